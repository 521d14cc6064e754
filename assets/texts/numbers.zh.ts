<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="numbers.by_day">
        <source>Lượt theo ngày</source>
        <translation>按日人次</translation>
    </message>
    <message id="numbers.by_eye">
        <source>Nhân viên so bằng mắt</source>
        <translation>工作人员目视比对</translation>
    </message>
    <message id="numbers.by_hour">
        <source>Lượt theo giờ</source>
        <translation>按小时人次</translation>
    </message>
    <message id="numbers.chip_only">
        <source>Chỉ bằng chip</source>
        <translation>仅芯片核验</translation>
    </message>
    <message id="numbers.csv">
        <source>Lưu CSV</source>
        <translation>保存 CSV</translation>
    </message>
    <message id="numbers.emergencies">
        <source>Cấp cứu</source>
        <translation>急诊</translation>
    </message>
    <message id="numbers.failures">
        <source>Lỗi thường gặp</source>
        <translation>出现的问题</translation>
    </message>
    <message id="numbers.handling">
        <source>Thời gian tiếp đón (giữa)</source>
        <translation>办理时间（中位）</translation>
    </message>
    <message id="numbers.handling_most">
        <source>9 trên 10 lượt xong trong</source>
        <translation>九成在此时间内办完</translation>
    </message>
    <message id="numbers.keys">
        <source>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</source>
        <translation>Ctrl+1、2、3查看今天、7天、30天；F5 更新；Esc 关闭。

办理时间从放卡或扫码起，到登记为止。中位数：一半更快，一半更慢。自助机后等待：到窗口接手自助机转来的患者为止。15分钟是医保机构规定的每次办理目标。</translation>
    </message>
    <message id="numbers.minutes">
        <source>{minutes} phút {seconds}</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message id="numbers.no_failures">
        <source>Không có lỗi nào.</source>
        <translation>没有问题。</translation>
    </message>
    <message id="numbers.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="numbers.offline">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>无医保平台答复</translation>
    </message>
    <message id="numbers.pdf">
        <source>Lưu PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message id="numbers.period_month">
        <source>30 ngày</source>
        <translation>30天</translation>
    </message>
    <message id="numbers.period_today">
        <source>Hôm nay</source>
        <translation>今天</translation>
    </message>
    <message id="numbers.period_week">
        <source>7 ngày</source>
        <translation>7天</translation>
    </message>
    <message id="numbers.save">
        <source>Lưu số liệu</source>
        <translation>保存统计</translation>
    </message>
    <message id="numbers.seconds">
        <source>{seconds} giây</source>
        <translation>{seconds}秒</translation>
    </message>
    <message id="numbers.share">
        <source>{percent}% ({part})</source>
        <translation>{percent}%（{part}）</translation>
    </message>
    <message id="numbers.title">
        <source>Số liệu của quầy</source>
        <translation>窗口统计</translation>
    </message>
    <message id="numbers.verified">
        <source>Xác minh bằng chip và khuôn mặt</source>
        <translation>芯片与人脸均核验</translation>
    </message>
    <message id="numbers.visits">
        <source>Lượt tiếp đón</source>
        <translation>登记人次</translation>
    </message>
    <message id="numbers.waiting">
        <source>Chờ sau kiosk (giữa)</source>
        <translation>自助机转交后等候（中位）</translation>
    </message>
    <message id="numbers.within_target">
        <source>Xong trong 15 phút</source>
        <translation>15分钟内办完</translation>
    </message>
</context>
</TS>
