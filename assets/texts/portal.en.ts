<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation>The insurer is asked once the card is read.</translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation>Asking the insurer…</translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation>Benefit</translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation>The portal refused the account.</translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation>The portal&apos;s data differ.</translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation>Old card ended; use the new one.</translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation>Not insured today.</translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation>The insurance card is valid.</translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation>Valid; look at the paper card.</translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation>Valid; a new card was issued.</translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation>This clinic may not look up yet.</translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation>The portal cannot answer now.</translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation>Card code</translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation>Registered at</translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation>Stored answer, asked {age}</translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation>Portal answered {age}</translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100%, không giới hạn tỷ lệ</source>
        <translation>100%, no ratio limits</translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100% chi phí</source>
        <translation>100% of costs</translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95% chi phí</source>
        <translation>95% of costs</translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80% chi phí</source>
        <translation>80% of costs</translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100%, cả ngoài phạm vi</source>
        <translation>100%, also outside scope</translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation>Health insurance</translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation>New card</translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation>Portal says: {note}</translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation>Valid</translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation>From {first}</translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="ui.coverage.valid_unread">
        <source>không đọc được: {written}</source>
        <translation>cannot be read: {written}</translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation>The insurer is asked once the ID number is known.</translation>
    </message>
</context>
</TS>
