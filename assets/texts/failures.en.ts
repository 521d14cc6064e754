<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</source>
        <translation>Go on and admit the patient; the visit is recorded as “to be verified later” and looked up again by itself. If it lasts, check the network.</translation>
    </message>
    <message id="B-101.sentence">
        <source>Không kết nối được cổng bảo hiểm y tế.</source>
        <translation>The insurance portal cannot be reached.</translation>
    </message>
    <message id="B-102.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</source>
        <translation>Go on and admit the patient; the look-up is repeated later by itself.</translation>
    </message>
    <message id="B-102.sentence">
        <source>Cổng bảo hiểm y tế trả lời quá chậm.</source>
        <translation>The insurance portal takes too long to answer.</translation>
    </message>
    <message id="B-103.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</source>
        <translation>Go on and verify later. Ask support to check the computer&apos;s clock and the network before looking up again.</translation>
    </message>
    <message id="B-103.sentence">
        <source>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</source>
        <translation>It is not certain that this is the real insurance portal.</translation>
    </message>
    <message id="B-104.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</source>
        <translation>Go on and admit the patient; the look-up is repeated by itself. The portal may be under maintenance.</translation>
    </message>
    <message id="B-104.sentence">
        <source>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</source>
        <translation>The insurance portal answered something that cannot be understood.</translation>
    </message>
    <message id="B-105.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</source>
        <translation>Go on and admit the patient; the visit is recorded as “to be verified later” and looked up again by itself.</translation>
    </message>
    <message id="B-105.sentence">
        <source>Cổng bảo hiểm y tế đang gặp sự cố.</source>
        <translation>The insurance portal has a problem of its own.</translation>
    </message>
    <message id="B-106.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</source>
        <translation>Go on and verify later. Ask the administrator to check account, password and the registered network address.</translation>
    </message>
    <message id="B-106.sentence">
        <source>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</source>
        <translation>The insurance portal does not accept the facility&apos;s account.</translation>
    </message>
    <message id="B-107.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</source>
        <translation>Go on and verify later. If the name at the top is not that of whoever works here now, press Ctrl+U; if it is, ask the administrator to register the staff member&apos;s name and ID number at the portal.</translation>
    </message>
    <message id="B-107.sentence">
        <source>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</source>
        <translation>The staff member is not registered at the insurance portal.</translation>
    </message>
    <message id="B-108.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</source>
        <translation>Go on and verify later. Ask the administrator to fill in the account in the settings (Ctrl+,).</translation>
    </message>
    <message id="B-108.sentence">
        <source>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</source>
        <translation>The account for the insurance portal is not set up.</translation>
    </message>
    <message id="B-109.next_step">
        <source>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</source>
        <translation>Read the portal&apos;s note on the screen. Go on, admit the patient and verify later.</translation>
    </message>
    <message id="B-109.sentence">
        <source>Cổng bảo hiểm y tế trả về mã chưa biết.</source>
        <translation>The insurance portal answered with an unknown code.</translation>
    </message>
    <message id="B-201.next_step">
        <source>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</source>
        <translation>Tell the patient the date. Ask whether it was renewed or there is a new card; if not, admit as self-paying.</translation>
    </message>
    <message id="B-201.sentence">
        <source>Thẻ bảo hiểm y tế đã hết hạn.</source>
        <translation>The insurance card has expired.</translation>
    </message>
    <message id="B-202.next_step">
        <source>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>Try the 15-character card code or the 10-digit insurance number, and check the name. If there is still none, admit as self-paying.</translation>
    </message>
    <message id="B-202.sentence">
        <source>Cổng không có thông tin thẻ bảo hiểm y tế.</source>
        <translation>The portal knows of no insurance card.</translation>
    </message>
    <message id="B-203.next_step">
        <source>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>Ask whether there is a new card (moved house, changed employer) and look up again with the ID number. If not, admit as self-paying.</translation>
    </message>
    <message id="B-203.sentence">
        <source>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</source>
        <translation>The insurance card was revoked or its membership stopped.</translation>
    </message>
    <message id="B-204.next_step">
        <source>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</source>
        <translation>Compare name (with its accents), birth date and card code with the patient&apos;s papers, correct them and look up again.</translation>
    </message>
    <message id="B-204.sentence">
        <source>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</source>
        <translation>What was sent differs from what the insurance portal holds.</translation>
    </message>
    <message id="B-205.next_step">
        <source>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</source>
        <translation>Check the new card&apos;s validity on the screen and use its code for this visit.</translation>
    </message>
    <message id="B-205.sentence">
        <source>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</source>
        <translation>The patient has been given a new insurance card.</translation>
    </message>
    <message id="B-206.next_step">
        <source>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</source>
        <translation>Look at the paper insurance card together with the ID, then admit as usual.</translation>
    </message>
    <message id="B-206.sentence">
        <source>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</source>
        <translation>This card is managed by the Ministry of Defence or of Public Security.</translation>
    </message>
    <message id="B-207.next_step">
        <source>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</source>
        <translation>Look at the dates on the patient&apos;s card, VssID or VNeID; admit the patient, the visit is recorded as “to be verified later”.</translation>
    </message>
    <message id="B-207.sentence">
        <source>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</source>
        <translation>The card&apos;s dates sent by the insurer cannot be read.</translation>
    </message>
    <message id="B-208.next_step">
        <source>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</source>
        <translation>Ask for the insurance card: scan it or type its number. Without one admit the patient as paying for themselves.</translation>
    </message>
    <message id="B-208.sentence">
        <source>Chưa có số nào để tra bảo hiểm y tế.</source>
        <translation>There is no number to ask the insurer with.</translation>
    </message>
    <message id="B-301.next_step">
        <source>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</source>
        <translation>Admit as usual; ask the administrator to check the digital certificate.</translation>
    </message>
    <message id="B-301.sentence">
        <source>Không ký được bản tin gửi cơ quan bảo hiểm.</source>
        <translation>The message to the insurer could not be signed.</translation>
    </message>
    <message id="H-101.next_step">
        <source>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</source>
        <translation>Look at the number on the card and type all 12 digits, or scan the QR code.</translation>
    </message>
    <message id="H-101.sentence">
        <source>Số căn cước phải có đúng 12 chữ số.</source>
        <translation>An ID number has exactly 12 digits.</translation>
    </message>
    <message id="H-102.next_step">
        <source>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</source>
        <translation>Type day/month/year, for instance 02/09/1985; if the birthday is not known, the year will do.</translation>
    </message>
    <message id="H-102.sentence">
        <source>Ngày này không hợp lệ.</source>
        <translation>This is not a valid date.</translation>
    </message>
    <message id="H-103.next_step">
        <source>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</source>
        <translation>Type the three lines with letters and “&lt;” from the back again, 30 characters each; 0 and O are easily confused.</translation>
    </message>
    <message id="H-103.sentence">
        <source>Ba dòng mã ở mặt sau thẻ chưa đúng.</source>
        <translation>The three lines from the back of the card are not right.</translation>
    </message>
    <message id="H-104.next_step">
        <source>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</source>
        <translation>Ask the administrator to correct the setting that is named in the settings file.</translation>
    </message>
    <message id="H-104.sentence">
        <source>Phần cài đặt có giá trị không hợp lệ.</source>
        <translation>A value in the settings is not valid.</translation>
    </message>
    <message id="H-105.next_step">
        <source>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</source>
        <translation>Put a card on the reader, or press F9 for the next patient.</translation>
    </message>
    <message id="H-105.sentence">
        <source>Đã dừng theo yêu cầu.</source>
        <translation>Stopped as asked.</translation>
    </message>
    <message id="H-106.next_step">
        <source>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</source>
        <translation>Type the full name with its accents, as on the ID card.</translation>
    </message>
    <message id="H-106.sentence">
        <source>Chưa có họ tên.</source>
        <translation>The name is missing.</translation>
    </message>
    <message id="H-107.next_step">
        <source>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</source>
        <translation>Look at the visit in the list. If this really is a second one, press Enter again; if not, press F9.</translation>
    </message>
    <message id="H-107.sentence">
        <source>Người này hôm nay đã được tiếp đón tại phòng khám này.</source>
        <translation>This person has already been checked in here today.</translation>
    </message>
    <message id="H-108.next_step">
        <source>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</source>
        <translation>Open today&apos;s list (F3): it may have been cancelled already.</translation>
    </message>
    <message id="H-108.sentence">
        <source>Không hủy được lượt này.</source>
        <translation>This visit could not be cancelled.</translation>
    </message>
    <message id="H-109.next_step">
        <source>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</source>
        <translation>Visits are kept all the same; ask the administrator to set up the hand-over.</translation>
    </message>
    <message id="H-109.sentence">
        <source>Chưa cài đặt nơi nhận lượt khám.</source>
        <translation>No receiver of visits is set up.</translation>
    </message>
    <message id="H-110.next_step">
        <source>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</source>
        <translation>Nothing to do: that program sends by itself. To send by command, close it first.</translation>
    </message>
    <message id="H-110.sentence">
        <source>Một chương trình khác trên máy này đang gửi lượt khám đi.</source>
        <translation>Another program on this computer is sending the visits.</translation>
    </message>
    <message id="H-111.next_step">
        <source>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</source>
        <translation>Save the list as CSV with column names in the first line (number, name, birth), then run it again.</translation>
    </message>
    <message id="H-111.sentence">
        <source>Không đọc được danh sách hẹn khám.</source>
        <translation>The list of appointments cannot be read.</translation>
    </message>
    <message id="H-112.next_step">
        <source>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</source>
        <translation>Scan again and hold the card still until the scanner beeps; or type the card&apos;s number.</translation>
    </message>
    <message id="H-112.sentence">
        <source>Mã QR trên thẻ bảo hiểm mới quét được một phần.</source>
        <translation>Only a part of the insurance card&apos;s QR code was scanned.</translation>
    </message>
    <message id="H-120.next_step">
        <source>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</source>
        <translation>If it has to change, ask the administrator to edit this computer&apos;s policy.toml.</translation>
    </message>
    <message id="H-120.sentence">
        <source>Mục cài đặt này do người quản trị khóa.</source>
        <translation>The administrator has locked this setting.</translation>
    </message>
    <message id="H-121.next_step">
        <source>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</source>
        <translation>Everything else can be saved; ask support to switch on the system&apos;s password store.</translation>
    </message>
    <message id="H-121.sentence">
        <source>Máy này không giữ được mật khẩu.</source>
        <translation>This computer cannot keep the password.</translation>
    </message>
    <message id="H-122.next_step">
        <source>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</source>
        <translation>Switch on automatic date and time; with a wrong clock cards and insurance are judged wrongly.</translation>
    </message>
    <message id="H-122.sentence">
        <source>Đồng hồ của máy này sai giờ.</source>
        <translation>This computer&apos;s clock is wrong.</translation>
    </message>
    <message id="H-130.next_step">
        <source>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</source>
        <translation>Type it again in full as the administrator or supplier wrote it, with its beginning and without spaces.</translation>
    </message>
    <message id="H-130.sentence">
        <source>Địa chỉ này không đúng dạng.</source>
        <translation>This is not an address.</translation>
    </message>
    <message id="H-131.next_step">
        <source>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</source>
        <translation>Type another value; the limits stand in brackets or in the administrator&apos;s guide.</translation>
    </message>
    <message id="H-131.sentence">
        <source>Giá trị này ngoài giới hạn cho phép.</source>
        <translation>This value is out of range.</translation>
    </message>
    <message id="H-132.next_step">
        <source>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</source>
        <translation>Look at the path or name on this computer, plug the drive in if there is one, and choose again.</translation>
    </message>
    <message id="H-132.sentence">
        <source>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</source>
        <translation>The file, folder or face engine chosen is not there.</translation>
    </message>
    <message id="H-133.next_step">
        <source>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</source>
        <translation>Close the file where it is open in another program, or choose another folder with space, and try again.</translation>
    </message>
    <message id="H-133.sentence">
        <source>Không ghi được tệp này.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message id="H-134.next_step">
        <source>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</source>
        <translation>Look at its name, its permissions and the drive, and choose it again.</translation>
    </message>
    <message id="H-134.sentence">
        <source>Không đọc được tệp này.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message id="H-135.next_step">
        <source>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</source>
        <translation>Give the file one of the endings in brackets.</translation>
    </message>
    <message id="H-135.sentence">
        <source>Chương trình không ghi được loại tệp này.</source>
        <translation>This kind of file is not one the program writes.</translation>
    </message>
    <message id="H-136.next_step">
        <source>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</source>
        <translation>Start it in a session with a screen; on Linux look at DISPLAY or WAYLAND_DISPLAY. Without a screen: `tiepdon demo --headless`, `tiepdon doctor`.</translation>
    </message>
    <message id="H-136.sentence">
        <source>Không có màn hình để mở cửa sổ.</source>
        <translation>There is no screen to open a window on.</translation>
    </message>
    <message id="H-137.next_step">
        <source>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</source>
        <translation>Choose another one, digits only, and type it twice.</translation>
    </message>
    <message id="H-137.sentence">
        <source>Mã PIN phải có từ 6 đến 12 chữ số.</source>
        <translation>A PIN has six to twelve digits.</translation>
    </message>
    <message id="H-138.next_step">
        <source>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</source>
        <translation>`tiepdon visits --json` lists the visits with their ids; type it again.</translation>
    </message>
    <message id="H-138.sentence">
        <source>Không có lượt khám nào mang mã này.</source>
        <translation>There is no visit with this id.</translation>
    </message>
    <message id="H-139.next_step">
        <source>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</source>
        <translation>Go on with check-in and ask again; if it stays so, have the administrator send a support bundle.</translation>
    </message>
    <message id="H-139.sentence">
        <source>Máy chưa trả lời được câu vừa hỏi.</source>
        <translation>The program could not answer what was just asked.</translation>
    </message>
    <message id="H-140.next_step">
        <source>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</source>
        <translation>Ask the authority for the file again (a CSCA certificate as PEM or DER, or a master list); to trust one document signer by itself, add --pin.</translation>
    </message>
    <message id="H-140.sentence">
        <source>Tệp này không có chứng thư nào dùng được để tin cậy.</source>
        <translation>This file holds no certificate that can be trusted.</translation>
    </message>
    <message id="H-141.next_step">
        <source>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</source>
        <translation>Look with tiepdon trust list, and copy at least the first eight digits of the fingerprint.</translation>
    </message>
    <message id="H-141.sentence">
        <source>Không có chứng thư nào có dấu vân tay như vậy.</source>
        <translation>There is no certificate with such a fingerprint.</translation>
    </message>
    <message id="H-142.next_step">
        <source>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</source>
        <translation>Add the certificate of whoever signed the list (tiepdon trust add), or use --unsigned if you checked the file in another way; where the signature is wrong, get the file again.</translation>
    </message>
    <message id="H-142.sentence">
        <source>Danh sách chứng thư này không do nơi được tin cậy ký.</source>
        <translation>This master list is not signed by anybody who is trusted.</translation>
    </message>
    <message id="H-143.next_step">
        <source>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</source>
        <translation>Use the address that begins with https://; ask whoever runs the service for it.</translation>
    </message>
    <message id="H-143.sentence">
        <source>Địa chỉ này gửi dữ liệu không mã hóa.</source>
        <translation>This address would send data unencrypted.</translation>
    </message>
    <message id="K-101.next_step">
        <source>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>The program keeps trying. If it still says so after a minute, ask support to start the smart card service; meanwhile type the 12 digits and press F8.</translation>
    </message>
    <message id="K-101.sentence">
        <source>Máy tính chưa chạy dịch vụ đọc thẻ.</source>
        <translation>The card service of this computer is not running.</translation>
    </message>
    <message id="K-102.next_step">
        <source>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Unplug the reader&apos;s USB cable and plug it in again until its light comes on. If that does not help, try another USB port; meanwhile type the 12 digits and press F8.</translation>
    </message>
    <message id="K-102.sentence">
        <source>Chưa thấy đầu đọc thẻ.</source>
        <translation>No card reader found.</translation>
    </message>
    <message id="K-103.next_step">
        <source>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</source>
        <translation>Close the other card or signing program, then take the card off and put it back.</translation>
    </message>
    <message id="K-103.sentence">
        <source>Đầu đọc đang được chương trình khác sử dụng.</source>
        <translation>Another program is using the reader.</translation>
    </message>
    <message id="K-104.next_step">
        <source>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</source>
        <translation>Plug the reader in again and put the card back. Reading starts anew.</translation>
    </message>
    <message id="K-104.sentence">
        <source>Mất kết nối với đầu đọc khi đang đọc thẻ.</source>
        <translation>The reader was lost while reading the card.</translation>
    </message>
    <message id="K-105.next_step">
        <source>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</source>
        <translation>Put the card back to read it the slower way. If this comes again, use another reader and tell support the reader&apos;s name.</translation>
    </message>
    <message id="K-105.sentence">
        <source>Đầu đọc này không đọc được khối dữ liệu dài.</source>
        <translation>This reader cannot carry long messages.</translation>
    </message>
    <message id="K-201.next_step">
        <source>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</source>
        <translation>Lay the ID card flat on the reader and leave it there.</translation>
    </message>
    <message id="K-201.sentence">
        <source>Chưa có thẻ trên đầu đọc.</source>
        <translation>There is no card on the reader.</translation>
    </message>
    <message id="K-202.next_step">
        <source>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Take it off, keep other cards away from the reader and lay the ID card on it. If the patient has no chip card, type the 12 digits and press F8.</translation>
    </message>
    <message id="K-202.sentence">
        <source>Đây không phải thẻ căn cước gắn chip.</source>
        <translation>This is not a chip ID card.</translation>
    </message>
    <message id="K-203.next_step">
        <source>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</source>
        <translation>Put it back and leave it until the screen says it has been read. What was already read is kept if it is the same card.</translation>
    </message>
    <message id="K-203.sentence">
        <source>Thẻ bị nhấc ra khi chưa đọc xong.</source>
        <translation>The card was taken off too early.</translation>
    </message>
    <message id="K-204.next_step">
        <source>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</source>
        <translation>Scan the QR code on the card, or type the 12 digits printed on it.</translation>
    </message>
    <message id="K-204.sentence">
        <source>Cần số căn cước để mở chip.</source>
        <translation>The ID number is needed to open the chip.</translation>
    </message>
    <message id="K-205.next_step">
        <source>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</source>
        <translation>Check that it is the right card, then scan the QR code again or type all 12 digits again. If they still do not match, press F8 to go on without the chip.</translation>
    </message>
    <message id="K-205.sentence">
        <source>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</source>
        <translation>The number and the card on the reader do not match.</translation>
    </message>
    <message id="K-206.next_step">
        <source>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Take it off, wait two seconds and lay it on the middle of the reader, out of any wallet or sleeve. If two tries fail, type the 12 digits and press F8.</translation>
    </message>
    <message id="K-206.sentence">
        <source>Thẻ không phản hồi.</source>
        <translation>The card does not answer.</translation>
    </message>
    <message id="K-207.next_step">
        <source>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</source>
        <translation>Leave the card where it is; the program opens it again and goes on. If this comes again, take the card off and put it back.</translation>
    </message>
    <message id="K-207.sentence">
        <source>Phiên đọc thẻ bị gián đoạn.</source>
        <translation>The session with the card was interrupted.</translation>
    </message>
    <message id="K-208.next_step">
        <source>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</source>
        <translation>Type the 12 digits and press F8 to go on, and tell support this code and the year the card was issued.</translation>
    </message>
    <message id="K-208.sentence">
        <source>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</source>
        <translation>This card is opened in a way the program does not know.</translation>
    </message>
    <message id="K-209.next_step">
        <source>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</source>
        <translation>Take it off and put it back. If it stays so, type the 12 digits, press F8 and keep this code for support.</translation>
    </message>
    <message id="K-209.sentence">
        <source>Thẻ trả lời không đúng chuẩn.</source>
        <translation>The card gave an answer that breaks the standard.</translation>
    </message>
    <message id="K-301.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</source>
        <translation>Put the card back to read it again. If it stays so, examine the card by eye, type the 12 digits, press F8 and record the visit.</translation>
    </message>
    <message id="K-301.sentence">
        <source>Dữ liệu trong chip bị lỗi, không đọc được.</source>
        <translation>The data in the chip are faulty and cannot be read.</translation>
    </message>
    <message id="K-302.next_step">
        <source>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</source>
        <translation>Do not read this card further. Examine it by eye, type the 12 digits, press F8 and tell the person in charge.</translation>
    </message>
    <message id="K-302.sentence">
        <source>Chip khai báo khối dữ liệu lớn bất thường.</source>
        <translation>The chip announces an impossible amount of data.</translation>
    </message>
    <message id="K-303.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</source>
        <translation>Put the card back to read it again. If it is still missing, examine the card by eye and fill in the data by hand.</translation>
    </message>
    <message id="K-303.sentence">
        <source>Chip thiếu một phần dữ liệu bắt buộc.</source>
        <translation>The chip lacks a part it must have.</translation>
    </message>
    <message id="K-304.next_step">
        <source>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</source>
        <translation>Compare the screen with what is printed on the card and fill in what is missing by hand.</translation>
    </message>
    <message id="K-304.sentence">
        <source>Có phần dữ liệu trong chip không đọc được.</source>
        <translation>A part of the chip&apos;s data cannot be understood.</translation>
    </message>
    <message id="K-305.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</source>
        <translation>Compare the patient with the photo printed on the card by eye and confirm. Children under six usually have none: confirm with the person who came along.</translation>
    </message>
    <message id="K-305.sentence">
        <source>Chip không có ảnh chân dung.</source>
        <translation>The chip holds no portrait.</translation>
    </message>
    <message id="K-306.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>Compare the patient with the photo printed on the card by eye and confirm.</translation>
    </message>
    <message id="K-306.sentence">
        <source>Ảnh chân dung trong chip không mở được.</source>
        <translation>The portrait in the chip cannot be opened.</translation>
    </message>
    <message id="K-307.next_step">
        <source>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</source>
        <translation>Check that it is not somebody else&apos;s card. If it is the right one, use the chip&apos;s number; if the printed number differs from the chip&apos;s, tell the person in charge.</translation>
    </message>
    <message id="K-307.sentence">
        <source>Số trong chip khác với số đã quét hoặc nhập.</source>
        <translation>The number in the chip differs from the one scanned or typed.</translation>
    </message>
    <message id="K-401.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Do not use what this card says. Ask the patient for another document and tell the person in charge; care goes on.</translation>
    </message>
    <message id="K-401.sentence">
        <source>Dữ liệu trong chip đã bị sửa đổi.</source>
        <translation>The data in the chip have been altered.</translation>
    </message>
    <message id="K-402.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Do not use what this card says. Ask the patient for another document and tell the person in charge; care goes on.</translation>
    </message>
    <message id="K-402.sentence">
        <source>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</source>
        <translation>The issuer&apos;s signature on the chip&apos;s data is wrong.</translation>
    </message>
    <message id="K-403.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</source>
        <translation>Examine the card by eye and go on; the visit is recorded as “to be verified later”. Ask support to install the issuer&apos;s root certificate (CSCA).</translation>
    </message>
    <message id="K-403.sentence">
        <source>Chưa đủ căn cứ để kết luận thẻ là thật.</source>
        <translation>It cannot be decided whether the card is genuine.</translation>
    </message>
    <message id="K-404.next_step">
        <source>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</source>
        <translation>Do not rely on this card unchecked. Ask the patient for another document and tell the person in charge.</translation>
    </message>
    <message id="K-404.sentence">
        <source>Chứng thư ký thẻ không hợp lệ.</source>
        <translation>The certificate that signed the card is not valid.</translation>
    </message>
    <message id="K-405.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</source>
        <translation>Examine the card by eye and go on; the visit is recorded as “to be verified later”. Tell support this code.</translation>
    </message>
    <message id="K-405.sentence">
        <source>Thẻ dùng thuật toán ký mà chương trình chưa biết.</source>
        <translation>The card is signed with an algorithm the program does not know.</translation>
    </message>
    <message id="K-406.next_step">
        <source>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>The card may be a copy. Ask the patient for another document and tell the person in charge; care goes on.</translation>
    </message>
    <message id="K-406.sentence">
        <source>Chip không chứng minh được mình là chip gốc.</source>
        <translation>The chip could not prove that it is the original.</translation>
    </message>
    <message id="K-407.next_step">
        <source>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Ask the patient for another document and tell the person in charge; care goes on.</translation>
    </message>
    <message id="K-407.sentence">
        <source>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</source>
        <translation>The chip failed a check and may be a copy.</translation>
    </message>
    <message id="K-408.next_step">
        <source>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</source>
        <translation>Remind the patient to renew it. Compare the face with the photo by eye, give a reason and go on; insurance is not lost because an ID card expired.</translation>
    </message>
    <message id="K-408.sentence">
        <source>Thẻ căn cước đã hết hạn sử dụng.</source>
        <translation>The ID card has expired.</translation>
    </message>
    <message id="K-409.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>Put the card back to read it again. If it stays so, examine the card by eye and tell the person in charge.</translation>
    </message>
    <message id="K-409.sentence">
        <source>Phần chữ ký của chip không đọc được.</source>
        <translation>The signed part of the chip cannot be read.</translation>
    </message>
    <message id="K-410.next_step">
        <source>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Keep the card, check another document of the patient and tell the person in charge. Care goes on.</translation>
    </message>
    <message id="K-410.sentence">
        <source>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</source>
        <translation>The certificate that signed this card has been revoked by the issuer.</translation>
    </message>
    <message id="K-411.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>Put the card back to read it again. If it stays so, examine the card by eye and tell the person in charge.</translation>
    </message>
    <message id="K-411.sentence">
        <source>Cách mở chip khác với thông tin nơi cấp đã ký.</source>
        <translation>The chip was unlocked in another way than its issuer signed for.</translation>
    </message>
    <message id="K-412.next_step">
        <source>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</source>
        <translation>Do not use this visit as proof that the card was present; tell the person in charge.</translation>
    </message>
    <message id="K-412.sentence">
        <source>Chữ ký của chip không gắn với lượt khám này.</source>
        <translation>The chip&apos;s signature does not belong to this visit.</translation>
    </message>
    <message id="L-101.next_step">
        <source>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</source>
        <translation>Close any other Tiếp Đón window on this computer; the program tries again by itself. Do not switch off while it says “saving”.</translation>
    </message>
    <message id="L-101.sentence">
        <source>Kho dữ liệu đang bị một chương trình khác giữ.</source>
        <translation>Another program is holding the database.</translation>
    </message>
    <message id="L-102.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</source>
        <translation>Note the visit on paper and call support at once: this computer may not write to its data folder.</translation>
    </message>
    <message id="L-102.sentence">
        <source>Không ghi được vào kho dữ liệu.</source>
        <translation>Nothing can be written to the database.</translation>
    </message>
    <message id="L-103.next_step">
        <source>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</source>
        <translation>Delete nothing. Call support: the key made together with this database is needed.</translation>
    </message>
    <message id="L-103.sentence">
        <source>Không mở được kho dữ liệu: khóa không đúng.</source>
        <translation>The database cannot be opened: the key is wrong.</translation>
    </message>
    <message id="L-104.next_step">
        <source>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</source>
        <translation>Delete nothing. Note the visit on paper and call support to restore the backup.</translation>
    </message>
    <message id="L-104.sentence">
        <source>Kho dữ liệu bị hỏng.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message id="L-105.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</source>
        <translation>Note the visit on paper and ask support to free space; saving goes on after that.</translation>
    </message>
    <message id="L-105.sentence">
        <source>Ổ đĩa đã đầy.</source>
        <translation>The disk is full.</translation>
    </message>
    <message id="L-106.next_step">
        <source>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</source>
        <translation>Ask support to install the latest version on this computer; do not use the old one.</translation>
    </message>
    <message id="L-106.sentence">
        <source>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</source>
        <translation>The database belongs to a newer version of the program.</translation>
    </message>
    <message id="L-107.next_step">
        <source>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</source>
        <translation>Log in to the computer again and restart the program. If it stays so, call support; delete nothing.</translation>
    </message>
    <message id="L-107.sentence">
        <source>Không lấy được khóa của kho dữ liệu.</source>
        <translation>The key of the database cannot be fetched.</translation>
    </message>
    <message id="L-108.next_step">
        <source>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</source>
        <translation>Compare today&apos;s list (F3) with the numbers given out and check in again whoever is missing. Ask support to check the disk.</translation>
    </message>
    <message id="L-108.sentence">
        <source>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</source>
        <translation>The database was damaged; its newest good copy is now in use.</translation>
    </message>
    <message id="L-109.next_step">
        <source>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</source>
        <translation>Check the free disk space, then run: tiepdon memory copy.</translation>
    </message>
    <message id="L-109.sentence">
        <source>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</source>
        <translation>The database has had no copy for two days.</translation>
    </message>
    <message id="M-101.next_step">
        <source>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</source>
        <translation>Plug the camera in again. Meanwhile compare the patient with the chip&apos;s portrait by eye and confirm.</translation>
    </message>
    <message id="M-101.sentence">
        <source>Chưa thấy camera.</source>
        <translation>No camera found.</translation>
    </message>
    <message id="M-102.next_step">
        <source>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</source>
        <translation>Plug it in again; the program reconnects by itself. Meanwhile compare by eye and confirm.</translation>
    </message>
    <message id="M-102.sentence">
        <source>Camera vừa bị ngắt.</source>
        <translation>The camera has just gone.</translation>
    </message>
    <message id="M-103.next_step">
        <source>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</source>
        <translation>Open the lens cover and put on more light. Close any other program that uses the camera.</translation>
    </message>
    <message id="M-103.sentence">
        <source>Camera không cho hình dùng được.</source>
        <translation>The camera gives no usable picture.</translation>
    </message>
    <message id="M-201.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</source>
        <translation>Ask the patient to look straight into the camera, without mask and hat for a moment.</translation>
    </message>
    <message id="M-201.sentence">
        <source>Chưa thấy khuôn mặt trước camera.</source>
        <translation>No face is seen by the camera.</translation>
    </message>
    <message id="M-202.next_step">
        <source>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</source>
        <translation>Ask those behind to step back so that only the patient is seen.</translation>
    </message>
    <message id="M-202.sentence">
        <source>Có nhiều khuôn mặt trước camera.</source>
        <translation>There are several faces before the camera.</translation>
    </message>
    <message id="M-203.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</source>
        <translation>Press F6, compare the patient with the chip&apos;s portrait by eye, then choose “The same person”, “Not the same” or “Not sure”.</translation>
    </message>
    <message id="M-203.sentence">
        <source>Máy chưa đủ chắc chắn để kết luận.</source>
        <translation>The program is not sure enough to decide.</translation>
    </message>
    <message id="M-204.next_step">
        <source>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</source>
        <translation>Compare again by eye and ask the patient politely. If it really is somebody else, stop using this card and tell the person in charge.</translation>
    </message>
    <message id="M-204.sentence">
        <source>Khuôn mặt có vẻ không giống ảnh trong chip.</source>
        <translation>The face does not look like the chip&apos;s portrait.</translation>
    </message>
    <message id="M-205.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>Compare the patient with the photo printed on the card by eye and confirm.</translation>
    </message>
    <message id="M-205.sentence">
        <source>Không có ảnh trong chip để so khuôn mặt.</source>
        <translation>There is no portrait to compare the face with.</translation>
    </message>
    <message id="M-206.next_step">
        <source>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</source>
        <translation>Compare by eye and confirm to go on. Ask support to install the face engine, or the whole program, again.</translation>
    </message>
    <message id="M-206.sentence">
        <source>Phần so khuôn mặt chưa chạy được.</source>
        <translation>Face comparison is not working.</translation>
    </message>
    <message id="M-207.next_step">
        <source>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</source>
        <translation>Ask the patient to come closer, about an arm&apos;s length away.</translation>
    </message>
    <message id="M-207.sentence">
        <source>Khuôn mặt ở quá xa camera.</source>
        <translation>The face is too far from the camera.</translation>
    </message>
    <message id="M-208.next_step">
        <source>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</source>
        <translation>Put on a light before the patient; avoid a bright window behind.</translation>
    </message>
    <message id="M-208.sentence">
        <source>Khuôn mặt quá tối.</source>
        <translation>The face is too dark.</translation>
    </message>
    <message id="M-209.next_step">
        <source>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</source>
        <translation>Turn down the light on the face, or ask the patient to step out of the sun.</translation>
    </message>
    <message id="M-209.sentence">
        <source>Khuôn mặt quá sáng.</source>
        <translation>The face is too bright.</translation>
    </message>
    <message id="M-210.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</source>
        <translation>Ask the patient to look straight into the camera with the head upright.</translation>
    </message>
    <message id="M-210.sentence">
        <source>Người bệnh chưa nhìn thẳng.</source>
        <translation>The patient is not looking straight ahead.</translation>
    </message>
    <message id="M-211.next_step">
        <source>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</source>
        <translation>Ask the patient to stand still for a second; wipe the lens if it is dirty.</translation>
    </message>
    <message id="M-211.sentence">
        <source>Hình khuôn mặt bị mờ.</source>
        <translation>The picture of the face is blurred.</translation>
    </message>
    <message id="M-212.next_step">
        <source>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</source>
        <translation>Ask the patient to take off mask, sunglasses or hat for a moment.</translation>
    </message>
    <message id="M-212.sentence">
        <source>Khuôn mặt bị che một phần.</source>
        <translation>A part of the face is covered.</translation>
    </message>
    <message id="M-213.next_step">
        <source>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</source>
        <translation>Wait a few seconds. If the message stays, press F6 and compare by eye.</translation>
    </message>
    <message id="M-213.sentence">
        <source>Phần so khuôn mặt vừa dừng, đang khởi động lại.</source>
        <translation>Face comparison has stopped and is starting again.</translation>
    </message>
    <message id="M-214.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</source>
        <translation>Press F6, compare the patient with the portrait by eye and confirm.</translation>
    </message>
    <message id="M-214.sentence">
        <source>Ảnh trong chip không đủ rõ để máy so.</source>
        <translation>The portrait in the chip is not clear enough to compare.</translation>
    </message>
    <message id="M-215.next_step">
        <source>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</source>
        <translation>For now press F6 and compare by eye. Support fetches or copies the face engine from its official source again and installs it anew.</translation>
    </message>
    <message id="M-215.sentence">
        <source>Tệp của bộ so khuôn mặt không đúng.</source>
        <translation>A file of the face engine is not the right one.</translation>
    </message>
    <message id="M-216.next_step">
        <source>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</source>
        <translation>Check the network and run it again, what has arrived is kept; or install from a USB stick. Meanwhile press F6 and compare by eye.</translation>
    </message>
    <message id="M-216.sentence">
        <source>Không tải được bộ so khuôn mặt.</source>
        <translation>The face engine cannot be downloaded.</translation>
    </message>
    <message id="M-217.next_step">
        <source>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</source>
        <translation>Take a JPEG or a smaller PNG; save HEIC pictures of a telephone as JPEG first.</translation>
    </message>
    <message id="M-217.sentence">
        <source>Không mở được tệp ảnh.</source>
        <translation>The picture file cannot be opened.</translation>
    </message>
    <message id="M-301.next_step">
        <source>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</source>
        <translation>Look at the patient: if they really stand there, press F6 and compare by eye.</translation>
    </message>
    <message id="M-301.sentence">
        <source>Chưa chắc trước camera là người thật.</source>
        <translation>It is not certain that a living person is before the camera.</translation>
    </message>
    <message id="M-302.next_step">
        <source>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</source>
        <translation>Ask the patient to try once more. If they cannot blink or turn the head, press F6 and compare by eye.</translation>
    </message>
    <message id="M-302.sentence">
        <source>Người bệnh chưa làm được động tác yêu cầu.</source>
        <translation>The movement that was asked for was not seen.</translation>
    </message>
    <message id="M-303.next_step">
        <source>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</source>
        <translation>Compare the picture on the card with the patient yourself, then press F6. Care goes on as usual.</translation>
    </message>
    <message id="M-303.sentence">
        <source>Người bệnh không đồng ý so khuôn mặt.</source>
        <translation>The patient does not want the face to be compared.</translation>
    </message>
    <message id="M-304.next_step">
        <source>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</source>
        <translation>Staff at the desk compare by eye and finish. An administrator can install an engine that may decide (tiepdon face-engine list).</translation>
    </message>
    <message id="M-304.sentence">
        <source>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</source>
        <translation>The face engine in use may only assist, not decide.</translation>
    </message>
    <message id="P-101.next_step">
        <source>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</source>
        <translation>Open the preview to save the slip as PDF, or tell the patient the number; ask the administrator to choose a printer in the settings.</translation>
    </message>
    <message id="P-101.sentence">
        <source>Chưa cài đặt máy in.</source>
        <translation>No printer is set up.</translation>
    </message>
    <message id="P-102.next_step">
        <source>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</source>
        <translation>See that the printer is on and its cable is plugged in, then print again. Nothing recorded is lost.</translation>
    </message>
    <message id="P-102.sentence">
        <source>Không kết nối được máy in.</source>
        <translation>The printer cannot be reached.</translation>
    </message>
    <message id="P-103.next_step">
        <source>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</source>
        <translation>Put in a new roll, close the cover, then print again.</translation>
    </message>
    <message id="P-103.sentence">
        <source>Máy in hết giấy.</source>
        <translation>The printer is out of paper.</translation>
    </message>
    <message id="P-104.next_step">
        <source>Đóng chặt nắp máy in, rồi bấm in lại.</source>
        <translation>Close the cover firmly, then print again.</translation>
    </message>
    <message id="P-104.sentence">
        <source>Nắp máy in đang mở.</source>
        <translation>The printer&apos;s cover is open.</translation>
    </message>
    <message id="P-105.next_step">
        <source>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</source>
        <translation>Look at the printer&apos;s lights; switch it off and on, then print again.</translation>
    </message>
    <message id="P-105.sentence">
        <source>Máy in đang tạm ngừng.</source>
        <translation>The printer has stopped.</translation>
    </message>
    <message id="P-106.next_step">
        <source>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</source>
        <translation>Throw a torn slip away, check the cable, then print again.</translation>
    </message>
    <message id="P-106.sentence">
        <source>Mất kết nối khi đang in.</source>
        <translation>The connection broke off while printing.</translation>
    </message>
    <message id="P-107.next_step">
        <source>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</source>
        <translation>Ask the administrator to install it, or to choose another way of printing in the settings.</translation>
    </message>
    <message id="P-107.sentence">
        <source>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</source>
        <translation>This computer lacks the software for the chosen printer.</translation>
    </message>
    <message id="P-108.next_step">
        <source>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</source>
        <translation>Choose another folder or see whether the disk is full, then save again.</translation>
    </message>
    <message id="P-108.sentence">
        <source>Không lưu được tệp PDF của phiếu.</source>
        <translation>The slip&apos;s PDF file cannot be saved.</translation>
    </message>
    <message id="T-101.next_step">
        <source>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</source>
        <translation>See the day&apos;s list for who collected it; print the paper again if the citizen needs it.</translation>
    </message>
    <message id="T-101.sentence">
        <source>Kết quả này đã được trả trước đó.</source>
        <translation>This result has been handed over before.</translation>
    </message>
    <message id="T-102.next_step">
        <source>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</source>
        <translation>Look at the letter of authorisation, press F7 to note it, then hand over; without one, ask the applicant to come.</translation>
    </message>
    <message id="T-102.sentence">
        <source>Người này không có tên trong hồ sơ.</source>
        <translation>This person is not named in the application.</translation>
    </message>
    <message id="T-103.next_step">
        <source>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</source>
        <translation>Read the card and compare the face, or press F6 to compare by eye; hand over once both are passed.</translation>
    </message>
    <message id="T-103.sentence">
        <source>Chưa xác minh được người nhận kết quả.</source>
        <translation>Who collects the result has not been verified.</translation>
    </message>
    <message id="T-104.next_step">
        <source>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</source>
        <translation>Search by name or ID number; it may have been received at another desk.</translation>
    </message>
    <message id="T-104.sentence">
        <source>Không tìm thấy hồ sơ có mã này trên máy.</source>
        <translation>No application with this code is on this computer.</translation>
    </message>
    <message id="T-105.next_step">
        <source>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</source>
        <translation>Close the file if a spreadsheet has it open, or choose another folder, then export again.</translation>
    </message>
    <message id="T-105.sentence">
        <source>Không lưu được tệp danh sách.</source>
        <translation>The list cannot be saved.</translation>
    </message>
</context>
</TS>
