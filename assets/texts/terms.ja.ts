<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="terms.also">
        <source>Cũng phù hợp: {codes}</source>
        <translation>他に該当：{codes}</translation>
    </message>
    <message id="terms.by_staff">
        <source>nhân viên chọn</source>
        <translation>職員が選択</translation>
    </message>
    <message id="terms.cancel">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="terms.caption">
        <source>Diện khám (Ctrl+T để đổi)</source>
        <translation>診療区分（Ctrl+Tで変更）</translation>
    </message>
    <message id="terms.choose">
        <source>Chọn diện này</source>
        <translation>この区分にする</translation>
    </message>
    <message id="terms.clause">
        <source>Căn cứ: {clause}</source>
        <translation>根拠：{clause}</translation>
    </message>
    <message id="terms.decided">
        <source>Nhân viên đã chọn {code}</source>
        <translation>職員が{code}を選択</translation>
    </message>
    <message id="terms.find">
        <source>Gõ mã hoặc tên diện khám, không cần dấu</source>
        <translation>コードまたは名称の一部を入力</translation>
    </message>
    <message id="terms.follow">
        <source>Theo đề xuất</source>
        <translation>提案に従う</translation>
    </message>
    <message id="terms.lacking">
        <source>Cần biết thêm: {facts}</source>
        <translation>確認が必要：{facts}</translation>
    </message>
    <message id="terms.missing.annex_one">
        <source>bệnh thuộc phụ lục I</source>
        <translation>付録Iの疾患か</translation>
    </message>
    <message id="terms.missing.annex_two">
        <source>bệnh thuộc phụ lục II</source>
        <translation>付録IIの疾患か</translation>
    </message>
    <message id="terms.missing.commune">
        <source>có phải tuyến xã</source>
        <translation>コミューン（社）レベルか</translation>
    </message>
    <message id="terms.missing.former">
        <source>tuyến của cơ sở trước 2025</source>
        <translation>2025年以前の区分</translation>
    </message>
    <message id="terms.missing.insured">
        <source>còn bảo hiểm hay không</source>
        <translation>保険の有無</translation>
    </message>
    <message id="terms.missing.level">
        <source>cấp chuyên môn của cơ sở</source>
        <translation>施設の専門レベル</translation>
    </message>
    <message id="terms.missing.points">
        <source>điểm xếp cấp của cơ sở</source>
        <translation>施設の点数</translation>
    </message>
    <message id="terms.missing.provisional">
        <source>có xếp cấp tạm thời</source>
        <translation>暫定区分か</translation>
    </message>
    <message id="terms.missing.registered_here">
        <source>nơi đăng ký ban đầu</source>
        <translation>登録医療機関</translation>
    </message>
    <message id="terms.missing.rules">
        <source>quy định cho ngày này</source>
        <translation>当日の規則</translation>
    </message>
    <message id="terms.missing.setting">
        <source>nội trú hay ngoại trú</source>
        <translation>入院か外来か</translation>
    </message>
    <message id="terms.none">
        <source>Chưa đủ thông tin để đề xuất</source>
        <translation>情報が足りず提案できません</translation>
    </message>
    <message id="terms.note.co_paid_unknown">
        <source>Đủ 5 năm liên tục: bấm “Lịch sử khám nơi khác” trong phần bảo hiểm để biết đã cùng chi trả bao nhiêu</source>
        <translation>継続5年に到達：保険画面の「他施設の受診歴」で自己負担の累計を確認してください</translation>
    </message>
    <message id="terms.note.exempt">
        <source>Năm nay không phải cùng chi trả nữa</source>
        <translation>今年の自己負担は免除</translation>
    </message>
    <message id="terms.note.unusual_level">
        <source>Mã đối tượng và mức hưởng trên thẻ không thường đi cùng nhau</source>
        <translation>カードの区分と給付レベルの組み合わせが通常と異なる</translation>
    </message>
    <message id="terms.other">
        <source>Chọn diện khác, kèm lý do</source>
        <translation>別の区分を理由とともに選択</translation>
    </message>
    <message id="terms.reason.doctor_says">
        <source>Theo ý kiến bác sĩ</source>
        <translation>医師の判断</translation>
    </message>
    <message id="terms.reason.paper_shown">
        <source>Có giấy tờ chứng minh</source>
        <translation>証明書類がある</translation>
    </message>
    <message id="terms.reason.record_wrong">
        <source>Dữ liệu trên cổng chưa đúng</source>
        <translation>保険側の情報が誤り</translation>
    </message>
    <message id="terms.share">
        <source>quỹ trả {percent}%</source>
        <translation>基金負担 {percent}%</translation>
    </message>
    <message id="terms.share_unknown">
        <source>chưa rõ tỷ lệ</source>
        <translation>割合不明</translation>
    </message>
    <message id="terms.title">
        <source>Diện khám và mức hưởng</source>
        <translation>診療区分と給付</translation>
    </message>
    <message id="terms.uncertain">
        <source>chưa chắc</source>
        <translation>未確定</translation>
    </message>
</context>
</TS>
