"""Password Authenticated Connection Establishment, the chip's half (ICAO 9303-11 §4.4, TR-03110-3 §B.1)."""

from __future__ import annotations

import hmac
from hashlib import sha1

from devices.simulated.chip import ciphers, der, pace_mapping, tlv
from devices.simulated.chip.apdu import CONDITIONS_OF_USE, WRONG_DATA, WRONG_PASSWORD, Refusal
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import Group, InvalidElement, Rng
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.chip.secure_messaging import Session

DYNAMIC_DATA = 0x7C
NONCE, MAP_IN, MAP_OUT, KEY_IN, KEY_OUT, TOKEN_IN, TOKEN_OUT = 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86
CHIP_DATA = 0x8A


def can_password(can: str) -> bytes:
    """The CAN enters key derivation as it is printed."""
    return can.encode("latin-1")


def mrz_password(mrz_information: str) -> bytes:
    """Document number, birth and expiry dates with their check digits, hashed: all 20 bytes."""
    return sha1(mrz_information.encode("ascii")).digest()  # noqa: S324 - the standard's choice


def token(option: PaceOption, group: Group, mac_key: bytes, public_key: bytes) -> bytes:
    """Authentication token over the other side's ephemeral key."""
    data = tlv.encode(0x7F49, der.oid(option.oid), tlv.encode(group.key_tag, public_key))
    if not option.suite.is_aes:
        data = ciphers.pad(option.suite, data)
    return ciphers.mac(option.suite, mac_key, data)


def _steps(data: bytes) -> dict[int, bytes]:
    try:
        outer = tlv.objects(data)
        if len(outer) == 1 and outer[0][0] == DYNAMIC_DATA:
            return dict(tlv.objects(outer[0][1]))
    except ValueError as error:
        raise Refusal(WRONG_DATA) from error
    raise Refusal(WRONG_DATA)


class PaceRun:
    """One run, four GENERAL AUTHENTICATE commands; a refusal ends it.

    ``static_scalar`` is the private key of chip authentication mapping, needed for that mapping only.
    """

    def __init__(self, option: PaceOption, password_key: bytes, rng: Rng, static_scalar: int | None = None) -> None:
        self.option = option
        self.group = STANDARDISED[option.parameter_id]
        self.session: Session | None = None
        self._password_key = password_key
        self._rng = rng
        self._static_scalar = static_scalar
        self._awaits: int | None = None
        self._nonce = b""
        self._generator = b""
        self._mapping_scalar = 0
        self._own_key = b""
        self._peer_key = b""
        self._established: Session | None = None

    def answer(self, data: bytes) -> bytes:
        """The response to one step's data; ``session`` is set after the last. Raises Refusal."""
        objects = _steps(data)
        given = next(iter(objects), None)
        if given != self._awaits or len(objects) > 1:
            raise Refusal(CONDITIONS_OF_USE)
        map_nonce = self._map_integrated if self.option.mapping.is_integrated else self._map
        steps = {None: self._encrypt_nonce, MAP_IN: map_nonce, KEY_IN: self._agree, TOKEN_IN: self._confirm}
        try:
            return tlv.encode(DYNAMIC_DATA, steps[given](objects.get(given or 0, b"")))
        except InvalidElement as error:
            raise Refusal(WRONG_DATA) from error

    def _encrypt_nonce(self, _: bytes) -> bytes:
        suite = self.option.suite
        self._nonce = self._rng(suite.nonce_bytes)
        self._awaits = MAP_IN
        return tlv.encode(NONCE, ciphers.encrypt(suite, self._password_key, self._nonce))

    def _map(self, peer: bytes) -> bytes:
        """Generic mapping; chip authentication mapping begins the same way."""
        self._mapping_scalar = self.group.draw(self._rng)
        own = self.group.power(self.group.generator, self._mapping_scalar)
        if own == self.group.canonical(peer):
            raise Refusal(WRONG_DATA)
        shared = self.group.power(peer, self._mapping_scalar)
        self._generator = pace_mapping.generic(self.group, self._nonce, shared)
        self._awaits = KEY_IN
        return tlv.encode(MAP_OUT, own)

    def _map_integrated(self, terminal_nonce: bytes) -> bytes:
        suite = self.option.suite
        if len(terminal_nonce) != suite.key_bytes:
            raise Refusal(WRONG_DATA)
        self._generator = pace_mapping.integrated(self.group, suite, self._nonce, terminal_nonce)
        self._awaits = KEY_IN
        return tlv.encode(MAP_OUT)

    def _agree(self, peer: bytes) -> bytes:
        scalar = self.group.draw(self._rng)
        self._own_key = self.group.power(self._generator, scalar)
        self._peer_key = self.group.canonical(peer)
        if self._own_key == self._peer_key:
            raise Refusal(WRONG_DATA)
        self._established = Session.from_secret(self.option.suite, self.group.agree(peer, scalar))
        self._awaits = TOKEN_IN
        return tlv.encode(KEY_OUT, self._own_key)

    def _confirm(self, given: bytes) -> bytes:
        assert self._established
        mac_key = self._established.mac_key
        if not hmac.compare_digest(given, token(self.option, self.group, mac_key, self._own_key)):
            raise Refusal(WRONG_PASSWORD)
        self.session = self._established
        answer = tlv.encode(TOKEN_OUT, token(self.option, self.group, mac_key, self._peer_key))
        if self.option.mapping is not Mapping.ECDH_CAM:
            return answer
        return answer + tlv.encode(CHIP_DATA, self._chip_authentication_data(self._established))

    def _chip_authentication_data(self, session: Session) -> bytes:
        """CA_IC = SK_IC⁻¹ · SK_Map,IC, encrypted (§4.4.3.5): what ties the mapping key to the static one."""
        assert self._static_scalar
        order = self.group.order
        value = pow(self._static_scalar, -1, order) * self._mapping_scalar % order
        return encrypted_chip_data(session, value.to_bytes((order.bit_length() + 7) // 8, "big"))


def encrypted_chip_data(session: Session, chip_data: bytes) -> bytes:
    """A_IC: padded, CBC with the encryption of −1 as initial vector (§4.4.3.5.3–4)."""
    suite, key = session.suite, session.encryption_key
    return ciphers.encrypt(
        suite, key, ciphers.pad(suite, chip_data), iv=ciphers.encrypt(suite, key, b"\xff" * suite.block_bytes)
    )
