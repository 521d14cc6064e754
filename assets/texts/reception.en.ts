<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.action.agree">
        <source>Đồ&amp;ng ý</source>
        <translation>A&amp;grees</translation>
    </message>
    <message id="ui.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message id="ui.action.by_eye">
        <source>So bằng &amp;mắt</source>
        <translation>Compare by &amp;eye</translation>
    </message>
    <message id="ui.action.cases">
        <source>Việc cần làm</source>
        <translation>Things to see to</translation>
    </message>
    <message id="ui.action.details">
        <source>Thông tin lượt khám</source>
        <translation>Details of the visit</translation>
    </message>
    <message id="ui.action.emergency">
        <source>Cấp cứu: ghi nhận ngay, danh tính sau</source>
        <translation>Emergency: record now, identity later</translation>
    </message>
    <message id="ui.action.help">
        <source>Trợ giúp này</source>
        <translation>This help</translation>
    </message>
    <message id="ui.action.history">
        <source>Các lượt khám trước</source>
        <translation>Earlier visits</translation>
    </message>
    <message id="ui.action.insurance">
        <source>Bảo hiểm: chi tiết, tra cách khác</source>
        <translation>Insurance: details, other ways to ask</translation>
    </message>
    <message id="ui.action.language">
        <source>Đổi ngôn ngữ</source>
        <translation>Next language</translation>
    </message>
    <message id="ui.action.larger">
        <source>Chữ lớn hơn</source>
        <translation>Larger text</translation>
    </message>
    <message id="ui.action.look_again">
        <source>So mặt &amp;lại</source>
        <translation>Compare &amp;again</translation>
    </message>
    <message id="ui.action.look_up_again">
        <source>&amp;Tra cứu lại</source>
        <translation>Look &amp;up again</translation>
    </message>
    <message id="ui.action.next_patient">
        <source>Người tiế&amp;p theo</source>
        <translation>&amp;Next patient</translation>
    </message>
    <message id="ui.action.numbers">
        <source>Số liệu của quầy</source>
        <translation>Numbers of this desk</translation>
    </message>
    <message id="ui.action.people">
        <source>Tìm mọi ngày</source>
        <translation>Search all days</translation>
    </message>
    <message id="ui.action.print">
        <source>In phiếu</source>
        <translation>Print the slip</translation>
    </message>
    <message id="ui.action.read_card">
        <source>Đọc thẻ này</source>
        <translation>Read this card</translation>
    </message>
    <message id="ui.action.record">
        <source>&amp;Ghi nhận lượt khám</source>
        <translation>&amp;Record the visit</translation>
    </message>
    <message id="ui.action.record_again">
        <source>&amp;Ghi thêm một lượt</source>
        <translation>&amp;Record another visit</translation>
    </message>
    <message id="ui.action.record_later">
        <source>&amp;Ghi nhận, xác minh sau</source>
        <translation>&amp;Record, verify later</translation>
    </message>
    <message id="ui.action.record_self_pay">
        <source>&amp;Ghi nhận, tự chi trả</source>
        <translation>&amp;Record as self-paying</translation>
    </message>
    <message id="ui.action.refuse">
        <source>K&amp;hông muốn</source>
        <translation>Does n&amp;ot want</translation>
    </message>
    <message id="ui.action.scan">
        <source>Ô quét và gõ số</source>
        <translation>Scan and number field</translation>
    </message>
    <message id="ui.action.scheme">
        <source>Nền sáng / nền tối</source>
        <translation>Light / dark</translation>
    </message>
    <message id="ui.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>Settings and devices</translation>
    </message>
    <message id="ui.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message id="ui.action.terms">
        <source>Diện khám và mức hưởng</source>
        <translation>Terms of care</translation>
    </message>
    <message id="ui.action.today">
        <source>Danh sách hôm nay</source>
        <translation>Today&apos;s list</translation>
    </message>
    <message id="ui.action.undo">
        <source>Hủy lượt vừa ghi</source>
        <translation>Cancel the last visit</translation>
    </message>
    <message id="ui.action.without_chip">
        <source>Không cần &amp;chip</source>
        <translation>Without the &amp;chip</translation>
    </message>
    <message id="ui.age.days" numerus="yes">
        <source>{count} ngày trước</source>
        <translation>
            <numerusform>{count} day ago</numerusform>
            <numerusform>{count} days ago</numerusform>
        </translation>
    </message>
    <message id="ui.age.hours" numerus="yes">
        <source>{count} giờ trước</source>
        <translation>
            <numerusform>{count} hour ago</numerusform>
            <numerusform>{count} hours ago</numerusform>
        </translation>
    </message>
    <message id="ui.age.minutes" numerus="yes">
        <source>{count} phút trước</source>
        <translation>
            <numerusform>{count} minute ago</numerusform>
            <numerusform>{count} minutes ago</numerusform>
        </translation>
    </message>
    <message id="ui.age.now">
        <source>vừa xong</source>
        <translation>just now</translation>
    </message>
    <message id="ui.banner.code">
        <source>Mã {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="ui.banner.held_by">
        <source>Có thể đang giữ đầu đọc: {programs}.</source>
        <translation>It may be held by: {programs}.</translation>
    </message>
    <message id="ui.check.active_authentication">
        <source>Chip không sao chép (AA)</source>
        <translation>Not a copy (AA)</translation>
    </message>
    <message id="ui.check.chip_authentication">
        <source>Chip không sao chép (CA)</source>
        <translation>Not a copy (CA)</translation>
    </message>
    <message id="ui.check.dg_hashes">
        <source>Dữ liệu không bị sửa</source>
        <translation>Data unaltered</translation>
    </message>
    <message id="ui.check.ds_certificate">
        <source>Chứng thư của nơi cấp</source>
        <translation>Issuer&apos;s certificate</translation>
    </message>
    <message id="ui.check.name">
        <source>Kiểm tra chip</source>
        <translation>Chip checks</translation>
    </message>
    <message id="ui.check.passive_authentication">
        <source>Chữ ký và dữ liệu (PA)</source>
        <translation>Signature and data (PA)</translation>
    </message>
    <message id="ui.check.presence_proof">
        <source>Bằng chứng thẻ có mặt</source>
        <translation>Proof of presence</translation>
    </message>
    <message id="ui.check.sod_signature">
        <source>Chữ ký của nơi cấp</source>
        <translation>Issuer&apos;s signature</translation>
    </message>
    <message id="ui.claim.birth">
        <source>Ngày &amp;sinh</source>
        <translation>Date of &amp;birth</translation>
    </message>
    <message id="ui.claim.birth_example">
        <source>02/09/1985 hoặc 1985</source>
        <translation>02/09/1985 or 1985</translation>
    </message>
    <message id="ui.claim.cancel">
        <source>&amp;Quay lại</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message id="ui.claim.go_on">
        <source>&amp;Tiếp tục</source>
        <translation>&amp;Go on</translation>
    </message>
    <message id="ui.claim.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>&amp;Full name (with accents)</translation>
    </message>
    <message id="ui.claim.title">
        <source>Tiếp tục không cần chip</source>
        <translation>Go on without the chip</translation>
    </message>
    <message id="ui.claim.unsure">
        <source>Xem lại họ tên và ngày sinh</source>
        <translation>Check the name and birth date</translation>
    </message>
    <message id="ui.compare.hint">
        <source>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</source>
        <translation>Look at eyes, nose, ears and jaw; ignore hair, beard and glasses.</translation>
    </message>
    <message id="ui.compare.hint_print">
        <source>So người trước mặt với ảnh in trên thẻ.</source>
        <translation>Compare the person with the picture printed on the card.</translation>
    </message>
    <message id="ui.compare.no">
        <source>&amp;Không phải</source>
        <translation>&amp;Not the same</translation>
    </message>
    <message id="ui.compare.title">
        <source>Có phải cùng một người?</source>
        <translation>Is this the same person?</translation>
    </message>
    <message id="ui.compare.unsure">
        <source>C&amp;hưa chắc</source>
        <translation>Not s&amp;ure</translation>
    </message>
    <message id="ui.compare.yes">
        <source>Cùng một n&amp;gười</source>
        <translation>The &amp;same person</translation>
    </message>
    <message id="ui.cover.hint">
        <source>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</source>
        <translation>Press any key, touch the screen, or put down the next card.</translation>
    </message>
    <message id="ui.cover.title">
        <source>Màn hình đang được che</source>
        <translation>The screen is covered</translation>
    </message>
    <message id="ui.help.close">
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message id="ui.help.enter">
        <source>Việc chính ở góc phải bên dưới</source>
        <translation>The main action at the bottom right</translation>
    </message>
    <message id="ui.help.escape">
        <source>Đóng, xóa ô gõ, rồi người tiếp theo</source>
        <translation>Close, clear the field, then next patient</translation>
    </message>
    <message id="ui.help.pages">
        <source>Cuộn phần thông tin ở giữa</source>
        <translation>Scroll the middle of the screen</translation>
    </message>
    <message id="ui.help.save">
        <source>Lưu bảng để in</source>
        <translation>Save to print</translation>
    </message>
    <message id="ui.help.title">
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message id="ui.help.wedge">
        <source>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</source>
        <translation>Hand scanner: scan at any time, no need to click into the field.</translation>
    </message>
    <message id="ui.key_hint">
        <source>{label} ({shortcut})</source>
        <translation>{label} ({shortcut})</translation>
    </message>
    <message id="ui.next.asking_portal.hint">
        <source>Thường mất vài giây. Có thể lấy thẻ ra.</source>
        <translation>This takes a few seconds. The card may be taken out.</translation>
    </message>
    <message id="ui.next.asking_portal.title">
        <source>Đang hỏi cổng bảo hiểm</source>
        <translation>Asking the insurer</translation>
    </message>
    <message id="ui.next.camera_gone.hint">
        <source>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</source>
        <translation>Plug the camera in again, or compare the patient with the picture and confirm.</translation>
    </message>
    <message id="ui.next.camera_gone.title">
        <source>Không có camera: so người với ảnh bằng mắt</source>
        <translation>No camera: compare person and picture by eye</translation>
    </message>
    <message id="ui.next.card_again.hint">
        <source>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</source>
        <translation>If it still cannot be read, press F8 to go on without the chip.</translation>
    </message>
    <message id="ui.next.card_again.title">
        <source>Nhấc thẻ ra rồi đặt lại</source>
        <translation>Lift the card and put it down again</translation>
    </message>
    <message id="ui.next.card_attention.hint">
        <source>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</source>
        <translation>The reason is under “Card genuine”. The visit is recorded all the same.</translation>
    </message>
    <message id="ui.next.card_attention.title">
        <source>Xem lại thẻ trước khi ghi nhận</source>
        <translation>Look at the card before recording</translation>
    </message>
    <message id="ui.next.card_failed.hint">
        <source>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</source>
        <translation>Tell the person in charge. The visit is recorded all the same.</translation>
    </message>
    <message id="ui.next.card_failed.title">
        <source>Thẻ không qua kiểm tra: xem giấy tờ khác</source>
        <translation>Card failed its checks: see other papers</translation>
    </message>
    <message id="ui.next.challenge.hint">
        <source>Không làm được thì bấm F6 để so bằng mắt.</source>
        <translation>If that is not possible, press F6 and compare by eye.</translation>
    </message>
    <message id="ui.next.challenge.title">
        <source>Mời người bệnh làm theo hình</source>
        <translation>Have the patient follow the picture</translation>
    </message>
    <message id="ui.next.check_data.hint">
        <source>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</source>
        <translation>Ctrl+B shows what differs and other ways to ask; or record it and verify later.</translation>
    </message>
    <message id="ui.next.check_data.title">
        <source>Kiểm tra lại thông tin bảo hiểm</source>
        <translation>Check the insurance details</translation>
    </message>
    <message id="ui.next.compare.hint">
        <source>Máy không tự kết luận được. Đúng một người thì xác nhận.</source>
        <translation>The machine cannot tell. Confirm if it is the same person.</translation>
    </message>
    <message id="ui.next.compare.title">
        <source>So hai ảnh bằng mắt</source>
        <translation>Compare the two pictures by eye</translation>
    </message>
    <message id="ui.next.compare_different.hint">
        <source>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</source>
        <translation>Confirm if it is the same person; if not, press F9: the visit is kept.</translation>
    </message>
    <message id="ui.next.compare_different.title">
        <source>Có thể không phải chủ thẻ: hãy nhìn kỹ</source>
        <translation>Perhaps not the holder: look closely</translation>
    </message>
    <message id="ui.next.compare_print.hint">
        <source>Không có ảnh từ chip để máy so.</source>
        <translation>There is no picture from the chip to compare.</translation>
    </message>
    <message id="ui.next.compare_print.title">
        <source>So người bệnh với ảnh in trên thẻ</source>
        <translation>Compare the patient with the printed picture</translation>
    </message>
    <message id="ui.next.compare_refused.hint">
        <source>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</source>
        <translation>The patient wants no comparison by machine. Confirm if it is the same person.</translation>
    </message>
    <message id="ui.next.consent.hint">
        <source>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</source>
        <translation>Read out the question above. Agrees: Enter. Does not want: F12.</translation>
    </message>
    <message id="ui.next.consent.title">
        <source>Hỏi ý kiến về việc so khuôn mặt</source>
        <translation>Ask whether the face may be compared</translation>
    </message>
    <message id="ui.next.duplicate.hint">
        <source>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</source>
        <translation>Record another visit all the same: Enter. Leave it: F9.</translation>
    </message>
    <message id="ui.next.duplicate.title">
        <source>Hôm nay người này đã có lượt khám</source>
        <translation>This person is here today already</translation>
    </message>
    <message id="ui.next.key_again.hint">
        <source>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</source>
        <translation>Make sure it is this person&apos;s card, then scan or type again.</translation>
    </message>
    <message id="ui.next.key_again.title">
        <source>Số không khớp với thẻ, nhập lại</source>
        <translation>Number and card do not match: once more</translation>
    </message>
    <message id="ui.next.key_needed.hint">
        <source>Số căn cước mở được chip. Gõ xong bấm Enter.</source>
        <translation>The ID number opens the chip. Press Enter after typing.</translation>
    </message>
    <message id="ui.next.key_needed.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Scan the QR on the card or type 12 digits</translation>
    </message>
    <message id="ui.next.look_at_camera.hint">
        <source>Đang so khuôn mặt. Có thể lấy thẻ ra.</source>
        <translation>Comparing the face. The card may be taken out.</translation>
    </message>
    <message id="ui.next.look_at_camera.title">
        <source>Mời người bệnh nhìn vào camera</source>
        <translation>Ask the patient to look at the camera</translation>
    </message>
    <message id="ui.next.name">
        <source>Việc cần làm tiếp theo</source>
        <translation>What to do next</translation>
    </message>
    <message id="ui.next.no_reader.hint">
        <source>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</source>
        <translation>No reader yet: scan the QR or type 12 digits, then press F8.</translation>
    </message>
    <message id="ui.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>Plug the card reader in</translation>
    </message>
    <message id="ui.next.no_service.hint">
        <source>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</source>
        <translation>The card service is not running; use the card once the reader is ready.</translation>
    </message>
    <message id="ui.next.no_service.title">
        <source>Quét QR hoặc gõ 12 số, rồi bấm F8</source>
        <translation>Scan the QR or type 12 digits, then F8</translation>
    </message>
    <message id="ui.next.nobody.hint">
        <source>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</source>
        <translation>For emergencies or without papers. Scan or type a number at any time.</translation>
    </message>
    <message id="ui.next.nobody.title">
        <source>Ghi nhận trước, bổ sung danh tính sau</source>
        <translation>Record now, identity later</translation>
    </message>
    <message id="ui.next.not_stored.hint">
        <source>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</source>
        <translation>Press Enter to try again. After F9 it waits and is stored later by itself.</translation>
    </message>
    <message id="ui.next.not_stored.title">
        <source>Chưa lưu được lượt khám</source>
        <translation>The visit is not stored yet</translation>
    </message>
    <message id="ui.next.other_card.hint">
        <source>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</source>
        <translation>If it is, press Enter to read it. If not, take it off and put the card of whoever was scanned there.</translation>
    </message>
    <message id="ui.next.other_card.title">
        <source>Thẻ trên đầu đọc là của người này?</source>
        <translation>Is the card on the reader this person&apos;s?</translation>
    </message>
    <message id="ui.next.provisional.hint">
        <source>Mục còn thiếu được lưu lại để kiểm tra sau.</source>
        <translation>What is missing is kept to be checked later.</translation>
    </message>
    <message id="ui.next.provisional.title">
        <source>Mời vào khám, xác minh sau</source>
        <translation>Please go in; verify later</translation>
    </message>
    <message id="ui.next.put_card.hint">
        <source>Hoặc quét mã QR in trên thẻ trước.</source>
        <translation>Or scan the QR printed on it first.</translation>
    </message>
    <message id="ui.next.put_card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>Put the ID card on the reader</translation>
    </message>
    <message id="ui.next.put_card_known.hint">
        <source>Đã nhận mã. Chip không đọc được thì bấm F8.</source>
        <translation>Code received. If the chip cannot be read, press F8.</translation>
    </message>
    <message id="ui.next.put_card_known.title">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>Put the card on the reader</translation>
    </message>
    <message id="ui.next.reading.hint">
        <source>Mời người bệnh nhìn vào camera.</source>
        <translation>Ask the patient to look at the camera.</translation>
    </message>
    <message id="ui.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>Reading the chip: leave the card in place</translation>
    </message>
    <message id="ui.next.ready.hint">
        <source>Bấm Enter để ghi nhận lượt khám.</source>
        <translation>Press Enter to record the visit.</translation>
    </message>
    <message id="ui.next.ready.title">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>All in order, please go in</translation>
    </message>
    <message id="ui.next.recorded.hint">
        <source>Trả thẻ, mời người tiếp theo.</source>
        <translation>Give the card back; next patient, please.</translation>
    </message>
    <message id="ui.next.recorded.no_card">
        <source>Mời người tiếp theo.</source>
        <translation>Next patient, please.</translation>
    </message>
    <message id="ui.next.recorded.number">
        <source>Đã ghi nhận · số thứ tự {number}</source>
        <translation>Visit recorded · number {number}</translation>
    </message>
    <message id="ui.next.recorded.title">
        <source>Đã ghi nhận lượt khám</source>
        <translation>Visit recorded</translation>
    </message>
    <message id="ui.next.recording.hint">
        <source>Xong trong giây lát.</source>
        <translation>Done in a moment.</translation>
    </message>
    <message id="ui.next.recording.title">
        <source>Đang lưu lượt khám</source>
        <translation>Storing the visit</translation>
    </message>
    <message id="ui.next.self_pay.hint">
        <source>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</source>
        <translation>Explain it to the patient, or press Ctrl+B for other ways to ask.</translation>
    </message>
    <message id="ui.next.self_pay.title">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>Admit as self-paying</translation>
    </message>
    <message id="ui.next.starting.hint">
        <source>Có thể quét QR hoặc gõ số ngay bây giờ.</source>
        <translation>You may scan the QR or type the number already.</translation>
    </message>
    <message id="ui.next.starting.title">
        <source>Đang khởi động thiết bị</source>
        <translation>Starting the devices</translation>
    </message>
    <message id="ui.next.take_card_out.hint">
        <source>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</source>
        <translation>The card on the reader belongs to the recorded visit.</translation>
    </message>
    <message id="ui.next.take_card_out.title">
        <source>Lấy thẻ ra, mời người tiếp theo</source>
        <translation>Take the card out; next patient</translation>
    </message>
    <message id="ui.next.unknown_card.hint">
        <source>Thẻ trên đầu đọc không phải căn cước gắn chip.</source>
        <translation>The card on the reader is not a chip ID card.</translation>
    </message>
    <message id="ui.next.unknown_card.title">
        <source>Lấy thẻ này ra, đặt thẻ căn cước</source>
        <translation>Take this card out, use the ID card</translation>
    </message>
    <message id="ui.not_started">
        <source>Chưa bắt đầu</source>
        <translation>Not started</translation>
    </message>
    <message id="ui.offline.again" numerus="yes">
        <source>Tự thử lại sau {count} giây</source>
        <translation>
            <numerusform>Trying again in {count} second</numerusform>
            <numerusform>Trying again in {count} seconds</numerusform>
        </translation>
    </message>
    <message id="ui.offline.by_itself">
        <source>Máy tự thử lại.</source>
        <translation>The program tries again by itself.</translation>
    </message>
    <message id="ui.offline.looking">
        <source>Đang thử lại…</source>
        <translation>Trying again…</translation>
    </message>
    <message id="ui.offline.over">
        <source>Đã kết nối lại cổng bảo hiểm</source>
        <translation>The insurance portal answers again</translation>
    </message>
    <message id="ui.offline.title">
        <source>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</source>
        <translation>The insurance portal has not answered since {since}. Go on checking in.</translation>
    </message>
    <message id="ui.offline.waits" numerus="yes">
        <source>{count} lượt chờ xác minh.</source>
        <translation>
            <numerusform>{count} visit to verify.</numerusform>
            <numerusform>{count} visits to verify.</numerusform>
        </translation>
    </message>
    <message id="ui.offline.works">
        <source>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</source>
        <translation>Answers up to {days} days old are shown with their date; each patient is another try, and what is missing is looked up later.</translation>
    </message>
    <message id="ui.outcome.cancelled">
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message id="ui.outcome.needs_staff">
        <source>Nhân viên xem</source>
        <translation>Staff to look</translation>
    </message>
    <message id="ui.outcome.ready">
        <source>Đủ điều kiện</source>
        <translation>All in order</translation>
    </message>
    <message id="ui.outcome.ready_provisional">
        <source>Xác minh sau</source>
        <translation>Verify later</translation>
    </message>
    <message id="ui.outcome.self_pay">
        <source>Tự chi trả</source>
        <translation>Self-paying</translation>
    </message>
    <message id="ui.person.birth">
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message id="ui.person.clinic">
        <source>Phòng khám</source>
        <translation>Clinic</translation>
    </message>
    <message id="ui.person.document">
        <source>Số hộ chiếu</source>
        <translation>Passport number</translation>
    </message>
    <message id="ui.person.expires">
        <source>Thẻ có giá trị đến</source>
        <translation>Card valid until</translation>
    </message>
    <message id="ui.person.female">
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message id="ui.person.from_chip">
        <source>Đọc từ chip</source>
        <translation>Read from the chip</translation>
    </message>
    <message id="ui.person.from_nothing">
        <source>Giấy tờ bổ sung sau</source>
        <translation>Papers to follow</translation>
    </message>
    <message id="ui.person.from_qr">
        <source>Theo mã QR, chưa kiểm chứng</source>
        <translation>From the QR, not proven</translation>
    </message>
    <message id="ui.person.from_qr_unsure">
        <source>Mã QR lạ, xin xem lại</source>
        <translation>Unusual QR, please check</translation>
    </message>
    <message id="ui.person.from_typed">
        <source>Số gõ tay, chưa kiểm chứng</source>
        <translation>Typed number, not proven</translation>
    </message>
    <message id="ui.person.male">
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message id="ui.person.name">
        <source>Người bệnh</source>
        <translation>Patient</translation>
    </message>
    <message id="ui.person.nameless">
        <source>Chưa biết họ tên</source>
        <translation>Name not known yet</translation>
    </message>
    <message id="ui.person.never_expires">
        <source>Không thời hạn</source>
        <translation>No end date</translation>
    </message>
    <message id="ui.person.no_clinic">
        <source>Chưa chọn</source>
        <translation>Not chosen yet</translation>
    </message>
    <message id="ui.person.number">
        <source>Số căn cước</source>
        <translation>ID number</translation>
    </message>
    <message id="ui.person.priority">
        <source>Ưu tiên</source>
        <translation>Priority</translation>
    </message>
    <message id="ui.person.residence">
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message id="ui.person.sex">
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message id="ui.portrait.chip">
        <source>Ảnh trong chip</source>
        <translation>Picture in the chip</translation>
    </message>
    <message id="ui.portrait.dropped">
        <source>Ảnh đã xóa, không lưu lại</source>
        <translation>Picture dropped, not stored</translation>
    </message>
    <message id="ui.portrait.face_seen">
        <source>Thấy khuôn mặt</source>
        <translation>Face seen</translation>
    </message>
    <message id="ui.portrait.live">
        <source>Người trước camera</source>
        <translation>At the camera</translation>
    </message>
    <message id="ui.portrait.no_card">
        <source>Không có ảnh từ thẻ</source>
        <translation>No picture from a card</translation>
    </message>
    <message id="ui.portrait.no_chip">
        <source>Ảnh hiện ra khi đọc thẻ</source>
        <translation>Appears when the card is read</translation>
    </message>
    <message id="ui.portrait.no_chip_photo">
        <source>Chip không có ảnh</source>
        <translation>No picture in the chip</translation>
    </message>
    <message id="ui.portrait.no_face">
        <source>Chưa thấy khuôn mặt</source>
        <translation>No face yet</translation>
    </message>
    <message id="ui.portrait.no_live">
        <source>Chưa có hình từ camera</source>
        <translation>No picture from the camera</translation>
    </message>
    <message id="ui.rail.card">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>Put the card on the reader</translation>
    </message>
    <message id="ui.rail.chip">
        <source>Đọc chip, kiểm tra thẻ thật</source>
        <translation>Read the chip, prove it genuine</translation>
    </message>
    <message id="ui.rail.face">
        <source>So khuôn mặt, hỏi bảo hiểm</source>
        <translation>Compare the face, ask the insurer</translation>
    </message>
    <message id="ui.rail.key">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Scan its QR or type 12 digits</translation>
    </message>
    <message id="ui.rail.name">
        <source>Các bước tiếp đón</source>
        <translation>Steps of the check-in</translation>
    </message>
    <message id="ui.rail.record">
        <source>Ghi nhận lượt khám</source>
        <translation>Record the visit</translation>
    </message>
    <message id="ui.reason.missing">
        <source>Chọn lý do trước</source>
        <translation>Choose a reason first</translation>
    </message>
    <message id="ui.reason.other">
        <source>Lý do khác</source>
        <translation>Another reason</translation>
    </message>
    <message id="ui.result.aborted">
        <source>chưa xong</source>
        <translation>not done</translation>
    </message>
    <message id="ui.result.failed">
        <source>sai</source>
        <translation>wrong</translation>
    </message>
    <message id="ui.result.not_supported">
        <source>không có</source>
        <translation>absent</translation>
    </message>
    <message id="ui.result.successful">
        <source>đúng</source>
        <translation>right</translation>
    </message>
    <message id="ui.result.undetermined">
        <source>chưa rõ</source>
        <translation>unclear</translation>
    </message>
    <message id="ui.scan.name">
        <source>Mã QR hoặc số căn cước</source>
        <translation>QR code or ID number</translation>
    </message>
    <message id="ui.scan.placeholder">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Scan QR or type 12 digits</translation>
    </message>
    <message id="ui.simulation.persona">
        <source>Người thử</source>
        <translation>Persona</translation>
    </message>
    <message id="ui.simulation.portal_outage">
        <source>Cổng ngừng</source>
        <translation>Portal down</translation>
    </message>
    <message id="ui.simulation.pull_camera">
        <source>Rút camera</source>
        <translation>Pull camera</translation>
    </message>
    <message id="ui.simulation.put_card">
        <source>Đặt thẻ</source>
        <translation>Put card</translation>
    </message>
    <message id="ui.simulation.scan_qr">
        <source>Quét QR</source>
        <translation>Scan QR</translation>
    </message>
    <message id="ui.simulation.take_card">
        <source>Lấy thẻ</source>
        <translation>Take card</translation>
    </message>
    <message id="ui.simulation.title">
        <source>Mô phỏng</source>
        <translation>Simulation</translation>
    </message>
    <message id="ui.step.open">
        <source>Đang mở khóa chip.</source>
        <translation>Unlocking the chip.</translation>
    </message>
    <message id="ui.step.person">
        <source>Đang đọc họ tên và thông tin.</source>
        <translation>Reading name and details.</translation>
    </message>
    <message id="ui.step.portrait">
        <source>Đang đọc ảnh chân dung.</source>
        <translation>Reading the portrait.</translation>
    </message>
    <message id="ui.step.proof">
        <source>Đang kiểm tra thẻ thật.</source>
        <translation>Proving the card genuine.</translation>
    </message>
    <message id="ui.today.close">
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message id="ui.today.column_day">
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message id="ui.today.column_name">
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message id="ui.today.column_number">
        <source>Số căn cước</source>
        <translation>ID number</translation>
    </message>
    <message id="ui.today.column_outcome">
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message id="ui.today.column_queue">
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message id="ui.today.column_time">
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message id="ui.today.count" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count} visit</numerusform>
            <numerusform>{count} visits</numerusform>
        </translation>
    </message>
    <message id="ui.today.count_open" numerus="yes">
        <source>{count} lượt · {open} cần xác minh</source>
        <translation>
            <numerusform>{count} visit · {open} to verify</numerusform>
            <numerusform>{count} visits · {open} to verify</numerusform>
        </translation>
    </message>
    <message id="ui.today.empty">
        <source>Hôm nay chưa có lượt khám nào.</source>
        <translation>No visits yet today.</translation>
    </message>
    <message id="ui.today.open_only">
        <source>Cần xác minh</source>
        <translation>To verify</translation>
    </message>
    <message id="ui.today.search">
        <source>Tìm tên (không cần dấu) hoặc số</source>
        <translation>Find a name or number</translation>
    </message>
    <message id="ui.today.title">
        <source>Lượt khám hôm nay</source>
        <translation>Today&apos;s visits</translation>
    </message>
</context>
</TS>
