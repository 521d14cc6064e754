<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. Thẻ căn cước được đặt lên đầu đọc.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</translation>
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
