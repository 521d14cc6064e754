<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.action.agree">
        <source>Đồ&amp;ng ý</source>
        <translation>동의함(&amp;G)</translation>
    </message>
    <message id="ui.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>지금 창구에 누가 있나요?</translation>
    </message>
    <message id="ui.action.by_eye">
        <source>So bằng &amp;mắt</source>
        <translation>눈으로 비교(&amp;E)</translation>
    </message>
    <message id="ui.action.cases">
        <source>Việc cần làm</source>
        <translation>처리할 일</translation>
    </message>
    <message id="ui.action.details">
        <source>Thông tin lượt khám</source>
        <translation>진료 정보</translation>
    </message>
    <message id="ui.action.emergency">
        <source>Cấp cứu: ghi nhận ngay, danh tính sau</source>
        <translation>응급: 신원은 나중에</translation>
    </message>
    <message id="ui.action.help">
        <source>Trợ giúp này</source>
        <translation>이 도움말</translation>
    </message>
    <message id="ui.action.history">
        <source>Các lượt khám trước</source>
        <translation>이전 진료</translation>
    </message>
    <message id="ui.action.insurance">
        <source>Bảo hiểm: chi tiết, tra cách khác</source>
        <translation>보험: 상세와 다른 조회</translation>
    </message>
    <message id="ui.action.language">
        <source>Đổi ngôn ngữ</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message id="ui.action.larger">
        <source>Chữ lớn hơn</source>
        <translation>글자 크게</translation>
    </message>
    <message id="ui.action.look_again">
        <source>So mặt &amp;lại</source>
        <translation>다시 비교(&amp;A)</translation>
    </message>
    <message id="ui.action.look_up_again">
        <source>&amp;Tra cứu lại</source>
        <translation>다시 조회(&amp;U)</translation>
    </message>
    <message id="ui.action.next_patient">
        <source>Người tiế&amp;p theo</source>
        <translation>다음 환자(&amp;N)</translation>
    </message>
    <message id="ui.action.numbers">
        <source>Số liệu của quầy</source>
        <translation>창구 통계</translation>
    </message>
    <message id="ui.action.people">
        <source>Tìm mọi ngày</source>
        <translation>모든 날짜 검색</translation>
    </message>
    <message id="ui.action.print">
        <source>In phiếu</source>
        <translation>번호표 인쇄</translation>
    </message>
    <message id="ui.action.read_card">
        <source>Đọc thẻ này</source>
        <translation>이 카드 읽기</translation>
    </message>
    <message id="ui.action.record">
        <source>&amp;Ghi nhận lượt khám</source>
        <translation>진료 접수(&amp;R)</translation>
    </message>
    <message id="ui.action.record_again">
        <source>&amp;Ghi thêm một lượt</source>
        <translation>한 번 더 접수(&amp;R)</translation>
    </message>
    <message id="ui.action.record_later">
        <source>&amp;Ghi nhận, xác minh sau</source>
        <translation>접수, 나중에 확인(&amp;R)</translation>
    </message>
    <message id="ui.action.record_self_pay">
        <source>&amp;Ghi nhận, tự chi trả</source>
        <translation>본인 부담으로 접수(&amp;R)</translation>
    </message>
    <message id="ui.action.refuse">
        <source>K&amp;hông muốn</source>
        <translation>원하지 않음(&amp;O)</translation>
    </message>
    <message id="ui.action.scan">
        <source>Ô quét và gõ số</source>
        <translation>스캔·번호 입력란</translation>
    </message>
    <message id="ui.action.scheme">
        <source>Nền sáng / nền tối</source>
        <translation>밝게 / 어둡게</translation>
    </message>
    <message id="ui.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>설정과 장치</translation>
    </message>
    <message id="ui.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>글자 작게</translation>
    </message>
    <message id="ui.action.terms">
        <source>Diện khám và mức hưởng</source>
        <translation>진료 구분과 급여</translation>
    </message>
    <message id="ui.action.today">
        <source>Danh sách hôm nay</source>
        <translation>오늘 목록</translation>
    </message>
    <message id="ui.action.undo">
        <source>Hủy lượt vừa ghi</source>
        <translation>방금 접수한 진료 취소</translation>
    </message>
    <message id="ui.action.without_chip">
        <source>Không cần &amp;chip</source>
        <translation>칩 없이(&amp;C)</translation>
    </message>
    <message id="ui.age.days" numerus="yes">
        <source>{count} ngày trước</source>
        <translation>
            <numerusform>{count}일 전</numerusform>
        </translation>
    </message>
    <message id="ui.age.hours" numerus="yes">
        <source>{count} giờ trước</source>
        <translation>
            <numerusform>{count}시간 전</numerusform>
        </translation>
    </message>
    <message id="ui.age.minutes" numerus="yes">
        <source>{count} phút trước</source>
        <translation>
            <numerusform>{count}분 전</numerusform>
        </translation>
    </message>
    <message id="ui.age.now">
        <source>vừa xong</source>
        <translation>방금</translation>
    </message>
    <message id="ui.banner.code">
        <source>Mã {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message id="ui.banner.held_by">
        <source>Có thể đang giữ đầu đọc: {programs}.</source>
        <translation>사용 중일 수 있는 프로그램: {programs}.</translation>
    </message>
    <message id="ui.check.active_authentication">
        <source>Chip không sao chép (AA)</source>
        <translation>복제 아님(AA)</translation>
    </message>
    <message id="ui.check.chip_authentication">
        <source>Chip không sao chép (CA)</source>
        <translation>복제 아님(CA)</translation>
    </message>
    <message id="ui.check.dg_hashes">
        <source>Dữ liệu không bị sửa</source>
        <translation>데이터 변경 없음</translation>
    </message>
    <message id="ui.check.ds_certificate">
        <source>Chứng thư của nơi cấp</source>
        <translation>발급 기관 인증서</translation>
    </message>
    <message id="ui.check.name">
        <source>Kiểm tra chip</source>
        <translation>칩 검증</translation>
    </message>
    <message id="ui.check.passive_authentication">
        <source>Chữ ký và dữ liệu (PA)</source>
        <translation>서명과 데이터(PA)</translation>
    </message>
    <message id="ui.check.presence_proof">
        <source>Bằng chứng thẻ có mặt</source>
        <translation>제시 증명</translation>
    </message>
    <message id="ui.check.sod_signature">
        <source>Chữ ký của nơi cấp</source>
        <translation>발급 기관 서명</translation>
    </message>
    <message id="ui.claim.birth">
        <source>Ngày &amp;sinh</source>
        <translation>생년월일(&amp;B)</translation>
    </message>
    <message id="ui.claim.birth_example">
        <source>02/09/1985 hoặc 1985</source>
        <translation>02/09/1985 또는 1985</translation>
    </message>
    <message id="ui.claim.cancel">
        <source>&amp;Quay lại</source>
        <translation>뒤로(&amp;K)</translation>
    </message>
    <message id="ui.claim.go_on">
        <source>&amp;Tiếp tục</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message id="ui.claim.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>이름(성조 부호 포함)(&amp;F)</translation>
    </message>
    <message id="ui.claim.title">
        <source>Tiếp tục không cần chip</source>
        <translation>칩 없이 진행</translation>
    </message>
    <message id="ui.claim.unsure">
        <source>Xem lại họ tên và ngày sinh</source>
        <translation>이름과 생년월일 확인</translation>
    </message>
    <message id="ui.compare.hint">
        <source>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</source>
        <translation>눈, 코, 귀, 턱선을 보세요. 머리, 수염, 안경은 무시하세요.</translation>
    </message>
    <message id="ui.compare.hint_print">
        <source>So người trước mặt với ảnh in trên thẻ.</source>
        <translation>앞에 있는 사람과 카드의 사진을 비교하세요.</translation>
    </message>
    <message id="ui.compare.no">
        <source>&amp;Không phải</source>
        <translation>다른 사람(&amp;N)</translation>
    </message>
    <message id="ui.compare.title">
        <source>Có phải cùng một người?</source>
        <translation>같은 사람입니까?</translation>
    </message>
    <message id="ui.compare.unsure">
        <source>C&amp;hưa chắc</source>
        <translation>모르겠음(&amp;U)</translation>
    </message>
    <message id="ui.compare.yes">
        <source>Cùng một n&amp;gười</source>
        <translation>같은 사람(&amp;S)</translation>
    </message>
    <message id="ui.cover.hint">
        <source>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</source>
        <translation>아무 키나 누르거나 화면을 만지거나 다음 분의 카드를 올려 주세요.</translation>
    </message>
    <message id="ui.cover.title">
        <source>Màn hình đang được che</source>
        <translation>화면을 가렸습니다</translation>
    </message>
    <message id="ui.help.close">
        <source>Đón&amp;g</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message id="ui.help.enter">
        <source>Việc chính ở góc phải bên dưới</source>
        <translation>오른쪽 아래의 주요 동작</translation>
    </message>
    <message id="ui.help.escape">
        <source>Đóng, xóa ô gõ, rồi người tiếp theo</source>
        <translation>닫기, 지우기, 다음 환자</translation>
    </message>
    <message id="ui.help.pages">
        <source>Cuộn phần thông tin ở giữa</source>
        <translation>가운데 부분 스크롤</translation>
    </message>
    <message id="ui.help.save">
        <source>Lưu bảng để in</source>
        <translation>인쇄용으로 저장</translation>
    </message>
    <message id="ui.help.title">
        <source>Phím tắt</source>
        <translation>단축키</translation>
    </message>
    <message id="ui.help.wedge">
        <source>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</source>
        <translation>휴대용 스캐너: 입력란을 누르지 않고 언제든 스캔하세요.</translation>
    </message>
    <message id="ui.key_hint">
        <source>{label} ({shortcut})</source>
        <translation>{label} {shortcut}</translation>
    </message>
    <message id="ui.next.asking_portal.hint">
        <source>Thường mất vài giây. Có thể lấy thẻ ra.</source>
        <translation>몇 초 걸립니다. 카드를 빼도 됩니다.</translation>
    </message>
    <message id="ui.next.asking_portal.title">
        <source>Đang hỏi cổng bảo hiểm</source>
        <translation>보험을 조회하는 중입니다</translation>
    </message>
    <message id="ui.next.camera_gone.hint">
        <source>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</source>
        <translation>카메라를 다시 꽂거나, 환자와 사진을 비교한 뒤 확인하세요.</translation>
    </message>
    <message id="ui.next.camera_gone.title">
        <source>Không có camera: so người với ảnh bằng mắt</source>
        <translation>카메라 없음: 사람과 사진을 눈으로 비교</translation>
    </message>
    <message id="ui.next.card_again.hint">
        <source>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</source>
        <translation>그래도 안 되면 F8을 눌러 칩 없이 진행하세요.</translation>
    </message>
    <message id="ui.next.card_again.title">
        <source>Nhấc thẻ ra rồi đặt lại</source>
        <translation>카드를 들었다가 다시 놓으세요</translation>
    </message>
    <message id="ui.next.card_attention.hint">
        <source>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</source>
        <translation>이유는 ‘카드 진위’ 칸에 있습니다. 진료는 그대로 접수됩니다.</translation>
    </message>
    <message id="ui.next.card_attention.title">
        <source>Xem lại thẻ trước khi ghi nhận</source>
        <translation>접수하기 전에 카드를 확인하세요</translation>
    </message>
    <message id="ui.next.card_failed.hint">
        <source>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</source>
        <translation>책임자에게 알리세요. 진료는 그대로 접수됩니다.</translation>
    </message>
    <message id="ui.next.card_failed.title">
        <source>Thẻ không qua kiểm tra: xem giấy tờ khác</source>
        <translation>카드 검증 실패: 다른 서류를 확인하세요</translation>
    </message>
    <message id="ui.next.challenge.hint">
        <source>Không làm được thì bấm F6 để so bằng mắt.</source>
        <translation>할 수 없으면 F6을 눌러 눈으로 확인하세요.</translation>
    </message>
    <message id="ui.next.challenge.title">
        <source>Mời người bệnh làm theo hình</source>
        <translation>그림대로 따라 하도록 안내하세요</translation>
    </message>
    <message id="ui.next.check_data.hint">
        <source>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</source>
        <translation>Ctrl+B로 다른 점과 다른 조회 방법을 보거나, 접수하고 나중에 확인하세요.</translation>
    </message>
    <message id="ui.next.check_data.title">
        <source>Kiểm tra lại thông tin bảo hiểm</source>
        <translation>보험 정보를 확인하세요</translation>
    </message>
    <message id="ui.next.compare.hint">
        <source>Máy không tự kết luận được. Đúng một người thì xác nhận.</source>
        <translation>기계가 판단하지 못합니다. 같은 사람이면 확인하세요.</translation>
    </message>
    <message id="ui.next.compare.title">
        <source>So hai ảnh bằng mắt</source>
        <translation>두 사진을 눈으로 비교하세요</translation>
    </message>
    <message id="ui.next.compare_different.hint">
        <source>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</source>
        <translation>같은 사람이면 확인하고, 아니면 F9. 이 기록은 남습니다.</translation>
    </message>
    <message id="ui.next.compare_different.title">
        <source>Có thể không phải chủ thẻ: hãy nhìn kỹ</source>
        <translation>본인이 아닐 수 있음: 자세히 보세요</translation>
    </message>
    <message id="ui.next.compare_print.hint">
        <source>Không có ảnh từ chip để máy so.</source>
        <translation>비교할 칩 사진이 없습니다.</translation>
    </message>
    <message id="ui.next.compare_print.title">
        <source>So người bệnh với ảnh in trên thẻ</source>
        <translation>환자와 카드의 인쇄 사진을 비교하세요</translation>
    </message>
    <message id="ui.next.compare_refused.hint">
        <source>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</source>
        <translation>환자가 기기 비교를 원하지 않습니다. 같은 사람이면 확인하세요.</translation>
    </message>
    <message id="ui.next.consent.hint">
        <source>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</source>
        <translation>위 질문을 읽어 주세요. 동의: Enter. 원하지 않음: F12.</translation>
    </message>
    <message id="ui.next.consent.title">
        <source>Hỏi ý kiến về việc so khuôn mặt</source>
        <translation>얼굴 비교 동의 여부 묻기</translation>
    </message>
    <message id="ui.next.duplicate.hint">
        <source>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</source>
        <translation>그래도 접수: Enter. 그만두기: F9.</translation>
    </message>
    <message id="ui.next.duplicate.title">
        <source>Hôm nay người này đã có lượt khám</source>
        <translation>오늘 이미 접수된 분입니다</translation>
    </message>
    <message id="ui.next.key_again.hint">
        <source>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</source>
        <translation>본인의 카드인지 확인하고 다시 스캔하거나 입력하세요.</translation>
    </message>
    <message id="ui.next.key_again.title">
        <source>Số không khớp với thẻ, nhập lại</source>
        <translation>번호와 카드가 다름: 다시 입력</translation>
    </message>
    <message id="ui.next.key_needed.hint">
        <source>Số căn cước mở được chip. Gõ xong bấm Enter.</source>
        <translation>번호로 칩을 엽니다. 입력 후 Enter를 누르세요.</translation>
    </message>
    <message id="ui.next.key_needed.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>카드 QR 스캔 또는 12자리 입력</translation>
    </message>
    <message id="ui.next.look_at_camera.hint">
        <source>Đang so khuôn mặt. Có thể lấy thẻ ra.</source>
        <translation>얼굴을 비교하는 중입니다. 카드를 빼도 됩니다.</translation>
    </message>
    <message id="ui.next.look_at_camera.title">
        <source>Mời người bệnh nhìn vào camera</source>
        <translation>카메라를 보도록 안내하세요</translation>
    </message>
    <message id="ui.next.name">
        <source>Việc cần làm tiếp theo</source>
        <translation>다음 할 일</translation>
    </message>
    <message id="ui.next.no_reader.hint">
        <source>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</source>
        <translation>리더기가 없으면 QR 스캔 또는 12자리 입력 후 F8.</translation>
    </message>
    <message id="ui.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>카드 리더기를 연결하세요</translation>
    </message>
    <message id="ui.next.no_service.hint">
        <source>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</source>
        <translation>카드 서비스가 꺼져 있습니다. 리더기가 준비되면 카드를 놓으세요.</translation>
    </message>
    <message id="ui.next.no_service.title">
        <source>Quét QR hoặc gõ 12 số, rồi bấm F8</source>
        <translation>QR 스캔 또는 12자리 입력 후 F8</translation>
    </message>
    <message id="ui.next.nobody.hint">
        <source>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</source>
        <translation>응급이거나 서류가 없을 때. 언제든 스캔하거나 입력하세요.</translation>
    </message>
    <message id="ui.next.nobody.title">
        <source>Ghi nhận trước, bổ sung danh tính sau</source>
        <translation>먼저 접수, 신원은 나중에</translation>
    </message>
    <message id="ui.next.not_stored.hint">
        <source>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</source>
        <translation>Enter를 누르면 다시 저장합니다. F9를 누르면 대기했다가 나중에 자동으로 저장됩니다.</translation>
    </message>
    <message id="ui.next.not_stored.title">
        <source>Chưa lưu được lượt khám</source>
        <translation>진료 접수가 아직 저장되지 않음</translation>
    </message>
    <message id="ui.next.other_card.hint">
        <source>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</source>
        <translation>맞으면 Enter로 읽으세요. 아니면 빼고 방금 스캔한 분의 카드를 올려 주세요.</translation>
    </message>
    <message id="ui.next.other_card.title">
        <source>Thẻ trên đầu đọc là của người này?</source>
        <translation>리더기의 카드가 이분의 것입니까?</translation>
    </message>
    <message id="ui.next.provisional.hint">
        <source>Mục còn thiếu được lưu lại để kiểm tra sau.</source>
        <translation>빠진 항목은 저장해 두었다가 나중에 확인합니다.</translation>
    </message>
    <message id="ui.next.provisional.title">
        <source>Mời vào khám, xác minh sau</source>
        <translation>진료실로 안내, 확인은 나중에</translation>
    </message>
    <message id="ui.next.put_card.hint">
        <source>Hoặc quét mã QR in trên thẻ trước.</source>
        <translation>또는 카드의 QR을 먼저 스캔하세요.</translation>
    </message>
    <message id="ui.next.put_card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>신분증을 리더기에 놓으세요</translation>
    </message>
    <message id="ui.next.put_card_known.hint">
        <source>Đã nhận mã. Chip không đọc được thì bấm F8.</source>
        <translation>번호를 받았습니다. 칩을 읽을 수 없으면 F8.</translation>
    </message>
    <message id="ui.next.put_card_known.title">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>카드를 리더기에 놓으세요</translation>
    </message>
    <message id="ui.next.reading.hint">
        <source>Mời người bệnh nhìn vào camera.</source>
        <translation>환자에게 카메라를 보도록 안내하세요.</translation>
    </message>
    <message id="ui.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>칩을 읽는 중: 카드를 움직이지 마세요</translation>
    </message>
    <message id="ui.next.ready.hint">
        <source>Bấm Enter để ghi nhận lượt khám.</source>
        <translation>Enter를 눌러 진료를 접수하세요.</translation>
    </message>
    <message id="ui.next.ready.title">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>모두 확인됨, 진료실로 안내하세요</translation>
    </message>
    <message id="ui.next.recorded.hint">
        <source>Trả thẻ, mời người tiếp theo.</source>
        <translation>카드를 돌려드리고 다음 분을 부르세요.</translation>
    </message>
    <message id="ui.next.recorded.no_card">
        <source>Mời người tiếp theo.</source>
        <translation>다음 분을 모시세요.</translation>
    </message>
    <message id="ui.next.recorded.number">
        <source>Đã ghi nhận · số thứ tự {number}</source>
        <translation>접수 완료 · 대기 번호 {number}</translation>
    </message>
    <message id="ui.next.recorded.title">
        <source>Đã ghi nhận lượt khám</source>
        <translation>진료를 접수했습니다</translation>
    </message>
    <message id="ui.next.recording.hint">
        <source>Xong trong giây lát.</source>
        <translation>곧 끝납니다.</translation>
    </message>
    <message id="ui.next.recording.title">
        <source>Đang lưu lượt khám</source>
        <translation>접수를 저장하는 중입니다</translation>
    </message>
    <message id="ui.next.self_pay.hint">
        <source>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</source>
        <translation>환자에게 설명하거나 Ctrl+B로 다른 방법으로 조회하세요.</translation>
    </message>
    <message id="ui.next.self_pay.title">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>본인 부담으로 접수</translation>
    </message>
    <message id="ui.next.starting.hint">
        <source>Có thể quét QR hoặc gõ số ngay bây giờ.</source>
        <translation>지금 바로 QR 스캔이나 번호 입력이 가능합니다.</translation>
    </message>
    <message id="ui.next.starting.title">
        <source>Đang khởi động thiết bị</source>
        <translation>장치를 시작하는 중입니다</translation>
    </message>
    <message id="ui.next.take_card_out.hint">
        <source>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</source>
        <translation>리더기의 카드는 방금 접수한 분의 것입니다.</translation>
    </message>
    <message id="ui.next.take_card_out.title">
        <source>Lấy thẻ ra, mời người tiếp theo</source>
        <translation>카드를 빼고 다음 분을 부르세요</translation>
    </message>
    <message id="ui.next.unknown_card.hint">
        <source>Thẻ trên đầu đọc không phải căn cước gắn chip.</source>
        <translation>리더기의 카드는 칩 신분증이 아닙니다.</translation>
    </message>
    <message id="ui.next.unknown_card.title">
        <source>Lấy thẻ này ra, đặt thẻ căn cước</source>
        <translation>이 카드를 빼고 신분증을 놓으세요</translation>
    </message>
    <message id="ui.not_started">
        <source>Chưa bắt đầu</source>
        <translation>시작 전</translation>
    </message>
    <message id="ui.offline.again" numerus="yes">
        <source>Tự thử lại sau {count} giây</source>
        <translation>
            <numerusform>{count}초 후 자동으로 다시 시도</numerusform>
        </translation>
    </message>
    <message id="ui.offline.by_itself">
        <source>Máy tự thử lại.</source>
        <translation>자동으로 다시 시도합니다.</translation>
    </message>
    <message id="ui.offline.looking">
        <source>Đang thử lại…</source>
        <translation>다시 시도하는 중…</translation>
    </message>
    <message id="ui.offline.over">
        <source>Đã kết nối lại cổng bảo hiểm</source>
        <translation>보험 포털에 다시 연결되었습니다</translation>
    </message>
    <message id="ui.offline.title">
        <source>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</source>
        <translation>{since}부터 보험 포털에 연결되지 않습니다. 접수는 그대로 계속하세요.</translation>
    </message>
    <message id="ui.offline.waits" numerus="yes">
        <source>{count} lượt chờ xác minh.</source>
        <translation>
            <numerusform>{count}건이 확인을 기다립니다.</numerusform>
        </translation>
    </message>
    <message id="ui.offline.works">
        <source>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</source>
        <translation>{days}일 이내의 지난 결과를 날짜와 함께 보여 줍니다. 환자마다 다시 시도하고, 빠진 것은 나중에 자동으로 조회합니다.</translation>
    </message>
    <message id="ui.outcome.cancelled">
        <source>Đã hủy</source>
        <translation>취소됨</translation>
    </message>
    <message id="ui.outcome.needs_staff">
        <source>Nhân viên xem</source>
        <translation>직원 확인</translation>
    </message>
    <message id="ui.outcome.ready">
        <source>Đủ điều kiện</source>
        <translation>모두 확인</translation>
    </message>
    <message id="ui.outcome.ready_provisional">
        <source>Xác minh sau</source>
        <translation>나중에 확인</translation>
    </message>
    <message id="ui.outcome.self_pay">
        <source>Tự chi trả</source>
        <translation>본인 부담</translation>
    </message>
    <message id="ui.person.birth">
        <source>Ngày sinh</source>
        <translation>생년월일</translation>
    </message>
    <message id="ui.person.clinic">
        <source>Phòng khám</source>
        <translation>진료과</translation>
    </message>
    <message id="ui.person.document">
        <source>Số hộ chiếu</source>
        <translation>여권 번호</translation>
    </message>
    <message id="ui.person.expires">
        <source>Thẻ có giá trị đến</source>
        <translation>카드 유효 기간</translation>
    </message>
    <message id="ui.person.female">
        <source>Nữ</source>
        <translation>여</translation>
    </message>
    <message id="ui.person.from_chip">
        <source>Đọc từ chip</source>
        <translation>칩에서 읽음</translation>
    </message>
    <message id="ui.person.from_nothing">
        <source>Giấy tờ bổ sung sau</source>
        <translation>서류는 나중에 제출</translation>
    </message>
    <message id="ui.person.from_qr">
        <source>Theo mã QR, chưa kiểm chứng</source>
        <translation>QR 기준, 미확인</translation>
    </message>
    <message id="ui.person.from_qr_unsure">
        <source>Mã QR lạ, xin xem lại</source>
        <translation>형식이 낯선 QR, 확인 필요</translation>
    </message>
    <message id="ui.person.from_typed">
        <source>Số gõ tay, chưa kiểm chứng</source>
        <translation>직접 입력, 미확인</translation>
    </message>
    <message id="ui.person.male">
        <source>Nam</source>
        <translation>남</translation>
    </message>
    <message id="ui.person.name">
        <source>Người bệnh</source>
        <translation>환자</translation>
    </message>
    <message id="ui.person.nameless">
        <source>Chưa biết họ tên</source>
        <translation>이름 모름</translation>
    </message>
    <message id="ui.person.never_expires">
        <source>Không thời hạn</source>
        <translation>무기한</translation>
    </message>
    <message id="ui.person.no_clinic">
        <source>Chưa chọn</source>
        <translation>미선택</translation>
    </message>
    <message id="ui.person.number">
        <source>Số căn cước</source>
        <translation>신분증 번호</translation>
    </message>
    <message id="ui.person.priority">
        <source>Ưu tiên</source>
        <translation>우선</translation>
    </message>
    <message id="ui.person.residence">
        <source>Nơi thường trú</source>
        <translation>거주지</translation>
    </message>
    <message id="ui.person.sex">
        <source>Giới tính</source>
        <translation>성별</translation>
    </message>
    <message id="ui.portrait.chip">
        <source>Ảnh trong chip</source>
        <translation>칩 사진</translation>
    </message>
    <message id="ui.portrait.dropped">
        <source>Ảnh đã xóa, không lưu lại</source>
        <translation>사진 삭제됨, 저장 안 함</translation>
    </message>
    <message id="ui.portrait.face_seen">
        <source>Thấy khuôn mặt</source>
        <translation>얼굴 보임</translation>
    </message>
    <message id="ui.portrait.live">
        <source>Người trước camera</source>
        <translation>카메라 앞 사람</translation>
    </message>
    <message id="ui.portrait.no_card">
        <source>Không có ảnh từ thẻ</source>
        <translation>카드 사진 없음</translation>
    </message>
    <message id="ui.portrait.no_chip">
        <source>Ảnh hiện ra khi đọc thẻ</source>
        <translation>카드를 읽으면 표시</translation>
    </message>
    <message id="ui.portrait.no_chip_photo">
        <source>Chip không có ảnh</source>
        <translation>칩에 사진 없음</translation>
    </message>
    <message id="ui.portrait.no_face">
        <source>Chưa thấy khuôn mặt</source>
        <translation>얼굴 안 보임</translation>
    </message>
    <message id="ui.portrait.no_live">
        <source>Chưa có hình từ camera</source>
        <translation>카메라 화면 없음</translation>
    </message>
    <message id="ui.rail.card">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>신분증을 리더기에 놓기</translation>
    </message>
    <message id="ui.rail.chip">
        <source>Đọc chip, kiểm tra thẻ thật</source>
        <translation>칩 읽고 진위 확인</translation>
    </message>
    <message id="ui.rail.face">
        <source>So khuôn mặt, hỏi bảo hiểm</source>
        <translation>얼굴 비교, 보험 조회</translation>
    </message>
    <message id="ui.rail.key">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>QR 스캔 또는 12자리 입력</translation>
    </message>
    <message id="ui.rail.name">
        <source>Các bước tiếp đón</source>
        <translation>접수 단계</translation>
    </message>
    <message id="ui.rail.record">
        <source>Ghi nhận lượt khám</source>
        <translation>진료 접수</translation>
    </message>
    <message id="ui.reason.missing">
        <source>Chọn lý do trước</source>
        <translation>먼저 이유를 고르세요</translation>
    </message>
    <message id="ui.reason.other">
        <source>Lý do khác</source>
        <translation>다른 이유</translation>
    </message>
    <message id="ui.result.aborted">
        <source>chưa xong</source>
        <translation>미완료</translation>
    </message>
    <message id="ui.result.failed">
        <source>sai</source>
        <translation>틀림</translation>
    </message>
    <message id="ui.result.not_supported">
        <source>không có</source>
        <translation>없음</translation>
    </message>
    <message id="ui.result.successful">
        <source>đúng</source>
        <translation>맞음</translation>
    </message>
    <message id="ui.result.undetermined">
        <source>chưa rõ</source>
        <translation>불명</translation>
    </message>
    <message id="ui.scan.name">
        <source>Mã QR hoặc số căn cước</source>
        <translation>QR 코드 또는 신분증 번호</translation>
    </message>
    <message id="ui.scan.placeholder">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>QR을 스캔하거나 12자리 입력</translation>
    </message>
    <message id="ui.simulation.persona">
        <source>Người thử</source>
        <translation>인물</translation>
    </message>
    <message id="ui.simulation.portal_outage">
        <source>Cổng ngừng</source>
        <translation>포털 중단</translation>
    </message>
    <message id="ui.simulation.pull_camera">
        <source>Rút camera</source>
        <translation>카메라 뽑기</translation>
    </message>
    <message id="ui.simulation.put_card">
        <source>Đặt thẻ</source>
        <translation>카드 놓기</translation>
    </message>
    <message id="ui.simulation.scan_qr">
        <source>Quét QR</source>
        <translation>QR 스캔</translation>
    </message>
    <message id="ui.simulation.take_card">
        <source>Lấy thẻ</source>
        <translation>카드 빼기</translation>
    </message>
    <message id="ui.simulation.title">
        <source>Mô phỏng</source>
        <translation>모의 실행</translation>
    </message>
    <message id="ui.step.open">
        <source>Đang mở khóa chip.</source>
        <translation>칩을 여는 중입니다.</translation>
    </message>
    <message id="ui.step.person">
        <source>Đang đọc họ tên và thông tin.</source>
        <translation>이름과 정보를 읽는 중입니다.</translation>
    </message>
    <message id="ui.step.portrait">
        <source>Đang đọc ảnh chân dung.</source>
        <translation>사진을 읽는 중입니다.</translation>
    </message>
    <message id="ui.step.proof">
        <source>Đang kiểm tra thẻ thật.</source>
        <translation>카드 진위를 확인하는 중입니다.</translation>
    </message>
    <message id="ui.today.close">
        <source>Đón&amp;g</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message id="ui.today.column_day">
        <source>Ngày</source>
        <translation>날짜</translation>
    </message>
    <message id="ui.today.column_name">
        <source>Họ tên</source>
        <translation>이름</translation>
    </message>
    <message id="ui.today.column_number">
        <source>Số căn cước</source>
        <translation>신분증 번호</translation>
    </message>
    <message id="ui.today.column_outcome">
        <source>Kết quả</source>
        <translation>결과</translation>
    </message>
    <message id="ui.today.column_queue">
        <source>Số</source>
        <translation>번호</translation>
    </message>
    <message id="ui.today.column_time">
        <source>Giờ</source>
        <translation>시각</translation>
    </message>
    <message id="ui.today.count" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count}건</numerusform>
        </translation>
    </message>
    <message id="ui.today.count_open" numerus="yes">
        <source>{count} lượt · {open} cần xác minh</source>
        <translation>
            <numerusform>{count}건 · 확인 필요 {open}건</numerusform>
        </translation>
    </message>
    <message id="ui.today.empty">
        <source>Hôm nay chưa có lượt khám nào.</source>
        <translation>오늘은 아직 진료가 없습니다.</translation>
    </message>
    <message id="ui.today.open_only">
        <source>Cần xác minh</source>
        <translation>확인 필요</translation>
    </message>
    <message id="ui.today.search">
        <source>Tìm tên (không cần dấu) hoặc số</source>
        <translation>이름(성조 부호 없이) 또는 번호 찾기</translation>
    </message>
    <message id="ui.today.title">
        <source>Lượt khám hôm nay</source>
        <translation>오늘의 진료</translation>
    </message>
</context>
</TS>
