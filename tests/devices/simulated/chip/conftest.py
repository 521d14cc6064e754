"""Terminals to test the chip with: one written here on bare primitives, one that is libeac (OpenPACE)."""

from __future__ import annotations

import ctypes
import ctypes.util
import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

from devices.simulated.chip.chip import Chip


@pytest.fixture(scope="session")
def fixed_random() -> Callable[..., Callable[[int], bytes]]:
    """A source of randomness that hands out the given hexadecimal values, one a call, and checks their sizes."""

    def make(*values: str) -> Callable[[int], bytes]:
        rest = [bytes.fromhex(value) for value in values]

        def draw(count: int) -> bytes:
            assert len(rest[0]) == count
            return rest.pop(0)

        return draw

    return make


def _des_mac(key: bytes, message: bytes) -> bytes:
    """ISO/IEC 9797-1 algorithm 3, spelt out block by block."""
    left, right = (TripleDES(half * 3) for half in (key[:8], key[8:16]))
    state = bytes(8)
    for at in range(0, len(message), 8):
        mixed = bytes(a ^ b for a, b in zip(state, message[at : at + 8], strict=True))
        state = Cipher(left, modes.ECB()).encryptor().update(mixed)
    return Cipher(left, modes.ECB()).encryptor().update(Cipher(right, modes.ECB()).decryptor().update(state))


def _padded(data: bytes, block: int) -> bytes:
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def _object(tag: int, value: bytes) -> bytes:
    if len(value) < 0x80:
        return bytes([tag, len(value)]) + value
    if len(value) < 0x100:
        return bytes([tag, 0x81, len(value)]) + value
    return bytes([tag, 0x82]) + len(value).to_bytes(2, "big") + value


class Terminal:
    """A terminal's secure messaging, written apart from the chip's; opens it by BAC."""

    def __init__(self, chip: Chip) -> None:
        self.chip = chip
        self.block = 8
        self.encryption_key = self.mac_key = b""
        self.counter = 0

    def clear(self, command: str) -> tuple[bytes, int]:
        response = self.chip.process(bytes.fromhex(command))
        return response[:-2], int.from_bytes(response[-2:], "big")

    def restart(self, secret: bytes, cipher: str, counter: int = 0) -> None:
        """New keys from a shared secret; ``cipher`` is ``3DES`` or ``AES-128`` … ``AES-256``."""
        size = 16 if cipher == "3DES" else int(cipher[-3:]) // 8
        digest = hashlib.sha1 if size == 16 else hashlib.sha256
        self.encryption_key, self.mac_key = (
            digest(secret + bytes([0, 0, 0, number])).digest()[:size] for number in (1, 2)
        )
        self.block = 8 if cipher == "3DES" else 16
        self.counter = counter

    def bac(self, mrz_information: str) -> int:
        """Select the application and authenticate; returns the status word of EXTERNAL AUTHENTICATE."""
        self.clear("00A4040C07A0000002471001")
        self.restart(hashlib.sha1(mrz_information.encode()).digest()[:16], "3DES")
        challenge, _ = self.clear("0084000008")
        own, own_key = bytes(range(8)), bytes(range(16))
        sealed = self._cbc(own + challenge + own_key)
        answer, status = self.clear("0082000028" + (sealed + self._mac(_padded(sealed, 8))).hex() + "28")
        if status == 0x9000:
            plain = self._cbc(answer[:32], decrypt=True)
            assert plain[:16] == challenge + own
            seed = bytes(a ^ b for a, b in zip(own_key, plain[16:], strict=True))
            self.restart(seed, "3DES", int.from_bytes(challenge[4:] + own[4:], "big"))
        return status

    def send(
        self, header: str, data: bytes = b"", le: int | None = None, *, extended: bool = True
    ) -> tuple[bytes, int]:
        """One protected command; checks the response and returns its plain data and status."""
        command = bytes.fromhex(header)
        response = self.chip.process(self.seal(command, data, le, extended=extended))
        return self._open(response, odd=bool(command[1] & 1))

    def seal(self, header: bytes, data: bytes, le: int | None, *, extended: bool = True) -> bytes:
        self.counter += 1
        header = bytes([header[0] | 0x0C]) + header[1:]
        body = b""
        if data:
            sealed = self._cbc(_padded(data, self.block))
            body += _object(0x85, sealed) if header[1] & 1 else _object(0x87, b"\x01" + sealed)
        if le is not None:
            body += _object(0x97, bytes([le & 0xFF]) if le <= 256 else (le & 0xFFFF).to_bytes(2, "big"))
        message = _padded(header, self.block) + (_padded(body, self.block) if body else b"")
        body += _object(0x8E, self._mac(self._sequence() + message))
        if extended:
            return header + b"\x00" + len(body).to_bytes(2, "big") + body + b"\x00\x00"
        return header + bytes([len(body)]) + body + b"\x00"

    def _open(self, response: bytes, *, odd: bool) -> tuple[bytes, int]:
        status = int.from_bytes(response[-2:], "big")
        if len(response) == 2:
            return b"", status
        self.counter += 1
        body, checksum = response[:-12], response[-10:-2]
        assert response[-12:-10] == b"\x8e\x08"
        assert self._mac(self._sequence() + _padded(body, self.block)) == checksum
        assert body[-4:] == b"\x99\x02" + response[-2:]
        return self._plain(body[:-4], odd=odd), status

    def _plain(self, cryptogram: bytes, *, odd: bool) -> bytes:
        if not cryptogram:
            return b""
        assert cryptogram[0] == (0x85 if odd else 0x87)
        start = 2 if cryptogram[1] < 0x80 else 2 + (cryptogram[1] & 0x7F)
        padded = self._cbc(cryptogram[start + (not odd) :], decrypt=True)
        return padded.rstrip(b"\x00")[:-1]

    def _sequence(self) -> bytes:
        return self.counter.to_bytes(self.block, "big")

    def _cbc(self, data: bytes, *, decrypt: bool = False) -> bytes:
        if self.block == 8:
            cipher = Cipher(TripleDES(self.encryption_key + self.encryption_key[:8]), modes.CBC(bytes(8)))
        else:
            key = algorithms.AES(self.encryption_key)
            cipher = Cipher(key, modes.CBC(Cipher(key, modes.ECB()).encryptor().update(self._sequence())))
        context: Any = cipher.decryptor() if decrypt else cipher.encryptor()
        return bytes(context.update(data))

    def _mac(self, message: bytes) -> bytes:
        if self.block == 8:
            return _des_mac(self.mac_key, message)
        cmac = CMAC(algorithms.AES(self.mac_key))
        cmac.update(message)
        return cmac.finalize()[:8]


