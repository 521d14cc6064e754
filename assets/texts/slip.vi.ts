<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="slip.foot">
        <source>{station} · mã {id}</source>
        <translation>{station} · mã {id}</translation>
    </message>
    <message id="slip.preview.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="slip.preview.page">
        <source>Hình phiếu sẽ in</source>
        <translation>Hình phiếu sẽ in</translation>
    </message>
    <message id="slip.preview.print">
        <source>&amp;In phiếu</source>
        <translation>&amp;In phiếu</translation>
    </message>
    <message id="slip.preview.save">
        <source>&amp;Lưu PDF</source>
        <translation>&amp;Lưu PDF</translation>
    </message>
    <message id="slip.preview.saved">
        <source>Đã lưu: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message id="slip.preview.title">
        <source>Xem trước phiếu</source>
        <translation>Xem trước phiếu</translation>
    </message>
    <message id="slip.queue.arrived">
        <source>Giờ đến</source>
        <translation>Giờ đến</translation>
    </message>
    <message id="slip.queue.name">
        <source>Người bệnh</source>
        <translation>Người bệnh</translation>
    </message>
    <message id="slip.queue.next">
        <source>Mời ngồi chờ, số của quý vị sẽ được gọi.</source>
        <translation>Mời ngồi chờ, số của quý vị sẽ được gọi.</translation>
    </message>
    <message id="slip.queue.next_at">
        <source>Mời đến {place} và chờ gọi số.</source>
        <translation>Mời đến {place} và chờ gọi số.</translation>
    </message>
    <message id="slip.queue.priority">
        <source>ƯU TIÊN</source>
        <translation>ƯU TIÊN</translation>
    </message>
    <message id="slip.queue.provisional">
        <source>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</source>
        <translation>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</translation>
    </message>
    <message id="slip.queue.title">
        <source>SỐ THỨ TỰ</source>
        <translation>SỐ THỨ TỰ</translation>
    </message>
    <message id="slip.receipt.applicant">
        <source>Người nộp</source>
        <translation>Người nộp</translation>
    </message>
    <message id="slip.receipt.collector">
        <source>Người nhận</source>
        <translation>Người nhận</translation>
    </message>
    <message id="slip.receipt.copy">
        <source>BẢN IN LẠI</source>
        <translation>BẢN IN LẠI</translation>
    </message>
    <message id="slip.receipt.due">
        <source>Hẹn trả kết quả</source>
        <translation>Hẹn trả kết quả</translation>
    </message>
    <message id="slip.receipt.handed">
        <source>Trả kết quả lúc</source>
        <translation>Trả kết quả lúc</translation>
    </message>
    <message id="slip.receipt.next">
        <source>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</source>
        <translation>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</translation>
    </message>
    <message id="slip.receipt.provisional">
        <source>Danh tính sẽ được xác minh khi trả kết quả.</source>
        <translation>Danh tính sẽ được xác minh khi trả kết quả.</translation>
    </message>
    <message id="slip.receipt.proxies">
        <source>Người được nhận thay</source>
        <translation>Người được nhận thay</translation>
    </message>
    <message id="slip.receipt.received">
        <source>Tiếp nhận lúc</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message id="slip.receipt.staff">
        <source>Cán bộ tiếp nhận</source>
        <translation>Cán bộ tiếp nhận</translation>
    </message>
    <message id="slip.receipt.title">
        <source>GIẤY TIẾP NHẬN HỒ SƠ</source>
        <translation>GIẤY TIẾP NHẬN HỒ SƠ</translation>
    </message>
    <message id="slip.receipt.title_handed">
        <source>ĐÃ TRẢ KẾT QUẢ</source>
        <translation>ĐÃ TRẢ KẾT QUẢ</translation>
    </message>
    <message id="slip.test.mark">
        <source>ƯU TIÊN</source>
        <translation>ƯU TIÊN</translation>
    </message>
    <message id="slip.test.printed">
        <source>In lúc</source>
        <translation>In lúc</translation>
    </message>
    <message id="slip.test.printing">
        <source>Đã gửi trang in thử đến máy in.</source>
        <translation>Đã gửi trang in thử đến máy in.</translation>
    </message>
    <message id="slip.test.remark">
        <source>Khung này có đủ bốn cạnh.</source>
        <translation>Khung này có đủ bốn cạnh.</translation>
    </message>
    <message id="slip.test.says">
        <source>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</source>
        <translation>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</translation>
    </message>
    <message id="slip.test.title">
        <source>IN THỬ</source>
        <translation>IN THỬ</translation>
    </message>
</context>
</TS>
