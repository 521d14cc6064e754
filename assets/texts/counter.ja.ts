<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="counter.action.accept_name">
        <source>Vẫn là người này…</source>
        <translation>同じ人です…</translation>
    </message>
    <message id="counter.action.agree">
        <source>Đồng ý so khuôn mặt</source>
        <translation>顔の照合に同意</translation>
    </message>
    <message id="counter.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>窓口の担当者は？</translation>
    </message>
    <message id="counter.action.by_eye">
        <source>Bằng &amp;mắt</source>
        <translation>目視確認(&amp;E)</translation>
    </message>
    <message id="counter.action.export">
        <source>&amp;Xuất CSV</source>
        <translation>CSV書き出し(&amp;X)</translation>
    </message>
    <message id="counter.action.hand_over">
        <source>T&amp;rả kết quả</source>
        <translation>結果を交付する(&amp;H)</translation>
    </message>
    <message id="counter.action.help">
        <source>Trợ giúp</source>
        <translation>ヘルプ</translation>
    </message>
    <message id="counter.action.language">
        <source>Ngôn ngữ</source>
        <translation>言語</translation>
    </message>
    <message id="counter.action.larger">
        <source>Chữ to hơn</source>
        <translation>文字を大きく</translation>
    </message>
    <message id="counter.action.look_again">
        <source>So khuôn mặt lại</source>
        <translation>顔をもう一度照合</translation>
    </message>
    <message id="counter.action.mode_hand_over">
        <source>Trả kết quả</source>
        <translation>結果交付</translation>
    </message>
    <message id="counter.action.mode_list">
        <source>Danh sách trong ngày</source>
        <translation>本日の一覧</translation>
    </message>
    <message id="counter.action.mode_receive">
        <source>Tiếp nhận hồ sơ</source>
        <translation>申請受付</translation>
    </message>
    <message id="counter.action.name_proxy">
        <source>Người nhận &amp;thay</source>
        <translation>代理人(&amp;P)</translation>
    </message>
    <message id="counter.action.next_person">
        <source>Người tiếp the&amp;o</source>
        <translation>次の方(&amp;O)</translation>
    </message>
    <message id="counter.action.note_letter">
        <source>&amp;Giấy ủy quyền</source>
        <translation>委任状(&amp;L)</translation>
    </message>
    <message id="counter.action.print_again">
        <source>In lạ&amp;i</source>
        <translation>再印刷(&amp;I)</translation>
    </message>
    <message id="counter.action.receive">
        <source>&amp;Tiếp nhận hồ sơ</source>
        <translation>申請を受け付ける(&amp;R)</translation>
    </message>
    <message id="counter.action.refuse">
        <source>&amp;Không đồng ý</source>
        <translation>同意しない(&amp;N)</translation>
    </message>
    <message id="counter.action.scan">
        <source>Đến ô quét mã</source>
        <translation>読み取り欄へ</translation>
    </message>
    <message id="counter.action.scheme">
        <source>Nền sáng hoặc tối</source>
        <translation>明るい・暗い配色</translation>
    </message>
    <message id="counter.action.search">
        <source>Đến ô tìm</source>
        <translation>検索欄へ</translation>
    </message>
    <message id="counter.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>設定と機器</translation>
    </message>
    <message id="counter.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>文字を小さく</translation>
    </message>
    <message id="counter.action.without_chip">
        <source>Không đọc được &amp;chip</source>
        <translation>チップ読み取り不可(&amp;C)</translation>
    </message>
    <message id="counter.chosen">
        <source>Hồ sơ đã chọn</source>
        <translation>選択した申請</translation>
    </message>
    <message id="counter.column.collector">
        <source>Người nhận</source>
        <translation>受取人</translation>
    </message>
    <message id="counter.column.due">
        <source>Hẹn trả</source>
        <translation>交付予定日</translation>
    </message>
    <message id="counter.column.handed">
        <source>Trả lúc</source>
        <translation>交付日時</translation>
    </message>
    <message id="counter.column.name">
        <source>Người nộp</source>
        <translation>申請者</translation>
    </message>
    <message id="counter.column.number">
        <source>Số căn cước</source>
        <translation>身分証番号</translation>
    </message>
    <message id="counter.column.procedure">
        <source>Thủ tục</source>
        <translation>手続き</translation>
    </message>
    <message id="counter.column.receipt">
        <source>Mã hồ sơ</source>
        <translation>受付票番号</translation>
    </message>
    <message id="counter.column.received">
        <source>Tiếp nhận lúc</source>
        <translation>受付日時</translation>
    </message>
    <message id="counter.column.right">
        <source>Tư cách</source>
        <translation>資格</translation>
    </message>
    <message id="counter.column.staff">
        <source>Cán bộ</source>
        <translation>担当者</translation>
    </message>
    <message id="counter.column.state">
        <source>Trạng thái</source>
        <translation>状態</translation>
    </message>
    <message id="counter.consent.question">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</source>
        <translation>カードの持ち主であることの確認のためだけに、お顔をチップの写真と照合してよろしいですか。照合後すぐに削除します。同意されない場合は職員が目視で確認し、手続きは変わりません。ご本人（お子さまの場合は保護者も）は同意されますか。</translation>
    </message>
    <message id="counter.day.count">
        <source>{received} hồ sơ, {handed} đã trả</source>
        <translation>{received}件、交付済み{handed}件</translation>
    </message>
    <message id="counter.day.empty">
        <source>Hôm nay chưa có hồ sơ nào.</source>
        <translation>本日はまだありません。</translation>
    </message>
    <message id="counter.day.exported">
        <source>Đã xuất: {file}</source>
        <translation>書き出しました：{file}</translation>
    </message>
    <message id="counter.day.title">
        <source>Danh sách trong ngày</source>
        <translation>本日の一覧</translation>
    </message>
    <message id="counter.field.applicant">
        <source>Người nộp</source>
        <translation>申請者</translation>
    </message>
    <message id="counter.field.due">
        <source>Hẹn trả</source>
        <translation>交付予定日</translation>
    </message>
    <message id="counter.field.letter">
        <source>Giấy ủy quyền</source>
        <translation>委任状</translation>
    </message>
    <message id="counter.field.procedure">
        <source>Thủ tục</source>
        <translation>手続き</translation>
    </message>
    <message id="counter.field.proxies">
        <source>Được nhận thay</source>
        <translation>代理受取人</translation>
    </message>
    <message id="counter.field.receipt">
        <source>Mã hồ sơ</source>
        <translation>受付票番号</translation>
    </message>
    <message id="counter.form.cancel">
        <source>Thôi</source>
        <translation>キャンセル</translation>
    </message>
    <message id="counter.form.card.hint">
        <source>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</source>
        <translation>カードの真正を確認できませんでした。受理の理由を記録します。担当者名も保存されます。</translation>
    </message>
    <message id="counter.form.card.reason">
        <source>&amp;Lý do</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.card.title">
        <source>Xác nhận đã xem thẻ</source>
        <translation>カードを目視確認したことの記録</translation>
    </message>
    <message id="counter.form.confirm">
        <source>Ghi lại</source>
        <translation>記録する</translation>
    </message>
    <message id="counter.form.letter.hint">
        <source>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</source>
        <translation>委任状の番号・日付・認証機関と、受理の理由を記録します。受取人はカードと顔で確認します。</translation>
    </message>
    <message id="counter.form.letter.note">
        <source>&amp;Giấy số, ngày</source>
        <translation>委任状(&amp;L)</translation>
    </message>
    <message id="counter.form.letter.reason">
        <source>&amp;Lý do chấp nhận</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.letter.title">
        <source>Giấy ủy quyền</source>
        <translation>委任状</translation>
    </message>
    <message id="counter.form.name.hint">
        <source>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</source>
        <translation>受付時の記録：{noted}
