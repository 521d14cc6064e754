<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.card_sim.card">
        <source>{persona}, số {number}, CAN {can}</source>
        <translation>{persona}、番号 {number}、CAN {can}</translation>
    </message>
    <message id="cli.card_sim.lies">
        <source>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</source>
        <translation>カードがリーダーに載っています。Ctrl-Cで外します</translation>
    </message>
    <message id="cli.card_sim.waiting">
        <source>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</source>
        <translation>ポート {port} で仮想リーダーを待っています。pcscdとvsmartcard-vpcdは動いていますか？</translation>
    </message>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>模擬カードを仮想リーダーに置く</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>ワンストップ窓口を開く：申請の受付と結果の交付</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>模擬機器で受付の流れを通して見る</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>受付画面を開く（tiepdonだけでも同じ）</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>この窓口のすべての機器とサービスを調べる</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>照会できなかったことの証明を書き出す（ZIP）</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>2枚の写真の顔を比べる</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>顔照合エンジンの一覧・導入・選択・測定</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>画面を順に見る、または画像に書き出す</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở kiosk để người bệnh tự làm thủ tục</source>
        <translation>患者用の自動受付機を開く</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>職員が自動受付機を終えるための暗証番号を決める</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>保険資格を照会する</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>データベースを調べ、控えを取る</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>人数・所要時間・確認状況・障害</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>送信待ちの一覧・再試行・すぐに送信</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>模擬の登場人物</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>このコンピューターで模擬の保険ポータルを動かす</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>翌日の予約者を前もって照会する</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>票を試し刷りする</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>リーダー上のカードを読む</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>設定の表示・変更・書き出し・読み込み</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>初期設定を順に行う</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</source>
        <translation>技術担当向けのファイルを作る（患者の情報なし）</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>信頼する発行者の証明書</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>記録済みの受診のカードを確かめ直す</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>この窓口で記録した受診</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>コマンド</translation>
    </message>
    <message id="cli.default">
        <source>mặc định:</source>
        <translation>既定：</translation>
    </message>
    <message id="cli.evidence.nothing">
        <source>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</source>
        <translation>その受診がないか、カードが読まれていません。tiepdon visits --jsonがIDと共に一覧します。</translation>
    </message>
    <message id="cli.evidence.recorded">
        <source>lúc ghi: {result}</source>
        <translation>記録時：{result}</translation>
    </message>
    <message id="cli.face_check.cannot_tell">
        <source>Không kết luận được</source>
        <translation>判断できません</translation>
    </message>
    <message id="cli.face_check.different">
        <source>Khác người</source>
        <translation>別人</translation>
    </message>
    <message id="cli.face_check.limit">
        <source>cùng người khi ≤ {limit}, {engine}</source>
        <translation>{limit} 以下は同一人、{engine}</translation>
    </message>
    <message id="cli.face_check.same">
        <source>Cùng một người</source>
        <translation>同一人</translation>
    </message>
    <message id="cli.face_engine.drawn">
        <source>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</source>
        <translation>描画した顔：形式を示すだけで、実在の人については何も言えません。</translation>
    </message>
    <message id="cli.face_engine.installed">
        <source>đã cài</source>
        <translation>導入済み</translation>
    </message>
    <message id="cli.face_engine.limits">
        <source>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</source>
        <translation>{same} 以下は同一人（複数画像の平均では {fused}）、{different} 以上は別人。{licence}</translation>
    </message>
    <message id="cli.face_engine.rate">
        <source>ở {limit}: {errors} ({data_set})</source>
        <translation>{limit} では：{errors}（{data_set}）</translation>
    </message>
    <message id="cli.face_report.equal_error">
        <source>tỷ lệ lỗi cân bằng (EER) {rate}</source>
        <translation>等誤り率（EER）{rate}</translation>
    </message>
    <message id="cli.face_report.hint">
        <source>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</source>
        <translation>目安にすぎません。誤認 {hits} 件に基づき、真のFMRは {worst} かもしれません。別人 {firm} 組で確かになります</translation>
    </message>
    <message id="cli.face_report.limit">
        <source>FMR {target}: ngưỡng {limit}, FNMR {share}</source>
        <translation>FMR {target}：しきい値 {limit}、FNMR {share}</translation>
    </message>
    <message id="cli.face_report.material">
        <source>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</source>
        <translation>{engine}：{pairs} 組のうち同一人 {genuine} 組、別人 {impostor} 組。読めないか顔のない写真 {unusable} 枚</translation>
    </message>
    <message id="cli.face_report.no_limit">
        <source>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</source>
        <translation>FMR {target}：この写真ではしきい値を決められません。別人 {least} 組以上と同一人の組が要ります。確かなのは {firm} 組からです</translation>
    </message>
    <message id="cli.face_report.no_pairs">
        <source>chưa thấy, không có cặp nào như vậy</source>
        <translation>該当する組がなく測れません</translation>
    </message>
    <message id="cli.face_report.own_limit">
        <source>ở ngưỡng của bộ so, {limit}</source>
        <translation>エンジン自身のしきい値 {limit} では</translation>
    </message>
    <message id="cli.help.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</source>
        <translation>模擬カードをvsmartcard-vpcdの仮想リーダーに置く。Ctrl-Cで終了。</translation>
    </message>
    <message id="cli.help.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</source>
        <translation>ワンストップ窓口を開く：申請の受付と、受け取れる人への結果の交付。</translation>
    </message>
    <message id="cli.help.demo">
        <source>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</source>
        <translation>模擬のリーダー、カード、カメラ、ポータルで受付を一通り行う。実機には触れない。</translation>
    </message>
    <message id="cli.help.desk">
        <source>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</source>
        <translation>このコンピューターの機器で受付画面を開く（tiepdonだけでも同じ）。</translation>
    </message>
    <message id="cli.help.doctor">
        <source>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</source>
        <translation>この窓口の全機器とサービスを調べる。異常がなければ終了コード0。</translation>
    </message>
    <message id="cli.help.evidence">
        <source>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</source>
        <translation>TARGET（ZIP）に書く：受診、照会、監査記録、読むためのページ（政令188/2025第38条）。</translation>
    </message>
    <message id="cli.help.face_check">
        <source>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</source>
        <translation>写真2枚を比べる（JPEG、JPEG 2000、PNG）。

