<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="settings.about">
        <source>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</source>
        <translation>Tiếp Đón 버전 {version}, Apache-2.0 라이선스 오픈 소스. 설정, 데이터, 로그: {folder}</translation>
    </message>
    <message id="settings.act.add_certificate">
        <source>Thêm chứng thư…</source>
        <translation>인증서 추가…</translation>
    </message>
    <message id="settings.act.export">
        <source>Xuất cài đặt…</source>
        <translation>설정 내보내기…</translation>
    </message>
    <message id="settings.act.import">
        <source>Nhập cài đặt…</source>
        <translation>설정 가져오기…</translation>
    </message>
    <message id="settings.act.import_master_list">
        <source>Nhập danh sách chứng thư…</source>
        <translation>마스터 리스트 가져오기…</translation>
    </message>
    <message id="settings.act.install_engine">
        <source>Cài bộ đang chọn từ thư mục…</source>
        <translation>선택한 엔진을 폴더에서 설치…</translation>
    </message>
    <message id="settings.act.key_file">
        <source>Giữ khóa trong tệp</source>
        <translation>키를 파일에 보관</translation>
    </message>
    <message id="settings.act.print_test">
        <source>In thử một phiếu</source>
        <translation>테스트 인쇄</translation>
    </message>
    <message id="settings.act.remove_certificate">
        <source>Bỏ chứng thư đang chọn</source>
        <translation>선택한 인증서 제거</translation>
    </message>
    <message id="settings.act.set_pin">
        <source>Đặt mã PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message id="settings.act.support_bundle">
        <source>Gói hỗ trợ…</source>
        <translation>지원 파일…</translation>
    </message>
    <message id="settings.any_reader">
        <source>Đầu đọc đầu tiên có thẻ</source>
        <translation>카드가 있는 첫 번째 리더기</translation>
    </message>
    <message id="settings.browse">
        <source>Chọn…</source>
        <translation>선택…</translation>
    </message>
    <message id="settings.browse_for">
        <source>Chọn: {what}</source>
        <translation>선택: {what}</translation>
    </message>
    <message id="settings.camera">
        <source>Camera số {count}</source>
        <translation>카메라 {count}</translation>
    </message>
    <message id="settings.card_seen">
        <source>Đã thấy thẻ. Đầu đọc hoạt động.</source>
        <translation>카드를 감지했습니다. 리더기가 작동합니다.</translation>
    </message>
    <message id="settings.cause">
        <source>Nguyên nhân (cho kỹ thuật): {cause}</source>
        <translation>원인(기술 담당자용): {cause}</translation>
    </message>
    <message id="settings.certificates_added" numerus="yes">
        <source>Đã thêm {count} chứng thư.</source>
        <translation>
            <numerusform>인증서 {count}개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message id="settings.certificates_removed" numerus="yes">
        <source>Đã bỏ {count} chứng thư.</source>
        <translation>
            <numerusform>인증서 {count}개를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message id="settings.choice.check_in_message.mode.folder">
        <source>Ghi vào thư mục</source>
        <translation>폴더에 쓰기</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.off">
        <source>Không</source>
        <translation>끔</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.send">
        <source>Gửi lên cổng</source>
        <translation>포털로 보내기</translation>
    </message>
    <message id="settings.choice.facility.former.central">
        <source>Tuyến trung ương</source>
        <translation>중앙급</translation>
    </message>
    <message id="settings.choice.facility.former.district">
        <source>Tuyến huyện</source>
        <translation>군급</translation>
    </message>
    <message id="settings.choice.facility.former.none">
        <source>Chưa xếp tuyến</source>
        <translation>없음</translation>
    </message>
    <message id="settings.choice.facility.former.province">
        <source>Tuyến tỉnh</source>
        <translation>성급</translation>
    </message>
    <message id="settings.choice.facility.level.basic">
        <source>Cơ bản</source>
        <translation>기본</translation>
    </message>
    <message id="settings.choice.facility.level.initial">
        <source>Ban đầu</source>
        <translation>초기</translation>
    </message>
    <message id="settings.choice.facility.level.specialised">
        <source>Chuyên sâu</source>
        <translation>전문</translation>
    </message>
    <message id="settings.choice.handover.kind.endpoint">
        <source>Địa chỉ mạng</source>
        <translation>네트워크 주소</translation>
    </message>
    <message id="settings.choice.handover.kind.folder">
        <source>Thư mục</source>
        <translation>폴더</translation>
    </message>
    <message id="settings.choice.handover.kind.none">
        <source>Không gửi</source>
        <translation>보내지 않음</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>고개 돌리기·눈 깜빡임 요청</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.off">
        <source>Không kiểm tra</source>
        <translation>안 함</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.passive">
        <source>Tự quan sát</source>
        <translation>동작 없이 확인</translation>
    </message>
    <message id="settings.choice.language.en">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="settings.choice.language.ja">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="settings.choice.language.ko">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="settings.choice.language.vi">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="settings.choice.language.zh">
        <source>Tiếng Việt</source>
        <translation>한국어</translation>
    </message>
    <message id="settings.choice.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>고개 돌리기·눈 깜빡임 요청</translation>
    </message>
    <message id="settings.choice.liveness.off">
        <source>Không kiểm tra</source>
        <translation>안 함</translation>
    </message>
    <message id="settings.choice.liveness.passive">
        <source>Tự quan sát</source>
        <translation>동작 없이 확인</translation>
    </message>
    <message id="settings.choice.printer.drawing.cp1258">
        <source>Chữ có sẵn trong máy in</source>
        <translation>프린터 내장 글자</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots">
        <source>Dạng hình (mọi máy)</source>
        <translation>그림(모든 기종)</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots-native-code">
        <source>Dạng hình, QR do máy vẽ</source>
        <translation>그림, QR은 프린터가 그림</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-network">
        <source>Máy in nhiệt qua mạng</source>
        <translation>네트워크 영수증 프린터</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-serial">
        <source>Máy in nhiệt qua cổng nối tiếp</source>
        <translation>직렬 영수증 프린터</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-usb">
        <source>Máy in nhiệt qua USB</source>
        <translation>USB 영수증 프린터</translation>
    </message>
    <message id="settings.choice.printer.kind.none">
        <source>Không in</source>
        <translation>없음</translation>
    </message>
    <message id="settings.choice.printer.kind.pdf-folder">
        <source>Lưu PDF vào thư mục</source>
        <translation>폴더에 PDF 저장</translation>
    </message>
    <message id="settings.choice.printer.kind.spooler">
        <source>Máy in nhiệt qua hàng đợi Windows</source>
        <translation>Windows 대기열 영수증 프린터</translation>
    </message>
    <message id="settings.choice.printer.kind.system">
        <source>Máy in của hệ thống (khổ trang)</source>
        <translation>시스템 프린터(페이지)</translation>
    </message>
    <message id="settings.choice.printer.names.full">
        <source>Đầy đủ</source>
        <translation>전체</translation>
    </message>
    <message id="settings.choice.printer.names.none">
        <source>Không in tên</source>
        <translation>인쇄하지 않음</translation>
    </message>
    <message id="settings.choice.printer.names.short">
        <source>Rút gọn</source>
        <translation>축약</translation>
    </message>
    <message id="settings.device.camera.in_use">
        <source>Quầy tiếp đón đang dùng và có hình</source>
        <translation>창구에서 사용 중, 영상 있음</translation>
    </message>
    <message id="settings.device.camera.name">
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message id="settings.device.camera.none">
        <source>Quầy này không dùng camera</source>
        <translation>이 창구는 카메라를 사용하지 않습니다</translation>
    </message>
    <message id="settings.device.camera.none_step">
        <source>Nhân viên so ảnh bằng mắt.</source>
        <translation>직원이 눈으로 사진을 비교합니다.</translation>
    </message>
    <message id="settings.device.camera.ok">
        <source>Có hình, {width}×{height}</source>
        <translation>영상 있음, {width}×{height}</translation>
    </message>
    <message id="settings.device.clock.name">
        <source>Đồng hồ của máy</source>
        <translation>시계</translation>
    </message>
    <message id="settings.device.clock.ok" numerus="yes">
        <source>Lệch {count} giây so với cổng bảo hiểm</source>
        <translation>
            <numerusform>보험 포털과 {count}초 차이</numerusform>
        </translation>
    </message>
    <message id="settings.device.clock.unknown">
        <source>Chưa có giờ của cổng bảo hiểm để so</source>
        <translation>아직 비교할 포털 시간이 없습니다</translation>
    </message>
    <message id="settings.device.database.altered">
        <source>Nhật ký bị thay đổi ở dòng {row}</source>
        <translation>감사 기록의 {row}행이 변경되었습니다</translation>
    </message>
    <message id="settings.device.database.altered_step">
        <source>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</source>
        <translation>즉시 기술 담당자에게 알리고 아무것도 삭제하지 마세요.</translation>
    </message>
    <message id="settings.device.database.file">
        <source>Đã mã hóa, khóa nằm trong tệp {where}</source>
        <translation>암호화됨, 키는 파일 {where}에 있음</translation>
    </message>
    <message id="settings.device.database.file_step">
        <source>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</source>
        <translation>키 파일 사본을 안전한 곳에 보관하세요. 키를 잃으면 데이터도 잃습니다.</translation>
    </message>
    <message id="settings.device.database.keyring">
        <source>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</source>
        <translation>암호화됨, 키는 시스템 키 저장소({where})에 있음</translation>
    </message>
    <message id="settings.device.database.name">
        <source>Kho dữ liệu</source>
        <translation>데이터베이스</translation>
    </message>
    <message id="settings.device.database_copy.name">
        <source>Bản sao dự phòng</source>
        <translation>데이터 사본</translation>
    </message>
    <message id="settings.device.database_copy.nothing">
        <source>Chưa có dữ liệu để sao lưu</source>
        <translation>아직 복사할 데이터가 없습니다</translation>
    </message>
    <message id="settings.device.database_copy.ok">
        <source>Bản mới nhất: {day}</source>
        <translation>최신 사본: {day}</translation>
    </message>
    <message id="settings.device.database_copy.to_come">
        <source>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</source>
        <translation>새 데이터입니다. 첫 백업은 하루 안에 자동으로 기록됩니다</translation>
    </message>
    <message id="settings.device.disk.low">
        <source>Chỉ còn trống {free} GB</source>
        <translation>남은 공간이 {free} GB뿐입니다</translation>
    </message>
    <message id="settings.device.disk.low_step">
        <source>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</source>
        <translation>디스크가 가득 차기 전에 공간을 비우세요.</translation>
    </message>
    <message id="settings.device.disk.name">
        <source>Ổ đĩa</source>
        <translation>디스크</translation>
    </message>
    <message id="settings.device.disk.ok">
        <source>Còn trống {free} GB</source>
        <translation>남은 공간 {free} GB</translation>
    </message>
    <message id="settings.device.face_engine.assists">
        <source>{engine}: chỉ hỗ trợ</source>
        <translation>{engine}: 보조 전용</translation>
    </message>
    <message id="settings.device.face_engine.assists_step">
        <source>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</source>
        <translation>확실하지 않으면 직원이 눈으로 비교합니다.</translation>
    </message>
    <message id="settings.device.face_engine.decides">
        <source>{engine}: được tự kết luận</source>
        <translation>{engine}: 단독 판정 가능</translation>
    </message>
    <message id="settings.device.face_engine.name">
        <source>So khuôn mặt</source>
        <translation>얼굴 비교</translation>
    </message>
    <message id="settings.device.hand_over.name">
        <source>Bàn giao lượt khám</source>
        <translation>진료 기록 전달</translation>
    </message>
    <message id="settings.device.hand_over.ok">
        <source>Đang chờ gửi: {count}</source>
        <translation>전송 대기: {count}</translation>
    </message>
    <message id="settings.device.hand_over.parked" numerus="yes">
        <source>{count} lượt bị nơi nhận từ chối</source>
        <translation>
            <numerusform>{count}건이 수신처에서 거부됨</numerusform>
        </translation>
    </message>
    <message id="settings.device.hand_over.parked_step">
        <source>Xem lý do bằng lệnh: tiepdon outbox list.</source>
        <translation>사유 확인: tiepdon outbox list.</translation>
    </message>
    <message id="settings.device.hand_over.sent_by">
        <source>Đang chờ gửi: {count}; tiến trình {process} đang gửi</source>
        <translation>전송 대기: {count}, 프로세스 {process}가 전송 중</translation>
    </message>
    <message id="settings.device.hand_over.unattended">
        <source>Đang chờ gửi: {count}; chưa có chương trình nào gửi</source>
        <translation>전송 대기: {count}, 전송 중인 프로그램 없음</translation>
    </message>
    <message id="settings.device.hand_over.unattended_step">
        <source>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</source>
        <translation>접수 프로그램을 열거나 tiepdon outbox drain을 실행하세요.</translation>
    </message>
    <message id="settings.device.portal.incomplete">
        <source>Chưa điền đủ tài khoản của cổng</source>
        <translation>포털 계정이 아직 완전하지 않습니다</translation>
    </message>
    <message id="settings.device.portal.incomplete_step">
        <source>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</source>
        <translation>주소, 계정, 비밀번호, 등록 직원의 이름과 번호가 필요합니다.</translation>
    </message>
    <message id="settings.device.portal.name">
        <source>Cổng bảo hiểm y tế</source>
        <translation>보험 포털</translation>
    </message>
    <message id="settings.device.portal.ok">
        <source>Đăng nhập được</source>
        <translation>로그인됨</translation>
    </message>
    <message id="settings.device.printer.folder">
        <source>Lưu phiếu thành tệp PDF vào {folder}</source>
        <translation>번호표를 PDF로 {folder}에 저장</translation>
    </message>
    <message id="settings.device.printer.name">
        <source>Máy in phiếu</source>
        <translation>번호표 프린터</translation>
    </message>
    <message id="settings.device.printer.ok">
        <source>Sẵn sàng, có giấy</source>
        <translation>준비됨, 용지 있음</translation>
    </message>
    <message id="settings.device.printer.queue">
        <source>In qua hàng đợi của hệ thống: {printer}</source>
        <translation>시스템 인쇄 대기열: {printer}</translation>
    </message>
    <message id="settings.device.printer.queue_step">
        <source>In thử một phiếu để chắc chắn.</source>
        <translation>테스트 인쇄로 확인하세요.</translation>
    </message>
    <message id="settings.device.printer.silent">
        <source>Kết nối được; máy này không báo tình trạng giấy</source>
        <translation>연결됨; 이 모델은 용지 상태를 알리지 않음</translation>
    </message>
    <message id="settings.device.reader.card">
        <source>{readers}, đã thấy thẻ</source>
        <translation>{readers}, 카드 감지됨</translation>
    </message>
    <message id="settings.device.reader.name">
        <source>Đầu đọc thẻ</source>
        <translation>카드 리더기</translation>
    </message>
    <message id="settings.device.reader.ok">
        <source>{readers}, chưa có thẻ</source>
        <translation>{readers}, 카드 없음</translation>
    </message>
    <message id="settings.device.settings.name">
        <source>Cài đặt</source>
        <translation>설정</translation>
    </message>
    <message id="settings.device.settings.ok">
        <source>Quầy {station}, dữ liệu ở {home}</source>
        <translation>창구 {station}, 데이터 위치 {home}</translation>
    </message>
    <message id="settings.device.trust_store.empty">
        <source>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</source>
        <translation>신뢰하는 발급 기관이 없어 어떤 카드도 진본으로 판정할 수 없습니다</translation>
    </message>
    <message id="settings.device.trust_store.empty_step">
        <source>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</source>
        <translation>발급 기관의 루트 인증서(CSCA)를 추가하세요. 그동안은 카드를 눈으로 확인합니다.</translation>
    </message>
    <message id="settings.device.trust_store.name">
        <source>Chứng thư tin cậy</source>
        <translation>신뢰하는 인증서</translation>
    </message>
    <message id="settings.device.trust_store.ok" numerus="yes">
        <source>{count} chứng thư, {unreadable} tệp không đọc được</source>
        <translation>
            <numerusform>인증서 {count}개, 읽을 수 없는 파일 {unreadable}개</numerusform>
        </translation>
    </message>
    <message id="settings.discard">
        <source>Bỏ thay đổi</source>
        <translation>변경 취소</translation>
    </message>
    <message id="settings.engine_assists">
        <source>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</source>
        <translation>보조 전용, 불확실하면 직원이 비교</translation>
    </message>
    <message id="settings.engine_decides">
        <source>được tự kết luận</source>
        <translation>단독 판정 가능</translation>
    </message>
    <message id="settings.health.attention">
        <source>Cần xem lại</source>
        <translation>확인 필요</translation>
    </message>
    <message id="settings.health.failed">
        <source>Có lỗi</source>
        <translation>오류</translation>
    </message>
    <message id="settings.health.ok">
        <source>Tốt</source>
        <translation>정상</translation>
    </message>
    <message id="settings.help_title">
        <source>Trợ giúp</source>
        <translation>도움말</translation>
    </message>
    <message id="settings.installed">
        <source>Đã cài bộ so khuôn mặt.</source>
        <translation>얼굴 비교 엔진을 설치했습니다.</translation>
    </message>
    <message id="settings.key_kept">
        <source>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</source>
        <translation>키는 파일 {where}에 있습니다. 사본을 안전한 곳에 보관하세요.</translation>
    </message>
    <message id="settings.key_note">
        <source>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</source>
        <translation>데이터는 암호화됩니다. 키는 시스템 키 저장소 또는 데이터 옆 파일에 보관됩니다. 키를 잃으면 데이터와 사본을 아무도 다시 열 수 없습니다.</translation>
    </message>
    <message id="settings.keys">
        <source>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</source>
        <translation>↑↓로 페이지 선택, Tab으로 다음 항목, F5로 테스트, Ctrl+S로 저장, Esc로 닫기.</translation>
    </message>
    <message id="settings.label.asks_consent">
        <source>Hỏi ý người bệnh trước khi so mặt</source>
        <translation>얼굴 비교 전에 동의 요청</translation>
    </message>
    <message id="settings.label.auto_record">
        <source>Tự lưu khi mọi mục đều xanh</source>
        <translation>모두 녹색이면 자동 기록</translation>
    </message>
    <message id="settings.label.camera">
        <source>Camera được dùng</source>
        <translation>사용할 카메라</translation>
    </message>
    <message id="settings.label.camera_always">
        <source>Luôn bật camera để quét QR</source>
        <translation>QR 스캔을 위해 항상 켜 두기</translation>
    </message>
    <message id="settings.label.camera_mirror">
        <source>Camera cho hình ngược trái phải</source>
        <translation>카메라 영상 좌우가 바뀜</translation>
    </message>
    <message id="settings.label.camera_size">
        <source>Độ phân giải</source>
        <translation>해상도</translation>
    </message>
    <message id="settings.label.check_in_message.certificate">
        <source>Tệp chữ ký số của cơ sở</source>
        <translation>기관 서명 인증서</translation>
    </message>
    <message id="settings.label.check_in_message.certificate_password">
        <source>Mật khẩu của tệp chữ ký số</source>
        <translation>인증서 비밀번호</translation>
    </message>
    <message id="settings.label.check_in_message.mode">
        <source>Tin check-in (XML0) do quầy này gửi</source>
        <translation>이 창구에서 접수 메시지(XML0)</translation>
    </message>
    <message id="settings.label.check_in_message.path">
        <source>Thư mục của tin check-in</source>
        <translation>접수 메시지 폴더</translation>
    </message>
    <message id="settings.label.check_in_message.service_code">
        <source>Mã dịch vụ khám</source>
        <translation>진찰 서비스 코드</translation>
    </message>
    <message id="settings.label.check_in_message.service_name">
        <source>Tên dịch vụ khám</source>
        <translation>진찰 서비스 이름</translation>
    </message>
    <message id="settings.label.clinics">
        <source>Các phòng khám</source>
        <translation>진료과</translation>
    </message>
    <message id="settings.label.cover_after_min">
        <source>Che màn hình khi không ai dùng (phút, 0: không)</source>
        <translation>사용하지 않을 때 화면 가림(분, 0: 안 함)</translation>
    </message>
    <message id="settings.label.csca_dir">
        <source>Thư mục chứng thư (để trống: trong dữ liệu)</source>
        <translation>인증서 폴더(비우면 데이터 안)</translation>
    </message>
    <message id="settings.label.face_engine">
        <source>Bộ so khuôn mặt</source>
        <translation>얼굴 비교 엔진</translation>
    </message>
    <message id="settings.label.facility.commune">
        <source>Trạm y tế xã, y học gia đình, cơ quan</source>
        <translation>면 보건소, 가정의학, 기관</translation>
    </message>
    <message id="settings.label.facility.former">
        <source>Tuyến trước năm 2025</source>
        <translation>2025년 이전 구분</translation>
    </message>
    <message id="settings.label.facility.level">
        <source>Cấp chuyên môn</source>
        <translation>전문 등급</translation>
    </message>
    <message id="settings.label.facility.points">
        <source>Điểm xếp cấp (cấp cơ bản)</source>
        <translation>평가 점수(기본 등급)</translation>
    </message>
    <message id="settings.label.facility.provisional">
        <source>Đang xếp cấp tạm thời</source>
        <translation>임시 등급</translation>
    </message>
    <message id="settings.label.facility_name">
        <source>Tên cơ sở (trên phiếu)</source>
        <translation>기관 이름(번호표에 표시)</translation>
    </message>
    <message id="settings.label.handover.format">
        <source>Định dạng</source>
        <translation>형식</translation>
    </message>
    <message id="settings.label.handover.kind">
        <source>Gửi lượt khám đến</source>
        <translation>진료 기록을 보낼 곳</translation>
    </message>
    <message id="settings.label.handover.path">
        <source>Thư mục nhận</source>
        <translation>받는 폴더</translation>
    </message>
    <message id="settings.label.handover.secret">
        <source>Khóa bí mật của nơi nhận</source>
        <translation>수신처 비밀 키</translation>
    </message>
    <message id="settings.label.handover.url">
        <source>Địa chỉ nhận (https)</source>
        <translation>받는 주소(https)</translation>
    </message>
    <message id="settings.label.kiosk.asks_phone">
        <source>Hỏi số điện thoại</source>
        <translation>전화번호 묻기</translation>
    </message>
    <message id="settings.label.kiosk.beside_desk">
        <source>Cùng máy với quầy tiếp đón</source>
        <translation>창구와 같은 컴퓨터</translation>
    </message>
    <message id="settings.label.kiosk.dark">
        <source>Màu tối</source>
        <translation>어두운 색상</translation>
    </message>
    <message id="settings.label.kiosk.idle_s">
        <source>Chờ chạm (giây)</source>
        <translation>터치 대기(초)</translation>
    </message>
    <message id="settings.label.kiosk.liveness">
        <source>Chống ảnh giả ở kiosk</source>
        <translation>키오스크 사진 도용 방지</translation>
    </message>
    <message id="settings.label.kiosk.reduced_motion">
        <source>Giảm chuyển động</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message id="settings.label.kiosk.voice">
        <source>Đọc câu hỏi thành tiếng</source>
        <translation>질문 읽어 주기</translation>
    </message>
    <message id="settings.label.kiosk.warn_s">
        <source>Báo trước khi hết giờ (giây)</source>
        <translation>시간 만료 예고(초)</translation>
    </message>
    <message id="settings.label.language">
        <source>Ngôn ngữ</source>
        <translation>언어</translation>
    </message>
    <message id="settings.label.liveness">
        <source>Chống ảnh giả</source>
        <translation>사진 도용 방지</translation>
    </message>
    <message id="settings.label.portal.account">
        <source>Tài khoản</source>
        <translation>계정</translation>
    </message>
    <message id="settings.label.portal.asks_stays">
        <source>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</source>
        <translation>다른 기관의 치료도 조회 (1인당 1회 호출)</translation>
    </message>
    <message id="settings.label.portal.base_url">
        <source>Địa chỉ của cổng</source>
        <translation>포털 주소</translation>
    </message>
    <message id="settings.label.portal.ca_file">
        <source>Tệp chứng thư của mạng (nếu có)</source>
        <translation>네트워크 인증서 파일(있는 경우)</translation>
    </message>
    <message id="settings.label.portal.facility_code">
        <source>Mã cơ sở khám chữa bệnh</source>
        <translation>의료기관 코드</translation>
    </message>
    <message id="settings.label.portal.password">
        <source>Mật khẩu</source>
        <translation>비밀번호</translation>
    </message>
    <message id="settings.label.portal.staff_name">
        <source>Họ tên nhân viên đã đăng ký</source>
        <translation>등록 직원 이름</translation>
    </message>
    <message id="settings.label.portal.staff_number">
        <source>Số căn cước của nhân viên đó</source>
        <translation>해당 직원의 신분증 번호</translation>
    </message>
    <message id="settings.label.presence_proof">
        <source>Lưu bằng chứng thẻ có mặt</source>
        <translation>카드 제시 증거 보관</translation>
    </message>
    <message id="settings.label.printer.address">
        <source>Địa chỉ</source>
        <translation>주소</translation>
    </message>
    <message id="settings.label.printer.auto_print">
        <source>Tự in khi lưu lượt khám</source>
        <translation>기록 시 자동 인쇄</translation>
    </message>
    <message id="settings.label.printer.drawing">
        <source>Cách in chữ</source>
        <translation>글자 인쇄 방식</translation>
    </message>
    <message id="settings.label.printer.kind">
        <source>Loại máy in</source>
        <translation>프린터 종류</translation>
    </message>
    <message id="settings.label.printer.names">
        <source>Họ tên trên phiếu</source>
        <translation>번호표의 이름</translation>
    </message>
    <message id="settings.label.printer.width_mm">
        <source>Khổ giấy (mm)</source>
        <translation>용지 폭(mm)</translation>
    </message>
    <message id="settings.label.reader">
        <source>Đầu đọc được dùng</source>
        <translation>사용할 리더기</translation>
    </message>
    <message id="settings.label.remembered_days">
        <source>Số ngày dùng lại câu trả lời cũ khi mất mạng</source>
        <translation>포털 무응답 시 이전 응답 사용 일수</translation>
    </message>
    <message id="settings.label.remembered_today_counts">
        <source>Câu trả lời trong ngày vẫn có giá trị</source>
        <translation>당일 응답은 유효로 간주</translation>
    </message>
    <message id="settings.label.staff">
        <source>Nhân viên tại quầy</source>
        <translation>창구 직원</translation>
    </message>
    <message id="settings.label.station">
        <source>Tên quầy</source>
        <translation>창구 이름</translation>
    </message>
    <message id="settings.last_ok">
        <source>Lần cuối hoạt động tốt: {time}, {day}</source>
        <translation>마지막 정상: {day} {time}</translation>
    </message>
    <message id="settings.list_hint">
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>세미콜론으로 구분</translation>
    </message>
    <message id="settings.live_picture">
        <source>Hình từ camera</source>
        <translation>카메라 실시간 영상</translation>
    </message>
    <message id="settings.locked">
        <source>Do người quản trị của máy khóa.</source>
        <translation>이 컴퓨터의 관리자가 잠갔습니다.</translation>
    </message>
    <message id="settings.looking">
        <source>Đang kiểm tra…</source>
        <translation>확인 중…</translation>
    </message>
    <message id="settings.no">
        <source>Không</source>
        <translation>아니요</translation>
    </message>
    <message id="settings.no_camera">
        <source>Không dùng camera</source>
        <translation>카메라 사용 안 함</translation>
    </message>
    <message id="settings.no_picture">
        <source>Chưa có hình</source>
        <translation>아직 영상 없음</translation>
    </message>
    <message id="settings.not_installed">
        <source>chưa cài</source>
        <translation>설치되지 않음</translation>
    </message>
    <message id="settings.not_looked">
        <source>Chưa kiểm tra</source>
        <translation>아직 테스트하지 않음</translation>
    </message>
    <message id="settings.not_said">
        <source>Chưa rõ</source>
        <translation>미지정</translation>
    </message>
    <message id="settings.own_size">
        <source>Theo camera</source>
        <translation>카메라 기본값</translation>
    </message>
    <message id="settings.page.camera.hint">
        <source>Hình phải rõ mặt, không ngược sáng.</source>
        <translation>얼굴이 또렷하고 역광이 없어야 합니다.</translation>
    </message>
    <message id="settings.page.camera.title">
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message id="settings.page.carry.hint">
        <source>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</source>
        <translation>내보낸 파일에는 비밀번호가 없고, 지원 파일에는 환자 정보가 없습니다.</translation>
    </message>
    <message id="settings.page.carry.title">
        <source>Xuất, nhập, hỗ trợ</source>
        <translation>내보내기와 지원</translation>
    </message>
    <message id="settings.page.checks.hint">
        <source>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</source>
        <translation>환자 동의, 사진 도용 방지, 이전 응답의 유효 기간입니다.</translation>
    </message>
    <message id="settings.page.checks.title">
        <source>Kiểm tra và đồng ý</source>
        <translation>확인과 동의</translation>
    </message>
    <message id="settings.page.clinics.hint">
        <source>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</source>
        <translation>환자를 보낼 곳입니다. 한 곳뿐이면 비워 두세요.</translation>
    </message>
    <message id="settings.page.clinics.title">
        <source>Phòng khám</source>
        <translation>진료과</translation>
    </message>
    <message id="settings.page.database.hint">
        <source>Khóa được tạo một lần và giữ ở một nơi.</source>
        <translation>키는 한 번 만들어 한곳에 보관합니다.</translation>
    </message>
    <message id="settings.page.database.title">
        <source>Khóa dữ liệu</source>
        <translation>데이터 키</translation>
    </message>
    <message id="settings.page.devices.hint">
        <source>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</source>
        <translation>이 창구의 장치와 서비스 상태입니다.</translation>
    </message>
    <message id="settings.page.devices.title">
        <source>Thiết bị</source>
        <translation>장치</translation>
    </message>
    <message id="settings.page.engine.hint">
        <source>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</source>
        <translation>어떤 얼굴 비교 엔진을 쓰고 어디까지 믿을지 정합니다.</translation>
    </message>
    <message id="settings.page.engine.title">
        <source>So khuôn mặt</source>
        <translation>얼굴 비교</translation>
    </message>
    <message id="settings.page.handover.hint">
        <source>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</source>
        <translation>진료 기록을 보낼 곳과 보험 접수 메시지를 보내는 주체입니다.</translation>
    </message>
    <message id="settings.page.handover.title">
        <source>Bàn giao</source>
        <translation>정보 전달</translation>
    </message>
    <message id="settings.page.house.hint">
        <source>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</source>
        <translation>기관 이름, 코드, 등급, 창구 이름. 번호표와 급여 조건에 쓰입니다.</translation>
    </message>
    <message id="settings.page.house.title">
        <source>Cơ sở và quầy</source>
        <translation>기관과 창구</translation>
    </message>
    <message id="settings.page.kiosk.hint">
        <source>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</source>
        <translation>환자가 혼자 쓰는 기기입니다. PIN이 없으면 시작되지 않습니다.</translation>
    </message>
    <message id="settings.page.kiosk.title">
        <source>Kiosk</source>
        <translation>키오스크</translation>
    </message>
    <message id="settings.page.language.hint">
        <source>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</source>
        <translation>화면과 번호표에 쓰는 언어입니다. F10으로 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message id="settings.page.language.title">
        <source>Ngôn ngữ</source>
        <translation>언어</translation>
    </message>
    <message id="settings.page.pin.hint">
        <source>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</source>
        <translation>이 기기를 키오스크로 쓸 때만 필요합니다. 아니면 비워 두고 계속하세요.</translation>
    </message>
    <message id="settings.page.pin.title">
        <source>Mã PIN của kiosk</source>
        <translation>키오스크 PIN</translation>
    </message>
    <message id="settings.page.portal.hint">
        <source>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</source>
        <translation>기관 계정과 등록된 직원입니다. 비밀번호는 시스템에 보관되며 파일에는 쓰지 않습니다.</translation>
    </message>
    <message id="settings.page.portal.title">
        <source>Cổng bảo hiểm y tế</source>
        <translation>보험 포털</translation>
    </message>
    <message id="settings.page.printer.hint">
        <source>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</source>
        <translation>주소는 종류에 따라 다릅니다: 네트워크는 호스트나 IP, USB는 vvvv:pppp, 직렬은 COM3, 대기열은 프린터 이름.</translation>
    </message>
    <message id="settings.page.printer.title">
        <source>Máy in phiếu</source>
        <translation>번호표 프린터</translation>
    </message>
    <message id="settings.page.reader.hint">
        <source>Chương trình chỉ dùng đầu đọc được chọn ở đây.</source>
        <translation>여기서 선택한 리더기만 사용합니다.</translation>
    </message>
    <message id="settings.page.reader.title">
        <source>Đầu đọc thẻ</source>
        <translation>카드 리더기</translation>
    </message>
    <message id="settings.page.trust.hint">
        <source>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</source>
        <translation>발급 기관의 루트 인증서(CSCA)가 있어야 카드가 녹색이 됩니다. 추가하기 전에 기관과 지문을 대조하세요.</translation>
    </message>
    <message id="settings.page.trust.title">
        <source>Chứng thư tin cậy</source>
        <translation>신뢰하는 인증서</translation>
    </message>
    <message id="settings.pages">
        <source>Các trang cài đặt</source>
        <translation>설정 페이지</translation>
    </message>
    <message id="settings.pin">
        <source>Mã PIN, từ 6 đến 12 chữ số</source>
        <translation>PIN, 숫자 6~12자리</translation>
    </message>
    <message id="settings.pin_again">
        <source>Nhập lại mã PIN</source>
        <translation>PIN 다시 입력</translation>
    </message>
    <message id="settings.pin_differs">
        <source>Hai lần nhập khác nhau. Mời nhập lại.</source>
        <translation>두 입력이 다릅니다. 다시 입력하세요.</translation>
    </message>
    <message id="settings.pin_set">
        <source>Đã đặt mã PIN của kiosk.</source>
        <translation>키오스크 PIN을 설정했습니다.</translation>
    </message>
    <message id="settings.printed">
        <source>Đã gửi phiếu in thử. Hãy xem giấy.</source>
        <translation>테스트 인쇄를 보냈습니다. 용지를 확인하세요.</translation>
    </message>
    <message id="settings.probe_broken">
        <source>Không kiểm tra được phần này.</source>
        <translation>이 항목을 확인할 수 없습니다.</translation>
    </message>
    <message id="settings.probe_broken_step">
        <source>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</source>
        <translation>지원 파일을 기술 담당자에게 보내 주세요.</translation>
    </message>
    <message id="settings.put_card">
        <source>Mời đặt một thẻ bất kỳ lên đầu đọc.</source>
        <translation>아무 카드나 리더기에 올려 주세요.</translation>
    </message>
    <message id="settings.save">
        <source>&amp;Lưu</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message id="settings.saved">
        <source>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</source>
        <translation>저장했습니다. 열려 있는 창구에서는 다음 환자부터 적용됩니다.</translation>
    </message>
    <message id="settings.saved_restart">
        <source>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</source>
        <translation>저장했습니다. 이 항목은 프로그램(또는 키오스크)을 다시 열면 적용됩니다.</translation>
    </message>
    <message id="settings.secret_kept">
        <source>Để trống nếu không đổi</source>
        <translation>그대로 두려면 비워 두세요</translation>
    </message>
    <message id="settings.setup_keys">
        <source>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</source>
        <translation>Enter로 테스트 후 계속, Alt+→로 나중에, Alt+←로 뒤로, Tab으로 다음 항목.</translation>
    </message>
    <message id="settings.step.ahead">
        <source>chưa đến</source>
        <translation>예정</translation>
    </message>
    <message id="settings.step.all_the_same">
        <source>Vẫn lưu và tiếp tục</source>
        <translation>그대로 저장하고 계속</translation>
    </message>
    <message id="settings.step.back">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="settings.step.done">
        <source>Đã xong</source>
        <translation>완료</translation>
    </message>
    <message id="settings.step.here">
        <source>đang ở bước này</source>
        <translation>현재 단계</translation>
    </message>
    <message id="settings.step.next">
        <source>Tiếp tục</source>
        <translation>계속</translation>
    </message>
    <message id="settings.step.skip">
        <source>Để sau</source>
        <translation>나중에</translation>
    </message>
    <message id="settings.step.start">
        <source>Bắt đầu tiếp đón</source>
        <translation>시작</translation>
    </message>
    <message id="settings.step.summary.hint">
        <source>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</source>
        <translation>나중으로 미룬 항목은 언제든 설정(Ctrl+,)에서 할 수 있습니다.</translation>
    </message>
    <message id="settings.step.summary.title">
        <source>Sẵn sàng tiếp đón</source>
        <translation>시작할 준비가 되었습니다</translation>
    </message>
    <message id="settings.step.title">
        <source>Cài đặt lần đầu</source>
        <translation>첫 설정</translation>
    </message>
    <message id="settings.step.try">
        <source>Kiểm tra</source>
        <translation>테스트</translation>
    </message>
    <message id="settings.step.where">
        <source>Cài đặt lần đầu · Bước {step}/{steps}</source>
        <translation>첫 설정 · {step}/{steps}단계</translation>
    </message>
    <message id="settings.taken_over">
        <source>Đã nhận cài đặt từ tệp.</source>
        <translation>파일의 설정을 가져왔습니다.</translation>
    </message>
    <message id="settings.taken_over_but">
        <source>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</source>
        <translation>파일의 설정을 가져왔습니다. 관리자가 잠근 항목은 그대로입니다: {names}.</translation>
    </message>
    <message id="settings.test">
        <source>Kiểm tra</source>
        <translation>테스트</translation>
    </message>
    <message id="settings.test_all">
        <source>Kiểm tra tất cả</source>
        <translation>모두 테스트</translation>
    </message>
    <message id="settings.test_of">
        <source>Kiểm tra: {device}</source>
        <translation>테스트: {device}</translation>
    </message>
    <message id="settings.title">
        <source>Cài đặt</source>
        <translation>설정</translation>
    </message>
    <message id="settings.trusted">
        <source>Chứng thư đang được tin cậy</source>
        <translation>신뢰 중인 인증서</translation>
    </message>
    <message id="settings.without.camera">
        <source>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</source>
        <translation>건너뛰면 얼굴을 비교할 수 없어 직원이 눈으로 비교합니다.</translation>
    </message>
    <message id="settings.without.database">
        <source>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</source>
        <translation>건너뛰면 첫 실행 때 키가 만들어지며 키 저장소가 있으면 그곳에 보관됩니다.</translation>
    </message>
    <message id="settings.without.engine">
        <source>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</source>
        <translation>건너뛰면 내장 엔진을 쓰며 직원을 보조하기만 합니다.</translation>
    </message>
    <message id="settings.without.house">
        <source>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</source>
        <translation>건너뛰면 번호표에 기관 이름이 없고 급여 조건을 제안할 수 없습니다.</translation>
    </message>
    <message id="settings.without.language">
        <source>Bỏ qua thì màn hình dùng tiếng Việt.</source>
        <translation>건너뛰면 베트남어로 표시됩니다.</translation>
    </message>
    <message id="settings.without.pin">
        <source>Bỏ qua thì kiosk không mở được trên máy này.</source>
        <translation>건너뛰면 이 기기에서 키오스크를 시작할 수 없습니다.</translation>
    </message>
    <message id="settings.without.portal">
        <source>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</source>
        <translation>건너뛰면 보험을 조회할 수 없고 진료는 나중에 확인됩니다.</translation>
    </message>
    <message id="settings.without.printer">
        <source>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</source>
        <translation>건너뛰면 종이 번호표가 없고 번호는 화면에 표시됩니다.</translation>
    </message>
    <message id="settings.without.reader">
        <source>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</source>
        <translation>건너뛰면 칩을 읽을 수 없어 직원이 12자리를 입력하고 카드를 확인합니다.</translation>
    </message>
    <message id="settings.without.trust">
        <source>Bỏ qua thì không thẻ nào được báo xanh.</source>
        <translation>건너뛰면 어떤 카드도 녹색이 되지 않습니다.</translation>
    </message>
    <message id="settings.working">
        <source>Đang làm…</source>
        <translation>처리 중…</translation>
    </message>
    <message id="settings.written">
        <source>Đã ghi tệp {file}.</source>
        <translation>{file} 파일을 저장했습니다.</translation>
    </message>
    <message id="settings.yes">
        <source>Có</source>
        <translation>예</translation>
    </message>
</context>
</TS>
