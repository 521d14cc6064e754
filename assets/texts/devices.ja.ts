<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
