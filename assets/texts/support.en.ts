<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.cause">
        <source>Không tới được máy chủ: mất mạng, sai tên máy chủ, hoặc bị tường lửa chặn.</source>
        <translation>The server cannot be reached: no network, wrong host name, or a firewall.</translation>
    </message>
    <message id="B-102.cause">
        <source>Không có câu trả lời trong thời gian chờ (kết nối 5 giây, đọc 15 giây).</source>
        <translation>No answer within the limits (5 s to connect, 15 s to read).</translation>
    </message>
    <message id="B-103.cause">
        <source>Chứng thư TLS của máy chủ sai tên, hết hạn hoặc không đáng tin; thông tin đăng nhập không được gửi đi.</source>
        <translation>The server&apos;s TLS certificate has another name, has expired or is not trusted; no credentials were sent.</translation>
    </message>
    <message id="B-104.cause">
        <source>Câu trả lời không phải JSON (thường là trang HTML báo lỗi hoặc trang đăng nhập mạng).</source>
        <translation>The body is not JSON: mostly an HTML error page or a network login page.</translation>
    </message>
    <message id="B-105.cause">
        <source>Máy chủ báo lỗi phía họ: HTTP 5xx, hoặc mã 100, 101, 500.</source>
        <translation>The server reports an error on its side: HTTP 5xx, or code 100, 101, 500.</translation>
    </message>
    <message id="B-106.cause">
        <source>Mã 401 cả sau khi đã xin phiên mới: sai tài khoản, mật khẩu đã đổi, hoặc địa chỉ IP chưa đăng ký với cơ quan bảo hiểm.</source>
        <translation>Code 401 even after a new token: wrong account, changed password, or an IP address not registered with the insurer.</translation>
    </message>
    <message id="B-107.cause">
        <source>Mã 054 hoặc 055: số căn cước của nhân viên không có trong danh sách, hoặc họ tên không khớp.</source>
        <translation>Code 054 or 055: the staff ID number is not on the facility&apos;s list, or the name does not fit it.</translation>
    </message>
    <message id="B-108.cause">
        <source>Thiếu địa chỉ cổng, tài khoản, mật khẩu hoặc thông tin nhân viên tra cứu.</source>
        <translation>Portal address, account, password or the staff member&apos;s data are missing.</translation>
    </message>
    <message id="B-109.cause">
        <source>Mã kết quả không có trong danh sách 26 mã; được coi là tạm thời.</source>
        <translation>The result code is not one of the 26 known ones; it is treated as temporary.</translation>
    </message>
    <message id="B-201.cause">
        <source>Mã 010, hoặc ngày “giá trị đến” đã qua.</source>
        <translation>Code 010, or the “valid to” date has passed.</translation>
    </message>
    <message id="B-202.cause">
        <source>Mã 050 hoặc 130: không tìm thấy thẻ ứng với số, họ tên và ngày sinh đã gửi.</source>
        <translation>Code 050 or 130: no card was found for the number, name and birth date sent.</translation>
    </message>
    <message id="B-203.cause">
        <source>Mã 110, hoặc mã 120 đến 124: thẻ bị thu hồi hay đã báo giảm.</source>
        <translation>Code 110, or 120 to 124: card revoked or membership reported as ended.</translation>
    </message>
    <message id="B-204.cause">
        <source>Mã 051, 052, 053, 060, 061, 070 hoặc 205: sai mã thẻ, họ tên, ngày sinh hoặc định dạng.</source>
        <translation>Code 051, 052, 053, 060, 061, 070 or 205: wrong card code, name, birth date or format.</translation>
    </message>
    <message id="B-205.cause">
        <source>Mã 003 hoặc 004: cổng trả về mã thẻ mới cùng thời hạn của thẻ.</source>
        <translation>Code 003 or 004: the portal gives a new card code with its validity.</translation>
    </message>
    <message id="B-206.cause">
        <source>Mã 001 hoặc 002: cổng chấp nhận, nhưng thẻ phải được xem tận mắt.</source>
        <translation>Code 001 or 002: the portal accepts it, but the card has to be seen.</translation>
    </message>
    <message id="B-207.cause">
        <source>Trường gtTheTu, gtTheDen (hoặc …Moi) của câu trả lời có chữ nhưng không phải là ngày; câu trả lời gốc được lưu cùng lượt khám.</source>
        <translation>gtTheTu, gtTheDen (or …Moi) of the reply holds text that is no date; the raw reply is kept with the visit.</translation>
    </message>
    <message id="B-208.cause">
        <source>Hộ chiếu không có số căn cước hay số thẻ mà cổng bảo hiểm nhận; cổng chỉ nhận số 10, 12 hoặc 15 ký tự.</source>
        <translation>A passport holds no ID or card number; the portal takes numbers of 10, 12 or 15 characters only.</translation>
    </message>
    <message id="B-301.cause">
        <source>Không mở được tệp PKCS#12, sai mật khẩu, không có khóa RSA, hoặc chứng thư chưa đến hạn hay đã hết hạn. Bản tin được giữ lại và gửi sau.</source>
        <translation>The PKCS#12 file cannot be opened, its password is wrong, it holds no RSA key, or the certificate is not valid now. Messages are kept and sent later.</translation>
    </message>
    <message id="H-101.cause">
        <source>Nội dung đã nhập hoặc quét không phải 12 chữ số.</source>
        <translation>What was typed or scanned is not 12 digits.</translation>
    </message>
    <message id="H-102.cause">
        <source>Không phải dd/mm/yyyy, mm/yyyy hoặc yyyy, hoặc là ngày không có trên lịch.</source>
        <translation>Not dd/mm/yyyy, mm/yyyy or yyyy, or a day the calendar does not have.</translation>
    </message>
    <message id="H-103.cause">
        <source>Không phải MRZ dạng TD1, hoặc số kiểm tra của MRZ sai.</source>
        <translation>Not a TD1 MRZ, or a check digit of it is wrong.</translation>
    </message>
    <message id="H-104.cause">
        <source>Tệp cài đặt hoặc biến môi trường có giá trị sai kiểu hoặc ngoài giới hạn.</source>
        <translation>The settings file or an environment variable has a value of the wrong kind or out of range.</translation>
    </message>
    <message id="H-105.cause">
        <source>Người dùng đã hủy, hoặc chương trình đang đóng.</source>
        <translation>The user cancelled, or the program is closing.</translation>
    </message>
    <message id="H-106.cause">
        <source>Tra cứu bảo hiểm y tế cần họ tên, nhưng ô này đang trống.</source>
        <translation>An insurance look-up needs the name, and this field is empty.</translation>
    </message>
    <message id="H-107.cause">
        <source>Đã có lượt chưa hủy của cùng số căn cước, cùng ngày, cùng phòng khám trên máy này.</source>
        <translation>This station holds a visit, not cancelled, with the same ID number, day and clinic.</translation>
    </message>
    <message id="H-108.cause">
        <source>Không có lượt với mã này, hoặc lượt đã mang dấu hủy.</source>
        <translation>There is no visit with this id, or it is marked as cancelled already.</translation>
    </message>
    <message id="H-109.cause">
        <source>Mục [handover] trong settings.toml đặt kind = &quot;none&quot;.</source>
        <translation>[handover] in settings.toml says kind = &quot;none&quot;.</translation>
    </message>
    <message id="H-110.cause">
        <source>Chỉ một chương trình của mỗi thư mục dữ liệu được gửi đi (ADR 15); khóa tiepdon.db.sender đang do tiến trình nêu trong chi tiết giữ.</source>
        <translation>Only one program of a home drives its outbox (ADR 15); the lock tiepdon.db.sender is held by the process in the detail.</translation>
    </message>
    <message id="H-111.cause">
        <source>Tệp của tiepdon preload không có, không phải UTF-8, không phải CSV có tiêu đề hay danh sách JSON, hoặc thiếu cột số, tên, ngày sinh.</source>
        <translation>The file of tiepdon preload is missing, is not UTF-8, is neither CSV with a heading nor a JSON list, or lacks a column for number, name or birth date.</translation>
    </message>
    <message id="H-112.cause">
        <source>Mã QR thẻ bảo hiểm kết thúc bằng dấu $; dấu này thiếu, nên không biết trường nào bị mất.</source>
        <translation>An insurance QR ends with a dollar sign; it is missing, so nobody knows which fields are lost.</translation>
    </message>
    <message id="H-120.cause">
        <source>Khóa có trong bảng [locked] của policy.toml và đứng trên mọi lớp cài đặt khác.</source>
        <translation>The key stands in the table [locked] of policy.toml, above every other layer.</translation>
    </message>
    <message id="H-121.cause">
        <source>Không có keyring dùng được, hoặc keyring đang khóa. Mật khẩu không bao giờ được ghi vào tệp cài đặt; có thể đặt TIEPDON_PORTAL__PASSWORD trong môi trường.</source>
        <translation>No working keyring back-end, or it is locked. Passwords are never written to the settings file; TIEPDON_PORTAL__PASSWORD in the environment works too.</translation>
    </message>
    <message id="H-122.cause">
        <source>Lệch hơn hai phút so với tiêu đề Date của cổng.</source>
        <translation>More than two minutes off the portal&apos;s Date header.</translation>
    </message>
    <message id="H-130.cause">
        <source>Mục được nêu cần một địa chỉ mạng (http hoặc https, có tên máy), hoặc địa chỉ máy in đúng với loại kết nối đã chọn.</source>
        <translation>The setting named wants an http or https address with a host, or a printer&apos;s address as its kind of connection has it.</translation>
    </message>
    <message id="H-131.cause">
        <source>Số ngày, số giây, điểm hoặc mã nằm ngoài khoảng có nghĩa của mục được nêu; khi đó không có gì được lưu.</source>
        <translation>Days, seconds, points or a code outside what the setting named can mean; nothing was saved.</translation>
    </message>
    <message id="H-132.cause">
        <source>Đường dẫn trong mục được nêu không tồn tại trên máy này (ví dụ cài đặt nhập từ máy khác), hoặc tên bộ so khuôn mặt không có trong phiên bản này.</source>
        <translation>The path in the setting named does not exist on this machine (settings of another machine, for example), or this version knows no face engine of that name.</translation>
    </message>
    <message id="H-133.cause">
        <source>Hệ điều hành từ chối ghi tệp ngoài thư mục của chương trình: không có thư mục, không có quyền, đĩa đầy, ổ mạng đã ngắt. Kho dữ liệu không bị ảnh hưởng.</source>
        <translation>The system refused a file outside the program&apos;s own folder: no such folder, no permission, disk full, share gone. The database is not concerned.</translation>
    </message>
    <message id="H-134.cause">
        <source>Hệ điều hành không cho đọc tệp, hoặc nội dung không phải văn bản UTF-8 / TOML như cần có.</source>
        <translation>The system would not let it be read, or it is not the UTF-8 text or TOML it should be.</translation>
    </message>
    <message id="H-135.cause">
        <source>Loại tệp được chọn theo đuôi tên tệp; đuôi này không có trong danh sách.</source>
        <translation>What is written is chosen by the file&apos;s ending, and this one is not in the list.</translation>
    </message>
    <message id="H-136.cause">
        <source>Qt không mở được nền hiển thị: không có X11/Wayland, không được phép kết nối, hoặc thiếu thư viện (ví dụ libxcb-cursor0).</source>
        <translation>Qt could open no platform: no X11 or Wayland, no permission to connect, or a missing library (such as libxcb-cursor0).</translation>
    </message>
    <message id="H-137.cause">
        <source>Mã PIN của nhân viên tại kiosk quá ngắn, quá dài hoặc có ký tự không phải chữ số.</source>
        <translation>The kiosk&apos;s staff PIN was too short, too long, or had characters that are no digits.</translation>
    </message>
    <message id="H-138.cause">
        <source>Mã không có trong kho dữ liệu của quầy này; có thể lượt khám được ghi ở quầy khác (--home).</source>
        <translation>This station&apos;s database does not have it; the visit may be of another station (--home).</translation>
    </message>
    <message id="H-139.cause">
        <source>Lỗi trong chương trình khi tra trong nền (danh sách, tìm kiếm, lịch sử); nhật ký có loại lỗi và chỗ xảy ra, không có lời của lỗi.</source>
        <translation>A mistake of the program while it looked something up in the background (lists, searches, history); the log has the error&apos;s type and places, without its words.</translation>
    </message>
    <message id="H-140.cause">
        <source>Tệp không phải chứng thư X.509 hay danh sách chứng thư CMS, bị hỏng, dùng thuật toán chưa hỗ trợ, hoặc là chứng thư không phải của cơ quan cấp (không có quyền CA) mà không dùng --pin.</source>
        <translation>The file is no X.509 certificate and no CMS master list, is damaged, uses an unknown algorithm, or is not an issuer&apos;s certificate (no CA) and --pin was not given.</translation>
    </message>
    <message id="H-141.cause">
        <source>Dấu vân tay (SHA-256) ngắn hơn tám ký tự, hoặc không khớp chứng thư nào trong kho.</source>
        <translation>The fingerprint (SHA-256) is shorter than eight digits or fits no certificate of the store.</translation>
    </message>
    <message id="H-142.cause">
        <source>Chữ ký của danh sách sai (failed), hoặc không dẫn tới chứng thư nào trong kho (undetermined).</source>
        <translation>The list&apos;s signature is wrong (failed), or leads to no certificate of the store (undetermined).</translation>
    </message>
    <message id="H-143.cause">
        <source>Mục được nêu là một địa chỉ http trên máy khác; mật khẩu và dữ liệu người bệnh sẽ đi qua mạng ở dạng đọc được. Chỉ trình mô phỏng trên chính máy này được dùng http.</source>
        <translation>The setting named is an http address on another machine: password and patients&apos; data would cross the network readable. Only a simulator on this machine may use http.</translation>
    </message>
    <message id="K-101.cause">
        <source>Dịch vụ PC/SC không trả lời: Windows – dịch vụ “Smart Card” (SCardSvr) đang tắt; Linux – pcscd chưa cài hoặc chưa chạy.</source>
        <translation>PC/SC does not answer: on Windows the service “Smart Card” (SCardSvr) is stopped; on Linux pcscd is not installed or not running.</translation>
    </message>
    <message id="K-102.cause">
        <source>Dịch vụ PC/SC chạy nhưng không có đầu đọc nào: dây lỏng, cổng USB không đủ điện, thiếu trình điều khiển CCID.</source>
        <translation>PC/SC runs but lists no reader: loose cable, a USB port with too little power, or no CCID driver.</translation>
    </message>
    <message id="K-103.cause">
        <source>Một chương trình khác giữ thẻ ở chế độ độc quyền (SCARD_E_SHARING_VIOLATION).</source>
        <translation>Another program holds the card exclusively (SCARD_E_SHARING_VIOLATION).</translation>
    </message>
    <message id="K-104.cause">
        <source>Đầu đọc bị rút hoặc mất điện giữa chừng.</source>
        <translation>The reader was unplugged or lost power half-way.</translation>
    </message>
    <message id="K-105.cause">
        <source>Đầu đọc hoặc trình điều khiển từ chối lệnh độ dài mở rộng (extended length) mà bước này cần.</source>
        <translation>The reader or its driver refuses the extended-length command that this step needs.</translation>
    </message>
    <message id="K-201.cause">
        <source>Đầu đọc sẵn sàng nhưng không thấy chip.</source>
        <translation>The reader is ready but sees no chip.</translation>
    </message>
    <message id="K-202.cause">
        <source>Thẻ có trả lời nhưng không có ứng dụng eMRTD (AID A0000002471001) – thường là thẻ ngân hàng, thẻ nhân viên, hoặc hai thẻ đặt chồng nhau.</source>
        <translation>The card answers but has no eMRTD application (AID A0000002471001): often a bank or staff card, or two cards on top of each other.</translation>
    </message>
    <message id="K-203.cause">
        <source>Mất liên lạc với chip giữa chừng: thẻ bị nhấc, xê dịch hoặc đặt lệch ăng-ten.</source>
        <translation>Contact with the chip was lost half-way: card lifted, moved, or beside the antenna.</translation>
    </message>
    <message id="K-204.cause">
        <source>Chip chỉ mở khi có khóa truy cập: CAN (6 số cuối của số căn cước) hoặc dòng MRZ ở mặt sau.</source>
        <translation>The chip opens only with an access key: the CAN (last six digits of the number) or the MRZ on the back.</translation>
    </message>
    <message id="K-205.cause">
        <source>Chip từ chối khóa truy cập (PACE/BAC). Chương trình chỉ thử hai lần, vì chip trả lời chậm dần sau mỗi lần sai.</source>
        <translation>The chip refused the access key (PACE/BAC). Only two tries are made, because a chip slows down after each wrong one.</translation>
    </message>
    <message id="K-206.cause">
        <source>Chip không trả lời trong thời gian chờ: thẻ lệch ăng-ten, có kim loại gần, chip hoặc ăng-ten của thẻ hỏng.</source>
        <translation>The chip gave no answer in time: card beside the antenna, metal nearby, or a broken chip or antenna.</translation>
    </message>
    <message id="K-207.cause">
        <source>Chip hoặc đầu đọc đã bỏ kênh bảo mật (Secure Messaging): thẻ bị khởi động lại, hoặc mã kiểm tra của câu trả lời không đúng.</source>
        <translation>Chip or reader dropped secure messaging: the card was reset, or the checksum of an answer was wrong.</translation>
    </message>
    <message id="K-208.cause">
        <source>EF.CardAccess chỉ nêu giao thức hoặc tham số miền lạ, và chip không nhận BAC.</source>
        <translation>EF.CardAccess lists only unknown protocols or domain parameters, and the chip does not take BAC.</translation>
    </message>
    <message id="K-209.cause">
        <source>Chip trả mã trạng thái hoặc dữ liệu không mong đợi ở một bước; chi tiết nằm trong nhật ký.</source>
        <translation>An unexpected status word or answer at one step; the log has the detail.</translation>
    </message>
    <message id="K-301.cause">
        <source>Một tệp của chip không phải TLV hợp lệ (thẻ hỏng, hoặc không phải chip thật).</source>
        <translation>A file of the chip is not valid TLV (a damaged card, or not a genuine chip).</translation>
    </message>
    <message id="K-302.cause">
        <source>Độ dài do chip khai báo vượt giới hạn an toàn; chương trình dừng đọc để tự bảo vệ.</source>
        <translation>A length announced by the chip is over the safe limit; the program stopped reading to protect itself.</translation>
    </message>
    <message id="K-303.cause">
        <source>Không có tệp mà bước này cần (ví dụ EF.SOD, DG1 hoặc DG13).</source>
        <translation>A file that this step needs is not on the chip (for instance EF.SOD, DG1 or DG13).</translation>
    </message>
    <message id="K-304.cause">
        <source>Tệp đọc được nhưng nội dung không theo quy định (DG1, DG13, DG14 hoặc DG15).</source>
        <translation>The file was read but its content does not follow the rules (DG1, DG13, DG14 or DG15).</translation>
    </message>
    <message id="K-305.cause">
        <source>Không có DG2, hoặc DG2 không chứa ảnh nào. Thẻ cấp cho trẻ dưới 6 tuổi không thu nhận ảnh khuôn mặt.</source>
        <translation>There is no DG2, or no picture in it. Cards for children under six carry no portrait.</translation>
    </message>
    <message id="K-306.cause">
        <source>Ảnh trong DG2 hỏng, hoặc không phải JPEG/JPEG 2000.</source>
        <translation>The picture in DG2 is damaged, or is neither JPEG nor JPEG 2000.</translation>
    </message>
    <message id="K-307.cause">
        <source>Số căn cước trong DG13 hoặc DG1 không trùng với số từ mã QR hoặc bàn phím.</source>
        <translation>The number in DG13 or DG1 is not the one from QR code or keyboard.</translation>
    </message>
    <message id="K-401.cause">
        <source>Mã băm của một nhóm dữ liệu khác với mã băm trong EF.SOD (Passive Authentication).</source>
        <translation>The hash of a data group differs from the one in EF.SOD (passive authentication).</translation>
    </message>
    <message id="K-402.cause">
        <source>Chữ ký của EF.SOD không kiểm tra được bằng chứng thư ký tài liệu (DS) đi kèm.</source>
        <translation>The signature of EF.SOD does not verify under the document signer (DS) certificate that comes with it.</translation>
    </message>
    <message id="K-403.cause">
        <source>Kho chứng thư không có CSCA đã ký chứng thư DS của thẻ này. Không phải lỗi của thẻ.</source>
        <translation>The certificate store holds no CSCA that signed this card&apos;s DS certificate. The card itself is not at fault.</translation>
    </message>
    <message id="K-404.cause">
        <source>Chứng thư DS có chữ ký sai, nằm ngoài thời hạn của CSCA, hoặc không được phép ký tài liệu.</source>
        <translation>The DS certificate is wrongly signed, outside the CSCA&apos;s validity, or not allowed to sign documents.</translation>
    </message>
    <message id="K-405.cause">
        <source>Thuật toán băm, chữ ký hoặc đường cong trong EF.SOD hoặc chứng thư không nằm trong danh sách hỗ trợ.</source>
        <translation>A hash, signature scheme or curve in EF.SOD or a certificate is not among the supported ones.</translation>
    </message>
    <message id="K-406.cause">
        <source>Chip Authentication thất bại: chip không có khóa riêng ứng với khóa công khai trong DG14.</source>
        <translation>Chip authentication failed: the chip lacks the private key that belongs to the public key in DG14.</translation>
    </message>
    <message id="K-407.cause">
        <source>Active Authentication thất bại: chữ ký của chip không đúng với khóa công khai trong DG15.</source>
        <translation>Active authentication failed: the chip&apos;s signature does not fit the public key in DG15.</translation>
    </message>
    <message id="K-408.cause">
        <source>Ngày hết hạn trong chip đã qua.</source>
        <translation>The expiry date in the chip has passed.</translation>
    </message>
    <message id="K-409.cause">
        <source>EF.SOD không phải CMS SignedData hợp lệ, hoặc không có danh sách mã băm (LDSSecurityObject).</source>
        <translation>EF.SOD is not valid CMS SignedData, or has no list of hashes (LDSSecurityObject).</translation>
    </message>
    <message id="K-410.cause">
        <source>Số sê-ri của chứng thư ký (DS) có trong danh sách thu hồi (CRL) đã cài trong kho tin cậy.</source>
        <translation>The serial number of the document signer stands in a revocation list (CRL) of the trust store.</translation>
    </message>
    <message id="K-411.cause">
        <source>EF.CardAccess (không có chữ ký) không khớp với DG14 đã ký, hoặc chip giấu PACE để buộc dùng BAC.</source>
        <translation>EF.CardAccess, which is unsigned, differs from the signed DG14, or PACE was hidden to force BAC.</translation>
    </message>
    <message id="K-412.cause">
        <source>Thử thách đã lưu không tính ra được từ cơ sở, quầy, giờ và mã lượt khám, hoặc chữ ký của chip không đúng.</source>
        <translation>The stored challenge does not follow from facility, station, time and visit id, or the chip&apos;s signature is wrong.</translation>
    </message>
    <message id="L-101.cause">
        <source>Tệp cơ sở dữ liệu bị khóa quá thời gian chờ: hai chương trình cùng mở, hoặc phần mềm sao lưu, diệt virus đang giữ tệp.</source>
        <translation>The database file stayed locked too long: opened twice, or held by backup or antivirus software.</translation>
    </message>
    <message id="L-102.cause">
        <source>Tệp hoặc thư mục cơ sở dữ liệu chỉ cho đọc (quyền tệp, ổ đĩa chỉ đọc).</source>
        <translation>The database file or its folder is read-only (permissions, or a read-only disk).</translation>
    </message>
    <message id="L-103.cause">
        <source>Khóa SQLCipher không mở được tệp: tệp chép từ máy khác, hoặc kho khóa của hệ điều hành đã bị đặt lại.</source>
        <translation>The SQLCipher key does not open the file: copied from another computer, or the system&apos;s key store was reset.</translation>
    </message>
    <message id="L-104.cause">
        <source>Kiểm tra toàn vẹn thất bại, hoặc tệp không phải cơ sở dữ liệu của chương trình.</source>
        <translation>An integrity check failed, or the file is not a database of this program.</translation>
    </message>
    <message id="L-105.cause">
        <source>Hệ điều hành báo hết chỗ khi ghi cơ sở dữ liệu.</source>
        <translation>The operating system reported no space left while the database was written.</translation>
    </message>
    <message id="L-106.cause">
        <source>Số phiên bản lược đồ trong cơ sở dữ liệu lớn hơn số mà chương trình này biết.</source>
        <translation>The schema version in the database is higher than this program knows.</translation>
    </message>
    <message id="L-107.cause">
        <source>Kho khóa của hệ điều hành không trả lời, và cũng không có tệp khóa.</source>
        <translation>The operating system&apos;s key store does not answer, and there is no key file either.</translation>
    </message>
    <message id="L-108.cause">
        <source>Trang dữ liệu hỏng (SQLCipher kiểm tra từng trang). Tệp hỏng được giữ lại bên cạnh với tên *.damaged-*.db; những lượt còn đọc được đã chuyển sang.</source>
        <translation>A damaged page (SQLCipher checks each one). The damaged file is kept beside as *.damaged-*.db; visits that could still be read were carried over.</translation>
    </message>
    <message id="L-109.cause">
        <source>Bản sao hằng ngày không ghi được: hết đĩa, thư mục chỉ đọc, hoặc chương trình không chạy đủ lâu.</source>
        <translation>The daily copy could not be written: disk full, folder read-only, or the program never ran long enough.</translation>
    </message>
    <message id="M-101.cause">
        <source>Không mở được camera đã chọn trong cài đặt: chưa cắm, sai số thứ tự, hoặc bị hệ điều hành chặn.</source>
        <translation>The camera chosen in the settings cannot be opened: not plugged in, wrong index, or blocked by the operating system.</translation>
    </message>
    <message id="M-102.cause">
        <source>Camera đang chạy thì ngừng gửi hình: bị rút dây hoặc mất điện USB.</source>
        <translation>The camera stopped sending pictures: unplugged, or the USB port lost power.</translation>
    </message>
    <message id="M-103.cause">
        <source>Khung hình trống, toàn đen hoặc hỏng; thường do nắp che, hoặc chương trình khác đang giữ camera.</source>
        <translation>Frames are empty, black or damaged: often a lens cover, or another program that holds the camera.</translation>
    </message>
    <message id="M-201.cause">
        <source>Không phát hiện khuôn mặt đủ lớn và đủ rõ trong khung hình.</source>
        <translation>No face that is large and clear enough was found in the picture.</translation>
    </message>
    <message id="M-202.cause">
        <source>Phát hiện từ hai khuôn mặt trở lên có kích thước gần nhau.</source>
        <translation>Two or more faces of similar size were found.</translation>
    </message>
    <message id="M-203.cause">
        <source>Khoảng cách giữa hai khuôn mặt nằm giữa ngưỡng “cùng người” và “khác người”, hoặc hình chưa đủ rõ.</source>
        <translation>The distance of the two faces lies between the limits for same and different, or the pictures are not clear enough.</translation>
    </message>
    <message id="M-204.cause">
        <source>Khoảng cách giữa hai khuôn mặt vượt ngưỡng “khác người”. Thẻ cấp đã lâu hoặc ánh sáng xấu cũng có thể gây ra.</source>
        <translation>The distance of the two faces is over the limit for different people. An old portrait or poor light can do that too.</translation>
    </message>
    <message id="M-205.cause">
        <source>Chip không có ảnh, ảnh không mở được, hoặc không tìm thấy khuôn mặt trong ảnh.</source>
        <translation>The chip has no portrait, it cannot be opened, or no face was found in it.</translation>
    </message>
    <message id="M-206.cause">
        <source>Không nạp được bộ so khuôn mặt hoặc tệp mô hình của nó, hoặc tiến trình so khuôn mặt đã dừng.</source>
        <translation>The face engine or its model files could not be loaded, or its process has ended.</translation>
    </message>
    <message id="M-207.cause">
        <source>Khuôn mặt trong khung hình quá nhỏ: khoảng cách giữa hai mắt không đủ điểm ảnh để so.</source>
        <translation>The face in the picture is too small: too few pixels between the eyes to compare.</translation>
    </message>
    <message id="M-208.cause">
        <source>Độ sáng trung bình của khuôn mặt dưới ngưỡng dùng được.</source>
        <translation>The mean brightness of the face is under the usable limit.</translation>
    </message>
    <message id="M-209.cause">
        <source>Độ sáng trung bình của khuôn mặt trên ngưỡng dùng được, chi tiết bị mất.</source>
        <translation>The mean brightness of the face is over the usable limit, so detail is lost.</translation>
    </message>
    <message id="M-210.cause">
        <source>Khuôn mặt quay hoặc nghiêng quá góc mà bộ so khuôn mặt so được.</source>
        <translation>The face is turned or tilted more than the engine can compare.</translation>
    </message>
    <message id="M-211.cause">
        <source>Độ nét của khuôn mặt dưới ngưỡng: chuyển động, sai nét hoặc ống kính bẩn.</source>
        <translation>The sharpness of the face is under the limit: movement, wrong focus or a dirty lens.</translation>
    </message>
    <message id="M-212.cause">
        <source>Không tìm được các điểm mốc ở mắt, mũi hoặc miệng đủ chắc chắn.</source>
        <translation>The landmarks of eyes, nose or mouth could not be placed with certainty.</translation>
    </message>
    <message id="M-213.cause">
        <source>Tiến trình so khuôn mặt kết thúc bất ngờ (lỗi thư viện, hết bộ nhớ).</source>
        <translation>The face process ended unexpectedly (an error in a library, or out of memory).</translation>
    </message>
    <message id="M-214.cause">
        <source>Ảnh DG2 mở được nhưng không tìm thấy một khuôn mặt dùng được trong đó.</source>
        <translation>The picture of DG2 opens, but no usable face was found in it.</translation>
    </message>
    <message id="M-215.cause">
        <source>Kích thước hoặc mã băm SHA-256 của tệp khác với bản đã ghim: tệp hỏng, nhầm phiên bản hoặc bị sửa. Tệp không được giữ lại.</source>
        <translation>Size or SHA-256 of the file differ from the pinned ones: damaged, another version, or tampered with. The file is not kept.</translation>
    </message>
    <message id="M-216.cause">
        <source>Máy chủ chứa mô hình không trả lời hoặc kết nối bị cắt nhiều lần.</source>
        <translation>The server that holds the model does not answer, or the connection broke off several times.</translation>
    </message>
    <message id="M-217.cause">
        <source>Tệp không phải ảnh JPEG, PNG hay JPEG 2000, bị hỏng, hoặc quá lớn.</source>
        <translation>The file is no JPEG, PNG or JPEG 2000 picture, is damaged, or is too large.</translation>
    </message>
    <message id="M-301.cause">
        <source>Hình có dấu hiệu của ảnh in, màn hình hoặc đoạn phim lặp lại. Đây là gợi ý, không phải phép thử được chứng nhận ISO 30107-3.</source>
        <translation>The picture shows signs of a print, a screen or a repeating film. This is a hint, not a test certified to ISO 30107-3.</translation>
    </message>
    <message id="M-302.cause">
        <source>Không thấy đúng động tác (chớp mắt, quay trái, quay phải) trong thời gian cho phép, hoặc thấy động tác khác.</source>
        <translation>The movement (blink, turn left, turn right) was not seen within its time, or another one was.</translation>
    </message>
    <message id="M-303.cause">
        <source>Người bệnh, hoặc người đại diện, đã từ chối hoặc chưa được hỏi (cấp cứu). Luật 91/2025: từ chối không được cản trở khám chữa bệnh.</source>
        <translation>The patient or representative said no, or was not asked (emergency). Law 91/2025: a refusal must not stand in the way of care.</translation>
    </message>
    <message id="M-304.cause">
        <source>Tại kiosk không có nhân viên; bộ so khuôn mặt có tỷ lệ lỗi không đủ tốt cho người châu Á (xem docs/face.md) nên không ai được qua chỉ nhờ nó.</source>
        <translation>Nobody watches at a kiosk; the engine&apos;s measured error rates are not good enough to let anybody pass on its word alone (docs/face.md).</translation>
    </message>
    <message id="P-101.cause">
        <source>[printer] kind là none, hoặc địa chỉ máy in không đúng dạng.</source>
        <translation>[printer] kind is none, or the printer&apos;s address is not of the form it should have.</translation>
    </message>
    <message id="P-102.cause">
        <source>Không mở được kết nối: máy in tắt, sai địa chỉ, cáp rời, hoặc chương trình khác đang giữ máy in.</source>
        <translation>The connection could not be opened: printer off, wrong address, loose cable, or held by another program.</translation>
    </message>
    <message id="P-103.cause">
        <source>Cảm biến giấy của máy in báo hết (DLE EOT 4).</source>
        <translation>The printer&apos;s paper sensor says end of paper (DLE EOT 4).</translation>
    </message>
    <message id="P-104.cause">
        <source>Máy in báo nắp mở (DLE EOT 2).</source>
        <translation>The printer says that its cover is open (DLE EOT 2).</translation>
    </message>
    <message id="P-105.cause">
        <source>Máy in báo ngoại tuyến (DLE EOT 1) mà không phải do giấy hay nắp: kẹt dao cắt, quá nhiệt.</source>
        <translation>The printer says offline (DLE EOT 1) for another reason than paper or cover: jammed cutter, overheated head.</translation>
    </message>
    <message id="P-106.cause">
        <source>Kết nối bị ngắt giữa chừng; phiếu có thể chỉ in được một phần.</source>
        <translation>The connection ended half-way; part of the slip may have been printed.</translation>
    </message>
    <message id="P-107.cause">
        <source>Thiếu thư viện của kiểu kết nối: pyusb (USB), pyserial (cổng COM) hoặc pywin32 (hàng đợi in của Windows).</source>
        <translation>The library for this kind of connection is missing: pyusb (USB), pyserial (COM port) or pywin32 (Windows print queue).</translation>
    </message>
    <message id="P-108.cause">
        <source>Không ghi được vào thư mục: không có quyền, ổ đĩa đầy, hoặc ổ mạng đã ngắt.</source>
        <translation>The folder cannot be written: no permission, disk full, or network drive gone.</translation>
    </message>
    <message id="T-101.cause">
        <source>Đã có dòng hand_overs cho hồ sơ này, hoặc hồ sơ không có trên máy này.</source>
        <translation>There is a hand_overs row for this application already, or the application is not on this station.</translation>
    </message>
    <message id="T-102.cause">
        <source>Số căn cước của người nhận không phải của người nộp hay người được nhận thay đã ghi, và chưa ghi giấy ủy quyền.</source>
        <translation>The collector&apos;s number is neither the applicant&apos;s nor a recorded proxy&apos;s, and no letter of authorisation is noted.</translation>
    </message>
    <message id="T-103.cause">
        <source>Mục thẻ thật hoặc đúng người chưa đạt và cán bộ chưa xác nhận.</source>
        <translation>Card genuine or same person is not passed and staff have not confirmed it.</translation>
    </message>
    <message id="T-104.cause">
        <source>Mã trên giấy tiếp nhận không khớp dòng receptions nào của quầy này.</source>
        <translation>The code of the receipt matches no receptions row of this station.</translation>
    </message>
    <message id="T-105.cause">
        <source>Không ghi được tệp CSV: tệp đang mở, không có quyền, ổ đĩa đầy.</source>
        <translation>The CSV file cannot be written: open elsewhere, no permission, disk full.</translation>
    </message>
</context>
</TS>
