<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation>contact only: put the card into the slot</translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation>takes no long commands: reads more slowly and cannot check for a copied chip by AA</translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation>small buffer: reads more slowly</translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation>this model is known to lose its connection: if so, pull the cable and plug it in again</translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation>Off</translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation>Opening</translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation>Trouble</translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation>Storage</translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation>Off</translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message id="ui.device.memory.sent_elsewhere">
        <source>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</source>
        <translation>Visits are stored here; another Tiếp Đón program on this machine sends them on. When it closes, this one goes on sending by itself.</translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation>Opening</translation>
    </message>
    <message id="ui.device.memory.stores_only">
        <source>Chỉ lưu</source>
        <translation>Storing</translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation>Trouble</translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation>Unsaved: {count}</translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation>Insurer</translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation>Not set up</translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation>Not asked</translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation>Working</translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation>Connecting</translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation>No answer</translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation>Card in</translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation>Reader</translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation>Not found</translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation>No service</translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation>Looking</translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation>Odd card</translation>
    </message>
</context>
</TS>
