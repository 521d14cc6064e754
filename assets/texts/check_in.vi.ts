<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="outcome.needs_staff">
        <source>Cần nhân viên xem xét</source>
        <translation>Cần nhân viên xem xét</translation>
    </message>
    <message id="outcome.ready">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>Đủ điều kiện, mời vào khám</translation>
    </message>
    <message id="outcome.ready_provisional">
        <source>Mời vào khám, xác minh sau</source>
        <translation>Mời vào khám, xác minh sau</translation>
    </message>
    <message id="outcome.self_pay">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>Tiếp nhận theo diện tự chi trả</translation>
    </message>
    <message id="state.attention">
        <source>Cần xem lại</source>
        <translation>Cần xem lại</translation>
    </message>
    <message id="state.failed">
        <source>Không đạt</source>
        <translation>Không đạt</translation>
    </message>
    <message id="state.not_asked">
        <source>Không hỏi</source>
        <translation>Không hỏi</translation>
    </message>
    <message id="state.ok">
        <source>Đạt</source>
        <translation>Đạt</translation>
    </message>
    <message id="state.pending">
        <source>Đang kiểm tra</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message id="state.unavailable">
        <source>Chưa kiểm tra được</source>
        <translation>Chưa kiểm tra được</translation>
    </message>
    <message id="state.undetermined">
        <source>Chưa kết luận</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message id="state.waived">
        <source>Nhân viên đã xác nhận</source>
        <translation>Nhân viên đã xác nhận</translation>
    </message>
    <message id="tick.card_genuine.attention">
        <source>Thẻ có điểm cần xem lại.</source>
        <translation>Thẻ có điểm cần xem lại.</translation>
    </message>
    <message id="tick.card_genuine.denied">
        <source>Nhân viên thấy thẻ không thật.</source>
        <translation>Nhân viên thấy thẻ không thật.</translation>
    </message>
    <message id="tick.card_genuine.emergency">
        <source>Cấp cứu: thẻ được đọc sau.</source>
        <translation>Cấp cứu: thẻ được đọc sau.</translation>
    </message>
    <message id="tick.card_genuine.failed">
        <source>Thẻ không qua được kiểm tra.</source>
        <translation>Thẻ không qua được kiểm tra.</translation>
    </message>
    <message id="tick.card_genuine.name">
        <source>Thẻ thật</source>
        <translation>Thẻ thật</translation>
    </message>
    <message id="tick.card_genuine.not_asked">
        <source>Không kiểm tra thẻ tại đây.</source>
        <translation>Không kiểm tra thẻ tại đây.</translation>
    </message>
    <message id="tick.card_genuine.ok">
        <source>Chip thật, chữ ký và dữ liệu đều đúng.</source>
        <translation>Chip thật, chữ ký và dữ liệu đều đúng.</translation>
    </message>
    <message id="tick.card_genuine.pending">
        <source>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</source>
        <translation>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</translation>
    </message>
    <message id="tick.card_genuine.unavailable">
        <source>Chip chưa được đọc, xác minh sau.</source>
        <translation>Chip chưa được đọc, xác minh sau.</translation>
    </message>
    <message id="tick.card_genuine.undetermined">
        <source>Chưa đủ căn cứ để kết luận thẻ thật.</source>
        <translation>Chưa đủ căn cứ để kết luận thẻ thật.</translation>
    </message>
    <message id="tick.card_genuine.unsure">
        <source>Nhân viên xem thẻ nhưng chưa chắc.</source>
        <translation>Nhân viên xem thẻ nhưng chưa chắc.</translation>
    </message>
    <message id="tick.card_genuine.waived">
        <source>Nhân viên đã xem thẻ và xác nhận.</source>
        <translation>Nhân viên đã xem thẻ và xác nhận.</translation>
    </message>
    <message id="tick.insured.attention">
        <source>Cổng trả lời nhưng cần xem lại thông tin.</source>
        <translation>Cổng trả lời nhưng cần xem lại thông tin.</translation>
    </message>
    <message id="tick.insured.attention_new_card">
        <source>Đã được cấp thẻ mới: {new_card}.</source>
        <translation>Đã được cấp thẻ mới: {new_card}.</translation>
    </message>
    <message id="tick.insured.denied">
        <source>Nhân viên ghi nhận: không có bảo hiểm.</source>
        <translation>Nhân viên ghi nhận: không có bảo hiểm.</translation>
    </message>
    <message id="tick.insured.emergency">
        <source>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</source>
        <translation>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</translation>
    </message>
    <message id="tick.insured.failed">
        <source>Hôm nay không có bảo hiểm y tế.</source>
        <translation>Hôm nay không có bảo hiểm y tế.</translation>
    </message>
    <message id="tick.insured.name">
        <source>Có bảo hiểm</source>
        <translation>Có bảo hiểm</translation>
    </message>
    <message id="tick.insured.no_card">
        <source>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</source>
        <translation>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</translation>
    </message>
    <message id="tick.insured.not_asked">
        <source>Quầy này không tra cứu bảo hiểm.</source>
        <translation>Quầy này không tra cứu bảo hiểm.</translation>
    </message>
    <message id="tick.insured.ok">
        <source>Có bảo hiểm y tế đến hết ngày {until}.</source>
        <translation>Có bảo hiểm y tế đến hết ngày {until}.</translation>
    </message>
    <message id="tick.insured.ok_no_end">
        <source>Có bảo hiểm y tế, không ghi ngày hết hạn.</source>
        <translation>Có bảo hiểm y tế, không ghi ngày hết hạn.</translation>
    </message>
    <message id="tick.insured.pending">
        <source>Hỏi cổng bảo hiểm khi biết họ tên và số.</source>
        <translation>Hỏi cổng bảo hiểm khi biết họ tên và số.</translation>
    </message>
    <message id="tick.insured.unavailable">
        <source>Cổng chưa trả lời, tra cứu lại sau.</source>
        <translation>Cổng chưa trả lời, tra cứu lại sau.</translation>
    </message>
    <message id="tick.insured.undetermined">
        <source>Chưa kết luận được về bảo hiểm.</source>
        <translation>Chưa kết luận được về bảo hiểm.</translation>
    </message>
    <message id="tick.insured.unsure">
        <source>Nhân viên chưa chắc về bảo hiểm.</source>
        <translation>Nhân viên chưa chắc về bảo hiểm.</translation>
    </message>
    <message id="tick.insured.waived">
        <source>Nhân viên đã xác nhận bảo hiểm.</source>
        <translation>Nhân viên đã xác nhận bảo hiểm.</translation>
    </message>
    <message id="tick.same_person.attention">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>Máy không chắc. Hãy so hai ảnh bằng mắt.</translation>
    </message>
    <message id="tick.same_person.denied">
        <source>Nhân viên thấy không phải cùng một người.</source>
        <translation>Nhân viên thấy không phải cùng một người.</translation>
    </message>
    <message id="tick.same_person.emergency">
        <source>Cấp cứu: khuôn mặt được so sau.</source>
        <translation>Cấp cứu: khuôn mặt được so sau.</translation>
    </message>
    <message id="tick.same_person.failed">
        <source>Khuôn mặt khác ảnh trong chip.</source>
        <translation>Khuôn mặt khác ảnh trong chip.</translation>
    </message>
    <message id="tick.same_person.name">
        <source>Đúng người</source>
        <translation>Đúng người</translation>
    </message>
    <message id="tick.same_person.not_asked">
        <source>Không so khuôn mặt tại đây.</source>
        <translation>Không so khuôn mặt tại đây.</translation>
    </message>
    <message id="tick.same_person.ok">
        <source>Khuôn mặt khớp với ảnh trong chip.</source>
        <translation>Khuôn mặt khớp với ảnh trong chip.</translation>
    </message>
    <message id="tick.same_person.pending">
        <source>So khuôn mặt với ảnh trong chip.</source>
        <translation>So khuôn mặt với ảnh trong chip.</translation>
    </message>
    <message id="tick.same_person.unavailable">
        <source>Chưa so được khuôn mặt. Hãy so bằng mắt.</source>
        <translation>Chưa so được khuôn mặt. Hãy so bằng mắt.</translation>
    </message>
    <message id="tick.same_person.undetermined">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>Máy không chắc. Hãy so hai ảnh bằng mắt.</translation>
    </message>
    <message id="tick.same_person.unsure">
        <source>Nhân viên so bằng mắt nhưng chưa chắc.</source>
        <translation>Nhân viên so bằng mắt nhưng chưa chắc.</translation>
    </message>
    <message id="tick.same_person.waived">
        <source>Nhân viên đã so bằng mắt: đúng người.</source>
        <translation>Nhân viên đã so bằng mắt: đúng người.</translation>
    </message>
</context>
</TS>
