<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="ui.action.agree">
        <source>Đồ&amp;ng ý</source>
        <translation>同意(&amp;G)</translation>
    </message>
    <message id="ui.action.at_desk">
        <source>Ai đang ở quầy?</source>
        <translation>窗口是谁在岗？</translation>
    </message>
    <message id="ui.action.by_eye">
        <source>So bằng &amp;mắt</source>
        <translation>目视比对(&amp;E)</translation>
    </message>
    <message id="ui.action.cases">
        <source>Việc cần làm</source>
        <translation>待办事项</translation>
    </message>
    <message id="ui.action.details">
        <source>Thông tin lượt khám</source>
        <translation>就诊信息</translation>
    </message>
    <message id="ui.action.emergency">
        <source>Cấp cứu: ghi nhận ngay, danh tính sau</source>
        <translation>急诊：立即登记，身份后补</translation>
    </message>
    <message id="ui.action.help">
        <source>Trợ giúp này</source>
        <translation>本帮助</translation>
    </message>
    <message id="ui.action.history">
        <source>Các lượt khám trước</source>
        <translation>以往就诊</translation>
    </message>
    <message id="ui.action.insurance">
        <source>Bảo hiểm: chi tiết, tra cách khác</source>
        <translation>医保：详情与其他查询</translation>
    </message>
    <message id="ui.action.language">
        <source>Đổi ngôn ngữ</source>
        <translation>切换语言</translation>
    </message>
    <message id="ui.action.larger">
        <source>Chữ lớn hơn</source>
        <translation>放大文字</translation>
    </message>
    <message id="ui.action.look_again">
        <source>So mặt &amp;lại</source>
        <translation>再次比对(&amp;A)</translation>
    </message>
    <message id="ui.action.look_up_again">
        <source>&amp;Tra cứu lại</source>
        <translation>重新查询(&amp;U)</translation>
    </message>
    <message id="ui.action.next_patient">
        <source>Người tiế&amp;p theo</source>
        <translation>下一位(&amp;N)</translation>
    </message>
    <message id="ui.action.numbers">
        <source>Số liệu của quầy</source>
        <translation>本窗口统计</translation>
    </message>
    <message id="ui.action.people">
        <source>Tìm mọi ngày</source>
        <translation>搜索所有日期</translation>
    </message>
    <message id="ui.action.print">
        <source>In phiếu</source>
        <translation>打印小票</translation>
    </message>
    <message id="ui.action.read_card">
        <source>Đọc thẻ này</source>
        <translation>读取此卡</translation>
    </message>
    <message id="ui.action.record">
        <source>&amp;Ghi nhận lượt khám</source>
        <translation>登记就诊(&amp;R)</translation>
    </message>
    <message id="ui.action.record_again">
        <source>&amp;Ghi thêm một lượt</source>
        <translation>再登记一次(&amp;R)</translation>
    </message>
    <message id="ui.action.record_later">
        <source>&amp;Ghi nhận, xác minh sau</source>
        <translation>登记，稍后核实(&amp;R)</translation>
    </message>
    <message id="ui.action.record_self_pay">
        <source>&amp;Ghi nhận, tự chi trả</source>
        <translation>登记为自费(&amp;R)</translation>
    </message>
    <message id="ui.action.refuse">
        <source>K&amp;hông muốn</source>
        <translation>不同意(&amp;O)</translation>
    </message>
    <message id="ui.action.scan">
        <source>Ô quét và gõ số</source>
        <translation>扫描和号码输入框</translation>
    </message>
    <message id="ui.action.scheme">
        <source>Nền sáng / nền tối</source>
        <translation>浅色/深色</translation>
    </message>
    <message id="ui.action.settings">
        <source>Cài đặt và thiết bị</source>
        <translation>设置和设备</translation>
    </message>
    <message id="ui.action.smaller">
        <source>Chữ nhỏ hơn</source>
        <translation>缩小文字</translation>
    </message>
    <message id="ui.action.terms">
        <source>Diện khám và mức hưởng</source>
        <translation>就诊类别与待遇</translation>
    </message>
    <message id="ui.action.today">
        <source>Danh sách hôm nay</source>
        <translation>今日名单</translation>
    </message>
    <message id="ui.action.undo">
        <source>Hủy lượt vừa ghi</source>
        <translation>撤销刚登记的就诊</translation>
    </message>
    <message id="ui.action.without_chip">
        <source>Không cần &amp;chip</source>
        <translation>不用芯片(&amp;C)</translation>
    </message>
    <message id="ui.age.days" numerus="yes">
        <source>{count} ngày trước</source>
        <translation>
            <numerusform>{count}天前</numerusform>
        </translation>
    </message>
    <message id="ui.age.hours" numerus="yes">
        <source>{count} giờ trước</source>
        <translation>
            <numerusform>{count}小时前</numerusform>
        </translation>
    </message>
    <message id="ui.age.minutes" numerus="yes">
        <source>{count} phút trước</source>
        <translation>
            <numerusform>{count}分钟前</numerusform>
        </translation>
    </message>
    <message id="ui.age.now">
        <source>vừa xong</source>
        <translation>刚刚</translation>
    </message>
    <message id="ui.banner.code">
        <source>Mã {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message id="ui.banner.held_by">
        <source>Có thể đang giữ đầu đọc: {programs}.</source>
        <translation>可能被以下程序占用：{programs}。</translation>
    </message>
    <message id="ui.check.active_authentication">
        <source>Chip không sao chép (AA)</source>
        <translation>芯片非复制（AA）</translation>
    </message>
    <message id="ui.check.chip_authentication">
        <source>Chip không sao chép (CA)</source>
        <translation>芯片非复制（CA）</translation>
    </message>
    <message id="ui.check.dg_hashes">
        <source>Dữ liệu không bị sửa</source>
        <translation>数据未被改动</translation>
    </message>
    <message id="ui.check.ds_certificate">
        <source>Chứng thư của nơi cấp</source>
        <translation>签发机关的证书</translation>
    </message>
    <message id="ui.check.name">
        <source>Kiểm tra chip</source>
        <translation>芯片核验</translation>
    </message>
    <message id="ui.check.passive_authentication">
        <source>Chữ ký và dữ liệu (PA)</source>
        <translation>签名和数据（PA）</translation>
    </message>
    <message id="ui.check.presence_proof">
        <source>Bằng chứng thẻ có mặt</source>
        <translation>在场证明</translation>
    </message>
    <message id="ui.check.sod_signature">
        <source>Chữ ký của nơi cấp</source>
        <translation>签发机关的签名</translation>
    </message>
    <message id="ui.claim.birth">
        <source>Ngày &amp;sinh</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message id="ui.claim.birth_example">
        <source>02/09/1985 hoặc 1985</source>
        <translation>02/09/1985或1985</translation>
    </message>
    <message id="ui.claim.cancel">
        <source>&amp;Quay lại</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message id="ui.claim.go_on">
        <source>&amp;Tiếp tục</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message id="ui.claim.name">
        <source>&amp;Họ và tên (có dấu)</source>
        <translation>姓名（含声调符号）(&amp;F)</translation>
    </message>
    <message id="ui.claim.title">
        <source>Tiếp tục không cần chip</source>
        <translation>不用芯片继续</translation>
    </message>
    <message id="ui.claim.unsure">
        <source>Xem lại họ tên và ngày sinh</source>
        <translation>请核对姓名和出生日期</translation>
    </message>
    <message id="ui.compare.hint">
        <source>Nhìn mắt, mũi, tai và đường hàm; bỏ qua tóc, râu và kính.</source>
        <translation>看眼、鼻、耳和下颌；不看头发、胡须和眼镜。</translation>
    </message>
    <message id="ui.compare.hint_print">
        <source>So người trước mặt với ảnh in trên thẻ.</source>
        <translation>将面前的人与证上照片比对。</translation>
    </message>
    <message id="ui.compare.no">
        <source>&amp;Không phải</source>
        <translation>不是(&amp;N)</translation>
    </message>
    <message id="ui.compare.title">
        <source>Có phải cùng một người?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message id="ui.compare.unsure">
        <source>C&amp;hưa chắc</source>
        <translation>不确定(&amp;U)</translation>
    </message>
    <message id="ui.compare.yes">
        <source>Cùng một n&amp;gười</source>
        <translation>同一个人(&amp;S)</translation>
    </message>
    <message id="ui.cover.hint">
        <source>Bấm phím bất kỳ, chạm vào màn hình, hoặc đặt thẻ của người tiếp theo.</source>
        <translation>按任意键、触摸屏幕，或放上下一位的证件。</translation>
    </message>
    <message id="ui.cover.title">
        <source>Màn hình đang được che</source>
        <translation>屏幕已遮住</translation>
    </message>
    <message id="ui.help.close">
        <source>Đón&amp;g</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message id="ui.help.enter">
        <source>Việc chính ở góc phải bên dưới</source>
        <translation>右下角的主要操作</translation>
    </message>
    <message id="ui.help.escape">
        <source>Đóng, xóa ô gõ, rồi người tiếp theo</source>
        <translation>关闭、清空输入框、下一位</translation>
    </message>
    <message id="ui.help.pages">
        <source>Cuộn phần thông tin ở giữa</source>
        <translation>滚动中间部分</translation>
    </message>
    <message id="ui.help.save">
        <source>Lưu bảng để in</source>
        <translation>保存以便打印</translation>
    </message>
    <message id="ui.help.title">
        <source>Phím tắt</source>
        <translation>快捷键</translation>
    </message>
    <message id="ui.help.wedge">
        <source>Máy quét cầm tay: quét lúc nào cũng được, không cần bấm vào ô nhập.</source>
        <translation>手持扫描枪：随时可扫，无需点击输入框。</translation>
    </message>
    <message id="ui.key_hint">
        <source>{label} ({shortcut})</source>
        <translation>{label} {shortcut}</translation>
    </message>
    <message id="ui.next.asking_portal.hint">
        <source>Thường mất vài giây. Có thể lấy thẻ ra.</source>
        <translation>通常需几秒钟。证件可以取出。</translation>
    </message>
    <message id="ui.next.asking_portal.title">
        <source>Đang hỏi cổng bảo hiểm</source>
        <translation>正在查询医保平台</translation>
    </message>
    <message id="ui.next.camera_gone.hint">
        <source>Cắm lại camera, hoặc so người bệnh với ảnh rồi xác nhận.</source>
        <translation>重新插上摄像头，或将本人与照片比对后确认。</translation>
    </message>
    <message id="ui.next.camera_gone.title">
        <source>Không có camera: so người với ảnh bằng mắt</source>
        <translation>没有摄像头：请目视比对人与照片</translation>
    </message>
    <message id="ui.next.card_again.hint">
        <source>Vẫn không đọc được thì bấm F8 để tiếp tục không cần chip.</source>
        <translation>仍无法读取时，按 F8 不用芯片继续。</translation>
    </message>
    <message id="ui.next.card_again.title">
        <source>Nhấc thẻ ra rồi đặt lại</source>
        <translation>请取下证件再放一次</translation>
    </message>
    <message id="ui.next.card_attention.hint">
        <source>Lý do ghi ở ô Thẻ thật. Lượt khám vẫn được ghi nhận.</source>
        <translation>原因见“证件真伪”一栏。本次就诊仍会登记。</translation>
    </message>
    <message id="ui.next.card_attention.title">
        <source>Xem lại thẻ trước khi ghi nhận</source>
        <translation>登记前请查看证件</translation>
    </message>
    <message id="ui.next.card_failed.hint">
        <source>Báo người phụ trách. Lượt khám vẫn được ghi nhận.</source>
        <translation>请告知负责人。本次就诊仍会登记。</translation>
    </message>
    <message id="ui.next.card_failed.title">
        <source>Thẻ không qua kiểm tra: xem giấy tờ khác</source>
        <translation>证件未通过核验：请查看其他证件</translation>
    </message>
    <message id="ui.next.challenge.hint">
        <source>Không làm được thì bấm F6 để so bằng mắt.</source>
        <translation>如无法完成，按 F6 目视比对。</translation>
    </message>
    <message id="ui.next.challenge.title">
        <source>Mời người bệnh làm theo hình</source>
        <translation>请患者按图示动作</translation>
    </message>
    <message id="ui.next.check_data.hint">
        <source>Bấm Ctrl+B để xem chỗ khác nhau và tra cách khác, hoặc ghi nhận và xác minh sau.</source>
        <translation>按 Ctrl+B 查看差异和其他查询方式，或先登记稍后核实。</translation>
    </message>
    <message id="ui.next.check_data.title">
        <source>Kiểm tra lại thông tin bảo hiểm</source>
        <translation>请核对医保信息</translation>
    </message>
    <message id="ui.next.compare.hint">
        <source>Máy không tự kết luận được. Đúng một người thì xác nhận.</source>
        <translation>机器无法判断。若是同一人，请确认。</translation>
    </message>
    <message id="ui.next.compare.title">
        <source>So hai ảnh bằng mắt</source>
        <translation>请目视比对两张照片</translation>
    </message>
    <message id="ui.next.compare_different.hint">
        <source>Đúng một người thì xác nhận; nếu không, bấm F9, lượt này vẫn được lưu.</source>
        <translation>若是同一人请确认；若不是，按 F9，本次记录会保留。</translation>
    </message>
    <message id="ui.next.compare_different.title">
        <source>Có thể không phải chủ thẻ: hãy nhìn kỹ</source>
        <translation>可能不是持证人：请仔细看</translation>
    </message>
    <message id="ui.next.compare_print.hint">
        <source>Không có ảnh từ chip để máy so.</source>
        <translation>没有芯片照片可供机器比对。</translation>
    </message>
    <message id="ui.next.compare_print.title">
        <source>So người bệnh với ảnh in trên thẻ</source>
        <translation>请将本人与证上照片比对</translation>
    </message>
    <message id="ui.next.compare_refused.hint">
        <source>Người bệnh không muốn máy so. Đúng một người thì xác nhận.</source>
        <translation>患者不愿由机器比对。若是同一人，请确认。</translation>
    </message>
    <message id="ui.next.consent.hint">
        <source>Đọc câu hỏi ở trên. Đồng ý: Enter. Không muốn: F12.</source>
        <translation>读出上面的问题。同意：Enter。不同意：F12。</translation>
    </message>
    <message id="ui.next.consent.title">
        <source>Hỏi ý kiến về việc so khuôn mặt</source>
        <translation>询问是否同意比对人脸</translation>
    </message>
    <message id="ui.next.duplicate.hint">
        <source>Vẫn ghi thêm lượt nữa: Enter. Bỏ lượt này: F9.</source>
        <translation>仍要再登记：Enter。放弃：F9。</translation>
    </message>
    <message id="ui.next.duplicate.title">
        <source>Hôm nay người này đã có lượt khám</source>
        <translation>此人今天已有就诊</translation>
    </message>
    <message id="ui.next.key_again.hint">
        <source>Kiểm tra đúng thẻ của người này rồi quét hoặc gõ lại.</source>
        <translation>请确认是本人的证件，再扫描或输入一次。</translation>
    </message>
    <message id="ui.next.key_again.title">
        <source>Số không khớp với thẻ, nhập lại</source>
        <translation>号码与证件不符，请重新输入</translation>
    </message>
    <message id="ui.next.key_needed.hint">
        <source>Số căn cước mở được chip. Gõ xong bấm Enter.</source>
        <translation>身份证号用于打开芯片。输完按回车键。</translation>
    </message>
    <message id="ui.next.key_needed.title">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>请扫描证上二维码或输入12位号码</translation>
    </message>
    <message id="ui.next.look_at_camera.hint">
        <source>Đang so khuôn mặt. Có thể lấy thẻ ra.</source>
        <translation>正在比对人脸。证件可以取出。</translation>
    </message>
    <message id="ui.next.look_at_camera.title">
        <source>Mời người bệnh nhìn vào camera</source>
        <translation>请患者看向摄像头</translation>
    </message>
    <message id="ui.next.name">
        <source>Việc cần làm tiếp theo</source>
        <translation>下一步操作</translation>
    </message>
    <message id="ui.next.no_reader.hint">
        <source>Chưa có đầu đọc: quét QR hoặc gõ 12 số, rồi bấm F8.</source>
        <translation>没有读卡器时：扫描二维码或输入12位号码，再按 F8。</translation>
    </message>
    <message id="ui.next.no_reader.title">
        <source>Cắm đầu đọc thẻ vào máy</source>
        <translation>请将读卡器接到电脑</translation>
    </message>
    <message id="ui.next.no_service.hint">
        <source>Dịch vụ đọc thẻ chưa chạy; đặt thẻ được khi đầu đọc báo sẵn sàng.</source>
        <translation>读卡服务未运行；读卡器就绪后即可放卡。</translation>
    </message>
    <message id="ui.next.no_service.title">
        <source>Quét QR hoặc gõ 12 số, rồi bấm F8</source>
        <translation>扫描二维码或输入12位号码，再按 F8</translation>
    </message>
    <message id="ui.next.nobody.hint">
        <source>Dùng khi cấp cứu hoặc chưa có giấy tờ. Quét hoặc gõ số bất cứ lúc nào.</source>
        <translation>用于急诊或没有证件时。随时可扫描或输入号码。</translation>
    </message>
    <message id="ui.next.nobody.title">
        <source>Ghi nhận trước, bổ sung danh tính sau</source>
        <translation>先登记，身份稍后补充</translation>
    </message>
    <message id="ui.next.not_stored.hint">
        <source>Bấm Enter để lưu lại. Bấm F9 thì lượt này chờ và tự lưu sau.</source>
        <translation>按 Enter 重试。按 F9 后该记录等待，稍后自动保存。</translation>
    </message>
    <message id="ui.next.not_stored.title">
        <source>Chưa lưu được lượt khám</source>
        <translation>就诊记录尚未保存</translation>
    </message>
    <message id="ui.next.other_card.hint">
        <source>Đúng thì bấm Enter để đọc. Không đúng thì lấy ra và đặt thẻ của người vừa quét vào.</source>
        <translation>是则按 Enter 读取；不是请取下，放上刚扫码者的卡。</translation>
    </message>
    <message id="ui.next.other_card.title">
        <source>Thẻ trên đầu đọc là của người này?</source>
        <translation>读卡器上的卡是此人的吗？</translation>
    </message>
    <message id="ui.next.provisional.hint">
        <source>Mục còn thiếu được lưu lại để kiểm tra sau.</source>
        <translation>缺少的项目已保存，以后再核实。</translation>
    </message>
    <message id="ui.next.provisional.title">
        <source>Mời vào khám, xác minh sau</source>
        <translation>请就诊，稍后核实</translation>
    </message>
    <message id="ui.next.put_card.hint">
        <source>Hoặc quét mã QR in trên thẻ trước.</source>
        <translation>或先扫描证上的二维码。</translation>
    </message>
    <message id="ui.next.put_card.title">
        <source>Đặt thẻ căn cước lên đầu đọc</source>
        <translation>请将身份证放在读卡器上</translation>
    </message>
    <message id="ui.next.put_card_known.hint">
        <source>Đã nhận mã. Chip không đọc được thì bấm F8.</source>
        <translation>号码已收到。芯片无法读取时按 F8。</translation>
    </message>
    <message id="ui.next.put_card_known.title">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>请将证件放在读卡器上</translation>
    </message>
    <message id="ui.next.reading.hint">
        <source>Mời người bệnh nhìn vào camera.</source>
        <translation>请患者看向摄像头。</translation>
    </message>
    <message id="ui.next.reading.title">
        <source>Đang đọc chip, giữ yên thẻ</source>
        <translation>正在读取芯片，请勿移动证件</translation>
    </message>
    <message id="ui.next.ready.hint">
        <source>Bấm Enter để ghi nhận lượt khám.</source>
        <translation>按回车键登记本次就诊。</translation>
    </message>
    <message id="ui.next.ready.title">
        <source>Đủ điều kiện, mời vào khám</source>
        <translation>符合条件，请就诊</translation>
    </message>
    <message id="ui.next.recorded.hint">
        <source>Trả thẻ, mời người tiếp theo.</source>
        <translation>归还证件，请下一位。</translation>
    </message>
    <message id="ui.next.recorded.no_card">
        <source>Mời người tiếp theo.</source>
        <translation>请下一位。</translation>
    </message>
    <message id="ui.next.recorded.number">
        <source>Đã ghi nhận · số thứ tự {number}</source>
        <translation>已登记 · {number}号</translation>
    </message>
    <message id="ui.next.recorded.title">
        <source>Đã ghi nhận lượt khám</source>
        <translation>就诊已登记</translation>
    </message>
    <message id="ui.next.recording.hint">
        <source>Xong trong giây lát.</source>
        <translation>马上完成。</translation>
    </message>
    <message id="ui.next.recording.title">
        <source>Đang lưu lượt khám</source>
        <translation>正在保存就诊记录</translation>
    </message>
    <message id="ui.next.self_pay.hint">
        <source>Giải thích cho người bệnh, hoặc bấm Ctrl+B để tra cách khác.</source>
        <translation>向患者说明，或按 Ctrl+B 用其他方式查询。</translation>
    </message>
    <message id="ui.next.self_pay.title">
        <source>Tiếp nhận theo diện tự chi trả</source>
        <translation>按自费接诊</translation>
    </message>
    <message id="ui.next.starting.hint">
        <source>Có thể quét QR hoặc gõ số ngay bây giờ.</source>
        <translation>现在即可扫描二维码或输入号码。</translation>
    </message>
    <message id="ui.next.starting.title">
        <source>Đang khởi động thiết bị</source>
        <translation>正在启动设备</translation>
    </message>
    <message id="ui.next.take_card_out.hint">
        <source>Thẻ trên đầu đọc là của lượt vừa ghi nhận.</source>
        <translation>读卡器上是刚登记的那位的证件。</translation>
    </message>
    <message id="ui.next.take_card_out.title">
        <source>Lấy thẻ ra, mời người tiếp theo</source>
        <translation>请取出证件，接待下一位</translation>
    </message>
    <message id="ui.next.unknown_card.hint">
        <source>Thẻ trên đầu đọc không phải căn cước gắn chip.</source>
        <translation>读卡器上的不是芯片身份证。</translation>
    </message>
    <message id="ui.next.unknown_card.title">
        <source>Lấy thẻ này ra, đặt thẻ căn cước</source>
        <translation>请取出此卡，改放身份证</translation>
    </message>
    <message id="ui.not_started">
        <source>Chưa bắt đầu</source>
        <translation>未开始</translation>
    </message>
    <message id="ui.offline.again" numerus="yes">
        <source>Tự thử lại sau {count} giây</source>
        <translation>
            <numerusform>{count}秒后自动重试</numerusform>
        </translation>
    </message>
    <message id="ui.offline.by_itself">
        <source>Máy tự thử lại.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message id="ui.offline.looking">
        <source>Đang thử lại…</source>
        <translation>正在重试…</translation>
    </message>
    <message id="ui.offline.over">
        <source>Đã kết nối lại cổng bảo hiểm</source>
        <translation>医保平台已恢复连接</translation>
    </message>
    <message id="ui.offline.title">
        <source>Mất kết nối cổng bảo hiểm từ {since}. Cứ tiếp nhận như thường.</source>
        <translation>自{since}起无法连接医保平台，请照常接诊。</translation>
    </message>
    <message id="ui.offline.waits" numerus="yes">
        <source>{count} lượt chờ xác minh.</source>
        <translation>
            <numerusform>{count}人次待核实。</numerusform>
        </translation>
    </message>
    <message id="ui.offline.works">
        <source>Kết quả cũ (không quá {days} ngày) hiện kèm ngày; máy thử lại với từng người bệnh và tự tra lại sau.</source>
        <translation>显示{days}天内的上次结果并注明日期；每位患者都会重试，未查到的稍后自动补查。</translation>
    </message>
    <message id="ui.outcome.cancelled">
        <source>Đã hủy</source>
        <translation>已撤销</translation>
    </message>
    <message id="ui.outcome.needs_staff">
        <source>Nhân viên xem</source>
        <translation>工作人员处理</translation>
    </message>
    <message id="ui.outcome.ready">
        <source>Đủ điều kiện</source>
        <translation>符合条件</translation>
    </message>
    <message id="ui.outcome.ready_provisional">
        <source>Xác minh sau</source>
        <translation>稍后核实</translation>
    </message>
    <message id="ui.outcome.self_pay">
        <source>Tự chi trả</source>
        <translation>自费</translation>
    </message>
    <message id="ui.person.birth">
        <source>Ngày sinh</source>
        <translation>出生日期</translation>
    </message>
    <message id="ui.person.clinic">
        <source>Phòng khám</source>
        <translation>诊室</translation>
    </message>
    <message id="ui.person.document">
        <source>Số hộ chiếu</source>
        <translation>护照号码</translation>
    </message>
    <message id="ui.person.expires">
        <source>Thẻ có giá trị đến</source>
        <translation>证件有效期至</translation>
    </message>
    <message id="ui.person.female">
        <source>Nữ</source>
        <translation>女</translation>
    </message>
    <message id="ui.person.from_chip">
        <source>Đọc từ chip</source>
        <translation>读自芯片</translation>
    </message>
    <message id="ui.person.from_nothing">
        <source>Giấy tờ bổ sung sau</source>
        <translation>证件稍后补充</translation>
    </message>
    <message id="ui.person.from_qr">
        <source>Theo mã QR, chưa kiểm chứng</source>
        <translation>来自二维码，未核验</translation>
    </message>
    <message id="ui.person.from_qr_unsure">
        <source>Mã QR lạ, xin xem lại</source>
        <translation>二维码格式不明，请核对</translation>
    </message>
    <message id="ui.person.from_typed">
        <source>Số gõ tay, chưa kiểm chứng</source>
        <translation>手工输入，未核验</translation>
    </message>
    <message id="ui.person.male">
        <source>Nam</source>
        <translation>男</translation>
    </message>
    <message id="ui.person.name">
        <source>Người bệnh</source>
        <translation>患者</translation>
    </message>
    <message id="ui.person.nameless">
        <source>Chưa biết họ tên</source>
        <translation>姓名未知</translation>
    </message>
    <message id="ui.person.never_expires">
        <source>Không thời hạn</source>
        <translation>长期有效</translation>
    </message>
    <message id="ui.person.no_clinic">
        <source>Chưa chọn</source>
        <translation>尚未选择</translation>
    </message>
    <message id="ui.person.number">
        <source>Số căn cước</source>
        <translation>身份证号</translation>
    </message>
    <message id="ui.person.priority">
        <source>Ưu tiên</source>
        <translation>优先</translation>
    </message>
    <message id="ui.person.residence">
        <source>Nơi thường trú</source>
        <translation>常住地址</translation>
    </message>
    <message id="ui.person.sex">
        <source>Giới tính</source>
        <translation>性别</translation>
    </message>
    <message id="ui.portrait.chip">
        <source>Ảnh trong chip</source>
        <translation>芯片照片</translation>
    </message>
    <message id="ui.portrait.dropped">
        <source>Ảnh đã xóa, không lưu lại</source>
        <translation>照片已删除，不留存</translation>
    </message>
    <message id="ui.portrait.face_seen">
        <source>Thấy khuôn mặt</source>
        <translation>已看到面部</translation>
    </message>
    <message id="ui.portrait.live">
        <source>Người trước camera</source>
        <translation>摄像头前的人</translation>
    </message>
    <message id="ui.portrait.no_card">
        <source>Không có ảnh từ thẻ</source>
        <translation>没有来自证件的照片</translation>
    </message>
    <message id="ui.portrait.no_chip">
        <source>Ảnh hiện ra khi đọc thẻ</source>
        <translation>读卡后显示照片</translation>
    </message>
    <message id="ui.portrait.no_chip_photo">
        <source>Chip không có ảnh</source>
        <translation>芯片中没有照片</translation>
    </message>
    <message id="ui.portrait.no_face">
        <source>Chưa thấy khuôn mặt</source>
        <translation>未看到面部</translation>
    </message>
    <message id="ui.portrait.no_live">
        <source>Chưa có hình từ camera</source>
        <translation>摄像头暂无画面</translation>
    </message>
    <message id="ui.rail.card">
        <source>Đặt thẻ lên đầu đọc</source>
        <translation>将身份证放在读卡器上</translation>
    </message>
    <message id="ui.rail.chip">
        <source>Đọc chip, kiểm tra thẻ thật</source>
        <translation>读取芯片，核验真伪</translation>
    </message>
    <message id="ui.rail.face">
        <source>So khuôn mặt, hỏi bảo hiểm</source>
        <translation>比对人脸，查询医保</translation>
    </message>
    <message id="ui.rail.key">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>扫描二维码或输入12位号码</translation>
    </message>
    <message id="ui.rail.name">
        <source>Các bước tiếp đón</source>
        <translation>登记步骤</translation>
    </message>
    <message id="ui.rail.record">
        <source>Ghi nhận lượt khám</source>
        <translation>登记本次就诊</translation>
    </message>
    <message id="ui.reason.missing">
        <source>Chọn lý do trước</source>
        <translation>请先选择理由</translation>
    </message>
    <message id="ui.reason.other">
        <source>Lý do khác</source>
        <translation>其他理由</translation>
    </message>
    <message id="ui.result.aborted">
        <source>chưa xong</source>
        <translation>未完成</translation>
    </message>
    <message id="ui.result.failed">
        <source>sai</source>
        <translation>错误</translation>
    </message>
    <message id="ui.result.not_supported">
        <source>không có</source>
        <translation>没有</translation>
    </message>
    <message id="ui.result.successful">
        <source>đúng</source>
        <translation>正确</translation>
    </message>
    <message id="ui.result.undetermined">
        <source>chưa rõ</source>
        <translation>不明</translation>
    </message>
    <message id="ui.scan.name">
        <source>Mã QR hoặc số căn cước</source>
        <translation>二维码或身份证号</translation>
    </message>
    <message id="ui.scan.placeholder">
        <source>Quét QR trên thẻ hoặc gõ 12 số</source>
        <translation>扫描证上二维码或输入12位号码</translation>
    </message>
    <message id="ui.simulation.persona">
        <source>Người thử</source>
        <translation>人物</translation>
    </message>
    <message id="ui.simulation.portal_outage">
        <source>Cổng ngừng</source>
        <translation>平台中断</translation>
    </message>
    <message id="ui.simulation.pull_camera">
        <source>Rút camera</source>
        <translation>拔摄像头</translation>
    </message>
    <message id="ui.simulation.put_card">
        <source>Đặt thẻ</source>
        <translation>放卡</translation>
    </message>
    <message id="ui.simulation.scan_qr">
        <source>Quét QR</source>
        <translation>扫描二维码</translation>
    </message>
    <message id="ui.simulation.take_card">
        <source>Lấy thẻ</source>
        <translation>取卡</translation>
    </message>
    <message id="ui.simulation.title">
        <source>Mô phỏng</source>
        <translation>模拟</translation>
    </message>
    <message id="ui.step.open">
        <source>Đang mở khóa chip.</source>
        <translation>正在打开芯片。</translation>
    </message>
    <message id="ui.step.person">
        <source>Đang đọc họ tên và thông tin.</source>
        <translation>正在读取姓名和信息。</translation>
    </message>
    <message id="ui.step.portrait">
        <source>Đang đọc ảnh chân dung.</source>
        <translation>正在读取照片。</translation>
    </message>
    <message id="ui.step.proof">
        <source>Đang kiểm tra thẻ thật.</source>
        <translation>正在核验证件真伪。</translation>
    </message>
    <message id="ui.today.close">
        <source>Đón&amp;g</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message id="ui.today.column_day">
        <source>Ngày</source>
        <translation>日期</translation>
    </message>
    <message id="ui.today.column_name">
        <source>Họ tên</source>
        <translation>姓名</translation>
    </message>
    <message id="ui.today.column_number">
        <source>Số căn cước</source>
        <translation>身份证号</translation>
    </message>
    <message id="ui.today.column_outcome">
        <source>Kết quả</source>
        <translation>结果</translation>
    </message>
    <message id="ui.today.column_queue">
        <source>Số</source>
        <translation>号</translation>
    </message>
    <message id="ui.today.column_time">
        <source>Giờ</source>
        <translation>时间</translation>
    </message>
    <message id="ui.today.count" numerus="yes">
        <source>{count} lượt</source>
        <translation>
            <numerusform>共{count}人次</numerusform>
        </translation>
    </message>
    <message id="ui.today.count_open" numerus="yes">
        <source>{count} lượt · {open} cần xác minh</source>
        <translation>
            <numerusform>共{count}人次 · {open}项待核实</numerusform>
        </translation>
    </message>
    <message id="ui.today.empty">
        <source>Hôm nay chưa có lượt khám nào.</source>
        <translation>今天还没有就诊。</translation>
    </message>
    <message id="ui.today.open_only">
        <source>Cần xác minh</source>
        <translation>待核实</translation>
    </message>
    <message id="ui.today.search">
        <source>Tìm tên (không cần dấu) hoặc số</source>
        <translation>查找姓名（可不带声调）或号码</translation>
    </message>
    <message id="ui.today.title">
        <source>Lượt khám hôm nay</source>
        <translation>今日就诊</translation>
    </message>
</context>
</TS>
