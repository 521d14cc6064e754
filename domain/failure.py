"""The one list of things that can go wrong, and the exception that carries them.

Every code has a sentence and a next step in ``assets/texts/failures.<language>.ts``, its cause in
``support.<language>.ts`` and a section in ``docs/failure-codes.md``; a test keeps them together.
"""

from __future__ import annotations

from enum import StrEnum


class FailureCode(StrEnum):
    """Printable code; its letter is a room (K card, M face, B insurance, L memory, P paper, T counter, H set-up)."""

    # K1xx: reader and PC/SC service
    READER_NO_SERVICE = "K-101"
    READER_NONE = "K-102"
    READER_BUSY = "K-103"
    READER_LOST = "K-104"
    READER_NO_EXTENDED_LENGTH = "K-105"
    # K2xx: card present, access
    CARD_NONE = "K-201"
    CARD_NOT_IDENTITY = "K-202"
    CARD_REMOVED = "K-203"
    CARD_KEY_NEEDED = "K-204"
    CARD_KEY_WRONG = "K-205"
    CARD_NO_RESPONSE = "K-206"
    CARD_SESSION_LOST = "K-207"
    CARD_ACCESS_UNSUPPORTED = "K-208"
    CARD_PROTOCOL = "K-209"
    # K3xx: what the chip says
    CHIP_TLV_MALFORMED = "K-301"
    CHIP_LENGTH_EXCESSIVE = "K-302"
    CHIP_FILE_MISSING = "K-303"
    CHIP_FILE_MALFORMED = "K-304"
    CHIP_NO_PORTRAIT = "K-305"
    CHIP_PORTRAIT_UNREADABLE = "K-306"
    CHIP_NUMBER_MISMATCH = "K-307"
    # K4xx: is the card genuine
    PA_HASH_MISMATCH = "K-401"
    PA_SIGNATURE_WRONG = "K-402"
    PA_NO_CSCA = "K-403"
    PA_CERTIFICATE_INVALID = "K-404"
    PA_ALGORITHM_UNKNOWN = "K-405"
    CHIP_AUTHENTICATION_FAILED = "K-406"
    ACTIVE_AUTHENTICATION_FAILED = "K-407"
    CARD_EXPIRED = "K-408"
    PA_SOD_MALFORMED = "K-409"
    PA_CERTIFICATE_REVOKED = "K-410"
    PA_CARD_ACCESS_DIFFERS = "K-411"
    PRESENCE_NOT_PROVED = "K-412"
    # M: face and camera
    CAMERA_NONE = "M-101"
    CAMERA_LOST = "M-102"
    CAMERA_NO_PICTURE = "M-103"
    FACE_NOT_SEEN = "M-201"
    FACE_SEVERAL = "M-202"
    FACE_CANNOT_TELL = "M-203"
    FACE_DIFFERENT = "M-204"
    FACE_NO_PORTRAIT = "M-205"
    FACE_ENGINE_MISSING = "M-206"
    FACE_TOO_FAR = "M-207"
    FACE_TOO_DARK = "M-208"
    FACE_TOO_BRIGHT = "M-209"
    FACE_TURNED = "M-210"
    FACE_BLURRED = "M-211"
    FACE_COVERED = "M-212"
    FACE_ENGINE_STOPPED = "M-213"
    FACE_PORTRAIT_UNUSABLE = "M-214"
    FACE_WEIGHTS_WRONG = "M-215"
    FACE_WEIGHTS_UNREACHABLE = "M-216"
    FACE_PICTURE_UNREADABLE = "M-217"
    FACE_NOT_LIVE = "M-301"
    FACE_CHALLENGE_MISSED = "M-302"
    FACE_NO_CONSENT = "M-303"
    FACE_ASSIST_ONLY = "M-304"
    # B: insurance and portal
    PORTAL_UNREACHABLE = "B-101"
    PORTAL_TIMEOUT = "B-102"
    PORTAL_TLS = "B-103"
    PORTAL_NOT_JSON = "B-104"
    PORTAL_SERVER_ERROR = "B-105"
    PORTAL_ACCOUNT = "B-106"
    PORTAL_STAFF_NOT_REGISTERED = "B-107"
    PORTAL_NOT_SET_UP = "B-108"
    PORTAL_UNKNOWN_CODE = "B-109"
    COVERAGE_EXPIRED = "B-201"
    COVERAGE_NOT_FOUND = "B-202"
    COVERAGE_REVOKED = "B-203"
    COVERAGE_DATA_DIFFERS = "B-204"
    COVERAGE_NEW_CARD = "B-205"
    COVERAGE_PAPER_CHECK = "B-206"
    COVERAGE_DATES_UNREAD = "B-207"
    COVERAGE_NO_NUMBER = "B-208"
    SIGNATURE_UNAVAILABLE = "B-301"
    # L: memory
    DATABASE_LOCKED = "L-101"
    DATABASE_READ_ONLY = "L-102"
    DATABASE_KEY_WRONG = "L-103"
    DATABASE_DAMAGED = "L-104"
    DATABASE_FULL = "L-105"
    DATABASE_TOO_NEW = "L-106"
    KEY_STORE_UNAVAILABLE = "L-107"
    DATABASE_RESTORED = "L-108"
    DATABASE_COPY_MISSING = "L-109"
    # P: slips and printers
    PRINTER_NOT_SET_UP = "P-101"
    PRINTER_UNREACHABLE = "P-102"
    PRINTER_NO_PAPER = "P-103"
    PRINTER_COVER_OPEN = "P-104"
    PRINTER_OFFLINE = "P-105"
    PRINTER_BROKE_OFF = "P-106"
    PRINTER_DRIVER_MISSING = "P-107"
    PRINTER_FILE = "P-108"
    # T: one-stop counter
    RESULT_GONE = "T-101"
    COLLECTOR_NOT_NAMED = "T-102"
    COLLECTOR_NOT_VERIFIED = "T-103"
    RECEIPT_UNKNOWN = "T-104"
    LIST_FILE = "T-105"
    # H: set-up and input
    INPUT_NOT_A_NUMBER = "H-101"
    INPUT_NOT_A_DATE = "H-102"
    INPUT_NOT_AN_MRZ = "H-103"
    SETTINGS_INVALID = "H-104"
    STOPPED = "H-105"
    INPUT_NAME_MISSING = "H-106"
    VISIT_DUPLICATE = "H-107"
    VISIT_NOT_UNDONE = "H-108"
    HANDOVER_NOT_SET_UP = "H-109"
    SENDING_ELSEWHERE = "H-110"
    APPOINTMENTS_UNREADABLE = "H-111"
    SCAN_INCOMPLETE = "H-112"
    SETTINGS_LOCKED = "H-120"
    PASSWORD_NOT_KEPT = "H-121"  # noqa: S105 - a code
    CLOCK_WRONG = "H-122"
    SETTING_NO_ADDRESS = "H-130"
    SETTING_OUT_OF_RANGE = "H-131"
    SETTING_NOT_FOUND = "H-132"
    FILE_NOT_WRITTEN = "H-133"
    FILE_NOT_READ = "H-134"
    FILE_KIND_UNKNOWN = "H-135"
    DISPLAY_NONE = "H-136"
    PIN_UNFIT = "H-137"
    VISIT_UNKNOWN = "H-138"
    ANSWER_MISSING = "H-139"
    TRUST_FILE_UNFIT = "H-140"
    TRUST_NOT_LISTED = "H-141"
    TRUST_LIST_NOT_VOUCHED = "H-142"
    SETTING_NOT_ENCRYPTED = "H-143"


class Failure(Exception):
    """A typed failure: something in the world, not a bug of ours.

    ``detail`` is for support and the log: hexadecimal status words, lengths, names of
    steps – never a person's data.
    """

    def __init__(self, code: FailureCode, detail: str = "") -> None:
        super().__init__(f"{code.value} {code.name}: {detail}" if detail else f"{code.value} {code.name}")
        self.code = code
        self.detail = detail
