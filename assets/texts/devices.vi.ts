<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation>chỉ đọc tiếp xúc: cắm thẻ vào khe</translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation>bộ đệm nhỏ: đọc chậm hơn</translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation>Đang tắt</translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation>Đang mở</translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation>Có lỗi</translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation>Lưu trữ</translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation>Đang tắt</translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message id="ui.device.memory.sent_elsewhere">
        <source>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</source>
        <translation>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation>Đang mở</translation>
    </message>
    <message id="ui.device.memory.stores_only">
        <source>Chỉ lưu</source>
        <translation>Chỉ lưu</translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation>Có lỗi</translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation>Chờ lưu: {count}</translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation>Cổng BHYT</translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation>Chưa cài đặt</translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation>Hoạt động</translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation>Đang nối</translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation>Mất kết nối</translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation>Có thẻ</translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation>Đầu đọc</translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation>Chưa cắm</translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation>Dịch vụ tắt</translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation>Đang tìm</translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation>Thẻ lạ</translation>
    </message>
</context>
</TS>
