<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="counter.action.accept_name">
        <source>Vẫn là người này…</source>
        <translation>Same person, because …</translation>
    </message>
    <message id="counter.action.agree">
        <source>Đồng ý so khuôn mặt</source>
        <translation>Agrees to the comparison</translation>
    </message>
    <message id="counter.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message id="counter.action.by_eye">
        <source>Bằng &amp;mắt</source>
        <translation>By &amp;eye</translation>
    </message>
    <message id="counter.action.export">
        <source>&amp;Xuất CSV</source>
        <translation>E&amp;xport CSV</translation>
    </message>
    <message id="counter.action.hand_over">
        <source>T&amp;rả kết quả</source>
        <translation>&amp;Hand over result</translation>
    </message>
    <message id="counter.action.help">
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message id="counter.action.language">
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message id="counter.action.larger">
        <source>Chữ to hơn</source>
        <translation>Larger text</translation>
    </message>
    <message id="counter.action.look_again">
        <source>So khuôn mặt lại</source>
        <translation>Compare the face again</translation>
    </message>
    <message id="counter.action.mode_hand_over">
        <source>Trả kết quả</source>
        <translation>Hand over results</translation>
    </message>
    <message id="counter.action.mode_list">
        <source>Danh sách trong ngày</source>
        <translation>The day&apos;s list</translation>
    </message>
    <message id="counter.action.mode_receive">
        <source>Tiếp nhận hồ sơ</source>
        <translation>Receive applications</translation>
    </message>
    <message id="counter.action.name_proxy">
        <source>Người nhận &amp;thay</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message id="counter.action.next_person">
        <source>Người tiếp the&amp;o</source>
        <translation>Next pers&amp;on</translation>
    </message>
    <message id="counter.action.note_letter">
        <source>&amp;Giấy ủy quyền</source>
        <translation>&amp;Letter of authorisation</translation>
    </message>
    <message id="counter.action.print_again">
        <source>In lạ&amp;i</source>
        <translation>Pr&amp;int again</translation>
    </message>
    <message id="counter.action.receive">
        <source>&amp;Tiếp nhận hồ sơ</source>
        <translation>&amp;Receive application</translation>
    </message>
    <message id="counter.action.refuse">
        <source>&amp;Không đồng ý</source>
        <translation>Does &amp;not agree</translation>
    </message>
    <message id="counter.action.scan">
        <source>Đến ô quét mã</source>
        <translation>To the scan field</translation>
    </message>
    <message id="counter.action.scheme">
        <source>Nền sáng hoặc tối</source>
        <translation>Light or dark</translation>
    </message>
    <message id="counter.action.search">
        <source>Đến ô tìm</source>
        <translation>To the search field</translation>
    </message>
    <message id="counter.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>Settings and devices</translation>
    </message>
    <message id="counter.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message id="counter.action.without_chip">
        <source>Không đọc được &amp;chip</source>
        <translation>Chip not &amp;readable</translation>
    </message>
    <message id="counter.chosen">
        <source>Hồ sơ đã chọn</source>
        <translation>Chosen application</translation>
    </message>
    <message id="counter.column.collector">
        <source>Người nhận</source>
        <translation>Collected by</translation>
    </message>
    <message id="counter.column.due">
        <source>Hẹn trả</source>
        <translation>Due</translation>
    </message>
    <message id="counter.column.handed">
        <source>Trả lúc</source>
        <translation>Handed over</translation>
    </message>
    <message id="counter.column.name">
        <source>Người nộp</source>
        <translation>Applicant</translation>
    </message>
    <message id="counter.column.number">
        <source>Số căn cước</source>
        <translation>ID number</translation>
    </message>
    <message id="counter.column.procedure">
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message id="counter.column.receipt">
        <source>Mã hồ sơ</source>
        <translation>Receipt</translation>
    </message>
    <message id="counter.column.received">
        <source>Tiếp nhận lúc</source>
        <translation>Received</translation>
    </message>
    <message id="counter.column.right">
        <source>Tư cách</source>
        <translation>Right</translation>
    </message>
    <message id="counter.column.staff">
        <source>Cán bộ</source>
        <translation>Officer</translation>
    </message>
    <message id="counter.column.state">
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message id="counter.consent.question">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</source>
        <translation>May your face be compared with the portrait in the chip, only to be sure that the card is yours? It is deleted at once afterwards. If not, the officer compares by eye and nothing else changes. Do you (and whoever represents a child) agree?</translation>
    </message>
    <message id="counter.day.count">
        <source>{received} hồ sơ, {handed} đã trả</source>
        <translation>{received} in all, {handed} handed over</translation>
    </message>
    <message id="counter.day.empty">
        <source>Hôm nay chưa có hồ sơ nào.</source>
        <translation>Nothing yet today.</translation>
    </message>
    <message id="counter.day.exported">
        <source>Đã xuất: {file}</source>
        <translation>Exported: {file}</translation>
    </message>
    <message id="counter.day.title">
        <source>Danh sách trong ngày</source>
        <translation>The day&apos;s list</translation>
    </message>
    <message id="counter.field.applicant">
        <source>Người nộp</source>
        <translation>Applicant</translation>
    </message>
    <message id="counter.field.due">
        <source>Hẹn trả</source>
        <translation>Due</translation>
    </message>
    <message id="counter.field.letter">
        <source>Giấy ủy quyền</source>
        <translation>Letter of authorisation</translation>
    </message>
    <message id="counter.field.procedure">
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message id="counter.field.proxies">
        <source>Được nhận thay</source>
        <translation>May collect</translation>
    </message>
    <message id="counter.field.receipt">
        <source>Mã hồ sơ</source>
        <translation>Receipt</translation>
    </message>
    <message id="counter.form.cancel">
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message id="counter.form.card.hint">
        <source>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</source>
        <translation>The card could not be proved genuine. Note why it is accepted; your name is kept with it.</translation>
    </message>
    <message id="counter.form.card.reason">
        <source>&amp;Lý do</source>
        <translation>&amp;Reason</translation>
    </message>
    <message id="counter.form.card.title">
        <source>Xác nhận đã xem thẻ</source>
        <translation>Confirm that you have looked at the card</translation>
    </message>
    <message id="counter.form.confirm">
        <source>Ghi lại</source>
        <translation>Note it</translation>
    </message>
    <message id="counter.form.letter.hint">
        <source>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</source>
        <translation>Note its number, its date, who certified it and why it is accepted. The collector is still verified by card and face.</translation>
    </message>
    <message id="counter.form.letter.note">
        <source>&amp;Giấy số, ngày</source>
        <translation>&amp;Letter</translation>
    </message>
    <message id="counter.form.letter.reason">
        <source>&amp;Lý do chấp nhận</source>
        <translation>&amp;Reason</translation>
    </message>
    <message id="counter.form.letter.title">
        <source>Giấy ủy quyền</source>
        <translation>Letter of authorisation</translation>
    </message>
    <message id="counter.form.name.hint">
        <source>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</source>
        <translation>Noted at reception: {noted}
