"""Settings in layers: defaults < machine policy file < the home's settings file < environment < command line;
what the policy file locks stands above them all (app.policy).

A home is one folder with settings, database and trusted certificates, so that several
programs can run side by side: ``tiepdon --home DIR …``.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from app.doctor.last_ok import forget_replaced
from app.handover.settings import CheckInMessage, Handover
from app.home import SETTINGS_FILE
from app.kiosk_settings import Kiosk
from app.policy import merged, names_of, policy_file, read_policy
from app.printer_settings import Printer
from app.rules.case import FormerRank, Level
from domain.face import LivenessMode
from domain.failure import Failure, FailureCode

_ENV_PREFIX = "TIEPDON_"


class Portal(BaseModel, extra="forbid"):
    """The facility's account at the insurer's portal; the password lives in the OS keyring or the environment."""

    base_url: str = ""
    facility_code: str = ""
    account: str = ""
    password: SecretStr = SecretStr("")
    staff_name: str = ""
    staff_number: str = ""
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 15.0
    ca_file: Path | None = None
    asks_stays: bool = True
    """Ask beside each check-in whether the person is treated elsewhere just now: one more call per patient."""


class Colleague(BaseModel, extra="forbid", frozen=True):
    """One of ``[[colleagues]]``, who share a desk in shifts (app.colleagues)."""

    name: str
    number: str = ""
    """Of the citizen card, as registered with the insurer; empty where nobody is looked up."""


class House(BaseModel, extra="forbid"):
    """``[facility]``: what decides the terms of care (coverage-portal.md §4.1); unknown is never guessed."""

    level: Level | None = None
    points: int | None = None
    """Of the ministry's scoring, for the basic level."""
    provisional: bool | None = False
    former: FormerRank | None = None
    """What it was before 01/01/2025."""
    commune: bool | None = False
    """Commune station, family medicine, agency, army or police station."""


class Settings(BaseSettings):
    """What an administrator sets; every key has a working default."""

    model_config = SettingsConfigDict(env_prefix=_ENV_PREFIX, env_nested_delimiter="__", extra="forbid")

    language: Literal["vi", "en", "zh", "ja", "ko"] = "vi"
    facility_name: str = ""
    """Stands at the head of slips."""
    station: str = "Q1"
    staff: str = ""
    """Who works at this desk; recorded with each visit."""
    colleagues: tuple[Colleague, ...] = ()
    """Who else does, in other shifts."""
    camera: str = "0"
    """Index, file or URL; ``none`` where the desk has no camera."""
    camera_size: Literal["", "640x480", "1280x720", "1920x1080"] = ""
    """A wish to the camera; empty leaves it its own."""
    camera_mirror: bool = False
    """Turn round the pictures of a driver that mirrors them."""
    reader: str = ""
    """Only this reader is touched; empty means the first one with a card."""
    face_engine: str = "dlib"
    liveness: LivenessMode = LivenessMode.PASSIVE
    asks_consent: bool = True
    """Ask before a face is compared; false where the house collects consent itself, say in writing."""
    remembered_days: int = 30
    """While the portal is silent: how old its last answer may be to be gone by, provisionally."""
    remembered_today_counts: bool = True
    """An answer of the same day is as good as a new one; it is asked for again all the same."""
    camera_always: bool = False
    """Keep the camera open between visits, so that a QR can be held up at any time; its light stays on."""
    auto_record: bool = False
    cover_after_min: int = 5
    """Minutes without a hand at the desk until its screen is covered; 0 never."""
    presence_proof: bool = True
    csca_dir: Path | None = None
    """Trusted country signing certificates; default is ``csca`` in the home. Empty: never green."""
    clinics: tuple[str, ...] = ()
    """Where patients can be sent; one is chosen for each visit, none where the house has a single one."""
    facility: House = House()
    portal: Portal = Portal()
    handover: Handover = Handover()
    check_in_message: CheckInMessage = CheckInMessage()
    printer: Printer = Printer()
    kiosk: Kiosk = Kiosk()

    files: ClassVar[tuple[Path, ...]] = ()
    below: ClassVar[dict[str, Any]] = {}
    """Defaults of the machine's policy."""
    above: ClassVar[dict[str, Any]] = {}
    """What the policy locks."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        files = (TomlConfigSettingsSource(settings_cls, toml_file=path) for path in cls.files)
        locked = InitSettingsSource(settings_cls, init_kwargs=cls.above)
        defaults = InitSettingsSource(settings_cls, init_kwargs=cls.below)
        return (locked, init_settings, env_settings, *files, defaults)


def load_settings(home: Path, **overrides: Any) -> Settings:
    """Read all layers. Raises Failure SETTINGS_INVALID, naming the keys and never their values."""
    defaults, locked = read_policy(policy_file())

    class HomeSettings(Settings):
        files = (home / SETTINGS_FILE,)
        below, above = defaults, locked

    try:
        return HomeSettings(**overrides)
    except ValidationError as error:
        keys = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        raise Failure(FailureCode.SETTINGS_INVALID, keys) from None
    except ValueError as error:  # a settings file that is not TOML
        raise Failure(FailureCode.SETTINGS_INVALID, type(error).__name__) from None


def environment() -> dict[str, Any]:
    """What the environment says, which the home's file does not change."""
    return EnvSettingsSource(Settings)()


def locked_names() -> frozenset[str]:
    """Dotted names of the settings that only the machine's administrator changes. Raises Failure SETTINGS_INVALID."""
    return frozenset(names_of(read_policy(policy_file())[1]))


def change_settings(home: Path, **changes: Any) -> None:
    """Write keys into the home's settings file and keep the rest of it (comments are not kept); tables are joined.

    None takes a key out. The whole is tried before it is written: a value that does not fit leaves the file as it was.
    Raises Failure SETTINGS_INVALID, SETTINGS_LOCKED, those of ``require_fitting``, and DATABASE_READ_ONLY where the
    home cannot be written.
    """
    from app.settings_check import require_fitting  # noqa: PLC0415 - it knows the settings, and not the reverse

    refused = sorted(locked_names() & set(names_of(changes)))
    if refused:
        raise Failure(FailureCode.SETTINGS_LOCKED, ", ".join(refused))
    wanted = merged(written_settings(home), changes)
    require_fitting(load_settings(home, **wanted), names_of(changes))
    write_settings(home, _kept(wanted))
    forget_replaced(home, names_of(changes))


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is None, which TOML has no word for."""
    kept = {name: _kept(value) if isinstance(value, dict) else value for name, value in values.items()}
    return {name: value for name, value in kept.items() if value is not None}


def written_settings(home: Path) -> dict[str, Any]:
    """What stands in the home's settings file, as plain values. Raises Failure SETTINGS_INVALID."""
    path = home / SETTINGS_FILE
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, type(error).__name__) from None


def write_settings(home: Path, values: dict[str, Any]) -> None:
    """Replace the home's settings file, whole or not at all. Raises Failure DATABASE_READ_ONLY."""
    import tomli_w  # noqa: PLC0415 - needed only when an administrator changes something

    path = home / SETTINGS_FILE
    try:
        home.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(tomli_w.dumps(values), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise Failure(FailureCode.DATABASE_READ_ONLY, type(error).__name__) from None
