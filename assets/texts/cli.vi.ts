<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="cli.card_sim.card">
        <source>{persona}, số {number}, CAN {can}</source>
        <translation>{persona}, số {number}, CAN {can}</translation>
    </message>
    <message id="cli.card_sim.lies">
        <source>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</source>
        <translation>Thẻ đang nằm trên đầu đọc; bấm Ctrl-C để lấy ra</translation>
    </message>
    <message id="cli.card_sim.waiting">
        <source>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</source>
        <translation>Đang chờ đầu đọc ảo ở cổng mạng {port}: pcscd cùng vsmartcard-vpcd đã chạy chưa?</translation>
    </message>
    <message id="cli.command.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo</source>
        <translation>Đặt một thẻ mô phỏng lên đầu đọc ảo</translation>
    </message>
    <message id="cli.command.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</source>
        <translation>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả</translation>
    </message>
    <message id="cli.command.demo">
        <source>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</source>
        <translation>Xem trọn một lượt tiếp đón trên thiết bị mô phỏng</translation>
    </message>
    <message id="cli.command.desk">
        <source>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</source>
        <translation>Mở màn hình tiếp đón (gõ tiepdon không kèm lệnh cũng vậy)</translation>
    </message>
    <message id="cli.command.doctor">
        <source>Kiểm tra mọi thiết bị và dịch vụ của quầy</source>
        <translation>Kiểm tra mọi thiết bị và dịch vụ của quầy</translation>
    </message>
    <message id="cli.command.evidence">
        <source>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</source>
        <translation>Xuất hồ sơ chứng minh của một lần tra cứu lỗi (ZIP)</translation>
    </message>
    <message id="cli.command.face_check">
        <source>So khuôn mặt trong hai ảnh</source>
        <translation>So khuôn mặt trong hai ảnh</translation>
    </message>
    <message id="cli.command.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt</source>
        <translation>Xem, cài, chọn và đo bộ so khuôn mặt</translation>
    </message>
    <message id="cli.command.gallery">
        <source>Lật xem các màn hình, hoặc lưu thành ảnh</source>
        <translation>Lật xem các màn hình, hoặc lưu thành ảnh</translation>
    </message>
    <message id="cli.command.kiosk">
        <source>Mở kiosk để người bệnh tự làm thủ tục</source>
        <translation>Mở kiosk để người bệnh tự làm thủ tục</translation>
    </message>
    <message id="cli.command.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát khỏi kiosk</source>
        <translation>Đặt mã PIN để nhân viên thoát khỏi kiosk</translation>
    </message>
    <message id="cli.command.lookup">
        <source>Tra cứu bảo hiểm của một người</source>
        <translation>Tra cứu bảo hiểm của một người</translation>
    </message>
    <message id="cli.command.memory">
        <source>Kiểm tra và sao lưu kho dữ liệu của quầy</source>
        <translation>Kiểm tra và sao lưu kho dữ liệu của quầy</translation>
    </message>
    <message id="cli.command.numbers">
        <source>Số lượt, thời gian chờ, mục đã xác minh, lỗi</source>
        <translation>Số lượt, thời gian chờ, mục đã xác minh, lỗi</translation>
    </message>
    <message id="cli.command.outbox">
        <source>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</source>
        <translation>Xem lượt khám đang chờ gửi, thử lại, gửi ngay</translation>
    </message>
    <message id="cli.command.personas">
        <source>Những người hư cấu của phần mô phỏng</source>
        <translation>Những người hư cấu của phần mô phỏng</translation>
    </message>
    <message id="cli.command.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này</source>
        <translation>Chạy cổng bảo hiểm mô phỏng trên máy này</translation>
    </message>
    <message id="cli.command.preload">
        <source>Tra cứu trước cho danh sách hẹn ngày mai</source>
        <translation>Tra cứu trước cho danh sách hẹn ngày mai</translation>
    </message>
    <message id="cli.command.print_test">
        <source>In thử một phiếu</source>
        <translation>In thử một phiếu</translation>
    </message>
    <message id="cli.command.read">
        <source>Đọc thẻ trên đầu đọc</source>
        <translation>Đọc thẻ trên đầu đọc</translation>
    </message>
    <message id="cli.command.settings">
        <source>Xem, đổi, xuất và nhập cài đặt</source>
        <translation>Xem, đổi, xuất và nhập cài đặt</translation>
    </message>
    <message id="cli.command.setup">
        <source>Cài đặt lần đầu, từng bước</source>
        <translation>Cài đặt lần đầu, từng bước</translation>
    </message>
    <message id="cli.command.support_bundle">
        <source>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</source>
        <translation>Tạo tệp cho bộ phận kỹ thuật, không có dữ liệu người bệnh</translation>
    </message>
    <message id="cli.command.trust">
        <source>Chứng thư của nơi cấp thẻ được tin cậy</source>
        <translation>Chứng thư của nơi cấp thẻ được tin cậy</translation>
    </message>
    <message id="cli.command.verify_evidence">
        <source>Kiểm tra lại thẻ của một lượt khám đã ghi</source>
        <translation>Kiểm tra lại thẻ của một lượt khám đã ghi</translation>
    </message>
    <message id="cli.command.visits">
        <source>Các lượt khám đã ghi ở quầy này</source>
        <translation>Các lượt khám đã ghi ở quầy này</translation>
    </message>
    <message id="cli.commands">
        <source>Các lệnh</source>
        <translation>Các lệnh</translation>
    </message>
    <message id="cli.default">
        <source>mặc định:</source>
        <translation>mặc định:</translation>
    </message>
    <message id="cli.evidence.nothing">
        <source>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</source>
        <translation>Không có lượt này, hoặc thẻ của lượt chưa được đọc; tiepdon visits --json liệt kê các lượt kèm mã.</translation>
    </message>
    <message id="cli.evidence.recorded">
        <source>lúc ghi: {result}</source>
        <translation>lúc ghi: {result}</translation>
    </message>
    <message id="cli.face_check.cannot_tell">
        <source>Không kết luận được</source>
        <translation>Không kết luận được</translation>
    </message>
    <message id="cli.face_check.different">
        <source>Khác người</source>
        <translation>Khác người</translation>
    </message>
    <message id="cli.face_check.limit">
        <source>cùng người khi ≤ {limit}, {engine}</source>
        <translation>cùng người khi ≤ {limit}, {engine}</translation>
    </message>
    <message id="cli.face_check.same">
        <source>Cùng một người</source>
        <translation>Cùng một người</translation>
    </message>
    <message id="cli.face_engine.drawn">
        <source>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</source>
        <translation>Khuôn mặt vẽ: chỉ cho thấy dạng báo cáo, không nói gì về người thật.</translation>
    </message>
    <message id="cli.face_engine.installed">
        <source>đã cài</source>
        <translation>đã cài</translation>
    </message>
    <message id="cli.face_engine.limits">
        <source>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</source>
        <translation>cùng người đến {same} (trung bình nhiều hình: {fused}), khác người từ {different}; {licence}</translation>
    </message>
    <message id="cli.face_engine.rate">
        <source>ở {limit}: {errors} ({data_set})</source>
        <translation>ở {limit}: {errors} ({data_set})</translation>
    </message>
    <message id="cli.face_report.equal_error">
        <source>tỷ lệ lỗi cân bằng (EER) {rate}</source>
        <translation>tỷ lệ lỗi cân bằng (EER) {rate}</translation>
    </message>
    <message id="cli.face_report.hint">
        <source>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</source>
        <translation>mới là gợi ý: dựa trên {hits} lần nhận nhầm, FMR thật có thể đến {worst}; có {firm} cặp khác người thì mới chắc</translation>
    </message>
    <message id="cli.face_report.limit">
        <source>FMR {target}: ngưỡng {limit}, FNMR {share}</source>
        <translation>FMR {target}: ngưỡng {limit}, FNMR {share}</translation>
    </message>
    <message id="cli.face_report.material">
        <source>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</source>
        <translation>{engine}: {genuine} cặp cùng người, {impostor} cặp khác người, trong {pairs} cặp; {unusable} ảnh không đọc được hoặc không có khuôn mặt</translation>
    </message>
    <message id="cli.face_report.no_limit">
        <source>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</source>
        <translation>FMR {target}: số ảnh này chưa đủ để đặt ngưỡng; cần ít nhất {least} cặp khác người và vài cặp cùng người, {firm} cặp thì chắc chắn</translation>
    </message>
    <message id="cli.face_report.no_pairs">
        <source>chưa thấy, không có cặp nào như vậy</source>
        <translation>chưa thấy, không có cặp nào như vậy</translation>
    </message>
    <message id="cli.face_report.own_limit">
        <source>ở ngưỡng của bộ so, {limit}</source>
        <translation>ở ngưỡng của bộ so, {limit}</translation>
    </message>
    <message id="cli.help.card_sim">
        <source>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</source>
        <translation>Đặt một thẻ mô phỏng lên đầu đọc ảo của vsmartcard-vpcd cho đến khi bấm Ctrl-C.</translation>
    </message>
    <message id="cli.help.counter">
        <source>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</source>
        <translation>Mở quầy một cửa: tiếp nhận hồ sơ, trả kết quả cho đúng người được nhận.</translation>
    </message>
    <message id="cli.help.demo">
        <source>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</source>
        <translation>Đi trọn một lượt tiếp đón với đầu đọc, thẻ, camera và cổng mô phỏng; không đụng đến gì thật.</translation>
    </message>
    <message id="cli.help.desk">
        <source>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</source>
        <translation>Mở màn hình tiếp đón với thiết bị của máy này (gõ tiepdon không kèm lệnh cũng vậy).</translation>
    </message>
    <message id="cli.help.doctor">
        <source>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</source>
        <translation>Xem mọi thiết bị và dịch vụ của quầy này. Mã thoát 0 khi không có gì hỏng.</translation>
    </message>
    <message id="cli.help.evidence">
        <source>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</source>
        <translation>Ghi TARGET (tệp ZIP): lượt khám, các lần hỏi, nhật ký và trang để đọc (Nghị định 188/2025, Điều 38).</translation>
    </message>
    <message id="cli.help.face_check">
        <source>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</source>
        <translation>So khuôn mặt trong hai ảnh (JPEG, JPEG 2000, PNG).

