<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="outcome.needs_staff">
        <source>Cần nhân viên xem xét</source>
        <translation>Staff must decide</translation>
    </message>
    <message id="outcome.ready">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>All in order, please go in</translation>
    </message>
    <message id="outcome.ready_provisional">
        <source>Mời vào khám, xác minh sau</source>
        <translation>Please go in; to be verified later</translation>
    </message>
    <message id="outcome.self_pay">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>Admitted as self-paying</translation>
    </message>
    <message id="state.attention">
        <source>Cần xem lại</source>
        <translation>Please look</translation>
    </message>
    <message id="state.failed">
        <source>Không đạt</source>
        <translation>Failed</translation>
    </message>
    <message id="state.not_asked">
        <source>Không hỏi</source>
        <translation>Not asked</translation>
    </message>
    <message id="state.ok">
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message id="state.pending">
        <source>Đang kiểm tra</source>
        <translation>Checking</translation>
    </message>
    <message id="state.unavailable">
        <source>Chưa kiểm tra được</source>
        <translation>Could not be checked</translation>
    </message>
    <message id="state.undetermined">
        <source>Chưa kết luận</source>
        <translation>Cannot be decided</translation>
    </message>
    <message id="state.waived">
        <source>Nhân viên đã xác nhận</source>
        <translation>Confirmed by staff</translation>
    </message>
    <message id="tick.card_genuine.attention">
        <source>Thẻ có điểm cần xem lại.</source>
        <translation>Something about this card needs a look.</translation>
    </message>
    <message id="tick.card_genuine.denied">
        <source>Nhân viên thấy thẻ không thật.</source>
        <translation>Staff looked at the card: not genuine.</translation>
    </message>
    <message id="tick.card_genuine.emergency">
        <source>Cấp cứu: thẻ được đọc sau.</source>
        <translation>Emergency: the card is read later.</translation>
    </message>
    <message id="tick.card_genuine.failed">
        <source>Thẻ không qua được kiểm tra.</source>
        <translation>The card did not pass its checks.</translation>
    </message>
    <message id="tick.card_genuine.name">
        <source>Thẻ thật</source>
        <translation>Card genuine</translation>
    </message>
    <message id="tick.card_genuine.not_asked">
        <source>Không kiểm tra thẻ tại đây.</source>
        <translation>Cards are not checked here.</translation>
    </message>
    <message id="tick.card_genuine.ok">
        <source>Chip thật, chữ ký và dữ liệu đều đúng.</source>
        <translation>Chip, signature and data are genuine.</translation>
    </message>
    <message id="tick.card_genuine.pending">
        <source>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</source>
        <translation>Checked while the card is being read.</translation>
    </message>
    <message id="tick.card_genuine.unavailable">
        <source>Chip chưa được đọc, xác minh sau.</source>
        <translation>The chip was not read; verify later.</translation>
    </message>
    <message id="tick.card_genuine.undetermined">
        <source>Chưa đủ căn cứ để kết luận thẻ thật.</source>
        <translation>Not enough to say the card is genuine.</translation>
    </message>
    <message id="tick.card_genuine.unsure">
        <source>Nhân viên xem thẻ nhưng chưa chắc.</source>
        <translation>Staff looked at the card and are not sure.</translation>
    </message>
    <message id="tick.card_genuine.waived">
        <source>Nhân viên đã xem thẻ và xác nhận.</source>
        <translation>Staff looked at the card and confirmed it.</translation>
    </message>
    <message id="tick.insured.attention">
        <source>Cổng trả lời nhưng cần xem lại thông tin.</source>
        <translation>The portal answered, but look at the details.</translation>
    </message>
    <message id="tick.insured.attention_new_card">
        <source>Đã được cấp thẻ mới: {new_card}.</source>
        <translation>A new card was issued: {new_card}.</translation>
    </message>
    <message id="tick.insured.denied">
        <source>Nhân viên ghi nhận: không có bảo hiểm.</source>
        <translation>Staff found: not insured.</translation>
    </message>
    <message id="tick.insured.emergency">
        <source>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</source>
        <translation>Emergency: the insurer is asked later, once name and number are known.</translation>
    </message>
    <message id="tick.insured.failed">
        <source>Hôm nay không có bảo hiểm y tế.</source>
        <translation>Not insured today.</translation>
    </message>
    <message id="tick.insured.name">
        <source>Có bảo hiểm</source>
        <translation>Insured</translation>
    </message>
    <message id="tick.insured.no_card">
        <source>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</source>
        <translation>Foreign passport, no insurance card: self-paying.</translation>
    </message>
    <message id="tick.insured.not_asked">
        <source>Quầy này không tra cứu bảo hiểm.</source>
        <translation>This counter does not look up insurance.</translation>
    </message>
    <message id="tick.insured.ok">
        <source>Có bảo hiểm y tế đến hết ngày {until}.</source>
        <translation>Insured until {until}.</translation>
    </message>
    <message id="tick.insured.ok_no_end">
        <source>Có bảo hiểm y tế, không ghi ngày hết hạn.</source>
        <translation>Insured; no end date is given.</translation>
    </message>
    <message id="tick.insured.pending">
        <source>Hỏi cổng bảo hiểm khi biết họ tên và số.</source>
        <translation>Asked once name and number are known.</translation>
    </message>
    <message id="tick.insured.unavailable">
        <source>Cổng chưa trả lời, tra cứu lại sau.</source>
        <translation>No answer from the portal; ask again later.</translation>
    </message>
    <message id="tick.insured.undetermined">
        <source>Chưa kết luận được về bảo hiểm.</source>
        <translation>Insurance could not be decided.</translation>
    </message>
    <message id="tick.insured.unsure">
        <source>Nhân viên chưa chắc về bảo hiểm.</source>
        <translation>Staff are not sure about the insurance.</translation>
    </message>
    <message id="tick.insured.waived">
        <source>Nhân viên đã xác nhận bảo hiểm.</source>
        <translation>Staff confirmed the insurance.</translation>
    </message>
    <message id="tick.same_person.attention">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>The machine is not sure. Compare by eye.</translation>
    </message>
    <message id="tick.same_person.denied">
        <source>Nhân viên thấy không phải cùng một người.</source>
        <translation>Staff compared by eye: not the same person.</translation>
    </message>
    <message id="tick.same_person.emergency">
        <source>Cấp cứu: khuôn mặt được so sau.</source>
        <translation>Emergency: the face is compared later.</translation>
    </message>
    <message id="tick.same_person.failed">
        <source>Khuôn mặt khác ảnh trong chip.</source>
        <translation>The face differs from the chip&apos;s picture.</translation>
    </message>
    <message id="tick.same_person.name">
        <source>Đúng người</source>
        <translation>Same person</translation>
    </message>
    <message id="tick.same_person.not_asked">
        <source>Không so khuôn mặt tại đây.</source>
        <translation>Faces are not compared here.</translation>
    </message>
    <message id="tick.same_person.ok">
        <source>Khuôn mặt khớp với ảnh trong chip.</source>
        <translation>The face matches the chip&apos;s picture.</translation>
    </message>
    <message id="tick.same_person.pending">
        <source>So khuôn mặt với ảnh trong chip.</source>
        <translation>Compared with the chip&apos;s picture.</translation>
    </message>
    <message id="tick.same_person.unavailable">
        <source>Chưa so được khuôn mặt. Hãy so bằng mắt.</source>
        <translation>The face was not compared. Compare by eye.</translation>
    </message>
    <message id="tick.same_person.undetermined">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>The machine is not sure. Compare by eye.</translation>
    </message>
    <message id="tick.same_person.unsure">
        <source>Nhân viên so bằng mắt nhưng chưa chắc.</source>
        <translation>Staff compared by eye and are not sure.</translation>
    </message>
    <message id="tick.same_person.waived">
        <source>Nhân viên đã so bằng mắt: đúng người.</source>
        <translation>Staff compared by eye: same person.</translation>
    </message>
</context>
</TS>
