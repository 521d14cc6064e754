<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="terms.also">
        <source>Cũng phù hợp: {codes}</source>
        <translation>함께 해당: {codes}</translation>
    </message>
    <message id="terms.by_staff">
        <source>nhân viên chọn</source>
        <translation>직원이 선택</translation>
    </message>
    <message id="terms.cancel">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="terms.caption">
        <source>Diện khám (Ctrl+T để đổi)</source>
        <translation>진료 구분 (Ctrl+T 변경)</translation>
    </message>
    <message id="terms.choose">
        <source>Chọn diện này</source>
        <translation>이 구분 사용</translation>
    </message>
    <message id="terms.clause">
        <source>Căn cứ: {clause}</source>
        <translation>근거: {clause}</translation>
    </message>
    <message id="terms.decided">
        <source>Nhân viên đã chọn {code}</source>
        <translation>직원이 {code} 선택</translation>
    </message>
    <message id="terms.find">
        <source>Gõ mã hoặc tên diện khám, không cần dấu</source>
        <translation>코드나 이름 일부 입력</translation>
    </message>
    <message id="terms.follow">
        <source>Theo đề xuất</source>
        <translation>제안대로</translation>
    </message>
    <message id="terms.lacking">
        <source>Cần biết thêm: {facts}</source>
        <translation>더 확인할 것: {facts}</translation>
    </message>
    <message id="terms.missing.annex_one">
        <source>bệnh thuộc phụ lục I</source>
        <translation>부록 I 질환 여부</translation>
    </message>
    <message id="terms.missing.annex_two">
        <source>bệnh thuộc phụ lục II</source>
        <translation>부록 II 질환 여부</translation>
    </message>
    <message id="terms.missing.commune">
        <source>có phải tuyến xã</source>
        <translation>면 단위 여부</translation>
    </message>
    <message id="terms.missing.former">
        <source>tuyến của cơ sở trước 2025</source>
        <translation>2025년 이전 등급</translation>
    </message>
    <message id="terms.missing.insured">
        <source>còn bảo hiểm hay không</source>
        <translation>보험 유무</translation>
    </message>
    <message id="terms.missing.level">
        <source>cấp chuyên môn của cơ sở</source>
        <translation>기관의 전문 등급</translation>
    </message>
    <message id="terms.missing.points">
        <source>điểm xếp cấp của cơ sở</source>
        <translation>기관 점수</translation>
    </message>
    <message id="terms.missing.provisional">
        <source>có xếp cấp tạm thời</source>
        <translation>잠정 등급 여부</translation>
    </message>
    <message id="terms.missing.registered_here">
        <source>nơi đăng ký ban đầu</source>
        <translation>등록 기관</translation>
    </message>
    <message id="terms.missing.rules">
        <source>quy định cho ngày này</source>
        <translation>해당 날짜의 규정</translation>
    </message>
    <message id="terms.missing.setting">
        <source>nội trú hay ngoại trú</source>
        <translation>입원 또는 외래</translation>
    </message>
    <message id="terms.none">
        <source>Chưa đủ thông tin để đề xuất</source>
        <translation>정보가 부족해 제안할 수 없음</translation>
    </message>
    <message id="terms.note.co_paid_unknown">
        <source>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</source>
        <translation>5년 연속 가입: 보험 화면의 ‘다른 기관 진료 이력’에서 본인부담 누계를 확인하세요</translation>
    </message>
    <message id="terms.note.exempt">
        <source>Năm nay không phải cùng chi trả nữa</source>
        <translation>올해 본인 부담 면제</translation>
    </message>
    <message id="terms.note.unusual_level">
        <source>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</source>
        <translation>보험증의 대상과 급여 등급 조합이 이례적임</translation>
    </message>
    <message id="terms.other">
        <source>Chọn diện khác, kèm lý do</source>
        <translation>다른 구분을 이유와 함께 선택</translation>
    </message>
    <message id="terms.reason.doctor_says">
        <source>Theo ý kiến bác sĩ</source>
        <translation>의사 의견</translation>
    </message>
    <message id="terms.reason.paper_shown">
        <source>Có giấy tờ chứng minh</source>
        <translation>증빙 서류 있음</translation>
    </message>
    <message id="terms.reason.record_wrong">
        <source>Dữ liệu trên cổng chưa đúng</source>
        <translation>보험 자료가 틀림</translation>
    </message>
    <message id="terms.share">
        <source>quỹ trả {percent}%</source>
        <translation>기금 부담 {percent}%</translation>
    </message>
    <message id="terms.share_unknown">
        <source>chưa rõ tỷ lệ</source>
        <translation>비율 미상</translation>
    </message>
    <message id="terms.title">
        <source>Diện khám và mức hưởng</source>
        <translation>진료 구분과 급여</translation>
    </message>
    <message id="terms.uncertain">
        <source>chưa chắc</source>
        <translation>불확실</translation>
    </message>
</context>
</TS>