Mã thoát 0 cùng người, 1 khác người, 2 không có mặt dùng được, 4 không kết luận được; 3 khi không đọc được tệp hoặc bộ so.</translation>
    </message>
    <message id="cli.help.face_engine">
        <source>Xem, cài, chọn và đo bộ so khuôn mặt.</source>
        <translation>Xem, cài, chọn và đo bộ so khuôn mặt.</translation>
    </message>
    <message id="cli.help.face_engine_install">
        <source>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</source>
        <translation>Tải bộ so khuôn mặt; chỉ giữ lại khi đúng cỡ và SHA-256. Tải dở thì lần sau tiếp tục.</translation>
    </message>
    <message id="cli.help.face_engine_list">
        <source>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</source>
        <translation>Mọi bộ so: đã cài hay chưa, đang dùng hay không. Kèm mức được tin, ngưỡng và tỷ lệ lỗi đã đo.</translation>
    </message>
    <message id="cli.help.face_engine_measure">
        <source>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</source>
        <translation>Tỷ lệ lỗi (FMR, FNMR) và ngưỡng trên ảnh của chính bạn. Ảnh ở nguyên chỗ cũ.</translation>
    </message>
    <message id="cli.help.face_engine_use">
        <source>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</source>
        <translation>Chọn bộ so khuôn mặt; được nạp thử một lần để chắc là chạy.</translation>
    </message>
    <message id="cli.help.gallery">
        <source>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</source>
        <translation>Lật xem các trạng thái của màn hình tiếp đón (PgUp, PgDn), hoặc lưu mọi màn hình thành ảnh.</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</source>
        <translation>Kiosk để người bệnh tự làm thủ tục: toàn màn hình, chạm, năm ngôn ngữ. Chỉ thoát được bằng mã PIN của nhân viên.</translation>
    </message>
    <message id="cli.help.kiosk_pin">
        <source>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</source>
        <translation>Đặt mã PIN để nhân viên thoát kiosk và xem thiết bị của kiosk.</translation>
    </message>
    <message id="cli.help.lookup">
        <source>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</source>
        <translation>Tra cứu bảo hiểm theo số căn cước, mã số BHXH hoặc mã thẻ BHYT. Mã thoát 0 có trả lời, 1 không có.</translation>
    </message>
    <message id="cli.help.memory">
        <source>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</source>
        <translation>Kiểm tra kho dữ liệu của quầy và giữ bản sao.</translation>
    </message>
    <message id="cli.help.memory_check">
        <source>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</source>
        <translation>Đọc mọi trang, dò theo nhật ký, tìm bản ghi bị sửa. Mã thoát 0 khi tất cả nguyên vẹn.

