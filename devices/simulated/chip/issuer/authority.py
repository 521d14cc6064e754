"""Certificate authorities of the simulation. Their keys come from a published phrase: nobody may trust them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha512

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from devices.simulated.chip.domain_parameters import BRAINPOOL_P384R1

COUNTRY, ORGANISATION = "VN", "Tiep Don simulation - not a real authority"
CSCA_VALID = (dt.datetime(2020, 1, 1, tzinfo=dt.UTC), dt.datetime(2079, 12, 31, tzinfo=dt.UTC))


def name(common_name: str) -> x509.Name:
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, COUNTRY),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANISATION),
        x509.NameAttribute(NameOID.COMMON_NAME, common_name),
    ])  # fmt: skip


def derived_key(phrase: str) -> ec.EllipticCurvePrivateKey:
    """A key every process of the simulation derives alike, so that no key file has to exist."""
    scalar = int.from_bytes(sha512(phrase.encode()).digest(), "big") % (BRAINPOOL_P384R1.order - 1) + 1
    return ec.derive_private_key(scalar, ec.BrainpoolP384R1())


def key_usage(*granted: str) -> x509.KeyUsage:
    """KeyUsage with only the named bits set."""
    bits = (
        "digital_signature content_commitment key_encipherment data_encipherment key_agreement "
        "key_cert_sign crl_sign encipher_only decipher_only"
    )
    return x509.KeyUsage(**{bit: bit in granted for bit in bits.split()})


@dataclass(frozen=True)
class Authority:
    """A country signing CA: its name, and the phrase its key comes from."""

    common_name: str
    phrase: str

    @property
    def subject(self) -> x509.Name:
        return name(self.common_name)

    @cached_property
    def key(self) -> ec.EllipticCurvePrivateKey:
        return derived_key(self.phrase)

    def certificate(self) -> x509.Certificate:
        """Self-signed CSCA certificate after the profile of 9303-12 §7.1.1."""
        public = self.key.public_key()
        identifier = x509.SubjectKeyIdentifier.from_public_key(public)
        builder = (
            x509.CertificateBuilder()
            .subject_name(self.subject)
            .issuer_name(self.subject)
            .public_key(public)
            .serial_number(int.from_bytes(identifier.digest[:8], "big") | 1)
            .not_valid_before(CSCA_VALID[0])
            .not_valid_after(CSCA_VALID[1])
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(key_usage("key_cert_sign", "crl_sign"), critical=True)
            .add_extension(identifier, critical=False)
            .add_extension(x509.AuthorityKeyIdentifier(identifier.digest, None, None), critical=False)
        )
        return builder.sign(self.key, hashes.SHA384())


TRUSTED = Authority("CSCA Simulation", "tiepdon simulated CSCA: trusted by the demo, by nobody else")
UNKNOWN = Authority("CSCA Unknown", "tiepdon simulated CSCA: its certificate is installed nowhere")
AUTHORITIES = {"trusted": TRUSTED, "unknown": UNKNOWN}
