<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="slip.foot">
        <source>{station} · mã {id}</source>
        <translation>{station} · 编号 {id}</translation>
    </message>
    <message id="slip.preview.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="slip.preview.page">
        <source>Hình phiếu sẽ in</source>
        <translation>打印效果</translation>
    </message>
    <message id="slip.preview.print">
        <source>&amp;In phiếu</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message id="slip.preview.save">
        <source>&amp;Lưu PDF</source>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message id="slip.preview.saved">
        <source>Đã lưu: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message id="slip.preview.title">
        <source>Xem trước phiếu</source>
        <translation>打印预览</translation>
    </message>
    <message id="slip.queue.arrived">
        <source>Giờ đến</source>
        <translation>到达时间</translation>
    </message>
    <message id="slip.queue.name">
        <source>Người bệnh</source>
        <translation>患者</translation>
    </message>
    <message id="slip.queue.next">
        <source>Mời ngồi chờ, số của quý vị sẽ được gọi.</source>
        <translation>请就座等候叫号。</translation>
    </message>
    <message id="slip.queue.next_at">
        <source>Mời đến {place} và chờ gọi số.</source>
        <translation>请到 {place} 等候叫号。</translation>
    </message>
    <message id="slip.queue.priority">
        <source>ƯU TIÊN</source>
        <translation>优先</translation>
    </message>
    <message id="slip.queue.provisional">
        <source>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</source>
        <translation>部分信息稍后核实，您无需重新登记。</translation>
    </message>
    <message id="slip.queue.title">
        <source>SỐ THỨ TỰ</source>
        <translation>排队号码</translation>
    </message>
    <message id="slip.receipt.applicant">
        <source>Người nộp</source>
        <translation>申请人</translation>
    </message>
    <message id="slip.receipt.collector">
        <source>Người nhận</source>
        <translation>领取人</translation>
    </message>
    <message id="slip.receipt.copy">
        <source>BẢN IN LẠI</source>
        <translation>补打</translation>
    </message>
    <message id="slip.receipt.due">
        <source>Hẹn trả kết quả</source>
        <translation>领取日期</translation>
    </message>
    <message id="slip.receipt.handed">
        <source>Trả kết quả lúc</source>
        <translation>领取时间</translation>
    </message>
    <message id="slip.receipt.next">
        <source>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</source>
        <translation>领取结果时请携带身份证和本回执。</translation>
    </message>
    <message id="slip.receipt.provisional">
        <source>Danh tính sẽ được xác minh khi trả kết quả.</source>
        <translation>身份将在领取结果时核实。</translation>
    </message>
    <message id="slip.receipt.proxies">
        <source>Người được nhận thay</source>
        <translation>代领人</translation>
    </message>
    <message id="slip.receipt.received">
        <source>Tiếp nhận lúc</source>
        <translation>受理时间</translation>
    </message>
    <message id="slip.receipt.staff">
        <source>Cán bộ tiếp nhận</source>
        <translation>受理人员</translation>
    </message>
    <message id="slip.receipt.title">
        <source>GIẤY TIẾP NHẬN HỒ SƠ</source>
        <translation>申请受理回执</translation>
    </message>
    <message id="slip.receipt.title_handed">
        <source>ĐÃ TRẢ KẾT QUẢ</source>
        <translation>结果已领取</translation>
    </message>
    <message id="slip.test.mark">
        <source>ƯU TIÊN</source>
        <translation>优先</translation>
    </message>
    <message id="slip.test.printed">
        <source>In lúc</source>
        <translation>打印时间</translation>
    </message>
    <message id="slip.test.printing">
        <source>Đã gửi trang in thử đến máy in.</source>
        <translation>测试页已发送到打印机。</translation>
    </message>
    <message id="slip.test.remark">
        <source>Khung này có đủ bốn cạnh.</source>
        <translation>此框四边完整。</translation>
    </message>
    <message id="slip.test.says">
        <source>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</source>
        <translation>如果字迹清晰且下方二维码可以扫描，打印机即正常。</translation>
    </message>
    <message id="slip.test.title">
        <source>IN THỬ</source>
        <translation>打印测试</translation>
    </message>
</context>
</TS>
