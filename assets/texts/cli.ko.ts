<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.card_sim.card">
        <source>{persona}, số {number}, CAN {can}</source>
        <translation>{persona}, 번호 {number}, CAN {can}</translation>
    </message>
    <message id="cli.card_sim.lies">
        <source>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</source>
        <translation>신분증이 리더기 위에 있습니다. Ctrl-C로 뗍니다</translation>
    </message>
    <message id="cli.card_sim.waiting">
        <source>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</source>
        <translation>포트 {port}에서 가상 리더기를 기다립니다. pcscd와 vsmartcard-vpcd가 실행 중입니까?</translation>
    </message>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>모의 카드를 가상 리더기에 올리기</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>원스톱 창구 열기: 신청 접수, 결과 교부</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>모의 장치로 접수 전 과정 보기</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>접수 화면 열기(tiepdon만 입력해도 같음)</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>이 창구의 모든 장치와 서비스 점검</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>조회 실패 증빙 내보내기(ZIP)</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>두 사진의 얼굴 비교</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>얼굴 비교 엔진 목록, 설치, 선택, 측정</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>화면 넘겨 보기 또는 그림으로 저장</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở kiosk để người bệnh tự làm thủ tục</source>
        <translation>환자용 키오스크 열기</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>직원이 키오스크를 나가는 PIN 설정</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>건강보험 조회</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>데이터베이스 점검과 백업</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>인원, 소요 시간, 확인 현황, 오류</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>전송 대기 목록, 다시 시도, 바로 전송</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>모의에 나오는 가상 인물</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>이 컴퓨터에서 모의 보험 포털 실행</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>내일 예약자를 미리 조회</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>시험 출력</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>리더기의 카드 읽기</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>설정 보기, 변경, 내보내기, 가져오기</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>처음 설정, 단계별</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</source>
        <translation>기술 담당자용 파일 만들기(환자 정보 없음)</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>신뢰하는 발급 기관 인증서</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>기록된 방문의 카드 다시 확인</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>이 창구에 기록된 방문</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>명령</translation>
    </message>
    <message id="cli.default">
        <source>mặc định:</source>
        <translation>기본값:</translation>
    </message>
    <message id="cli.evidence.nothing">
        <source>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</source>
        <translation>그런 방문이 없거나 신분증을 읽지 않았습니다. tiepdon visits --json이 ID와 함께 나열합니다.</translation>
    </message>
    <message id="cli.evidence.recorded">
        <source>lúc ghi: {result}</source>
        <translation>기록할 때: {result}</translation>
    </message>
    <message id="cli.face_check.cannot_tell">
        <source>Không kết luận được</source>
        <translation>판단할 수 없음</translation>
    </message>
    <message id="cli.face_check.different">
        <source>Khác người</source>
        <translation>다른 사람</translation>
    </message>
    <message id="cli.face_check.limit">
        <source>cùng người khi ≤ {limit}, {engine}</source>
        <translation>{limit} 이하는 같은 사람, {engine}</translation>
    </message>
    <message id="cli.face_check.same">
        <source>Cùng một người</source>
        <translation>같은 사람</translation>
    </message>
    <message id="cli.face_engine.drawn">
        <source>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</source>
        <translation>그린 얼굴: 형식만 보여 줄 뿐 실제 사람에 대해서는 말해 주지 않습니다.</translation>
    </message>
    <message id="cli.face_engine.installed">
        <source>đã cài</source>
        <translation>설치됨</translation>
    </message>
    <message id="cli.face_engine.limits">
        <source>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</source>
        <translation>{same} 이하는 같은 사람(여러 장 평균은 {fused}), {different} 이상은 다른 사람. {licence}</translation>
    </message>
    <message id="cli.face_engine.rate">
        <source>ở {limit}: {errors} ({data_set})</source>
        <translation>{limit}에서: {errors} ({data_set})</translation>
    </message>
    <message id="cli.face_report.equal_error">
        <source>tỷ lệ lỗi cân bằng (EER) {rate}</source>
        <translation>동일 오류율(EER) {rate}</translation>
    </message>
    <message id="cli.face_report.hint">
        <source>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</source>
        <translation>참고일 뿐입니다. 오인 {hits}건에 근거하며 실제 FMR은 {worst}일 수 있습니다. 다른 사람 {firm}쌍이면 확실합니다</translation>
    </message>
    <message id="cli.face_report.limit">
        <source>FMR {target}: ngưỡng {limit}, FNMR {share}</source>
        <translation>FMR {target}: 한계값 {limit}, FNMR {share}</translation>
    </message>
    <message id="cli.face_report.material">
        <source>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</source>
        <translation>{engine}: {pairs}쌍 중 같은 사람 {genuine}쌍, 다른 사람 {impostor}쌍. 읽을 수 없거나 얼굴이 없는 사진 {unusable}장</translation>
    </message>
    <message id="cli.face_report.no_limit">
        <source>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</source>
        <translation>FMR {target}: 이 사진으로는 한계값을 정할 수 없습니다. 다른 사람 {least}쌍 이상과 같은 사람 몇 쌍이 필요하며 {firm}쌍이면 확실합니다</translation>
    </message>
    <message id="cli.face_report.no_pairs">
        <source>chưa thấy, không có cặp nào như vậy</source>
        <translation>해당하는 쌍이 없어 잴 수 없음</translation>
    </message>
    <message id="cli.face_report.own_limit">
        <source>ở ngưỡng của bộ so, {limit}</source>
        <translation>엔진 자체 한계값 {limit}에서</translation>
    </message>
    <message id="cli.help.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</source>
        <translation>모의 신분증을 vsmartcard-vpcd의 가상 리더기에 올립니다. Ctrl-C로 끝냅니다.</translation>
    </message>
    <message id="cli.help.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</source>
        <translation>원스톱 창구를 엽니다: 신청 접수, 받을 수 있는 사람에게 결과 교부.</translation>
    </message>
    <message id="cli.help.demo">
        <source>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</source>
        <translation>모의 리더기, 신분증, 카메라, 포털로 접수를 한 번 해 봅니다. 실제 장치는 건드리지 않습니다.</translation>
    </message>
    <message id="cli.help.desk">
        <source>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</source>
        <translation>이 컴퓨터의 장치로 접수 화면을 엽니다(tiepdon만 입력해도 같음).</translation>
    </message>
    <message id="cli.help.doctor">
        <source>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</source>
        <translation>이 창구의 모든 장치와 서비스를 살핍니다. 이상이 없으면 종료 코드 0.</translation>
    </message>
    <message id="cli.help.evidence">
        <source>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</source>
        <translation>TARGET(ZIP)을 씁니다: 방문, 조회, 감사 기록과 읽을 페이지(시행령 188/2025 제38조).</translation>
    </message>
    <message id="cli.help.face_check">
        <source>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</source>
        <translation>사진 두 장을 비교합니다(JPEG, JPEG 2000, PNG).

