<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation>접촉식 전용: 카드를 슬롯에 꽂으세요</translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation>긴 명령을 지원하지 않음: 읽기가 느리고 AA로 복제 여부를 확인할 수 없음</translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation>버퍼가 작아 읽기가 느림</translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation>연결이 끊기기 쉬운 모델: 오류가 나면 케이블을 뽑았다가 다시 꽂으세요</translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation>꺼짐</translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation>준비됨</translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation>여는 중</translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation>문제 있음</translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation>저장소</translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation>꺼짐</translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation>준비됨</translation>
    </message>
    <message id="ui.device.memory.sent_elsewhere">
        <source>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</source>
        <translation>진료 기록은 여기에 저장되고 이 컴퓨터의 다른 Tiếp Đón 프로그램이 전송합니다. 그 프로그램이 닫히면 이쪽이 이어서 전송합니다.</translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation>여는 중</translation>
    </message>
    <message id="ui.device.memory.stores_only">
        <source>Chỉ lưu</source>
        <translation>저장만</translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation>문제 있음</translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation>저장 대기: {count}</translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation>보험 포털</translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation>설정 안 됨</translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation>조회 전</translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation>정상</translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation>연결 중</translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation>응답 없음</translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation>카드 있음</translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation>리더기</translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation>준비됨</translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation>연결 안 됨</translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation>서비스 꺼짐</translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation>찾는 중</translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation>다른 카드</translation>
    </message>
</context>
</TS>
