"""Whole reads of the simulated chip, which was written apart from the reader: each check fails for its own reason."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from PIL import Image

from devices.card.blocks import BlockSize
from devices.card.channel import Channel
from devices.card.chip_authentication import Agreement, ChipKey, run_chip_authentication
from devices.card.reading import read_card
from devices.card.trace import RecordingTransport, ReplayTransport
from devices.card.transport import Transport
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SHORT_APDU_ONLY, ReaderLimits, SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.personas import personas
from domain.card import (
    AccessGranted,
    AccessKey,
    CardEvent,
    CardReading,
    ChecksDone,
    PersonRead,
    PortraitRead,
    Result,
    StepStarted,
)
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, PartialDate
from tests.devices.card.conftest import NOW, ChipOf

TODAY = NOW.date()
ALL_GOOD = {Result.SUCCESSFUL}


def key_of(name: str) -> AccessKey:
    number = personas()[name].person.number
    assert number is not None
    return AccessKey.from_number(number)


def read(chip: Chip, name: str, trust: TrustStore, limits: ReaderLimits | None = None) -> CardReading:
    return read_card(
        SimulatedTransport(chip, limits=limits),
        key_of(name),
        trust,
        today=TODAY,
        reopen=lambda: SimulatedTransport(chip, limits=limits),
    )


@pytest.mark.parametrize("name", sorted(personas().keys() - {"forged"}))
def test_the_person_is_the_one_the_chip_was_made_of(name: str, chip_of: ChipOf, trust: TrustStore) -> None:
    reading = read(chip_of(name), name, trust)
    person, made = reading.person, personas()[name].person
    assert reading.access == "PACE-ECDH-GM-AES-128/13"
    assert (person.number, person.name, person.sex) == (made.number, made.name, made.sex)
    assert (person.birth_date, person.issued, person.expires) == (made.birth_date, made.issued, made.expires)
    assert person.never_expires == made.never_expires
    assert (person.residence, person.marks, person.old_number) == (made.residence, made.marks, made.old_number)
    assert (person.father, person.mother) == (made.father, made.mother)


def test_a_sound_card_passes_every_check(chip_of: ChipOf, trust: TrustStore, jpeg: bytes) -> None:
    reading = read(chip_of(), "insured", trust)
    assert set(reading.checks.results().values()) == ALL_GOOD
    assert reading.checks.reasons == {}
    assert reading.portrait is not None
    assert (reading.portrait.image, reading.portrait.media_type) == (jpeg, "image/jpeg")
    assert {"EF.CardAccess", "EF.SOD", "EF.COM", "DG1", "DG2", "DG13", "DG14", "DG15"} == set(reading.files)
    assert reading.apdus == 23
    assert len(jpeg) < reading.bytes_on_air < len(jpeg) + 6000


@pytest.mark.parametrize(
    ("name", "failed", "reason"),
    [
        ("forged", ["passive_authentication", "dg_hashes"], FailureCode.PA_HASH_MISMATCH),
        ("cloned", ["chip_authentication"], FailureCode.CHIP_AUTHENTICATION_FAILED),
        ("cloned", ["active_authentication"], FailureCode.ACTIVE_AUTHENTICATION_FAILED),
    ],
)
def test_a_false_card_fails_for_its_own_reason(
    name: str, failed: list[str], reason: FailureCode, chip_of: ChipOf, trust: TrustStore
) -> None:
    checks = read(chip_of(name), name, trust).checks
    assert {checks.results()[check] for check in failed} == {Result.FAILED}
    assert {checks.reasons[check] for check in failed} == {reason}
    assert checks.sod_signature is Result.SUCCESSFUL


def test_without_the_issuer_the_answer_is_undetermined_never_green(chip_of: ChipOf, trust: TrustStore) -> None:
    checks = read(chip_of("unknown-issuer"), "unknown-issuer", trust).checks
    assert checks.ds_certificate is checks.passive_authentication is Result.UNDETERMINED
    assert checks.reasons["passive_authentication"] is FailureCode.PA_NO_CSCA
    assert checks.sod_signature is Result.SUCCESSFUL
    assert read(chip_of(), "insured", TrustStore()).checks.passive_authentication is Result.UNDETERMINED


def test_certificates_out_of_date_do_not_pass(chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of()
    late = TODAY.replace(year=TODAY.year + 60)
    checks = read_card(SimulatedTransport(chip), key_of("insured"), trust, today=late).checks
    assert checks.ds_certificate is Result.FAILED
    assert checks.reasons["ds_certificate"] is FailureCode.PA_CERTIFICATE_INVALID


def test_expired_card_and_card_of_another_number_are_remarked(chip_of: ChipOf, trust: TrustStore) -> None:
    assert read(chip_of("expired-id"), "expired-id", trust).checks.reasons == {"expiry": FailureCode.CARD_EXPIRED}
    twin = AccessKey.from_number(CitizenId("991" + key_of("insured").can.rjust(9, "0")))
    reading = read_card(SimulatedTransport(chip_of()), twin, trust, today=TODAY)
    assert reading.checks.reasons == {"number": FailureCode.CHIP_NUMBER_MISMATCH}


def test_no_photo_is_a_result(chip_of: ChipOf, trust: TrustStore) -> None:
    events: list[CardEvent] = []
    chip = chip_of("no-photo")
    reading = read_card(SimulatedTransport(chip), key_of("no-photo"), trust, events.append, today=TODAY)
    assert reading.portrait is None
    assert PortraitRead(None, FailureCode.CHIP_NO_PORTRAIT) in events
    assert set(reading.checks.results().values()) == ALL_GOOD


def test_person_comes_before_portrait_and_portrait_before_checks(chip_of: ChipOf, trust: TrustStore) -> None:
    events: list[CardEvent] = []
    reading = read_card(SimulatedTransport(chip_of()), key_of("insured"), trust, events.append, today=TODAY)
    kinds = [type(event) for event in events if not isinstance(event, StepStarted)]
    assert kinds == [AccessGranted, PersonRead, PortraitRead, ChecksDone]
    steps = [event.step for event in events if isinstance(event, StepStarted)]
    assert steps[:3] == ["EF.CardAccess", "PACE", "EF.SOD"]
    assert set(steps) | {"total"} == set(reading.timings_ms)


def test_wrong_key_is_told_apart_and_not_tried_again(chip_of: ChipOf, trust: TrustStore) -> None:
    transport = SimulatedTransport(chip_of())
    with pytest.raises(Failure) as caught:
        read_card(transport, AccessKey(can="000000"), trust, today=TODAY, reopen=lambda: transport)
    assert caught.value.code is FailureCode.CARD_KEY_WRONG
    assert transport.exchanges == 6


def test_no_key_at_all(chip_of: ChipOf, trust: TrustStore) -> None:
    with pytest.raises(Failure) as caught:
        read_card(SimulatedTransport(chip_of()), AccessKey(), trust, today=TODAY)
    assert caught.value.code is FailureCode.CARD_KEY_NEEDED


def test_short_reader_reads_everything_that_fits(chip_of: ChipOf, trust: TrustStore, jpeg: bytes) -> None:
    checks = (reading := read(chip_of(), "insured", trust, SHORT_APDU_ONLY)).checks
    assert reading.portrait is not None
    assert reading.portrait.image == jpeg
    assert checks.active_authentication is Result.ABORTED
    assert checks.reasons == {"active_authentication": FailureCode.READER_NO_EXTENDED_LENGTH}
    others = {name: result for name, result in checks.results().items() if name != "active_authentication"}
    assert set(others.values()) == ALL_GOOD


@pytest.mark.parametrize("limit", [514, 1026, 2050, 4098])
def test_reader_with_small_buffer_is_learned_once(limit: int, chip_of: ChipOf, trust: TrustStore) -> None:
    chip, blocks = chip_of(), BlockSize()

    def connect() -> Transport:
        return SimulatedTransport(chip, limits=ReaderLimits(max_response=limit))

    apdus = []
    for _ in range(2):
        reading = read_card(connect(), key_of("insured"), trust, today=TODAY, blocks=blocks, reopen=connect)
        assert set(reading.checks.results().values()) == ALL_GOOD
        apdus.append(reading.apdus)
    assert blocks.proven < limit < blocks.refused + 64
    assert apdus[1] < apdus[0]


def test_portrait_beyond_32_kilobytes(chip_of: ChipOf, trust: TrustStore, jpeg: bytes) -> None:
    large = jpeg + bytes(range(256)) * 120
    for limits in (None, SHORT_APDU_ONLY):
        reading = read(chip_of(portrait=large), "insured", trust, limits)
        assert reading.portrait is not None
        assert reading.portrait.image == large


def test_jpeg_2000_portrait(chip_of: ChipOf, trust: TrustStore) -> None:
    file = io.BytesIO()
    Image.linear_gradient("L").save(file, "JPEG2000")
    reading = read(chip_of(portrait=file.getvalue()), "insured", trust)
    assert reading.portrait is not None
    assert (reading.portrait.image, reading.portrait.media_type) == (file.getvalue(), "image/jp2")


def _pulled(chip: Chip, index: int) -> SimulatedTransport:
    return SimulatedTransport(chip, pull_at=index)


def test_pulled_at_every_apdu_for_good(chip_of: ChipOf, trust: TrustStore) -> None:
    chip, key = chip_of(), key_of("insured")
    total = read(chip, "insured", trust).apdus
    for index in range(1, total + 1):
        for reopen in (None, lambda: _pulled(chip, 1)):
            with pytest.raises(Failure) as caught:
                read_card(_pulled(chip, index), key, trust, today=TODAY, reopen=reopen)
            assert caught.value.code is FailureCode.CARD_REMOVED


def test_pulled_at_every_apdu_and_put_back(chip_of: ChipOf, trust: TrustStore) -> None:
    chip, key = chip_of(), key_of("insured")
    sound = read(chip, "insured", trust)
    for index in range(1, sound.apdus + 1):
        reading = read_card(_pulled(chip, index), key, trust, today=TODAY, reopen=lambda: SimulatedTransport(chip))
        assert reading.checks == sound.checks, index
        assert reading.person == sound.person
        assert reading.files == sound.files


def test_another_card_put_back_is_not_mixed_in(chip_of: ChipOf, trust: TrustStore) -> None:
    chip, other = chip_of(), chip_of("renewed-card")
    with pytest.raises(Failure) as caught:
        read_card(_pulled(chip, 16), key_of("insured"), trust, today=TODAY, reopen=lambda: SimulatedTransport(other))
    assert caught.value.code in (FailureCode.CARD_REMOVED, FailureCode.CARD_KEY_WRONG)


def test_a_recorded_read_replays_without_the_card(chip_of: ChipOf, trust: TrustStore) -> None:
    sink = io.StringIO()
    recorder = RecordingTransport(SimulatedTransport(chip_of()), sink)
    draw = recorder.recorded(lambda count: bytes(range(1, count + 1)))
    first = read_card(recorder, key_of("insured"), trust, today=TODAY, random_bytes=draw)
    replay = ReplayTransport(sink.getvalue().splitlines())
    again = read_card(replay, key_of("insured"), trust, today=TODAY, random_bytes=replay.random_bytes)
    assert (again.person, again.checks, again.files) == (first.person, first.checks, first.files)


@pytest.mark.parametrize(
    "line", ["", "{}", "[]", '{"command": "0g"}', '{"command": 1}', '{"failure": "X-1"}', '{"a": ""}']
)
def test_garbage_is_no_trace(line: str) -> None:
    with pytest.raises(Failure):
        ReplayTransport([line]).transmit(b"\x00\xa4\x00\x00")


def test_age_of_a_card_is_judged_on_the_day_given(chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of("expired-id")
    early = read_card(SimulatedTransport(chip), key_of("expired-id"), trust, today=dt.date(2024, 2, 12))
    assert early.person.expires == PartialDate(2024, 2, 12)
    assert "expiry" not in early.checks.reasons


class _Hiccup(SimulatedTransport):
    """Answers one command with something else, once: what a bad contact or a confused chip does."""

    def __init__(self, chip: Chip, at: int, answer: bytes) -> None:
        super().__init__(chip)
        self._at = at
        self._answer = answer

    def transmit(self, command: bytes) -> bytes:
        response = super().transmit(command)
        return self._answer if self.exchanges == self._at else response


@pytest.mark.parametrize("answer", ["6988", "6987", "6F00", "990290008E08000000000000000099009000"])
def test_a_session_lost_once_changes_no_verdict(answer: str, chip_of: ChipOf, trust: TrustStore) -> None:
    chip, key = chip_of(), key_of("insured")
    sound = read(chip, "insured", trust)
    for index in range(8, sound.apdus + 1):  # from the first protected command on
        first = _Hiccup(chip, index, bytes.fromhex(answer))
        reading = read_card(first, key, trust, today=TODAY, reopen=lambda: SimulatedTransport(chip))
        assert reading.checks == sound.checks, index
        assert reading.files == sound.files


def test_another_try_of_chip_authentication_has_other_keys(
    chip_of: ChipOf, trust: TrustStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the keys of the first try a copy could repeat what it overheard."""
    chip, sent = chip_of(), []

    def run(channel: Channel, key: ChipKey, agreement: Agreement) -> None:
        sent.append(agreement)
        run_chip_authentication(channel, key, agreement)

    monkeypatch.setattr("devices.card.genuineness.run_chip_authentication", run)
    proving = read(chip, "insured", trust).apdus  # the last one, EF.COM
    hiccup = _Hiccup(chip, proving, bytes.fromhex("6988"))
    reading = read_card(hiccup, key_of("insured"), trust, today=TODAY, reopen=lambda: SimulatedTransport(chip))
    assert reading.checks.chip_authentication is Result.SUCCESSFUL
    assert len(sent) == len({agreement.own for agreement in sent}) == 3
