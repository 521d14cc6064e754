<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.ask.birth">
        <source>Ngày sinh</source>
        <translation>생년월일</translation>
    </message>
    <message id="people.ask.close">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="people.ask.co_paid">
        <source>Đã cùng chi trả năm nay: {total} đồng. {note}</source>
        <translation>올해 본인 부담: {total} 동. {note}</translation>
    </message>
    <message id="people.ask.history">
        <source>Lịch sử khám nơi khác</source>
        <translation>다른 기관 진료 이력</translation>
    </message>
    <message id="people.ask.insured">
        <source>Có bảo hiểm, xác minh sau</source>
        <translation>보험 있음, 나중에 확인</translation>
    </message>
    <message id="people.ask.look_up">
        <source>Tra cứu</source>
        <translation>조회</translation>
    </message>
    <message id="people.ask.name">
        <source>Họ và tên (có dấu)</source>
        <translation>이름(성조 포함)</translation>
    </message>
    <message id="people.ask.not_insured">
        <source>Không có bảo hiểm</source>
        <translation>보험 없음</translation>
    </message>
    <message id="people.ask.number">
        <source>Số căn cước hoặc số thẻ</source>
        <translation>신분증·카드 번호</translation>
    </message>
    <message id="people.ask.other_data">
        <source>Tra với dữ liệu khác (thông tin trên chip không đổi)</source>
        <translation>다른 정보로 조회 (칩 정보는 그대로)</translation>
    </message>
    <message id="people.cases.ask_again">
        <source>Tra lại</source>
        <translation>다시 조회</translation>
    </message>
    <message id="people.cases.card_changed">
        <source>Mã thẻ đã đổi</source>
        <translation>카드 번호 변경</translation>
    </message>
    <message id="people.cases.case">
        <source>Làm dở ở kiosk</source>
        <translation>키오스크에서 진행 중</translation>
    </message>
    <message id="people.cases.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="people.cases.coverage_found">
        <source>Tra lại: có bảo hiểm</source>
        <translation>재조회: 보험 있음</translation>
    </message>
    <message id="people.cases.coverage_lost">
        <source>Tra lại: không còn bảo hiểm</source>
        <translation>재조회: 보험 없음</translation>
    </message>
    <message id="people.cases.data_differs">
        <source>Tra lại: thông tin chưa khớp</source>
        <translation>재조회: 정보 불일치</translation>
    </message>
    <message id="people.cases.draft">
        <source>Tiếp đón dở khi máy tắt</source>
        <translation>프로그램 종료 시 끝나지 않은 접수</translation>
    </message>
    <message id="people.cases.facility_changed">
        <source>Nơi đăng ký đã đổi</source>
        <translation>등록 기관 변경</translation>
    </message>
    <message id="people.cases.found">
        <source>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</source>
        <translation>프로그램 종료 시 끝나지 않은 접수가 있습니다: ‘처리할 일’을 여세요({keys})</translation>
    </message>
    <message id="people.cases.go_on">
        <source>Làm tiếp</source>
        <translation>이어서 하기</translation>
    </message>
    <message id="people.cases.identity_later">
        <source>Cấp cứu: bổ sung danh tính</source>
        <translation>응급: 신원 추가</translation>
    </message>
    <message id="people.cases.none">
        <source>Không còn việc nào.</source>
        <translation>남은 일이 없습니다.</translation>
    </message>
    <message id="people.cases.not_on_day">
        <source>Thẻ không có giá trị vào ngày khám</source>
        <translation>방문일에는 보험 무효</translation>
    </message>
    <message id="people.cases.number">
        <source>số {number}</source>
        <translation>{number}번</translation>
    </message>
    <message id="people.cases.parked">
        <source>Nơi nhận từ chối</source>
        <translation>받는 곳에서 거부</translation>
    </message>
    <message id="people.cases.retry">
        <source>Gửi lại</source>
        <translation>다시 보내기</translation>
    </message>
    <message id="people.cases.settle">
        <source>Đã xử lý</source>
        <translation>처리 완료</translation>
    </message>
    <message id="people.cases.settled">
        <source>Đã ghi nhận cách xử lý</source>
        <translation>처리를 기록했습니다</translation>
    </message>
    <message id="people.cases.take">
        <source>Tiếp nhận ca này</source>
        <translation>이 건 이어받기</translation>
    </message>
    <message id="people.cases.taken">
        <source>Ca này người khác đã tiếp nhận</source>
        <translation>다른 직원이 이어받았습니다</translation>
    </message>
    <message id="people.cases.terms_changed">
        <source>Mức quỹ chi trả đã đổi</source>
        <translation>기금 부담률 변경</translation>
    </message>
    <message id="people.cases.title">
        <source>Việc cần làm</source>
        <translation>처리할 일</translation>
    </message>
    <message id="people.cases.unchecked">
        <source>Cả ngày chưa tra được bảo hiểm</source>
        <translation>하루 종일 보험 조회 안 됨</translation>
    </message>
    <message id="people.cases.validity_changed">
        <source>Hạn thẻ đã đổi</source>
        <translation>유효 기간 변경</translation>
    </message>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>눈을 깜빡여 주세요</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>눈을 깜빡이거나 고개를 돌릴 수 없으면 직원이 F6을 눌러 눈으로 확인합니다.</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>고개를 왼쪽으로 돌려 주세요</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>고개를 오른쪽으로 돌려 주세요</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>카드가 본인 것인지 확인하기 위해 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 한 분이라도 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 본인과 대리인 모두 동의하십니까?</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>대리인(부모, 보호자) 이름</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>카드가 본인 것인지 확인하기 위해 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 동의하십니까?</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>카드가 아이 본인 것인지 확인하기 위해 아이의 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 아이의 대리인으로서 동의하십니까?</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người bệnh nghe</source>
        <translation>환자에게 읽어 주세요</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>본인과 대리인에게 읽어 주세요</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>아이의 대리인에게 읽어 주세요</translation>
    </message>
    <message id="people.details.birth_time">
        <source>Giờ sinh của bé, ví dụ 04:05</source>
        <translation>출생 시각, 예: 04:05</translation>
    </message>
    <message id="people.details.cancel">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="people.details.clinic">
        <source>Phòng khám</source>
        <translation>진료과</translation>
    </message>
    <message id="people.details.complaint">
        <source>Lý do đến khám</source>
        <translation>내원 이유</translation>
    </message>
    <message id="people.details.find_clinic">
        <source>Gõ tên phòng khám, không cần dấu</source>
        <translation>진료과 이름 일부 입력</translation>
    </message>
    <message id="people.details.grounds">
        <source>Đến khám theo diện</source>
        <translation>내원 근거</translation>
    </message>
    <message id="people.details.groups">
        <source>Được ưu tiên: {groups}</source>
        <translation>우선 대상: {groups}</translation>
    </message>
    <message id="people.details.inpatient">
        <source>Điều trị nội trú</source>
        <translation>입원</translation>
    </message>
    <message id="people.details.no_time">
        <source>Giờ sinh chưa đúng, ví dụ 04:05</source>
        <translation>시각이 올바르지 않습니다. 예: 04:05</translation>
    </message>
    <message id="people.details.phone">
        <source>Số điện thoại</source>
        <translation>전화번호</translation>
    </message>
    <message id="people.details.priority">
        <source>Ưu tiên</source>
        <translation>우선</translation>
    </message>
    <message id="people.details.save">
        <source>Lưu</source>
        <translation>저장</translation>
    </message>
    <message id="people.details.shown">
        <source>Giấy tờ đã xuất trình (khi không đọc chip)</source>
        <translation>제시한 증빙 (칩을 읽지 않을 때)</translation>
    </message>
    <message id="people.details.title">
        <source>Thông tin lượt khám</source>
        <translation>진료 정보</translation>
    </message>
    <message id="people.differs.address">
        <source>Địa chỉ</source>
        <translation>주소</translation>
    </message>
    <message id="people.differs.birth_date">
        <source>Ngày sinh</source>
        <translation>생년월일</translation>
    </message>
    <message id="people.differs.card_code">
        <source>Mã thẻ</source>
        <translation>카드 번호</translation>
    </message>
    <message id="people.differs.count">
        <source>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</source>
        <translation>보험 자료와 다름: {fields} (Ctrl+B 보기)</translation>
    </message>
    <message id="people.differs.facility_code">
        <source>Nơi đăng ký</source>
        <translation>등록 기관</translation>
    </message>
    <message id="people.differs.field">
        <source>Mục</source>
        <translation>항목</translation>
    </message>
    <message id="people.differs.name">
        <source>Họ tên</source>
        <translation>이름</translation>
    </message>
    <message id="people.differs.ours">
        <source>Trên thẻ</source>
        <translation>카드</translation>
    </message>
    <message id="people.differs.sex">
        <source>Giới tính</source>
        <translation>성별</translation>
    </message>
    <message id="people.differs.theirs">
        <source>Cổng bảo hiểm</source>
        <translation>보험</translation>
    </message>
    <message id="people.differs.valid_from">
        <source>Giá trị từ</source>
        <translation>유효 시작</translation>
    </message>
    <message id="people.differs.valid_to">
        <source>Giá trị đến</source>
        <translation>유효 종료</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>얼굴이 가려짐·부음·다침</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>이곳에서 잘 아는 분</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>같은 사람, 많이 변함</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>생김새가 다름</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>칩 사진과 같음</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>사진이 오래됐거나 흐림</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>카드 사진과 같음</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>카드 주인이 아니라고 함</translation>
    </message>
    <message id="people.ground.appointment">
        <source>Phiếu hẹn khám lại</source>
        <translation>재진 예약증</translation>
    </message>
    <message id="people.ground.emergency">
        <source>Cấp cứu</source>
        <translation>응급</translation>
    </message>
    <message id="people.ground.moved">
        <source>Đổi nơi cư trú</source>
        <translation>거주지 변경</translation>
    </message>
    <message id="people.ground.newborn">
        <source>Trẻ sơ sinh</source>
        <translation>신생아</translation>
    </message>
    <message id="people.ground.organ_donor">
        <source>Hiến bộ phận cơ thể</source>
        <translation>장기 기증자</translation>
    </message>
    <message id="people.ground.transfer">
        <source>Phiếu chuyển cơ sở</source>
        <translation>진료의뢰서</translation>
    </message>
    <message id="people.history.asking">
        <source>Đang tìm…</source>
        <translation>찾는 중…</translation>
    </message>
    <message id="people.history.clinic">
        <source>Phòng khám</source>
        <translation>진료과</translation>
    </message>
    <message id="people.history.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="people.history.day">
        <source>Ngày</source>
        <translation>날짜</translation>
    </message>
    <message id="people.history.none">
        <source>Chưa có lượt khám nào tại đây.</source>
        <translation>이곳의 진료 기록이 없습니다.</translation>
    </message>
    <message id="people.history.outcome">
        <source>Kết quả</source>
        <translation>결과</translation>
    </message>
    <message id="people.history.queue_number">
        <source>Số</source>
        <translation>번호</translation>
    </message>
    <message id="people.history.time">
        <source>Giờ</source>
        <translation>시각</translation>
    </message>
    <message id="people.history.title">
        <source>Các lượt khám trước</source>
        <translation>이전 진료</translation>
    </message>
    <message id="people.paper.expired">
        <source>Hết hạn</source>
        <translation>만료</translation>
    </message>
    <message id="people.paper.good">
        <source>Còn giá trị</source>
        <translation>유효</translation>
    </message>
    <message id="people.paper.issued">
        <source>Ngày ký</source>
        <translation>발급일</translation>
    </message>
    <message id="people.paper.number">
        <source>Số giấy</source>
        <translation>번호</translation>
    </message>
    <message id="people.paper.one_year">
        <source>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</source>
        <translation>1년 유효 (부록 III 질환)</translation>
    </message>
    <message id="people.paper.shown_before">
        <source>Đã trình ngày {day}; đợt sau cần giấy hẹn</source>
        <translation>{day}에 제시됨. 다음 진료에는 재진 예약증 필요</translation>
    </message>
    <message id="people.paper.uncertain">
        <source>Chưa chắc còn hạn</source>
        <translation>기한이 확실하지 않음</translation>
    </message>
    <message id="people.paper.used">
        <source>Đã dùng ngày {day}</source>
        <translation>{day}에 사용됨</translation>
    </message>
    <message id="people.print.done">
        <source>Đã in phiếu số {number}</source>
        <translation>{number}번 번호표를 인쇄했습니다</translation>
    </message>
    <message id="people.priority.child">
        <source>Trẻ dưới 6 tuổi</source>
        <translation>6세 미만</translation>
    </message>
    <message id="people.priority.disabled">
        <source>Người khuyết tật</source>
        <translation>장애인</translation>
    </message>
    <message id="people.priority.elderly">
        <source>Người cao tuổi</source>
        <translation>고령자</translation>
    </message>
    <message id="people.priority.emergency">
        <source>Cấp cứu</source>
        <translation>응급</translation>
    </message>
    <message id="people.priority.merit">
        <source>Người có công</source>
        <translation>유공자</translation>
    </message>
    <message id="people.priority.pregnant">
        <source>Phụ nữ mang thai</source>
        <translation>임신부</translation>
    </message>
    <message id="people.problem.form">
        <source>{field} sai dạng</source>
        <translation>{field} 형식 오류</translation>
    </message>
    <message id="people.problem.goes_with">
        <source>thiếu {field} đi kèm</source>
        <translation>함께 있어야 할 {field} 없음</translation>
    </message>
    <message id="people.problem.missing">
        <source>thiếu {field}</source>
        <translation>{field} 없음</translation>
    </message>
    <message id="people.problem.no_such_time">
        <source>{field} không phải ngày giờ</source>
        <translation>{field} 날짜·시간 아님</translation>
    </message>
    <message id="people.problem.not_in_list">
        <source>{field} không có trong danh mục</source>
        <translation>{field} 목록에 없음</translation>
    </message>
    <message id="people.problem.order">
        <source>{field} sai thứ tự thời gian</source>
        <translation>{field} 시간 순서 오류</translation>
    </message>
    <message id="people.problem.time_of_birth">
        <source>thiếu giờ sinh của trẻ</source>
        <translation>출생 시각 없음</translation>
    </message>
    <message id="people.problem.too_long">
        <source>{field} quá dài</source>
        <translation>{field} 너무 김</translation>
    </message>
    <message id="people.refused.address">
        <source>sai địa chỉ nơi nhận, báo người quản trị ({reason})</source>
        <translation>받는 곳 주소 오류, 관리자에게 알리세요 ({reason})</translation>
    </message>
    <message id="people.refused.content">
        <source>nơi nhận không nhận dữ liệu này ({reason})</source>
        <translation>받는 곳에서 이 데이터를 받지 않음 ({reason})</translation>
    </message>
    <message id="people.refused.other">
        <source>bị từ chối ({reason})</source>
        <translation>거절됨 ({reason})</translation>
    </message>
    <message id="people.refused.portal">
        <source>cổng bảo hiểm không nhận bản tin (mã {reason})</source>
        <translation>보험 포털이 메시지를 받지 않음 (코드 {reason})</translation>
    </message>
    <message id="people.search.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="people.search.found" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count}건</numerusform>
        </translation>
    </message>
    <message id="people.search.hint">
        <source>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</source>
        <translation>이름(성조 부호 없이); 신분증·전화·보험증 번호는 앞 6자리 이상 또는 끝 4–6자리</translation>
    </message>
    <message id="people.search.keys">
        <source>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</source>
        <translation>행 선택: {print} 다시 인쇄, {undo} 취소.</translation>
    </message>
    <message id="people.search.none">
        <source>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</source>
        <translation>찾지 못했습니다. 끝 4자리나 이름 첫 글자들을 입력해 보세요.</translation>
    </message>
    <message id="people.search.title">
        <source>Tìm lượt khám của mọi ngày</source>
        <translation>모든 날짜의 진료 찾기</translation>
    </message>
    <message id="people.settle.no">
        <source>Quay lại</source>
        <translation>뒤로</translation>
    </message>
    <message id="people.settle.reason.corrected">
        <source>Đã sửa hồ sơ</source>
        <translation>기록을 고침</translation>
    </message>
    <message id="people.settle.reason.no_need">
        <source>Không cần làm gì</source>
        <translation>조치 불필요</translation>
    </message>
    <message id="people.settle.reason.told_cashier">
        <source>Đã báo viện phí</source>
        <translation>수납에 알림</translation>
    </message>
    <message id="people.settle.reason.told_patient">
        <source>Đã báo người bệnh</source>
        <translation>환자에게 알림</translation>
    </message>
    <message id="people.settle.title">
        <source>Đã xử lý việc này thế nào?</source>
        <translation>어떻게 처리했습니까?</translation>
    </message>
    <message id="people.settle.yes">
        <source>Ghi nhận</source>
        <translation>기록</translation>
    </message>
    <message id="people.shown.birth_notice">
        <source>Giấy chứng sinh, giấy khai sinh</source>
        <translation>출생 통지서·증명서</translation>
    </message>
    <message id="people.shown.identity_card">
        <source>Thẻ căn cước, chỉ xem bằng mắt</source>
        <translation>신분증(눈으로만 확인)</translation>
    </message>
    <message id="people.shown.insurance_card">
        <source>Thẻ BHYT giấy</source>
        <translation>종이 건강보험증</translation>
    </message>
    <message id="people.shown.number_only">
        <source>Chỉ đọc số thẻ</source>
        <translation>번호만 말함</translation>
    </message>
    <message id="people.shown.other">
        <source>Giấy tờ khác</source>
        <translation>기타 서류</translation>
    </message>
    <message id="people.shown.passport">
        <source>Hộ chiếu</source>
        <translation>여권</translation>
    </message>
    <message id="people.shown.service_card">
        <source>Giấy tờ quân đội, công an</source>
        <translation>군인·경찰 증명서</translation>
    </message>
    <message id="people.shown.unsaid">
        <source>Chưa ghi</source>
        <translation>기록 없음</translation>
    </message>
    <message id="people.shown.vneid">
        <source>VNeID</source>
        <translation>VNeID</translation>
    </message>
    <message id="people.shown.vssid">
        <source>VssID</source>
        <translation>VssID</translation>
    </message>
    <message id="people.staff.button">
        <source>Nhân viên tại quầy: {name}</source>
        <translation>창구 직원: {name}</translation>
    </message>
    <message id="people.staff.close">
        <source>Giữ nguyên</source>
        <translation>그대로 두기</translation>
    </message>
    <message id="people.staff.done">
        <source>Đang ở quầy: {name}</source>
        <translation>창구 담당: {name}</translation>
    </message>
    <message id="people.staff.done_later">
        <source>Từ lượt sau, ở quầy là {name}</source>
        <translation>다음 건부터 창구 담당: {name}</translation>
    </message>
    <message id="people.staff.find">
        <source>Gõ số thứ tự hoặc tên</source>
        <translation>목록 번호나 이름을 입력</translation>
    </message>
    <message id="people.staff.gone">
        <source>{name} không còn trong danh sách</source>
        <translation>{name} 님을 목록에서 제외했습니다</translation>
    </message>
    <message id="people.staff.here">
        <source>đang ở quầy</source>
        <translation>근무 중</translation>
    </message>
    <message id="people.staff.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>이름(성조 부호 포함)(&amp;F)</translation>
    </message>
    <message id="people.staff.no_number">
        <source>chưa có số căn cước</source>
        <translation>신분증 번호 없음</translation>
    </message>
    <message id="people.staff.nobody">
        <source>Chưa có tên</source>
        <translation>이름 없음</translation>
    </message>
    <message id="people.staff.number">
        <source>&amp;Số căn cước</source>
        <translation>신분증 번호(&amp;I)</translation>
    </message>
    <message id="people.staff.number_ends">
        <source>số căn cước …{digits}</source>
        <translation>신분증 번호 …{digits}</translation>
    </message>
    <message id="people.staff.off">
        <source>Bỏ khỏi danh sách</source>
        <translation>목록에서 제외</translation>
    </message>
    <message id="people.staff.scan">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô.</source>
        <translation>본인 신분증의 QR 코드를 스캔하면 두 칸이 모두 채워집니다.</translation>
    </message>
    <message id="people.staff.scan_insured">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</source>
        <translation>본인 신분증의 QR 코드를 스캔하면 두 칸이 모두 채워집니다. 번호가 없으면 보험을 조회할 수 없습니다.</translation>
    </message>
    <message id="people.staff.somebody_new">
        <source>Người chưa có trong danh sách</source>
        <translation>목록에 없는 직원</translation>
    </message>
    <message id="people.staff.title">
        <source>Ai đang ở quầy?</source>
        <translation>지금 창구에 누가 있나요?</translation>
    </message>
    <message id="people.staff.under_way">
        <source>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</source>
        <translation>진행 중인 건은 시작한 사람의 이름으로 남고, 다음 건부터 새 이름이 적용됩니다.</translation>
    </message>
    <message id="people.staff.yes">
        <source>Nhận quầy</source>
        <translation>교대하기</translation>
    </message>
    <message id="people.table.gioi_tinh">
        <source>giới tính</source>
        <translation>성별</translation>
    </message>
    <message id="people.table.gt_the_den">
        <source>ngày hết hạn của thẻ</source>
        <translation>카드 만료일</translation>
    </message>
    <message id="people.table.gt_the_tu">
        <source>ngày bắt đầu của thẻ</source>
        <translation>카드 시작일</translation>
    </message>
    <message id="people.table.ho_ten">
        <source>họ tên</source>
        <translation>이름</translation>
    </message>
    <message id="people.table.ma_dkbd">
        <source>nơi đăng ký ban đầu</source>
        <translation>등록 기관</translation>
    </message>
    <message id="people.table.ma_doituong_kcb">
        <source>mã đối tượng khám chữa bệnh</source>
        <translation>진료 대상 코드</translation>
    </message>
    <message id="people.table.ma_the_bhyt">
        <source>mã thẻ BHYT</source>
        <translation>보험증 번호</translation>
    </message>
    <message id="people.table.ngay_sinh">
        <source>ngày sinh</source>
        <translation>생년월일</translation>
    </message>
    <message id="people.table.so_cccd">
        <source>số giấy tờ</source>
        <translation>증빙 번호</translation>
    </message>
    <message id="people.try.ask_card">
        <source>Hỏi mã số BHXH hoặc thẻ BHYT</source>
        <translation>번호나 카드 요청</translation>
    </message>
    <message id="people.try.card_code">
        <source>Tra bằng mã thẻ 15 ký tự</source>
        <translation>15자리 보험증 번호로 조회</translation>
    </message>
    <message id="people.try.check_paper">
        <source>Xem thẻ giấy và giấy tờ</source>
        <translation>종이 카드 확인</translation>
    </message>
    <message id="people.try.child">
        <source>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</source>
        <translation>6세 미만: 카드·번호·출생증명</translation>
    </message>
    <message id="people.try.citizen_number">
        <source>Tra bằng số căn cước</source>
        <translation>신분증 번호로 조회</translation>
    </message>
    <message id="people.try.edit_birth">
        <source>Sửa ngày sinh rồi tra lại</source>
        <translation>생년월일 수정 후 재조회</translation>
    </message>
    <message id="people.try.edit_card">
        <source>Sửa mã thẻ rồi tra lại</source>
        <translation>번호 수정 후 재조회</translation>
    </message>
    <message id="people.try.edit_name">
        <source>Sửa họ tên rồi tra lại</source>
        <translation>이름 수정 후 재조회</translation>
    </message>
    <message id="people.try.insurance_number">
        <source>Tra bằng mã số BHXH 10 số</source>
        <translation>10자리 번호로 조회</translation>
    </message>
    <message id="people.try.later">
        <source>Tra lại với số này</source>
        <translation>이 번호로 다시 조회</translation>
    </message>
    <message id="people.try.new_card">
        <source>Tra thẻ mới được cấp</source>
        <translation>새 카드 조회</translation>
    </message>
    <message id="people.try.other_name">
        <source>Tra bằng họ tên cổng ghi</source>
        <translation>등록된 이름으로 조회</translation>
    </message>
    <message id="people.try.year_only">
        <source>Tra chỉ với năm sinh</source>
        <translation>출생 연도만으로 조회</translation>
    </message>
    <message id="people.undo.done">
        <source>Đã hủy lượt khám</source>
        <translation>진료가 취소되었습니다</translation>
    </message>
    <message id="people.undo.no">
        <source>Giữ lại</source>
        <translation>유지</translation>
    </message>
    <message id="people.undo.reason.twice">
        <source>Ghi hai lần</source>
        <translation>중복 접수</translation>
    </message>
    <message id="people.undo.reason.went_home">
        <source>Người bệnh không khám nữa</source>
        <translation>환자가 떠남</translation>
    </message>
    <message id="people.undo.reason.wrong_data">
        <source>Sai thông tin</source>
        <translation>정보 오류</translation>
    </message>
    <message id="people.undo.reason.wrong_person">
        <source>Nhầm người</source>
        <translation>다른 사람을 접수함</translation>
    </message>
    <message id="people.undo.title">
        <source>Hủy lượt khám đã ghi</source>
        <translation>접수한 진료 취소</translation>
    </message>
    <message id="people.undo.yes">
        <source>Hủy lượt này</source>
        <translation>취소하기</translation>
    </message>
    <message id="people.warned.nothing">
        <source>Không thấy đợt khám trùng ở nơi khác.</source>
        <translation>다른 기관에 겹치는 진료 없음.</translation>
    </message>
    <message id="people.warned.open_stay">
        <source>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</source>
        <translation>{at}부터 기관 {facility}에서 치료 중, 퇴원 미보고</translation>
    </message>
    <message id="people.warned.recent_check">
        <source>Cơ sở {facility} vừa tra thẻ này lúc {at}</source>
        <translation>기관 {facility}이(가) {at}에 이 카드를 조회함</translation>
    </message>
    <message id="people.warned.same_day">
        <source>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</source>
        <translation>오늘 기관 {facility}에서 진료, {at} 종료</translation>
    </message>
</context>
</TS>
