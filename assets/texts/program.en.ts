<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="program.language">
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
    <message id="program.qt.apply">
        <source>Áp dụng</source>
        <translation>Apply</translation>
    </message>
    <message id="program.qt.cancel">
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message id="program.qt.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="program.qt.copy">
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message id="program.qt.cut">
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message id="program.qt.delete">
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message id="program.qt.discard">
        <source>Bỏ, không lưu</source>
        <translation>Discard</translation>
    </message>
    <message id="program.qt.no">
        <source>&amp;Không</source>
        <translation>&amp;No</translation>
    </message>
    <message id="program.qt.ok">
        <source>Đồng ý</source>
        <translation>OK</translation>
    </message>
    <message id="program.qt.open">
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message id="program.qt.paste">
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message id="program.qt.print">
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message id="program.qt.redo">
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message id="program.qt.save">
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message id="program.qt.select_all">
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
    <message id="program.qt.undo">
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message id="program.qt.yes">
        <source>&amp;Có</source>
        <translation>&amp;Yes</translation>
    </message>
</context>
</TS>
