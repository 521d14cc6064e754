<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="program.language">
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
    <message id="program.qt.apply">
        <source>Áp dụng</source>
        <translation>Áp dụng</translation>
    </message>
    <message id="program.qt.cancel">
        <source>Hủy</source>
        <translation>Hủy</translation>
    </message>
    <message id="program.qt.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="program.qt.copy">
        <source>Chép</source>
        <translation>Chép</translation>
    </message>
    <message id="program.qt.cut">
        <source>Cắt</source>
        <translation>Cắt</translation>
    </message>
    <message id="program.qt.delete">
        <source>Xóa</source>
        <translation>Xóa</translation>
    </message>
    <message id="program.qt.discard">
        <source>Bỏ, không lưu</source>
        <translation>Bỏ, không lưu</translation>
    </message>
    <message id="program.qt.no">
        <source>&amp;Không</source>
        <translation>&amp;Không</translation>
    </message>
    <message id="program.qt.ok">
        <source>Đồng ý</source>
        <translation>Đồng ý</translation>
    </message>
    <message id="program.qt.open">
        <source>Mở</source>
        <translation>Mở</translation>
    </message>
    <message id="program.qt.paste">
        <source>Dán</source>
        <translation>Dán</translation>
    </message>
    <message id="program.qt.print">
        <source>In</source>
        <translation>In</translation>
    </message>
    <message id="program.qt.redo">
        <source>Làm lại</source>
        <translation>Làm lại</translation>
    </message>
    <message id="program.qt.save">
        <source>Lưu</source>
        <translation>Lưu</translation>
    </message>
    <message id="program.qt.select_all">
        <source>Chọn tất cả</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message id="program.qt.undo">
        <source>Hoàn tác</source>
        <translation>Hoàn tác</translation>
    </message>
    <message id="program.qt.yes">
        <source>&amp;Có</source>
        <translation>&amp;Có</translation>
    </message>
</context>
</TS>