On the ID card: {card}
If so, note why (a slip of the pen, a changed name …); your name is kept with it. If not, press Esc and keep the result here.</translation>
    </message>
    <message id="counter.form.name.reason">
        <source>&amp;Lý do</source>
        <translation>&amp;Reason</translation>
    </message>
    <message id="counter.form.name.title">
        <source>Có đúng là người được ghi không?</source>
        <translation>Is this the person who was meant?</translation>
    </message>
    <message id="counter.form.proxy.hint">
        <source>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</source>
        <translation>Scan that person&apos;s card, or type the ID number and name.</translation>
    </message>
    <message id="counter.form.proxy.number">
        <source>&amp;Số căn cước</source>
        <translation>ID &amp;number</translation>
    </message>
    <message id="counter.form.proxy.person">
        <source>&amp;Họ và tên</source>
        <translation>Full &amp;name</translation>
    </message>
    <message id="counter.form.proxy.title">
        <source>Người được nhận thay</source>
        <translation>Who else may collect</translation>
    </message>
    <message id="counter.help.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="counter.help.enter">
        <source>Nút lớn bên dưới</source>
        <translation>The big button below</translation>
    </message>
    <message id="counter.help.escape">
        <source>Đóng, xóa ô, hoặc người tiếp theo</source>
        <translation>Close, clear the field, or next person</translation>
    </message>
    <message id="counter.help.title">
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message id="counter.mode.hand_over">
        <source>Trả kết quả · chờ {count}</source>
        <translation>Hand over · {count} waiting</translation>
    </message>
    <message id="counter.mode.list">
        <source>Trong ngày</source>
        <translation>Today</translation>
    </message>
    <message id="counter.mode.receive">
        <source>Tiếp nhận</source>
        <translation>Receive</translation>
    </message>
    <message id="counter.name">
        <source>Một cửa</source>
        <translation>One-stop counter</translation>
    </message>
    <message id="counter.next.applicant_card.hint">
        <source>Có thể chọn thủ tục trong lúc chờ.</source>
        <translation>The procedure can be chosen meanwhile.</translation>
    </message>
    <message id="counter.next.applicant_card.title">
        <source>Đặt thẻ của người nộp hồ sơ lên đầu đọc</source>
        <translation>Put the applicant&apos;s card on the reader</translation>
    </message>
    <message id="counter.next.choose.hint">
        <source>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</source>
        <translation>Type a few letters of its name or code, then press Enter.</translation>
    </message>
    <message id="counter.next.choose.title">
        <source>Chọn thủ tục</source>
        <translation>Choose the procedure</translation>
    </message>
    <message id="counter.next.collector_card.hint">
        <source>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</source>
        <translation>Applicant and proxy alike are verified by card and face.</translation>
    </message>
    <message id="counter.next.collector_card.title">
        <source>Đặt thẻ của người đến nhận lên đầu đọc</source>
        <translation>Put the collector&apos;s card on the reader</translation>
    </message>
    <message id="counter.next.compare.hint">
        <source>Bấm F6: so ảnh với người, rồi xem thẻ.</source>
        <translation>Press F6: compare portrait and person, then look at the card.</translation>
    </message>
    <message id="counter.next.compare.title">
        <source>Xác nhận bằng mắt những mục máy chưa kiểm tra được</source>
        <translation>Confirm by eye what could not be checked</translation>
    </message>
    <message id="counter.next.consent.hint">
        <source>Hỏi sự đồng ý trước khi so khuôn mặt.</source>
        <translation>Ask before the face is compared.</translation>
    </message>
    <message id="counter.next.consent.title">
        <source>Đọc cho người đến làm thủ tục nghe</source>
        <translation>Read this out to the person</translation>
    </message>
    <message id="counter.next.doubtful.hint">
        <source>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</source>
        <translation>If it is right after all, confirm by eye with a reason; if not, press F9 and call the officer in charge.</translation>
    </message>
    <message id="counter.next.doubtful.title">
        <source>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</source>
        <translation>Card or face does not match: look closely</translation>
    </message>
    <message id="counter.next.find.hint">
        <source>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</source>
        <translation>Type the name without accents, the ID number or the receipt number.</translation>
    </message>
    <message id="counter.next.find.title">
        <source>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</source>
        <translation>Scan the receipt or find the application</translation>
    </message>
    <message id="counter.next.gone.hint">
        <source>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</source>
        <translation>See above who collected it and when; Ctrl+P prints it again.</translation>
    </message>
    <message id="counter.next.gone.title">
        <source>Kết quả này đã được trả</source>
        <translation>This result has been handed over</translation>
    </message>
    <message id="counter.next.hand_over.hint">
        <source>Người nhận đã được xác minh và có quyền nhận.</source>
        <translation>Who collects is verified and entitled.</translation>
    </message>
    <message id="counter.next.hand_over.title">
        <source>Trả kết quả</source>
        <translation>Hand over the result</translation>
    </message>
    <message id="counter.next.handed.hint">
        <source>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</source>
        <translation>Ctrl+P prints it again. Find the next application.</translation>
    </message>
    <message id="counter.next.handed.title">
        <source>Đã trả kết quả: {number}</source>
        <translation>Handed over: {number}</translation>
    </message>
    <message id="counter.next.judging.hint">
        <source>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</source>
        <translation>The face is compared with the chip&apos;s portrait; F6 compares by eye.</translation>
    </message>
    <message id="counter.next.judging.title">
        <source>Mời nhìn vào camera</source>
        <translation>Please look at the camera</translation>
    </message>
    <message id="counter.next.key.hint">
        <source>Số này mở chip của thẻ đang nằm trên đầu đọc.</source>
        <translation>The number opens the chip of the card on the reader.</translation>
    </message>
    <message id="counter.next.key.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Scan the card&apos;s QR or type its 12 digits</translation>
    </message>
    <message id="counter.next.letter.hint">
        <source>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</source>
        <translation>Look at the letter of authorisation and note it; without one, ask the applicant to come.</translation>
    </message>
    <message id="counter.next.letter.title">
        <source>Người này không có tên trong hồ sơ</source>
        <translation>This person is not named in the application</translation>
    </message>
    <message id="counter.next.list.hint">
        <source>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</source>
        <translation>Choose a line, then Ctrl+P to print again; Ctrl+E exports.</translation>
    </message>
    <message id="counter.next.list.title">
        <source>Danh sách trong ngày</source>
        <translation>The day&apos;s list</translation>
    </message>
    <message id="counter.next.name">
        <source>Việc cần làm</source>
        <translation>Next step</translation>
    </message>
    <message id="counter.next.no_reader.hint">
        <source>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</source>
        <translation>It goes on without one: scan the card&apos;s QR and press F8.</translation>
    </message>
    <message id="counter.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>Plug the card reader in</translation>
    </message>
    <message id="counter.next.nobody.hint">
        <source>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</source>
        <translation>Scan the card&apos;s QR, or press F9 to begin anew.</translation>
    </message>
    <message id="counter.next.nobody.title">
        <source>Chưa biết họ tên và số căn cước</source>
        <translation>Name and ID number are not known</translation>
    </message>
    <message id="counter.next.other_name.hint">
        <source>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</source>
        <translation>Noted: {noted} · On the card: {card}. Ask whether this is the person who was meant.</translation>
    </message>
    <message id="counter.next.other_name.title">
        <source>Trùng số căn cước nhưng khác họ tên</source>
        <translation>Same ID number, but another name</translation>
    </message>
    <message id="counter.next.reading.hint">
        <source>Họ tên và ảnh hiện ra ngay khi đọc được.</source>
        <translation>Name and portrait appear as they are read.</translation>
    </message>
    <message id="counter.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>Reading the chip, keep the card still</translation>
    </message>
    <message id="counter.next.receive.hint">
        <source>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</source>
        <translation>The applicant is verified; the receipt is printed at once.</translation>
    </message>
    <message id="counter.next.receive.title">
        <source>Tiếp nhận hồ sơ</source>
        <translation>Receive the application</translation>
    </message>
    <message id="counter.next.receive_open.hint">
        <source>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</source>
        <translation>Something could not be checked; F6 confirms it by eye.</translation>
    </message>
    <message id="counter.next.receive_open.title">
        <source>Tiếp nhận, xác minh khi trả kết quả</source>
        <translation>Receive now, verify when the result is collected</translation>
    </message>
    <message id="counter.next.received.hint">
        <source>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</source>
        <translation>Give the applicant the receipt; Ctrl+P prints it again. Put the next person&apos;s card on the reader.</translation>
    </message>
    <message id="counter.next.received.title">
        <source>Đã tiếp nhận: {number}</source>
        <translation>Received: {number}</translation>
    </message>
    <message id="counter.next.saving.hint">
        <source>Đừng tắt máy.</source>
        <translation>Do not switch off.</translation>
    </message>
    <message id="counter.next.saving.title">
        <source>Đang lưu</source>
        <translation>Saving</translation>
    </message>
    <message id="counter.person">
        <source>Người làm thủ tục</source>
        <translation>Person at the counter</translation>
    </message>
    <message id="counter.procedure.chosen">
        <source>Đã chọn: {name}.</source>
        <translation>Chosen: {name}.</translation>
    </message>
    <message id="counter.procedure.days" numerus="yes">
        <source>Trả kết quả sau {count} ngày làm việc.</source>
        <translation>
            <numerusform>Result after {count} working day.</numerusform>
            <numerusform>Result after {count} working days.</numerusform>
        </translation>
    </message>
    <message id="counter.procedure.line">
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message id="counter.procedure.name">
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message id="counter.procedure.none">
        <source>Chưa chọn thủ tục.</source>
        <translation>No procedure chosen yet.</translation>
    </message>
    <message id="counter.procedure.same_day">
        <source>Trả kết quả trong ngày.</source>
        <translation>Result on the same day.</translation>
    </message>
    <message id="counter.procedure.search">
        <source>Gõ tên hoặc mã thủ tục</source>
        <translation>Type a name or code</translation>
    </message>
    <message id="counter.proxy.clear">
        <source>Bỏ hết</source>
        <translation>Remove all</translation>
    </message>
    <message id="counter.proxy.none">
        <source>Không có: chỉ người nộp được nhận.</source>
        <translation>Nobody: only the applicant may collect.</translation>
    </message>
    <message id="counter.proxy.title">
        <source>Người được nhận thay</source>
        <translation>Who else may collect</translation>
    </message>
    <message id="counter.right.applicant">
        <source>Chính người nộp</source>
        <translation>The applicant</translation>
    </message>
    <message id="counter.right.letter">
        <source>Có giấy ủy quyền</source>
        <translation>With a letter of authorisation</translation>
    </message>
    <message id="counter.right.nobody">
        <source>Chưa biết ai đến nhận</source>
        <translation>Who collects is not known yet</translation>
    </message>
    <message id="counter.right.not_yet">
        <source>chưa xác minh xong</source>
        <translation>not verified yet</translation>
    </message>
    <message id="counter.right.other_name">
        <source>Trùng số, khác họ tên</source>
        <translation>Same number, another name</translation>
    </message>
    <message id="counter.right.proxy">
        <source>Người được nhận thay đã ghi</source>
        <translation>A recorded proxy</translation>
    </message>
    <message id="counter.right.stranger">
        <source>Không có tên trong hồ sơ</source>
        <translation>Not named in the application</translation>
    </message>
    <message id="counter.role.applicant">
        <source>Người nộp</source>
        <translation>Applicant</translation>
    </message>
    <message id="counter.role.letter">
        <source>Giấy ủy quyền</source>
        <translation>Letter</translation>
    </message>
    <message id="counter.role.proxy">
        <source>Người nhận thay</source>
        <translation>Proxy</translation>
    </message>
    <message id="counter.search">
        <source>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</source>
        <translation>Search by receipt, name or ID number, or scan the receipt</translation>
    </message>
    <message id="counter.state.due">
        <source>Hẹn {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message id="counter.state.handed">
        <source>Đã trả {time} · {name}</source>
        <translation>Collected {time} · {name}</translation>
    </message>
    <message id="counter.table">
        <source>Danh sách hồ sơ</source>
        <translation>Applications</translation>
    </message>
    <message id="counter.waiting.empty">
        <source>Không có hồ sơ nào chờ trả.</source>
        <translation>No result is waiting.</translation>
    </message>
    <message id="counter.waiting.title" numerus="yes">
        <source>Hồ sơ chờ trả: {count}</source>
        <translation>
            <numerusform>{count} result waiting</numerusform>
            <numerusform>{count} results waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
