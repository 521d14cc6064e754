<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.card_sim.card">
        <source>{persona}, số {number}, CAN {can}</source>
        <translation>{persona}, number {number}, CAN {can}</translation>
    </message>
    <message id="cli.card_sim.lies">
        <source>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</source>
        <translation>The card lies on the reader; Ctrl-C takes it off</translation>
    </message>
    <message id="cli.card_sim.waiting">
        <source>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</source>
        <translation>Waiting for the virtual reader on port {port}: is pcscd running, with vsmartcard-vpcd?</translation>
    </message>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>Put a simulated card on the virtual reader</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>Open the one-stop counter: receive applications, hand out results</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>Watch a whole check-in on simulated devices</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>Open the reception screen (as tiepdon alone does)</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>Look at every device and service of this station</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>Write the proof of a failed look-up (ZIP)</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>Compare the faces of two pictures</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>List, install, choose and measure face engines</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>Page through the screens, or write them as pictures</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở kiosk để người bệnh tự làm thủ tục</source>
        <translation>Open the kiosk for patients alone</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>Set the PIN that lets staff leave the kiosk</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>Look up somebody&apos;s insurance</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>Check the station&apos;s database and copy it</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>How many came, how long it took, what was verified, what failed</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>List what waits to be sent; try again; send now</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>The invented people of the simulation</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>Run a simulated insurance portal on this machine</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>Look tomorrow&apos;s appointments up in advance</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>Print a test slip</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>Read the card on the reader</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>Show, change, export and import the settings</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>First set-up, step by step</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</source>
        <translation>Write one file for support, with no patient in it</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>Whose cards are trusted: certificates of issuers</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>Judge a recorded visit&apos;s card again</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>What was recorded on this station</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>Commands</translation>
    </message>
    <message id="cli.default">
        <source>mặc định:</source>
        <translation>default:</translation>
    </message>
    <message id="cli.evidence.nothing">
        <source>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</source>
        <translation>There is no such visit, or its card was not read; tiepdon visits --json lists them with their ids.</translation>
    </message>
    <message id="cli.evidence.recorded">
        <source>lúc ghi: {result}</source>
        <translation>when recorded: {result}</translation>
    </message>
    <message id="cli.face_check.cannot_tell">
        <source>Không kết luận được</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="cli.face_check.different">
        <source>Khác người</source>
        <translation>Different people</translation>
    </message>
    <message id="cli.face_check.limit">
        <source>cùng người khi ≤ {limit}, {engine}</source>
        <translation>same person when ≤ {limit}, {engine}</translation>
    </message>
    <message id="cli.face_check.same">
        <source>Cùng một người</source>
        <translation>Same person</translation>
    </message>
    <message id="cli.face_engine.drawn">
        <source>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</source>
        <translation>Drawn faces: this shows the form and says nothing about people.</translation>
    </message>
    <message id="cli.face_engine.installed">
        <source>đã cài</source>
        <translation>installed</translation>
    </message>
    <message id="cli.face_engine.limits">
        <source>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</source>
        <translation>same up to {same} (mean of frames {fused}), different from {different}; {licence}</translation>
    </message>
    <message id="cli.face_engine.rate">
        <source>ở {limit}: {errors} ({data_set})</source>
        <translation>at {limit}: {errors} ({data_set})</translation>
    </message>
    <message id="cli.face_report.equal_error">
        <source>tỷ lệ lỗi cân bằng (EER) {rate}</source>
        <translation>equal error rate (EER) {rate}</translation>
    </message>
    <message id="cli.face_report.hint">
        <source>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</source>
        <translation>a hint only: it rests on {hits} false matches, the true FMR may be {worst}; {firm} pairs of two people would make it firm</translation>
    </message>
    <message id="cli.face_report.limit">
        <source>FMR {target}: ngưỡng {limit}, FNMR {share}</source>
        <translation>FMR {target}: limit {limit}, FNMR {share}</translation>
    </message>
    <message id="cli.face_report.material">
        <source>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</source>
        <translation>{engine}: {genuine} pairs of one person, {impostor} of two, out of {pairs}; {unusable} pictures unreadable or without a face</translation>
    </message>
    <message id="cli.face_report.no_limit">
        <source>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</source>
        <translation>FMR {target}: this material supports no limit; at least {least} pairs of two people and some of one are needed, {firm} are good</translation>
    </message>
    <message id="cli.face_report.no_pairs">
        <source>chưa thấy, không có cặp nào như vậy</source>
        <translation>not seen, no such pairs</translation>
    </message>
    <message id="cli.face_report.own_limit">
        <source>ở ngưỡng của bộ so, {limit}</source>
        <translation>at its own limit, {limit}</translation>
    </message>
    <message id="cli.help.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</source>
        <translation>Put a simulated card on the virtual reader of vsmartcard-vpcd until Ctrl-C.</translation>
    </message>
    <message id="cli.help.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</source>
        <translation>Open the one-stop counter: receive applications, hand out results to who may have them.</translation>
    </message>
    <message id="cli.help.demo">
        <source>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</source>
        <translation>Walk through a check-in on simulated reader, card, camera and portal; nothing real is touched.</translation>
    </message>
    <message id="cli.help.desk">
        <source>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</source>
        <translation>Open the reception screen on this machine&apos;s own devices (also what tiepdon alone does).</translation>
    </message>
    <message id="cli.help.doctor">
        <source>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</source>
        <translation>Look at every device and service of this station. Exit 0 when nothing failed.</translation>
    </message>
    <message id="cli.help.evidence">
        <source>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</source>
        <translation>Write TARGET (a ZIP): visit, attempts, audit rows and the page to read (Decree 188/2025, Art. 38).</translation>
    </message>
    <message id="cli.help.face_check">
        <source>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</source>
        <translation>Compare two pictures (JPEG, JPEG 2000, PNG).

