"""EF.SOD: the hashes of the data groups, signed (ICAO 9303-10 §4.6.2)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from devices.simulated.chip import der
from devices.simulated.chip.issuer.document_signer import DocumentSigner
from devices.simulated.chip.issuer.signature import DIGESTS
from devices.simulated.chip.issuer.signed_data import PLAIN, Form, SignedDataFault, signed_data
from devices.simulated.chip.tlv import encode

LDS_SECURITY_OBJECT = "2.23.136.1.1.1"


@dataclass(frozen=True, slots=True)
class SodPlan:
    """How EF.SOD is made. ``leave_out`` are data groups whose hash is missing from the list."""

    digest: str = "sha256"
    """Of the data groups; the signature has its own."""
    version: int = 0
    """1 adds the LDS and Unicode versions (9303-10 §4.6.2.3)."""
    leave_out: frozenset[int] = frozenset()
    form: Form = PLAIN
    fault: SignedDataFault | None = None
    tag: int = 0x77


CITIZEN_CARD_SOD = SodPlan()


def lds_security_object(groups: Mapping[int, bytes], plan: SodPlan = CITIZEN_CARD_SOD) -> bytes:
    """LDSSecurityObject with the hash of every data group, by number."""
    hashes = [
        der.sequence(der.integer(number), der.octets(hashlib.new(plan.digest, groups[number]).digest()))
        for number in sorted(groups)
        if number not in plan.leave_out
    ]
    versions = der.sequence(der.printable("0108"), der.printable("040000")) if plan.version else b""
    algorithm = der.sequence(der.oid(DIGESTS[plan.digest]))
    return der.sequence(der.integer(plan.version), algorithm, der.sequence(*hashes), versions)


def sod(groups: Mapping[int, bytes], signer: DocumentSigner, plan: SodPlan = CITIZEN_CARD_SOD) -> bytes:
    """The file as the chip holds it: tag 77 around the signed data."""
    content = lds_security_object(groups, plan)
    return encode(plan.tag, signed_data(signer, content, LDS_SECURITY_OBJECT, form=plan.form, fault=plan.fault))
