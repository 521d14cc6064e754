"""Which parts a desk is made of: memory, portal, trust – the same for window, demo and command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.key_store import kept_secret
from app.portal.client import PortalSettings
from app.settings import Settings

if TYPE_CHECKING:
    from devices.card.trust import TrustStore
    from offline_cache.keys import DatabaseKey
    from offline_cache.sole_sender import SoleSender
    from offline_cache.writer import DatabaseThread

DATABASE_NAME = "tiepdon.db"
PASSWORD_SERVICE = "tiepdon-portal"  # noqa: S105 - the name of a keyring entry

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def database_path(home: Path) -> Path:
    return home / DATABASE_NAME


def face_weights(home: Path) -> Path:
    """Where installed face engines keep their weights."""
    return home / "face-engines"


def key_of(home: Path) -> DatabaseKey:
    """The database key and where it is kept. Raises Failure KEY_STORE_UNAVAILABLE."""
    from offline_cache.keys import database_key  # noqa: PLC0415 - loaded after the window is on the screen

    return database_key(database_path(home))


def sole_sender(home: Path) -> SoleSender:
    """The right to send what this home recorded: one program at a time has it."""
    from offline_cache.sole_sender import SoleSender  # noqa: PLC0415

    return SoleSender(database_path(home))


def open_memory(
    home: Path, *, sender: SoleSender | None = None, restored: Callable[[], None] = lambda: None
) -> DatabaseThread:
    """The one database thread of this program; with ``sender`` for a program that may come to own the outbox.

    While it does it also repairs a damaged file, and says so through ``restored``, called in the database thread.
    """
    from app.desk.copying import repairer  # noqa: PLC0415
    from offline_cache.writer import DatabaseThread, opener  # noqa: PLC0415 - loads the database code

    path = database_path(home)

    def key() -> bytes:
        return key_of(home).key

    if sender is None:
        return DatabaseThread(opener(path, key, sends=lambda: False))
    repair = repairer(path, key, restored)
    return DatabaseThread(
        opener(path, key, sends=lambda: sender.held), repair=lambda failure: sender.held and repair(failure)
    )


def portal_settings(settings: Settings, base_url: str | None = None) -> PortalSettings:
    """The portal account; a simulator on this machine needs none, and gets the simulation's."""
    portal = settings.portal
    url = base_url or portal.base_url
    if not portal.account and urlsplit(url).hostname in _LOOPBACK:
        return simulated_account(url)
    return PortalSettings(
        base_url=url,
        facility_code=portal.facility_code,
        account=portal.account,
        password=portal.password.get_secret_value() or _kept_password(portal.account),
        staff_name=portal.staff_name,
        staff_number=portal.staff_number,
        connect_timeout_s=portal.connect_timeout_s,
        read_timeout_s=portal.read_timeout_s,
        ca_file=str(portal.ca_file) if portal.ca_file else None,
    )


def simulated_account(base_url: str) -> PortalSettings:
    from app.portal.simulator import accounts  # noqa: PLC0415 - the simulator is no part of a real desk

    return PortalSettings(
        base_url=base_url,
        facility_code=accounts.FACILITY_CODE,
        account=accounts.ACCOUNT,
        password=accounts.PASSWORD,
        staff_name=accounts.STAFF_NAME,
        staff_number=accounts.STAFF_NUMBER,
    )


def _kept_password(account: str) -> str:
    """Empty when there is none, and the portal is then not set up."""
    return kept_secret(PASSWORD_SERVICE, account) if account else ""


def trust_store(home: Path, settings: Settings, csca_dir: Path | None = None) -> TrustStore:
    """The administrator's country signing certificates; none means no card is ever called genuine."""
    from devices.card.trust import TrustStore  # noqa: PLC0415 - loads certificate code

    return TrustStore.load(csca_dir or settings.csca_dir or home / "csca")
