<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="kiosk.advice.camera">
        <source>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</source>
        <translation>Plug the camera in again. Meanwhile the kiosk goes on, and faces are compared at the reception desk.</translation>
    </message>
    <message id="kiosk.advice.memory">
        <source>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</source>
        <translation>The kiosk cannot record, so it is closed for now. Send patients to the reception desk; leave the kiosk, free some disk space and start it again.</translation>
    </message>
    <message id="kiosk.advice.portal">
        <source>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</source>
        <translation>Nothing to do yet: patients get their numbers, and insurance is looked up later. If it lasts, check this machine&apos;s network.</translation>
    </message>
    <message id="kiosk.advice.printer">
        <source>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</source>
        <translation>Look at the printer&apos;s paper, lid and cable. Meanwhile the number is shown on the screen, and patients are asked to remember it.</translation>
    </message>
    <message id="kiosk.advice.reader">
        <source>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</source>
        <translation>Plug the reader in again and wait for its light. If that does not help, leave the kiosk and restart the machine. Meanwhile it gives numbers, and the reception desk goes on.</translation>
    </message>
    <message id="kiosk.advice.set_up">
        <source>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</source>
        <translation>Tell the administrator. The kiosk goes on; the reception desk does what is missing.</translation>
    </message>
    <message id="kiosk.card.again">
        <source>Xin nhấc thẻ lên rồi đặt lại.</source>
        <translation>Please lift the card and put it down again.</translation>
    </message>
    <message id="kiosk.card.other">
        <source>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</source>
        <translation>This is not the citizen card with a chip. Please try another card.</translation>
    </message>
    <message id="kiosk.card.put">
        <source>Để yên thẻ cho đến khi máy báo lấy lại.</source>
        <translation>Leave it there until you are asked to take it.</translation>
    </message>
    <message id="kiosk.card.scan_first">
        <source>Quét mã QR trên thẻ trước</source>
        <translation>Scan the card&apos;s QR code first</translation>
    </message>
    <message id="kiosk.card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>Put your card on the reader</translation>
    </message>
    <message id="kiosk.card_gone.answering">
        <source>Ông/bà muốn làm tiếp không?</source>
        <translation>Would you like to go on?</translation>
    </message>
    <message id="kiosk.card_gone.go_on">
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message id="kiosk.card_gone.reading">
        <source>Xin đặt thẻ lại để máy đọc tiếp.</source>
        <translation>Please put it back, so that it can be read.</translation>
    </message>
    <message id="kiosk.card_gone.stop">
        <source>Dừng lại</source>
        <translation>Stop</translation>
    </message>
    <message id="kiosk.card_gone.title">
        <source>Ông/bà đã lấy thẻ</source>
        <translation>You have taken your card</translation>
    </message>
    <message id="kiosk.clinic.title">
        <source>Ông/bà muốn khám ở đâu?</source>
        <translation>Where would you like to be seen?</translation>
    </message>
    <message id="kiosk.clinic.unsure">
        <source>Tôi chưa biết, nhờ nhân viên</source>
        <translation>I am not sure, ask our staff</translation>
    </message>
    <message id="kiosk.closed.text">
        <source>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</source>
        <translation>This machine is not in use just now. Our staff will help at once.</translation>
    </message>
    <message id="kiosk.closed.title">
        <source>Mời đến quầy tiếp đón</source>
        <translation>Please go to the reception desk</translation>
    </message>
    <message id="kiosk.consent.no">
        <source>Không đồng ý</source>
        <translation>I do not agree</translation>
    </message>
    <message id="kiosk.consent.title">
        <source>So khuôn mặt với ảnh trong thẻ?</source>
        <translation>Compare your face with the card?</translation>
    </message>
    <message id="kiosk.consent.yes">
        <source>Đồng ý</source>
        <translation>I agree</translation>
    </message>
    <message id="kiosk.forgotten">
        <source>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</source>
        <translation>Somebody left a card on the reader. Please hand it to the reception desk.</translation>
    </message>
    <message id="kiosk.frame.back">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="kiosk.frame.help">
        <source>Nhờ nhân viên giúp</source>
        <translation>Ask our staff</translation>
    </message>
    <message id="kiosk.frame.higher">
        <source>Nâng nút</source>
        <translation>Raise the buttons</translation>
    </message>
    <message id="kiosk.frame.language">
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message id="kiosk.frame.listen">
        <source>Nghe đọc</source>
        <translation>Listen</translation>
    </message>
    <message id="kiosk.frame.lower">
        <source>Hạ nút</source>
        <translation>Lower the buttons</translation>
    </message>
    <message id="kiosk.frame.progress">
        <source>Bước {number} trong {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
    <message id="kiosk.here_today.another">
        <source>Tôi cần thêm một số nữa</source>
        <translation>I need another number</translation>
    </message>
    <message id="kiosk.here_today.done">
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.here_today.title">
        <source>Hôm nay ông/bà đã có số</source>
        <translation>You have a number for today</translation>
    </message>
    <message id="kiosk.key.done">
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.key.erase">
        <source>Xóa</source>
        <translation>Erase</translation>
    </message>
    <message id="kiosk.key.scan_instead">
        <source>Quét mã QR</source>
        <translation>Scan the QR code instead</translation>
    </message>
    <message id="kiosk.key.text">
        <source>Số in trên thẻ. Nhập đủ 12 số cũng được.</source>
        <translation>It is printed on the card. All 12 digits are fine too.</translation>
    </message>
    <message id="kiosk.key.title">
        <source>Nhập 6 số cuối của số căn cước</source>
        <translation>Type the last 6 digits of the card number</translation>
    </message>
    <message id="kiosk.key.typed">
        <source>Số đã nhập</source>
        <translation>Digits typed</translation>
    </message>
    <message id="kiosk.key.wrong">
        <source>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</source>
        <translation>The number does not fit the card. Please look at the last 6 digits again.</translation>
    </message>
    <message id="kiosk.look.blink">
        <source>Xin chớp mắt</source>
        <translation>Please blink</translation>
    </message>
    <message id="kiosk.look.blurred">
        <source>Xin giữ yên một chút.</source>
        <translation>Please hold still for a moment.</translation>
    </message>
    <message id="kiosk.look.covered">
        <source>Xin kéo khẩu trang xuống một chút.</source>
        <translation>Please lower your mask for a moment.</translation>
    </message>
    <message id="kiosk.look.not_seen">
        <source>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</source>
        <translation>No face yet. Please stand before the camera.</translation>
    </message>
    <message id="kiosk.look.progress">
        <source>Động tác {number} trong {total}</source>
        <translation>Movement {number} of {total}</translation>
    </message>
    <message id="kiosk.look.several">
        <source>Xin chỉ một người đứng trước máy ảnh.</source>
        <translation>One person only before the camera, please.</translation>
    </message>
    <message id="kiosk.look.skip">
        <source>Tôi không làm được</source>
        <translation>I cannot do this</translation>
    </message>
    <message id="kiosk.look.title">
        <source>Xin nhìn vào máy ảnh</source>
        <translation>Please look at the camera</translation>
    </message>
    <message id="kiosk.look.too_bright">
        <source>Hơi chói. Xin lùi khỏi đèn một chút.</source>
        <translation>It is a little bright. Please step out of the glare.</translation>
    </message>
    <message id="kiosk.look.too_dark">
        <source>Hơi tối. Xin quay mặt về phía có đèn.</source>
        <translation>It is a little dark. Please face the light.</translation>
    </message>
    <message id="kiosk.look.too_far">
        <source>Xin lại gần hơn.</source>
        <translation>Please come closer.</translation>
    </message>
    <message id="kiosk.look.turn_left">
        <source>Xin quay đầu sang trái</source>
        <translation>Please turn your head left</translation>
    </message>
    <message id="kiosk.look.turn_right">
        <source>Xin quay đầu sang phải</source>
        <translation>Please turn your head right</translation>
    </message>
    <message id="kiosk.look.turned">
        <source>Xin nhìn thẳng.</source>
        <translation>Please look straight ahead.</translation>
    </message>
    <message id="kiosk.number_only.take">
        <source>Lấy số</source>
        <translation>Take a number</translation>
    </message>
    <message id="kiosk.number_only.text">
        <source>Hôm nay máy này chưa đọc được thẻ.</source>
        <translation>This machine cannot read cards just now.</translation>
    </message>
    <message id="kiosk.number_only.title">
        <source>Xin lấy số, nhân viên sẽ giúp</source>
        <translation>Take a number, our staff will help</translation>
    </message>
    <message id="kiosk.phone.skip">
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message id="kiosk.phone.text">
        <source>Để phòng khám gọi khi cần. Không bắt buộc.</source>
        <translation>So that the clinic can call you. You need not say.</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Số điện thoại của ông/bà?</source>
        <translation>Your phone number?</translation>
    </message>
    <message id="kiosk.purpose">
        <source>Đăng ký khám bằng thẻ căn cước, khoảng một phút</source>
        <translation>Check in with your citizen card, about one minute</translation>
    </message>
    <message id="kiosk.reading.text">
        <source>Xin để yên thẻ, chỉ vài giây.</source>
        <translation>Please leave it there, just a few seconds.</translation>
    </message>
    <message id="kiosk.reading.title">
        <source>Máy đang đọc thẻ</source>
        <translation>Reading your card</translation>
    </message>
    <message id="kiosk.scan.text">
        <source>Cách máy ảnh khoảng một gang tay, giữ yên.</source>
        <translation>About a hand&apos;s width away, and hold still.</translation>
    </message>
    <message id="kiosk.scan.title">
        <source>Đưa mã QR trên thẻ vào máy ảnh</source>
        <translation>Show the card&apos;s QR code to the camera</translation>
    </message>
    <message id="kiosk.scan.type_instead">
        <source>Nhập số trên thẻ</source>
        <translation>Type the number instead</translation>
    </message>
    <message id="kiosk.staff.autostart">
        <source>Đã ghi {path}. Bật bằng lệnh: {command}</source>
        <translation>Written to {path}. Switch it on with: {command}</translation>
    </message>
    <message id="kiosk.staff.back">
        <source>Trở lại màn hình người bệnh</source>
        <translation>Back to the patients&apos; screen</translation>
    </message>
    <message id="kiosk.staff.door">
        <source>Dành cho nhân viên</source>
        <translation>For staff</translation>
    </message>
    <message id="kiosk.staff.door_trouble">
        <source>Dành cho nhân viên: có việc cần xem</source>
        <translation>For staff: something needs you</translation>
    </message>
    <message id="kiosk.staff.fine">
        <source>Mọi thiết bị đều bình thường.</source>
        <translation>All devices are fine.</translation>
    </message>
    <message id="kiosk.staff.leave">
        <source>Thoát kiosk</source>
        <translation>Leave the kiosk</translation>
    </message>
    <message id="kiosk.staff.locked" numerus="yes">
        <source>Đã khóa, còn {count} giây.</source>
        <translation>
            <numerusform>Locked for {count} second.</numerusform>
            <numerusform>Locked for {count} seconds.</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.no_pin">
        <source>Chưa đặt mã PIN (tiepdon kiosk-pin).</source>
        <translation>No PIN is set (tiepdon kiosk-pin).</translation>
    </message>
    <message id="kiosk.staff.pin">
        <source>Mã PIN của nhân viên</source>
        <translation>Staff PIN</translation>
    </message>
    <message id="kiosk.staff.pin_set">
        <source>Đã đặt mã PIN.</source>
        <translation>The PIN is set.</translation>
    </message>
    <message id="kiosk.staff.title">
        <source>Trang nhân viên</source>
        <translation>Staff page</translation>
    </message>
    <message id="kiosk.staff.waiting" numerus="yes">
        <source>Lượt khám chờ lưu: {count}</source>
        <translation>
            <numerusform>{count} visit waits to be stored</numerusform>
            <numerusform>{count} visits wait to be stored</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.wrong" numerus="yes">
        <source>Mã PIN chưa đúng, còn {count} lần.</source>
        <translation>
            <numerusform>Wrong PIN, {count} try left.</numerusform>
            <numerusform>Wrong PIN, {count} tries left.</numerusform>
        </translation>
    </message>
    <message id="kiosk.start">
        <source>Chạm để bắt đầu</source>
        <translation>Touch to start</translation>
    </message>
    <message id="kiosk.ticket.colleague">
        <source>Nhân viên sẽ làm nốt giúp ông/bà.</source>
        <translation>A colleague will finish with you.</translation>
    </message>
    <message id="kiosk.ticket.coming">
        <source>Số sắp hiện ra…</source>
        <translation>Your number is coming…</translation>
    </message>
    <message id="kiosk.ticket.desk">
        <source>Quầy tiếp đón</source>
        <translation>Reception desk</translation>
    </message>
    <message id="kiosk.ticket.done">
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.ticket.go_to">
        <source>Mời đến: {place}</source>
        <translation>Please go to: {place}</translation>
    </message>
    <message id="kiosk.ticket.later">
        <source>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</source>
        <translation>We check your insurance later; you need do nothing.</translation>
    </message>
    <message id="kiosk.ticket.remember">
        <source>Xin nhớ số này</source>
        <translation>Please remember this number</translation>
    </message>
    <message id="kiosk.ticket.self_pay">
        <source>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</source>
        <translation>We found no valid insurance. Our staff will explain.</translation>
    </message>
    <message id="kiosk.ticket.sit">
        <source>Mời ngồi chờ, nhân viên sẽ gọi số.</source>
        <translation>Please have a seat, your number will be called.</translation>
    </message>
    <message id="kiosk.ticket.take_card">
        <source>Xin lấy lại thẻ</source>
        <translation>Please take your card</translation>
    </message>
    <message id="kiosk.ticket.take_slip">
        <source>Xin lấy phiếu</source>
        <translation>Please take your slip</translation>
    </message>
    <message id="kiosk.ticket.title">
        <source>Số của ông/bà</source>
        <translation>Your number</translation>
    </message>
    <message id="kiosk.ticket.without">
        <source>Mời đến quầy tiếp đón</source>
        <translation>Please go to the reception desk</translation>
    </message>
    <message id="kiosk.wait.text">
        <source>Máy đang hỏi thông tin bảo hiểm.</source>
        <translation>We are looking up your insurance.</translation>
    </message>
    <message id="kiosk.wait.title">
        <source>Sắp xong rồi</source>
        <translation>Almost done</translation>
    </message>
    <message id="kiosk.warning.more">
        <source>Tôi cần thêm thời gian</source>
        <translation>I need more time</translation>
    </message>
    <message id="kiosk.warning.stop">
        <source>Tôi muốn dừng</source>
        <translation>I want to stop</translation>
    </message>
    <message id="kiosk.warning.text" numerus="yes">
        <source>Máy sẽ xóa mọi thông tin sau {count} giây.</source>
        <translation>
            <numerusform>Everything is wiped in {count} second.</numerusform>
            <numerusform>Everything is wiped in {count} seconds.</numerusform>
        </translation>
    </message>
    <message id="kiosk.warning.title">
        <source>Ông/bà còn ở đây không?</source>
        <translation>Are you still there?</translation>
    </message>
</context>
</TS>
