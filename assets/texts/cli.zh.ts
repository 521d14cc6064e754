<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.card_sim.card">
        <source>{persona}, số {number}, CAN {can}</source>
        <translation>{persona}，号码 {number}，CAN {can}</translation>
    </message>
    <message id="cli.card_sim.lies">
        <source>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</source>
        <translation>证件已在读卡器上；按 Ctrl-C 取下</translation>
    </message>
    <message id="cli.card_sim.waiting">
        <source>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</source>
        <translation>正在端口 {port} 等待虚拟读卡器：pcscd 和 vsmartcard-vpcd 在运行吗？</translation>
    </message>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>把模拟卡放到虚拟读卡器上</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>打开一站式窗口：受理申请、发放结果</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>在模拟设备上演示一次完整登记</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>打开接诊界面（只输入 tiepdon 也一样）</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>检查本站的所有设备和服务</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>导出一次查询失败的证明（ZIP）</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>比对两张照片中的人脸</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>查看、安装、选择和测量人脸比对引擎</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>翻看各个界面，或保存为图片</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở kiosk để người bệnh tự làm thủ tục</source>
        <translation>打开患者自助机</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>设置工作人员退出自助机的 PIN 码</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>查询某人的医保</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>检查并备份本站数据库</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>人数、耗时、核验情况、故障</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>查看待发送记录、重试、立即发送</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>模拟中的虚构人物</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>在本机运行模拟医保平台</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>提前查询明天预约者的医保</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>打印一张测试单</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>读取读卡器上的卡</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>查看、更改、导出和导入设置</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>首次设置，分步进行</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</source>
        <translation>生成供技术人员使用的文件，不含患者信息</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>受信任的发卡机构证书</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>重新核验已记录就诊的卡</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>本站已记录的就诊</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>命令</translation>
    </message>
    <message id="cli.default">
        <source>mặc định:</source>
        <translation>默认：</translation>
    </message>
    <message id="cli.evidence.nothing">
        <source>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</source>
        <translation>没有此次就诊，或其证件未被读取；tiepdon visits --json 列出各次就诊及其编号。</translation>
    </message>
    <message id="cli.evidence.recorded">
        <source>lúc ghi: {result}</source>
        <translation>记录时：{result}</translation>
    </message>
    <message id="cli.face_check.cannot_tell">
        <source>Không kết luận được</source>
        <translation>无法判断</translation>
    </message>
    <message id="cli.face_check.different">
        <source>Khác người</source>
        <translation>不同的人</translation>
    </message>
    <message id="cli.face_check.limit">
        <source>cùng người khi ≤ {limit}, {engine}</source>
        <translation>≤ {limit} 为同一人，{engine}</translation>
    </message>
    <message id="cli.face_check.same">
        <source>Cùng một người</source>
        <translation>同一人</translation>
    </message>
    <message id="cli.face_engine.drawn">
        <source>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</source>
        <translation>绘制的人脸：只展示报告形式，不说明真人情况。</translation>
    </message>
    <message id="cli.face_engine.installed">
        <source>đã cài</source>
        <translation>已安装</translation>
    </message>
    <message id="cli.face_engine.limits">
        <source>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</source>
        <translation>不超过 {same} 为同一人（多帧平均 {fused}），{different} 起为不同人；{licence}</translation>
    </message>
    <message id="cli.face_engine.rate">
        <source>ở {limit}: {errors} ({data_set})</source>
        <translation>{limit} 时：{errors}（{data_set}）</translation>
    </message>
    <message id="cli.face_report.equal_error">
        <source>tỷ lệ lỗi cân bằng (EER) {rate}</source>
        <translation>等错误率（EER）{rate}</translation>
    </message>
    <message id="cli.face_report.hint">
        <source>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</source>
        <translation>仅供参考：只依据 {hits} 次误认，真实 FMR 可能达到 {worst}；有 {firm} 对不同人才可靠</translation>
    </message>
    <message id="cli.face_report.limit">
        <source>FMR {target}: ngưỡng {limit}, FNMR {share}</source>
        <translation>FMR {target}：阈值 {limit}，FNMR {share}</translation>
    </message>
    <message id="cli.face_report.material">
        <source>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</source>
        <translation>{engine}：共 {pairs} 对，同一人 {genuine} 对，不同人 {impostor} 对；{unusable} 张照片无法读取或没有人脸</translation>
    </message>
    <message id="cli.face_report.no_limit">
        <source>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</source>
        <translation>FMR {target}：这些照片不足以确定阈值；至少需要 {least} 对不同人和若干对同一人，{firm} 对才可靠</translation>
    </message>
    <message id="cli.face_report.no_pairs">
        <source>chưa thấy, không có cặp nào như vậy</source>
        <translation>未测得，没有这样的照片对</translation>
    </message>
    <message id="cli.face_report.own_limit">
        <source>ở ngưỡng của bộ so, {limit}</source>
        <translation>引擎自身的阈值 {limit}</translation>
    </message>
    <message id="cli.help.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</source>
        <translation>把模拟证件放到 vsmartcard-vpcd 的虚拟读卡器上，直到按 Ctrl-C。</translation>
    </message>
    <message id="cli.help.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</source>
        <translation>打开一站式窗口：受理申请，把结果交给有权领取的人。</translation>
    </message>
    <message id="cli.help.demo">
        <source>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</source>
        <translation>用模拟的读卡器、证件、摄像头和平台演示一次登记，不涉及真实设备。</translation>
    </message>
    <message id="cli.help.desk">
        <source>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</source>
        <translation>用本机设备打开接诊界面（只输入 tiepdon 也一样）。</translation>
    </message>
    <message id="cli.help.doctor">
        <source>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</source>
        <translation>检查本站的所有设备和服务。全部正常时退出码为0。</translation>
    </message>
    <message id="cli.help.evidence">
        <source>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</source>
        <translation>写入 TARGET（ZIP）：就诊、查询记录、审计行和可读页面（第188/2025号法令第38条）。</translation>
    </message>
    <message id="cli.help.face_check">
        <source>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</source>
        <translation>比对两张照片（JPEG、JPEG 2000、PNG）。

