<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. ICチップ身分証をリーダーに置きます。</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 顔の照合について尋ね、患者が同意。</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở khóa chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 番号でチップを開き、氏名は読めた時点で表示されます。</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào cơ sở dữ liệu mã hóa.</source>
        <translation>6. 受診は暗号化データベースに記録されました。</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>この手順が時間内に終わりませんでした：{step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 三つの確認結果：</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 模擬機器で受付画面が開きます。</translation>
    </message>
</context>
</TS>
