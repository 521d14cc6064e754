<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="terms.also">
        <source>Cũng phù hợp: {codes}</source>
        <translation>Also fits: {codes}</translation>
    </message>
    <message id="terms.by_staff">
        <source>nhân viên chọn</source>
        <translation>chosen by staff</translation>
    </message>
    <message id="terms.cancel">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="terms.caption">
        <source>Diện khám (Ctrl+T để đổi)</source>
        <translation>Terms of care (Ctrl+T changes)</translation>
    </message>
    <message id="terms.choose">
        <source>Chọn diện này</source>
        <translation>Use this code</translation>
    </message>
    <message id="terms.clause">
        <source>Căn cứ: {clause}</source>
        <translation>By: {clause}</translation>
    </message>
    <message id="terms.decided">
        <source>Nhân viên đã chọn {code}</source>
        <translation>Staff chose {code}</translation>
    </message>
    <message id="terms.find">
        <source>Gõ mã hoặc tên diện khám, không cần dấu</source>
        <translation>Type a code or a part of its name</translation>
    </message>
    <message id="terms.follow">
        <source>Theo đề xuất</source>
        <translation>Follow the suggestion</translation>
    </message>
    <message id="terms.lacking">
        <source>Cần biết thêm: {facts}</source>
        <translation>Still to find out: {facts}</translation>
    </message>
    <message id="terms.missing.annex_one">
        <source>bệnh thuộc phụ lục I</source>
        <translation>disease of annex I</translation>
    </message>
    <message id="terms.missing.annex_two">
        <source>bệnh thuộc phụ lục II</source>
        <translation>disease of annex II</translation>
    </message>
    <message id="terms.missing.commune">
        <source>có phải tuyến xã</source>
        <translation>whether commune level</translation>
    </message>
    <message id="terms.missing.former">
        <source>tuyến của cơ sở trước 2025</source>
        <translation>the facility&apos;s former rank</translation>
    </message>
    <message id="terms.missing.insured">
        <source>còn bảo hiểm hay không</source>
        <translation>whether insured</translation>
    </message>
    <message id="terms.missing.level">
        <source>cấp chuyên môn của cơ sở</source>
        <translation>the facility&apos;s level</translation>
    </message>
    <message id="terms.missing.points">
        <source>điểm xếp cấp của cơ sở</source>
        <translation>the facility&apos;s points</translation>
    </message>
    <message id="terms.missing.provisional">
        <source>có xếp cấp tạm thời</source>
        <translation>whether ranked provisionally</translation>
    </message>
    <message id="terms.missing.registered_here">
        <source>nơi đăng ký ban đầu</source>
        <translation>where registered</translation>
    </message>
    <message id="terms.missing.rules">
        <source>quy định cho ngày này</source>
        <translation>rules for this day</translation>
    </message>
    <message id="terms.missing.setting">
        <source>nội trú hay ngoại trú</source>
        <translation>inpatient or outpatient</translation>
    </message>
    <message id="terms.none">
        <source>Chưa đủ thông tin để đề xuất</source>
        <translation>Not enough is known for a suggestion</translation>
    </message>
    <message id="terms.note.co_paid_unknown">
        <source>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</source>
        <translation>Five continuous years: “Visits elsewhere” in the insurance sheet tells what was co-paid</translation>
    </message>
    <message id="terms.note.exempt">
        <source>Năm nay không phải cùng chi trả nữa</source>
        <translation>No more co-payment this year</translation>
    </message>
    <message id="terms.note.unusual_level">
        <source>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</source>
        <translation>The card&apos;s group and level do not usually go together</translation>
    </message>
    <message id="terms.other">
        <source>Chọn diện khác, kèm lý do</source>
        <translation>Another code, with a reason</translation>
    </message>
    <message id="terms.reason.doctor_says">
        <source>Theo ý kiến bác sĩ</source>
        <translation>The doctor says so</translation>
    </message>
    <message id="terms.reason.paper_shown">
        <source>Có giấy tờ chứng minh</source>
        <translation>A paper shows it</translation>
    </message>
    <message id="terms.reason.record_wrong">
        <source>Dữ liệu trên cổng chưa đúng</source>
        <translation>The insurer&apos;s data are wrong</translation>
    </message>
    <message id="terms.share">
        <source>quỹ trả {percent}%</source>
        <translation>the fund pays {percent}%</translation>
    </message>
    <message id="terms.share_unknown">
        <source>chưa rõ tỷ lệ</source>
        <translation>share not known</translation>
    </message>
    <message id="terms.title">
        <source>Diện khám và mức hưởng</source>
        <translation>Terms of care</translation>
    </message>
    <message id="terms.uncertain">
        <source>chưa chắc</source>
        <translation>not certain</translation>
    </message>
</context>
</TS>
