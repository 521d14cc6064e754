<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="terms.also">
        <source>Cũng phù hợp: {codes}</source>
        <translation>也符合：{codes}</translation>
    </message>
    <message id="terms.by_staff">
        <source>nhân viên chọn</source>
        <translation>工作人员选择</translation>
    </message>
    <message id="terms.cancel">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="terms.caption">
        <source>Diện khám (Ctrl+T để đổi)</source>
        <translation>就诊类别（Ctrl+T 更改）</translation>
    </message>
    <message id="terms.choose">
        <source>Chọn diện này</source>
        <translation>采用此类别</translation>
    </message>
    <message id="terms.clause">
        <source>Căn cứ: {clause}</source>
        <translation>依据：{clause}</translation>
    </message>
    <message id="terms.decided">
        <source>Nhân viên đã chọn {code}</source>
        <translation>工作人员已选 {code}</translation>
    </message>
    <message id="terms.find">
        <source>Gõ mã hoặc tên diện khám, không cần dấu</source>
        <translation>输入代码或名称的一部分</translation>
    </message>
    <message id="terms.follow">
        <source>Theo đề xuất</source>
        <translation>采用建议</translation>
    </message>
    <message id="terms.lacking">
        <source>Cần biết thêm: {facts}</source>
        <translation>尚需了解：{facts}</translation>
    </message>
    <message id="terms.missing.annex_one">
        <source>bệnh thuộc phụ lục I</source>
        <translation>是否附录一疾病</translation>
    </message>
    <message id="terms.missing.annex_two">
        <source>bệnh thuộc phụ lục II</source>
        <translation>是否附录二疾病</translation>
    </message>
    <message id="terms.missing.commune">
        <source>có phải tuyến xã</source>
        <translation>是否乡级机构</translation>
    </message>
    <message id="terms.missing.former">
        <source>tuyến của cơ sở trước 2025</source>
        <translation>2025年前的等级</translation>
    </message>
    <message id="terms.missing.insured">
        <source>còn bảo hiểm hay không</source>
        <translation>是否参保</translation>
    </message>
    <message id="terms.missing.level">
        <source>cấp chuyên môn của cơ sở</source>
        <translation>机构专业级别</translation>
    </message>
    <message id="terms.missing.points">
        <source>điểm xếp cấp của cơ sở</source>
        <translation>机构评分</translation>
    </message>
    <message id="terms.missing.provisional">
        <source>có xếp cấp tạm thời</source>
        <translation>是否暂定级别</translation>
    </message>
    <message id="terms.missing.registered_here">
        <source>nơi đăng ký ban đầu</source>
        <translation>登记的首诊机构</translation>
    </message>
    <message id="terms.missing.rules">
        <source>quy định cho ngày này</source>
        <translation>该日的规定</translation>
    </message>
    <message id="terms.missing.setting">
        <source>nội trú hay ngoại trú</source>
        <translation>住院或门诊</translation>
    </message>
    <message id="terms.none">
        <source>Chưa đủ thông tin để đề xuất</source>
        <translation>信息不足，无法建议</translation>
    </message>
    <message id="terms.note.co_paid_unknown">
        <source>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</source>
        <translation>连续参保满五年：在医保页点“其他机构就诊史”查询已共付金额</translation>
    </message>
    <message id="terms.note.exempt">
        <source>Năm nay không phải cùng chi trả nữa</source>
        <translation>本年不再共付</translation>
    </message>
    <message id="terms.note.unusual_level">
        <source>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</source>
        <translation>医保卡上的类别与待遇级别通常不匹配</translation>
    </message>
    <message id="terms.other">
        <source>Chọn diện khác, kèm lý do</source>
        <translation>选择其他类别并说明理由</translation>
    </message>
    <message id="terms.reason.doctor_says">
        <source>Theo ý kiến bác sĩ</source>
        <translation>医生意见</translation>
    </message>
    <message id="terms.reason.paper_shown">
        <source>Có giấy tờ chứng minh</source>
        <translation>有证明文件</translation>
    </message>
    <message id="terms.reason.record_wrong">
        <source>Dữ liệu trên cổng chưa đúng</source>
        <translation>医保数据有误</translation>
    </message>
    <message id="terms.share">
        <source>quỹ trả {percent}%</source>
        <translation>基金支付 {percent}%</translation>
    </message>
    <message id="terms.share_unknown">
        <source>chưa rõ tỷ lệ</source>
        <translation>比例未知</translation>
    </message>
    <message id="terms.title">
        <source>Diện khám và mức hưởng</source>
        <translation>就诊类别与待遇</translation>
    </message>
    <message id="terms.uncertain">
        <source>chưa chắc</source>
        <translation>未确定</translation>
    </message>
</context>
</TS>
