<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</source>
        <translation>그대로 접수하세요. 진료는 ‘나중에 확인’으로 기록되고 자동으로 다시 조회합니다. 계속되면 네트워크를 확인하세요.</translation>
    </message>
    <message id="B-101.sentence">
        <source>Không kết nối được cổng bảo hiểm y tế.</source>
        <translation>보험 포털에 연결할 수 없습니다.</translation>
    </message>
    <message id="B-102.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</source>
        <translation>그대로 접수하세요. 나중에 자동으로 다시 조회합니다.</translation>
    </message>
    <message id="B-102.sentence">
        <source>Cổng bảo hiểm y tế trả lời quá chậm.</source>
        <translation>보험 포털의 응답이 너무 느립니다.</translation>
    </message>
    <message id="B-103.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</source>
        <translation>그대로 접수하고 나중에 확인하세요. 다시 조회하기 전에 기술 담당자에게 컴퓨터 시각과 네트워크 점검을 요청하세요.</translation>
    </message>
    <message id="B-103.sentence">
        <source>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</source>
        <translation>진짜 보험 포털인지 확인할 수 없습니다.</translation>
    </message>
    <message id="B-104.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</source>
        <translation>그대로 접수하세요. 자동으로 다시 조회합니다. 포털이 점검 중일 수 있습니다.</translation>
    </message>
    <message id="B-104.sentence">
        <source>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</source>
        <translation>보험 포털의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message id="B-105.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</source>
        <translation>그대로 접수하세요. 진료는 ‘나중에 확인’으로 기록되고 자동으로 다시 조회합니다.</translation>
    </message>
    <message id="B-105.sentence">
        <source>Cổng bảo hiểm y tế đang gặp sự cố.</source>
        <translation>보험 포털에 문제가 있습니다.</translation>
    </message>
    <message id="B-106.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</source>
        <translation>그대로 접수하고 나중에 확인하세요. 관리자에게 계정, 비밀번호, 등록된 네트워크 주소 확인을 요청하세요.</translation>
    </message>
    <message id="B-106.sentence">
        <source>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</source>
        <translation>보험 포털이 기관의 계정을 받아들이지 않습니다.</translation>
    </message>
    <message id="B-107.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</source>
        <translation>그대로 접수하고 나중에 확인하세요. 위쪽 이름이 지금 근무자와 다르면 Ctrl+U를 누르고, 맞으면 관리자에게 직원의 이름과 신분증 번호를 포털에 등록해 달라고 하세요.</translation>
    </message>
    <message id="B-107.sentence">
        <source>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</source>
        <translation>조회 담당자가 보험 포털에 등록되어 있지 않습니다.</translation>
    </message>
    <message id="B-108.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</source>
        <translation>그대로 접수하고 나중에 확인하세요. 관리자에게 설정(Ctrl+,)에 계정을 입력하도록 요청하세요.</translation>
    </message>
    <message id="B-108.sentence">
        <source>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</source>
        <translation>보험 포털 계정이 설정되어 있지 않습니다.</translation>
    </message>
    <message id="B-109.next_step">
        <source>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</source>
        <translation>화면에서 포털의 메모를 읽으세요. 그대로 접수하고 나중에 확인하세요.</translation>
    </message>
    <message id="B-109.sentence">
        <source>Cổng bảo hiểm y tế trả về mã chưa biết.</source>
        <translation>보험 포털이 알 수 없는 코드를 보냈습니다.</translation>
    </message>
    <message id="B-201.next_step">
        <source>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</source>
        <translation>만료일을 알려 드리고 갱신했거나 새 보험증이 있는지 물어보세요. 없으면 본인 부담으로 접수하세요.</translation>
    </message>
    <message id="B-201.sentence">
        <source>Thẻ bảo hiểm y tế đã hết hạn.</source>
        <translation>보험증의 유효 기간이 지났습니다.</translation>
    </message>
    <message id="B-202.next_step">
        <source>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>15자리 보험증 번호나 10자리 사회보험 번호로 다시 조회하고 이름을 확인하세요. 그래도 없으면 본인 부담으로 접수하세요.</translation>
    </message>
    <message id="B-202.sentence">
        <source>Cổng không có thông tin thẻ bảo hiểm y tế.</source>
        <translation>포털에 보험증 정보가 없습니다.</translation>
    </message>
    <message id="B-203.next_step">
        <source>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>새 보험증(이사, 이직)이 있는지 물어보고 신분증 번호로 다시 조회하세요. 없으면 본인 부담으로 접수하세요.</translation>
    </message>
    <message id="B-203.sentence">
        <source>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</source>
        <translation>보험증이 회수되었거나 가입이 중지되었습니다.</translation>
    </message>
    <message id="B-204.next_step">
        <source>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</source>
        <translation>이름(성조 부호 포함), 생년월일, 보험증 번호를 환자의 서류와 대조하고 고친 뒤 다시 조회하세요.</translation>
    </message>
    <message id="B-204.sentence">
        <source>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</source>
        <translation>보낸 정보가 보험 포털의 정보와 다릅니다.</translation>
    </message>
    <message id="B-205.next_step">
        <source>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</source>
        <translation>화면에서 새 보험증의 유효 기간을 확인하고 이번 진료에 새 번호를 쓰세요.</translation>
    </message>
    <message id="B-205.sentence">
        <source>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</source>
        <translation>환자에게 새 보험증이 발급되었습니다.</translation>
    </message>
    <message id="B-206.next_step">
        <source>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</source>
        <translation>종이 보험증과 신분증을 확인한 뒤 평소대로 접수하세요.</translation>
    </message>
    <message id="B-206.sentence">
        <source>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</source>
        <translation>이 보험증은 국방부 또는 공안부가 관리합니다.</translation>
    </message>
    <message id="B-207.next_step">
        <source>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</source>
        <translation>환자의 보험증, VssID 또는 VNeID에서 유효 기간을 확인하고 접수를 계속하세요. 진료는 ‘나중에 확인’으로 기록됩니다.</translation>
    </message>
    <message id="B-207.sentence">
        <source>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</source>
        <translation>보험 포털이 보낸 보험증 유효 기간을 읽을 수 없습니다.</translation>
    </message>
    <message id="B-208.next_step">
        <source>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</source>
        <translation>건강보험증을 요청하여 스캔하거나 번호를 입력하세요. 없으면 본인 부담으로 접수하세요.</translation>
    </message>
    <message id="B-208.sentence">
        <source>Chưa có số nào để tra bảo hiểm y tế.</source>
        <translation>보험을 조회할 번호가 없습니다.</translation>
    </message>
    <message id="B-301.next_step">
        <source>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</source>
        <translation>평소대로 접수하고, 관리자에게 디지털 인증서 확인을 요청하세요.</translation>
    </message>
    <message id="B-301.sentence">
        <source>Không ký được bản tin gửi cơ quan bảo hiểm.</source>
        <translation>보험 기관에 보낼 전문에 서명하지 못했습니다.</translation>
    </message>
    <message id="H-101.next_step">
        <source>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</source>
        <translation>카드의 번호를 보고 12자리를 모두 입력하거나 QR을 스캔하세요.</translation>
    </message>
    <message id="H-101.sentence">
        <source>Số căn cước phải có đúng 12 chữ số.</source>
        <translation>신분증 번호는 12자리 숫자여야 합니다.</translation>
    </message>
    <message id="H-102.next_step">
        <source>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</source>
        <translation>일/월/년 순으로 입력하세요. 예: 02/09/1985. 생일을 모르면 연도만 입력해도 됩니다.</translation>
    </message>
    <message id="H-102.sentence">
        <source>Ngày này không hợp lệ.</source>
        <translation>올바른 날짜가 아닙니다.</translation>
    </message>
    <message id="H-103.next_step">
        <source>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</source>
        <translation>뒷면의 세 줄을 ‘&lt;’까지 다시 입력하세요. 한 줄에 30자이며 숫자 0과 글자 O를 혼동하기 쉽습니다.</translation>
    </message>
    <message id="H-103.sentence">
        <source>Ba dòng mã ở mặt sau thẻ chưa đúng.</source>
        <translation>카드 뒷면의 세 줄 코드가 올바르지 않습니다.</translation>
    </message>
    <message id="H-104.next_step">
        <source>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</source>
        <translation>관리자에게 설정 파일에서 표시된 항목을 고쳐 달라고 하세요.</translation>
    </message>
    <message id="H-104.sentence">
        <source>Phần cài đặt có giá trị không hợp lệ.</source>
        <translation>설정에 올바르지 않은 값이 있습니다.</translation>
    </message>
    <message id="H-105.next_step">
        <source>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</source>
        <translation>카드를 놓거나 F9를 눌러 다음 환자를 맞으세요.</translation>
    </message>
    <message id="H-105.sentence">
        <source>Đã dừng theo yêu cầu.</source>
        <translation>요청에 따라 중지했습니다.</translation>
    </message>
    <message id="H-106.next_step">
        <source>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</source>
        <translation>신분증과 똑같이 성조 부호를 붙여 이름을 입력하세요.</translation>
    </message>
    <message id="H-106.sentence">
        <source>Chưa có họ tên.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message id="H-107.next_step">
        <source>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</source>
        <translation>목록에서 기존 접수를 확인하세요. 두 번째 진료가 맞으면 Enter를 다시, 아니면 F9를 누르세요.</translation>
    </message>
    <message id="H-107.sentence">
        <source>Người này hôm nay đã được tiếp đón tại phòng khám này.</source>
        <translation>이 환자는 오늘 이미 접수되었습니다.</translation>
    </message>
    <message id="H-108.next_step">
        <source>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</source>
        <translation>오늘 목록(F3)을 여세요. 이미 취소되었을 수 있습니다.</translation>
    </message>
    <message id="H-108.sentence">
        <source>Không hủy được lượt này.</source>
        <translation>이 진료를 취소할 수 없습니다.</translation>
    </message>
    <message id="H-109.next_step">
        <source>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</source>
        <translation>진료 기록은 그대로 보관됩니다. 관리자에게 인계 설정을 요청하세요.</translation>
    </message>
    <message id="H-109.sentence">
        <source>Chưa cài đặt nơi nhận lượt khám.</source>
        <translation>방문 정보를 받을 곳이 설정되지 않았습니다.</translation>
    </message>
    <message id="H-110.next_step">
        <source>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</source>
        <translation>할 일이 없습니다. 그 프로그램이 자동으로 보냅니다. 명령으로 보내려면 먼저 닫으세요.</translation>
    </message>
    <message id="H-110.sentence">
        <source>Một chương trình khác trên máy này đang gửi lượt khám đi.</source>
        <translation>이 컴퓨터의 다른 프로그램이 진료 기록을 보내고 있습니다.</translation>
    </message>
    <message id="H-111.next_step">
        <source>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</source>
        <translation>첫 줄에 열 이름(번호, 이름, 생년월일)을 적은 CSV로 저장한 뒤 다시 실행하세요.</translation>
    </message>
    <message id="H-111.sentence">
        <source>Không đọc được danh sách hẹn khám.</source>
        <translation>예약 목록을 읽을 수 없습니다.</translation>
    </message>
    <message id="H-112.next_step">
        <source>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</source>
        <translation>스캐너가 울릴 때까지 카드를 움직이지 말고 다시 읽히거나 번호를 입력하세요.</translation>
    </message>
    <message id="H-112.sentence">
        <source>Mã QR trên thẻ bảo hiểm mới quét được một phần.</source>
        <translation>보험증 QR 코드가 일부만 읽혔습니다.</translation>
    </message>
    <message id="H-120.next_step">
        <source>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</source>
        <translation>변경이 필요하면 관리자에게 policy.toml 수정을 요청하세요.</translation>
    </message>
    <message id="H-120.sentence">
        <source>Mục cài đặt này do người quản trị khóa.</source>
        <translation>이 설정은 관리자가 잠갔습니다.</translation>
    </message>
    <message id="H-121.next_step">
        <source>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</source>
        <translation>다른 항목은 저장할 수 있습니다. 시스템 비밀번호 저장소를 켜도록 기술 담당자에게 요청하세요.</translation>
    </message>
    <message id="H-121.sentence">
        <source>Máy này không giữ được mật khẩu.</source>
        <translation>이 컴퓨터에 비밀번호를 저장할 수 없습니다.</translation>
    </message>
    <message id="H-122.next_step">
        <source>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</source>
        <translation>날짜와 시간 자동 설정을 켜세요. 시계가 틀리면 카드와 보험을 잘못 판정합니다.</translation>
    </message>
    <message id="H-122.sentence">
        <source>Đồng hồ của máy này sai giờ.</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다.</translation>
    </message>
    <message id="H-130.next_step">
        <source>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</source>
        <translation>관리자나 공급자가 적은 대로 앞부분까지 모두, 띄어쓰기 없이 다시 입력하세요.</translation>
    </message>
    <message id="H-130.sentence">
        <source>Địa chỉ này không đúng dạng.</source>
        <translation>주소 형식이 올바르지 않습니다.</translation>
    </message>
    <message id="H-131.next_step">
        <source>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</source>
        <translation>괄호 안이나 도움말의 허용 범위를 확인하고 다시 입력하세요.</translation>
    </message>
    <message id="H-131.sentence">
        <source>Giá trị này ngoài giới hạn cho phép.</source>
        <translation>허용 범위를 벗어난 값입니다.</translation>
    </message>
    <message id="H-132.next_step">
        <source>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</source>
        <translation>이 컴퓨터의 경로나 이름을 확인하고, 필요하면 드라이브를 연결한 뒤 다시 선택하세요.</translation>
    </message>
    <message id="H-132.sentence">
        <source>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</source>
        <translation>선택한 파일, 폴더 또는 얼굴 비교 엔진을 찾을 수 없습니다.</translation>
    </message>
    <message id="H-133.next_step">
        <source>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</source>
        <translation>다른 프로그램에서 열려 있으면 닫거나 여유 공간이 있는 다른 폴더를 선택해 다시 시도하세요.</translation>
    </message>
    <message id="H-133.sentence">
        <source>Không ghi được tệp này.</source>
        <translation>파일을 저장하지 못했습니다.</translation>
    </message>
    <message id="H-134.next_step">
        <source>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</source>
        <translation>파일 이름, 읽기 권한, 드라이브를 확인하고 다시 선택하세요.</translation>
    </message>
    <message id="H-134.sentence">
        <source>Không đọc được tệp này.</source>
        <translation>파일을 읽지 못했습니다.</translation>
    </message>
    <message id="H-135.next_step">
        <source>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</source>
        <translation>괄호 안의 확장자 중 하나를 사용하세요.</translation>
    </message>
    <message id="H-135.sentence">
        <source>Chương trình không ghi được loại tệp này.</source>
        <translation>이 종류의 파일로는 저장할 수 없습니다.</translation>
    </message>
    <message id="H-136.next_step">
        <source>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</source>
        <translation>화면이 있는 세션에서 시작하세요. Linux에서는 DISPLAY 또는 WAYLAND_DISPLAY를 확인하세요. 화면 없이: `tiepdon demo --headless`, `tiepdon doctor`.</translation>
    </message>
    <message id="H-136.sentence">
        <source>Không có màn hình để mở cửa sổ.</source>
        <translation>창을 열 화면이 없습니다.</translation>
    </message>
    <message id="H-137.next_step">
        <source>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</source>
        <translation>숫자로만 된 다른 PIN을 정해 두 번 입력하세요.</translation>
    </message>
    <message id="H-137.sentence">
        <source>Mã PIN phải có từ 6 đến 12 chữ số.</source>
        <translation>PIN은 숫자 6~12자리입니다.</translation>
    </message>
    <message id="H-138.next_step">
        <source>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</source>
        <translation>`tiepdon visits --json`으로 접수 id를 확인하고 다시 입력하세요.</translation>
    </message>
    <message id="H-138.sentence">
        <source>Không có lượt khám nào mang mã này.</source>
        <translation>이 번호의 접수가 없습니다.</translation>
    </message>
    <message id="H-139.next_step">
        <source>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</source>
        <translation>접수는 계속하고 다시 시도하세요. 계속되면 관리자에게 지원 파일을 보내 달라고 하세요.</translation>
    </message>
    <message id="H-139.sentence">
        <source>Máy chưa trả lời được câu vừa hỏi.</source>
        <translation>방금 요청한 내용에 답하지 못했습니다.</translation>
    </message>
    <message id="H-140.next_step">
        <source>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</source>
        <translation>발급 기관에 파일을 다시 요청하세요(PEM 또는 DER 형식의 CSCA 인증서나 마스터 리스트). 서명자 인증서 하나만 신뢰하려면 --pin을 붙이세요.</translation>
    </message>
    <message id="H-140.sentence">
        <source>Tệp này không có chứng thư nào dùng được để tin cậy.</source>
        <translation>이 파일에는 신뢰할 수 있는 인증서가 없습니다.</translation>
    </message>
    <message id="H-141.next_step">
        <source>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</source>
        <translation>tiepdon trust list로 확인하고 지문의 앞 여덟 자리 이상을 복사하세요.</translation>
    </message>
    <message id="H-141.sentence">
        <source>Không có chứng thư nào có dấu vân tay như vậy.</source>
        <translation>그런 지문의 인증서가 없습니다.</translation>
    </message>
    <message id="H-142.next_step">
        <source>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</source>
        <translation>목록에 서명한 기관의 인증서를 추가하거나(tiepdon trust add), 다른 방법으로 확인했다면 --unsigned를 사용하세요. 서명이 틀리면 파일을 다시 받으세요.</translation>
    </message>
    <message id="H-142.sentence">
        <source>Danh sách chứng thư này không do nơi được tin cậy ký.</source>
        <translation>이 마스터 리스트는 신뢰하는 기관이 서명한 것이 아닙니다.</translation>
    </message>
    <message id="H-143.next_step">
        <source>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</source>
        <translation>https://로 시작하는 주소를 사용하세요. 없으면 서비스 제공처에 문의하세요.</translation>
    </message>
    <message id="H-143.sentence">
        <source>Địa chỉ này gửi dữ liệu không mã hóa.</source>
        <translation>이 주소는 데이터를 암호화하지 않고 보냅니다.</translation>
    </message>
    <message id="K-101.next_step">
        <source>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>프로그램이 자동으로 다시 시도합니다. 1분 뒤에도 그대로면 기술 담당자에게 스마트카드 서비스를 켜 달라고 하세요. 그동안 12자리를 입력하고 F8을 누르세요.</translation>
    </message>
    <message id="K-101.sentence">
        <source>Máy tính chưa chạy dịch vụ đọc thẻ.</source>
        <translation>컴퓨터의 카드 서비스가 실행되고 있지 않습니다.</translation>
    </message>
    <message id="K-102.next_step">
        <source>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>리더기의 USB 선을 다시 꽂고 불이 켜질 때까지 기다리세요. 안 되면 다른 USB 단자를 쓰세요. 그동안 12자리를 입력하고 F8을 누르세요.</translation>
    </message>
    <message id="K-102.sentence">
        <source>Chưa thấy đầu đọc thẻ.</source>
        <translation>카드 리더기를 찾을 수 없습니다.</translation>
    </message>
    <message id="K-103.next_step">
        <source>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</source>
        <translation>다른 카드 또는 서명 프로그램을 닫고 카드를 들었다가 다시 놓으세요.</translation>
    </message>
    <message id="K-103.sentence">
        <source>Đầu đọc đang được chương trình khác sử dụng.</source>
        <translation>다른 프로그램이 리더기를 사용하고 있습니다.</translation>
    </message>
    <message id="K-104.next_step">
        <source>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</source>
        <translation>리더기의 USB 선을 다시 꽂고 카드를 다시 놓으세요. 처음부터 다시 읽습니다.</translation>
    </message>
    <message id="K-104.sentence">
        <source>Mất kết nối với đầu đọc khi đang đọc thẻ.</source>
        <translation>카드를 읽는 중에 리더기 연결이 끊겼습니다.</translation>
    </message>
    <message id="K-105.next_step">
        <source>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</source>
        <translation>카드를 다시 놓으면 느린 방식으로 읽습니다. 다시 나타나면 다른 리더기를 쓰고 모델명을 기술 담당자에게 알리세요.</translation>
    </message>
    <message id="K-105.sentence">
        <source>Đầu đọc này không đọc được khối dữ liệu dài.</source>
        <translation>이 리더기는 긴 데이터를 읽지 못합니다.</translation>
    </message>
    <message id="K-201.next_step">
        <source>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</source>
        <translation>신분증을 리더기에 평평하게 놓고 움직이지 마세요.</translation>
    </message>
    <message id="K-201.sentence">
        <source>Chưa có thẻ trên đầu đọc.</source>
        <translation>리더기에 카드가 없습니다.</translation>
    </message>
    <message id="K-202.next_step">
        <source>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>이 카드와 다른 카드를 치우고 신분증을 놓으세요. 칩 신분증이 없으면 12자리를 입력하고 F8을 누르세요.</translation>
    </message>
    <message id="K-202.sentence">
        <source>Đây không phải thẻ căn cước gắn chip.</source>
        <translation>칩 신분증이 아닙니다.</translation>
    </message>
    <message id="K-203.next_step">
        <source>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</source>
        <translation>카드를 다시 놓고 다 읽었다는 표시가 나올 때까지 기다리세요. 같은 카드라면 이미 읽은 내용은 남아 있습니다.</translation>
    </message>
    <message id="K-203.sentence">
        <source>Thẻ bị nhấc ra khi chưa đọc xong.</source>
        <translation>다 읽기 전에 카드가 떨어졌습니다.</translation>
    </message>
    <message id="K-204.next_step">
        <source>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</source>
        <translation>카드의 QR을 스캔하거나 인쇄된 12자리 번호를 입력하세요.</translation>
    </message>
    <message id="K-204.sentence">
        <source>Cần số căn cước để mở chip.</source>
        <translation>칩을 열려면 신분증 번호가 필요합니다.</translation>
    </message>
    <message id="K-205.next_step">
        <source>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</source>
        <translation>카드가 바뀌지 않았는지 확인하고 QR을 다시 스캔하거나 12자리를 다시 입력하세요. 그래도 맞지 않으면 F8을 눌러 칩 없이 진행하세요.</translation>
    </message>
    <message id="K-205.sentence">
        <source>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</source>
        <translation>입력한 번호와 리더기의 카드가 맞지 않습니다.</translation>
    </message>
    <message id="K-206.next_step">
        <source>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>카드를 들고 2초 기다린 뒤 지갑이나 케이스에서 꺼내 리더기 가운데에 놓으세요. 두 번 안 되면 12자리를 입력하고 F8을 누르세요.</translation>
    </message>
    <message id="K-206.sentence">
        <source>Thẻ không phản hồi.</source>
        <translation>카드가 응답하지 않습니다.</translation>
    </message>
    <message id="K-207.next_step">
        <source>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</source>
        <translation>카드를 그대로 두세요. 프로그램이 다시 열고 이어서 읽습니다. 다시 나타나면 카드를 들었다가 다시 놓으세요.</translation>
    </message>
    <message id="K-207.sentence">
        <source>Phiên đọc thẻ bị gián đoạn.</source>
        <translation>카드와의 통신이 중단되었습니다.</translation>
    </message>
    <message id="K-208.next_step">
        <source>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</source>
        <translation>12자리를 입력하고 F8을 눌러 진행하고, 이 코드와 카드 발급 연도를 기술 담당자에게 알리세요.</translation>
    </message>
    <message id="K-208.sentence">
        <source>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</source>
        <translation>이 카드를 여는 방식을 프로그램이 지원하지 않습니다.</translation>
    </message>
    <message id="K-209.next_step">
        <source>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</source>
        <translation>카드를 들었다가 다시 놓으세요. 그대로면 12자리를 입력하고 F8을 누른 뒤 이 코드를 기술 담당자에게 알리세요.</translation>
    </message>
    <message id="K-209.sentence">
        <source>Thẻ trả lời không đúng chuẩn.</source>
        <translation>카드의 응답이 표준에 맞지 않습니다.</translation>
    </message>
    <message id="K-301.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</source>
        <translation>카드를 다시 놓고 한 번 더 읽으세요. 그대로면 카드를 눈으로 확인하고 12자리를 입력한 뒤 F8을 눌러 진료를 접수하세요.</translation>
    </message>
    <message id="K-301.sentence">
        <source>Dữ liệu trong chip bị lỗi, không đọc được.</source>
        <translation>칩의 데이터에 오류가 있어 읽을 수 없습니다.</translation>
    </message>
    <message id="K-302.next_step">
        <source>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</source>
        <translation>이 카드는 더 읽지 마세요. 카드를 눈으로 확인하고 12자리를 입력한 뒤 F8을 누르고 책임자에게 알리세요.</translation>
    </message>
    <message id="K-302.sentence">
        <source>Chip khai báo khối dữ liệu lớn bất thường.</source>
        <translation>칩이 비정상적인 크기의 데이터를 알려 왔습니다.</translation>
    </message>
    <message id="K-303.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</source>
        <translation>카드를 다시 놓고 한 번 더 읽으세요. 그래도 없으면 카드를 눈으로 확인하고 정보를 직접 입력하세요.</translation>
    </message>
    <message id="K-303.sentence">
        <source>Chip thiếu một phần dữ liệu bắt buộc.</source>
        <translation>칩에 꼭 있어야 할 데이터가 없습니다.</translation>
    </message>
    <message id="K-304.next_step">
        <source>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</source>
        <translation>화면과 카드의 인쇄 내용을 비교하고 빠진 부분을 직접 입력하세요.</translation>
    </message>
    <message id="K-304.sentence">
        <source>Có phần dữ liệu trong chip không đọc được.</source>
        <translation>칩 데이터의 일부를 해석할 수 없습니다.</translation>
    </message>
    <message id="K-305.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</source>
        <translation>환자와 카드의 인쇄 사진을 눈으로 비교하고 확인하세요. 6세 미만은 대개 사진이 없으니 함께 온 분께 확인하세요.</translation>
    </message>
    <message id="K-305.sentence">
        <source>Chip không có ảnh chân dung.</source>
        <translation>칩에 사진이 없습니다.</translation>
    </message>
    <message id="K-306.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>환자와 카드의 인쇄 사진을 눈으로 비교하고 확인하세요.</translation>
    </message>
    <message id="K-306.sentence">
        <source>Ảnh chân dung trong chip không mở được.</source>
        <translation>칩의 사진을 열 수 없습니다.</translation>
    </message>
    <message id="K-307.next_step">
        <source>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</source>
        <translation>다른 사람의 카드가 아닌지 확인하세요. 맞는 카드라면 칩의 번호를 쓰고, 인쇄된 번호와 칩의 번호가 다르면 책임자에게 알리세요.</translation>
    </message>
    <message id="K-307.sentence">
        <source>Số trong chip khác với số đã quét hoặc nhập.</source>
        <translation>칩의 번호가 스캔하거나 입력한 번호와 다릅니다.</translation>
    </message>
    <message id="K-401.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>이 카드의 정보를 쓰지 마세요. 환자에게 다른 서류를 요청하고 책임자에게 알리세요. 진료는 계속합니다.</translation>
    </message>
    <message id="K-401.sentence">
        <source>Dữ liệu trong chip đã bị sửa đổi.</source>
        <translation>칩의 데이터가 변경되었습니다.</translation>
    </message>
    <message id="K-402.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>이 카드의 정보를 쓰지 마세요. 환자에게 다른 서류를 요청하고 책임자에게 알리세요. 진료는 계속합니다.</translation>
    </message>
    <message id="K-402.sentence">
        <source>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</source>
        <translation>칩 데이터의 발급 기관 서명이 올바르지 않습니다.</translation>
    </message>
    <message id="K-403.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</source>
        <translation>카드를 눈으로 확인하고 진행하세요. 진료는 ‘나중에 확인’으로 기록됩니다. 기술 담당자에게 발급 기관의 루트 인증서 설치를 요청하세요.</translation>
    </message>
    <message id="K-403.sentence">
        <source>Chưa đủ căn cứ để kết luận thẻ là thật.</source>
        <translation>카드가 진짜인지 판단할 근거가 부족합니다.</translation>
    </message>
    <message id="K-404.next_step">
        <source>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</source>
        <translation>확인 없이 이 카드의 정보를 쓰지 마세요. 환자에게 다른 서류를 요청하고 책임자에게 알리세요.</translation>
    </message>
    <message id="K-404.sentence">
        <source>Chứng thư ký thẻ không hợp lệ.</source>
        <translation>카드에 서명한 인증서가 유효하지 않습니다.</translation>
    </message>
    <message id="K-405.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</source>
        <translation>카드를 눈으로 확인하고 진행하세요. 진료는 ‘나중에 확인’으로 기록됩니다. 이 코드를 기술 담당자에게 알리세요.</translation>
    </message>
    <message id="K-405.sentence">
        <source>Thẻ dùng thuật toán ký mà chương trình chưa biết.</source>
        <translation>카드의 서명 방식을 프로그램이 알지 못합니다.</translation>
    </message>
    <message id="K-406.next_step">
        <source>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>복제된 카드일 수 있습니다. 환자에게 다른 서류를 요청하고 책임자에게 알리세요. 진료는 계속합니다.</translation>
    </message>
    <message id="K-406.sentence">
        <source>Chip không chứng minh được mình là chip gốc.</source>
        <translation>칩이 원본임을 증명하지 못했습니다.</translation>
    </message>
    <message id="K-407.next_step">
        <source>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>환자에게 다른 서류를 요청하고 책임자에게 알리세요. 진료는 계속합니다.</translation>
    </message>
    <message id="K-407.sentence">
        <source>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</source>
        <translation>칩이 검증을 통과하지 못했으며 복제일 수 있습니다.</translation>
    </message>
    <message id="K-408.next_step">
        <source>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</source>
        <translation>갱신하도록 안내하세요. 얼굴과 사진을 눈으로 비교하고 사유를 적은 뒤 진행하세요. 신분증이 만료되어도 보험은 유지됩니다.</translation>
    </message>
    <message id="K-408.sentence">
        <source>Thẻ căn cước đã hết hạn sử dụng.</source>
        <translation>신분증의 유효 기간이 지났습니다.</translation>
    </message>
    <message id="K-409.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>카드를 다시 놓고 한 번 더 읽으세요. 그대로면 카드를 눈으로 확인하고 책임자에게 알리세요.</translation>
    </message>
    <message id="K-409.sentence">
        <source>Phần chữ ký của chip không đọc được.</source>
        <translation>칩의 서명 부분을 읽을 수 없습니다.</translation>
    </message>
    <message id="K-410.next_step">
        <source>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>카드를 보관하고 환자의 다른 서류를 확인한 뒤 책임자에게 알리세요. 접수는 계속합니다.</translation>
    </message>
    <message id="K-410.sentence">
        <source>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</source>
        <translation>이 카드에 서명한 인증서가 발급 기관에 의해 폐기되었습니다.</translation>
    </message>
    <message id="K-411.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>카드를 다시 놓고 한 번 더 읽으세요. 그대로면 카드를 눈으로 확인하고 책임자에게 알리세요.</translation>
    </message>
    <message id="K-411.sentence">
        <source>Cách mở chip khác với thông tin nơi cấp đã ký.</source>
        <translation>칩이 열린 방식이 발급 기관이 서명한 것과 다릅니다.</translation>
    </message>
    <message id="K-412.next_step">
        <source>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</source>
        <translation>이 진료를 카드 소지자가 왔다는 증거로 쓰지 말고 책임자에게 알리세요.</translation>
    </message>
    <message id="K-412.sentence">
        <source>Chữ ký của chip không gắn với lượt khám này.</source>
        <translation>칩의 서명이 이 진료의 것이 아닙니다.</translation>
    </message>
    <message id="L-101.next_step">
        <source>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</source>
        <translation>이 컴퓨터에 다른 Tiếp Đón 창이 있으면 닫으세요. 자동으로 다시 시도합니다. 저장 중 표시가 있는 동안 컴퓨터를 끄지 마세요.</translation>
    </message>
    <message id="L-101.sentence">
        <source>Kho dữ liệu đang bị một chương trình khác giữ.</source>
        <translation>다른 프로그램이 데이터베이스를 잡고 있습니다.</translation>
    </message>
    <message id="L-102.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</source>
        <translation>진료를 종이에 적고 바로 기술 담당자에게 알리세요. 이 컴퓨터는 데이터 폴더에 쓸 권한이 없습니다.</translation>
    </message>
    <message id="L-102.sentence">
        <source>Không ghi được vào kho dữ liệu.</source>
        <translation>데이터베이스에 쓸 수 없습니다.</translation>
    </message>
    <message id="L-103.next_step">
        <source>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</source>
        <translation>아무것도 지우지 마세요. 데이터베이스와 함께 만든 키가 필요하니 기술 담당자에게 알리세요.</translation>
    </message>
    <message id="L-103.sentence">
        <source>Không mở được kho dữ liệu: khóa không đúng.</source>
        <translation>데이터베이스를 열 수 없습니다: 키가 맞지 않습니다.</translation>
    </message>
    <message id="L-104.next_step">
        <source>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</source>
        <translation>아무것도 지우지 마세요. 진료를 종이에 적고 기술 담당자에게 백업 복원을 요청하세요.</translation>
    </message>
    <message id="L-104.sentence">
        <source>Kho dữ liệu bị hỏng.</source>
        <translation>데이터베이스가 손상되었습니다.</translation>
    </message>
    <message id="L-105.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</source>
        <translation>진료를 종이에 적고 기술 담당자에게 공간 확보를 요청하세요. 그 뒤 저장이 계속됩니다.</translation>
    </message>
    <message id="L-105.sentence">
        <source>Ổ đĩa đã đầy.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message id="L-106.next_step">
        <source>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</source>
        <translation>기술 담당자에게 최신 버전 설치를 요청하고 이전 버전은 쓰지 마세요.</translation>
    </message>
    <message id="L-106.sentence">
        <source>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</source>
        <translation>데이터베이스가 더 새로운 버전의 것입니다.</translation>
    </message>
    <message id="L-107.next_step">
        <source>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</source>
        <translation>컴퓨터에 다시 로그인하고 프로그램을 다시 여세요. 그대로면 기술 담당자에게 알리고 아무것도 지우지 마세요.</translation>
    </message>
    <message id="L-107.sentence">
        <source>Không lấy được khóa của kho dữ liệu.</source>
        <translation>데이터베이스의 키를 가져올 수 없습니다.</translation>
    </message>
    <message id="L-108.next_step">
        <source>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</source>
        <translation>오늘 목록(F3)을 발급한 번호와 대조하고 빠진 분은 다시 접수하세요. 디스크 점검을 요청하세요.</translation>
    </message>
    <message id="L-108.sentence">
        <source>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</source>
        <translation>데이터베이스가 손상되어 최신 정상 사본에서 복원했습니다.</translation>
    </message>
    <message id="L-109.next_step">
        <source>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</source>
        <translation>디스크 공간을 확인한 뒤 tiepdon memory copy를 실행하세요.</translation>
    </message>
    <message id="L-109.sentence">
        <source>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</source>
        <translation>데이터베이스가 이틀 동안 백업되지 않았습니다.</translation>
    </message>
    <message id="M-101.next_step">
        <source>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</source>
        <translation>카메라를 다시 꽂으세요. 그동안 얼굴과 칩 사진을 눈으로 비교하고 확인하세요.</translation>
    </message>
    <message id="M-101.sentence">
        <source>Chưa thấy camera.</source>
        <translation>카메라를 찾을 수 없습니다.</translation>
    </message>
    <message id="M-102.next_step">
        <source>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</source>
        <translation>카메라를 다시 꽂으면 자동으로 연결됩니다. 그동안 눈으로 비교하고 확인하세요.</translation>
    </message>
    <message id="M-102.sentence">
        <source>Camera vừa bị ngắt.</source>
        <translation>카메라 연결이 방금 끊겼습니다.</translation>
    </message>
    <message id="M-103.next_step">
        <source>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</source>
        <translation>렌즈 덮개를 열고 조명을 더 켜세요. 카메라를 쓰는 다른 프로그램이 있으면 닫으세요.</translation>
    </message>
    <message id="M-103.sentence">
        <source>Camera không cho hình dùng được.</source>
        <translation>카메라 화면을 쓸 수 없습니다.</translation>
    </message>
    <message id="M-201.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</source>
        <translation>카메라를 똑바로 보고 잠시 마스크와 모자를 벗도록 안내하세요.</translation>
    </message>
    <message id="M-201.sentence">
        <source>Chưa thấy khuôn mặt trước camera.</source>
        <translation>카메라 앞에 얼굴이 보이지 않습니다.</translation>
    </message>
    <message id="M-202.next_step">
        <source>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</source>
        <translation>뒤에 있는 분들께 물러나 달라고 하고 환자만 보이게 하세요.</translation>
    </message>
    <message id="M-202.sentence">
        <source>Có nhiều khuôn mặt trước camera.</source>
        <translation>카메라 앞에 얼굴이 여럿 있습니다.</translation>
    </message>
    <message id="M-203.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</source>
        <translation>F6을 누르고 환자와 칩 사진을 눈으로 비교한 뒤 ‘같은 사람’, ‘다른 사람’ 또는 ‘모르겠음’을 고르세요.</translation>
    </message>
    <message id="M-203.sentence">
        <source>Máy chưa đủ chắc chắn để kết luận.</source>
        <translation>기계가 판단할 만큼 확신하지 못합니다.</translation>
    </message>
    <message id="M-204.next_step">
        <source>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</source>
        <translation>다시 눈으로 비교하고 정중히 여쭤보세요. 정말 다른 사람이면 이 카드 사용을 멈추고 책임자에게 알리세요.</translation>
    </message>
    <message id="M-204.sentence">
        <source>Khuôn mặt có vẻ không giống ảnh trong chip.</source>
        <translation>얼굴이 칩 사진과 닮지 않은 것 같습니다.</translation>
    </message>
    <message id="M-205.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>환자와 카드의 인쇄 사진을 눈으로 비교하고 확인하세요.</translation>
    </message>
    <message id="M-205.sentence">
        <source>Không có ảnh trong chip để so khuôn mặt.</source>
        <translation>비교할 칩 사진이 없습니다.</translation>
    </message>
    <message id="M-206.next_step">
        <source>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</source>
        <translation>눈으로 비교하고 확인한 뒤 진행하세요. 기술 담당자에게 얼굴 비교 엔진 또는 프로그램의 재설치를 요청하세요.</translation>
    </message>
    <message id="M-206.sentence">
        <source>Phần so khuôn mặt chưa chạy được.</source>
        <translation>얼굴 비교 기능이 작동하지 않습니다.</translation>
    </message>
    <message id="M-207.next_step">
        <source>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</source>
        <translation>카메라에서 팔 길이 정도까지 다가오도록 안내하세요.</translation>
    </message>
    <message id="M-207.sentence">
        <source>Khuôn mặt ở quá xa camera.</source>
        <translation>얼굴이 카메라에서 너무 멉니다.</translation>
    </message>
    <message id="M-208.next_step">
        <source>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</source>
        <translation>환자 앞쪽에 조명을 켜고 뒤에 밝은 창이 없게 하세요.</translation>
    </message>
    <message id="M-208.sentence">
        <source>Khuôn mặt quá tối.</source>
        <translation>얼굴이 너무 어둡습니다.</translation>
    </message>
    <message id="M-209.next_step">
        <source>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</source>
        <translation>얼굴에 비치는 빛을 줄이거나 햇빛을 피하도록 안내하세요.</translation>
    </message>
    <message id="M-209.sentence">
        <source>Khuôn mặt quá sáng.</source>
        <translation>얼굴이 너무 밝습니다.</translation>
    </message>
    <message id="M-210.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</source>
        <translation>고개를 기울이지 말고 카메라를 똑바로 보도록 안내하세요.</translation>
    </message>
    <message id="M-210.sentence">
        <source>Người bệnh chưa nhìn thẳng.</source>
        <translation>환자가 정면을 보고 있지 않습니다.</translation>
    </message>
    <message id="M-211.next_step">
        <source>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</source>
        <translation>1초 동안 움직이지 않도록 안내하세요. 렌즈가 더러우면 닦아 주세요.</translation>
    </message>
    <message id="M-211.sentence">
        <source>Hình khuôn mặt bị mờ.</source>
        <translation>얼굴 화면이 흐립니다.</translation>
    </message>
    <message id="M-212.next_step">
        <source>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</source>
        <translation>잠시 마스크, 선글라스 또는 모자를 벗도록 안내하세요.</translation>
    </message>
    <message id="M-212.sentence">
        <source>Khuôn mặt bị che một phần.</source>
        <translation>얼굴 일부가 가려져 있습니다.</translation>
    </message>
    <message id="M-213.next_step">
        <source>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</source>
        <translation>몇 초 기다리세요. 계속 나타나면 F6을 눌러 눈으로 비교하세요.</translation>
    </message>
    <message id="M-213.sentence">
        <source>Phần so khuôn mặt vừa dừng, đang khởi động lại.</source>
        <translation>얼굴 비교가 멈춰 다시 시작하는 중입니다.</translation>
    </message>
    <message id="M-214.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</source>
        <translation>F6을 누르고 환자와 사진을 눈으로 비교한 뒤 확인하세요.</translation>
    </message>
    <message id="M-214.sentence">
        <source>Ảnh trong chip không đủ rõ để máy so.</source>
        <translation>칩 사진이 흐려서 비교할 수 없습니다.</translation>
    </message>
    <message id="M-215.next_step">
        <source>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</source>
        <translation>우선 F6을 눌러 눈으로 비교하세요. 기술 담당자가 공식 출처에서 엔진을 다시 받아 설치합니다.</translation>
    </message>
    <message id="M-215.sentence">
        <source>Tệp của bộ so khuôn mặt không đúng.</source>
        <translation>얼굴 비교 엔진 파일이 올바르지 않습니다.</translation>
    </message>
    <message id="M-216.next_step">
        <source>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</source>
        <translation>네트워크를 확인하고 다시 실행하세요. 받은 부분은 남아 있습니다. USB로 설치할 수도 있습니다. 그동안 F6을 눌러 눈으로 비교하세요.</translation>
    </message>
    <message id="M-216.sentence">
        <source>Không tải được bộ so khuôn mặt.</source>
        <translation>얼굴 비교 엔진을 내려받을 수 없습니다.</translation>
    </message>
    <message id="M-217.next_step">
        <source>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</source>
        <translation>JPEG 또는 더 작은 PNG를 사용하세요. 휴대전화의 HEIC 사진은 먼저 JPEG로 저장하세요.</translation>
    </message>
    <message id="M-217.sentence">
        <source>Không mở được tệp ảnh.</source>
        <translation>사진 파일을 열 수 없습니다.</translation>
    </message>
    <message id="M-301.next_step">
        <source>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</source>
        <translation>환자를 직접 보세요. 실제로 앞에 있으면 F6을 눌러 눈으로 비교하세요.</translation>
    </message>
    <message id="M-301.sentence">
        <source>Chưa chắc trước camera là người thật.</source>
        <translation>카메라 앞에 실제 사람이 있는지 확실하지 않습니다.</translation>
    </message>
    <message id="M-302.next_step">
        <source>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</source>
        <translation>한 번 더 해 보도록 안내하세요. 눈을 깜빡이거나 고개를 돌릴 수 없으면 F6을 눌러 눈으로 비교하세요.</translation>
    </message>
    <message id="M-302.sentence">
        <source>Người bệnh chưa làm được động tác yêu cầu.</source>
        <translation>요청한 동작이 보이지 않았습니다.</translation>
    </message>
    <message id="M-303.next_step">
        <source>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</source>
        <translation>카드 사진과 환자를 눈으로 비교한 뒤 F6을 누르세요. 진료에는 영향이 없습니다.</translation>
    </message>
    <message id="M-303.sentence">
        <source>Người bệnh không đồng ý so khuôn mặt.</source>
        <translation>환자가 얼굴 비교에 동의하지 않았습니다.</translation>
    </message>
    <message id="M-304.next_step">
        <source>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</source>
        <translation>창구 직원이 눈으로 비교하여 마무리합니다. 관리자는 판정 가능한 엔진을 설치할 수 있습니다(tiepdon face-engine list).</translation>
    </message>
    <message id="M-304.sentence">
        <source>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</source>
        <translation>현재 얼굴 비교 엔진은 보조만 할 수 있으며 판정할 수 없습니다.</translation>
    </message>
    <message id="P-101.next_step">
        <source>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</source>
        <translation>미리 보기에서 PDF로 저장하거나 번호를 말로 알려 주세요. 관리자에게 설정을 요청하세요.</translation>
    </message>
    <message id="P-101.sentence">
        <source>Chưa cài đặt máy in.</source>
        <translation>프린터가 설정되지 않았습니다.</translation>
    </message>
    <message id="P-102.next_step">
        <source>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</source>
        <translation>전원과 케이블을 확인한 뒤 다시 인쇄하세요. 기록은 사라지지 않습니다.</translation>
    </message>
    <message id="P-102.sentence">
        <source>Không kết nối được máy in.</source>
        <translation>프린터에 연결할 수 없습니다.</translation>
    </message>
    <message id="P-103.next_step">
        <source>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</source>
        <translation>용지를 교체하고 덮개를 닫은 뒤 다시 인쇄하세요.</translation>
    </message>
    <message id="P-103.sentence">
        <source>Máy in hết giấy.</source>
        <translation>프린터 용지가 없습니다.</translation>
    </message>
    <message id="P-104.next_step">
        <source>Đóng chặt nắp máy in, rồi bấm in lại.</source>
        <translation>덮개를 꼭 닫은 뒤 다시 인쇄하세요.</translation>
    </message>
    <message id="P-104.sentence">
        <source>Nắp máy in đang mở.</source>
        <translation>프린터 덮개가 열려 있습니다.</translation>
    </message>
    <message id="P-105.next_step">
        <source>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</source>
        <translation>표시등을 확인하고 전원을 껐다 켠 뒤 다시 인쇄하세요.</translation>
    </message>
    <message id="P-105.sentence">
        <source>Máy in đang tạm ngừng.</source>
        <translation>프린터가 멈췄습니다.</translation>
    </message>
    <message id="P-106.next_step">
        <source>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</source>
        <translation>덜 인쇄된 종이는 버리고 케이블을 확인한 뒤 다시 인쇄하세요.</translation>
    </message>
    <message id="P-106.sentence">
        <source>Mất kết nối khi đang in.</source>
        <translation>인쇄 중에 연결이 끊어졌습니다.</translation>
    </message>
    <message id="P-107.next_step">
        <source>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</source>
        <translation>관리자에게 설치를 요청하거나 설정에서 다른 인쇄 방식을 선택하세요.</translation>
    </message>
    <message id="P-107.sentence">
        <source>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</source>
        <translation>선택한 프린터용 소프트웨어가 없습니다.</translation>
    </message>
    <message id="P-108.next_step">
        <source>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</source>
        <translation>다른 폴더를 선택하거나 디스크 공간을 확인한 뒤 다시 저장하세요.</translation>
    </message>
    <message id="P-108.sentence">
        <source>Không lưu được tệp PDF của phiếu.</source>
        <translation>PDF 파일을 저장할 수 없습니다.</translation>
    </message>
    <message id="T-101.next_step">
        <source>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</source>
        <translation>당일 목록에서 수령인을 확인하고, 필요하면 증서를 다시 인쇄하세요.</translation>
    </message>
    <message id="T-101.sentence">
        <source>Kết quả này đã được trả trước đó.</source>
        <translation>이 결과는 이미 교부되었습니다.</translation>
    </message>
    <message id="T-102.next_step">
        <source>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</source>
        <translation>위임장을 확인하고 F7로 기록한 뒤 교부하세요. 없으면 신청인이 직접 오도록 안내하세요.</translation>
    </message>
    <message id="T-102.sentence">
        <source>Người này không có tên trong hồ sơ.</source>
        <translation>신청서에 등록되지 않은 사람입니다.</translation>
    </message>
    <message id="T-103.next_step">
        <source>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</source>
        <translation>카드를 읽고 얼굴을 비교하거나 F6을 눌러 눈으로 확인하세요. 두 항목이 통과된 뒤 교부합니다.</translation>
    </message>
    <message id="T-103.sentence">
        <source>Chưa xác minh được người nhận kết quả.</source>
        <translation>수령인의 신원이 확인되지 않았습니다.</translation>
    </message>
    <message id="T-104.next_step">
        <source>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</source>
        <translation>이름이나 번호로 검색하세요. 다른 창구에서 접수했을 수 있습니다.</translation>
    </message>
    <message id="T-104.sentence">
        <source>Không tìm thấy hồ sơ có mã này trên máy.</source>
        <translation>이 번호의 신청이 이 컴퓨터에 없습니다.</translation>
    </message>
    <message id="T-105.next_step">
        <source>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</source>
        <translation>스프레드시트에서 열려 있으면 닫거나 다른 폴더를 선택해 다시 내보내세요.</translation>
    </message>
    <message id="T-105.sentence">
        <source>Không lưu được tệp danh sách.</source>
        <translation>목록 파일을 저장할 수 없습니다.</translation>
    </message>
</context>
</TS>