종료 코드: 0 같음, 1 다름, 2 쓸 수 있는 얼굴 없음, 4 판단 불가, 3 파일이나 엔진을 읽을 수 없음.</translation>
    </message>
    <message id="cli.help.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt.</source>
        <translation>얼굴 비교 엔진을 나열, 설치, 선택, 측정합니다.</translation>
    </message>
    <message id="cli.help.face_engine_install">
        <source>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</source>
        <translation>엔진의 가중치를 받습니다. 크기와 SHA-256이 맞아야 보관합니다. 멈춘 곳부터 이어 받습니다.</translation>
    </message>
    <message id="cli.help.face_engine_list">
        <source>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</source>
        <translation>모든 엔진: 설치 여부, 사용 여부. 맡길 수 있는 범위, 한계값, 측정한 오류율 포함.</translation>
    </message>
    <message id="cli.help.face_engine_measure">
        <source>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</source>
        <translation>자체 사진으로 오류율(FMR, FNMR)과 한계값을 잽니다. 사진은 제자리에 남습니다.</translation>
    </message>
    <message id="cli.help.face_engine_use">
        <source>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</source>
        <translation>엔진을 고릅니다. 작동하는지 한 번 불러와 봅니다.</translation>
    </message>
    <message id="cli.help.gallery">
        <source>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</source>
        <translation>접수 화면의 상태를 넘겨 보거나(PgUp, PgDn) 모든 화면을 그림으로 씁니다.</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</source>
        <translation>환자 혼자 하는 접수: 전체 화면, 터치, 다섯 언어. 직원 PIN으로만 나갑니다.</translation>
    </message>
    <message id="cli.help.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</source>
        <translation>직원이 키오스크를 나가고 장치를 볼 수 있는 PIN을 정합니다.</translation>
    </message>
    <message id="cli.help.lookup">
        <source>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</source>
        <translation>신분증 번호, 보험 번호 또는 보험증 코드로 보험을 조회합니다. 종료 코드: 0 응답 있음, 1 없음.</translation>
    </message>
    <message id="cli.help.memory">
        <source>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</source>
        <translation>창구의 데이터베이스를 검사하고 사본을 둡니다.</translation>
    </message>
    <message id="cli.help.memory_check">
        <source>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</source>
        <translation>모든 페이지를 읽고 감사 기록을 따라가며 변조를 찾습니다. 모두 온전하면 종료 코드 0.

