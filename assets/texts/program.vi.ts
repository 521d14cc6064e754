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
</context>
</TS>
