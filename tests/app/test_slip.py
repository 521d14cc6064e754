"""What stands on a slip, and what does not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.slip import (
    NameStyle,
    QueueFacts,
    ReceiptFacts,
    Role,
    Slip,
    SlipStyle,
    queue_slip,
    receipt_slip,
    shown_name,
)
from app.texts import LANGUAGES, Texts

ARRIVED = dt.datetime(2026, 11, 2, 2, 5, tzinfo=dt.UTC)
FACTS = QueueFacts("01KA3E8Z0Q4M7V9T2B6C1D5X8N", 27, ARRIVED, "Nội", "P.204", "NGUYỄN VĂN MẪU", "ƯU TIÊN", True, "Q1")
RECEIPT = ReceiptFacts(
    "01KA3E8Z0Q4M7V9T2B6C1D5X8N", "Q1-021126-007", "Cấp giấy", "NGUYỄN VĂN MẪU", ARRIVED, dt.date(2026, 11, 5)
)


def text_of(slip: Slip, role: Role) -> list[str]:
    return [block.text for block in slip.blocks if block.role is role]


def test_a_queue_slip_says_number_place_time_and_what_to_do() -> None:
    slip = queue_slip(FACTS, SlipStyle("Bệnh viện Giả Định"), Texts("vi"))
    assert [block.role for block in slip.blocks][:5] == [Role.HEADING, Role.TITLE, Role.NUMBER, Role.MARK, Role.PLACE]
    assert text_of(slip, Role.NUMBER) == ["27"]
    assert text_of(slip, Role.FACT) == ["N. V. MẪU", "09:05 02/11/2026"], "Vietnam is seven hours ahead of UTC"
    assert text_of(slip, Role.SENTENCE) == ["Mời đến Nội · P.204 và chờ gọi số."]
    assert text_of(slip, Role.CODE) == [FACTS.visit_id], "the code holds the id and nothing else"


def test_what_is_not_known_takes_no_paper() -> None:
    bare = replace(FACTS, clinic="", room="", name="", priority="", provisional=False)
    roles = [block.role for block in queue_slip(bare, SlipStyle(), Texts("vi")).blocks]
    assert roles == [Role.TITLE, Role.NUMBER, Role.FACT, Role.SENTENCE, Role.CODE, Role.FOOT]


@pytest.mark.parametrize(
    ("style", "shown"),
    [(NameStyle.FULL, "NGUYỄN VĂN MẪU"), (NameStyle.SHORT, "N. V. MẪU"), (NameStyle.NONE, "")],
)
def test_how_much_of_the_name_is_the_house_s_choice(style: NameStyle, shown: str) -> None:
    assert shown_name(" NGUYỄN  VĂN MẪU ", style) == shown


@pytest.mark.parametrize(("name", "short"), [("MẪU", "MẪU"), ("", ""), ("Lê Á", "L. Á")])
def test_short_names_of_any_length(name: str, short: str) -> None:
    assert shown_name(name, NameStyle.SHORT) == short


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_style_but_full_lets_the_family_name_out(language: str) -> None:
    slip = queue_slip(FACTS, SlipStyle(names=NameStyle.NONE), Texts(language))
    assert not any("MẪU" in block.text for block in slip.blocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_slips_speak_every_language(language: str) -> None:
    titles = {text_of(queue_slip(FACTS, SlipStyle(), Texts(one)), Role.TITLE)[0] for one in LANGUAGES}
    assert len(titles) == len(LANGUAGES)
    slip = queue_slip(FACTS, SlipStyle(), Texts(language))
    assert slip.language == language
    assert "P.204" in text_of(slip, Role.SENTENCE)[0]


def test_a_receipt_says_when_to_come_back() -> None:
    slip = receipt_slip(RECEIPT, SlipStyle("UBND xã Giả Định"), Texts("vi"))
    assert text_of(slip, Role.NUMBER) == ["Q1-021126-007"]
    assert "05/11/2026" in text_of(slip, Role.FACT)
    assert text_of(slip, Role.CODE) == [RECEIPT.reception_id]
    assert text_of(slip, Role.MARK) == []


def test_a_receipt_printed_again_says_so() -> None:
    slip = receipt_slip(replace(RECEIPT, copy=True), SlipStyle(), Texts("vi"))
    assert text_of(slip, Role.MARK) == ["BẢN IN LẠI"]


def test_after_the_hand_over_it_names_who_collected_and_no_date_to_come() -> None:
    handed = replace(RECEIPT, handed_over_at=ARRIVED + dt.timedelta(days=3), collector="TRẦN THỊ CÚC")
    slip = receipt_slip(handed, SlipStyle(), Texts("vi"))
    captions = {block.caption for block in slip.blocks}
    assert text_of(slip, Role.TITLE) == ["ĐÃ TRẢ KẾT QUẢ"]
    assert "TRẦN THỊ CÚC" in text_of(slip, Role.FACT)
    assert "Hẹn trả kết quả" not in captions