終了コード：0＝同一、1＝別人、2＝使える顔なし、4＝判断不能、3＝ファイルかエンジンが読めない。</translation>
    </message>
    <message id="cli.help.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt.</source>
        <translation>顔照合エンジンの一覧、導入、選択、測定。</translation>
    </message>
    <message id="cli.help.face_engine_install">
        <source>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</source>
        <translation>エンジンの重みを取得。サイズとSHA-256が正しい場合だけ保存。途中から再開する。</translation>
    </message>
    <message id="cli.help.face_engine_list">
        <source>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</source>
        <translation>全エンジン：導入済みか、使用中か。任せられる範囲、しきい値、測定した誤り率付き。</translation>
    </message>
    <message id="cli.help.face_engine_measure">
        <source>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</source>
        <translation>自分たちの写真で誤り率（FMR、FNMR）としきい値を測る。写真は元の場所のまま。</translation>
    </message>
    <message id="cli.help.face_engine_use">
        <source>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</source>
        <translation>エンジンを選ぶ。動くことを確かめるため一度読み込む。</translation>
    </message>
    <message id="cli.help.gallery">
        <source>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</source>
        <translation>受付画面の状態をめくる（PgUp、PgDn）、または全画面を画像にする。</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</source>
        <translation>患者だけの受付：全画面、タッチ、5言語。終了は職員の暗証番号のみ。</translation>
    </message>
    <message id="cli.help.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</source>
        <translation>職員が自動受付機を終了し、機器を見るための暗証番号を設定する。</translation>
    </message>
    <message id="cli.help.lookup">
        <source>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</source>
        <translation>ID番号、保険番号または証のコードで保険を照会する。終了コード：0＝回答あり、1＝回答なし。</translation>
    </message>
    <message id="cli.help.memory">
        <source>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</source>
        <translation>窓口のデータベースを調べ、控えを取る。</translation>
    </message>
    <message id="cli.help.memory_check">
        <source>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</source>
        <translation>全ページを読み、監査記録をたどり、改変を探す。すべて正常なら終了コード0。

