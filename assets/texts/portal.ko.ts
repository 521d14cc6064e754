<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation>카드를 다 읽으면 보험을 조회합니다.</translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation>보험을 조회하는 중…</translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation>급여율</translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation>포털이 계정을 거부했습니다.</translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation>포털 정보와 맞지 않습니다.</translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation>이전 보험증은 만료, 새 보험증을 쓰세요.</translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation>오늘 유효한 보험이 없습니다.</translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation>보험증이 유효합니다.</translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation>유효함, 종이 보험증을 확인하세요.</translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation>유효함, 새 보험증이 발급되었습니다.</translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation>이 기관은 아직 조회 권한이 없습니다.</translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation>포털이 지금 응답하지 못합니다.</translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation>보험증 번호</translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation>등록 기관</translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation>저장된 결과, {age} 조회</translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation>포털 응답: {age}</translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100%, không giới hạn tỷ lệ</source>
        <translation>100%, 비율 제한 없음</translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100% chi phí</source>
        <translation>비용의 100%</translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95% chi phí</source>
        <translation>비용의 95%</translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80% chi phí</source>
        <translation>비용의 80%</translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100%, cả ngoài phạm vi</source>
        <translation>100%, 범위 밖 포함</translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation>건강보험</translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation>새 보험증</translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation>포털 메모: {note}</translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation>유효 기간</translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation>{first}부터</translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="ui.coverage.valid_unread">
        <source>không đọc được: {written}</source>
        <translation>읽을 수 없음: {written}</translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation>신분증 번호를 알면 보험을 조회합니다.</translation>
    </message>
</context>
</TS>
