<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="terms.also">
        <source>Cũng phù hợp: {codes}</source>
        <translation>Cũng phù hợp: {codes}</translation>
    </message>
    <message id="terms.by_staff">
        <source>nhân viên chọn</source>
        <translation>nhân viên chọn</translation>
    </message>
    <message id="terms.cancel">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="terms.caption">
        <source>Diện khám (Ctrl+T để đổi)</source>
        <translation>Diện khám (Ctrl+T để đổi)</translation>
    </message>
    <message id="terms.choose">
        <source>Chọn diện này</source>
        <translation>Chọn diện này</translation>
    </message>
    <message id="terms.clause">
        <source>Căn cứ: {clause}</source>
        <translation>Căn cứ: {clause}</translation>
    </message>
    <message id="terms.decided">
        <source>Nhân viên đã chọn {code}</source>
        <translation>Nhân viên đã chọn {code}</translation>
    </message>
    <message id="terms.find">
        <source>Gõ mã hoặc tên diện khám, không cần dấu</source>
        <translation>Gõ mã hoặc tên diện khám, không cần dấu</translation>
    </message>
    <message id="terms.follow">
        <source>Theo đề xuất</source>
        <translation>Theo đề xuất</translation>
    </message>
    <message id="terms.lacking">
        <source>Cần biết thêm: {facts}</source>
        <translation>Cần biết thêm: {facts}</translation>
    </message>
    <message id="terms.missing.annex_one">
        <source>bệnh thuộc phụ lục I</source>
        <translation>bệnh thuộc phụ lục I</translation>
    </message>
    <message id="terms.missing.annex_two">
        <source>bệnh thuộc phụ lục II</source>
        <translation>bệnh thuộc phụ lục II</translation>
    </message>
    <message id="terms.missing.commune">
        <source>có phải tuyến xã</source>
        <translation>có phải tuyến xã</translation>
    </message>
    <message id="terms.missing.former">
        <source>tuyến của cơ sở trước 2025</source>
        <translation>tuyến của cơ sở trước 2025</translation>
    </message>
    <message id="terms.missing.insured">
        <source>còn bảo hiểm hay không</source>
        <translation>còn bảo hiểm hay không</translation>
    </message>
    <message id="terms.missing.level">
        <source>cấp chuyên môn của cơ sở</source>
        <translation>cấp chuyên môn của cơ sở</translation>
    </message>
    <message id="terms.missing.points">
        <source>điểm xếp cấp của cơ sở</source>
        <translation>điểm xếp cấp của cơ sở</translation>
    </message>
    <message id="terms.missing.provisional">
        <source>có xếp cấp tạm thời</source>
        <translation>có xếp cấp tạm thời</translation>
    </message>
    <message id="terms.missing.registered_here">
        <source>nơi đăng ký ban đầu</source>
        <translation>nơi đăng ký ban đầu</translation>
    </message>
    <message id="terms.missing.rules">
        <source>quy định cho ngày này</source>
        <translation>quy định cho ngày này</translation>
    </message>
    <message id="terms.missing.setting">
        <source>nội trú hay ngoại trú</source>
        <translation>nội trú hay ngoại trú</translation>
    </message>
    <message id="terms.none">
        <source>Chưa đủ thông tin để đề xuất</source>
        <translation>Chưa đủ thông tin để đề xuất</translation>
    </message>
    <message id="terms.note.co_paid_unknown">
        <source>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</source>
        <translation>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</translation>
    </message>
    <message id="terms.note.exempt">
        <source>Năm nay không phải cùng chi trả nữa</source>
        <translation>Năm nay không phải cùng chi trả nữa</translation>
    </message>
    <message id="terms.note.unusual_level">
        <source>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</source>
        <translation>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</translation>
    </message>
    <message id="terms.other">
        <source>Chọn diện khác, kèm lý do</source>
        <translation>Chọn diện khác, kèm lý do</translation>
    </message>
    <message id="terms.reason.doctor_says">
        <source>Theo ý kiến bác sĩ</source>
        <translation>Theo ý kiến bác sĩ</translation>
    </message>
    <message id="terms.reason.paper_shown">
        <source>Có giấy tờ chứng minh</source>
        <translation>Có giấy tờ chứng minh</translation>
    </message>
    <message id="terms.reason.record_wrong">
        <source>Dữ liệu trên cổng chưa đúng</source>
        <translation>Dữ liệu trên cổng chưa đúng</translation>
    </message>
    <message id="terms.share">
        <source>quỹ trả {percent}%</source>
        <translation>quỹ trả {percent}%</translation>
    </message>
    <message id="terms.share_unknown">
        <source>chưa rõ tỷ lệ</source>
        <translation>chưa rõ tỷ lệ</translation>
    </message>
    <message id="terms.title">
        <source>Diện khám và mức hưởng</source>
        <translation>Diện khám và mức hưởng</translation>
    </message>
    <message id="terms.uncertain">
        <source>chưa chắc</source>
        <translation>chưa chắc</translation>
    </message>
</context>
</TS>
