"""Whether a setting can mean what it says: addresses, limits, files that must be there.

Looked at when somebody sets it – on the screen, at the command line, in a file taken over – and by ``tiepdon doctor``;
not at each start, where an unplugged drive must not cost a desk all its other settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from app.printer_settings import PrinterKind
from app.settings import Settings
from domain.failure import Failure, FailureCode

Check = Callable[[Settings], Failure | None]
"""What is wrong with one setting; the failure's detail is its limits, never its value."""

_WEB, _PICTURES = ("http", "https"), ("http", "https", "rtsp", "rtmp", "udp")
_SERVICE = "https://…"
_PRINTERS = {
    PrinterKind.NETWORK: "192.168.1.50:9100",
    PrinterKind.USB: "04b8:0e15, /dev/usb/lp0",
    PrinterKind.SERIAL: "COM3@9600, /dev/ttyS0",
    PrinterKind.SPOOLER: "",
}
"""How the addresses of each kind look."""
_LONGEST_STATION = 20


def misfits(settings: Settings, names: Iterable[str] | None = None) -> dict[str, Failure]:
    """By dotted name, what is wrong with ``names``, or with any setting."""
    wanted = CHECKS.keys() if names is None else CHECKS.keys() & _with_kin(names)
    found = {name: CHECKS[name](settings) for name in sorted(wanted)}
    return {name: failure for name, failure in found.items() if failure is not None}


def require_fitting(settings: Settings, names: Iterable[str]) -> None:
    """Raises the first Failure (SETTING_NO_ADDRESS, SETTING_NOT_ENCRYPTED, SETTING_OUT_OF_RANGE or SETTING_NOT_FOUND),
    naming the setting.
    """
    for name, failure in misfits(settings, names).items():
        raise Failure(failure.code, f"{name} {failure.detail}".strip())


def require_address(text: str) -> None:
    """Of a service, given at the command line. Raises Failure SETTING_NO_ADDRESS or SETTING_NOT_ENCRYPTED."""
    if (failure := _of_service(text)) is not None:
        raise failure


def _with_kin(names: Iterable[str]) -> set[str]:
    """A printer's address is judged by its kind."""
    wanted = set(names)
    return wanted | {"printer.address"} if "printer.kind" in wanted else wanted


# --- addresses --------------------------------------------------------------------------


