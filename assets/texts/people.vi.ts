<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.ask.birth">
        <source>Ngày sinh</source>
        <translation>Ngày sinh</translation>
    </message>
    <message id="people.ask.close">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="people.ask.co_paid">
        <source>Đã cùng chi trả năm nay: {total} đồng. {note}</source>
        <translation>Đã cùng chi trả năm nay: {total} đồng. {note}</translation>
    </message>
    <message id="people.ask.history">
        <source>Lịch sử khám nơi khác</source>
        <translation>Lịch sử khám nơi khác</translation>
    </message>
    <message id="people.ask.insured">
        <source>Có bảo hiểm, xác minh sau</source>
        <translation>Có bảo hiểm, xác minh sau</translation>
    </message>
    <message id="people.ask.look_up">
        <source>Tra cứu</source>
        <translation>Tra cứu</translation>
    </message>
    <message id="people.ask.name">
        <source>Họ và tên (có dấu)</source>
        <translation>Họ và tên (có dấu)</translation>
    </message>
    <message id="people.ask.not_insured">
        <source>Không có bảo hiểm</source>
        <translation>Không có bảo hiểm</translation>
    </message>
    <message id="people.ask.number">
        <source>Số căn cước hoặc số thẻ</source>
        <translation>Số căn cước hoặc số thẻ</translation>
    </message>
    <message id="people.ask.other_data">
        <source>Tra với dữ liệu khác (thông tin trên chip không đổi)</source>
        <translation>Tra với dữ liệu khác (thông tin trên chip không đổi)</translation>
    </message>
    <message id="people.cases.ask_again">
        <source>Tra lại</source>
        <translation>Tra lại</translation>
    </message>
    <message id="people.cases.card_changed">
        <source>Mã thẻ đã đổi</source>
        <translation>Mã thẻ đã đổi</translation>
    </message>
    <message id="people.cases.case">
        <source>Làm dở ở kiosk</source>
        <translation>Làm dở ở kiosk</translation>
    </message>
    <message id="people.cases.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="people.cases.coverage_found">
        <source>Tra lại: có bảo hiểm</source>
        <translation>Tra lại: có bảo hiểm</translation>
    </message>
    <message id="people.cases.coverage_lost">
        <source>Tra lại: không còn bảo hiểm</source>
        <translation>Tra lại: không còn bảo hiểm</translation>
    </message>
    <message id="people.cases.data_differs">
        <source>Tra lại: thông tin chưa khớp</source>
        <translation>Tra lại: thông tin chưa khớp</translation>
    </message>
    <message id="people.cases.draft">
        <source>Tiếp đón dở khi máy tắt</source>
        <translation>Tiếp đón dở khi máy tắt</translation>
    </message>
    <message id="people.cases.facility_changed">
        <source>Nơi đăng ký đã đổi</source>
        <translation>Nơi đăng ký đã đổi</translation>
    </message>
    <message id="people.cases.found">
        <source>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</source>
        <translation>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</translation>
    </message>
    <message id="people.cases.go_on">
        <source>Làm tiếp</source>
        <translation>Làm tiếp</translation>
    </message>
    <message id="people.cases.identity_later">
        <source>Cấp cứu: bổ sung danh tính</source>
        <translation>Cấp cứu: bổ sung danh tính</translation>
    </message>
    <message id="people.cases.none">
        <source>Không còn việc nào.</source>
        <translation>Không còn việc nào.</translation>
    </message>
    <message id="people.cases.not_on_day">
        <source>Thẻ không có giá trị vào ngày khám</source>
        <translation>Thẻ không có giá trị vào ngày khám</translation>
    </message>
    <message id="people.cases.number">
        <source>số {number}</source>
        <translation>số {number}</translation>
    </message>
    <message id="people.cases.parked">
        <source>Nơi nhận từ chối</source>
        <translation>Nơi nhận từ chối</translation>
    </message>
    <message id="people.cases.retry">
        <source>Gửi lại</source>
        <translation>Gửi lại</translation>
    </message>
    <message id="people.cases.settle">
        <source>Đã xử lý</source>
        <translation>Đã xử lý</translation>
    </message>
    <message id="people.cases.settled">
        <source>Đã ghi nhận cách xử lý</source>
        <translation>Đã ghi nhận cách xử lý</translation>
    </message>
    <message id="people.cases.take">
        <source>Tiếp nhận ca này</source>
        <translation>Tiếp nhận ca này</translation>
    </message>
    <message id="people.cases.taken">
        <source>Ca này người khác đã tiếp nhận</source>
        <translation>Ca này người khác đã tiếp nhận</translation>
    </message>
    <message id="people.cases.terms_changed">
        <source>Mức quỹ chi trả đã đổi</source>
        <translation>Mức quỹ chi trả đã đổi</translation>
    </message>
    <message id="people.cases.title">
        <source>Việc cần làm</source>
        <translation>Việc cần làm</translation>
    </message>
    <message id="people.cases.unchecked">
        <source>Cả ngày chưa tra được bảo hiểm</source>
        <translation>Cả ngày chưa tra được bảo hiểm</translation>
    </message>
    <message id="people.cases.validity_changed">
        <source>Hạn thẻ đã đổi</source>
        <translation>Hạn thẻ đã đổi</translation>
    </message>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>Mời chớp mắt</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>Mời quay đầu sang trái</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>Mời quay đầu sang phải</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>Họ tên người đại diện (cha, mẹ, người giám hộ)</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người bệnh nghe</source>
        <translation>Đọc cho người bệnh nghe</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>Đọc cho cháu và người đại diện nghe</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>Đọc cho người đại diện của bé nghe</translation>
    </message>
    <message id="people.details.birth_time">
        <source>Giờ sinh của bé, ví dụ 04:05</source>
        <translation>Giờ sinh của bé, ví dụ 04:05</translation>
    </message>
    <message id="people.details.cancel">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="people.details.clinic">
        <source>Phòng khám</source>
        <translation>Phòng khám</translation>
    </message>
    <message id="people.details.complaint">
        <source>Lý do đến khám</source>
        <translation>Lý do đến khám</translation>
    </message>
    <message id="people.details.find_clinic">
        <source>Gõ tên phòng khám, không cần dấu</source>
        <translation>Gõ tên phòng khám, không cần dấu</translation>
    </message>
    <message id="people.details.grounds">
        <source>Đến khám theo diện</source>
        <translation>Đến khám theo diện</translation>
    </message>
    <message id="people.details.groups">
        <source>Được ưu tiên: {groups}</source>
        <translation>Được ưu tiên: {groups}</translation>
    </message>
    <message id="people.details.inpatient">
        <source>Điều trị nội trú</source>
        <translation>Điều trị nội trú</translation>
    </message>
    <message id="people.details.no_time">
        <source>Giờ sinh chưa đúng, ví dụ 04:05</source>
        <translation>Giờ sinh chưa đúng, ví dụ 04:05</translation>
    </message>
    <message id="people.details.phone">
        <source>Số điện thoại</source>
        <translation>Số điện thoại</translation>
    </message>
    <message id="people.details.priority">
        <source>Ưu tiên</source>
        <translation>Ưu tiên</translation>
    </message>
    <message id="people.details.save">
        <source>Lưu</source>
        <translation>Lưu</translation>
    </message>
    <message id="people.details.shown">
        <source>Giấy tờ đã xuất trình (khi không đọc chip)</source>
        <translation>Giấy tờ đã xuất trình (khi không đọc chip)</translation>
    </message>
    <message id="people.details.title">
        <source>Thông tin lượt khám</source>
        <translation>Thông tin lượt khám</translation>
    </message>
    <message id="people.differs.address">
        <source>Địa chỉ</source>
        <translation>Địa chỉ</translation>
    </message>
    <message id="people.differs.birth_date">
        <source>Ngày sinh</source>
        <translation>Ngày sinh</translation>
    </message>
    <message id="people.differs.card_code">
        <source>Mã thẻ</source>
        <translation>Mã thẻ</translation>
    </message>
    <message id="people.differs.count">
        <source>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</source>
        <translation>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</translation>
    </message>
    <message id="people.differs.facility_code">
        <source>Nơi đăng ký</source>
        <translation>Nơi đăng ký</translation>
    </message>
    <message id="people.differs.field">
        <source>Mục</source>
        <translation>Mục</translation>
    </message>
    <message id="people.differs.name">
        <source>Họ tên</source>
        <translation>Họ tên</translation>
    </message>
    <message id="people.differs.ours">
        <source>Trên thẻ</source>
        <translation>Trên thẻ</translation>
    </message>
    <message id="people.differs.sex">
        <source>Giới tính</source>
        <translation>Giới tính</translation>
    </message>
    <message id="people.differs.theirs">
        <source>Cổng bảo hiểm</source>
        <translation>Cổng bảo hiểm</translation>
    </message>
    <message id="people.differs.valid_from">
        <source>Giá trị từ</source>
        <translation>Giá trị từ</translation>
    </message>
    <message id="people.differs.valid_to">
        <source>Giá trị đến</source>
        <translation>Giá trị đến</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>Mặt bị che, sưng, bị thương</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>Người quen của cơ sở</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>Vẫn là một người, đã đổi nhiều</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>Nét mặt khác hẳn</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>Giống ảnh trong chip</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>Ảnh cũ hoặc mờ</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>Giống ảnh in trên thẻ</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>Tự nói không phải chủ thẻ</translation>
    </message>
    <message id="people.ground.appointment">
        <source>Phiếu hẹn khám lại</source>
        <translation>Phiếu hẹn khám lại</translation>
    </message>
    <message id="people.ground.emergency">
        <source>Cấp cứu</source>
        <translation>Cấp cứu</translation>
    </message>
    <message id="people.ground.moved">
        <source>Đổi nơi cư trú</source>
        <translation>Đổi nơi cư trú</translation>
    </message>
    <message id="people.ground.newborn">
        <source>Trẻ sơ sinh</source>
        <translation>Trẻ sơ sinh</translation>
    </message>
    <message id="people.ground.organ_donor">
        <source>Hiến bộ phận cơ thể</source>
        <translation>Hiến bộ phận cơ thể</translation>
    </message>
    <message id="people.ground.transfer">
        <source>Phiếu chuyển cơ sở</source>
        <translation>Phiếu chuyển cơ sở</translation>
    </message>
    <message id="people.history.asking">
        <source>Đang tìm…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message id="people.history.clinic">
        <source>Phòng khám</source>
        <translation>Phòng khám</translation>
    </message>
    <message id="people.history.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="people.history.day">
        <source>Ngày</source>
        <translation>Ngày</translation>
    </message>
    <message id="people.history.none">
        <source>Chưa có lượt khám nào tại đây.</source>
        <translation>Chưa có lượt khám nào tại đây.</translation>
    </message>
    <message id="people.history.outcome">
        <source>Kết quả</source>
        <translation>Kết quả</translation>
    </message>
    <message id="people.history.queue_number">
        <source>Số</source>
        <translation>Số</translation>
    </message>
    <message id="people.history.time">
        <source>Giờ</source>
        <translation>Giờ</translation>
    </message>
    <message id="people.history.title">
        <source>Các lượt khám trước</source>
        <translation>Các lượt khám trước</translation>
    </message>
    <message id="people.paper.expired">
        <source>Hết hạn</source>
        <translation>Hết hạn</translation>
    </message>
    <message id="people.paper.good">
        <source>Còn giá trị</source>
        <translation>Còn giá trị</translation>
    </message>
    <message id="people.paper.issued">
        <source>Ngày ký</source>
        <translation>Ngày ký</translation>
    </message>
    <message id="people.paper.number">
        <source>Số giấy</source>
        <translation>Số giấy</translation>
    </message>
    <message id="people.paper.one_year">
        <source>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</source>
        <translation>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</translation>
    </message>
    <message id="people.paper.shown_before">
        <source>Đã trình ngày {day}; đợt sau cần giấy hẹn</source>
        <translation>Đã trình ngày {day}; đợt sau cần giấy hẹn</translation>
    </message>
    <message id="people.paper.uncertain">
        <source>Chưa chắc còn hạn</source>
        <translation>Chưa chắc còn hạn</translation>
    </message>
    <message id="people.paper.used">
        <source>Đã dùng ngày {day}</source>
        <translation>Đã dùng ngày {day}</translation>
    </message>
    <message id="people.print.done">
        <source>Đã in phiếu số {number}</source>
        <translation>Đã in phiếu số {number}</translation>
    </message>
    <message id="people.priority.child">
        <source>Trẻ dưới 6 tuổi</source>
        <translation>Trẻ dưới 6 tuổi</translation>
    </message>
    <message id="people.priority.disabled">
        <source>Người khuyết tật</source>
        <translation>Người khuyết tật</translation>
    </message>
    <message id="people.priority.elderly">
        <source>Người cao tuổi</source>
        <translation>Người cao tuổi</translation>
    </message>
    <message id="people.priority.emergency">
        <source>Cấp cứu</source>
        <translation>Cấp cứu</translation>
    </message>
    <message id="people.priority.merit">
        <source>Người có công</source>
        <translation>Người có công</translation>
    </message>
    <message id="people.priority.pregnant">
        <source>Phụ nữ mang thai</source>
        <translation>Phụ nữ mang thai</translation>
    </message>
    <message id="people.problem.form">
        <source>{field} sai dạng</source>
        <translation>{field} sai dạng</translation>
    </message>
    <message id="people.problem.goes_with">
        <source>thiếu {field} đi kèm</source>
        <translation>thiếu {field} đi kèm</translation>
    </message>
    <message id="people.problem.missing">
        <source>thiếu {field}</source>
        <translation>thiếu {field}</translation>
    </message>
    <message id="people.problem.no_such_time">
        <source>{field} không phải ngày giờ</source>
        <translation>{field} không phải ngày giờ</translation>
    </message>
    <message id="people.problem.not_in_list">
        <source>{field} không có trong danh mục</source>
        <translation>{field} không có trong danh mục</translation>
    </message>
    <message id="people.problem.order">
        <source>{field} sai thứ tự thời gian</source>
        <translation>{field} sai thứ tự thời gian</translation>
    </message>
    <message id="people.problem.time_of_birth">
        <source>thiếu giờ sinh của trẻ</source>
        <translation>thiếu giờ sinh của trẻ</translation>
    </message>
    <message id="people.problem.too_long">
        <source>{field} quá dài</source>
        <translation>{field} quá dài</translation>
    </message>
    <message id="people.refused.address">
        <source>sai địa chỉ nơi nhận, báo người quản trị ({reason})</source>
        <translation>sai địa chỉ nơi nhận, báo người quản trị ({reason})</translation>
    </message>
    <message id="people.refused.content">
        <source>nơi nhận không nhận dữ liệu này ({reason})</source>
        <translation>nơi nhận không nhận dữ liệu này ({reason})</translation>
    </message>
    <message id="people.refused.other">
        <source>bị từ chối ({reason})</source>
        <translation>bị từ chối ({reason})</translation>
    </message>
    <message id="people.refused.portal">
        <source>cổng bảo hiểm không nhận bản tin (mã {reason})</source>
        <translation>cổng bảo hiểm không nhận bản tin (mã {reason})</translation>
    </message>
    <message id="people.search.close">
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message id="people.search.found" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count} lượt</numerusform>
        </translation>
    </message>
    <message id="people.search.hint">
        <source>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</source>
        <translation>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</translation>
    </message>
    <message id="people.search.keys">
        <source>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</source>
        <translation>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</translation>
    </message>
    <message id="people.search.none">
        <source>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</source>
        <translation>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</translation>
    </message>
    <message id="people.search.title">
        <source>Tìm lượt khám của mọi ngày</source>
        <translation>Tìm lượt khám của mọi ngày</translation>
    </message>
    <message id="people.settle.no">
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message id="people.settle.reason.corrected">
        <source>Đã sửa hồ sơ</source>
        <translation>Đã sửa hồ sơ</translation>
    </message>
    <message id="people.settle.reason.no_need">
        <source>Không cần làm gì</source>
        <translation>Không cần làm gì</translation>
    </message>
    <message id="people.settle.reason.told_cashier">
        <source>Đã báo viện phí</source>
        <translation>Đã báo viện phí</translation>
    </message>
    <message id="people.settle.reason.told_patient">
        <source>Đã báo người bệnh</source>
        <translation>Đã báo người bệnh</translation>
    </message>
    <message id="people.settle.title">
        <source>Đã xử lý việc này thế nào?</source>
        <translation>Đã xử lý việc này thế nào?</translation>
    </message>
    <message id="people.settle.yes">
        <source>Ghi nhận</source>
        <translation>Ghi nhận</translation>
    </message>
    <message id="people.shown.birth_notice">
        <source>Giấy chứng sinh, giấy khai sinh</source>
        <translation>Giấy chứng sinh, giấy khai sinh</translation>
    </message>
    <message id="people.shown.identity_card">
        <source>Thẻ căn cước, chỉ xem bằng mắt</source>
        <translation>Thẻ căn cước, chỉ xem bằng mắt</translation>
    </message>
    <message id="people.shown.insurance_card">
        <source>Thẻ BHYT giấy</source>
        <translation>Thẻ BHYT giấy</translation>
    </message>
    <message id="people.shown.number_only">
        <source>Chỉ đọc số thẻ</source>
        <translation>Chỉ đọc số thẻ</translation>
    </message>
    <message id="people.shown.other">
        <source>Giấy tờ khác</source>
        <translation>Giấy tờ khác</translation>
    </message>
    <message id="people.shown.passport">
        <source>Hộ chiếu</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message id="people.shown.service_card">
        <source>Giấy tờ quân đội, công an</source>
        <translation>Giấy tờ quân đội, công an</translation>
    </message>
    <message id="people.shown.unsaid">
        <source>Chưa ghi</source>
        <translation>Chưa ghi</translation>
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
        <translation>Nhân viên tại quầy: {name}</translation>
    </message>
    <message id="people.staff.close">
        <source>Giữ nguyên</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message id="people.staff.done">
        <source>Đang ở quầy: {name}</source>
        <translation>Đang ở quầy: {name}</translation>
    </message>
    <message id="people.staff.done_later">
        <source>Từ lượt sau, ở quầy là {name}</source>
        <translation>Từ lượt sau, ở quầy là {name}</translation>
    </message>
    <message id="people.staff.find">
        <source>Gõ số thứ tự hoặc tên</source>
        <translation>Gõ số thứ tự hoặc tên</translation>
    </message>
    <message id="people.staff.gone">
        <source>{name} không còn trong danh sách</source>
        <translation>{name} không còn trong danh sách</translation>
    </message>
    <message id="people.staff.here">
        <source>đang ở quầy</source>
        <translation>đang ở quầy</translation>
    </message>
    <message id="people.staff.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>&amp;Họ và tên (có dấu)</translation>
    </message>
    <message id="people.staff.no_number">
        <source>chưa có số căn cước</source>
        <translation>chưa có số căn cước</translation>
    </message>
    <message id="people.staff.nobody">
        <source>Chưa có tên</source>
        <translation>Chưa có tên</translation>
    </message>
    <message id="people.staff.number">
        <source>&amp;Số căn cước</source>
        <translation>&amp;Số căn cước</translation>
    </message>
    <message id="people.staff.number_ends">
        <source>số căn cước …{digits}</source>
        <translation>số căn cước …{digits}</translation>
    </message>
    <message id="people.staff.off">
        <source>Bỏ khỏi danh sách</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message id="people.staff.scan">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô.</source>
        <translation>Quét mã QR trên thẻ của người đó là điền cả hai ô.</translation>
    </message>
    <message id="people.staff.scan_insured">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</source>
        <translation>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</translation>
    </message>
    <message id="people.staff.somebody_new">
        <source>Người chưa có trong danh sách</source>
        <translation>Người chưa có trong danh sách</translation>
    </message>
    <message id="people.staff.title">
        <source>Ai đang ở quầy?</source>
        <translation>Ai đang ở quầy?</translation>
    </message>
    <message id="people.staff.under_way">
        <source>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</source>
        <translation>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</translation>
    </message>
    <message id="people.staff.yes">
        <source>Nhận quầy</source>
        <translation>Nhận quầy</translation>
    </message>
    <message id="people.table.gioi_tinh">
        <source>giới tính</source>
        <translation>giới tính</translation>
    </message>
    <message id="people.table.gt_the_den">
        <source>ngày hết hạn của thẻ</source>
        <translation>ngày hết hạn của thẻ</translation>
    </message>
    <message id="people.table.gt_the_tu">
        <source>ngày bắt đầu của thẻ</source>
        <translation>ngày bắt đầu của thẻ</translation>
    </message>
    <message id="people.table.ho_ten">
        <source>họ tên</source>
        <translation>họ tên</translation>
    </message>
    <message id="people.table.ma_dkbd">
        <source>nơi đăng ký ban đầu</source>
        <translation>nơi đăng ký ban đầu</translation>
    </message>
    <message id="people.table.ma_doituong_kcb">
        <source>mã đối tượng khám chữa bệnh</source>
        <translation>mã đối tượng khám chữa bệnh</translation>
    </message>
    <message id="people.table.ma_the_bhyt">
        <source>mã thẻ BHYT</source>
        <translation>mã thẻ BHYT</translation>
    </message>
    <message id="people.table.ngay_sinh">
        <source>ngày sinh</source>
        <translation>ngày sinh</translation>
    </message>
    <message id="people.table.so_cccd">
        <source>số giấy tờ</source>
        <translation>số giấy tờ</translation>
    </message>
    <message id="people.try.ask_card">
        <source>Hỏi mã số BHXH hoặc thẻ BHYT</source>
        <translation>Hỏi mã số BHXH hoặc thẻ BHYT</translation>
    </message>
    <message id="people.try.card_code">
        <source>Tra bằng mã thẻ 15 ký tự</source>
        <translation>Tra bằng mã thẻ 15 ký tự</translation>
    </message>
    <message id="people.try.check_paper">
        <source>Xem thẻ giấy và giấy tờ</source>
        <translation>Xem thẻ giấy và giấy tờ</translation>
    </message>
    <message id="people.try.child">
        <source>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</source>
        <translation>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</translation>
    </message>
    <message id="people.try.citizen_number">
        <source>Tra bằng số căn cước</source>
        <translation>Tra bằng số căn cước</translation>
    </message>
    <message id="people.try.edit_birth">
        <source>Sửa ngày sinh rồi tra lại</source>
        <translation>Sửa ngày sinh rồi tra lại</translation>
    </message>
    <message id="people.try.edit_card">
        <source>Sửa mã thẻ rồi tra lại</source>
        <translation>Sửa mã thẻ rồi tra lại</translation>
    </message>
    <message id="people.try.edit_name">
        <source>Sửa họ tên rồi tra lại</source>
        <translation>Sửa họ tên rồi tra lại</translation>
    </message>
    <message id="people.try.insurance_number">
        <source>Tra bằng mã số BHXH 10 số</source>
        <translation>Tra bằng mã số BHXH 10 số</translation>
    </message>
    <message id="people.try.later">
        <source>Tra lại với số này</source>
        <translation>Tra lại với số này</translation>
    </message>
    <message id="people.try.new_card">
        <source>Tra thẻ mới được cấp</source>
        <translation>Tra thẻ mới được cấp</translation>
    </message>
    <message id="people.try.other_name">
        <source>Tra bằng họ tên cổng ghi</source>
        <translation>Tra bằng họ tên cổng ghi</translation>
    </message>
    <message id="people.try.year_only">
        <source>Tra chỉ với năm sinh</source>
        <translation>Tra chỉ với năm sinh</translation>
    </message>
    <message id="people.undo.done">
        <source>Đã hủy lượt khám</source>
        <translation>Đã hủy lượt khám</translation>
    </message>
    <message id="people.undo.no">
        <source>Giữ lại</source>
        <translation>Giữ lại</translation>
    </message>
    <message id="people.undo.reason.twice">
        <source>Ghi hai lần</source>
        <translation>Ghi hai lần</translation>
    </message>
    <message id="people.undo.reason.went_home">
        <source>Người bệnh không khám nữa</source>
        <translation>Người bệnh không khám nữa</translation>
    </message>
    <message id="people.undo.reason.wrong_data">
        <source>Sai thông tin</source>
        <translation>Sai thông tin</translation>
    </message>
    <message id="people.undo.reason.wrong_person">
        <source>Nhầm người</source>
        <translation>Nhầm người</translation>
    </message>
    <message id="people.undo.title">
        <source>Hủy lượt khám đã ghi</source>
        <translation>Hủy lượt khám đã ghi</translation>
    </message>
    <message id="people.undo.yes">
        <source>Hủy lượt này</source>
        <translation>Hủy lượt này</translation>
    </message>
    <message id="people.warned.nothing">
        <source>Không thấy đợt khám trùng ở nơi khác.</source>
        <translation>Không thấy đợt khám trùng ở nơi khác.</translation>
    </message>
    <message id="people.warned.open_stay">
        <source>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</source>
        <translation>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</translation>
    </message>
    <message id="people.warned.recent_check">
        <source>Cơ sở {facility} vừa tra thẻ này lúc {at}</source>
        <translation>Cơ sở {facility} vừa tra thẻ này lúc {at}</translation>
    </message>
    <message id="people.warned.same_day">
        <source>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</source>
        <translation>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</translation>
    </message>
</context>
</TS>
