<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>まばたきをしてください</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>まばたきや首の動きが難しい場合：職員が F6 を押し、目で確認します。</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>顔を左に向けてください</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>顔を右に向けてください</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>カードがあなたのものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。どちらかが希望されなければ職員が目で確認し、診療は何も変わりません。ご本人と代理人の方、お二人とも同意されますか。</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>代理人（父母・後見人）の氏名</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>カードがご本人のものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。ご希望でなければ職員が目で確認し、診療は何も変わりません。同意されますか。</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>カードがお子さま本人のものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。ご希望でなければ職員が目で確認し、診療は何も変わりません。お子さまの代理人として同意されますか。</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người đến khám nghe</source>
        <translation>患者さんに読み上げてください</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>ご本人と代理人に読み上げてください</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>お子さまの代理人に読み上げてください</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>顔が覆われ・腫れ・けが</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>顔なじみの患者</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>同じ人だが変化が大きい</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>顔立ちが違う</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>チップの写真と同じ人</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>写真が古い・不鮮明</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>券面の写真と同じ人</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>本人でないと申告</translation>
    </message>
</context>
</TS>
