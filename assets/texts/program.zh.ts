<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="program.language">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
    <message id="program.qt.apply">
        <source>Áp dụng</source>
        <translation>应用</translation>
    </message>
    <message id="program.qt.cancel">
        <source>Hủy</source>
        <translation>取消</translation>
    </message>
    <message id="program.qt.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="program.qt.copy">
        <source>Chép</source>
        <translation>复制</translation>
    </message>
    <message id="program.qt.cut">
        <source>Cắt</source>
        <translation>剪切</translation>
    </message>
    <message id="program.qt.delete">
        <source>Xóa</source>
        <translation>删除</translation>
    </message>
    <message id="program.qt.discard">
        <source>Bỏ, không lưu</source>
        <translation>不保存</translation>
    </message>
    <message id="program.qt.no">
        <source>&amp;Không</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message id="program.qt.ok">
        <source>Đồng ý</source>
        <translation>确定</translation>
    </message>
    <message id="program.qt.open">
        <source>Mở</source>
        <translation>打开</translation>
    </message>
    <message id="program.qt.paste">
        <source>Dán</source>
        <translation>粘贴</translation>
    </message>
    <message id="program.qt.print">
        <source>In</source>
        <translation>打印</translation>
    </message>
    <message id="program.qt.redo">
        <source>Làm lại</source>
        <translation>重做</translation>
    </message>
    <message id="program.qt.save">
        <source>Lưu</source>
        <translation>保存</translation>
    </message>
    <message id="program.qt.select_all">
        <source>Chọn tất cả</source>
        <translation>全选</translation>
    </message>
    <message id="program.qt.undo">
        <source>Hoàn tác</source>
        <translation>撤销</translation>
    </message>
    <message id="program.qt.yes">
        <source>&amp;Có</source>
        <translation>是(&amp;Y)</translation>
    </message>
</context>
</TS>
