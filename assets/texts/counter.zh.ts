<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="counter.action.accept_name">
        <source>Vẫn là người này…</source>
        <translation>确为此人…</translation>
    </message>
    <message id="counter.action.agree">
        <source>Đồng ý so khuôn mặt</source>
        <translation>同意比对人脸</translation>
    </message>
    <message id="counter.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>窗口是谁在岗？</translation>
    </message>
    <message id="counter.action.by_eye">
        <source>Bằng &amp;mắt</source>
        <translation>目视比对(&amp;E)</translation>
    </message>
    <message id="counter.action.export">
        <source>&amp;Xuất CSV</source>
        <translation>导出 CSV(&amp;X)</translation>
    </message>
    <message id="counter.action.hand_over">
        <source>T&amp;rả kết quả</source>
        <translation>交付结果(&amp;H)</translation>
    </message>
    <message id="counter.action.help">
        <source>Trợ giúp</source>
        <translation>帮助</translation>
    </message>
    <message id="counter.action.language">
        <source>Ngôn ngữ</source>
        <translation>语言</translation>
    </message>
    <message id="counter.action.larger">
        <source>Chữ to hơn</source>
        <translation>放大文字</translation>
    </message>
    <message id="counter.action.look_again">
        <source>So khuôn mặt lại</source>
        <translation>重新比对人脸</translation>
    </message>
    <message id="counter.action.mode_hand_over">
        <source>Trả kết quả</source>
        <translation>交付结果</translation>
    </message>
    <message id="counter.action.mode_list">
        <source>Danh sách trong ngày</source>
        <translation>当日列表</translation>
    </message>
    <message id="counter.action.mode_receive">
        <source>Tiếp nhận hồ sơ</source>
        <translation>受理申请</translation>
    </message>
    <message id="counter.action.name_proxy">
        <source>Người nhận &amp;thay</source>
        <translation>代领人(&amp;P)</translation>
    </message>
    <message id="counter.action.next_person">
        <source>Người tiếp the&amp;o</source>
        <translation>下一位(&amp;O)</translation>
    </message>
    <message id="counter.action.note_letter">
        <source>&amp;Giấy ủy quyền</source>
        <translation>授权书(&amp;L)</translation>
    </message>
    <message id="counter.action.print_again">
        <source>In lạ&amp;i</source>
        <translation>补打(&amp;I)</translation>
    </message>
    <message id="counter.action.receive">
        <source>&amp;Tiếp nhận hồ sơ</source>
        <translation>受理申请(&amp;R)</translation>
    </message>
    <message id="counter.action.refuse">
        <source>&amp;Không đồng ý</source>
        <translation>不同意(&amp;N)</translation>
    </message>
    <message id="counter.action.scan">
        <source>Đến ô quét mã</source>
        <translation>到扫码框</translation>
    </message>
    <message id="counter.action.scheme">
        <source>Nền sáng hoặc tối</source>
        <translation>浅色或深色</translation>
    </message>
    <message id="counter.action.search">
        <source>Đến ô tìm</source>
        <translation>到搜索框</translation>
    </message>
    <message id="counter.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>设置和设备</translation>
    </message>
    <message id="counter.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>缩小文字</translation>
    </message>
    <message id="counter.action.without_chip">
        <source>Không đọc được &amp;chip</source>
        <translation>无法读取芯片(&amp;C)</translation>
    </message>
    <message id="counter.chosen">
        <source>Hồ sơ đã chọn</source>
        <translation>已选申请</translation>
    </message>
    <message id="counter.column.collector">
        <source>Người nhận</source>
        <translation>领取人</translation>
    </message>
    <message id="counter.column.due">
        <source>Hẹn trả</source>
        <translation>领取日期</translation>
    </message>
    <message id="counter.column.handed">
        <source>Trả lúc</source>
        <translation>领取时间</translation>
    </message>
    <message id="counter.column.name">
        <source>Người nộp</source>
        <translation>申请人</translation>
    </message>
    <message id="counter.column.number">
        <source>Số căn cước</source>
        <translation>证件号</translation>
    </message>
    <message id="counter.column.procedure">
        <source>Thủ tục</source>
        <translation>事项</translation>
    </message>
    <message id="counter.column.receipt">
        <source>Mã hồ sơ</source>
        <translation>回执号</translation>
    </message>
    <message id="counter.column.received">
        <source>Tiếp nhận lúc</source>
        <translation>受理时间</translation>
    </message>
    <message id="counter.column.right">
        <source>Tư cách</source>
        <translation>领取资格</translation>
    </message>
    <message id="counter.column.staff">
        <source>Cán bộ</source>
        <translation>经办人</translation>
    </message>
    <message id="counter.column.state">
        <source>Trạng thái</source>
        <translation>状态</translation>
    </message>
    <message id="counter.consent.question">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, chỉ để chắc đúng là chủ thẻ; so xong là xóa. Không đồng ý thì cán bộ so bằng mắt, thủ tục không thay đổi. Ông/bà (và người đại diện, nếu là trẻ em) có đồng ý không?</source>
        <translation>可否将您的面部与芯片照片比对，仅用于确认您是持证人？比对后立即删除。如不同意，由工作人员目视比对，办理不受影响。您（未成年人及其监护人）是否同意？</translation>
    </message>
    <message id="counter.day.count">
        <source>{received} hồ sơ, {handed} đã trả</source>
        <translation>共{received}件，已领{handed}件</translation>
    </message>
    <message id="counter.day.empty">
        <source>Hôm nay chưa có hồ sơ nào.</source>
        <translation>今天还没有申请。</translation>
    </message>
    <message id="counter.day.exported">
        <source>Đã xuất: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message id="counter.day.title">
        <source>Danh sách trong ngày</source>
        <translation>当日列表</translation>
    </message>
    <message id="counter.field.applicant">
        <source>Người nộp</source>
        <translation>申请人</translation>
    </message>
    <message id="counter.field.due">
        <source>Hẹn trả</source>
        <translation>领取日期</translation>
    </message>
    <message id="counter.field.letter">
        <source>Giấy ủy quyền</source>
        <translation>授权书</translation>
    </message>
    <message id="counter.field.procedure">
        <source>Thủ tục</source>
        <translation>事项</translation>
    </message>
    <message id="counter.field.proxies">
        <source>Được nhận thay</source>
        <translation>代领人</translation>
    </message>
    <message id="counter.field.receipt">
        <source>Mã hồ sơ</source>
        <translation>回执号</translation>
    </message>
    <message id="counter.form.cancel">
        <source>Thôi</source>
        <translation>取消</translation>
    </message>
    <message id="counter.form.card.hint">
        <source>Máy chưa kết luận được thẻ thật. Ghi vì sao chấp nhận; họ tên cán bộ được lưu cùng.</source>
        <translation>未能确认证件真伪。请注明接受理由，经办人姓名将一并保存。</translation>
    </message>
    <message id="counter.form.card.reason">
        <source>&amp;Lý do</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.card.title">
        <source>Xác nhận đã xem thẻ</source>
        <translation>确认已查看证件</translation>
    </message>
    <message id="counter.form.confirm">
        <source>Ghi lại</source>
        <translation>登记</translation>
    </message>
    <message id="counter.form.letter.hint">
        <source>Ghi số, ngày và nơi chứng thực của giấy, và vì sao chấp nhận. Người nhận vẫn phải xác minh thẻ và khuôn mặt.</source>
        <translation>登记授权书编号、日期、公证机构及接受理由。领取人仍须核验证件和面部。</translation>
    </message>
    <message id="counter.form.letter.note">
        <source>&amp;Giấy số, ngày</source>
        <translation>授权书(&amp;L)</translation>
    </message>
    <message id="counter.form.letter.reason">
        <source>&amp;Lý do chấp nhận</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.letter.title">
        <source>Giấy ủy quyền</source>
        <translation>授权书</translation>
    </message>
    <message id="counter.form.name.hint">
        <source>Đã ghi lúc nộp: {noted}
