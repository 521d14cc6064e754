<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="program.language">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
    <message id="program.qt.apply">
        <source>Áp dụng</source>
        <translation>適用</translation>
    </message>
    <message id="program.qt.cancel">
        <source>Hủy</source>
        <translation>キャンセル</translation>
    </message>
    <message id="program.qt.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="program.qt.copy">
        <source>Chép</source>
        <translation>コピー</translation>
    </message>
    <message id="program.qt.cut">
        <source>Cắt</source>
        <translation>切り取り</translation>
    </message>
    <message id="program.qt.delete">
        <source>Xóa</source>
        <translation>削除</translation>
    </message>
    <message id="program.qt.discard">
        <source>Bỏ, không lưu</source>
        <translation>破棄</translation>
    </message>
    <message id="program.qt.no">
        <source>&amp;Không</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message id="program.qt.ok">
        <source>Đồng ý</source>
        <translation>OK</translation>
    </message>
    <message id="program.qt.open">
        <source>Mở</source>
        <translation>開く</translation>
    </message>
    <message id="program.qt.paste">
        <source>Dán</source>
        <translation>貼り付け</translation>
    </message>
    <message id="program.qt.print">
        <source>In</source>
        <translation>印刷</translation>
    </message>
    <message id="program.qt.redo">
        <source>Làm lại</source>
        <translation>やり直す</translation>
    </message>
    <message id="program.qt.save">
        <source>Lưu</source>
        <translation>保存</translation>
    </message>
    <message id="program.qt.select_all">
        <source>Chọn tất cả</source>
        <translation>すべて選択</translation>
    </message>
    <message id="program.qt.undo">
        <source>Hoàn tác</source>
        <translation>元に戻す</translation>
    </message>
    <message id="program.qt.yes">
        <source>&amp;Có</source>
        <translation>はい(&amp;Y)</translation>
    </message>
</context>
</TS>
