<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="settings.about">
        <source>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</source>
        <translation>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</translation>
    </message>
    <message id="settings.act.add_certificate">
        <source>Thêm chứng thư…</source>
        <translation>Thêm chứng thư…</translation>
    </message>
    <message id="settings.act.export">
        <source>Xuất cài đặt…</source>
        <translation>Xuất cài đặt…</translation>
    </message>
    <message id="settings.act.import">
        <source>Nhập cài đặt…</source>
        <translation>Nhập cài đặt…</translation>
    </message>
    <message id="settings.act.import_master_list">
        <source>Nhập danh sách chứng thư…</source>
        <translation>Nhập danh sách chứng thư…</translation>
    </message>
    <message id="settings.act.install_engine">
        <source>Cài bộ đang chọn từ thư mục…</source>
        <translation>Cài bộ đang chọn từ thư mục…</translation>
    </message>
    <message id="settings.act.key_file">
        <source>Giữ khóa trong tệp</source>
        <translation>Giữ khóa trong tệp</translation>
    </message>
    <message id="settings.act.print_test">
        <source>In thử một phiếu</source>
        <translation>In thử một phiếu</translation>
    </message>
    <message id="settings.act.remove_certificate">
        <source>Bỏ chứng thư đang chọn</source>
        <translation>Bỏ chứng thư đang chọn</translation>
    </message>
    <message id="settings.act.set_pin">
        <source>Đặt mã PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
    <message id="settings.act.support_bundle">
        <source>Gói hỗ trợ…</source>
        <translation>Gói hỗ trợ…</translation>
    </message>
    <message id="settings.any_reader">
        <source>Đầu đọc đầu tiên có thẻ</source>
        <translation>Đầu đọc đầu tiên có thẻ</translation>
    </message>
    <message id="settings.browse">
        <source>Chọn…</source>
        <translation>Chọn…</translation>
    </message>
    <message id="settings.browse_for">
        <source>Chọn: {what}</source>
        <translation>Chọn: {what}</translation>
    </message>
    <message id="settings.camera">
        <source>Camera số {count}</source>
        <translation>Camera số {count}</translation>
    </message>
    <message id="settings.card_seen">
        <source>Đã thấy thẻ. Đầu đọc hoạt động.</source>
        <translation>Đã thấy thẻ. Đầu đọc hoạt động.</translation>
    </message>
    <message id="settings.cause">
        <source>Nguyên nhân (cho kỹ thuật): {cause}</source>
        <translation>Nguyên nhân (cho kỹ thuật): {cause}</translation>
    </message>
    <message id="settings.certificates_added" numerus="yes">
        <source>Đã thêm {count} chứng thư.</source>
        <translation>
            <numerusform>Đã thêm {count} chứng thư.</numerusform>
        </translation>
    </message>
    <message id="settings.certificates_removed" numerus="yes">
        <source>Đã bỏ {count} chứng thư.</source>
        <translation>
            <numerusform>Đã bỏ {count} chứng thư.</numerusform>
        </translation>
    </message>
    <message id="settings.choice.check_in_message.mode.folder">
        <source>Ghi vào thư mục</source>
        <translation>Ghi vào thư mục</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.off">
        <source>Không</source>
        <translation>Không</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.send">
        <source>Gửi lên cổng</source>
        <translation>Gửi lên cổng</translation>
    </message>
    <message id="settings.choice.facility.former.central">
        <source>Tuyến trung ương</source>
        <translation>Tuyến trung ương</translation>
    </message>
    <message id="settings.choice.facility.former.district">
        <source>Tuyến huyện</source>
        <translation>Tuyến huyện</translation>
    </message>
    <message id="settings.choice.facility.former.none">
        <source>Chưa xếp tuyến</source>
        <translation>Chưa xếp tuyến</translation>
    </message>
    <message id="settings.choice.facility.former.province">
        <source>Tuyến tỉnh</source>
        <translation>Tuyến tỉnh</translation>
    </message>
    <message id="settings.choice.facility.level.basic">
        <source>Cơ bản</source>
        <translation>Cơ bản</translation>
    </message>
    <message id="settings.choice.facility.level.initial">
        <source>Ban đầu</source>
        <translation>Ban đầu</translation>
    </message>
    <message id="settings.choice.facility.level.specialised">
        <source>Chuyên sâu</source>
        <translation>Chuyên sâu</translation>
    </message>
    <message id="settings.choice.handover.kind.endpoint">
        <source>Địa chỉ mạng</source>
        <translation>Địa chỉ mạng</translation>
    </message>
    <message id="settings.choice.handover.kind.folder">
        <source>Thư mục</source>
        <translation>Thư mục</translation>
    </message>
    <message id="settings.choice.handover.kind.none">
        <source>Không gửi</source>
        <translation>Không gửi</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>Mời quay đầu, chớp mắt</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.off">
        <source>Không kiểm tra</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.passive">
        <source>Tự quan sát</source>
        <translation>Tự quan sát</translation>
    </message>
    <message id="settings.choice.language.en">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="settings.choice.language.ja">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="settings.choice.language.ko">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="settings.choice.language.vi">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="settings.choice.language.zh">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="settings.choice.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>Mời quay đầu, chớp mắt</translation>
    </message>
    <message id="settings.choice.liveness.off">
        <source>Không kiểm tra</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message id="settings.choice.liveness.passive">
        <source>Tự quan sát</source>
        <translation>Tự quan sát</translation>
    </message>
    <message id="settings.choice.printer.drawing.cp1258">
        <source>Chữ có sẵn trong máy in</source>
        <translation>Chữ có sẵn trong máy in</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots">
        <source>Dạng hình (mọi máy)</source>
        <translation>Dạng hình (mọi máy)</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots-native-code">
        <source>Dạng hình, QR do máy vẽ</source>
        <translation>Dạng hình, QR do máy vẽ</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-network">
        <source>Máy in nhiệt qua mạng</source>
        <translation>Máy in nhiệt qua mạng</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-serial">
        <source>Máy in nhiệt qua cổng nối tiếp</source>
        <translation>Máy in nhiệt qua cổng nối tiếp</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-usb">
        <source>Máy in nhiệt qua USB</source>
        <translation>Máy in nhiệt qua USB</translation>
    </message>
    <message id="settings.choice.printer.kind.none">
        <source>Không in</source>
        <translation>Không in</translation>
    </message>
    <message id="settings.choice.printer.kind.pdf-folder">
        <source>Lưu PDF vào thư mục</source>
        <translation>Lưu PDF vào thư mục</translation>
    </message>
    <message id="settings.choice.printer.kind.spooler">
        <source>Máy in nhiệt qua hàng đợi Windows</source>
        <translation>Máy in nhiệt qua hàng đợi Windows</translation>
    </message>
    <message id="settings.choice.printer.kind.system">
        <source>Máy in của hệ thống (khổ trang)</source>
        <translation>Máy in của hệ thống (khổ trang)</translation>
    </message>
    <message id="settings.choice.printer.names.full">
        <source>Đầy đủ</source>
        <translation>Đầy đủ</translation>
    </message>
    <message id="settings.choice.printer.names.none">
        <source>Không in tên</source>
        <translation>Không in tên</translation>
    </message>
    <message id="settings.choice.printer.names.short">
        <source>Rút gọn</source>
        <translation>Rút gọn</translation>
    </message>
    <message id="settings.device.camera.in_use">
        <source>Quầy tiếp đón đang dùng và có hình</source>
        <translation>Quầy tiếp đón đang dùng và có hình</translation>
    </message>
    <message id="settings.device.camera.name">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="settings.device.camera.none">
        <source>Quầy này không dùng camera</source>
        <translation>Quầy này không dùng camera</translation>
    </message>
    <message id="settings.device.camera.none_step">
        <source>Nhân viên so ảnh bằng mắt.</source>
        <translation>Nhân viên so ảnh bằng mắt.</translation>
    </message>
    <message id="settings.device.camera.ok">
        <source>Có hình, {width}×{height}</source>
        <translation>Có hình, {width}×{height}</translation>
    </message>
    <message id="settings.device.clock.name">
        <source>Đồng hồ của máy</source>
        <translation>Đồng hồ của máy</translation>
    </message>
    <message id="settings.device.clock.ok" numerus="yes">
        <source>Lệch {count} giây so với cổng bảo hiểm</source>
        <translation>
            <numerusform>Lệch {count} giây so với cổng bảo hiểm</numerusform>
        </translation>
    </message>
    <message id="settings.device.clock.unknown">
        <source>Chưa có giờ của cổng bảo hiểm để so</source>
        <translation>Chưa có giờ của cổng bảo hiểm để so</translation>
    </message>
    <message id="settings.device.database.altered">
        <source>Nhật ký bị thay đổi ở dòng {row}</source>
        <translation>Nhật ký bị thay đổi ở dòng {row}</translation>
    </message>
    <message id="settings.device.database.altered_step">
        <source>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</source>
        <translation>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</translation>
    </message>
    <message id="settings.device.database.file">
        <source>Đã mã hóa, khóa nằm trong tệp {where}</source>
        <translation>Đã mã hóa, khóa nằm trong tệp {where}</translation>
    </message>
    <message id="settings.device.database.file_step">
        <source>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</source>
        <translation>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</translation>
    </message>
    <message id="settings.device.database.keyring">
        <source>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</source>
        <translation>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</translation>
    </message>
    <message id="settings.device.database.name">
        <source>Kho dữ liệu</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message id="settings.device.database_copy.name">
        <source>Bản sao dự phòng</source>
        <translation>Bản sao dự phòng</translation>
    </message>
    <message id="settings.device.database_copy.nothing">
        <source>Chưa có dữ liệu để sao lưu</source>
        <translation>Chưa có dữ liệu để sao lưu</translation>
    </message>
    <message id="settings.device.database_copy.ok">
        <source>Bản mới nhất: {day}</source>
        <translation>Bản mới nhất: {day}</translation>
    </message>
    <message id="settings.device.database_copy.to_come">
        <source>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</source>
        <translation>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</translation>
    </message>
    <message id="settings.device.disk.low">
        <source>Chỉ còn trống {free} GB</source>
        <translation>Chỉ còn trống {free} GB</translation>
    </message>
    <message id="settings.device.disk.low_step">
        <source>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</source>
        <translation>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</translation>
    </message>
    <message id="settings.device.disk.name">
        <source>Ổ đĩa</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message id="settings.device.disk.ok">
        <source>Còn trống {free} GB</source>
        <translation>Còn trống {free} GB</translation>
    </message>
    <message id="settings.device.face_engine.assists">
        <source>{engine}: chỉ hỗ trợ</source>
        <translation>{engine}: chỉ hỗ trợ</translation>
    </message>
    <message id="settings.device.face_engine.assists_step">
        <source>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</source>
        <translation>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</translation>
    </message>
    <message id="settings.device.face_engine.decides">
        <source>{engine}: được tự kết luận</source>
        <translation>{engine}: được tự kết luận</translation>
    </message>
    <message id="settings.device.face_engine.name">
        <source>So khuôn mặt</source>
        <translation>So khuôn mặt</translation>
    </message>
    <message id="settings.device.hand_over.name">
        <source>Bàn giao lượt khám</source>
        <translation>Bàn giao lượt khám</translation>
    </message>
    <message id="settings.device.hand_over.ok">
        <source>Đang chờ gửi: {count}</source>
        <translation>Đang chờ gửi: {count}</translation>
    </message>
    <message id="settings.device.hand_over.parked" numerus="yes">
        <source>{count} lượt bị nơi nhận từ chối</source>
        <translation>
            <numerusform>{count} lượt bị nơi nhận từ chối</numerusform>
        </translation>
    </message>
    <message id="settings.device.hand_over.parked_step">
        <source>Xem lý do bằng lệnh: tiepdon outbox list.</source>
        <translation>Xem lý do bằng lệnh: tiepdon outbox list.</translation>
    </message>
    <message id="settings.device.hand_over.sent_by">
        <source>Đang chờ gửi: {count}; tiến trình {process} đang gửi</source>
        <translation>Đang chờ gửi: {count}; tiến trình {process} đang gửi</translation>
    </message>
    <message id="settings.device.hand_over.unattended">
        <source>Đang chờ gửi: {count}; chưa có chương trình nào gửi</source>
        <translation>Đang chờ gửi: {count}; chưa có chương trình nào gửi</translation>
    </message>
    <message id="settings.device.hand_over.unattended_step">
        <source>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</source>
        <translation>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</translation>
    </message>
    <message id="settings.device.portal.incomplete">
        <source>Chưa điền đủ tài khoản của cổng</source>
        <translation>Chưa điền đủ tài khoản của cổng</translation>
    </message>
    <message id="settings.device.portal.incomplete_step">
        <source>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</source>
        <translation>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</translation>
    </message>
    <message id="settings.device.portal.name">
        <source>Cổng bảo hiểm y tế</source>
        <translation>Cổng bảo hiểm y tế</translation>
    </message>
    <message id="settings.device.portal.ok">
        <source>Đăng nhập được</source>
        <translation>Đăng nhập được</translation>
    </message>
    <message id="settings.device.printer.folder">
        <source>Lưu phiếu thành tệp PDF vào {folder}</source>
        <translation>Lưu phiếu thành tệp PDF vào {folder}</translation>
    </message>
    <message id="settings.device.printer.name">
        <source>Máy in phiếu</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message id="settings.device.printer.ok">
        <source>Sẵn sàng, có giấy</source>
        <translation>Sẵn sàng, có giấy</translation>
    </message>
    <message id="settings.device.printer.queue">
        <source>In qua hàng đợi của hệ thống: {printer}</source>
        <translation>In qua hàng đợi của hệ thống: {printer}</translation>
    </message>
    <message id="settings.device.printer.queue_step">
        <source>In thử một phiếu để chắc chắn.</source>
        <translation>In thử một phiếu để chắc chắn.</translation>
    </message>
    <message id="settings.device.printer.silent">
        <source>Kết nối được; máy này không báo tình trạng giấy</source>
        <translation>Kết nối được; máy này không báo tình trạng giấy</translation>
    </message>
    <message id="settings.device.reader.card">
        <source>{readers}, đã thấy thẻ</source>
        <translation>{readers}, đã thấy thẻ</translation>
    </message>
    <message id="settings.device.reader.name">
        <source>Đầu đọc thẻ</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message id="settings.device.reader.ok">
        <source>{readers}, chưa có thẻ</source>
        <translation>{readers}, chưa có thẻ</translation>
    </message>
    <message id="settings.device.settings.name">
        <source>Cài đặt</source>
        <translation>Cài đặt</translation>
    </message>
    <message id="settings.device.settings.ok">
        <source>Quầy {station}, dữ liệu ở {home}</source>
        <translation>Quầy {station}, dữ liệu ở {home}</translation>
    </message>
    <message id="settings.device.trust_store.empty">
        <source>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</source>
        <translation>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</translation>
    </message>
    <message id="settings.device.trust_store.empty_step">
        <source>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</source>
        <translation>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</translation>
    </message>
    <message id="settings.device.trust_store.name">
        <source>Chứng thư tin cậy</source>
        <translation>Chứng thư tin cậy</translation>
    </message>
    <message id="settings.device.trust_store.ok" numerus="yes">
        <source>{count} chứng thư, {unreadable} tệp không đọc được</source>
        <translation>
            <numerusform>{count} chứng thư, {unreadable} tệp không đọc được</numerusform>
        </translation>
    </message>
    <message id="settings.discard">
        <source>Bỏ thay đổi</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message id="settings.engine_assists">
        <source>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</source>
        <translation>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</translation>
    </message>
    <message id="settings.engine_decides">
        <source>được tự kết luận</source>
        <translation>được tự kết luận</translation>
    </message>
    <message id="settings.health.attention">
        <source>Cần xem lại</source>
        <translation>Cần xem lại</translation>
    </message>
    <message id="settings.health.failed">
        <source>Có lỗi</source>
        <translation>Có lỗi</translation>
    </message>
    <message id="settings.health.ok">
        <source>Tốt</source>
        <translation>Tốt</translation>
    </message>
    <message id="settings.help_title">
        <source>Trợ giúp</source>
        <translation>Trợ giúp</translation>
    </message>
    <message id="settings.installed">
        <source>Đã cài bộ so khuôn mặt.</source>
        <translation>Đã cài bộ so khuôn mặt.</translation>
    </message>
    <message id="settings.key_kept">
        <source>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</source>
        <translation>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</translation>
    </message>
    <message id="settings.key_note">
        <source>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</source>
        <translation>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</translation>
    </message>
    <message id="settings.keys">
        <source>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</source>
        <translation>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</translation>
    </message>
    <message id="settings.label.asks_consent">
        <source>Hỏi ý người bệnh trước khi so mặt</source>
        <translation>Hỏi ý người bệnh trước khi so mặt</translation>
    </message>
    <message id="settings.label.auto_record">
        <source>Tự lưu khi mọi mục đều xanh</source>
        <translation>Tự lưu khi mọi mục đều xanh</translation>
    </message>
    <message id="settings.label.camera">
        <source>Camera được dùng</source>
        <translation>Camera được dùng</translation>
    </message>
    <message id="settings.label.camera_always">
        <source>Luôn bật camera để quét QR</source>
        <translation>Luôn bật camera để quét QR</translation>
    </message>
    <message id="settings.label.camera_mirror">
        <source>Camera cho hình ngược trái phải</source>
        <translation>Camera cho hình ngược trái phải</translation>
    </message>
    <message id="settings.label.camera_size">
        <source>Độ phân giải</source>
        <translation>Độ phân giải</translation>
    </message>
    <message id="settings.label.check_in_message.certificate">
        <source>Tệp chữ ký số của cơ sở</source>
        <translation>Tệp chữ ký số của cơ sở</translation>
    </message>
    <message id="settings.label.check_in_message.certificate_password">
        <source>Mật khẩu của tệp chữ ký số</source>
        <translation>Mật khẩu của tệp chữ ký số</translation>
    </message>
    <message id="settings.label.check_in_message.mode">
        <source>Tin check-in (XML0) do quầy này gửi</source>
        <translation>Tin check-in (XML0) do quầy này gửi</translation>
    </message>
    <message id="settings.label.check_in_message.path">
        <source>Thư mục của tin check-in</source>
        <translation>Thư mục của tin check-in</translation>
    </message>
    <message id="settings.label.check_in_message.service_code">
        <source>Mã dịch vụ khám</source>
        <translation>Mã dịch vụ khám</translation>
    </message>
    <message id="settings.label.check_in_message.service_name">
        <source>Tên dịch vụ khám</source>
        <translation>Tên dịch vụ khám</translation>
    </message>
    <message id="settings.label.clinics">
        <source>Các phòng khám</source>
        <translation>Các phòng khám</translation>
    </message>
    <message id="settings.label.cover_after_min">
        <source>Che màn hình khi không ai dùng (phút, 0: không)</source>
        <translation>Che màn hình khi không ai dùng (phút, 0: không)</translation>
    </message>
    <message id="settings.label.csca_dir">
        <source>Thư mục chứng thư (để trống: trong dữ liệu)</source>
        <translation>Thư mục chứng thư (để trống: trong dữ liệu)</translation>
    </message>
    <message id="settings.label.face_engine">
        <source>Bộ so khuôn mặt</source>
        <translation>Bộ so khuôn mặt</translation>
    </message>
    <message id="settings.label.facility.commune">
        <source>Trạm y tế xã, y học gia đình, cơ quan</source>
        <translation>Trạm y tế xã, y học gia đình, cơ quan</translation>
    </message>
    <message id="settings.label.facility.former">
        <source>Tuyến trước năm 2025</source>
        <translation>Tuyến trước năm 2025</translation>
    </message>
    <message id="settings.label.facility.level">
        <source>Cấp chuyên môn</source>
        <translation>Cấp chuyên môn</translation>
    </message>
    <message id="settings.label.facility.points">
        <source>Điểm xếp cấp (cấp cơ bản)</source>
        <translation>Điểm xếp cấp (cấp cơ bản)</translation>
    </message>
    <message id="settings.label.facility.provisional">
        <source>Đang xếp cấp tạm thời</source>
        <translation>Đang xếp cấp tạm thời</translation>
    </message>
    <message id="settings.label.facility_name">
        <source>Tên cơ sở (trên phiếu)</source>
        <translation>Tên cơ sở (trên phiếu)</translation>
    </message>
    <message id="settings.label.handover.format">
        <source>Định dạng</source>
        <translation>Định dạng</translation>
    </message>
    <message id="settings.label.handover.kind">
        <source>Gửi lượt khám đến</source>
        <translation>Gửi lượt khám đến</translation>
    </message>
    <message id="settings.label.handover.path">
        <source>Thư mục nhận</source>
        <translation>Thư mục nhận</translation>
    </message>
    <message id="settings.label.handover.secret">
        <source>Khóa bí mật của nơi nhận</source>
        <translation>Khóa bí mật của nơi nhận</translation>
    </message>
    <message id="settings.label.handover.url">
        <source>Địa chỉ nhận (https)</source>
        <translation>Địa chỉ nhận (https)</translation>
    </message>
    <message id="settings.label.kiosk.asks_phone">
        <source>Hỏi số điện thoại</source>
        <translation>Hỏi số điện thoại</translation>
    </message>
    <message id="settings.label.kiosk.beside_desk">
        <source>Cùng máy với quầy tiếp đón</source>
        <translation>Cùng máy với quầy tiếp đón</translation>
    </message>
    <message id="settings.label.kiosk.dark">
        <source>Màu tối</source>
        <translation>Màu tối</translation>
    </message>
    <message id="settings.label.kiosk.idle_s">
        <source>Chờ chạm (giây)</source>
        <translation>Chờ chạm (giây)</translation>
    </message>
    <message id="settings.label.kiosk.liveness">
        <source>Chống ảnh giả ở kiosk</source>
        <translation>Chống ảnh giả ở kiosk</translation>
    </message>
    <message id="settings.label.kiosk.reduced_motion">
        <source>Giảm chuyển động</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message id="settings.label.kiosk.voice">
        <source>Đọc câu hỏi thành tiếng</source>
        <translation>Đọc câu hỏi thành tiếng</translation>
    </message>
    <message id="settings.label.kiosk.warn_s">
        <source>Báo trước khi hết giờ (giây)</source>
        <translation>Báo trước khi hết giờ (giây)</translation>
    </message>
    <message id="settings.label.language">
        <source>Ngôn ngữ</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="settings.label.liveness">
        <source>Chống ảnh giả</source>
        <translation>Chống ảnh giả</translation>
    </message>
    <message id="settings.label.portal.account">
        <source>Tài khoản</source>
        <translation>Tài khoản</translation>
    </message>
    <message id="settings.label.portal.asks_stays">
        <source>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</source>
        <translation>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</translation>
    </message>
    <message id="settings.label.portal.base_url">
        <source>Địa chỉ của cổng</source>
        <translation>Địa chỉ của cổng</translation>
    </message>
    <message id="settings.label.portal.ca_file">
        <source>Tệp chứng thư của mạng (nếu có)</source>
        <translation>Tệp chứng thư của mạng (nếu có)</translation>
    </message>
    <message id="settings.label.portal.facility_code">
        <source>Mã cơ sở khám chữa bệnh</source>
        <translation>Mã cơ sở khám chữa bệnh</translation>
    </message>
    <message id="settings.label.portal.password">
        <source>Mật khẩu</source>
        <translation>Mật khẩu</translation>
    </message>
    <message id="settings.label.portal.staff_name">
        <source>Họ tên nhân viên đã đăng ký</source>
        <translation>Họ tên nhân viên đã đăng ký</translation>
    </message>
    <message id="settings.label.portal.staff_number">
        <source>Số căn cước của nhân viên đó</source>
        <translation>Số căn cước của nhân viên đó</translation>
    </message>
    <message id="settings.label.presence_proof">
        <source>Lưu bằng chứng thẻ có mặt</source>
        <translation>Lưu bằng chứng thẻ có mặt</translation>
    </message>
    <message id="settings.label.printer.address">
        <source>Địa chỉ</source>
        <translation>Địa chỉ</translation>
    </message>
    <message id="settings.label.printer.auto_print">
        <source>Tự in khi lưu lượt khám</source>
        <translation>Tự in khi lưu lượt khám</translation>
    </message>
    <message id="settings.label.printer.drawing">
        <source>Cách in chữ</source>
        <translation>Cách in chữ</translation>
    </message>
    <message id="settings.label.printer.kind">
        <source>Loại máy in</source>
        <translation>Loại máy in</translation>
    </message>
    <message id="settings.label.printer.names">
        <source>Họ tên trên phiếu</source>
        <translation>Họ tên trên phiếu</translation>
    </message>
    <message id="settings.label.printer.width_mm">
        <source>Khổ giấy (mm)</source>
        <translation>Khổ giấy (mm)</translation>
    </message>
    <message id="settings.label.reader">
        <source>Đầu đọc được dùng</source>
        <translation>Đầu đọc được dùng</translation>
    </message>
    <message id="settings.label.remembered_days">
        <source>Số ngày dùng lại câu trả lời cũ khi mất mạng</source>
        <translation>Số ngày dùng lại câu trả lời cũ khi mất mạng</translation>
    </message>
    <message id="settings.label.remembered_today_counts">
        <source>Câu trả lời trong ngày vẫn có giá trị</source>
        <translation>Câu trả lời trong ngày vẫn có giá trị</translation>
    </message>
    <message id="settings.label.staff">
        <source>Nhân viên tại quầy</source>
        <translation>Nhân viên tại quầy</translation>
    </message>
    <message id="settings.label.station">
        <source>Tên quầy</source>
        <translation>Tên quầy</translation>
    </message>
    <message id="settings.last_ok">
        <source>Lần cuối hoạt động tốt: {time}, {day}</source>
        <translation>Lần cuối hoạt động tốt: {time}, {day}</translation>
    </message>
    <message id="settings.list_hint">
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>Cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message id="settings.live_picture">
        <source>Hình từ camera</source>
        <translation>Hình từ camera</translation>
    </message>
    <message id="settings.locked">
        <source>Do người quản trị của máy khóa.</source>
        <translation>Do người quản trị của máy khóa.</translation>
    </message>
    <message id="settings.looking">
        <source>Đang kiểm tra…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message id="settings.no">
        <source>Không</source>
        <translation>Không</translation>
    </message>
    <message id="settings.no_camera">
        <source>Không dùng camera</source>
        <translation>Không dùng camera</translation>
    </message>
    <message id="settings.no_picture">
        <source>Chưa có hình</source>
        <translation>Chưa có hình</translation>
    </message>
    <message id="settings.not_installed">
        <source>chưa cài</source>
        <translation>chưa cài</translation>
    </message>
    <message id="settings.not_looked">
        <source>Chưa kiểm tra</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message id="settings.not_said">
        <source>Chưa rõ</source>
        <translation>Chưa rõ</translation>
    </message>
    <message id="settings.own_size">
        <source>Theo camera</source>
        <translation>Theo camera</translation>
    </message>
    <message id="settings.page.camera.hint">
        <source>Hình phải rõ mặt, không ngược sáng.</source>
        <translation>Hình phải rõ mặt, không ngược sáng.</translation>
    </message>
    <message id="settings.page.camera.title">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="settings.page.carry.hint">
        <source>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</source>
        <translation>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</translation>
    </message>
    <message id="settings.page.carry.title">
        <source>Xuất, nhập, hỗ trợ</source>
        <translation>Xuất, nhập, hỗ trợ</translation>
    </message>
    <message id="settings.page.checks.hint">
        <source>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</source>
        <translation>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</translation>
    </message>
    <message id="settings.page.checks.title">
        <source>Kiểm tra và đồng ý</source>
        <translation>Kiểm tra và đồng ý</translation>
    </message>
    <message id="settings.page.clinics.hint">
        <source>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</source>
        <translation>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</translation>
    </message>
    <message id="settings.page.clinics.title">
        <source>Phòng khám</source>
        <translation>Phòng khám</translation>
    </message>
    <message id="settings.page.database.hint">
        <source>Khóa được tạo một lần và giữ ở một nơi.</source>
        <translation>Khóa được tạo một lần và giữ ở một nơi.</translation>
    </message>
    <message id="settings.page.database.title">
        <source>Khóa dữ liệu</source>
        <translation>Khóa dữ liệu</translation>
    </message>
    <message id="settings.page.devices.hint">
        <source>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</source>
        <translation>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</translation>
    </message>
    <message id="settings.page.devices.title">
        <source>Thiết bị</source>
        <translation>Thiết bị</translation>
    </message>
    <message id="settings.page.engine.hint">
        <source>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</source>
        <translation>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</translation>
    </message>
    <message id="settings.page.engine.title">
        <source>So khuôn mặt</source>
        <translation>So khuôn mặt</translation>
    </message>
    <message id="settings.page.handover.hint">
        <source>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</source>
        <translation>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</translation>
    </message>
    <message id="settings.page.handover.title">
        <source>Bàn giao</source>
        <translation>Bàn giao</translation>
    </message>
    <message id="settings.page.house.hint">
        <source>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</source>
        <translation>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</translation>
    </message>
    <message id="settings.page.house.title">
        <source>Cơ sở và quầy</source>
        <translation>Cơ sở và quầy</translation>
    </message>
    <message id="settings.page.kiosk.hint">
        <source>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</source>
        <translation>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</translation>
    </message>
    <message id="settings.page.kiosk.title">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="settings.page.language.hint">
        <source>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</source>
        <translation>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</translation>
    </message>
    <message id="settings.page.language.title">
        <source>Ngôn ngữ</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="settings.page.pin.hint">
        <source>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</source>
        <translation>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</translation>
    </message>
    <message id="settings.page.pin.title">
        <source>Mã PIN của kiosk</source>
        <translation>Mã PIN của kiosk</translation>
    </message>
    <message id="settings.page.portal.hint">
        <source>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</source>
        <translation>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</translation>
    </message>
    <message id="settings.page.portal.title">
        <source>Cổng bảo hiểm y tế</source>
        <translation>Cổng bảo hiểm y tế</translation>
    </message>
    <message id="settings.page.printer.hint">
        <source>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</source>
        <translation>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</translation>
    </message>
    <message id="settings.page.printer.title">
        <source>Máy in phiếu</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message id="settings.page.reader.hint">
        <source>Chương trình chỉ dùng đầu đọc được chọn ở đây.</source>
        <translation>Chương trình chỉ dùng đầu đọc được chọn ở đây.</translation>
    </message>
    <message id="settings.page.reader.title">
        <source>Đầu đọc thẻ</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message id="settings.page.trust.hint">
        <source>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</source>
        <translation>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</translation>
    </message>
    <message id="settings.page.trust.title">
        <source>Chứng thư tin cậy</source>
        <translation>Chứng thư tin cậy</translation>
    </message>
    <message id="settings.pages">
        <source>Các trang cài đặt</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message id="settings.pin">
        <source>Mã PIN, từ 6 đến 12 chữ số</source>
        <translation>Mã PIN, từ 6 đến 12 chữ số</translation>
    </message>
    <message id="settings.pin_again">
        <source>Nhập lại mã PIN</source>
        <translation>Nhập lại mã PIN</translation>
    </message>
    <message id="settings.pin_differs">
        <source>Hai lần nhập khác nhau. Mời nhập lại.</source>
        <translation>Hai lần nhập khác nhau. Mời nhập lại.</translation>
    </message>
    <message id="settings.pin_set">
        <source>Đã đặt mã PIN của kiosk.</source>
        <translation>Đã đặt mã PIN của kiosk.</translation>
    </message>
    <message id="settings.printed">
        <source>Đã gửi phiếu in thử. Hãy xem giấy.</source>
        <translation>Đã gửi phiếu in thử. Hãy xem giấy.</translation>
    </message>
    <message id="settings.probe_broken">
        <source>Không kiểm tra được phần này.</source>
        <translation>Không kiểm tra được phần này.</translation>
    </message>
    <message id="settings.probe_broken_step">
        <source>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</source>
        <translation>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</translation>
    </message>
    <message id="settings.put_card">
        <source>Mời đặt một thẻ bất kỳ lên đầu đọc.</source>
        <translation>Mời đặt một thẻ bất kỳ lên đầu đọc.</translation>
    </message>
    <message id="settings.save">
        <source>&amp;Lưu</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message id="settings.saved">
        <source>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</source>
        <translation>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</translation>
    </message>
    <message id="settings.saved_restart">
        <source>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</source>
        <translation>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</translation>
    </message>
    <message id="settings.secret_kept">
        <source>Để trống nếu không đổi</source>
        <translation>Để trống nếu không đổi</translation>
    </message>
    <message id="settings.setup_keys">
        <source>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</source>
        <translation>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</translation>
    </message>
    <message id="settings.step.ahead">
        <source>chưa đến</source>
        <translation>chưa đến</translation>
    </message>
    <message id="settings.step.all_the_same">
        <source>Vẫn lưu và tiếp tục</source>
        <translation>Vẫn lưu và tiếp tục</translation>
    </message>
    <message id="settings.step.back">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="settings.step.done">
        <source>Đã xong</source>
        <translation>Đã xong</translation>
    </message>
    <message id="settings.step.here">
        <source>đang ở bước này</source>
        <translation>đang ở bước này</translation>
    </message>
    <message id="settings.step.next">
        <source>Tiếp tục</source>
        <translation>Tiếp tục</translation>
    </message>
    <message id="settings.step.skip">
        <source>Để sau</source>
        <translation>Để sau</translation>
    </message>
    <message id="settings.step.start">
        <source>Bắt đầu tiếp đón</source>
        <translation>Bắt đầu tiếp đón</translation>
    </message>
    <message id="settings.step.summary.hint">
        <source>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</source>
        <translation>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</translation>
    </message>
    <message id="settings.step.summary.title">
        <source>Sẵn sàng tiếp đón</source>
        <translation>Sẵn sàng tiếp đón</translation>
    </message>
    <message id="settings.step.title">
        <source>Cài đặt lần đầu</source>
        <translation>Cài đặt lần đầu</translation>
    </message>
    <message id="settings.step.try">
        <source>Kiểm tra</source>
        <translation>Kiểm tra</translation>
    </message>
    <message id="settings.step.where">
        <source>Cài đặt lần đầu · Bước {step}/{steps}</source>
        <translation>Cài đặt lần đầu · Bước {step}/{steps}</translation>
    </message>
    <message id="settings.taken_over">
        <source>Đã nhận cài đặt từ tệp.</source>
        <translation>Đã nhận cài đặt từ tệp.</translation>
    </message>
    <message id="settings.taken_over_but">
        <source>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</source>
        <translation>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</translation>
    </message>
    <message id="settings.test">
        <source>Kiểm tra</source>
        <translation>Kiểm tra</translation>
    </message>
    <message id="settings.test_all">
        <source>Kiểm tra tất cả</source>
        <translation>Kiểm tra tất cả</translation>
    </message>
    <message id="settings.test_of">
        <source>Kiểm tra: {device}</source>
        <translation>Kiểm tra: {device}</translation>
    </message>
    <message id="settings.title">
        <source>Cài đặt</source>
        <translation>Cài đặt</translation>
    </message>
    <message id="settings.trusted">
        <source>Chứng thư đang được tin cậy</source>
        <translation>Chứng thư đang được tin cậy</translation>
    </message>
    <message id="settings.without.camera">
        <source>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</source>
        <translation>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</translation>
    </message>
    <message id="settings.without.database">
        <source>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</source>
        <translation>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</translation>
    </message>
    <message id="settings.without.engine">
        <source>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</source>
        <translation>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</translation>
    </message>
    <message id="settings.without.house">
        <source>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</source>
        <translation>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</translation>
    </message>
    <message id="settings.without.language">
        <source>Bỏ qua thì màn hình dùng tiếng Việt.</source>
        <translation>Bỏ qua thì màn hình dùng tiếng Việt.</translation>
    </message>
    <message id="settings.without.pin">
        <source>Bỏ qua thì kiosk không mở được trên máy này.</source>
        <translation>Bỏ qua thì kiosk không mở được trên máy này.</translation>
    </message>
    <message id="settings.without.portal">
        <source>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</source>
        <translation>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</translation>
    </message>
    <message id="settings.without.printer">
        <source>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</source>
        <translation>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</translation>
    </message>
    <message id="settings.without.reader">
        <source>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</source>
        <translation>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</translation>
    </message>
    <message id="settings.without.trust">
        <source>Bỏ qua thì không thẻ nào được báo xanh.</source>
        <translation>Bỏ qua thì không thẻ nào được báo xanh.</translation>
    </message>
    <message id="settings.working">
        <source>Đang làm…</source>
        <translation>Đang làm…</translation>
    </message>
    <message id="settings.written">
        <source>Đã ghi tệp {file}.</source>
        <translation>Đã ghi tệp {file}.</translation>
    </message>
    <message id="settings.yes">
        <source>Có</source>
        <translation>Có</translation>
    </message>
</context>
</TS>
