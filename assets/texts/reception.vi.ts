<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.action.agree">
        <source>Đồ&amp;ng ý</source>
        <translation>Đồ&amp;ng ý</translation>
    </message>
    <message id="ui.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>Ai đang ở quầy?</translation>
    </message>
    <message id="ui.action.by_eye">
        <source>So bằng &amp;mắt</source>
        <translation>So bằng &amp;mắt</translation>
    </message>
    <message id="ui.action.cases">
        <source>Việc cần làm</source>
        <translation>Việc cần làm</translation>
    </message>
    <message id="ui.action.details">
        <source>Thông tin lượt khám</source>
        <translation>Thông tin lượt khám</translation>
    </message>
    <message id="ui.action.emergency">
        <source>Cấp cứu: ghi nhận ngay, danh tính sau</source>
        <translation>Cấp cứu: ghi nhận ngay, danh tính sau</translation>
    </message>
    <message id="ui.action.help">
        <source>Trợ giúp này</source>
        <translation>Trợ giúp này</translation>
    </message>
    <message id="ui.action.history">
        <source>Các lượt khám trước</source>
        <translation>Các lượt khám trước</translation>
    </message>
    <message id="ui.action.insurance">
        <source>Bảo hiểm: chi tiết, tra cách khác</source>
        <translation>Bảo hiểm: chi tiết, tra cách khác</translation>
    </message>
    <message id="ui.action.language">
        <source>Đổi ngôn ngữ</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message id="ui.action.larger">
        <source>Chữ lớn hơn</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message id="ui.action.look_again">
        <source>So mặt &amp;lại</source>
        <translation>So mặt &amp;lại</translation>
    </message>
    <message id="ui.action.look_up_again">
        <source>&amp;Tra cứu lại</source>
        <translation>&amp;Tra cứu lại</translation>
    </message>
    <message id="ui.action.next_patient">
        <source>Người tiế&amp;p theo</source>
        <translation>Người tiế&amp;p theo</translation>
    </message>
    <message id="ui.action.numbers">
        <source>Số liệu của quầy</source>
        <translation>Số liệu của quầy</translation>
    </message>
    <message id="ui.action.people">
        <source>Tìm mọi ngày</source>
        <translation>Tìm mọi ngày</translation>
    </message>
    <message id="ui.action.print">
        <source>In phiếu</source>
        <translation>In phiếu</translation>
    </message>
    <message id="ui.action.read_card">
        <source>Đọc thẻ này</source>
        <translation>Đọc thẻ này</translation>
    </message>
    <message id="ui.action.record">
        <source>&amp;Ghi nhận lượt khám</source>
        <translation>&amp;Ghi nhận lượt khám</translation>
    </message>
    <message id="ui.action.record_again">
        <source>&amp;Ghi thêm một lượt</source>
        <translation>&amp;Ghi thêm một lượt</translation>
    </message>
    <message id="ui.action.record_later">
        <source>&amp;Ghi nhận, xác minh sau</source>
        <translation>&amp;Ghi nhận, xác minh sau</translation>
    </message>
    <message id="ui.action.record_self_pay">
        <source>&amp;Ghi nhận, tự chi trả</source>
        <translation>&amp;Ghi nhận, tự chi trả</translation>
    </message>
    <message id="ui.action.refuse">
        <source>K&amp;hông muốn</source>
        <translation>K&amp;hông muốn</translation>
    </message>
    <message id="ui.action.scan">
        <source>Ô quét và gõ số</source>
        <translation>Ô quét và gõ số</translation>
    </message>
    <message id="ui.action.scheme">
        <source>Nền sáng / nền tối</source>
        <translation>Nền sáng / nền tối</translation>
    </message>
    <message id="ui.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>Cài đặt và thiết bị</translation>
    </message>
    <message id="ui.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message id="ui.action.terms">
        <source>Diện khám và mức hưởng</source>
        <translation>Diện khám và mức hưởng</translation>
    </message>
    <message id="ui.action.today">
        <source>Danh sách hôm nay</source>
        <translation>Danh sách hôm nay</translation>
    </message>
    <message id="ui.action.undo">
        <source>Hủy lượt vừa ghi</source>
        <translation>Hủy lượt vừa ghi</translation>
    </message>
    <message id="ui.action.without_chip">
        <source>Không cần &amp;chip</source>
        <translation>Không cần &amp;chip</translation>
    </message>
    <message id="ui.age.days" numerus="yes">
        <source>{count} ngày trước</source>
        <translation>
            <numerusform>{count} ngày trước</numerusform>
        </translation>
    </message>
    <message id="ui.age.hours" numerus="yes">
        <source>{count} giờ trước</source>
        <translation>
            <numerusform>{count} giờ trước</numerusform>
        </translation>
    </message>
    <message id="ui.age.minutes" numerus="yes">
        <source>{count} phút trước</source>
        <translation>
            <numerusform>{count} phút trước</numerusform>
        </translation>
    </message>
    <message id="ui.age.now">
        <source>vừa xong</source>
        <translation>vừa xong</translation>
    </message>
    <message id="ui.banner.code">
        <source>Mã {code}</source>
        <translation>Mã {code}</translation>
    </message>
    <message id="ui.banner.held_by">
        <source>Có thể đang giữ đầu đọc: {programs}.</source>
        <translation>Có thể đang giữ đầu đọc: {programs}.</translation>
    </message>
    <message id="ui.check.active_authentication">
        <source>Chip không sao chép (AA)</source>
        <translation>Chip không sao chép (AA)</translation>
    </message>
    <message id="ui.check.chip_authentication">
        <source>Chip không sao chép (CA)</source>
        <translation>Chip không sao chép (CA)</translation>
    </message>
    <message id="ui.check.dg_hashes">
        <source>Dữ liệu không bị sửa</source>
        <translation>Dữ liệu không bị sửa</translation>
    </message>
    <message id="ui.check.ds_certificate">
        <source>Chứng thư của nơi cấp</source>
        <translation>Chứng thư của nơi cấp</translation>
    </message>
    <message id="ui.check.name">
        <source>Kiểm tra chip</source>
        <translation>Kiểm tra chip</translation>
    </message>
    <message id="ui.check.passive_authentication">
        <source>Chữ ký và dữ liệu (PA)</source>
        <translation>Chữ ký và dữ liệu (PA)</translation>
    </message>
    <message id="ui.check.presence_proof">
        <source>Bằng chứng thẻ có mặt</source>
        <translation>Bằng chứng thẻ có mặt</translation>
    </message>
    <message id="ui.check.sod_signature">
        <source>Chữ ký của nơi cấp</source>
        <translation>Chữ ký của nơi cấp</translation>
    </message>
    <message id="ui.claim.birth">
        <source>Ngày &amp;sinh</source>
        <translation>Ngày &amp;sinh</translation>
    </message>
    <message id="ui.claim.birth_example">
        <source>02/09/1985 hoặc 1985</source>
        <translation>02/09/1985 hoặc 1985</translation>
    </message>
    <message id="ui.claim.cancel">
        <source>&amp;Quay lại</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message id="ui.claim.go_on">
        <source>&amp;Tiếp tục</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message id="ui.claim.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>&amp;Họ và tên (có dấu)</translation>
    </message>
    <message id="ui.claim.title">
        <source>Tiếp tục không cần chip</source>
        <translation>Tiếp tục không cần chip</translation>
    </message>
    <message id="ui.claim.unsure">
        <source>Xem lại họ tên và ngày sinh</source>
        <translation>Xem lại họ tên và ngày sinh</translation>
    </message>
    <message id="ui.compare.hint">
        <source>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</source>
        <translation>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</translation>
    </message>
    <message id="ui.compare.hint_print">
        <source>So người trước mặt với ảnh in trên thẻ.</source>
        <translation>So người trước mặt với ảnh in trên thẻ.</translation>
    </message>
    <message id="ui.compare.no">
        <source>&amp;Không phải</source>
        <translation>&amp;Không phải</translation>
    </message>
    <message id="ui.compare.title">
        <source>Có phải cùng một người?</source>
        <translation>Có phải cùng một người?</translation>
    </message>
    <message id="ui.compare.unsure">
        <source>C&amp;hưa chắc</source>
        <translation>C&amp;hưa chắc</translation>
    </message>
    <message id="ui.compare.yes">
        <source>Cùng một n&amp;gười</source>
        <translation>Cùng một n&amp;gười</translation>
    </message>
    <message id="ui.cover.hint">
        <source>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</source>
        <translation>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</translation>
    </message>
    <message id="ui.cover.title">
        <source>Màn hình đang được che</source>
        <translation>Màn hình đang được che</translation>
    </message>
    <message id="ui.help.close">
        <source>Đón&amp;g</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message id="ui.help.enter">
        <source>Việc chính ở góc phải bên dưới</source>
        <translation>Việc chính ở góc phải bên dưới</translation>
    </message>
    <message id="ui.help.escape">
        <source>Đóng, xóa ô gõ, rồi người tiếp theo</source>
        <translation>Đóng, xóa ô gõ, rồi người tiếp theo</translation>
    </message>
    <message id="ui.help.pages">
        <source>Cuộn phần thông tin ở giữa</source>
        <translation>Cuộn phần thông tin ở giữa</translation>
    </message>
    <message id="ui.help.save">
        <source>Lưu bảng để in</source>
        <translation>Lưu bảng để in</translation>
    </message>
    <message id="ui.help.title">
        <source>Phím tắt</source>
        <translation>Phím tắt</translation>
    </message>
    <message id="ui.help.wedge">
        <source>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</source>
        <translation>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</translation>
    </message>
    <message id="ui.key_hint">
        <source>{label} ({shortcut})</source>
        <translation>{label} ({shortcut})</translation>
    </message>
    <message id="ui.next.asking_portal.hint">
        <source>Thường mất vài giây. Có thể lấy thẻ ra.</source>
        <translation>Thường mất vài giây. Có thể lấy thẻ ra.</translation>
    </message>
    <message id="ui.next.asking_portal.title">
        <source>Đang hỏi cổng bảo hiểm</source>
        <translation>Đang hỏi cổng bảo hiểm</translation>
    </message>
    <message id="ui.next.camera_gone.hint">
        <source>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</source>
        <translation>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</translation>
    </message>
    <message id="ui.next.camera_gone.title">
        <source>Không có camera: so người với ảnh bằng mắt</source>
        <translation>Không có camera: so người với ảnh bằng mắt</translation>
    </message>
    <message id="ui.next.card_again.hint">
        <source>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</source>
        <translation>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</translation>
    </message>
    <message id="ui.next.card_again.title">
        <source>Nhấc thẻ ra rồi đặt lại</source>
        <translation>Nhấc thẻ ra rồi đặt lại</translation>
    </message>
    <message id="ui.next.card_attention.hint">
        <source>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</source>
        <translation>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</translation>
    </message>
    <message id="ui.next.card_attention.title">
        <source>Xem lại thẻ trước khi ghi nhận</source>
        <translation>Xem lại thẻ trước khi ghi nhận</translation>
    </message>
    <message id="ui.next.card_failed.hint">
        <source>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</source>
        <translation>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</translation>
    </message>
    <message id="ui.next.card_failed.title">
        <source>Thẻ không qua kiểm tra: xem giấy tờ khác</source>
        <translation>Thẻ không qua kiểm tra: xem giấy tờ khác</translation>
    </message>
    <message id="ui.next.challenge.hint">
        <source>Không làm được thì bấm F6 để so bằng mắt.</source>
        <translation>Không làm được thì bấm F6 để so bằng mắt.</translation>
    </message>
    <message id="ui.next.challenge.title">
        <source>Mời người bệnh làm theo hình</source>
        <translation>Mời người bệnh làm theo hình</translation>
    </message>
    <message id="ui.next.check_data.hint">
        <source>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</source>
        <translation>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</translation>
    </message>
    <message id="ui.next.check_data.title">
        <source>Kiểm tra lại thông tin bảo hiểm</source>
        <translation>Kiểm tra lại thông tin bảo hiểm</translation>
    </message>
    <message id="ui.next.compare.hint">
        <source>Máy không tự kết luận được. Đúng một người thì xác nhận.</source>
        <translation>Máy không tự kết luận được. Đúng một người thì xác nhận.</translation>
    </message>
    <message id="ui.next.compare.title">
        <source>So hai ảnh bằng mắt</source>
        <translation>So hai ảnh bằng mắt</translation>
    </message>
    <message id="ui.next.compare_different.hint">
        <source>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</source>
        <translation>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</translation>
    </message>
    <message id="ui.next.compare_different.title">
        <source>Có thể không phải chủ thẻ: hãy nhìn kỹ</source>
        <translation>Có thể không phải chủ thẻ: hãy nhìn kỹ</translation>
    </message>
    <message id="ui.next.compare_print.hint">
        <source>Không có ảnh từ chip để máy so.</source>
        <translation>Không có ảnh từ chip để máy so.</translation>
    </message>
    <message id="ui.next.compare_print.title">
        <source>So người bệnh với ảnh in trên thẻ</source>
        <translation>So người bệnh với ảnh in trên thẻ</translation>
    </message>
    <message id="ui.next.compare_refused.hint">
        <source>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</source>
        <translation>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</translation>
    </message>
    <message id="ui.next.consent.hint">
        <source>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</source>
        <translation>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</translation>
    </message>
    <message id="ui.next.consent.title">
        <source>Hỏi ý kiến về việc so khuôn mặt</source>
        <translation>Hỏi ý kiến về việc so khuôn mặt</translation>
    </message>
    <message id="ui.next.duplicate.hint">
        <source>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</source>
        <translation>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</translation>
    </message>
    <message id="ui.next.duplicate.title">
        <source>Hôm nay người này đã có lượt khám</source>
        <translation>Hôm nay người này đã có lượt khám</translation>
    </message>
    <message id="ui.next.key_again.hint">
        <source>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</source>
        <translation>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</translation>
    </message>
    <message id="ui.next.key_again.title">
        <source>Số không khớp với thẻ, nhập lại</source>
        <translation>Số không khớp với thẻ, nhập lại</translation>
    </message>
    <message id="ui.next.key_needed.hint">
        <source>Số căn cước mở được chip. Gõ xong bấm Enter.</source>
        <translation>Số căn cước mở được chip. Gõ xong bấm Enter.</translation>
    </message>
    <message id="ui.next.key_needed.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Quét QR trên thẻ hoặc gõ 12 số</translation>
    </message>
    <message id="ui.next.look_at_camera.hint">
        <source>Đang so khuôn mặt. Có thể lấy thẻ ra.</source>
        <translation>Đang so khuôn mặt. Có thể lấy thẻ ra.</translation>
    </message>
    <message id="ui.next.look_at_camera.title">
        <source>Mời người bệnh nhìn vào camera</source>
        <translation>Mời người bệnh nhìn vào camera</translation>
    </message>
    <message id="ui.next.name">
        <source>Việc cần làm tiếp theo</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message id="ui.next.no_reader.hint">
        <source>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</source>
        <translation>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</translation>
    </message>
    <message id="ui.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>Cắm đầu đọc thẻ vào máy</translation>
    </message>
    <message id="ui.next.no_service.hint">
        <source>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</source>
        <translation>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</translation>
    </message>
    <message id="ui.next.no_service.title">
        <source>Quét QR hoặc gõ 12 số, rồi bấm F8</source>
        <translation>Quét QR hoặc gõ 12 số, rồi bấm F8</translation>
    </message>
    <message id="ui.next.nobody.hint">
        <source>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</source>
        <translation>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</translation>
    </message>
    <message id="ui.next.nobody.title">
        <source>Ghi nhận trước, bổ sung danh tính sau</source>
        <translation>Ghi nhận trước, bổ sung danh tính sau</translation>
    </message>
    <message id="ui.next.not_stored.hint">
        <source>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</source>
        <translation>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</translation>
    </message>
    <message id="ui.next.not_stored.title">
        <source>Chưa lưu được lượt khám</source>
        <translation>Chưa lưu được lượt khám</translation>
    </message>
    <message id="ui.next.other_card.hint">
        <source>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</source>
        <translation>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</translation>
    </message>
    <message id="ui.next.other_card.title">
        <source>Thẻ trên đầu đọc là của người này?</source>
        <translation>Thẻ trên đầu đọc là của người này?</translation>
    </message>
    <message id="ui.next.provisional.hint">
        <source>Mục còn thiếu được lưu lại để kiểm tra sau.</source>
        <translation>Mục còn thiếu được lưu lại để kiểm tra sau.</translation>
    </message>
    <message id="ui.next.provisional.title">
        <source>Mời vào khám, xác minh sau</source>
        <translation>Mời vào khám, xác minh sau</translation>
    </message>
    <message id="ui.next.put_card.hint">
        <source>Hoặc quét mã QR in trên thẻ trước.</source>
        <translation>Hoặc quét mã QR in trên thẻ trước.</translation>
    </message>
    <message id="ui.next.put_card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>Đặt thẻ căn cước lên đầu đọc</translation>
    </message>
    <message id="ui.next.put_card_known.hint">
        <source>Đã nhận mã. Chip không đọc được thì bấm F8.</source>
        <translation>Đã nhận mã. Chip không đọc được thì bấm F8.</translation>
    </message>
    <message id="ui.next.put_card_known.title">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>Đặt thẻ lên đầu đọc</translation>
    </message>
    <message id="ui.next.reading.hint">
        <source>Mời người bệnh nhìn vào camera.</source>
        <translation>Mời người bệnh nhìn vào camera.</translation>
    </message>
    <message id="ui.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>Đang đọc chip, giữ yên thẻ</translation>
    </message>
    <message id="ui.next.ready.hint">
        <source>Bấm Enter để ghi nhận lượt khám.</source>
        <translation>Bấm Enter để ghi nhận lượt khám.</translation>
    </message>
    <message id="ui.next.ready.title">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>Đủ điều kiện, mời vào khám</translation>
    </message>
    <message id="ui.next.recorded.hint">
        <source>Trả thẻ, mời người tiếp theo.</source>
        <translation>Trả thẻ, mời người tiếp theo.</translation>
    </message>
    <message id="ui.next.recorded.no_card">
        <source>Mời người tiếp theo.</source>
        <translation>Mời người tiếp theo.</translation>
    </message>
    <message id="ui.next.recorded.number">
        <source>Đã ghi nhận · số thứ tự {number}</source>
        <translation>Đã ghi nhận · số thứ tự {number}</translation>
    </message>
    <message id="ui.next.recorded.title">
        <source>Đã ghi nhận lượt khám</source>
        <translation>Đã ghi nhận lượt khám</translation>
    </message>
    <message id="ui.next.recording.hint">
        <source>Xong trong giây lát.</source>
        <translation>Xong trong giây lát.</translation>
    </message>
    <message id="ui.next.recording.title">
        <source>Đang lưu lượt khám</source>
        <translation>Đang lưu lượt khám</translation>
    </message>
    <message id="ui.next.self_pay.hint">
        <source>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</source>
        <translation>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</translation>
    </message>
    <message id="ui.next.self_pay.title">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>Tiếp nhận theo diện tự chi trả</translation>
    </message>
    <message id="ui.next.starting.hint">
        <source>Có thể quét QR hoặc gõ số ngay bây giờ.</source>
        <translation>Có thể quét QR hoặc gõ số ngay bây giờ.</translation>
    </message>
    <message id="ui.next.starting.title">
        <source>Đang khởi động thiết bị</source>
        <translation>Đang khởi động thiết bị</translation>
    </message>
    <message id="ui.next.take_card_out.hint">
        <source>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</source>
        <translation>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</translation>
    </message>
    <message id="ui.next.take_card_out.title">
        <source>Lấy thẻ ra, mời người tiếp theo</source>
        <translation>Lấy thẻ ra, mời người tiếp theo</translation>
    </message>
    <message id="ui.next.unknown_card.hint">
        <source>Thẻ trên đầu đọc không phải căn cước gắn chip.</source>
        <translation>Thẻ trên đầu đọc không phải căn cước gắn chip.</translation>
    </message>
    <message id="ui.next.unknown_card.title">
        <source>Lấy thẻ này ra, đặt thẻ căn cước</source>
        <translation>Lấy thẻ này ra, đặt thẻ căn cước</translation>
    </message>
    <message id="ui.not_started">
        <source>Chưa bắt đầu</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message id="ui.offline.again" numerus="yes">
        <source>Tự thử lại sau {count} giây</source>
        <translation>
            <numerusform>Tự thử lại sau {count} giây</numerusform>
        </translation>
    </message>
    <message id="ui.offline.by_itself">
        <source>Máy tự thử lại.</source>
        <translation>Máy tự thử lại.</translation>
    </message>
    <message id="ui.offline.looking">
        <source>Đang thử lại…</source>
        <translation>Đang thử lại…</translation>
    </message>
    <message id="ui.offline.over">
        <source>Đã kết nối lại cổng bảo hiểm</source>
        <translation>Đã kết nối lại cổng bảo hiểm</translation>
    </message>
    <message id="ui.offline.title">
        <source>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</source>
        <translation>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</translation>
    </message>
    <message id="ui.offline.waits" numerus="yes">
        <source>{count} lượt chờ xác minh.</source>
        <translation>
            <numerusform>{count} lượt chờ xác minh.</numerusform>
        </translation>
    </message>
    <message id="ui.offline.works">
        <source>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</source>
        <translation>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</translation>
    </message>
    <message id="ui.outcome.cancelled">
        <source>Đã hủy</source>
        <translation>Đã hủy</translation>
    </message>
    <message id="ui.outcome.needs_staff">
        <source>Nhân viên xem</source>
        <translation>Nhân viên xem</translation>
    </message>
    <message id="ui.outcome.ready">
        <source>Đủ điều kiện</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message id="ui.outcome.ready_provisional">
        <source>Xác minh sau</source>
        <translation>Xác minh sau</translation>
    </message>
    <message id="ui.outcome.self_pay">
        <source>Tự chi trả</source>
        <translation>Tự chi trả</translation>
    </message>
    <message id="ui.person.birth">
        <source>Ngày sinh</source>
        <translation>Ngày sinh</translation>
    </message>
    <message id="ui.person.clinic">
        <source>Phòng khám</source>
        <translation>Phòng khám</translation>
    </message>
    <message id="ui.person.document">
        <source>Số hộ chiếu</source>
        <translation>Số hộ chiếu</translation>
    </message>
    <message id="ui.person.expires">
        <source>Thẻ có giá trị đến</source>
        <translation>Thẻ có giá trị đến</translation>
    </message>
    <message id="ui.person.female">
        <source>Nữ</source>
        <translation>Nữ</translation>
    </message>
    <message id="ui.person.from_chip">
        <source>Đọc từ chip</source>
        <translation>Đọc từ chip</translation>
    </message>
    <message id="ui.person.from_nothing">
        <source>Giấy tờ bổ sung sau</source>
        <translation>Giấy tờ bổ sung sau</translation>
    </message>
    <message id="ui.person.from_qr">
        <source>Theo mã QR, chưa kiểm chứng</source>
        <translation>Theo mã QR, chưa kiểm chứng</translation>
    </message>
    <message id="ui.person.from_qr_unsure">
        <source>Mã QR lạ, xin xem lại</source>
        <translation>Mã QR lạ, xin xem lại</translation>
    </message>
    <message id="ui.person.from_typed">
        <source>Số gõ tay, chưa kiểm chứng</source>
        <translation>Số gõ tay, chưa kiểm chứng</translation>
    </message>
    <message id="ui.person.male">
        <source>Nam</source>
        <translation>Nam</translation>
    </message>
    <message id="ui.person.name">
        <source>Người bệnh</source>
        <translation>Người bệnh</translation>
    </message>
    <message id="ui.person.nameless">
        <source>Chưa biết họ tên</source>
        <translation>Chưa biết họ tên</translation>
    </message>
    <message id="ui.person.never_expires">
        <source>Không thời hạn</source>
        <translation>Không thời hạn</translation>
    </message>
    <message id="ui.person.no_clinic">
        <source>Chưa chọn</source>
        <translation>Chưa chọn</translation>
    </message>
    <message id="ui.person.number">
        <source>Số căn cước</source>
        <translation>Số căn cước</translation>
    </message>
    <message id="ui.person.priority">
        <source>Ưu tiên</source>
        <translation>Ưu tiên</translation>
    </message>
    <message id="ui.person.residence">
        <source>Nơi thường trú</source>
        <translation>Nơi thường trú</translation>
    </message>
    <message id="ui.person.sex">
        <source>Giới tính</source>
        <translation>Giới tính</translation>
    </message>
    <message id="ui.portrait.chip">
        <source>Ảnh trong chip</source>
        <translation>Ảnh trong chip</translation>
    </message>
    <message id="ui.portrait.dropped">
        <source>Ảnh đã xóa, không lưu lại</source>
        <translation>Ảnh đã xóa, không lưu lại</translation>
    </message>
    <message id="ui.portrait.face_seen">
        <source>Thấy khuôn mặt</source>
        <translation>Thấy khuôn mặt</translation>
    </message>
    <message id="ui.portrait.live">
        <source>Người trước camera</source>
        <translation>Người trước camera</translation>
    </message>
    <message id="ui.portrait.no_card">
        <source>Không có ảnh từ thẻ</source>
        <translation>Không có ảnh từ thẻ</translation>
    </message>
    <message id="ui.portrait.no_chip">
        <source>Ảnh hiện ra khi đọc thẻ</source>
        <translation>Ảnh hiện ra khi đọc thẻ</translation>
    </message>
    <message id="ui.portrait.no_chip_photo">
        <source>Chip không có ảnh</source>
        <translation>Chip không có ảnh</translation>
    </message>
    <message id="ui.portrait.no_face">
        <source>Chưa thấy khuôn mặt</source>
        <translation>Chưa thấy khuôn mặt</translation>
    </message>
    <message id="ui.portrait.no_live">
        <source>Chưa có hình từ camera</source>
        <translation>Chưa có hình từ camera</translation>
    </message>
    <message id="ui.rail.card">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>Đặt thẻ lên đầu đọc</translation>
    </message>
    <message id="ui.rail.chip">
        <source>Đọc chip, kiểm tra thẻ thật</source>
        <translation>Đọc chip, kiểm tra thẻ thật</translation>
    </message>
    <message id="ui.rail.face">
        <source>So khuôn mặt, hỏi bảo hiểm</source>
        <translation>So khuôn mặt, hỏi bảo hiểm</translation>
    </message>
    <message id="ui.rail.key">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Quét QR trên thẻ hoặc gõ 12 số</translation>
    </message>
    <message id="ui.rail.name">
        <source>Các bước tiếp đón</source>
        <translation>Các bước tiếp đón</translation>
    </message>
    <message id="ui.rail.record">
        <source>Ghi nhận lượt khám</source>
        <translation>Ghi nhận lượt khám</translation>
    </message>
    <message id="ui.reason.missing">
        <source>Chọn lý do trước</source>
        <translation>Chọn lý do trước</translation>
    </message>
    <message id="ui.reason.other">
        <source>Lý do khác</source>
        <translation>Lý do khác</translation>
    </message>
    <message id="ui.result.aborted">
        <source>chưa xong</source>
        <translation>chưa xong</translation>
    </message>
    <message id="ui.result.failed">
        <source>sai</source>
        <translation>sai</translation>
    </message>
    <message id="ui.result.not_supported">
        <source>không có</source>
        <translation>không có</translation>
    </message>
    <message id="ui.result.successful">
        <source>đúng</source>
        <translation>đúng</translation>
    </message>
    <message id="ui.result.undetermined">
        <source>chưa rõ</source>
        <translation>chưa rõ</translation>
    </message>
    <message id="ui.scan.name">
        <source>Mã QR hoặc số căn cước</source>
        <translation>Mã QR hoặc số căn cước</translation>
    </message>
    <message id="ui.scan.placeholder">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>Quét QR trên thẻ hoặc gõ 12 số</translation>
    </message>
    <message id="ui.simulation.persona">
        <source>Người thử</source>
        <translation>Người thử</translation>
    </message>
    <message id="ui.simulation.portal_outage">
        <source>Cổng ngừng</source>
        <translation>Cổng ngừng</translation>
    </message>
    <message id="ui.simulation.pull_camera">
        <source>Rút camera</source>
        <translation>Rút camera</translation>
    </message>
    <message id="ui.simulation.put_card">
        <source>Đặt thẻ</source>
        <translation>Đặt thẻ</translation>
    </message>
    <message id="ui.simulation.scan_qr">
        <source>Quét QR</source>
        <translation>Quét QR</translation>
    </message>
    <message id="ui.simulation.take_card">
        <source>Lấy thẻ</source>
        <translation>Lấy thẻ</translation>
    </message>
    <message id="ui.simulation.title">
        <source>Mô phỏng</source>
        <translation>Mô phỏng</translation>
    </message>
    <message id="ui.step.open">
        <source>Đang mở khóa chip.</source>
        <translation>Đang mở khóa chip.</translation>
    </message>
    <message id="ui.step.person">
        <source>Đang đọc họ tên và thông tin.</source>
        <translation>Đang đọc họ tên và thông tin.</translation>
    </message>
    <message id="ui.step.portrait">
        <source>Đang đọc ảnh chân dung.</source>
        <translation>Đang đọc ảnh chân dung.</translation>
    </message>
    <message id="ui.step.proof">
        <source>Đang kiểm tra thẻ thật.</source>
        <translation>Đang kiểm tra thẻ thật.</translation>
    </message>
    <message id="ui.today.close">
        <source>Đón&amp;g</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message id="ui.today.column_day">
        <source>Ngày</source>
        <translation>Ngày</translation>
    </message>
    <message id="ui.today.column_name">
        <source>Họ tên</source>
        <translation>Họ tên</translation>
    </message>
    <message id="ui.today.column_number">
        <source>Số căn cước</source>
        <translation>Số căn cước</translation>
    </message>
    <message id="ui.today.column_outcome">
        <source>Kết quả</source>
        <translation>Kết quả</translation>
    </message>
    <message id="ui.today.column_queue">
        <source>Số</source>
        <translation>Số</translation>
    </message>
    <message id="ui.today.column_time">
        <source>Giờ</source>
        <translation>Giờ</translation>
    </message>
    <message id="ui.today.count" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count} lượt</numerusform>
        </translation>
    </message>
    <message id="ui.today.count_open" numerus="yes">
        <source>{count} lượt · {open} cần xác minh</source>
        <translation>
            <numerusform>{count} lượt · {open} cần xác minh</numerusform>
        </translation>
    </message>
    <message id="ui.today.empty">
        <source>Hôm nay chưa có lượt khám nào.</source>
        <translation>Hôm nay chưa có lượt khám nào.</translation>
    </message>
    <message id="ui.today.open_only">
        <source>Cần xác minh</source>
        <translation>Cần xác minh</translation>
    </message>
    <message id="ui.today.search">
        <source>Tìm tên (không cần dấu) hoặc số</source>
        <translation>Tìm tên (không cần dấu) hoặc số</translation>
    </message>
    <message id="ui.today.title">
        <source>Lượt khám hôm nay</source>
        <translation>Lượt khám hôm nay</translation>
    </message>
</context>
</TS>
