"""The database key: in the system's key store where a real one works, else in a file of its owner's.

Which of the two is used is part of the answer, so that the program can say it. There is no third
way: without a key that can be kept there is no database.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import secrets
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from domain.failure import Failure, FailureCode
from offline_cache.system_store import system_store

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "tiepdon"
KEY_BYTES = 32
_NO_STORE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Back-ends that keep nothing, or keep it in clear."""


class KeyPlace(StrEnum):
    KEYRING = "keyring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    key: bytes = field(repr=False)
    place: KeyPlace
    where: str
    """For people: the key store's name, or the path of the key file."""


def database_key(database: Path, backend: KeyringBackend | None = None) -> DatabaseKey:
    """The key of this database; made and kept at the first call, the same ever after.

    A key file beside the database (``….key``) is used when it is there. Otherwise the key lies in
    ``backend`` (the system's by default) under a name kept in ``….keyname``, or, where no key store
    works, a new key file is made.

    Raises:
        Failure: KEY_STORE_UNAVAILABLE when the key of an existing database cannot be fetched or a
            new one cannot be kept. A new key is never made for a database that has one.
    """
    key_file, name_file = database.with_suffix(".key"), database.with_suffix(".keyname")
    exists = database.exists() and database.stat().st_size > 0
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        if key_file.exists():
            return _from_file(key_file, replaceable=not exists)
        if name_file.exists():
            return _from_keyring(_store(backend), name_file.read_text("utf-8").strip(), create=not exists)
        if exists:
            raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, "database without key file or key name")
        return _new(backend, key_file, name_file)
    except OSError as error:
        raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, type(error).__name__) from None


def choose_key_file(database: Path) -> DatabaseKey:
    """The administrator's choice of a key file before the first start, where the key store is locked at log-in.

    Raises:
        Failure: KEY_STORE_UNAVAILABLE when this database has a key already, or the file cannot be kept.
    """
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        if database.exists() or database.with_suffix(".keyname").exists():
            raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, "the database has a key")
        return _new_file(database.with_suffix(".key"))
    except OSError as error:
        raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, type(error).__name__) from None


def _new(backend: KeyringBackend | None, key_file: Path, name_file: Path) -> DatabaseKey:
    try:
        store = _store(backend)
    except Failure:
        return _new_file(key_file)
    name = uuid.uuid4().hex
    found = _from_keyring(store, name, create=True)
    name_file.write_text(name, "utf-8")
    return found


def _store(backend: KeyringBackend | None) -> KeyringBackend:
    """A key store that exists. Raises Failure KEY_STORE_UNAVAILABLE."""
    backend = backend or system_store()
    if type(backend).__module__.startswith(_NO_STORE) or not _works_here(backend):
        raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, type(backend).__module__)
    return backend


def _works_here(backend: KeyringBackend) -> bool:
    try:
        return backend.priority > 0
    except Exception:  # a back-end says in its own words that its system is missing
        return False


def _from_keyring(store: KeyringBackend, name: str, *, create: bool) -> DatabaseKey:
    """Fetch the key, or make one and read it back: a store that forgets is found out before it is relied on."""
    try:
        text = store.get_password(SERVICE, name)
        if text is None and create:
            store.set_password(SERVICE, name, secrets.token_hex(KEY_BYTES))
            text = store.get_password(SERVICE, name)
        key = _key(text)
    except Failure:
        raise
    except Exception as error:  # back-ends raise their own system's errors (D-Bus, ctypes, …)
        raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, type(error).__name__) from None
    if key is None:
        raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, "no key under the name of this database")
    return DatabaseKey(key, KeyPlace.KEYRING, getattr(store, "name", type(store).__name__))


def _key(text: str | None) -> bytes | None:
    with contextlib.suppress(ValueError):
        key = bytes.fromhex(text or "")
        return key if len(key) == KEY_BYTES else None
    return None


def _from_file(path: Path, *, replaceable: bool) -> DatabaseKey:
    key = _key(path.read_text("ascii", errors="replace").strip())
    if key is not None:
        _owner_only(path)
        return DatabaseKey(key, KeyPlace.FILE, str(path))
    if replaceable:  # killed while it was written, before any database existed
        path.unlink()
        return _new_file(path)
    raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, "key file malformed")


def _new_file(path: Path) -> DatabaseKey:
    key = secrets.token_bytes(KEY_BYTES)
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        _owner_only(path)
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return DatabaseKey(key, KeyPlace.FILE, str(path))


def _owner_only(path: Path) -> None:
    """Nobody but the owner reads the file: mode 0600; on Windows an access list with one entry."""
    if sys.platform == "win32":
        command = ["icacls", str(path), "/inheritance:r", "/grant:r", f"{getpass.getuser()}:F"]
        done = subprocess.run(command, capture_output=True, check=False, timeout=30)  # noqa: S603 - a fixed system tool
        if done.returncode:
            raise Failure(FailureCode.KEY_STORE_UNAVAILABLE, f"icacls {done.returncode}")
    else:
        path.chmod(0o600)
