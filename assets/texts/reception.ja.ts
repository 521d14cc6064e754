<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.action.agree">
        <source>Đồ&amp;ng ý</source>
        <translation>同意する(&amp;G)</translation>
    </message>
    <message id="ui.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>窓口の担当者は？</translation>
    </message>
    <message id="ui.action.by_eye">
        <source>So bằng &amp;mắt</source>
        <translation>目視で比較(&amp;E)</translation>
    </message>
    <message id="ui.action.cases">
        <source>Việc cần làm</source>
        <translation>要対応</translation>
    </message>
    <message id="ui.action.details">
        <source>Thông tin lượt khám</source>
        <translation>受診の詳細</translation>
    </message>
    <message id="ui.action.emergency">
        <source>Cấp cứu: ghi nhận ngay, danh tính sau</source>
        <translation>救急：身元は後で</translation>
    </message>
    <message id="ui.action.help">
        <source>Trợ giúp này</source>
        <translation>このヘルプ</translation>
    </message>
    <message id="ui.action.history">
        <source>Các lượt khám trước</source>
        <translation>過去の受診</translation>
    </message>
    <message id="ui.action.insurance">
        <source>Bảo hiểm: chi tiết, tra cách khác</source>
        <translation>保険：詳細と別の照会</translation>
    </message>
    <message id="ui.action.language">
        <source>Đổi ngôn ngữ</source>
        <translation>言語の切り替え</translation>
    </message>
    <message id="ui.action.larger">
        <source>Chữ lớn hơn</source>
        <translation>文字を大きく</translation>
    </message>
    <message id="ui.action.look_again">
        <source>So mặt &amp;lại</source>
        <translation>再照合(&amp;A)</translation>
    </message>
    <message id="ui.action.look_up_again">
        <source>&amp;Tra cứu lại</source>
        <translation>再照会(&amp;U)</translation>
    </message>
    <message id="ui.action.next_patient">
        <source>Người tiế&amp;p theo</source>
        <translation>次の方(&amp;N)</translation>
    </message>
    <message id="ui.action.numbers">
        <source>Số liệu của quầy</source>
        <translation>窓口の統計</translation>
    </message>
    <message id="ui.action.people">
        <source>Tìm mọi ngày</source>
        <translation>全期間を検索</translation>
    </message>
    <message id="ui.action.print">
        <source>In phiếu</source>
        <translation>受付票を印刷</translation>
    </message>
    <message id="ui.action.read_card">
        <source>Đọc thẻ này</source>
        <translation>このカードを読む</translation>
    </message>
    <message id="ui.action.record">
        <source>&amp;Ghi nhận lượt khám</source>
        <translation>受診を記録(&amp;R)</translation>
    </message>
    <message id="ui.action.record_again">
        <source>&amp;Ghi thêm một lượt</source>
        <translation>もう一件記録(&amp;R)</translation>
    </message>
    <message id="ui.action.record_later">
        <source>&amp;Ghi nhận, xác minh sau</source>
        <translation>記録して後で確認(&amp;R)</translation>
    </message>
    <message id="ui.action.record_self_pay">
        <source>&amp;Ghi nhận, tự chi trả</source>
        <translation>自費で記録(&amp;R)</translation>
    </message>
    <message id="ui.action.refuse">
        <source>K&amp;hông muốn</source>
        <translation>希望しない(&amp;O)</translation>
    </message>
    <message id="ui.action.scan">
        <source>Ô quét và gõ số</source>
        <translation>読み取り・番号欄</translation>
    </message>
    <message id="ui.action.scheme">
        <source>Nền sáng / nền tối</source>
        <translation>ライト/ダーク</translation>
    </message>
    <message id="ui.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>設定と機器</translation>
    </message>
    <message id="ui.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>文字を小さく</translation>
    </message>
    <message id="ui.action.terms">
        <source>Diện khám và mức hưởng</source>
        <translation>診療区分と給付</translation>
    </message>
    <message id="ui.action.today">
        <source>Danh sách hôm nay</source>
        <translation>本日の一覧</translation>
    </message>
    <message id="ui.action.undo">
        <source>Hủy lượt vừa ghi</source>
        <translation>直前の受診を取り消す</translation>
    </message>
    <message id="ui.action.without_chip">
        <source>Không cần &amp;chip</source>
        <translation>チップなし(&amp;C)</translation>
    </message>
    <message id="ui.age.days" numerus="yes">
        <source>{count} ngày trước</source>
        <translation>
            <numerusform>{count}日前</numerusform>
        </translation>
    </message>
    <message id="ui.age.hours" numerus="yes">
        <source>{count} giờ trước</source>
        <translation>
            <numerusform>{count}時間前</numerusform>
        </translation>
    </message>
    <message id="ui.age.minutes" numerus="yes">
        <source>{count} phút trước</source>
        <translation>
            <numerusform>{count}分前</numerusform>
        </translation>
    </message>
    <message id="ui.age.now">
        <source>vừa xong</source>
        <translation>たった今</translation>
    </message>
    <message id="ui.banner.code">
        <source>Mã {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message id="ui.banner.held_by">
        <source>Có thể đang giữ đầu đọc: {programs}.</source>
        <translation>使用中の可能性：{programs}。</translation>
    </message>
    <message id="ui.check.active_authentication">
        <source>Chip không sao chép (AA)</source>
        <translation>複製でない（AA）</translation>
    </message>
    <message id="ui.check.chip_authentication">
        <source>Chip không sao chép (CA)</source>
        <translation>複製でない（CA）</translation>
    </message>
    <message id="ui.check.dg_hashes">
        <source>Dữ liệu không bị sửa</source>
        <translation>データの改変なし</translation>
    </message>
    <message id="ui.check.ds_certificate">
        <source>Chứng thư của nơi cấp</source>
        <translation>発行者の証明書</translation>
    </message>
    <message id="ui.check.name">
        <source>Kiểm tra chip</source>
        <translation>チップの検証</translation>
    </message>
    <message id="ui.check.passive_authentication">
        <source>Chữ ký và dữ liệu (PA)</source>
        <translation>署名とデータ（PA）</translation>
    </message>
    <message id="ui.check.presence_proof">
        <source>Bằng chứng thẻ có mặt</source>
        <translation>提示の証明</translation>
    </message>
    <message id="ui.check.sod_signature">
        <source>Chữ ký của nơi cấp</source>
        <translation>発行者の署名</translation>
    </message>
    <message id="ui.claim.birth">
        <source>Ngày &amp;sinh</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message id="ui.claim.birth_example">
        <source>02/09/1985 hoặc 1985</source>
        <translation>02/09/1985、または1985</translation>
    </message>
    <message id="ui.claim.cancel">
        <source>&amp;Quay lại</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message id="ui.claim.go_on">
        <source>&amp;Tiếp tục</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message id="ui.claim.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>氏名（声調記号も）(&amp;F)</translation>
    </message>
    <message id="ui.claim.title">
        <source>Tiếp tục không cần chip</source>
        <translation>チップなしで続ける</translation>
    </message>
    <message id="ui.claim.unsure">
        <source>Xem lại họ tên và ngày sinh</source>
        <translation>氏名と生年月日を確認</translation>
    </message>
    <message id="ui.compare.hint">
        <source>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</source>
        <translation>目・鼻・耳・あごを見ます。髪・ひげ・眼鏡は見ません。</translation>
    </message>
    <message id="ui.compare.hint_print">
        <source>So người trước mặt với ảnh in trên thẻ.</source>
        <translation>目の前の人とカードの写真を見比べます。</translation>
    </message>
    <message id="ui.compare.no">
        <source>&amp;Không phải</source>
        <translation>違う人(&amp;N)</translation>
    </message>
    <message id="ui.compare.title">
        <source>Có phải cùng một người?</source>
        <translation>同じ人ですか</translation>
    </message>
    <message id="ui.compare.unsure">
        <source>C&amp;hưa chắc</source>
        <translation>わからない(&amp;U)</translation>
    </message>
    <message id="ui.compare.yes">
        <source>Cùng một n&amp;gười</source>
        <translation>同じ人(&amp;S)</translation>
    </message>
    <message id="ui.cover.hint">
        <source>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</source>
        <translation>キーを押すか、画面に触れるか、次の方のカードを置いてください。</translation>
    </message>
    <message id="ui.cover.title">
        <source>Màn hình đang được che</source>
        <translation>画面を隠しています</translation>
    </message>
    <message id="ui.help.close">
        <source>Đón&amp;g</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message id="ui.help.enter">
        <source>Việc chính ở góc phải bên dưới</source>
        <translation>右下の主な操作</translation>
    </message>
    <message id="ui.help.escape">
        <source>Đóng, xóa ô gõ, rồi người tiếp theo</source>
        <translation>閉じる・消去・次の方</translation>
    </message>
    <message id="ui.help.pages">
        <source>Cuộn phần thông tin ở giữa</source>
        <translation>中央部をスクロール</translation>
    </message>
    <message id="ui.help.save">
        <source>Lưu bảng để in</source>
        <translation>印刷用に保存</translation>
    </message>
    <message id="ui.help.title">
        <source>Phím tắt</source>
        <translation>キー一覧</translation>
    </message>
    <message id="ui.help.wedge">
        <source>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</source>
        <translation>ハンドスキャナー：入力欄を選ばずいつでも読めます。</translation>
    </message>
    <message id="ui.key_hint">
        <source>{label} ({shortcut})</source>
        <translation>{label} {shortcut}</translation>
    </message>
    <message id="ui.next.asking_portal.hint">
        <source>Thường mất vài giây. Có thể lấy thẻ ra.</source>
        <translation>数秒かかります。カードは取って構いません。</translation>
    </message>
    <message id="ui.next.asking_portal.title">
        <source>Đang hỏi cổng bảo hiểm</source>
        <translation>保険を照会しています</translation>
    </message>
    <message id="ui.next.camera_gone.hint">
        <source>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</source>
        <translation>カメラをつなぎ直すか、本人と写真を見比べて確認してください。</translation>
    </message>
    <message id="ui.next.camera_gone.title">
        <source>Không có camera: so người với ảnh bằng mắt</source>
        <translation>カメラなし：本人と写真を目で見比べる</translation>
    </message>
    <message id="ui.next.card_again.hint">
        <source>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</source>
        <translation>読めない場合はF8でチップなしで続行します。</translation>
    </message>
    <message id="ui.next.card_again.title">
        <source>Nhấc thẻ ra rồi đặt lại</source>
        <translation>カードを取って置き直してください</translation>
    </message>
    <message id="ui.next.card_attention.hint">
        <source>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</source>
        <translation>理由は「カードの真贋」の欄にあります。受診は記録されます。</translation>
    </message>
    <message id="ui.next.card_attention.title">
        <source>Xem lại thẻ trước khi ghi nhận</source>
        <translation>記録の前にカードを確認</translation>
    </message>
    <message id="ui.next.card_failed.hint">
        <source>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</source>
        <translation>責任者に連絡してください。受診は記録されます。</translation>
    </message>
    <message id="ui.next.card_failed.title">
        <source>Thẻ không qua kiểm tra: xem giấy tờ khác</source>
        <translation>カード検証は不合格：他の書類を確認</translation>
    </message>
    <message id="ui.next.challenge.hint">
        <source>Không làm được thì bấm F6 để so bằng mắt.</source>
        <translation>できない場合はF6で目視確認に切り替えます。</translation>
    </message>
    <message id="ui.next.challenge.title">
        <source>Mời người bệnh làm theo hình</source>
        <translation>画面の通りに動いてもらう</translation>
    </message>
    <message id="ui.next.check_data.hint">
        <source>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</source>
        <translation>Ctrl+Bで相違点と別の照会方法を表示。または記録して後で確認。</translation>
    </message>
    <message id="ui.next.check_data.title">
        <source>Kiểm tra lại thông tin bảo hiểm</source>
        <translation>保険情報を確認してください</translation>
    </message>
    <message id="ui.next.compare.hint">
        <source>Máy không tự kết luận được. Đúng một người thì xác nhận.</source>
        <translation>機械では判断できません。同じ人なら確認してください。</translation>
    </message>
    <message id="ui.next.compare.title">
        <source>So hai ảnh bằng mắt</source>
        <translation>二つの写真を目で見比べる</translation>
    </message>
    <message id="ui.next.compare_different.hint">
        <source>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</source>
        <translation>同じ人なら確認、違えばF9。この記録は残ります。</translation>
    </message>
    <message id="ui.next.compare_different.title">
        <source>Có thể không phải chủ thẻ: hãy nhìn kỹ</source>
        <translation>持ち主でない可能性：よく見る</translation>
    </message>
    <message id="ui.next.compare_print.hint">
        <source>Không có ảnh từ chip để máy so.</source>
        <translation>照合できるチップの写真がありません。</translation>
    </message>
    <message id="ui.next.compare_print.title">
        <source>So người bệnh với ảnh in trên thẻ</source>
        <translation>本人とカードの写真を見比べる</translation>
    </message>
    <message id="ui.next.compare_refused.hint">
        <source>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</source>
        <translation>患者が機械での照合を希望していません。同じ人なら確認してください。</translation>
    </message>
    <message id="ui.next.consent.hint">
        <source>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</source>
        <translation>上の質問を読み上げてください。同意：Enter。希望しない：F12。</translation>
    </message>
    <message id="ui.next.consent.title">
        <source>Hỏi ý kiến về việc so khuôn mặt</source>
        <translation>顔の照合について尋ねる</translation>
    </message>
    <message id="ui.next.duplicate.hint">
        <source>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</source>
        <translation>それでも記録：Enter。やめる：F9。</translation>
    </message>
    <message id="ui.next.duplicate.title">
        <source>Hôm nay người này đã có lượt khám</source>
        <translation>本日すでに受付済みです</translation>
    </message>
    <message id="ui.next.key_again.hint">
        <source>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</source>
        <translation>本人のカードか確かめ、もう一度入力してください。</translation>
    </message>
    <message id="ui.next.key_again.title">
        <source>Số không khớp với thẻ, nhập lại</source>
        <translation>番号とカードが不一致：もう一度</translation>
    </message>
    <message id="ui.next.key_needed.hint">
        <source>Số căn cước mở được chip. Gõ xong bấm Enter.</source>
        <translation>番号でチップを開きます。入力後、Enterを押します。</translation>
    </message>
    <message id="ui.next.key_needed.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>カードのQRを読み取るか12桁を入力</translation>
    </message>
    <message id="ui.next.look_at_camera.hint">
        <source>Đang so khuôn mặt. Có thể lấy thẻ ra.</source>
        <translation>顔を照合中です。カードは取って構いません。</translation>
    </message>
    <message id="ui.next.look_at_camera.title">
        <source>Mời người bệnh nhìn vào camera</source>
        <translation>カメラを見るようご案内ください</translation>
    </message>
    <message id="ui.next.name">
        <source>Việc cần làm tiếp theo</source>
        <translation>次にすること</translation>
    </message>
    <message id="ui.next.no_reader.hint">
        <source>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</source>
        <translation>リーダーがない間は、QRか12桁を入力してF8。</translation>
    </message>
    <message id="ui.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>カードリーダーを接続してください</translation>
    </message>
    <message id="ui.next.no_service.hint">
        <source>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</source>
        <translation>カードサービス停止中。準備完了後に置いてください。</translation>
    </message>
    <message id="ui.next.no_service.title">
        <source>Quét QR hoặc gõ 12 số, rồi bấm F8</source>
        <translation>QRを読み取るか12桁を入力し、F8</translation>
    </message>
    <message id="ui.next.nobody.hint">
        <source>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</source>
        <translation>救急や書類がない場合用。番号はいつでも入力できます。</translation>
    </message>
    <message id="ui.next.nobody.title">
        <source>Ghi nhận trước, bổ sung danh tính sau</source>
        <translation>先に記録、身元は後で</translation>
    </message>
    <message id="ui.next.not_stored.hint">
        <source>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</source>
        <translation>Enterで再試行します。F9を押すと待機し、後で自動的に保存されます。</translation>
    </message>
    <message id="ui.next.not_stored.title">
        <source>Chưa lưu được lượt khám</source>
        <translation>受診記録はまだ保存されていません</translation>
    </message>
    <message id="ui.next.other_card.hint">
        <source>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</source>
        <translation>そうならEnterで読み取ります。違うなら外して、今スキャンした方のカードを置いてください。</translation>
    </message>
    <message id="ui.next.other_card.title">
        <source>Thẻ trên đầu đọc là của người này?</source>
        <translation>リーダーのカードはこの方のものですか</translation>
    </message>
    <message id="ui.next.provisional.hint">
        <source>Mục còn thiếu được lưu lại để kiểm tra sau.</source>
        <translation>不足分は保存され、後で確認します。</translation>
    </message>
    <message id="ui.next.provisional.title">
        <source>Mời vào khám, xác minh sau</source>
        <translation>診察へどうぞ。確認は後ほど</translation>
    </message>
    <message id="ui.next.put_card.hint">
        <source>Hoặc quét mã QR in trên thẻ trước.</source>
        <translation>先にカードのQRを読み取ることもできます。</translation>
    </message>
    <message id="ui.next.put_card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>身分証をリーダーに置いてください</translation>
    </message>
    <message id="ui.next.put_card_known.hint">
        <source>Đã nhận mã. Chip không đọc được thì bấm F8.</source>
        <translation>番号を受け取りました。チップが読めない場合はF8。</translation>
    </message>
    <message id="ui.next.put_card_known.title">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>カードをリーダーに置いてください</translation>
    </message>
    <message id="ui.next.reading.hint">
        <source>Mời người bệnh nhìn vào camera.</source>
        <translation>患者さんにカメラを見てもらってください。</translation>
    </message>
    <message id="ui.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>チップを読取中：カードはそのままで</translation>
    </message>
    <message id="ui.next.ready.hint">
        <source>Bấm Enter để ghi nhận lượt khám.</source>
        <translation>Enterを押して受診を記録します。</translation>
    </message>
    <message id="ui.next.ready.title">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>すべて確認できました。診察へどうぞ</translation>
    </message>
    <message id="ui.next.recorded.hint">
        <source>Trả thẻ, mời người tiếp theo.</source>
        <translation>カードを返し、次の方へ。</translation>
    </message>
    <message id="ui.next.recorded.no_card">
        <source>Mời người tiếp theo.</source>
        <translation>次の方をお呼びください。</translation>
    </message>
    <message id="ui.next.recorded.number">
        <source>Đã ghi nhận · số thứ tự {number}</source>
        <translation>記録しました · 受付番号 {number}</translation>
    </message>
    <message id="ui.next.recorded.title">
        <source>Đã ghi nhận lượt khám</source>
        <translation>受診を記録しました</translation>
    </message>
    <message id="ui.next.recording.hint">
        <source>Xong trong giây lát.</source>
        <translation>すぐに終わります。</translation>
    </message>
    <message id="ui.next.recording.title">
        <source>Đang lưu lượt khám</source>
        <translation>受診を保存しています</translation>
    </message>
    <message id="ui.next.self_pay.hint">
        <source>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</source>
        <translation>患者さんに説明するか、Ctrl+Bで別の方法で照会してください。</translation>
    </message>
    <message id="ui.next.self_pay.title">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>自費診療として受付</translation>
    </message>
    <message id="ui.next.starting.hint">
        <source>Có thể quét QR hoặc gõ số ngay bây giờ.</source>
        <translation>QRの読み取りや番号入力は今すぐできます。</translation>
    </message>
    <message id="ui.next.starting.title">
        <source>Đang khởi động thiết bị</source>
        <translation>機器を起動しています</translation>
    </message>
    <message id="ui.next.take_card_out.hint">
        <source>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</source>
        <translation>リーダー上のカードは記録済みの方のものです。</translation>
    </message>
    <message id="ui.next.take_card_out.title">
        <source>Lấy thẻ ra, mời người tiếp theo</source>
        <translation>カードを取り、次の方へ</translation>
    </message>
    <message id="ui.next.unknown_card.hint">
        <source>Thẻ trên đầu đọc không phải căn cước gắn chip.</source>
        <translation>リーダー上のカードはICチップ身分証ではありません。</translation>
    </message>
    <message id="ui.next.unknown_card.title">
        <source>Lấy thẻ này ra, đặt thẻ căn cước</source>
        <translation>このカードを取り、身分証を置く</translation>
    </message>
    <message id="ui.not_started">
        <source>Chưa bắt đầu</source>
        <translation>未開始</translation>
    </message>
    <message id="ui.offline.again" numerus="yes">
        <source>Tự thử lại sau {count} giây</source>
        <translation>
            <numerusform>{count}秒後に自動で再試行</numerusform>
        </translation>
    </message>
    <message id="ui.offline.by_itself">
        <source>Máy tự thử lại.</source>
        <translation>自動で再試行します。</translation>
    </message>
    <message id="ui.offline.looking">
        <source>Đang thử lại…</source>
        <translation>再試行しています…</translation>
    </message>
    <message id="ui.offline.over">
        <source>Đã kết nối lại cổng bảo hiểm</source>
        <translation>保険ポータルに再びつながりました</translation>
    </message>
    <message id="ui.offline.title">
        <source>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</source>
        <translation>{since}から保険ポータルにつながりません。受付はそのまま続けられます。</translation>
    </message>
    <message id="ui.offline.waits" numerus="yes">
        <source>{count} lượt chờ xác minh.</source>
        <translation>
            <numerusform>{count}件が確認待ちです。</numerusform>
        </translation>
    </message>
    <message id="ui.offline.works">
        <source>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</source>
        <translation>{days}日以内の前回の結果を日付つきで表示します。患者ごとに再試行し、未確認分は後で自動的に照会します。</translation>
    </message>
    <message id="ui.outcome.cancelled">
        <source>Đã hủy</source>
        <translation>取消済み</translation>
    </message>
    <message id="ui.outcome.needs_staff">
        <source>Nhân viên xem</source>
        <translation>職員が判断</translation>
    </message>
    <message id="ui.outcome.ready">
        <source>Đủ điều kiện</source>
        <translation>すべて確認</translation>
    </message>
    <message id="ui.outcome.ready_provisional">
        <source>Xác minh sau</source>
        <translation>後で確認</translation>
    </message>
    <message id="ui.outcome.self_pay">
        <source>Tự chi trả</source>
        <translation>自費</translation>
    </message>
    <message id="ui.person.birth">
        <source>Ngày sinh</source>
        <translation>生年月日</translation>
    </message>
    <message id="ui.person.clinic">
        <source>Phòng khám</source>
        <translation>診療科</translation>
    </message>
    <message id="ui.person.document">
        <source>Số hộ chiếu</source>
        <translation>パスポート番号</translation>
    </message>
    <message id="ui.person.expires">
        <source>Thẻ có giá trị đến</source>
        <translation>カード有効期限</translation>
    </message>
    <message id="ui.person.female">
        <source>Nữ</source>
        <translation>女性</translation>
    </message>
    <message id="ui.person.from_chip">
        <source>Đọc từ chip</source>
        <translation>チップから読取</translation>
    </message>
    <message id="ui.person.from_nothing">
        <source>Giấy tờ bổ sung sau</source>
        <translation>書類は後で提出</translation>
    </message>
    <message id="ui.person.from_qr">
        <source>Theo mã QR, chưa kiểm chứng</source>
        <translation>QRより・未確認</translation>
    </message>
    <message id="ui.person.from_qr_unsure">
        <source>Mã QR lạ, xin xem lại</source>
        <translation>見慣れないQR、要確認</translation>
    </message>
    <message id="ui.person.from_typed">
        <source>Số gõ tay, chưa kiểm chứng</source>
        <translation>手入力・未確認</translation>
    </message>
    <message id="ui.person.male">
        <source>Nam</source>
        <translation>男性</translation>
    </message>
    <message id="ui.person.name">
        <source>Người bệnh</source>
        <translation>患者</translation>
    </message>
    <message id="ui.person.nameless">
        <source>Chưa biết họ tên</source>
        <translation>氏名不明</translation>
    </message>
    <message id="ui.person.never_expires">
        <source>Không thời hạn</source>
        <translation>無期限</translation>
    </message>
    <message id="ui.person.no_clinic">
        <source>Chưa chọn</source>
        <translation>未選択</translation>
    </message>
    <message id="ui.person.number">
        <source>Số căn cước</source>
        <translation>身分証番号</translation>
    </message>
    <message id="ui.person.priority">
        <source>Ưu tiên</source>
        <translation>優先</translation>
    </message>
    <message id="ui.person.residence">
        <source>Nơi thường trú</source>
        <translation>住所</translation>
    </message>
    <message id="ui.person.sex">
        <source>Giới tính</source>
        <translation>性別</translation>
    </message>
    <message id="ui.portrait.chip">
        <source>Ảnh trong chip</source>
        <translation>チップの写真</translation>
    </message>
    <message id="ui.portrait.dropped">
        <source>Ảnh đã xóa, không lưu lại</source>
        <translation>写真は消去済み・保存なし</translation>
    </message>
    <message id="ui.portrait.face_seen">
        <source>Thấy khuôn mặt</source>
        <translation>顔を検出</translation>
    </message>
    <message id="ui.portrait.live">
        <source>Người trước camera</source>
        <translation>カメラの前の人</translation>
    </message>
    <message id="ui.portrait.no_card">
        <source>Không có ảnh từ thẻ</source>
        <translation>カードの写真はありません</translation>
    </message>
    <message id="ui.portrait.no_chip">
        <source>Ảnh hiện ra khi đọc thẻ</source>
        <translation>カード読取後に表示</translation>
    </message>
    <message id="ui.portrait.no_chip_photo">
        <source>Chip không có ảnh</source>
        <translation>チップに写真なし</translation>
    </message>
    <message id="ui.portrait.no_face">
        <source>Chưa thấy khuôn mặt</source>
        <translation>顔が見えません</translation>
    </message>
    <message id="ui.portrait.no_live">
        <source>Chưa có hình từ camera</source>
        <translation>カメラの映像なし</translation>
    </message>
    <message id="ui.rail.card">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>身分証をリーダーに置く</translation>
    </message>
    <message id="ui.rail.chip">
        <source>Đọc chip, kiểm tra thẻ thật</source>
        <translation>チップを読み、真贋を確認</translation>
    </message>
    <message id="ui.rail.face">
        <source>So khuôn mặt, hỏi bảo hiểm</source>
        <translation>顔を照合、保険を照会</translation>
    </message>
    <message id="ui.rail.key">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>QRを読み取るか12桁を入力</translation>
    </message>
    <message id="ui.rail.name">
        <source>Các bước tiếp đón</source>
        <translation>受付の手順</translation>
    </message>
    <message id="ui.rail.record">
        <source>Ghi nhận lượt khám</source>
        <translation>受診を記録</translation>
    </message>
    <message id="ui.reason.missing">
        <source>Chọn lý do trước</source>
        <translation>先に理由を選んでください</translation>
    </message>
    <message id="ui.reason.other">
        <source>Lý do khác</source>
        <translation>その他の理由</translation>
    </message>
    <message id="ui.result.aborted">
        <source>chưa xong</source>
        <translation>未完了</translation>
    </message>
    <message id="ui.result.failed">
        <source>sai</source>
        <translation>誤り</translation>
    </message>
    <message id="ui.result.not_supported">
        <source>không có</source>
        <translation>なし</translation>
    </message>
    <message id="ui.result.successful">
        <source>đúng</source>
        <translation>正しい</translation>
    </message>
    <message id="ui.result.undetermined">
        <source>chưa rõ</source>
        <translation>不明</translation>
    </message>
    <message id="ui.scan.name">
        <source>Mã QR hoặc số căn cước</source>
        <translation>QRコードまたは身分証番号</translation>
    </message>
    <message id="ui.scan.placeholder">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>QRを読み取るか12桁を入力</translation>
    </message>
    <message id="ui.simulation.persona">
        <source>Người thử</source>
        <translation>人物</translation>
    </message>
    <message id="ui.simulation.portal_outage">
        <source>Cổng ngừng</source>
        <translation>ポータル停止</translation>
    </message>
    <message id="ui.simulation.pull_camera">
        <source>Rút camera</source>
        <translation>カメラを抜く</translation>
    </message>
    <message id="ui.simulation.put_card">
        <source>Đặt thẻ</source>
        <translation>カードを置く</translation>
    </message>
    <message id="ui.simulation.scan_qr">
        <source>Quét QR</source>
        <translation>QRを読む</translation>
    </message>
    <message id="ui.simulation.take_card">
        <source>Lấy thẻ</source>
        <translation>カードを取る</translation>
    </message>
    <message id="ui.simulation.title">
        <source>Mô phỏng</source>
        <translation>シミュレーション</translation>
    </message>
    <message id="ui.step.open">
        <source>Đang mở khóa chip.</source>
        <translation>チップを開いています。</translation>
    </message>
    <message id="ui.step.person">
        <source>Đang đọc họ tên và thông tin.</source>
        <translation>氏名と情報を読んでいます。</translation>
    </message>
    <message id="ui.step.portrait">
        <source>Đang đọc ảnh chân dung.</source>
        <translation>顔写真を読んでいます。</translation>
    </message>
    <message id="ui.step.proof">
        <source>Đang kiểm tra thẻ thật.</source>
        <translation>カードの真贋を確認しています。</translation>
    </message>
    <message id="ui.today.close">
        <source>Đón&amp;g</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message id="ui.today.column_day">
        <source>Ngày</source>
        <translation>日付</translation>
    </message>
    <message id="ui.today.column_name">
        <source>Họ tên</source>
        <translation>氏名</translation>
    </message>
    <message id="ui.today.column_number">
        <source>Số căn cước</source>
        <translation>身分証番号</translation>
    </message>
    <message id="ui.today.column_outcome">
        <source>Kết quả</source>
        <translation>結果</translation>
    </message>
    <message id="ui.today.column_queue">
        <source>Số</source>
        <translation>番号</translation>
    </message>
    <message id="ui.today.column_time">
        <source>Giờ</source>
        <translation>時刻</translation>
    </message>
    <message id="ui.today.count" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count}件</numerusform>
        </translation>
    </message>
    <message id="ui.today.count_open" numerus="yes">
        <source>{count} lượt · {open} cần xác minh</source>
        <translation>
            <numerusform>{count}件 · 要確認{open}件</numerusform>
        </translation>
    </message>
    <message id="ui.today.empty">
        <source>Hôm nay chưa có lượt khám nào.</source>
        <translation>本日の受診はまだありません。</translation>
    </message>
    <message id="ui.today.open_only">
        <source>Cần xác minh</source>
        <translation>要確認</translation>
    </message>
    <message id="ui.today.search">
        <source>Tìm tên (không cần dấu) hoặc số</source>
        <translation>氏名（記号不要）または番号</translation>
    </message>
    <message id="ui.today.title">
        <source>Lượt khám hôm nay</source>
        <translation>本日の受診</translation>
    </message>
</context>
</TS>
