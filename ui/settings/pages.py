"""Which pages there are, in their order."""

from __future__ import annotations

from ui.settings.device_panels import CameraPanel, PrinterPanel, ReaderPanel
from ui.settings.file_panels import CarryPanel, EnginePanel, TrustPanel
from ui.settings.page import PageSpec
from ui.settings.rows import row_of, rows_of
from ui.settings.secret_panels import KeyPanel, PinPanel

DEVICES = "devices"
"""The page that looks at everything; it has no rows."""

PAGES: tuple[PageSpec, ...] = (
    PageSpec("house", rows_of("house")),
    PageSpec("portal", rows_of("portal"), "portal"),
    PageSpec("reader", rows_of("reader"), "reader", ReaderPanel),
    PageSpec("camera", rows_of("camera"), "camera", CameraPanel),
    PageSpec("printer", rows_of("printer"), "printer", PrinterPanel),
    PageSpec("trust", rows_of("trust"), "trust store", TrustPanel),
    PageSpec("engine", rows_of("engine"), "face engine", EnginePanel),
    PageSpec("checks", rows_of("checks")),
    PageSpec("clinics", rows_of("clinics")),
    PageSpec("kiosk", rows_of("kiosk"), panel=PinPanel),
    PageSpec("handover", rows_of("handover"), "hand-over"),
    PageSpec("database", (), "database", KeyPanel),
    PageSpec("carry", panel=CarryPanel),
)


STEPS: tuple[PageSpec, ...] = (
    PageSpec("language", (row_of("language"),)),
    PageSpec(
        "house",
        tuple(
            row_of(key)
            for key in ("facility_name", "portal.facility_code", "station", "facility.level", "facility.former")
        ),
    ),
    PageSpec("portal", rows_of("portal")[:-1], "portal"),
    PageSpec("reader", (row_of("reader"),), "reader", ReaderPanel),
    PageSpec("camera", (row_of("camera"), row_of("camera_size")), "camera", CameraPanel),
    PageSpec("printer", rows_of("printer")[:3], "printer", PrinterPanel),
    PageSpec("trust", (), "trust store", TrustPanel),
    PageSpec("database", (), "database", KeyPanel),
    PageSpec("engine", (row_of("face_engine"),), "face engine", EnginePanel),
    PageSpec("pin", panel=PinPanel),
)
"""The wizard's; its last step sums up."""