退出码：0＝同一人，1＝不同人，2＝没有可用的人脸，4＝无法判断，3＝文件或引擎无法读取。</translation>
    </message>
    <message id="cli.help.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt.</source>
        <translation>列出、安装、选择和测量人脸比对引擎。</translation>
    </message>
    <message id="cli.help.face_engine_install">
        <source>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</source>
        <translation>下载引擎的权重；大小和 SHA-256 正确才保留。可断点续传。</translation>
    </message>
    <message id="cli.help.face_engine_list">
        <source>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</source>
        <translation>所有引擎：是否已安装、是否在用。附可信范围、阈值和测得的错误率。</translation>
    </message>
    <message id="cli.help.face_engine_measure">
        <source>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</source>
        <translation>用您自己的照片测错误率（FMR、FNMR）和阈值。照片留在原处。</translation>
    </message>
    <message id="cli.help.face_engine_use">
        <source>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</source>
        <translation>选择引擎；会加载一次以确认可用。</translation>
    </message>
    <message id="cli.help.gallery">
        <source>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</source>
        <translation>翻看接诊界面的各种状态（PgUp、PgDn），或把所有屏幕存为图片。</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</source>
        <translation>患者自助登记：全屏、触摸、五种语言。只能用工作人员 PIN 退出。</translation>
    </message>
    <message id="cli.help.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</source>
        <translation>设置 PIN，供工作人员退出自助机并查看其设备。</translation>
    </message>
    <message id="cli.help.lookup">
        <source>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</source>
        <translation>按身份证号、社保号或医保卡号查询医保。退出码：0＝有答复，1＝无答复。</translation>
    </message>
    <message id="cli.help.memory">
        <source>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</source>
        <translation>检查本站的数据库并保存副本。</translation>
    </message>
    <message id="cli.help.memory_check">
        <source>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</source>
        <translation>读取每一页，核对审计记录，查找被改动的记录。全部完好时退出码为0。

