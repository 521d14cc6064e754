<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.coverage.after_card">
        <source>Sẽ hỏi cổng bảo hiểm khi đọc xong thẻ.</source>
        <translation>カードを読み終え次第、照会します。</translation>
    </message>
    <message id="ui.coverage.asking">
        <source>Đang hỏi cổng bảo hiểm…</source>
        <translation>保険を照会しています…</translation>
    </message>
    <message id="ui.coverage.benefit">
        <source>Mức hưởng</source>
        <translation>給付率</translation>
    </message>
    <message id="ui.coverage.class_account">
        <source>Cổng không nhận tài khoản.</source>
        <translation>ポータルがアカウントを拒否しました。</translation>
    </message>
    <message id="ui.coverage.class_input">
        <source>Cổng báo thông tin chưa khớp.</source>
        <translation>ポータルの情報と一致しません。</translation>
    </message>
    <message id="ui.coverage.class_new_card">
        <source>Thẻ cũ hết hạn, dùng thẻ mới.</source>
        <translation>期限切れ。新しい保険証をお使いください。</translation>
    </message>
    <message id="ui.coverage.class_not_covered">
        <source>Không có bảo hiểm hôm nay.</source>
        <translation>本日有効な保険がありません。</translation>
    </message>
    <message id="ui.coverage.class_ok">
        <source>Thẻ bảo hiểm còn giá trị.</source>
        <translation>保険証は有効です。</translation>
    </message>
    <message id="ui.coverage.class_ok_check_paper">
        <source>Còn giá trị, cần xem thẻ giấy.</source>
        <translation>有効。紙の保険証を確認してください。</translation>
    </message>
    <message id="ui.coverage.class_ok_new_card">
        <source>Còn giá trị, đã có thẻ mới.</source>
        <translation>有効。新しい保険証が発行済みです。</translation>
    </message>
    <message id="ui.coverage.class_set_up">
        <source>Cơ sở chưa được phép tra cứu.</source>
        <translation>当院はまだ照会を許可されていません。</translation>
    </message>
    <message id="ui.coverage.class_temporary">
        <source>Cổng chưa trả lời được.</source>
        <translation>ポータルは現在応答できません。</translation>
    </message>
    <message id="ui.coverage.code">
        <source>Mã thẻ</source>
        <translation>保険証番号</translation>
    </message>
    <message id="ui.coverage.facility">
        <source>Nơi đăng ký</source>
        <translation>登録医療機関</translation>
    </message>
    <message id="ui.coverage.from_cache">
        <source>Kết quả đã lưu, hỏi {age}</source>
        <translation>保存済みの回答：{age}に照会</translation>
    </message>
    <message id="ui.coverage.from_portal">
        <source>Cổng trả lời {age}</source>
        <translation>ポータルの回答：{age}</translation>
    </message>
    <message id="ui.coverage.level_1">
        <source>100%, không giới hạn tỷ lệ</source>
        <translation>100%・比率の上限なし</translation>
    </message>
    <message id="ui.coverage.level_2">
        <source>100% chi phí</source>
        <translation>費用の100%</translation>
    </message>
    <message id="ui.coverage.level_3">
        <source>95% chi phí</source>
        <translation>費用の95%</translation>
    </message>
    <message id="ui.coverage.level_4">
        <source>80% chi phí</source>
        <translation>費用の80%</translation>
    </message>
    <message id="ui.coverage.level_5">
        <source>100%, cả ngoài phạm vi</source>
        <translation>100%・範囲外も含む</translation>
    </message>
    <message id="ui.coverage.name">
        <source>Bảo hiểm y tế</source>
        <translation>健康保険</translation>
    </message>
    <message id="ui.coverage.new_card">
        <source>Thẻ mới</source>
        <translation>新しい保険証</translation>
    </message>
    <message id="ui.coverage.note">
        <source>Cổng ghi: {note}</source>
        <translation>ポータルの備考：{note}</translation>
    </message>
    <message id="ui.coverage.valid">
        <source>Giá trị</source>
        <translation>有効期間</translation>
    </message>
    <message id="ui.coverage.valid_from">
        <source>Từ {first}</source>
        <translation>{first}から</translation>
    </message>
    <message id="ui.coverage.valid_range">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="ui.coverage.valid_unread">
        <source>không đọc được: {written}</source>
        <translation>読み取れません：{written}</translation>
    </message>
    <message id="ui.coverage.waiting">
        <source>Sẽ hỏi cổng bảo hiểm khi biết số căn cước.</source>
        <translation>身分証番号が分かり次第、照会します。</translation>
    </message>
</context>
</TS>