身分証：{card}
本人なら理由（書き間違い、改名など）を記録します。担当者名も保存されます。違う場合はEscを押し、結果を渡さないでください。</translation>
    </message>
    <message id="counter.form.name.reason">
        <source>&amp;Lý do</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.name.title">
        <source>Có đúng là người được ghi không?</source>
        <translation>記録された本人ですか</translation>
    </message>
    <message id="counter.form.proxy.hint">
        <source>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</source>
        <translation>その方のカードのQRを読み取るか、身分証番号と氏名を入力。</translation>
    </message>
    <message id="counter.form.proxy.number">
        <source>&amp;Số căn cước</source>
        <translation>身分証番号(&amp;N)</translation>
    </message>
    <message id="counter.form.proxy.person">
        <source>&amp;Họ và tên</source>
        <translation>氏名(&amp;F)</translation>
    </message>
    <message id="counter.form.proxy.title">
        <source>Người được nhận thay</source>
        <translation>代理受取人</translation>
    </message>
    <message id="counter.help.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="counter.help.enter">
        <source>Nút lớn bên dưới</source>
        <translation>下の大きなボタン</translation>
    </message>
    <message id="counter.help.escape">
        <source>Đóng, xóa ô, hoặc người tiếp theo</source>
        <translation>閉じる・欄を消す・次の方</translation>
    </message>
    <message id="counter.help.title">
        <source>Phím tắt</source>
        <translation>ショートカットキー</translation>
    </message>
    <message id="counter.mode.hand_over">
        <source>Trả kết quả · chờ {count}</source>
        <translation>結果交付 · 待ち {count}</translation>
    </message>
    <message id="counter.mode.list">
        <source>Trong ngày</source>
        <translation>本日</translation>
    </message>
    <message id="counter.mode.receive">
        <source>Tiếp nhận</source>
        <translation>受付</translation>
    </message>
    <message id="counter.name">
        <source>Một cửa</source>
        <translation>総合窓口</translation>
    </message>
    <message id="counter.next.applicant_card.hint">
        <source>Có thể chọn thủ tục trong lúc chờ.</source>
        <translation>待つ間に手続きを選べます。</translation>
    </message>
    <message id="counter.next.applicant_card.title">
        <source>Đặt thẻ của người nộp hồ sơ lên đầu đọc</source>
        <translation>申請者のカードをリーダーに置いてください</translation>
    </message>
    <message id="counter.next.choose.hint">
        <source>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</source>
        <translation>名称またはコードの一部を入力しEnterを押します。</translation>
    </message>
    <message id="counter.next.choose.title">
        <source>Chọn thủ tục</source>
        <translation>手続きを選んでください</translation>
    </message>
    <message id="counter.next.collector_card.hint">
        <source>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</source>
        <translation>申請者も代理人もカードと顔で確認します。</translation>
    </message>
    <message id="counter.next.collector_card.title">
        <source>Đặt thẻ của người đến nhận lên đầu đọc</source>
        <translation>受取人のカードをリーダーに置いてください</translation>
    </message>
    <message id="counter.next.compare.hint">
        <source>Bấm F6: so ảnh với người, rồi xem thẻ.</source>
        <translation>F6を押し、写真と本人、次にカードを確認します。</translation>
    </message>
    <message id="counter.next.compare.title">
        <source>Xác nhận bằng mắt những mục máy chưa kiểm tra được</source>
        <translation>確認できなかった項目を目視で確認</translation>
    </message>
    <message id="counter.next.consent.hint">
        <source>Hỏi sự đồng ý trước khi so khuôn mặt.</source>
        <translation>顔の照合前に同意を得ます。</translation>
    </message>
    <message id="counter.next.consent.title">
        <source>Đọc cho người đến làm thủ tục nghe</source>
        <translation>来庁者に読み上げてください</translation>
    </message>
    <message id="counter.next.doubtful.hint">
        <source>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</source>
        <translation>確かに本人であれば理由を添えて目視確認し、そうでなければF9を押して責任者を呼んでください。</translation>
    </message>
    <message id="counter.next.doubtful.title">
        <source>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</source>
        <translation>カードまたは顔が一致しません。よく確認してください</translation>
    </message>
    <message id="counter.next.find.hint">
        <source>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</source>
        <translation>氏名、身分証番号、受付票番号で検索できます。</translation>
    </message>
    <message id="counter.next.find.title">
        <source>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</source>
        <translation>受付票を読み取るか申請を検索</translation>
    </message>
    <message id="counter.next.gone.hint">
        <source>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</source>
        <translation>受取人と日時は上に表示されています。Ctrl+Pで再印刷。</translation>
    </message>
    <message id="counter.next.gone.title">
        <source>Kết quả này đã được trả</source>
        <translation>この結果は交付済みです</translation>
    </message>
    <message id="counter.next.hand_over.hint">
        <source>Người nhận đã được xác minh và có quyền nhận.</source>
        <translation>受取人は確認済みで、受け取る権利があります。</translation>
    </message>
    <message id="counter.next.hand_over.title">
        <source>Trả kết quả</source>
        <translation>結果を交付する</translation>
    </message>
    <message id="counter.next.handed.hint">
        <source>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</source>
        <translation>Ctrl+Pで再印刷。次の申請を検索してください。</translation>
    </message>
    <message id="counter.next.handed.title">
        <source>Đã trả kết quả: {number}</source>
        <translation>交付済み：{number}</translation>
    </message>
    <message id="counter.next.judging.hint">
        <source>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</source>
        <translation>チップの写真と照合しています。F6で目視確認できます。</translation>
    </message>
    <message id="counter.next.judging.title">
        <source>Mời nhìn vào camera</source>
        <translation>カメラを見てください</translation>
    </message>
    <message id="counter.next.key.hint">
        <source>Số này mở chip của thẻ đang nằm trên đầu đọc.</source>
        <translation>この番号でリーダー上のチップを開きます。</translation>
    </message>
    <message id="counter.next.key.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>カードのQRを読み取るか12桁を入力</translation>
    </message>
    <message id="counter.next.letter.hint">
        <source>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</source>
        <translation>委任状を確認して記録してください。ない場合は申請者本人に来てもらいます。</translation>
    </message>
    <message id="counter.next.letter.title">
        <source>Người này không có tên trong hồ sơ</source>
        <translation>この方は申請に登録されていません</translation>
    </message>
    <message id="counter.next.list.hint">
        <source>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</source>
        <translation>行を選んでCtrl+Pで再印刷、Ctrl+Eで書き出し。</translation>
    </message>
    <message id="counter.next.list.title">
        <source>Danh sách trong ngày</source>
        <translation>本日の一覧</translation>
    </message>
    <message id="counter.next.name">
        <source>Việc cần làm</source>
        <translation>次の操作</translation>
    </message>
    <message id="counter.next.no_reader.hint">
        <source>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</source>
        <translation>なくても続けられます。カードのQRを読み取りF8を押してください。</translation>
    </message>
    <message id="counter.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>カードリーダーを接続してください</translation>
    </message>
    <message id="counter.next.nobody.hint">
        <source>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</source>
        <translation>カードのQRを読み取るか、F9でやり直してください。</translation>
    </message>
    <message id="counter.next.nobody.title">
        <source>Chưa biết họ tên và số căn cước</source>
        <translation>氏名と身分証番号が分かりません</translation>
    </message>
    <message id="counter.next.other_name.hint">
        <source>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</source>
        <translation>記録：{noted} · カード：{card}。記録された本人か尋ねてください。</translation>
    </message>
    <message id="counter.next.other_name.title">
        <source>Trùng số căn cước nhưng khác họ tên</source>
        <translation>身分証番号は同じですが氏名が違います</translation>
    </message>
    <message id="counter.next.reading.hint">
        <source>Họ tên và ảnh hiện ra ngay khi đọc được.</source>
        <translation>氏名と写真は読み取り次第表示されます。</translation>
    </message>
    <message id="counter.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>チップを読み取り中です。カードを動かさないでください</translation>
    </message>
    <message id="counter.next.receive.hint">
        <source>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</source>
        <translation>申請者は確認済みです。受付票がすぐに印刷されます。</translation>
    </message>
    <message id="counter.next.receive.title">
        <source>Tiếp nhận hồ sơ</source>
        <translation>申請を受け付ける</translation>
    </message>
    <message id="counter.next.receive_open.hint">
        <source>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</source>
        <translation>確認できない項目があります。F6で目視確認できます。</translation>
    </message>
    <message id="counter.next.receive_open.title">
        <source>Tiếp nhận, xác minh khi trả kết quả</source>
        <translation>受け付け、確認は交付時に</translation>
    </message>
    <message id="counter.next.received.hint">
        <source>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</source>
        <translation>受付票を渡してください。Ctrl+Pで再印刷。次の方のカードを置いてください。</translation>
    </message>
    <message id="counter.next.received.title">
        <source>Đã tiếp nhận: {number}</source>
        <translation>受付済み：{number}</translation>
    </message>
    <message id="counter.next.saving.hint">
        <source>Đừng tắt máy.</source>
        <translation>電源を切らないでください。</translation>
    </message>
    <message id="counter.next.saving.title">
        <source>Đang lưu</source>
        <translation>保存中</translation>
    </message>
    <message id="counter.person">
        <source>Người làm thủ tục</source>
        <translation>来庁者</translation>
    </message>
    <message id="counter.procedure.chosen">
        <source>Đã chọn: {name}.</source>
        <translation>選択中：{name}。</translation>
    </message>
    <message id="counter.procedure.days" numerus="yes">
        <source>Trả kết quả sau {count} ngày làm việc.</source>
        <translation>
            <numerusform>結果は{count}営業日後です。</numerusform>
        </translation>
    </message>
    <message id="counter.procedure.line">
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message id="counter.procedure.name">
        <source>Thủ tục</source>
        <translation>手続き</translation>
    </message>
    <message id="counter.procedure.none">
        <source>Chưa chọn thủ tục.</source>
        <translation>手続きは未選択です。</translation>
    </message>
    <message id="counter.procedure.same_day">
        <source>Trả kết quả trong ngày.</source>
        <translation>結果は当日中です。</translation>
    </message>
    <message id="counter.procedure.search">
        <source>Gõ tên hoặc mã thủ tục</source>
        <translation>名称またはコードを入力</translation>
    </message>
    <message id="counter.proxy.clear">
        <source>Bỏ hết</source>
        <translation>すべて削除</translation>
    </message>
    <message id="counter.proxy.none">
        <source>Không có: chỉ người nộp được nhận.</source>
        <translation>なし：申請者本人のみ受け取れます。</translation>
    </message>
    <message id="counter.proxy.title">
        <source>Người được nhận thay</source>
        <translation>代理受取人</translation>
    </message>
    <message id="counter.right.applicant">
        <source>Chính người nộp</source>
        <translation>申請者本人</translation>
    </message>
    <message id="counter.right.letter">
        <source>Có giấy ủy quyền</source>
        <translation>委任状あり</translation>
    </message>
    <message id="counter.right.nobody">
        <source>Chưa biết ai đến nhận</source>
        <translation>受取人は未確認です</translation>
    </message>
    <message id="counter.right.not_yet">
        <source>chưa xác minh xong</source>
        <translation>未確認</translation>
    </message>
    <message id="counter.right.other_name">
        <source>Trùng số, khác họ tên</source>
        <translation>番号は同じ、氏名が違います</translation>
    </message>
    <message id="counter.right.proxy">
        <source>Người được nhận thay đã ghi</source>
        <translation>登録済みの代理人</translation>
    </message>
    <message id="counter.right.stranger">
        <source>Không có tên trong hồ sơ</source>
        <translation>申請に登録なし</translation>
    </message>
    <message id="counter.role.applicant">
        <source>Người nộp</source>
        <translation>申請者</translation>
    </message>
    <message id="counter.role.letter">
        <source>Giấy ủy quyền</source>
        <translation>委任状</translation>
    </message>
    <message id="counter.role.proxy">
        <source>Người nhận thay</source>
        <translation>代理人</translation>
    </message>
    <message id="counter.search">
        <source>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</source>
        <translation>受付票番号・氏名・身分証番号で検索、またはコードを読み取り</translation>
    </message>
    <message id="counter.state.due">
        <source>Hẹn {date}</source>
        <translation>{date} 交付予定</translation>
    </message>
    <message id="counter.state.handed">
        <source>Đã trả {time} · {name}</source>
        <translation>{time} 交付 · {name}</translation>
    </message>
    <message id="counter.table">
        <source>Danh sách hồ sơ</source>
        <translation>申請一覧</translation>
    </message>
    <message id="counter.waiting.empty">
        <source>Không có hồ sơ nào chờ trả.</source>
        <translation>交付待ちの結果はありません。</translation>
    </message>
    <message id="counter.waiting.title" numerus="yes">
        <source>Hồ sơ chờ trả: {count}</source>
        <translation>
            <numerusform>交付待ち：{count}件</numerusform>
        </translation>
    </message>
</context>
</TS>
