<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.cause">
        <source>Không tới được máy chủ: mất mạng, sai tên máy chủ, hoặc bị tường lửa chặn.</source>
        <translation>Không tới được máy chủ: mất mạng, sai tên máy chủ, hoặc bị tường lửa chặn.</translation>
    </message>
    <message id="B-102.cause">
        <source>Không có câu trả lời trong thời gian chờ (kết nối 5 giây, đọc 15 giây).</source>
        <translation>Không có câu trả lời trong thời gian chờ (kết nối 5 giây, đọc 15 giây).</translation>
    </message>
    <message id="B-103.cause">
        <source>Chứng thư TLS của máy chủ sai tên, hết hạn hoặc không đáng tin; thông tin đăng nhập không được gửi đi.</source>
        <translation>Chứng thư TLS của máy chủ sai tên, hết hạn hoặc không đáng tin; thông tin đăng nhập không được gửi đi.</translation>
    </message>
    <message id="B-104.cause">
        <source>Câu trả lời không phải JSON (thường là trang HTML báo lỗi hoặc trang đăng nhập mạng).</source>
        <translation>Câu trả lời không phải JSON (thường là trang HTML báo lỗi hoặc trang đăng nhập mạng).</translation>
    </message>
    <message id="B-105.cause">
        <source>Máy chủ báo lỗi phía họ: HTTP 5xx, hoặc mã 100, 101, 500.</source>
        <translation>Máy chủ báo lỗi phía họ: HTTP 5xx, hoặc mã 100, 101, 500.</translation>
    </message>
    <message id="B-106.cause">
        <source>Mã 401 cả sau khi đã xin phiên mới: sai tài khoản, mật khẩu đã đổi, hoặc địa chỉ IP chưa đăng ký với cơ quan bảo hiểm.</source>
        <translation>Mã 401 cả sau khi đã xin phiên mới: sai tài khoản, mật khẩu đã đổi, hoặc địa chỉ IP chưa đăng ký với cơ quan bảo hiểm.</translation>
    </message>
    <message id="B-107.cause">
        <source>Mã 054 hoặc 055: số căn cước của nhân viên không có trong danh sách, hoặc họ tên không khớp.</source>
        <translation>Mã 054 hoặc 055: số căn cước của nhân viên không có trong danh sách, hoặc họ tên không khớp.</translation>
    </message>
    <message id="B-108.cause">
        <source>Thiếu địa chỉ cổng, tài khoản, mật khẩu hoặc thông tin nhân viên tra cứu.</source>
        <translation>Thiếu địa chỉ cổng, tài khoản, mật khẩu hoặc thông tin nhân viên tra cứu.</translation>
    </message>
    <message id="B-109.cause">
        <source>Mã kết quả không có trong danh sách 26 mã; được coi là tạm thời.</source>
        <translation>Mã kết quả không có trong danh sách 26 mã; được coi là tạm thời.</translation>
    </message>
    <message id="B-201.cause">
        <source>Mã 010, hoặc ngày “giá trị đến” đã qua.</source>
        <translation>Mã 010, hoặc ngày “giá trị đến” đã qua.</translation>
    </message>
    <message id="B-202.cause">
        <source>Mã 050 hoặc 130: không tìm thấy thẻ ứng với số, họ tên và ngày sinh đã gửi.</source>
        <translation>Mã 050 hoặc 130: không tìm thấy thẻ ứng với số, họ tên và ngày sinh đã gửi.</translation>
    </message>
    <message id="B-203.cause">
        <source>Mã 110, hoặc mã 120 đến 124: thẻ bị thu hồi hay đã báo giảm.</source>
        <translation>Mã 110, hoặc mã 120 đến 124: thẻ bị thu hồi hay đã báo giảm.</translation>
    </message>
    <message id="B-204.cause">
        <source>Mã 051, 052, 053, 060, 061, 070 hoặc 205: sai mã thẻ, họ tên, ngày sinh hoặc định dạng.</source>
        <translation>Mã 051, 052, 053, 060, 061, 070 hoặc 205: sai mã thẻ, họ tên, ngày sinh hoặc định dạng.</translation>
    </message>
    <message id="B-205.cause">
        <source>Mã 003 hoặc 004: cổng trả về mã thẻ mới cùng thời hạn của thẻ.</source>
        <translation>Mã 003 hoặc 004: cổng trả về mã thẻ mới cùng thời hạn của thẻ.</translation>
    </message>
    <message id="B-206.cause">
        <source>Mã 001 hoặc 002: cổng chấp nhận, nhưng thẻ phải được xem tận mắt.</source>
        <translation>Mã 001 hoặc 002: cổng chấp nhận, nhưng thẻ phải được xem tận mắt.</translation>
    </message>
    <message id="B-207.cause">
        <source>Trường gtTheTu, gtTheDen (hoặc …Moi) của câu trả lời có chữ nhưng không phải là ngày; câu trả lời gốc được lưu cùng lượt khám.</source>
        <translation>Trường gtTheTu, gtTheDen (hoặc …Moi) của câu trả lời có chữ nhưng không phải là ngày; câu trả lời gốc được lưu cùng lượt khám.</translation>
    </message>
    <message id="B-208.cause">
        <source>Hộ chiếu không có số căn cước hay số thẻ mà cổng bảo hiểm nhận; cổng chỉ nhận số 10, 12 hoặc 15 ký tự.</source>
        <translation>Hộ chiếu không có số căn cước hay số thẻ mà cổng bảo hiểm nhận; cổng chỉ nhận số 10, 12 hoặc 15 ký tự.</translation>
    </message>
    <message id="B-301.cause">
        <source>Không mở được tệp PKCS#12, sai mật khẩu, không có khóa RSA, hoặc chứng thư chưa đến hạn hay đã hết hạn. Bản tin được giữ lại và gửi sau.</source>
        <translation>Không mở được tệp PKCS#12, sai mật khẩu, không có khóa RSA, hoặc chứng thư chưa đến hạn hay đã hết hạn. Bản tin được giữ lại và gửi sau.</translation>
    </message>
    <message id="H-101.cause">
        <source>Nội dung đã nhập hoặc quét không phải 12 chữ số.</source>
        <translation>Nội dung đã nhập hoặc quét không phải 12 chữ số.</translation>
    </message>
    <message id="H-102.cause">
        <source>Không phải dd/mm/yyyy, mm/yyyy hoặc yyyy, hoặc là ngày không có trên lịch.</source>
        <translation>Không phải dd/mm/yyyy, mm/yyyy hoặc yyyy, hoặc là ngày không có trên lịch.</translation>
    </message>
    <message id="H-103.cause">
        <source>Không phải MRZ dạng TD1, hoặc số kiểm tra của MRZ sai.</source>
        <translation>Không phải MRZ dạng TD1, hoặc số kiểm tra của MRZ sai.</translation>
    </message>
    <message id="H-104.cause">
        <source>Tệp cài đặt hoặc biến môi trường có giá trị sai kiểu hoặc ngoài giới hạn.</source>
        <translation>Tệp cài đặt hoặc biến môi trường có giá trị sai kiểu hoặc ngoài giới hạn.</translation>
    </message>
    <message id="H-105.cause">
        <source>Người dùng đã hủy, hoặc chương trình đang đóng.</source>
        <translation>Người dùng đã hủy, hoặc chương trình đang đóng.</translation>
    </message>
    <message id="H-106.cause">
        <source>Tra cứu bảo hiểm y tế cần họ tên, nhưng ô này đang trống.</source>
        <translation>Tra cứu bảo hiểm y tế cần họ tên, nhưng ô này đang trống.</translation>
    </message>
    <message id="H-107.cause">
        <source>Đã có lượt chưa hủy của cùng số căn cước, cùng ngày, cùng phòng khám trên máy này.</source>
        <translation>Đã có lượt chưa hủy của cùng số căn cước, cùng ngày, cùng phòng khám trên máy này.</translation>
    </message>
    <message id="H-108.cause">
        <source>Không có lượt với mã này, hoặc lượt đã mang dấu hủy.</source>
        <translation>Không có lượt với mã này, hoặc lượt đã mang dấu hủy.</translation>
    </message>
    <message id="H-109.cause">
        <source>Mục [handover] trong settings.toml đặt kind = &quot;none&quot;.</source>
        <translation>Mục [handover] trong settings.toml đặt kind = &quot;none&quot;.</translation>
    </message>
    <message id="H-110.cause">
        <source>Chỉ một chương trình của mỗi thư mục dữ liệu được gửi đi (ADR 15); khóa tiepdon.db.sender đang do tiến trình nêu trong chi tiết giữ.</source>
        <translation>Chỉ một chương trình của mỗi thư mục dữ liệu được gửi đi (ADR 15); khóa tiepdon.db.sender đang do tiến trình nêu trong chi tiết giữ.</translation>
    </message>
    <message id="H-111.cause">
        <source>Tệp của tiepdon preload không có, không phải UTF-8, không phải CSV có tiêu đề hay danh sách JSON, hoặc thiếu cột số, tên, ngày sinh.</source>
        <translation>Tệp của tiepdon preload không có, không phải UTF-8, không phải CSV có tiêu đề hay danh sách JSON, hoặc thiếu cột số, tên, ngày sinh.</translation>
    </message>
    <message id="H-112.cause">
        <source>Mã QR thẻ bảo hiểm kết thúc bằng dấu $; dấu này thiếu, nên không biết trường nào bị mất.</source>
        <translation>Mã QR thẻ bảo hiểm kết thúc bằng dấu $; dấu này thiếu, nên không biết trường nào bị mất.</translation>
    </message>
    <message id="H-120.cause">
        <source>Khóa có trong bảng [locked] của policy.toml và đứng trên mọi lớp cài đặt khác.</source>
        <translation>Khóa có trong bảng [locked] của policy.toml và đứng trên mọi lớp cài đặt khác.</translation>
    </message>
    <message id="H-121.cause">
        <source>Không có keyring dùng được, hoặc keyring đang khóa. Mật khẩu không bao giờ được ghi vào tệp cài đặt; có thể đặt TIEPDON_PORTAL__PASSWORD trong môi trường.</source>
        <translation>Không có keyring dùng được, hoặc keyring đang khóa. Mật khẩu không bao giờ được ghi vào tệp cài đặt; có thể đặt TIEPDON_PORTAL__PASSWORD trong môi trường.</translation>
    </message>
    <message id="H-122.cause">
        <source>Lệch hơn hai phút so với tiêu đề Date của cổng.</source>
        <translation>Lệch hơn hai phút so với tiêu đề Date của cổng.</translation>
    </message>
    <message id="H-130.cause">
        <source>Mục được nêu cần một địa chỉ mạng (http hoặc https, có tên máy), hoặc địa chỉ máy in đúng với loại kết nối đã chọn.</source>
        <translation>Mục được nêu cần một địa chỉ mạng (http hoặc https, có tên máy), hoặc địa chỉ máy in đúng với loại kết nối đã chọn.</translation>
    </message>
    <message id="H-131.cause">
        <source>Số ngày, số giây, điểm hoặc mã nằm ngoài khoảng có nghĩa của mục được nêu; khi đó không có gì được lưu.</source>
        <translation>Số ngày, số giây, điểm hoặc mã nằm ngoài khoảng có nghĩa của mục được nêu; khi đó không có gì được lưu.</translation>
    </message>
    <message id="H-132.cause">
        <source>Đường dẫn trong mục được nêu không tồn tại trên máy này (ví dụ cài đặt nhập từ máy khác), hoặc tên bộ so khuôn mặt không có trong phiên bản này.</source>
        <translation>Đường dẫn trong mục được nêu không tồn tại trên máy này (ví dụ cài đặt nhập từ máy khác), hoặc tên bộ so khuôn mặt không có trong phiên bản này.</translation>
    </message>
    <message id="H-133.cause">
        <source>Hệ điều hành từ chối ghi tệp ngoài thư mục của chương trình: không có thư mục, không có quyền, đĩa đầy, ổ mạng đã ngắt. Kho dữ liệu không bị ảnh hưởng.</source>
        <translation>Hệ điều hành từ chối ghi tệp ngoài thư mục của chương trình: không có thư mục, không có quyền, đĩa đầy, ổ mạng đã ngắt. Kho dữ liệu không bị ảnh hưởng.</translation>
    </message>
    <message id="H-134.cause">
        <source>Hệ điều hành không cho đọc tệp, hoặc nội dung không phải văn bản UTF-8 / TOML như cần có.</source>
        <translation>Hệ điều hành không cho đọc tệp, hoặc nội dung không phải văn bản UTF-8 / TOML như cần có.</translation>
    </message>
    <message id="H-135.cause">
        <source>Loại tệp được chọn theo đuôi tên tệp; đuôi này không có trong danh sách.</source>
        <translation>Loại tệp được chọn theo đuôi tên tệp; đuôi này không có trong danh sách.</translation>
    </message>
    <message id="H-136.cause">
        <source>Qt không mở được nền hiển thị: không có X11/Wayland, không được phép kết nối, hoặc thiếu thư viện (ví dụ libxcb-cursor0).</source>
        <translation>Qt không mở được nền hiển thị: không có X11/Wayland, không được phép kết nối, hoặc thiếu thư viện (ví dụ libxcb-cursor0).</translation>
    </message>
    <message id="H-137.cause">
        <source>Mã PIN của nhân viên tại kiosk quá ngắn, quá dài hoặc có ký tự không phải chữ số.</source>
        <translation>Mã PIN của nhân viên tại kiosk quá ngắn, quá dài hoặc có ký tự không phải chữ số.</translation>
    </message>
    <message id="H-138.cause">
        <source>Mã không có trong kho dữ liệu của quầy này; có thể lượt khám được ghi ở quầy khác (--home).</source>
        <translation>Mã không có trong kho dữ liệu của quầy này; có thể lượt khám được ghi ở quầy khác (--home).</translation>
    </message>
    <message id="H-139.cause">
        <source>Lỗi trong chương trình khi tra trong nền (danh sách, tìm kiếm, lịch sử); nhật ký có loại lỗi và chỗ xảy ra, không có lời của lỗi.</source>
        <translation>Lỗi trong chương trình khi tra trong nền (danh sách, tìm kiếm, lịch sử); nhật ký có loại lỗi và chỗ xảy ra, không có lời của lỗi.</translation>
    </message>
    <message id="H-140.cause">
        <source>Tệp không phải chứng thư X.509 hay danh sách chứng thư CMS, bị hỏng, dùng thuật toán chưa hỗ trợ, hoặc là chứng thư không phải của cơ quan cấp (không có quyền CA) mà không dùng --pin.</source>
        <translation>Tệp không phải chứng thư X.509 hay danh sách chứng thư CMS, bị hỏng, dùng thuật toán chưa hỗ trợ, hoặc là chứng thư không phải của cơ quan cấp (không có quyền CA) mà không dùng --pin.</translation>
    </message>
    <message id="H-141.cause">
        <source>Dấu vân tay (SHA-256) ngắn hơn tám ký tự, hoặc không khớp chứng thư nào trong kho.</source>
        <translation>Dấu vân tay (SHA-256) ngắn hơn tám ký tự, hoặc không khớp chứng thư nào trong kho.</translation>
    </message>
    <message id="H-142.cause">
        <source>Chữ ký của danh sách sai (failed), hoặc không dẫn tới chứng thư nào trong kho (undetermined).</source>
        <translation>Chữ ký của danh sách sai (failed), hoặc không dẫn tới chứng thư nào trong kho (undetermined).</translation>
    </message>
    <message id="H-143.cause">
        <source>Mục được nêu là một địa chỉ http trên máy khác; mật khẩu và dữ liệu người bệnh sẽ đi qua mạng ở dạng đọc được. Chỉ trình mô phỏng trên chính máy này được dùng http.</source>
        <translation>Mục được nêu là một địa chỉ http trên máy khác; mật khẩu và dữ liệu người bệnh sẽ đi qua mạng ở dạng đọc được. Chỉ trình mô phỏng trên chính máy này được dùng http.</translation>
    </message>
    <message id="K-101.cause">
        <source>Dịch vụ PC/SC không trả lời: Windows – dịch vụ “Smart Card” (SCardSvr) đang tắt; Linux – pcscd chưa cài hoặc chưa chạy.</source>
        <translation>Dịch vụ PC/SC không trả lời: Windows – dịch vụ “Smart Card” (SCardSvr) đang tắt; Linux – pcscd chưa cài hoặc chưa chạy.</translation>
    </message>
    <message id="K-102.cause">
        <source>Dịch vụ PC/SC chạy nhưng không có đầu đọc nào: dây lỏng, cổng USB không đủ điện, thiếu trình điều khiển CCID.</source>
        <translation>Dịch vụ PC/SC chạy nhưng không có đầu đọc nào: dây lỏng, cổng USB không đủ điện, thiếu trình điều khiển CCID.</translation>
    </message>
    <message id="K-103.cause">
        <source>Một chương trình khác giữ thẻ ở chế độ độc quyền (SCARD_E_SHARING_VIOLATION).</source>
        <translation>Một chương trình khác giữ thẻ ở chế độ độc quyền (SCARD_E_SHARING_VIOLATION).</translation>
    </message>
    <message id="K-104.cause">
        <source>Đầu đọc bị rút hoặc mất điện giữa chừng.</source>
        <translation>Đầu đọc bị rút hoặc mất điện giữa chừng.</translation>
    </message>
    <message id="K-105.cause">
        <source>Đầu đọc hoặc trình điều khiển từ chối lệnh độ dài mở rộng (extended length) mà bước này cần.</source>
        <translation>Đầu đọc hoặc trình điều khiển từ chối lệnh độ dài mở rộng (extended length) mà bước này cần.</translation>
    </message>
    <message id="K-201.cause">
        <source>Đầu đọc sẵn sàng nhưng không thấy chip.</source>
        <translation>Đầu đọc sẵn sàng nhưng không thấy chip.</translation>
    </message>
    <message id="K-202.cause">
        <source>Thẻ có trả lời nhưng không có ứng dụng eMRTD (AID A0000002471001) – thường là thẻ ngân hàng, thẻ nhân viên, hoặc hai thẻ đặt chồng nhau.</source>
        <translation>Thẻ có trả lời nhưng không có ứng dụng eMRTD (AID A0000002471001) – thường là thẻ ngân hàng, thẻ nhân viên, hoặc hai thẻ đặt chồng nhau.</translation>
    </message>
    <message id="K-203.cause">
        <source>Mất liên lạc với chip giữa chừng: thẻ bị nhấc, xê dịch hoặc đặt lệch ăng-ten.</source>
        <translation>Mất liên lạc với chip giữa chừng: thẻ bị nhấc, xê dịch hoặc đặt lệch ăng-ten.</translation>
    </message>
    <message id="K-204.cause">
        <source>Chip chỉ mở khi có khóa truy cập: CAN (6 số cuối của số căn cước) hoặc dòng MRZ ở mặt sau.</source>
        <translation>Chip chỉ mở khi có khóa truy cập: CAN (6 số cuối của số căn cước) hoặc dòng MRZ ở mặt sau.</translation>
    </message>
    <message id="K-205.cause">
        <source>Chip từ chối khóa truy cập (PACE/BAC). Chương trình chỉ thử hai lần, vì chip trả lời chậm dần sau mỗi lần sai.</source>
        <translation>Chip từ chối khóa truy cập (PACE/BAC). Chương trình chỉ thử hai lần, vì chip trả lời chậm dần sau mỗi lần sai.</translation>
    </message>
    <message id="K-206.cause">
        <source>Chip không trả lời trong thời gian chờ: thẻ lệch ăng-ten, có kim loại gần, chip hoặc ăng-ten của thẻ hỏng.</source>
        <translation>Chip không trả lời trong thời gian chờ: thẻ lệch ăng-ten, có kim loại gần, chip hoặc ăng-ten của thẻ hỏng.</translation>
    </message>
    <message id="K-207.cause">
        <source>Chip hoặc đầu đọc đã bỏ kênh bảo mật (Secure Messaging): thẻ bị khởi động lại, hoặc mã kiểm tra của câu trả lời không đúng.</source>
        <translation>Chip hoặc đầu đọc đã bỏ kênh bảo mật (Secure Messaging): thẻ bị khởi động lại, hoặc mã kiểm tra của câu trả lời không đúng.</translation>
    </message>
    <message id="K-208.cause">
        <source>EF.CardAccess chỉ nêu giao thức hoặc tham số miền lạ, và chip không nhận BAC.</source>
        <translation>EF.CardAccess chỉ nêu giao thức hoặc tham số miền lạ, và chip không nhận BAC.</translation>
    </message>
    <message id="K-209.cause">
        <source>Chip trả mã trạng thái hoặc dữ liệu không mong đợi ở một bước; chi tiết nằm trong nhật ký.</source>
        <translation>Chip trả mã trạng thái hoặc dữ liệu không mong đợi ở một bước; chi tiết nằm trong nhật ký.</translation>
    </message>
    <message id="K-301.cause">
        <source>Một tệp của chip không phải TLV hợp lệ (thẻ hỏng, hoặc không phải chip thật).</source>
        <translation>Một tệp của chip không phải TLV hợp lệ (thẻ hỏng, hoặc không phải chip thật).</translation>
    </message>
    <message id="K-302.cause">
        <source>Độ dài do chip khai báo vượt giới hạn an toàn; chương trình dừng đọc để tự bảo vệ.</source>
        <translation>Độ dài do chip khai báo vượt giới hạn an toàn; chương trình dừng đọc để tự bảo vệ.</translation>
    </message>
    <message id="K-303.cause">
        <source>Không có tệp mà bước này cần (ví dụ EF.SOD, DG1 hoặc DG13).</source>
        <translation>Không có tệp mà bước này cần (ví dụ EF.SOD, DG1 hoặc DG13).</translation>
    </message>
    <message id="K-304.cause">
        <source>Tệp đọc được nhưng nội dung không theo quy định (DG1, DG13, DG14 hoặc DG15).</source>
        <translation>Tệp đọc được nhưng nội dung không theo quy định (DG1, DG13, DG14 hoặc DG15).</translation>
    </message>
    <message id="K-305.cause">
        <source>Không có DG2, hoặc DG2 không chứa ảnh nào. Thẻ cấp cho trẻ dưới 6 tuổi không thu nhận ảnh khuôn mặt.</source>
        <translation>Không có DG2, hoặc DG2 không chứa ảnh nào. Thẻ cấp cho trẻ dưới 6 tuổi không thu nhận ảnh khuôn mặt.</translation>
    </message>
    <message id="K-306.cause">
        <source>Ảnh trong DG2 hỏng, hoặc không phải JPEG/JPEG 2000.</source>
        <translation>Ảnh trong DG2 hỏng, hoặc không phải JPEG/JPEG 2000.</translation>
    </message>
    <message id="K-307.cause">
        <source>Số căn cước trong DG13 hoặc DG1 không trùng với số từ mã QR hoặc bàn phím.</source>
        <translation>Số căn cước trong DG13 hoặc DG1 không trùng với số từ mã QR hoặc bàn phím.</translation>
    </message>
    <message id="K-401.cause">
        <source>Mã băm của một nhóm dữ liệu khác với mã băm trong EF.SOD (Passive Authentication).</source>
        <translation>Mã băm của một nhóm dữ liệu khác với mã băm trong EF.SOD (Passive Authentication).</translation>
    </message>
    <message id="K-402.cause">
        <source>Chữ ký của EF.SOD không kiểm tra được bằng chứng thư ký tài liệu (DS) đi kèm.</source>
        <translation>Chữ ký của EF.SOD không kiểm tra được bằng chứng thư ký tài liệu (DS) đi kèm.</translation>
    </message>
    <message id="K-403.cause">
        <source>Kho chứng thư không có CSCA đã ký chứng thư DS của thẻ này. Không phải lỗi của thẻ.</source>
        <translation>Kho chứng thư không có CSCA đã ký chứng thư DS của thẻ này. Không phải lỗi của thẻ.</translation>
    </message>
    <message id="K-404.cause">
        <source>Chứng thư DS có chữ ký sai, nằm ngoài thời hạn của CSCA, hoặc không được phép ký tài liệu.</source>
        <translation>Chứng thư DS có chữ ký sai, nằm ngoài thời hạn của CSCA, hoặc không được phép ký tài liệu.</translation>
    </message>
    <message id="K-405.cause">
        <source>Thuật toán băm, chữ ký hoặc đường cong trong EF.SOD hoặc chứng thư không nằm trong danh sách hỗ trợ.</source>
        <translation>Thuật toán băm, chữ ký hoặc đường cong trong EF.SOD hoặc chứng thư không nằm trong danh sách hỗ trợ.</translation>
    </message>
    <message id="K-406.cause">
        <source>Chip Authentication thất bại: chip không có khóa riêng ứng với khóa công khai trong DG14.</source>
        <translation>Chip Authentication thất bại: chip không có khóa riêng ứng với khóa công khai trong DG14.</translation>
    </message>
    <message id="K-407.cause">
        <source>Active Authentication thất bại: chữ ký của chip không đúng với khóa công khai trong DG15.</source>
        <translation>Active Authentication thất bại: chữ ký của chip không đúng với khóa công khai trong DG15.</translation>
    </message>
    <message id="K-408.cause">
        <source>Ngày hết hạn trong chip đã qua.</source>
        <translation>Ngày hết hạn trong chip đã qua.</translation>
    </message>
    <message id="K-409.cause">
        <source>EF.SOD không phải CMS SignedData hợp lệ, hoặc không có danh sách mã băm (LDSSecurityObject).</source>
        <translation>EF.SOD không phải CMS SignedData hợp lệ, hoặc không có danh sách mã băm (LDSSecurityObject).</translation>
    </message>
    <message id="K-410.cause">
        <source>Số sê-ri của chứng thư ký (DS) có trong danh sách thu hồi (CRL) đã cài trong kho tin cậy.</source>
        <translation>Số sê-ri của chứng thư ký (DS) có trong danh sách thu hồi (CRL) đã cài trong kho tin cậy.</translation>
    </message>
    <message id="K-411.cause">
        <source>EF.CardAccess (không có chữ ký) không khớp với DG14 đã ký, hoặc chip giấu PACE để buộc dùng BAC.</source>
        <translation>EF.CardAccess (không có chữ ký) không khớp với DG14 đã ký, hoặc chip giấu PACE để buộc dùng BAC.</translation>
    </message>
    <message id="K-412.cause">
        <source>Thử thách đã lưu không tính ra được từ cơ sở, quầy, giờ và mã lượt khám, hoặc chữ ký của chip không đúng.</source>
        <translation>Thử thách đã lưu không tính ra được từ cơ sở, quầy, giờ và mã lượt khám, hoặc chữ ký của chip không đúng.</translation>
    </message>
    <message id="L-101.cause">
        <source>Tệp cơ sở dữ liệu bị khóa quá thời gian chờ: hai chương trình cùng mở, hoặc phần mềm sao lưu, diệt virus đang giữ tệp.</source>
        <translation>Tệp cơ sở dữ liệu bị khóa quá thời gian chờ: hai chương trình cùng mở, hoặc phần mềm sao lưu, diệt virus đang giữ tệp.</translation>
    </message>
    <message id="L-102.cause">
        <source>Tệp hoặc thư mục cơ sở dữ liệu chỉ cho đọc (quyền tệp, ổ đĩa chỉ đọc).</source>
        <translation>Tệp hoặc thư mục cơ sở dữ liệu chỉ cho đọc (quyền tệp, ổ đĩa chỉ đọc).</translation>
    </message>
    <message id="L-103.cause">
        <source>Khóa SQLCipher không mở được tệp: tệp chép từ máy khác, hoặc kho khóa của hệ điều hành đã bị đặt lại.</source>
        <translation>Khóa SQLCipher không mở được tệp: tệp chép từ máy khác, hoặc kho khóa của hệ điều hành đã bị đặt lại.</translation>
    </message>
    <message id="L-104.cause">
        <source>Kiểm tra toàn vẹn thất bại, hoặc tệp không phải cơ sở dữ liệu của chương trình.</source>
        <translation>Kiểm tra toàn vẹn thất bại, hoặc tệp không phải cơ sở dữ liệu của chương trình.</translation>
    </message>
    <message id="L-105.cause">
        <source>Hệ điều hành báo hết chỗ khi ghi cơ sở dữ liệu.</source>
        <translation>Hệ điều hành báo hết chỗ khi ghi cơ sở dữ liệu.</translation>
    </message>
    <message id="L-106.cause">
        <source>Số phiên bản lược đồ trong cơ sở dữ liệu lớn hơn số mà chương trình này biết.</source>
        <translation>Số phiên bản lược đồ trong cơ sở dữ liệu lớn hơn số mà chương trình này biết.</translation>
    </message>
    <message id="L-107.cause">
        <source>Kho khóa của hệ điều hành không trả lời, và cũng không có tệp khóa.</source>
        <translation>Kho khóa của hệ điều hành không trả lời, và cũng không có tệp khóa.</translation>
    </message>
    <message id="L-108.cause">
        <source>Trang dữ liệu hỏng (SQLCipher kiểm tra từng trang). Tệp hỏng được giữ lại bên cạnh với tên *.damaged-*.db; những lượt còn đọc được đã chuyển sang.</source>
        <translation>Trang dữ liệu hỏng (SQLCipher kiểm tra từng trang). Tệp hỏng được giữ lại bên cạnh với tên *.damaged-*.db; những lượt còn đọc được đã chuyển sang.</translation>
    </message>
    <message id="L-109.cause">
        <source>Bản sao hằng ngày không ghi được: hết đĩa, thư mục chỉ đọc, hoặc chương trình không chạy đủ lâu.</source>
        <translation>Bản sao hằng ngày không ghi được: hết đĩa, thư mục chỉ đọc, hoặc chương trình không chạy đủ lâu.</translation>
    </message>
    <message id="M-101.cause">
        <source>Không mở được camera đã chọn trong cài đặt: chưa cắm, sai số thứ tự, hoặc bị hệ điều hành chặn.</source>
        <translation>Không mở được camera đã chọn trong cài đặt: chưa cắm, sai số thứ tự, hoặc bị hệ điều hành chặn.</translation>
    </message>
    <message id="M-102.cause">
        <source>Camera đang chạy thì ngừng gửi hình: bị rút dây hoặc mất điện USB.</source>
        <translation>Camera đang chạy thì ngừng gửi hình: bị rút dây hoặc mất điện USB.</translation>
    </message>
    <message id="M-103.cause">
        <source>Khung hình trống, toàn đen hoặc hỏng; thường do nắp che, hoặc chương trình khác đang giữ camera.</source>
        <translation>Khung hình trống, toàn đen hoặc hỏng; thường do nắp che, hoặc chương trình khác đang giữ camera.</translation>
    </message>
    <message id="M-201.cause">
        <source>Không phát hiện khuôn mặt đủ lớn và đủ rõ trong khung hình.</source>
        <translation>Không phát hiện khuôn mặt đủ lớn và đủ rõ trong khung hình.</translation>
    </message>
    <message id="M-202.cause">
        <source>Phát hiện từ hai khuôn mặt trở lên có kích thước gần nhau.</source>
        <translation>Phát hiện từ hai khuôn mặt trở lên có kích thước gần nhau.</translation>
    </message>
    <message id="M-203.cause">
        <source>Khoảng cách giữa hai khuôn mặt nằm giữa ngưỡng “cùng người” và “khác người”, hoặc hình chưa đủ rõ.</source>
        <translation>Khoảng cách giữa hai khuôn mặt nằm giữa ngưỡng “cùng người” và “khác người”, hoặc hình chưa đủ rõ.</translation>
    </message>
    <message id="M-204.cause">
        <source>Khoảng cách giữa hai khuôn mặt vượt ngưỡng “khác người”. Thẻ cấp đã lâu hoặc ánh sáng xấu cũng có thể gây ra.</source>
        <translation>Khoảng cách giữa hai khuôn mặt vượt ngưỡng “khác người”. Thẻ cấp đã lâu hoặc ánh sáng xấu cũng có thể gây ra.</translation>
    </message>
    <message id="M-205.cause">
        <source>Chip không có ảnh, ảnh không mở được, hoặc không tìm thấy khuôn mặt trong ảnh.</source>
        <translation>Chip không có ảnh, ảnh không mở được, hoặc không tìm thấy khuôn mặt trong ảnh.</translation>
    </message>
    <message id="M-206.cause">
        <source>Không nạp được bộ so khuôn mặt hoặc tệp mô hình của nó, hoặc tiến trình so khuôn mặt đã dừng.</source>
        <translation>Không nạp được bộ so khuôn mặt hoặc tệp mô hình của nó, hoặc tiến trình so khuôn mặt đã dừng.</translation>
    </message>
    <message id="M-207.cause">
        <source>Khuôn mặt trong khung hình quá nhỏ: khoảng cách giữa hai mắt không đủ điểm ảnh để so.</source>
        <translation>Khuôn mặt trong khung hình quá nhỏ: khoảng cách giữa hai mắt không đủ điểm ảnh để so.</translation>
    </message>
    <message id="M-208.cause">
        <source>Độ sáng trung bình của khuôn mặt dưới ngưỡng dùng được.</source>
        <translation>Độ sáng trung bình của khuôn mặt dưới ngưỡng dùng được.</translation>
    </message>
    <message id="M-209.cause">
        <source>Độ sáng trung bình của khuôn mặt trên ngưỡng dùng được, chi tiết bị mất.</source>
        <translation>Độ sáng trung bình của khuôn mặt trên ngưỡng dùng được, chi tiết bị mất.</translation>
    </message>
    <message id="M-210.cause">
        <source>Khuôn mặt quay hoặc nghiêng quá góc mà bộ so khuôn mặt so được.</source>
        <translation>Khuôn mặt quay hoặc nghiêng quá góc mà bộ so khuôn mặt so được.</translation>
    </message>
    <message id="M-211.cause">
        <source>Độ nét của khuôn mặt dưới ngưỡng: chuyển động, sai nét hoặc ống kính bẩn.</source>
        <translation>Độ nét của khuôn mặt dưới ngưỡng: chuyển động, sai nét hoặc ống kính bẩn.</translation>
    </message>
    <message id="M-212.cause">
        <source>Không tìm được các điểm mốc ở mắt, mũi hoặc miệng đủ chắc chắn.</source>
        <translation>Không tìm được các điểm mốc ở mắt, mũi hoặc miệng đủ chắc chắn.</translation>
    </message>
    <message id="M-213.cause">
        <source>Tiến trình so khuôn mặt kết thúc bất ngờ (lỗi thư viện, hết bộ nhớ).</source>
        <translation>Tiến trình so khuôn mặt kết thúc bất ngờ (lỗi thư viện, hết bộ nhớ).</translation>
    </message>
    <message id="M-214.cause">
        <source>Ảnh DG2 mở được nhưng không tìm thấy một khuôn mặt dùng được trong đó.</source>
        <translation>Ảnh DG2 mở được nhưng không tìm thấy một khuôn mặt dùng được trong đó.</translation>
    </message>
    <message id="M-215.cause">
        <source>Kích thước hoặc mã băm SHA-256 của tệp khác với bản đã ghim: tệp hỏng, nhầm phiên bản hoặc bị sửa. Tệp không được giữ lại.</source>
        <translation>Kích thước hoặc mã băm SHA-256 của tệp khác với bản đã ghim: tệp hỏng, nhầm phiên bản hoặc bị sửa. Tệp không được giữ lại.</translation>
    </message>
    <message id="M-216.cause">
        <source>Máy chủ chứa mô hình không trả lời hoặc kết nối bị cắt nhiều lần.</source>
        <translation>Máy chủ chứa mô hình không trả lời hoặc kết nối bị cắt nhiều lần.</translation>
    </message>
    <message id="M-217.cause">
        <source>Tệp không phải ảnh JPEG, PNG hay JPEG 2000, bị hỏng, hoặc quá lớn.</source>
        <translation>Tệp không phải ảnh JPEG, PNG hay JPEG 2000, bị hỏng, hoặc quá lớn.</translation>
    </message>
    <message id="M-301.cause">
        <source>Hình có dấu hiệu của ảnh in, màn hình hoặc đoạn phim lặp lại. Đây là gợi ý, không phải phép thử được chứng nhận ISO 30107-3.</source>
        <translation>Hình có dấu hiệu của ảnh in, màn hình hoặc đoạn phim lặp lại. Đây là gợi ý, không phải phép thử được chứng nhận ISO 30107-3.</translation>
    </message>
    <message id="M-302.cause">
        <source>Không thấy đúng động tác (chớp mắt, quay trái, quay phải) trong thời gian cho phép, hoặc thấy động tác khác.</source>
        <translation>Không thấy đúng động tác (chớp mắt, quay trái, quay phải) trong thời gian cho phép, hoặc thấy động tác khác.</translation>
    </message>
    <message id="M-303.cause">
        <source>Người bệnh, hoặc người đại diện, đã từ chối hoặc chưa được hỏi (cấp cứu). Luật 91/2025: từ chối không được cản trở khám chữa bệnh.</source>
        <translation>Người bệnh, hoặc người đại diện, đã từ chối hoặc chưa được hỏi (cấp cứu). Luật 91/2025: từ chối không được cản trở khám chữa bệnh.</translation>
    </message>
    <message id="M-304.cause">
        <source>Tại kiosk không có nhân viên; bộ so khuôn mặt có tỷ lệ lỗi không đủ tốt cho người châu Á (xem docs/face.md) nên không ai được qua chỉ nhờ nó.</source>
        <translation>Tại kiosk không có nhân viên; bộ so khuôn mặt có tỷ lệ lỗi không đủ tốt cho người châu Á (xem docs/face.md) nên không ai được qua chỉ nhờ nó.</translation>
    </message>
    <message id="P-101.cause">
        <source>[printer] kind là none, hoặc địa chỉ máy in không đúng dạng.</source>
        <translation>[printer] kind là none, hoặc địa chỉ máy in không đúng dạng.</translation>
    </message>
    <message id="P-102.cause">
        <source>Không mở được kết nối: máy in tắt, sai địa chỉ, cáp rời, hoặc chương trình khác đang giữ máy in.</source>
        <translation>Không mở được kết nối: máy in tắt, sai địa chỉ, cáp rời, hoặc chương trình khác đang giữ máy in.</translation>
    </message>
    <message id="P-103.cause">
        <source>Cảm biến giấy của máy in báo hết (DLE EOT 4).</source>
        <translation>Cảm biến giấy của máy in báo hết (DLE EOT 4).</translation>
    </message>
    <message id="P-104.cause">
        <source>Máy in báo nắp mở (DLE EOT 2).</source>
        <translation>Máy in báo nắp mở (DLE EOT 2).</translation>
    </message>
    <message id="P-105.cause">
        <source>Máy in báo ngoại tuyến (DLE EOT 1) mà không phải do giấy hay nắp: kẹt dao cắt, quá nhiệt.</source>
        <translation>Máy in báo ngoại tuyến (DLE EOT 1) mà không phải do giấy hay nắp: kẹt dao cắt, quá nhiệt.</translation>
    </message>
    <message id="P-106.cause">
        <source>Kết nối bị ngắt giữa chừng; phiếu có thể chỉ in được một phần.</source>
        <translation>Kết nối bị ngắt giữa chừng; phiếu có thể chỉ in được một phần.</translation>
    </message>
    <message id="P-107.cause">
        <source>Thiếu thư viện của kiểu kết nối: pyusb (USB), pyserial (cổng COM) hoặc pywin32 (hàng đợi in của Windows).</source>
        <translation>Thiếu thư viện của kiểu kết nối: pyusb (USB), pyserial (cổng COM) hoặc pywin32 (hàng đợi in của Windows).</translation>
    </message>
    <message id="P-108.cause">
        <source>Không ghi được vào thư mục: không có quyền, ổ đĩa đầy, hoặc ổ mạng đã ngắt.</source>
        <translation>Không ghi được vào thư mục: không có quyền, ổ đĩa đầy, hoặc ổ mạng đã ngắt.</translation>
    </message>
    <message id="T-101.cause">
        <source>Đã có dòng hand_overs cho hồ sơ này, hoặc hồ sơ không có trên máy này.</source>
        <translation>Đã có dòng hand_overs cho hồ sơ này, hoặc hồ sơ không có trên máy này.</translation>
    </message>
    <message id="T-102.cause">
        <source>Số căn cước của người nhận không phải của người nộp hay người được nhận thay đã ghi, và chưa ghi giấy ủy quyền.</source>
        <translation>Số căn cước của người nhận không phải của người nộp hay người được nhận thay đã ghi, và chưa ghi giấy ủy quyền.</translation>
    </message>
    <message id="T-103.cause">
        <source>Mục thẻ thật hoặc đúng người chưa đạt và cán bộ chưa xác nhận.</source>
        <translation>Mục thẻ thật hoặc đúng người chưa đạt và cán bộ chưa xác nhận.</translation>
    </message>
    <message id="T-104.cause">
        <source>Mã trên giấy tiếp nhận không khớp dòng receptions nào của quầy này.</source>
        <translation>Mã trên giấy tiếp nhận không khớp dòng receptions nào của quầy này.</translation>
    </message>
    <message id="T-105.cause">
        <source>Không ghi được tệp CSV: tệp đang mở, không có quyền, ổ đĩa đầy.</source>
        <translation>Không ghi được tệp CSV: tệp đang mở, không có quyền, ổ đĩa đầy.</translation>
    </message>
</context>
</TS>
