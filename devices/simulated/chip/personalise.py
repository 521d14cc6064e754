"""From an invented person to a chip: files written, hashed, signed, keys put in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from devices.simulated.chip.files import security_infos
from devices.simulated.chip.files.data_groups import com, dg1
from devices.simulated.chip.files.dg2 import dg2
from devices.simulated.chip.files.dg13 import dg13
from devices.simulated.chip.files.mrz import td1
from devices.simulated.chip.image import CARD_ACCESS, COM, SOD, ActiveKey, ChipImage, ChipKey, data_group
from devices.simulated.chip.issuer.authority import AUTHORITIES
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.sod import sod
from devices.simulated.chip.keys import active_key, chip_key
from devices.simulated.chip.profile import CITIZEN_CARD, ChipProfile
from devices.simulated.chip.tlv import encode
from devices.simulated.personas import Persona
from domain.person import Person

FINGERPRINTS = encode(0x63, b"no fingerprints in a simulation")
"""DG3 is listed and hashed, but no terminal of ours may read it."""


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def personalise(
    persona: Persona,
    portrait: bytes | None,
    *,
    clock: Callable[[], dt.datetime] = _utc_now,
    profile: ChipProfile = CITIZEN_CARD,
) -> ChipImage:
    """Make the chip of ``persona``.

    ``portrait`` is a JPEG or JPEG 2000 file that goes into DG2 untouched; with None the chip has no
    DG2: it is neither in EF.COM nor in EF.SOD, and selecting it gives 6A82. ``clock`` (aware) decides
    whose year's document signer signs. About 10 ms, after a first call that makes an RSA key.
    """
    seed = persona.person.number.digits if persona.person.number else persona.name
    chip_keys = tuple(chip_key(plan, seed) for plan in profile.chip_authentication)
    active = active_key(profile.active_authentication, seed) if profile.active_authentication else None
    groups = _data_groups(persona, portrait, profile, chip_keys, active)
    signer = document_signer(AUTHORITIES[persona.chip.issuer], clock().year)
    image = ChipImage(
        can=persona.person.number.can if persona.person.number else "",
        mrz_information=td1(persona.person).information,
        outside={CARD_ACCESS: security_infos.card_access(_access_infos(profile, chip_keys))} if profile.pace else {},
        files={
            COM: com(groups),
            SOD: sod(groups, signer),
            **{data_group(number): content for number, content in groups.items() if number != 3},
        },
        locked=frozenset({data_group(3)}),
        pace=profile.pace,
        bac=profile.bac,
        chip_keys=chip_keys,
        active_key=active,
        habits=profile.habits,
    )
    return _with_defect(image, persona, profile, seed)


def _data_groups(
    persona: Persona,
    portrait: bytes | None,
    profile: ChipProfile,
    chip_keys: tuple[ChipKey, ...],
    active: ActiveKey | None,
) -> dict[int, bytes]:
    """Contents by data group number, DG3 among them."""
    infos = [*_access_infos(profile, chip_keys)]
    infos += [security_infos.chip_authentication_public_key_info(key) for key in chip_keys]
    if profile.active_authentication and profile.active_authentication.parameter_id is not None:
        infos.append(security_infos.active_authentication_info(profile.active_authentication.digest))
    groups = {
        1: dg1(td1(persona.person).text),
        3: FINGERPRINTS,
        13: dg13(persona.person, persona.chip.parents),
        14: security_infos.dg14(infos),
    }
    if portrait is not None:
        groups[2] = dg2(portrait)
    if active:
        groups[15] = security_infos.dg15(active)
    return groups


def _access_infos(profile: ChipProfile, chip_keys: tuple[ChipKey, ...]) -> list[bytes]:
    """What EF.CardAccess says; DG14 repeats it under the signature."""
    return [
        security_infos.terminal_authentication_info(),
        *(security_infos.chip_authentication_info(key) for key in chip_keys),
        *(security_infos.pace_info(option) for option in profile.pace),
    ]


def _altered(person: Person) -> Person:
    """What a forger would change: the holder's name, here its last letter."""
    return replace(person, name=person.name[:-1] + ("a" if person.name[-1] != "a" else "o"))


def _with_defect(image: ChipImage, persona: Persona, profile: ChipProfile, seed: str) -> ChipImage:
    match persona.chip.defect:
        case "":
            return image
        case "dg_hash":
            altered = dg13(_altered(persona.person), persona.chip.parents)
            return replace(image, files={**image.files, data_group(13): altered})
        case "clone":
            stranger = f"{seed}: clone"
            plan = profile.active_authentication
            return replace(
                image,
                chip_keys=tuple(chip_key(each, stranger) for each in profile.chip_authentication),
                active_key=active_key(plan, stranger, genuine=False) if plan else None,
            )
        case unknown:
            raise ValueError(f"unknown defect {unknown!r}")
