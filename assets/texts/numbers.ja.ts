<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="numbers.by_day">
        <source>Lượt theo ngày</source>
        <translation>日別件数</translation>
    </message>
    <message id="numbers.by_eye">
        <source>Nhân viên so bằng mắt</source>
        <translation>職員が目視で確認</translation>
    </message>
    <message id="numbers.by_hour">
        <source>Lượt theo giờ</source>
        <translation>時間別件数</translation>
    </message>
    <message id="numbers.chip_only">
        <source>Chỉ bằng chip</source>
        <translation>チップのみ</translation>
    </message>
    <message id="numbers.csv">
        <source>Lưu CSV</source>
        <translation>CSV保存</translation>
    </message>
    <message id="numbers.emergencies">
        <source>Cấp cứu</source>
        <translation>救急</translation>
    </message>
    <message id="numbers.failures">
        <source>Lỗi thường gặp</source>
        <translation>発生した問題</translation>
    </message>
    <message id="numbers.handling">
        <source>Thời gian tiếp đón (giữa)</source>
        <translation>対応時間（中央値）</translation>
    </message>
    <message id="numbers.handling_most">
        <source>9 trên 10 lượt xong trong</source>
        <translation>10件中9件の所要時間</translation>
    </message>
    <message id="numbers.keys">
        <source>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</source>
        <translation>Ctrl+1、2、3で今日・7日間・30日間を表示、F5で更新、Escで閉じます。

対応時間はカードを置くか読み取ってから記録までです。中央値は、半数がそれより早く、半数が遅いことを示します。自動受付機からの待ち時間は、自動受付機から引き継いだ方を窓口が受けるまでです。15分は保険者が定めた1件の目標です。</translation>
    </message>
    <message id="numbers.minutes">
        <source>{minutes} phút {seconds}</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message id="numbers.no_failures">
        <source>Không có lỗi nào.</source>
        <translation>問題はありません。</translation>
    </message>
    <message id="numbers.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="numbers.offline">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>保険照会の回答なし</translation>
    </message>
    <message id="numbers.pdf">
        <source>Lưu PDF</source>
        <translation>PDF保存</translation>
    </message>
    <message id="numbers.period_month">
        <source>30 ngày</source>
        <translation>30日間</translation>
    </message>
    <message id="numbers.period_today">
        <source>Hôm nay</source>
        <translation>今日</translation>
    </message>
    <message id="numbers.period_week">
        <source>7 ngày</source>
        <translation>7日間</translation>
    </message>
    <message id="numbers.save">
        <source>Lưu số liệu</source>
        <translation>統計を保存</translation>
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
        <translation>窓口の統計</translation>
    </message>
    <message id="numbers.verified">
        <source>Xác minh bằng chip và khuôn mặt</source>
        <translation>チップと顔で確認</translation>
    </message>
    <message id="numbers.visits">
        <source>Lượt tiếp đón</source>
        <translation>受付件数</translation>
    </message>
    <message id="numbers.waiting">
        <source>Chờ sau kiosk (giữa)</source>
        <translation>自動受付機後の待ち（中央値）</translation>
    </message>
    <message id="numbers.within_target">
        <source>Xong trong 15 phút</source>
        <translation>15分以内に完了</translation>
    </message>
</context>
</TS>
