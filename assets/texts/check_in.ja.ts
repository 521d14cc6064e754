<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="outcome.needs_staff">
        <source>Cần nhân viên xem xét</source>
        <translation>職員の判断が必要です</translation>
    </message>
    <message id="outcome.ready">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>すべて確認できました。診察へどうぞ</translation>
    </message>
    <message id="outcome.ready_provisional">
        <source>Mời vào khám, xác minh sau</source>
        <translation>診察へどうぞ。確認は後ほど</translation>
    </message>
    <message id="outcome.self_pay">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>自費診療として受付</translation>
    </message>
    <message id="state.attention">
        <source>Cần xem lại</source>
        <translation>要確認</translation>
    </message>
    <message id="state.failed">
        <source>Không đạt</source>
        <translation>不合格</translation>
    </message>
    <message id="state.not_asked">
        <source>Không hỏi</source>
        <translation>照会なし</translation>
    </message>
    <message id="state.ok">
        <source>Đạt</source>
        <translation>合格</translation>
    </message>
    <message id="state.pending">
        <source>Đang kiểm tra</source>
        <translation>確認中</translation>
    </message>
    <message id="state.unavailable">
        <source>Chưa kiểm tra được</source>
        <translation>確認不可</translation>
    </message>
    <message id="state.undetermined">
        <source>Chưa kết luận</source>
        <translation>判断不能</translation>
    </message>
    <message id="state.waived">
        <source>Nhân viên đã xác nhận</source>
        <translation>職員が確認済み</translation>
    </message>
    <message id="tick.card_genuine.attention">
        <source>Thẻ có điểm cần xem lại.</source>
        <translation>カードに確認が必要な点があります。</translation>
    </message>
    <message id="tick.card_genuine.denied">
        <source>Nhân viên thấy thẻ không thật.</source>
        <translation>職員がカードを確認：本物ではありません。</translation>
    </message>
    <message id="tick.card_genuine.emergency">
        <source>Cấp cứu: thẻ được đọc sau.</source>
        <translation>救急：カードは後で読み取ります。</translation>
    </message>
    <message id="tick.card_genuine.failed">
        <source>Thẻ không qua được kiểm tra.</source>
        <translation>カードは検証に合格しませんでした。</translation>
    </message>
    <message id="tick.card_genuine.name">
        <source>Thẻ thật</source>
        <translation>カードの真贋</translation>
    </message>
    <message id="tick.card_genuine.not_asked">
        <source>Không kiểm tra thẻ tại đây.</source>
        <translation>ここではカードを確認しません。</translation>
    </message>
    <message id="tick.card_genuine.ok">
        <source>Chip thật, chữ ký và dữ liệu đều đúng.</source>
        <translation>チップ・署名・データは正常です。</translation>
    </message>
    <message id="tick.card_genuine.pending">
        <source>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</source>
        <translation>読み取りと同時に確認します。</translation>
    </message>
    <message id="tick.card_genuine.unavailable">
        <source>Chip chưa được đọc, xác minh sau.</source>
        <translation>チップは未読です。後で確認します。</translation>
    </message>
    <message id="tick.card_genuine.undetermined">
        <source>Chưa đủ căn cứ để kết luận thẻ thật.</source>
        <translation>本物と判断する根拠が足りません。</translation>
    </message>
    <message id="tick.card_genuine.unsure">
        <source>Nhân viên xem thẻ nhưng chưa chắc.</source>
        <translation>職員がカードを確認しましたが、確信が持てません。</translation>
    </message>
    <message id="tick.card_genuine.waived">
        <source>Nhân viên đã xem thẻ và xác nhận.</source>
        <translation>職員がカードを見て確認しました。</translation>
    </message>
    <message id="tick.insured.attention">
        <source>Cổng trả lời nhưng cần xem lại thông tin.</source>
        <translation>回答の内容を確認してください。</translation>
    </message>
    <message id="tick.insured.attention_new_card">
        <source>Đã được cấp thẻ mới: {new_card}.</source>
        <translation>新しい保険証：{new_card}。</translation>
    </message>
    <message id="tick.insured.denied">
        <source>Nhân viên ghi nhận: không có bảo hiểm.</source>
        <translation>職員が確認：保険の資格がありません。</translation>
    </message>
    <message id="tick.insured.emergency">
        <source>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</source>
        <translation>救急：氏名と番号が分かり次第、保険を照会します。</translation>
    </message>
    <message id="tick.insured.failed">
        <source>Hôm nay không có bảo hiểm y tế.</source>
        <translation>本日有効な健康保険がありません。</translation>
    </message>
    <message id="tick.insured.name">
        <source>Có bảo hiểm</source>
        <translation>保険資格</translation>
    </message>
    <message id="tick.insured.no_card">
        <source>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</source>
        <translation>外国旅券、保険証の提示なし：自費です。</translation>
    </message>
    <message id="tick.insured.not_asked">
        <source>Quầy này không tra cứu bảo hiểm.</source>
        <translation>この窓口では保険を照会しません。</translation>
    </message>
    <message id="tick.insured.ok">
        <source>Có bảo hiểm y tế đến hết ngày {until}.</source>
        <translation>{until}まで保険が有効です。</translation>
    </message>
    <message id="tick.insured.ok_no_end">
        <source>Có bảo hiểm y tế, không ghi ngày hết hạn.</source>
        <translation>健康保険あり。期限の記載はありません。</translation>
    </message>
    <message id="tick.insured.pending">
        <source>Hỏi cổng bảo hiểm khi biết họ tên và số.</source>
        <translation>氏名と番号が分かり次第、照会します。</translation>
    </message>
    <message id="tick.insured.unavailable">
        <source>Cổng chưa trả lời, tra cứu lại sau.</source>
        <translation>ポータルの回答がありません。後で再照会します。</translation>
    </message>
    <message id="tick.insured.undetermined">
        <source>Chưa kết luận được về bảo hiểm.</source>
        <translation>保険の有無は判断できません。</translation>
    </message>
    <message id="tick.insured.unsure">
        <source>Nhân viên chưa chắc về bảo hiểm.</source>
        <translation>職員が保険について確信が持てません。</translation>
    </message>
    <message id="tick.insured.waived">
        <source>Nhân viên đã xác nhận bảo hiểm.</source>
        <translation>職員が保険を確認しました。</translation>
    </message>
    <message id="tick.same_person.attention">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>機械では不確かです。目で見比べてください。</translation>
    </message>
    <message id="tick.same_person.denied">
        <source>Nhân viên thấy không phải cùng một người.</source>
        <translation>職員が目視で確認：別の方です。</translation>
    </message>
    <message id="tick.same_person.emergency">
        <source>Cấp cứu: khuôn mặt được so sau.</source>
        <translation>救急：顔の照合は後で行います。</translation>
    </message>
    <message id="tick.same_person.failed">
        <source>Khuôn mặt khác ảnh trong chip.</source>
        <translation>顔がチップの写真と異なります。</translation>
    </message>
    <message id="tick.same_person.name">
        <source>Đúng người</source>
        <translation>本人確認</translation>
    </message>
    <message id="tick.same_person.not_asked">
        <source>Không so khuôn mặt tại đây.</source>
        <translation>ここでは顔を照合しません。</translation>
    </message>
    <message id="tick.same_person.ok">
        <source>Khuôn mặt khớp với ảnh trong chip.</source>
        <translation>顔はチップの写真と一致します。</translation>
    </message>
    <message id="tick.same_person.pending">
        <source>So khuôn mặt với ảnh trong chip.</source>
        <translation>顔をチップの写真と照合します。</translation>
    </message>
    <message id="tick.same_person.unavailable">
        <source>Chưa so được khuôn mặt. Hãy so bằng mắt.</source>
        <translation>顔を照合できません。目で見比べてください。</translation>
    </message>
    <message id="tick.same_person.undetermined">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>機械では不確かです。目で見比べてください。</translation>
    </message>
    <message id="tick.same_person.unsure">
        <source>Nhân viên so bằng mắt nhưng chưa chắc.</source>
        <translation>職員が目視で確認しましたが、確信が持てません。</translation>
    </message>
    <message id="tick.same_person.waived">
        <source>Nhân viên đã so bằng mắt: đúng người.</source>
        <translation>職員が目視で確認：ご本人です。</translation>
    </message>
</context>
</TS>
