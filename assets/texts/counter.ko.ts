<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="counter.action.accept_name">
        <source>Vẫn là người này…</source>
        <translation>같은 사람입니다…</translation>
    </message>
    <message id="counter.action.agree">
        <source>Đồng ý so khuôn mặt</source>
        <translation>얼굴 비교에 동의</translation>
    </message>
    <message id="counter.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>지금 창구에 누가 있나요?</translation>
    </message>
    <message id="counter.action.by_eye">
        <source>Bằng &amp;mắt</source>
        <translation>눈으로 확인(&amp;E)</translation>
    </message>
    <message id="counter.action.export">
        <source>&amp;Xuất CSV</source>
        <translation>CSV 내보내기(&amp;X)</translation>
    </message>
    <message id="counter.action.hand_over">
        <source>T&amp;rả kết quả</source>
        <translation>결과 교부(&amp;H)</translation>
    </message>
    <message id="counter.action.help">
        <source>Trợ giúp</source>
        <translation>도움말</translation>
    </message>
    <message id="counter.action.language">
        <source>Ngôn ngữ</source>
        <translation>언어</translation>
    </message>
    <message id="counter.action.larger">
        <source>Chữ to hơn</source>
        <translation>글자 크게</translation>
    </message>
    <message id="counter.action.look_again">
        <source>So khuôn mặt lại</source>
        <translation>얼굴 다시 비교</translation>
    </message>
    <message id="counter.action.mode_hand_over">
        <source>Trả kết quả</source>
        <translation>결과 교부</translation>
    </message>
    <message id="counter.action.mode_list">
        <source>Danh sách trong ngày</source>
        <translation>오늘 목록</translation>
    </message>
    <message id="counter.action.mode_receive">
        <source>Tiếp nhận hồ sơ</source>
        <translation>신청 접수</translation>
    </message>
    <message id="counter.action.name_proxy">
        <source>Người nhận &amp;thay</source>
        <translation>대리인(&amp;P)</translation>
    </message>
    <message id="counter.action.next_person">
        <source>Người tiếp the&amp;o</source>
        <translation>다음 분(&amp;O)</translation>
    </message>
    <message id="counter.action.note_letter">
        <source>&amp;Giấy ủy quyền</source>
        <translation>위임장(&amp;L)</translation>
    </message>
    <message id="counter.action.print_again">
        <source>In lạ&amp;i</source>
        <translation>다시 인쇄(&amp;I)</translation>
    </message>
    <message id="counter.action.receive">
        <source>&amp;Tiếp nhận hồ sơ</source>
        <translation>신청 접수(&amp;R)</translation>
    </message>
    <message id="counter.action.refuse">
        <source>&amp;Không đồng ý</source>
        <translation>동의하지 않음(&amp;N)</translation>
    </message>
    <message id="counter.action.scan">
        <source>Đến ô quét mã</source>
        <translation>스캔 칸으로</translation>
    </message>
    <message id="counter.action.scheme">
        <source>Nền sáng hoặc tối</source>
        <translation>밝은 화면 또는 어두운 화면</translation>
    </message>
    <message id="counter.action.search">
        <source>Đến ô tìm</source>
        <translation>검색 칸으로</translation>
    </message>
    <message id="counter.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>설정과 장치</translation>
    </message>
    <message id="counter.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>글자 작게</translation>
    </message>
    <message id="counter.action.without_chip">
        <source>Không đọc được &amp;chip</source>
        <translation>칩 읽기 불가(&amp;C)</translation>
    </message>
    <message id="counter.chosen">
        <source>Hồ sơ đã chọn</source>
        <translation>선택한 신청</translation>
    </message>
    <message id="counter.column.collector">
        <source>Người nhận</source>
        <translation>수령인</translation>
    </message>
    <message id="counter.column.due">
        <source>Hẹn trả</source>
        <translation>교부 예정일</translation>
    </message>
    <message id="counter.column.handed">
        <source>Trả lúc</source>
        <translation>교부 일시</translation>
    </message>
    <message id="counter.column.name">
        <source>Người nộp</source>
        <translation>신청인</translation>
    </message>
    <message id="counter.column.number">
        <source>Số căn cước</source>
        <translation>신분증 번호</translation>
    </message>
    <message id="counter.column.procedure">
        <source>Thủ tục</source>
        <translation>업무</translation>
    </message>
    <message id="counter.column.receipt">
        <source>Mã hồ sơ</source>
        <translation>접수 번호</translation>
    </message>
    <message id="counter.column.received">
        <source>Tiếp nhận lúc</source>
        <translation>접수 일시</translation>
    </message>
    <message id="counter.column.right">
        <source>Tư cách</source>
        <translation>자격</translation>
    </message>
    <message id="counter.column.staff">
        <source>Cán bộ</source>
        <translation>담당자</translation>
    </message>
    <message id="counter.column.state">
        <source>Trạng thái</source>
        <translation>상태</translation>
    </message>
    <message id="counter.consent.question">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</source>
        <translation>카드 소유자인지 확인하기 위해서만 얼굴을 칩의 사진과 비교해도 될까요? 비교 후 바로 삭제합니다. 동의하지 않으시면 직원이 눈으로 확인하며 절차는 달라지지 않습니다. 본인(어린이는 보호자 포함)은 동의하십니까?</translation>
    </message>
    <message id="counter.day.count">
        <source>{received} hồ sơ, {handed} đã trả</source>
        <translation>총 {received}건, 교부 {handed}건</translation>
    </message>
    <message id="counter.day.empty">
        <source>Hôm nay chưa có hồ sơ nào.</source>
        <translation>오늘은 아직 없습니다.</translation>
    </message>
    <message id="counter.day.exported">
        <source>Đã xuất: {file}</source>
        <translation>내보냄: {file}</translation>
    </message>
    <message id="counter.day.title">
        <source>Danh sách trong ngày</source>
        <translation>오늘 목록</translation>
    </message>
    <message id="counter.field.applicant">
        <source>Người nộp</source>
        <translation>신청인</translation>
    </message>
    <message id="counter.field.due">
        <source>Hẹn trả</source>
        <translation>교부 예정일</translation>
    </message>
    <message id="counter.field.letter">
        <source>Giấy ủy quyền</source>
        <translation>위임장</translation>
    </message>
    <message id="counter.field.procedure">
        <source>Thủ tục</source>
        <translation>업무</translation>
    </message>
    <message id="counter.field.proxies">
        <source>Được nhận thay</source>
        <translation>대리 수령인</translation>
    </message>
    <message id="counter.field.receipt">
        <source>Mã hồ sơ</source>
        <translation>접수 번호</translation>
    </message>
    <message id="counter.form.cancel">
        <source>Thôi</source>
        <translation>취소</translation>
    </message>
    <message id="counter.form.card.hint">
        <source>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</source>
        <translation>카드의 진위를 확인하지 못했습니다. 수락 사유를 기록하세요. 담당자 이름도 저장됩니다.</translation>
    </message>
    <message id="counter.form.card.reason">
        <source>&amp;Lý do</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message id="counter.form.card.title">
        <source>Xác nhận đã xem thẻ</source>
        <translation>카드를 확인했음을 기록</translation>
    </message>
    <message id="counter.form.confirm">
        <source>Ghi lại</source>
        <translation>기록</translation>
    </message>
    <message id="counter.form.letter.hint">
        <source>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</source>
        <translation>위임장의 번호, 날짜, 공증 기관과 수락 사유를 기록하세요. 수령인은 카드와 얼굴로 확인합니다.</translation>
    </message>
    <message id="counter.form.letter.note">
        <source>&amp;Giấy số, ngày</source>
        <translation>위임장(&amp;L)</translation>
    </message>
    <message id="counter.form.letter.reason">
        <source>&amp;Lý do chấp nhận</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message id="counter.form.letter.title">
        <source>Giấy ủy quyền</source>
        <translation>위임장</translation>
    </message>
    <message id="counter.form.name.hint">
        <source>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</source>
        <translation>접수 시 기록: {noted}
