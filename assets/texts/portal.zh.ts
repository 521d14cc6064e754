<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation>读完证件后即查询医保平台。</translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation>正在查询医保平台…</translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation>报销比例</translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation>平台不接受该账号。</translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation>平台信息不一致。</translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation>旧卡已失效，请用新卡。</translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation>今日无有效医保。</translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation>医保卡有效。</translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation>有效，需查看纸质卡。</translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation>有效，已发新卡。</translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation>本机构尚未获准查询。</translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation>平台暂时无法答复。</translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation>医保卡号</translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation>登记机构</translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation>已存结果，{age}查询</translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation>平台答复：{age}</translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100%, không giới hạn tỷ lệ</source>
        <translation>100%，不限比例</translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100% chi phí</source>
        <translation>费用的100%</translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95% chi phí</source>
        <translation>费用的95%</translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80% chi phí</source>
        <translation>费用的80%</translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100%, cả ngoài phạm vi</source>
        <translation>100%，含范围外费用</translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation>医疗保险</translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation>新医保卡</translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation>平台备注：{note}</translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation>有效期</translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation>自{first}起</translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="ui.coverage.valid_unread">
        <source>không đọc được: {written}</source>
        <translation>无法读取：{written}</translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation>得知身份证号后即查询医保平台。</translation>
    </message>
</context>
</TS>
