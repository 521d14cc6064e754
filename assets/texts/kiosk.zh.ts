<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="kiosk.advice.camera">
        <source>Cắm lại dây camera. Trong lúc chờ, kiosk vẫn nhận người bệnh, khuôn mặt được so ở quầy tiếp đón.</source>
        <translation>重新插好摄像头。在此期间自助机继续使用，面部在接待窗口核对。</translation>
    </message>
    <message id="kiosk.advice.memory">
        <source>Kiosk chưa ghi được nên tạm nghỉ. Mời người bệnh sang quầy tiếp đón; thoát kiosk, giải phóng ổ đĩa rồi mở lại.</source>
        <translation>自助机无法保存，暂停使用。请患者到接待窗口；退出自助机，清理磁盘后重新打开。</translation>
    </message>
    <message id="kiosk.advice.portal">
        <source>Chưa phải làm gì: người bệnh vẫn lấy số, bảo hiểm được tra lại sau. Nếu kéo dài, kiểm tra mạng của máy này.</source>
        <translation>暂时无需处理：患者照常取号，医保稍后再查。若持续不通，请检查本机网络。</translation>
    </message>
    <message id="kiosk.advice.printer">
        <source>Xem giấy, nắp và dây máy in. Trong lúc chờ, số hiện trên màn hình và người bệnh được nhắc nhớ số.</source>
        <translation>请检查打印机的纸、盖和线。在此期间号码显示在屏幕上，并提醒患者记住。</translation>
    </message>
    <message id="kiosk.advice.reader">
        <source>Cắm lại dây đầu đọc, đợi đèn sáng. Vẫn báo lỗi thì thoát kiosk và khởi động lại máy. Trong lúc chờ, kiosk phát số, quầy tiếp đón làm tiếp.</source>
        <translation>重新插好读卡器，等指示灯亮。仍然报错时，请退出自助机并重启电脑。在此期间自助机发号，由接待窗口继续办理。</translation>
    </message>
    <message id="kiosk.advice.set_up">
        <source>Báo người quản trị máy. Kiosk vẫn chạy; phần còn thiếu được quầy tiếp đón làm tiếp.</source>
        <translation>请告知管理员。自助机继续使用，缺少的部分由接待窗口完成。</translation>
    </message>
    <message id="kiosk.card.again">
        <source>Xin nhấc thẻ lên rồi đặt lại.</source>
        <translation>请拿起卡片，再放一次。</translation>
    </message>
    <message id="kiosk.card.other">
        <source>Đây không phải thẻ căn cước gắn chip. Xin đặt thẻ khác.</source>
        <translation>这不是带芯片的身份证，请换一张。</translation>
    </message>
    <message id="kiosk.card.put">
        <source>Để yên thẻ cho đến khi máy báo lấy lại.</source>
        <translation>请勿移动，直到提示取卡。</translation>
    </message>
    <message id="kiosk.card.scan_first">
        <source>Quét mã QR trên thẻ trước</source>
        <translation>先扫卡上的二维码</translation>
    </message>
    <message id="kiosk.card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>请把身份证放在读卡器上</translation>
    </message>
    <message id="kiosk.card_gone.answering">
        <source>Ông/bà muốn làm tiếp không?</source>
        <translation>您要继续吗？</translation>
    </message>
    <message id="kiosk.card_gone.go_on">
        <source>Làm tiếp</source>
        <translation>继续</translation>
    </message>
    <message id="kiosk.card_gone.reading">
        <source>Xin đặt thẻ lại để máy đọc tiếp.</source>
        <translation>请放回，以便继续读取。</translation>
    </message>
    <message id="kiosk.card_gone.stop">
        <source>Dừng lại</source>
        <translation>停止</translation>
    </message>
    <message id="kiosk.card_gone.title">
        <source>Ông/bà đã lấy thẻ</source>
        <translation>您已取走卡</translation>
    </message>
    <message id="kiosk.clinic.title">
        <source>Ông/bà muốn khám ở đâu?</source>
        <translation>您要看哪个科？</translation>
    </message>
    <message id="kiosk.clinic.unsure">
        <source>Tôi chưa biết, nhờ nhân viên</source>
        <translation>不清楚，问工作人员</translation>
    </message>
    <message id="kiosk.closed.text">
        <source>Máy này đang nghỉ. Nhân viên ở quầy sẽ giúp ngay.</source>
        <translation>本机暂停服务，接待窗口会马上为您办理。</translation>
    </message>
    <message id="kiosk.closed.title">
        <source>Mời đến quầy tiếp đón</source>
        <translation>请到接待窗口</translation>
    </message>
    <message id="kiosk.consent.no">
        <source>Không đồng ý</source>
        <translation>不同意</translation>
    </message>
    <message id="kiosk.consent.title">
        <source>So khuôn mặt với ảnh trong thẻ?</source>
        <translation>是否将您的面部与卡内照片比对？</translation>
    </message>
    <message id="kiosk.consent.yes">
        <source>Đồng ý</source>
        <translation>同意</translation>
    </message>
    <message id="kiosk.forgotten">
        <source>Có thẻ để quên trên đầu đọc. Xin đưa thẻ cho quầy tiếp đón.</source>
        <translation>读卡器上有遗忘的卡，请交给接待窗口。</translation>
    </message>
    <message id="kiosk.frame.back">
        <source>Quay lại</source>
        <translation>返回</translation>
    </message>
    <message id="kiosk.frame.help">
        <source>Nhờ nhân viên giúp</source>
        <translation>请工作人员帮忙</translation>
    </message>
    <message id="kiosk.frame.higher">
        <source>Nâng nút</source>
        <translation>按钮调高</translation>
    </message>
    <message id="kiosk.frame.language">
        <source>Ngôn ngữ</source>
        <translation>语言</translation>
    </message>
    <message id="kiosk.frame.listen">
        <source>Nghe đọc</source>
        <translation>语音播放</translation>
    </message>
    <message id="kiosk.frame.lower">
        <source>Hạ nút</source>
        <translation>按钮调低</translation>
    </message>
    <message id="kiosk.frame.progress">
        <source>Bước {number} trong {total}</source>
        <translation>第{number}步，共{total}步</translation>
    </message>
    <message id="kiosk.here_today.another">
        <source>Tôi cần thêm một số nữa</source>
        <translation>我还要一个号</translation>
    </message>
    <message id="kiosk.here_today.done">
        <source>Xong</source>
        <translation>完成</translation>
    </message>
    <message id="kiosk.here_today.title">
        <source>Hôm nay ông/bà đã có số</source>
        <translation>您今天已有号码</translation>
    </message>
    <message id="kiosk.key.done">
        <source>Xong</source>
        <translation>完成</translation>
    </message>
    <message id="kiosk.key.erase">
        <source>Xóa</source>
        <translation>删除</translation>
    </message>
    <message id="kiosk.key.scan_instead">
        <source>Quét mã QR</source>
        <translation>改为扫二维码</translation>
    </message>
    <message id="kiosk.key.text">
        <source>Số in trên thẻ. Nhập đủ 12 số cũng được.</source>
        <translation>号码印在卡上，输入全部12位也可以。</translation>
    </message>
    <message id="kiosk.key.title">
        <source>Nhập 6 số cuối của số căn cước</source>
        <translation>请输入身份证号的后6位</translation>
    </message>
    <message id="kiosk.key.typed">
        <source>Số đã nhập</source>
        <translation>已输入的数字</translation>
    </message>
    <message id="kiosk.key.wrong">
        <source>Số chưa khớp với thẻ. Xin xem lại 6 số cuối.</source>
        <translation>号码与卡不符，请再看一下后6位。</translation>
    </message>
    <message id="kiosk.look.blink">
        <source>Xin chớp mắt</source>
        <translation>请眨眼</translation>
    </message>
    <message id="kiosk.look.blurred">
        <source>Xin giữ yên một chút.</source>
        <translation>请稍微保持不动。</translation>
    </message>
    <message id="kiosk.look.covered">
        <source>Xin kéo khẩu trang xuống một chút.</source>
        <translation>请把口罩拉下一会儿。</translation>
    </message>
    <message id="kiosk.look.not_seen">
        <source>Máy chưa thấy mặt. Xin đứng trước máy ảnh.</source>
        <translation>没有看到面部，请站到摄像头前。</translation>
    </message>
    <message id="kiosk.look.progress">
        <source>Động tác {number} trong {total}</source>
        <translation>第{number}个动作，共{total}个</translation>
    </message>
    <message id="kiosk.look.several">
        <source>Xin chỉ một người đứng trước máy ảnh.</source>
        <translation>摄像头前请只站一人。</translation>
    </message>
    <message id="kiosk.look.skip">
        <source>Tôi không làm được</source>
        <translation>我无法完成</translation>
    </message>
    <message id="kiosk.look.title">
        <source>Xin nhìn vào máy ảnh</source>
        <translation>请看摄像头</translation>
    </message>
    <message id="kiosk.look.too_bright">
        <source>Hơi chói. Xin lùi khỏi đèn một chút.</source>
        <translation>光线有点强，请避开强光。</translation>
    </message>
    <message id="kiosk.look.too_dark">
        <source>Hơi tối. Xin quay mặt về phía có đèn.</source>
        <translation>光线有点暗，请面向灯光。</translation>
    </message>
    <message id="kiosk.look.too_far">
        <source>Xin lại gần hơn.</source>
        <translation>请靠近一点。</translation>
    </message>
    <message id="kiosk.look.turn_left">
        <source>Xin quay đầu sang trái</source>
        <translation>请向左转头</translation>
    </message>
    <message id="kiosk.look.turn_right">
        <source>Xin quay đầu sang phải</source>
        <translation>请向右转头</translation>
    </message>
    <message id="kiosk.look.turned">
        <source>Xin nhìn thẳng.</source>
        <translation>请正视前方。</translation>
    </message>
    <message id="kiosk.number_only.take">
        <source>Lấy số</source>
        <translation>取号</translation>
    </message>
    <message id="kiosk.number_only.text">
        <source>Hôm nay máy này chưa đọc được thẻ.</source>
        <translation>本机暂时不能读卡。</translation>
    </message>
    <message id="kiosk.number_only.title">
        <source>Xin lấy số, nhân viên sẽ giúp</source>
        <translation>请取号，工作人员会帮您</translation>
    </message>
    <message id="kiosk.phone.skip">
        <source>Bỏ qua</source>
        <translation>跳过</translation>
    </message>
    <message id="kiosk.phone.text">
        <source>Để phòng khám gọi khi cần. Không bắt buộc.</source>
        <translation>方便诊室联系您，可以不填。</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Số điện thoại của ông/bà?</source>
        <translation>您的电话号码？</translation>
    </message>
    <message id="kiosk.purpose">
        <source>Đăng ký khám bằng thẻ căn cước, khoảng một phút</source>
        <translation>用公民身份证挂号，约一分钟</translation>
    </message>
    <message id="kiosk.reading.text">
        <source>Xin để yên thẻ, chỉ vài giây.</source>
        <translation>请勿移动，只需几秒。</translation>
    </message>
    <message id="kiosk.reading.title">
        <source>Máy đang đọc thẻ</source>
        <translation>正在读卡</translation>
    </message>
    <message id="kiosk.scan.text">
        <source>Cách máy ảnh khoảng một gang tay, giữ yên.</source>
        <translation>距离约一掌，请保持不动。</translation>
    </message>
    <message id="kiosk.scan.title">
        <source>Đưa mã QR trên thẻ vào máy ảnh</source>
        <translation>请把卡上的二维码对准摄像头</translation>
    </message>
    <message id="kiosk.scan.type_instead">
        <source>Nhập số trên thẻ</source>
        <translation>改为输入号码</translation>
    </message>
    <message id="kiosk.staff.autostart">
        <source>Đã ghi {path}. Bật bằng lệnh: {command}</source>
        <translation>已写入 {path}。启用命令：{command}</translation>
    </message>
    <message id="kiosk.staff.back">
        <source>Trở lại màn hình người bệnh</source>
        <translation>返回患者界面</translation>
    </message>
    <message id="kiosk.staff.door">
        <source>Dành cho nhân viên</source>
        <translation>工作人员专用</translation>
    </message>
    <message id="kiosk.staff.door_trouble">
        <source>Dành cho nhân viên: có việc cần xem</source>
        <translation>工作人员专用：有事需要处理</translation>
    </message>
    <message id="kiosk.staff.fine">
        <source>Mọi thiết bị đều bình thường.</source>
        <translation>所有设备正常。</translation>
    </message>
    <message id="kiosk.staff.leave">
        <source>Thoát kiosk</source>
        <translation>退出自助机</translation>
    </message>
    <message id="kiosk.staff.locked" numerus="yes">
        <source>Đã khóa, còn {count} giây.</source>
        <translation>
            <numerusform>已锁定，还有{count}秒。</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.no_pin">
        <source>Chưa đặt mã PIN (tiepdon kiosk-pin).</source>
        <translation>尚未设置 PIN 码（tiepdon kiosk-pin）。</translation>
    </message>
    <message id="kiosk.staff.pin">
        <source>Mã PIN của nhân viên</source>
        <translation>工作人员 PIN 码</translation>
    </message>
    <message id="kiosk.staff.pin_set">
        <source>Đã đặt mã PIN.</source>
        <translation>已设置 PIN 码。</translation>
    </message>
    <message id="kiosk.staff.title">
        <source>Trang nhân viên</source>
        <translation>工作人员页面</translation>
    </message>
    <message id="kiosk.staff.waiting" numerus="yes">
        <source>Lượt khám chờ lưu: {count}</source>
        <translation>
            <numerusform>待保存的就诊：{count}</numerusform>
        </translation>
    </message>
    <message id="kiosk.staff.wrong" numerus="yes">
        <source>Mã PIN chưa đúng, còn {count} lần.</source>
        <translation>
            <numerusform>PIN 码不对，还可试{count}次。</numerusform>
        </translation>
    </message>
    <message id="kiosk.start">
        <source>Chạm để bắt đầu</source>
        <translation>触摸开始</translation>
    </message>
    <message id="kiosk.ticket.colleague">
        <source>Nhân viên sẽ làm nốt giúp ông/bà.</source>
        <translation>工作人员会继续为您办理。</translation>
    </message>
    <message id="kiosk.ticket.coming">
        <source>Số sắp hiện ra…</source>
        <translation>正在取号…</translation>
    </message>
    <message id="kiosk.ticket.desk">
        <source>Quầy tiếp đón</source>
        <translation>接待窗口</translation>
    </message>
    <message id="kiosk.ticket.done">
        <source>Xong</source>
        <translation>完成</translation>
    </message>
    <message id="kiosk.ticket.go_to">
        <source>Mời đến: {place}</source>
        <translation>请前往：{place}</translation>
    </message>
    <message id="kiosk.ticket.later">
        <source>Bảo hiểm được kiểm tra sau. Ông/bà không cần làm gì.</source>
        <translation>医保稍后核查，您无需操作。</translation>
    </message>
    <message id="kiosk.ticket.remember">
        <source>Xin nhớ số này</source>
        <translation>请记住此号码</translation>
    </message>
    <message id="kiosk.ticket.self_pay">
        <source>Chưa thấy bảo hiểm còn hạn. Nhân viên sẽ giải thích.</source>
        <translation>未查到有效医保，工作人员会说明。</translation>
    </message>
    <message id="kiosk.ticket.sit">
        <source>Mời ngồi chờ, nhân viên sẽ gọi số.</source>
        <translation>请就座，等候叫号。</translation>
    </message>
    <message id="kiosk.ticket.take_card">
        <source>Xin lấy lại thẻ</source>
        <translation>请取回卡</translation>
    </message>
    <message id="kiosk.ticket.take_slip">
        <source>Xin lấy phiếu</source>
        <translation>请取走小票</translation>
    </message>
    <message id="kiosk.ticket.title">
        <source>Số của ông/bà</source>
        <translation>您的号码</translation>
    </message>
    <message id="kiosk.ticket.without">
        <source>Mời đến quầy tiếp đón</source>
        <translation>请到接待窗口</translation>
    </message>
    <message id="kiosk.wait.text">
        <source>Máy đang hỏi thông tin bảo hiểm.</source>
        <translation>正在查询医保信息。</translation>
    </message>
    <message id="kiosk.wait.title">
        <source>Sắp xong rồi</source>
        <translation>马上就好</translation>
    </message>
    <message id="kiosk.warning.more">
        <source>Tôi cần thêm thời gian</source>
        <translation>我需要更多时间</translation>
    </message>
    <message id="kiosk.warning.stop">
        <source>Tôi muốn dừng</source>
        <translation>我要停止</translation>
    </message>
    <message id="kiosk.warning.text" numerus="yes">
        <source>Máy sẽ xóa mọi thông tin sau {count} giây.</source>
        <translation>
            <numerusform>{count}秒后将清除所有信息。</numerusform>
        </translation>
    </message>
    <message id="kiosk.warning.title">
        <source>Ông/bà còn ở đây không?</source>
        <translation>您还在吗？</translation>
    </message>
</context>
</TS>