이틀이 안 된 데이터베이스는 아직 사본이 없어도 됩니다.</translation>
    </message>
    <message id="cli.help.memory_copy">
        <source>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</source>
        <translation>암호화된 사본을 지금 데이터베이스 옆에 씁니다. 접수 중에도 됩니다.</translation>
    </message>
    <message id="cli.help.numbers">
        <source>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</source>
        <translation>몇 명이 왔고 얼마나 걸렸으며 무엇이 확인되고 실패했는지.</translation>
    </message>
    <message id="cli.help.outbox">
        <source>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</source>
        <translation>보낸 것, 기다리는 것, 보류된 것을 나열. 보류된 것 다시 시도. 지금 보내기.</translation>
    </message>
    <message id="cli.help.outbox_drain">
        <source>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</source>
        <translation>기다리는 것을 지금 한 번씩 시도합니다. 남은 것이 없으면 종료 코드 0, 있으면 1. 보류된 행은 직원의 일입니다.

강제 종료된 접수대가 보내던 행은 다음 시작에 맡깁니다. 열려 있는 접수대는 스스로 보냅니다.</translation>
    </message>
    <message id="cli.help.outbox_list">
        <source>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</source>
        <translation>끝나지 않은 것을 상태, 시도 횟수, 받아들여지지 않은 이유와 함께. 끝난 행은 요청하면 최신 것만.</translation>
    </message>
    <message id="cli.help.outbox_retry">
        <source>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</source>
        <translation>보류된 행을 원래 키로 다시 시도합니다. 그런 행이 없으면 종료 코드 1.</translation>
    </message>
    <message id="cli.help.personas">
        <source>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</source>
        <translation>모의용 가상 인물과 각자가 이르러야 할 결과를 나열합니다.</translation>
    </message>
    <message id="cli.help.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</source>
        <translation>이 컴퓨터에서 모의 보험 포털을 제공합니다. 시연, 교육, 시험용.</translation>
    </message>
    <message id="cli.help.preload">
        <source>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</source>
        <translation>예약 목록(CSV 또는 JSON)을 받아 모두 조회합니다. FILE이 없으면 멈춘 곳부터 이어 합니다.

모두 응답되면 종료 코드 0, 남으면 1.</translation>
    </message>
    <message id="cli.help.print_test">
        <source>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</source>
        <translation>설정의 프린터로 시험 용지를 인쇄하거나 파일에 그립니다.</translation>
    </message>
    <message id="cli.help.read">
        <source>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</source>
        <translation>리더기 위의 신분증을 읽습니다. 종료 코드: 0 읽음, 3 리더기나 신분증 없음, 4 키 틀림, 5 검사 불합격.</translation>
    </message>
    <message id="cli.help.settings">
        <source>Xem, đổi, xuất và nhập cài đặt của quầy này.</source>
        <translation>이 창구의 설정을 표시, 변경, 내보내기, 가져오기.</translation>
    </message>
    <message id="cli.help.settings_export">
        <source>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</source>
        <translation>이 창구의 설정을 비밀 없이 FILE에 써서 다른 곳에서 가져오게 합니다.</translation>
    </message>
    <message id="cli.help.settings_import">
        <source>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</source>
        <translation>FILE의 설정을 가져옵니다. 거기 없거나 관리자가 잠근 것은 그대로. 맞지 않는 값이 있으면 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message id="cli.help.settings_set">
        <source>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</source>
        <translation>portal.base_url 같은 항목을 바꿉니다. VALUE는 TOML 또는 일반 글자.