신분증: {card}
맞다면 사유(오기, 개명 등)를 적으세요. 담당자 이름이 함께 남습니다. 아니라면 Esc를 누르고 결과를 내주지 마세요.</translation>
    </message>
    <message id="counter.form.name.reason">
        <source>&amp;Lý do</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message id="counter.form.name.title">
        <source>Có đúng là người được ghi không?</source>
        <translation>기록된 본인이 맞습니까?</translation>
    </message>
    <message id="counter.form.proxy.hint">
        <source>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</source>
        <translation>그 사람의 카드를 스캔하거나 번호와 이름을 입력하세요.</translation>
    </message>
    <message id="counter.form.proxy.number">
        <source>&amp;Số căn cước</source>
        <translation>신분증 번호(&amp;N)</translation>
    </message>
    <message id="counter.form.proxy.person">
        <source>&amp;Họ và tên</source>
        <translation>이름(&amp;F)</translation>
    </message>
    <message id="counter.form.proxy.title">
        <source>Người được nhận thay</source>
        <translation>대리 수령인</translation>
    </message>
    <message id="counter.help.close">
        <source>Đóng</source>
        <translation>닫기</translation>
    </message>
    <message id="counter.help.enter">
        <source>Nút lớn bên dưới</source>
        <translation>아래의 큰 버튼</translation>
    </message>
    <message id="counter.help.escape">
        <source>Đóng, xóa ô, hoặc người tiếp theo</source>
        <translation>닫기, 칸 비우기 또는 다음 분</translation>
    </message>
    <message id="counter.help.title">
        <source>Phím tắt</source>
        <translation>단축키</translation>
    </message>
    <message id="counter.mode.hand_over">
        <source>Trả kết quả · chờ {count}</source>
        <translation>결과 교부 · 대기 {count}</translation>
    </message>
    <message id="counter.mode.list">
        <source>Trong ngày</source>
        <translation>오늘</translation>
    </message>
    <message id="counter.mode.receive">
        <source>Tiếp nhận</source>
        <translation>접수</translation>
    </message>
    <message id="counter.name">
        <source>Một cửa</source>
        <translation>원스톱 창구</translation>
    </message>
    <message id="counter.next.applicant_card.hint">
        <source>Có thể chọn thủ tục trong lúc chờ.</source>
        <translation>그동안 업무를 선택할 수 있습니다.</translation>
    </message>
    <message id="counter.next.applicant_card.title">
        <source>Đặt thẻ của người nộp hồ sơ lên đầu đọc</source>
        <translation>신청인의 카드를 리더기에 올려 주세요</translation>
    </message>
    <message id="counter.next.choose.hint">
        <source>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</source>
        <translation>이름이나 코드 일부를 입력하고 Enter를 누르세요.</translation>
    </message>
    <message id="counter.next.choose.title">
        <source>Chọn thủ tục</source>
        <translation>업무를 선택하세요</translation>
    </message>
    <message id="counter.next.collector_card.hint">
        <source>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</source>
        <translation>신청인과 대리인 모두 카드와 얼굴로 확인합니다.</translation>
    </message>
    <message id="counter.next.collector_card.title">
        <source>Đặt thẻ của người đến nhận lên đầu đọc</source>
        <translation>수령인의 카드를 리더기에 올려 주세요</translation>
    </message>
    <message id="counter.next.compare.hint">
        <source>Bấm F6: so ảnh với người, rồi xem thẻ.</source>
        <translation>F6을 눌러 사진과 본인, 이어서 카드를 확인하세요.</translation>
    </message>
    <message id="counter.next.compare.title">
        <source>Xác nhận bằng mắt những mục máy chưa kiểm tra được</source>
        <translation>확인되지 않은 항목을 눈으로 확인</translation>
    </message>
    <message id="counter.next.consent.hint">
        <source>Hỏi sự đồng ý trước khi so khuôn mặt.</source>
        <translation>얼굴 비교 전에 동의를 구합니다.</translation>
    </message>
    <message id="counter.next.consent.title">
        <source>Đọc cho người đến làm thủ tục nghe</source>
        <translation>방문자에게 읽어 주세요</translation>
    </message>
    <message id="counter.next.doubtful.hint">
        <source>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</source>
        <translation>맞다면 사유와 함께 눈으로 확인하고, 아니면 F9를 누르고 책임자를 부르세요.</translation>
    </message>
    <message id="counter.next.doubtful.title">
        <source>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</source>
        <translation>카드 또는 얼굴이 맞지 않습니다. 자세히 확인하세요</translation>
    </message>
    <message id="counter.next.find.hint">
        <source>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</source>
        <translation>이름, 신분증 번호 또는 접수 번호를 입력하세요.</translation>
    </message>
    <message id="counter.next.find.title">
        <source>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</source>
        <translation>접수증을 스캔하거나 신청을 찾으세요</translation>
    </message>
    <message id="counter.next.gone.hint">
        <source>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</source>
        <translation>수령인과 일시는 위에 있습니다. Ctrl+P로 다시 인쇄합니다.</translation>
    </message>
    <message id="counter.next.gone.title">
        <source>Kết quả này đã được trả</source>
        <translation>이미 교부된 결과입니다</translation>
    </message>
    <message id="counter.next.hand_over.hint">
        <source>Người nhận đã được xác minh và có quyền nhận.</source>
        <translation>수령인이 확인되었고 수령 권한이 있습니다.</translation>
    </message>
    <message id="counter.next.hand_over.title">
        <source>Trả kết quả</source>
        <translation>결과를 교부하세요</translation>
    </message>
    <message id="counter.next.handed.hint">
        <source>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</source>
        <translation>Ctrl+P로 다시 인쇄합니다. 다음 신청을 찾으세요.</translation>
    </message>
    <message id="counter.next.handed.title">
        <source>Đã trả kết quả: {number}</source>
        <translation>교부 완료: {number}</translation>
    </message>
    <message id="counter.next.judging.hint">
        <source>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</source>
        <translation>칩의 사진과 비교합니다. F6을 누르면 눈으로 확인합니다.</translation>
    </message>
    <message id="counter.next.judging.title">
        <source>Mời nhìn vào camera</source>
        <translation>카메라를 봐 주세요</translation>
    </message>
    <message id="counter.next.key.hint">
        <source>Số này mở chip của thẻ đang nằm trên đầu đọc.</source>
        <translation>이 번호로 리더기 위 카드의 칩을 엽니다.</translation>
    </message>
    <message id="counter.next.key.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>카드의 QR을 스캔하거나 12자리를 입력</translation>
    </message>
    <message id="counter.next.letter.hint">
        <source>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</source>
        <translation>위임장을 확인하고 기록하세요. 없으면 신청인이 직접 와야 합니다.</translation>
    </message>
    <message id="counter.next.letter.title">
        <source>Người này không có tên trong hồ sơ</source>
        <translation>신청서에 등록되지 않은 사람입니다</translation>
    </message>
    <message id="counter.next.list.hint">
        <source>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</source>
        <translation>줄을 선택하고 Ctrl+P로 다시 인쇄, Ctrl+E로 내보내기.</translation>
    </message>
    <message id="counter.next.list.title">
        <source>Danh sách trong ngày</source>
        <translation>오늘 목록</translation>
    </message>
    <message id="counter.next.name">
        <source>Việc cần làm</source>
        <translation>다음 단계</translation>
    </message>
    <message id="counter.next.no_reader.hint">
        <source>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</source>
        <translation>리더기 없이도 가능합니다. 카드의 QR을 스캔하고 F8을 누르세요.</translation>
    </message>
    <message id="counter.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>카드 리더기를 연결하세요</translation>
    </message>
    <message id="counter.next.nobody.hint">
        <source>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</source>
        <translation>카드의 QR을 스캔하거나 F9로 다시 시작하세요.</translation>
    </message>
    <message id="counter.next.nobody.title">
        <source>Chưa biết họ tên và số căn cước</source>
        <translation>이름과 신분증 번호를 알 수 없습니다</translation>
    </message>
    <message id="counter.next.other_name.hint">
        <source>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</source>
        <translation>기록: {noted} · 신분증: {card}. 기록된 본인인지 물어보세요.</translation>
    </message>
    <message id="counter.next.other_name.title">
        <source>Trùng số căn cước nhưng khác họ tên</source>
        <translation>신분증 번호는 같지만 이름이 다릅니다</translation>
    </message>
    <message id="counter.next.reading.hint">
        <source>Họ tên và ảnh hiện ra ngay khi đọc được.</source>
        <translation>이름과 사진은 읽는 즉시 표시됩니다.</translation>
    </message>
    <message id="counter.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>칩을 읽는 중입니다. 카드를 움직이지 마세요</translation>
    </message>
    <message id="counter.next.receive.hint">
        <source>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</source>
        <translation>신청인이 확인되었습니다. 접수증이 바로 인쇄됩니다.</translation>
    </message>
    <message id="counter.next.receive.title">
        <source>Tiếp nhận hồ sơ</source>
        <translation>신청을 접수하세요</translation>
    </message>
    <message id="counter.next.receive_open.hint">
        <source>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</source>
        <translation>확인되지 않은 항목이 있습니다. F6을 눌러 눈으로 확인하세요.</translation>
    </message>
    <message id="counter.next.receive_open.title">
        <source>Tiếp nhận, xác minh khi trả kết quả</source>
        <translation>접수하고 교부할 때 확인</translation>
    </message>
    <message id="counter.next.received.hint">
        <source>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</source>
        <translation>접수증을 전달하세요. Ctrl+P로 다시 인쇄합니다. 다음 분의 카드를 올려 주세요.</translation>
    </message>
    <message id="counter.next.received.title">
        <source>Đã tiếp nhận: {number}</source>
        <translation>접수 완료: {number}</translation>
    </message>
    <message id="counter.next.saving.hint">
        <source>Đừng tắt máy.</source>
        <translation>전원을 끄지 마세요.</translation>
    </message>
    <message id="counter.next.saving.title">
        <source>Đang lưu</source>
        <translation>저장 중</translation>
    </message>
    <message id="counter.person">
        <source>Người làm thủ tục</source>
        <translation>방문자</translation>
    </message>
    <message id="counter.procedure.chosen">
        <source>Đã chọn: {name}.</source>
        <translation>선택됨: {name}.</translation>
    </message>
    <message id="counter.procedure.days" numerus="yes">
        <source>Trả kết quả sau {count} ngày làm việc.</source>
        <translation>
            <numerusform>결과는 영업일 {count}일 후입니다.</numerusform>
        </translation>
    </message>
    <message id="counter.procedure.line">
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message id="counter.procedure.name">
        <source>Thủ tục</source>
        <translation>업무</translation>
    </message>
    <message id="counter.procedure.none">
        <source>Chưa chọn thủ tục.</source>
        <translation>선택한 업무가 없습니다.</translation>
    </message>
    <message id="counter.procedure.same_day">
        <source>Trả kết quả trong ngày.</source>
        <translation>결과는 당일에 나옵니다.</translation>
    </message>
    <message id="counter.procedure.search">
        <source>Gõ tên hoặc mã thủ tục</source>
        <translation>이름 또는 코드 입력</translation>
    </message>
    <message id="counter.proxy.clear">
        <source>Bỏ hết</source>
        <translation>모두 삭제</translation>
    </message>
    <message id="counter.proxy.none">
        <source>Không có: chỉ người nộp được nhận.</source>
        <translation>없음: 신청인만 수령할 수 있습니다.</translation>
    </message>
    <message id="counter.proxy.title">
        <source>Người được nhận thay</source>
        <translation>대리 수령인</translation>
    </message>
    <message id="counter.right.applicant">
        <source>Chính người nộp</source>
        <translation>신청인 본인</translation>
    </message>
    <message id="counter.right.letter">
        <source>Có giấy ủy quyền</source>
        <translation>위임장 있음</translation>
    </message>
    <message id="counter.right.nobody">
        <source>Chưa biết ai đến nhận</source>
        <translation>수령인을 아직 모릅니다</translation>
    </message>
    <message id="counter.right.not_yet">
        <source>chưa xác minh xong</source>
        <translation>아직 미확인</translation>
    </message>
    <message id="counter.right.other_name">
        <source>Trùng số, khác họ tên</source>
        <translation>번호는 같으나 이름이 다름</translation>
    </message>
    <message id="counter.right.proxy">
        <source>Người được nhận thay đã ghi</source>
        <translation>등록된 대리인</translation>
    </message>
    <message id="counter.right.stranger">
        <source>Không có tên trong hồ sơ</source>
        <translation>신청서에 없음</translation>
    </message>
    <message id="counter.role.applicant">
        <source>Người nộp</source>
        <translation>신청인</translation>
    </message>
    <message id="counter.role.letter">
        <source>Giấy ủy quyền</source>
        <translation>위임장</translation>
    </message>
    <message id="counter.role.proxy">
        <source>Người nhận thay</source>
        <translation>대리인</translation>
    </message>
    <message id="counter.search">
        <source>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</source>
        <translation>접수 번호, 이름, 신분증 번호로 검색하거나 코드를 스캔</translation>
    </message>
    <message id="counter.state.due">
        <source>Hẹn {date}</source>
        <translation>{date} 교부 예정</translation>
    </message>
    <message id="counter.state.handed">
        <source>Đã trả {time} · {name}</source>
        <translation>{time} 교부 · {name}</translation>
    </message>
    <message id="counter.table">
        <source>Danh sách hồ sơ</source>
        <translation>신청 목록</translation>
    </message>
    <message id="counter.waiting.empty">
        <source>Không có hồ sơ nào chờ trả.</source>
        <translation>교부 대기 중인 결과가 없습니다.</translation>
    </message>
    <message id="counter.waiting.title" numerus="yes">
        <source>Hồ sơ chờ trả: {count}</source>
        <translation>
            <numerusform>교부 대기: {count}건</numerusform>
        </translation>
    </message>
</context>
</TS>
