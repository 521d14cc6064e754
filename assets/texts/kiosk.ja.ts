<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="kiosk.advice.camera">
        <source>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</source>
        <translation>カメラのケーブルを挿し直してください。その間も受付は続き、顔は窓口で確認します。</translation>
    </message>
    <message id="kiosk.advice.memory">
        <source>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</source>
        <translation>記録できないため休止中です。患者さんを受付へご案内し、終了してディスクの空きを作ってから起動し直してください。</translation>
    </message>
    <message id="kiosk.advice.portal">
        <source>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</source>
        <translation>今は何もしなくて構いません。番号は発行され、保険は後で照会します。続くときはこの機械のネットワークを確認してください。</translation>
    </message>
    <message id="kiosk.advice.printer">
        <source>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</source>
        <translation>プリンターの用紙、ふた、ケーブルを確認してください。その間は番号を画面に表示し、覚えていただきます。</translation>
    </message>
    <message id="kiosk.advice.reader">
        <source>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</source>
        <translation>リーダーのケーブルを挿し直し、ランプがつくのを待ってください。直らないときは終了して再起動してください。その間は番号だけを発行し、受付が続けます。</translation>
    </message>
    <message id="kiosk.advice.set_up">
        <source>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</source>
        <translation>管理者に知らせてください。受付は続き、足りない分は窓口で行います。</translation>
    </message>
    <message id="kiosk.card.again">
        <source>Xin nhấc thẻ lên rồi đặt lại.</source>
        <translation>一度持ち上げて、もう一度置いてください。</translation>
    </message>
    <message id="kiosk.card.other">
        <source>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</source>
        <translation>チップ付きの国民IDカードではありません。別のカードを置いてください。</translation>
    </message>
    <message id="kiosk.card.put">
        <source>Để yên thẻ cho đến khi máy báo lấy lại.</source>
        <translation>リーダーに置いて、そのままお待ちください。</translation>
    </message>
    <message id="kiosk.card.scan_first">
        <source>Quét mã QR trên thẻ trước</source>
        <translation>先にQRコードを読み取る</translation>
    </message>
    <message id="kiosk.card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>カードを置いてください</translation>
    </message>
    <message id="kiosk.card_gone.answering">
        <source>Ông/bà muốn làm tiếp không?</source>
        <translation>続けますか</translation>
    </message>
    <message id="kiosk.card_gone.go_on">
        <source>Làm tiếp</source>
        <translation>続ける</translation>
    </message>
    <message id="kiosk.card_gone.reading">
        <source>Xin đặt thẻ lại để máy đọc tiếp.</source>
        <translation>続けるにはカードを戻してください。</translation>
    </message>
    <message id="kiosk.card_gone.stop">
        <source>Dừng lại</source>
        <translation>やめる</translation>
    </message>
    <message id="kiosk.card_gone.title">
        <source>Ông/bà đã lấy thẻ</source>
        <translation>カードをお取りになりました</translation>
    </message>
    <message id="kiosk.clinic.title">
        <source>Ông/bà muốn khám ở đâu?</source>
        <translation>どちらの科を受診されますか</translation>
    </message>
    <message id="kiosk.clinic.unsure">
        <source>Tôi chưa biết, nhờ nhân viên</source>
        <translation>わからないので係員に聞く</translation>
    </message>
    <message id="kiosk.closed.text">
        <source>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</source>
        <translation>この機械は休止中です。受付がすぐに承ります。</translation>
    </message>
    <message id="kiosk.closed.title">
        <source>Mời đến quầy tiếp đón</source>
        <translation>受付へお越しください</translation>
    </message>
    <message id="kiosk.consent.no">
        <source>Không đồng ý</source>
        <translation>同意しない</translation>
    </message>
    <message id="kiosk.consent.title">
        <source>So khuôn mặt với ảnh trong thẻ?</source>
        <translation>お顔をカードの写真と比べますか</translation>
    </message>
    <message id="kiosk.consent.yes">
        <source>Đồng ý</source>
        <translation>同意する</translation>
    </message>
    <message id="kiosk.forgotten">
        <source>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</source>
        <translation>忘れ物のカードを受付へお渡しください</translation>
    </message>
    <message id="kiosk.frame.back">
        <source>Quay lại</source>
        <translation>戻る</translation>
    </message>
    <message id="kiosk.frame.help">
        <source>Nhờ nhân viên giúp</source>
        <translation>係員を呼ぶ</translation>
    </message>
    <message id="kiosk.frame.higher">
        <source>Nâng nút</source>
        <translation>ボタンを上げる</translation>
    </message>
    <message id="kiosk.frame.language">
        <source>Ngôn ngữ</source>
        <translation>言語</translation>
    </message>
    <message id="kiosk.frame.listen">
        <source>Nghe đọc</source>
        <translation>音声で聞く</translation>
    </message>
    <message id="kiosk.frame.lower">
        <source>Hạ nút</source>
        <translation>ボタンを下げる</translation>
    </message>
    <message id="kiosk.frame.progress">
        <source>Bước {number} trong {total}</source>
        <translation>ステップ {number}/{total}</translation>
    </message>
    <message id="kiosk.here_today.another">
        <source>Tôi cần thêm một số nữa</source>
        <translation>もう一つ番号が必要です</translation>
    </message>
    <message id="kiosk.here_today.done">
        <source>Xong</source>
        <translation>終わる</translation>
    </message>
    <message id="kiosk.here_today.title">
        <source>Hôm nay ông/bà đã có số</source>
        <translation>本日の番号はこちらです</translation>
    </message>
    <message id="kiosk.key.done">
        <source>Xong</source>
        <translation>完了</translation>
    </message>
    <message id="kiosk.key.erase">
        <source>Xóa</source>
        <translation>消す</translation>
    </message>
    <message id="kiosk.key.scan_instead">
        <source>Quét mã QR</source>
        <translation>QRコードを読み取る</translation>
    </message>
    <message id="kiosk.key.text">
        <source>Số in trên thẻ. Nhập đủ 12 số cũng được.</source>
        <translation>カードの番号です。12桁すべてでもかまいません。</translation>
    </message>
    <message id="kiosk.key.title">
        <source>Nhập 6 số cuối của số căn cước</source>
        <translation>番号の下6桁を入力してください</translation>
    </message>
    <message id="kiosk.key.typed">
        <source>Số đã nhập</source>
        <translation>入力した番号</translation>
    </message>
    <message id="kiosk.key.wrong">
        <source>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</source>
        <translation>番号が合いません。再入力してください</translation>
    </message>
    <message id="kiosk.look.blink">
        <source>Xin chớp mắt</source>
        <translation>まばたきしてください</translation>
    </message>
    <message id="kiosk.look.blurred">
        <source>Xin giữ yên một chút.</source>
        <translation>少しの間、動かないでください。</translation>
    </message>
    <message id="kiosk.look.covered">
        <source>Xin kéo khẩu trang xuống một chút.</source>
        <translation>マスクを少し下げてください。</translation>
    </message>
    <message id="kiosk.look.not_seen">
        <source>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</source>
        <translation>お顔が見えません。カメラの前にお立ちください。</translation>
    </message>
    <message id="kiosk.look.progress">
        <source>Động tác {number} trong {total}</source>
        <translation>動作 {number}/{total}</translation>
    </message>
    <message id="kiosk.look.several">
        <source>Xin chỉ một người đứng trước máy ảnh.</source>
        <translation>カメラの前はお一人でお願いします。</translation>
    </message>
    <message id="kiosk.look.skip">
        <source>Tôi không làm được</source>
        <translation>うまくできません</translation>
    </message>
    <message id="kiosk.look.title">
        <source>Xin nhìn vào máy ảnh</source>
        <translation>カメラを見てください</translation>
    </message>
    <message id="kiosk.look.too_bright">
        <source>Hơi chói. Xin lùi khỏi đèn một chút.</source>
        <translation>少しまぶしいです。光を避けてください。</translation>
    </message>
    <message id="kiosk.look.too_dark">
        <source>Hơi tối. Xin quay mặt về phía có đèn.</source>
        <translation>少し暗いです。明るいほうを向いてください。</translation>
    </message>
    <message id="kiosk.look.too_far">
        <source>Xin lại gần hơn.</source>
        <translation>もう少し近づいてください。</translation>
    </message>
    <message id="kiosk.look.turn_left">
        <source>Xin quay đầu sang trái</source>
        <translation>顔を左に向けてください</translation>
    </message>
    <message id="kiosk.look.turn_right">
        <source>Xin quay đầu sang phải</source>
        <translation>顔を右に向けてください</translation>
    </message>
    <message id="kiosk.look.turned">
        <source>Xin nhìn thẳng.</source>
        <translation>まっすぐ前を見てください。</translation>
    </message>
    <message id="kiosk.number_only.take">
        <source>Lấy số</source>
        <translation>番号を取る</translation>
    </message>
    <message id="kiosk.number_only.text">
        <source>Hôm nay máy này chưa đọc được thẻ.</source>
        <translation>今カードを読み取れません。係員がご案内します。</translation>
    </message>
    <message id="kiosk.number_only.title">
        <source>Xin lấy số, nhân viên sẽ giúp</source>
        <translation>番号をお取りください</translation>
    </message>
    <message id="kiosk.phone.skip">
        <source>Bỏ qua</source>
        <translation>入力しない</translation>
    </message>
    <message id="kiosk.phone.text">
        <source>Để phòng khám gọi khi cần. Không bắt buộc.</source>
        <translation>ご連絡用です。入力しなくてもかまいません。</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Số điện thoại của ông/bà?</source>
        <translation>お電話番号を入力してください</translation>
    </message>
    <message id="kiosk.purpose">
        <source>Đăng ký khám bằng thẻ căn cước, khoảng một phút</source>
        <translation>国民IDカードで受付、約1分です</translation>
    </message>
    <message id="kiosk.reading.text">
        <source>Xin để yên thẻ, chỉ vài giây.</source>
        <translation>そのままで数秒お待ちください。</translation>
    </message>
    <message id="kiosk.reading.title">
        <source>Máy đang đọc thẻ</source>
        <translation>カードを読み取っています</translation>
    </message>
    <message id="kiosk.scan.text">
        <source>Cách máy ảnh khoảng một gang tay, giữ yên.</source>
        <translation>カメラから20センチほど離してください。</translation>
    </message>
    <message id="kiosk.scan.title">
        <source>Đưa mã QR trên thẻ vào máy ảnh</source>
        <translation>QRコードを見せてください</translation>
    </message>
    <message id="kiosk.scan.type_instead">
        <source>Nhập số trên thẻ</source>
        <translation>番号を入力する</translation>
    </message>
    <message id="kiosk.staff.autostart">
        <source>Đã ghi {path}. Bật bằng lệnh: {command}</source>
        <translation>{path} に書き込みました。有効にするコマンド：{command}</translation>
    </message>
    <message id="kiosk.staff.back">
        <source>Trở lại màn hình người bệnh</source>
        <translation>患者画面に戻る</translation>
    </message>
    <message id="kiosk.staff.door">
        <source>Dành cho nhân viên</source>
        <translation>係員用</translation>
    </message>
    <message id="kiosk.staff.door_trouble">
        <source>Dành cho nhân viên: có việc cần xem</source>
        <translation>係員用：確認が必要です</translation>
    </message>
    <message id="kiosk.staff.fine">
        <source>Mọi thiết bị đều bình thường.</source>
        <translation>すべての機器は正常です。</translation>
    </message>
    <message id="kiosk.staff.leave">
        <source>Thoát kiosk</source>
        <translation>自動受付機を終了する</translation>
    </message>
    <message id="kiosk.staff.locked" numerus="yes">
        <source>Đã khóa, còn {count} giây.</source>
        <translation>
            <numerusform>ロック中です。あと{count}秒。</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.no_pin">
        <source>Chưa đặt mã PIN (tiepdon kiosk-pin).</source>
        <translation>暗証番号が未設定です（tiepdon kiosk-pin）。</translation>
    </message>
    <message id="kiosk.staff.pin">
        <source>Mã PIN của nhân viên</source>
        <translation>係員の暗証番号</translation>
    </message>
    <message id="kiosk.staff.pin_set">
        <source>Đã đặt mã PIN.</source>
        <translation>暗証番号を設定しました。</translation>
    </message>
    <message id="kiosk.staff.title">
        <source>Trang nhân viên</source>
        <translation>係員ページ</translation>
    </message>
    <message id="kiosk.staff.waiting" numerus="yes">
        <source>Lượt khám chờ lưu: {count}</source>
        <translation>
            <numerusform>保存待ち：{count}件</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.wrong" numerus="yes">
        <source>Mã PIN chưa đúng, còn {count} lần.</source>
        <translation>
            <numerusform>暗証番号が違います。あと{count}回です。</numerusform>
        </translation>
    </message>
    <message id="kiosk.start">
        <source>Chạm để bắt đầu</source>
        <translation>タッチして開始</translation>
    </message>
    <message id="kiosk.ticket.colleague">
        <source>Nhân viên sẽ làm nốt giúp ông/bà.</source>
        <translation>係員が続きを承ります。</translation>
    </message>
    <message id="kiosk.ticket.coming">
        <source>Số sắp hiện ra…</source>
        <translation>番号を発行しています…</translation>
    </message>
    <message id="kiosk.ticket.desk">
        <source>Quầy tiếp đón</source>
        <translation>受付</translation>
    </message>
    <message id="kiosk.ticket.done">
        <source>Xong</source>
        <translation>終わる</translation>
    </message>
    <message id="kiosk.ticket.go_to">
        <source>Mời đến: {place}</source>
        <translation>{place}へお進みください</translation>
    </message>
    <message id="kiosk.ticket.later">
        <source>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</source>
        <translation>保険は後ほど確認します。お手続きは不要です。</translation>
    </message>
    <message id="kiosk.ticket.remember">
        <source>Xin nhớ số này</source>
        <translation>番号をお控えください</translation>
    </message>
    <message id="kiosk.ticket.self_pay">
        <source>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</source>
        <translation>有効な保険が確認できません。係員がご説明します。</translation>
    </message>
    <message id="kiosk.ticket.sit">
        <source>Mời ngồi chờ, nhân viên sẽ gọi số.</source>
        <translation>おかけになってお待ちください。</translation>
    </message>
    <message id="kiosk.ticket.take_card">
        <source>Xin lấy lại thẻ</source>
        <translation>カードをお取りください</translation>
    </message>
    <message id="kiosk.ticket.take_slip">
        <source>Xin lấy phiếu</source>
        <translation>受付票をお取りください</translation>
    </message>
    <message id="kiosk.ticket.title">
        <source>Số của ông/bà</source>
        <translation>受付番号</translation>
    </message>
    <message id="kiosk.ticket.without">
        <source>Mời đến quầy tiếp đón</source>
        <translation>受付へお越しください</translation>
    </message>
    <message id="kiosk.wait.text">
        <source>Máy đang hỏi thông tin bảo hiểm.</source>
        <translation>保険の情報を確認しています。</translation>
    </message>
    <message id="kiosk.wait.title">
        <source>Sắp xong rồi</source>
        <translation>もうすぐ終わります</translation>
    </message>
    <message id="kiosk.warning.more">
        <source>Tôi cần thêm thời gian</source>
        <translation>もう少し時間が必要です</translation>
    </message>
    <message id="kiosk.warning.stop">
        <source>Tôi muốn dừng</source>
        <translation>やめます</translation>
    </message>
    <message id="kiosk.warning.text" numerus="yes">
        <source>Máy sẽ xóa mọi thông tin sau {count} giây.</source>
        <translation>
            <numerusform>あと{count}秒で情報をすべて消去します。</numerusform>
        </translation>
    </message>
    <message id="kiosk.warning.title">
        <source>Ông/bà còn ở đây không?</source>
        <translation>まだいらっしゃいますか</translation>
    </message>
</context>
</TS>
