<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="kiosk.advice.camera">
        <source>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</source>
        <translation>카메라 케이블을 다시 꽂으세요. 그동안 키오스크는 계속 쓰이고 얼굴은 접수처에서 확인합니다.</translation>
    </message>
    <message id="kiosk.advice.memory">
        <source>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</source>
        <translation>기록할 수 없어 잠시 멈췄습니다. 환자를 접수처로 안내하고, 키오스크를 종료한 뒤 디스크 공간을 비우고 다시 여세요.</translation>
    </message>
    <message id="kiosk.advice.portal">
        <source>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</source>
        <translation>지금은 할 일이 없습니다. 번호는 계속 발급되고 보험은 나중에 조회합니다. 계속되면 이 기기의 네트워크를 확인하세요.</translation>
    </message>
    <message id="kiosk.advice.printer">
        <source>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</source>
        <translation>프린터의 용지, 덮개, 케이블을 확인하세요. 그동안 번호는 화면에 표시되고 환자에게 기억하도록 안내합니다.</translation>
    </message>
    <message id="kiosk.advice.reader">
        <source>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</source>
        <translation>카드 리더기 케이블을 다시 꽂고 불이 켜질 때까지 기다리세요. 계속되면 키오스크를 종료하고 컴퓨터를 다시 시작하세요. 그동안 번호만 발급하고 접수처에서 이어서 처리합니다.</translation>
    </message>
    <message id="kiosk.advice.set_up">
        <source>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</source>
        <translation>관리자에게 알려 주세요. 키오스크는 계속 쓰이고 부족한 부분은 접수처에서 처리합니다.</translation>
    </message>
    <message id="kiosk.card.again">
        <source>Xin nhấc thẻ lên rồi đặt lại.</source>
        <translation>카드를 들었다가 다시 놓아 주세요.</translation>
    </message>
    <message id="kiosk.card.other">
        <source>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</source>
        <translation>칩이 있는 신분증이 아닙니다. 다른 카드를 올려 주세요.</translation>
    </message>
    <message id="kiosk.card.put">
        <source>Để yên thẻ cho đến khi máy báo lấy lại.</source>
        <translation>안내가 있을 때까지 그대로 두세요.</translation>
    </message>
    <message id="kiosk.card.scan_first">
        <source>Quét mã QR trên thẻ trước</source>
        <translation>QR 코드를 먼저 스캔</translation>
    </message>
    <message id="kiosk.card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>카드를 리더기에 올려 주세요</translation>
    </message>
    <message id="kiosk.card_gone.answering">
        <source>Ông/bà muốn làm tiếp không?</source>
        <translation>계속하시겠어요?</translation>
    </message>
    <message id="kiosk.card_gone.go_on">
        <source>Làm tiếp</source>
        <translation>계속</translation>
    </message>
    <message id="kiosk.card_gone.reading">
        <source>Xin đặt thẻ lại để máy đọc tiếp.</source>
        <translation>계속 읽을 수 있게 다시 올려 주세요.</translation>
    </message>
    <message id="kiosk.card_gone.stop">
        <source>Dừng lại</source>
        <translation>그만하기</translation>
    </message>
    <message id="kiosk.card_gone.title">
        <source>Ông/bà đã lấy thẻ</source>
        <translation>카드를 가져가셨습니다</translation>
    </message>
    <message id="kiosk.clinic.title">
        <source>Ông/bà muốn khám ở đâu?</source>
        <translation>어느 과에서 진료받으시겠어요?</translation>
    </message>
    <message id="kiosk.clinic.unsure">
        <source>Tôi chưa biết, nhờ nhân viên</source>
        <translation>잘 모르겠어요, 직원에게 문의</translation>
    </message>
    <message id="kiosk.closed.text">
        <source>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</source>
        <translation>이 기기는 잠시 쉬고 있습니다. 접수처에서 바로 도와드립니다.</translation>
    </message>
    <message id="kiosk.closed.title">
        <source>Mời đến quầy tiếp đón</source>
        <translation>접수처로 가 주세요</translation>
    </message>
    <message id="kiosk.consent.no">
        <source>Không đồng ý</source>
        <translation>동의하지 않음</translation>
    </message>
    <message id="kiosk.consent.title">
        <source>So khuôn mặt với ảnh trong thẻ?</source>
        <translation>얼굴을 카드 사진과 비교할까요?</translation>
    </message>
    <message id="kiosk.consent.yes">
        <source>Đồng ý</source>
        <translation>동의</translation>
    </message>
    <message id="kiosk.forgotten">
        <source>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</source>
        <translation>두고 간 카드가 있습니다. 접수처에 전해 주세요.</translation>
    </message>
    <message id="kiosk.frame.back">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="kiosk.frame.help">
        <source>Nhờ nhân viên giúp</source>
        <translation>직원에게 도움 요청</translation>
    </message>
    <message id="kiosk.frame.higher">
        <source>Nâng nút</source>
        <translation>버튼 올리기</translation>
    </message>
    <message id="kiosk.frame.language">
        <source>Ngôn ngữ</source>
        <translation>언어</translation>
    </message>
    <message id="kiosk.frame.listen">
        <source>Nghe đọc</source>
        <translation>듣기</translation>
    </message>
    <message id="kiosk.frame.lower">
        <source>Hạ nút</source>
        <translation>버튼 내리기</translation>
    </message>
    <message id="kiosk.frame.progress">
        <source>Bước {number} trong {total}</source>
        <translation>{total}단계 중 {number}단계</translation>
    </message>
    <message id="kiosk.here_today.another">
        <source>Tôi cần thêm một số nữa</source>
        <translation>번호가 하나 더 필요해요</translation>
    </message>
    <message id="kiosk.here_today.done">
        <source>Xong</source>
        <translation>완료</translation>
    </message>
    <message id="kiosk.here_today.title">
        <source>Hôm nay ông/bà đã có số</source>
        <translation>오늘 이미 번호가 있습니다</translation>
    </message>
    <message id="kiosk.key.done">
        <source>Xong</source>
        <translation>완료</translation>
    </message>
    <message id="kiosk.key.erase">
        <source>Xóa</source>
        <translation>지우기</translation>
    </message>
    <message id="kiosk.key.scan_instead">
        <source>Quét mã QR</source>
        <translation>QR 코드 스캔</translation>
    </message>
    <message id="kiosk.key.text">
        <source>Số in trên thẻ. Nhập đủ 12 số cũng được.</source>
        <translation>카드에 적힌 번호입니다. 12자리 모두 입력해도 됩니다.</translation>
    </message>
    <message id="kiosk.key.title">
        <source>Nhập 6 số cuối của số căn cước</source>
        <translation>신분증 번호 끝 6자리를 입력해 주세요</translation>
    </message>
    <message id="kiosk.key.typed">
        <source>Số đã nhập</source>
        <translation>입력한 번호</translation>
    </message>
    <message id="kiosk.key.wrong">
        <source>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</source>
        <translation>번호가 맞지 않습니다. 다시 확인해 주세요.</translation>
    </message>
    <message id="kiosk.look.blink">
        <source>Xin chớp mắt</source>
        <translation>눈을 깜빡여 주세요</translation>
    </message>
    <message id="kiosk.look.blurred">
        <source>Xin giữ yên một chút.</source>
        <translation>잠시 움직이지 말아 주세요.</translation>
    </message>
    <message id="kiosk.look.covered">
        <source>Xin kéo khẩu trang xuống một chút.</source>
        <translation>마스크를 잠시 내려 주세요.</translation>
    </message>
    <message id="kiosk.look.not_seen">
        <source>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</source>
        <translation>얼굴이 보이지 않습니다. 카메라 앞에 서 주세요.</translation>
    </message>
    <message id="kiosk.look.progress">
        <source>Động tác {number} trong {total}</source>
        <translation>동작 {total}개 중 {number}번째</translation>
    </message>
    <message id="kiosk.look.several">
        <source>Xin chỉ một người đứng trước máy ảnh.</source>
        <translation>한 분만 카메라 앞에 서 주세요.</translation>
    </message>
    <message id="kiosk.look.skip">
        <source>Tôi không làm được</source>
        <translation>할 수 없어요</translation>
    </message>
    <message id="kiosk.look.title">
        <source>Xin nhìn vào máy ảnh</source>
        <translation>카메라를 봐 주세요</translation>
    </message>
    <message id="kiosk.look.too_bright">
        <source>Hơi chói. Xin lùi khỏi đèn một chút.</source>
        <translation>조금 밝습니다. 강한 빛을 피해 주세요.</translation>
    </message>
    <message id="kiosk.look.too_dark">
        <source>Hơi tối. Xin quay mặt về phía có đèn.</source>
        <translation>조금 어둡습니다. 밝은 쪽을 봐 주세요.</translation>
    </message>
    <message id="kiosk.look.too_far">
        <source>Xin lại gần hơn.</source>
        <translation>조금 더 가까이 와 주세요.</translation>
    </message>
    <message id="kiosk.look.turn_left">
        <source>Xin quay đầu sang trái</source>
        <translation>고개를 왼쪽으로 돌려 주세요</translation>
    </message>
    <message id="kiosk.look.turn_right">
        <source>Xin quay đầu sang phải</source>
        <translation>고개를 오른쪽으로 돌려 주세요</translation>
    </message>
    <message id="kiosk.look.turned">
        <source>Xin nhìn thẳng.</source>
        <translation>정면을 봐 주세요.</translation>
    </message>
    <message id="kiosk.number_only.take">
        <source>Lấy số</source>
        <translation>번호 받기</translation>
    </message>
    <message id="kiosk.number_only.text">
        <source>Hôm nay máy này chưa đọc được thẻ.</source>
        <translation>지금은 이 기기에서 카드를 읽을 수 없습니다.</translation>
    </message>
    <message id="kiosk.number_only.title">
        <source>Xin lấy số, nhân viên sẽ giúp</source>
        <translation>번호를 받으시면 직원이 도와드립니다</translation>
    </message>
    <message id="kiosk.phone.skip">
        <source>Bỏ qua</source>
        <translation>건너뛰기</translation>
    </message>
    <message id="kiosk.phone.text">
        <source>Để phòng khám gọi khi cần. Không bắt buộc.</source>
        <translation>필요할 때 연락드립니다. 입력하지 않아도 됩니다.</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Số điện thoại của ông/bà?</source>
        <translation>전화번호를 알려 주시겠어요?</translation>
    </message>
    <message id="kiosk.purpose">
        <source>Đăng ký khám bằng thẻ căn cước, khoảng một phút</source>
        <translation>신분증 카드로 접수, 약 1분</translation>
    </message>
    <message id="kiosk.reading.text">
        <source>Xin để yên thẻ, chỉ vài giây.</source>
        <translation>그대로 몇 초만 기다려 주세요.</translation>
    </message>
    <message id="kiosk.reading.title">
        <source>Máy đang đọc thẻ</source>
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message id="kiosk.scan.text">
        <source>Cách máy ảnh khoảng một gang tay, giữ yên.</source>
        <translation>한 뼘 정도 떨어져서 가만히 들어 주세요.</translation>
    </message>
    <message id="kiosk.scan.title">
        <source>Đưa mã QR trên thẻ vào máy ảnh</source>
        <translation>카드의 QR 코드를 카메라에 보여 주세요</translation>
    </message>
    <message id="kiosk.scan.type_instead">
        <source>Nhập số trên thẻ</source>
        <translation>번호 입력하기</translation>
    </message>
    <message id="kiosk.staff.autostart">
        <source>Đã ghi {path}. Bật bằng lệnh: {command}</source>
        <translation>{path}에 기록했습니다. 켜는 명령: {command}</translation>
    </message>
    <message id="kiosk.staff.back">
        <source>Trở lại màn hình người bệnh</source>
        <translation>환자 화면으로</translation>
    </message>
    <message id="kiosk.staff.door">
        <source>Dành cho nhân viên</source>
        <translation>직원용</translation>
    </message>
    <message id="kiosk.staff.door_trouble">
        <source>Dành cho nhân viên: có việc cần xem</source>
        <translation>직원용: 확인할 것이 있습니다</translation>
    </message>
    <message id="kiosk.staff.fine">
        <source>Mọi thiết bị đều bình thường.</source>
        <translation>모든 장치가 정상입니다.</translation>
    </message>
    <message id="kiosk.staff.leave">
        <source>Thoát kiosk</source>
        <translation>키오스크 종료</translation>
    </message>
    <message id="kiosk.staff.locked" numerus="yes">
        <source>Đã khóa, còn {count} giây.</source>
        <translation>
            <numerusform>잠겼습니다. {count}초 남았습니다.</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.no_pin">
        <source>Chưa đặt mã PIN (tiepdon kiosk-pin).</source>
        <translation>PIN이 설정되지 않았습니다 (tiepdon kiosk-pin).</translation>
    </message>
    <message id="kiosk.staff.pin">
        <source>Mã PIN của nhân viên</source>
        <translation>직원 PIN</translation>
    </message>
    <message id="kiosk.staff.pin_set">
        <source>Đã đặt mã PIN.</source>
        <translation>PIN을 설정했습니다.</translation>
    </message>
    <message id="kiosk.staff.title">
        <source>Trang nhân viên</source>
        <translation>직원 페이지</translation>
    </message>
    <message id="kiosk.staff.waiting" numerus="yes">
        <source>Lượt khám chờ lưu: {count}</source>
        <translation>
            <numerusform>저장 대기: {count}건</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.wrong" numerus="yes">
        <source>Mã PIN chưa đúng, còn {count} lần.</source>
        <translation>
            <numerusform>PIN이 맞지 않습니다. {count}번 남았습니다.</numerusform>
        </translation>
    </message>
    <message id="kiosk.start">
        <source>Chạm để bắt đầu</source>
        <translation>눌러서 시작</translation>
    </message>
    <message id="kiosk.ticket.colleague">
        <source>Nhân viên sẽ làm nốt giúp ông/bà.</source>
        <translation>직원이 마무리를 도와드립니다.</translation>
    </message>
    <message id="kiosk.ticket.coming">
        <source>Số sắp hiện ra…</source>
        <translation>번호를 발급하고 있습니다…</translation>
    </message>
    <message id="kiosk.ticket.desk">
        <source>Quầy tiếp đón</source>
        <translation>접수처</translation>
    </message>
    <message id="kiosk.ticket.done">
        <source>Xong</source>
        <translation>완료</translation>
    </message>
    <message id="kiosk.ticket.go_to">
        <source>Mời đến: {place}</source>
        <translation>{place} 쪽으로 가 주세요</translation>
    </message>
    <message id="kiosk.ticket.later">
        <source>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</source>
        <translation>건강보험은 나중에 확인합니다. 따로 하실 일은 없습니다.</translation>
    </message>
    <message id="kiosk.ticket.remember">
        <source>Xin nhớ số này</source>
        <translation>이 번호를 기억해 주세요</translation>
    </message>
    <message id="kiosk.ticket.self_pay">
        <source>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</source>
        <translation>유효한 건강보험을 찾지 못했습니다. 직원이 설명해 드립니다.</translation>
    </message>
    <message id="kiosk.ticket.sit">
        <source>Mời ngồi chờ, nhân viên sẽ gọi số.</source>
        <translation>앉아서 번호를 부를 때까지 기다려 주세요.</translation>
    </message>
    <message id="kiosk.ticket.take_card">
        <source>Xin lấy lại thẻ</source>
        <translation>카드를 가져가세요</translation>
    </message>
    <message id="kiosk.ticket.take_slip">
        <source>Xin lấy phiếu</source>
        <translation>번호표를 가져가세요</translation>
    </message>
    <message id="kiosk.ticket.title">
        <source>Số của ông/bà</source>
        <translation>대기 번호</translation>
    </message>
    <message id="kiosk.ticket.without">
        <source>Mời đến quầy tiếp đón</source>
        <translation>접수처로 가 주세요</translation>
    </message>
    <message id="kiosk.wait.text">
        <source>Máy đang hỏi thông tin bảo hiểm.</source>
        <translation>건강보험을 확인하고 있습니다.</translation>
    </message>
    <message id="kiosk.wait.title">
        <source>Sắp xong rồi</source>
        <translation>거의 다 됐습니다</translation>
    </message>
    <message id="kiosk.warning.more">
        <source>Tôi cần thêm thời gian</source>
        <translation>시간이 더 필요해요</translation>
    </message>
    <message id="kiosk.warning.stop">
        <source>Tôi muốn dừng</source>
        <translation>그만할게요</translation>
    </message>
    <message id="kiosk.warning.text" numerus="yes">
        <source>Máy sẽ xóa mọi thông tin sau {count} giây.</source>
        <translation>
            <numerusform>{count}초 후 모든 정보가 지워집니다.</numerusform>
        </translation>
    </message>
    <message id="kiosk.warning.title">
        <source>Ông/bà còn ở đây không?</source>
        <translation>아직 계신가요?</translation>
    </message>
</context>
</TS>
