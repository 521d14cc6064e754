<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="program.language">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
</context>
</TS>
