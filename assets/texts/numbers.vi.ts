<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="numbers.by_day">
        <source>Lượt theo ngày</source>
        <translation>Lượt theo ngày</translation>
    </message>
    <message id="numbers.by_eye">
        <source>Nhân viên so bằng mắt</source>
        <translation>Nhân viên so bằng mắt</translation>
    </message>
    <message id="numbers.by_hour">
        <source>Lượt theo giờ</source>
        <translation>Lượt theo giờ</translation>
    </message>
    <message id="numbers.chip_only">
        <source>Chỉ bằng chip</source>
        <translation>Chỉ bằng chip</translation>
    </message>
    <message id="numbers.csv">
        <source>Lưu CSV</source>
        <translation>Lưu CSV</translation>
    </message>
    <message id="numbers.emergencies">
        <source>Cấp cứu</source>
        <translation>Cấp cứu</translation>
    </message>
    <message id="numbers.failures">
        <source>Lỗi thường gặp</source>
        <translation>Lỗi thường gặp</translation>
    </message>
    <message id="numbers.handling">
        <source>Thời gian tiếp đón (giữa)</source>
        <translation>Thời gian tiếp đón (giữa)</translation>
    </message>
    <message id="numbers.handling_most">
        <source>9 trên 10 lượt xong trong</source>
        <translation>9 trên 10 lượt xong trong</translation>
    </message>
    <message id="numbers.keys">
        <source>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</source>
        <translation>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</translation>
    </message>
    <message id="numbers.minutes">
        <source>{minutes} phút {seconds}</source>
        <translation>{minutes} phút {seconds}</translation>
    </message>
    <message id="numbers.no_failures">
        <source>Không có lỗi nào.</source>
        <translation>Không có lỗi nào.</translation>
    </message>
    <message id="numbers.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="numbers.offline">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>Cổng bảo hiểm không trả lời</translation>
    </message>
    <message id="numbers.pdf">
        <source>Lưu PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message id="numbers.period_month">
        <source>30 ngày</source>
        <translation>30 ngày</translation>
    </message>
    <message id="numbers.period_today">
        <source>Hôm nay</source>
        <translation>Hôm nay</translation>
    </message>
    <message id="numbers.period_week">
        <source>7 ngày</source>
        <translation>7 ngày</translation>
    </message>
    <message id="numbers.save">
        <source>Lưu số liệu</source>
        <translation>Lưu số liệu</translation>
    </message>
    <message id="numbers.seconds">
        <source>{seconds} giây</source>
        <translation>{seconds} giây</translation>
    </message>
    <message id="numbers.share">
        <source>{percent}% ({part})</source>
        <translation>{percent}% ({part})</translation>
    </message>
    <message id="numbers.title">
        <source>Số liệu của quầy</source>
        <translation>Số liệu của quầy</translation>
    </message>
    <message id="numbers.verified">
        <source>Xác minh bằng chip và khuôn mặt</source>
        <translation>Xác minh bằng chip và khuôn mặt</translation>
    </message>
    <message id="numbers.visits">
        <source>Lượt tiếp đón</source>
        <translation>Lượt tiếp đón</translation>
    </message>
    <message id="numbers.waiting">
        <source>Chờ sau kiosk (giữa)</source>
        <translation>Chờ sau kiosk (giữa)</translation>
    </message>
    <message id="numbers.within_target">
        <source>Xong trong 15 phút</source>
        <translation>Xong trong 15 phút</translation>
    </message>
</context>
</TS>