不满两天的数据库可以还没有副本。</translation>
    </message>
    <message id="cli.help.memory_copy">
        <source>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</source>
        <translation>立即在数据库旁写一份加密副本，接待窗口运行时也可以。</translation>
    </message>
    <message id="cli.help.numbers">
        <source>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</source>
        <translation>来了多少人、用时多久、核实了什么、什么失败。</translation>
    </message>
    <message id="cli.help.outbox">
        <source>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</source>
        <translation>列出已发送、等待或搁置的内容；重试搁置的行；立即发送。</translation>
    </message>
    <message id="cli.help.outbox_drain">
        <source>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</source>
        <translation>立即把等待的内容各尝试一次。没有剩余时退出码为0，否则为1；搁置的行由工作人员处理。

接待窗口被终止时正在发送的行留待其下次启动。打开着的接待窗口会自行发送。</translation>
    </message>
    <message id="cli.help.outbox_list">
        <source>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</source>
        <translation>未完成的内容及其状态、尝试次数和未被接收的原因；已完成的按需列出最新的。</translation>
    </message>
    <message id="cli.help.outbox_retry">
        <source>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</source>
        <translation>用原有的键重试一个搁置的行。没有该行时退出码为1。</translation>
    </message>
    <message id="cli.help.personas">
        <source>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</source>
        <translation>列出模拟中虚构的人，以及每人应得的结论。</translation>
    </message>
    <message id="cli.help.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</source>
        <translation>在本机提供模拟的医保平台，用于演示、培训和测试。</translation>
    </message>
    <message id="cli.help.preload">
        <source>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</source>
        <translation>读入预约名单（CSV 或 JSON）并逐一查询。没有 FILE 时从停下处继续。

全部有答复时退出码为0，还有剩余时为1。</translation>
    </message>
    <message id="cli.help.print_test">
        <source>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</source>
        <translation>用设置中的打印机打印测试单，或绘制到文件。</translation>
    </message>
    <message id="cli.help.read">
        <source>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</source>
        <translation>读取读卡器上的证件。退出码：0＝已读，3＝没有读卡器或证件，4＝号码不对，5＝有检查未通过。</translation>
    </message>
    <message id="cli.help.settings">
        <source>Xem, đổi, xuất và nhập cài đặt của quầy này.</source>
        <translation>查看、更改、导出和导入本站的设置。</translation>
    </message>
    <message id="cli.help.settings_export">
        <source>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</source>
        <translation>把本站自己的设置写入 FILE（不含机密），以便在别处导入。</translation>
    </message>
    <message id="cli.help.settings_import">
        <source>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</source>
        <translation>采用 FILE 中的设置；未提及或被管理员锁定的保持不变。有值不合适时什么都不改。</translation>
    </message>
    <message id="cli.help.settings_set">
        <source>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</source>
        <translation>更改项目，如 portal.base_url；VALUE 为 TOML 或纯文本。

