"""The facility's signature in CHUKYDONVI: XMLDSig, enveloped, RSA with SHA-256, from a PKCS#12 file.

Source: W3C XML Signature (RFC 3275), canonical XML 1.0. The insurer wants SHA-256 with a certificate registered at
the portal (coverage-portal.md §2.1); its own description of the element is not public, so this is the standard's
plainest form and a first site must try it. A token or HSM is another ``Signer``.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

Signer = Callable[[bytes], bytes]
"""Fills ``CHUKYDONVI`` of the whole file. Raises Failure SIGNATURE_UNAVAILABLE."""

_DSIG = "http://www.w3.org/2000/09/xmldsig#"
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_SIGNED_INFO = (
    f'<SignedInfo xmlns="{_DSIG}">'
    f'<CanonicalizationMethod Algorithm="{_C14N}"></CanonicalizationMethod>'
    '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>'
    '<Reference URI=""><Transforms>'
    f'<Transform Algorithm="{_DSIG}enveloped-signature"></Transform><Transform Algorithm="{_C14N}"></Transform>'
    '</Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod>'
    "<DigestValue>{digest}</DigestValue></Reference></SignedInfo>"
)
"""Written in its canonical form already: no empty-element tags, namespace before attributes, no blanks."""


def unsigned(xml: bytes) -> bytes:
    return xml


def pkcs12_signer(path: Path, password: str, now: Callable[[], dt.datetime]) -> Signer:
    """Read the key once; the certificate's dates are looked at with every signature.

    Raises:
        Failure: SIGNATURE_UNAVAILABLE for a file that cannot be read or opened, or holds no RSA key with its
            certificate.
    """
    key, certificate = _key_and_certificate(path, password)

    def sign(xml: bytes) -> bytes:
        if not certificate.not_valid_before_utc <= now() <= certificate.not_valid_after_utc:
            raise Failure(FailureCode.SIGNATURE_UNAVAILABLE, "certificate not valid now")
        return signed_with(xml, key, certificate)

    return sign


def _key_and_certificate(path: Path, password: str) -> tuple[RSAPrivateKey, Certificate]:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415 - only who signs loads it
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415

    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(path.read_bytes(), password.encode("utf-8") or None)
    except (OSError, ValueError) as error:  # ValueError: not PKCS#12, or another password
        raise Failure(FailureCode.SIGNATURE_UNAVAILABLE, type(error).__name__) from None
    if not isinstance(key, RSAPrivateKey) or certificate is None:
        raise Failure(FailureCode.SIGNATURE_UNAVAILABLE, "no RSA key with a certificate")
    return key, certificate


def signed_with(xml: bytes, key: RSAPrivateKey, certificate: Certificate) -> bytes:
    """The file with a ``Signature`` in its empty ``CHUKYDONVI``."""
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import padding  # noqa: PLC0415

    # no namespaces or comments in our file: canonical XML 2.0, which the library has, gives the same bytes as 1.0
    canonical = ET.canonicalize(xml.decode("utf-8"))
    digest = hashlib.sha256(canonical.encode("utf-8")).digest()
    info = _SIGNED_INFO.replace("{digest}", _base64(digest))
    value = key.sign(info.encode("ascii"), padding.PKCS1v15(), hashes.SHA256())
    holder = _base64(certificate.public_bytes(serialization.Encoding.DER))
    signature = (
        f'<Signature xmlns="{_DSIG}">{info}<SignatureValue>{_base64(value)}</SignatureValue>'
        f"<KeyInfo><X509Data><X509Certificate>{holder}</X509Certificate></X509Data></KeyInfo></Signature>"
    )
    filled = canonical.replace("<CHUKYDONVI></CHUKYDONVI>", f"<CHUKYDONVI>{signature}</CHUKYDONVI>")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + filled.encode("utf-8")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
