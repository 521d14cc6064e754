<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.ask.birth">
        <source>Ngày sinh</source>
        <translation>出生日期</translation>
    </message>
    <message id="people.ask.close">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="people.ask.co_paid">
        <source>Đã cùng chi trả năm nay: {total} đồng. {note}</source>
        <translation>本年已共付：{total} 越南盾。{note}</translation>
    </message>
    <message id="people.ask.history">
        <source>Lịch sử khám nơi khác</source>
        <translation>其他机构就诊史</translation>
    </message>
    <message id="people.ask.insured">
        <source>Có bảo hiểm, xác minh sau</source>
        <translation>有医保，稍后核实</translation>
    </message>
    <message id="people.ask.look_up">
        <source>Tra cứu</source>
        <translation>查询</translation>
    </message>
    <message id="people.ask.name">
        <source>Họ và tên (có dấu)</source>
        <translation>姓名（含声调）</translation>
    </message>
    <message id="people.ask.not_insured">
        <source>Không có bảo hiểm</source>
        <translation>没有医保</translation>
    </message>
    <message id="people.ask.number">
        <source>Số căn cước hoặc số thẻ</source>
        <translation>身份证号或卡号</translation>
    </message>
    <message id="people.ask.other_data">
        <source>Tra với dữ liệu khác (thông tin trên chip không đổi)</source>
        <translation>用其他数据查询（芯片数据不变）</translation>
    </message>
    <message id="people.cases.ask_again">
        <source>Tra lại</source>
        <translation>重新查询</translation>
    </message>
    <message id="people.cases.card_changed">
        <source>Mã thẻ đã đổi</source>
        <translation>卡号已变更</translation>
    </message>
    <message id="people.cases.case">
        <source>Làm dở ở kiosk</source>
        <translation>自助机上未办完</translation>
    </message>
    <message id="people.cases.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="people.cases.coverage_found">
        <source>Tra lại: có bảo hiểm</source>
        <translation>复查：有医保</translation>
    </message>
    <message id="people.cases.coverage_lost">
        <source>Tra lại: không còn bảo hiểm</source>
        <translation>复查：无医保</translation>
    </message>
    <message id="people.cases.data_differs">
        <source>Tra lại: thông tin chưa khớp</source>
        <translation>复查：信息不符</translation>
    </message>
    <message id="people.cases.draft">
        <source>Tiếp đón dở khi máy tắt</source>
        <translation>程序关闭时未完成的接待</translation>
    </message>
    <message id="people.cases.facility_changed">
        <source>Nơi đăng ký đã đổi</source>
        <translation>登记机构已变更</translation>
    </message>
    <message id="people.cases.found">
        <source>Có lượt tiếp đón dở khi máy tắt: mở mục Việc cần làm ({keys})</source>
        <translation>程序关闭时有未完成的接待：请打开待办事项（{keys}）</translation>
    </message>
    <message id="people.cases.go_on">
        <source>Làm tiếp</source>
        <translation>继续</translation>
    </message>
    <message id="people.cases.identity_later">
        <source>Cấp cứu: bổ sung danh tính</source>
        <translation>急诊：补充身份</translation>
    </message>
    <message id="people.cases.none">
        <source>Không còn việc nào.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message id="people.cases.not_on_day">
        <source>Thẻ không có giá trị vào ngày khám</source>
        <translation>就诊当日医保卡无效</translation>
    </message>
    <message id="people.cases.number">
        <source>số {number}</source>
        <translation>{number}号</translation>
    </message>
    <message id="people.cases.parked">
        <source>Nơi nhận từ chối</source>
        <translation>接收方拒收</translation>
    </message>
    <message id="people.cases.retry">
        <source>Gửi lại</source>
        <translation>重新发送</translation>
    </message>
    <message id="people.cases.settle">
        <source>Đã xử lý</source>
        <translation>处理完毕</translation>
    </message>
    <message id="people.cases.settled">
        <source>Đã ghi nhận cách xử lý</source>
        <translation>已记录处理方式</translation>
    </message>
    <message id="people.cases.take">
        <source>Tiếp nhận ca này</source>
        <translation>接手办理</translation>
    </message>
    <message id="people.cases.taken">
        <source>Ca này người khác đã tiếp nhận</source>
        <translation>此例已由他人接手</translation>
    </message>
    <message id="people.cases.terms_changed">
        <source>Mức quỹ chi trả đã đổi</source>
        <translation>基金支付比例已变</translation>
    </message>
    <message id="people.cases.title">
        <source>Việc cần làm</source>
        <translation>待办事项</translation>
    </message>
    <message id="people.cases.unchecked">
        <source>Cả ngày chưa tra được bảo hiểm</source>
        <translation>全天未能查到医保</translation>
    </message>
    <message id="people.cases.validity_changed">
        <source>Hạn thẻ đã đổi</source>
        <translation>有效期已变更</translation>
    </message>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>请眨眼</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>无法眨眼或转头：工作人员按 F6，目视比对。</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>请向左转头</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>请向右转头</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>可以将你的面部与芯片照片比对，以确认证件属于你吗？面部是敏感数据，只用于比对，完成后立即删除。任何一方不同意，就由工作人员目视比对，就诊不受任何影响。你和你的代理人都同意吗？</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>代理人（父母、监护人）姓名</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>可以将您的面部与芯片照片比对，以确认证件属于您吗？面部是敏感数据，只用于比对，完成后立即删除。若您不同意，由工作人员目视比对，就诊不受任何影响。您同意吗？</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>可以将孩子的面部与芯片照片比对，以确认证件属于孩子吗？面部是敏感数据，只用于比对，完成后立即删除。如果不同意，由工作人员目视比对，就诊不受任何影响。作为孩子的代理人，您同意吗？</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người bệnh nghe</source>
        <translation>请读给患者听</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>请读给未成年人和代理人听</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>请读给孩子的代理人听</translation>
    </message>
    <message id="people.details.birth_time">
        <source>Giờ sinh của bé, ví dụ 04:05</source>
        <translation>出生时间，如04:05</translation>
    </message>
    <message id="people.details.cancel">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="people.details.clinic">
        <source>Phòng khám</source>
        <translation>诊室</translation>
    </message>
    <message id="people.details.complaint">
        <source>Lý do đến khám</source>
        <translation>就诊原因</translation>
    </message>
    <message id="people.details.find_clinic">
        <source>Gõ tên phòng khám, không cần dấu</source>
        <translation>输入诊室名称的一部分</translation>
    </message>
    <message id="people.details.grounds">
        <source>Đến khám theo diện</source>
        <translation>就诊依据</translation>
    </message>
    <message id="people.details.groups">
        <source>Được ưu tiên: {groups}</source>
        <translation>优先对象：{groups}</translation>
    </message>
    <message id="people.details.inpatient">
        <source>Điều trị nội trú</source>
        <translation>住院</translation>
    </message>
    <message id="people.details.no_time">
        <source>Giờ sinh chưa đúng, ví dụ 04:05</source>
        <translation>时间有误，请写成04:05</translation>
    </message>
    <message id="people.details.phone">
        <source>Số điện thoại</source>
        <translation>电话号码</translation>
    </message>
    <message id="people.details.priority">
        <source>Ưu tiên</source>
        <translation>优先</translation>
    </message>
    <message id="people.details.save">
        <source>Lưu</source>
        <translation>保存</translation>
    </message>
    <message id="people.details.shown">
        <source>Giấy tờ đã xuất trình (khi không đọc chip)</source>
        <translation>出示的证件（未读取芯片时）</translation>
    </message>
    <message id="people.details.title">
        <source>Thông tin lượt khám</source>
        <translation>就诊信息</translation>
    </message>
    <message id="people.differs.address">
        <source>Địa chỉ</source>
        <translation>地址</translation>
    </message>
    <message id="people.differs.birth_date">
        <source>Ngày sinh</source>
        <translation>出生日期</translation>
    </message>
    <message id="people.differs.card_code">
        <source>Mã thẻ</source>
        <translation>卡号</translation>
    </message>
    <message id="people.differs.count">
        <source>Cổng ghi khác thẻ: {fields} (Ctrl+B để xem)</source>
        <translation>医保数据不同：{fields}（Ctrl+B 查看）</translation>
    </message>
    <message id="people.differs.facility_code">
        <source>Nơi đăng ký</source>
        <translation>登记机构</translation>
    </message>
    <message id="people.differs.field">
        <source>Mục</source>
        <translation>项目</translation>
    </message>
    <message id="people.differs.name">
        <source>Họ tên</source>
        <translation>姓名</translation>
    </message>
    <message id="people.differs.ours">
        <source>Trên thẻ</source>
        <translation>证件上</translation>
    </message>
    <message id="people.differs.sex">
        <source>Giới tính</source>
        <translation>性别</translation>
    </message>
    <message id="people.differs.theirs">
        <source>Cổng bảo hiểm</source>
        <translation>医保平台</translation>
    </message>
    <message id="people.differs.valid_from">
        <source>Giá trị từ</source>
        <translation>有效期自</translation>
    </message>
    <message id="people.differs.valid_to">
        <source>Giá trị đến</source>
        <translation>有效期至</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>面部遮挡、肿胀或受伤</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>本院熟识的患者</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>同一人，样貌变化大</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>相貌明显不同</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>与芯片照片相符</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>照片旧或模糊</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>与证件照片相符</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>自称不是持证人</translation>
    </message>
    <message id="people.ground.appointment">
        <source>Phiếu hẹn khám lại</source>
        <translation>复诊预约单</translation>
    </message>
    <message id="people.ground.emergency">
        <source>Cấp cứu</source>
        <translation>急诊</translation>
    </message>
    <message id="people.ground.moved">
        <source>Đổi nơi cư trú</source>
        <translation>居住地变更</translation>
    </message>
    <message id="people.ground.newborn">
        <source>Trẻ sơ sinh</source>
        <translation>新生儿</translation>
    </message>
    <message id="people.ground.organ_donor">
        <source>Hiến bộ phận cơ thể</source>
        <translation>器官捐献者</translation>
    </message>
    <message id="people.ground.transfer">
        <source>Phiếu chuyển cơ sở</source>
        <translation>转诊单</translation>
    </message>
    <message id="people.history.asking">
        <source>Đang tìm…</source>
        <translation>正在查找…</translation>
    </message>
    <message id="people.history.clinic">
        <source>Phòng khám</source>
        <translation>诊室</translation>
    </message>
    <message id="people.history.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="people.history.day">
        <source>Ngày</source>
        <translation>日期</translation>
    </message>
    <message id="people.history.none">
        <source>Chưa có lượt khám nào tại đây.</source>
        <translation>此处尚无就诊记录。</translation>
    </message>
    <message id="people.history.outcome">
        <source>Kết quả</source>
        <translation>结果</translation>
    </message>
    <message id="people.history.queue_number">
        <source>Số</source>
        <translation>号码</translation>
    </message>
    <message id="people.history.time">
        <source>Giờ</source>
        <translation>时间</translation>
    </message>
    <message id="people.history.title">
        <source>Các lượt khám trước</source>
        <translation>以往就诊</translation>
    </message>
    <message id="people.paper.expired">
        <source>Hết hạn</source>
        <translation>已过期</translation>
    </message>
    <message id="people.paper.good">
        <source>Còn giá trị</source>
        <translation>有效</translation>
    </message>
    <message id="people.paper.issued">
        <source>Ngày ký</source>
        <translation>签发日期</translation>
    </message>
    <message id="people.paper.number">
        <source>Số giấy</source>
        <translation>单号</translation>
    </message>
    <message id="people.paper.one_year">
        <source>Phiếu có giá trị 1 năm (bệnh Phụ lục III)</source>
        <translation>一年有效（附录三疾病）</translation>
    </message>
    <message id="people.paper.shown_before">
        <source>Đã trình ngày {day}; đợt sau cần giấy hẹn</source>
        <translation>已于{day}出示；后续治疗需复诊预约单</translation>
    </message>
    <message id="people.paper.uncertain">
        <source>Chưa chắc còn hạn</source>
        <translation>有效期不确定</translation>
    </message>
    <message id="people.paper.used">
        <source>Đã dùng ngày {day}</source>
        <translation>已于{day}使用</translation>
    </message>
    <message id="people.print.done">
        <source>Đã in phiếu số {number}</source>
        <translation>已打印{number}号小票</translation>
    </message>
    <message id="people.priority.child">
        <source>Trẻ dưới 6 tuổi</source>
        <translation>6岁以下儿童</translation>
    </message>
    <message id="people.priority.disabled">
        <source>Người khuyết tật</source>
        <translation>残疾人</translation>
    </message>
    <message id="people.priority.elderly">
        <source>Người cao tuổi</source>
        <translation>老年人</translation>
    </message>
    <message id="people.priority.emergency">
        <source>Cấp cứu</source>
        <translation>急诊</translation>
    </message>
    <message id="people.priority.merit">
        <source>Người có công</source>
        <translation>有功人员</translation>
    </message>
    <message id="people.priority.pregnant">
        <source>Phụ nữ mang thai</source>
        <translation>孕妇</translation>
    </message>
    <message id="people.problem.form">
        <source>{field} sai dạng</source>
        <translation>{field}格式不正确</translation>
    </message>
    <message id="people.problem.goes_with">
        <source>thiếu {field} đi kèm</source>
        <translation>缺少相应的{field}</translation>
    </message>
    <message id="people.problem.missing">
        <source>thiếu {field}</source>
        <translation>缺少{field}</translation>
    </message>
    <message id="people.problem.no_such_time">
        <source>{field} không phải ngày giờ</source>
        <translation>{field}不是有效日期时间</translation>
    </message>
    <message id="people.problem.not_in_list">
        <source>{field} không có trong danh mục</source>
        <translation>{field}不在目录中</translation>
    </message>
    <message id="people.problem.order">
        <source>{field} sai thứ tự thời gian</source>
        <translation>{field}时间先后有误</translation>
    </message>
    <message id="people.problem.time_of_birth">
        <source>thiếu giờ sinh của trẻ</source>
        <translation>缺少婴儿出生时间</translation>
    </message>
    <message id="people.problem.too_long">
        <source>{field} quá dài</source>
        <translation>{field}过长</translation>
    </message>
    <message id="people.refused.address">
        <source>sai địa chỉ nơi nhận, báo người quản trị ({reason})</source>
        <translation>接收地址有误，请告知管理员（{reason}）</translation>
    </message>
    <message id="people.refused.content">
        <source>nơi nhận không nhận dữ liệu này ({reason})</source>
        <translation>接收方不接受此数据（{reason}）</translation>
    </message>
    <message id="people.refused.other">
        <source>bị từ chối ({reason})</source>
        <translation>被拒绝（{reason}）</translation>
    </message>
    <message id="people.refused.portal">
        <source>cổng bảo hiểm không nhận bản tin (mã {reason})</source>
        <translation>医保平台不接受报文（代码 {reason}）</translation>
    </message>
    <message id="people.search.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="people.search.found" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>{count}次就诊</numerusform>
        </translation>
    </message>
    <message id="people.search.hint">
        <source>Tên không dấu; số căn cước, điện thoại, thẻ: từ 6 số đầu hoặc 4–6 số cuối</source>
        <translation>姓名（可不带声调符号）；证件号、电话、医保卡：前6位以上或末4–6位</translation>
    </message>
    <message id="people.search.keys">
        <source>Chọn một dòng: {print} in lại phiếu, {undo} hủy lượt.</source>
        <translation>选中一行：{print} 重印，{undo} 撤销。</translation>
    </message>
    <message id="people.search.none">
        <source>Không thấy lượt nào. Thử 4 số cuối, hoặc vài chữ đầu của họ, tên.</source>
        <translation>未找到。请试末4位数字，或姓名中某个词的开头。</translation>
    </message>
    <message id="people.search.title">
        <source>Tìm lượt khám của mọi ngày</source>
        <translation>查找所有日期的就诊</translation>
    </message>
    <message id="people.settle.no">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="people.settle.reason.corrected">
        <source>Đã sửa hồ sơ</source>
        <translation>已更正记录</translation>
    </message>
    <message id="people.settle.reason.no_need">
        <source>Không cần làm gì</source>
        <translation>无需处理</translation>
    </message>
    <message id="people.settle.reason.told_cashier">
        <source>Đã báo viện phí</source>
        <translation>已通知收费处</translation>
    </message>
    <message id="people.settle.reason.told_patient">
        <source>Đã báo người bệnh</source>
        <translation>已告知患者</translation>
    </message>
    <message id="people.settle.title">
        <source>Đã xử lý việc này thế nào?</source>
        <translation>此事是如何处理的？</translation>
    </message>
    <message id="people.settle.yes">
        <source>Ghi nhận</source>
        <translation>记录</translation>
    </message>
    <message id="people.shown.birth_notice">
        <source>Giấy chứng sinh, giấy khai sinh</source>
        <translation>出生通知或出生证</translation>
    </message>
    <message id="people.shown.identity_card">
        <source>Thẻ căn cước, chỉ xem bằng mắt</source>
        <translation>身份证（仅目视）</translation>
    </message>
    <message id="people.shown.insurance_card">
        <source>Thẻ BHYT giấy</source>
        <translation>纸质医保卡</translation>
    </message>
    <message id="people.shown.number_only">
        <source>Chỉ đọc số thẻ</source>
        <translation>仅口述卡号</translation>
    </message>
    <message id="people.shown.other">
        <source>Giấy tờ khác</source>
        <translation>其他证件</translation>
    </message>
    <message id="people.shown.passport">
        <source>Hộ chiếu</source>
        <translation>护照</translation>
    </message>
    <message id="people.shown.service_card">
        <source>Giấy tờ quân đội, công an</source>
        <translation>军人或警察证件</translation>
    </message>
    <message id="people.shown.unsaid">
        <source>Chưa ghi</source>
        <translation>未记录</translation>
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
        <translation>窗口工作人员：{name}</translation>
    </message>
    <message id="people.staff.close">
        <source>Giữ nguyên</source>
        <translation>保持不变</translation>
    </message>
    <message id="people.staff.done">
        <source>Đang ở quầy: {name}</source>
        <translation>在岗：{name}</translation>
    </message>
    <message id="people.staff.done_later">
        <source>Từ lượt sau, ở quầy là {name}</source>
        <translation>下一位起在岗：{name}</translation>
    </message>
    <message id="people.staff.find">
        <source>Gõ số thứ tự hoặc tên</source>
        <translation>输入序号或姓名</translation>
    </message>
    <message id="people.staff.gone">
        <source>{name} không còn trong danh sách</source>
        <translation>{name}已从名单移除</translation>
    </message>
    <message id="people.staff.here">
        <source>đang ở quầy</source>
        <translation>在岗</translation>
    </message>
    <message id="people.staff.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>姓名（含声调符号）(&amp;F)</translation>
    </message>
    <message id="people.staff.no_number">
        <source>chưa có số căn cước</source>
        <translation>无身份证号</translation>
    </message>
    <message id="people.staff.nobody">
        <source>Chưa có tên</source>
        <translation>未设姓名</translation>
    </message>
    <message id="people.staff.number">
        <source>&amp;Số căn cước</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message id="people.staff.number_ends">
        <source>số căn cước …{digits}</source>
        <translation>身份证号…{digits}</translation>
    </message>
    <message id="people.staff.off">
        <source>Bỏ khỏi danh sách</source>
        <translation>从名单移除</translation>
    </message>
    <message id="people.staff.scan">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô.</source>
        <translation>扫描本人身份证上的二维码可自动填写两项。</translation>
    </message>
    <message id="people.staff.scan_insured">
        <source>Quét mã QR trên thẻ của người đó là điền cả hai ô. Không có số căn cước thì không tra cứu bảo hiểm được.</source>
        <translation>扫描本人身份证上的二维码可自动填写两项。没有身份证号则无法查询医保。</translation>
    </message>
    <message id="people.staff.somebody_new">
        <source>Người chưa có trong danh sách</source>
        <translation>不在名单中的人员</translation>
    </message>
    <message id="people.staff.title">
        <source>Ai đang ở quầy?</source>
        <translation>窗口是谁在岗？</translation>
    </message>
    <message id="people.staff.under_way">
        <source>Lượt đang làm vẫn mang tên người đã bắt đầu; lượt sau mới mang tên mới.</source>
        <translation>当前办理仍用原姓名，下一位起使用新姓名。</translation>
    </message>
    <message id="people.staff.yes">
        <source>Nhận quầy</source>
        <translation>接班</translation>
    </message>
    <message id="people.table.gioi_tinh">
        <source>giới tính</source>
        <translation>性别</translation>
    </message>
    <message id="people.table.gt_the_den">
        <source>ngày hết hạn của thẻ</source>
        <translation>卡片到期日</translation>
    </message>
    <message id="people.table.gt_the_tu">
        <source>ngày bắt đầu của thẻ</source>
        <translation>卡片生效日</translation>
    </message>
    <message id="people.table.ho_ten">
        <source>họ tên</source>
        <translation>姓名</translation>
    </message>
    <message id="people.table.ma_dkbd">
        <source>nơi đăng ký ban đầu</source>
        <translation>登记首诊机构</translation>
    </message>
    <message id="people.table.ma_doituong_kcb">
        <source>mã đối tượng khám chữa bệnh</source>
        <translation>就诊对象代码</translation>
    </message>
    <message id="people.table.ma_the_bhyt">
        <source>mã thẻ BHYT</source>
        <translation>医保卡号</translation>
    </message>
    <message id="people.table.ngay_sinh">
        <source>ngày sinh</source>
        <translation>出生日期</translation>
    </message>
    <message id="people.table.so_cccd">
        <source>số giấy tờ</source>
        <translation>证件号</translation>
    </message>
    <message id="people.try.ask_card">
        <source>Hỏi mã số BHXH hoặc thẻ BHYT</source>
        <translation>询问社保号或医保卡</translation>
    </message>
    <message id="people.try.card_code">
        <source>Tra bằng mã thẻ 15 ký tự</source>
        <translation>用15位卡号查询</translation>
    </message>
    <message id="people.try.check_paper">
        <source>Xem thẻ giấy và giấy tờ</source>
        <translation>查看纸质卡</translation>
    </message>
    <message id="people.try.child">
        <source>Trẻ dưới 6 tuổi: thẻ, mã số, giấy chứng sinh</source>
        <translation>6岁以下：卡、号码、出生证明</translation>
    </message>
    <message id="people.try.citizen_number">
        <source>Tra bằng số căn cước</source>
        <translation>用身份证号查询</translation>
    </message>
    <message id="people.try.edit_birth">
        <source>Sửa ngày sinh rồi tra lại</source>
        <translation>更正出生日期后重查</translation>
    </message>
    <message id="people.try.edit_card">
        <source>Sửa mã thẻ rồi tra lại</source>
        <translation>更正卡号后重查</translation>
    </message>
    <message id="people.try.edit_name">
        <source>Sửa họ tên rồi tra lại</source>
        <translation>更正姓名后重查</translation>
    </message>
    <message id="people.try.insurance_number">
        <source>Tra bằng mã số BHXH 10 số</source>
        <translation>用10位社保号查询</translation>
    </message>
    <message id="people.try.later">
        <source>Tra lại với số này</source>
        <translation>用此号码再查</translation>
    </message>
    <message id="people.try.new_card">
        <source>Tra thẻ mới được cấp</source>
        <translation>查询新卡</translation>
    </message>
    <message id="people.try.other_name">
        <source>Tra bằng họ tên cổng ghi</source>
        <translation>用登记的姓名查询</translation>
    </message>
    <message id="people.try.year_only">
        <source>Tra chỉ với năm sinh</source>
        <translation>仅用出生年查询</translation>
    </message>
    <message id="people.undo.done">
        <source>Đã hủy lượt khám</source>
        <translation>已撤销就诊</translation>
    </message>
    <message id="people.undo.no">
        <source>Giữ lại</source>
        <translation>保留</translation>
    </message>
    <message id="people.undo.reason.twice">
        <source>Ghi hai lần</source>
        <translation>重复登记</translation>
    </message>
    <message id="people.undo.reason.went_home">
        <source>Người bệnh không khám nữa</source>
        <translation>患者已离开</translation>
    </message>
    <message id="people.undo.reason.wrong_data">
        <source>Sai thông tin</source>
        <translation>信息错误</translation>
    </message>
    <message id="people.undo.reason.wrong_person">
        <source>Nhầm người</source>
        <translation>弄错患者</translation>
    </message>
    <message id="people.undo.title">
        <source>Hủy lượt khám đã ghi</source>
        <translation>撤销已登记的就诊</translation>
    </message>
    <message id="people.undo.yes">
        <source>Hủy lượt này</source>
        <translation>撤销</translation>
    </message>
    <message id="people.warned.nothing">
        <source>Không thấy đợt khám trùng ở nơi khác.</source>
        <translation>其他机构没有重叠就诊。</translation>
    </message>
    <message id="people.warned.open_stay">
        <source>Đang điều trị tại cơ sở {facility} từ {at}, chưa ra viện</source>
        <translation>自 {at} 起在机构 {facility} 治疗，未出院</translation>
    </message>
    <message id="people.warned.recent_check">
        <source>Cơ sở {facility} vừa tra thẻ này lúc {at}</source>
        <translation>机构 {facility} 于 {at} 刚查询过此卡</translation>
    </message>
    <message id="people.warned.same_day">
        <source>Hôm nay đã khám tại cơ sở {facility}, xong lúc {at}</source>
        <translation>今天已在机构 {facility} 就诊，{at} 结束</translation>
    </message>
</context>
</TS>
