"""A whole desk is killed while staff type; the next one offers what they typed, and nothing as proved."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.memory import DRAFT, DeskMemory, OpenItem
from app.desk.parts import Parts
from app.flow.events import DetailsGiven, DraftTaken, Event, GoOnWithoutChip, KeyGiven, NextPatient, RecordAsked
from app.flow.state import DeviceState, IdentifiedBy, Phase, Setup
from app.portal.client import PortalSettings
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import AccessKey
from domain.draft import Draft
from domain.failure import Failure, FailureCode
from domain.verdict import Outcome, TickState, Verdict
from domain.visit import Details, Ground, Paper, Visit
from offline_cache.store import Store

WAIT_S = 60.0
NOWHERE = PortalSettings("", "", "", "", "", "")
WHO = personas()["insured"].person
DETAILS = Details("Mắt", (Ground.TRANSFER,), phone="0990000000", papers=(Paper(Ground.TRANSFER, "12/GCT"),))

STATION = """
import sys, time
from pathlib import Path
from tests.app.desk.test_draft_keeper import DETAILS, WHO, desk_on, typed
from app.flow.events import DetailsGiven
from dataclasses import replace

desk = desk_on(Path(sys.argv[1]))
desk.post(typed())
number = 0
while True:
    number += 1
    desk.post(DetailsGiven(replace(DETAILS, complaint="Mờ mắt " * number)))
    time.sleep(0.05)
    kept = desk.ask(lambda store: store.drafts())
    if kept:
        print(len(kept[0].draft.details.complaint), flush=True)
"""


def typed() -> KeyGiven:
    assert WHO.number is not None
    return KeyGiven(AccessKey.from_number(WHO.number), WHO, IdentifiedBy.TYPED)


def until(true: Callable[[], object]) -> None:
    ends_s = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < ends_s, "in vain"
        time.sleep(0.02)


def desk_on(home: Path) -> Desk:
    parts = Parts(home, SimulatedReaders, NobodyCamera, NOWHERE, TrustStore)
    desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", asks_stays=False))
    desk.start(lambda: build_hands(desk.post, parts))
    until(lambda: desk.state.memory.state is DeviceState.OK)
    return desk


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    started: list[Desk] = []

    def _start() -> Desk:
        started.append(desk_on(tmp_path))
        return started[-1]

    yield _start
    for desk in started:
        desk.stop(20)


def play(desk: Desk, *events: Event, to: Callable[[], object]) -> None:
    for event in events:
        desk.post(event)
    until(to)


def drafts(desk: Desk) -> list[Draft]:
    return [one.draft for one in desk.ask(lambda store: store.drafts())]


def kept(desk: Desk) -> int:
    return len(drafts(desk))


def unfinished(desk: Desk) -> list[OpenItem]:
    return [item for item in DeskMemory(desk).open_items() if item.kind == DRAFT]


def test_killed_while_typing(tmp_path: Path, start: Callable[[], Desk]) -> None:
    command, root = [sys.executable, "-c", STATION, str(tmp_path)], Path(__file__).parents[3]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        lengths = [int(child.stdout.readline()) for _ in range(40)]
        child.kill()
    assert lengths[-1] > lengths[0], "kept while it grew"

    desk = start()
    (item,) = unfinished(desk)
    assert (item.visit.name, item.visit.number, item.visit.clinic) == (WHO.name, "990085000123", "Mắt")
    held = DeskMemory(desk).draft(item.visit.id)
    assert held is not None
    play(desk, DraftTaken(held), to=lambda: desk.state.check_in.visit_id == item.visit.id)
    check_in = desk.state.check_in
    assert (check_in.details.phone, check_in.details.papers) == (DETAILS.phone, DETAILS.papers)
    assert len(check_in.details.complaint) >= lengths[-1]
    assert check_in.claimed is not None and check_in.claimed.name == WHO.name
    assert {tick.state for tick in check_in.verdict.ticks().values()} == {TickState.PENDING}
    assert unfinished(desk) == [], "it is in somebody's hands"

    play(desk, GoOnWithoutChip(), RecordAsked(), to=lambda: desk.state.check_in.phase is Phase.RECORDED)
    (row,) = desk.visits_today()
    assert (row.id, row.clinic, kept(desk)) == (item.visit.id, "Mắt", 0)


def test_a_program_that_is_closed_over_it_offers_it_too(start: Callable[[], Desk]) -> None:
    first = start()
    play(first, typed(), to=lambda: first.state.check_in.visit_id)
    first.stop(20)
    second = start()
    (item,) = unfinished(second)
    assert item.visit.id == first.state.check_in.visit_id


def test_the_next_patient_called_on_purpose_leaves_nothing_behind(start: Callable[[], Desk]) -> None:
    desk = start()
    play(desk, typed(), DetailsGiven(DETAILS), to=lambda: kept(desk) == 1)
    changes = desk.state.changes
    play(desk, NextPatient(), to=lambda: kept(desk) == 0)
    until(lambda: desk.state.changes > changes)  # whoever lists what is unfinished reads it anew


def test_two_patients_one_after_the_other_are_not_mixed_up(start: Callable[[], Desk]) -> None:
    desk = start()
    play(desk, typed(), DetailsGiven(DETAILS), GoOnWithoutChip(), to=lambda: kept(desk) == 1)
    first = desk.state.check_in.visit_id
    second = DetailsGiven(Details(phone="0990000001"))
    play(desk, RecordAsked(), NextPatient(), second, to=lambda: any(one.visit_id != first for one in drafts(desk)))
    (held,) = drafts(desk)
    assert (held.details.phone, held.person) == ("0990000001", None)
    assert [row.id for row in desk.visits_today()] == [first]


def test_what_is_recorded_a_moment_later_is_not_offered_again(start: Callable[[], Desk]) -> None:
    """The last change waits for its second while the visit is recorded already."""
    desk = start()
    play(desk, typed(), DetailsGiven(DETAILS), GoOnWithoutChip(), to=lambda: kept(desk) == 1)
    later = DetailsGiven(Details(phone="0990000002"))
    play(desk, later, RecordAsked(), to=lambda: desk.state.check_in.phase is Phase.RECORDED)
    desk.stop(20)
    again = start()
    assert (kept(again), unfinished(again)) == (0, [])


def test_a_memory_that_cannot_keep_it_is_tried_with_the_next_change(
    start: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, keep, refused = start(), Store.keep_draft, list[str]()

    def full(store: Store, draft: object) -> None:
        refused.append("full")
        raise Failure(FailureCode.DATABASE_FULL)

    monkeypatch.setattr(Store, "keep_draft", full)
    play(desk, typed(), to=lambda: refused)
    monkeypatch.setattr(Store, "keep_draft", keep)
    play(desk, DetailsGiven(DETAILS), to=lambda: kept(desk) == 1)


def test_a_draft_whose_visit_was_recorded_elsewhere_is_not_found(start: Callable[[], Desk]) -> None:
    desk = start()
    play(desk, typed(), to=lambda: kept(desk) == 1)
    (one,) = desk.ask(lambda store: store.drafts())

    def record(store: Store) -> str:
        return store.record_visit(
            Visit(one.draft.visit_id, "Q1", "A", one.kept_at, Outcome.READY, Verdict(), "typed", WHO)
        )

    desk.ask(record)
    assert DeskMemory(desk).draft(one.draft.visit_id) is None