2日未満のデータベースにはまだ控えがなくてもよい。</translation>
    </message>
    <message id="cli.help.memory_copy">
        <source>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</source>
        <translation>暗号化した控えを今すぐデータベースの隣に書く。受付の稼働中でもよい。</translation>
    </message>
    <message id="cli.help.numbers">
        <source>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</source>
        <translation>何人来て、どれだけかかり、何を確認でき、何が失敗したか。</translation>
    </message>
    <message id="cli.help.outbox">
        <source>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</source>
        <translation>送信済み、待機中、保留中の一覧。保留の再試行。今すぐ送信。</translation>
    </message>
    <message id="cli.help.outbox_drain">
        <source>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</source>
        <translation>待機中のものを今すぐ1回ずつ試す。残りがなければ終了コード0、あれば1。保留の行は職員が扱う。

強制終了時に送信中だった行は次回の起動に任せる。開いている受付は自動で送信する。</translation>
    </message>
    <message id="cli.help.outbox_list">
        <source>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</source>
        <translation>未完了の行を、状態、試行回数、受け付けられない理由と共に。完了した行は求めれば新しい順に。</translation>
    </message>
    <message id="cli.help.outbox_retry">
        <source>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</source>
        <translation>保留中の行を元のキーで再試行する。その行がなければ終了コード1。</translation>
    </message>
    <message id="cli.help.personas">
        <source>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</source>
        <translation>模擬用の架空の人々と、それぞれが至るべき結果の一覧。</translation>
    </message>
    <message id="cli.help.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</source>
        <translation>保険ポータルの模擬をこのコンピューターで動かす。デモ、研修、試験用。</translation>
    </message>
    <message id="cli.help.preload">
        <source>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</source>
        <translation>予約の一覧（CSVかJSON）を取り込み、全員を照会する。FILEがなければ中断した所から続ける。

全員に回答があれば終了コード0、残れば1。</translation>
    </message>
    <message id="cli.help.print_test">
        <source>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</source>
        <translation>設定のプリンターで試し印刷する、またはファイルに描く。</translation>
    </message>
    <message id="cli.help.read">
        <source>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</source>
        <translation>リーダー上のカードを読む。終了コード：0＝読めた、3＝リーダーかカードがない、4＝鍵が違う、5＝検証に不合格。</translation>
    </message>
    <message id="cli.help.settings">
        <source>Xem, đổi, xuất và nhập cài đặt của quầy này.</source>
        <translation>この窓口の設定の表示、変更、書き出し、取り込み。</translation>
    </message>
    <message id="cli.help.settings_export">
        <source>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</source>
        <translation>この窓口自身の設定を秘密なしでFILEに書き、他で取り込めるようにする。</translation>
    </message>
    <message id="cli.help.settings_import">
        <source>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</source>
        <translation>FILEの設定を取り込む。書かれていないものと管理者が固定したものはそのまま。合わない値があれば何も変えない。</translation>
    </message>
    <message id="cli.help.settings_set">
        <source>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</source>
        <translation>portal.base_urlなどの項目を変える。VALUEはTOMLか普通の文字。

