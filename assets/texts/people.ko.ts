<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message id="people.challenge.blink">
        <source>Mời chớp mắt</source>
        <translation>눈을 깜박여 주세요</translation>
    </message>
    <message id="people.challenge.cannot">
        <source>Không chớp mắt hoặc quay đầu được: nhân viên bấm F6, so bằng mắt.</source>
        <translation>눈을 깜박이거나 고개를 돌릴 수 없으면 직원이 F6을 눌러 눈으로 확인합니다.</translation>
    </message>
    <message id="people.challenge.turn_left">
        <source>Mời quay đầu sang trái</source>
        <translation>고개를 왼쪽으로 돌려 주세요</translation>
    </message>
    <message id="people.challenge.turn_right">
        <source>Mời quay đầu sang phải</source>
        <translation>고개를 오른쪽으로 돌려 주세요</translation>
    </message>
    <message id="people.consent.both">
        <source>Máy xin so khuôn mặt của cháu với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Cháu và người đại diện có cùng đồng ý không?</source>
        <translation>카드가 본인 것인지 확인하기 위해 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 한 분이라도 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 본인과 대리인 모두 동의하십니까?</translation>
    </message>
    <message id="people.consent.name">
        <source>Họ tên người đại diện (cha, mẹ, người giám hộ)</source>
        <translation>대리인(부모, 보호자) 이름</translation>
    </message>
    <message id="people.consent.patient">
        <source>Máy xin so khuôn mặt của ông/bà với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Ông/bà có đồng ý không?</source>
        <translation>카드가 본인 것인지 확인하기 위해 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 동의하십니까?</translation>
    </message>
    <message id="people.consent.representative">
        <source>Máy xin so khuôn mặt của bé với ảnh trong chip, để chắc đúng là chủ thẻ. Khuôn mặt là dữ liệu nhạy cảm: chỉ dùng để so, xong là xóa. Không đồng ý thì nhân viên so bằng mắt, việc khám không thay đổi gì. Người đại diện của bé có đồng ý không?</source>
        <translation>카드가 아이 본인 것인지 확인하기 위해 아이의 얼굴을 칩 속 사진과 비교해도 될까요? 얼굴은 민감한 정보입니다. 비교에만 쓰고 끝나면 바로 삭제합니다. 원하지 않으시면 직원이 눈으로 확인하며 진료에는 아무 변화가 없습니다. 아이의 대리인으로서 동의하십니까?</translation>
    </message>
    <message id="people.consent.title">
        <source>Đọc cho người đến khám nghe</source>
        <translation>환자에게 읽어 주세요</translation>
    </message>
    <message id="people.consent.title_both">
        <source>Đọc cho cháu và người đại diện nghe</source>
        <translation>본인과 대리인에게 읽어 주세요</translation>
    </message>
    <message id="people.consent.title_representative">
        <source>Đọc cho người đại diện của bé nghe</source>
        <translation>아이의 대리인에게 읽어 주세요</translation>
    </message>
    <message id="people.eye.face_covered">
        <source>Mặt bị che, sưng, bị thương</source>
        <translation>얼굴이 가려짐·부음·다침</translation>
    </message>
    <message id="people.eye.known_here">
        <source>Người quen của cơ sở</source>
        <translation>이곳에서 잘 아는 분</translation>
    </message>
    <message id="people.eye.looks_changed">
        <source>Vẫn là một người, đã đổi nhiều</source>
        <translation>같은 사람, 많이 변함</translation>
    </message>
    <message id="people.eye.looks_other">
        <source>Nét mặt khác hẳn</source>
        <translation>생김새가 다름</translation>
    </message>
    <message id="people.eye.looks_same">
        <source>Giống ảnh trong chip</source>
        <translation>칩 사진과 같음</translation>
    </message>
    <message id="people.eye.picture_old">
        <source>Ảnh cũ hoặc mờ</source>
        <translation>사진이 오래됐거나 흐림</translation>
    </message>
    <message id="people.eye.print_same">
        <source>Giống ảnh in trên thẻ</source>
        <translation>카드 사진과 같음</translation>
    </message>
    <message id="people.eye.says_other">
        <source>Tự nói không phải chủ thẻ</source>
        <translation>카드 주인이 아니라고 함</translation>
    </message>
</context>
</TS>