def _is_address(text: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0 and not _blank(text)
    except ValueError:  # a port that is none, half an IPv6 address
        return False


def _of_service(text: str) -> Failure | None:
    """Patients' data and passwords go there: in the open only to a simulator on this machine."""
    if not _is_address(text, _WEB):
        return _no_address(_SERVICE)
    parts = urlsplit(text)
    if parts.scheme == "https" or _is_this_machine(parts.hostname or ""):
        return None
    return Failure(FailureCode.SETTING_NOT_ENCRYPTED, _SERVICE)


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:  # a name
        return False


def _no_address(example: str) -> Failure:
    return Failure(FailureCode.SETTING_NO_ADDRESS, example)


def _blank(text: str) -> bool:
    return any(character.isspace() for character in text)


def _address(value: Callable[[Settings], str]) -> Check:
    def check(settings: Settings) -> Failure | None:
        text = value(settings)
        return _of_service(text) if text else None

    return check


def _camera(settings: Settings) -> Failure | None:
    """A number, ``none``, an address, or a file that is there."""
    text = settings.camera
    if text.isdigit() or text == "none":
        return None
    if "://" in text:
        return None if _is_address(text, _PICTURES) else _no_address("rtsp://…")
    return None if text and Path(text).exists() else Failure(FailureCode.SETTING_NOT_FOUND)


def _printer(settings: Settings) -> Failure | None:
    from devices.printer.address import Link, connection  # noqa: PLC0415 - only when a printer is set up

    kind, address = settings.printer.kind, settings.printer.address
    if kind is PrinterKind.PDF_FOLDER:
        return _missing(Path(address), folder=True) if address else None
    if kind in (PrinterKind.NONE, PrinterKind.SYSTEM):
        return None
    try:
        connection(Link(kind.value), address)
    except Failure:
        return _no_address(_PRINTERS[kind])
    return None


# --- limits -----------------------------------------------------------------------------


def _between(value: Callable[[Settings], float | None], lowest: float, highest: float) -> Check:
    def check(settings: Settings) -> Failure | None:
        number = value(settings)
        if number is None or lowest <= number <= highest:
            return None
        return Failure(FailureCode.SETTING_OUT_OF_RANGE, f"{lowest:g}–{highest:g}")

    return check


def _station(settings: Settings) -> Failure | None:
    """It stands on slips and in file names."""
    short = 0 < len(settings.station.strip()) <= _LONGEST_STATION
    return None if short else Failure(FailureCode.SETTING_OUT_OF_RANGE, f"1–{_LONGEST_STATION}")


def _digits(value: Callable[[Settings], str], count: int) -> Check:
    """So many digits, or nothing."""

    def check(settings: Settings) -> Failure | None:
        fits = _has_digits(value(settings), count)
        return None if fits else Failure(FailureCode.SETTING_OUT_OF_RANGE, "0" * count)

    return check


def _colleagues(settings: Settings) -> Failure | None:
    """Each with a name, and with a whole number or none."""
    fits = all(one.name.strip() and _has_digits(one.number, 12) for one in settings.colleagues)
    return None if fits else Failure(FailureCode.SETTING_OUT_OF_RANGE, 'name = "…", number = "000000000000"')


def _has_digits(text: str, count: int) -> bool:
    return not text or (len(text) == count and text.isascii() and text.isdigit())


# --- files ------------------------------------------------------------------------------


def _missing(path: Path | None, *, folder: bool) -> Failure | None:
    if path is None or (path.is_dir() if folder else path.is_file()):
        return None
    return Failure(FailureCode.SETTING_NOT_FOUND)


def _file(value: Callable[[Settings], Path | None]) -> Check:
    return lambda settings: _missing(value(settings), folder=False)


def _folder(value: Callable[[Settings], Path | None]) -> Check:
    return lambda settings: _missing(value(settings), folder=True)


def _engine(settings: Settings) -> Failure | None:
    from devices.face.engines import engine_names  # noqa: PLC0415 - brings numpy along

    known = engine_names()
    return None if settings.face_engine in known else Failure(FailureCode.SETTING_NOT_FOUND, ", ".join(known))


CHECKS: Mapping[str, Check] = {
    "station": _station,
    "colleagues": _colleagues,
    "camera": _camera,
    "face_engine": _engine,
    "csca_dir": _folder(lambda settings: settings.csca_dir),
    "remembered_days": _between(lambda settings: settings.remembered_days, 0, 365),
    "cover_after_min": _between(lambda settings: settings.cover_after_min, 0, 120),
    "facility.points": _between(lambda settings: settings.facility.points, 0, 100),
    "portal.base_url": _address(lambda settings: settings.portal.base_url),
    "portal.facility_code": _digits(lambda settings: settings.portal.facility_code, 5),
    "portal.staff_number": _digits(lambda settings: settings.portal.staff_number, 12),
    "portal.connect_timeout_s": _between(lambda settings: settings.portal.connect_timeout_s, 0.5, 60),
    "portal.read_timeout_s": _between(lambda settings: settings.portal.read_timeout_s, 0.5, 120),
    "portal.ca_file": _file(lambda settings: settings.portal.ca_file),
    "handover.path": _folder(lambda settings: settings.handover.path),
    "handover.url": _address(lambda settings: settings.handover.url),
    "handover.connect_timeout_s": _between(lambda settings: settings.handover.connect_timeout_s, 0.5, 60),
    "handover.read_timeout_s": _between(lambda settings: settings.handover.read_timeout_s, 0.5, 120),
    "handover.ca_file": _file(lambda settings: settings.handover.ca_file),
    "check_in_message.path": _folder(lambda settings: settings.check_in_message.path),
    "check_in_message.certificate": _file(lambda settings: settings.check_in_message.certificate),
    "printer.address": _printer,
    "printer.code_page": _between(lambda settings: settings.printer.code_page, 0, 255),
    "kiosk.idle_s": _between(lambda settings: settings.kiosk.idle_s, 10, 600),
    "kiosk.warn_s": _between(lambda settings: settings.kiosk.warn_s, 5, 300),
}
"""The settings for which the right type is not enough."""