組で合うものは一緒に指定する。例：printer.kindとprinter.address。</translation>
    </message>
    <message id="cli.help.settings_show">
        <source>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</source>
        <translation>全層を合わせた有効な設定。秘密は表示せず、固定の項目に印を付ける。</translation>
    </message>
    <message id="cli.help.setup">
        <source>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</source>
        <translation>この窓口を一歩ずつ設定する。どの段階も省ける。</translation>
    </message>
    <message id="cli.help.support_bundle">
        <source>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</source>
        <translation>FILEに書く：バージョン、秘密なしの設定、doctorの報告、ログ。患者の情報は含まない。</translation>
    </message>
    <message id="cli.help.trust">
        <source>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</source>
        <translation>発行機関（CSCA）と個別に信頼する署名証明書の追加、一覧、削除。</translation>
    </message>
    <message id="cli.help.trust_add">
        <source>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</source>
        <translation>PEMかDERファイルの発行機関を信頼する。先に当局と指紋を照合すること。</translation>
    </message>
    <message id="cli.help.trust_import_masterlist">
        <source>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</source>
        <translation>マスターリスト（ICAO、ドイツ、オランダ形式）を取り込む。読めない証明書は飛ばして数える。</translation>
    </message>
    <message id="cli.help.trust_list">
        <source>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</source>
        <translation>信頼しているものすべてと指紋（SHA-256）。</translation>
    </message>
    <message id="cli.help.trust_remove">
        <source>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</source>
        <translation>証明書を信頼しなくする。指紋の最初の8桁で足りる。</translation>
    </message>
    <message id="cli.help.verify_evidence">
        <source>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</source>
        <translation>受診の保存された証拠を当日の時点で判定し直す。終了コード：0＝失敗なし、3＝証拠なし、5＝失敗あり。</translation>
    </message>
    <message id="cli.help.visits">
        <source>Liệt kê các lượt đã ghi, mới nhất ở cuối.</source>
        <translation>記録した受診の一覧。新しいものが最後。</translation>
    </message>
    <message id="cli.lookup.cache">
        <source>Kết quả đã lưu, hỏi lúc {at}</source>
        <translation>保存済みの回答、照会日時：{at}</translation>
    </message>
    <message id="cli.lookup.portal">
        <source>Cổng trả lời lúc {at}</source>
        <translation>ポータルの回答：{at}</translation>
    </message>
    <message id="cli.memory.altered">
        <source>bị sửa tại {at}</source>
        <translation>{at}で改変</translation>
    </message>
    <message id="cli.memory.audit_trail">
        <source>Nhật ký: {found}</source>
        <translation>監査記録：{found}</translation>
    </message>
    <message id="cli.memory.copies">
        <source>Bản sao: {found}</source>
        <translation>控え：{found}</translation>
    </message>
    <message id="cli.memory.new">
        <source>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</source>
        <translation>このデータベースは新しく、最初の控えは1日以内に書かれます。今書くには：tiepdon memory copy</translation>
    </message>
    <message id="cli.memory.nothing">
        <source>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</source>
        <translation>ここにはまだ記録がありません。最初の控えは使用初日に書かれます。</translation>
    </message>
    <message id="cli.memory.portal_attempts">
        <source>Lần hỏi cổng: {found}</source>
        <translation>ポータル照会：{found}</translation>
    </message>
    <message id="cli.memory.sound">
        <source>nguyên vẹn</source>
        <translation>正常</translation>
    </message>
    <message id="cli.memory.visits">
        <source>Lượt khám: {found}</source>
        <translation>受診：{found}</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>各コマンドのオプション：tiepdon〈コマンド〉 --help</translation>
    </message>
    <message id="cli.option.air_kbps">
        <source>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</source>
        <translation>この速度の非接触通信を模擬（106、212、424、848）。</translation>
    </message>
    <message id="cli.option.air_latency">
        <source>Thời gian cố định của mỗi lệnh APDU.</source>
        <translation>APDUごとの固定時間。</translation>
    </message>
    <message id="cli.option.all_parked">
        <source>Mọi dòng đang treo.</source>
        <translation>保留中のすべての行。</translation>
    </message>
    <message id="cli.option.autostart">
        <source>Ghi tệp để chương trình mở cùng máy.</source>
        <translation>コンピューターと同時に起動するファイルを書く。</translation>
    </message>
    <message id="cli.option.birth">
        <source>dd/mm/yyyy, mm/yyyy hoặc yyyy.</source>
        <translation>dd/mm/yyyy、mm/yyyyまたはyyyy。</translation>
    </message>
    <message id="cli.option.can">
        <source>CAN sáu số, hoặc cả 12 số căn cước.</source>
        <translation>6桁のCAN、または12桁の番号全体。</translation>
    </message>
    <message id="cli.option.country">
        <source>Chỉ lấy chứng thư của nước này (hai chữ cái).</source>
        <translation>この国の証明書だけ（2文字）。</translation>
    </message>
    <message id="cli.option.csca">
        <source>Thư mục chứng thư được tin.</source>
        <translation>信頼する証明書のフォルダー。</translation>
    </message>
    <message id="cli.option.day">
        <source>dd/mm/yyyy; không ghi thì là ngày mai.</source>
        <translation>dd/mm/yyyy。既定は明日。</translation>
    </message>
    <message id="cli.option.delay">
        <source>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</source>
        <translation>照会への回答をこのミリ秒だけ遅らせる。</translation>
    </message>
    <message id="cli.option.demo_all">
        <source>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</source>
        <translation>--screensと共に：tiepdon gallery --allの分も。</translation>
    </message>
    <message id="cli.option.engine">
        <source>Không ghi thì dùng bộ so khuôn mặt đang chọn.</source>
        <translation>既定は使用中のエンジン。</translation>
    </message>
    <message id="cli.option.every_look">
        <source>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</source>
        <translation>全画面を全言語・明暗・全サイズで。</translation>
    </message>
    <message id="cli.option.export_ds">
        <source>Ghi chứng thư của bên ký vào tệp này.</source>
        <translation>署名者の証明書をここに書き出す。</translation>
    </message>
    <message id="cli.option.headless">
        <source>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</source>
        <translation>画面なし：同じプログラムを画面外に描画。</translation>
    </message>
    <message id="cli.option.help">
        <source>Hiện phần trợ giúp này rồi thoát.</source>
        <translation>この説明を表示して終了。</translation>
    </message>
    <message id="cli.option.home">
        <source>Thư mục chứa cài đặt và dữ liệu.</source>
        <translation>設定とデータベースのフォルダー。</translation>
    </message>
    <message id="cli.option.images">
        <source>Thư mục chứa các ảnh có tên trong danh sách.</source>
        <translation>写真の名前の起点となるフォルダー。</translation>
    </message>
    <message id="cli.option.json">
        <source>In ra JSON thay cho lời.</source>
        <translation>文章の代わりにJSONを出力。</translation>
    </message>
    <message id="cli.option.json_alone">
        <source>Chỉ in một đối tượng JSON, không gì khác.</source>
        <translation>JSONオブジェクトを1つだけ出力。</translation>
    </message>
    <message id="cli.option.liveness">
        <source>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</source>
        <translation>写真への対策。描画の人はまばたきするが、忙しいと見落とすことがある。</translation>
    </message>
    <message id="cli.option.mrz">
        <source>Các dòng MRZ, viết liền hoặc xuống dòng.</source>
        <translation>MRZ。行は続けても改行してもよい。</translation>
    </message>
    <message id="cli.option.name">
        <source>Họ và tên, có dấu.</source>
        <translation>声調記号を付けた氏名。</translation>
    </message>
    <message id="cli.option.only_places">
        <source>Kèm --all: reception, counter, kiosk, settings, numbers.</source>
        <translation>--allと共に：reception，counter，kiosk，settings，numbers。</translation>
    </message>
    <message id="cli.option.only_these">
        <source>Kèm --all: chỉ những thứ này.</source>
        <translation>--allと共に：これだけ。</translation>
    </message>
    <message id="cli.option.page">
        <source>Mở thẳng trang cài đặt này: devices, portal, printer…</source>
        <translation>設定のこのページを開く：devices、portal、printer…</translation>
    </message>
    <message id="cli.option.pairs">
        <source>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</source>
        <translation>1行に写真2枚と1（同一人物）か0。既定は描画した顔。</translation>
    </message>
    <message id="cli.option.pause">
        <source>Số giây giữa hai lần hỏi.</source>
        <translation>照会の間隔（秒）。</translation>
    </message>
    <message id="cli.option.persona">
        <source>Ai đến; xem tiepdon personas.</source>
        <translation>来る人。tiepdon personasを参照。</translation>
    </message>
    <message id="cli.option.pin_signer">
        <source>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</source>
        <translation>発行機関なしで単独に信頼する署名証明書。</translation>
    </message>
    <message id="cli.option.portal">
        <source>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</source>
        <translation>ポータルのアドレス。このコンピューターの模擬サーバーにはアカウント不要。</translation>
    </message>
    <message id="cli.option.reader">
        <source>Chỉ dùng đầu đọc này.</source>
        <translation>このリーダーだけ。</translation>
    </message>
    <message id="cli.option.reader_port">
        <source>Cổng mạng của đầu đọc ảo.</source>
        <translation>仮想リーダーのポート。</translation>
    </message>
    <message id="cli.option.screens">
        <source>Lưu ảnh của từng màn hình vào đây.</source>
        <translation>各画面の画像をここに書く。</translation>
    </message>
    <message id="cli.option.screens_only">
        <source>Chỉ lưu ảnh màn hình vào đây.</source>
        <translation>画像だけをここに書く。</translation>
    </message>
    <message id="cli.option.server_port">
        <source>0 thì tự chọn cổng mạng còn trống.</source>
        <translation>0なら空きポートを選択。</translation>
    </message>
    <message id="cli.option.simulated_counter">
        <source>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</source>
        <translation>模擬機器を使用。受付票は画像になる。</translation>
    </message>
    <message id="cli.option.simulated_kiosk">
        <source>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</source>
        <translation>ウィンドウ内で模擬機器を使用。実機には触れない。</translation>
    </message>
    <message id="cli.option.staff_pin">
        <source>Sáu đến mười hai số; không ghi thì được hỏi.</source>
        <translation>6～12桁。省くと尋ねられる。</translation>
    </message>
    <message id="cli.option.state">
        <source>Chỉ các dòng ở trạng thái này.</source>
        <translation>この状態の行だけ。</translation>
    </message>
    <message id="cli.option.to_picture">
        <source>Ghi ra tệp .png hoặc .pdf.</source>
        <translation>代わりに.pngか.pdfに書く。</translation>
    </message>
    <message id="cli.option.to_table">
        <source>Ghi ra tệp .csv hoặc .pdf.</source>
        <translation>代わりに.csvか.pdfに書く。</translation>
    </message>
    <message id="cli.option.unsigned">
        <source>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</source>
        <translation>署名者が信頼されていない一覧も可。別の方法で確認済みの場合。</translation>
    </message>
    <message id="cli.option.version">
        <source>Hiện phiên bản rồi thoát.</source>
        <translation>バージョンを表示して終了。</translation>
    </message>
    <message id="cli.option.watch">
        <source>Mở lại khi chương trình hỏng hoặc đứng.</source>
        <translation>異常終了や停止の後に再起動する。</translation>
    </message>
    <message id="cli.option.weights_from">
        <source>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</source>
        <translation>フォルダー、ファイル（USB）またはアドレス。既定は配布元。</translation>
    </message>
    <message id="cli.options">
        <source>Tùy chọn</source>
        <translation>オプション</translation>
    </message>
    <message id="cli.outbox.again">
        <source>Sẽ gửi lại: {number}</source>
        <translation>再試行：{number}</translation>
    </message>
    <message id="cli.outbox.count">
        <source>{state}: {number}</source>
        <translation>{state}：{number}</translation>
    </message>
    <message id="cli.outbox.done">
        <source>đã gửi</source>
        <translation>送信済み</translation>
    </message>
    <message id="cli.outbox.empty">
        <source>Không có gì.</source>
        <translation>ありません。</translation>
    </message>
    <message id="cli.outbox.kept">
        <source>giữ tại máy</source>
        <translation>手元に保存</translation>
    </message>
    <message id="cli.outbox.kind.cancel">
        <source>hủy lượt</source>
        <translation>取消</translation>
    </message>
    <message id="cli.outbox.kind.check_in">
        <source>báo đến khám</source>
        <translation>来院通知</translation>
    </message>
    <message id="cli.outbox.kind.co_payment">
        <source>hỏi lại cùng chi trả</source>
        <translation>自己負担額の照会</translation>
    </message>
    <message id="cli.outbox.kind.recheck">
        <source>tra lại BHYT</source>
        <translation>再照会</translation>
    </message>
    <message id="cli.outbox.kind.update">
        <source>bổ sung</source>
        <translation>更新</translation>
    </message>
    <message id="cli.outbox.kind.visit">
        <source>lượt khám</source>
        <translation>受診</translation>
    </message>
    <message id="cli.outbox.parked">
        <source>đang treo</source>
        <translation>保留</translation>
    </message>
    <message id="cli.outbox.pending">
        <source>đang chờ</source>
        <translation>待機中</translation>
    </message>
    <message id="cli.outbox.sending">
        <source>đang gửi</source>
        <translation>送信中</translation>
    </message>
    <message id="cli.portal_sim.listening">
        <source>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</source>
        <translation>模擬の保険ポータルのアドレス：{address}（Ctrl-Cで終了）</translation>
    </message>
    <message id="cli.preload.done">
        <source>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</source>
        <translation>回答済み：{answered}。不成功：{refused}。待機：{waiting}。</translation>
    </message>
    <message id="cli.preload.lines">
        <source>Dòng không dùng được: {lines}</source>
        <translation>使えなかった行：{lines}</translation>
    </message>
    <message id="cli.program">
        <source>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</source>
        <translation>Tiếp Đón：チップ付き身分証による受付。</translation>
    </message>
    <message id="cli.read.access">
        <source>Mở chip bằng</source>
        <translation>チップの開き方</translation>
    </message>
    <message id="cli.read.birth_date">
        <source>Ngày sinh</source>
        <translation>生年月日</translation>
    </message>
    <message id="cli.read.cost">
        <source>{apdus} lệnh APDU, {bytes} byte, {ms} ms</source>
        <translation>APDU {apdus} 件、{bytes} バイト、{ms} ミリ秒</translation>
    </message>
    <message id="cli.read.document_number">
        <source>Số giấy tờ (MRZ)</source>
        <translation>書類番号（MRZ）</translation>
    </message>
    <message id="cli.read.ethnicity">
        <source>Dân tộc</source>
        <translation>民族</translation>
    </message>
    <message id="cli.read.expires">
        <source>Có giá trị đến</source>
        <translation>有効期限</translation>
    </message>
    <message id="cli.read.extra">
        <source>Mục khác (DG13)</source>
        <translation>その他の項目（DG13）</translation>
    </message>
    <message id="cli.read.father">
        <source>Cha</source>
        <translation>父</translation>
    </message>
    <message id="cli.read.issued">
        <source>Ngày cấp</source>
        <translation>発行日</translation>
    </message>
    <message id="cli.read.marks">
        <source>Đặc điểm nhận dạng</source>
        <translation>身体的特徴</translation>
    </message>
    <message id="cli.read.mother">
        <source>Mẹ</source>
        <translation>母</translation>
    </message>
    <message id="cli.read.name">
        <source>Họ tên</source>
        <translation>氏名</translation>
    </message>
    <message id="cli.read.nationality">
        <source>Quốc tịch</source>
        <translation>国籍</translation>
    </message>
    <message id="cli.read.number">
        <source>Số căn cước</source>
        <translation>ID番号</translation>
    </message>
    <message id="cli.read.old_number">
        <source>Số CMND cũ</source>
        <translation>旧ID番号</translation>
    </message>
    <message id="cli.read.origin">
        <source>Quê quán</source>
        <translation>本籍地</translation>
    </message>
    <message id="cli.read.religion">
        <source>Tôn giáo</source>
        <translation>宗教</translation>
    </message>
    <message id="cli.read.residence">
        <source>Nơi thường trú</source>
        <translation>住所</translation>
    </message>
    <message id="cli.read.sex">
        <source>Giới tính</source>
        <translation>性別</translation>
    </message>
    <message id="cli.read.spouse">
        <source>Vợ hoặc chồng</source>
        <translation>配偶者</translation>
    </message>
    <message id="cli.required">
        <source>bắt buộc</source>
        <translation>必須</translation>
    </message>
    <message id="cli.settings.locked">
        <source>{name} (người quản trị khóa)</source>
        <translation>{name}（固定）</translation>
    </message>
    <message id="cli.trust.csca">
        <source>nơi cấp</source>
        <translation>発行機関</translation>
    </message>
    <message id="cli.trust.imported">
        <source>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</source>
        <translation>追加 {added}、既知 {known}、除外 {skipped}。一覧の署名：{signature}</translation>
    </message>
    <message id="cli.trust.link">
        <source>nối khóa</source>
        <translation>リンク</translation>
    </message>
    <message id="cli.trust.nothing">
        <source>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</source>
        <translation>信頼する証明書がありません：どのカードも本物とは言えません。</translation>
    </message>
    <message id="cli.trust.pinned">
        <source>tin riêng</source>
        <translation>個別</translation>
    </message>
    <message id="cli.usage">
        <source>Cách dùng:</source>
        <translation>使い方：</translation>
    </message>
    <message id="cli.visits.nothing">
        <source>Quầy này chưa ghi lượt nào.</source>
        <translation>この窓口にはまだ記録がありません。</translation>
    </message>
    <message id="cli.wrong.choice">
        <source>cần một trong: {names}</source>
        <translation>次のいずれかです：{names}</translation>
    </message>
    <message id="cli.wrong.command">
        <source>Không có lệnh {name}.</source>
        <translation>{name}というコマンドはありません。</translation>
    </message>
    <message id="cli.wrong.error">
        <source>Lỗi: {what}</source>
        <translation>エラー：{what}</translation>
    </message>
    <message id="cli.wrong.file">
        <source>cần tên một tệp, đây là thư mục</source>
        <translation>ファイルが必要ですが、これはフォルダーです</translation>
    </message>
    <message id="cli.wrong.file_there">
        <source>không có tệp này, hoặc không được phép đọc</source>
        <translation>そのファイルがないか、読み取りが許されていません</translation>
    </message>
    <message id="cli.wrong.folder">
        <source>cần một thư mục, đây là tệp</source>
        <translation>フォルダーが必要ですが、これはファイルです</translation>
    </message>
    <message id="cli.wrong.folder_there">
        <source>không có thư mục này, hoặc không được phép đọc</source>
        <translation>そのフォルダーがないか、読み取りが許されていません</translation>
    </message>
    <message id="cli.wrong.help">
        <source>Xem cách dùng: {command}</source>
        <translation>使い方の説明：{command}</translation>
    </message>
    <message id="cli.wrong.key">
        <source>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</source>
        <translation>--can（下6桁または12桁全部）か--mrzを指定してください。</translation>
    </message>
    <message id="cli.wrong.missing">
        <source>Còn thiếu {name}.</source>
        <translation>{name}がありません。</translation>
    </message>
    <message id="cli.wrong.needs_value">
        <source>{name} cần có giá trị đi kèm.</source>
        <translation>{name} には値が必要です。</translation>
    </message>
    <message id="cli.wrong.no_value">
        <source>{name} không nhận giá trị nào.</source>
        <translation>{name} は値を取りません。</translation>
    </message>
    <message id="cli.wrong.number">
        <source>cần một số, ví dụ 0.5</source>
        <translation>数値です。例：0.5</translation>
    </message>
    <message id="cli.wrong.option">
        <source>Không có tùy chọn {name}.</source>
        <translation>{name}というオプションはありません。</translation>
    </message>
    <message id="cli.wrong.pair">
        <source>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</source>
        <translation>{line} 行目：写真2枚と0または1が必要です</translation>
    </message>
    <message id="cli.wrong.pairs">
        <source>Mỗi NAME cần có VALUE của nó.</source>
        <translation>NAMEごとにVALUEが必要です。</translation>
    </message>
    <message id="cli.wrong.perhaps">
        <source>Có phải {names}?</source>
        <translation>{names} ですか？</translation>
    </message>
    <message id="cli.wrong.port">
        <source>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</source>
        <translation>このポートを開けません。他のプログラムが使用中か、許可がありません</translation>
    </message>
    <message id="cli.wrong.range">
        <source>cần một số nguyên từ {least} đến {most}</source>
        <translation>{least} から {most} までの整数です</translation>
    </message>
    <message id="cli.wrong.row">
        <source>Cần ID của một dòng, hoặc --all.</source>
        <translation>行のIDか--allを指定してください。</translation>
    </message>
    <message id="cli.wrong.screens">
        <source>--all cần có --screens cùng thư mục để lưu ảnh.</source>
        <translation>--allは画像の範囲です。フォルダーを--screensで指定してください。</translation>
    </message>
    <message id="cli.wrong.too_much">
        <source>Thừa: {words}</source>
        <translation>余分です：{words}</translation>
    </message>
    <message id="cli.wrong.value">
        <source>Giá trị của {name} không hợp lệ: {why}</source>
        <translation>{name}の値が合いません：{why}</translation>
    </message>
    <message id="cli.wrong.whole_number">
        <source>cần một số nguyên</source>
        <translation>整数です</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. ICチップ身分証をリーダーに置きます。</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 顔の照合について尋ね、患者が同意。</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>複製チップ：ファイルは正しいが秘密鍵がない</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>保険証の期限切れ（コード010）</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>身分証は期限切れ、保険は有効</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>チップのデータが改変：DGのハッシュ不一致</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>本物のカード、本人、保険有効</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>チップに写真がない</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>ポータルに該当する証がない（コード050）</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước camera không phải chủ thẻ</source>
        <translation>カメラの前の人は持ち主ではない</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>保険ポータルが応答しない</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>旧証は期限切れ、新しい証を発行済み（コード003）</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>60歳以上の無期限カード</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>発行機関の証明書（CSCA）がない</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>ポータルの氏名の声調記号が違う（コード061）</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 番号でチップを開き、氏名は読めた時点で表示されます。</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</source>
        <translation>6. 受診は暗号化データベースに記録されました。</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>この手順が時間内に終わりませんでした：{step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 三つの確認結果：</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 模擬機器で受付画面が開きます。</translation>
    </message>
</context>
</TS>
