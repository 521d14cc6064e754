<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="slip.foot">
        <source>{station} · mã {id}</source>
        <translation>{station} · 번호 {id}</translation>
    </message>
    <message id="slip.preview.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="slip.preview.page">
        <source>Hình phiếu sẽ in</source>
        <translation>인쇄될 모습</translation>
    </message>
    <message id="slip.preview.print">
        <source>&amp;In phiếu</source>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message id="slip.preview.save">
        <source>&amp;Lưu PDF</source>
        <translation>PDF 저장(&amp;S)</translation>
    </message>
    <message id="slip.preview.saved">
        <source>Đã lưu: {file}</source>
        <translation>저장됨: {file}</translation>
    </message>
    <message id="slip.preview.title">
        <source>Xem trước phiếu</source>
        <translation>인쇄 미리 보기</translation>
    </message>
    <message id="slip.queue.arrived">
        <source>Giờ đến</source>
        <translation>접수 시각</translation>
    </message>
    <message id="slip.queue.name">
        <source>Người bệnh</source>
        <translation>환자</translation>
    </message>
    <message id="slip.queue.next">
        <source>Mời ngồi chờ, số của quý vị sẽ được gọi.</source>
        <translation>앉아서 번호가 호출될 때까지 기다려 주세요.</translation>
    </message>
    <message id="slip.queue.next_at">
        <source>Mời đến {place} và chờ gọi số.</source>
        <translation>{place} 앞에서 호출을 기다려 주세요.</translation>
    </message>
    <message id="slip.queue.priority">
        <source>ƯU TIÊN</source>
        <translation>우선</translation>
    </message>
    <message id="slip.queue.provisional">
        <source>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</source>
        <translation>일부 정보는 나중에 확인합니다. 다시 접수하지 않으셔도 됩니다.</translation>
    </message>
    <message id="slip.queue.title">
        <source>SỐ THỨ TỰ</source>
        <translation>대기 번호</translation>
    </message>
    <message id="slip.receipt.applicant">
        <source>Người nộp</source>
        <translation>신청인</translation>
    </message>
    <message id="slip.receipt.collector">
        <source>Người nhận</source>
        <translation>수령인</translation>
    </message>
    <message id="slip.receipt.copy">
        <source>BẢN IN LẠI</source>
        <translation>재발행</translation>
    </message>
    <message id="slip.receipt.due">
        <source>Hẹn trả kết quả</source>
        <translation>교부 예정일</translation>
    </message>
    <message id="slip.receipt.handed">
        <source>Trả kết quả lúc</source>
        <translation>교부 일시</translation>
    </message>
    <message id="slip.receipt.next">
        <source>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</source>
        <translation>결과를 받으실 때 신분증과 이 접수증을 가져오세요.</translation>
    </message>
    <message id="slip.receipt.provisional">
        <source>Danh tính sẽ được xác minh khi trả kết quả.</source>
        <translation>신원은 결과 수령 시 확인합니다.</translation>
    </message>
    <message id="slip.receipt.proxies">
        <source>Người được nhận thay</source>
        <translation>대리 수령인</translation>
    </message>
    <message id="slip.receipt.received">
        <source>Tiếp nhận lúc</source>
        <translation>접수 일시</translation>
    </message>
    <message id="slip.receipt.staff">
        <source>Cán bộ tiếp nhận</source>
        <translation>담당자</translation>
    </message>
    <message id="slip.receipt.title">
        <source>GIẤY TIẾP NHẬN HỒ SƠ</source>
        <translation>민원 접수증</translation>
    </message>
    <message id="slip.receipt.title_handed">
        <source>ĐÃ TRẢ KẾT QUẢ</source>
        <translation>결과 교부 완료</translation>
    </message>
    <message id="slip.test.mark">
        <source>ƯU TIÊN</source>
        <translation>우선</translation>
    </message>
    <message id="slip.test.printed">
        <source>In lúc</source>
        <translation>인쇄 일시</translation>
    </message>
    <message id="slip.test.printing">
        <source>Đã gửi trang in thử đến máy in.</source>
        <translation>테스트 페이지를 프린터로 보냈습니다.</translation>
    </message>
    <message id="slip.test.remark">
        <source>Khung này có đủ bốn cạnh.</source>
        <translation>이 테두리는 네 변이 모두 보입니다.</translation>
    </message>
    <message id="slip.test.says">
        <source>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</source>
        <translation>글자가 선명하고 아래 코드가 스캔되면 프린터는 정상입니다.</translation>
    </message>
    <message id="slip.test.title">
        <source>IN THỬ</source>
        <translation>인쇄 테스트</translation>
    </message>
</context>
</TS>
