"""What is fuzzed: every parser that reads a chip's or an authority's bytes, and whole sessions."""

from __future__ import annotations

import contextlib
import functools
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from unittest import mock

from devices.card import session as session_module
from devices.card import tlv
from devices.card.certificates import parse_certificate
from devices.card.channel import Channel
from devices.card.chip_authentication import chip_keys
from devices.card.curves import Curve
from devices.card.deviations import read_deviation_list
from devices.card.iso7816 import CommandApdu, ResponseApdu
from devices.card.lds.com import parse_com
from devices.card.lds.dg1 import parse_dg1
from devices.card.lds.dg2 import parse_dg2
from devices.card.lds.dg11 import parse_dg11
from devices.card.lds.dg13 import parse_dg13
from devices.card.lds.dg14 import parse_dg14
from devices.card.lds.dg15 import parse_dg15
from devices.card.lds.sod import parse_signed_data, parse_sod
from devices.card.master_list import read_master_lists
from devices.card.passive_authentication import judge_signature
from devices.card.reading import read_card
from devices.card.revocation import parse_revocation_list
from devices.card.security_infos import parse_security_infos
from devices.card.trace import RecordingTransport, ReplayTransport
from devices.card.transport import Transport
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.issuer import lists
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.personalise import personalise
from devices.simulated.chip.profile import PASSPORT
from devices.simulated.personas import personas
from domain.card import AccessKey, CardReading
from domain.failure import Failure
from tests.devices.card.conftest import NOW
from tests.devices.card.fuzzing.mutation import mutated

_TODAY = NOW.date()
_STATUS_WORDS = (0x6282, 0x6700, 0x6982, 0x6A82, 0x6B00, 0x6C10, 0x6C00, 0x6D00)


@dataclass(frozen=True)
class Target:
    """``run`` takes damaged bytes; anything but a Failure that gets out of it is a finding."""

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]


def _sound_files() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Files of an invented citizen's card and passport."""
    return _read(_chip()).files, _read(_chip(profile=PASSPORT)).files  # type: ignore[return-value]


def _chip(**options: object) -> Chip:
    from PIL import Image

    file = io.BytesIO()
    Image.linear_gradient("L").resize((24, 32)).save(file, "JPEG")
    return Chip(personalise(personas()["insured"], file.getvalue(), clock=lambda: NOW, **options))  # type: ignore[arg-type]


def _key() -> AccessKey:
    number = personas()["insured"].person.number
    assert number is not None
    return AccessKey.from_number(number)


def _read(chip: Chip) -> CardReading:
    return read_card(SimulatedTransport(chip), _key(), TrustStore(), today=_TODAY)


def parser_targets() -> list[Target]:
    card, passport = _sound_files()
    certificate = TRUSTED.certificate()
    trust = TrustStore((parse_certificate(certificate),))
    crl = lists.revocation_list(TRUSTED, [1, 2, 3], NOW)
    master = lists.master_list(TRUSTED, [certificate, TRUSTED.link_certificate()])

    def judged(raw: bytes) -> object:
        return judge_signature(parse_sod(raw), trust, _TODAY)

    return [
        Target("TLV", tlv.read_all, tuple(card.values())),
        Target("EF.CardAccess", parse_security_infos, (card["EF.CardAccess"],)),
        Target("EF.COM", parse_com, (card["EF.COM"], passport["EF.COM"])),
        Target("EF.SOD", judged, (card["EF.SOD"], passport["EF.SOD"])),
        Target("SignedData", parse_signed_data, (tlv.sole(card["EF.SOD"], 0x77).value,)),
        Target("DG1", parse_dg1, (card["DG1"], passport["DG1"])),
        Target("DG2", parse_dg2, (card["DG2"],)),
        Target("DG11", parse_dg11, (passport["DG11"],)),
        Target("DG13", parse_dg13, (card["DG13"],)),
        Target("DG14", lambda raw: chip_keys(parse_dg14(raw)), (card["DG14"],)),
        Target("DG15", parse_dg15, (card["DG15"],)),
        Target("certificate", parse_certificate, (certificate,)),
        Target("revocation list", parse_revocation_list, (crl,)),
        Target("master list", lambda raw: read_master_lists(raw, TrustStore(), _TODAY), (master,)),
        Target("deviation list", lambda raw: read_deviation_list(raw, TrustStore(), _TODAY), (master,)),
    ]


class _DamagedTransport(Transport):
    """A replay of a sound read in which some responses are damaged, swapped for earlier ones, or cut."""

    def __init__(self, inner: Transport, rng: random.Random) -> None:
        self._inner = inner
        self._rng = rng
        self._seen: list[bytes] = [b"\x90\x00", b"\x67\x00", b"\x69\x88", b""]

    def transmit(self, command: bytes) -> bytes:
        response = self._inner.transmit(command)
        self._seen.append(response)
        if self._rng.random() < 0.08:
            return mutated(response, self._seen, self._rng)
        return self._rng.choice(self._seen) if self._rng.random() < 0.02 else response

    def close(self) -> None:
        self._inner.close()


class _DamagedChannel(Channel):
    """Damages what the chip said inside secure messaging: a hostile chip with the right keys."""

    rng = random.Random(0)

    def send(self, command: CommandApdu) -> ResponseApdu:
        response = super().send(command)
        if self.rng.random() > 0.08:
            return response
        if self.rng.random() < 0.2:
            return replace(
                response, sw=self.rng.choice((0x6282, 0x6700, 0x6982, 0x6A82, 0x6B00, 0x6C10, 0x6C00, 0x6D00))
            )
        return replace(response, data=mutated(response.data, [response.data], self.rng))


class Sessions:
    """Whole reads of a recorded card. The point arithmetic, always the same, is done once."""

    def __init__(self) -> None:
        sink = io.StringIO()
        recorder = RecordingTransport(SimulatedTransport(_chip()), sink)
        draw = recorder.recorded(random.Random(7).randbytes)
        self._sound = read_card(recorder, _key(), TrustStore(), today=_TODAY, random_bytes=draw)
        self._lines = sink.getvalue().splitlines()

    def outside(self, seed: int) -> None:
        """Damage on the air: what is read nevertheless must be what the card holds."""
        replay = ReplayTransport(self._lines)
        transport = _DamagedTransport(replay, random.Random(seed))
        reading = self._run(transport, replay)
        if reading is not None:
            assert reading.person == self._sound.person
            assert all(self._sound.files[name] == raw for name, raw in reading.files.items() if name != "EF.CardAccess")

    def inside(self, seed: int) -> None:
        """A chip that lies under secure messaging."""
        _DamagedChannel.rng = random.Random(seed)
        replay = ReplayTransport(self._lines)
        with mock.patch.object(session_module, "Channel", _DamagedChannel):
            self._run(replay, replay)

    def _run(self, transport: Transport, replay: ReplayTransport) -> CardReading | None:
        with contextlib.suppress(Failure):
            return read_card(transport, _key(), TrustStore(), today=_TODAY, random_bytes=replay.random_bytes)
        return None


@contextlib.contextmanager
def remembered_arithmetic() -> Iterator[None]:
    """Curve operations answered from memory: sessions replay the same ones over and over."""
    multiply = functools.lru_cache(4096)(Curve.multiply)
    with mock.patch.object(Curve, "multiply", multiply):
        yield
