<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100 %, không giới hạn tỷ lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100 % chi phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95 % chi phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80 % chi phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100 %, cả ngoài phạm vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
