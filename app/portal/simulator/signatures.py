"""The portal's look at CHUKYDONVI: XMLDSig read the other way round, apart from the code that signs.

What is signed is cut out of the bytes received, never built anew.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import xml.etree.ElementTree as ET

_SIGNATURE = re.compile(rb"<CHUKYDONVI>(<Signature\b.*</Signature>)</CHUKYDONVI>", re.DOTALL)
_SIGNED_INFO = re.compile(rb"<SignedInfo\b.*</SignedInfo>", re.DOTALL)


def signature_fault(xml: bytes, registered: list[str]) -> str:
    """Nothing when the file is signed by a registered certificate (base64 of DER), else what is wrong with it."""
    found = _SIGNATURE.search(xml)
    if found is None:
        return "CHUKYDONVI"
    signature = found[1]
    values = {name: _value(signature, name) for name in ("DigestValue", "SignatureValue", "X509Certificate")}
    rest = ET.canonicalize(xml[: found.start(1)].decode() + xml[found.end(1) :].decode())
    if hashlib.sha256(rest.encode()).digest() != values["DigestValue"]:
        return "DigestValue"
    if base64.b64encode(values["X509Certificate"]).decode() not in registered:
        return "X509Certificate"
    return "" if _fits(signature, values["SignatureValue"], values["X509Certificate"]) else "SignatureValue"


def _value(signature: bytes, name: str) -> bytes:
    found = re.search(rf"<{name}>([^<]*)</{name}>".encode(), signature)
    try:
        return base64.b64decode(found[1], validate=True) if found else b""
    except binascii.Error:
        return b""


def _fits(signature: bytes, value: bytes, certificate: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - only where signatures are asked for
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415
    from cryptography.x509 import load_der_x509_certificate  # noqa: PLC0415

    info = _SIGNED_INFO.search(signature)
    key = load_der_x509_certificate(certificate).public_key()
    if info is None or not isinstance(key, rsa.RSAPublicKey):
        return False
    text = info[0].decode()
    if "xmlns=" not in text.partition(">")[0]:  # the namespace it has from the element around it
        text = text.replace("<SignedInfo", '<SignedInfo xmlns="http://www.w3.org/2000/09/xmldsig#"', 1)
    try:
        key.verify(value, ET.canonicalize(text).encode(), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True
