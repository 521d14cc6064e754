<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="numbers.by_day">
        <source>Lượt theo ngày</source>
        <translation>일별 접수</translation>
    </message>
    <message id="numbers.by_eye">
        <source>Nhân viên so bằng mắt</source>
        <translation>직원이 눈으로 비교</translation>
    </message>
    <message id="numbers.by_hour">
        <source>Lượt theo giờ</source>
        <translation>시간별 접수</translation>
    </message>
    <message id="numbers.chip_only">
        <source>Chỉ bằng chip</source>
        <translation>칩만 확인</translation>
    </message>
    <message id="numbers.csv">
        <source>Lưu CSV</source>
        <translation>CSV 저장</translation>
    </message>
    <message id="numbers.emergencies">
        <source>Cấp cứu</source>
        <translation>응급</translation>
    </message>
    <message id="numbers.failures">
        <source>Lỗi thường gặp</source>
        <translation>발생한 문제</translation>
    </message>
    <message id="numbers.handling">
        <source>Thời gian tiếp đón (giữa)</source>
        <translation>처리 시간(중앙값)</translation>
    </message>
    <message id="numbers.handling_most">
        <source>9 trên 10 lượt xong trong</source>
        <translation>10건 중 9건 처리 시간</translation>
    </message>
    <message id="numbers.keys">
        <source>Ctrl+1, 2, 3 xem hôm nay, 7 ngày, 30 ngày; F5 cập nhật; Esc đóng.

Thời gian tiếp đón: từ lúc đặt thẻ hoặc quét mã đến lúc ghi nhận. Giữa: một nửa số lượt nhanh hơn, một nửa chậm hơn. Chờ sau kiosk: đến khi quầy tiếp nhận ca kiosk chuyển sang. 15 phút là mức cơ quan bảo hiểm đặt ra cho một lượt.</source>
        <translation>Ctrl+1, 2, 3으로 오늘, 7일, 30일을 보고 F5로 새로 고치고 Esc로 닫습니다.

처리 시간은 카드를 놓거나 스캔한 때부터 기록까지입니다. 중앙값은 절반은 더 빠르고 절반은 더 느리다는 뜻입니다. 키오스크 후 대기는 창구가 넘겨받을 때까지입니다. 15분은 보험 기관이 정한 한 건의 목표입니다.</translation>
    </message>
    <message id="numbers.minutes">
        <source>{minutes} phút {seconds}</source>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
    <message id="numbers.no_failures">
        <source>Không có lỗi nào.</source>
        <translation>문제가 없습니다.</translation>
    </message>
    <message id="numbers.nothing">
        <source>–</source>
        <translation>–</translation>
    </message>
    <message id="numbers.offline">
        <source>Cổng bảo hiểm không trả lời</source>
        <translation>보험 포털 응답 없음</translation>
    </message>
    <message id="numbers.pdf">
        <source>Lưu PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message id="numbers.period_month">
        <source>30 ngày</source>
        <translation>30일</translation>
    </message>
    <message id="numbers.period_today">
        <source>Hôm nay</source>
        <translation>오늘</translation>
    </message>
    <message id="numbers.period_week">
        <source>7 ngày</source>
        <translation>7일</translation>
    </message>
    <message id="numbers.save">
        <source>Lưu số liệu</source>
        <translation>통계 저장</translation>
    </message>
    <message id="numbers.seconds">
        <source>{seconds} giây</source>
        <translation>{seconds}초</translation>
    </message>
    <message id="numbers.share">
        <source>{percent}% ({part})</source>
        <translation>{percent}%({part})</translation>
    </message>
    <message id="numbers.title">
        <source>Số liệu của quầy</source>
        <translation>창구 통계</translation>
    </message>
    <message id="numbers.verified">
        <source>Xác minh bằng chip và khuôn mặt</source>
        <translation>칩과 얼굴로 확인</translation>
    </message>
    <message id="numbers.visits">
        <source>Lượt tiếp đón</source>
        <translation>접수 건수</translation>
    </message>
    <message id="numbers.waiting">
        <source>Chờ sau kiosk (giữa)</source>
        <translation>키오스크 이후 대기(중앙값)</translation>
    </message>
    <message id="numbers.within_target">
        <source>Xong trong 15 phút</source>
        <translation>15분 내 완료</translation>
    </message>
</context>
</TS>