必须配套的项目要一起给出，如 printer.kind 和 printer.address。</translation>
    </message>
    <message id="cli.help.settings_show">
        <source>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</source>
        <translation>来自各层的有效设置；不显示机密，锁定的项有标记。</translation>
    </message>
    <message id="cli.help.setup">
        <source>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</source>
        <translation>逐步设置本站；每一步都可跳过。</translation>
    </message>
    <message id="cli.help.support_bundle">
        <source>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</source>
        <translation>写入 FILE：版本、不含机密的设置、doctor 报告、日志。其中没有患者信息。</translation>
    </message>
    <message id="cli.help.trust">
        <source>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</source>
        <translation>添加、列出和移除签发机构（CSCA）及单独信任的签名证书。</translation>
    </message>
    <message id="cli.help.trust_add">
        <source>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</source>
        <translation>信任 PEM 或 DER 文件中的签发机构。请先与主管机关核对指纹。</translation>
    </message>
    <message id="cli.help.trust_import_masterlist">
        <source>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</source>
        <translation>导入主列表（ICAO、德国或荷兰格式）；无法读取的证书会跳过并计数。</translation>
    </message>
    <message id="cli.help.trust_list">
        <source>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</source>
        <translation>所有受信任的证书及其指纹（SHA-256）。</translation>
    </message>
    <message id="cli.help.trust_remove">
        <source>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</source>
        <translation>不再信任某证书；给出指纹的前八位即可。</translation>
    </message>
    <message id="cli.help.verify_evidence">
        <source>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</source>
        <translation>按当日重新判断某次就诊保存的证据。退出码：0＝没有检查失败，3＝没有证据，5＝有检查失败。</translation>
    </message>
    <message id="cli.help.visits">
        <source>Liệt kê các lượt đã ghi, mới nhất ở cuối.</source>
        <translation>列出已记录的就诊，最新的在最后。</translation>
    </message>
    <message id="cli.lookup.cache">
        <source>Kết quả đã lưu, hỏi lúc {at}</source>
        <translation>已存结果，查询于 {at}</translation>
    </message>
    <message id="cli.lookup.portal">
        <source>Cổng trả lời lúc {at}</source>
        <translation>医保平台于 {at} 答复</translation>
    </message>
    <message id="cli.memory.altered">
        <source>bị sửa tại {at}</source>
        <translation>在 {at} 处被改动</translation>
    </message>
    <message id="cli.memory.audit_trail">
        <source>Nhật ký: {found}</source>
        <translation>审计记录：{found}</translation>
    </message>
    <message id="cli.memory.copies">
        <source>Bản sao: {found}</source>
        <translation>副本：{found}</translation>
    </message>
    <message id="cli.memory.new">
        <source>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</source>
        <translation>此数据库是新的：首份副本在一天内写入，或现在执行：tiepdon memory copy</translation>
    </message>
    <message id="cli.memory.nothing">
        <source>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</source>
        <translation>这里还没有任何记录；首份副本在使用的第一天写入。</translation>
    </message>
    <message id="cli.memory.portal_attempts">
        <source>Lần hỏi cổng: {found}</source>
        <translation>平台查询：{found}</translation>
    </message>
    <message id="cli.memory.sound">
        <source>nguyên vẹn</source>
        <translation>完好</translation>
    </message>
    <message id="cli.memory.visits">
        <source>Lượt khám: {found}</source>
        <translation>就诊：{found}</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>查看某个命令的选项：tiepdon 命令 --help</translation>
    </message>
    <message id="cli.option.air_kbps">
        <source>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</source>
        <translation>按此速率模拟非接触接口（106、212、424、848）。</translation>
    </message>
    <message id="cli.option.air_latency">
        <source>Thời gian cố định của mỗi lệnh APDU.</source>
        <translation>每条 APDU 的固定耗时。</translation>
    </message>
    <message id="cli.option.all_parked">
        <source>Mọi dòng đang treo.</source>
        <translation>所有搁置的行。</translation>
    </message>
    <message id="cli.option.autostart">
        <source>Ghi tệp để chương trình mở cùng máy.</source>
        <translation>写入随机器启动的文件。</translation>
    </message>
    <message id="cli.option.birth">
        <source>dd/mm/yyyy, mm/yyyy hoặc yyyy.</source>
        <translation>dd/mm/yyyy、mm/yyyy 或 yyyy。</translation>
    </message>
    <message id="cli.option.can">
        <source>CAN sáu số, hoặc cả 12 số căn cước.</source>
        <translation>六位 CAN，或完整的12位号码。</translation>
    </message>
    <message id="cli.option.country">
        <source>Chỉ lấy chứng thư của nước này (hai chữ cái).</source>
        <translation>只取该国的证书（两个字母）。</translation>
    </message>
    <message id="cli.option.csca">
        <source>Thư mục chứng thư được tin.</source>
        <translation>受信任证书的文件夹。</translation>
    </message>
    <message id="cli.option.day">
        <source>dd/mm/yyyy; không ghi thì là ngày mai.</source>
        <translation>dd/mm/yyyy；默认为明天。</translation>
    </message>
    <message id="cli.option.delay">
        <source>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</source>
        <translation>每次查询推迟这么多毫秒回答。</translation>
    </message>
    <message id="cli.option.demo_all">
        <source>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</source>
        <translation>与 --screens 一起：也包括 tiepdon gallery --all 所绘。</translation>
    </message>
    <message id="cli.option.engine">
        <source>Không ghi thì dùng bộ so khuôn mặt đang chọn.</source>
        <translation>默认为正在使用的引擎。</translation>
    </message>
    <message id="cli.option.every_look">
        <source>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</source>
        <translation>每个屏幕、每种语言、明暗、各种尺寸。</translation>
    </message>
    <message id="cli.option.export_ds">
        <source>Ghi chứng thư của bên ký vào tệp này.</source>
        <translation>把签名者的证书写到这里。</translation>
    </message>
    <message id="cli.option.headless">
        <source>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</source>
        <translation>无显示器：同一程序，离屏绘制。</translation>
    </message>
    <message id="cli.option.help">
        <source>Hiện phần trợ giúp này rồi thoát.</source>
        <translation>显示此帮助后退出。</translation>
    </message>
    <message id="cli.option.home">
        <source>Thư mục chứa cài đặt và dữ liệu.</source>
        <translation>设置和数据库所在的文件夹。</translation>
    </message>
    <message id="cli.option.images">
        <source>Thư mục chứa các ảnh có tên trong danh sách.</source>
        <translation>照片名称所相对的文件夹。</translation>
    </message>
    <message id="cli.option.json">
        <source>In ra JSON thay cho lời.</source>
        <translation>输出 JSON，而不是文字。</translation>
    </message>
    <message id="cli.option.json_alone">
        <source>Chỉ in một đối tượng JSON, không gì khác.</source>
        <translation>只输出一个 JSON 对象。</translation>
    </message>
    <message id="cli.option.liveness">
        <source>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</source>
        <translation>如何防范照片；绘制的人会眨眼，但繁忙的机器可能错过。</translation>
    </message>
    <message id="cli.option.mrz">
        <source>Các dòng MRZ, viết liền hoặc xuống dòng.</source>
        <translation>MRZ，各行相连或换行分隔。</translation>
    </message>
    <message id="cli.option.name">
        <source>Họ và tên, có dấu.</source>
        <translation>带声调的全名。</translation>
    </message>
    <message id="cli.option.only_places">
        <source>Kèm --all: reception, counter, kiosk, settings, numbers.</source>
        <translation>与 --all 一起：reception，counter，kiosk，settings，numbers。</translation>
    </message>
    <message id="cli.option.only_these">
        <source>Kèm --all: chỉ những thứ này.</source>
        <translation>与 --all 一起：只要这些。</translation>
    </message>
    <message id="cli.option.page">
        <source>Mở thẳng trang cài đặt này: devices, portal, printer…</source>
        <translation>直接打开此设置页：devices、portal、printer…</translation>
    </message>
    <message id="cli.option.pairs">
        <source>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</source>
        <translation>每行两张照片和1（同一人）或0。默认：绘制的人脸。</translation>
    </message>
    <message id="cli.option.pause">
        <source>Số giây giữa hai lần hỏi.</source>
        <translation>两次查询之间的秒数。</translation>
    </message>
    <message id="cli.option.persona">
        <source>Ai đến; xem tiepdon personas.</source>
        <translation>来访者；见 tiepdon personas。</translation>
    </message>
    <message id="cli.option.pin_signer">
        <source>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</source>
        <translation>单独信任的签发证书，不依赖其签发机构。</translation>
    </message>
    <message id="cli.option.portal">
        <source>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</source>
        <translation>平台地址；本机的模拟器不需要账号。</translation>
    </message>
    <message id="cli.option.reader">
        <source>Chỉ dùng đầu đọc này.</source>
        <translation>只用此读卡器。</translation>
    </message>
    <message id="cli.option.reader_port">
        <source>Cổng mạng của đầu đọc ảo.</source>
        <translation>虚拟读卡器的端口。</translation>
    </message>
    <message id="cli.option.screens">
        <source>Lưu ảnh của từng màn hình vào đây.</source>
        <translation>把每个屏幕的图片写到这里。</translation>
    </message>
    <message id="cli.option.screens_only">
        <source>Chỉ lưu ảnh màn hình vào đây.</source>
        <translation>只把图片写到这里。</translation>
    </message>
    <message id="cli.option.server_port">
        <source>0 thì tự chọn cổng mạng còn trống.</source>
        <translation>0表示自动选择空闲端口。</translation>
    </message>
    <message id="cli.option.simulated_counter">
        <source>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</source>
        <translation>使用模拟设备；回执保存为图片。</translation>
    </message>
    <message id="cli.option.simulated_kiosk">
        <source>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</source>
        <translation>在窗口中使用模拟设备，不涉及真实设备。</translation>
    </message>
    <message id="cli.option.staff_pin">
        <source>Sáu đến mười hai số; không ghi thì được hỏi.</source>
        <translation>6到12位数字；不填则会询问。</translation>
    </message>
    <message id="cli.option.state">
        <source>Chỉ các dòng ở trạng thái này.</source>
        <translation>只列出此状态的行。</translation>
    </message>
    <message id="cli.option.to_picture">
        <source>Ghi ra tệp .png hoặc .pdf.</source>
        <translation>改为写入 .png 或 .pdf 文件。</translation>
    </message>
    <message id="cli.option.to_table">
        <source>Ghi ra tệp .csv hoặc .pdf.</source>
        <translation>改为写入 .csv 或 .pdf 文件。</translation>
    </message>
    <message id="cli.option.unsigned">
        <source>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</source>
        <translation>签名者不受信任的列表也接受；您已另行核实。</translation>
    </message>
    <message id="cli.option.version">
        <source>Hiện phiên bản rồi thoát.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message id="cli.option.watch">
        <source>Mở lại khi chương trình hỏng hoặc đứng.</source>
        <translation>崩溃或停止响应后重新启动。</translation>
    </message>
    <message id="cli.option.weights_from">
        <source>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</source>
        <translation>文件夹、文件（U 盘）或地址；默认为发布者的。</translation>
    </message>
    <message id="cli.options">
        <source>Tùy chọn</source>
        <translation>选项</translation>
    </message>
    <message id="cli.outbox.again">
        <source>Sẽ gửi lại: {number}</source>
        <translation>将重试：{number}</translation>
    </message>
    <message id="cli.outbox.count">
        <source>{state}: {number}</source>
        <translation>{state}：{number}</translation>
    </message>
    <message id="cli.outbox.done">
        <source>đã gửi</source>
        <translation>已发送</translation>
    </message>
    <message id="cli.outbox.empty">
        <source>Không có gì.</source>
        <translation>没有。</translation>
    </message>
    <message id="cli.outbox.kept">
        <source>giữ tại máy</source>
        <translation>留存本机</translation>
    </message>
    <message id="cli.outbox.kind.cancel">
        <source>hủy lượt</source>
        <translation>撤销</translation>
    </message>
    <message id="cli.outbox.kind.check_in">
        <source>báo đến khám</source>
        <translation>到诊报文</translation>
    </message>
    <message id="cli.outbox.kind.co_payment">
        <source>hỏi lại cùng chi trả</source>
        <translation>查询自付额</translation>
    </message>
    <message id="cli.outbox.kind.recheck">
        <source>tra lại BHYT</source>
        <translation>再次查询</translation>
    </message>
    <message id="cli.outbox.kind.update">
        <source>bổ sung</source>
        <translation>更新</translation>
    </message>
    <message id="cli.outbox.kind.visit">
        <source>lượt khám</source>
        <translation>就诊</translation>
    </message>
    <message id="cli.outbox.parked">
        <source>đang treo</source>
        <translation>搁置</translation>
    </message>
    <message id="cli.outbox.pending">
        <source>đang chờ</source>
        <translation>等待</translation>
    </message>
    <message id="cli.outbox.sending">
        <source>đang gửi</source>
        <translation>发送中</translation>
    </message>
    <message id="cli.portal_sim.listening">
        <source>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</source>
        <translation>模拟医保平台的地址：{address}；按 Ctrl-C 停止</translation>
    </message>
    <message id="cli.preload.done">
        <source>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</source>
        <translation>已答复：{answered}。尝试未果：{refused}。等待：{waiting}。</translation>
    </message>
    <message id="cli.preload.lines">
        <source>Dòng không dùng được: {lines}</source>
        <translation>无法使用的行：{lines}</translation>
    </message>
    <message id="cli.program">
        <source>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</source>
        <translation>Tiếp Đón：用带芯片的身份证办理就诊登记。</translation>
    </message>
    <message id="cli.read.access">
        <source>Mở chip bằng</source>
        <translation>芯片打开方式</translation>
    </message>
    <message id="cli.read.birth_date">
        <source>Ngày sinh</source>
        <translation>出生日期</translation>
    </message>
    <message id="cli.read.cost">
        <source>{apdus} lệnh APDU, {bytes} byte, {ms} ms</source>
        <translation>{apdus} 条 APDU，{bytes} 字节，{ms} 毫秒</translation>
    </message>
    <message id="cli.read.document_number">
        <source>Số giấy tờ (MRZ)</source>
        <translation>证件号码（MRZ）</translation>
    </message>
    <message id="cli.read.ethnicity">
        <source>Dân tộc</source>
        <translation>民族</translation>
    </message>
    <message id="cli.read.expires">
        <source>Có giá trị đến</source>
        <translation>有效期至</translation>
    </message>
    <message id="cli.read.extra">
        <source>Mục khác (DG13)</source>
        <translation>其他项目（DG13）</translation>
    </message>
    <message id="cli.read.father">
        <source>Cha</source>
        <translation>父亲</translation>
    </message>
    <message id="cli.read.issued">
        <source>Ngày cấp</source>
        <translation>签发日期</translation>
    </message>
    <message id="cli.read.marks">
        <source>Đặc điểm nhận dạng</source>
        <translation>体貌特征</translation>
    </message>
    <message id="cli.read.mother">
        <source>Mẹ</source>
        <translation>母亲</translation>
    </message>
    <message id="cli.read.name">
        <source>Họ tên</source>
        <translation>姓名</translation>
    </message>
    <message id="cli.read.nationality">
        <source>Quốc tịch</source>
        <translation>国籍</translation>
    </message>
    <message id="cli.read.number">
        <source>Số căn cước</source>
        <translation>身份证号</translation>
    </message>
    <message id="cli.read.old_number">
        <source>Số CMND cũ</source>
        <translation>旧身份证号</translation>
    </message>
    <message id="cli.read.origin">
        <source>Quê quán</source>
        <translation>籍贯</translation>
    </message>
    <message id="cli.read.religion">
        <source>Tôn giáo</source>
        <translation>宗教</translation>
    </message>
    <message id="cli.read.residence">
        <source>Nơi thường trú</source>
        <translation>常住地址</translation>
    </message>
    <message id="cli.read.sex">
        <source>Giới tính</source>
        <translation>性别</translation>
    </message>
    <message id="cli.read.spouse">
        <source>Vợ hoặc chồng</source>
        <translation>配偶</translation>
    </message>
    <message id="cli.required">
        <source>bắt buộc</source>
        <translation>必填</translation>
    </message>
    <message id="cli.settings.locked">
        <source>{name} (người quản trị khóa)</source>
        <translation>{name}（已锁定）</translation>
    </message>
    <message id="cli.trust.csca">
        <source>nơi cấp</source>
        <translation>签发机构</translation>
    </message>
    <message id="cli.trust.imported">
        <source>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</source>
        <translation>新增 {added}，已有 {known}，跳过 {skipped}；列表签名：{signature}</translation>
    </message>
    <message id="cli.trust.link">
        <source>nối khóa</source>
        <translation>链接证书</translation>
    </message>
    <message id="cli.trust.nothing">
        <source>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</source>
        <translation>没有任何受信任的证书：任何证件都不能判定为真。</translation>
    </message>
    <message id="cli.trust.pinned">
        <source>tin riêng</source>
        <translation>单独信任</translation>
    </message>
    <message id="cli.usage">
        <source>Cách dùng:</source>
        <translation>用法：</translation>
    </message>
    <message id="cli.visits.nothing">
        <source>Quầy này chưa ghi lượt nào.</source>
        <translation>本站还没有任何记录。</translation>
    </message>
    <message id="cli.wrong.choice">
        <source>cần một trong: {names}</source>
        <translation>应为其中之一：{names}</translation>
    </message>
    <message id="cli.wrong.command">
        <source>Không có lệnh {name}.</source>
        <translation>没有命令 {name}。</translation>
    </message>
    <message id="cli.wrong.error">
        <source>Lỗi: {what}</source>
        <translation>错误：{what}</translation>
    </message>
    <message id="cli.wrong.file">
        <source>cần tên một tệp, đây là thư mục</source>
        <translation>应为文件，而这是文件夹</translation>
    </message>
    <message id="cli.wrong.file_there">
        <source>không có tệp này, hoặc không được phép đọc</source>
        <translation>没有此文件，或无权读取</translation>
    </message>
    <message id="cli.wrong.folder">
        <source>cần một thư mục, đây là tệp</source>
        <translation>应为文件夹，而这是文件</translation>
    </message>
    <message id="cli.wrong.folder_there">
        <source>không có thư mục này, hoặc không được phép đọc</source>
        <translation>没有此文件夹，或无权读取</translation>
    </message>
    <message id="cli.wrong.help">
        <source>Xem cách dùng: {command}</source>
        <translation>用法说明：{command}</translation>
    </message>
    <message id="cli.wrong.key">
        <source>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</source>
        <translation>请给出 --can（后六位或全部12位）或 --mrz。</translation>
    </message>
    <message id="cli.wrong.missing">
        <source>Còn thiếu {name}.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message id="cli.wrong.needs_value">
        <source>{name} cần có giá trị đi kèm.</source>
        <translation>{name} 后面需要一个值。</translation>
    </message>
    <message id="cli.wrong.no_value">
        <source>{name} không nhận giá trị nào.</source>
        <translation>{name} 不带值。</translation>
    </message>
    <message id="cli.wrong.number">
        <source>cần một số, ví dụ 0.5</source>
        <translation>应为数字，例如0.5</translation>
    </message>
    <message id="cli.wrong.option">
        <source>Không có tùy chọn {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message id="cli.wrong.pair">
        <source>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</source>
        <translation>第 {line} 行：应为两张照片和0或1</translation>
    </message>
    <message id="cli.wrong.pairs">
        <source>Mỗi NAME cần có VALUE của nó.</source>
        <translation>每个 NAME 都需要对应的 VALUE。</translation>
    </message>
    <message id="cli.wrong.perhaps">
        <source>Có phải {names}?</source>
        <translation>是否为 {names}？</translation>
    </message>
    <message id="cli.wrong.port">
        <source>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</source>
        <translation>无法打开此端口：被其他程序占用，或没有权限</translation>
    </message>
    <message id="cli.wrong.range">
        <source>cần một số nguyên từ {least} đến {most}</source>
        <translation>应为 {least} 到 {most} 的整数</translation>
    </message>
    <message id="cli.wrong.row">
        <source>Cần ID của một dòng, hoặc --all.</source>
        <translation>请给出某行的 ID，或 --all。</translation>
    </message>
    <message id="cli.wrong.screens">
        <source>--all cần có --screens cùng thư mục để lưu ảnh.</source>
        <translation>--all 指哪些图片：请用 --screens 指定文件夹。</translation>
    </message>
    <message id="cli.wrong.too_much">
        <source>Thừa: {words}</source>
        <translation>多余：{words}</translation>
    </message>
    <message id="cli.wrong.value">
        <source>Giá trị của {name} không hợp lệ: {why}</source>
        <translation>{name} 的值不合适：{why}</translation>
    </message>
    <message id="cli.wrong.whole_number">
        <source>cần một số nguyên</source>
        <translation>应为整数</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. 将芯片身份证放在读卡器上。</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. 询问是否可以比对面部：患者同意。</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>复制的芯片：文件正确但没有私钥</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>医保卡已过期（代码010）</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>身份证已过期，医保有效</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>芯片数据被改动：DG 哈希值不符</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>证件真实，本人，医保有效</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>芯片中没有照片</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>医保平台没有该卡信息（代码050）</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước camera không phải chủ thẻ</source>
        <translation>摄像头前的人不是持证人</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>医保平台无响应</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>旧卡已过期，已换新卡（代码003）</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>60岁以上人员的长期证件</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>没有发证机构的证书（CSCA）</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>医保平台上姓名的声调不同（代码061）</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. 身份证号打开芯片；姓名读出后立即显示。</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</source>
        <translation>6. 就诊已写入加密数据库。</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>此步骤未在规定时间内完成：{step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. 三项核验结果：</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. 登记界面在模拟设备上打开。</translation>
    </message>
</context>
</TS>
