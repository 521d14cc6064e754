"""Every setting that has a field: its key, the kind of field, and the page it stands on.

Its words are ``settings.label.KEY`` and ``settings.choice.KEY.CHOICE``; a choice without words stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    TEXT = "text"
    SECRET = "secret"  # noqa: S105 - the kind of field
    """Goes into the system's key store; what is there is never shown."""
    WHOLE = "whole"
    """A whole number, or nothing."""
    SECONDS = "seconds"
    SWITCH = "switch"
    """Yes or no; with ``optional`` also nothing."""
    CHOICE = "choice"
    LIST = "list"
    """Several words, with semicolons between them."""
    FILE = "file"
    FOLDER = "folder"
    DEVICE = "device"
    """A choice whose possibilities are found out on this machine."""


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    kind: Kind
    page: str
    choices: tuple[str, ...] = ()
    optional: bool = False
    """May be empty, and the key then stands nowhere."""
    nothing: str = "settings.not_said"
    """Key of the words for a choice of nothing."""


_LANGUAGES = ("vi", "en", "zh", "ja", "ko")
_LIVENESS = ("off", "passive", "challenge")
_PRINTERS = ("none", "system", "escpos-network", "escpos-usb", "escpos-serial", "spooler", "pdf-folder")
_LEVELS = ("initial", "basic", "specialised")
_FORMER = ("district", "province", "central", "none")

ROWS: tuple[Row, ...] = (
    Row("language", Kind.CHOICE, "house", _LANGUAGES),
    Row("facility_name", Kind.TEXT, "house"),
    Row("portal.facility_code", Kind.TEXT, "house"),
    Row("station", Kind.TEXT, "house"),
    Row("staff", Kind.TEXT, "house"),
    Row("cover_after_min", Kind.WHOLE, "house"),
    Row("facility.level", Kind.CHOICE, "house", _LEVELS, optional=True),
    Row("facility.points", Kind.WHOLE, "house", optional=True),
    Row("facility.former", Kind.CHOICE, "house", _FORMER, optional=True),
    Row("facility.provisional", Kind.SWITCH, "house", optional=True),
    Row("facility.commune", Kind.SWITCH, "house", optional=True),
    Row("portal.base_url", Kind.TEXT, "portal"),
    Row("portal.account", Kind.TEXT, "portal"),
    Row("portal.password", Kind.SECRET, "portal"),
    Row("portal.staff_name", Kind.TEXT, "portal"),
    Row("portal.staff_number", Kind.TEXT, "portal"),
    Row("portal.ca_file", Kind.FILE, "portal", optional=True),
    Row("portal.asks_stays", Kind.SWITCH, "portal"),
    Row("reader", Kind.DEVICE, "reader"),
    Row("presence_proof", Kind.SWITCH, "reader"),
    Row("camera", Kind.DEVICE, "camera"),
    Row("camera_size", Kind.CHOICE, "camera", ("", "640x480", "1280x720", "1920x1080"), nothing="settings.own_size"),
    Row("camera_mirror", Kind.SWITCH, "camera"),
    Row("camera_always", Kind.SWITCH, "camera"),
    Row("printer.kind", Kind.CHOICE, "printer", _PRINTERS),
    Row("printer.address", Kind.TEXT, "printer"),
    Row("printer.width_mm", Kind.CHOICE, "printer", ("58", "80")),
    Row("printer.auto_print", Kind.SWITCH, "printer"),
    Row("printer.drawing", Kind.CHOICE, "printer", ("dots", "dots-native-code", "cp1258")),
    Row("printer.names", Kind.CHOICE, "printer", ("full", "short", "none")),
    Row("csca_dir", Kind.FOLDER, "trust", optional=True),
    Row("face_engine", Kind.DEVICE, "engine"),
    Row("asks_consent", Kind.SWITCH, "checks"),
    Row("liveness", Kind.CHOICE, "checks", _LIVENESS),
    Row("auto_record", Kind.SWITCH, "checks"),
    Row("remembered_days", Kind.WHOLE, "checks"),
    Row("remembered_today_counts", Kind.SWITCH, "checks"),
    Row("clinics", Kind.LIST, "clinics"),
    Row("kiosk.liveness", Kind.CHOICE, "kiosk", _LIVENESS),
    Row("kiosk.asks_phone", Kind.SWITCH, "kiosk"),
    Row("kiosk.idle_s", Kind.SECONDS, "kiosk"),
    Row("kiosk.warn_s", Kind.SECONDS, "kiosk"),
    Row("kiosk.reduced_motion", Kind.SWITCH, "kiosk"),
    Row("kiosk.voice", Kind.SWITCH, "kiosk"),
    Row("kiosk.dark", Kind.SWITCH, "kiosk"),
    Row("kiosk.beside_desk", Kind.SWITCH, "kiosk"),
    Row("handover.kind", Kind.CHOICE, "handover", ("none", "folder", "endpoint")),
    Row("handover.format", Kind.CHOICE, "handover", ("json", "fhir", "csv", "ma")),
    Row("handover.path", Kind.FOLDER, "handover", optional=True),
    Row("handover.url", Kind.TEXT, "handover"),
    Row("handover.secret", Kind.SECRET, "handover"),
    Row("check_in_message.mode", Kind.CHOICE, "handover", ("off", "folder", "send")),
    Row("check_in_message.path", Kind.FOLDER, "handover", optional=True),
    Row("check_in_message.service_code", Kind.TEXT, "handover"),
    Row("check_in_message.service_name", Kind.TEXT, "handover"),
    Row("check_in_message.certificate", Kind.FILE, "handover", optional=True),
    Row("check_in_message.certificate_password", Kind.SECRET, "handover"),
)

LEFT_TO_THE_FILE = frozenset(
    {
        "colleagues",
        "portal.connect_timeout_s",
        "portal.read_timeout_s",
        "handover.csv_bom",
        "handover.connect_timeout_s",
        "handover.read_timeout_s",
        "handover.ca_file",
        "check_in_message.care_code",
        "printer.code_page",
    }
)
"""Settings that no page has: nobody changes them at a screen, or, the colleagues, with a key of the workplace. A test
sees that each setting is here or has its row."""


def rows_of(page: str) -> tuple[Row, ...]:
    return tuple(row for row in ROWS if row.page == page)


def row_of(key: str) -> Row:
    return next(row for row in ROWS if row.key == key)
