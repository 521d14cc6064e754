<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>Đặt một thẻ mô phỏng lên đầu đọc ảo</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>Kiểm tra mọi thiết bị và dịch vụ của quầy</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>So khuôn mặt trong hai ảnh</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>Xem, cài, chọn và đo bộ so khuôn mặt</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>Lật xem các màn hình, hoặc lưu thành ảnh</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở máy tự phục vụ cho người bệnh</source>
        <translation>Mở máy tự phục vụ cho người bệnh</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>Đặt mã PIN để nhân viên thoát khỏi kiosk</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>Tra cứu bảo hiểm của một người</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>Kiểm tra và sao lưu kho dữ liệu của quầy</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>Số lượt, thời gian chờ, mục đã xác minh, lỗi</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>Những người hư cấu của phần mô phỏng</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>Chạy cổng bảo hiểm mô phỏng trên máy này</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>Tra cứu trước cho danh sách hẹn ngày mai</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>In thử một phiếu</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>Đọc thẻ trên đầu đọc</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>Xem, đổi, xuất và nhập cài đặt</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>Cài đặt lần đầu, từng bước</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận hỗ trợ, không có dữ liệu người bệnh</source>
        <translation>Tạo tệp cho bộ phận hỗ trợ, không có dữ liệu người bệnh</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>Chứng thư của nơi cấp thẻ được tin cậy</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>Kiểm tra lại thẻ của một lượt khám đã ghi</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>Các lượt khám đã ghi ở quầy này</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>Các lệnh</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. Thẻ căn cước được đặt lên đầu đọc.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>Bản sao chip: tệp đúng nhưng không có khóa riêng</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>Thẻ bảo hiểm hết hạn (mã 010)</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>Thẻ căn cước quá hạn, bảo hiểm còn hạn</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>Dữ liệu trong chip bị sửa: mã băm DG sai</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>Thẻ thật, đúng người, bảo hiểm còn hạn</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>Chip không có ảnh chân dung</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>Cổng không có thông tin thẻ (mã 050)</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước máy ảnh không phải chủ thẻ</source>
        <translation>Người trước máy ảnh không phải chủ thẻ</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>Cổng bảo hiểm không trả lời</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>Thẻ không thời hạn của người trên 60 tuổi</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>Không có chứng thư của nơi cấp thẻ (CSCA)</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>Tên trên cổng khác dấu (mã 061)</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở khóa chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. Số căn cước mở khóa chip; họ tên hiện ngay khi đọc được.</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào cơ sở dữ liệu mã hóa.</source>
        <translation>6. Lượt khám đã ghi vào cơ sở dữ liệu mã hóa.</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>Bước này không xong trong thời gian chờ: {step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. Ba kết quả kiểm tra:</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</translation>
    </message>
</context>
</TS>
