"""From an invented person to a chip: files written, hashed, signed, keys put in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from devices.simulated.chip.files import security_infos
from devices.simulated.chip.files.data_groups import atr_info, com, dg1, dg11, dg12
from devices.simulated.chip.files.dg2 import dg2
from devices.simulated.chip.files.dg13 import dg13
from devices.simulated.chip.files.mrz import Mrz, td1, td3
from devices.simulated.chip.image import (
    ATR,
    ATR_INFO,
    ATR_WITHOUT_CHAINING,
    CARD_ACCESS,
    CARD_SECURITY,
    COM,
    SOD,
    ActiveKey,
    ChipImage,
    ChipKey,
    data_group,
)
from devices.simulated.chip.issuer.authority import AUTHORITIES, VALID
from devices.simulated.chip.issuer.document_signer import DocumentSigner, document_signer
from devices.simulated.chip.issuer.signed_data import signed_data
from devices.simulated.chip.issuer.sod import sod
from devices.simulated.chip.keys import active_key, chip_key
from devices.simulated.chip.profile import CITIZEN_CARD, ChipProfile, KeyPlan
from devices.simulated.chip.protocols import SECURITY_OBJECT, Mapping
from devices.simulated.chip.tlv import encode
from devices.simulated.personas import Persona
from domain.person import Person

FINGERPRINTS = encode(0x63, b"no fingerprints in a simulation")
"""DG3 is listed and hashed, but no terminal of ours may read it."""

FIRST_SIGNER_YEAR = VALID[0].year + 1


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True, repr=False)
class _Keys:
    """The chip's private keys."""

    chip: tuple[ChipKey, ...]
    mapping: tuple[ChipKey, ...]
    active: ActiveKey | None


def personalise(
    persona: Persona,
    portrait: bytes | None,
    *,
    clock: Callable[[], dt.datetime] = _utc_now,
    profile: ChipProfile = CITIZEN_CARD,
) -> ChipImage:
    """Make the chip of ``persona``.

    ``portrait`` is a JPEG or JPEG 2000 file that goes into DG2 untouched; with None the chip has no
    DG2: it is neither in EF.COM nor in EF.SOD, and selecting it gives 6A82. ``b""`` makes a DG2 whose
    picture is empty. The document signer is that of the year of issue; where the person has none, or one
    that is still to come, that of the year ``clock`` (aware) tells. About 10 ms, after a
    first call that makes an RSA key.
    """
    keys = _keys(profile, _seed(persona))
    groups = {**_data_groups(persona, portrait, profile, keys), **profile.signed}
    mrz = _mrz(persona.person, profile)
    signer = _signer(persona, profile, clock().year)
    image = ChipImage(
        can=persona.person.number.can if persona.person.number else "",
        mrz_information=mrz.information,
        outside={**_outside(profile, keys, signer), **profile.outside},
        files={
            COM: com(groups),
            SOD: sod(groups, signer, profile.sod),
            **{data_group(number): content for number, content in groups.items() if number != 3},
            **profile.unsigned,
        },
        locked=frozenset({data_group(3)}),
        atr=ATR if profile.habits.chained_commands else ATR_WITHOUT_CHAINING,
        pace=profile.pace,
        bac=profile.bac,
        chip_keys=keys.chip,
        mapping_keys=keys.mapping,
        active_key=keys.active,
        habits=profile.habits,
    )
    return _with_defect(image, persona, profile)


def _seed(persona: Persona) -> str:
    return persona.person.number.digits if persona.person.number else persona.name


def _keys(profile: ChipProfile, seed: str, *, genuine: bool = True) -> _Keys:
    mapped = {option.parameter_id: option for option in profile.pace if option.mapping is Mapping.ECDH_CAM}
    plan = profile.active_authentication
    return _Keys(
        chip=tuple(chip_key(each, seed) for each in profile.chip_authentication),
        mapping=tuple(chip_key(KeyPlan(option.suite, id_, id_), seed) for id_, option in mapped.items()),
        active=active_key(plan, seed, genuine=genuine) if plan else None,
    )


