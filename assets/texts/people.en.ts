<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.ask.birth">
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message id="people.ask.close">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="people.ask.co_paid">
        <source>Đã cùng chi trả năm nay: {total} đồng. {note}</source>
        <translation>Co-paid this year: {total} VND. {note}</translation>
    </message>
    <message id="people.ask.history">
        <source>Lịch sử khám nơi khác</source>
        <translation>Visits elsewhere</translation>
    </message>
    <message id="people.ask.insured">
        <source>Có bảo hiểm, xác minh sau</source>
        <translation>Insured, check later</translation>
    </message>
    <message id="people.ask.look_up">
        <source>Tra cứu</source>
        <translation>Look up</translation>
    </message>
    <message id="people.ask.name">
        <source>Họ và tên (có dấu)</source>
        <translation>Full name (with accents)</translation>
    </message>
    <message id="people.ask.not_insured">
        <source>Không có bảo hiểm</source>
        <translation>Not insured</translation>
    </message>
    <message id="people.ask.number">
        <source>Số căn cước hoặc số thẻ</source>
        <translation>ID or card number</translation>
    </message>
    <message id="people.ask.other_data">
        <source>Tra với dữ liệu khác (thông tin trên chip không đổi)</source>
        <translation>Ask with other data (the chip&apos;s data stay as they are)</translation>
    </message>
    <message id="people.cases.ask_again">
        <source>Tra lại</source>
        <translation>Ask again</translation>
    </message>
    <message id="people.cases.card_changed">
        <source>Mã thẻ đã đổi</source>
        <translation>The card code changed</translation>
    </message>
    <message id="people.cases.case">
        <source>Làm dở ở kiosk</source>
        <translation>Begun at a kiosk</translation>
    </message>
    <message id="people.cases.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="people.cases.coverage_found">
        <source>Tra lại: có bảo hiểm</source>
        <translation>Asked again: insured</translation>
    </message>
    <message id="people.cases.coverage_lost">
        <source>Tra lại: không còn bảo hiểm</source>
        <translation>Asked again: not insured</translation>
    </message>
    <message id="people.cases.data_differs">
        <source>Tra lại: thông tin chưa khớp</source>
        <translation>Asked again: data differ</translation>
    </message>
    <message id="people.cases.draft">
        <source>Tiếp đón dở khi máy tắt</source>
        <translation>Unfinished when the program ended</translation>
    </message>
    <message id="people.cases.facility_changed">
        <source>Nơi đăng ký đã đổi</source>
        <translation>The registered facility changed</translation>
    </message>
    <message id="people.cases.found">
        <source>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</source>
        <translation>A check-in was unfinished when the program ended: open Things to see to ({keys})</translation>
    </message>
    <message id="people.cases.go_on">
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message id="people.cases.identity_later">
        <source>Cấp cứu: bổ sung danh tính</source>
        <translation>Emergency: add the identity</translation>
    </message>
    <message id="people.cases.none">
        <source>Không còn việc nào.</source>
        <translation>Nothing is left to do.</translation>
    </message>
    <message id="people.cases.not_on_day">
        <source>Thẻ không có giá trị vào ngày khám</source>
        <translation>Not insured on the day of the visit</translation>
    </message>
    <message id="people.cases.number">
        <source>số {number}</source>
        <translation>number {number}</translation>
    </message>
    <message id="people.cases.parked">
        <source>Nơi nhận từ chối</source>
        <translation>Refused by the receiver</translation>
    </message>
    <message id="people.cases.retry">
        <source>Gửi lại</source>
        <translation>Send again</translation>
    </message>
    <message id="people.cases.settle">
        <source>Đã xử lý</source>
        <translation>Settle</translation>
    </message>
    <message id="people.cases.settled">
        <source>Đã ghi nhận cách xử lý</source>
        <translation>Settled</translation>
    </message>
    <message id="people.cases.take">
        <source>Tiếp nhận ca này</source>
        <translation>Take this case</translation>
    </message>
    <message id="people.cases.taken">
        <source>Ca này người khác đã tiếp nhận</source>
        <translation>A colleague has taken this case</translation>
    </message>
    <message id="people.cases.terms_changed">
        <source>Mức quỹ chi trả đã đổi</source>
        <translation>The fund&apos;s share changed</translation>
    </message>
    <message id="people.cases.title">
        <source>Việc cần làm</source>
        <translation>Things to see to</translation>
    </message>
    <message id="people.cases.unchecked">
        <source>Cả ngày chưa tra được bảo hiểm</source>
        <translation>Insurance not answered all day</translation>
    </message>
    <message id="people.cases.validity_changed">
        <source>Hạn thẻ đã đổi</source>
        <translation>The validity changed</translation>
    </message>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>Please blink</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>Cannot blink or turn? Staff press F6 and compare by eye.</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>Please turn your head to the left</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>Please turn your head to the right</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>May we compare your face with the picture in the chip, to be sure the card is yours? A face is sensitive data: it is used for this only and deleted at once. If either of you would rather not, our staff compare by eye, and nothing about your care changes. Do you and your representative both agree?</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>Name of the representative (parent, guardian)</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>May we compare your face with the picture in the chip, to be sure the card is yours? A face is sensitive data: it is used for this only and deleted at once. If you would rather not, our staff compare by eye, and nothing about your care changes. Do you agree?</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>May we compare the child&apos;s face with the picture in the chip, to be sure the card is the child&apos;s? A face is sensitive data: it is used for this only and deleted at once. If you would rather not, our staff compare by eye, and nothing about care changes. Do you, as the child&apos;s representative, agree?</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người bệnh nghe</source>
        <translation>Read this out to the patient</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>Read this out to the young patient and the representative</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>Read this out to the child&apos;s representative</translation>
    </message>
    <message id="people.details.birth_time">
        <source>Giờ sinh của bé, ví dụ 04:05</source>
        <translation>Time of birth, such as 04:05</translation>
    </message>
    <message id="people.details.cancel">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="people.details.clinic">
        <source>Phòng khám</source>
        <translation>Clinic</translation>
    </message>
    <message id="people.details.complaint">
        <source>Lý do đến khám</source>
        <translation>Why the patient came</translation>
    </message>
    <message id="people.details.find_clinic">
        <source>Gõ tên phòng khám, không cần dấu</source>
        <translation>Type part of the clinic&apos;s name</translation>
    </message>
    <message id="people.details.grounds">
        <source>Đến khám theo diện</source>
        <translation>Grounds for coming here</translation>
    </message>
    <message id="people.details.groups">
        <source>Được ưu tiên: {groups}</source>
        <translation>Has priority: {groups}</translation>
    </message>
    <message id="people.details.inpatient">
        <source>Điều trị nội trú</source>
        <translation>Inpatient</translation>
    </message>
    <message id="people.details.no_time">
        <source>Giờ sinh chưa đúng, ví dụ 04:05</source>
        <translation>No such time; write 04:05</translation>
    </message>
    <message id="people.details.phone">
        <source>Số điện thoại</source>
        <translation>Phone number</translation>
    </message>
    <message id="people.details.priority">
        <source>Ưu tiên</source>
        <translation>Priority</translation>
    </message>
    <message id="people.details.save">
        <source>Lưu</source>
        <translation>Keep</translation>
    </message>
    <message id="people.details.shown">
        <source>Giấy tờ đã xuất trình (khi không đọc chip)</source>
        <translation>What was shown (where no chip is read)</translation>
    </message>
    <message id="people.details.title">
        <source>Thông tin lượt khám</source>
        <translation>Details of the visit</translation>
    </message>
    <message id="people.differs.address">
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message id="people.differs.birth_date">
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message id="people.differs.card_code">
        <source>Mã thẻ</source>
        <translation>Card code</translation>
    </message>
    <message id="people.differs.count">
        <source>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</source>
        <translation>The insurer has other data: {fields} (Ctrl+B shows)</translation>
    </message>
    <message id="people.differs.facility_code">
        <source>Nơi đăng ký</source>
        <translation>Registered at</translation>
    </message>
    <message id="people.differs.field">
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message id="people.differs.name">
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message id="people.differs.ours">
        <source>Trên thẻ</source>
        <translation>On the card</translation>
    </message>
    <message id="people.differs.sex">
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message id="people.differs.theirs">
        <source>Cổng bảo hiểm</source>
        <translation>Insurer</translation>
    </message>
    <message id="people.differs.valid_from">
        <source>Giá trị từ</source>
        <translation>Valid from</translation>
    </message>
    <message id="people.differs.valid_to">
        <source>Giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>Face covered, swollen, hurt</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>Well known here</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>Same person, much changed</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>Features are different</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>Looks like the picture in the chip</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>Picture old or unclear</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>Looks like the printed picture</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>Says the card is not theirs</translation>
    </message>
    <message id="people.ground.appointment">
        <source>Phiếu hẹn khám lại</source>
        <translation>Re-examination appointment</translation>
    </message>
    <message id="people.ground.emergency">
        <source>Cấp cứu</source>
        <translation>Emergency</translation>
    </message>
    <message id="people.ground.moved">
        <source>Đổi nơi cư trú</source>
        <translation>Staying elsewhere</translation>
    </message>
    <message id="people.ground.newborn">
        <source>Trẻ sơ sinh</source>
        <translation>Newborn</translation>
    </message>
    <message id="people.ground.organ_donor">
        <source>Hiến bộ phận cơ thể</source>
        <translation>Organ donor</translation>
    </message>
    <message id="people.ground.transfer">
        <source>Phiếu chuyển cơ sở</source>
        <translation>Transfer form</translation>
    </message>
    <message id="people.history.asking">
        <source>Đang tìm…</source>
        <translation>Looking…</translation>
    </message>
    <message id="people.history.clinic">
        <source>Phòng khám</source>
        <translation>Clinic</translation>
    </message>
    <message id="people.history.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="people.history.day">
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message id="people.history.none">
        <source>Chưa có lượt khám nào tại đây.</source>
        <translation>No visit here so far.</translation>
    </message>
    <message id="people.history.outcome">
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message id="people.history.queue_number">
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message id="people.history.time">
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message id="people.history.title">
        <source>Các lượt khám trước</source>
        <translation>Earlier visits</translation>
    </message>
    <message id="people.paper.expired">
        <source>Hết hạn</source>
        <translation>Expired</translation>
    </message>
    <message id="people.paper.good">
        <source>Còn giá trị</source>
        <translation>Still good</translation>
    </message>
    <message id="people.paper.issued">
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message id="people.paper.number">
        <source>Số giấy</source>
        <translation>Number</translation>
    </message>
    <message id="people.paper.one_year">
        <source>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</source>
        <translation>Good for one year (disease of annex III)</translation>
    </message>
    <message id="people.paper.shown_before">
        <source>Đã trình ngày {day}; đợt sau cần giấy hẹn</source>
        <translation>Shown on {day}; next round needs an appointment slip</translation>
    </message>
    <message id="people.paper.uncertain">
        <source>Chưa chắc còn hạn</source>
        <translation>End not certain</translation>
    </message>
    <message id="people.paper.used">
        <source>Đã dùng ngày {day}</source>
        <translation>Used on {day}</translation>
    </message>
    <message id="people.print.done">
        <source>Đã in phiếu số {number}</source>
        <translation>Slip {number} is printed</translation>
    </message>
    <message id="people.priority.child">
        <source>Trẻ dưới 6 tuổi</source>
        <translation>Child under 6</translation>
    </message>
    <message id="people.priority.disabled">
        <source>Người khuyết tật</source>
        <translation>Disabled</translation>
    </message>
    <message id="people.priority.elderly">
        <source>Người cao tuổi</source>
        <translation>Elderly</translation>
    </message>
    <message id="people.priority.emergency">
        <source>Cấp cứu</source>
        <translation>Emergency</translation>
    </message>
    <message id="people.priority.merit">
        <source>Người có công</source>
        <translation>Person of merit</translation>
    </message>
    <message id="people.priority.pregnant">
        <source>Phụ nữ mang thai</source>
        <translation>Pregnant</translation>
    </message>
    <message id="people.problem.form">
        <source>{field} sai dạng</source>
        <translation>{field} not in the right form</translation>
    </message>
    <message id="people.problem.goes_with">
        <source>thiếu {field} đi kèm</source>
        <translation>{field} missing beside the rest</translation>
    </message>
    <message id="people.problem.missing">
        <source>thiếu {field}</source>
        <translation>{field} missing</translation>
    </message>
    <message id="people.problem.no_such_time">
        <source>{field} không phải ngày giờ</source>
        <translation>{field} is no date or time</translation>
    </message>
    <message id="people.problem.not_in_list">
        <source>{field} không có trong danh mục</source>
        <translation>{field} not in the list</translation>
    </message>
    <message id="people.problem.order">
        <source>{field} sai thứ tự thời gian</source>
        <translation>{field} before what it follows</translation>
    </message>
    <message id="people.problem.time_of_birth">
        <source>thiếu giờ sinh của trẻ</source>
        <translation>the child&apos;s time of birth missing</translation>
    </message>
    <message id="people.problem.too_long">
        <source>{field} quá dài</source>
        <translation>{field} too long</translation>
    </message>
    <message id="people.refused.address">
        <source>sai địa chỉ nơi nhận, báo người quản trị ({reason})</source>
        <translation>wrong address of the receiver, tell the administrator ({reason})</translation>
    </message>
    <message id="people.refused.content">
        <source>nơi nhận không nhận dữ liệu này ({reason})</source>
        <translation>the receiver does not take these data ({reason})</translation>
    </message>
    <message id="people.refused.other">
        <source>bị từ chối ({reason})</source>
        <translation>refused ({reason})</translation>
    </message>
    <message id="people.refused.portal">
        <source>cổng bảo hiểm không nhận bản tin (mã {reason})</source>
        <translation>the insurer does not take the message (code {reason})</translation>
    </message>
    <message id="people.search.close">
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message id="people.search.found" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count} visit</numerusform>
            <numerusform>{count} visits</numerusform>
        </translation>
    </message>
    <message id="people.search.hint">
        <source>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</source>
        <translation>Name without accents; ID, phone, card: first 6 digits or more, or last 4–6</translation>
    </message>
    <message id="people.search.keys">
        <source>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</source>
        <translation>On a row: {print} prints again, {undo} cancels the visit.</translation>
    </message>
    <message id="people.search.none">
        <source>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</source>
        <translation>Nothing found. Try the last 4 digits, or the beginning of a name.</translation>
    </message>
    <message id="people.search.title">
        <source>Tìm lượt khám của mọi ngày</source>
        <translation>Find visits of all days</translation>
    </message>
    <message id="people.settle.no">
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message id="people.settle.reason.corrected">
        <source>Đã sửa hồ sơ</source>
        <translation>The record was corrected</translation>
    </message>
    <message id="people.settle.reason.no_need">
        <source>Không cần làm gì</source>
        <translation>Nothing to do</translation>
    </message>
    <message id="people.settle.reason.told_cashier">
        <source>Đã báo viện phí</source>
        <translation>The cashier was told</translation>
    </message>
    <message id="people.settle.reason.told_patient">
        <source>Đã báo người bệnh</source>
        <translation>The patient was told</translation>
    </message>
    <message id="people.settle.title">
        <source>Đã xử lý việc này thế nào?</source>
        <translation>How was this settled?</translation>
    </message>
    <message id="people.settle.yes">
        <source>Ghi nhận</source>
        <translation>Keep</translation>
    </message>
    <message id="people.shown.birth_notice">
        <source>Giấy chứng sinh, giấy khai sinh</source>
        <translation>Birth notice or certificate</translation>
    </message>
    <message id="people.shown.identity_card">
        <source>Thẻ căn cước, chỉ xem bằng mắt</source>
        <translation>Identity card, looked at only</translation>
    </message>
    <message id="people.shown.insurance_card">
        <source>Thẻ BHYT giấy</source>
        <translation>Paper insurance card</translation>
    </message>
    <message id="people.shown.number_only">
        <source>Chỉ đọc số thẻ</source>
        <translation>Number told only</translation>
    </message>
    <message id="people.shown.other">
        <source>Giấy tờ khác</source>
        <translation>Another paper</translation>
    </message>
    <message id="people.shown.passport">
        <source>Hộ chiếu</source>
        <translation>Passport</translation>
    </message>
    <message id="people.shown.service_card">
        <source>Giấy tờ quân đội, công an</source>
        <translation>Military or police card</translation>
    </message>
    <message id="people.shown.unsaid">
        <source>Chưa ghi</source>
        <translation>Not noted</translation>
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
        <translation>Staff at this desk: {name}</translation>
    </message>
    <message id="people.staff.close">
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message id="people.staff.done">
        <source>Đang ở quầy: {name}</source>
        <translation>At the desk: {name}</translation>
    </message>
    <message id="people.staff.done_later">
        <source>Từ lượt sau, ở quầy là {name}</source>
        <translation>From the next visit on, at the desk: {name}</translation>
    </message>
    <message id="people.staff.find">
        <source>Gõ số thứ tự hoặc tên</source>
        <translation>Type the number in the list, or a name</translation>
    </message>
    <message id="people.staff.gone">
        <source>{name} không còn trong danh sách</source>
        <translation>{name} is no longer on the list</translation>
    </message>
    <message id="people.staff.here">
        <source>đang ở quầy</source>
        <translation>at the desk now</translation>
    </message>
    <message id="people.staff.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>&amp;Full name (with accents)</translation>
    </message>
    <message id="people.staff.no_number">
        <source>chưa có số căn cước</source>
        <translation>no ID number yet</translation>
    </message>
    <message id="people.staff.nobody">
        <source>Chưa có tên</source>
        <translation>No name yet</translation>
    </message>
    <message id="people.staff.number">
        <source>&amp;Số căn cước</source>
        <translation>&amp;ID number</translation>
    </message>
    <message id="people.staff.number_ends">
        <source>số căn cước …{digits}</source>
        <translation>ID number …{digits}</translation>
    </message>
    <message id="people.staff.off">
        <source>Bỏ khỏi danh sách</source>
        <translation>Take off the list</translation>
    </message>
    <message id="people.staff.scan">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô.</source>
        <translation>Scanning the QR code of their own card fills both in.</translation>
    </message>
    <message id="people.staff.scan_insured">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</source>
        <translation>Scanning the QR code of their own card fills both in. Without an ID number insurance cannot be looked up.</translation>
    </message>
    <message id="people.staff.somebody_new">
        <source>Người chưa có trong danh sách</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message id="people.staff.title">
        <source>Ai đang ở quầy?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message id="people.staff.under_way">
        <source>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</source>
        <translation>The visit under way keeps the name it began with; the next one has the new name.</translation>
    </message>
    <message id="people.staff.yes">
        <source>Nhận quầy</source>
        <translation>Take the desk</translation>
    </message>
    <message id="people.table.gioi_tinh">
        <source>giới tính</source>
        <translation>sex</translation>
    </message>
    <message id="people.table.gt_the_den">
        <source>ngày hết hạn của thẻ</source>
        <translation>card&apos;s last day</translation>
    </message>
    <message id="people.table.gt_the_tu">
        <source>ngày bắt đầu của thẻ</source>
        <translation>card&apos;s first day</translation>
    </message>
    <message id="people.table.ho_ten">
        <source>họ tên</source>
        <translation>name</translation>
    </message>
    <message id="people.table.ma_dkbd">
        <source>nơi đăng ký ban đầu</source>
        <translation>registered facility</translation>
    </message>
    <message id="people.table.ma_doituong_kcb">
        <source>mã đối tượng khám chữa bệnh</source>
        <translation>object code of care</translation>
    </message>
    <message id="people.table.ma_the_bhyt">
        <source>mã thẻ BHYT</source>
        <translation>insurance card code</translation>
    </message>
    <message id="people.table.ngay_sinh">
        <source>ngày sinh</source>
        <translation>birth date</translation>
    </message>
    <message id="people.table.so_cccd">
        <source>số giấy tờ</source>
        <translation>number of the paper</translation>
    </message>
    <message id="people.try.ask_card">
        <source>Hỏi mã số BHXH hoặc thẻ BHYT</source>
        <translation>Ask for the number or the card</translation>
    </message>
    <message id="people.try.card_code">
        <source>Tra bằng mã thẻ 15 ký tự</source>
        <translation>Ask with the 15-character code</translation>
    </message>
    <message id="people.try.check_paper">
        <source>Xem thẻ giấy và giấy tờ</source>
        <translation>Look at the paper card</translation>
    </message>
    <message id="people.try.child">
        <source>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</source>
        <translation>Child under 6: card, number, birth notice</translation>
    </message>
    <message id="people.try.citizen_number">
        <source>Tra bằng số căn cước</source>
        <translation>Ask with the ID number</translation>
    </message>
    <message id="people.try.edit_birth">
        <source>Sửa ngày sinh rồi tra lại</source>
        <translation>Correct the birth date, ask again</translation>
    </message>
    <message id="people.try.edit_card">
        <source>Sửa mã thẻ rồi tra lại</source>
        <translation>Correct the code, ask again</translation>
    </message>
    <message id="people.try.edit_name">
        <source>Sửa họ tên rồi tra lại</source>
        <translation>Correct the name, ask again</translation>
    </message>
    <message id="people.try.insurance_number">
        <source>Tra bằng mã số BHXH 10 số</source>
        <translation>Ask with the 10-digit number</translation>
    </message>
    <message id="people.try.later">
        <source>Tra lại với số này</source>
        <translation>Ask again with this number</translation>
    </message>
    <message id="people.try.new_card">
        <source>Tra thẻ mới được cấp</source>
        <translation>Ask about the new card</translation>
    </message>
    <message id="people.try.other_name">
        <source>Tra bằng họ tên cổng ghi</source>
        <translation>Ask with the name as recorded</translation>
    </message>
    <message id="people.try.year_only">
        <source>Tra chỉ với năm sinh</source>
        <translation>Ask with the year of birth only</translation>
    </message>
    <message id="people.undo.done">
        <source>Đã hủy lượt khám</source>
        <translation>The visit was cancelled</translation>
    </message>
    <message id="people.undo.no">
        <source>Giữ lại</source>
        <translation>Keep it</translation>
    </message>
    <message id="people.undo.reason.twice">
        <source>Ghi hai lần</source>
        <translation>Recorded twice</translation>
    </message>
    <message id="people.undo.reason.went_home">
        <source>Người bệnh không khám nữa</source>
        <translation>The patient left</translation>
    </message>
    <message id="people.undo.reason.wrong_data">
        <source>Sai thông tin</source>
        <translation>Wrong data</translation>
    </message>
    <message id="people.undo.reason.wrong_person">
        <source>Nhầm người</source>
        <translation>Wrong person</translation>
    </message>
    <message id="people.undo.title">
        <source>Hủy lượt khám đã ghi</source>
        <translation>Cancel the recorded visit</translation>
    </message>
    <message id="people.undo.yes">
        <source>Hủy lượt này</source>
        <translation>Cancel the visit</translation>
    </message>
    <message id="people.warned.nothing">
        <source>Không thấy đợt khám trùng ở nơi khác.</source>
        <translation>Nothing overlapping at other facilities.</translation>
    </message>
    <message id="people.warned.open_stay">
        <source>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</source>
        <translation>In treatment at facility {facility} since {at}, not discharged</translation>
    </message>
    <message id="people.warned.recent_check">
        <source>Cơ sở {facility} vừa tra thẻ này lúc {at}</source>
        <translation>Facility {facility} checked this card at {at}</translation>
    </message>
    <message id="people.warned.same_day">
        <source>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</source>
        <translation>Treated today at facility {facility}, until {at}</translation>
    </message>
</context>
</TS>
