<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="slip.foot">
        <source>{station} · mã {id}</source>
        <translation>{station} · code {id}</translation>
    </message>
    <message id="slip.preview.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="slip.preview.page">
        <source>Hình phiếu sẽ in</source>
        <translation>The slip as it prints</translation>
    </message>
    <message id="slip.preview.print">
        <source>&amp;In phiếu</source>
        <translation>&amp;Print</translation>
    </message>
    <message id="slip.preview.save">
        <source>&amp;Lưu PDF</source>
        <translation>&amp;Save PDF</translation>
    </message>
    <message id="slip.preview.saved">
        <source>Đã lưu: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message id="slip.preview.title">
        <source>Xem trước phiếu</source>
        <translation>Slip preview</translation>
    </message>
    <message id="slip.queue.arrived">
        <source>Giờ đến</source>
        <translation>Arrived</translation>
    </message>
    <message id="slip.queue.name">
        <source>Người bệnh</source>
        <translation>Patient</translation>
    </message>
    <message id="slip.queue.next">
        <source>Mời ngồi chờ, số của quý vị sẽ được gọi.</source>
        <translation>Please take a seat; your number will be called.</translation>
    </message>
    <message id="slip.queue.next_at">
        <source>Mời đến {place} và chờ gọi số.</source>
        <translation>Please go to {place} and wait for your number.</translation>
    </message>
    <message id="slip.queue.priority">
        <source>ƯU TIÊN</source>
        <translation>PRIORITY</translation>
    </message>
    <message id="slip.queue.provisional">
        <source>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</source>
        <translation>Some details will be verified later. You need not check in again.</translation>
    </message>
    <message id="slip.queue.title">
        <source>SỐ THỨ TỰ</source>
        <translation>YOUR NUMBER</translation>
    </message>
    <message id="slip.receipt.applicant">
        <source>Người nộp</source>
        <translation>Applicant</translation>
    </message>
    <message id="slip.receipt.collector">
        <source>Người nhận</source>
        <translation>Collected by</translation>
    </message>
    <message id="slip.receipt.copy">
        <source>BẢN IN LẠI</source>
        <translation>COPY</translation>
    </message>
    <message id="slip.receipt.due">
        <source>Hẹn trả kết quả</source>
        <translation>Result due</translation>
    </message>
    <message id="slip.receipt.handed">
        <source>Trả kết quả lúc</source>
        <translation>Handed over</translation>
    </message>
    <message id="slip.receipt.next">
        <source>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</source>
        <translation>To collect the result, bring your ID card and this receipt.</translation>
    </message>
    <message id="slip.receipt.provisional">
        <source>Danh tính sẽ được xác minh khi trả kết quả.</source>
        <translation>Identity will be verified when the result is collected.</translation>
    </message>
    <message id="slip.receipt.proxies">
        <source>Người được nhận thay</source>
        <translation>May collect</translation>
    </message>
    <message id="slip.receipt.received">
        <source>Tiếp nhận lúc</source>
        <translation>Received</translation>
    </message>
    <message id="slip.receipt.staff">
        <source>Cán bộ tiếp nhận</source>
        <translation>Received by</translation>
    </message>
    <message id="slip.receipt.title">
        <source>GIẤY TIẾP NHẬN HỒ SƠ</source>
        <translation>RECEIPT OF APPLICATION</translation>
    </message>
    <message id="slip.receipt.title_handed">
        <source>ĐÃ TRẢ KẾT QUẢ</source>
        <translation>RESULT HANDED OVER</translation>
    </message>
    <message id="slip.test.mark">
        <source>ƯU TIÊN</source>
        <translation>PRIORITY</translation>
    </message>
    <message id="slip.test.printed">
        <source>In lúc</source>
        <translation>Printed</translation>
    </message>
    <message id="slip.test.printing">
        <source>Đã gửi trang in thử đến máy in.</source>
        <translation>The test page has been sent to the printer.</translation>
    </message>
    <message id="slip.test.remark">
        <source>Khung này có đủ bốn cạnh.</source>
        <translation>This frame has all four sides.</translation>
    </message>
    <message id="slip.test.says">
        <source>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</source>
        <translation>If every letter is clear and the code below scans, the printer is fine.</translation>
    </message>
    <message id="slip.test.title">
        <source>IN THỬ</source>
        <translation>TEST PRINT</translation>
    </message>
</context>
</TS>
