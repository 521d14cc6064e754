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
    <message id="program.qt.apply">
        <source>Áp dụng</source>
        <translation>적용</translation>
    </message>
    <message id="program.qt.cancel">
        <source>Hủy</source>
        <translation>취소</translation>
    </message>
    <message id="program.qt.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="program.qt.copy">
        <source>Chép</source>
        <translation>복사</translation>
    </message>
    <message id="program.qt.cut">
        <source>Cắt</source>
        <translation>잘라내기</translation>
    </message>
    <message id="program.qt.delete">
        <source>Xóa</source>
        <translation>삭제</translation>
    </message>
    <message id="program.qt.discard">
        <source>Bỏ, không lưu</source>
        <translation>저장 안 함</translation>
    </message>
    <message id="program.qt.no">
        <source>&amp;Không</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message id="program.qt.ok">
        <source>Đồng ý</source>
        <translation>확인</translation>
    </message>
    <message id="program.qt.open">
        <source>Mở</source>
        <translation>열기</translation>
    </message>
    <message id="program.qt.paste">
        <source>Dán</source>
        <translation>붙여넣기</translation>
    </message>
    <message id="program.qt.print">
        <source>In</source>
        <translation>인쇄</translation>
    </message>
    <message id="program.qt.redo">
        <source>Làm lại</source>
        <translation>다시 실행</translation>
    </message>
    <message id="program.qt.save">
        <source>Lưu</source>
        <translation>저장</translation>
    </message>
    <message id="program.qt.select_all">
        <source>Chọn tất cả</source>
        <translation>모두 선택</translation>
    </message>
    <message id="program.qt.undo">
        <source>Hoàn tác</source>
        <translation>실행 취소</translation>
    </message>
    <message id="program.qt.yes">
        <source>&amp;Có</source>
        <translation>예(&amp;Y)</translation>
    </message>
</context>
</TS>
