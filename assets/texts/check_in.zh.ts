<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="outcome.needs_staff">
        <source>Cần nhân viên xem xét</source>
        <translation>需工作人员处理</translation>
    </message>
    <message id="outcome.ready">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>符合条件，请就诊</translation>
    </message>
    <message id="outcome.ready_provisional">
        <source>Mời vào khám, xác minh sau</source>
        <translation>请就诊，稍后核实</translation>
    </message>
    <message id="outcome.self_pay">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>按自费接诊</translation>
    </message>
    <message id="state.attention">
        <source>Cần xem lại</source>
        <translation>需要查看</translation>
    </message>
    <message id="state.failed">
        <source>Không đạt</source>
        <translation>未通过</translation>
    </message>
    <message id="state.not_asked">
        <source>Không hỏi</source>
        <translation>不查询</translation>
    </message>
    <message id="state.ok">
        <source>Đạt</source>
        <translation>通过</translation>
    </message>
    <message id="state.pending">
        <source>Đang kiểm tra</source>
        <translation>正在核验</translation>
    </message>
    <message id="state.unavailable">
        <source>Chưa kiểm tra được</source>
        <translation>未能核验</translation>
    </message>
    <message id="state.undetermined">
        <source>Chưa kết luận</source>
        <translation>尚无结论</translation>
    </message>
    <message id="state.waived">
        <source>Nhân viên đã xác nhận</source>
        <translation>工作人员已确认</translation>
    </message>
    <message id="tick.card_genuine.attention">
        <source>Thẻ có điểm cần xem lại.</source>
        <translation>此证有需要查看之处。</translation>
    </message>
    <message id="tick.card_genuine.denied">
        <source>Nhân viên thấy thẻ không thật.</source>
        <translation>工作人员认为证件不真实。</translation>
    </message>
    <message id="tick.card_genuine.emergency">
        <source>Cấp cứu: thẻ được đọc sau.</source>
        <translation>急诊：稍后再读证件。</translation>
    </message>
    <message id="tick.card_genuine.failed">
        <source>Thẻ không qua được kiểm tra.</source>
        <translation>此证未通过核验。</translation>
    </message>
    <message id="tick.card_genuine.name">
        <source>Thẻ thật</source>
        <translation>证件真伪</translation>
    </message>
    <message id="tick.card_genuine.not_asked">
        <source>Không kiểm tra thẻ tại đây.</source>
        <translation>此处不核验证件。</translation>
    </message>
    <message id="tick.card_genuine.ok">
        <source>Chip thật, chữ ký và dữ liệu đều đúng.</source>
        <translation>芯片真实，签名和数据均正确。</translation>
    </message>
    <message id="tick.card_genuine.pending">
        <source>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</source>
        <translation>读卡时即核验芯片和签名。</translation>
    </message>
    <message id="tick.card_genuine.unavailable">
        <source>Chip chưa được đọc, xác minh sau.</source>
        <translation>芯片未读取，稍后核实。</translation>
    </message>
    <message id="tick.card_genuine.undetermined">
        <source>Chưa đủ căn cứ để kết luận thẻ thật.</source>
        <translation>依据不足，无法判定证件真伪。</translation>
    </message>
    <message id="tick.card_genuine.unsure">
        <source>Nhân viên xem thẻ nhưng chưa chắc.</source>
        <translation>工作人员查看证件后仍不确定。</translation>
    </message>
    <message id="tick.card_genuine.waived">
        <source>Nhân viên đã xem thẻ và xác nhận.</source>
        <translation>工作人员已查看并确认证件。</translation>
    </message>
    <message id="tick.insured.attention">
        <source>Cổng trả lời nhưng cần xem lại thông tin.</source>
        <translation>平台已答复，但信息需要查看。</translation>
    </message>
    <message id="tick.insured.attention_new_card">
        <source>Đã được cấp thẻ mới: {new_card}.</source>
        <translation>已发新卡：{new_card}。</translation>
    </message>
    <message id="tick.insured.denied">
        <source>Nhân viên ghi nhận: không có bảo hiểm.</source>
        <translation>工作人员确认：无医保。</translation>
    </message>
    <message id="tick.insured.emergency">
        <source>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</source>
        <translation>急诊：知道姓名和号码后再查询医保。</translation>
    </message>
    <message id="tick.insured.failed">
        <source>Hôm nay không có bảo hiểm y tế.</source>
        <translation>今日无有效医保。</translation>
    </message>
    <message id="tick.insured.name">
        <source>Có bảo hiểm</source>
        <translation>医保资格</translation>
    </message>
    <message id="tick.insured.no_card">
        <source>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</source>
        <translation>外国护照，未出示医保卡：自费。</translation>
    </message>
    <message id="tick.insured.not_asked">
        <source>Quầy này không tra cứu bảo hiểm.</source>
        <translation>本窗口不查询医保。</translation>
    </message>
    <message id="tick.insured.ok">
        <source>Có bảo hiểm y tế đến hết ngày {until}.</source>
        <translation>医保有效期至{until}。</translation>
    </message>
    <message id="tick.insured.ok_no_end">
        <source>Có bảo hiểm y tế, không ghi ngày hết hạn.</source>
        <translation>有医保，未注明截止日期。</translation>
    </message>
    <message id="tick.insured.pending">
        <source>Hỏi cổng bảo hiểm khi biết họ tên và số.</source>
        <translation>得知姓名和号码后即查询医保。</translation>
    </message>
    <message id="tick.insured.unavailable">
        <source>Cổng chưa trả lời, tra cứu lại sau.</source>
        <translation>医保平台未答复，稍后再查。</translation>
    </message>
    <message id="tick.insured.undetermined">
        <source>Chưa kết luận được về bảo hiểm.</source>
        <translation>医保情况尚无结论。</translation>
    </message>
    <message id="tick.insured.unsure">
        <source>Nhân viên chưa chắc về bảo hiểm.</source>
        <translation>工作人员对医保不确定。</translation>
    </message>
    <message id="tick.insured.waived">
        <source>Nhân viên đã xác nhận bảo hiểm.</source>
        <translation>工作人员已确认医保。</translation>
    </message>
    <message id="tick.same_person.attention">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>机器无法确定，请目视比对。</translation>
    </message>
    <message id="tick.same_person.denied">
        <source>Nhân viên thấy không phải cùng một người.</source>
        <translation>工作人员目视比对：不是同一人。</translation>
    </message>
    <message id="tick.same_person.emergency">
        <source>Cấp cứu: khuôn mặt được so sau.</source>
        <translation>急诊：稍后再比对人脸。</translation>
    </message>
    <message id="tick.same_person.failed">
        <source>Khuôn mặt khác ảnh trong chip.</source>
        <translation>面部与芯片照片不符。</translation>
    </message>
    <message id="tick.same_person.name">
        <source>Đúng người</source>
        <translation>本人核验</translation>
    </message>
    <message id="tick.same_person.not_asked">
        <source>Không so khuôn mặt tại đây.</source>
        <translation>此处不进行人脸比对。</translation>
    </message>
    <message id="tick.same_person.ok">
        <source>Khuôn mặt khớp với ảnh trong chip.</source>
        <translation>面部与芯片照片相符。</translation>
    </message>
    <message id="tick.same_person.pending">
        <source>So khuôn mặt với ảnh trong chip.</source>
        <translation>将面部与芯片照片比对。</translation>
    </message>
    <message id="tick.same_person.unavailable">
        <source>Chưa so được khuôn mặt. Hãy so bằng mắt.</source>
        <translation>未能比对面部，请目视比对。</translation>
    </message>
    <message id="tick.same_person.undetermined">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>机器无法确定，请目视比对。</translation>
    </message>
    <message id="tick.same_person.unsure">
        <source>Nhân viên so bằng mắt nhưng chưa chắc.</source>
        <translation>工作人员目视比对后仍不确定。</translation>
    </message>
    <message id="tick.same_person.waived">
        <source>Nhân viên đã so bằng mắt: đúng người.</source>
        <translation>工作人员已目视比对：是本人。</translation>
    </message>
</context>
</TS>