함께여야 맞는 것은 같이 줍니다. 예: printer.kind와 printer.address.</translation>
    </message>
    <message id="cli.help.settings_show">
        <source>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</source>
        <translation>모든 층에서 온 현재 설정. 비밀은 표시하지 않고 잠긴 항목은 표시합니다.</translation>
    </message>
    <message id="cli.help.setup">
        <source>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</source>
        <translation>이 창구를 단계별로 설정합니다. 어느 단계든 건너뛸 수 있습니다.</translation>
    </message>
    <message id="cli.help.support_bundle">
        <source>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</source>
        <translation>FILE을 씁니다: 버전, 비밀 없는 설정, doctor 보고서, 로그. 환자 정보는 없습니다.</translation>
    </message>
    <message id="cli.help.trust">
        <source>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</source>
        <translation>발급 기관(CSCA)과 따로 신뢰하는 서명 인증서를 추가, 나열, 제거합니다.</translation>
    </message>
    <message id="cli.help.trust_add">
        <source>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</source>
        <translation>PEM 또는 DER 파일의 발급 기관을 신뢰합니다. 먼저 당국과 지문을 대조하세요.</translation>
    </message>
    <message id="cli.help.trust_import_masterlist">
        <source>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</source>
        <translation>마스터 리스트(ICAO, 독일 또는 네덜란드 형식)를 가져옵니다. 읽을 수 없는 인증서는 건너뛰고 셉니다.</translation>
    </message>
    <message id="cli.help.trust_list">
        <source>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</source>
        <translation>신뢰하는 모든 것과 그 지문(SHA-256).</translation>
    </message>
    <message id="cli.help.trust_remove">
        <source>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</source>
        <translation>인증서를 더는 신뢰하지 않습니다. 지문의 처음 여덟 자리면 됩니다.</translation>
    </message>
    <message id="cli.help.verify_evidence">
        <source>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</source>
        <translation>방문의 저장된 증거를 그날 기준으로 다시 판정합니다. 종료 코드: 0 실패 없음, 3 증거 없음, 5 실패 있음.</translation>
    </message>
    <message id="cli.help.visits">
        <source>Liệt kê các lượt đã ghi, mới nhất ở cuối.</source>
        <translation>기록된 방문을 나열합니다. 최신이 마지막.</translation>
    </message>
    <message id="cli.lookup.cache">
        <source>Kết quả đã lưu, hỏi lúc {at}</source>
        <translation>저장된 응답, 조회 시각: {at}</translation>
    </message>
    <message id="cli.lookup.portal">
        <source>Cổng trả lời lúc {at}</source>
        <translation>포털 응답: {at}</translation>
    </message>
    <message id="cli.memory.altered">
        <source>bị sửa tại {at}</source>
        <translation>{at}에서 변조됨</translation>
    </message>
    <message id="cli.memory.audit_trail">
        <source>Nhật ký: {found}</source>
        <translation>감사 기록: {found}</translation>
    </message>
    <message id="cli.memory.copies">
        <source>Bản sao: {found}</source>
        <translation>사본: {found}</translation>
    </message>
    <message id="cli.memory.new">
        <source>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</source>
        <translation>이 데이터베이스는 새것입니다. 첫 사본은 하루 안에 쓰며, 지금 쓰려면: tiepdon memory copy</translation>
    </message>
    <message id="cli.memory.nothing">
        <source>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</source>
        <translation>아직 기록이 없습니다. 첫 사본은 사용 첫날에 씁니다.</translation>
    </message>
    <message id="cli.memory.portal_attempts">
        <source>Lần hỏi cổng: {found}</source>
        <translation>포털 조회: {found}</translation>
    </message>
    <message id="cli.memory.sound">
        <source>nguyên vẹn</source>
        <translation>온전함</translation>
    </message>
    <message id="cli.memory.visits">
        <source>Lượt khám: {found}</source>
        <translation>방문: {found}</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>명령의 옵션 보기: tiepdon 명령 --help</translation>
    </message>
    <message id="cli.option.air_kbps">
        <source>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</source>
        <translation>이 속도의 비접촉 통신을 모의합니다(106, 212, 424, 848).</translation>
    </message>
    <message id="cli.option.air_latency">
        <source>Thời gian cố định của mỗi lệnh APDU.</source>
        <translation>APDU마다 드는 고정 시간.</translation>
    </message>
    <message id="cli.option.all_parked">
        <source>Mọi dòng đang treo.</source>
        <translation>보류된 모든 행.</translation>
    </message>
    <message id="cli.option.autostart">
        <source>Ghi tệp để chương trình mở cùng máy.</source>
        <translation>컴퓨터와 함께 시작하는 파일을 씁니다.</translation>
    </message>
    <message id="cli.option.birth">
        <source>dd/mm/yyyy, mm/yyyy hoặc yyyy.</source>
        <translation>dd/mm/yyyy, mm/yyyy 또는 yyyy.</translation>
    </message>
    <message id="cli.option.can">
        <source>CAN sáu số, hoặc cả 12 số căn cước.</source>
        <translation>여섯 자리 CAN 또는 열두 자리 번호 전체.</translation>
    </message>
    <message id="cli.option.country">
        <source>Chỉ lấy chứng thư của nước này (hai chữ cái).</source>
        <translation>이 나라의 인증서만(두 글자).</translation>
    </message>
    <message id="cli.option.csca">
        <source>Thư mục chứng thư được tin.</source>
        <translation>신뢰하는 인증서 폴더.</translation>
    </message>
    <message id="cli.option.day">
        <source>dd/mm/yyyy; không ghi thì là ngày mai.</source>
        <translation>dd/mm/yyyy. 기본값은 내일.</translation>
    </message>
    <message id="cli.option.delay">
        <source>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</source>
        <translation>조회마다 이 밀리초만큼 늦게 답합니다.</translation>
    </message>
    <message id="cli.option.demo_all">
        <source>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</source>
        <translation>--screens와 함께: tiepdon gallery --all이 그리는 것도.</translation>
    </message>
    <message id="cli.option.engine">
        <source>Không ghi thì dùng bộ so khuôn mặt đang chọn.</source>
        <translation>기본값은 사용 중인 엔진입니다.</translation>
    </message>
    <message id="cli.option.every_look">
        <source>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</source>
        <translation>모든 화면을 모든 언어, 밝게와 어둡게, 모든 크기로.</translation>
    </message>
    <message id="cli.option.export_ds">
        <source>Ghi chứng thư của bên ký vào tệp này.</source>
        <translation>서명자의 인증서를 여기에 씁니다.</translation>
    </message>
    <message id="cli.option.headless">
        <source>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</source>
        <translation>화면 없이: 같은 프로그램을 화면 밖에 그립니다.</translation>
    </message>
    <message id="cli.option.help">
        <source>Hiện phần trợ giúp này rồi thoát.</source>
        <translation>이 도움말을 표시하고 끝냅니다.</translation>
    </message>
    <message id="cli.option.home">
        <source>Thư mục chứa cài đặt và dữ liệu.</source>
        <translation>설정과 데이터베이스 폴더.</translation>
    </message>
    <message id="cli.option.images">
        <source>Thư mục chứa các ảnh có tên trong danh sách.</source>
        <translation>사진 이름의 기준 폴더.</translation>
    </message>
    <message id="cli.option.json">
        <source>In ra JSON thay cho lời.</source>
        <translation>문장 대신 JSON을 출력합니다.</translation>
    </message>
    <message id="cli.option.json_alone">
        <source>Chỉ in một đối tượng JSON, không gì khác.</source>
        <translation>JSON 개체 하나만 출력합니다.</translation>
    </message>
    <message id="cli.option.liveness">
        <source>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</source>
        <translation>사진을 막는 방법. 그린 사람도 눈을 깜박이지만 바쁜 컴퓨터는 놓칠 수 있습니다.</translation>
    </message>
    <message id="cli.option.mrz">
        <source>Các dòng MRZ, viết liền hoặc xuống dòng.</source>
        <translation>MRZ. 줄을 이어 쓰거나 줄바꿈합니다.</translation>
    </message>
    <message id="cli.option.name">
        <source>Họ và tên, có dấu.</source>
        <translation>성조 부호를 포함한 성명.</translation>
    </message>
    <message id="cli.option.only_places">
        <source>Kèm --all: reception, counter, kiosk, settings, numbers.</source>
        <translation>--all과 함께: reception, counter, kiosk, settings, numbers.</translation>
    </message>
    <message id="cli.option.only_these">
        <source>Kèm --all: chỉ những thứ này.</source>
        <translation>--all과 함께: 이것만.</translation>
    </message>
    <message id="cli.option.page">
        <source>Mở thẳng trang cài đặt này: devices, portal, printer…</source>
        <translation>설정의 이 페이지를 엽니다: devices, portal, printer…</translation>
    </message>
    <message id="cli.option.pairs">
        <source>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</source>
        <translation>줄마다 사진 두 장과 1(같은 사람) 또는 0. 기본값: 그린 얼굴.</translation>
    </message>
    <message id="cli.option.pause">
        <source>Số giây giữa hai lần hỏi.</source>
        <translation>조회 사이의 초.</translation>
    </message>
    <message id="cli.option.persona">
        <source>Ai đến; xem tiepdon personas.</source>
        <translation>오는 사람. tiepdon personas 참조.</translation>
    </message>
    <message id="cli.option.pin_signer">
        <source>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</source>
        <translation>발급 기관 없이 그 자체로 신뢰할 서명 인증서.</translation>
    </message>
    <message id="cli.option.portal">
        <source>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</source>
        <translation>포털 주소. 이 컴퓨터의 모의 서버에는 계정이 필요 없습니다.</translation>
    </message>
    <message id="cli.option.reader">
        <source>Chỉ dùng đầu đọc này.</source>
        <translation>이 리더기만.</translation>
    </message>
    <message id="cli.option.reader_port">
        <source>Cổng mạng của đầu đọc ảo.</source>
        <translation>가상 리더기의 포트.</translation>
    </message>
    <message id="cli.option.screens">
        <source>Lưu ảnh của từng màn hình vào đây.</source>
        <translation>각 화면의 그림을 여기에 씁니다.</translation>
    </message>
    <message id="cli.option.screens_only">
        <source>Chỉ lưu ảnh màn hình vào đây.</source>
        <translation>그림만 여기에 씁니다.</translation>
    </message>
    <message id="cli.option.server_port">
        <source>0 thì tự chọn cổng mạng còn trống.</source>
        <translation>0이면 빈 포트를 고릅니다.</translation>
    </message>
    <message id="cli.option.simulated_counter">
        <source>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</source>
        <translation>모의 장치로. 접수증은 그림 파일이 됩니다.</translation>
    </message>
    <message id="cli.option.simulated_kiosk">
        <source>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</source>
        <translation>창에서 모의 장치로. 실제 장치는 건드리지 않습니다.</translation>
    </message>
    <message id="cli.option.staff_pin">
        <source>Sáu đến mười hai số; không ghi thì được hỏi.</source>
        <translation>여섯~열두 자리. 생략하면 묻습니다.</translation>
    </message>
    <message id="cli.option.state">
        <source>Chỉ các dòng ở trạng thái này.</source>
        <translation>이 상태의 행만.</translation>
    </message>
    <message id="cli.option.to_picture">
        <source>Ghi ra tệp .png hoặc .pdf.</source>
        <translation>대신 .png 또는 .pdf 파일로 씁니다.</translation>
    </message>
    <message id="cli.option.to_table">
        <source>Ghi ra tệp .csv hoặc .pdf.</source>
        <translation>대신 .csv 또는 .pdf 파일로 씁니다.</translation>
    </message>
    <message id="cli.option.unsigned">
        <source>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</source>
        <translation>서명자가 신뢰되지 않은 목록도 받습니다. 다른 방법으로 확인했을 때.</translation>
    </message>
    <message id="cli.option.version">
        <source>Hiện phiên bản rồi thoát.</source>
        <translation>버전을 표시하고 끝냅니다.</translation>
    </message>
    <message id="cli.option.watch">
        <source>Mở lại khi chương trình hỏng hoặc đứng.</source>
        <translation>비정상 종료나 멈춤 뒤에 다시 시작합니다.</translation>
    </message>
    <message id="cli.option.weights_from">
        <source>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</source>
        <translation>폴더, 파일(USB) 또는 주소. 기본값은 배포처.</translation>
    </message>
    <message id="cli.options">
        <source>Tùy chọn</source>
        <translation>옵션</translation>
    </message>
    <message id="cli.outbox.again">
        <source>Sẽ gửi lại: {number}</source>
        <translation>다시 시도: {number}</translation>
    </message>
    <message id="cli.outbox.count">
        <source>{state}: {number}</source>
        <translation>{state}: {number}</translation>
    </message>
    <message id="cli.outbox.done">
        <source>đã gửi</source>
        <translation>보냄</translation>
    </message>
    <message id="cli.outbox.empty">
        <source>Không có gì.</source>
        <translation>없습니다.</translation>
    </message>
    <message id="cli.outbox.kept">
        <source>giữ tại máy</source>
        <translation>여기에 보관</translation>
    </message>
    <message id="cli.outbox.kind.cancel">
        <source>hủy lượt</source>
        <translation>취소</translation>
    </message>
    <message id="cli.outbox.kind.check_in">
        <source>báo đến khám</source>
        <translation>내원 통보</translation>
    </message>
    <message id="cli.outbox.kind.co_payment">
        <source>hỏi lại cùng chi trả</source>
        <translation>본인부담금 조회</translation>
    </message>
    <message id="cli.outbox.kind.recheck">
        <source>tra lại BHYT</source>
        <translation>다시 조회</translation>
    </message>
    <message id="cli.outbox.kind.update">
        <source>bổ sung</source>
        <translation>갱신</translation>
    </message>
    <message id="cli.outbox.kind.visit">
        <source>lượt khám</source>
        <translation>방문</translation>
    </message>
    <message id="cli.outbox.parked">
        <source>đang treo</source>
        <translation>보류</translation>
    </message>
    <message id="cli.outbox.pending">
        <source>đang chờ</source>
        <translation>대기</translation>
    </message>
    <message id="cli.outbox.sending">
        <source>đang gửi</source>
        <translation>보내는 중</translation>
    </message>
    <message id="cli.portal_sim.listening">
        <source>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</source>
        <translation>모의 보험 포털 주소: {address} (Ctrl-C로 끝냅니다)</translation>
    </message>
    <message id="cli.preload.done">
        <source>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</source>
        <translation>응답: {answered}. 실패: {refused}. 대기: {waiting}.</translation>
    </message>
    <message id="cli.preload.lines">
        <source>Dòng không dùng được: {lines}</source>
        <translation>쓸 수 없는 줄: {lines}</translation>
    </message>
    <message id="cli.program">
        <source>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</source>
        <translation>Tiếp Đón – 칩 신분증 접수 프로그램.</translation>
    </message>
    <message id="cli.read.access">
        <source>Mở chip bằng</source>
        <translation>칩을 연 방식</translation>
    </message>
    <message id="cli.read.birth_date">
        <source>Ngày sinh</source>
        <translation>생년월일</translation>
    </message>
    <message id="cli.read.cost">
        <source>{apdus} lệnh APDU, {bytes} byte, {ms} ms</source>
        <translation>APDU {apdus}건, {bytes}바이트, {ms}밀리초</translation>
    </message>
    <message id="cli.read.document_number">
        <source>Số giấy tờ (MRZ)</source>
        <translation>문서 번호(MRZ)</translation>
    </message>
    <message id="cli.read.ethnicity">
        <source>Dân tộc</source>
        <translation>민족</translation>
    </message>
    <message id="cli.read.expires">
        <source>Có giá trị đến</source>
        <translation>유효 기한</translation>
    </message>
    <message id="cli.read.extra">
        <source>Mục khác (DG13)</source>
        <translation>기타 항목(DG13)</translation>
    </message>
    <message id="cli.read.father">
        <source>Cha</source>
        <translation>아버지</translation>
    </message>
    <message id="cli.read.issued">
        <source>Ngày cấp</source>
        <translation>발급일</translation>
    </message>
    <message id="cli.read.marks">
        <source>Đặc điểm nhận dạng</source>
        <translation>신체 특징</translation>
    </message>
    <message id="cli.read.mother">
        <source>Mẹ</source>
        <translation>어머니</translation>
    </message>
    <message id="cli.read.name">
        <source>Họ tên</source>
        <translation>이름</translation>
    </message>
    <message id="cli.read.nationality">
        <source>Quốc tịch</source>
        <translation>국적</translation>
    </message>
    <message id="cli.read.number">
        <source>Số căn cước</source>
        <translation>신분증 번호</translation>
    </message>
    <message id="cli.read.old_number">
        <source>Số CMND cũ</source>
        <translation>이전 신분증 번호</translation>
    </message>
    <message id="cli.read.origin">
        <source>Quê quán</source>
        <translation>본적</translation>
    </message>
    <message id="cli.read.religion">
        <source>Tôn giáo</source>
        <translation>종교</translation>
    </message>
    <message id="cli.read.residence">
        <source>Nơi thường trú</source>
        <translation>주소</translation>
    </message>
    <message id="cli.read.sex">
        <source>Giới tính</source>
        <translation>성별</translation>
    </message>
    <message id="cli.read.spouse">
        <source>Vợ hoặc chồng</source>
        <translation>배우자</translation>
    </message>
    <message id="cli.required">
        <source>bắt buộc</source>
        <translation>필수</translation>
    </message>
    <message id="cli.settings.locked">
        <source>{name} (người quản trị khóa)</source>
        <translation>{name}(잠김)</translation>
    </message>
    <message id="cli.trust.csca">
        <source>nơi cấp</source>
        <translation>발급 기관</translation>
    </message>
    <message id="cli.trust.imported">
        <source>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</source>
        <translation>추가 {added}, 이미 있음 {known}, 건너뜀 {skipped}. 목록 서명: {signature}</translation>
    </message>
    <message id="cli.trust.link">
        <source>nối khóa</source>
        <translation>링크</translation>
    </message>
    <message id="cli.trust.nothing">
        <source>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</source>
        <translation>신뢰하는 인증서가 없습니다. 어떤 신분증도 진짜라고 할 수 없습니다.</translation>
    </message>
    <message id="cli.trust.pinned">
        <source>tin riêng</source>
        <translation>개별</translation>
    </message>
    <message id="cli.usage">
        <source>Cách dùng:</source>
        <translation>사용법:</translation>
    </message>
    <message id="cli.visits.nothing">
        <source>Quầy này chưa ghi lượt nào.</source>
        <translation>이 창구에는 아직 기록이 없습니다.</translation>
    </message>
    <message id="cli.wrong.choice">
        <source>cần một trong: {names}</source>
        <translation>다음 중 하나여야 합니다: {names}</translation>
    </message>
    <message id="cli.wrong.command">
        <source>Không có lệnh {name}.</source>
        <translation>{name} 명령은 없습니다.</translation>
    </message>
    <message id="cli.wrong.error">
        <source>Lỗi: {what}</source>
        <translation>오류: {what}</translation>
    </message>
    <message id="cli.wrong.file">
        <source>cần tên một tệp, đây là thư mục</source>
        <translation>파일이어야 하는데 폴더입니다</translation>
    </message>
    <message id="cli.wrong.file_there">
        <source>không có tệp này, hoặc không được phép đọc</source>
        <translation>그런 파일이 없거나 읽을 수 없습니다</translation>
    </message>
    <message id="cli.wrong.folder">
        <source>cần một thư mục, đây là tệp</source>
        <translation>폴더여야 하는데 파일입니다</translation>
    </message>
    <message id="cli.wrong.folder_there">
        <source>không có thư mục này, hoặc không được phép đọc</source>
        <translation>그런 폴더가 없거나 읽을 수 없습니다</translation>
    </message>
    <message id="cli.wrong.help">
        <source>Xem cách dùng: {command}</source>
        <translation>사용법 보기: {command}</translation>
    </message>
    <message id="cli.wrong.key">
        <source>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</source>
        <translation>--can(끝 여섯 자리 또는 열두 자리 전체)이나 --mrz를 주세요.</translation>
    </message>
    <message id="cli.wrong.missing">
        <source>Còn thiếu {name}.</source>
        <translation>{name}이(가) 빠졌습니다.</translation>
    </message>
    <message id="cli.wrong.needs_value">
        <source>{name} cần có giá trị đi kèm.</source>
        <translation>{name}에는 값이 필요합니다.</translation>
    </message>
    <message id="cli.wrong.no_value">
        <source>{name} không nhận giá trị nào.</source>
        <translation>{name}에는 값을 줄 수 없습니다.</translation>
    </message>
    <message id="cli.wrong.number">
        <source>cần một số, ví dụ 0.5</source>
        <translation>숫자여야 합니다(예: 0.5)</translation>
    </message>
    <message id="cli.wrong.option">
        <source>Không có tùy chọn {name}.</source>
        <translation>{name} 옵션은 없습니다.</translation>
    </message>
    <message id="cli.wrong.pair">
        <source>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</source>
        <translation>{line}행: 사진 두 장과 0 또는 1이 필요합니다</translation>
    </message>
    <message id="cli.wrong.pairs">
        <source>Mỗi NAME cần có VALUE của nó.</source>
        <translation>NAME마다 VALUE가 필요합니다.</translation>
    </message>
    <message id="cli.wrong.perhaps">
        <source>Có phải {names}?</source>
        <translation>{names}입니까?</translation>
    </message>
    <message id="cli.wrong.port">
        <source>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</source>
        <translation>이 포트를 열 수 없습니다. 다른 프로그램이 쓰고 있거나 허용되지 않습니다</translation>
    </message>
    <message id="cli.wrong.range">
        <source>cần một số nguyên từ {least} đến {most}</source>
        <translation>{least}에서 {most}까지의 정수여야 합니다</translation>
    </message>
    <message id="cli.wrong.row">
        <source>Cần ID của một dòng, hoặc --all.</source>
        <translation>행의 ID나 --all을 주세요.</translation>
    </message>
    <message id="cli.wrong.screens">
        <source>--all cần có --screens cùng thư mục để lưu ảnh.</source>
        <translation>--all은 어떤 그림인지입니다. 폴더를 --screens로 지정하세요.</translation>
    </message>
    <message id="cli.wrong.too_much">
        <source>Thừa: {words}</source>
        <translation>불필요한 부분: {words}</translation>
    </message>
    <message id="cli.wrong.value">
        <source>Giá trị của {name} không hợp lệ: {why}</source>
        <translation>{name}의 값이 맞지 않습니다: {why}</translation>
    </message>
    <message id="cli.wrong.whole_number">
        <source>cần một số nguyên</source>
        <translation>정수여야 합니다</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. 칩 신분증을 리더기에 놓습니다.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 얼굴 비교 동의를 물었고 환자가 동의했습니다.</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>복제 칩: 파일은 맞지만 개인 키가 없음</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>보험증 만료(코드 010)</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>신분증 만료, 보험 유효</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>칩 데이터 변조: DG 해시 불일치</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>진짜 신분증, 본인, 보험 유효</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>칩에 사진 없음</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>포털에 보험증 정보 없음(코드 050)</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước camera không phải chủ thẻ</source>
        <translation>카메라 앞의 사람이 명의자가 아님</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>보험 포털이 응답하지 않음</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>옛 보험증 만료, 새 보험증 발급(코드 003)</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>60세 이상의 무기한 신분증</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>발급 기관의 인증서(CSCA) 없음</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>포털의 이름 성조 부호가 다름(코드 061)</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 번호로 칩을 열고, 이름은 읽는 즉시 표시됩니다.</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</source>
        <translation>6. 진료가 암호화된 데이터베이스에 기록되었습니다.</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>이 단계가 제시간에 끝나지 않았습니다: {step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 세 가지 확인 결과:</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 모의 장치에서 접수 화면이 열립니다.</translation>
    </message>
</context>
</TS>
