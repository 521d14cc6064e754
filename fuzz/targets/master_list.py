"""Master lists in every wrapping."""

from __future__ import annotations

import base64

from devices.card.master_list import read_master_lists
from devices.simulated.chip.issuer.authority import TRUSTED, UNKNOWN
from devices.simulated.chip.issuer.lists import master_list
from fuzz.seeds import TODAY, trust


def seeds() -> list[bytes]:
    made = master_list(TRUSTED, [TRUSTED.certificate(), UNKNOWN.certificate(), b"\x30\x03\x02\x01\x05"])
    wrapped = base64.b64encode(made)
    return [
        made,
        b"-----BEGIN CMS-----\n" + wrapped + b"\n-----END CMS-----\n",
        b"dn: o=ML\npkdMasterListContent:: " + wrapped + b"\n",
    ]


def run(data: bytes) -> None:
    read_master_lists(data, trust(), TODAY)
