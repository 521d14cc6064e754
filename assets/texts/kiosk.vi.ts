<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="kiosk.advice.camera">
        <source>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</source>
        <translation>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</translation>
    </message>
    <message id="kiosk.advice.memory">
        <source>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</source>
        <translation>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</translation>
    </message>
    <message id="kiosk.advice.portal">
        <source>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</source>
        <translation>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</translation>
    </message>
    <message id="kiosk.advice.printer">
        <source>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</source>
        <translation>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</translation>
    </message>
    <message id="kiosk.advice.reader">
        <source>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</source>
        <translation>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</translation>
    </message>
    <message id="kiosk.advice.set_up">
        <source>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</source>
        <translation>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</translation>
    </message>
    <message id="kiosk.card.again">
        <source>Xin nhấc thẻ lên rồi đặt lại.</source>
        <translation>Xin nhấc thẻ lên rồi đặt lại.</translation>
    </message>
    <message id="kiosk.card.other">
        <source>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</source>
        <translation>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</translation>
    </message>
    <message id="kiosk.card.put">
        <source>Để yên thẻ cho đến khi máy báo lấy lại.</source>
        <translation>Để yên thẻ cho đến khi máy báo lấy lại.</translation>
    </message>
    <message id="kiosk.card.scan_first">
        <source>Quét mã QR trên thẻ trước</source>
        <translation>Quét mã QR trên thẻ trước</translation>
    </message>
    <message id="kiosk.card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>Đặt thẻ căn cước lên đầu đọc</translation>
    </message>
    <message id="kiosk.card_gone.answering">
        <source>Ông/bà muốn làm tiếp không?</source>
        <translation>Ông/bà muốn làm tiếp không?</translation>
    </message>
    <message id="kiosk.card_gone.go_on">
        <source>Làm tiếp</source>
        <translation>Làm tiếp</translation>
    </message>
    <message id="kiosk.card_gone.reading">
        <source>Xin đặt thẻ lại để máy đọc tiếp.</source>
        <translation>Xin đặt thẻ lại để máy đọc tiếp.</translation>
    </message>
    <message id="kiosk.card_gone.stop">
        <source>Dừng lại</source>
        <translation>Dừng lại</translation>
    </message>
    <message id="kiosk.card_gone.title">
        <source>Ông/bà đã lấy thẻ</source>
        <translation>Ông/bà đã lấy thẻ</translation>
    </message>
    <message id="kiosk.clinic.title">
        <source>Ông/bà muốn khám ở đâu?</source>
        <translation>Ông/bà muốn khám ở đâu?</translation>
    </message>
    <message id="kiosk.clinic.unsure">
        <source>Tôi chưa biết, nhờ nhân viên</source>
        <translation>Tôi chưa biết, nhờ nhân viên</translation>
    </message>
    <message id="kiosk.closed.text">
        <source>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</source>
        <translation>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</translation>
    </message>
    <message id="kiosk.closed.title">
        <source>Mời đến quầy tiếp đón</source>
        <translation>Mời đến quầy tiếp đón</translation>
    </message>
    <message id="kiosk.consent.no">
        <source>Không đồng ý</source>
        <translation>Không đồng ý</translation>
    </message>
    <message id="kiosk.consent.title">
        <source>So khuôn mặt với ảnh trong thẻ?</source>
        <translation>So khuôn mặt với ảnh trong thẻ?</translation>
    </message>
    <message id="kiosk.consent.yes">
        <source>Đồng ý</source>
        <translation>Đồng ý</translation>
    </message>
    <message id="kiosk.forgotten">
        <source>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</source>
        <translation>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</translation>
    </message>
    <message id="kiosk.frame.back">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="kiosk.frame.help">
        <source>Nhờ nhân viên giúp</source>
        <translation>Nhờ nhân viên giúp</translation>
    </message>
    <message id="kiosk.frame.higher">
        <source>Nâng nút</source>
        <translation>Nâng nút</translation>
    </message>
    <message id="kiosk.frame.language">
        <source>Ngôn ngữ</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="kiosk.frame.listen">
        <source>Nghe đọc</source>
        <translation>Nghe đọc</translation>
    </message>
    <message id="kiosk.frame.lower">
        <source>Hạ nút</source>
        <translation>Hạ nút</translation>
    </message>
    <message id="kiosk.frame.progress">
        <source>Bước {number} trong {total}</source>
        <translation>Bước {number} trong {total}</translation>
    </message>
    <message id="kiosk.here_today.another">
        <source>Tôi cần thêm một số nữa</source>
        <translation>Tôi cần thêm một số nữa</translation>
    </message>
    <message id="kiosk.here_today.done">
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
    <message id="kiosk.here_today.title">
        <source>Hôm nay ông/bà đã có số</source>
        <translation>Hôm nay ông/bà đã có số</translation>
    </message>
    <message id="kiosk.key.done">
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
    <message id="kiosk.key.erase">
        <source>Xóa</source>
        <translation>Xóa</translation>
    </message>
    <message id="kiosk.key.scan_instead">
        <source>Quét mã QR</source>
        <translation>Quét mã QR</translation>
    </message>
    <message id="kiosk.key.text">
        <source>Số in trên thẻ. Nhập đủ 12 số cũng được.</source>
        <translation>Số in trên thẻ. Nhập đủ 12 số cũng được.</translation>
    </message>
    <message id="kiosk.key.title">
        <source>Nhập 6 số cuối của số căn cước</source>
        <translation>Nhập 6 số cuối của số căn cước</translation>
    </message>
    <message id="kiosk.key.typed">
        <source>Số đã nhập</source>
        <translation>Số đã nhập</translation>
    </message>
    <message id="kiosk.key.wrong">
        <source>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</source>
        <translation>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</translation>
    </message>
    <message id="kiosk.look.blink">
        <source>Xin chớp mắt</source>
        <translation>Xin chớp mắt</translation>
    </message>
    <message id="kiosk.look.blurred">
        <source>Xin giữ yên một chút.</source>
        <translation>Xin giữ yên một chút.</translation>
    </message>
    <message id="kiosk.look.covered">
        <source>Xin kéo khẩu trang xuống một chút.</source>
        <translation>Xin kéo khẩu trang xuống một chút.</translation>
    </message>
    <message id="kiosk.look.not_seen">
        <source>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</source>
        <translation>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</translation>
    </message>
    <message id="kiosk.look.progress">
        <source>Động tác {number} trong {total}</source>
        <translation>Động tác {number} trong {total}</translation>
    </message>
    <message id="kiosk.look.several">
        <source>Xin chỉ một người đứng trước máy ảnh.</source>
        <translation>Xin chỉ một người đứng trước máy ảnh.</translation>
    </message>
    <message id="kiosk.look.skip">
        <source>Tôi không làm được</source>
        <translation>Tôi không làm được</translation>
    </message>
    <message id="kiosk.look.title">
        <source>Xin nhìn vào máy ảnh</source>
        <translation>Xin nhìn vào máy ảnh</translation>
    </message>
    <message id="kiosk.look.too_bright">
        <source>Hơi chói. Xin lùi khỏi đèn một chút.</source>
        <translation>Hơi chói. Xin lùi khỏi đèn một chút.</translation>
    </message>
    <message id="kiosk.look.too_dark">
        <source>Hơi tối. Xin quay mặt về phía có đèn.</source>
        <translation>Hơi tối. Xin quay mặt về phía có đèn.</translation>
    </message>
    <message id="kiosk.look.too_far">
        <source>Xin lại gần hơn.</source>
        <translation>Xin lại gần hơn.</translation>
    </message>
    <message id="kiosk.look.turn_left">
        <source>Xin quay đầu sang trái</source>
        <translation>Xin quay đầu sang trái</translation>
    </message>
    <message id="kiosk.look.turn_right">
        <source>Xin quay đầu sang phải</source>
        <translation>Xin quay đầu sang phải</translation>
    </message>
    <message id="kiosk.look.turned">
        <source>Xin nhìn thẳng.</source>
        <translation>Xin nhìn thẳng.</translation>
    </message>
    <message id="kiosk.number_only.take">
        <source>Lấy số</source>
        <translation>Lấy số</translation>
    </message>
    <message id="kiosk.number_only.text">
        <source>Hôm nay máy này chưa đọc được thẻ.</source>
        <translation>Hôm nay máy này chưa đọc được thẻ.</translation>
    </message>
    <message id="kiosk.number_only.title">
        <source>Xin lấy số, nhân viên sẽ giúp</source>
        <translation>Xin lấy số, nhân viên sẽ giúp</translation>
    </message>
    <message id="kiosk.phone.skip">
        <source>Bỏ qua</source>
        <translation>Bỏ qua</translation>
    </message>
    <message id="kiosk.phone.text">
        <source>Để phòng khám gọi khi cần. Không bắt buộc.</source>
        <translation>Để phòng khám gọi khi cần. Không bắt buộc.</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Số điện thoại của ông/bà?</source>
        <translation>Số điện thoại của ông/bà?</translation>
    </message>
    <message id="kiosk.purpose">
        <source>Đăng ký khám bằng thẻ căn cước, khoảng một phút</source>
        <translation>Đăng ký khám bằng thẻ căn cước, khoảng một phút</translation>
    </message>
    <message id="kiosk.reading.text">
        <source>Xin để yên thẻ, chỉ vài giây.</source>
        <translation>Xin để yên thẻ, chỉ vài giây.</translation>
    </message>
    <message id="kiosk.reading.title">
        <source>Máy đang đọc thẻ</source>
        <translation>Máy đang đọc thẻ</translation>
    </message>
    <message id="kiosk.scan.text">
        <source>Cách máy ảnh khoảng một gang tay, giữ yên.</source>
        <translation>Cách máy ảnh khoảng một gang tay, giữ yên.</translation>
    </message>
    <message id="kiosk.scan.title">
        <source>Đưa mã QR trên thẻ vào máy ảnh</source>
        <translation>Đưa mã QR trên thẻ vào máy ảnh</translation>
    </message>
    <message id="kiosk.scan.type_instead">
        <source>Nhập số trên thẻ</source>
        <translation>Nhập số trên thẻ</translation>
    </message>
    <message id="kiosk.staff.autostart">
        <source>Đã ghi {path}. Bật bằng lệnh: {command}</source>
        <translation>Đã ghi {path}. Bật bằng lệnh: {command}</translation>
    </message>
    <message id="kiosk.staff.back">
        <source>Trở lại màn hình người bệnh</source>
        <translation>Trở lại màn hình người bệnh</translation>
    </message>
    <message id="kiosk.staff.door">
        <source>Dành cho nhân viên</source>
        <translation>Dành cho nhân viên</translation>
    </message>
    <message id="kiosk.staff.door_trouble">
        <source>Dành cho nhân viên: có việc cần xem</source>
        <translation>Dành cho nhân viên: có việc cần xem</translation>
    </message>
    <message id="kiosk.staff.fine">
        <source>Mọi thiết bị đều bình thường.</source>
        <translation>Mọi thiết bị đều bình thường.</translation>
    </message>
    <message id="kiosk.staff.leave">
        <source>Thoát kiosk</source>
        <translation>Thoát kiosk</translation>
    </message>
    <message id="kiosk.staff.locked" numerus="yes">
        <source>Đã khóa, còn {count} giây.</source>
        <translation>
            <numerusform>Đã khóa, còn {count} giây.</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.no_pin">
        <source>Chưa đặt mã PIN (tiepdon kiosk-pin).</source>
        <translation>Chưa đặt mã PIN (tiepdon kiosk-pin).</translation>
    </message>
    <message id="kiosk.staff.pin">
        <source>Mã PIN của nhân viên</source>
        <translation>Mã PIN của nhân viên</translation>
    </message>
    <message id="kiosk.staff.pin_set">
        <source>Đã đặt mã PIN.</source>
        <translation>Đã đặt mã PIN.</translation>
    </message>
    <message id="kiosk.staff.title">
        <source>Trang nhân viên</source>
        <translation>Trang nhân viên</translation>
    </message>
    <message id="kiosk.staff.waiting" numerus="yes">
        <source>Lượt khám chờ lưu: {count}</source>
        <translation>
            <numerusform>Lượt khám chờ lưu: {count}</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.wrong" numerus="yes">
        <source>Mã PIN chưa đúng, còn {count} lần.</source>
        <translation>
            <numerusform>Mã PIN chưa đúng, còn {count} lần.</numerusform>
        </translation>
    </message>
    <message id="kiosk.start">
        <source>Chạm để bắt đầu</source>
        <translation>Chạm để bắt đầu</translation>
    </message>
    <message id="kiosk.ticket.colleague">
        <source>Nhân viên sẽ làm nốt giúp ông/bà.</source>
        <translation>Nhân viên sẽ làm nốt giúp ông/bà.</translation>
    </message>
    <message id="kiosk.ticket.coming">
        <source>Số sắp hiện ra…</source>
        <translation>Số sắp hiện ra…</translation>
    </message>
    <message id="kiosk.ticket.desk">
        <source>Quầy tiếp đón</source>
        <translation>Quầy tiếp đón</translation>
    </message>
    <message id="kiosk.ticket.done">
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
    <message id="kiosk.ticket.go_to">
        <source>Mời đến: {place}</source>
        <translation>Mời đến: {place}</translation>
    </message>
    <message id="kiosk.ticket.later">
        <source>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</source>
        <translation>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</translation>
    </message>
    <message id="kiosk.ticket.remember">
        <source>Xin nhớ số này</source>
        <translation>Xin nhớ số này</translation>
    </message>
    <message id="kiosk.ticket.self_pay">
        <source>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</source>
        <translation>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</translation>
    </message>
    <message id="kiosk.ticket.sit">
        <source>Mời ngồi chờ, nhân viên sẽ gọi số.</source>
        <translation>Mời ngồi chờ, nhân viên sẽ gọi số.</translation>
    </message>
    <message id="kiosk.ticket.take_card">
        <source>Xin lấy lại thẻ</source>
        <translation>Xin lấy lại thẻ</translation>
    </message>
    <message id="kiosk.ticket.take_slip">
        <source>Xin lấy phiếu</source>
        <translation>Xin lấy phiếu</translation>
    </message>
    <message id="kiosk.ticket.title">
        <source>Số của ông/bà</source>
        <translation>Số của ông/bà</translation>
    </message>
    <message id="kiosk.ticket.without">
        <source>Mời đến quầy tiếp đón</source>
        <translation>Mời đến quầy tiếp đón</translation>
    </message>
    <message id="kiosk.wait.text">
        <source>Máy đang hỏi thông tin bảo hiểm.</source>
        <translation>Máy đang hỏi thông tin bảo hiểm.</translation>
    </message>
    <message id="kiosk.wait.title">
        <source>Sắp xong rồi</source>
        <translation>Sắp xong rồi</translation>
    </message>
    <message id="kiosk.warning.more">
        <source>Tôi cần thêm thời gian</source>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
    <message id="kiosk.warning.stop">
        <source>Tôi muốn dừng</source>
        <translation>Tôi muốn dừng</translation>
    </message>
    <message id="kiosk.warning.text" numerus="yes">
        <source>Máy sẽ xóa mọi thông tin sau {count} giây.</source>
        <translation>
            <numerusform>Máy sẽ xóa mọi thông tin sau {count} giây.</numerusform>
        </translation>
    </message>
    <message id="kiosk.warning.title">
        <source>Ông/bà còn ở đây không?</source>
        <translation>Ông/bà còn ở đây không?</translation>
    </message>
</context>
</TS>
