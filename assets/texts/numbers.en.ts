<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="numbers.by_day">
        <source>Lượt theo ngày</source>
        <translation>Check-ins by day</translation>
    </message>
    <message id="numbers.by_eye">
        <source>Nhân viên so bằng mắt</source>
        <translation>Compared by eye</translation>
    </message>
    <message id="numbers.by_hour">
        <source>Lượt theo giờ</source>
        <translation>Check-ins by hour</translation>
    </message>
    <message id="numbers.chip_only">
        <source>Chỉ bằng chip</source>
        <translation>By chip only</translation>
    </message>
    <message id="numbers.csv">
        <source>Lưu CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message id="numbers.emergencies">
        <source>Cấp cứu</source>
        <translation>Emergencies</translation>
    </message>
    <message id="numbers.failures">
        <source>Lỗi thường gặp</source>
        <translation>What went wrong</translation>
    </message>
    <message id="numbers.handling">
        <source>Thời gian tiếp đón (giữa)</source>
        <translation>Handling time (median)</translation>
    </message>
    <message id="numbers.handling_most">
        <source>9 trên 10 lượt xong trong</source>
        <translation>9 of 10 done within</translation>
    </message>
    <message id="numbers.keys">
        <source>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</source>
        <translation>Ctrl+1, 2, 3 show today, 7 days, 30 days; F5 counts anew; Esc closes.

Handling time runs from the card or the first scan to the record. Median: half were faster, half slower. Wait after the kiosk lasts until the desk takes up what the kiosk handed over. 15 minutes is the insurer&apos;s target for one visit.</translation>
    </message>
    <message id="numbers.minutes">
        <source>{minutes} phút {seconds}</source>
        <translation>{minutes} min {seconds}</translation>
    </message>
    <message id="numbers.no_failures">
        <source>Không có lỗi nào.</source>
        <translation>Nothing went wrong.</translation>
    </message>
    <message id="numbers.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="numbers.offline">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>Without the portal&apos;s answer</translation>
    </message>
    <message id="numbers.pdf">
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message id="numbers.period_month">
        <source>30 ngày</source>
        <translation>30 days</translation>
    </message>
    <message id="numbers.period_today">
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message id="numbers.period_week">
        <source>7 ngày</source>
        <translation>7 days</translation>
    </message>
    <message id="numbers.save">
        <source>Lưu số liệu</source>
        <translation>Save the numbers</translation>
    </message>
    <message id="numbers.seconds">
        <source>{seconds} giây</source>
        <translation>{seconds} s</translation>
    </message>
    <message id="numbers.share">
        <source>{percent}% ({part})</source>
        <translation>{percent}% ({part})</translation>
    </message>
    <message id="numbers.title">
        <source>Số liệu của quầy</source>
        <translation>Numbers of this desk</translation>
    </message>
    <message id="numbers.verified">
        <source>Xác minh bằng chip và khuôn mặt</source>
        <translation>Verified by chip and face</translation>
    </message>
    <message id="numbers.visits">
        <source>Lượt tiếp đón</source>
        <translation>Check-ins</translation>
    </message>
    <message id="numbers.waiting">
        <source>Chờ sau kiosk (giữa)</source>
        <translation>Wait after the kiosk (median)</translation>
    </message>
    <message id="numbers.within_target">
        <source>Xong trong 15 phút</source>
        <translation>Done within 15 minutes</translation>
    </message>
</context>
</TS>
