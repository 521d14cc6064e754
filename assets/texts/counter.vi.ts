<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="counter.action.accept_name">
        <source>Vẫn là người này…</source>
        <translation>Vẫn là người này…</translation>
    </message>
    <message id="counter.action.agree">
        <source>Đồng ý so khuôn mặt</source>
        <translation>Đồng ý so khuôn mặt</translation>
    </message>
    <message id="counter.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>Ai đang ở quầy?</translation>
    </message>
    <message id="counter.action.by_eye">
        <source>Bằng &amp;mắt</source>
        <translation>Bằng &amp;mắt</translation>
    </message>
    <message id="counter.action.export">
        <source>&amp;Xuất CSV</source>
        <translation>&amp;Xuất CSV</translation>
    </message>
    <message id="counter.action.hand_over">
        <source>T&amp;rả kết quả</source>
        <translation>T&amp;rả kết quả</translation>
    </message>
    <message id="counter.action.help">
        <source>Trợ giúp</source>
        <translation>Trợ giúp</translation>
    </message>
    <message id="counter.action.language">
        <source>Ngôn ngữ</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="counter.action.larger">
        <source>Chữ to hơn</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message id="counter.action.look_again">
        <source>So khuôn mặt lại</source>
        <translation>So khuôn mặt lại</translation>
    </message>
    <message id="counter.action.mode_hand_over">
        <source>Trả kết quả</source>
        <translation>Trả kết quả</translation>
    </message>
    <message id="counter.action.mode_list">
        <source>Danh sách trong ngày</source>
        <translation>Danh sách trong ngày</translation>
    </message>
    <message id="counter.action.mode_receive">
        <source>Tiếp nhận hồ sơ</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message id="counter.action.name_proxy">
        <source>Người nhận &amp;thay</source>
        <translation>Người nhận &amp;thay</translation>
    </message>
    <message id="counter.action.next_person">
        <source>Người tiếp the&amp;o</source>
        <translation>Người tiếp the&amp;o</translation>
    </message>
    <message id="counter.action.note_letter">
        <source>&amp;Giấy ủy quyền</source>
        <translation>&amp;Giấy ủy quyền</translation>
    </message>
    <message id="counter.action.print_again">
        <source>In lạ&amp;i</source>
        <translation>In lạ&amp;i</translation>
    </message>
    <message id="counter.action.receive">
        <source>&amp;Tiếp nhận hồ sơ</source>
        <translation>&amp;Tiếp nhận hồ sơ</translation>
    </message>
    <message id="counter.action.refuse">
        <source>&amp;Không đồng ý</source>
        <translation>&amp;Không đồng ý</translation>
    </message>
    <message id="counter.action.scan">
        <source>Đến ô quét mã</source>
        <translation>Đến ô quét mã</translation>
    </message>
    <message id="counter.action.scheme">
        <source>Nền sáng hoặc tối</source>
        <translation>Nền sáng hoặc tối</translation>
    </message>
    <message id="counter.action.search">
        <source>Đến ô tìm</source>
        <translation>Đến ô tìm</translation>
    </message>
    <message id="counter.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>Cài đặt và thiết bị</translation>
    </message>
    <message id="counter.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message id="counter.action.without_chip">
        <source>Không đọc được &amp;chip</source>
        <translation>Không đọc được &amp;chip</translation>
    </message>
    <message id="counter.chosen">
        <source>Hồ sơ đã chọn</source>
        <translation>Hồ sơ đã chọn</translation>
    </message>
    <message id="counter.column.collector">
        <source>Người nhận</source>
        <translation>Người nhận</translation>
    </message>
    <message id="counter.column.due">
        <source>Hẹn trả</source>
        <translation>Hẹn trả</translation>
    </message>
    <message id="counter.column.handed">
        <source>Trả lúc</source>
        <translation>Trả lúc</translation>
    </message>
    <message id="counter.column.name">
        <source>Người nộp</source>
        <translation>Người nộp</translation>
    </message>
    <message id="counter.column.number">
        <source>Số căn cước</source>
        <translation>Số căn cước</translation>
    </message>
    <message id="counter.column.procedure">
        <source>Thủ tục</source>
        <translation>Thủ tục</translation>
    </message>
    <message id="counter.column.receipt">
        <source>Mã hồ sơ</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message id="counter.column.received">
        <source>Tiếp nhận lúc</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message id="counter.column.right">
        <source>Tư cách</source>
        <translation>Tư cách</translation>
    </message>
    <message id="counter.column.staff">
        <source>Cán bộ</source>
        <translation>Cán bộ</translation>
    </message>
    <message id="counter.column.state">
        <source>Trạng thái</source>
        <translation>Trạng thái</translation>
    </message>
    <message id="counter.consent.question">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</source>
        <translation>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</translation>
    </message>
    <message id="counter.day.count">
        <source>{received} hồ sơ, {handed} đã trả</source>
        <translation>{received} hồ sơ, {handed} đã trả</translation>
    </message>
    <message id="counter.day.empty">
        <source>Hôm nay chưa có hồ sơ nào.</source>
        <translation>Hôm nay chưa có hồ sơ nào.</translation>
    </message>
    <message id="counter.day.exported">
        <source>Đã xuất: {file}</source>
        <translation>Đã xuất: {file}</translation>
    </message>
    <message id="counter.day.title">
        <source>Danh sách trong ngày</source>
        <translation>Danh sách trong ngày</translation>
    </message>
    <message id="counter.field.applicant">
        <source>Người nộp</source>
        <translation>Người nộp</translation>
    </message>
    <message id="counter.field.due">
        <source>Hẹn trả</source>
        <translation>Hẹn trả</translation>
    </message>
    <message id="counter.field.letter">
        <source>Giấy ủy quyền</source>
        <translation>Giấy ủy quyền</translation>
    </message>
    <message id="counter.field.procedure">
        <source>Thủ tục</source>
        <translation>Thủ tục</translation>
    </message>
    <message id="counter.field.proxies">
        <source>Được nhận thay</source>
        <translation>Được nhận thay</translation>
    </message>
    <message id="counter.field.receipt">
        <source>Mã hồ sơ</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message id="counter.form.cancel">
        <source>Thôi</source>
        <translation>Thôi</translation>
    </message>
    <message id="counter.form.card.hint">
        <source>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</source>
        <translation>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</translation>
    </message>
    <message id="counter.form.card.reason">
        <source>&amp;Lý do</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message id="counter.form.card.title">
        <source>Xác nhận đã xem thẻ</source>
        <translation>Xác nhận đã xem thẻ</translation>
    </message>
    <message id="counter.form.confirm">
        <source>Ghi lại</source>
        <translation>Ghi lại</translation>
    </message>
    <message id="counter.form.letter.hint">
        <source>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</source>
        <translation>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</translation>
    </message>
    <message id="counter.form.letter.note">
        <source>&amp;Giấy số, ngày</source>
        <translation>&amp;Giấy số, ngày</translation>
    </message>
    <message id="counter.form.letter.reason">
        <source>&amp;Lý do chấp nhận</source>
        <translation>&amp;Lý do chấp nhận</translation>
    </message>
    <message id="counter.form.letter.title">
        <source>Giấy ủy quyền</source>
        <translation>Giấy ủy quyền</translation>
    </message>
    <message id="counter.form.name.hint">
        <source>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</source>
        <translation>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</translation>
    </message>
    <message id="counter.form.name.reason">
        <source>&amp;Lý do</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message id="counter.form.name.title">
        <source>Có đúng là người được ghi không?</source>
        <translation>Có đúng là người được ghi không?</translation>
    </message>
    <message id="counter.form.proxy.hint">
        <source>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</source>
        <translation>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</translation>
    </message>
    <message id="counter.form.proxy.number">
        <source>&amp;Số căn cước</source>
        <translation>&amp;Số căn cước</translation>
    </message>
    <message id="counter.form.proxy.person">
        <source>&amp;Họ và tên</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message id="counter.form.proxy.title">
        <source>Người được nhận thay</source>
        <translation>Người được nhận thay</translation>
    </message>
    <message id="counter.help.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="counter.help.enter">
        <source>Nút lớn bên dưới</source>
        <translation>Nút lớn bên dưới</translation>
    </message>
    <message id="counter.help.escape">
        <source>Đóng, xóa ô, hoặc người tiếp theo</source>
        <translation>Đóng, xóa ô, hoặc người tiếp theo</translation>
    </message>
    <message id="counter.help.title">
        <source>Phím tắt</source>
        <translation>Phím tắt</translation>
    </message>
    <message id="counter.mode.hand_over">
        <source>Trả kết quả · chờ {count}</source>
        <translation>Trả kết quả · chờ {count}</translation>
    </message>
    <message id="counter.mode.list">
        <source>Trong ngày</source>
        <translation>Trong ngày</translation>
    </message>
    <message id="counter.mode.receive">
        <source>Tiếp nhận</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message id="counter.name">
        <source>Một cửa</source>
        <translation>Một cửa</translation>
    </message>
    <message id="counter.next.applicant_card.hint">
        <source>Có thể chọn thủ tục trong lúc chờ.</source>
        <translation>Có thể chọn thủ tục trong lúc chờ.</translation>
    </message>
    <message id="counter.next.applicant_card.title">
        <source>Đặt thẻ của người nộp hồ sơ lên đầu đọc</source>
        <translation>Đặt thẻ của người nộp hồ sơ lên đầu đọc</translation>
    </message>
    <message id="counter.next.choose.hint">
        <source>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</source>
        <translation>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</translation>
    </message>
    <message id="counter.next.choose.title">
        <source>Chọn thủ tục</source>
        <translation>Chọn thủ tục</translation>
    </message>
    <message id="counter.next.collector_card.hint">
        <source>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</source>
        <translation>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</translation>
    </message>
    <message id="counter.next.collector_card.title">
        <source>Đặt thẻ của người đến nhận lên đầu đọc</source>
        <translation>Đặt thẻ của người đến nhận lên đầu đọc</translation>
    </message>
    <message id="counter.next.compare.hint">
        <source>Bấm F6: so ảnh với người, rồi xem thẻ.</source>
        <translation>Bấm F6: so ảnh với người, rồi xem thẻ.</translation>
    </message>
    <message id="counter.next.compare.title">
        <source>Xác nhận bằng mắt những mục máy chưa kiểm tra được</source>
        <translation>Xác nhận bằng mắt những mục máy chưa kiểm tra được</translation>
    </message>
    <message id="counter.next.consent.hint">
        <source>Hỏi sự đồng ý trước khi so khuôn mặt.</source>
        <translation>Hỏi sự đồng ý trước khi so khuôn mặt.</translation>
    </message>
    <message id="counter.next.consent.title">
        <source>Đọc cho người đến làm thủ tục nghe</source>
        <translation>Đọc cho người đến làm thủ tục nghe</translation>
    </message>
    <message id="counter.next.doubtful.hint">
        <source>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</source>
        <translation>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</translation>
    </message>
    <message id="counter.next.doubtful.title">
        <source>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</source>
        <translation>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</translation>
    </message>
    <message id="counter.next.find.hint">
        <source>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</source>
        <translation>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</translation>
    </message>
    <message id="counter.next.find.title">
        <source>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</source>
        <translation>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</translation>
    </message>
    <message id="counter.next.gone.hint">
        <source>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</source>
        <translation>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</translation>
    </message>
    <message id="counter.next.gone.title">
        <source>Kết quả này đã được trả</source>
        <translation>Kết quả này đã được trả</translation>
    </message>
    <message id="counter.next.hand_over.hint">
        <source>Người nhận đã được xác minh và có quyền nhận.</source>
        <translation>Người nhận đã được xác minh và có quyền nhận.</translation>
    </message>
    <message id="counter.next.hand_over.title">
        <source>Trả kết quả</source>
        <translation>Trả kết quả</translation>
    </message>
    <message id="counter.next.handed.hint">
        <source>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</source>
        <translation>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</translation>
    </message>
    <message id="counter.next.handed.title">
        <source>Đã trả kết quả: {number}</source>
        <translation>Đã trả kết quả: {number}</translation>
    </message>
    <message id="counter.next.judging.hint">
        <source>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</source>
        <translation>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</translation>
    </message>
    <message id="counter.next.judging.title">
        <source>Mời nhìn vào camera</source>
        <translation>Mời nhìn vào camera</translation>
    </message>
    <message id="counter.next.key.hint">
        <source>Số này mở chip của thẻ đang nằm trên đầu đọc.</source>
        <translation>Số này mở chip của thẻ đang nằm trên đầu đọc.</translation>
    </message>
    <message id="counter.next.key.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Quét QR trên thẻ hoặc gõ 12 số</translation>
    </message>
    <message id="counter.next.letter.hint">
        <source>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</source>
        <translation>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</translation>
    </message>
    <message id="counter.next.letter.title">
        <source>Người này không có tên trong hồ sơ</source>
        <translation>Người này không có tên trong hồ sơ</translation>
    </message>
    <message id="counter.next.list.hint">
        <source>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</source>
        <translation>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</translation>
    </message>
    <message id="counter.next.list.title">
        <source>Danh sách trong ngày</source>
        <translation>Danh sách trong ngày</translation>
    </message>
    <message id="counter.next.name">
        <source>Việc cần làm</source>
        <translation>Việc cần làm</translation>
    </message>
    <message id="counter.next.no_reader.hint">
        <source>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</source>
        <translation>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</translation>
    </message>
    <message id="counter.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>Cắm đầu đọc thẻ vào máy</translation>
    </message>
    <message id="counter.next.nobody.hint">
        <source>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</source>
        <translation>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</translation>
    </message>
    <message id="counter.next.nobody.title">
        <source>Chưa biết họ tên và số căn cước</source>
        <translation>Chưa biết họ tên và số căn cước</translation>
    </message>
    <message id="counter.next.other_name.hint">
        <source>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</source>
        <translation>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</translation>
    </message>
    <message id="counter.next.other_name.title">
        <source>Trùng số căn cước nhưng khác họ tên</source>
        <translation>Trùng số căn cước nhưng khác họ tên</translation>
    </message>
    <message id="counter.next.reading.hint">
        <source>Họ tên và ảnh hiện ra ngay khi đọc được.</source>
        <translation>Họ tên và ảnh hiện ra ngay khi đọc được.</translation>
    </message>
    <message id="counter.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>Đang đọc chip, giữ yên thẻ</translation>
    </message>
    <message id="counter.next.receive.hint">
        <source>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</source>
        <translation>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</translation>
    </message>
    <message id="counter.next.receive.title">
        <source>Tiếp nhận hồ sơ</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message id="counter.next.receive_open.hint">
        <source>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</source>
        <translation>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</translation>
    </message>
    <message id="counter.next.receive_open.title">
        <source>Tiếp nhận, xác minh khi trả kết quả</source>
        <translation>Tiếp nhận, xác minh khi trả kết quả</translation>
    </message>
    <message id="counter.next.received.hint">
        <source>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</source>
        <translation>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</translation>
    </message>
    <message id="counter.next.received.title">
        <source>Đã tiếp nhận: {number}</source>
        <translation>Đã tiếp nhận: {number}</translation>
    </message>
    <message id="counter.next.saving.hint">
        <source>Đừng tắt máy.</source>
        <translation>Đừng tắt máy.</translation>
    </message>
    <message id="counter.next.saving.title">
        <source>Đang lưu</source>
        <translation>Đang lưu</translation>
    </message>
    <message id="counter.person">
        <source>Người làm thủ tục</source>
        <translation>Người làm thủ tục</translation>
    </message>
    <message id="counter.procedure.chosen">
        <source>Đã chọn: {name}.</source>
        <translation>Đã chọn: {name}.</translation>
    </message>
    <message id="counter.procedure.days" numerus="yes">
        <source>Trả kết quả sau {count} ngày làm việc.</source>
        <translation>
            <numerusform>Trả kết quả sau {count} ngày làm việc.</numerusform>
        </translation>
    </message>
    <message id="counter.procedure.line">
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message id="counter.procedure.name">
        <source>Thủ tục</source>
        <translation>Thủ tục</translation>
    </message>
    <message id="counter.procedure.none">
        <source>Chưa chọn thủ tục.</source>
        <translation>Chưa chọn thủ tục.</translation>
    </message>
    <message id="counter.procedure.same_day">
        <source>Trả kết quả trong ngày.</source>
        <translation>Trả kết quả trong ngày.</translation>
    </message>
    <message id="counter.procedure.search">
        <source>Gõ tên hoặc mã thủ tục</source>
        <translation>Gõ tên hoặc mã thủ tục</translation>
    </message>
    <message id="counter.proxy.clear">
        <source>Bỏ hết</source>
        <translation>Bỏ hết</translation>
    </message>
    <message id="counter.proxy.none">
        <source>Không có: chỉ người nộp được nhận.</source>
        <translation>Không có: chỉ người nộp được nhận.</translation>
    </message>
    <message id="counter.proxy.title">
        <source>Người được nhận thay</source>
        <translation>Người được nhận thay</translation>
    </message>
    <message id="counter.right.applicant">
        <source>Chính người nộp</source>
        <translation>Chính người nộp</translation>
    </message>
    <message id="counter.right.letter">
        <source>Có giấy ủy quyền</source>
        <translation>Có giấy ủy quyền</translation>
    </message>
    <message id="counter.right.nobody">
        <source>Chưa biết ai đến nhận</source>
        <translation>Chưa biết ai đến nhận</translation>
    </message>
    <message id="counter.right.not_yet">
        <source>chưa xác minh xong</source>
        <translation>chưa xác minh xong</translation>
    </message>
    <message id="counter.right.other_name">
        <source>Trùng số, khác họ tên</source>
        <translation>Trùng số, khác họ tên</translation>
    </message>
    <message id="counter.right.proxy">
        <source>Người được nhận thay đã ghi</source>
        <translation>Người được nhận thay đã ghi</translation>
    </message>
    <message id="counter.right.stranger">
        <source>Không có tên trong hồ sơ</source>
        <translation>Không có tên trong hồ sơ</translation>
    </message>
    <message id="counter.role.applicant">
        <source>Người nộp</source>
        <translation>Người nộp</translation>
    </message>
    <message id="counter.role.letter">
        <source>Giấy ủy quyền</source>
        <translation>Giấy ủy quyền</translation>
    </message>
    <message id="counter.role.proxy">
        <source>Người nhận thay</source>
        <translation>Người nhận thay</translation>
    </message>
    <message id="counter.search">
        <source>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</source>
        <translation>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</translation>
    </message>
    <message id="counter.state.due">
        <source>Hẹn {date}</source>
        <translation>Hẹn {date}</translation>
    </message>
    <message id="counter.state.handed">
        <source>Đã trả {time} · {name}</source>
        <translation>Đã trả {time} · {name}</translation>
    </message>
    <message id="counter.table">
        <source>Danh sách hồ sơ</source>
        <translation>Danh sách hồ sơ</translation>
    </message>
    <message id="counter.waiting.empty">
        <source>Không có hồ sơ nào chờ trả.</source>
        <translation>Không có hồ sơ nào chờ trả.</translation>
    </message>
    <message id="counter.waiting.title" numerus="yes">
        <source>Hồ sơ chờ trả: {count}</source>
        <translation>
            <numerusform>Hồ sơ chờ trả: {count}</numerusform>
        </translation>
    </message>
</context>
</TS>
