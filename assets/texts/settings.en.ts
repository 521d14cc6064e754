<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="settings.about">
        <source>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</source>
        <translation>Tiếp Đón version {version}, open source under the Apache-2.0 licence. Settings, data and log: {folder}</translation>
    </message>
    <message id="settings.act.add_certificate">
        <source>Thêm chứng thư…</source>
        <translation>Add a certificate…</translation>
    </message>
    <message id="settings.act.export">
        <source>Xuất cài đặt…</source>
        <translation>Export the settings…</translation>
    </message>
    <message id="settings.act.import">
        <source>Nhập cài đặt…</source>
        <translation>Import settings…</translation>
    </message>
    <message id="settings.act.import_master_list">
        <source>Nhập danh sách chứng thư…</source>
        <translation>Import a master list…</translation>
    </message>
    <message id="settings.act.install_engine">
        <source>Cài bộ đang chọn từ thư mục…</source>
        <translation>Install the chosen one from a folder…</translation>
    </message>
    <message id="settings.act.key_file">
        <source>Giữ khóa trong tệp</source>
        <translation>Keep the key in a file</translation>
    </message>
    <message id="settings.act.print_test">
        <source>In thử một phiếu</source>
        <translation>Print a test slip</translation>
    </message>
    <message id="settings.act.remove_certificate">
        <source>Bỏ chứng thư đang chọn</source>
        <translation>Remove the chosen one</translation>
    </message>
    <message id="settings.act.set_pin">
        <source>Đặt mã PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message id="settings.act.support_bundle">
        <source>Gói hỗ trợ…</source>
        <translation>Support bundle…</translation>
    </message>
    <message id="settings.any_reader">
        <source>Đầu đọc đầu tiên có thẻ</source>
        <translation>The first reader with a card</translation>
    </message>
    <message id="settings.browse">
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message id="settings.browse_for">
        <source>Chọn: {what}</source>
        <translation>Choose: {what}</translation>
    </message>
    <message id="settings.camera">
        <source>Camera số {count}</source>
        <translation>Camera {count}</translation>
    </message>
    <message id="settings.card_seen">
        <source>Đã thấy thẻ. Đầu đọc hoạt động.</source>
        <translation>A card is seen. The reader works.</translation>
    </message>
    <message id="settings.cause">
        <source>Nguyên nhân (cho kỹ thuật): {cause}</source>
        <translation>Cause (for support): {cause}</translation>
    </message>
    <message id="settings.certificates_added" numerus="yes">
        <source>Đã thêm {count} chứng thư.</source>
        <translation>
            <numerusform>{count} certificate was added.</numerusform>
            <numerusform>{count} certificates were added.</numerusform>
        </translation>
    </message>
    <message id="settings.certificates_removed" numerus="yes">
        <source>Đã bỏ {count} chứng thư.</source>
        <translation>
            <numerusform>{count} certificate was removed.</numerusform>
            <numerusform>{count} certificates were removed.</numerusform>
        </translation>
    </message>
    <message id="settings.choice.check_in_message.mode.folder">
        <source>Ghi vào thư mục</source>
        <translation>Into a folder</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.off">
        <source>Không</source>
        <translation>Off</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.send">
        <source>Gửi lên cổng</source>
        <translation>Send to the portal</translation>
    </message>
    <message id="settings.choice.facility.former.central">
        <source>Tuyến trung ương</source>
        <translation>Central</translation>
    </message>
    <message id="settings.choice.facility.former.district">
        <source>Tuyến huyện</source>
        <translation>District</translation>
    </message>
    <message id="settings.choice.facility.former.none">
        <source>Chưa xếp tuyến</source>
        <translation>None</translation>
    </message>
    <message id="settings.choice.facility.former.province">
        <source>Tuyến tỉnh</source>
        <translation>Province</translation>
    </message>
    <message id="settings.choice.facility.level.basic">
        <source>Cơ bản</source>
        <translation>Basic</translation>
    </message>
    <message id="settings.choice.facility.level.initial">
        <source>Ban đầu</source>
        <translation>Initial</translation>
    </message>
    <message id="settings.choice.facility.level.specialised">
        <source>Chuyên sâu</source>
        <translation>Specialised</translation>
    </message>
    <message id="settings.choice.handover.kind.endpoint">
        <source>Địa chỉ mạng</source>
        <translation>A network address</translation>
    </message>
    <message id="settings.choice.handover.kind.folder">
        <source>Thư mục</source>
        <translation>A folder</translation>
    </message>
    <message id="settings.choice.handover.kind.none">
        <source>Không gửi</source>
        <translation>Nowhere</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>Ask to turn the head or blink</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.off">
        <source>Không kiểm tra</source>
        <translation>Nothing</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.passive">
        <source>Tự quan sát</source>
        <translation>Watch quietly</translation>
    </message>
    <message id="settings.choice.language.en">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="settings.choice.language.ja">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="settings.choice.language.ko">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="settings.choice.language.vi">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="settings.choice.language.zh">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="settings.choice.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>Ask to turn the head or blink</translation>
    </message>
    <message id="settings.choice.liveness.off">
        <source>Không kiểm tra</source>
        <translation>Nothing</translation>
    </message>
    <message id="settings.choice.liveness.passive">
        <source>Tự quan sát</source>
        <translation>Watch quietly</translation>
    </message>
    <message id="settings.choice.printer.drawing.cp1258">
        <source>Chữ có sẵn trong máy in</source>
        <translation>The printer&apos;s own letters</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots">
        <source>Dạng hình (mọi máy)</source>
        <translation>As a picture (every model)</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots-native-code">
        <source>Dạng hình, QR do máy vẽ</source>
        <translation>As a picture, QR drawn by the printer</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-network">
        <source>Máy in nhiệt qua mạng</source>
        <translation>Receipt printer on the network</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-serial">
        <source>Máy in nhiệt qua cổng nối tiếp</source>
        <translation>Receipt printer on a serial port</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-usb">
        <source>Máy in nhiệt qua USB</source>
        <translation>Receipt printer on USB</translation>
    </message>
    <message id="settings.choice.printer.kind.none">
        <source>Không in</source>
        <translation>None</translation>
    </message>
    <message id="settings.choice.printer.kind.pdf-folder">
        <source>Lưu PDF vào thư mục</source>
        <translation>PDF into a folder</translation>
    </message>
    <message id="settings.choice.printer.kind.spooler">
        <source>Máy in nhiệt qua hàng đợi Windows</source>
        <translation>Receipt printer in a Windows queue</translation>
    </message>
    <message id="settings.choice.printer.kind.system">
        <source>Máy in của hệ thống (khổ trang)</source>
        <translation>A printer of the system (pages)</translation>
    </message>
    <message id="settings.choice.printer.names.full">
        <source>Đầy đủ</source>
        <translation>Full</translation>
    </message>
    <message id="settings.choice.printer.names.none">
        <source>Không in tên</source>
        <translation>No name</translation>
    </message>
    <message id="settings.choice.printer.names.short">
        <source>Rút gọn</source>
        <translation>Shortened</translation>
    </message>
    <message id="settings.device.camera.in_use">
        <source>Quầy tiếp đón đang dùng và có hình</source>
        <translation>In use by the desk, with a picture</translation>
    </message>
    <message id="settings.device.camera.name">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="settings.device.camera.none">
        <source>Quầy này không dùng camera</source>
        <translation>This desk uses no camera</translation>
    </message>
    <message id="settings.device.camera.none_step">
        <source>Nhân viên so ảnh bằng mắt.</source>
        <translation>Staff compare the pictures by eye.</translation>
    </message>
    <message id="settings.device.camera.ok">
        <source>Có hình, {width}×{height}</source>
        <translation>Gives a picture, {width}×{height}</translation>
    </message>
    <message id="settings.device.clock.name">
        <source>Đồng hồ của máy</source>
        <translation>Clock</translation>
    </message>
    <message id="settings.device.clock.ok" numerus="yes">
        <source>Lệch {count} giây so với cổng bảo hiểm</source>
        <translation>
            <numerusform>{count} second off the insurance portal</numerusform>
            <numerusform>{count} seconds off the insurance portal</numerusform>
        </translation>
    </message>
    <message id="settings.device.clock.unknown">
        <source>Chưa có giờ của cổng bảo hiểm để so</source>
        <translation>There is no portal to compare the time with yet</translation>
    </message>
    <message id="settings.device.database.altered">
        <source>Nhật ký bị thay đổi ở dòng {row}</source>
        <translation>The audit trail was altered at row {row}</translation>
    </message>
    <message id="settings.device.database.altered_step">
        <source>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</source>
        <translation>Call support at once; delete nothing.</translation>
    </message>
    <message id="settings.device.database.file">
        <source>Đã mã hóa, khóa nằm trong tệp {where}</source>
        <translation>Encrypted, the key is in the file {where}</translation>
    </message>
    <message id="settings.device.database.file_step">
        <source>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</source>
        <translation>Keep a copy of the key file in a safe place; without the key the data is lost.</translation>
    </message>
    <message id="settings.device.database.keyring">
        <source>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</source>
        <translation>Encrypted, the key is in the system&apos;s key store ({where})</translation>
    </message>
    <message id="settings.device.database.name">
        <source>Kho dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message id="settings.device.database_copy.name">
        <source>Bản sao dự phòng</source>
        <translation>Database copy</translation>
    </message>
    <message id="settings.device.database_copy.nothing">
        <source>Chưa có dữ liệu để sao lưu</source>
        <translation>There is no data to copy yet</translation>
    </message>
    <message id="settings.device.database_copy.ok">
        <source>Bản mới nhất: {day}</source>
        <translation>Newest copy: {day}</translation>
    </message>
    <message id="settings.device.database_copy.to_come">
        <source>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</source>
        <translation>The data are new; the first copy is written within the day</translation>
    </message>
    <message id="settings.device.disk.low">
        <source>Chỉ còn trống {free} GB</source>
        <translation>Only {free} GB free</translation>
    </message>
    <message id="settings.device.disk.low_step">
        <source>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</source>
        <translation>Please free space before the disk is full.</translation>
    </message>
    <message id="settings.device.disk.name">
        <source>Ổ đĩa</source>
        <translation>Disk</translation>
    </message>
    <message id="settings.device.disk.ok">
        <source>Còn trống {free} GB</source>
        <translation>{free} GB free</translation>
    </message>
    <message id="settings.device.face_engine.assists">
        <source>{engine}: chỉ hỗ trợ</source>
        <translation>{engine}: assists only</translation>
    </message>
    <message id="settings.device.face_engine.assists_step">
        <source>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</source>
        <translation>Whatever is not clearly the same person, staff compare by eye.</translation>
    </message>
    <message id="settings.device.face_engine.decides">
        <source>{engine}: được tự kết luận</source>
        <translation>{engine}: may decide alone</translation>
    </message>
    <message id="settings.device.face_engine.name">
        <source>So khuôn mặt</source>
        <translation>Face comparison</translation>
    </message>
    <message id="settings.device.hand_over.name">
        <source>Bàn giao lượt khám</source>
        <translation>Hand-over of visits</translation>
    </message>
    <message id="settings.device.hand_over.ok">
        <source>Đang chờ gửi: {count}</source>
        <translation>Waiting to be sent: {count}</translation>
    </message>
    <message id="settings.device.hand_over.parked" numerus="yes">
        <source>{count} lượt bị nơi nhận từ chối</source>
        <translation>
            <numerusform>{count} visit was refused by the receiver</numerusform>
            <numerusform>{count} visits were refused by the receiver</numerusform>
        </translation>
    </message>
    <message id="settings.device.hand_over.parked_step">
        <source>Xem lý do bằng lệnh: tiepdon outbox list.</source>
        <translation>See the reasons with: tiepdon outbox list.</translation>
    </message>
    <message id="settings.device.hand_over.sent_by">
        <source>Đang chờ gửi: {count}; tiến trình {process} đang gửi</source>
        <translation>Waiting to be sent: {count}; process {process} sends</translation>
    </message>
    <message id="settings.device.hand_over.unattended">
        <source>Đang chờ gửi: {count}; chưa có chương trình nào gửi</source>
        <translation>Waiting to be sent: {count}; no program is sending</translation>
    </message>
    <message id="settings.device.hand_over.unattended_step">
        <source>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</source>
        <translation>Open the reception program, or run: tiepdon outbox drain.</translation>
    </message>
    <message id="settings.device.portal.incomplete">
        <source>Chưa điền đủ tài khoản của cổng</source>
        <translation>The account is not complete yet</translation>
    </message>
    <message id="settings.device.portal.incomplete_step">
        <source>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</source>
        <translation>It needs the address, account, password, and the registered staff member&apos;s name and number.</translation>
    </message>
    <message id="settings.device.portal.name">
        <source>Cổng bảo hiểm y tế</source>
        <translation>Insurance portal</translation>
    </message>
    <message id="settings.device.portal.ok">
        <source>Đăng nhập được</source>
        <translation>Signed in</translation>
    </message>
    <message id="settings.device.printer.folder">
        <source>Lưu phiếu thành tệp PDF vào {folder}</source>
        <translation>Slips are saved as PDF in {folder}</translation>
    </message>
    <message id="settings.device.printer.name">
        <source>Máy in phiếu</source>
        <translation>Slip printer</translation>
    </message>
    <message id="settings.device.printer.ok">
        <source>Sẵn sàng, có giấy</source>
        <translation>Ready, has paper</translation>
    </message>
    <message id="settings.device.printer.queue">
        <source>In qua hàng đợi của hệ thống: {printer}</source>
        <translation>Through the system&apos;s print queue: {printer}</translation>
    </message>
    <message id="settings.device.printer.queue_step">
        <source>In thử một phiếu để chắc chắn.</source>
        <translation>Print a test slip to be sure.</translation>
    </message>
    <message id="settings.device.printer.silent">
        <source>Kết nối được; máy này không báo tình trạng giấy</source>
        <translation>Reached; this model does not tell about its paper</translation>
    </message>
    <message id="settings.device.reader.card">
        <source>{readers}, đã thấy thẻ</source>
        <translation>{readers}, a card is seen</translation>
    </message>
    <message id="settings.device.reader.name">
        <source>Đầu đọc thẻ</source>
        <translation>Card reader</translation>
    </message>
    <message id="settings.device.reader.ok">
        <source>{readers}, chưa có thẻ</source>
        <translation>{readers}, no card on it</translation>
    </message>
    <message id="settings.device.settings.name">
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.device.settings.ok">
        <source>Quầy {station}, dữ liệu ở {home}</source>
        <translation>Desk {station}, data in {home}</translation>
    </message>
    <message id="settings.device.trust_store.empty">
        <source>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</source>
        <translation>No issuer is trusted yet: no card can be called genuine</translation>
    </message>
    <message id="settings.device.trust_store.empty_step">
        <source>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</source>
        <translation>Add the issuer&apos;s root certificate (CSCA); meanwhile examine cards by eye.</translation>
    </message>
    <message id="settings.device.trust_store.name">
        <source>Chứng thư tin cậy</source>
        <translation>Trusted certificates</translation>
    </message>
    <message id="settings.device.trust_store.ok" numerus="yes">
        <source>{count} chứng thư, {unreadable} tệp không đọc được</source>
        <translation>
            <numerusform>{count} certificate, {unreadable} unreadable files</numerusform>
            <numerusform>{count} certificates, {unreadable} unreadable files</numerusform>
        </translation>
    </message>
    <message id="settings.discard">
        <source>Bỏ thay đổi</source>
        <translation>Discard changes</translation>
    </message>
    <message id="settings.engine_assists">
        <source>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</source>
        <translation>assists; staff compare whatever is not clearly the same</translation>
    </message>
    <message id="settings.engine_decides">
        <source>được tự kết luận</source>
        <translation>may decide alone</translation>
    </message>
    <message id="settings.health.attention">
        <source>Cần xem lại</source>
        <translation>Needs a look</translation>
    </message>
    <message id="settings.health.failed">
        <source>Có lỗi</source>
        <translation>Failed</translation>
    </message>
    <message id="settings.health.ok">
        <source>Tốt</source>
        <translation>Good</translation>
    </message>
    <message id="settings.help_title">
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message id="settings.installed">
        <source>Đã cài bộ so khuôn mặt.</source>
        <translation>The face engine is installed.</translation>
    </message>
    <message id="settings.key_kept">
        <source>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</source>
        <translation>The key is in the file {where}. Keep a copy in a safe place.</translation>
    </message>
    <message id="settings.key_note">
        <source>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</source>
        <translation>The data is encrypted. Its key is kept in the system&apos;s key store, or in a file beside the data. Without the key nobody can open the data again, nor its copies.</translation>
    </message>
    <message id="settings.keys">
        <source>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</source>
        <translation>↑ ↓ choose a page, Tab goes to the next field, F5 tests, Ctrl+S saves, Esc closes.</translation>
    </message>
    <message id="settings.label.asks_consent">
        <source>Hỏi ý người bệnh trước khi so mặt</source>
        <translation>Ask before a face is compared</translation>
    </message>
    <message id="settings.label.auto_record">
        <source>Tự lưu khi mọi mục đều xanh</source>
        <translation>Record by itself when all is green</translation>
    </message>
    <message id="settings.label.camera">
        <source>Camera được dùng</source>
        <translation>Camera in use</translation>
    </message>
    <message id="settings.label.camera_always">
        <source>Luôn bật camera để quét QR</source>
        <translation>Keep the camera on to scan QR codes</translation>
    </message>
    <message id="settings.label.camera_mirror">
        <source>Camera cho hình ngược trái phải</source>
        <translation>The camera swaps left and right</translation>
    </message>
    <message id="settings.label.camera_size">
        <source>Độ phân giải</source>
        <translation>Resolution</translation>
    </message>
    <message id="settings.label.check_in_message.certificate">
        <source>Tệp chữ ký số của cơ sở</source>
        <translation>The facility&apos;s signing certificate</translation>
    </message>
    <message id="settings.label.check_in_message.certificate_password">
        <source>Mật khẩu của tệp chữ ký số</source>
        <translation>Its password</translation>
    </message>
    <message id="settings.label.check_in_message.mode">
        <source>Tin check-in (XML0) do quầy này gửi</source>
        <translation>Check-in message (XML0) from this desk</translation>
    </message>
    <message id="settings.label.check_in_message.path">
        <source>Thư mục của tin check-in</source>
        <translation>Folder of check-in messages</translation>
    </message>
    <message id="settings.label.check_in_message.service_code">
        <source>Mã dịch vụ khám</source>
        <translation>Code of the examination</translation>
    </message>
    <message id="settings.label.check_in_message.service_name">
        <source>Tên dịch vụ khám</source>
        <translation>Name of the examination</translation>
    </message>
    <message id="settings.label.clinics">
        <source>Các phòng khám</source>
        <translation>Clinics</translation>
    </message>
    <message id="settings.label.cover_after_min">
        <source>Che màn hình khi không ai dùng (phút, 0: không)</source>
        <translation>Cover the screen when unused (minutes, 0: never)</translation>
    </message>
    <message id="settings.label.csca_dir">
        <source>Thư mục chứng thư (để trống: trong dữ liệu)</source>
        <translation>Folder of certificates (empty: beside the data)</translation>
    </message>
    <message id="settings.label.face_engine">
        <source>Bộ so khuôn mặt</source>
        <translation>Face engine</translation>
    </message>
    <message id="settings.label.facility.commune">
        <source>Trạm y tế xã, y học gia đình, cơ quan</source>
        <translation>Commune station, family medicine, agency</translation>
    </message>
    <message id="settings.label.facility.former">
        <source>Tuyến trước năm 2025</source>
        <translation>Rank before 2025</translation>
    </message>
    <message id="settings.label.facility.level">
        <source>Cấp chuyên môn</source>
        <translation>Professional level</translation>
    </message>
    <message id="settings.label.facility.points">
        <source>Điểm xếp cấp (cấp cơ bản)</source>
        <translation>Points (basic level)</translation>
    </message>
    <message id="settings.label.facility.provisional">
        <source>Đang xếp cấp tạm thời</source>
        <translation>Provisionally ranked</translation>
    </message>
    <message id="settings.label.facility_name">
        <source>Tên cơ sở (trên phiếu)</source>
        <translation>Name of the facility (on slips)</translation>
    </message>
    <message id="settings.label.handover.format">
        <source>Định dạng</source>
        <translation>Format</translation>
    </message>
    <message id="settings.label.handover.kind">
        <source>Gửi lượt khám đến</source>
        <translation>Visits go to</translation>
    </message>
    <message id="settings.label.handover.path">
        <source>Thư mục nhận</source>
        <translation>Folder</translation>
    </message>
    <message id="settings.label.handover.secret">
        <source>Khóa bí mật của nơi nhận</source>
        <translation>Secret of the receiver</translation>
    </message>
    <message id="settings.label.handover.url">
        <source>Địa chỉ nhận (https)</source>
        <translation>Address (https)</translation>
    </message>
    <message id="settings.label.kiosk.asks_phone">
        <source>Hỏi số điện thoại</source>
        <translation>Ask for the phone number</translation>
    </message>
    <message id="settings.label.kiosk.beside_desk">
        <source>Cùng máy với quầy tiếp đón</source>
        <translation>On the same machine as a desk</translation>
    </message>
    <message id="settings.label.kiosk.dark">
        <source>Màu tối</source>
        <translation>Dark colours</translation>
    </message>
    <message id="settings.label.kiosk.idle_s">
        <source>Chờ chạm (giây)</source>
        <translation>Wait for a touch (seconds)</translation>
    </message>
    <message id="settings.label.kiosk.liveness">
        <source>Chống ảnh giả ở kiosk</source>
        <translation>Against photographs at the kiosk</translation>
    </message>
    <message id="settings.label.kiosk.reduced_motion">
        <source>Giảm chuyển động</source>
        <translation>Reduce motion</translation>
    </message>
    <message id="settings.label.kiosk.voice">
        <source>Đọc câu hỏi thành tiếng</source>
        <translation>Read questions aloud</translation>
    </message>
    <message id="settings.label.kiosk.warn_s">
        <source>Báo trước khi hết giờ (giây)</source>
        <translation>Warn before time is up (seconds)</translation>
    </message>
    <message id="settings.label.language">
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message id="settings.label.liveness">
        <source>Chống ảnh giả</source>
        <translation>Against photographs</translation>
    </message>
    <message id="settings.label.portal.account">
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message id="settings.label.portal.asks_stays">
        <source>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</source>
        <translation>Also ask about treatment elsewhere (one call per person)</translation>
    </message>
    <message id="settings.label.portal.base_url">
        <source>Địa chỉ của cổng</source>
        <translation>Address of the portal</translation>
    </message>
    <message id="settings.label.portal.ca_file">
        <source>Tệp chứng thư của mạng (nếu có)</source>
        <translation>Certificate file of the network (if any)</translation>
    </message>
    <message id="settings.label.portal.facility_code">
        <source>Mã cơ sở khám chữa bệnh</source>
        <translation>Facility code</translation>
    </message>
    <message id="settings.label.portal.password">
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message id="settings.label.portal.staff_name">
        <source>Họ tên nhân viên đã đăng ký</source>
        <translation>Registered staff member</translation>
    </message>
    <message id="settings.label.portal.staff_number">
        <source>Số căn cước của nhân viên đó</source>
        <translation>Their ID number</translation>
    </message>
    <message id="settings.label.presence_proof">
        <source>Lưu bằng chứng thẻ có mặt</source>
        <translation>Keep proof that the card was present</translation>
    </message>
    <message id="settings.label.printer.address">
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message id="settings.label.printer.auto_print">
        <source>Tự in khi lưu lượt khám</source>
        <translation>Print when a visit is recorded</translation>
    </message>
    <message id="settings.label.printer.drawing">
        <source>Cách in chữ</source>
        <translation>How letters are printed</translation>
    </message>
    <message id="settings.label.printer.kind">
        <source>Loại máy in</source>
        <translation>Kind of printer</translation>
    </message>
    <message id="settings.label.printer.names">
        <source>Họ tên trên phiếu</source>
        <translation>Names on slips</translation>
    </message>
    <message id="settings.label.printer.width_mm">
        <source>Khổ giấy (mm)</source>
        <translation>Paper width (mm)</translation>
    </message>
    <message id="settings.label.reader">
        <source>Đầu đọc được dùng</source>
        <translation>Reader in use</translation>
    </message>
    <message id="settings.label.remembered_days">
        <source>Số ngày dùng lại câu trả lời cũ khi mất mạng</source>
        <translation>Days an old answer counts while the portal is silent</translation>
    </message>
    <message id="settings.label.remembered_today_counts">
        <source>Câu trả lời trong ngày vẫn có giá trị</source>
        <translation>An answer of the same day counts as new</translation>
    </message>
    <message id="settings.label.staff">
        <source>Nhân viên tại quầy</source>
        <translation>Staff at this desk</translation>
    </message>
    <message id="settings.label.station">
        <source>Tên quầy</source>
        <translation>Name of this desk</translation>
    </message>
    <message id="settings.last_ok">
        <source>Lần cuối hoạt động tốt: {time}, {day}</source>
        <translation>Last seen working: {time}, {day}</translation>
    </message>
    <message id="settings.list_hint">
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>With semicolons in between</translation>
    </message>
    <message id="settings.live_picture">
        <source>Hình từ camera</source>
        <translation>Live picture of the camera</translation>
    </message>
    <message id="settings.locked">
        <source>Do người quản trị của máy khóa.</source>
        <translation>Locked by this machine&apos;s administrator.</translation>
    </message>
    <message id="settings.looking">
        <source>Đang kiểm tra…</source>
        <translation>Looking…</translation>
    </message>
    <message id="settings.no">
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message id="settings.no_camera">
        <source>Không dùng camera</source>
        <translation>No camera</translation>
    </message>
    <message id="settings.no_picture">
        <source>Chưa có hình</source>
        <translation>No picture yet</translation>
    </message>
    <message id="settings.not_installed">
        <source>chưa cài</source>
        <translation>not installed</translation>
    </message>
    <message id="settings.not_looked">
        <source>Chưa kiểm tra</source>
        <translation>Not tested yet</translation>
    </message>
    <message id="settings.not_said">
        <source>Chưa rõ</source>
        <translation>Not stated</translation>
    </message>
    <message id="settings.own_size">
        <source>Theo camera</source>
        <translation>The camera&apos;s own</translation>
    </message>
    <message id="settings.page.camera.hint">
        <source>Hình phải rõ mặt, không ngược sáng.</source>
        <translation>The face should be clear, with no light from behind.</translation>
    </message>
    <message id="settings.page.camera.title">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="settings.page.carry.hint">
        <source>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</source>
        <translation>An export holds no passwords. The support bundle holds no patient data.</translation>
    </message>
    <message id="settings.page.carry.title">
        <source>Xuất, nhập, hỗ trợ</source>
        <translation>Export and support</translation>
    </message>
    <message id="settings.page.checks.hint">
        <source>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</source>
        <translation>When patients are asked, what is done against photographs, and how long an old answer counts.</translation>
    </message>
    <message id="settings.page.checks.title">
        <source>Kiểm tra và đồng ý</source>
        <translation>Checks and consent</translation>
    </message>
    <message id="settings.page.clinics.hint">
        <source>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</source>
        <translation>Where patients are sent; leave it empty where there is a single one.</translation>
    </message>
    <message id="settings.page.clinics.title">
        <source>Phòng khám</source>
        <translation>Clinics</translation>
    </message>
    <message id="settings.page.database.hint">
        <source>Khóa được tạo một lần và giữ ở một nơi.</source>
        <translation>The key is made once and kept in one place.</translation>
    </message>
    <message id="settings.page.database.title">
        <source>Khóa dữ liệu</source>
        <translation>Database key</translation>
    </message>
    <message id="settings.page.devices.hint">
        <source>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</source>
        <translation>How each device and service of this desk is.</translation>
    </message>
    <message id="settings.page.devices.title">
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message id="settings.page.engine.hint">
        <source>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</source>
        <translation>Which engine compares faces, and how far it is trusted.</translation>
    </message>
    <message id="settings.page.engine.title">
        <source>So khuôn mặt</source>
        <translation>Face comparison</translation>
    </message>
    <message id="settings.page.handover.hint">
        <source>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</source>
        <translation>Where recorded visits go, and who sends the insurer&apos;s check-in message.</translation>
    </message>
    <message id="settings.page.handover.title">
        <source>Bàn giao</source>
        <translation>Hand-over</translation>
    </message>
    <message id="settings.page.house.hint">
        <source>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</source>
        <translation>Name and code of the facility, its level, and this desk&apos;s name; for slips and the terms of care.</translation>
    </message>
    <message id="settings.page.house.title">
        <source>Cơ sở và quầy</source>
        <translation>Facility and desk</translation>
    </message>
    <message id="settings.page.kiosk.hint">
        <source>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</source>
        <translation>The machine patients use alone. It does not start without a PIN.</translation>
    </message>
    <message id="settings.page.kiosk.title">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="settings.page.language.hint">
        <source>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</source>
        <translation>Screens and slips speak this language. F10 changes it at any time.</translation>
    </message>
    <message id="settings.page.language.title">
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message id="settings.page.pin.hint">
        <source>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</source>
        <translation>Needed only where this machine runs a kiosk; leave it empty otherwise.</translation>
    </message>
    <message id="settings.page.pin.title">
        <source>Mã PIN của kiosk</source>
        <translation>Kiosk PIN</translation>
    </message>
    <message id="settings.page.portal.hint">
        <source>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</source>
        <translation>The facility&apos;s account, and the staff member registered with it. The password goes into the system&apos;s password store, never into the file.</translation>
    </message>
    <message id="settings.page.portal.title">
        <source>Cổng bảo hiểm y tế</source>
        <translation>Insurance portal</translation>
    </message>
    <message id="settings.page.printer.hint">
        <source>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</source>
        <translation>The address depends on the kind: host or IP for a network printer, vvvv:pppp for USB, COM3 for serial, the name for a queue.</translation>
    </message>
    <message id="settings.page.printer.title">
        <source>Máy in phiếu</source>
        <translation>Slip printer</translation>
    </message>
    <message id="settings.page.reader.hint">
        <source>Chương trình chỉ dùng đầu đọc được chọn ở đây.</source>
        <translation>The program touches only the reader that is chosen here.</translation>
    </message>
    <message id="settings.page.reader.title">
        <source>Đầu đọc thẻ</source>
        <translation>Card reader</translation>
    </message>
    <message id="settings.page.trust.hint">
        <source>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</source>
        <translation>A card is green only with its issuer&apos;s root certificate (CSCA). Compare the fingerprint with the authority before adding one.</translation>
    </message>
    <message id="settings.page.trust.title">
        <source>Chứng thư tin cậy</source>
        <translation>Trusted certificates</translation>
    </message>
    <message id="settings.pages">
        <source>Các trang cài đặt</source>
        <translation>Pages of the settings</translation>
    </message>
    <message id="settings.pin">
        <source>Mã PIN, từ 6 đến 12 chữ số</source>
        <translation>PIN, six to twelve digits</translation>
    </message>
    <message id="settings.pin_again">
        <source>Nhập lại mã PIN</source>
        <translation>The PIN again</translation>
    </message>
    <message id="settings.pin_differs">
        <source>Hai lần nhập khác nhau. Mời nhập lại.</source>
        <translation>The two are not the same. Please type them again.</translation>
    </message>
    <message id="settings.pin_set">
        <source>Đã đặt mã PIN của kiosk.</source>
        <translation>The kiosk&apos;s PIN is set.</translation>
    </message>
    <message id="settings.printed">
        <source>Đã gửi phiếu in thử. Hãy xem giấy.</source>
        <translation>The test slip was sent. Please look at the paper.</translation>
    </message>
    <message id="settings.probe_broken">
        <source>Không kiểm tra được phần này.</source>
        <translation>This part could not be examined.</translation>
    </message>
    <message id="settings.probe_broken_step">
        <source>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</source>
        <translation>Please send the support bundle to support.</translation>
    </message>
    <message id="settings.put_card">
        <source>Mời đặt một thẻ bất kỳ lên đầu đọc.</source>
        <translation>Please lay any card on the reader.</translation>
    </message>
    <message id="settings.save">
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message id="settings.saved">
        <source>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</source>
        <translation>Saved. A desk that is open goes by it from the next patient on.</translation>
    </message>
    <message id="settings.saved_restart">
        <source>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</source>
        <translation>Saved. This takes effect when the program (or the kiosk) is opened again.</translation>
    </message>
    <message id="settings.secret_kept">
        <source>Để trống nếu không đổi</source>
        <translation>Leave empty to keep it</translation>
    </message>
    <message id="settings.setup_keys">
        <source>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</source>
        <translation>Enter tests and goes on, Alt+→ leaves it for later, Alt+← goes back, Tab goes to the next field.</translation>
    </message>
    <message id="settings.step.ahead">
        <source>chưa đến</source>
        <translation>to come</translation>
    </message>
    <message id="settings.step.all_the_same">
        <source>Vẫn lưu và tiếp tục</source>
        <translation>Keep it and go on</translation>
    </message>
    <message id="settings.step.back">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="settings.step.done">
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message id="settings.step.here">
        <source>đang ở bước này</source>
        <translation>you are here</translation>
    </message>
    <message id="settings.step.next">
        <source>Tiếp tục</source>
        <translation>Next</translation>
    </message>
    <message id="settings.step.skip">
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message id="settings.step.start">
        <source>Bắt đầu tiếp đón</source>
        <translation>Start</translation>
    </message>
    <message id="settings.step.summary.hint">
        <source>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</source>
        <translation>What was left for later can be done at any time in the settings (Ctrl+,).</translation>
    </message>
    <message id="settings.step.summary.title">
        <source>Sẵn sàng tiếp đón</source>
        <translation>Ready to start</translation>
    </message>
    <message id="settings.step.title">
        <source>Cài đặt lần đầu</source>
        <translation>First set-up</translation>
    </message>
    <message id="settings.step.try">
        <source>Kiểm tra</source>
        <translation>Test</translation>
    </message>
    <message id="settings.step.where">
        <source>Cài đặt lần đầu · Bước {step}/{steps}</source>
        <translation>First set-up · Step {step} of {steps}</translation>
    </message>
    <message id="settings.taken_over">
        <source>Đã nhận cài đặt từ tệp.</source>
        <translation>The settings of the file were taken over.</translation>
    </message>
    <message id="settings.taken_over_but">
        <source>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</source>
        <translation>The settings of the file were taken over. Locked by the administrator and left as they were: {names}.</translation>
    </message>
    <message id="settings.test">
        <source>Kiểm tra</source>
        <translation>Test</translation>
    </message>
    <message id="settings.test_all">
        <source>Kiểm tra tất cả</source>
        <translation>Test all</translation>
    </message>
    <message id="settings.test_of">
        <source>Kiểm tra: {device}</source>
        <translation>Test: {device}</translation>
    </message>
    <message id="settings.title">
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.trusted">
        <source>Chứng thư đang được tin cậy</source>
        <translation>Certificates that are trusted</translation>
    </message>
    <message id="settings.without.camera">
        <source>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</source>
        <translation>Without it no face is compared; staff compare by eye.</translation>
    </message>
    <message id="settings.without.database">
        <source>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</source>
        <translation>Without it the key is made at the first start, in the key store if there is one.</translation>
    </message>
    <message id="settings.without.engine">
        <source>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</source>
        <translation>Without it the built-in engine is used, which only assists staff.</translation>
    </message>
    <message id="settings.without.house">
        <source>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</source>
        <translation>Without it slips carry no name and no terms of care are suggested.</translation>
    </message>
    <message id="settings.without.language">
        <source>Bỏ qua thì màn hình dùng tiếng Việt.</source>
        <translation>Without it the screen speaks Vietnamese.</translation>
    </message>
    <message id="settings.without.pin">
        <source>Bỏ qua thì kiosk không mở được trên máy này.</source>
        <translation>Without it no kiosk starts on this machine.</translation>
    </message>
    <message id="settings.without.portal">
        <source>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</source>
        <translation>Without it no insurance can be looked up; visits wait to be verified.</translation>
    </message>
    <message id="settings.without.printer">
        <source>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</source>
        <translation>Without it there is no paper slip; the number is on the screen.</translation>
    </message>
    <message id="settings.without.reader">
        <source>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</source>
        <translation>Without it no chip is read; staff type the 12 digits and look at the card.</translation>
    </message>
    <message id="settings.without.trust">
        <source>Bỏ qua thì không thẻ nào được báo xanh.</source>
        <translation>Without it no card will be green.</translation>
    </message>
    <message id="settings.working">
        <source>Đang làm…</source>
        <translation>Working…</translation>
    </message>
    <message id="settings.written">
        <source>Đã ghi tệp {file}.</source>
        <translation>{file} was written.</translation>
    </message>
    <message id="settings.yes">
        <source>Có</source>
        <translation>Yes</translation>
    </message>
</context>
</TS>