Dữ liệu chưa được hai ngày thì chưa cần bản sao.</translation>
    </message>
    <message id="cli.help.memory_copy">
        <source>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</source>
        <translation>Ghi ngay một bản sao mã hóa cạnh kho dữ liệu, cả khi quầy đang chạy.</translation>
    </message>
    <message id="cli.help.numbers">
        <source>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</source>
        <translation>Bao nhiêu người đến, mất bao lâu, xác minh được gì, lỗi gì.</translation>
    </message>
    <message id="cli.help.outbox">
        <source>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</source>
        <translation>Xem những gì đã gửi, đang chờ hoặc bị treo; gửi lại dòng treo; gửi ngay.</translation>
    </message>
    <message id="cli.help.outbox_drain">
        <source>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</source>
        <translation>Thử gửi ngay mọi thứ đang chờ, mỗi thứ một lần. Mã thoát 0 khi không còn gì chờ, 1 nếu còn; dòng treo là việc của nhân viên.

Dòng đang gửi dở khi quầy bị tắt đột ngột thì để lần mở sau xử lý. Quầy đang mở thì tự gửi.</translation>
    </message>
    <message id="cli.help.outbox_list">
        <source>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</source>
        <translation>Những gì chưa xong, kèm trạng thái, số lần thử và lý do bị từ chối; dòng đã xong chỉ hiện khi hỏi đến, mới nhất trước.</translation>
    </message>
    <message id="cli.help.outbox_retry">
        <source>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</source>
        <translation>Cho gửi lại một dòng đang treo, với khóa cũ. Mã thoát 1 khi không có dòng ấy.</translation>
    </message>
    <message id="cli.help.personas">
        <source>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</source>
        <translation>Liệt kê những người hư cấu của phần mô phỏng, kèm kết quả đúng của từng người.</translation>
    </message>
    <message id="cli.help.portal_sim">
        <source>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</source>
        <translation>Chạy cổng bảo hiểm mô phỏng trên máy này, để demo, đào tạo và thử.</translation>
    </message>
    <message id="cli.help.preload">
        <source>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</source>
        <translation>Nhận danh sách hẹn khám (CSV hoặc JSON) và tra cứu trước từng người. Không có FILE thì tiếp tục chỗ đã dừng.

Mã thoát 0 khi ai cũng có trả lời, 1 khi còn người chưa có.</translation>
    </message>
    <message id="cli.help.print_test">
        <source>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</source>
        <translation>In phiếu thử trên máy in trong cài đặt, hoặc vẽ ra tệp.</translation>
    </message>
    <message id="cli.help.read">
        <source>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</source>
        <translation>Đọc thẻ trên đầu đọc. Mã thoát 0 đọc được, 3 không có đầu đọc hoặc thẻ, 4 sai số mở chip, 5 có kiểm tra không đạt.</translation>
    </message>
    <message id="cli.help.settings">
        <source>Xem, đổi, xuất và nhập cài đặt của quầy này.</source>
        <translation>Xem, đổi, xuất và nhập cài đặt của quầy này.</translation>
    </message>
    <message id="cli.help.settings_export">
        <source>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</source>
        <translation>Ghi cài đặt riêng của quầy này vào FILE, không kèm mật khẩu, để nhập ở máy khác.</translation>
    </message>
    <message id="cli.help.settings_import">
        <source>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</source>
        <translation>Lấy cài đặt từ FILE; mục nào FILE không nói đến, hoặc bị người quản trị khóa, thì giữ nguyên. Có giá trị không hợp lệ thì không đổi gì.</translation>
    </message>
    <message id="cli.help.settings_set">
        <source>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</source>
        <translation>Đổi các mục, như portal.base_url; VALUE là TOML hoặc chữ thường.

