<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="failure.line">
        <source>{code}: {sentence} {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="program.says">
        <source>Tiếp đón người bệnh bằng thẻ căn cước gắn chip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
