<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.ask.birth">
        <source>Ngày sinh</source>
        <translation>生年月日</translation>
    </message>
    <message id="people.ask.close">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="people.ask.co_paid">
        <source>Đã cùng chi trả năm nay: {total} đồng. {note}</source>
        <translation>今年の自己負担累計：{total} ドン。{note}</translation>
    </message>
    <message id="people.ask.history">
        <source>Lịch sử khám nơi khác</source>
        <translation>他施設の受診歴</translation>
    </message>
    <message id="people.ask.insured">
        <source>Có bảo hiểm, xác minh sau</source>
        <translation>保険あり、後で確認</translation>
    </message>
    <message id="people.ask.look_up">
        <source>Tra cứu</source>
        <translation>照会</translation>
    </message>
    <message id="people.ask.name">
        <source>Họ và tên (có dấu)</source>
        <translation>氏名（声調記号つき）</translation>
    </message>
    <message id="people.ask.not_insured">
        <source>Không có bảo hiểm</source>
        <translation>保険なし</translation>
    </message>
    <message id="people.ask.number">
        <source>Số căn cước hoặc số thẻ</source>
        <translation>身分証番号かカード番号</translation>
    </message>
    <message id="people.ask.other_data">
        <source>Tra với dữ liệu khác (thông tin trên chip không đổi)</source>
        <translation>別の情報で照会（チップの情報は変わりません）</translation>
    </message>
    <message id="people.cases.ask_again">
        <source>Tra lại</source>
        <translation>再照会</translation>
    </message>
    <message id="people.cases.card_changed">
        <source>Mã thẻ đã đổi</source>
        <translation>カード番号が変更</translation>
    </message>
    <message id="people.cases.case">
        <source>Làm dở ở kiosk</source>
        <translation>自動受付機で途中まで</translation>
    </message>
    <message id="people.cases.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="people.cases.coverage_found">
        <source>Tra lại: có bảo hiểm</source>
        <translation>再照会：保険あり</translation>
    </message>
    <message id="people.cases.coverage_lost">
        <source>Tra lại: không còn bảo hiểm</source>
        <translation>再照会：保険なし</translation>
    </message>
    <message id="people.cases.data_differs">
        <source>Tra lại: thông tin chưa khớp</source>
        <translation>再照会：情報が相違</translation>
    </message>
    <message id="people.cases.draft">
        <source>Tiếp đón dở khi máy tắt</source>
        <translation>プログラム終了時に途中だった受付</translation>
    </message>
    <message id="people.cases.facility_changed">
        <source>Nơi đăng ký đã đổi</source>
        <translation>登録機関が変更</translation>
    </message>
    <message id="people.cases.found">
        <source>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</source>
        <translation>プログラム終了時に途中だった受付があります：「要対応」を開いてください（{keys}）</translation>
    </message>
    <message id="people.cases.go_on">
        <source>Làm tiếp</source>
        <translation>続ける</translation>
    </message>
    <message id="people.cases.identity_later">
        <source>Cấp cứu: bổ sung danh tính</source>
        <translation>救急：身元を追加</translation>
    </message>
    <message id="people.cases.none">
        <source>Không còn việc nào.</source>
        <translation>残っているものはありません。</translation>
    </message>
    <message id="people.cases.not_on_day">
        <source>Thẻ không có giá trị vào ngày khám</source>
        <translation>受診日には保険が無効</translation>
    </message>
    <message id="people.cases.number">
        <source>số {number}</source>
        <translation>{number}番</translation>
    </message>
    <message id="people.cases.parked">
        <source>Nơi nhận từ chối</source>
        <translation>送信先が拒否</translation>
    </message>
    <message id="people.cases.retry">
        <source>Gửi lại</source>
        <translation>再送信</translation>
    </message>
    <message id="people.cases.settle">
        <source>Đã xử lý</source>
        <translation>処理済みにする</translation>
    </message>
    <message id="people.cases.settled">
        <source>Đã ghi nhận cách xử lý</source>
        <translation>処理を記録しました</translation>
    </message>
    <message id="people.cases.take">
        <source>Tiếp nhận ca này</source>
        <translation>引き継ぐ</translation>
    </message>
    <message id="people.cases.taken">
        <source>Ca này người khác đã tiếp nhận</source>
        <translation>他の職員が引き継ぎ済みです</translation>
    </message>
    <message id="people.cases.terms_changed">
        <source>Mức quỹ chi trả đã đổi</source>
        <translation>基金の負担割合が変更</translation>
    </message>
    <message id="people.cases.title">
        <source>Việc cần làm</source>
        <translation>要対応</translation>
    </message>
    <message id="people.cases.unchecked">
        <source>Cả ngày chưa tra được bảo hiểm</source>
        <translation>終日、保険照会の回答なし</translation>
    </message>
    <message id="people.cases.validity_changed">
        <source>Hạn thẻ đã đổi</source>
        <translation>有効期限が変更</translation>
    </message>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>まばたきをしてください</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>まばたきや首の動きが難しい場合：職員がF6を押し、目視で確認します。</translation>
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
        <translation>カードがあなたのものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。どちらかが希望されなければ職員が目視で確認し、診療は何も変わりません。ご本人と代理人の方、お二人とも同意されますか。</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>代理人（父母・後見人）の氏名</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>カードがご本人のものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。ご希望でなければ職員が目視で確認し、診療は何も変わりません。同意されますか。</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>カードがお子さま本人のものか確かめるため、お顔をチップの写真と照合してもよろしいですか。お顔は機微な情報です。照合だけに使い、終わればすぐに消します。ご希望でなければ職員が目視で確認し、診療は何も変わりません。お子さまの代理人として同意されますか。</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người bệnh nghe</source>
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
    <message id="people.details.birth_time">
        <source>Giờ sinh của bé, ví dụ 04:05</source>
        <translation>出生時刻（例：04:05）</translation>
    </message>
    <message id="people.details.cancel">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="people.details.clinic">
        <source>Phòng khám</source>
        <translation>診療科</translation>
    </message>
    <message id="people.details.complaint">
        <source>Lý do đến khám</source>
        <translation>受診の理由</translation>
    </message>
    <message id="people.details.find_clinic">
        <source>Gõ tên phòng khám, không cần dấu</source>
        <translation>診療科名の一部を入力</translation>
    </message>
    <message id="people.details.grounds">
        <source>Đến khám theo diện</source>
        <translation>受診の根拠</translation>
    </message>
    <message id="people.details.groups">
        <source>Được ưu tiên: {groups}</source>
        <translation>優先対象：{groups}</translation>
    </message>
    <message id="people.details.inpatient">
        <source>Điều trị nội trú</source>
        <translation>入院</translation>
    </message>
    <message id="people.details.no_time">
        <source>Giờ sinh chưa đúng, ví dụ 04:05</source>
        <translation>時刻が正しくありません。例：04:05</translation>
    </message>
    <message id="people.details.phone">
        <source>Số điện thoại</source>
        <translation>電話番号</translation>
    </message>
    <message id="people.details.priority">
        <source>Ưu tiên</source>
        <translation>優先</translation>
    </message>
    <message id="people.details.save">
        <source>Lưu</source>
        <translation>保存</translation>
    </message>
    <message id="people.details.shown">
        <source>Giấy tờ đã xuất trình (khi không đọc chip)</source>
        <translation>提示されたもの（チップを読まない場合）</translation>
    </message>
    <message id="people.details.title">
        <source>Thông tin lượt khám</source>
        <translation>受診の詳細</translation>
    </message>
    <message id="people.differs.address">
        <source>Địa chỉ</source>
        <translation>住所</translation>
    </message>
    <message id="people.differs.birth_date">
        <source>Ngày sinh</source>
        <translation>生年月日</translation>
    </message>
    <message id="people.differs.card_code">
        <source>Mã thẻ</source>
        <translation>カード番号</translation>
    </message>
    <message id="people.differs.count">
        <source>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</source>
        <translation>保険側と相違：{fields}（Ctrl+Bで表示）</translation>
    </message>
    <message id="people.differs.facility_code">
        <source>Nơi đăng ký</source>
        <translation>登録機関</translation>
    </message>
    <message id="people.differs.field">
        <source>Mục</source>
        <translation>項目</translation>
    </message>
    <message id="people.differs.name">
        <source>Họ tên</source>
        <translation>氏名</translation>
    </message>
    <message id="people.differs.ours">
        <source>Trên thẻ</source>
        <translation>カード</translation>
    </message>
    <message id="people.differs.sex">
        <source>Giới tính</source>
        <translation>性別</translation>
    </message>
    <message id="people.differs.theirs">
        <source>Cổng bảo hiểm</source>
        <translation>保険側</translation>
    </message>
    <message id="people.differs.valid_from">
        <source>Giá trị từ</source>
        <translation>有効開始</translation>
    </message>
    <message id="people.differs.valid_to">
        <source>Giá trị đến</source>
        <translation>有効期限</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>顔の覆い・腫れ・けが</translation>
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
    <message id="people.ground.appointment">
        <source>Phiếu hẹn khám lại</source>
        <translation>再診予約票</translation>
    </message>
    <message id="people.ground.emergency">
        <source>Cấp cứu</source>
        <translation>救急</translation>
    </message>
    <message id="people.ground.moved">
        <source>Đổi nơi cư trú</source>
        <translation>居住地の変更</translation>
    </message>
    <message id="people.ground.newborn">
        <source>Trẻ sơ sinh</source>
        <translation>新生児</translation>
    </message>
    <message id="people.ground.organ_donor">
        <source>Hiến bộ phận cơ thể</source>
        <translation>臓器提供者</translation>
    </message>
    <message id="people.ground.transfer">
        <source>Phiếu chuyển cơ sở</source>
        <translation>紹介状</translation>
    </message>
    <message id="people.history.asking">
        <source>Đang tìm…</source>
        <translation>検索中…</translation>
    </message>
    <message id="people.history.clinic">
        <source>Phòng khám</source>
        <translation>診療科</translation>
    </message>
    <message id="people.history.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="people.history.day">
        <source>Ngày</source>
        <translation>日付</translation>
    </message>
    <message id="people.history.none">
        <source>Chưa có lượt khám nào tại đây.</source>
        <translation>ここでの受診はまだありません。</translation>
    </message>
    <message id="people.history.outcome">
        <source>Kết quả</source>
        <translation>結果</translation>
    </message>
    <message id="people.history.queue_number">
        <source>Số</source>
        <translation>番号</translation>
    </message>
    <message id="people.history.time">
        <source>Giờ</source>
        <translation>時刻</translation>
    </message>
    <message id="people.history.title">
        <source>Các lượt khám trước</source>
        <translation>過去の受診</translation>
    </message>
    <message id="people.paper.expired">
        <source>Hết hạn</source>
        <translation>期限切れ</translation>
    </message>
    <message id="people.paper.good">
        <source>Còn giá trị</source>
        <translation>有効</translation>
    </message>
    <message id="people.paper.issued">
        <source>Ngày ký</source>
        <translation>発行日</translation>
    </message>
    <message id="people.paper.number">
        <source>Số giấy</source>
        <translation>番号</translation>
    </message>
    <message id="people.paper.one_year">
        <source>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</source>
        <translation>有効期間1年（付録IIIの疾患）</translation>
    </message>
    <message id="people.paper.shown_before">
        <source>Đã trình ngày {day}; đợt sau cần giấy hẹn</source>
        <translation>{day}に提示済み。次回は再診予約票が必要</translation>
    </message>
    <message id="people.paper.uncertain">
        <source>Chưa chắc còn hạn</source>
        <translation>期限が不確か</translation>
    </message>
    <message id="people.paper.used">
        <source>Đã dùng ngày {day}</source>
        <translation>{day}に使用済み</translation>
    </message>
    <message id="people.print.done">
        <source>Đã in phiếu số {number}</source>
        <translation>{number}番の受付票を印刷しました</translation>
    </message>
    <message id="people.priority.child">
        <source>Trẻ dưới 6 tuổi</source>
        <translation>6歳未満</translation>
    </message>
    <message id="people.priority.disabled">
        <source>Người khuyết tật</source>
        <translation>障害のある方</translation>
    </message>
    <message id="people.priority.elderly">
        <source>Người cao tuổi</source>
        <translation>高齢者</translation>
    </message>
    <message id="people.priority.emergency">
        <source>Cấp cứu</source>
        <translation>救急</translation>
    </message>
    <message id="people.priority.merit">
        <source>Người có công</source>
        <translation>功労者</translation>
    </message>
    <message id="people.priority.pregnant">
        <source>Phụ nữ mang thai</source>
        <translation>妊娠中</translation>
    </message>
    <message id="people.problem.form">
        <source>{field} sai dạng</source>
        <translation>{field}の形式が不正</translation>
    </message>
    <message id="people.problem.goes_with">
        <source>thiếu {field} đi kèm</source>
        <translation>対応する{field}なし</translation>
    </message>
    <message id="people.problem.missing">
        <source>thiếu {field}</source>
        <translation>{field}なし</translation>
    </message>
    <message id="people.problem.no_such_time">
        <source>{field} không phải ngày giờ</source>
        <translation>{field}が日時ではありません</translation>
    </message>
    <message id="people.problem.not_in_list">
        <source>{field} không có trong danh mục</source>
        <translation>{field}が一覧にありません</translation>
    </message>
    <message id="people.problem.order">
        <source>{field} sai thứ tự thời gian</source>
        <translation>{field}の前後関係が不正</translation>
    </message>
    <message id="people.problem.time_of_birth">
        <source>thiếu giờ sinh của trẻ</source>
        <translation>出生時刻なし</translation>
    </message>
    <message id="people.problem.too_long">
        <source>{field} quá dài</source>
        <translation>{field}が長すぎます</translation>
    </message>
    <message id="people.refused.address">
        <source>sai địa chỉ nơi nhận, báo người quản trị ({reason})</source>
        <translation>送信先が違います。管理者へ連絡（{reason}）</translation>
    </message>
    <message id="people.refused.content">
        <source>nơi nhận không nhận dữ liệu này ({reason})</source>
        <translation>送信先がこのデータを受け付けません（{reason}）</translation>
    </message>
    <message id="people.refused.other">
        <source>bị từ chối ({reason})</source>
        <translation>拒否されました（{reason}）</translation>
    </message>
    <message id="people.refused.portal">
        <source>cổng bảo hiểm không nhận bản tin (mã {reason})</source>
        <translation>保険者が電文を受け付けません（コード {reason}）</translation>
    </message>
    <message id="people.search.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="people.search.found" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count}件</numerusform>
        </translation>
    </message>
    <message id="people.search.hint">
        <source>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</source>
        <translation>氏名（声調記号なしで可）；身分証・電話・保険証の番号は先頭6桁以上か末尾4～6桁</translation>
    </message>
    <message id="people.search.keys">
        <source>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</source>
        <translation>行を選択：{print} で再印刷、{undo} で取消。</translation>
    </message>
    <message id="people.search.none">
        <source>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</source>
        <translation>見つかりません。末尾4桁、または氏名の語の先頭を入力してみてください。</translation>
    </message>
    <message id="people.search.title">
        <source>Tìm lượt khám của mọi ngày</source>
        <translation>全期間の受診を検索</translation>
    </message>
    <message id="people.settle.no">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="people.settle.reason.corrected">
        <source>Đã sửa hồ sơ</source>
        <translation>記録を訂正した</translation>
    </message>
    <message id="people.settle.reason.no_need">
        <source>Không cần làm gì</source>
        <translation>対応不要</translation>
    </message>
    <message id="people.settle.reason.told_cashier">
        <source>Đã báo viện phí</source>
        <translation>会計に伝えた</translation>
    </message>
    <message id="people.settle.reason.told_patient">
        <source>Đã báo người bệnh</source>
        <translation>患者に伝えた</translation>
    </message>
    <message id="people.settle.title">
        <source>Đã xử lý việc này thế nào?</source>
        <translation>どう処理しましたか</translation>
    </message>
    <message id="people.settle.yes">
        <source>Ghi nhận</source>
        <translation>記録</translation>
    </message>
    <message id="people.shown.birth_notice">
        <source>Giấy chứng sinh, giấy khai sinh</source>
        <translation>出生通知・出生証明書</translation>
    </message>
    <message id="people.shown.identity_card">
        <source>Thẻ căn cước, chỉ xem bằng mắt</source>
        <translation>身分証（目視のみ）</translation>
    </message>
    <message id="people.shown.insurance_card">
        <source>Thẻ BHYT giấy</source>
        <translation>紙の健康保険証</translation>
    </message>
    <message id="people.shown.number_only">
        <source>Chỉ đọc số thẻ</source>
        <translation>番号の申告のみ</translation>
    </message>
    <message id="people.shown.other">
        <source>Giấy tờ khác</source>
        <translation>その他の書類</translation>
    </message>
    <message id="people.shown.passport">
        <source>Hộ chiếu</source>
        <translation>旅券</translation>
    </message>
    <message id="people.shown.service_card">
        <source>Giấy tờ quân đội, công an</source>
        <translation>軍・警察の証明書</translation>
    </message>
    <message id="people.shown.unsaid">
        <source>Chưa ghi</source>
        <translation>記録なし</translation>
    </message>
    <message id="people.shown.vneid">
        <source>VNeID</source>
        <translation>VNeID</translation>
    </message>
    <message id="people.shown.vssid">
        <source>VssID</source>
        <translation>VssID</translation>
    </message>
    <message id="people.staff.button">
        <source>Nhân viên tại quầy: {name}</source>
        <translation>窓口の職員：{name}</translation>
    </message>
    <message id="people.staff.close">
        <source>Giữ nguyên</source>
        <translation>このまま</translation>
    </message>
    <message id="people.staff.done">
        <source>Đang ở quầy: {name}</source>
        <translation>窓口の担当：{name}</translation>
    </message>
    <message id="people.staff.done_later">
        <source>Từ lượt sau, ở quầy là {name}</source>
        <translation>次の方からの担当：{name}</translation>
    </message>
    <message id="people.staff.find">
        <source>Gõ số thứ tự hoặc tên</source>
        <translation>番号か氏名を入力</translation>
    </message>
    <message id="people.staff.gone">
        <source>{name} không còn trong danh sách</source>
        <translation>{name}を一覧から外しました</translation>
    </message>
    <message id="people.staff.here">
        <source>đang ở quầy</source>
        <translation>担当中</translation>
    </message>
    <message id="people.staff.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>氏名（声調記号も）(&amp;F)</translation>
    </message>
    <message id="people.staff.no_number">
        <source>chưa có số căn cước</source>
        <translation>身分証番号なし</translation>
    </message>
    <message id="people.staff.nobody">
        <source>Chưa có tên</source>
        <translation>氏名なし</translation>
    </message>
    <message id="people.staff.number">
        <source>&amp;Số căn cước</source>
        <translation>身分証番号(&amp;I)</translation>
    </message>
    <message id="people.staff.number_ends">
        <source>số căn cước …{digits}</source>
        <translation>身分証番号…{digits}</translation>
    </message>
    <message id="people.staff.off">
        <source>Bỏ khỏi danh sách</source>
        <translation>一覧から外す</translation>
    </message>
    <message id="people.staff.scan">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô.</source>
        <translation>本人の身分証のQRコードを読み取ると両方入力されます。</translation>
    </message>
    <message id="people.staff.scan_insured">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</source>
        <translation>本人の身分証のQRコードを読み取ると両方入力されます。番号がないと保険を照会できません。</translation>
    </message>
    <message id="people.staff.somebody_new">
        <source>Người chưa có trong danh sách</source>
        <translation>一覧にない職員</translation>
    </message>
    <message id="people.staff.title">
        <source>Ai đang ở quầy?</source>
        <translation>窓口の担当者は？</translation>
    </message>
    <message id="people.staff.under_way">
        <source>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</source>
        <translation>受付中の分は元の氏名のまま、次の方から新しい氏名になります。</translation>
    </message>
    <message id="people.staff.yes">
        <source>Nhận quầy</source>
        <translation>交代する</translation>
    </message>
    <message id="people.table.gioi_tinh">
        <source>giới tính</source>
        <translation>性別</translation>
    </message>
    <message id="people.table.gt_the_den">
        <source>ngày hết hạn của thẻ</source>
        <translation>カードの終了日</translation>
    </message>
    <message id="people.table.gt_the_tu">
        <source>ngày bắt đầu của thẻ</source>
        <translation>カードの開始日</translation>
    </message>
    <message id="people.table.ho_ten">
        <source>họ tên</source>
        <translation>氏名</translation>
    </message>
    <message id="people.table.ma_dkbd">
        <source>nơi đăng ký ban đầu</source>
        <translation>登録施設</translation>
    </message>
    <message id="people.table.ma_doituong_kcb">
        <source>mã đối tượng khám chữa bệnh</source>
        <translation>受診区分コード</translation>
    </message>
    <message id="people.table.ma_the_bhyt">
        <source>mã thẻ BHYT</source>
        <translation>保険証番号</translation>
    </message>
    <message id="people.table.ngay_sinh">
        <source>ngày sinh</source>
        <translation>生年月日</translation>
    </message>
    <message id="people.table.so_cccd">
        <source>số giấy tờ</source>
        <translation>証明書番号</translation>
    </message>
    <message id="people.try.ask_card">
        <source>Hỏi mã số BHXH hoặc thẻ BHYT</source>
        <translation>番号かカードを尋ねる</translation>
    </message>
    <message id="people.try.card_code">
        <source>Tra bằng mã thẻ 15 ký tự</source>
        <translation>15桁の保険証番号で照会</translation>
    </message>
    <message id="people.try.check_paper">
        <source>Xem thẻ giấy và giấy tờ</source>
        <translation>紙のカードを確認</translation>
    </message>
    <message id="people.try.child">
        <source>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</source>
        <translation>6歳未満：カード・番号・出生証明</translation>
    </message>
    <message id="people.try.citizen_number">
        <source>Tra bằng số căn cước</source>
        <translation>身分証番号で照会</translation>
    </message>
    <message id="people.try.edit_birth">
        <source>Sửa ngày sinh rồi tra lại</source>
        <translation>生年月日を直して再照会</translation>
    </message>
    <message id="people.try.edit_card">
        <source>Sửa mã thẻ rồi tra lại</source>
        <translation>番号を直して再照会</translation>
    </message>
    <message id="people.try.edit_name">
        <source>Sửa họ tên rồi tra lại</source>
        <translation>氏名を直して再照会</translation>
    </message>
    <message id="people.try.insurance_number">
        <source>Tra bằng mã số BHXH 10 số</source>
        <translation>10桁番号で照会</translation>
    </message>
    <message id="people.try.later">
        <source>Tra lại với số này</source>
        <translation>この番号で再照会</translation>
    </message>
    <message id="people.try.new_card">
        <source>Tra thẻ mới được cấp</source>
        <translation>新しいカードを照会</translation>
    </message>
    <message id="people.try.other_name">
        <source>Tra bằng họ tên cổng ghi</source>
        <translation>登録の氏名で照会</translation>
    </message>
    <message id="people.try.year_only">
        <source>Tra chỉ với năm sinh</source>
        <translation>生年のみで照会</translation>
    </message>
    <message id="people.undo.done">
        <source>Đã hủy lượt khám</source>
        <translation>受診を取り消しました</translation>
    </message>
    <message id="people.undo.no">
        <source>Giữ lại</source>
        <translation>残す</translation>
    </message>
    <message id="people.undo.reason.twice">
        <source>Ghi hai lần</source>
        <translation>二重登録</translation>
    </message>
    <message id="people.undo.reason.went_home">
        <source>Người bệnh không khám nữa</source>
        <translation>患者が帰った</translation>
    </message>
    <message id="people.undo.reason.wrong_data">
        <source>Sai thông tin</source>
        <translation>情報の誤り</translation>
    </message>
    <message id="people.undo.reason.wrong_person">
        <source>Nhầm người</source>
        <translation>人違い</translation>
    </message>
    <message id="people.undo.title">
        <source>Hủy lượt khám đã ghi</source>
        <translation>記録した受診を取り消す</translation>
    </message>
    <message id="people.undo.yes">
        <source>Hủy lượt này</source>
        <translation>取り消す</translation>
    </message>
    <message id="people.warned.nothing">
        <source>Không thấy đợt khám trùng ở nơi khác.</source>
        <translation>他の施設での重複はありません。</translation>
    </message>
    <message id="people.warned.open_stay">
        <source>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</source>
        <translation>{at} から施設 {facility} で治療中、退院未報告</translation>
    </message>
    <message id="people.warned.recent_check">
        <source>Cơ sở {facility} vừa tra thẻ này lúc {at}</source>
        <translation>施設 {facility} が {at} にこのカードを照会</translation>
    </message>
    <message id="people.warned.same_day">
        <source>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</source>
        <translation>本日、施設 {facility} で受診済み（{at} まで）</translation>
    </message>
</context>
</TS>
