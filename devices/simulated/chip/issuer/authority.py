"""Certificate authorities of the simulation. Their keys come from published phrases: nobody may trust them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from devices.simulated.chip.issuer.certificate import (
    CERTIFICATE_SIGNING,
    CRL_SIGNING,
    Contents,
    authority_key,
    certificate,
    certificate_authority,
    key_usage,
    name,
    private_key_usage,
    subject_key,
)
from devices.simulated.chip.issuer.signature import BRAINPOOL_SHA384, Scheme, SigningKey

ORGANISATION = "Tiep Don simulation - not a real authority"
VALID = (dt.datetime(2020, 1, 1, tzinfo=dt.UTC), dt.datetime(2079, 12, 31, tzinfo=dt.UTC))


@dataclass(frozen=True)
class Authority:
    """A country signing CA: its name, and the phrase and scheme its key comes from."""

    common_name: str
    phrase: str
    scheme: Scheme = BRAINPOOL_SHA384
    country: str = "VN"

    @property
    def subject(self) -> bytes:
        return name(self.country, ORGANISATION, self.common_name)

    @property
    def key(self) -> SigningKey:
        return SigningKey(self.scheme, self.phrase)

    def _contents(self) -> Contents:
        identifier = self.key.identifier()
        return Contents(
            subject=self.subject,
            issuer=self.subject,
            serial_number=int.from_bytes(identifier[:8], "big") | 1,
            valid=VALID,
            public_key_info=self.key.public_key_info(),
            extensions=(
                certificate_authority(),
                key_usage(CERTIFICATE_SIGNING, CRL_SIGNING),
                subject_key(identifier),
                authority_key(identifier),
                private_key_usage(*VALID),
            ),
        )

    def certificate(self) -> bytes:
        """Self-signed CSCA certificate, DER (9303-12 §7.1.1)."""
        return certificate(self._contents(), self.key)

    def successor(self) -> Authority:
        """The same authority after a change of keys: same name, new key."""
        return replace(self, phrase=f"{self.phrase}: successor")

    def link_certificate(self) -> bytes:
        """The successor's key signed by this one, so that trust passes on (9303-12 §7.1.1)."""
        new = self.successor()
        constraints, usage, own, _, period = new._contents().extensions
        extensions = (constraints, usage, own, authority_key(self.key.identifier()), period)
        contents = replace(new._contents(), extensions=extensions, serial_number=new._contents().serial_number + 2)
        return certificate(contents, self.key)


TRUSTED = Authority("CSCA Simulation", "tiepdon simulated CSCA: trusted by the demo, by nobody else")
UNKNOWN = Authority("CSCA Unknown", "tiepdon simulated CSCA: its certificate is installed nowhere")
AUTHORITIES = {"trusted": TRUSTED, "unknown": UNKNOWN}