Exit 0 same, 1 different, 2 no usable face, 4 cannot tell; 3 where file or engine cannot be read.</translation>
    </message>
    <message id="cli.help.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt.</source>
        <translation>List, install, choose and measure face engines.</translation>
    </message>
    <message id="cli.help.face_engine_install">
        <source>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</source>
        <translation>Fetch an engine&apos;s weights; nothing is kept unless size and SHA-256 are right. Resumes where it stopped.</translation>
    </message>
    <message id="cli.help.face_engine_list">
        <source>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</source>
        <translation>Every engine: installed or not, in use or not. With what it may be trusted with, limits and measured error rates.</translation>
    </message>
    <message id="cli.help.face_engine_measure">
        <source>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</source>
        <translation>Error rates (FMR, FNMR) and limits on pictures of your own people. The pictures stay where they are.</translation>
    </message>
    <message id="cli.help.face_engine_use">
        <source>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</source>
        <translation>Choose an engine; it is loaded once to make sure that it works.</translation>
    </message>
    <message id="cli.help.gallery">
        <source>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</source>
        <translation>Page through the states of the reception screen (PgUp, PgDn), or write all screens as pictures.</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</source>
        <translation>Check-in for patients alone: full screen, touch, five languages. Left with the staff PIN only.</translation>
    </message>
    <message id="cli.help.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</source>
        <translation>Set the PIN that lets staff leave the kiosk and see its devices.</translation>
    </message>
    <message id="cli.help.lookup">
        <source>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</source>
        <translation>Look up insurance by ID number, insurance number or card code. Exit 0 answered, 1 no answer.</translation>
    </message>
    <message id="cli.help.memory">
        <source>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</source>
        <translation>Check the station&apos;s database and keep copies of it.</translation>
    </message>
    <message id="cli.help.memory_check">
        <source>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</source>
        <translation>Read every page, follow the audit trail, look for altered records. Exit 0 when all is sound.

