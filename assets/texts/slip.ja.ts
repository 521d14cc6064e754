<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="slip.foot">
        <source>{station} · mã {id}</source>
        <translation>{station} · 番号 {id}</translation>
    </message>
    <message id="slip.preview.close">
        <source>Đóng</source>
        <translation>閉じる</translation>
    </message>
    <message id="slip.preview.page">
        <source>Hình phiếu sẽ in</source>
        <translation>印刷される受付票</translation>
    </message>
    <message id="slip.preview.print">
        <source>&amp;In phiếu</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message id="slip.preview.save">
        <source>&amp;Lưu PDF</source>
        <translation>PDFを保存(&amp;S)</translation>
    </message>
    <message id="slip.preview.saved">
        <source>Đã lưu: {file}</source>
        <translation>保存しました：{file}</translation>
    </message>
    <message id="slip.preview.title">
        <source>Xem trước phiếu</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message id="slip.queue.arrived">
        <source>Giờ đến</source>
        <translation>受付時刻</translation>
    </message>
    <message id="slip.queue.name">
        <source>Người bệnh</source>
        <translation>患者さま</translation>
    </message>
    <message id="slip.queue.next">
        <source>Mời ngồi chờ, số của quý vị sẽ được gọi.</source>
        <translation>お掛けになり、番号が呼ばれるまでお待ちください。</translation>
    </message>
    <message id="slip.queue.next_at">
        <source>Mời đến {place} và chờ gọi số.</source>
        <translation>{place}の前でお待ちください。</translation>
    </message>
    <message id="slip.queue.priority">
        <source>ƯU TIÊN</source>
        <translation>優先</translation>
    </message>
    <message id="slip.queue.provisional">
        <source>Một số thông tin sẽ được xác minh sau. Quý vị không cần làm lại thủ tục.</source>
        <translation>一部の情報は後ほど確認します。受付をやり直す必要はありません。</translation>
    </message>
    <message id="slip.queue.title">
        <source>SỐ THỨ TỰ</source>
        <translation>受付番号</translation>
    </message>
    <message id="slip.receipt.applicant">
        <source>Người nộp</source>
        <translation>申請者</translation>
    </message>
    <message id="slip.receipt.collector">
        <source>Người nhận</source>
        <translation>受取人</translation>
    </message>
    <message id="slip.receipt.copy">
        <source>BẢN IN LẠI</source>
        <translation>再発行</translation>
    </message>
    <message id="slip.receipt.due">
        <source>Hẹn trả kết quả</source>
        <translation>交付予定日</translation>
    </message>
    <message id="slip.receipt.handed">
        <source>Trả kết quả lúc</source>
        <translation>交付日時</translation>
    </message>
    <message id="slip.receipt.next">
        <source>Khi đến nhận kết quả, hãy mang theo thẻ căn cước và giấy này.</source>
        <translation>結果の受け取りには、身分証とこの受付票をお持ちください。</translation>
    </message>
    <message id="slip.receipt.provisional">
        <source>Danh tính sẽ được xác minh khi trả kết quả.</source>
        <translation>本人確認は結果の受け取り時に行います。</translation>
    </message>
    <message id="slip.receipt.proxies">
        <source>Người được nhận thay</source>
        <translation>代理受取人</translation>
    </message>
    <message id="slip.receipt.received">
        <source>Tiếp nhận lúc</source>
        <translation>受付日時</translation>
    </message>
    <message id="slip.receipt.staff">
        <source>Cán bộ tiếp nhận</source>
        <translation>担当者</translation>
    </message>
    <message id="slip.receipt.title">
        <source>GIẤY TIẾP NHẬN HỒ SƠ</source>
        <translation>申請受付票</translation>
    </message>
    <message id="slip.receipt.title_handed">
        <source>ĐÃ TRẢ KẾT QUẢ</source>
        <translation>結果交付済み</translation>
    </message>
    <message id="slip.test.mark">
        <source>ƯU TIÊN</source>
        <translation>優先</translation>
    </message>
    <message id="slip.test.printed">
        <source>In lúc</source>
        <translation>印刷日時</translation>
    </message>
    <message id="slip.test.printing">
        <source>Đã gửi trang in thử đến máy in.</source>
        <translation>テストページをプリンターに送りました。</translation>
    </message>
    <message id="slip.test.remark">
        <source>Khung này có đủ bốn cạnh.</source>
        <translation>この枠は四辺がそろっています。</translation>
    </message>
    <message id="slip.test.says">
        <source>Nếu đọc rõ mọi dấu và quét được mã bên dưới, máy in dùng tốt.</source>
        <translation>文字が鮮明で下のコードが読み取れれば、プリンターは正常です。</translation>
    </message>
    <message id="slip.test.title">
        <source>IN THỬ</source>
        <translation>印刷テスト</translation>
    </message>
</context>
</TS>
