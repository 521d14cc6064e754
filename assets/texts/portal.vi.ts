<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation>Đang hỏi cổng bảo hiểm…</translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation>Mức hưởng</translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation>Cổng không nhận tài khoản.</translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation>Cổng báo thông tin chưa khớp.</translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation>Thẻ cũ hết hạn, dùng thẻ mới.</translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation>Không có bảo hiểm hôm nay.</translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation>Thẻ bảo hiểm còn giá trị.</translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation>Còn giá trị, cần xem thẻ giấy.</translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation>Còn giá trị, đã có thẻ mới.</translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation>Cơ sở chưa được phép tra cứu.</translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation>Cổng chưa trả lời được.</translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation>Mã thẻ</translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation>Nơi đăng ký</translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation>Kết quả đã lưu, hỏi {age}</translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation>Cổng trả lời {age}</translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100%, không giới hạn tỷ lệ</source>
        <translation>100%, không giới hạn tỷ lệ</translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100% chi phí</source>
        <translation>100% chi phí</translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95% chi phí</source>
        <translation>95% chi phí</translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80% chi phí</source>
        <translation>80% chi phí</translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100%, cả ngoài phạm vi</source>
        <translation>100%, cả ngoài phạm vi</translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation>Bảo hiểm y tế</translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation>Thẻ mới</translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation>Cổng ghi: {note}</translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation>Giá trị</translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation>Từ {first}</translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="ui.coverage.valid_unread">
        <source>không đọc được: {written}</source>
        <translation>không đọc được: {written}</translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</translation>
    </message>
</context>
</TS>
