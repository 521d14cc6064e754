"""A visit recorded while no issuer was known is judged again when the issuer's certificate has arrived."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import ui.main  # noqa: F401 - adds the window's commands
from app.cli import cli
from app.commands.verify_evidence import evidence_from_plain
from app.desk.simulated import chip_of, simulated_trust
from app.desk.wiring import open_memory
from app.settings import change_settings
from devices.card.evidence import judge_evidence
from devices.card.reading import read_card
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.personas import personas
from domain.card import AccessKey, CardEvidence, CardReading
from domain.presence import Presence
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.plain import to_plain

INSURED = personas()["insured"].person
CSCA = str(files("assets").joinpath("csca", "simulated"))
DAY = dt.date(2026, 11, 22)
AT = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)
PRESENCE = Presence("99001", "Q1", "01M81QZ7E2GHXQDNSSGAVMX43Z", AT)


def reading_of(persona: str = "insured", presence: Presence | None = PRESENCE) -> CardReading:
    number = personas()[persona].person.number
    assert number is not None
    transport = SimulatedTransport(chip_of(personas()[persona]))
    return read_card(transport, AccessKey.from_number(number), TrustStore(), today=DAY, presence=presence)


@pytest.fixture(scope="module")
def evidence() -> CardEvidence:
    found = reading_of().evidence
    assert found is not None
    return found


def judged(evidence: CardEvidence, trust: TrustStore | None = None) -> dict[str, str]:
    findings = judge_evidence(evidence, simulated_trust() if trust is None else trust, DAY)
    return {name: finding.result.value for name, finding in findings.items()}


def test_everything_that_can_be_checked_later_checks(evidence: CardEvidence) -> None:
    assert set(judged(evidence).values()) == {"successful"}


def test_without_the_issuer_it_stays_open_but_presence_is_proved(evidence: CardEvidence) -> None:
    results = judged(evidence, TrustStore())
    assert (results["passive_authentication"], results["presence_proof"]) == ("undetermined", "successful")


def test_evidence_holds_no_personal_data_and_no_picture(evidence: CardEvidence) -> None:
    number = INSURED.number.digits if INSURED.number else ""
    kept = json.dumps(to_plain(evidence))
    for secret in (number, INSURED.name, *(text.encode().hex() for text in (number, INSURED.name))):
        assert secret not in kept
    assert "ffd8ff" not in kept


def test_a_random_challenge_proves_the_chip_and_no_visit() -> None:
    found = reading_of(presence=None).evidence
    assert found is not None
    results = judged(found)
    assert (results["active_authentication"], results["presence_proof"]) == ("successful", "not_supported")


TAMPERINGS: dict[str, Callable[[CardEvidence], CardEvidence]] = {
    "another visit": lambda e: replace(e, presence=replace(PRESENCE, visit_id="01M81QZ7E2GHXQDNSSGAVMX44A")),
    "another facility": lambda e: replace(e, presence=replace(PRESENCE, facility="99002")),
    "another time": lambda e: replace(e, presence=replace(PRESENCE, at=AT + dt.timedelta(seconds=1))),
    "another signature": lambda e: replace(
        e, signature=e.signature[:-2] + ("00" if e.signature[-2:] != "00" else "01")
    ),
    "another challenge": lambda e: replace(e, challenge="00" * 8),
}


@pytest.mark.parametrize("name", list(TAMPERINGS))
def test_a_proof_fits_one_visit_only(evidence: CardEvidence, name: str) -> None:
    assert judged(TAMPERINGS[name](evidence))["presence_proof"] != "successful"


@pytest.mark.parametrize("field", ["sod", "dg15", "signature", "challenge", "dg14"])
@pytest.mark.parametrize("value", ["", "zz", "00", "30820000"])
def test_rubbish_in_the_record_never_raises_and_never_proves(evidence: CardEvidence, field: str, value: str) -> None:
    results = judged(replace(evidence, **{field: value}))
    assert field == "dg14" or results.get("presence_proof") != "successful"


def record(home: Path) -> None:
    reading = reading_of()
    visit = Visit(
        PRESENCE.visit_id, "Q1", "A", AT, Outcome.READY, Verdict(), "chip", INSURED, reading.checks, reading.evidence
    )
    memory = open_memory(home)
    memory.submit(lambda store: store.record_visit(visit)).result(10)
    memory.close(10)


def test_evidence_survives_its_way_through_the_database(tmp_path: Path) -> None:
    record(tmp_path)
    code, shown = verify(tmp_path)
    assert (code, shown["checks"]["ds_certificate"], shown["recorded"]["ds_certificate"]) == (
        0,
        "undetermined",
        "undetermined",
    )
    code, shown = verify(tmp_path, "--csca", CSCA)
    assert code == 0
    assert set(shown["checks"].values()) == {"successful"}


def verify(home: Path, *options: str) -> tuple[int, Any]:
    arguments = ["--home", str(home), "verify-evidence", PRESENCE.visit_id, "--json", *options]
    done = CliRunner().invoke(cli, arguments, standalone_mode=False)
    assert done.exception is None
    return done.return_value, json.loads(done.stdout)


@pytest.mark.parametrize("number", ["1", "2", "13", "14", "15"])
def test_a_file_that_was_withheld_does_not_pass_later(evidence: CardEvidence, number: str) -> None:
    digests = {each: digest for each, digest in evidence.digests.items() if each != number}
    results = judged(replace(evidence, digests=digests))
    assert (results["dg_hashes"], results["passive_authentication"]) == ("undetermined", "undetermined")


@pytest.mark.parametrize(
    ("card_access", "expected"),
    [
        ("", "failed"),  # DG14 offers PACE
        ("3100", "failed"),
        (
            "31 14 30 12 06 0A 04 00 7F 00 07 02 02 04 02 02 02 01 02 02 01 0C",
            "failed",
        ),  # another curve than signed for
        ("3080", "undetermined"),
        ("zz", "undetermined"),
    ],
)
def test_a_card_opened_otherwise_than_its_issuer_meant_does_not_pass_later(
    evidence: CardEvidence, card_access: str, expected: str
) -> None:
    assert judged(replace(evidence, card_access=card_access))["passive_authentication"] == expected


def test_forged_data_fails_later_too() -> None:
    found = reading_of("forged").evidence
    assert found is not None
    assert judged(evidence_from_plain(to_plain(found)))["dg_hashes"] == "failed"


@pytest.mark.parametrize(
    ("language", "check", "now", "then"),
    [
        ("vi", "Chứng thư của nơi cấp", "đúng", "lúc ghi: chưa rõ"),
        ("en", "Issuer's certificate", "right", "when recorded: unclear"),
    ],
)
def test_the_judgement_is_told_in_the_language_of_the_home(
    language: str, check: str, now: str, then: str, tmp_path: Path
) -> None:
    record(tmp_path)
    change_settings(tmp_path, language=language)
    arguments = ["--home", str(tmp_path), "verify-evidence", PRESENCE.visit_id, "--csca", CSCA]
    lines = CliRunner().invoke(cli, arguments, standalone_mode=False).stdout.splitlines()
    assert [line.split()[len(check.split())] for line in lines if line.startswith(check)] == [now]
    assert sum(line.endswith(then) for line in lines if line.startswith(check)) == 1