@pytest.fixture
def terminal(chip: Chip) -> Terminal:
    """A terminal that has opened the chip of persona ``insured`` by BAC."""
    opened = Terminal(chip)
    assert opened.bac(chip.image.mrz_information) == 0x9000
    return opened


@pytest.fixture(scope="session")
def terminal_for() -> Callable[[Chip], Terminal]:
    return Terminal


class _Buffer(ctypes.Structure):
    """BUF_MEM of OpenSSL."""

    _fields_ = (
        ("length", ctypes.c_size_t),
        ("data", ctypes.c_void_p),
        ("max", ctypes.c_size_t),
        ("flags", ctypes.c_ulong),
    )


_BufferPointer = ctypes.POINTER(_Buffer)


class EacTerminal:
    """PACE and secure messaging of a terminal by libeac: an implementation nobody here wrote."""

    def __init__(self, library: str) -> None:
        self._eac = ctypes.CDLL(library)
        self._crypto = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
        self._crypto.BUF_MEM_new.restype = _BufferPointer
        self._crypto.BUF_MEM_grow.argtypes = (_BufferPointer, ctypes.c_size_t)
        self._eac.EAC_init()
        self._context = self._pointer("EAC_CTX_new")

    def _pointer(self, function: str, *arguments: Any) -> ctypes.c_void_p:
        call = getattr(self._eac, function)
        call.restype = ctypes.c_void_p
        return ctypes.c_void_p(call(*arguments))

    def _check(self, function: str, *arguments: Any) -> None:
        assert getattr(self._eac, function)(*arguments) == 1, function

    def _buffer(self, data: bytes) -> Any:
        buffer = self._crypto.BUF_MEM_new()
        self._crypto.BUF_MEM_grow(buffer, len(data))
        ctypes.memmove(buffer.contents.data, data, len(data))
        return buffer

    def _bytes(self, function: str, *arguments: Any) -> bytes:
        call = getattr(self._eac, function)
        call.restype = _BufferPointer
        buffer = call(*arguments)
        assert buffer, function
        return ctypes.string_at(buffer.contents.data, buffer.contents.length)

    @staticmethod
    def _authenticate(chip: Chip, cla: str, data: bytes) -> bytes:
        body = _object(0x7C, data)
        response = chip.process(bytes.fromhex(f"{cla}86000000") + len(body).to_bytes(2, "big") + body + b"\x00\x00")
        if response[-2:] != b"\x90\x00":
            raise PermissionError(response[-2:].hex())
        inner = response[2:-2] if response[1] < 0x80 else response[2 + (response[1] & 0x7F) : -2]
        return inner[2:] if inner[1] < 0x80 else inner[2 + (inner[1] & 0x7F) :]

    def pace(self, chip: Chip, oid: bytes, password: str, kind: int, parameter_id: int) -> None:
        """All of PACE. Raises PermissionError with the status word the chip refuses with."""
        secret = self._pointer("PACE_SEC_new", password.encode(), ctypes.c_size_t(len(password)), kind)
        assert secret.value, "password not understood"
        access = chip.image.outside[0x011C]
        self._check("EAC_CTX_init_ef_cardaccess", access, ctypes.c_size_t(len(access)), self._context)
        choice = _object(0x80, oid) + bytes([0x83, 1, kind, 0x84, 1, parameter_id])
        assert chip.process(bytes.fromhex("0022C1A4") + bytes([len(choice)]) + choice) == b"\x90\x00"
        nonce = self._buffer(self._authenticate(chip, "10", b""))
        self._check("PACE_STEP2_dec_nonce", self._context, secret, nonce)
        mapping = self._bytes("PACE_STEP3A_generate_mapping_data", self._context)
        answer = self._authenticate(chip, "10", _object(0x81, mapping))
        self._check("PACE_STEP3A_map_generator", self._context, self._buffer(answer))
        own = self._bytes("PACE_STEP3B_generate_ephemeral_key", self._context)
        peer = self._buffer(self._authenticate(chip, "10", _object(0x83, own)))
        self._check("PACE_STEP3B_compute_shared_secret", self._context, peer)
        self._check("PACE_STEP3C_derive_keys", self._context)
        token = self._bytes("PACE_STEP3D_compute_authentication_token", self._context, peer)
        answer = self._authenticate(chip, "00", _object(0x85, token))
        self._check("PACE_STEP3D_verify_authentication_token", self._context, self._buffer(answer))
        self._check("EAC_CTX_set_encryption_ctx", self._context, 0)
        self._eac.EAC_reset_ssc(self._context)

    def send(self, chip: Chip, header: str, block: int, data: bytes = b"", le: int | None = None) -> tuple[bytes, int]:
        """One protected command, sealed and opened by libeac. ``block`` is the cipher's block size in bytes."""
        self._check("EAC_increment_ssc", self._context)
        command = bytes.fromhex(header)
        body = b""
        if data:
            sealed = self._bytes("EAC_encrypt", self._context, self._buffer(_padded(data, block)))
            body += _object(0x87, b"\x01" + sealed)
        if le is not None:
            body += _object(0x97, bytes([le & 0xFF]))
        message = _padded(command, block) + (_padded(body, block) if body else b"")
        body += _object(0x8E, self._bytes("EAC_authenticate", self._context, self._buffer(message)))
        response = chip.process(command + bytes([len(body)]) + body + b"\x00")
        return self._open(response, block)

    def _open(self, response: bytes, block: int) -> tuple[bytes, int]:
        self._check("EAC_increment_ssc", self._context)
        body, checksum = response[:-12], response[-10:-2]
        assert self._bytes("EAC_authenticate", self._context, self._buffer(_padded(body, block))) == checksum
        cryptogram = body[:-4]
        plain = b""
        if cryptogram:
            start = 2 if cryptogram[1] < 0x80 else 2 + (cryptogram[1] & 0x7F)
            sealed = self._buffer(cryptogram[start + 1 :])
            plain = self._bytes("EAC_decrypt", self._context, sealed).rstrip(b"\x00")[:-1]
        return plain, int.from_bytes(response[-2:], "big")


@pytest.fixture
def eac_terminal() -> EacTerminal:
    library = ctypes.util.find_library("eac")
    if library is None:
        pytest.skip("libeac is not installed (apt: libeac3)")
    return EacTerminal(library)
