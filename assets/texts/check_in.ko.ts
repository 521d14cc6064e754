<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="outcome.needs_staff">
        <source>Cần nhân viên xem xét</source>
        <translation>직원의 판단이 필요합니다</translation>
    </message>
    <message id="outcome.ready">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>모두 확인됨, 진료실로 가세요</translation>
    </message>
    <message id="outcome.ready_provisional">
        <source>Mời vào khám, xác minh sau</source>
        <translation>진료실로 가세요, 확인은 나중에</translation>
    </message>
    <message id="outcome.self_pay">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>본인 부담으로 접수</translation>
    </message>
    <message id="state.attention">
        <source>Cần xem lại</source>
        <translation>확인 필요</translation>
    </message>
    <message id="state.failed">
        <source>Không đạt</source>
        <translation>불통과</translation>
    </message>
    <message id="state.not_asked">
        <source>Không hỏi</source>
        <translation>조회 안 함</translation>
    </message>
    <message id="state.ok">
        <source>Đạt</source>
        <translation>통과</translation>
    </message>
    <message id="state.pending">
        <source>Đang kiểm tra</source>
        <translation>확인 중</translation>
    </message>
    <message id="state.unavailable">
        <source>Chưa kiểm tra được</source>
        <translation>확인 못 함</translation>
    </message>
    <message id="state.undetermined">
        <source>Chưa kết luận</source>
        <translation>판단 불가</translation>
    </message>
    <message id="state.waived">
        <source>Nhân viên đã xác nhận</source>
        <translation>직원이 확인함</translation>
    </message>
    <message id="tick.card_genuine.attention">
        <source>Thẻ có điểm cần xem lại.</source>
        <translation>카드에 확인할 점이 있습니다.</translation>
    </message>
    <message id="tick.card_genuine.denied">
        <source>Nhân viên thấy thẻ không thật.</source>
        <translation>직원이 카드를 확인: 진짜가 아닙니다.</translation>
    </message>
    <message id="tick.card_genuine.emergency">
        <source>Cấp cứu: thẻ được đọc sau.</source>
        <translation>응급: 카드는 나중에 읽습니다.</translation>
    </message>
    <message id="tick.card_genuine.failed">
        <source>Thẻ không qua được kiểm tra.</source>
        <translation>카드가 검증을 통과하지 못했습니다.</translation>
    </message>
    <message id="tick.card_genuine.name">
        <source>Thẻ thật</source>
        <translation>카드 진위</translation>
    </message>
    <message id="tick.card_genuine.not_asked">
        <source>Không kiểm tra thẻ tại đây.</source>
        <translation>여기서는 카드를 확인하지 않습니다.</translation>
    </message>
    <message id="tick.card_genuine.ok">
        <source>Chip thật, chữ ký và dữ liệu đều đúng.</source>
        <translation>칩·서명·데이터 모두 정상입니다.</translation>
    </message>
    <message id="tick.card_genuine.pending">
        <source>Chip và chữ ký được kiểm tra ngay khi đọc thẻ.</source>
        <translation>카드를 읽으면서 바로 확인합니다.</translation>
    </message>
    <message id="tick.card_genuine.unavailable">
        <source>Chip chưa được đọc, xác minh sau.</source>
        <translation>칩을 읽지 못했습니다. 나중에 확인합니다.</translation>
    </message>
    <message id="tick.card_genuine.undetermined">
        <source>Chưa đủ căn cứ để kết luận thẻ thật.</source>
        <translation>진짜 카드라고 판단할 근거가 부족합니다.</translation>
    </message>
    <message id="tick.card_genuine.unsure">
        <source>Nhân viên xem thẻ nhưng chưa chắc.</source>
        <translation>직원이 카드를 확인했으나 확실하지 않습니다.</translation>
    </message>
    <message id="tick.card_genuine.waived">
        <source>Nhân viên đã xem thẻ và xác nhận.</source>
        <translation>직원이 카드를 보고 확인했습니다.</translation>
    </message>
    <message id="tick.insured.attention">
        <source>Cổng trả lời nhưng cần xem lại thông tin.</source>
        <translation>응답이 왔으나 내용을 확인해야 합니다.</translation>
    </message>
    <message id="tick.insured.attention_new_card">
        <source>Đã được cấp thẻ mới: {new_card}.</source>
        <translation>새 보험증이 발급됨: {new_card}.</translation>
    </message>
    <message id="tick.insured.denied">
        <source>Nhân viên ghi nhận: không có bảo hiểm.</source>
        <translation>직원 확인: 보험이 없습니다.</translation>
    </message>
    <message id="tick.insured.emergency">
        <source>Cấp cứu: hỏi bảo hiểm sau, khi đã biết họ tên và số.</source>
        <translation>응급: 이름과 번호를 확인한 뒤 보험을 조회합니다.</translation>
    </message>
    <message id="tick.insured.failed">
        <source>Hôm nay không có bảo hiểm y tế.</source>
        <translation>오늘 유효한 건강보험이 없습니다.</translation>
    </message>
    <message id="tick.insured.name">
        <source>Có bảo hiểm</source>
        <translation>보험 자격</translation>
    </message>
    <message id="tick.insured.no_card">
        <source>Hộ chiếu nước ngoài, không có thẻ bảo hiểm y tế: tự chi trả.</source>
        <translation>외국 여권, 보험증 제시 없음: 본인 부담입니다.</translation>
    </message>
    <message id="tick.insured.not_asked">
        <source>Quầy này không tra cứu bảo hiểm.</source>
        <translation>이 창구는 보험을 조회하지 않습니다.</translation>
    </message>
    <message id="tick.insured.ok">
        <source>Có bảo hiểm y tế đến hết ngày {until}.</source>
        <translation>{until}까지 보험이 유효합니다.</translation>
    </message>
    <message id="tick.insured.ok_no_end">
        <source>Có bảo hiểm y tế, không ghi ngày hết hạn.</source>
        <translation>건강보험 있음. 만료일 기재 없음.</translation>
    </message>
    <message id="tick.insured.pending">
        <source>Hỏi cổng bảo hiểm khi biết họ tên và số.</source>
        <translation>이름과 번호를 알면 보험을 조회합니다.</translation>
    </message>
    <message id="tick.insured.unavailable">
        <source>Cổng chưa trả lời, tra cứu lại sau.</source>
        <translation>포털 응답이 없어 나중에 다시 조회합니다.</translation>
    </message>
    <message id="tick.insured.undetermined">
        <source>Chưa kết luận được về bảo hiểm.</source>
        <translation>보험 여부를 판단하지 못했습니다.</translation>
    </message>
    <message id="tick.insured.unsure">
        <source>Nhân viên chưa chắc về bảo hiểm.</source>
        <translation>직원이 보험을 확신하지 못합니다.</translation>
    </message>
    <message id="tick.insured.waived">
        <source>Nhân viên đã xác nhận bảo hiểm.</source>
        <translation>직원이 보험을 확인했습니다.</translation>
    </message>
    <message id="tick.same_person.attention">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>기계가 확신하지 못합니다. 눈으로 비교해 주세요.</translation>
    </message>
    <message id="tick.same_person.denied">
        <source>Nhân viên thấy không phải cùng một người.</source>
        <translation>직원이 눈으로 비교함: 다른 사람입니다.</translation>
    </message>
    <message id="tick.same_person.emergency">
        <source>Cấp cứu: khuôn mặt được so sau.</source>
        <translation>응급: 얼굴은 나중에 비교합니다.</translation>
    </message>
    <message id="tick.same_person.failed">
        <source>Khuôn mặt khác ảnh trong chip.</source>
        <translation>얼굴이 칩 사진과 다릅니다.</translation>
    </message>
    <message id="tick.same_person.name">
        <source>Đúng người</source>
        <translation>본인 확인</translation>
    </message>
    <message id="tick.same_person.not_asked">
        <source>Không so khuôn mặt tại đây.</source>
        <translation>여기서는 얼굴을 비교하지 않습니다.</translation>
    </message>
    <message id="tick.same_person.ok">
        <source>Khuôn mặt khớp với ảnh trong chip.</source>
        <translation>얼굴이 칩 사진과 일치합니다.</translation>
    </message>
    <message id="tick.same_person.pending">
        <source>So khuôn mặt với ảnh trong chip.</source>
        <translation>얼굴을 칩 사진과 비교합니다.</translation>
    </message>
    <message id="tick.same_person.unavailable">
        <source>Chưa so được khuôn mặt. Hãy so bằng mắt.</source>
        <translation>얼굴을 비교하지 못했습니다. 눈으로 비교해 주세요.</translation>
    </message>
    <message id="tick.same_person.undetermined">
        <source>Máy không chắc. Hãy so hai ảnh bằng mắt.</source>
        <translation>기계가 확신하지 못합니다. 눈으로 비교해 주세요.</translation>
    </message>
    <message id="tick.same_person.unsure">
        <source>Nhân viên so bằng mắt nhưng chưa chắc.</source>
        <translation>직원이 눈으로 비교했으나 확실하지 않습니다.</translation>
    </message>
    <message id="tick.same_person.waived">
        <source>Nhân viên đã so bằng mắt: đúng người.</source>
        <translation>직원이 눈으로 비교함: 같은 사람입니다.</translation>
    </message>
</context>
</TS>
