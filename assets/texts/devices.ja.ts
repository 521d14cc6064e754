<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="reader_hint.contact_only">
        <source>chỉ đọc tiếp xúc: cắm thẻ vào khe</source>
        <translation>接触式のみ：カードを差し込んでください</translation>
    </message>
    <message id="reader_hint.no_extended_length">
        <source>đầu đọc không nhận lệnh dài: đọc chậm hơn và không kiểm tra được chip có bị sao chép bằng AA</source>
        <translation>長いコマンド不可：読み取りが遅く、AAによる複製確認ができません</translation>
    </message>
    <message id="reader_hint.small_buffer">
        <source>bộ đệm nhỏ: đọc chậm hơn</source>
        <translation>バッファーが小さく、読み取りが遅くなります</translation>
    </message>
    <message id="reader_hint.unstable">
        <source>dòng đầu đọc hay mất kết nối: nếu lỗi, rút cáp và cắm lại</source>
        <translation>接続が切れやすい機種です：その場合はケーブルを差し直してください</translation>
    </message>
    <message id="ui.device.camera.name">
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message id="ui.device.camera.off">
        <source>Đang tắt</source>
        <translation>オフ</translation>
    </message>
    <message id="ui.device.camera.ok">
        <source>Sẵn sàng</source>
        <translation>準備完了</translation>
    </message>
    <message id="ui.device.camera.starting">
        <source>Đang mở</source>
        <translation>起動中</translation>
    </message>
    <message id="ui.device.camera.trouble">
        <source>Có lỗi</source>
        <translation>異常</translation>
    </message>
    <message id="ui.device.memory.name">
        <source>Lưu trữ</source>
        <translation>保存</translation>
    </message>
    <message id="ui.device.memory.off">
        <source>Đang tắt</source>
        <translation>オフ</translation>
    </message>
    <message id="ui.device.memory.ok">
        <source>Sẵn sàng</source>
        <translation>準備完了</translation>
    </message>
    <message id="ui.device.memory.sent_elsewhere">
        <source>Lượt khám được lưu ở đây; một chương trình Tiếp Đón khác trên máy này gửi đi. Khi chương trình đó đóng, quầy này tự gửi tiếp.</source>
        <translation>受診はここに保存され、このパソコンの別のTiếp Đónが送信します。それが終了すると、こちらが自動で送信を続けます。</translation>
    </message>
    <message id="ui.device.memory.starting">
        <source>Đang mở</source>
        <translation>起動中</translation>
    </message>
    <message id="ui.device.memory.stores_only">
        <source>Chỉ lưu</source>
        <translation>保存のみ</translation>
    </message>
    <message id="ui.device.memory.trouble">
        <source>Có lỗi</source>
        <translation>異常</translation>
    </message>
    <message id="ui.device.memory.unsaved">
        <source>Chờ lưu: {count}</source>
        <translation>未保存：{count}</translation>
    </message>
    <message id="ui.device.portal.name">
        <source>Cổng BHYT</source>
        <translation>保険照会</translation>
    </message>
    <message id="ui.device.portal.not_set_up">
        <source>Chưa cài đặt</source>
        <translation>未設定</translation>
    </message>
    <message id="ui.device.portal.off">
        <source>Chưa hỏi</source>
        <translation>未照会</translation>
    </message>
    <message id="ui.device.portal.ok">
        <source>Hoạt động</source>
        <translation>正常</translation>
    </message>
    <message id="ui.device.portal.starting">
        <source>Đang nối</source>
        <translation>接続中</translation>
    </message>
    <message id="ui.device.portal.trouble">
        <source>Mất kết nối</source>
        <translation>応答なし</translation>
    </message>
    <message id="ui.device.reader.card">
        <source>Có thẻ</source>
        <translation>カードあり</translation>
    </message>
    <message id="ui.device.reader.name">
        <source>Đầu đọc</source>
        <translation>リーダー</translation>
    </message>
    <message id="ui.device.reader.no_card">
        <source>Sẵn sàng</source>
        <translation>準備完了</translation>
    </message>
    <message id="ui.device.reader.no_reader">
        <source>Chưa cắm</source>
        <translation>未接続</translation>
    </message>
    <message id="ui.device.reader.no_service">
        <source>Dịch vụ tắt</source>
        <translation>サービス停止</translation>
    </message>
    <message id="ui.device.reader.starting">
        <source>Đang tìm</source>
        <translation>検索中</translation>
    </message>
    <message id="ui.device.reader.unknown_card">
        <source>Thẻ lạ</source>
        <translation>別のカード</translation>
    </message>
</context>
</TS>
