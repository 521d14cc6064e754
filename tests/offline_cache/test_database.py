"""Opening the encrypted file, and everything that can be wrong with it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.failure import Failure, FailureCode
from domain.visit import Visit
from offline_cache.database import failures, open_database
from offline_cache.migrations import MIGRATIONS, migrate, version
from offline_cache.store import Store


def failure_when_opening(path: Path, key: bytes) -> FailureCode:
    with pytest.raises(Failure) as caught:
        open_database(path, key, busy_timeout_s=0.1)
    return caught.value.code


@pytest.fixture
def filled(path: Path, key: bytes, visit: Callable[..., Visit]) -> Path:
    """A closed database with twenty visits."""
    database = open_database(path, key)
    for number in range(20):
        Store(database).record_visit(visit(f"visit-{number}"))
    database.close()
    return path


def test_what_was_written_is_there_after_opening_again(filled: Path, key: bytes) -> None:
    database = open_database(filled, key)
    assert len(Store(database).visits()) == 20
    database.close()


def test_settings_of_the_connection(store: Store) -> None:
    def pragma(name: str) -> object:
        return store.database.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL
    assert pragma("foreign_keys") == 1
    assert pragma("cipher_version")  # empty in a build without encryption
    assert version(store.database) == len(MIGRATIONS)


def test_wrong_key(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert failure_when_opening(filled, bytes(32)) is FailureCode.DATABASE_KEY_WRONG
    assert capfd.readouterr().err == ""


def test_key_of_wrong_length(path: Path) -> None:
    assert failure_when_opening(path, b"short") is FailureCode.DATABASE_KEY_WRONG
    assert not path.exists()


def test_unencrypted_file_is_refused(path: Path, key: bytes) -> None:
    path.parent.mkdir()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE visits (id)")
    plain.close()
    assert failure_when_opening(path, key) is FailureCode.DATABASE_DAMAGED


def test_cut_file(filled: Path, key: bytes) -> None:
    os.truncate(filled, 5000)
    assert failure_when_opening(filled, key) is FailureCode.DATABASE_DAMAGED


def test_damaged_page_is_noticed(filled: Path, key: bytes) -> None:
    with filled.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        for offset in range(4096 * 4 + 100, size, 4096):
            file.seek(offset)
            file.write(os.urandom(64))

    def read() -> None:
        database = open_database(filled, key)
        try:
            with failures():
                Store(database).visits()
        finally:
            database.close()

    with pytest.raises(Failure) as caught:
        read()
    assert caught.value.code is FailureCode.DATABASE_DAMAGED


def test_full_disk(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("fits"))
    pages = store.database.execute("PRAGMA page_count").fetchone()[0]
    store.database.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(100):
            store.record_visit(visit(f"visit-{number}", station="x" * 4000))

    with pytest.raises(Failure) as caught, failures():
        fill()
    assert caught.value.code is FailureCode.DATABASE_FULL
    assert store.audit_broken_at() is None
    assert store.altered_visit() is None
    assert len(store.outbox()) == len(store.visits())


def test_newer_schema_is_left_alone(filled: Path, key: bytes) -> None:
    database = open_database(filled, key)
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    assert failure_when_opening(filled, key) is FailureCode.DATABASE_TOO_NEW


def test_failing_migration_leaves_the_version_before(store: Store) -> None:
    steps = (*MIGRATIONS, ("CREATE TABLE extra (id)",), ("CREATE TABLE more (id)", "CREATE TABLE extra (id)"))
    with pytest.raises(Exception, match="already exists"):
        migrate(store.database, steps)
    assert version(store.database) == len(MIGRATIONS) + 1
    assert "extra" in store.database.table_names()
    assert "more" not in store.database.table_names()


HOLDER = """
import sys
from pathlib import Path
from offline_cache.database import open_database
database = open_database(Path(sys.argv[1]), bytes(range(32)))
database.execute("PRAGMA locking_mode = EXCLUSIVE")
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_locked_by_another_process(filled: Path, key: bytes) -> None:
    command = [sys.executable, "-c", HOLDER, str(filled)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        code = failure_when_opening(filled, key)
        holder.communicate("")
    assert code is FailureCode.DATABASE_LOCKED
    open_database(filled, key).close()


OPENER = """
import os, sys
from pathlib import Path
from domain.failure import Failure
from offline_cache.database import open_database
if os.geteuid() == 0:
    os.seteuid(65534)  # permissions do not bind root
try:
    open_database(Path(sys.argv[1]), bytes(range(32)))
except Failure as failure:
    print(failure.code.name)
"""


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user can reach; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("exists", [True, False])
def test_read_only(exists: bool, filled: Path, public_folder: Path) -> None:
    path = public_folder / "tiepdon.db"
    if exists:
        shutil.copy(filled, path)
        path.chmod(0o444)
    public_folder.chmod(0o555)
    command = [sys.executable, "-c", OPENER, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "DATABASE_READ_ONLY"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_may_read_the_file(filled: Path) -> None:
    assert stat.S_IMODE(filled.stat().st_mode) == 0o600


def test_nothing_is_in_clear_on_the_disk(store: Store, path: Path, visit: Callable[..., Visit]) -> None:
    for number in range(50):
        store.record_visit(visit(f"visit-{number}"))
    files = [file for file in path.parent.iterdir() if file.is_file()]
    assert {file.suffix for file in files} >= {".db", ".db-wal"}
    content = b"".join(file.read_bytes() for file in files)
    assert len(content) > 50_000
    for text in ("990085000123", "Nguyễn", "NGUYỄN", "DN4999900000101", "visit-1", "maKetQua", "visits", "SQLite"):
        assert text.encode() not in content, text
