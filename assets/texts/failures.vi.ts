<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</source>
        <translation>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</translation>
    </message>
    <message id="B-101.sentence">
        <source>Không kết nối được cổng bảo hiểm y tế.</source>
        <translation>Không kết nối được cổng bảo hiểm y tế.</translation>
    </message>
    <message id="B-102.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</source>
        <translation>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</translation>
    </message>
    <message id="B-102.sentence">
        <source>Cổng bảo hiểm y tế trả lời quá chậm.</source>
        <translation>Cổng bảo hiểm y tế trả lời quá chậm.</translation>
    </message>
    <message id="B-103.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</source>
        <translation>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</translation>
    </message>
    <message id="B-103.sentence">
        <source>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</source>
        <translation>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</translation>
    </message>
    <message id="B-104.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</source>
        <translation>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</translation>
    </message>
    <message id="B-104.sentence">
        <source>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</source>
        <translation>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</translation>
    </message>
    <message id="B-105.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</source>
        <translation>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</translation>
    </message>
    <message id="B-105.sentence">
        <source>Cổng bảo hiểm y tế đang gặp sự cố.</source>
        <translation>Cổng bảo hiểm y tế đang gặp sự cố.</translation>
    </message>
    <message id="B-106.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</source>
        <translation>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</translation>
    </message>
    <message id="B-106.sentence">
        <source>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</source>
        <translation>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</translation>
    </message>
    <message id="B-107.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</source>
        <translation>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</translation>
    </message>
    <message id="B-107.sentence">
        <source>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</source>
        <translation>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</translation>
    </message>
    <message id="B-108.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</source>
        <translation>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</translation>
    </message>
    <message id="B-108.sentence">
        <source>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</source>
        <translation>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</translation>
    </message>
    <message id="B-109.next_step">
        <source>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</source>
        <translation>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</translation>
    </message>
    <message id="B-109.sentence">
        <source>Cổng bảo hiểm y tế trả về mã chưa biết.</source>
        <translation>Cổng bảo hiểm y tế trả về mã chưa biết.</translation>
    </message>
    <message id="B-201.next_step">
        <source>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</source>
        <translation>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</translation>
    </message>
    <message id="B-201.sentence">
        <source>Thẻ bảo hiểm y tế đã hết hạn.</source>
        <translation>Thẻ bảo hiểm y tế đã hết hạn.</translation>
    </message>
    <message id="B-202.next_step">
        <source>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</translation>
    </message>
    <message id="B-202.sentence">
        <source>Cổng không có thông tin thẻ bảo hiểm y tế.</source>
        <translation>Cổng không có thông tin thẻ bảo hiểm y tế.</translation>
    </message>
    <message id="B-203.next_step">
        <source>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</translation>
    </message>
    <message id="B-203.sentence">
        <source>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</source>
        <translation>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</translation>
    </message>
    <message id="B-204.next_step">
        <source>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</source>
        <translation>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</translation>
    </message>
    <message id="B-204.sentence">
        <source>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</source>
        <translation>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</translation>
    </message>
    <message id="B-205.next_step">
        <source>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</source>
        <translation>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</translation>
    </message>
    <message id="B-205.sentence">
        <source>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</source>
        <translation>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</translation>
    </message>
    <message id="B-206.next_step">
        <source>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</source>
        <translation>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</translation>
    </message>
    <message id="B-206.sentence">
        <source>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</source>
        <translation>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</translation>
    </message>
    <message id="B-207.next_step">
        <source>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</source>
        <translation>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</translation>
    </message>
    <message id="B-207.sentence">
        <source>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</source>
        <translation>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</translation>
    </message>
    <message id="B-208.next_step">
        <source>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</source>
        <translation>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</translation>
    </message>
    <message id="B-208.sentence">
        <source>Chưa có số nào để tra bảo hiểm y tế.</source>
        <translation>Chưa có số nào để tra bảo hiểm y tế.</translation>
    </message>
    <message id="B-301.next_step">
        <source>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</source>
        <translation>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</translation>
    </message>
    <message id="B-301.sentence">
        <source>Không ký được bản tin gửi cơ quan bảo hiểm.</source>
        <translation>Không ký được bản tin gửi cơ quan bảo hiểm.</translation>
    </message>
    <message id="H-101.next_step">
        <source>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</source>
        <translation>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</translation>
    </message>
    <message id="H-101.sentence">
        <source>Số căn cước phải có đúng 12 chữ số.</source>
        <translation>Số căn cước phải có đúng 12 chữ số.</translation>
    </message>
    <message id="H-102.next_step">
        <source>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</source>
        <translation>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</translation>
    </message>
    <message id="H-102.sentence">
        <source>Ngày này không hợp lệ.</source>
        <translation>Ngày này không hợp lệ.</translation>
    </message>
    <message id="H-103.next_step">
        <source>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</source>
        <translation>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</translation>
    </message>
    <message id="H-103.sentence">
        <source>Ba dòng mã ở mặt sau thẻ chưa đúng.</source>
        <translation>Ba dòng mã ở mặt sau thẻ chưa đúng.</translation>
    </message>
    <message id="H-104.next_step">
        <source>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</source>
        <translation>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</translation>
    </message>
    <message id="H-104.sentence">
        <source>Phần cài đặt có giá trị không hợp lệ.</source>
        <translation>Phần cài đặt có giá trị không hợp lệ.</translation>
    </message>
    <message id="H-105.next_step">
        <source>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</source>
        <translation>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</translation>
    </message>
    <message id="H-105.sentence">
        <source>Đã dừng theo yêu cầu.</source>
        <translation>Đã dừng theo yêu cầu.</translation>
    </message>
    <message id="H-106.next_step">
        <source>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</source>
        <translation>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</translation>
    </message>
    <message id="H-106.sentence">
        <source>Chưa có họ tên.</source>
        <translation>Chưa có họ tên.</translation>
    </message>
    <message id="H-107.next_step">
        <source>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</source>
        <translation>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</translation>
    </message>
    <message id="H-107.sentence">
        <source>Người này hôm nay đã được tiếp đón tại phòng khám này.</source>
        <translation>Người này hôm nay đã được tiếp đón tại phòng khám này.</translation>
    </message>
    <message id="H-108.next_step">
        <source>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</source>
        <translation>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</translation>
    </message>
    <message id="H-108.sentence">
        <source>Không hủy được lượt này.</source>
        <translation>Không hủy được lượt này.</translation>
    </message>
    <message id="H-109.next_step">
        <source>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</source>
        <translation>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</translation>
    </message>
    <message id="H-109.sentence">
        <source>Chưa cài đặt nơi nhận lượt khám.</source>
        <translation>Chưa cài đặt nơi nhận lượt khám.</translation>
    </message>
    <message id="H-110.next_step">
        <source>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</source>
        <translation>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</translation>
    </message>
    <message id="H-110.sentence">
        <source>Một chương trình khác trên máy này đang gửi lượt khám đi.</source>
        <translation>Một chương trình khác trên máy này đang gửi lượt khám đi.</translation>
    </message>
    <message id="H-111.next_step">
        <source>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</source>
        <translation>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</translation>
    </message>
    <message id="H-111.sentence">
        <source>Không đọc được danh sách hẹn khám.</source>
        <translation>Không đọc được danh sách hẹn khám.</translation>
    </message>
    <message id="H-112.next_step">
        <source>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</source>
        <translation>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</translation>
    </message>
    <message id="H-112.sentence">
        <source>Mã QR trên thẻ bảo hiểm mới quét được một phần.</source>
        <translation>Mã QR trên thẻ bảo hiểm mới quét được một phần.</translation>
    </message>
    <message id="H-120.next_step">
        <source>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</source>
        <translation>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</translation>
    </message>
    <message id="H-120.sentence">
        <source>Mục cài đặt này do người quản trị khóa.</source>
        <translation>Mục cài đặt này do người quản trị khóa.</translation>
    </message>
    <message id="H-121.next_step">
        <source>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</source>
        <translation>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</translation>
    </message>
    <message id="H-121.sentence">
        <source>Máy này không giữ được mật khẩu.</source>
        <translation>Máy này không giữ được mật khẩu.</translation>
    </message>
    <message id="H-122.next_step">
        <source>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</source>
        <translation>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</translation>
    </message>
    <message id="H-122.sentence">
        <source>Đồng hồ của máy này sai giờ.</source>
        <translation>Đồng hồ của máy này sai giờ.</translation>
    </message>
    <message id="H-130.next_step">
        <source>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</source>
        <translation>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</translation>
    </message>
    <message id="H-130.sentence">
        <source>Địa chỉ này không đúng dạng.</source>
        <translation>Địa chỉ này không đúng dạng.</translation>
    </message>
    <message id="H-131.next_step">
        <source>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</source>
        <translation>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</translation>
    </message>
    <message id="H-131.sentence">
        <source>Giá trị này ngoài giới hạn cho phép.</source>
        <translation>Giá trị này ngoài giới hạn cho phép.</translation>
    </message>
    <message id="H-132.next_step">
        <source>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</source>
        <translation>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</translation>
    </message>
    <message id="H-132.sentence">
        <source>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</source>
        <translation>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</translation>
    </message>
    <message id="H-133.next_step">
        <source>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</source>
        <translation>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</translation>
    </message>
    <message id="H-133.sentence">
        <source>Không ghi được tệp này.</source>
        <translation>Không ghi được tệp này.</translation>
    </message>
    <message id="H-134.next_step">
        <source>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</source>
        <translation>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</translation>
    </message>
    <message id="H-134.sentence">
        <source>Không đọc được tệp này.</source>
        <translation>Không đọc được tệp này.</translation>
    </message>
    <message id="H-135.next_step">
        <source>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</source>
        <translation>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</translation>
    </message>
    <message id="H-135.sentence">
        <source>Chương trình không ghi được loại tệp này.</source>
        <translation>Chương trình không ghi được loại tệp này.</translation>
    </message>
    <message id="H-136.next_step">
        <source>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</source>
        <translation>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</translation>
    </message>
    <message id="H-136.sentence">
        <source>Không có màn hình để mở cửa sổ.</source>
        <translation>Không có màn hình để mở cửa sổ.</translation>
    </message>
    <message id="H-137.next_step">
        <source>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</source>
        <translation>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</translation>
    </message>
    <message id="H-137.sentence">
        <source>Mã PIN phải có từ 6 đến 12 chữ số.</source>
        <translation>Mã PIN phải có từ 6 đến 12 chữ số.</translation>
    </message>
    <message id="H-138.next_step">
        <source>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</source>
        <translation>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</translation>
    </message>
    <message id="H-138.sentence">
        <source>Không có lượt khám nào mang mã này.</source>
        <translation>Không có lượt khám nào mang mã này.</translation>
    </message>
    <message id="H-139.next_step">
        <source>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</source>
        <translation>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</translation>
    </message>
    <message id="H-139.sentence">
        <source>Máy chưa trả lời được câu vừa hỏi.</source>
        <translation>Máy chưa trả lời được câu vừa hỏi.</translation>
    </message>
    <message id="H-140.next_step">
        <source>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</source>
        <translation>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</translation>
    </message>
    <message id="H-140.sentence">
        <source>Tệp này không có chứng thư nào dùng được để tin cậy.</source>
        <translation>Tệp này không có chứng thư nào dùng được để tin cậy.</translation>
    </message>
    <message id="H-141.next_step">
        <source>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</source>
        <translation>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</translation>
    </message>
    <message id="H-141.sentence">
        <source>Không có chứng thư nào có dấu vân tay như vậy.</source>
        <translation>Không có chứng thư nào có dấu vân tay như vậy.</translation>
    </message>
    <message id="H-142.next_step">
        <source>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</source>
        <translation>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</translation>
    </message>
    <message id="H-142.sentence">
        <source>Danh sách chứng thư này không do nơi được tin cậy ký.</source>
        <translation>Danh sách chứng thư này không do nơi được tin cậy ký.</translation>
    </message>
    <message id="H-143.next_step">
        <source>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</source>
        <translation>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</translation>
    </message>
    <message id="H-143.sentence">
        <source>Địa chỉ này gửi dữ liệu không mã hóa.</source>
        <translation>Địa chỉ này gửi dữ liệu không mã hóa.</translation>
    </message>
    <message id="K-101.next_step">
        <source>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</translation>
    </message>
    <message id="K-101.sentence">
        <source>Máy tính chưa chạy dịch vụ đọc thẻ.</source>
        <translation>Máy tính chưa chạy dịch vụ đọc thẻ.</translation>
    </message>
    <message id="K-102.next_step">
        <source>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</translation>
    </message>
    <message id="K-102.sentence">
        <source>Chưa thấy đầu đọc thẻ.</source>
        <translation>Chưa thấy đầu đọc thẻ.</translation>
    </message>
    <message id="K-103.next_step">
        <source>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</source>
        <translation>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</translation>
    </message>
    <message id="K-103.sentence">
        <source>Đầu đọc đang được chương trình khác sử dụng.</source>
        <translation>Đầu đọc đang được chương trình khác sử dụng.</translation>
    </message>
    <message id="K-104.next_step">
        <source>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</source>
        <translation>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</translation>
    </message>
    <message id="K-104.sentence">
        <source>Mất kết nối với đầu đọc khi đang đọc thẻ.</source>
        <translation>Mất kết nối với đầu đọc khi đang đọc thẻ.</translation>
    </message>
    <message id="K-105.next_step">
        <source>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</source>
        <translation>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</translation>
    </message>
    <message id="K-105.sentence">
        <source>Đầu đọc này không đọc được khối dữ liệu dài.</source>
        <translation>Đầu đọc này không đọc được khối dữ liệu dài.</translation>
    </message>
    <message id="K-201.next_step">
        <source>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</source>
        <translation>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</translation>
    </message>
    <message id="K-201.sentence">
        <source>Chưa có thẻ trên đầu đọc.</source>
        <translation>Chưa có thẻ trên đầu đọc.</translation>
    </message>
    <message id="K-202.next_step">
        <source>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</translation>
    </message>
    <message id="K-202.sentence">
        <source>Đây không phải thẻ căn cước gắn chip.</source>
        <translation>Đây không phải thẻ căn cước gắn chip.</translation>
    </message>
    <message id="K-203.next_step">
        <source>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</source>
        <translation>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</translation>
    </message>
    <message id="K-203.sentence">
        <source>Thẻ bị nhấc ra khi chưa đọc xong.</source>
        <translation>Thẻ bị nhấc ra khi chưa đọc xong.</translation>
    </message>
    <message id="K-204.next_step">
        <source>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</source>
        <translation>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</translation>
    </message>
    <message id="K-204.sentence">
        <source>Cần số căn cước để mở chip.</source>
        <translation>Cần số căn cước để mở chip.</translation>
    </message>
    <message id="K-205.next_step">
        <source>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</source>
        <translation>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</translation>
    </message>
    <message id="K-205.sentence">
        <source>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</source>
        <translation>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</translation>
    </message>
    <message id="K-206.next_step">
        <source>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</translation>
    </message>
    <message id="K-206.sentence">
        <source>Thẻ không phản hồi.</source>
        <translation>Thẻ không phản hồi.</translation>
    </message>
    <message id="K-207.next_step">
        <source>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</source>
        <translation>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</translation>
    </message>
    <message id="K-207.sentence">
        <source>Phiên đọc thẻ bị gián đoạn.</source>
        <translation>Phiên đọc thẻ bị gián đoạn.</translation>
    </message>
    <message id="K-208.next_step">
        <source>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</source>
        <translation>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</translation>
    </message>
    <message id="K-208.sentence">
        <source>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</source>
        <translation>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</translation>
    </message>
    <message id="K-209.next_step">
        <source>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</source>
        <translation>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</translation>
    </message>
    <message id="K-209.sentence">
        <source>Thẻ trả lời không đúng chuẩn.</source>
        <translation>Thẻ trả lời không đúng chuẩn.</translation>
    </message>
    <message id="K-301.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</source>
        <translation>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</translation>
    </message>
    <message id="K-301.sentence">
        <source>Dữ liệu trong chip bị lỗi, không đọc được.</source>
        <translation>Dữ liệu trong chip bị lỗi, không đọc được.</translation>
    </message>
    <message id="K-302.next_step">
        <source>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</source>
        <translation>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</translation>
    </message>
    <message id="K-302.sentence">
        <source>Chip khai báo khối dữ liệu lớn bất thường.</source>
        <translation>Chip khai báo khối dữ liệu lớn bất thường.</translation>
    </message>
    <message id="K-303.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</source>
        <translation>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</translation>
    </message>
    <message id="K-303.sentence">
        <source>Chip thiếu một phần dữ liệu bắt buộc.</source>
        <translation>Chip thiếu một phần dữ liệu bắt buộc.</translation>
    </message>
    <message id="K-304.next_step">
        <source>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</source>
        <translation>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</translation>
    </message>
    <message id="K-304.sentence">
        <source>Có phần dữ liệu trong chip không đọc được.</source>
        <translation>Có phần dữ liệu trong chip không đọc được.</translation>
    </message>
    <message id="K-305.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</source>
        <translation>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</translation>
    </message>
    <message id="K-305.sentence">
        <source>Chip không có ảnh chân dung.</source>
        <translation>Chip không có ảnh chân dung.</translation>
    </message>
    <message id="K-306.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</translation>
    </message>
    <message id="K-306.sentence">
        <source>Ảnh chân dung trong chip không mở được.</source>
        <translation>Ảnh chân dung trong chip không mở được.</translation>
    </message>
    <message id="K-307.next_step">
        <source>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</source>
        <translation>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</translation>
    </message>
    <message id="K-307.sentence">
        <source>Số trong chip khác với số đã quét hoặc nhập.</source>
        <translation>Số trong chip khác với số đã quét hoặc nhập.</translation>
    </message>
    <message id="K-401.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</translation>
    </message>
    <message id="K-401.sentence">
        <source>Dữ liệu trong chip đã bị sửa đổi.</source>
        <translation>Dữ liệu trong chip đã bị sửa đổi.</translation>
    </message>
    <message id="K-402.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</translation>
    </message>
    <message id="K-402.sentence">
        <source>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</source>
        <translation>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</translation>
    </message>
    <message id="K-403.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</source>
        <translation>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</translation>
    </message>
    <message id="K-403.sentence">
        <source>Chưa đủ căn cứ để kết luận thẻ là thật.</source>
        <translation>Chưa đủ căn cứ để kết luận thẻ là thật.</translation>
    </message>
    <message id="K-404.next_step">
        <source>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</source>
        <translation>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</translation>
    </message>
    <message id="K-404.sentence">
        <source>Chứng thư ký thẻ không hợp lệ.</source>
        <translation>Chứng thư ký thẻ không hợp lệ.</translation>
    </message>
    <message id="K-405.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</source>
        <translation>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</translation>
    </message>
    <message id="K-405.sentence">
        <source>Thẻ dùng thuật toán ký mà chương trình chưa biết.</source>
        <translation>Thẻ dùng thuật toán ký mà chương trình chưa biết.</translation>
    </message>
    <message id="K-406.next_step">
        <source>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</translation>
    </message>
    <message id="K-406.sentence">
        <source>Chip không chứng minh được mình là chip gốc.</source>
        <translation>Chip không chứng minh được mình là chip gốc.</translation>
    </message>
    <message id="K-407.next_step">
        <source>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</translation>
    </message>
    <message id="K-407.sentence">
        <source>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</source>
        <translation>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</translation>
    </message>
    <message id="K-408.next_step">
        <source>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</source>
        <translation>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</translation>
    </message>
    <message id="K-408.sentence">
        <source>Thẻ căn cước đã hết hạn sử dụng.</source>
        <translation>Thẻ căn cước đã hết hạn sử dụng.</translation>
    </message>
    <message id="K-409.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</translation>
    </message>
    <message id="K-409.sentence">
        <source>Phần chữ ký của chip không đọc được.</source>
        <translation>Phần chữ ký của chip không đọc được.</translation>
    </message>
    <message id="K-410.next_step">
        <source>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</translation>
    </message>
    <message id="K-410.sentence">
        <source>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</source>
        <translation>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</translation>
    </message>
    <message id="K-411.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</translation>
    </message>
    <message id="K-411.sentence">
        <source>Cách mở chip khác với thông tin nơi cấp đã ký.</source>
        <translation>Cách mở chip khác với thông tin nơi cấp đã ký.</translation>
    </message>
    <message id="K-412.next_step">
        <source>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</source>
        <translation>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</translation>
    </message>
    <message id="K-412.sentence">
        <source>Chữ ký của chip không gắn với lượt khám này.</source>
        <translation>Chữ ký của chip không gắn với lượt khám này.</translation>
    </message>
    <message id="L-101.next_step">
        <source>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</source>
        <translation>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</translation>
    </message>
    <message id="L-101.sentence">
        <source>Kho dữ liệu đang bị một chương trình khác giữ.</source>
        <translation>Kho dữ liệu đang bị một chương trình khác giữ.</translation>
    </message>
    <message id="L-102.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</source>
        <translation>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</translation>
    </message>
    <message id="L-102.sentence">
        <source>Không ghi được vào kho dữ liệu.</source>
        <translation>Không ghi được vào kho dữ liệu.</translation>
    </message>
    <message id="L-103.next_step">
        <source>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</source>
        <translation>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</translation>
    </message>
    <message id="L-103.sentence">
        <source>Không mở được kho dữ liệu: khóa không đúng.</source>
        <translation>Không mở được kho dữ liệu: khóa không đúng.</translation>
    </message>
    <message id="L-104.next_step">
        <source>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</source>
        <translation>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</translation>
    </message>
    <message id="L-104.sentence">
        <source>Kho dữ liệu bị hỏng.</source>
        <translation>Kho dữ liệu bị hỏng.</translation>
    </message>
    <message id="L-105.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</source>
        <translation>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</translation>
    </message>
    <message id="L-105.sentence">
        <source>Ổ đĩa đã đầy.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message id="L-106.next_step">
        <source>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</source>
        <translation>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</translation>
    </message>
    <message id="L-106.sentence">
        <source>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</source>
        <translation>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</translation>
    </message>
    <message id="L-107.next_step">
        <source>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</source>
        <translation>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</translation>
    </message>
    <message id="L-107.sentence">
        <source>Không lấy được khóa của kho dữ liệu.</source>
        <translation>Không lấy được khóa của kho dữ liệu.</translation>
    </message>
    <message id="L-108.next_step">
        <source>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</source>
        <translation>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</translation>
    </message>
    <message id="L-108.sentence">
        <source>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</source>
        <translation>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</translation>
    </message>
    <message id="L-109.next_step">
        <source>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</source>
        <translation>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</translation>
    </message>
    <message id="L-109.sentence">
        <source>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</source>
        <translation>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</translation>
    </message>
    <message id="M-101.next_step">
        <source>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</source>
        <translation>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</translation>
    </message>
    <message id="M-101.sentence">
        <source>Chưa thấy camera.</source>
        <translation>Chưa thấy camera.</translation>
    </message>
    <message id="M-102.next_step">
        <source>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</source>
        <translation>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</translation>
    </message>
    <message id="M-102.sentence">
        <source>Camera vừa bị ngắt.</source>
        <translation>Camera vừa bị ngắt.</translation>
    </message>
    <message id="M-103.next_step">
        <source>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</source>
        <translation>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</translation>
    </message>
    <message id="M-103.sentence">
        <source>Camera không cho hình dùng được.</source>
        <translation>Camera không cho hình dùng được.</translation>
    </message>
    <message id="M-201.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</source>
        <translation>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</translation>
    </message>
    <message id="M-201.sentence">
        <source>Chưa thấy khuôn mặt trước camera.</source>
        <translation>Chưa thấy khuôn mặt trước camera.</translation>
    </message>
    <message id="M-202.next_step">
        <source>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</source>
        <translation>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</translation>
    </message>
    <message id="M-202.sentence">
        <source>Có nhiều khuôn mặt trước camera.</source>
        <translation>Có nhiều khuôn mặt trước camera.</translation>
    </message>
    <message id="M-203.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</source>
        <translation>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</translation>
    </message>
    <message id="M-203.sentence">
        <source>Máy chưa đủ chắc chắn để kết luận.</source>
        <translation>Máy chưa đủ chắc chắn để kết luận.</translation>
    </message>
    <message id="M-204.next_step">
        <source>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</source>
        <translation>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</translation>
    </message>
    <message id="M-204.sentence">
        <source>Khuôn mặt có vẻ không giống ảnh trong chip.</source>
        <translation>Khuôn mặt có vẻ không giống ảnh trong chip.</translation>
    </message>
    <message id="M-205.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</translation>
    </message>
    <message id="M-205.sentence">
        <source>Không có ảnh trong chip để so khuôn mặt.</source>
        <translation>Không có ảnh trong chip để so khuôn mặt.</translation>
    </message>
    <message id="M-206.next_step">
        <source>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</source>
        <translation>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</translation>
    </message>
    <message id="M-206.sentence">
        <source>Phần so khuôn mặt chưa chạy được.</source>
        <translation>Phần so khuôn mặt chưa chạy được.</translation>
    </message>
    <message id="M-207.next_step">
        <source>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</source>
        <translation>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</translation>
    </message>
    <message id="M-207.sentence">
        <source>Khuôn mặt ở quá xa camera.</source>
        <translation>Khuôn mặt ở quá xa camera.</translation>
    </message>
    <message id="M-208.next_step">
        <source>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</source>
        <translation>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</translation>
    </message>
    <message id="M-208.sentence">
        <source>Khuôn mặt quá tối.</source>
        <translation>Khuôn mặt quá tối.</translation>
    </message>
    <message id="M-209.next_step">
        <source>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</source>
        <translation>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</translation>
    </message>
    <message id="M-209.sentence">
        <source>Khuôn mặt quá sáng.</source>
        <translation>Khuôn mặt quá sáng.</translation>
    </message>
    <message id="M-210.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</source>
        <translation>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</translation>
    </message>
    <message id="M-210.sentence">
        <source>Người bệnh chưa nhìn thẳng.</source>
        <translation>Người bệnh chưa nhìn thẳng.</translation>
    </message>
    <message id="M-211.next_step">
        <source>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</source>
        <translation>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</translation>
    </message>
    <message id="M-211.sentence">
        <source>Hình khuôn mặt bị mờ.</source>
        <translation>Hình khuôn mặt bị mờ.</translation>
    </message>
    <message id="M-212.next_step">
        <source>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</source>
        <translation>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</translation>
    </message>
    <message id="M-212.sentence">
        <source>Khuôn mặt bị che một phần.</source>
        <translation>Khuôn mặt bị che một phần.</translation>
    </message>
    <message id="M-213.next_step">
        <source>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</source>
        <translation>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</translation>
    </message>
    <message id="M-213.sentence">
        <source>Phần so khuôn mặt vừa dừng, đang khởi động lại.</source>
        <translation>Phần so khuôn mặt vừa dừng, đang khởi động lại.</translation>
    </message>
    <message id="M-214.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</source>
        <translation>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</translation>
    </message>
    <message id="M-214.sentence">
        <source>Ảnh trong chip không đủ rõ để máy so.</source>
        <translation>Ảnh trong chip không đủ rõ để máy so.</translation>
    </message>
    <message id="M-215.next_step">
        <source>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</source>
        <translation>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</translation>
    </message>
    <message id="M-215.sentence">
        <source>Tệp của bộ so khuôn mặt không đúng.</source>
        <translation>Tệp của bộ so khuôn mặt không đúng.</translation>
    </message>
    <message id="M-216.next_step">
        <source>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</source>
        <translation>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</translation>
    </message>
    <message id="M-216.sentence">
        <source>Không tải được bộ so khuôn mặt.</source>
        <translation>Không tải được bộ so khuôn mặt.</translation>
    </message>
    <message id="M-217.next_step">
        <source>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</source>
        <translation>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</translation>
    </message>
    <message id="M-217.sentence">
        <source>Không mở được tệp ảnh.</source>
        <translation>Không mở được tệp ảnh.</translation>
    </message>
    <message id="M-301.next_step">
        <source>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</source>
        <translation>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</translation>
    </message>
    <message id="M-301.sentence">
        <source>Chưa chắc trước camera là người thật.</source>
        <translation>Chưa chắc trước camera là người thật.</translation>
    </message>
    <message id="M-302.next_step">
        <source>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</source>
        <translation>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</translation>
    </message>
    <message id="M-302.sentence">
        <source>Người bệnh chưa làm được động tác yêu cầu.</source>
        <translation>Người bệnh chưa làm được động tác yêu cầu.</translation>
    </message>
    <message id="M-303.next_step">
        <source>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</source>
        <translation>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</translation>
    </message>
    <message id="M-303.sentence">
        <source>Người bệnh không đồng ý so khuôn mặt.</source>
        <translation>Người bệnh không đồng ý so khuôn mặt.</translation>
    </message>
    <message id="M-304.next_step">
        <source>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</source>
        <translation>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</translation>
    </message>
    <message id="M-304.sentence">
        <source>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</source>
        <translation>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</translation>
    </message>
    <message id="P-101.next_step">
        <source>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</source>
        <translation>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</translation>
    </message>
    <message id="P-101.sentence">
        <source>Chưa cài đặt máy in.</source>
        <translation>Chưa cài đặt máy in.</translation>
    </message>
    <message id="P-102.next_step">
        <source>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</source>
        <translation>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</translation>
    </message>
    <message id="P-102.sentence">
        <source>Không kết nối được máy in.</source>
        <translation>Không kết nối được máy in.</translation>
    </message>
    <message id="P-103.next_step">
        <source>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</source>
        <translation>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</translation>
    </message>
    <message id="P-103.sentence">
        <source>Máy in hết giấy.</source>
        <translation>Máy in hết giấy.</translation>
    </message>
    <message id="P-104.next_step">
        <source>Đóng chặt nắp máy in, rồi bấm in lại.</source>
        <translation>Đóng chặt nắp máy in, rồi bấm in lại.</translation>
    </message>
    <message id="P-104.sentence">
        <source>Nắp máy in đang mở.</source>
        <translation>Nắp máy in đang mở.</translation>
    </message>
    <message id="P-105.next_step">
        <source>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</source>
        <translation>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</translation>
    </message>
    <message id="P-105.sentence">
        <source>Máy in đang tạm ngừng.</source>
        <translation>Máy in đang tạm ngừng.</translation>
    </message>
    <message id="P-106.next_step">
        <source>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</source>
        <translation>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</translation>
    </message>
    <message id="P-106.sentence">
        <source>Mất kết nối khi đang in.</source>
        <translation>Mất kết nối khi đang in.</translation>
    </message>
    <message id="P-107.next_step">
        <source>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</source>
        <translation>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</translation>
    </message>
    <message id="P-107.sentence">
        <source>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</source>
        <translation>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</translation>
    </message>
    <message id="P-108.next_step">
        <source>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</source>
        <translation>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</translation>
    </message>
    <message id="P-108.sentence">
        <source>Không lưu được tệp PDF của phiếu.</source>
        <translation>Không lưu được tệp PDF của phiếu.</translation>
    </message>
    <message id="T-101.next_step">
        <source>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</source>
        <translation>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</translation>
    </message>
    <message id="T-101.sentence">
        <source>Kết quả này đã được trả trước đó.</source>
        <translation>Kết quả này đã được trả trước đó.</translation>
    </message>
    <message id="T-102.next_step">
        <source>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</source>
        <translation>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</translation>
    </message>
    <message id="T-102.sentence">
        <source>Người này không có tên trong hồ sơ.</source>
        <translation>Người này không có tên trong hồ sơ.</translation>
    </message>
    <message id="T-103.next_step">
        <source>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</source>
        <translation>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</translation>
    </message>
    <message id="T-103.sentence">
        <source>Chưa xác minh được người nhận kết quả.</source>
        <translation>Chưa xác minh được người nhận kết quả.</translation>
    </message>
    <message id="T-104.next_step">
        <source>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</source>
        <translation>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</translation>
    </message>
    <message id="T-104.sentence">
        <source>Không tìm thấy hồ sơ có mã này trên máy.</source>
        <translation>Không tìm thấy hồ sơ có mã này trên máy.</translation>
    </message>
    <message id="T-105.next_step">
        <source>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</source>
        <translation>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</translation>
    </message>
    <message id="T-105.sentence">
        <source>Không lưu được tệp danh sách.</source>
        <translation>Không lưu được tệp danh sách.</translation>
    </message>
</context>
</TS>
