"""What people decided about a visit can be shown afterwards, and nothing of it twice."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.verdict import Outcome
from domain.visit import Details, StaffSay, Terms, Visit, Waiver
from offline_cache.store import Store

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
AGREED = Consent(ConsentAnswer.GIVEN, ConsentBy.REPRESENTATIVE, Channel.DESK, "1-vi-3f2a90c1", NOON, "TRẦN THỊ MẸ")


def audited(store: Store, kind: str) -> list[dict[str, Any]]:
    rows = store.database.execute("SELECT detail FROM audit WHERE kind = ? ORDER BY seq", [kind])
    return [json.loads(detail) for (detail,) in rows]


def test_consent_is_kept_with_wording_channel_and_who_gave_it(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit(consent=AGREED))
    store.record_visit(visit(consent=AGREED))
    rows = list(store.database["consents"].rows)
    assert len(rows) == 1
    assert (rows[0]["answer"], rows[0]["by_whom"], rows[0]["channel"]) == ("given", "representative", "desk")
    assert (rows[0]["text_version"], rows[0]["representative"]) == ("1-vi-3f2a90c1", "TRẦN THỊ MẸ")
    (row,) = audited(store, "consent")
    assert "TRẦN" not in json.dumps(row, ensure_ascii=False), "the audit trail names nobody"


def test_staffs_own_eyes_are_in_the_audit(store: Store, visit: Callable[..., Visit]) -> None:
    waivers = (Waiver("same_person", "scar", "A", StaffSay.NO), Waiver("same_person", "asked the colleague", "A"))
    store.record_visit(visit(waivers=waivers))
    said = [(row["say"], row["reason"], row["staff"]) for row in audited(store, "staff_decided")]
    assert said == [("no", "scar", "A"), ("yes", "asked the colleague", "A")]
    assert store.audit_broken_at() is None


def test_suggested_and_decided_terms_stand_side_by_side(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit(terms=Terms("1.3", "3.2", "no form", {"clause": "Art. 22"})))
    terms = store.decided_terms("visit-1")
    assert terms is not None
    assert (terms.suggested_code, terms.decided_code, terms.reason) == ("1.3", "3.2", "no form")
    assert terms.suggestion == {"clause": "Art. 22"}


def test_an_emergency_without_a_name_leaves_work(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("known", emergency=True))
    store.record_visit(visit("unknown", emergency=True, person=None))
    assert [(item.visit_id, item.kind) for item in store.work_items()] == [("unknown", "identity_later")]
    assert len(audited(store, "emergency_admitted")) == 2


def test_who_finishes_a_case_takes_its_number_and_its_place(store: Store, visit: Callable[..., Visit]) -> None:
    eyes = Details(clinic="Mắt")
    store.record_visit(visit("first", details=eyes))
    store.record_visit(visit("case", details=eyes, handed_over=True, outcome=Outcome.NEEDS_STAFF))
    assert [item.kind for item in store.work_items()] == ["case"]
    assert [row.visit_id for row in store.outbox()] == ["first"], "not sent before it is finished"
    store.record_visit(visit("finished", details=eyes, continues="case"))
    assert store.work_items() == []
    assert {row.id: row.queue_number for row in store.visits()} == {"first": 1, "finished": 2}
    assert {row.visit_id for row in store.outbox()} == {"first", "finished"}
    assert store.altered_visit() is None and store.audit_broken_at() is None
