<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="settings.about">
        <source>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</source>
        <translation>Tiếp Đónバージョン {version}（Apache-2.0ライセンスのオープンソース）。設定・データ・ログの場所：{folder}</translation>
    </message>
    <message id="settings.act.add_certificate">
        <source>Thêm chứng thư…</source>
        <translation>証明書を追加…</translation>
    </message>
    <message id="settings.act.export">
        <source>Xuất cài đặt…</source>
        <translation>設定を書き出す…</translation>
    </message>
    <message id="settings.act.import">
        <source>Nhập cài đặt…</source>
        <translation>設定を取り込む…</translation>
    </message>
    <message id="settings.act.import_master_list">
        <source>Nhập danh sách chứng thư…</source>
        <translation>マスターリストを取り込む…</translation>
    </message>
    <message id="settings.act.install_engine">
        <source>Cài bộ đang chọn từ thư mục…</source>
        <translation>選択したものをフォルダーから入れる…</translation>
    </message>
    <message id="settings.act.key_file">
        <source>Giữ khóa trong tệp</source>
        <translation>鍵をファイルに置く</translation>
    </message>
    <message id="settings.act.print_test">
        <source>In thử một phiếu</source>
        <translation>テスト印刷</translation>
    </message>
    <message id="settings.act.remove_certificate">
        <source>Bỏ chứng thư đang chọn</source>
        <translation>選択した証明書を削除</translation>
    </message>
    <message id="settings.act.set_pin">
        <source>Đặt mã PIN</source>
        <translation>暗証番号を設定</translation>
    </message>
    <message id="settings.act.support_bundle">
        <source>Gói hỗ trợ…</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message id="settings.any_reader">
        <source>Đầu đọc đầu tiên có thẻ</source>
        <translation>カードがある最初のリーダー</translation>
    </message>
    <message id="settings.browse">
        <source>Chọn…</source>
        <translation>選択…</translation>
    </message>
    <message id="settings.browse_for">
        <source>Chọn: {what}</source>
        <translation>選択：{what}</translation>
    </message>
    <message id="settings.camera">
        <source>Camera số {count}</source>
        <translation>カメラ {count}</translation>
    </message>
    <message id="settings.card_seen">
        <source>Đã thấy thẻ. Đầu đọc hoạt động.</source>
        <translation>カードを検出しました。リーダーは正常です。</translation>
    </message>
    <message id="settings.cause">
        <source>Nguyên nhân (cho kỹ thuật): {cause}</source>
        <translation>原因（担当者向け）：{cause}</translation>
    </message>
    <message id="settings.certificates_added" numerus="yes">
        <source>Đã thêm {count} chứng thư.</source>
        <translation>
            <numerusform>証明書を{count}件追加しました。</numerusform>
        </translation>
    </message>
    <message id="settings.certificates_removed" numerus="yes">
        <source>Đã bỏ {count} chứng thư.</source>
        <translation>
            <numerusform>証明書を{count}件削除しました。</numerusform>
        </translation>
    </message>
    <message id="settings.choice.check_in_message.mode.folder">
        <source>Ghi vào thư mục</source>
        <translation>フォルダーに書く</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.off">
        <source>Không</source>
        <translation>なし</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.send">
        <source>Gửi lên cổng</source>
        <translation>ポータルに送る</translation>
    </message>
    <message id="settings.choice.facility.former.central">
        <source>Tuyến trung ương</source>
        <translation>中央</translation>
    </message>
    <message id="settings.choice.facility.former.district">
        <source>Tuyến huyện</source>
        <translation>県（huyện）</translation>
    </message>
    <message id="settings.choice.facility.former.none">
        <source>Chưa xếp tuyến</source>
        <translation>なし</translation>
    </message>
    <message id="settings.choice.facility.former.province">
        <source>Tuyến tỉnh</source>
        <translation>省</translation>
    </message>
    <message id="settings.choice.facility.level.basic">
        <source>Cơ bản</source>
        <translation>基本</translation>
    </message>
    <message id="settings.choice.facility.level.initial">
        <source>Ban đầu</source>
        <translation>初期</translation>
    </message>
    <message id="settings.choice.facility.level.specialised">
        <source>Chuyên sâu</source>
        <translation>専門</translation>
    </message>
    <message id="settings.choice.handover.kind.endpoint">
        <source>Địa chỉ mạng</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message id="settings.choice.handover.kind.folder">
        <source>Thư mục</source>
        <translation>フォルダー</translation>
    </message>
    <message id="settings.choice.handover.kind.none">
        <source>Không gửi</source>
        <translation>送らない</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>顔の向きやまばたきを求める</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.off">
        <source>Không kiểm tra</source>
        <translation>なし</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.passive">
        <source>Tự quan sát</source>
        <translation>操作なしで確認</translation>
    </message>
    <message id="settings.choice.language.en">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="settings.choice.language.ja">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="settings.choice.language.ko">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="settings.choice.language.vi">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="settings.choice.language.zh">
        <source>Tiếng Việt</source>
        <translation>日本語</translation>
    </message>
    <message id="settings.choice.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>顔の向きやまばたきを求める</translation>
    </message>
    <message id="settings.choice.liveness.off">
        <source>Không kiểm tra</source>
        <translation>なし</translation>
    </message>
    <message id="settings.choice.liveness.passive">
        <source>Tự quan sát</source>
        <translation>操作なしで確認</translation>
    </message>
    <message id="settings.choice.printer.drawing.cp1258">
        <source>Chữ có sẵn trong máy in</source>
        <translation>プリンター内蔵文字</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots">
        <source>Dạng hình (mọi máy)</source>
        <translation>画像（全機種）</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots-native-code">
        <source>Dạng hình, QR do máy vẽ</source>
        <translation>画像、QRはプリンターが描く</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-network">
        <source>Máy in nhiệt qua mạng</source>
        <translation>ネットワークのレシートプリンター</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-serial">
        <source>Máy in nhiệt qua cổng nối tiếp</source>
        <translation>シリアルのレシートプリンター</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-usb">
        <source>Máy in nhiệt qua USB</source>
        <translation>USBのレシートプリンター</translation>
    </message>
    <message id="settings.choice.printer.kind.none">
        <source>Không in</source>
        <translation>なし</translation>
    </message>
    <message id="settings.choice.printer.kind.pdf-folder">
        <source>Lưu PDF vào thư mục</source>
        <translation>PDFをフォルダーに保存</translation>
    </message>
    <message id="settings.choice.printer.kind.spooler">
        <source>Máy in nhiệt qua hàng đợi Windows</source>
        <translation>Windowsキューのレシートプリンター</translation>
    </message>
    <message id="settings.choice.printer.kind.system">
        <source>Máy in của hệ thống (khổ trang)</source>
        <translation>システムのプリンター（用紙）</translation>
    </message>
    <message id="settings.choice.printer.names.full">
        <source>Đầy đủ</source>
        <translation>全部</translation>
    </message>
    <message id="settings.choice.printer.names.none">
        <source>Không in tên</source>
        <translation>印刷しない</translation>
    </message>
    <message id="settings.choice.printer.names.short">
        <source>Rút gọn</source>
        <translation>短縮</translation>
    </message>
    <message id="settings.device.camera.in_use">
        <source>Quầy tiếp đón đang dùng và có hình</source>
        <translation>窓口で使用中、映像あり</translation>
    </message>
    <message id="settings.device.camera.name">
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message id="settings.device.camera.none">
        <source>Quầy này không dùng camera</source>
        <translation>この窓口ではカメラを使いません</translation>
    </message>
    <message id="settings.device.camera.none_step">
        <source>Nhân viên so ảnh bằng mắt.</source>
        <translation>職員が目視で写真を比べます。</translation>
    </message>
    <message id="settings.device.camera.ok">
        <source>Có hình, {width}×{height}</source>
        <translation>映像あり、{width}×{height}</translation>
    </message>
    <message id="settings.device.clock.name">
        <source>Đồng hồ của máy</source>
        <translation>時計</translation>
    </message>
    <message id="settings.device.clock.ok" numerus="yes">
        <source>Lệch {count} giây so với cổng bảo hiểm</source>
        <translation>
            <numerusform>保険ポータルとの差{count}秒</numerusform>
        </translation>
    </message>
    <message id="settings.device.clock.unknown">
        <source>Chưa có giờ của cổng bảo hiểm để so</source>
        <translation>比較できるポータルの時刻がまだありません</translation>
    </message>
    <message id="settings.device.database.altered">
        <source>Nhật ký bị thay đổi ở dòng {row}</source>
        <translation>監査記録の{row}行目が改変されています</translation>
    </message>
    <message id="settings.device.database.altered_step">
        <source>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</source>
        <translation>すぐに担当者に連絡し、何も削除しないでください。</translation>
    </message>
    <message id="settings.device.database.file">
        <source>Đã mã hóa, khóa nằm trong tệp {where}</source>
        <translation>暗号化済み、鍵はファイル {where}</translation>
    </message>
    <message id="settings.device.database.file_step">
        <source>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</source>
        <translation>鍵ファイルの控えを安全な場所に保管してください。鍵を失うとデータも失われます。</translation>
    </message>
    <message id="settings.device.database.keyring">
        <source>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</source>
        <translation>暗号化済み、鍵はシステムの鍵ストア（{where}）</translation>
    </message>
    <message id="settings.device.database.name">
        <source>Kho dữ liệu</source>
        <translation>データベース</translation>
    </message>
    <message id="settings.device.database_copy.name">
        <source>Bản sao dự phòng</source>
        <translation>バックアップ</translation>
    </message>
    <message id="settings.device.database_copy.nothing">
        <source>Chưa có dữ liệu để sao lưu</source>
        <translation>まだデータがありません</translation>
    </message>
    <message id="settings.device.database_copy.ok">
        <source>Bản mới nhất: {day}</source>
        <translation>最新：{day}</translation>
    </message>
    <message id="settings.device.database_copy.to_come">
        <source>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</source>
        <translation>データは新しく、最初の控えは一日のうちに自動で書かれます</translation>
    </message>
    <message id="settings.device.disk.low">
        <source>Chỉ còn trống {free} GB</source>
        <translation>空きが{free}GBしかありません</translation>
    </message>
    <message id="settings.device.disk.low_step">
        <source>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</source>
        <translation>ディスクがいっぱいになる前に空きを増やしてください。</translation>
    </message>
    <message id="settings.device.disk.name">
        <source>Ổ đĩa</source>
        <translation>ディスク</translation>
    </message>
    <message id="settings.device.disk.ok">
        <source>Còn trống {free} GB</source>
        <translation>空き{free}GB</translation>
    </message>
    <message id="settings.device.face_engine.assists">
        <source>{engine}: chỉ hỗ trợ</source>
        <translation>{engine}：補助のみ</translation>
    </message>
    <message id="settings.device.face_engine.assists_step">
        <source>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</source>
        <translation>確実でない場合は職員が目視で比べます。</translation>
    </message>
    <message id="settings.device.face_engine.decides">
        <source>{engine}: được tự kết luận</source>
        <translation>{engine}：単独で判定できます</translation>
    </message>
    <message id="settings.device.face_engine.name">
        <source>So khuôn mặt</source>
        <translation>顔照合</translation>
    </message>
    <message id="settings.device.hand_over.name">
        <source>Bàn giao lượt khám</source>
        <translation>受診情報の引き渡し</translation>
    </message>
    <message id="settings.device.hand_over.ok">
        <source>Đang chờ gửi: {count}</source>
        <translation>送信待ち：{count}</translation>
    </message>
    <message id="settings.device.hand_over.parked" numerus="yes">
        <source>{count} lượt bị nơi nhận từ chối</source>
        <translation>
            <numerusform>{count}件が受信側に拒否されました</numerusform>
        </translation>
    </message>
    <message id="settings.device.hand_over.parked_step">
        <source>Xem lý do bằng lệnh: tiepdon outbox list.</source>
        <translation>理由の確認：tiepdon outbox list。</translation>
    </message>
    <message id="settings.device.hand_over.sent_by">
        <source>Đang chờ gửi: {count}; tiến trình {process} đang gửi</source>
        <translation>送信待ち：{count}、プロセス {process} が送信中</translation>
    </message>
    <message id="settings.device.hand_over.unattended">
        <source>Đang chờ gửi: {count}; chưa có chương trình nào gửi</source>
        <translation>送信待ち：{count}、送信中のプログラムなし</translation>
    </message>
    <message id="settings.device.hand_over.unattended_step">
        <source>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</source>
        <translation>受付プログラムを開くか、次を実行してください：tiepdon outbox drain。</translation>
    </message>
    <message id="settings.device.portal.incomplete">
        <source>Chưa điền đủ tài khoản của cổng</source>
        <translation>アカウントの入力が不足しています</translation>
    </message>
    <message id="settings.device.portal.incomplete_step">
        <source>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</source>
        <translation>アドレス、アカウント、パスワード、登録職員の氏名と番号が必要です。</translation>
    </message>
    <message id="settings.device.portal.name">
        <source>Cổng bảo hiểm y tế</source>
        <translation>保険ポータル</translation>
    </message>
    <message id="settings.device.portal.ok">
        <source>Đăng nhập được</source>
        <translation>サインインできました</translation>
    </message>
    <message id="settings.device.printer.folder">
        <source>Lưu phiếu thành tệp PDF vào {folder}</source>
        <translation>受付票はPDFとして {folder} に保存</translation>
    </message>
    <message id="settings.device.printer.name">
        <source>Máy in phiếu</source>
        <translation>受付票プリンター</translation>
    </message>
    <message id="settings.device.printer.ok">
        <source>Sẵn sàng, có giấy</source>
        <translation>準備完了、用紙あり</translation>
    </message>
    <message id="settings.device.printer.queue">
        <source>In qua hàng đợi của hệ thống: {printer}</source>
        <translation>システムの印刷キュー：{printer}</translation>
    </message>
    <message id="settings.device.printer.queue_step">
        <source>In thử một phiếu để chắc chắn.</source>
        <translation>テスト印刷で確認してください。</translation>
    </message>
    <message id="settings.device.printer.silent">
        <source>Kết nối được; máy này không báo tình trạng giấy</source>
        <translation>接続済み。この機種は用紙の状態を知らせません</translation>
    </message>
    <message id="settings.device.reader.card">
        <source>{readers}, đã thấy thẻ</source>
        <translation>{readers}、カードを検出</translation>
    </message>
    <message id="settings.device.reader.name">
        <source>Đầu đọc thẻ</source>
        <translation>カードリーダー</translation>
    </message>
    <message id="settings.device.reader.ok">
        <source>{readers}, chưa có thẻ</source>
        <translation>{readers}、カードなし</translation>
    </message>
    <message id="settings.device.settings.name">
        <source>Cài đặt</source>
        <translation>設定</translation>
    </message>
    <message id="settings.device.settings.ok">
        <source>Quầy {station}, dữ liệu ở {home}</source>
        <translation>窓口 {station}、データの場所 {home}</translation>
    </message>
    <message id="settings.device.trust_store.empty">
        <source>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</source>
        <translation>信頼する発行元がありません。どのカードも本物と判定できません</translation>
    </message>
    <message id="settings.device.trust_store.empty_step">
        <source>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</source>
        <translation>発行元のルート証明書（CSCA）を追加してください。それまでは目視で確認します。</translation>
    </message>
    <message id="settings.device.trust_store.name">
        <source>Chứng thư tin cậy</source>
        <translation>信頼する証明書</translation>
    </message>
    <message id="settings.device.trust_store.ok" numerus="yes">
        <source>{count} chứng thư, {unreadable} tệp không đọc được</source>
        <translation>
            <numerusform>証明書{count}件、読めないファイル{unreadable}件</numerusform>
        </translation>
    </message>
    <message id="settings.discard">
        <source>Bỏ thay đổi</source>
        <translation>変更を破棄</translation>
    </message>
    <message id="settings.engine_assists">
        <source>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</source>
        <translation>補助のみ、不確かな場合は職員が比較</translation>
    </message>
    <message id="settings.engine_decides">
        <source>được tự kết luận</source>
        <translation>単独で判定できます</translation>
    </message>
    <message id="settings.health.attention">
        <source>Cần xem lại</source>
        <translation>要確認</translation>
    </message>
    <message id="settings.health.failed">
        <source>Có lỗi</source>
        <translation>異常</translation>
    </message>
    <message id="settings.health.ok">
        <source>Tốt</source>
        <translation>良好</translation>
    </message>
    <message id="settings.help_title">
        <source>Trợ giúp</source>
        <translation>ヘルプ</translation>
    </message>
    <message id="settings.installed">
        <source>Đã cài bộ so khuôn mặt.</source>
        <translation>顔照合エンジンを入れました。</translation>
    </message>
    <message id="settings.key_kept">
        <source>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</source>
        <translation>鍵はファイル {where} にあります。控えを安全な場所に保管してください。</translation>
    </message>
    <message id="settings.key_note">
        <source>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</source>
        <translation>データは暗号化されます。鍵はシステムの鍵ストア、またはデータの隣のファイルに置かれます。鍵を失うとデータも控えも開けません。</translation>
    </message>
    <message id="settings.keys">
        <source>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</source>
        <translation>↑↓でページを選択、Tabで次の項目、F5でテスト、Ctrl+Sで保存、Escで閉じます。</translation>
    </message>
    <message id="settings.label.asks_consent">
        <source>Hỏi ý người bệnh trước khi so mặt</source>
        <translation>顔照合の前に同意を求める</translation>
    </message>
    <message id="settings.label.auto_record">
        <source>Tự lưu khi mọi mục đều xanh</source>
        <translation>すべて緑なら自動で記録</translation>
    </message>
    <message id="settings.label.camera">
        <source>Camera được dùng</source>
        <translation>使用するカメラ</translation>
    </message>
    <message id="settings.label.camera_always">
        <source>Luôn bật camera để quét QR</source>
        <translation>QR読み取りのため常にオン</translation>
    </message>
    <message id="settings.label.camera_mirror">
        <source>Camera cho hình ngược trái phải</source>
        <translation>カメラの映像が左右逆</translation>
    </message>
    <message id="settings.label.camera_size">
        <source>Độ phân giải</source>
        <translation>解像度</translation>
    </message>
    <message id="settings.label.check_in_message.certificate">
        <source>Tệp chữ ký số của cơ sở</source>
        <translation>施設の署名用証明書</translation>
    </message>
    <message id="settings.label.check_in_message.certificate_password">
        <source>Mật khẩu của tệp chữ ký số</source>
        <translation>証明書のパスワード</translation>
    </message>
    <message id="settings.label.check_in_message.mode">
        <source>Tin check-in (XML0) do quầy này gửi</source>
        <translation>この窓口から受付通知（XML0）</translation>
    </message>
    <message id="settings.label.check_in_message.path">
        <source>Thư mục của tin check-in</source>
        <translation>受付通知のフォルダー</translation>
    </message>
    <message id="settings.label.check_in_message.service_code">
        <source>Mã dịch vụ khám</source>
        <translation>診察サービスのコード</translation>
    </message>
    <message id="settings.label.check_in_message.service_name">
        <source>Tên dịch vụ khám</source>
        <translation>診察サービスの名称</translation>
    </message>
    <message id="settings.label.clinics">
        <source>Các phòng khám</source>
        <translation>診療科</translation>
    </message>
    <message id="settings.label.cover_after_min">
        <source>Che màn hình khi không ai dùng (phút, 0: không)</source>
        <translation>未使用時に画面を隠す（分、0は隠さない）</translation>
    </message>
    <message id="settings.label.csca_dir">
        <source>Thư mục chứng thư (để trống: trong dữ liệu)</source>
        <translation>証明書フォルダー（空欄：データ内）</translation>
    </message>
    <message id="settings.label.face_engine">
        <source>Bộ so khuôn mặt</source>
        <translation>顔照合エンジン</translation>
    </message>
    <message id="settings.label.facility.commune">
        <source>Trạm y tế xã, y học gia đình, cơ quan</source>
        <translation>村の保健所・家庭医療・機関</translation>
    </message>
    <message id="settings.label.facility.former">
        <source>Tuyến trước năm 2025</source>
        <translation>2025年以前の区分</translation>
    </message>
    <message id="settings.label.facility.level">
        <source>Cấp chuyên môn</source>
        <translation>専門等級</translation>
    </message>
    <message id="settings.label.facility.points">
        <source>Điểm xếp cấp (cấp cơ bản)</source>
        <translation>評価点（基本等級）</translation>
    </message>
    <message id="settings.label.facility.provisional">
        <source>Đang xếp cấp tạm thời</source>
        <translation>暫定の等級</translation>
    </message>
    <message id="settings.label.facility_name">
        <source>Tên cơ sở (trên phiếu)</source>
        <translation>施設名（受付票に表示）</translation>
    </message>
    <message id="settings.label.handover.format">
        <source>Định dạng</source>
        <translation>形式</translation>
    </message>
    <message id="settings.label.handover.kind">
        <source>Gửi lượt khám đến</source>
        <translation>受診の送り先</translation>
    </message>
    <message id="settings.label.handover.path">
        <source>Thư mục nhận</source>
        <translation>受け取りフォルダー</translation>
    </message>
    <message id="settings.label.handover.secret">
        <source>Khóa bí mật của nơi nhận</source>
        <translation>受信側の秘密鍵</translation>
    </message>
    <message id="settings.label.handover.url">
        <source>Địa chỉ nhận (https)</source>
        <translation>受け取りアドレス（https）</translation>
    </message>
    <message id="settings.label.kiosk.asks_phone">
        <source>Hỏi số điện thoại</source>
        <translation>電話番号を尋ねる</translation>
    </message>
    <message id="settings.label.kiosk.beside_desk">
        <source>Cùng máy với quầy tiếp đón</source>
        <translation>窓口と同じパソコン</translation>
    </message>
    <message id="settings.label.kiosk.dark">
        <source>Màu tối</source>
        <translation>暗い配色</translation>
    </message>
    <message id="settings.label.kiosk.idle_s">
        <source>Chờ chạm (giây)</source>
        <translation>操作待ち（秒）</translation>
    </message>
    <message id="settings.label.kiosk.liveness">
        <source>Chống ảnh giả ở kiosk</source>
        <translation>自動受付機の写真対策</translation>
    </message>
    <message id="settings.label.kiosk.reduced_motion">
        <source>Giảm chuyển động</source>
        <translation>動きを減らす</translation>
    </message>
    <message id="settings.label.kiosk.voice">
        <source>Đọc câu hỏi thành tiếng</source>
        <translation>質問を読み上げる</translation>
    </message>
    <message id="settings.label.kiosk.warn_s">
        <source>Báo trước khi hết giờ (giây)</source>
        <translation>時間切れの予告（秒）</translation>
    </message>
    <message id="settings.label.language">
        <source>Ngôn ngữ</source>
        <translation>言語</translation>
    </message>
    <message id="settings.label.liveness">
        <source>Chống ảnh giả</source>
        <translation>写真対策</translation>
    </message>
    <message id="settings.label.portal.account">
        <source>Tài khoản</source>
        <translation>アカウント</translation>
    </message>
    <message id="settings.label.portal.asks_stays">
        <source>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</source>
        <translation>他施設での治療も照会（1人につき1回）</translation>
    </message>
    <message id="settings.label.portal.base_url">
        <source>Địa chỉ của cổng</source>
        <translation>ポータルのアドレス</translation>
    </message>
    <message id="settings.label.portal.ca_file">
        <source>Tệp chứng thư của mạng (nếu có)</source>
        <translation>ネットワークの証明書（あれば）</translation>
    </message>
    <message id="settings.label.portal.facility_code">
        <source>Mã cơ sở khám chữa bệnh</source>
        <translation>医療機関コード</translation>
    </message>
    <message id="settings.label.portal.password">
        <source>Mật khẩu</source>
        <translation>パスワード</translation>
    </message>
    <message id="settings.label.portal.staff_name">
        <source>Họ tên nhân viên đã đăng ký</source>
        <translation>登録職員の氏名</translation>
    </message>
    <message id="settings.label.portal.staff_number">
        <source>Số căn cước của nhân viên đó</source>
        <translation>その職員の身分証番号</translation>
    </message>
    <message id="settings.label.presence_proof">
        <source>Lưu bằng chứng thẻ có mặt</source>
        <translation>カード提示の証拠を残す</translation>
    </message>
    <message id="settings.label.printer.address">
        <source>Địa chỉ</source>
        <translation>アドレス</translation>
    </message>
    <message id="settings.label.printer.auto_print">
        <source>Tự in khi lưu lượt khám</source>
        <translation>記録時に自動で印刷</translation>
    </message>
    <message id="settings.label.printer.drawing">
        <source>Cách in chữ</source>
        <translation>文字の印刷方法</translation>
    </message>
    <message id="settings.label.printer.kind">
        <source>Loại máy in</source>
        <translation>プリンターの種類</translation>
    </message>
    <message id="settings.label.printer.names">
        <source>Họ tên trên phiếu</source>
        <translation>受付票の氏名</translation>
    </message>
    <message id="settings.label.printer.width_mm">
        <source>Khổ giấy (mm)</source>
        <translation>用紙幅（mm）</translation>
    </message>
    <message id="settings.label.reader">
        <source>Đầu đọc được dùng</source>
        <translation>使用するリーダー</translation>
    </message>
    <message id="settings.label.remembered_days">
        <source>Số ngày dùng lại câu trả lời cũ khi mất mạng</source>
        <translation>応答がない間、以前の回答を使う日数</translation>
    </message>
    <message id="settings.label.remembered_today_counts">
        <source>Câu trả lời trong ngày vẫn có giá trị</source>
        <translation>当日の回答は有効とみなす</translation>
    </message>
    <message id="settings.label.staff">
        <source>Nhân viên tại quầy</source>
        <translation>窓口の職員</translation>
    </message>
    <message id="settings.label.station">
        <source>Tên quầy</source>
        <translation>窓口名</translation>
    </message>
    <message id="settings.last_ok">
        <source>Lần cuối hoạt động tốt: {time}, {day}</source>
        <translation>最後に正常だった日時：{day} {time}</translation>
    </message>
    <message id="settings.list_hint">
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>セミコロンで区切る</translation>
    </message>
    <message id="settings.live_picture">
        <source>Hình từ camera</source>
        <translation>カメラの映像</translation>
    </message>
    <message id="settings.locked">
        <source>Do người quản trị của máy khóa.</source>
        <translation>このパソコンの管理者が固定しています。</translation>
    </message>
    <message id="settings.looking">
        <source>Đang kiểm tra…</source>
        <translation>確認中…</translation>
    </message>
    <message id="settings.no">
        <source>Không</source>
        <translation>いいえ</translation>
    </message>
    <message id="settings.no_camera">
        <source>Không dùng camera</source>
        <translation>カメラを使わない</translation>
    </message>
    <message id="settings.no_picture">
        <source>Chưa có hình</source>
        <translation>映像がまだありません</translation>
    </message>
    <message id="settings.not_installed">
        <source>chưa cài</source>
        <translation>未導入</translation>
    </message>
    <message id="settings.not_looked">
        <source>Chưa kiểm tra</source>
        <translation>未テスト</translation>
    </message>
    <message id="settings.not_said">
        <source>Chưa rõ</source>
        <translation>未設定</translation>
    </message>
    <message id="settings.own_size">
        <source>Theo camera</source>
        <translation>カメラに任せる</translation>
    </message>
    <message id="settings.page.camera.hint">
        <source>Hình phải rõ mặt, không ngược sáng.</source>
        <translation>顔がはっきり映り、逆光にならないようにします。</translation>
    </message>
    <message id="settings.page.camera.title">
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message id="settings.page.carry.hint">
        <source>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</source>
        <translation>書き出したファイルにパスワードはなく、サポート用ファイルに患者の情報はありません。</translation>
    </message>
    <message id="settings.page.carry.title">
        <source>Xuất, nhập, hỗ trợ</source>
        <translation>書き出しとサポート</translation>
    </message>
    <message id="settings.page.checks.hint">
        <source>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</source>
        <translation>患者への確認、写真対策、以前の回答の有効期間です。</translation>
    </message>
    <message id="settings.page.checks.title">
        <source>Kiểm tra và đồng ý</source>
        <translation>確認と同意</translation>
    </message>
    <message id="settings.page.clinics.hint">
        <source>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</source>
        <translation>患者の行き先です。1か所だけなら空欄にします。</translation>
    </message>
    <message id="settings.page.clinics.title">
        <source>Phòng khám</source>
        <translation>診療科</translation>
    </message>
    <message id="settings.page.database.hint">
        <source>Khóa được tạo một lần và giữ ở một nơi.</source>
        <translation>鍵は一度だけ作られ、1か所に保管されます。</translation>
    </message>
    <message id="settings.page.database.title">
        <source>Khóa dữ liệu</source>
        <translation>データの鍵</translation>
    </message>
    <message id="settings.page.devices.hint">
        <source>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</source>
        <translation>この窓口の機器とサービスの状態です。</translation>
    </message>
    <message id="settings.page.devices.title">
        <source>Thiết bị</source>
        <translation>機器</translation>
    </message>
    <message id="settings.page.engine.hint">
        <source>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</source>
        <translation>使う顔照合エンジンと、任せる範囲です。</translation>
    </message>
    <message id="settings.page.engine.title">
        <source>So khuôn mặt</source>
        <translation>顔照合</translation>
    </message>
    <message id="settings.page.handover.hint">
        <source>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</source>
        <translation>記録した受診の送り先と、保険の受付通知を送る担当です。</translation>
    </message>
    <message id="settings.page.handover.title">
        <source>Bàn giao</source>
        <translation>引き渡し</translation>
    </message>
    <message id="settings.page.house.hint">
        <source>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</source>
        <translation>施設の名称・コード・等級と窓口名。受付票と給付の判断に使います。</translation>
    </message>
    <message id="settings.page.house.title">
        <source>Cơ sở và quầy</source>
        <translation>施設と窓口</translation>
    </message>
    <message id="settings.page.kiosk.hint">
        <source>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</source>
        <translation>患者さんがご自分で使う機械です。暗証番号がないと起動しません。</translation>
    </message>
    <message id="settings.page.kiosk.title">
        <source>Kiosk</source>
        <translation>自動受付機</translation>
    </message>
    <message id="settings.page.language.hint">
        <source>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</source>
        <translation>画面と受付票の言語です。F10でいつでも変更できます。</translation>
    </message>
    <message id="settings.page.language.title">
        <source>Ngôn ngữ</source>
        <translation>言語</translation>
    </message>
    <message id="settings.page.pin.hint">
        <source>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</source>
        <translation>自動受付機にする場合だけ必要です。使わなければ空欄のまま次へ。</translation>
    </message>
    <message id="settings.page.pin.title">
        <source>Mã PIN của kiosk</source>
        <translation>自動受付機の暗証番号</translation>
    </message>
    <message id="settings.page.portal.hint">
        <source>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</source>
        <translation>施設のアカウントと登録職員です。パスワードはシステムに保管され、ファイルには書かれません。</translation>
    </message>
    <message id="settings.page.portal.title">
        <source>Cổng bảo hiểm y tế</source>
        <translation>保険ポータル</translation>
    </message>
    <message id="settings.page.printer.hint">
        <source>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</source>
        <translation>アドレスは種類によります：ネットワークはホスト名かIP、USBはvvvv:pppp、シリアルはCOM3、キューはプリンター名。</translation>
    </message>
    <message id="settings.page.printer.title">
        <source>Máy in phiếu</source>
        <translation>受付票プリンター</translation>
    </message>
    <message id="settings.page.reader.hint">
        <source>Chương trình chỉ dùng đầu đọc được chọn ở đây.</source>
        <translation>ここで選んだリーダーだけを使います。</translation>
    </message>
    <message id="settings.page.reader.title">
        <source>Đầu đọc thẻ</source>
        <translation>カードリーダー</translation>
    </message>
    <message id="settings.page.trust.hint">
        <source>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</source>
        <translation>発行元のルート証明書（CSCA）がなければカードは緑になりません。追加前にフィンガープリントを発行機関と照合してください。</translation>
    </message>
    <message id="settings.page.trust.title">
        <source>Chứng thư tin cậy</source>
        <translation>信頼する証明書</translation>
    </message>
    <message id="settings.pages">
        <source>Các trang cài đặt</source>
        <translation>設定のページ</translation>
    </message>
    <message id="settings.pin">
        <source>Mã PIN, từ 6 đến 12 chữ số</source>
        <translation>暗証番号（6～12桁の数字）</translation>
    </message>
    <message id="settings.pin_again">
        <source>Nhập lại mã PIN</source>
        <translation>暗証番号をもう一度</translation>
    </message>
    <message id="settings.pin_differs">
        <source>Hai lần nhập khác nhau. Mời nhập lại.</source>
        <translation>2回の入力が一致しません。もう一度入力してください。</translation>
    </message>
    <message id="settings.pin_set">
        <source>Đã đặt mã PIN của kiosk.</source>
        <translation>自動受付機の暗証番号を設定しました。</translation>
    </message>
    <message id="settings.printed">
        <source>Đã gửi phiếu in thử. Hãy xem giấy.</source>
        <translation>テスト印刷を送りました。用紙を確認してください。</translation>
    </message>
    <message id="settings.probe_broken">
        <source>Không kiểm tra được phần này.</source>
        <translation>この項目を確認できませんでした。</translation>
    </message>
    <message id="settings.probe_broken_step">
        <source>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</source>
        <translation>サポート用ファイルを技術担当に送ってください。</translation>
    </message>
    <message id="settings.put_card">
        <source>Mời đặt một thẻ bất kỳ lên đầu đọc.</source>
        <translation>カードを1枚リーダーに置いてください。</translation>
    </message>
    <message id="settings.save">
        <source>&amp;Lưu</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message id="settings.saved">
        <source>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</source>
        <translation>保存しました。開いている窓口では次の患者から有効になります。</translation>
    </message>
    <message id="settings.saved_restart">
        <source>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</source>
        <translation>保存しました。この項目はプログラム（または自動受付機）を開き直すと有効になります。</translation>
    </message>
    <message id="settings.secret_kept">
        <source>Để trống nếu không đổi</source>
        <translation>変更しない場合は空欄</translation>
    </message>
    <message id="settings.setup_keys">
        <source>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</source>
        <translation>Enterでテストして次へ、Alt+→で後回し、Alt+←で戻る、Tabで次の項目。</translation>
    </message>
    <message id="settings.step.ahead">
        <source>chưa đến</source>
        <translation>これから</translation>
    </message>
    <message id="settings.step.all_the_same">
        <source>Vẫn lưu và tiếp tục</source>
        <translation>このまま保存して次へ</translation>
    </message>
    <message id="settings.step.back">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="settings.step.done">
        <source>Đã xong</source>
        <translation>完了</translation>
    </message>
    <message id="settings.step.here">
        <source>đang ở bước này</source>
        <translation>現在のステップ</translation>
    </message>
    <message id="settings.step.next">
        <source>Tiếp tục</source>
        <translation>次へ</translation>
    </message>
    <message id="settings.step.skip">
        <source>Để sau</source>
        <translation>後で</translation>
    </message>
    <message id="settings.step.start">
        <source>Bắt đầu tiếp đón</source>
        <translation>始める</translation>
    </message>
    <message id="settings.step.summary.hint">
        <source>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</source>
        <translation>後回しにした項目は、いつでも設定（Ctrl+,）で行えます。</translation>
    </message>
    <message id="settings.step.summary.title">
        <source>Sẵn sàng tiếp đón</source>
        <translation>準備ができました</translation>
    </message>
    <message id="settings.step.title">
        <source>Cài đặt lần đầu</source>
        <translation>初期設定</translation>
    </message>
    <message id="settings.step.try">
        <source>Kiểm tra</source>
        <translation>テスト</translation>
    </message>
    <message id="settings.step.where">
        <source>Cài đặt lần đầu · Bước {step}/{steps}</source>
        <translation>初期設定 · {step}/{steps}</translation>
    </message>
    <message id="settings.taken_over">
        <source>Đã nhận cài đặt từ tệp.</source>
        <translation>ファイルの設定を取り込みました。</translation>
    </message>
    <message id="settings.taken_over_but">
        <source>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</source>
        <translation>ファイルの設定を取り込みました。管理者が固定した項目はそのままです：{names}。</translation>
    </message>
    <message id="settings.test">
        <source>Kiểm tra</source>
        <translation>テスト</translation>
    </message>
    <message id="settings.test_all">
        <source>Kiểm tra tất cả</source>
        <translation>すべてテスト</translation>
    </message>
    <message id="settings.test_of">
        <source>Kiểm tra: {device}</source>
        <translation>テスト：{device}</translation>
    </message>
    <message id="settings.title">
        <source>Cài đặt</source>
        <translation>設定</translation>
    </message>
    <message id="settings.trusted">
        <source>Chứng thư đang được tin cậy</source>
        <translation>信頼している証明書</translation>
    </message>
    <message id="settings.without.camera">
        <source>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</source>
        <translation>省くと顔を照合できません。職員が目で比べます。</translation>
    </message>
    <message id="settings.without.database">
        <source>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</source>
        <translation>省くと初回起動時に鍵が作られ、鍵ストアがあればそこに置かれます。</translation>
    </message>
    <message id="settings.without.engine">
        <source>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</source>
        <translation>省くと内蔵のエンジンを使い、職員の補助のみになります。</translation>
    </message>
    <message id="settings.without.house">
        <source>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</source>
        <translation>省くと受付票に施設名がなく、給付の提案もできません。</translation>
    </message>
    <message id="settings.without.language">
        <source>Bỏ qua thì màn hình dùng tiếng Việt.</source>
        <translation>省くとベトナム語になります。</translation>
    </message>
    <message id="settings.without.pin">
        <source>Bỏ qua thì kiosk không mở được trên máy này.</source>
        <translation>省くと、このパソコンで自動受付機は起動しません。</translation>
    </message>
    <message id="settings.without.portal">
        <source>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</source>
        <translation>省くと保険を照会できず、後で確認する受診になります。</translation>
    </message>
    <message id="settings.without.printer">
        <source>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</source>
        <translation>省くと紙の受付票は出ず、番号は画面に出ます。</translation>
    </message>
    <message id="settings.without.reader">
        <source>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</source>
        <translation>省くとチップを読めません。職員が12桁を入力し、カードを目視で確認します。</translation>
    </message>
    <message id="settings.without.trust">
        <source>Bỏ qua thì không thẻ nào được báo xanh.</source>
        <translation>省くとどのカードも緑になりません。</translation>
    </message>
    <message id="settings.working">
        <source>Đang làm…</source>
        <translation>処理中…</translation>
    </message>
    <message id="settings.written">
        <source>Đã ghi tệp {file}.</source>
        <translation>{file} を書き込みました。</translation>
    </message>
    <message id="settings.yes">
        <source>Có</source>
        <translation>はい</translation>
    </message>
</context>
</TS>
