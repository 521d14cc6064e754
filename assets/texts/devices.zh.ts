<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation>仅接触式：请将卡插入卡槽</translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation>读卡器不支持长命令：读取较慢，且无法用 AA 检查芯片是否被复制</translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation>缓冲区小：读取较慢</translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation>此型号容易断开：出错时请拔下线缆再插上</translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation>已关闭</translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation>就绪</translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation>启动中</translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation>有故障</translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation>存储</translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation>已关闭</translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation>就绪</translation>
    </message>
    <message id="ui.device.memory.sent_elsewhere">
        <source>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</source>
        <translation>就诊记录保存在此；由本机上另一个 Tiếp Đón 程序发送。该程序关闭后，本窗口自动接着发送。</translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation>启动中</translation>
    </message>
    <message id="ui.device.memory.stores_only">
        <source>Chỉ lưu</source>
        <translation>仅保存</translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation>有故障</translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation>待保存：{count}</translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation>医保平台</translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation>未设置</translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation>未查询</translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation>正常</translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation>连接中</translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation>已断开</translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation>有卡</translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation>读卡器</translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation>就绪</translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation>未连接</translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation>服务未开</translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation>查找中</translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation>非身份证</translation>
    </message>
</context>
</TS>