Trên thẻ căn cước: {card}
Nếu đúng, ghi lý do (ghi nhầm, đổi tên …); tên của bạn được lưu cùng. Nếu không, bấm Esc và không trả kết quả.</source>
        <translation>受理时登记：{noted}
身份证上：{card}
如是，请注明理由（笔误、改名等），您的姓名会一并保存。如不是，请按 Esc，不交付结果。</translation>
    </message>
    <message id="counter.form.name.reason">
        <source>&amp;Lý do</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message id="counter.form.name.title">
        <source>Có đúng là người được ghi không?</source>
        <translation>是登记的人吗？</translation>
    </message>
    <message id="counter.form.proxy.hint">
        <source>Quét QR thẻ của người đó, hoặc gõ số căn cước và họ tên.</source>
        <translation>扫描其证件二维码，或输入证件号和姓名。</translation>
    </message>
    <message id="counter.form.proxy.number">
        <source>&amp;Số căn cước</source>
        <translation>证件号(&amp;N)</translation>
    </message>
    <message id="counter.form.proxy.person">
        <source>&amp;Họ và tên</source>
        <translation>姓名(&amp;F)</translation>
    </message>
    <message id="counter.form.proxy.title">
        <source>Người được nhận thay</source>
        <translation>代领人</translation>
    </message>
    <message id="counter.help.close">
        <source>Đóng</source>
        <translation>关闭</translation>
    </message>
    <message id="counter.help.enter">
        <source>Nút lớn bên dưới</source>
        <translation>下方的大按钮</translation>
    </message>
    <message id="counter.help.escape">
        <source>Đóng, xóa ô, hoặc người tiếp theo</source>
        <translation>关闭、清空输入框或下一位</translation>
    </message>
    <message id="counter.help.title">
        <source>Phím tắt</source>
        <translation>快捷键</translation>
    </message>
    <message id="counter.mode.hand_over">
        <source>Trả kết quả · chờ {count}</source>
        <translation>交付结果 · 待领 {count}</translation>
    </message>
    <message id="counter.mode.list">
        <source>Trong ngày</source>
        <translation>当日</translation>
    </message>
    <message id="counter.mode.receive">
        <source>Tiếp nhận</source>
        <translation>受理</translation>
    </message>
    <message id="counter.name">
        <source>Một cửa</source>
        <translation>一站式窗口</translation>
    </message>
    <message id="counter.next.applicant_card.hint">
        <source>Có thể chọn thủ tục trong lúc chờ.</source>
        <translation>等待时可先选择事项。</translation>
    </message>
    <message id="counter.next.applicant_card.title">
        <source>Đặt thẻ của người nộp hồ sơ lên đầu đọc</source>
        <translation>请将申请人的证件放在读卡器上</translation>
    </message>
    <message id="counter.next.choose.hint">
        <source>Gõ vài chữ của tên hoặc mã thủ tục, rồi bấm Enter.</source>
        <translation>输入名称或代码的几个字，然后按回车。</translation>
    </message>
    <message id="counter.next.choose.title">
        <source>Chọn thủ tục</source>
        <translation>请选择事项</translation>
    </message>
    <message id="counter.next.collector_card.hint">
        <source>Người nộp hoặc người được nhận thay đều phải xác minh thẻ và khuôn mặt.</source>
        <translation>申请人或代领人均须核验证件和人脸。</translation>
    </message>
    <message id="counter.next.collector_card.title">
        <source>Đặt thẻ của người đến nhận lên đầu đọc</source>
        <translation>请将领取人的证件放在读卡器上</translation>
    </message>
    <message id="counter.next.compare.hint">
        <source>Bấm F6: so ảnh với người, rồi xem thẻ.</source>
        <translation>按 F6：先比对照片与本人，再查看证件。</translation>
    </message>
    <message id="counter.next.compare.title">
        <source>Xác nhận bằng mắt những mục máy chưa kiểm tra được</source>
        <translation>请目视确认未能核验的项目</translation>
    </message>
    <message id="counter.next.consent.hint">
        <source>Hỏi sự đồng ý trước khi so khuôn mặt.</source>
        <translation>比对人脸前须征得同意。</translation>
    </message>
    <message id="counter.next.consent.title">
        <source>Đọc cho người đến làm thủ tục nghe</source>
        <translation>请读给办事人听</translation>
    </message>
    <message id="counter.next.doubtful.hint">
        <source>Nếu xem rồi thấy đúng, xác nhận bằng mắt kèm lý do; nếu không, bấm F9 và mời người phụ trách.</source>
        <translation>如确认无误，请目视确认并注明理由；否则按 F9 并请负责人处理。</translation>
    </message>
    <message id="counter.next.doubtful.title">
        <source>Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ</source>
        <translation>证件或人脸不符：请仔细核对</translation>
    </message>
    <message id="counter.next.find.hint">
        <source>Gõ họ tên không cần dấu, số căn cước hoặc mã hồ sơ.</source>
        <translation>可输入姓名、证件号或回执号。</translation>
    </message>
    <message id="counter.next.find.title">
        <source>Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ</source>
        <translation>扫描回执或查找申请</translation>
    </message>
    <message id="counter.next.gone.hint">
        <source>Xem bên trên ai đã nhận và lúc nào; Ctrl+P để in lại.</source>
        <translation>上方可查看领取人和时间；Ctrl+P 可补打。</translation>
    </message>
    <message id="counter.next.gone.title">
        <source>Kết quả này đã được trả</source>
        <translation>该结果已领取</translation>
    </message>
    <message id="counter.next.hand_over.hint">
        <source>Người nhận đã được xác minh và có quyền nhận.</source>
        <translation>领取人已核实且有权领取。</translation>
    </message>
    <message id="counter.next.hand_over.title">
        <source>Trả kết quả</source>
        <translation>交付结果</translation>
    </message>
    <message id="counter.next.handed.hint">
        <source>Ctrl+P để in lại. Tìm hồ sơ tiếp theo.</source>
        <translation>Ctrl+P 可补打。请查找下一份申请。</translation>
    </message>
    <message id="counter.next.handed.title">
        <source>Đã trả kết quả: {number}</source>
        <translation>已交付：{number}</translation>
    </message>
    <message id="counter.next.judging.hint">
        <source>Máy so khuôn mặt với ảnh trong chip; F6 để so bằng mắt.</source>
        <translation>正在与芯片照片比对；按 F6 可目视比对。</translation>
    </message>
    <message id="counter.next.judging.title">
        <source>Mời nhìn vào camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message id="counter.next.key.hint">
        <source>Số này mở chip của thẻ đang nằm trên đầu đọc.</source>
        <translation>该号码用于打开读卡器上证件的芯片。</translation>
    </message>
    <message id="counter.next.key.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>扫描证件二维码或输入12位号码</translation>
    </message>
    <message id="counter.next.letter.hint">
        <source>Xem giấy ủy quyền và ghi lại; nếu không có, mời người nộp đến nhận.</source>
        <translation>请查看并登记授权书；如无，请申请人本人前来。</translation>
    </message>
    <message id="counter.next.letter.title">
        <source>Người này không có tên trong hồ sơ</source>
        <translation>此人不在申请登记中</translation>
    </message>
    <message id="counter.next.list.hint">
        <source>Chọn một dòng rồi Ctrl+P để in lại; Ctrl+E để xuất tệp.</source>
        <translation>选择一行后按 Ctrl+P 补打；Ctrl+E 导出。</translation>
    </message>
    <message id="counter.next.list.title">
        <source>Danh sách trong ngày</source>
        <translation>当日列表</translation>
    </message>
    <message id="counter.next.name">
        <source>Việc cần làm</source>
        <translation>下一步</translation>
    </message>
    <message id="counter.next.no_reader.hint">
        <source>Chưa có đầu đọc vẫn làm được: quét QR trên thẻ rồi bấm F8.</source>
        <translation>没有读卡器也可办理：扫描证件二维码后按 F8。</translation>
    </message>
    <message id="counter.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>请连接读卡器</translation>
    </message>
    <message id="counter.next.nobody.hint">
        <source>Quét QR trên thẻ, hoặc bấm F9 để làm lại từ đầu.</source>
        <translation>请扫描证件二维码，或按 F9 重新开始。</translation>
    </message>
    <message id="counter.next.nobody.title">
        <source>Chưa biết họ tên và số căn cước</source>
        <translation>姓名和证件号未知</translation>
    </message>
    <message id="counter.next.other_name.hint">
        <source>Đã ghi: {noted} · Trên thẻ: {card}. Hỏi xem có đúng người được ghi không.</source>
        <translation>登记：{noted} · 证件：{card}。请询问是否就是登记的人。</translation>
    </message>
    <message id="counter.next.other_name.title">
        <source>Trùng số căn cước nhưng khác họ tên</source>
        <translation>身份证号相同，但姓名不同</translation>
    </message>
    <message id="counter.next.reading.hint">
        <source>Họ tên và ảnh hiện ra ngay khi đọc được.</source>
        <translation>姓名和照片读取后立即显示。</translation>
    </message>
    <message id="counter.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>正在读取芯片，请勿移动证件</translation>
    </message>
    <message id="counter.next.receive.hint">
        <source>Người nộp đã được xác minh; giấy tiếp nhận in ra ngay.</source>
        <translation>申请人已核实；立即打印回执。</translation>
    </message>
    <message id="counter.next.receive.title">
        <source>Tiếp nhận hồ sơ</source>
        <translation>受理申请</translation>
    </message>
    <message id="counter.next.receive_open.hint">
        <source>Còn mục chưa kiểm tra được; F6 để xác nhận bằng mắt.</source>
        <translation>仍有项目未能核验；按 F6 目视确认。</translation>
    </message>
    <message id="counter.next.receive_open.title">
        <source>Tiếp nhận, xác minh khi trả kết quả</source>
        <translation>先受理，领取结果时核实</translation>
    </message>
    <message id="counter.next.received.hint">
        <source>Đưa giấy tiếp nhận cho người nộp; Ctrl+P để in lại. Đặt thẻ của người tiếp theo.</source>
        <translation>请将回执交给申请人；Ctrl+P 可补打。请放下一位的证件。</translation>
    </message>
    <message id="counter.next.received.title">
        <source>Đã tiếp nhận: {number}</source>
        <translation>已受理：{number}</translation>
    </message>
    <message id="counter.next.saving.hint">
        <source>Đừng tắt máy.</source>
        <translation>请勿关机。</translation>
    </message>
    <message id="counter.next.saving.title">
        <source>Đang lưu</source>
        <translation>正在保存</translation>
    </message>
    <message id="counter.person">
        <source>Người làm thủ tục</source>
        <translation>办事人</translation>
    </message>
    <message id="counter.procedure.chosen">
        <source>Đã chọn: {name}.</source>
        <translation>已选：{name}。</translation>
    </message>
    <message id="counter.procedure.days" numerus="yes">
        <source>Trả kết quả sau {count} ngày làm việc.</source>
        <translation>
            <numerusform>{count}个工作日后出结果。</numerusform>
        </translation>
    </message>
    <message id="counter.procedure.line">
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message id="counter.procedure.name">
        <source>Thủ tục</source>
        <translation>办理事项</translation>
    </message>
    <message id="counter.procedure.none">
        <source>Chưa chọn thủ tục.</source>
        <translation>尚未选择事项。</translation>
    </message>
    <message id="counter.procedure.same_day">
        <source>Trả kết quả trong ngày.</source>
        <translation>当天出结果。</translation>
    </message>
    <message id="counter.procedure.search">
        <source>Gõ tên hoặc mã thủ tục</source>
        <translation>输入名称或代码</translation>
    </message>
    <message id="counter.proxy.clear">
        <source>Bỏ hết</source>
        <translation>全部移除</translation>
    </message>
    <message id="counter.proxy.none">
        <source>Không có: chỉ người nộp được nhận.</source>
        <translation>无：仅限申请人本人领取。</translation>
    </message>
    <message id="counter.proxy.title">
        <source>Người được nhận thay</source>
        <translation>代领人</translation>
    </message>
    <message id="counter.right.applicant">
        <source>Chính người nộp</source>
        <translation>申请人本人</translation>
    </message>
    <message id="counter.right.letter">
        <source>Có giấy ủy quyền</source>
        <translation>持授权书</translation>
    </message>
    <message id="counter.right.nobody">
        <source>Chưa biết ai đến nhận</source>
        <translation>尚不知领取人</translation>
    </message>
    <message id="counter.right.not_yet">
        <source>chưa xác minh xong</source>
        <translation>尚未核实</translation>
    </message>
    <message id="counter.right.other_name">
        <source>Trùng số, khác họ tên</source>
        <translation>号码相同，姓名不同</translation>
    </message>
    <message id="counter.right.proxy">
        <source>Người được nhận thay đã ghi</source>
        <translation>已登记的代领人</translation>
    </message>
    <message id="counter.right.stranger">
        <source>Không có tên trong hồ sơ</source>
        <translation>不在申请登记中</translation>
    </message>
    <message id="counter.role.applicant">
        <source>Người nộp</source>
        <translation>申请人</translation>
    </message>
    <message id="counter.role.letter">
        <source>Giấy ủy quyền</source>
        <translation>授权书</translation>
    </message>
    <message id="counter.role.proxy">
        <source>Người nhận thay</source>
        <translation>代领人</translation>
    </message>
    <message id="counter.search">
        <source>Tìm theo mã hồ sơ, họ tên, số căn cước, hoặc quét giấy tiếp nhận</source>
        <translation>按回执号、姓名、证件号查找，或扫码</translation>
    </message>
    <message id="counter.state.due">
        <source>Hẹn {date}</source>
        <translation>{date} 领取</translation>
    </message>
    <message id="counter.state.handed">
        <source>Đã trả {time} · {name}</source>
        <translation>{time} 已领 · {name}</translation>
    </message>
    <message id="counter.table">
        <source>Danh sách hồ sơ</source>
        <translation>申请列表</translation>
    </message>
    <message id="counter.waiting.empty">
        <source>Không có hồ sơ nào chờ trả.</source>
        <translation>没有待领的结果。</translation>
    </message>
    <message id="counter.waiting.title" numerus="yes">
        <source>Hồ sơ chờ trả: {count}</source>
        <translation>
            <numerusform>待领结果：{count}</numerusform>
        </translation>
    </message>
</context>
</TS>
