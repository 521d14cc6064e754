"""A database in a temporary folder, and visits of invented people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from devices.simulated.personas import personas
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard
from domain.verdict import Outcome, Tick, TickState, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.store import Store

KEY = bytes(range(32))
ARRIVED_AT = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "station" / "tiepdon.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An empty store; its clock stands still at 02:00 UTC."""
    database = open_database(path, KEY)
    yield Store(database, now=lambda: dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC))
    database.close()


@pytest.fixture
def visit() -> Callable[..., Visit]:
    """``visit(id, **changes)``: a complete visit of the persona ``insured``."""

    def make(visit_id: str = "visit-1", **changes: Any) -> Visit:
        values: dict[str, Any] = {
            "station": "quầy 1",
            "staff": "NGUYỄN VĂN TRỰC",
            "arrived_at": ARRIVED_AT,
            "outcome": Outcome.READY,
            "verdict": Verdict(insured=Tick(TickState.OK, "000", "tick.insured.ok", (("until", "31/12/2026"),))),
            "identified_by": "chip",
            "person": personas()["insured"].person,
            "coverage": answer_for(),
        }
        return Visit(visit_id, **{**values, **changes})

    return make


@pytest.fixture
def query() -> CoverageQuery:
    person = personas()["insured"].person
    assert person.number is not None
    assert person.birth_date is not None
    return CoverageQuery(person.number.digits, person.name, person.birth_date)


@pytest.fixture
def answer() -> Callable[..., CoverageAnswer]:
    """``answer(**changes)``: a portal's answer with every field set."""
    return answer_for


def answer_for(**changes: Any) -> CoverageAnswer:
    coverage = Coverage(
        card=InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001", "Phòng khám Mẫu"),
        new_card=InsuranceCard("DN4999900000102", dt.date(2027, 1, 1), None, "99001"),
        old_code="DN4999900000100",
        name="NGUYỄN VĂN MẪU",
        birth_date="02/09/1985",
        sex="Nam",
        address="Phường Thử Nghiệm",
        living_area="K1",
        insurance_number="9900000101",
        five_years_on=dt.date(2028, 1, 1),
    )
    values: dict[str, Any] = {
        "code": "000",
        "answer_class": AnswerClass.OK,
        "asked_at": ARRIVED_AT,
        "coverage": coverage,
        "note": "Thẻ còn giá trị sử dụng!",
        "duration_ms": 812.5,
        "raw": '{"maKetQua":"000"}',
    }
    return CoverageAnswer(**{**values, **changes})
