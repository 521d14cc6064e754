"""The files against the fixtures of the reference and against other people's parsers."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import subprocess
from collections.abc import Callable
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from typing import ClassVar

import pytest
from asn1crypto import cms, core, keys
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from PIL import Image

from devices.simulated.chip import tlv
from devices.simulated.chip.files.data_groups import com, dg1
from devices.simulated.chip.files.dg13 import dg13
from devices.simulated.chip.files.mrz import td1
from devices.simulated.chip.image import CARD_ACCESS, SOD, ChipImage, data_group
from devices.simulated.chip.issuer.authority import TRUSTED, UNKNOWN
from domain.person import CitizenId, PartialDate, Person, Sex

ImageOf = Callable[..., ChipImage]

INVENTED = Person(
    number=CitizenId("001199000123"),
    name="Trần Thị Mẫu Thử",
    birth_date=PartialDate(1999, 2, 7),
    sex=Sex.FEMALE,
    nationality="Việt Nam",
    ethnicity="Kinh",
    religion="Không",
    origin="Xã Mẫu, Huyện Thử, Hà Nội",
    residence="Số 1 Phố Thử, Phường Mẫu, Quận Ví Dụ, Hà Nội",
    marks="Nốt ruồi C:1cm dưới đuôi mắt trái",
    issued=PartialDate(2021, 5, 1),
    expires=PartialDate(2039, 2, 7),
    father="Trần Văn Mẫu",
    mother="Lê Thị Thử",
    spouse="Phạm Văn Ví Dụ",
    old_number="012345678",
    extra=((16, "1310" + "0000000000000AB".rjust(16, "0").encode().hex()),),
)
DG13_FIXTURE = (
    "6d8201c1308201bd020101060628d316010008318201ae3011020101130c303031313939303030313233301d0201020c185472e1baa76e20"
    "5468e1bb8b204de1baab75205468e1bbad300f020103130a30372f30322f3139393930090201040c044ee1bbaf300f0201050c0a5669e1bb"
    "8774204e616d30090201060c044b696e68300b0201070c064b68c3b46e6730280201080c2358c3a3204de1baab752c20487579e1bb876e20"
    "5468e1bbad2c2048c3a0204ee1bb996930440201090c3f53e1bb912031205068e1bb91205468e1bbad2c205068c6b0e1bb9d6e67204de1ba"
    "ab752c205175e1baad6e2056c3ad2044e1bba52c2048c3a0204ee1bb9969303202010a0c2d4ee1bb9174207275e1bb936920433a31636d20"
    "64c6b0e1bb9b6920c49175c3b469206de1baaf74207472c3a169300f02010b130a30312f30352f32303231300f02010c0c0a30372f30322f"
    "32303339302b02010d30130c115472e1baa76e2056c4836e204de1baab7530110c0f4cc3aa205468e1bb8b205468e1bbad301b02010e3016"
    "0c145068e1baa16d2056c4836e2056c3ad2044e1bba5300e02010f1309303132333435363738301502011013103030303030303030303030"
    "3030304142"
)

PUBLIC_KEY = bytes.fromhex("04007F000702020102")
BRAINPOOL_P256R1_ORDER = 0xA9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7


def test_mrz_and_dg1_of_the_reference() -> None:
    mrz = td1(INVENTED)
    assert mrz.lines == (
        "IDVNM1990001239001199000123<<0",
        "9902071F3902079VNM<<<<<<<<<<<2",
        "TRAN<<THI<MAU<THU<<<<<<<<<<<<<",
    )
    assert mrz.information == "199000123999020713902079"
    assert dg1(mrz.text).hex().startswith("615d5f1f5a4944564e4d31393930303031323339")
    assert len(dg1(mrz.text)) == 95


def test_dg13_of_the_reference() -> None:
    assert dg13(INVENTED).hex() == DG13_FIXTURE


def test_nested_parents_are_one_value() -> None:
    start, end = DG13_FIXTURE.index("30130c11"), DG13_FIXTURE.index("301b02010e")
    nested = "3028" + DG13_FIXTURE[start:end]
    assert nested in dg13(INVENTED, "nested").hex()


def test_com_of_the_reference() -> None:
    assert com([1, 2, 3, 13, 14, 15]).hex() == "60185f0104303130375f36063034303030305c066175636d6f6e"


def test_card_access_of_the_citizen_card(image_of: ImageOf) -> None:
    expected = (
        "3134300d060804007f0007020202020101300f060a04007f000702020302020201013012060a04007f0007020204020202010202010d"
    )
    assert image_of().outside[CARD_ACCESS].hex() == expected


def test_unlimited_card(image_of: ImageOf) -> None:
    image = image_of("retired-no-expiry")
    assert b"9912315VNM" not in image.files[data_group(13)]
    assert image.files[data_group(1)][5:].decode()[38:44] == "991231"
    assert "Không thời hạn".encode() in image.files[data_group(13)]


def _picture(group: bytes, magic: bytes) -> Image.Image:
    return Image.open(BytesIO(group[group.index(magic) :]))


def test_dg2_holds_the_portrait_untouched(image_of: ImageOf, jpeg: bytes, jpeg2000: bytes) -> None:
    for portrait in (jpeg, jpeg2000):
        group = image_of(portrait=portrait).files[data_group(2)]
        assert group.endswith(portrait)
        record = group[group.index(b"FAC\x00") :]
        assert int.from_bytes(record[8:12], "big") == len(record)
        assert int.from_bytes(record[14:18], "big") == len(record) - 14
        assert _picture(group, portrait[:12]).size == (60, 80)
        assert record[34 + 2 : 34 + 6] == bytes([0, 60, 0, 80])


def test_without_a_portrait_dg2_is_nowhere(image_of: ImageOf) -> None:
    image = image_of("no-photo", portrait=None)
    assert data_group(2) not in image.files
    assert {number for number, _ in _hashes(image)} == {1, 3, 13, 14, 15}
    assert b"\x5c\x05\x61\x63\x6d\x6f\x6e" in image.files[0x011E]


def _signed_data(image: ChipImage) -> cms.SignedData:
    tag, content, _ = tlv.first(image.files[SOD])
    assert tag == 0x77
    return cms.ContentInfo.load(content, strict=True)["content"]


class _DataGroupHash(core.Sequence):
    _fields: ClassVar = [("number", core.Integer), ("value", core.OctetString)]


class _DataGroupHashes(core.SequenceOf):
    _child_spec: ClassVar = _DataGroupHash


class _LdsSecurityObject(core.Sequence):
    _fields: ClassVar = [("version", core.Integer), ("algorithm", cms.DigestAlgorithm), ("hashes", _DataGroupHashes)]


def _hashes(image: ChipImage) -> list[tuple[int, bytes]]:
    security_object = _LdsSecurityObject.load(_signed_data(image)["encap_content_info"]["content"].native)
    return [(each["number"].native, each["value"].native) for each in security_object["hashes"]]


def test_sod_names_the_hash_of_every_data_group(image_of: ImageOf) -> None:
    image = image_of()
    assert [number for number, _ in _hashes(image)] == [1, 2, 3, 13, 14, 15]
    for number, value in _hashes(image):
        if number != 3:
            assert hashlib.sha256(image.files[data_group(number)]).digest() == value


def test_a_forged_chip_breaks_one_hash_only(image_of: ImageOf) -> None:
    image = image_of("forged")
    broken = [
        number
        for number, value in _hashes(image)
        if number != 3 and hashlib.sha256(image.files[data_group(number)]).digest() != value
    ]
    assert broken == [13]


def _openssl_verify(image: ChipImage, directory: Path) -> subprocess.CompletedProcess[str]:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    signed = directory / "sod.p7s"
    signed.write_bytes(tlv.first(image.files[SOD])[1])
    with as_file(files("assets").joinpath("csca", "simulated", "csca.pem")) as anchor:
        command = [openssl, "cms", "-verify", "-inform", "DER", "-in", str(signed), "-CAfile", str(anchor)]
        return subprocess.run(
            [*command, "-purpose", "any", "-binary", "-out", str(directory / "content")],
            capture_output=True,
            text=True,
            check=False,
        )


def test_openssl_verifies_the_sod(image_of: ImageOf, tmp_path: Path) -> None:
    done = _openssl_verify(image_of(), tmp_path)
    assert done.returncode == 0, done.stderr


def test_openssl_finds_no_issuer_for_the_unknown(image_of: ImageOf, tmp_path: Path) -> None:
    done = _openssl_verify(image_of("unknown-issuer"), tmp_path)
    assert done.returncode != 0
    assert "unable to get local issuer certificate" in done.stderr


def test_committed_anchor_belongs_to_the_derived_key() -> None:
    committed = x509.load_pem_x509_certificate(files("assets").joinpath("csca", "simulated", "csca.pem").read_bytes())
    ours = x509.load_der_x509_certificate(TRUSTED.certificate())
    assert committed.public_key() == ours.public_key()
    assert committed.subject == committed.issuer == ours.subject
    assert committed.subject.public_bytes() == TRUSTED.subject
    committed.verify_directly_issued_by(committed)
    constraints = committed.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (constraints.critical, constraints.value.ca, constraints.value.path_length) == (True, True, 0)
    assert committed.public_key() != x509.load_der_x509_certificate(UNKNOWN.certificate()).public_key()


def test_document_signer_certificate(image_of: ImageOf) -> None:
    chosen = _signed_data(image_of())["certificates"][0].chosen
    certificate = x509.load_der_x509_certificate(chosen.dump())
    certificate.verify_directly_issued_by(x509.load_der_x509_certificate(TRUSTED.certificate()))
    issued = dt.datetime(2022, 8, 15, tzinfo=dt.UTC)
    period = certificate.extensions.get_extension_for_class(x509.PrivateKeyUsagePeriod).value
    assert period.not_before
    assert period.not_after
    first, last = (each.replace(tzinfo=dt.UTC) for each in (period.not_before, period.not_after))
    assert certificate.not_valid_before_utc == first <= issued <= last
    assert certificate.not_valid_after_utc.year == 2062
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    key = certificate.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.curve.name == "brainpoolP384r1"


def test_dg14_repeats_card_access_and_adds_the_key(image_of: ImageOf) -> None:
    image = image_of()
    _, infos, _ = tlv.first(tlv.first(image.files[data_group(14)])[1])
    _, access, _ = tlv.first(image.outside[CARD_ACCESS])
    signed = {value for _, value in tlv.objects(infos)}
    assert {value for _, value in tlv.objects(access)} < signed


def test_dg14_key_has_explicit_parameters(image_of: ImageOf) -> None:
    _, infos, _ = tlv.first(tlv.first(image_of().files[data_group(14)])[1])
    public = [tlv.objects(info) for _, info in tlv.objects(infos) if info[2:].startswith(PUBLIC_KEY)]
    ((_, (tag, key)),) = public
    info = keys.PublicKeyInfo.load(tlv.encode(tag, key), strict=True)
    parameters = info["algorithm"]["parameters"]
    assert parameters.name == "specified"
    assert parameters.chosen["order"].native == BRAINPOOL_P256R1_ORDER


def test_dg15_is_an_rsa_2048_key(image_of: ImageOf) -> None:
    info = keys.PublicKeyInfo.load(tlv.first(image_of().files[data_group(15)])[1], strict=True)
    assert (info.algorithm, info.bit_size) == ("rsa", 2048)
