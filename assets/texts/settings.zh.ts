<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="settings.about">
        <source>Tiếp Đón phiên bản {version}, mã nguồn mở theo giấy phép Apache-2.0. Cài đặt, dữ liệu và nhật ký: {folder}</source>
        <translation>Tiếp Đón 版本 {version}，按 Apache-2.0 许可证开源。设置、数据和日志：{folder}</translation>
    </message>
    <message id="settings.act.add_certificate">
        <source>Thêm chứng thư…</source>
        <translation>添加证书…</translation>
    </message>
    <message id="settings.act.export">
        <source>Xuất cài đặt…</source>
        <translation>导出设置…</translation>
    </message>
    <message id="settings.act.import">
        <source>Nhập cài đặt…</source>
        <translation>导入设置…</translation>
    </message>
    <message id="settings.act.import_master_list">
        <source>Nhập danh sách chứng thư…</source>
        <translation>导入主列表…</translation>
    </message>
    <message id="settings.act.install_engine">
        <source>Cài bộ đang chọn từ thư mục…</source>
        <translation>从文件夹安装所选引擎…</translation>
    </message>
    <message id="settings.act.key_file">
        <source>Giữ khóa trong tệp</source>
        <translation>将密钥存于文件</translation>
    </message>
    <message id="settings.act.print_test">
        <source>In thử một phiếu</source>
        <translation>打印测试小票</translation>
    </message>
    <message id="settings.act.remove_certificate">
        <source>Bỏ chứng thư đang chọn</source>
        <translation>移除所选证书</translation>
    </message>
    <message id="settings.act.set_pin">
        <source>Đặt mã PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message id="settings.act.support_bundle">
        <source>Gói hỗ trợ…</source>
        <translation>支持包…</translation>
    </message>
    <message id="settings.any_reader">
        <source>Đầu đọc đầu tiên có thẻ</source>
        <translation>第一个有卡的读卡器</translation>
    </message>
    <message id="settings.browse">
        <source>Chọn…</source>
        <translation>选择…</translation>
    </message>
    <message id="settings.browse_for">
        <source>Chọn: {what}</source>
        <translation>选择：{what}</translation>
    </message>
    <message id="settings.camera">
        <source>Camera số {count}</source>
        <translation>摄像头 {count}</translation>
    </message>
    <message id="settings.card_seen">
        <source>Đã thấy thẻ. Đầu đọc hoạt động.</source>
        <translation>已检测到卡，读卡器正常。</translation>
    </message>
    <message id="settings.cause">
        <source>Nguyên nhân (cho kỹ thuật): {cause}</source>
        <translation>原因（供技术人员）：{cause}</translation>
    </message>
    <message id="settings.certificates_added" numerus="yes">
        <source>Đã thêm {count} chứng thư.</source>
        <translation>
            <numerusform>已添加{count}份证书。</numerusform>
        </translation>
    </message>
    <message id="settings.certificates_removed" numerus="yes">
        <source>Đã bỏ {count} chứng thư.</source>
        <translation>
            <numerusform>已移除{count}份证书。</numerusform>
        </translation>
    </message>
    <message id="settings.choice.check_in_message.mode.folder">
        <source>Ghi vào thư mục</source>
        <translation>写入文件夹</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.off">
        <source>Không</source>
        <translation>关闭</translation>
    </message>
    <message id="settings.choice.check_in_message.mode.send">
        <source>Gửi lên cổng</source>
        <translation>发送到平台</translation>
    </message>
    <message id="settings.choice.facility.former.central">
        <source>Tuyến trung ương</source>
        <translation>中央级</translation>
    </message>
    <message id="settings.choice.facility.former.district">
        <source>Tuyến huyện</source>
        <translation>县级</translation>
    </message>
    <message id="settings.choice.facility.former.none">
        <source>Chưa xếp tuyến</source>
        <translation>无</translation>
    </message>
    <message id="settings.choice.facility.former.province">
        <source>Tuyến tỉnh</source>
        <translation>省级</translation>
    </message>
    <message id="settings.choice.facility.level.basic">
        <source>Cơ bản</source>
        <translation>基本</translation>
    </message>
    <message id="settings.choice.facility.level.initial">
        <source>Ban đầu</source>
        <translation>初级</translation>
    </message>
    <message id="settings.choice.facility.level.specialised">
        <source>Chuyên sâu</source>
        <translation>专科</translation>
    </message>
    <message id="settings.choice.handover.kind.endpoint">
        <source>Địa chỉ mạng</source>
        <translation>网络地址</translation>
    </message>
    <message id="settings.choice.handover.kind.folder">
        <source>Thư mục</source>
        <translation>文件夹</translation>
    </message>
    <message id="settings.choice.handover.kind.none">
        <source>Không gửi</source>
        <translation>不发送</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>要求转头或眨眼</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.off">
        <source>Không kiểm tra</source>
        <translation>不检查</translation>
    </message>
    <message id="settings.choice.kiosk.liveness.passive">
        <source>Tự quan sát</source>
        <translation>静默检测</translation>
    </message>
    <message id="settings.choice.language.en">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="settings.choice.language.ja">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="settings.choice.language.ko">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="settings.choice.language.vi">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="settings.choice.language.zh">
        <source>Tiếng Việt</source>
        <translation>中文</translation>
    </message>
    <message id="settings.choice.liveness.challenge">
        <source>Mời quay đầu, chớp mắt</source>
        <translation>要求转头或眨眼</translation>
    </message>
    <message id="settings.choice.liveness.off">
        <source>Không kiểm tra</source>
        <translation>不检查</translation>
    </message>
    <message id="settings.choice.liveness.passive">
        <source>Tự quan sát</source>
        <translation>静默检测</translation>
    </message>
    <message id="settings.choice.printer.drawing.cp1258">
        <source>Chữ có sẵn trong máy in</source>
        <translation>打印机自带字体</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots">
        <source>Dạng hình (mọi máy)</source>
        <translation>图像（所有型号）</translation>
    </message>
    <message id="settings.choice.printer.drawing.dots-native-code">
        <source>Dạng hình, QR do máy vẽ</source>
        <translation>图像，二维码由打印机绘制</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-network">
        <source>Máy in nhiệt qua mạng</source>
        <translation>网络热敏打印机</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-serial">
        <source>Máy in nhiệt qua cổng nối tiếp</source>
        <translation>串口热敏打印机</translation>
    </message>
    <message id="settings.choice.printer.kind.escpos-usb">
        <source>Máy in nhiệt qua USB</source>
        <translation>USB 热敏打印机</translation>
    </message>
    <message id="settings.choice.printer.kind.none">
        <source>Không in</source>
        <translation>不打印</translation>
    </message>
    <message id="settings.choice.printer.kind.pdf-folder">
        <source>Lưu PDF vào thư mục</source>
        <translation>保存 PDF 到文件夹</translation>
    </message>
    <message id="settings.choice.printer.kind.spooler">
        <source>Máy in nhiệt qua hàng đợi Windows</source>
        <translation>Windows 队列热敏打印机</translation>
    </message>
    <message id="settings.choice.printer.kind.system">
        <source>Máy in của hệ thống (khổ trang)</source>
        <translation>系统打印机（页面）</translation>
    </message>
    <message id="settings.choice.printer.names.full">
        <source>Đầy đủ</source>
        <translation>完整</translation>
    </message>
    <message id="settings.choice.printer.names.none">
        <source>Không in tên</source>
        <translation>不印姓名</translation>
    </message>
    <message id="settings.choice.printer.names.short">
        <source>Rút gọn</source>
        <translation>缩写</translation>
    </message>
    <message id="settings.device.camera.in_use">
        <source>Quầy tiếp đón đang dùng và có hình</source>
        <translation>接待窗口正在使用，画面正常</translation>
    </message>
    <message id="settings.device.camera.name">
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="settings.device.camera.none">
        <source>Quầy này không dùng camera</source>
        <translation>此窗口不使用摄像头</translation>
    </message>
    <message id="settings.device.camera.none_step">
        <source>Nhân viên so ảnh bằng mắt.</source>
        <translation>由工作人员目视比对照片。</translation>
    </message>
    <message id="settings.device.camera.ok">
        <source>Có hình, {width}×{height}</source>
        <translation>有画面，{width}×{height}</translation>
    </message>
    <message id="settings.device.clock.name">
        <source>Đồng hồ của máy</source>
        <translation>系统时钟</translation>
    </message>
    <message id="settings.device.clock.ok" numerus="yes">
        <source>Lệch {count} giây so với cổng bảo hiểm</source>
        <translation>
            <numerusform>与医保平台相差{count}秒</numerusform>
        </translation>
    </message>
    <message id="settings.device.clock.unknown">
        <source>Chưa có giờ của cổng bảo hiểm để so</source>
        <translation>尚无平台时间可比对</translation>
    </message>
    <message id="settings.device.database.altered">
        <source>Nhật ký bị thay đổi ở dòng {row}</source>
        <translation>审计记录在第{row}行被改动</translation>
    </message>
    <message id="settings.device.database.altered_step">
        <source>Báo bộ phận kỹ thuật ngay; đừng xóa tệp nào.</source>
        <translation>请立即联系技术人员；不要删除任何文件。</translation>
    </message>
    <message id="settings.device.database.file">
        <source>Đã mã hóa, khóa nằm trong tệp {where}</source>
        <translation>已加密，密钥存于文件 {where}</translation>
    </message>
    <message id="settings.device.database.file_step">
        <source>Hãy cất một bản sao của tệp khóa ở nơi an toàn; mất khóa là mất dữ liệu.</source>
        <translation>请将密钥文件的副本存放在安全处；丢失密钥即丢失数据。</translation>
    </message>
    <message id="settings.device.database.keyring">
        <source>Đã mã hóa, khóa nằm trong kho khóa của hệ thống ({where})</source>
        <translation>已加密，密钥存于系统密钥库（{where}）</translation>
    </message>
    <message id="settings.device.database.name">
        <source>Kho dữ liệu</source>
        <translation>数据库</translation>
    </message>
    <message id="settings.device.database_copy.name">
        <source>Bản sao dự phòng</source>
        <translation>数据备份</translation>
    </message>
    <message id="settings.device.database_copy.nothing">
        <source>Chưa có dữ liệu để sao lưu</source>
        <translation>尚无数据可备份</translation>
    </message>
    <message id="settings.device.database_copy.ok">
        <source>Bản mới nhất: {day}</source>
        <translation>最新备份：{day}</translation>
    </message>
    <message id="settings.device.database_copy.to_come">
        <source>Dữ liệu còn mới; bản đầu tiên sẽ tự được ghi trong ngày</source>
        <translation>数据较新；首份备份将在当天自动写入</translation>
    </message>
    <message id="settings.device.disk.low">
        <source>Chỉ còn trống {free} GB</source>
        <translation>仅剩 {free} GB</translation>
    </message>
    <message id="settings.device.disk.low_step">
        <source>Hãy dọn bớt tệp trước khi ổ đĩa đầy.</source>
        <translation>请在磁盘写满前清理文件。</translation>
    </message>
    <message id="settings.device.disk.name">
        <source>Ổ đĩa</source>
        <translation>磁盘</translation>
    </message>
    <message id="settings.device.disk.ok">
        <source>Còn trống {free} GB</source>
        <translation>剩余 {free} GB</translation>
    </message>
    <message id="settings.device.face_engine.assists">
        <source>{engine}: chỉ hỗ trợ</source>
        <translation>{engine}：仅作辅助</translation>
    </message>
    <message id="settings.device.face_engine.assists_step">
        <source>Khi chưa chắc chắn, nhân viên so ảnh bằng mắt.</source>
        <translation>无法确定时由工作人员目视比对。</translation>
    </message>
    <message id="settings.device.face_engine.decides">
        <source>{engine}: được tự kết luận</source>
        <translation>{engine}：可自行判定</translation>
    </message>
    <message id="settings.device.face_engine.name">
        <source>So khuôn mặt</source>
        <translation>人脸比对</translation>
    </message>
    <message id="settings.device.hand_over.name">
        <source>Bàn giao lượt khám</source>
        <translation>就诊信息移交</translation>
    </message>
    <message id="settings.device.hand_over.ok">
        <source>Đang chờ gửi: {count}</source>
        <translation>待发送：{count}</translation>
    </message>
    <message id="settings.device.hand_over.parked" numerus="yes">
        <source>{count} lượt bị nơi nhận từ chối</source>
        <translation>
            <numerusform>{count}条被接收方拒绝</numerusform>
        </translation>
    </message>
    <message id="settings.device.hand_over.parked_step">
        <source>Xem lý do bằng lệnh: tiepdon outbox list.</source>
        <translation>用命令查看原因：tiepdon outbox list。</translation>
    </message>
    <message id="settings.device.hand_over.sent_by">
        <source>Đang chờ gửi: {count}; tiến trình {process} đang gửi</source>
        <translation>等待发送：{count}；由进程 {process} 发送</translation>
    </message>
    <message id="settings.device.hand_over.unattended">
        <source>Đang chờ gửi: {count}; chưa có chương trình nào gửi</source>
        <translation>等待发送：{count}；没有程序在发送</translation>
    </message>
    <message id="settings.device.hand_over.unattended_step">
        <source>Mở chương trình tiếp đón, hoặc chạy: tiepdon outbox drain.</source>
        <translation>打开接待窗口程序，或运行：tiepdon outbox drain。</translation>
    </message>
    <message id="settings.device.portal.incomplete">
        <source>Chưa điền đủ tài khoản của cổng</source>
        <translation>平台账号尚未填写完整</translation>
    </message>
    <message id="settings.device.portal.incomplete_step">
        <source>Cần địa chỉ, tài khoản, mật khẩu, họ tên và số căn cước của nhân viên đã đăng ký.</source>
        <translation>需要地址、账号、密码，以及已登记工作人员的姓名和证件号。</translation>
    </message>
    <message id="settings.device.portal.name">
        <source>Cổng bảo hiểm y tế</source>
        <translation>医保平台</translation>
    </message>
    <message id="settings.device.portal.ok">
        <source>Đăng nhập được</source>
        <translation>已登录</translation>
    </message>
    <message id="settings.device.printer.folder">
        <source>Lưu phiếu thành tệp PDF vào {folder}</source>
        <translation>小票以 PDF 保存到 {folder}</translation>
    </message>
    <message id="settings.device.printer.name">
        <source>Máy in phiếu</source>
        <translation>小票打印机</translation>
    </message>
    <message id="settings.device.printer.ok">
        <source>Sẵn sàng, có giấy</source>
        <translation>就绪，有纸</translation>
    </message>
    <message id="settings.device.printer.queue">
        <source>In qua hàng đợi của hệ thống: {printer}</source>
        <translation>通过系统打印队列：{printer}</translation>
    </message>
    <message id="settings.device.printer.queue_step">
        <source>In thử một phiếu để chắc chắn.</source>
        <translation>请打印一张测试小票确认。</translation>
    </message>
    <message id="settings.device.printer.silent">
        <source>Kết nối được; máy này không báo tình trạng giấy</source>
        <translation>已连接；此型号不报告纸张状态</translation>
    </message>
    <message id="settings.device.reader.card">
        <source>{readers}, đã thấy thẻ</source>
        <translation>{readers}，已检测到卡</translation>
    </message>
    <message id="settings.device.reader.name">
        <source>Đầu đọc thẻ</source>
        <translation>读卡器</translation>
    </message>
    <message id="settings.device.reader.ok">
        <source>{readers}, chưa có thẻ</source>
        <translation>{readers}，无卡</translation>
    </message>
    <message id="settings.device.settings.name">
        <source>Cài đặt</source>
        <translation>设置</translation>
    </message>
    <message id="settings.device.settings.ok">
        <source>Quầy {station}, dữ liệu ở {home}</source>
        <translation>窗口 {station}，数据位于 {home}</translation>
    </message>
    <message id="settings.device.trust_store.empty">
        <source>Chưa có chứng thư gốc nào: không thẻ nào được kết luận là thật</source>
        <translation>尚无受信任的签发证书：无法判定任何证件为真</translation>
    </message>
    <message id="settings.device.trust_store.empty_step">
        <source>Thêm chứng thư gốc (CSCA) của nơi cấp thẻ; trong lúc chờ, kiểm tra thẻ bằng mắt.</source>
        <translation>请添加签发机构的根证书（CSCA）；在此之前请目视查验证件。</translation>
    </message>
    <message id="settings.device.trust_store.name">
        <source>Chứng thư tin cậy</source>
        <translation>受信任证书</translation>
    </message>
    <message id="settings.device.trust_store.ok" numerus="yes">
        <source>{count} chứng thư, {unreadable} tệp không đọc được</source>
        <translation>
            <numerusform>{count}份证书，{unreadable}个文件无法读取</numerusform>
        </translation>
    </message>
    <message id="settings.discard">
        <source>Bỏ thay đổi</source>
        <translation>放弃更改</translation>
    </message>
    <message id="settings.engine_assists">
        <source>chỉ hỗ trợ, nhân viên so ảnh khi chưa chắc</source>
        <translation>仅作辅助，不确定时由工作人员比对</translation>
    </message>
    <message id="settings.engine_decides">
        <source>được tự kết luận</source>
        <translation>可自行判定</translation>
    </message>
    <message id="settings.health.attention">
        <source>Cần xem lại</source>
        <translation>需要处理</translation>
    </message>
    <message id="settings.health.failed">
        <source>Có lỗi</source>
        <translation>故障</translation>
    </message>
    <message id="settings.health.ok">
        <source>Tốt</source>
        <translation>正常</translation>
    </message>
    <message id="settings.help_title">
        <source>Trợ giúp</source>
        <translation>帮助</translation>
    </message>
    <message id="settings.installed">
        <source>Đã cài bộ so khuôn mặt.</source>
        <translation>人脸比对引擎已安装。</translation>
    </message>
    <message id="settings.key_kept">
        <source>Khóa nằm trong tệp {where}. Hãy cất một bản sao ở nơi an toàn.</source>
        <translation>密钥存于文件 {where}。请将副本存放在安全处。</translation>
    </message>
    <message id="settings.key_note">
        <source>Dữ liệu được mã hóa. Khóa nằm trong kho khóa của hệ thống, hoặc trong một tệp cạnh dữ liệu. Mất khóa thì không ai mở lại được dữ liệu, kể cả bản sao dự phòng.</source>
        <translation>数据已加密。密钥存于系统密钥库，或存于数据旁的文件中。丢失密钥后，任何人都无法再打开数据及其备份。</translation>
    </message>
    <message id="settings.keys">
        <source>↑ ↓ chọn trang, Tab sang ô kế tiếp, F5 kiểm tra, Ctrl+S lưu, Esc đóng.</source>
        <translation>↑ ↓ 选择页面，Tab 到下一项，F5 测试，Ctrl+S 保存，Esc 关闭。</translation>
    </message>
    <message id="settings.label.asks_consent">
        <source>Hỏi ý người bệnh trước khi so mặt</source>
        <translation>比对人脸前征求同意</translation>
    </message>
    <message id="settings.label.auto_record">
        <source>Tự lưu khi mọi mục đều xanh</source>
        <translation>全部为绿色时自动保存</translation>
    </message>
    <message id="settings.label.camera">
        <source>Camera được dùng</source>
        <translation>使用的摄像头</translation>
    </message>
    <message id="settings.label.camera_always">
        <source>Luôn bật camera để quét QR</source>
        <translation>保持摄像头开启以扫描二维码</translation>
    </message>
    <message id="settings.label.camera_mirror">
        <source>Camera cho hình ngược trái phải</source>
        <translation>摄像头画面左右颠倒</translation>
    </message>
    <message id="settings.label.camera_size">
        <source>Độ phân giải</source>
        <translation>分辨率</translation>
    </message>
    <message id="settings.label.check_in_message.certificate">
        <source>Tệp chữ ký số của cơ sở</source>
        <translation>机构签名证书文件</translation>
    </message>
    <message id="settings.label.check_in_message.certificate_password">
        <source>Mật khẩu của tệp chữ ký số</source>
        <translation>签名证书密码</translation>
    </message>
    <message id="settings.label.check_in_message.mode">
        <source>Tin check-in (XML0) do quầy này gửi</source>
        <translation>由此窗口发送登记消息（XML0）</translation>
    </message>
    <message id="settings.label.check_in_message.path">
        <source>Thư mục của tin check-in</source>
        <translation>登记消息文件夹</translation>
    </message>
    <message id="settings.label.check_in_message.service_code">
        <source>Mã dịch vụ khám</source>
        <translation>诊疗项目代码</translation>
    </message>
    <message id="settings.label.check_in_message.service_name">
        <source>Tên dịch vụ khám</source>
        <translation>诊疗项目名称</translation>
    </message>
    <message id="settings.label.clinics">
        <source>Các phòng khám</source>
        <translation>诊室</translation>
    </message>
    <message id="settings.label.cover_after_min">
        <source>Che màn hình khi không ai dùng (phút, 0: không)</source>
        <translation>无人使用时遮住屏幕（分钟，0：不遮）</translation>
    </message>
    <message id="settings.label.csca_dir">
        <source>Thư mục chứng thư (để trống: trong dữ liệu)</source>
        <translation>证书文件夹（留空：数据目录内）</translation>
    </message>
    <message id="settings.label.face_engine">
        <source>Bộ so khuôn mặt</source>
        <translation>人脸比对引擎</translation>
    </message>
    <message id="settings.label.facility.commune">
        <source>Trạm y tế xã, y học gia đình, cơ quan</source>
        <translation>乡卫生站、家庭医疗、机关医务室</translation>
    </message>
    <message id="settings.label.facility.former">
        <source>Tuyến trước năm 2025</source>
        <translation>2025年前的级别</translation>
    </message>
    <message id="settings.label.facility.level">
        <source>Cấp chuyên môn</source>
        <translation>专业级别</translation>
    </message>
    <message id="settings.label.facility.points">
        <source>Điểm xếp cấp (cấp cơ bản)</source>
        <translation>评级分数（基本级）</translation>
    </message>
    <message id="settings.label.facility.provisional">
        <source>Đang xếp cấp tạm thời</source>
        <translation>暂定级别</translation>
    </message>
    <message id="settings.label.facility_name">
        <source>Tên cơ sở (trên phiếu)</source>
        <translation>机构名称（印在小票上）</translation>
    </message>
    <message id="settings.label.handover.format">
        <source>Định dạng</source>
        <translation>格式</translation>
    </message>
    <message id="settings.label.handover.kind">
        <source>Gửi lượt khám đến</source>
        <translation>就诊发送到</translation>
    </message>
    <message id="settings.label.handover.path">
        <source>Thư mục nhận</source>
        <translation>接收文件夹</translation>
    </message>
    <message id="settings.label.handover.secret">
        <source>Khóa bí mật của nơi nhận</source>
        <translation>接收方密钥</translation>
    </message>
    <message id="settings.label.handover.url">
        <source>Địa chỉ nhận (https)</source>
        <translation>接收地址（https）</translation>
    </message>
    <message id="settings.label.kiosk.asks_phone">
        <source>Hỏi số điện thoại</source>
        <translation>询问电话号码</translation>
    </message>
    <message id="settings.label.kiosk.beside_desk">
        <source>Cùng máy với quầy tiếp đón</source>
        <translation>与窗口共用一台电脑</translation>
    </message>
    <message id="settings.label.kiosk.dark">
        <source>Màu tối</source>
        <translation>深色</translation>
    </message>
    <message id="settings.label.kiosk.idle_s">
        <source>Chờ chạm (giây)</source>
        <translation>等待触摸（秒）</translation>
    </message>
    <message id="settings.label.kiosk.liveness">
        <source>Chống ảnh giả ở kiosk</source>
        <translation>自助机防照片冒用</translation>
    </message>
    <message id="settings.label.kiosk.reduced_motion">
        <source>Giảm chuyển động</source>
        <translation>减少动画</translation>
    </message>
    <message id="settings.label.kiosk.voice">
        <source>Đọc câu hỏi thành tiếng</source>
        <translation>朗读问题</translation>
    </message>
    <message id="settings.label.kiosk.warn_s">
        <source>Báo trước khi hết giờ (giây)</source>
        <translation>超时前提醒（秒）</translation>
    </message>
    <message id="settings.label.language">
        <source>Ngôn ngữ</source>
        <translation>语言</translation>
    </message>
    <message id="settings.label.liveness">
        <source>Chống ảnh giả</source>
        <translation>防照片冒用</translation>
    </message>
    <message id="settings.label.portal.account">
        <source>Tài khoản</source>
        <translation>账号</translation>
    </message>
    <message id="settings.label.portal.asks_stays">
        <source>Hỏi thêm đợt điều trị ở nơi khác (mỗi người một lượt gọi)</source>
        <translation>同时查询在其他机构的治疗（每人一次调用）</translation>
    </message>
    <message id="settings.label.portal.base_url">
        <source>Địa chỉ của cổng</source>
        <translation>平台地址</translation>
    </message>
    <message id="settings.label.portal.ca_file">
        <source>Tệp chứng thư của mạng (nếu có)</source>
        <translation>网络证书文件（如有）</translation>
    </message>
    <message id="settings.label.portal.facility_code">
        <source>Mã cơ sở khám chữa bệnh</source>
        <translation>医疗机构代码</translation>
    </message>
    <message id="settings.label.portal.password">
        <source>Mật khẩu</source>
        <translation>密码</translation>
    </message>
    <message id="settings.label.portal.staff_name">
        <source>Họ tên nhân viên đã đăng ký</source>
        <translation>已登记工作人员姓名</translation>
    </message>
    <message id="settings.label.portal.staff_number">
        <source>Số căn cước của nhân viên đó</source>
        <translation>该人员身份证号</translation>
    </message>
    <message id="settings.label.presence_proof">
        <source>Lưu bằng chứng thẻ có mặt</source>
        <translation>保存证件在场证明</translation>
    </message>
    <message id="settings.label.printer.address">
        <source>Địa chỉ</source>
        <translation>地址</translation>
    </message>
    <message id="settings.label.printer.auto_print">
        <source>Tự in khi lưu lượt khám</source>
        <translation>保存就诊时自动打印</translation>
    </message>
    <message id="settings.label.printer.drawing">
        <source>Cách in chữ</source>
        <translation>文字打印方式</translation>
    </message>
    <message id="settings.label.printer.kind">
        <source>Loại máy in</source>
        <translation>打印机类型</translation>
    </message>
    <message id="settings.label.printer.names">
        <source>Họ tên trên phiếu</source>
        <translation>小票上的姓名</translation>
    </message>
    <message id="settings.label.printer.width_mm">
        <source>Khổ giấy (mm)</source>
        <translation>纸宽（毫米）</translation>
    </message>
    <message id="settings.label.reader">
        <source>Đầu đọc được dùng</source>
        <translation>使用的读卡器</translation>
    </message>
    <message id="settings.label.remembered_days">
        <source>Số ngày dùng lại câu trả lời cũ khi mất mạng</source>
        <translation>断网时旧答复可用天数</translation>
    </message>
    <message id="settings.label.remembered_today_counts">
        <source>Câu trả lời trong ngày vẫn có giá trị</source>
        <translation>当天的答复视为有效</translation>
    </message>
    <message id="settings.label.staff">
        <source>Nhân viên tại quầy</source>
        <translation>窗口工作人员</translation>
    </message>
    <message id="settings.label.station">
        <source>Tên quầy</source>
        <translation>窗口名称</translation>
    </message>
    <message id="settings.last_ok">
        <source>Lần cuối hoạt động tốt: {time}, {day}</source>
        <translation>上次正常：{day} {time}</translation>
    </message>
    <message id="settings.list_hint">
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>用分号分隔</translation>
    </message>
    <message id="settings.live_picture">
        <source>Hình từ camera</source>
        <translation>摄像头实时画面</translation>
    </message>
    <message id="settings.locked">
        <source>Do người quản trị của máy khóa.</source>
        <translation>已由本机管理员锁定。</translation>
    </message>
    <message id="settings.looking">
        <source>Đang kiểm tra…</source>
        <translation>正在检查…</translation>
    </message>
    <message id="settings.no">
        <source>Không</source>
        <translation>否</translation>
    </message>
    <message id="settings.no_camera">
        <source>Không dùng camera</source>
        <translation>不使用摄像头</translation>
    </message>
    <message id="settings.no_picture">
        <source>Chưa có hình</source>
        <translation>暂无画面</translation>
    </message>
    <message id="settings.not_installed">
        <source>chưa cài</source>
        <translation>未安装</translation>
    </message>
    <message id="settings.not_looked">
        <source>Chưa kiểm tra</source>
        <translation>尚未测试</translation>
    </message>
    <message id="settings.not_said">
        <source>Chưa rõ</source>
        <translation>未说明</translation>
    </message>
    <message id="settings.own_size">
        <source>Theo camera</source>
        <translation>由摄像头决定</translation>
    </message>
    <message id="settings.page.camera.hint">
        <source>Hình phải rõ mặt, không ngược sáng.</source>
        <translation>画面中的脸应清晰，避免逆光。</translation>
    </message>
    <message id="settings.page.camera.title">
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message id="settings.page.carry.hint">
        <source>Tệp xuất không có mật khẩu. Gói hỗ trợ không có dữ liệu người bệnh.</source>
        <translation>导出文件不含密码；支持包不含患者数据。</translation>
    </message>
    <message id="settings.page.carry.title">
        <source>Xuất, nhập, hỗ trợ</source>
        <translation>导出与支持</translation>
    </message>
    <message id="settings.page.checks.hint">
        <source>Khi nào hỏi ý, chống ảnh giả thế nào, câu trả lời cũ được dùng bao lâu.</source>
        <translation>何时征求患者同意、如何防照片冒用、旧答复有效多久。</translation>
    </message>
    <message id="settings.page.checks.title">
        <source>Kiểm tra và đồng ý</source>
        <translation>核验与同意</translation>
    </message>
    <message id="settings.page.clinics.hint">
        <source>Nơi người bệnh được chuyển đến; để trống nếu chỉ có một nơi.</source>
        <translation>患者前往的诊室；只有一处时留空。</translation>
    </message>
    <message id="settings.page.clinics.title">
        <source>Phòng khám</source>
        <translation>诊室</translation>
    </message>
    <message id="settings.page.database.hint">
        <source>Khóa được tạo một lần và giữ ở một nơi.</source>
        <translation>密钥只生成一次，并存放于一处。</translation>
    </message>
    <message id="settings.page.database.title">
        <source>Khóa dữ liệu</source>
        <translation>数据密钥</translation>
    </message>
    <message id="settings.page.devices.hint">
        <source>Tình trạng của từng thiết bị và dịch vụ ở quầy này.</source>
        <translation>此窗口各设备和服务的状态。</translation>
    </message>
    <message id="settings.page.devices.title">
        <source>Thiết bị</source>
        <translation>设备</translation>
    </message>
    <message id="settings.page.engine.hint">
        <source>Bộ so khuôn mặt nào được dùng và được tin đến đâu.</source>
        <translation>使用哪个人脸比对引擎，以及可信到何种程度。</translation>
    </message>
    <message id="settings.page.engine.title">
        <source>So khuôn mặt</source>
        <translation>人脸比对</translation>
    </message>
    <message id="settings.page.handover.hint">
        <source>Lượt khám đã lưu được gửi đi đâu, và ai gửi tin check-in cho bảo hiểm.</source>
        <translation>已保存的就诊发往何处，由谁发送医保登记消息。</translation>
    </message>
    <message id="settings.page.handover.title">
        <source>Bàn giao</source>
        <translation>信息移交</translation>
    </message>
    <message id="settings.page.house.hint">
        <source>Tên và mã cơ sở, cấp chuyên môn và tên quầy; dùng trên phiếu và khi tính mức hưởng.</source>
        <translation>机构名称、代码、级别和窗口名；用于小票和待遇判断。</translation>
    </message>
    <message id="settings.page.house.title">
        <source>Cơ sở và quầy</source>
        <translation>机构与窗口</translation>
    </message>
    <message id="settings.page.kiosk.hint">
        <source>Máy để người bệnh tự làm thủ tục. Không có mã PIN thì kiosk không mở.</source>
        <translation>患者自助使用的机器。没有 PIN 码则无法启动。</translation>
    </message>
    <message id="settings.page.kiosk.title">
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message id="settings.page.language.hint">
        <source>Màn hình và phiếu dùng ngôn ngữ này. Lúc nào cũng đổi được bằng F10.</source>
        <translation>屏幕和小票使用此语言，随时可按 F10 更改。</translation>
    </message>
    <message id="settings.page.language.title">
        <source>Ngôn ngữ</source>
        <translation>语言</translation>
    </message>
    <message id="settings.page.pin.hint">
        <source>Chỉ cần khi máy này chạy kiosk. Để trống rồi bấm tiếp tục nếu không dùng.</source>
        <translation>仅在本机用作自助机时需要；否则留空并继续。</translation>
    </message>
    <message id="settings.page.pin.title">
        <source>Mã PIN của kiosk</source>
        <translation>自助机 PIN 码</translation>
    </message>
    <message id="settings.page.portal.hint">
        <source>Tài khoản của cơ sở và nhân viên đã đăng ký với cổng. Mật khẩu nằm trong kho mật khẩu của hệ điều hành, không nằm trong tệp.</source>
        <translation>机构账号及已登记的工作人员。密码存于系统密码库，不写入文件。</translation>
    </message>
    <message id="settings.page.portal.title">
        <source>Cổng bảo hiểm y tế</source>
        <translation>医保平台</translation>
    </message>
    <message id="settings.page.printer.hint">
        <source>Địa chỉ tùy loại: mạng là tên máy hoặc số IP, USB là vvvv:pppp, cổng nối tiếp là COM3, hàng đợi là tên máy in.</source>
        <translation>地址因类型而异：网络填主机名或 IP，USB 填 vvvv:pppp，串口填 COM3，队列填打印机名。</translation>
    </message>
    <message id="settings.page.printer.title">
        <source>Máy in phiếu</source>
        <translation>小票打印机</translation>
    </message>
    <message id="settings.page.reader.hint">
        <source>Chương trình chỉ dùng đầu đọc được chọn ở đây.</source>
        <translation>程序只使用此处选择的读卡器。</translation>
    </message>
    <message id="settings.page.reader.title">
        <source>Đầu đọc thẻ</source>
        <translation>读卡器</translation>
    </message>
    <message id="settings.page.trust.hint">
        <source>Thẻ chỉ được báo xanh khi có chứng thư gốc (CSCA) của nơi cấp. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước khi thêm.</source>
        <translation>只有安装签发机构的根证书（CSCA），证件才会显示绿色。添加前请与主管机关核对指纹。</translation>
    </message>
    <message id="settings.page.trust.title">
        <source>Chứng thư tin cậy</source>
        <translation>受信任证书</translation>
    </message>
    <message id="settings.pages">
        <source>Các trang cài đặt</source>
        <translation>设置页面</translation>
    </message>
    <message id="settings.pin">
        <source>Mã PIN, từ 6 đến 12 chữ số</source>
        <translation>PIN 码，6至12位数字</translation>
    </message>
    <message id="settings.pin_again">
        <source>Nhập lại mã PIN</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message id="settings.pin_differs">
        <source>Hai lần nhập khác nhau. Mời nhập lại.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message id="settings.pin_set">
        <source>Đã đặt mã PIN của kiosk.</source>
        <translation>已设置自助机 PIN 码。</translation>
    </message>
    <message id="settings.printed">
        <source>Đã gửi phiếu in thử. Hãy xem giấy.</source>
        <translation>测试小票已发送，请查看纸张。</translation>
    </message>
    <message id="settings.probe_broken">
        <source>Không kiểm tra được phần này.</source>
        <translation>无法检查此项。</translation>
    </message>
    <message id="settings.probe_broken_step">
        <source>Hãy gửi gói hỗ trợ cho bộ phận kỹ thuật.</source>
        <translation>请将支持包发送给技术人员。</translation>
    </message>
    <message id="settings.put_card">
        <source>Mời đặt một thẻ bất kỳ lên đầu đọc.</source>
        <translation>请将任意一张卡放到读卡器上。</translation>
    </message>
    <message id="settings.save">
        <source>&amp;Lưu</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message id="settings.saved">
        <source>Đã lưu. Quầy đang mở dùng giá trị mới từ người bệnh tiếp theo.</source>
        <translation>已保存。已打开的窗口从下一位患者起使用新设置。</translation>
    </message>
    <message id="settings.saved_restart">
        <source>Đã lưu. Mục này có hiệu lực khi mở lại chương trình (hoặc kiosk).</source>
        <translation>已保存。此项在重新打开程序（或自助机）后生效。</translation>
    </message>
    <message id="settings.secret_kept">
        <source>Để trống nếu không đổi</source>
        <translation>留空则不更改</translation>
    </message>
    <message id="settings.setup_keys">
        <source>Enter kiểm tra rồi tiếp tục, Alt+→ để sau, Alt+← quay lại, Tab sang ô kế tiếp.</source>
        <translation>Enter 测试并继续，Alt+→ 稍后再说，Alt+← 返回，Tab 到下一项。</translation>
    </message>
    <message id="settings.step.ahead">
        <source>chưa đến</source>
        <translation>尚未进行</translation>
    </message>
    <message id="settings.step.all_the_same">
        <source>Vẫn lưu và tiếp tục</source>
        <translation>仍然保存并继续</translation>
    </message>
    <message id="settings.step.back">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="settings.step.done">
        <source>Đã xong</source>
        <translation>已完成</translation>
    </message>
    <message id="settings.step.here">
        <source>đang ở bước này</source>
        <translation>当前步骤</translation>
    </message>
    <message id="settings.step.next">
        <source>Tiếp tục</source>
        <translation>继续</translation>
    </message>
    <message id="settings.step.skip">
        <source>Để sau</source>
        <translation>稍后再说</translation>
    </message>
    <message id="settings.step.start">
        <source>Bắt đầu tiếp đón</source>
        <translation>开始使用</translation>
    </message>
    <message id="settings.step.summary.hint">
        <source>Những mục để sau có thể làm bất cứ lúc nào trong phần cài đặt (Ctrl+,).</source>
        <translation>留待以后的项目可随时在设置（Ctrl+,）中完成。</translation>
    </message>
    <message id="settings.step.summary.title">
        <source>Sẵn sàng tiếp đón</source>
        <translation>可以开始使用</translation>
    </message>
    <message id="settings.step.title">
        <source>Cài đặt lần đầu</source>
        <translation>首次设置</translation>
    </message>
    <message id="settings.step.try">
        <source>Kiểm tra</source>
        <translation>测试</translation>
    </message>
    <message id="settings.step.where">
        <source>Cài đặt lần đầu · Bước {step}/{steps}</source>
        <translation>首次设置 · 第{step}/{steps}步</translation>
    </message>
    <message id="settings.taken_over">
        <source>Đã nhận cài đặt từ tệp.</source>
        <translation>已导入文件中的设置。</translation>
    </message>
    <message id="settings.taken_over_but">
        <source>Đã nhận cài đặt từ tệp. Mục do người quản trị khóa giữ nguyên: {names}.</source>
        <translation>已采用文件中的设置。管理员锁定的项目保持不变：{names}。</translation>
    </message>
    <message id="settings.test">
        <source>Kiểm tra</source>
        <translation>测试</translation>
    </message>
    <message id="settings.test_all">
        <source>Kiểm tra tất cả</source>
        <translation>全部测试</translation>
    </message>
    <message id="settings.test_of">
        <source>Kiểm tra: {device}</source>
        <translation>测试：{device}</translation>
    </message>
    <message id="settings.title">
        <source>Cài đặt</source>
        <translation>设置</translation>
    </message>
    <message id="settings.trusted">
        <source>Chứng thư đang được tin cậy</source>
        <translation>受信任的证书</translation>
    </message>
    <message id="settings.without.camera">
        <source>Bỏ qua thì không so được khuôn mặt; nhân viên so ảnh bằng mắt.</source>
        <translation>跳过则无法比对人脸，由工作人员目视比对。</translation>
    </message>
    <message id="settings.without.database">
        <source>Bỏ qua thì khóa được tạo ở lần mở đầu tiên, trong kho khóa nếu có.</source>
        <translation>跳过则首次启动时生成密钥，有密钥库时存于其中。</translation>
    </message>
    <message id="settings.without.engine">
        <source>Bỏ qua thì dùng bộ có sẵn, chỉ hỗ trợ nhân viên.</source>
        <translation>跳过则使用内置引擎，仅辅助工作人员。</translation>
    </message>
    <message id="settings.without.house">
        <source>Bỏ qua thì phiếu không có tên cơ sở và không gợi ý được mức hưởng.</source>
        <translation>跳过则小票无机构名，也无法提示待遇。</translation>
    </message>
    <message id="settings.without.language">
        <source>Bỏ qua thì màn hình dùng tiếng Việt.</source>
        <translation>跳过则界面为越南语。</translation>
    </message>
    <message id="settings.without.pin">
        <source>Bỏ qua thì kiosk không mở được trên máy này.</source>
        <translation>跳过则本机无法启动自助机。</translation>
    </message>
    <message id="settings.without.portal">
        <source>Bỏ qua thì không tra được bảo hiểm; lượt khám chờ xác minh sau.</source>
        <translation>跳过则无法查询医保，就诊待日后核实。</translation>
    </message>
    <message id="settings.without.printer">
        <source>Bỏ qua thì không có phiếu giấy; số thứ tự hiện trên màn hình.</source>
        <translation>跳过则没有纸质小票，号码显示在屏幕上。</translation>
    </message>
    <message id="settings.without.reader">
        <source>Bỏ qua thì không đọc được chip; nhân viên gõ 12 số và xem thẻ bằng mắt.</source>
        <translation>跳过则无法读取芯片；由工作人员输入12位号码并查看证件。</translation>
    </message>
    <message id="settings.without.trust">
        <source>Bỏ qua thì không thẻ nào được báo xanh.</source>
        <translation>跳过则任何证件都不会显示绿色。</translation>
    </message>
    <message id="settings.working">
        <source>Đang làm…</source>
        <translation>正在处理…</translation>
    </message>
    <message id="settings.written">
        <source>Đã ghi tệp {file}.</source>
        <translation>已写入文件 {file}。</translation>
    </message>
    <message id="settings.yes">
        <source>Có</source>
        <translation>是</translation>
    </message>
</context>
</TS>