A database that is not two days old need not have a copy yet.</translation>
    </message>
    <message id="cli.help.memory_copy">
        <source>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</source>
        <translation>Write an encrypted copy beside the database now, also while the desk is running.</translation>
    </message>
    <message id="cli.help.numbers">
        <source>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</source>
        <translation>How many came, how long it took, what was verified, what failed.</translation>
    </message>
    <message id="cli.help.outbox">
        <source>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</source>
        <translation>List what was sent, waits or is parked; try parked rows again; send now.</translation>
    </message>
    <message id="cli.help.outbox_drain">
        <source>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</source>
        <translation>Try everything that waits once, now. Exit 0 when nothing is left waiting, 1 otherwise; parked rows are staff&apos;s.

Rows a killed desk was sending are left to its next start. A desk that is open sends by itself.</translation>
    </message>
    <message id="cli.help.outbox_list">
        <source>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</source>
        <translation>What is not done, with its state, tries, and the reason it was refused; done rows on request, the newest.</translation>
    </message>
    <message id="cli.help.outbox_retry">
        <source>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</source>
        <translation>Let a parked row be tried again, with the key it had. Exit 1 when there is no such parked row.</translation>
    </message>
    <message id="cli.help.personas">
        <source>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</source>
        <translation>List the invented people of the simulation, with the verdict each must end in.</translation>
    </message>
    <message id="cli.help.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</source>
        <translation>Serve the insurer&apos;s contract on this machine, for demo, training and tests.</translation>
    </message>
    <message id="cli.help.preload">
        <source>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</source>
        <translation>Take in a list of appointments (CSV or JSON) and look everybody up. Without FILE go on where it stopped.

Exit 0 when all are answered, 1 when some are left.</translation>
    </message>
    <message id="cli.help.print_test">
        <source>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</source>
        <translation>Print a test slip on the printer of the settings, or draw it into a file.</translation>
    </message>
    <message id="cli.help.read">
        <source>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</source>
        <translation>Read the card on the reader. Exit 0 read, 3 no reader or card, 4 wrong key, 5 a check failed.</translation>
    </message>
    <message id="cli.help.settings">
        <source>Xem, đổi, xuất và nhập cài đặt của quầy này.</source>
        <translation>Show, change, export and import the settings of this home.</translation>
    </message>
    <message id="cli.help.settings_export">
        <source>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</source>
        <translation>Write this home&apos;s own settings into FILE, without secrets, to be imported elsewhere.</translation>
    </message>
    <message id="cli.help.settings_import">
        <source>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</source>
        <translation>Take FILE over; what it does not name, or the administrator has locked, stays. Nothing is changed where a value does not fit.</translation>
    </message>
    <message id="cli.help.settings_set">
        <source>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</source>
        <translation>Change keys, such as portal.base_url; VALUE is TOML, or plain text.

