<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. 将芯片身份证放在读卡器上。</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 询问是否可以比对面部：患者同意。</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở khóa chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 身份证号打开芯片；姓名读出后立即显示。</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào cơ sở dữ liệu mã hóa.</source>
        <translation>6. 就诊已写入加密数据库。</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>此步骤未在规定时间内完成：{step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 三项核验结果：</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 登记界面在模拟设备上打开。</translation>
    </message>
</context>
</TS>