def _mrz(person: Person, profile: ChipProfile) -> Mrz:
    return td1(person) if profile.document == "ID" else td3(person, profile.state)


def _signer(persona: Persona, profile: ChipProfile, this_year: int) -> DocumentSigner:
    plan = profile.signer
    issued = persona.person.issued
    year = max(FIRST_SIGNER_YEAR, min(issued.year, this_year) if issued else this_year)
    authority = plan.authority or AUTHORITIES[persona.chip.issuer]
    return document_signer(authority, year, plan.scheme, plan.fault, profile.document)


def _data_groups(persona: Persona, portrait: bytes | None, profile: ChipProfile, keys: _Keys) -> dict[int, bytes]:
    """Contents by data group number, DG3 among them."""
    person = persona.person
    groups = {
        1: dg1(_mrz(person, profile).text),
        3: FINGERPRINTS,
        14: security_infos.dg14(_signed_infos(profile, keys)),
    }
    if profile.document == "ID":
        groups[13] = dg13(person, persona.chip.parents)
    else:
        groups |= {11: dg11(person), 12: dg12(person, "Simulated Passport Office")}
    if portrait is not None:
        groups[2] = dg2(portrait, profile.portrait_encoding)
    if keys.active:
        groups[15] = security_infos.dg15(keys.active)
    return groups


def _access_infos(profile: ChipProfile, keys: _Keys) -> list[bytes]:
    """What EF.CardAccess says; DG14 repeats it under the signature."""
    return [
        security_infos.terminal_authentication_info(),
        *(security_infos.chip_authentication_info(key) for key in keys.chip),
        *(security_infos.pace_info(option) for option in profile.pace),
        *profile.extra_infos,
    ]


def _signed_infos(profile: ChipProfile, keys: _Keys) -> list[bytes]:
    plans = zip(profile.chip_authentication, keys.chip, strict=True)
    infos = [
        *_access_infos(profile, keys),
        *(security_infos.chip_authentication_public_key_info(key, x942=plan.x942) for plan, key in plans),
    ]
    active = profile.active_authentication
    if active and active.parameter_id is not None:
        infos.append(security_infos.active_authentication_info(active.digest))
    return infos


def _outside(profile: ChipProfile, keys: _Keys, signer: DocumentSigner) -> dict[int, bytes]:
    """EF.CardAccess where there is PACE, EF.CardSecurity with chip authentication mapping, EF.ATR/INFO on request."""
    files: dict[int, bytes] = {}
    infos = _access_infos(profile, keys)
    if profile.pace:
        files[CARD_ACCESS] = security_infos.card_access(infos)
    if keys.mapping:
        publics = [security_infos.chip_authentication_public_key_info(key) for key in keys.mapping]
        content = profile.card_security or security_infos.card_access([*infos, *publics])
        files[CARD_SECURITY] = signed_data(signer, content, SECURITY_OBJECT, form=profile.sod.form)
    if profile.habits.buffers:
        files[ATR_INFO] = atr_info(*profile.habits.buffers)
    return files


def _forged(persona: Persona, profile: ChipProfile) -> dict[int, bytes]:
    """What a forger would change: the holder's name, here its last letter, in DG13 or DG11."""
    name = persona.person.name
    altered = replace(persona.person, name=name[:-1] + ("a" if name[-1] != "a" else "o"))
    if profile.document == "ID":
        return {data_group(13): dg13(altered, persona.chip.parents)}
    return {data_group(11): dg11(altered)}


def _with_defect(image: ChipImage, persona: Persona, profile: ChipProfile) -> ChipImage:
    match persona.chip.defect:
        case "":
            return image
        case "dg_hash":
            return replace(image, files={**image.files, **_forged(persona, profile)})
        case "clone":
            strange = _keys(profile, f"{_seed(persona)}: clone", genuine=False)
            return replace(image, chip_keys=strange.chip, mapping_keys=strange.mapping, active_key=strange.active)
        case unknown:
            raise ValueError(f"unknown defect {unknown!r}")