Those that only fit together are given together, such as printer.kind and printer.address.</translation>
    </message>
    <message id="cli.help.settings_show">
        <source>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</source>
        <translation>What is in force, from all layers; secrets are not shown, locked keys are marked.</translation>
    </message>
    <message id="cli.help.setup">
        <source>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</source>
        <translation>Set this station up, step by step; every step can be left out.</translation>
    </message>
    <message id="cli.help.support_bundle">
        <source>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</source>
        <translation>Write FILE: versions, settings without secrets, doctor&apos;s report, log. No patient is in it.</translation>
    </message>
    <message id="cli.help.trust">
        <source>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</source>
        <translation>Add, list and remove the certificates of issuers (CSCA) and pinned document signers.</translation>
    </message>
    <message id="cli.help.trust_add">
        <source>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</source>
        <translation>Trust the issuers in a PEM or DER file. Check their fingerprints with the authority first.</translation>
    </message>
    <message id="cli.help.trust_import_masterlist">
        <source>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</source>
        <translation>Import a master list (ICAO, German or Dutch form); unreadable certificates are skipped and counted.</translation>
    </message>
    <message id="cli.help.trust_list">
        <source>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</source>
        <translation>Everything that is trusted, with its fingerprint (SHA-256).</translation>
    </message>
    <message id="cli.help.trust_remove">
        <source>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</source>
        <translation>Stop trusting a certificate; the first eight digits of its fingerprint are enough.</translation>
    </message>
    <message id="cli.help.verify_evidence">
        <source>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</source>
        <translation>Judge a visit&apos;s stored evidence again, as of its day. Exit 0 no check failed, 3 no evidence, 5 one failed.</translation>
    </message>
    <message id="cli.help.visits">
        <source>Liệt kê các lượt đã ghi, mới nhất ở cuối.</source>
        <translation>List recorded visits, newest last.</translation>
    </message>
    <message id="cli.lookup.cache">
        <source>Kết quả đã lưu, hỏi lúc {at}</source>
        <translation>Stored answer, asked at {at}</translation>
    </message>
    <message id="cli.lookup.portal">
        <source>Cổng trả lời lúc {at}</source>
        <translation>The portal answered at {at}</translation>
    </message>
    <message id="cli.memory.altered">
        <source>bị sửa tại {at}</source>
        <translation>altered at {at}</translation>
    </message>
    <message id="cli.memory.audit_trail">
        <source>Nhật ký: {found}</source>
        <translation>Audit trail: {found}</translation>
    </message>
    <message id="cli.memory.copies">
        <source>Bản sao: {found}</source>
        <translation>Copies: {found}</translation>
    </message>
    <message id="cli.memory.new">
        <source>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</source>
        <translation>This database is new: its first copy is written within a day, or now by: tiepdon memory copy</translation>
    </message>
    <message id="cli.memory.nothing">
        <source>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</source>
        <translation>Nothing is recorded here yet; the first copy is written on the first day of use.</translation>
    </message>
    <message id="cli.memory.portal_attempts">
        <source>Lần hỏi cổng: {found}</source>
        <translation>Portal attempts: {found}</translation>
    </message>
    <message id="cli.memory.sound">
        <source>nguyên vẹn</source>
        <translation>sound</translation>
    </message>
    <message id="cli.memory.visits">
        <source>Lượt khám: {found}</source>
        <translation>Visits: {found}</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>Options of a command: tiepdon COMMAND --help</translation>
    </message>
    <message id="cli.option.air_kbps">
        <source>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</source>
        <translation>Model the air interface at this bit rate (106, 212, 424, 848).</translation>
    </message>
    <message id="cli.option.air_latency">
        <source>Thời gian cố định của mỗi lệnh APDU.</source>
        <translation>Fixed cost of every APDU.</translation>
    </message>
    <message id="cli.option.all_parked">
        <source>Mọi dòng đang treo.</source>
        <translation>Every parked row.</translation>
    </message>
    <message id="cli.option.autostart">
        <source>Ghi tệp để chương trình mở cùng máy.</source>
        <translation>Write the file that starts it with the machine.</translation>
    </message>
    <message id="cli.option.birth">
        <source>dd/mm/yyyy, mm/yyyy hoặc yyyy.</source>
        <translation>dd/mm/yyyy, mm/yyyy or yyyy.</translation>
    </message>
    <message id="cli.option.can">
        <source>CAN sáu số, hoặc cả 12 số căn cước.</source>
        <translation>Six-digit CAN, or the whole 12-digit number.</translation>
    </message>
    <message id="cli.option.country">
        <source>Chỉ lấy chứng thư của nước này (hai chữ cái).</source>
        <translation>Only the certificates of this country (two letters).</translation>
    </message>
    <message id="cli.option.csca">
        <source>Thư mục chứng thư được tin.</source>
        <translation>Folder of trusted certificates.</translation>
    </message>
    <message id="cli.option.day">
        <source>dd/mm/yyyy; không ghi thì là ngày mai.</source>
        <translation>dd/mm/yyyy; default is tomorrow.</translation>
    </message>
    <message id="cli.option.delay">
        <source>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</source>
        <translation>Answer every look-up this many milliseconds later.</translation>
    </message>
    <message id="cli.option.demo_all">
        <source>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</source>
        <translation>With --screens: also what tiepdon gallery --all draws.</translation>
    </message>
    <message id="cli.option.engine">
        <source>Không ghi thì dùng bộ so khuôn mặt đang chọn.</source>
        <translation>Default is the engine in use.</translation>
    </message>
    <message id="cli.option.every_look">
        <source>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</source>
        <translation>Each screen in each language, light and dark, at each size.</translation>
    </message>
    <message id="cli.option.export_ds">
        <source>Ghi chứng thư của bên ký vào tệp này.</source>
        <translation>Write the signer&apos;s certificate here.</translation>
    </message>
    <message id="cli.option.headless">
        <source>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</source>
        <translation>Without a display: same program, drawn offscreen.</translation>
    </message>
    <message id="cli.option.help">
        <source>Hiện phần trợ giúp này rồi thoát.</source>
        <translation>Show this message and exit.</translation>
    </message>
    <message id="cli.option.home">
        <source>Thư mục chứa cài đặt và dữ liệu.</source>
        <translation>Folder of settings and database.</translation>
    </message>
    <message id="cli.option.images">
        <source>Thư mục chứa các ảnh có tên trong danh sách.</source>
        <translation>The folder of the pictures that are named in the list.</translation>
    </message>
    <message id="cli.option.json">
        <source>In ra JSON thay cho lời.</source>
        <translation>Print JSON instead of words.</translation>
    </message>
    <message id="cli.option.json_alone">
        <source>Chỉ in một đối tượng JSON, không gì khác.</source>
        <translation>Print one JSON object and nothing else.</translation>
    </message>
    <message id="cli.option.liveness">
        <source>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</source>
        <translation>What is done against photographs; a drawn person blinks, but a busy machine may miss it.</translation>
    </message>
    <message id="cli.option.mrz">
        <source>Các dòng MRZ, viết liền hoặc xuống dòng.</source>
        <translation>The MRZ, lines joined or separated by line breaks.</translation>
    </message>
    <message id="cli.option.name">
        <source>Họ và tên, có dấu.</source>
        <translation>Full name with accents.</translation>
    </message>
    <message id="cli.option.only_places">
        <source>Kèm --all: reception, counter, kiosk, settings, numbers.</source>
        <translation>With --all: reception, counter, kiosk, settings, numbers.</translation>
    </message>
    <message id="cli.option.only_these">
        <source>Kèm --all: chỉ những thứ này.</source>
        <translation>With --all: only these.</translation>
    </message>
    <message id="cli.option.page">
        <source>Mở thẳng trang cài đặt này: devices, portal, printer…</source>
        <translation>Open this page of the settings instead: devices, portal, printer …</translation>
    </message>
    <message id="cli.option.pairs">
        <source>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</source>
        <translation>Lines of two pictures and 1 (same person) or 0. Default: drawn faces.</translation>
    </message>
    <message id="cli.option.pause">
        <source>Số giây giữa hai lần hỏi.</source>
        <translation>Seconds between two questions.</translation>
    </message>
    <message id="cli.option.persona">
        <source>Ai đến; xem tiepdon personas.</source>
        <translation>Who comes; see tiepdon personas.</translation>
    </message>
    <message id="cli.option.pin_signer">
        <source>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</source>
        <translation>A document signer to be trusted by itself, without its issuer.</translation>
    </message>
    <message id="cli.option.portal">
        <source>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</source>
        <translation>Portal address; a simulator on this machine needs no account.</translation>
    </message>
    <message id="cli.option.reader">
        <source>Chỉ dùng đầu đọc này.</source>
        <translation>Only this reader.</translation>
    </message>
    <message id="cli.option.reader_port">
        <source>Cổng mạng của đầu đọc ảo.</source>
        <translation>Port of the virtual reader.</translation>
    </message>
    <message id="cli.option.screens">
        <source>Lưu ảnh của từng màn hình vào đây.</source>
        <translation>Write a picture of every screen here.</translation>
    </message>
    <message id="cli.option.screens_only">
        <source>Chỉ lưu ảnh màn hình vào đây.</source>
        <translation>Only write the pictures, here.</translation>
    </message>
    <message id="cli.option.server_port">
        <source>0 thì tự chọn cổng mạng còn trống.</source>
        <translation>0 picks a free one.</translation>
    </message>
    <message id="cli.option.simulated_counter">
        <source>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</source>
        <translation>On simulated devices; receipts become pictures in the home.</translation>
    </message>
    <message id="cli.option.simulated_kiosk">
        <source>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</source>
        <translation>In a window, on simulated devices; nothing real is touched.</translation>
    </message>
    <message id="cli.option.staff_pin">
        <source>Sáu đến mười hai số; không ghi thì được hỏi.</source>
        <translation>Six to twelve digits; asked for if left out.</translation>
    </message>
    <message id="cli.option.state">
        <source>Chỉ các dòng ở trạng thái này.</source>
        <translation>Only rows in this state.</translation>
    </message>
    <message id="cli.option.to_picture">
        <source>Ghi ra tệp .png hoặc .pdf.</source>
        <translation>Write a .png or .pdf file instead.</translation>
    </message>
    <message id="cli.option.to_table">
        <source>Ghi ra tệp .csv hoặc .pdf.</source>
        <translation>Write a .csv or .pdf file instead.</translation>
    </message>
    <message id="cli.option.unsigned">
        <source>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</source>
        <translation>Also a list whose signer is not trusted; you have checked it otherwise.</translation>
    </message>
    <message id="cli.option.version">
        <source>Hiện phiên bản rồi thoát.</source>
        <translation>Show the version and exit.</translation>
    </message>
    <message id="cli.option.watch">
        <source>Mở lại khi chương trình hỏng hoặc đứng.</source>
        <translation>Start it again after a crash or when it hangs.</translation>
    </message>
    <message id="cli.option.weights_from">
        <source>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</source>
        <translation>Folder, file (USB stick) or address; default is the publisher&apos;s.</translation>
    </message>
    <message id="cli.options">
        <source>Tùy chọn</source>
        <translation>Options</translation>
    </message>
    <message id="cli.outbox.again">
        <source>Sẽ gửi lại: {number}</source>
        <translation>To be tried again: {number}</translation>
    </message>
    <message id="cli.outbox.count">
        <source>{state}: {number}</source>
        <translation>{state}: {number}</translation>
    </message>
    <message id="cli.outbox.done">
        <source>đã gửi</source>
        <translation>done</translation>
    </message>
    <message id="cli.outbox.empty">
        <source>Không có gì.</source>
        <translation>Nothing.</translation>
    </message>
    <message id="cli.outbox.kept">
        <source>giữ tại máy</source>
        <translation>kept here</translation>
    </message>
    <message id="cli.outbox.kind.cancel">
        <source>hủy lượt</source>
        <translation>cancel</translation>
    </message>
    <message id="cli.outbox.kind.check_in">
        <source>báo đến khám</source>
        <translation>check-in message</translation>
    </message>
    <message id="cli.outbox.kind.co_payment">
        <source>hỏi lại cùng chi trả</source>
        <translation>ask co-payments</translation>
    </message>
    <message id="cli.outbox.kind.recheck">
        <source>tra lại BHYT</source>
        <translation>ask again</translation>
    </message>
    <message id="cli.outbox.kind.update">
        <source>bổ sung</source>
        <translation>update</translation>
    </message>
    <message id="cli.outbox.kind.visit">
        <source>lượt khám</source>
        <translation>visit</translation>
    </message>
    <message id="cli.outbox.parked">
        <source>đang treo</source>
        <translation>parked</translation>
    </message>
    <message id="cli.outbox.pending">
        <source>đang chờ</source>
        <translation>pending</translation>
    </message>
    <message id="cli.outbox.sending">
        <source>đang gửi</source>
        <translation>sending</translation>
    </message>
    <message id="cli.portal_sim.listening">
        <source>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</source>
        <translation>The simulated portal answers at {address}; Ctrl-C stops it</translation>
    </message>
    <message id="cli.preload.done">
        <source>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</source>
        <translation>Answered: {answered}. Tried in vain: {refused}. Waiting: {waiting}.</translation>
    </message>
    <message id="cli.preload.lines">
        <source>Dòng không dùng được: {lines}</source>
        <translation>Lines that could not be used: {lines}</translation>
    </message>
    <message id="cli.program">
        <source>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</source>
        <translation>Tiếp Đón – check-in with the chip ID card.</translation>
    </message>
    <message id="cli.read.access">
        <source>Mở chip bằng</source>
        <translation>Chip opened by</translation>
    </message>
    <message id="cli.read.birth_date">
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message id="cli.read.cost">
        <source>{apdus} lệnh APDU, {bytes} byte, {ms} ms</source>
        <translation>{apdus} APDUs, {bytes} bytes, {ms} ms</translation>
    </message>
    <message id="cli.read.document_number">
        <source>Số giấy tờ (MRZ)</source>
        <translation>Document number (MRZ)</translation>
    </message>
    <message id="cli.read.ethnicity">
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message id="cli.read.expires">
        <source>Có giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message id="cli.read.extra">
        <source>Mục khác (DG13)</source>
        <translation>Other fields (DG13)</translation>
    </message>
    <message id="cli.read.father">
        <source>Cha</source>
        <translation>Father</translation>
    </message>
    <message id="cli.read.issued">
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message id="cli.read.marks">
        <source>Đặc điểm nhận dạng</source>
        <translation>Distinguishing marks</translation>
    </message>
    <message id="cli.read.mother">
        <source>Mẹ</source>
        <translation>Mother</translation>
    </message>
    <message id="cli.read.name">
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message id="cli.read.nationality">
        <source>Quốc tịch</source>
        <translation>Nationality</translation>
    </message>
    <message id="cli.read.number">
        <source>Số căn cước</source>
        <translation>ID number</translation>
    </message>
    <message id="cli.read.old_number">
        <source>Số CMND cũ</source>
        <translation>Earlier ID number</translation>
    </message>
    <message id="cli.read.origin">
        <source>Quê quán</source>
        <translation>Place of origin</translation>
    </message>
    <message id="cli.read.religion">
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message id="cli.read.residence">
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message id="cli.read.sex">
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message id="cli.read.spouse">
        <source>Vợ hoặc chồng</source>
        <translation>Spouse</translation>
    </message>
    <message id="cli.required">
        <source>bắt buộc</source>
        <translation>required</translation>
    </message>
    <message id="cli.settings.locked">
        <source>{name} (người quản trị khóa)</source>
        <translation>{name} (locked)</translation>
    </message>
    <message id="cli.trust.csca">
        <source>nơi cấp</source>
        <translation>issuer</translation>
    </message>
    <message id="cli.trust.imported">
        <source>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</source>
        <translation>{added} added, {known} known, {skipped} skipped; signature of the list: {signature}</translation>
    </message>
    <message id="cli.trust.link">
        <source>nối khóa</source>
        <translation>link</translation>
    </message>
    <message id="cli.trust.nothing">
        <source>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</source>
        <translation>Nothing is trusted: no card can be called genuine.</translation>
    </message>
    <message id="cli.trust.pinned">
        <source>tin riêng</source>
        <translation>pinned</translation>
    </message>
    <message id="cli.usage">
        <source>Cách dùng:</source>
        <translation>Usage:</translation>
    </message>
    <message id="cli.visits.nothing">
        <source>Quầy này chưa ghi lượt nào.</source>
        <translation>Nothing is recorded on this station yet.</translation>
    </message>
    <message id="cli.wrong.choice">
        <source>cần một trong: {names}</source>
        <translation>it is one of {names}</translation>
    </message>
    <message id="cli.wrong.command">
        <source>Không có lệnh {name}.</source>
        <translation>There is no command {name}.</translation>
    </message>
    <message id="cli.wrong.error">
        <source>Lỗi: {what}</source>
        <translation>Error: {what}</translation>
    </message>
    <message id="cli.wrong.file">
        <source>cần tên một tệp, đây là thư mục</source>
        <translation>a file is wanted, and this is a folder</translation>
    </message>
    <message id="cli.wrong.file_there">
        <source>không có tệp này, hoặc không được phép đọc</source>
        <translation>there is no such file, or it may not be read</translation>
    </message>
    <message id="cli.wrong.folder">
        <source>cần một thư mục, đây là tệp</source>
        <translation>a folder is wanted, and this is a file</translation>
    </message>
    <message id="cli.wrong.folder_there">
        <source>không có thư mục này, hoặc không được phép đọc</source>
        <translation>there is no such folder, or it may not be read</translation>
    </message>
    <message id="cli.wrong.help">
        <source>Xem cách dùng: {command}</source>
        <translation>How it is used: {command}</translation>
    </message>
    <message id="cli.wrong.key">
        <source>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</source>
        <translation>Give --can (the last six digits of the number, or all twelve) or --mrz.</translation>
    </message>
    <message id="cli.wrong.missing">
        <source>Còn thiếu {name}.</source>
        <translation>Missing {name}.</translation>
    </message>
    <message id="cli.wrong.needs_value">
        <source>{name} cần có giá trị đi kèm.</source>
        <translation>{name} needs a value.</translation>
    </message>
    <message id="cli.wrong.no_value">
        <source>{name} không nhận giá trị nào.</source>
        <translation>{name} takes no value.</translation>
    </message>
    <message id="cli.wrong.number">
        <source>cần một số, ví dụ 0.5</source>
        <translation>it is a number, such as 0.5</translation>
    </message>
    <message id="cli.wrong.option">
        <source>Không có tùy chọn {name}.</source>
        <translation>There is no option {name}.</translation>
    </message>
    <message id="cli.wrong.pair">
        <source>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</source>
        <translation>line {line}: two pictures and 0 or 1 are wanted</translation>
    </message>
    <message id="cli.wrong.pairs">
        <source>Mỗi NAME cần có VALUE của nó.</source>
        <translation>Every NAME needs its VALUE.</translation>
    </message>
    <message id="cli.wrong.perhaps">
        <source>Có phải {names}?</source>
        <translation>Did you mean {names}?</translation>
    </message>
    <message id="cli.wrong.port">
        <source>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</source>
        <translation>this port cannot be opened: another program has it, or it is not allowed</translation>
    </message>
    <message id="cli.wrong.range">
        <source>cần một số nguyên từ {least} đến {most}</source>
        <translation>it is a whole number from {least} to {most}</translation>
    </message>
    <message id="cli.wrong.row">
        <source>Cần ID của một dòng, hoặc --all.</source>
        <translation>Give the ID of a row, or --all.</translation>
    </message>
    <message id="cli.wrong.screens">
        <source>--all cần có --screens cùng thư mục để lưu ảnh.</source>
        <translation>--all needs a folder for the pictures: add --screens DIR.</translation>
    </message>
    <message id="cli.wrong.too_much">
        <source>Thừa: {words}</source>
        <translation>Too much: {words}</translation>
    </message>
    <message id="cli.wrong.value">
        <source>Giá trị của {name} không hợp lệ: {why}</source>
        <translation>The value of {name} does not fit: {why}</translation>
    </message>
    <message id="cli.wrong.whole_number">
        <source>cần một số nguyên</source>
        <translation>it is a whole number</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. The ID card is put on the reader.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. Asked whether the face may be compared: the patient agrees.</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>A copied chip: right files, no private key</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>Insurance card expired (code 010)</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>ID card expired, insurance in force</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>Data in the chip altered: a DG&apos;s hash is wrong</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>Genuine card, the holder, insurance in force</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>No picture in the chip</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>The portal knows no such card (code 050)</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước camera không phải chủ thẻ</source>
        <translation>Somebody else before the camera</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>The insurance portal does not answer</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>Old card expired, a new one issued (code 003)</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>A card without end date, of somebody over 60</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>No certificate of the card&apos;s issuer (CSCA)</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>The portal writes the name with other accents (code 061)</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. The ID number opens the chip; the name shows as soon as it is read.</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</source>
        <translation>6. The visit is in the encrypted database.</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>This step did not finish in time: {step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. The three checks:</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. The reception screen opens on simulated devices.</translation>
    </message>
</context>
</TS>
