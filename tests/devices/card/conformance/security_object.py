"""Security objects with something wrong in them, signed anew where the fault lies inside what is signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from devices.simulated.chip.image import SOD, ChipImage, data_group
from devices.simulated.chip.issuer.authority import TRUSTED, Authority
from devices.simulated.chip.issuer.certificate import signed
from devices.simulated.chip.issuer.document_signer import DocumentSigner, document_signer
from devices.simulated.chip.issuer.signed_data import signed_data
from devices.simulated.chip.issuer.sod import LDS_SECURITY_OBJECT, SodPlan, lds_security_object
from devices.simulated.chip.personalise import FINGERPRINTS
from devices.simulated.chip.tlv import encode
from tests.devices.card.conformance.der_edit import Path, part, put
from tests.devices.card.conformance.inspection import BAC_ONLY, image_of

Edit = Callable[[bytes], bytes]
YEAR = 2022
SIGNED_DATA: Path = (1, 0)
"""Inside the ContentInfo; the paths below are inside the SignedData."""
VERSION, DIGESTS, CONTENT, CERTIFICATE, SIGNER = (0,), (1,), (2,), (3, 0), (4, 0)


def same(encoded: bytes) -> bytes:
    return encoded


def at(path: Path, new: bytes | Edit) -> Edit:
    """An edit that puts ``new`` at ``path``, or what ``new`` makes of what is there."""

    def edit(encoded: bytes) -> bytes:
        return put(encoded, path, new(part(encoded, path)) if callable(new) else new)

    return edit


def without(path: Path) -> Edit:
    return at(path, b"")


def groups_of(image: ChipImage) -> dict[int, bytes]:
    """Data groups by number, DG3 among them."""
    present = {number: image.files[data_group(number)] for number in range(1, 17) if data_group(number) in image.files}
    return {**present, 3: FINGERPRINTS}


def signer_with(edit: Edit, authority: Authority = TRUSTED) -> DocumentSigner:
    """The document signer with ``edit`` done to its TBSCertificate, certified anew."""
    honest = document_signer(authority, YEAR)
    return replace(honest, certificate=signed(edit(part(honest.certificate, (0,))), authority.key))


def chip_with(
    *,
    content: Edit = same,
    signed_as: Edit = same,
    signer: DocumentSigner | None = None,
    plan: SodPlan | None = None,
) -> ChipImage:
    """A chip whose EF.SOD went through these edits: of the signed content, and of the SignedData around it."""
    image, plan = image_of(BAC_ONLY), plan or SodPlan()
    listed = content(lds_security_object(groups_of(image), plan))
    made = signed_data(
        signer or document_signer(TRUSTED, YEAR), listed, LDS_SECURITY_OBJECT, form=plan.form, fault=plan.fault
    )
    return replace(image, files={**image.files, SOD: encode(0x77, at(SIGNED_DATA, signed_as)(made))})
