<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</source>
        <translation>そのまま受け付けてください。受診は「後で確認」として記録され、自動で再照会します。続く場合はネットワークを確かめてください。</translation>
    </message>
    <message id="B-101.sentence">
        <source>Không kết nối được cổng bảo hiểm y tế.</source>
        <translation>保険ポータルが応答しません。</translation>
    </message>
    <message id="B-102.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</source>
        <translation>そのまま受け付けてください。後で自動的に再照会します。</translation>
    </message>
    <message id="B-102.sentence">
        <source>Cổng bảo hiểm y tế trả lời quá chậm.</source>
        <translation>保険ポータルの応答が遅すぎます。</translation>
    </message>
    <message id="B-103.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</source>
        <translation>そのまま受け付け、後で確認してください。再照会の前に、パソコンの日時とネットワークの確認を技術担当に依頼してください。</translation>
    </message>
    <message id="B-103.sentence">
        <source>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</source>
        <translation>本物の保険ポータルであると確認できません。</translation>
    </message>
    <message id="B-104.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</source>
        <translation>そのまま受け付けてください。自動で再照会します。ポータルはメンテナンス中かもしれません。</translation>
    </message>
    <message id="B-104.sentence">
        <source>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</source>
        <translation>保険ポータルの回答を解釈できません。</translation>
    </message>
    <message id="B-105.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</source>
        <translation>そのまま受け付けてください。受診は「後で確認」として記録され、自動で再照会します。</translation>
    </message>
    <message id="B-105.sentence">
        <source>Cổng bảo hiểm y tế đang gặp sự cố.</source>
        <translation>保険ポータルに障害が起きています。</translation>
    </message>
    <message id="B-106.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</source>
        <translation>そのまま受け付け、後で確認してください。アカウント、パスワード、登録済みのネットワークアドレスの確認を管理者に依頼してください。</translation>
    </message>
    <message id="B-106.sentence">
        <source>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</source>
        <translation>保険ポータルが当院のアカウントを受け付けません。</translation>
    </message>
    <message id="B-107.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</source>
        <translation>そのまま受け付け、後で確認してください。上部の氏名が今の担当者と違う場合はCtrl+Uを押してください。同じ場合は、職員の氏名と身分証番号をポータルに登録するよう管理者に依頼してください。</translation>
    </message>
    <message id="B-107.sentence">
        <source>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</source>
        <translation>照会者が保険ポータルに登録されていません。</translation>
    </message>
    <message id="B-108.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</source>
        <translation>そのまま受け付け、後で確認してください。管理者に設定（Ctrl+,）でアカウントの入力を依頼してください。</translation>
    </message>
    <message id="B-108.sentence">
        <source>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</source>
        <translation>保険ポータルのアカウントが未設定です。</translation>
    </message>
    <message id="B-109.next_step">
        <source>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</source>
        <translation>画面のポータルの備考を読んでください。そのまま受け付け、後で確認します。</translation>
    </message>
    <message id="B-109.sentence">
        <source>Cổng bảo hiểm y tế trả về mã chưa biết.</source>
        <translation>保険ポータルから未知のコードが返りました。</translation>
    </message>
    <message id="B-201.next_step">
        <source>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</source>
        <translation>期限日を伝え、更新済みか新しい保険証があるか尋ねてください。なければ自費として受け付けます。</translation>
    </message>
    <message id="B-201.sentence">
        <source>Thẻ bảo hiểm y tế đã hết hạn.</source>
        <translation>保険証は期限切れです。</translation>
    </message>
    <message id="B-202.next_step">
        <source>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>15桁の保険証番号か10桁の社会保険番号で再照会し、氏名を確かめてください。それでもなければ自費として受け付けます。</translation>
    </message>
    <message id="B-202.sentence">
        <source>Cổng không có thông tin thẻ bảo hiểm y tế.</source>
        <translation>ポータルに保険証の情報がありません。</translation>
    </message>
    <message id="B-203.next_step">
        <source>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>新しい保険証（転居・転職）がないか尋ね、身分証番号で再照会してください。なければ自費として受け付けます。</translation>
    </message>
    <message id="B-203.sentence">
        <source>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</source>
        <translation>保険証は回収済みか、加入が停止されています。</translation>
    </message>
    <message id="B-204.next_step">
        <source>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</source>
        <translation>氏名（声調記号も）、生年月日、保険証番号を書類と照らし、直してから再照会してください。</translation>
    </message>
    <message id="B-204.sentence">
        <source>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</source>
        <translation>送った情報と保険側の登録が一致しません。</translation>
    </message>
    <message id="B-205.next_step">
        <source>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</source>
        <translation>画面で新しい保険証の期限を確かめ、今回はその番号を使ってください。</translation>
    </message>
    <message id="B-205.sentence">
        <source>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</source>
        <translation>新しい保険証があります。</translation>
    </message>
    <message id="B-206.next_step">
        <source>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</source>
        <translation>紙の保険証と身分証を確かめ、通常どおり受け付けてください。</translation>
    </message>
    <message id="B-206.sentence">
        <source>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</source>
        <translation>この保険証は国防省または公安省の管理です。</translation>
    </message>
    <message id="B-207.next_step">
        <source>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</source>
        <translation>患者の保険証、VssID、VNeIDで期限を確認し、受付を続けてください。受診は「後で確認」として記録されます。</translation>
    </message>
    <message id="B-207.sentence">
        <source>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</source>
        <translation>保険ポータルから届いた保険証の期限を読み取れません。</translation>
    </message>
    <message id="B-208.next_step">
        <source>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</source>
        <translation>健康保険証を確認し、読み取るか番号を入力してください。なければ自費で受付を続けてください。</translation>
    </message>
    <message id="B-208.sentence">
        <source>Chưa có số nào để tra bảo hiểm y tế.</source>
        <translation>照会用の番号がありません。</translation>
    </message>
    <message id="B-301.next_step">
        <source>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</source>
        <translation>通常どおり受付し、管理者に電子証明書の確認を依頼してください。</translation>
    </message>
    <message id="B-301.sentence">
        <source>Không ký được bản tin gửi cơ quan bảo hiểm.</source>
        <translation>保険機関への通知に署名できませんでした。</translation>
    </message>
    <message id="H-101.next_step">
        <source>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</source>
        <translation>カードの番号を見て12桁すべて入力するか、QRを読み取ってください。</translation>
    </message>
    <message id="H-101.sentence">
        <source>Số căn cước phải có đúng 12 chữ số.</source>
        <translation>身分証番号は12桁の数字です。</translation>
    </message>
    <message id="H-102.next_step">
        <source>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</source>
        <translation>日/月/年の順に入力します（例：02/09/1985）。誕生日が不明なら年だけで構いません。</translation>
    </message>
    <message id="H-102.sentence">
        <source>Ngày này không hợp lệ.</source>
        <translation>この日付は正しくありません。</translation>
    </message>
    <message id="H-103.next_step">
        <source>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</source>
        <translation>裏面の3行を「&lt;」も含めて入力し直してください。各行30文字です。数字の0と文字のOにご注意ください。</translation>
    </message>
    <message id="H-103.sentence">
        <source>Ba dòng mã ở mặt sau thẻ chưa đúng.</source>
        <translation>カード裏面の3行のコードが正しくありません。</translation>
    </message>
    <message id="H-104.next_step">
        <source>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</source>
        <translation>設定ファイルの示された項目を直すよう管理者に依頼してください。</translation>
    </message>
    <message id="H-104.sentence">
        <source>Phần cài đặt có giá trị không hợp lệ.</source>
        <translation>設定に正しくない値があります。</translation>
    </message>
    <message id="H-105.next_step">
        <source>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</source>
        <translation>カードを置くか、F9を押して次の方へ進んでください。</translation>
    </message>
    <message id="H-105.sentence">
        <source>Đã dừng theo yêu cầu.</source>
        <translation>指示により停止しました。</translation>
    </message>
    <message id="H-106.next_step">
        <source>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</source>
        <translation>身分証のとおり、声調記号を付けて氏名を入力してください。</translation>
    </message>
    <message id="H-106.sentence">
        <source>Chưa có họ tên.</source>
        <translation>氏名がありません。</translation>
    </message>
    <message id="H-107.next_step">
        <source>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</source>
        <translation>一覧で既存の受付を確認してください。本当に二回目ならEnterをもう一度、違えばF9を押してください。</translation>
    </message>
    <message id="H-107.sentence">
        <source>Người này hôm nay đã được tiếp đón tại phòng khám này.</source>
        <translation>この方は本日すでに受付済みです。</translation>
    </message>
    <message id="H-108.next_step">
        <source>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</source>
        <translation>本日の一覧（F3）を開いてください。すでに取り消されている可能性があります。</translation>
    </message>
    <message id="H-108.sentence">
        <source>Không hủy được lượt này.</source>
        <translation>この受診は取り消せませんでした。</translation>
    </message>
    <message id="H-109.next_step">
        <source>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</source>
        <translation>受診記録は保存されています。管理者に引き渡しの設定を依頼してください。</translation>
    </message>
    <message id="H-109.sentence">
        <source>Chưa cài đặt nơi nhận lượt khám.</source>
        <translation>受診情報の送り先が設定されていません。</translation>
    </message>
    <message id="H-110.next_step">
        <source>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</source>
        <translation>操作は不要です。そのプログラムが自動で送ります。コマンドで送る場合は先に閉じてください。</translation>
    </message>
    <message id="H-110.sentence">
        <source>Một chương trình khác trên máy này đang gửi lượt khám đi.</source>
        <translation>このパソコンの別のプログラムが受診記録を送信中です。</translation>
    </message>
    <message id="H-111.next_step">
        <source>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</source>
        <translation>先頭行に列名（番号・氏名・生年月日）を書いたCSVで保存し、もう一度実行してください。</translation>
    </message>
    <message id="H-111.sentence">
        <source>Không đọc được danh sách hẹn khám.</source>
        <translation>予約リストを読み取れません。</translation>
    </message>
    <message id="H-112.next_step">
        <source>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</source>
        <translation>カードを動かさず、読み取り音が鳴るまでもう一度かざすか、番号を入力してください。</translation>
    </message>
    <message id="H-112.sentence">
        <source>Mã QR trên thẻ bảo hiểm mới quét được một phần.</source>
        <translation>保険証のQRコードが一部しか読み取れていません。</translation>
    </message>
    <message id="H-120.next_step">
        <source>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</source>
        <translation>変更が必要な場合は、管理者にpolicy.tomlの修正を依頼してください。</translation>
    </message>
    <message id="H-120.sentence">
        <source>Mục cài đặt này do người quản trị khóa.</source>
        <translation>この設定は管理者により固定されています。</translation>
    </message>
    <message id="H-121.next_step">
        <source>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</source>
        <translation>ほかの項目は保存できます。システムのパスワード保管を有効にするよう担当者に依頼してください。</translation>
    </message>
    <message id="H-121.sentence">
        <source>Máy này không giữ được mật khẩu.</source>
        <translation>このパソコンではパスワードを保存できません。</translation>
    </message>
    <message id="H-122.next_step">
        <source>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</source>
        <translation>日付と時刻の自動設定を有効にしてください。時計がずれるとカードと保険の判定を誤ります。</translation>
    </message>
    <message id="H-122.sentence">
        <source>Đồng hồ của máy này sai giờ.</source>
        <translation>このパソコンの時計がずれています。</translation>
    </message>
    <message id="H-130.next_step">
        <source>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</source>
        <translation>管理者や提供元の記載どおりに、先頭部分も含め、空白なしで全部入力し直してください。</translation>
    </message>
    <message id="H-130.sentence">
        <source>Địa chỉ này không đúng dạng.</source>
        <translation>アドレスの形式が正しくありません。</translation>
    </message>
    <message id="H-131.next_step">
        <source>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</source>
        <translation>かっこ内またはヘルプにある範囲を確認し、入力し直してください。</translation>
    </message>
    <message id="H-131.sentence">
        <source>Giá trị này ngoài giới hạn cho phép.</source>
        <translation>この値は範囲外です。</translation>
    </message>
    <message id="H-132.next_step">
        <source>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</source>
        <translation>このパソコンのパスや名前を確認し、必要ならドライブを接続して選び直してください。</translation>
    </message>
    <message id="H-132.sentence">
        <source>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</source>
        <translation>選んだファイル、フォルダー、または顔照合エンジンが見つかりません。</translation>
    </message>
    <message id="H-133.next_step">
        <source>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</source>
        <translation>他のプログラムで開いていれば閉じるか、空きのある別のフォルダーを選んで、もう一度お試しください。</translation>
    </message>
    <message id="H-133.sentence">
        <source>Không ghi được tệp này.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message id="H-134.next_step">
        <source>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</source>
        <translation>ファイル名、読み取り権限、ドライブを確認して、選び直してください。</translation>
    </message>
    <message id="H-134.sentence">
        <source>Không đọc được tệp này.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message id="H-135.next_step">
        <source>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</source>
        <translation>かっこ内のいずれかの拡張子を付けてください。</translation>
    </message>
    <message id="H-135.sentence">
        <source>Chương trình không ghi được loại tệp này.</source>
        <translation>この種類のファイルには書き出せません。</translation>
    </message>
    <message id="H-136.next_step">
        <source>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</source>
        <translation>画面のあるセッションで起動してください。LinuxではDISPLAYかWAYLAND_DISPLAYを確認してください。画面なしでは `tiepdon demo --headless`、`tiepdon doctor` が使えます。</translation>
    </message>
    <message id="H-136.sentence">
        <source>Không có màn hình để mở cửa sổ.</source>
        <translation>ウィンドウを開く画面がありません。</translation>
    </message>
    <message id="H-137.next_step">
        <source>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</source>
        <translation>数字だけの別の暗証番号を決めて、2回入力してください。</translation>
    </message>
    <message id="H-137.sentence">
        <source>Mã PIN phải có từ 6 đến 12 chữ số.</source>
        <translation>暗証番号は6～12桁の数字です。</translation>
    </message>
    <message id="H-138.next_step">
        <source>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</source>
        <translation>`tiepdon visits --json` で受付のidを確認し、入力し直してください。</translation>
    </message>
    <message id="H-138.sentence">
        <source>Không có lượt khám nào mang mã này.</source>
        <translation>この番号の受付はありません。</translation>
    </message>
    <message id="H-139.next_step">
        <source>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</source>
        <translation>受付はそのまま続け、もう一度お試しください。直らない場合は管理者にサポート用ファイルの送付を頼んでください。</translation>
    </message>
    <message id="H-139.sentence">
        <source>Máy chưa trả lời được câu vừa hỏi.</source>
        <translation>今の問い合わせに答えられませんでした。</translation>
    </message>
    <message id="H-140.next_step">
        <source>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</source>
        <translation>発行機関からファイルを取り寄せ直してください（PEMかDERのCSCA証明書、またはマスターリスト）。署名者の証明書だけを信頼するときは「--pin」を付けます。</translation>
    </message>
    <message id="H-140.sentence">
        <source>Tệp này không có chứng thư nào dùng được để tin cậy.</source>
        <translation>このファイルには、信頼できる証明書がありません。</translation>
    </message>
    <message id="H-141.next_step">
        <source>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</source>
        <translation>「tiepdon trust list」で確かめ、フィンガープリントの先頭8桁以上を写してください。</translation>
    </message>
    <message id="H-141.sentence">
        <source>Không có chứng thư nào có dấu vân tay như vậy.</source>
        <translation>そのフィンガープリントの証明書はありません。</translation>
    </message>
    <message id="H-142.next_step">
        <source>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</source>
        <translation>リストに署名した機関の証明書を追加するか（tiepdon trust add）、別の方法で確かめた場合は「--unsigned」を使ってください。署名が誤っているときは、ファイルを取り直します。</translation>
    </message>
    <message id="H-142.sentence">
        <source>Danh sách chứng thư này không do nơi được tin cậy ký.</source>
        <translation>このマスターリストは、信頼する発行者の署名ではありません。</translation>
    </message>
    <message id="H-143.next_step">
        <source>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</source>
        <translation>https:// で始まるアドレスを使ってください。なければ提供元に尋ねてください。</translation>
    </message>
    <message id="H-143.sentence">
        <source>Địa chỉ này gửi dữ liệu không mã hóa.</source>
        <translation>このアドレスではデータが暗号化されずに送られます。</translation>
    </message>
    <message id="K-101.next_step">
        <source>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>自動で再試行します。1分たっても変わらない場合は、技術担当にスマートカードサービスの起動を依頼してください。その間は12桁を入力してF8を押します。</translation>
    </message>
    <message id="K-101.sentence">
        <source>Máy tính chưa chạy dịch vụ đọc thẻ.</source>
        <translation>このパソコンのカードサービスが動いていません。</translation>
    </message>
    <message id="K-102.next_step">
        <source>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>リーダーのUSBケーブルを差し直し、ランプが点くのを待ってください。だめなら別のUSB端子へ。その間は12桁を入力してF8を押します。</translation>
    </message>
    <message id="K-102.sentence">
        <source>Chưa thấy đầu đọc thẻ.</source>
        <translation>カードリーダーが見つかりません。</translation>
    </message>
    <message id="K-103.next_step">
        <source>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</source>
        <translation>他のカード・署名プログラムを閉じ、カードを取って置き直してください。</translation>
    </message>
    <message id="K-103.sentence">
        <source>Đầu đọc đang được chương trình khác sử dụng.</source>
        <translation>別のプログラムがリーダーを使用しています。</translation>
    </message>
    <message id="K-104.next_step">
        <source>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</source>
        <translation>リーダーのUSBケーブルを差し直し、カードを置き直してください。最初から読み取ります。</translation>
    </message>
    <message id="K-104.sentence">
        <source>Mất kết nối với đầu đọc khi đang đọc thẻ.</source>
        <translation>読み取り中にリーダーとの接続が切れました。</translation>
    </message>
    <message id="K-105.next_step">
        <source>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</source>
        <translation>カードを置き直すと、遅い方式で読み取ります。再発する場合は別のリーダーを使い、機種名を技術担当に伝えてください。</translation>
    </message>
    <message id="K-105.sentence">
        <source>Đầu đọc này không đọc được khối dữ liệu dài.</source>
        <translation>このリーダーは長いデータを扱えません。</translation>
    </message>
    <message id="K-201.next_step">
        <source>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</source>
        <translation>身分証をリーダーに平らに置き、動かさないでください。</translation>
    </message>
    <message id="K-201.sentence">
        <source>Chưa có thẻ trên đầu đọc.</source>
        <translation>リーダーにカードがありません。</translation>
    </message>
    <message id="K-202.next_step">
        <source>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>このカードと他のカードを取り除き、身分証を置いてください。ICチップ身分証がなければ、12桁を入力してF8を押します。</translation>
    </message>
    <message id="K-202.sentence">
        <source>Đây không phải thẻ căn cước gắn chip.</source>
        <translation>これはICチップ身分証ではありません。</translation>
    </message>
    <message id="K-203.next_step">
        <source>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</source>
        <translation>カードを置き直し、読み取り完了の表示まで動かさないでください。同じカードなら読んだ内容は残ります。</translation>
    </message>
    <message id="K-203.sentence">
        <source>Thẻ bị nhấc ra khi chưa đọc xong.</source>
        <translation>読み終わる前にカードが離れました。</translation>
    </message>
    <message id="K-204.next_step">
        <source>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</source>
        <translation>カードのQRを読み取るか、印字された12桁の番号を入力してください。</translation>
    </message>
    <message id="K-204.sentence">
        <source>Cần số căn cước để mở chip.</source>
        <translation>チップを開くには身分証番号が必要です。</translation>
    </message>
    <message id="K-205.next_step">
        <source>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</source>
        <translation>カードの取り違えがないか確かめ、QRか12桁をもう一度入力してください。それでも一致しなければ、F8でチップなしで続けます。</translation>
    </message>
    <message id="K-205.sentence">
        <source>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</source>
        <translation>入力した番号とリーダー上のカードが一致しません。</translation>
    </message>
    <message id="K-206.next_step">
        <source>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>カードを取り、2秒待って、ケースから出してリーダーの中央に置いてください。2回だめなら12桁を入力してF8を押します。</translation>
    </message>
    <message id="K-206.sentence">
        <source>Thẻ không phản hồi.</source>
        <translation>カードが応答しません。</translation>
    </message>
    <message id="K-207.next_step">
        <source>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</source>
        <translation>カードを動かさないでください。自動で開き直して続けます。再発したら、カードを取って置き直してください。</translation>
    </message>
    <message id="K-207.sentence">
        <source>Phiên đọc thẻ bị gián đoạn.</source>
        <translation>カードとの通信が中断しました。</translation>
    </message>
    <message id="K-208.next_step">
        <source>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</source>
        <translation>12桁を入力してF8で続け、このコードとカードの発行年を技術担当に伝えてください。</translation>
    </message>
    <message id="K-208.sentence">
        <source>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</source>
        <translation>このカードの開き方に、このプログラムは対応していません。</translation>
    </message>
    <message id="K-209.next_step">
        <source>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</source>
        <translation>カードを取って置き直してください。変わらなければ12桁を入力してF8を押し、このコードを技術担当に伝えてください。</translation>
    </message>
    <message id="K-209.sentence">
        <source>Thẻ trả lời không đúng chuẩn.</source>
        <translation>カードの応答が標準に合っていません。</translation>
    </message>
    <message id="K-301.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</source>
        <translation>カードを置き直してもう一度読んでください。変わらなければカードを目で確かめ、12桁を入力してF8を押し、受診を記録してください。</translation>
    </message>
    <message id="K-301.sentence">
        <source>Dữ liệu trong chip bị lỗi, không đọc được.</source>
        <translation>チップのデータに誤りがあり、読み取れません。</translation>
    </message>
    <message id="K-302.next_step">
        <source>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</source>
        <translation>このカードはこれ以上読まないでください。カードを目で確かめ、12桁を入力してF8を押し、責任者に連絡してください。</translation>
    </message>
    <message id="K-302.sentence">
        <source>Chip khai báo khối dữ liệu lớn bất thường.</source>
        <translation>チップが異常な量のデータを示しています。</translation>
    </message>
    <message id="K-303.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</source>
        <translation>カードを置き直してもう一度読んでください。それでもなければカードを目で確かめ、手で補ってください。</translation>
    </message>
    <message id="K-303.sentence">
        <source>Chip thiếu một phần dữ liệu bắt buộc.</source>
        <translation>チップに必要なデータがありません。</translation>
    </message>
    <message id="K-304.next_step">
        <source>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</source>
        <translation>画面とカードの印字を見比べ、足りない分を手で補ってください。</translation>
    </message>
    <message id="K-304.sentence">
        <source>Có phần dữ liệu trong chip không đọc được.</source>
        <translation>チップのデータの一部を解釈できません。</translation>
    </message>
    <message id="K-305.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</source>
        <translation>患者とカードの写真を目で見比べて確認してください。6歳未満は写真がないことが多いので、付き添いの方に確かめてください。</translation>
    </message>
    <message id="K-305.sentence">
        <source>Chip không có ảnh chân dung.</source>
        <translation>チップに顔写真がありません。</translation>
    </message>
    <message id="K-306.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>患者とカードの写真を目で見比べて確認してください。</translation>
    </message>
    <message id="K-306.sentence">
        <source>Ảnh chân dung trong chip không mở được.</source>
        <translation>チップの顔写真を開けません。</translation>
    </message>
    <message id="K-307.next_step">
        <source>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</source>
        <translation>他人のカードでないか確かめてください。正しければチップの番号を使い、印字とチップの番号が違う場合は責任者に連絡してください。</translation>
    </message>
    <message id="K-307.sentence">
        <source>Số trong chip khác với số đã quét hoặc nhập.</source>
        <translation>チップの番号が、読み取りまたは入力した番号と異なります。</translation>
    </message>
    <message id="K-401.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>このカードの情報は使わないでください。他の書類を見せてもらい、責任者に連絡してください。診療は続けます。</translation>
    </message>
    <message id="K-401.sentence">
        <source>Dữ liệu trong chip đã bị sửa đổi.</source>
        <translation>チップのデータが改変されています。</translation>
    </message>
    <message id="K-402.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>このカードの情報は使わないでください。他の書類を見せてもらい、責任者に連絡してください。診療は続けます。</translation>
    </message>
    <message id="K-402.sentence">
        <source>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</source>
        <translation>チップのデータにある発行者の署名が正しくありません。</translation>
    </message>
    <message id="K-403.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</source>
        <translation>カードを目で確かめて続けてください。受診は「後で確認」として記録されます。発行者のルート証明書の導入を技術担当に依頼してください。</translation>
    </message>
    <message id="K-403.sentence">
        <source>Chưa đủ căn cứ để kết luận thẻ là thật.</source>
        <translation>本物と判断する根拠が足りません。</translation>
    </message>
    <message id="K-404.next_step">
        <source>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</source>
        <translation>確認なしにこのカードの情報を使わないでください。他の書類を見せてもらい、責任者に連絡してください。</translation>
    </message>
    <message id="K-404.sentence">
        <source>Chứng thư ký thẻ không hợp lệ.</source>
        <translation>カードに署名した証明書が無効です。</translation>
    </message>
    <message id="K-405.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</source>
        <translation>カードを目で確かめて続けてください。受診は「後で確認」として記録されます。このコードを技術担当に伝えてください。</translation>
    </message>
    <message id="K-405.sentence">
        <source>Thẻ dùng thuật toán ký mà chương trình chưa biết.</source>
        <translation>このカードの署名方式をプログラムが知りません。</translation>
    </message>
    <message id="K-406.next_step">
        <source>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>複製の可能性があります。他の書類を見せてもらい、責任者に連絡してください。診療は続けます。</translation>
    </message>
    <message id="K-406.sentence">
        <source>Chip không chứng minh được mình là chip gốc.</source>
        <translation>チップが本物であることを証明できませんでした。</translation>
    </message>
    <message id="K-407.next_step">
        <source>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>他の書類を見せてもらい、責任者に連絡してください。診療は続けます。</translation>
    </message>
    <message id="K-407.sentence">
        <source>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</source>
        <translation>チップが検証に合格せず、複製の可能性があります。</translation>
    </message>
    <message id="K-408.next_step">
        <source>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</source>
        <translation>更新をご案内ください。顔と写真を目で見比べ、理由を記して続けます。身分証の期限切れで保険が失われることはありません。</translation>
    </message>
    <message id="K-408.sentence">
        <source>Thẻ căn cước đã hết hạn sử dụng.</source>
        <translation>身分証の有効期限が切れています。</translation>
    </message>
    <message id="K-409.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>カードを置き直してもう一度読んでください。変わらなければカードを目で確かめ、責任者に連絡してください。</translation>
    </message>
    <message id="K-409.sentence">
        <source>Phần chữ ký của chip không đọc được.</source>
        <translation>チップの署名部分を読み取れません。</translation>
    </message>
    <message id="K-410.next_step">
        <source>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>カードを預かり、他の書類を確かめて責任者に連絡してください。受付は続けます。</translation>
    </message>
    <message id="K-410.sentence">
        <source>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</source>
        <translation>このカードに署名した証明書は発行者により失効しています。</translation>
    </message>
    <message id="K-411.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>カードを置き直してもう一度読んでください。変わらなければカードを目で確かめ、責任者に連絡してください。</translation>
    </message>
    <message id="K-411.sentence">
        <source>Cách mở chip khác với thông tin nơi cấp đã ký.</source>
        <translation>チップの開き方が、発行者の署名した内容と異なります。</translation>
    </message>
    <message id="K-412.next_step">
        <source>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</source>
        <translation>この受診を、カードの持ち主が来院した証明に使わないでください。責任者に連絡してください。</translation>
    </message>
    <message id="K-412.sentence">
        <source>Chữ ký của chip không gắn với lượt khám này.</source>
        <translation>チップの署名はこの受診のものではありません。</translation>
    </message>
    <message id="L-101.next_step">
        <source>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</source>
        <translation>このパソコンで別のTiếp Đónが開いていれば閉じてください。自動で再試行します。保存中の表示がある間は電源を切らないでください。</translation>
    </message>
    <message id="L-101.sentence">
        <source>Kho dữ liệu đang bị một chương trình khác giữ.</source>
        <translation>データベースが別のプログラムに使われています。</translation>
    </message>
    <message id="L-102.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</source>
        <translation>受診を紙に控え、すぐ技術担当に連絡してください。このパソコンはデータフォルダーに書き込めません。</translation>
    </message>
    <message id="L-102.sentence">
        <source>Không ghi được vào kho dữ liệu.</source>
        <translation>データベースに書き込めません。</translation>
    </message>
    <message id="L-103.next_step">
        <source>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</source>
        <translation>ファイルを消さないでください。このデータベースと一緒に作られた鍵が必要です。技術担当に連絡してください。</translation>
    </message>
    <message id="L-103.sentence">
        <source>Không mở được kho dữ liệu: khóa không đúng.</source>
        <translation>データベースを開けません：鍵が違います。</translation>
    </message>
    <message id="L-104.next_step">
        <source>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</source>
        <translation>ファイルを消さないでください。受診を紙に控え、バックアップからの復元を技術担当に依頼してください。</translation>
    </message>
    <message id="L-104.sentence">
        <source>Kho dữ liệu bị hỏng.</source>
        <translation>データベースが壊れています。</translation>
    </message>
    <message id="L-105.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</source>
        <translation>受診を紙に控え、空き容量の確保を技術担当に依頼してください。その後、保存を再開します。</translation>
    </message>
    <message id="L-105.sentence">
        <source>Ổ đĩa đã đầy.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message id="L-106.next_step">
        <source>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</source>
        <translation>技術担当に最新版の導入を依頼してください。古い版は使わないでください。</translation>
    </message>
    <message id="L-106.sentence">
        <source>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</source>
        <translation>データベースは新しい版のプログラムのものです。</translation>
    </message>
    <message id="L-107.next_step">
        <source>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</source>
        <translation>パソコンにログインし直し、プログラムを開き直してください。変わらなければ技術担当に連絡し、ファイルは消さないでください。</translation>
    </message>
    <message id="L-107.sentence">
        <source>Không lấy được khóa của kho dữ liệu.</source>
        <translation>データベースの鍵を取得できません。</translation>
    </message>
    <message id="L-108.next_step">
        <source>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</source>
        <translation>本日の一覧（F3）を発行済みの番号と照合し、抜けている方は再受付してください。ディスクの点検を依頼してください。</translation>
    </message>
    <message id="L-108.sentence">
        <source>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</source>
        <translation>データベースが破損したため、最新の正常な複製から復元しました。</translation>
    </message>
    <message id="L-109.next_step">
        <source>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</source>
        <translation>空き容量を確認し、「tiepdon memory copy」を実行してください。</translation>
    </message>
    <message id="L-109.sentence">
        <source>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</source>
        <translation>データベースは二日間複製されていません。</translation>
    </message>
    <message id="M-101.next_step">
        <source>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</source>
        <translation>カメラをつなぎ直してください。その間は顔とチップの写真を目で見比べて確認します。</translation>
    </message>
    <message id="M-101.sentence">
        <source>Chưa thấy camera.</source>
        <translation>カメラが見つかりません。</translation>
    </message>
    <message id="M-102.next_step">
        <source>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</source>
        <translation>カメラをつなぎ直すと自動で再接続します。その間は目で見比べて確認してください。</translation>
    </message>
    <message id="M-102.sentence">
        <source>Camera vừa bị ngắt.</source>
        <translation>カメラの接続が切れました。</translation>
    </message>
    <message id="M-103.next_step">
        <source>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</source>
        <translation>レンズカバーを開け、明るくしてください。カメラを使う他のプログラムがあれば閉じます。</translation>
    </message>
    <message id="M-103.sentence">
        <source>Camera không cho hình dùng được.</source>
        <translation>カメラの映像が使えません。</translation>
    </message>
    <message id="M-201.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</source>
        <translation>カメラをまっすぐ見て、少しの間マスクと帽子を外すようご案内ください。</translation>
    </message>
    <message id="M-201.sentence">
        <source>Chưa thấy khuôn mặt trước camera.</source>
        <translation>カメラに顔が映っていません。</translation>
    </message>
    <message id="M-202.next_step">
        <source>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</source>
        <translation>後ろの方に下がってもらい、患者だけが映るようにしてください。</translation>
    </message>
    <message id="M-202.sentence">
        <source>Có nhiều khuôn mặt trước camera.</source>
        <translation>カメラに複数の顔が映っています。</translation>
    </message>
    <message id="M-203.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</source>
        <translation>F6を押し、患者とチップの写真を目で見比べ、「同じ人」「違う人」「わからない」のいずれかを選んでください。</translation>
    </message>
    <message id="M-203.sentence">
        <source>Máy chưa đủ chắc chắn để kết luận.</source>
        <translation>機械では確実に判断できません。</translation>
    </message>
    <message id="M-204.next_step">
        <source>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</source>
        <translation>もう一度目で見比べ、丁寧にお尋ねください。別人であれば、このカードの使用をやめて責任者に連絡してください。</translation>
    </message>
    <message id="M-204.sentence">
        <source>Khuôn mặt có vẻ không giống ảnh trong chip.</source>
        <translation>顔がチップの写真と違うようです。</translation>
    </message>
    <message id="M-205.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>患者とカードの写真を目で見比べて確認してください。</translation>
    </message>
    <message id="M-205.sentence">
        <source>Không có ảnh trong chip để so khuôn mặt.</source>
        <translation>照合できるチップの写真がありません。</translation>
    </message>
    <message id="M-206.next_step">
        <source>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</source>
        <translation>目で見比べて確認し、続けてください。技術担当に顔照合エンジンまたはプログラムの再インストールを依頼してください。</translation>
    </message>
    <message id="M-206.sentence">
        <source>Phần so khuôn mặt chưa chạy được.</source>
        <translation>顔照合が動いていません。</translation>
    </message>
    <message id="M-207.next_step">
        <source>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</source>
        <translation>腕の長さほどの距離までカメラに近づくようご案内ください。</translation>
    </message>
    <message id="M-207.sentence">
        <source>Khuôn mặt ở quá xa camera.</source>
        <translation>顔がカメラから遠すぎます。</translation>
    </message>
    <message id="M-208.next_step">
        <source>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</source>
        <translation>患者の前に明かりをつけ、背後の明るい窓を避けてください。</translation>
    </message>
    <message id="M-208.sentence">
        <source>Khuôn mặt quá tối.</source>
        <translation>顔が暗すぎます。</translation>
    </message>
    <message id="M-209.next_step">
        <source>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</source>
        <translation>顔への光を弱めるか、日差しを避けるようご案内ください。</translation>
    </message>
    <message id="M-209.sentence">
        <source>Khuôn mặt quá sáng.</source>
        <translation>顔が明るすぎます。</translation>
    </message>
    <message id="M-210.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</source>
        <translation>頭を傾けず、カメラをまっすぐ見るようご案内ください。</translation>
    </message>
    <message id="M-210.sentence">
        <source>Người bệnh chưa nhìn thẳng.</source>
        <translation>患者が正面を向いていません。</translation>
    </message>
    <message id="M-211.next_step">
        <source>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</source>
        <translation>1秒ほど動かないようご案内ください。レンズが汚れていれば拭いてください。</translation>
    </message>
    <message id="M-211.sentence">
        <source>Hình khuôn mặt bị mờ.</source>
        <translation>顔の映像がぼやけています。</translation>
    </message>
    <message id="M-212.next_step">
        <source>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</source>
        <translation>少しの間マスク、サングラス、帽子を外すようご案内ください。</translation>
    </message>
    <message id="M-212.sentence">
        <source>Khuôn mặt bị che một phần.</source>
        <translation>顔の一部が隠れています。</translation>
    </message>
    <message id="M-213.next_step">
        <source>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</source>
        <translation>数秒お待ちください。表示が消えなければ、F6を押して目で見比べてください。</translation>
    </message>
    <message id="M-213.sentence">
        <source>Phần so khuôn mặt vừa dừng, đang khởi động lại.</source>
        <translation>顔照合が止まり、再起動しています。</translation>
    </message>
    <message id="M-214.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</source>
        <translation>F6を押し、患者と写真を目で見比べて確認してください。</translation>
    </message>
    <message id="M-214.sentence">
        <source>Ảnh trong chip không đủ rõ để máy so.</source>
        <translation>チップの写真が不鮮明で照合できません。</translation>
    </message>
    <message id="M-215.next_step">
        <source>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</source>
        <translation>当面はF6を押して目で見比べてください。技術担当が公式の配布元からエンジンを入手し直して導入します。</translation>
    </message>
    <message id="M-215.sentence">
        <source>Tệp của bộ so khuôn mặt không đúng.</source>
        <translation>顔照合エンジンのファイルが正しくありません。</translation>
    </message>
    <message id="M-216.next_step">
        <source>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</source>
        <translation>ネットワークを確かめてやり直してください。届いた分は残ります。USBメモリからの導入もできます。その間はF6を押して目で見比べてください。</translation>
    </message>
    <message id="M-216.sentence">
        <source>Không tải được bộ so khuôn mặt.</source>
        <translation>顔照合エンジンをダウンロードできません。</translation>
    </message>
    <message id="M-217.next_step">
        <source>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</source>
        <translation>JPEGか、より小さいPNGを使ってください。携帯電話のHEIC画像は先にJPEGで保存してください。</translation>
    </message>
    <message id="M-217.sentence">
        <source>Không mở được tệp ảnh.</source>
        <translation>画像ファイルを開けません。</translation>
    </message>
    <message id="M-301.next_step">
        <source>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</source>
        <translation>患者を直接見てください。本人がそこにいれば、F6を押して目で見比べます。</translation>
    </message>
    <message id="M-301.sentence">
        <source>Chưa chắc trước camera là người thật.</source>
        <translation>カメラの前が本人の実物か確かではありません。</translation>
    </message>
    <message id="M-302.next_step">
        <source>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</source>
        <translation>もう一度お願いしてください。まばたきや首の向きを変えられない場合は、F6を押して目で見比べます。</translation>
    </message>
    <message id="M-302.sentence">
        <source>Người bệnh chưa làm được động tác yêu cầu.</source>
        <translation>お願いした動作が確認できませんでした。</translation>
    </message>
    <message id="M-303.next_step">
        <source>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</source>
        <translation>カードの写真とご本人を目視で確認し、F6を押してください。診療には影響しません。</translation>
    </message>
    <message id="M-303.sentence">
        <source>Người bệnh không đồng ý so khuôn mặt.</source>
        <translation>患者さんは顔の照合を希望しません。</translation>
    </message>
    <message id="M-304.next_step">
        <source>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</source>
        <translation>窓口の職員が目視で確認して完了します。管理者は判定可能なエンジンを導入できます（tiepdon face-engine list）。</translation>
    </message>
    <message id="M-304.sentence">
        <source>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</source>
        <translation>現在の顔照合エンジンは補助のみで、判定はできません。</translation>
    </message>
    <message id="P-101.next_step">
        <source>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</source>
        <translation>プレビューからPDFに保存するか、番号を口頭で伝えてください。管理者に設定を依頼してください。</translation>
    </message>
    <message id="P-101.sentence">
        <source>Chưa cài đặt máy in.</source>
        <translation>プリンターが設定されていません。</translation>
    </message>
    <message id="P-102.next_step">
        <source>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</source>
        <translation>電源とケーブルを確認して、もう一度印刷してください。記録は失われません。</translation>
    </message>
    <message id="P-102.sentence">
        <source>Không kết nối được máy in.</source>
        <translation>プリンターに接続できません。</translation>
    </message>
    <message id="P-103.next_step">
        <source>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</source>
        <translation>用紙を交換し、カバーを閉じて、もう一度印刷してください。</translation>
    </message>
    <message id="P-103.sentence">
        <source>Máy in hết giấy.</source>
        <translation>プリンターの用紙がありません。</translation>
    </message>
    <message id="P-104.next_step">
        <source>Đóng chặt nắp máy in, rồi bấm in lại.</source>
        <translation>カバーをしっかり閉じて、もう一度印刷してください。</translation>
    </message>
    <message id="P-104.sentence">
        <source>Nắp máy in đang mở.</source>
        <translation>プリンターのカバーが開いています。</translation>
    </message>
    <message id="P-105.next_step">
        <source>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</source>
        <translation>ランプを確認し、電源を入れ直してから、もう一度印刷してください。</translation>
    </message>
    <message id="P-105.sentence">
        <source>Máy in đang tạm ngừng.</source>
        <translation>プリンターが停止しています。</translation>
    </message>
    <message id="P-106.next_step">
        <source>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</source>
        <translation>途中の受付票は破棄し、ケーブルを確認して、もう一度印刷してください。</translation>
    </message>
    <message id="P-106.sentence">
        <source>Mất kết nối khi đang in.</source>
        <translation>印刷中に接続が切れました。</translation>
    </message>
    <message id="P-107.next_step">
        <source>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</source>
        <translation>管理者にインストールを依頼するか、設定で別の印刷方法を選んでください。</translation>
    </message>
    <message id="P-107.sentence">
        <source>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</source>
        <translation>選択したプリンター用のソフトウェアがありません。</translation>
    </message>
    <message id="P-108.next_step">
        <source>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</source>
        <translation>別のフォルダーを選ぶか空き容量を確認して、もう一度保存してください。</translation>
    </message>
    <message id="P-108.sentence">
        <source>Không lưu được tệp PDF của phiếu.</source>
        <translation>PDFファイルを保存できません。</translation>
    </message>
    <message id="T-101.next_step">
        <source>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</source>
        <translation>本日の一覧で受取人を確認してください。必要なら受付票を再印刷できます。</translation>
    </message>
    <message id="T-101.sentence">
        <source>Kết quả này đã được trả trước đó.</source>
        <translation>この結果はすでに交付済みです。</translation>
    </message>
    <message id="T-102.next_step">
        <source>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</source>
        <translation>委任状を確認し、F7で記録してから交付してください。ない場合は申請者本人に来てもらってください。</translation>
    </message>
    <message id="T-102.sentence">
        <source>Người này không có tên trong hồ sơ.</source>
        <translation>この方は申請に登録されていません。</translation>
    </message>
    <message id="T-103.next_step">
        <source>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</source>
        <translation>カードを読み取り顔を照合するか、F6で目視確認してください。両方が済んでから交付します。</translation>
    </message>
    <message id="T-103.sentence">
        <source>Chưa xác minh được người nhận kết quả.</source>
        <translation>受取人の確認が済んでいません。</translation>
    </message>
    <message id="T-104.next_step">
        <source>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</source>
        <translation>氏名または身分証番号で検索してください。別の窓口で受け付けた可能性があります。</translation>
    </message>
    <message id="T-104.sentence">
        <source>Không tìm thấy hồ sơ có mã này trên máy.</source>
        <translation>この番号の申請はこのパソコンにありません。</translation>
    </message>
    <message id="T-105.next_step">
        <source>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</source>
        <translation>表計算ソフトで開いている場合は閉じるか、別のフォルダーを選んで再度書き出してください。</translation>
    </message>
    <message id="T-105.sentence">
        <source>Không lưu được tệp danh sách.</source>
        <translation>一覧ファイルを保存できません。</translation>
    </message>
</context>
</TS>
