"""Where the database key lies."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from domain.failure import Failure, FailureCode
from offline_cache.keys import KeyPlace, choose_key_file, database_key


def unlisted(store: type[KeyringBackend]) -> type[KeyringBackend]:
    """keyring lists every class of a store, and would hand one that forgets to whichever test asks for the system's."""
    store._classes.discard(store)
    return store


@unlisted
class Remembers(KeyringBackend):
    """A key store that works."""

    priority = 5.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


@unlisted
class Forgets(Remembers):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


@unlisted
class Locked(Remembers):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")


def test_key_store_where_one_works(path: Path) -> None:
    backend = Remembers()
    first = database_key(path, backend)
    assert (first.place, len(first.key)) == (KeyPlace.KEYRING, 32)
    assert database_key(path, backend) == first
    on_disk = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert first.key.hex().encode() not in on_disk


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring()])
def test_key_file_where_none_works(backend: KeyringBackend, path: Path) -> None:
    first = database_key(path, backend)
    assert (first.place, first.where) == (KeyPlace.FILE, str(path.with_suffix(".key")))
    assert database_key(path, backend) == first
    assert database_key(path, Remembers()) == first  # a key store that appears later changes nothing
    if sys.platform != "win32":
        assert stat.S_IMODE(path.with_suffix(".key").stat().st_mode) == 0o600


def test_nobody_else_is_given_these_stores() -> None:
    assert not {Remembers, Forgets, Locked} & set(KeyringBackend.get_viable_backends())


def test_each_database_has_its_own_key(tmp_path: Path) -> None:
    backend = Remembers()
    keys = {database_key(tmp_path / name / "tiepdon.db", backend).key for name in ("a", "b")}
    keys |= {database_key(tmp_path / name / "tiepdon.db", null.Keyring()).key for name in ("c", "d")}
    assert len(keys) == 4


@pytest.mark.parametrize("backend", [Forgets(), Locked()])
def test_a_store_that_does_not_keep_is_not_relied_on(backend: KeyringBackend, path: Path) -> None:
    with pytest.raises(Failure) as caught:
        database_key(path, backend)
    assert caught.value.code is FailureCode.KEY_STORE_UNAVAILABLE


@pytest.mark.parametrize("backend", [Remembers(), fail.Keyring(), Locked()])
def test_never_a_new_key_for_an_old_database(backend: KeyringBackend, path: Path) -> None:
    database_key(path, Remembers())
    path.write_bytes(b"encrypted")
    with pytest.raises(Failure) as caught:
        database_key(path, backend)
    assert caught.value.code is FailureCode.KEY_STORE_UNAVAILABLE


def test_lost_key_file_of_an_old_database(path: Path) -> None:
    database_key(path, fail.Keyring())
    path.write_bytes(b"encrypted")
    path.with_suffix(".key").unlink()
    with pytest.raises(Failure) as caught:
        database_key(path, fail.Keyring())
    assert caught.value.code is FailureCode.KEY_STORE_UNAVAILABLE


@pytest.mark.parametrize("content", ["", "abc", "zz" * 32, "00" * 31])
def test_half_written_key_file(content: str, path: Path) -> None:
    path.parent.mkdir()
    key_file = path.with_suffix(".key")
    key_file.write_text(content)
    assert len(database_key(path, fail.Keyring()).key) == 32  # no database yet: nothing is lost
    key_file.write_text(content)
    path.write_bytes(b"encrypted")
    with pytest.raises(Failure) as caught:
        database_key(path, fail.Keyring())
    assert caught.value.code is FailureCode.KEY_STORE_UNAVAILABLE


def test_no_key_in_the_representation(path: Path) -> None:
    found = database_key(path, fail.Keyring())
    assert found.key.hex() not in repr(found)
    assert str(found.key) not in repr(found)


def test_a_key_file_chosen_beforehand_is_used_in_place_of_the_key_store(path: Path) -> None:
    chosen = choose_key_file(path)
    assert database_key(path, Locked()) == chosen
    with pytest.raises(Failure):
        choose_key_file(path)


def test_no_key_file_for_a_database_that_has_a_key(path: Path) -> None:
    database_key(path, Remembers())
    with pytest.raises(Failure):
        choose_key_file(path)
    assert not path.with_suffix(".key").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="how the search is cut short there")
def test_the_search_for_a_key_store_finds_the_same_one_and_passes_over_apples_libraries() -> None:
    found = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        for code in (
            "import keyring; print(type(keyring.get_keyring()))",
            "import ctypes.util, sys; ctypes.util.find_library = sys.exit\n"
            "from offline_cache.system_store import system_store; print(type(system_store()))",
        )
    ]

    assert found[0] == found[1] != ""
