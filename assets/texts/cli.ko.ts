<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. 칩 신분증을 리더기에 놓습니다.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 얼굴 비교 동의를 물었고 환자가 동의했습니다.</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở khóa chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 번호로 칩을 열고, 이름은 읽는 즉시 표시됩니다.</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào cơ sở dữ liệu mã hóa.</source>
        <translation>6. 진료가 암호화된 데이터베이스에 기록되었습니다.</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>이 단계가 제시간에 끝나지 않았습니다: {step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 세 가지 확인 결과:</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 모의 장치에서 접수 화면이 열립니다.</translation>
    </message>
</context>
</TS>