Mục nào phải đi cùng nhau thì đổi cùng lúc, như printer.kind và printer.address.</translation>
    </message>
    <message id="cli.help.settings_show">
        <source>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</source>
        <translation>Những gì đang có hiệu lực, từ mọi lớp; không hiện mật khẩu, mục bị khóa được đánh dấu.</translation>
    </message>
    <message id="cli.help.setup">
        <source>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</source>
        <translation>Cài đặt quầy này từng bước; bước nào cũng bỏ qua được.</translation>
    </message>
    <message id="cli.help.support_bundle">
        <source>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</source>
        <translation>Ghi FILE: phiên bản, cài đặt không kèm mật khẩu, kết quả doctor, nhật ký. Không có người bệnh nào trong đó.</translation>
    </message>
    <message id="cli.help.trust">
        <source>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</source>
        <translation>Thêm, xem và bỏ chứng thư của nơi cấp thẻ (CSCA) và chứng thư ký thẻ được tin riêng.</translation>
    </message>
    <message id="cli.help.trust_add">
        <source>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</source>
        <translation>Tin cậy các nơi cấp trong một tệp PEM hoặc DER. Hãy đối chiếu dấu vân tay của chứng thư với cơ quan cấp trước.</translation>
    </message>
    <message id="cli.help.trust_import_masterlist">
        <source>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</source>
        <translation>Nhập danh sách CSCA (dạng ICAO, Đức hoặc Hà Lan); chứng thư không đọc được thì bỏ qua và đếm.</translation>
    </message>
    <message id="cli.help.trust_list">
        <source>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</source>
        <translation>Mọi chứng thư đang được tin cậy, kèm dấu vân tay (SHA-256).</translation>
    </message>
    <message id="cli.help.trust_remove">
        <source>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</source>
        <translation>Bỏ một chứng thư khỏi danh sách tin cậy; tám ký tự đầu của dấu vân tay là đủ.</translation>
    </message>
    <message id="cli.help.verify_evidence">
        <source>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</source>
        <translation>Xét lại chứng cứ đã lưu của một lượt, theo ngày của lượt ấy. Mã thoát 0 không kiểm tra nào hỏng, 3 không có chứng cứ, 5 có kiểm tra hỏng.</translation>
    </message>
    <message id="cli.help.visits">
        <source>Liệt kê các lượt đã ghi, mới nhất ở cuối.</source>
        <translation>Liệt kê các lượt đã ghi, mới nhất ở cuối.</translation>
    </message>
    <message id="cli.lookup.cache">
        <source>Kết quả đã lưu, hỏi lúc {at}</source>
        <translation>Kết quả đã lưu, hỏi lúc {at}</translation>
    </message>
    <message id="cli.lookup.portal">
        <source>Cổng trả lời lúc {at}</source>
        <translation>Cổng trả lời lúc {at}</translation>
    </message>
    <message id="cli.memory.altered">
        <source>bị sửa tại {at}</source>
        <translation>bị sửa tại {at}</translation>
    </message>
    <message id="cli.memory.audit_trail">
        <source>Nhật ký: {found}</source>
        <translation>Nhật ký: {found}</translation>
    </message>
    <message id="cli.memory.copies">
        <source>Bản sao: {found}</source>
        <translation>Bản sao: {found}</translation>
    </message>
    <message id="cli.memory.new">
        <source>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</source>
        <translation>Dữ liệu này còn mới: bản sao đầu tiên được ghi trong vòng một ngày, hoặc ngay bây giờ bằng: tiepdon memory copy</translation>
    </message>
    <message id="cli.memory.nothing">
        <source>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</source>
        <translation>Ở đây chưa ghi gì; bản sao đầu tiên được ghi trong ngày dùng đầu tiên.</translation>
    </message>
    <message id="cli.memory.portal_attempts">
        <source>Lần hỏi cổng: {found}</source>
        <translation>Lần hỏi cổng: {found}</translation>
    </message>
    <message id="cli.memory.sound">
        <source>nguyên vẹn</source>
        <translation>nguyên vẹn</translation>
    </message>
    <message id="cli.memory.visits">
        <source>Lượt khám: {found}</source>
        <translation>Lượt khám: {found}</translation>
    </message>
    <message id="cli.more">
        <source>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</source>
        <translation>Xem các tùy chọn của một lệnh: tiepdon LỆNH --help</translation>
    </message>
    <message id="cli.option.air_kbps">
        <source>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</source>
        <translation>Mô phỏng tốc độ không tiếp xúc (106, 212, 424, 848).</translation>
    </message>
    <message id="cli.option.air_latency">
        <source>Thời gian cố định của mỗi lệnh APDU.</source>
        <translation>Thời gian cố định của mỗi lệnh APDU.</translation>
    </message>
    <message id="cli.option.all_parked">
        <source>Mọi dòng đang treo.</source>
        <translation>Mọi dòng đang treo.</translation>
    </message>
    <message id="cli.option.autostart">
        <source>Ghi tệp để chương trình mở cùng máy.</source>
        <translation>Ghi tệp để chương trình mở cùng máy.</translation>
    </message>
    <message id="cli.option.birth">
        <source>dd/mm/yyyy, mm/yyyy hoặc yyyy.</source>
        <translation>dd/mm/yyyy, mm/yyyy hoặc yyyy.</translation>
    </message>
    <message id="cli.option.can">
        <source>CAN sáu số, hoặc cả 12 số căn cước.</source>
        <translation>CAN sáu số, hoặc cả 12 số căn cước.</translation>
    </message>
    <message id="cli.option.country">
        <source>Chỉ lấy chứng thư của nước này (hai chữ cái).</source>
        <translation>Chỉ lấy chứng thư của nước này (hai chữ cái).</translation>
    </message>
    <message id="cli.option.csca">
        <source>Thư mục chứng thư được tin.</source>
        <translation>Thư mục chứng thư được tin.</translation>
    </message>
    <message id="cli.option.day">
        <source>dd/mm/yyyy; không ghi thì là ngày mai.</source>
        <translation>dd/mm/yyyy; không ghi thì là ngày mai.</translation>
    </message>
    <message id="cli.option.delay">
        <source>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</source>
        <translation>Trả lời mỗi lần tra cứu chậm bấy nhiêu mili giây.</translation>
    </message>
    <message id="cli.option.demo_all">
        <source>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</source>
        <translation>Kèm --screens: cả những gì tiepdon gallery --all vẽ.</translation>
    </message>
    <message id="cli.option.engine">
        <source>Không ghi thì dùng bộ so khuôn mặt đang chọn.</source>
        <translation>Không ghi thì dùng bộ so khuôn mặt đang chọn.</translation>
    </message>
    <message id="cli.option.every_look">
        <source>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</source>
        <translation>Mọi màn hình, mọi ngôn ngữ, sáng và tối, mọi cỡ.</translation>
    </message>
    <message id="cli.option.export_ds">
        <source>Ghi chứng thư của bên ký vào tệp này.</source>
        <translation>Ghi chứng thư của bên ký vào tệp này.</translation>
    </message>
    <message id="cli.option.headless">
        <source>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</source>
        <translation>Không cần màn hình: vẫn chương trình ấy, vẽ trong bộ nhớ.</translation>
    </message>
    <message id="cli.option.help">
        <source>Hiện phần trợ giúp này rồi thoát.</source>
        <translation>Hiện phần trợ giúp này rồi thoát.</translation>
    </message>
    <message id="cli.option.home">
        <source>Thư mục chứa cài đặt và dữ liệu.</source>
        <translation>Thư mục chứa cài đặt và dữ liệu.</translation>
    </message>
    <message id="cli.option.images">
        <source>Thư mục chứa các ảnh có tên trong danh sách.</source>
        <translation>Thư mục chứa các ảnh có tên trong danh sách.</translation>
    </message>
    <message id="cli.option.json">
        <source>In ra JSON thay cho lời.</source>
        <translation>In ra JSON thay cho lời.</translation>
    </message>
    <message id="cli.option.json_alone">
        <source>Chỉ in một đối tượng JSON, không gì khác.</source>
        <translation>Chỉ in một đối tượng JSON, không gì khác.</translation>
    </message>
    <message id="cli.option.liveness">
        <source>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</source>
        <translation>Cách chống ảnh chụp; người vẽ có chớp mắt, nhưng máy bận có thể bỏ lỡ.</translation>
    </message>
    <message id="cli.option.mrz">
        <source>Các dòng MRZ, viết liền hoặc xuống dòng.</source>
        <translation>Các dòng MRZ, viết liền hoặc xuống dòng.</translation>
    </message>
    <message id="cli.option.name">
        <source>Họ và tên, có dấu.</source>
        <translation>Họ và tên, có dấu.</translation>
    </message>
    <message id="cli.option.only_places">
        <source>Kèm --all: reception, counter, kiosk, settings, numbers.</source>
        <translation>Kèm --all: reception, counter, kiosk, settings, numbers.</translation>
    </message>
    <message id="cli.option.only_these">
        <source>Kèm --all: chỉ những thứ này.</source>
        <translation>Kèm --all: chỉ những thứ này.</translation>
    </message>
    <message id="cli.option.page">
        <source>Mở thẳng trang cài đặt này: devices, portal, printer…</source>
        <translation>Mở thẳng trang cài đặt này: devices, portal, printer…</translation>
    </message>
    <message id="cli.option.pairs">
        <source>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</source>
        <translation>Mỗi dòng hai ảnh và 1 (cùng người) hoặc 0. Không ghi thì dùng khuôn mặt vẽ.</translation>
    </message>
    <message id="cli.option.pause">
        <source>Số giây giữa hai lần hỏi.</source>
        <translation>Số giây giữa hai lần hỏi.</translation>
    </message>
    <message id="cli.option.persona">
        <source>Ai đến; xem tiepdon personas.</source>
        <translation>Ai đến; xem tiepdon personas.</translation>
    </message>
    <message id="cli.option.pin_signer">
        <source>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</source>
        <translation>Chứng thư ký thẻ được tin riêng, không cần nơi cấp.</translation>
    </message>
    <message id="cli.option.portal">
        <source>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</source>
        <translation>Địa chỉ cổng; máy chủ mô phỏng trên máy này không cần tài khoản.</translation>
    </message>
    <message id="cli.option.reader">
        <source>Chỉ dùng đầu đọc này.</source>
        <translation>Chỉ dùng đầu đọc này.</translation>
    </message>
    <message id="cli.option.reader_port">
        <source>Cổng mạng của đầu đọc ảo.</source>
        <translation>Cổng mạng của đầu đọc ảo.</translation>
    </message>
    <message id="cli.option.screens">
        <source>Lưu ảnh của từng màn hình vào đây.</source>
        <translation>Lưu ảnh của từng màn hình vào đây.</translation>
    </message>
    <message id="cli.option.screens_only">
        <source>Chỉ lưu ảnh màn hình vào đây.</source>
        <translation>Chỉ lưu ảnh màn hình vào đây.</translation>
    </message>
    <message id="cli.option.server_port">
        <source>0 thì tự chọn cổng mạng còn trống.</source>
        <translation>0 thì tự chọn cổng mạng còn trống.</translation>
    </message>
    <message id="cli.option.simulated_counter">
        <source>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</source>
        <translation>Trên thiết bị mô phỏng; giấy tiếp nhận thành ảnh trong thư mục dữ liệu.</translation>
    </message>
    <message id="cli.option.simulated_kiosk">
        <source>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</source>
        <translation>Trong cửa sổ, trên thiết bị mô phỏng; không đụng đến thiết bị thật.</translation>
    </message>
    <message id="cli.option.staff_pin">
        <source>Sáu đến mười hai số; không ghi thì được hỏi.</source>
        <translation>Sáu đến mười hai số; không ghi thì được hỏi.</translation>
    </message>
    <message id="cli.option.state">
        <source>Chỉ các dòng ở trạng thái này.</source>
        <translation>Chỉ các dòng ở trạng thái này.</translation>
    </message>
    <message id="cli.option.to_picture">
        <source>Ghi ra tệp .png hoặc .pdf.</source>
        <translation>Ghi ra tệp .png hoặc .pdf.</translation>
    </message>
    <message id="cli.option.to_table">
        <source>Ghi ra tệp .csv hoặc .pdf.</source>
        <translation>Ghi ra tệp .csv hoặc .pdf.</translation>
    </message>
    <message id="cli.option.unsigned">
        <source>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</source>
        <translation>Nhận cả danh sách mà người ký chưa được tin; bạn đã kiểm tra cách khác.</translation>
    </message>
    <message id="cli.option.version">
        <source>Hiện phiên bản rồi thoát.</source>
        <translation>Hiện phiên bản rồi thoát.</translation>
    </message>
    <message id="cli.option.watch">
        <source>Mở lại khi chương trình hỏng hoặc đứng.</source>
        <translation>Mở lại khi chương trình hỏng hoặc đứng.</translation>
    </message>
    <message id="cli.option.weights_from">
        <source>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</source>
        <translation>Thư mục, tệp (USB) hoặc địa chỉ; không ghi thì tải từ nhà phát hành.</translation>
    </message>
    <message id="cli.options">
        <source>Tùy chọn</source>
        <translation>Tùy chọn</translation>
    </message>
    <message id="cli.outbox.again">
        <source>Sẽ gửi lại: {number}</source>
        <translation>Sẽ gửi lại: {number}</translation>
    </message>
    <message id="cli.outbox.count">
        <source>{state}: {number}</source>
        <translation>{state}: {number}</translation>
    </message>
    <message id="cli.outbox.done">
        <source>đã gửi</source>
        <translation>đã gửi</translation>
    </message>
    <message id="cli.outbox.empty">
        <source>Không có gì.</source>
        <translation>Không có gì.</translation>
    </message>
    <message id="cli.outbox.kept">
        <source>giữ tại máy</source>
        <translation>giữ tại máy</translation>
    </message>
    <message id="cli.outbox.kind.cancel">
        <source>hủy lượt</source>
        <translation>hủy lượt</translation>
    </message>
    <message id="cli.outbox.kind.check_in">
        <source>báo đến khám</source>
        <translation>báo đến khám</translation>
    </message>
    <message id="cli.outbox.kind.co_payment">
        <source>hỏi lại cùng chi trả</source>
        <translation>hỏi lại cùng chi trả</translation>
    </message>
    <message id="cli.outbox.kind.recheck">
        <source>tra lại BHYT</source>
        <translation>tra lại BHYT</translation>
    </message>
    <message id="cli.outbox.kind.update">
        <source>bổ sung</source>
        <translation>bổ sung</translation>
    </message>
    <message id="cli.outbox.kind.visit">
        <source>lượt khám</source>
        <translation>lượt khám</translation>
    </message>
    <message id="cli.outbox.parked">
        <source>đang treo</source>
        <translation>đang treo</translation>
    </message>
    <message id="cli.outbox.pending">
        <source>đang chờ</source>
        <translation>đang chờ</translation>
    </message>
    <message id="cli.outbox.sending">
        <source>đang gửi</source>
        <translation>đang gửi</translation>
    </message>
    <message id="cli.portal_sim.listening">
        <source>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</source>
        <translation>Cổng bảo hiểm mô phỏng trả lời tại {address}; bấm Ctrl-C để dừng</translation>
    </message>
    <message id="cli.preload.done">
        <source>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</source>
        <translation>Đã có trả lời: {answered}. Thử không được: {refused}. Còn chờ: {waiting}.</translation>
    </message>
    <message id="cli.preload.lines">
        <source>Dòng không dùng được: {lines}</source>
        <translation>Dòng không dùng được: {lines}</translation>
    </message>
    <message id="cli.program">
        <source>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</source>
        <translation>Tiếp Đón – tiếp đón người bệnh bằng thẻ căn cước gắn chip.</translation>
    </message>
    <message id="cli.read.access">
        <source>Mở chip bằng</source>
        <translation>Mở chip bằng</translation>
    </message>
    <message id="cli.read.birth_date">
        <source>Ngày sinh</source>
        <translation>Ngày sinh</translation>
    </message>
    <message id="cli.read.cost">
        <source>{apdus} lệnh APDU, {bytes} byte, {ms} ms</source>
        <translation>{apdus} lệnh APDU, {bytes} byte, {ms} ms</translation>
    </message>
    <message id="cli.read.document_number">
        <source>Số giấy tờ (MRZ)</source>
        <translation>Số giấy tờ (MRZ)</translation>
    </message>
    <message id="cli.read.ethnicity">
        <source>Dân tộc</source>
        <translation>Dân tộc</translation>
    </message>
    <message id="cli.read.expires">
        <source>Có giá trị đến</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message id="cli.read.extra">
        <source>Mục khác (DG13)</source>
        <translation>Mục khác (DG13)</translation>
    </message>
    <message id="cli.read.father">
        <source>Cha</source>
        <translation>Cha</translation>
    </message>
    <message id="cli.read.issued">
        <source>Ngày cấp</source>
        <translation>Ngày cấp</translation>
    </message>
    <message id="cli.read.marks">
        <source>Đặc điểm nhận dạng</source>
        <translation>Đặc điểm nhận dạng</translation>
    </message>
    <message id="cli.read.mother">
        <source>Mẹ</source>
        <translation>Mẹ</translation>
    </message>
    <message id="cli.read.name">
        <source>Họ tên</source>
        <translation>Họ tên</translation>
    </message>
    <message id="cli.read.nationality">
        <source>Quốc tịch</source>
        <translation>Quốc tịch</translation>
    </message>
    <message id="cli.read.number">
        <source>Số căn cước</source>
        <translation>Số căn cước</translation>
    </message>
    <message id="cli.read.old_number">
        <source>Số CMND cũ</source>
        <translation>Số CMND cũ</translation>
    </message>
    <message id="cli.read.origin">
        <source>Quê quán</source>
        <translation>Quê quán</translation>
    </message>
    <message id="cli.read.religion">
        <source>Tôn giáo</source>
        <translation>Tôn giáo</translation>
    </message>
    <message id="cli.read.residence">
        <source>Nơi thường trú</source>
        <translation>Nơi thường trú</translation>
    </message>
    <message id="cli.read.sex">
        <source>Giới tính</source>
        <translation>Giới tính</translation>
    </message>
    <message id="cli.read.spouse">
        <source>Vợ hoặc chồng</source>
        <translation>Vợ hoặc chồng</translation>
    </message>
    <message id="cli.required">
        <source>bắt buộc</source>
        <translation>bắt buộc</translation>
    </message>
    <message id="cli.settings.locked">
        <source>{name} (người quản trị khóa)</source>
        <translation>{name} (người quản trị khóa)</translation>
    </message>
    <message id="cli.trust.csca">
        <source>nơi cấp</source>
        <translation>nơi cấp</translation>
    </message>
    <message id="cli.trust.imported">
        <source>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</source>
        <translation>Thêm {added}, đã có {known}, bỏ qua {skipped}; chữ ký của danh sách: {signature}</translation>
    </message>
    <message id="cli.trust.link">
        <source>nối khóa</source>
        <translation>nối khóa</translation>
    </message>
    <message id="cli.trust.nothing">
        <source>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</source>
        <translation>Chưa có chứng thư tin cậy nào: không thẻ nào được kết luận là thật.</translation>
    </message>
    <message id="cli.trust.pinned">
        <source>tin riêng</source>
        <translation>tin riêng</translation>
    </message>
    <message id="cli.usage">
        <source>Cách dùng:</source>
        <translation>Cách dùng:</translation>
    </message>
    <message id="cli.visits.nothing">
        <source>Quầy này chưa ghi lượt nào.</source>
        <translation>Quầy này chưa ghi lượt nào.</translation>
    </message>
    <message id="cli.wrong.choice">
        <source>cần một trong: {names}</source>
        <translation>cần một trong: {names}</translation>
    </message>
    <message id="cli.wrong.command">
        <source>Không có lệnh {name}.</source>
        <translation>Không có lệnh {name}.</translation>
    </message>
    <message id="cli.wrong.error">
        <source>Lỗi: {what}</source>
        <translation>Lỗi: {what}</translation>
    </message>
    <message id="cli.wrong.file">
        <source>cần tên một tệp, đây là thư mục</source>
        <translation>cần tên một tệp, đây là thư mục</translation>
    </message>
    <message id="cli.wrong.file_there">
        <source>không có tệp này, hoặc không được phép đọc</source>
        <translation>không có tệp này, hoặc không được phép đọc</translation>
    </message>
    <message id="cli.wrong.folder">
        <source>cần một thư mục, đây là tệp</source>
        <translation>cần một thư mục, đây là tệp</translation>
    </message>
    <message id="cli.wrong.folder_there">
        <source>không có thư mục này, hoặc không được phép đọc</source>
        <translation>không có thư mục này, hoặc không được phép đọc</translation>
    </message>
    <message id="cli.wrong.help">
        <source>Xem cách dùng: {command}</source>
        <translation>Xem cách dùng: {command}</translation>
    </message>
    <message id="cli.wrong.key">
        <source>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</source>
        <translation>Cần --can (6 số cuối hoặc cả 12 số) hoặc --mrz.</translation>
    </message>
    <message id="cli.wrong.missing">
        <source>Còn thiếu {name}.</source>
        <translation>Còn thiếu {name}.</translation>
    </message>
    <message id="cli.wrong.needs_value">
        <source>{name} cần có giá trị đi kèm.</source>
        <translation>{name} cần có giá trị đi kèm.</translation>
    </message>
    <message id="cli.wrong.no_value">
        <source>{name} không nhận giá trị nào.</source>
        <translation>{name} không nhận giá trị nào.</translation>
    </message>
    <message id="cli.wrong.number">
        <source>cần một số, ví dụ 0.5</source>
        <translation>cần một số, ví dụ 0.5</translation>
    </message>
    <message id="cli.wrong.option">
        <source>Không có tùy chọn {name}.</source>
        <translation>Không có tùy chọn {name}.</translation>
    </message>
    <message id="cli.wrong.pair">
        <source>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</source>
        <translation>dòng {line}: cần hai tên ảnh rồi đến 0 hoặc 1</translation>
    </message>
    <message id="cli.wrong.pairs">
        <source>Mỗi NAME cần có VALUE của nó.</source>
        <translation>Mỗi NAME cần có VALUE của nó.</translation>
    </message>
    <message id="cli.wrong.perhaps">
        <source>Có phải {names}?</source>
        <translation>Có phải {names}?</translation>
    </message>
    <message id="cli.wrong.port">
        <source>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</source>
        <translation>không mở được cổng mạng này: đang có chương trình khác dùng, hoặc không được phép</translation>
    </message>
    <message id="cli.wrong.range">
        <source>cần một số nguyên từ {least} đến {most}</source>
        <translation>cần một số nguyên từ {least} đến {most}</translation>
    </message>
    <message id="cli.wrong.row">
        <source>Cần ID của một dòng, hoặc --all.</source>
        <translation>Cần ID của một dòng, hoặc --all.</translation>
    </message>
    <message id="cli.wrong.screens">
        <source>--all cần có --screens cùng thư mục để lưu ảnh.</source>
        <translation>--all cần có --screens cùng thư mục để lưu ảnh.</translation>
    </message>
    <message id="cli.wrong.too_much">
        <source>Thừa: {words}</source>
        <translation>Thừa: {words}</translation>
    </message>
    <message id="cli.wrong.value">
        <source>Giá trị của {name} không hợp lệ: {why}</source>
        <translation>Giá trị của {name} không hợp lệ: {why}</translation>
    </message>
    <message id="cli.wrong.whole_number">
        <source>cần một số nguyên</source>
        <translation>cần một số nguyên</translation>
    </message>
    <message id="demo.card_on">
        <source>2. Thẻ căn cước được đặt lên đầu đọc.</source>
        <translation>2. Thẻ căn cước được đặt lên đầu đọc.</translation>
    </message>
    <message id="demo.consent">
        <source>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</source>
        <translation>4. Hỏi ý kiến về việc so khuôn mặt: người bệnh đồng ý.</translation>
    </message>
    <message id="demo.persona.cloned">
        <source>Bản sao chip: tệp đúng nhưng không có khóa riêng</source>
        <translation>Bản sao chip: tệp đúng nhưng không có khóa riêng</translation>
    </message>
    <message id="demo.persona.expired-card">
        <source>Thẻ bảo hiểm hết hạn (mã 010)</source>
        <translation>Thẻ bảo hiểm hết hạn (mã 010)</translation>
    </message>
    <message id="demo.persona.expired-id">
        <source>Thẻ căn cước quá hạn, bảo hiểm còn hạn</source>
        <translation>Thẻ căn cước quá hạn, bảo hiểm còn hạn</translation>
    </message>
    <message id="demo.persona.forged">
        <source>Dữ liệu trong chip bị sửa: mã băm DG sai</source>
        <translation>Dữ liệu trong chip bị sửa: mã băm DG sai</translation>
    </message>
    <message id="demo.persona.insured">
        <source>Thẻ thật, đúng người, bảo hiểm còn hạn</source>
        <translation>Thẻ thật, đúng người, bảo hiểm còn hạn</translation>
    </message>
    <message id="demo.persona.no-photo">
        <source>Chip không có ảnh chân dung</source>
        <translation>Chip không có ảnh chân dung</translation>
    </message>
    <message id="demo.persona.not-found">
        <source>Cổng không có thông tin thẻ (mã 050)</source>
        <translation>Cổng không có thông tin thẻ (mã 050)</translation>
    </message>
    <message id="demo.persona.other-person">
        <source>Người trước camera không phải chủ thẻ</source>
        <translation>Người trước camera không phải chủ thẻ</translation>
    </message>
    <message id="demo.persona.portal-down">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>Cổng bảo hiểm không trả lời</translation>
    </message>
    <message id="demo.persona.renewed-card">
        <source>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</source>
        <translation>Thẻ cũ hết hạn, đã cấp thẻ mới (mã 003)</translation>
    </message>
    <message id="demo.persona.retired-no-expiry">
        <source>Thẻ không thời hạn của người trên 60 tuổi</source>
        <translation>Thẻ không thời hạn của người trên 60 tuổi</translation>
    </message>
    <message id="demo.persona.unknown-issuer">
        <source>Không có chứng thư của nơi cấp thẻ (CSCA)</source>
        <translation>Không có chứng thư của nơi cấp thẻ (CSCA)</translation>
    </message>
    <message id="demo.persona.wrong-spelling">
        <source>Tên trên cổng khác dấu (mã 061)</source>
        <translation>Tên trên cổng khác dấu (mã 061)</translation>
    </message>
    <message id="demo.reading">
        <source>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</source>
        <translation>3. Số căn cước mở chip; họ tên hiện ngay khi đọc được.</translation>
    </message>
    <message id="demo.recorded">
        <source>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</source>
        <translation>6. Lượt khám đã ghi vào kho dữ liệu mã hóa.</translation>
    </message>
    <message id="demo.stuck">
        <source>Bước này không xong trong thời gian chờ: {step}</source>
        <translation>Bước này không xong trong thời gian chờ: {step}</translation>
    </message>
    <message id="demo.verdict">
        <source>5. Ba kết quả kiểm tra:</source>
        <translation>5. Ba kết quả kiểm tra:</translation>
    </message>
    <message id="demo.waiting">
        <source>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</source>
        <translation>1. Màn hình tiếp đón mở trên thiết bị mô phỏng.</translation>
    </message>
</context>
</TS>
