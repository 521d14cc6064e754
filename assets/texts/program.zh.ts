<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="failure.line">
        <source>{code}: {sentence} {next_step}</source>
        <translation>{code}:{sentence}{next_step}</translation>
    </message>
    <message id="program.name">
        <source>Tiếp Đón</source>
        <translation>Tiếp Đón</translation>
    </message>
    <message id="program.says">
        <source>Tiếp đón người bệnh bằng thẻ căn cước gắn chip</source>
        <translation>用芯片身份证办理就诊登记</translation>
    </message>
</context>
</TS>
