<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="B-101.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại. Nếu kéo dài, hãy kiểm tra mạng.</source>
        <translation>请照常接诊；本次就诊记为“稍后核实”，程序会自动重查。若持续如此，请检查网络。</translation>
    </message>
    <message id="B-101.sentence">
        <source>Không kết nối được cổng bảo hiểm y tế.</source>
        <translation>无法连接医保平台。</translation>
    </message>
    <message id="B-102.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại sau.</source>
        <translation>请照常接诊；程序稍后会自动重查。</translation>
    </message>
    <message id="B-102.sentence">
        <source>Cổng bảo hiểm y tế trả lời quá chậm.</source>
        <translation>医保平台答复太慢。</translation>
    </message>
    <message id="B-103.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo bộ phận kỹ thuật kiểm tra ngày giờ máy tính và mạng trước khi tra cứu tiếp.</source>
        <translation>请照常接诊并稍后核实。再次查询前，请技术人员检查电脑日期时间和网络。</translation>
    </message>
    <message id="B-103.sentence">
        <source>Không xác nhận được đây đúng là cổng bảo hiểm y tế.</source>
        <translation>无法确认这是真正的医保平台。</translation>
    </message>
    <message id="B-104.next_step">
        <source>Cứ tiếp nhận người bệnh; chương trình tự tra cứu lại. Cổng có thể đang bảo trì.</source>
        <translation>请照常接诊；程序会自动重查。平台可能正在维护。</translation>
    </message>
    <message id="B-104.sentence">
        <source>Cổng bảo hiểm y tế trả lời nhưng nội dung không đọc được.</source>
        <translation>医保平台返回的内容无法识别。</translation>
    </message>
    <message id="B-105.next_step">
        <source>Cứ tiếp nhận người bệnh; lượt khám được ghi là “xác minh sau” và chương trình tự tra cứu lại.</source>
        <translation>请照常接诊；本次就诊记为“稍后核实”，程序会自动重查。</translation>
    </message>
    <message id="B-105.sentence">
        <source>Cổng bảo hiểm y tế đang gặp sự cố.</source>
        <translation>医保平台出现故障。</translation>
    </message>
    <message id="B-106.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy báo người quản trị kiểm tra tài khoản, mật khẩu và địa chỉ mạng đã đăng ký.</source>
        <translation>请照常接诊并稍后核实。请管理员检查账号、密码和已登记的网络地址。</translation>
    </message>
    <message id="B-106.sentence">
        <source>Cổng bảo hiểm y tế không chấp nhận tài khoản của cơ sở.</source>
        <translation>医保平台不接受本机构的账号。</translation>
    </message>
    <message id="B-107.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Nếu tên ở góc trên không phải của người đang làm, bấm Ctrl+U; nếu đúng, hãy báo người quản trị đăng ký họ tên và số căn cước của nhân viên trên cổng.</source>
        <translation>请照常接诊并稍后核实。若上方姓名不是当前在岗人员，请按 Ctrl+U；若是，请管理员在平台登记该工作人员的姓名和身份证号。</translation>
    </message>
    <message id="B-107.sentence">
        <source>Người tra cứu chưa được đăng ký trên cổng bảo hiểm y tế.</source>
        <translation>查询人员未在医保平台登记。</translation>
    </message>
    <message id="B-108.next_step">
        <source>Cứ tiếp nhận người bệnh và xác minh sau. Hãy nhờ người quản trị điền tài khoản trong phần cài đặt (Ctrl+,).</source>
        <translation>请照常接诊并稍后核实。请管理员在设置（Ctrl+,）中填写账号。</translation>
    </message>
    <message id="B-108.sentence">
        <source>Chưa cài đặt tài khoản cổng bảo hiểm y tế.</source>
        <translation>医保平台账号尚未设置。</translation>
    </message>
    <message id="B-109.next_step">
        <source>Đọc ghi chú của cổng trên màn hình. Cứ tiếp nhận người bệnh và xác minh sau.</source>
        <translation>请阅读屏幕上的平台备注。照常接诊并稍后核实。</translation>
    </message>
    <message id="B-109.sentence">
        <source>Cổng bảo hiểm y tế trả về mã chưa biết.</source>
        <translation>医保平台返回未知代码。</translation>
    </message>
    <message id="B-201.next_step">
        <source>Báo người bệnh ngày hết hạn. Hỏi xem đã gia hạn hoặc có thẻ mới chưa; nếu chưa, tiếp nhận theo diện tự chi trả.</source>
        <translation>请告知患者截止日期。询问是否已续保或有新卡；若没有，按自费接诊。</translation>
    </message>
    <message id="B-201.sentence">
        <source>Thẻ bảo hiểm y tế đã hết hạn.</source>
        <translation>医保卡已过期。</translation>
    </message>
    <message id="B-202.next_step">
        <source>Thử lại bằng mã thẻ 15 ký tự hoặc mã số BHXH 10 số, và kiểm tra họ tên. Nếu vẫn không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>请用15位卡号或10位社保号再试，并核对姓名。若仍没有，按自费接诊。</translation>
    </message>
    <message id="B-202.sentence">
        <source>Cổng không có thông tin thẻ bảo hiểm y tế.</source>
        <translation>平台没有此人的医保信息。</translation>
    </message>
    <message id="B-203.next_step">
        <source>Hỏi người bệnh có thẻ mới không (chuyển nơi ở, chuyển nơi làm việc) và tra lại bằng số căn cước. Nếu không có, tiếp nhận theo diện tự chi trả.</source>
        <translation>请询问是否有新卡（搬家、换工作），并用身份证号重查。若没有，按自费接诊。</translation>
    </message>
    <message id="B-203.sentence">
        <source>Thẻ bảo hiểm y tế đã bị thu hồi hoặc ngừng tham gia.</source>
        <translation>医保卡已被收回或已停保。</translation>
    </message>
    <message id="B-204.next_step">
        <source>So họ tên (cả dấu), ngày sinh và mã thẻ với giấy tờ của người bệnh, sửa cho đúng rồi tra cứu lại.</source>
        <translation>请将姓名（含声调符号）、出生日期和卡号与患者的证件对照，更正后重查。</translation>
    </message>
    <message id="B-204.sentence">
        <source>Thông tin gửi đi khác với thông tin cổng bảo hiểm y tế đang giữ.</source>
        <translation>信息与医保平台所存不符。</translation>
    </message>
    <message id="B-205.next_step">
        <source>Kiểm tra thời hạn thẻ mới trên màn hình và dùng mã thẻ mới cho lượt khám này.</source>
        <translation>请查看屏幕上新卡的有效期，本次就诊使用新卡号。</translation>
    </message>
    <message id="B-205.sentence">
        <source>Người bệnh đã được cấp thẻ bảo hiểm y tế mới.</source>
        <translation>患者已获发新医保卡。</translation>
    </message>
    <message id="B-206.next_step">
        <source>Kiểm tra thẻ bảo hiểm y tế giấy cùng giấy tờ tùy thân, rồi tiếp nhận như bình thường.</source>
        <translation>请查看纸质医保卡和身份证件，然后照常接诊。</translation>
    </message>
    <message id="B-206.sentence">
        <source>Thẻ do Bộ Quốc phòng hoặc Bộ Công an quản lý.</source>
        <translation>此卡由国防部或公安部管理。</translation>
    </message>
    <message id="B-207.next_step">
        <source>Xem thời hạn trên thẻ, VssID hoặc VNeID của người bệnh; cứ tiếp nhận, lượt khám được ghi là “xác minh sau”.</source>
        <translation>请查看患者的医保卡、VssID 或 VNeID 上的有效期；照常接诊，本次就诊记为“稍后核实”。</translation>
    </message>
    <message id="B-207.sentence">
        <source>Không đọc được thời hạn thẻ mà cổng bảo hiểm gửi về.</source>
        <translation>无法读取医保平台返回的医保卡有效期。</translation>
    </message>
    <message id="B-208.next_step">
        <source>Hỏi thẻ bảo hiểm y tế: quét mã hoặc gõ số thẻ. Nếu không có thẻ, cứ tiếp nhận theo diện tự chi trả.</source>
        <translation>请患者出示医保卡：扫码或输入卡号。没有卡则按自费接诊。</translation>
    </message>
    <message id="B-208.sentence">
        <source>Chưa có số nào để tra bảo hiểm y tế.</source>
        <translation>没有可查询医保的号码。</translation>
    </message>
    <message id="B-301.next_step">
        <source>Cứ tiếp nhận như bình thường; báo người quản trị kiểm tra chứng thư số.</source>
        <translation>请照常接诊；请管理员检查数字证书。</translation>
    </message>
    <message id="B-301.sentence">
        <source>Không ký được bản tin gửi cơ quan bảo hiểm.</source>
        <translation>无法为发送给医保机构的报文签名。</translation>
    </message>
    <message id="H-101.next_step">
        <source>Xem lại số in trên thẻ và nhập đủ 12 chữ số, hoặc quét mã QR.</source>
        <translation>请查看证上号码并输入全部12位，或扫描二维码。</translation>
    </message>
    <message id="H-101.sentence">
        <source>Số căn cước phải có đúng 12 chữ số.</source>
        <translation>身份证号必须是12位数字。</translation>
    </message>
    <message id="H-102.next_step">
        <source>Nhập theo dạng ngày/tháng/năm, ví dụ 02/09/1985; nếu không rõ ngày sinh, chỉ cần nhập năm.</source>
        <translation>请按日/月/年输入，例如02/09/1985；若不知生日，只输年份即可。</translation>
    </message>
    <message id="H-102.sentence">
        <source>Ngày này không hợp lệ.</source>
        <translation>此日期无效。</translation>
    </message>
    <message id="H-103.next_step">
        <source>Nhập lại ba dòng chữ và dấu “&lt;” ở mặt sau thẻ, mỗi dòng 30 ký tự; dễ nhầm số 0 với chữ O.</source>
        <translation>请重新输入背面三行字母和“&lt;”，每行30个字符；数字0与字母 O 容易混淆。</translation>
    </message>
    <message id="H-103.sentence">
        <source>Ba dòng mã ở mặt sau thẻ chưa đúng.</source>
        <translation>证件背面的三行代码不正确。</translation>
    </message>
    <message id="H-104.next_step">
        <source>Hãy nhờ người quản trị sửa mục được nêu trong tệp cài đặt.</source>
        <translation>请管理员在设置文件中更正所指的项目。</translation>
    </message>
    <message id="H-104.sentence">
        <source>Phần cài đặt có giá trị không hợp lệ.</source>
        <translation>设置中有无效的值。</translation>
    </message>
    <message id="H-105.next_step">
        <source>Đặt thẻ, hoặc bấm F9 để đón người tiếp theo.</source>
        <translation>请放上证件，或按 F9 接待下一位。</translation>
    </message>
    <message id="H-105.sentence">
        <source>Đã dừng theo yêu cầu.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message id="H-106.next_step">
        <source>Nhập họ và tên có dấu, đúng như trên thẻ căn cước.</source>
        <translation>请按身份证输入带声调符号的姓名。</translation>
    </message>
    <message id="H-106.sentence">
        <source>Chưa có họ tên.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message id="H-107.next_step">
        <source>Xem lượt đã có trong danh sách. Nếu đúng là lượt thứ hai, bấm Enter lần nữa; nếu không, bấm F9.</source>
        <translation>请在列表中查看已有记录。如确为第二次就诊，请再按 Enter；否则按 F9。</translation>
    </message>
    <message id="H-107.sentence">
        <source>Người này hôm nay đã được tiếp đón tại phòng khám này.</source>
        <translation>此人今天已在此诊室登记过。</translation>
    </message>
    <message id="H-108.next_step">
        <source>Mở danh sách hôm nay (F3): có thể lượt đã được hủy trước đó.</source>
        <translation>请打开今日列表（F3）：可能已被撤销。</translation>
    </message>
    <message id="H-108.sentence">
        <source>Không hủy được lượt này.</source>
        <translation>无法撤销此次就诊。</translation>
    </message>
    <message id="H-109.next_step">
        <source>Các lượt khám vẫn được lưu; báo người quản trị cài đặt mục bàn giao.</source>
        <translation>就诊记录仍会保存；请管理员设置移交。</translation>
    </message>
    <message id="H-109.sentence">
        <source>Chưa cài đặt nơi nhận lượt khám.</source>
        <translation>尚未设置就诊信息的接收方。</translation>
    </message>
    <message id="H-110.next_step">
        <source>Không cần làm gì: chương trình đó tự gửi. Muốn gửi bằng lệnh thì đóng chương trình đó trước.</source>
        <translation>无需操作：该程序会自动发送。如要用命令发送，请先关闭它。</translation>
    </message>
    <message id="H-110.sentence">
        <source>Một chương trình khác trên máy này đang gửi lượt khám đi.</source>
        <translation>本机另一程序正在发送就诊记录。</translation>
    </message>
    <message id="H-111.next_step">
        <source>Lưu danh sách dạng CSV, dòng đầu ghi tên cột (số, họ tên, ngày sinh), rồi chạy lại.</source>
        <translation>请将名单存为 CSV，首行写列名（号码、姓名、出生日期），然后重试。</translation>
    </message>
    <message id="H-111.sentence">
        <source>Không đọc được danh sách hẹn khám.</source>
        <translation>无法读取预约名单。</translation>
    </message>
    <message id="H-112.next_step">
        <source>Quét lại, giữ yên thẻ cho đến khi máy quét kêu; hoặc gõ số thẻ.</source>
        <translation>请重新扫描，保持卡片不动直到扫描器响声；或手动输入卡号。</translation>
    </message>
    <message id="H-112.sentence">
        <source>Mã QR trên thẻ bảo hiểm mới quét được một phần.</source>
        <translation>医保卡二维码只扫描到一部分。</translation>
    </message>
    <message id="H-120.next_step">
        <source>Nếu cần đổi, hãy nhờ người quản trị sửa tệp policy.toml của máy.</source>
        <translation>如需更改，请管理员修改本机的 policy.toml。</translation>
    </message>
    <message id="H-120.sentence">
        <source>Mục cài đặt này do người quản trị khóa.</source>
        <translation>该设置已被管理员锁定。</translation>
    </message>
    <message id="H-121.next_step">
        <source>Các mục khác vẫn lưu được; hãy nhờ bộ phận kỹ thuật bật kho mật khẩu của hệ điều hành.</source>
        <translation>其他设置仍可保存；请技术人员启用系统的密码库。</translation>
    </message>
    <message id="H-121.sentence">
        <source>Máy này không giữ được mật khẩu.</source>
        <translation>此电脑无法保存密码。</translation>
    </message>
    <message id="H-122.next_step">
        <source>Bật tự đồng bộ ngày giờ trong cài đặt của máy; sai giờ làm hỏng việc kiểm tra thẻ và hạn bảo hiểm.</source>
        <translation>请开启日期和时间自动同步；时钟错误会影响证件和医保的判断。</translation>
    </message>
    <message id="H-122.sentence">
        <source>Đồng hồ của máy này sai giờ.</source>
        <translation>此电脑的时钟不准。</translation>
    </message>
    <message id="H-130.next_step">
        <source>Nhập lại đầy đủ như người quản trị hoặc nhà cung cấp đã ghi, kể cả phần đầu, không có dấu cách.</source>
        <translation>请按管理员或供应商提供的内容完整重新输入，包括开头部分，不要有空格。</translation>
    </message>
    <message id="H-130.sentence">
        <source>Địa chỉ này không đúng dạng.</source>
        <translation>地址格式不正确。</translation>
    </message>
    <message id="H-131.next_step">
        <source>Xem giới hạn ghi trong ngoặc hoặc trong mục trợ giúp, rồi nhập lại.</source>
        <translation>请查看括号内或帮助中的允许范围，然后重新输入。</translation>
    </message>
    <message id="H-131.sentence">
        <source>Giá trị này ngoài giới hạn cho phép.</source>
        <translation>该数值超出允许范围。</translation>
    </message>
    <message id="H-132.next_step">
        <source>Kiểm tra đường dẫn hoặc tên trên máy này, cắm ổ đĩa nếu cần, rồi chọn lại.</source>
        <translation>请检查本机上的路径或名称，必要时插入磁盘，然后重新选择。</translation>
    </message>
    <message id="H-132.sentence">
        <source>Không tìm thấy tệp, thư mục hoặc bộ so khuôn mặt được chọn.</source>
        <translation>找不到所选的文件、文件夹或人脸比对引擎。</translation>
    </message>
    <message id="H-133.next_step">
        <source>Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác còn chỗ, rồi làm lại.</source>
        <translation>若文件在其他程序中打开请关闭，或选择有空间的其他文件夹，然后重试。</translation>
    </message>
    <message id="H-133.sentence">
        <source>Không ghi được tệp này.</source>
        <translation>无法写入该文件。</translation>
    </message>
    <message id="H-134.next_step">
        <source>Kiểm tra tên tệp, quyền đọc và ổ đĩa, rồi chọn lại.</source>
        <translation>请检查文件名、读取权限和磁盘，然后重新选择。</translation>
    </message>
    <message id="H-134.sentence">
        <source>Không đọc được tệp này.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message id="H-135.next_step">
        <source>Đặt lại tên tệp với một trong các đuôi ghi trong ngoặc.</source>
        <translation>请使用括号中的扩展名之一命名文件。</translation>
    </message>
    <message id="H-135.sentence">
        <source>Chương trình không ghi được loại tệp này.</source>
        <translation>程序不支持写入这种文件类型。</translation>
    </message>
    <message id="H-136.next_step">
        <source>Mở chương trình trong phiên làm việc có màn hình; trên Linux xem biến DISPLAY hoặc WAYLAND_DISPLAY. Không cần màn hình: `tiepdon demo --headless`, `tiepdon doctor`.</source>
        <translation>请在有显示器的会话中启动；Linux 上请检查 DISPLAY 或 WAYLAND_DISPLAY。无显示器时可用：`tiepdon demo --headless`、`tiepdon doctor`。</translation>
    </message>
    <message id="H-136.sentence">
        <source>Không có màn hình để mở cửa sổ.</source>
        <translation>没有可用于打开窗口的显示器。</translation>
    </message>
    <message id="H-137.next_step">
        <source>Chọn mã PIN khác, chỉ gồm chữ số, rồi nhập hai lần.</source>
        <translation>请另选一个只含数字的 PIN 码，并输入两次。</translation>
    </message>
    <message id="H-137.sentence">
        <source>Mã PIN phải có từ 6 đến 12 chữ số.</source>
        <translation>PIN 码必须为6至12位数字。</translation>
    </message>
    <message id="H-138.next_step">
        <source>Xem mã của các lượt khám bằng `tiepdon visits --json` (trường id), rồi nhập lại.</source>
        <translation>请用 `tiepdon visits --json` 查看就诊编号（id），然后重新输入。</translation>
    </message>
    <message id="H-138.sentence">
        <source>Không có lượt khám nào mang mã này.</source>
        <translation>没有此编号的就诊记录。</translation>
    </message>
    <message id="H-139.next_step">
        <source>Cứ tiếp nhận như bình thường và hỏi lại; nếu vẫn vậy, báo người quản trị gửi gói hỗ trợ.</source>
        <translation>请照常办理登记并重新查询；如仍无效，请让管理员发送支持包。</translation>
    </message>
    <message id="H-139.sentence">
        <source>Máy chưa trả lời được câu vừa hỏi.</source>
        <translation>程序未能回答刚才的查询。</translation>
    </message>
    <message id="H-140.next_step">
        <source>Xin lại tệp từ cơ quan cấp (chứng thư CSCA dạng PEM hoặc DER, hoặc danh sách chứng thư); muốn tin riêng một chứng thư ký thẻ thì thêm --pin.</source>
        <translation>请向签发机关重新索取文件（PEM 或 DER 格式的 CSCA 证书，或证书列表）；如只信任某一张签名证书，请加 --pin。</translation>
    </message>
    <message id="H-140.sentence">
        <source>Tệp này không có chứng thư nào dùng được để tin cậy.</source>
        <translation>该文件中没有可以信任的证书。</translation>
    </message>
    <message id="H-141.next_step">
        <source>Xem lại bằng tiepdon trust list và chép ít nhất tám ký tự đầu của dấu vân tay.</source>
        <translation>请用 tiepdon trust list 查看，并复制指纹的至少前八位。</translation>
    </message>
    <message id="H-141.sentence">
        <source>Không có chứng thư nào có dấu vân tay như vậy.</source>
        <translation>没有这个指纹的证书。</translation>
    </message>
    <message id="H-142.next_step">
        <source>Thêm chứng thư của cơ quan ký danh sách (tiepdon trust add), hoặc dùng --unsigned nếu đã kiểm tra tệp bằng cách khác; chữ ký sai thì tải lại tệp.</source>
        <translation>请添加列表签署机构的证书（tiepdon trust add）；若已用其他方式核对过文件，可用 --unsigned；如签名错误，请重新下载文件。</translation>
    </message>
    <message id="H-142.sentence">
        <source>Danh sách chứng thư này không do nơi được tin cậy ký.</source>
        <translation>该证书列表不是由受信任的机构签名的。</translation>
    </message>
    <message id="H-143.next_step">
        <source>Dùng địa chỉ bắt đầu bằng https://; nếu không có, hãy hỏi nơi cung cấp dịch vụ.</source>
        <translation>请使用以 https:// 开头的地址；如没有，请询问服务提供方。</translation>
    </message>
    <message id="H-143.sentence">
        <source>Địa chỉ này gửi dữ liệu không mã hóa.</source>
        <translation>该地址会以未加密方式发送数据。</translation>
    </message>
    <message id="K-101.next_step">
        <source>Chương trình tự thử lại. Nếu sau một phút vẫn báo lỗi, hãy nhờ bộ phận kỹ thuật bật dịch vụ thẻ thông minh; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>程序会自动重试。若一分钟后仍报错，请技术人员启动智能卡服务；在此期间输入12位身份证号后按 F8。</translation>
    </message>
    <message id="K-101.sentence">
        <source>Máy tính chưa chạy dịch vụ đọc thẻ.</source>
        <translation>电脑的读卡服务未运行。</translation>
    </message>
    <message id="K-102.next_step">
        <source>Cắm lại dây USB của đầu đọc, đợi đèn sáng. Nếu vẫn không thấy, thử cổng USB khác; trong lúc chờ, gõ 12 số căn cước rồi bấm F8.</source>
        <translation>请重新插好读卡器的 USB 线，等指示灯亮。若仍找不到，换一个 USB 接口；在此期间输入12位身份证号后按 F8。</translation>
    </message>
    <message id="K-102.sentence">
        <source>Chưa thấy đầu đọc thẻ.</source>
        <translation>未找到读卡器。</translation>
    </message>
    <message id="K-103.next_step">
        <source>Đóng chương trình đọc thẻ hoặc ký số khác đang mở, rồi nhấc thẻ ra và đặt lại.</source>
        <translation>请关闭其他读卡或数字签名程序，再取下证件重新放上。</translation>
    </message>
    <message id="K-103.sentence">
        <source>Đầu đọc đang được chương trình khác sử dụng.</source>
        <translation>读卡器正被其他程序使用。</translation>
    </message>
    <message id="K-104.next_step">
        <source>Cắm lại dây USB của đầu đọc, rồi đặt lại thẻ. Chương trình sẽ đọc từ đầu.</source>
        <translation>请重新插好读卡器的 USB 线，再放上证件。程序会从头读取。</translation>
    </message>
    <message id="K-104.sentence">
        <source>Mất kết nối với đầu đọc khi đang đọc thẻ.</source>
        <translation>读卡时与读卡器断开连接。</translation>
    </message>
    <message id="K-105.next_step">
        <source>Đặt lại thẻ để đọc theo cách chậm hơn. Nếu vẫn báo lỗi, hãy dùng đầu đọc khác và báo bộ phận kỹ thuật tên đầu đọc.</source>
        <translation>请重新放卡，用较慢方式读取。若仍报错，请换读卡器并把型号告知技术人员。</translation>
    </message>
    <message id="K-105.sentence">
        <source>Đầu đọc này không đọc được khối dữ liệu dài.</source>
        <translation>此读卡器无法读取长数据块。</translation>
    </message>
    <message id="K-201.next_step">
        <source>Đặt thẻ căn cước nằm phẳng lên đầu đọc và giữ yên.</source>
        <translation>请将身份证平放在读卡器上，不要移动。</translation>
    </message>
    <message id="K-201.sentence">
        <source>Chưa có thẻ trên đầu đọc.</source>
        <translation>读卡器上没有证件。</translation>
    </message>
    <message id="K-202.next_step">
        <source>Nhấc thẻ này ra, bỏ các thẻ khác khỏi đầu đọc và đặt thẻ căn cước. Nếu người bệnh không có thẻ gắn chip, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>请取下此卡，移开其他卡片，放上身份证。若没有芯片身份证，请输入12位身份证号后按 F8。</translation>
    </message>
    <message id="K-202.sentence">
        <source>Đây không phải thẻ căn cước gắn chip.</source>
        <translation>这不是芯片身份证。</translation>
    </message>
    <message id="K-203.next_step">
        <source>Đặt lại thẻ và giữ yên đến khi hiện dấu đọc xong. Những gì đã đọc vẫn được giữ cho đúng thẻ này.</source>
        <translation>请重新放上证件，直到显示读取完成。若是同一张证件，已读内容会保留。</translation>
    </message>
    <message id="K-203.sentence">
        <source>Thẻ bị nhấc ra khi chưa đọc xong.</source>
        <translation>证件在读完前被取下。</translation>
    </message>
    <message id="K-204.next_step">
        <source>Quét mã QR trên thẻ, hoặc gõ 12 số căn cước in trên thẻ.</source>
        <translation>请扫描证上的二维码，或输入证上印的12位号码。</translation>
    </message>
    <message id="K-204.sentence">
        <source>Cần số căn cước để mở chip.</source>
        <translation>打开芯片需要身份证号。</translation>
    </message>
    <message id="K-205.next_step">
        <source>Kiểm tra xem có nhầm thẻ không, rồi quét lại mã QR hoặc gõ lại đủ 12 số. Nếu vẫn không khớp, hãy bấm F8 để tiếp tục không cần chip.</source>
        <translation>请确认没有拿错证件，再扫描二维码或输入全部12位号码。若仍不符，按 F8 不用芯片继续。</translation>
    </message>
    <message id="K-205.sentence">
        <source>Số đã nhập và thẻ trên đầu đọc không khớp nhau.</source>
        <translation>输入的号码与读卡器上的证件不符。</translation>
    </message>
    <message id="K-206.next_step">
        <source>Nhấc thẻ ra, đợi hai giây rồi đặt lại vào giữa đầu đọc; bỏ thẻ khỏi ví hoặc bao da. Sau hai lần vẫn không được, hãy gõ 12 số căn cước rồi bấm F8.</source>
        <translation>请取下证件，等两秒后从卡套中取出并放在读卡器中央。两次仍不行，请输入12位身份证号后按 F8。</translation>
    </message>
    <message id="K-206.sentence">
        <source>Thẻ không phản hồi.</source>
        <translation>证件没有反应。</translation>
    </message>
    <message id="K-207.next_step">
        <source>Giữ yên thẻ, chương trình sẽ mở lại và đọc tiếp. Nếu báo lỗi lần nữa, hãy nhấc thẻ ra rồi đặt lại.</source>
        <translation>请勿移动证件，程序会重新打开并继续读取。若再次报错，请取下证件重新放上。</translation>
    </message>
    <message id="K-207.sentence">
        <source>Phiên đọc thẻ bị gián đoạn.</source>
        <translation>读卡过程中断。</translation>
    </message>
    <message id="K-208.next_step">
        <source>Gõ 12 số căn cước rồi bấm F8 để tiếp tục, và báo bộ phận kỹ thuật mã lỗi này cùng năm cấp của thẻ.</source>
        <translation>请输入12位身份证号后按 F8 继续，并将此代码和证件签发年份告知技术人员。</translation>
    </message>
    <message id="K-208.sentence">
        <source>Thẻ dùng cách mở chip mà chương trình chưa hỗ trợ.</source>
        <translation>此证的开启方式本程序尚不支持。</translation>
    </message>
    <message id="K-209.next_step">
        <source>Nhấc thẻ ra rồi đặt lại. Nếu vẫn vậy, hãy gõ 12 số căn cước, bấm F8 và giữ lại mã lỗi để báo bộ phận kỹ thuật.</source>
        <translation>请取下证件重新放上。若仍如此，输入12位身份证号后按 F8，并记下此代码告知技术人员。</translation>
    </message>
    <message id="K-209.sentence">
        <source>Thẻ trả lời không đúng chuẩn.</source>
        <translation>证件的应答不符合标准。</translation>
    </message>
    <message id="K-301.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và ghi nhận lượt khám.</source>
        <translation>请重新放卡再读一次。若仍有误，请目视检查证件，输入12位身份证号，按 F8 并登记就诊。</translation>
    </message>
    <message id="K-301.sentence">
        <source>Dữ liệu trong chip bị lỗi, không đọc được.</source>
        <translation>芯片数据有误，无法读取。</translation>
    </message>
    <message id="K-302.next_step">
        <source>Không đọc tiếp thẻ này. Hãy kiểm tra thẻ bằng mắt, gõ 12 số căn cước, bấm F8 và báo người phụ trách.</source>
        <translation>请勿继续读取此证。请目视检查证件，输入12位身份证号，按 F8 并告知负责人。</translation>
    </message>
    <message id="K-302.sentence">
        <source>Chip khai báo khối dữ liệu lớn bất thường.</source>
        <translation>芯片声明的数据量异常。</translation>
    </message>
    <message id="K-303.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn thiếu, hãy kiểm tra thẻ bằng mắt và bổ sung thông tin bằng tay.</source>
        <translation>请重新放卡再读一次。若仍缺少，请目视检查证件并手工补充信息。</translation>
    </message>
    <message id="K-303.sentence">
        <source>Chip thiếu một phần dữ liệu bắt buộc.</source>
        <translation>芯片缺少必需的数据。</translation>
    </message>
    <message id="K-304.next_step">
        <source>So thông tin trên màn hình với chữ in trên thẻ và bổ sung phần còn thiếu bằng tay.</source>
        <translation>请将屏幕信息与证上文字对照，手工补充缺少的部分。</translation>
    </message>
    <message id="K-304.sentence">
        <source>Có phần dữ liệu trong chip không đọc được.</source>
        <translation>芯片中有部分数据无法识别。</translation>
    </message>
    <message id="K-305.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận. Trẻ dưới 6 tuổi thường chưa có ảnh: hãy xác nhận qua người đi cùng.</source>
        <translation>请目视比对患者与证上照片后确认。未满6岁的儿童通常没有照片：请向陪同人确认。</translation>
    </message>
    <message id="K-305.sentence">
        <source>Chip không có ảnh chân dung.</source>
        <translation>芯片中没有照片。</translation>
    </message>
    <message id="K-306.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>请目视比对患者与证上照片后确认。</translation>
    </message>
    <message id="K-306.sentence">
        <source>Ảnh chân dung trong chip không mở được.</source>
        <translation>芯片中的照片无法打开。</translation>
    </message>
    <message id="K-307.next_step">
        <source>Kiểm tra xem có nhầm thẻ của người khác không. Nếu đúng thẻ, hãy dùng số trong chip; nếu số in trên thẻ khác số trong chip, hãy báo người phụ trách.</source>
        <translation>请确认不是他人的证件。若证件无误，请以芯片号码为准；若证上印的号码与芯片不同，请告知负责人。</translation>
    </message>
    <message id="K-307.sentence">
        <source>Số trong chip khác với số đã quét hoặc nhập.</source>
        <translation>芯片中的号码与扫描或输入的号码不同。</translation>
    </message>
    <message id="K-401.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>请勿使用此证的信息。请患者出示其他证件并告知负责人；诊疗照常进行。</translation>
    </message>
    <message id="K-401.sentence">
        <source>Dữ liệu trong chip đã bị sửa đổi.</source>
        <translation>芯片中的数据已被改动。</translation>
    </message>
    <message id="K-402.next_step">
        <source>Không dùng thông tin từ thẻ này. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>请勿使用此证的信息。请患者出示其他证件并告知负责人；诊疗照常进行。</translation>
    </message>
    <message id="K-402.sentence">
        <source>Chữ ký của nơi cấp trên dữ liệu chip không đúng.</source>
        <translation>芯片数据上的签发机关签名不正确。</translation>
    </message>
    <message id="K-403.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy nhờ bộ phận kỹ thuật cài chứng thư gốc (CSCA) của nơi cấp thẻ.</source>
        <translation>请目视检查证件后继续；本次就诊记为“稍后核实”。请技术人员安装签发机关的根证书。</translation>
    </message>
    <message id="K-403.sentence">
        <source>Chưa đủ căn cứ để kết luận thẻ là thật.</source>
        <translation>依据不足，无法判定证件真伪。</translation>
    </message>
    <message id="K-404.next_step">
        <source>Không dùng thông tin từ thẻ này khi chưa kiểm tra. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách.</source>
        <translation>未经查验请勿使用此证的信息。请患者出示其他证件并告知负责人。</translation>
    </message>
    <message id="K-404.sentence">
        <source>Chứng thư ký thẻ không hợp lệ.</source>
        <translation>签署此证的证书无效。</translation>
    </message>
    <message id="K-405.next_step">
        <source>Kiểm tra thẻ bằng mắt rồi tiếp tục; lượt khám được ghi là “xác minh sau”. Hãy báo bộ phận kỹ thuật mã lỗi này.</source>
        <translation>请目视检查证件后继续；本次就诊记为“稍后核实”。请将此代码告知技术人员。</translation>
    </message>
    <message id="K-405.sentence">
        <source>Thẻ dùng thuật toán ký mà chương trình chưa biết.</source>
        <translation>此证使用的签名算法本程序尚不认识。</translation>
    </message>
    <message id="K-406.next_step">
        <source>Thẻ có thể là bản sao. Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>此证可能是复制品。请患者出示其他证件并告知负责人；诊疗照常进行。</translation>
    </message>
    <message id="K-406.sentence">
        <source>Chip không chứng minh được mình là chip gốc.</source>
        <translation>芯片未能证明自己是原件。</translation>
    </message>
    <message id="K-407.next_step">
        <source>Hãy mời người bệnh xuất trình giấy tờ khác và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>请患者出示其他证件并告知负责人；诊疗照常进行。</translation>
    </message>
    <message id="K-407.sentence">
        <source>Chip trả lời sai khi được kiểm tra, có thể là bản sao.</source>
        <translation>芯片未通过检验，可能是复制品。</translation>
    </message>
    <message id="K-408.next_step">
        <source>Nhắc người bệnh đổi thẻ. So khuôn mặt với ảnh bằng mắt, ghi lý do rồi tiếp tục; bảo hiểm y tế không mất vì thẻ căn cước hết hạn.</source>
        <translation>请提醒患者换证。目视比对面部与照片，写明理由后继续；医保不会因身份证过期而失效。</translation>
    </message>
    <message id="K-408.sentence">
        <source>Thẻ căn cước đã hết hạn sử dụng.</source>
        <translation>身份证已过期。</translation>
    </message>
    <message id="K-409.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn lỗi, hãy kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>请重新放卡再读一次。若仍有误，请目视检查证件并告知负责人。</translation>
    </message>
    <message id="K-409.sentence">
        <source>Phần chữ ký của chip không đọc được.</source>
        <translation>芯片的签名部分无法读取。</translation>
    </message>
    <message id="K-410.next_step">
        <source>Giữ thẻ, kiểm tra giấy tờ khác của người bệnh và báo người phụ trách; việc khám vẫn tiếp tục.</source>
        <translation>请保留此证，查看患者的其他证件并告知负责人。仍照常接诊。</translation>
    </message>
    <message id="K-410.sentence">
        <source>Chứng thư ký thẻ này đã bị nơi cấp thu hồi.</source>
        <translation>签署此证的证书已被签发机关吊销。</translation>
    </message>
    <message id="K-411.next_step">
        <source>Đặt lại thẻ để đọc lần nữa. Nếu vẫn vậy, kiểm tra thẻ bằng mắt và báo người phụ trách.</source>
        <translation>请重新放卡再读一次。若仍如此，请目视检查证件并告知负责人。</translation>
    </message>
    <message id="K-411.sentence">
        <source>Cách mở chip khác với thông tin nơi cấp đã ký.</source>
        <translation>芯片的开启方式与签发机关签署的不同。</translation>
    </message>
    <message id="K-412.next_step">
        <source>Không dùng lượt khám này làm bằng chứng người có thẻ đã có mặt; báo người phụ trách.</source>
        <translation>请勿将本次就诊作为持证人到场的证明；请告知负责人。</translation>
    </message>
    <message id="K-412.sentence">
        <source>Chữ ký của chip không gắn với lượt khám này.</source>
        <translation>芯片的签名不属于本次就诊。</translation>
    </message>
    <message id="L-101.next_step">
        <source>Đóng cửa sổ Tiếp Đón khác trên máy này nếu có; chương trình tự thử lại. Đừng tắt máy khi còn dòng “đang lưu”.</source>
        <translation>若本机还开着另一个 Tiếp Đón 窗口，请关闭；程序会自动重试。显示“正在保存”时请勿关机。</translation>
    </message>
    <message id="L-101.sentence">
        <source>Kho dữ liệu đang bị một chương trình khác giữ.</source>
        <translation>数据库正被其他程序占用。</translation>
    </message>
    <message id="L-102.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật ngay: máy này không được phép ghi vào thư mục dữ liệu.</source>
        <translation>请将就诊记在纸上并立即告知技术人员：本机不允许写入数据文件夹。</translation>
    </message>
    <message id="L-102.sentence">
        <source>Không ghi được vào kho dữ liệu.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message id="L-103.next_step">
        <source>Đừng xóa tệp nào. Hãy báo bộ phận kỹ thuật: cần khóa đã tạo cùng kho dữ liệu này.</source>
        <translation>请勿删除任何文件。请告知技术人员：需要与此数据库一同生成的密钥。</translation>
    </message>
    <message id="L-103.sentence">
        <source>Không mở được kho dữ liệu: khóa không đúng.</source>
        <translation>无法打开数据库：密钥不正确。</translation>
    </message>
    <message id="L-104.next_step">
        <source>Đừng xóa tệp nào. Ghi lượt khám ra giấy và báo bộ phận kỹ thuật để khôi phục từ bản sao lưu.</source>
        <translation>请勿删除任何文件。将就诊记在纸上，并请技术人员从备份恢复。</translation>
    </message>
    <message id="L-104.sentence">
        <source>Kho dữ liệu bị hỏng.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message id="L-105.next_step">
        <source>Ghi lượt khám ra giấy và báo bộ phận kỹ thuật giải phóng ổ đĩa; sau đó chương trình tiếp tục lưu.</source>
        <translation>请将就诊记在纸上，并请技术人员清理磁盘；之后程序会继续保存。</translation>
    </message>
    <message id="L-105.sentence">
        <source>Ổ đĩa đã đầy.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message id="L-106.next_step">
        <source>Hãy nhờ bộ phận kỹ thuật cài phiên bản mới nhất trên máy này; đừng dùng bản cũ.</source>
        <translation>请技术人员在本机安装最新版本；请勿使用旧版本。</translation>
    </message>
    <message id="L-106.sentence">
        <source>Kho dữ liệu thuộc phiên bản chương trình mới hơn.</source>
        <translation>数据库属于更新版本的程序。</translation>
    </message>
    <message id="L-107.next_step">
        <source>Đăng nhập lại máy tính rồi mở lại chương trình. Nếu vẫn lỗi, hãy báo bộ phận kỹ thuật; đừng xóa tệp nào.</source>
        <translation>请重新登录电脑再打开程序。若仍有误，请告知技术人员；请勿删除任何文件。</translation>
    </message>
    <message id="L-107.sentence">
        <source>Không lấy được khóa của kho dữ liệu.</source>
        <translation>无法取得数据库的密钥。</translation>
    </message>
    <message id="L-108.next_step">
        <source>Đối chiếu danh sách hôm nay (F3) với sổ hoặc số thứ tự đã phát; lượt nào thiếu thì tiếp đón lại. Báo bộ phận kỹ thuật kiểm tra ổ đĩa.</source>
        <translation>请将今日列表（F3）与已发号码核对，缺少者重新登记，并请技术人员检查磁盘。</translation>
    </message>
    <message id="L-108.sentence">
        <source>Kho dữ liệu bị hỏng và đã được khôi phục từ bản sao tốt gần nhất.</source>
        <translation>数据库损坏，已从最近的完好副本恢复。</translation>
    </message>
    <message id="L-109.next_step">
        <source>Kiểm tra dung lượng đĩa rồi chạy: tiepdon memory copy.</source>
        <translation>请检查磁盘空间后运行：tiepdon memory copy。</translation>
    </message>
    <message id="L-109.sentence">
        <source>Kho dữ liệu chưa có bản sao dự phòng trong hai ngày qua.</source>
        <translation>数据库已两天没有备份。</translation>
    </message>
    <message id="M-101.next_step">
        <source>Cắm lại dây camera. Trong lúc chờ, so khuôn mặt với ảnh trong chip bằng mắt rồi xác nhận.</source>
        <translation>请重新插好摄像头。在此期间，目视比对面部与芯片照片后确认。</translation>
    </message>
    <message id="M-101.sentence">
        <source>Chưa thấy camera.</source>
        <translation>未找到摄像头。</translation>
    </message>
    <message id="M-102.next_step">
        <source>Cắm lại dây camera; chương trình tự nối lại. Trong lúc chờ, so khuôn mặt bằng mắt rồi xác nhận.</source>
        <translation>请重新插好摄像头，程序会自动连接。在此期间，目视比对后确认。</translation>
    </message>
    <message id="M-102.sentence">
        <source>Camera vừa bị ngắt.</source>
        <translation>摄像头刚刚断开。</translation>
    </message>
    <message id="M-103.next_step">
        <source>Mở nắp che ống kính, bật thêm đèn. Đóng chương trình khác đang dùng camera nếu có.</source>
        <translation>请打开镜头盖，增加照明。若有其他程序在用摄像头，请关闭。</translation>
    </message>
    <message id="M-103.sentence">
        <source>Camera không cho hình dùng được.</source>
        <translation>摄像头的画面无法使用。</translation>
    </message>
    <message id="M-201.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, bỏ khẩu trang và mũ trong giây lát.</source>
        <translation>请患者正视摄像头，暂时摘下口罩和帽子。</translation>
    </message>
    <message id="M-201.sentence">
        <source>Chưa thấy khuôn mặt trước camera.</source>
        <translation>摄像头前未看到面部。</translation>
    </message>
    <message id="M-202.next_step">
        <source>Mời những người đứng sau lùi lại, chỉ để người bệnh trước camera.</source>
        <translation>请后面的人退后，只让患者在摄像头前。</translation>
    </message>
    <message id="M-202.sentence">
        <source>Có nhiều khuôn mặt trước camera.</source>
        <translation>摄像头前有多张面孔。</translation>
    </message>
    <message id="M-203.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh trong chip bằng mắt, rồi chọn “Cùng một người”, “Không phải” hoặc “Chưa chắc”.</source>
        <translation>按 F6，目视比对患者与芯片照片，再选择“同一个人”“不是”或“不确定”。</translation>
    </message>
    <message id="M-203.sentence">
        <source>Máy chưa đủ chắc chắn để kết luận.</source>
        <translation>机器没有足够把握作出判断。</translation>
    </message>
    <message id="M-204.next_step">
        <source>So lại bằng mắt và hỏi người bệnh một cách lịch sự. Nếu đúng là người khác, không dùng thẻ này nữa và báo người phụ trách.</source>
        <translation>请再次目视比对并礼貌询问。若确实是另一人，请停止使用此证并告知负责人。</translation>
    </message>
    <message id="M-204.sentence">
        <source>Khuôn mặt có vẻ không giống ảnh trong chip.</source>
        <translation>面部似乎与芯片照片不符。</translation>
    </message>
    <message id="M-205.next_step">
        <source>So khuôn mặt người bệnh với ảnh in trên thẻ bằng mắt rồi xác nhận.</source>
        <translation>请目视比对患者与证上照片后确认。</translation>
    </message>
    <message id="M-205.sentence">
        <source>Không có ảnh trong chip để so khuôn mặt.</source>
        <translation>没有芯片照片可供比对。</translation>
    </message>
    <message id="M-206.next_step">
        <source>So khuôn mặt bằng mắt rồi xác nhận để tiếp tục. Hãy nhờ bộ phận kỹ thuật cài lại bộ so khuôn mặt hoặc cả chương trình.</source>
        <translation>请目视比对后确认并继续。请技术人员重新安装人脸比对引擎或整个程序。</translation>
    </message>
    <message id="M-206.sentence">
        <source>Phần so khuôn mặt chưa chạy được.</source>
        <translation>人脸比对功能未能运行。</translation>
    </message>
    <message id="M-207.next_step">
        <source>Mời người bệnh lại gần camera hơn, cách khoảng một cánh tay.</source>
        <translation>请患者靠近摄像头，约一臂之距。</translation>
    </message>
    <message id="M-207.sentence">
        <source>Khuôn mặt ở quá xa camera.</source>
        <translation>面部离摄像头太远。</translation>
    </message>
    <message id="M-208.next_step">
        <source>Bật thêm đèn phía trước người bệnh, tránh để cửa sổ sáng ở sau lưng.</source>
        <translation>请在患者前方增加照明，避免背后是明亮的窗户。</translation>
    </message>
    <message id="M-208.sentence">
        <source>Khuôn mặt quá tối.</source>
        <translation>面部太暗。</translation>
    </message>
    <message id="M-209.next_step">
        <source>Giảm đèn chiếu thẳng vào mặt, hoặc mời người bệnh tránh ánh nắng.</source>
        <translation>请减弱照在脸上的光，或请患者避开阳光。</translation>
    </message>
    <message id="M-209.sentence">
        <source>Khuôn mặt quá sáng.</source>
        <translation>面部太亮。</translation>
    </message>
    <message id="M-210.next_step">
        <source>Mời người bệnh nhìn thẳng vào camera, đầu không nghiêng.</source>
        <translation>请患者正视摄像头，头不要歪。</translation>
    </message>
    <message id="M-210.sentence">
        <source>Người bệnh chưa nhìn thẳng.</source>
        <translation>患者没有正视前方。</translation>
    </message>
    <message id="M-211.next_step">
        <source>Mời người bệnh đứng yên một giây; lau ống kính nếu bị bẩn.</source>
        <translation>请患者静止一秒；镜头脏时请擦拭。</translation>
    </message>
    <message id="M-211.sentence">
        <source>Hình khuôn mặt bị mờ.</source>
        <translation>面部画面模糊。</translation>
    </message>
    <message id="M-212.next_step">
        <source>Mời người bệnh bỏ khẩu trang, kính râm hoặc mũ trong giây lát.</source>
        <translation>请患者暂时摘下口罩、墨镜或帽子。</translation>
    </message>
    <message id="M-212.sentence">
        <source>Khuôn mặt bị che một phần.</source>
        <translation>面部有一部分被遮挡。</translation>
    </message>
    <message id="M-213.next_step">
        <source>Đợi vài giây. Nếu vẫn báo lỗi, hãy bấm F6 và so bằng mắt.</source>
        <translation>请等几秒钟。若仍报错，请按 F6 目视比对。</translation>
    </message>
    <message id="M-213.sentence">
        <source>Phần so khuôn mặt vừa dừng, đang khởi động lại.</source>
        <translation>人脸比对刚刚停止，正在重新启动。</translation>
    </message>
    <message id="M-214.next_step">
        <source>Bấm F6, so khuôn mặt người bệnh với ảnh bằng mắt rồi xác nhận.</source>
        <translation>请按 F6，目视比对患者与照片后确认。</translation>
    </message>
    <message id="M-214.sentence">
        <source>Ảnh trong chip không đủ rõ để máy so.</source>
        <translation>芯片照片不够清晰，机器无法比对。</translation>
    </message>
    <message id="M-215.next_step">
        <source>Tạm thời bấm F6 và so bằng mắt. Bộ phận kỹ thuật tải hoặc chép lại bộ so khuôn mặt từ nguồn chính thức rồi cài lại.</source>
        <translation>暂时按 F6 目视比对。请技术人员从官方来源重新获取人脸比对引擎并安装。</translation>
    </message>
    <message id="M-215.sentence">
        <source>Tệp của bộ so khuôn mặt không đúng.</source>
        <translation>人脸比对引擎文件不正确。</translation>
    </message>
    <message id="M-216.next_step">
        <source>Kiểm tra mạng rồi chạy lại, phần đã tải được giữ nguyên; hoặc cài từ USB. Trong lúc chờ, bấm F6 và so bằng mắt.</source>
        <translation>请检查网络后重新运行，已下载的部分会保留；也可从 USB 闪存盘安装。在此期间按 F6 目视比对。</translation>
    </message>
    <message id="M-216.sentence">
        <source>Không tải được bộ so khuôn mặt.</source>
        <translation>无法下载人脸比对引擎。</translation>
    </message>
    <message id="M-217.next_step">
        <source>Chọn ảnh JPEG hoặc PNG nhỏ hơn; ảnh HEIC của điện thoại hãy lưu lại thành JPEG trước.</source>
        <translation>请使用 JPEG 或较小的 PNG；手机的 HEIC 图片请先另存为 JPEG。</translation>
    </message>
    <message id="M-217.sentence">
        <source>Không mở được tệp ảnh.</source>
        <translation>无法打开图片文件。</translation>
    </message>
    <message id="M-301.next_step">
        <source>Nhìn người bệnh trực tiếp: đúng là người đang đứng trước camera thì bấm F6 và so bằng mắt.</source>
        <translation>请直接看患者：若本人确实在场，按 F6 目视比对。</translation>
    </message>
    <message id="M-301.sentence">
        <source>Chưa chắc trước camera là người thật.</source>
        <translation>不能确定摄像头前是真人。</translation>
    </message>
    <message id="M-302.next_step">
        <source>Mời thử lại một lần. Nếu người bệnh không chớp mắt hoặc quay đầu được, hãy bấm F6 và so bằng mắt.</source>
        <translation>请再试一次。若患者无法眨眼或转头，请按 F6 目视比对。</translation>
    </message>
    <message id="M-302.sentence">
        <source>Người bệnh chưa làm được động tác yêu cầu.</source>
        <translation>未看到所要求的动作。</translation>
    </message>
    <message id="M-303.next_step">
        <source>Hãy tự so ảnh trên thẻ với người bệnh, rồi bấm F6. Việc khám không bị ảnh hưởng.</source>
        <translation>请亲自对照证上照片与患者，然后按 F6。就诊不受影响。</translation>
    </message>
    <message id="M-303.sentence">
        <source>Người bệnh không đồng ý so khuôn mặt.</source>
        <translation>患者不同意进行人脸比对。</translation>
    </message>
    <message id="M-304.next_step">
        <source>Nhân viên quầy so bằng mắt và hoàn tất. Người quản trị có thể cài bộ so khuôn mặt được tự kết luận (tiepdon face-engine list).</source>
        <translation>由窗口工作人员目视比对并完成。管理员可安装可判定的引擎（tiepdon face-engine list）。</translation>
    </message>
    <message id="M-304.sentence">
        <source>Bộ so khuôn mặt đang dùng chỉ hỗ trợ, không được tự kết luận.</source>
        <translation>当前的人脸比对引擎只能辅助，不能自行判定。</translation>
    </message>
    <message id="P-101.next_step">
        <source>Bấm xem trước để lưu phiếu thành PDF, hoặc đọc số thứ tự cho người bệnh; nhờ người quản trị chọn máy in trong phần cài đặt.</source>
        <translation>可在预览中保存为 PDF，或口头告知号码；请管理员在设置中选择打印机。</translation>
    </message>
    <message id="P-101.sentence">
        <source>Chưa cài đặt máy in.</source>
        <translation>尚未设置打印机。</translation>
    </message>
    <message id="P-102.next_step">
        <source>Kiểm tra máy in đã bật và cắm dây, rồi bấm in lại. Lượt đã ghi không bị mất.</source>
        <translation>请检查打印机是否已开机并接好线，然后重新打印。已登记的内容不会丢失。</translation>
    </message>
    <message id="P-102.sentence">
        <source>Không kết nối được máy in.</source>
        <translation>无法连接打印机。</translation>
    </message>
    <message id="P-103.next_step">
        <source>Thay cuộn giấy, đóng nắp, rồi bấm in lại.</source>
        <translation>请更换纸卷，合上盖子，然后重新打印。</translation>
    </message>
    <message id="P-103.sentence">
        <source>Máy in hết giấy.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message id="P-104.next_step">
        <source>Đóng chặt nắp máy in, rồi bấm in lại.</source>
        <translation>请合紧盖子，然后重新打印。</translation>
    </message>
    <message id="P-104.sentence">
        <source>Nắp máy in đang mở.</source>
        <translation>打印机盖子未合上。</translation>
    </message>
    <message id="P-105.next_step">
        <source>Xem đèn báo trên máy in; tắt rồi bật lại máy in, sau đó bấm in lại.</source>
        <translation>请查看打印机指示灯，关机再开机后重新打印。</translation>
    </message>
    <message id="P-105.sentence">
        <source>Máy in đang tạm ngừng.</source>
        <translation>打印机已停止工作。</translation>
    </message>
    <message id="P-106.next_step">
        <source>Bỏ phiếu in dở nếu có, kiểm tra dây cắm, rồi bấm in lại.</source>
        <translation>请丢弃未打完的纸条，检查连线后重新打印。</translation>
    </message>
    <message id="P-106.sentence">
        <source>Mất kết nối khi đang in.</source>
        <translation>打印过程中连接中断。</translation>
    </message>
    <message id="P-107.next_step">
        <source>Nhờ người quản trị cài thêm phần mềm máy in, hoặc chọn cách in khác trong phần cài đặt.</source>
        <translation>请管理员安装，或在设置中选择其他打印方式。</translation>
    </message>
    <message id="P-107.sentence">
        <source>Máy này chưa có phần mềm cho kiểu máy in đã chọn.</source>
        <translation>本机缺少所选打印机的软件。</translation>
    </message>
    <message id="P-108.next_step">
        <source>Chọn thư mục khác hoặc kiểm tra ổ đĩa còn chỗ, rồi lưu lại.</source>
        <translation>请选择其他文件夹或检查磁盘空间，然后重新保存。</translation>
    </message>
    <message id="P-108.sentence">
        <source>Không lưu được tệp PDF của phiếu.</source>
        <translation>无法保存 PDF 文件。</translation>
    </message>
    <message id="T-101.next_step">
        <source>Mở danh sách trong ngày để xem ai đã nhận; in lại giấy nếu người dân cần.</source>
        <translation>请在当日列表中查看领取人；如有需要可补打凭证。</translation>
    </message>
    <message id="T-101.sentence">
        <source>Kết quả này đã được trả trước đó.</source>
        <translation>该结果此前已领取。</translation>
    </message>
    <message id="T-102.next_step">
        <source>Xem giấy ủy quyền, bấm F7 để ghi lại rồi trả kết quả; nếu không có giấy, mời người nộp đến nhận.</source>
        <translation>请查看授权书，按 F7 登记后交付；如无授权书，请申请人本人前来。</translation>
    </message>
    <message id="T-102.sentence">
        <source>Người này không có tên trong hồ sơ.</source>
        <translation>此人不在该申请的登记中。</translation>
    </message>
    <message id="T-103.next_step">
        <source>Đọc thẻ và so khuôn mặt, hoặc bấm F6 so bằng mắt; chỉ trả khi cả hai mục đã đạt.</source>
        <translation>请读取证件并比对人脸，或按 F6 目视比对；两项均通过后再交付。</translation>
    </message>
    <message id="T-103.sentence">
        <source>Chưa xác minh được người nhận kết quả.</source>
        <translation>尚未核实领取人身份。</translation>
    </message>
    <message id="T-104.next_step">
        <source>Tìm theo họ tên hoặc số căn cước; hồ sơ có thể được nhận ở quầy khác.</source>
        <translation>请按姓名或证件号查找；也可能在其他窗口受理。</translation>
    </message>
    <message id="T-104.sentence">
        <source>Không tìm thấy hồ sơ có mã này trên máy.</source>
        <translation>本机没有此编号的申请。</translation>
    </message>
    <message id="T-105.next_step">
        <source>Đóng tệp nếu đang mở trong bảng tính, hoặc chọn thư mục khác, rồi xuất lại.</source>
        <translation>如果文件已在表格软件中打开，请先关闭，或选择其他文件夹后重新导出。</translation>
    </message>
    <message id="T-105.sentence">
        <source>Không lưu được tệp danh sách.</source>
        <translation>无法保存列表文件。</translation>
    </message>
</context>
</TS>
