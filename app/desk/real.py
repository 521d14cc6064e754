"""The parts of a real desk: PC/SC readers, a camera, the insurer's portal, the administrator's trust store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.desk.parts import Parts
from app.desk.wiring import portal_settings, trust_store
from app.flow.state import Setup
from app.portal.age import CachePolicy
from app.rules.case import Facility
from app.settings import Settings

if TYPE_CHECKING:
    from app.handover.receivers import Receiver
    from app.portal.asking import Keep
    from devices.camera.camera import CameraSource
    from devices.card.transport import Readers


def setup_of(settings: Settings) -> Setup:
    return Setup(
        station=settings.station,
        staff=settings.staff or settings.portal.staff_name,
        facility=settings.portal.facility_code,
        liveness=settings.liveness,
        presence_proof=settings.presence_proof,
        auto_record=settings.auto_record,
        asks_consent=settings.asks_consent,
        asks_stays=settings.portal.asks_stays,
        remembered=CachePolicy(settings.remembered_days, settings.remembered_today_counts),
        camera_always=settings.camera_always,
        clinics=settings.clinics,
        house=house_of(settings),
    )


def house_of(settings: Settings) -> Facility | None:
    """None where ``[facility]`` is not filled in: nothing is suggested about a house nobody described."""
    house = settings.facility
    if house.level is None and not house.commune:
        return None
    return Facility(settings.portal.facility_code, **house.model_dump())


def real_parts(home: Path, settings: Settings) -> Parts:
    return Parts(
        home=home,
        readers=_readers,
        camera=lambda: camera_of(settings),
        portal=portal_settings(settings),
        trust=lambda: trust_store(home, settings),
        only_reader=settings.reader,
        face_engine=settings.face_engine,
        receivers=lambda keep: _receivers(settings, keep),
    )


def _receivers(settings: Settings, keep: Keep) -> tuple[Receiver, ...]:
    from app.handover.receivers import receivers  # noqa: PLC0415 - loaded in the desk's thread, after the window

    return receivers(settings.handover, settings.check_in_message, portal_settings(settings), keep)


def _readers() -> Readers:
    from devices.card.pcsc import PcscReaders  # noqa: PLC0415 - loaded in the desk's thread, after the window

    return PcscReaders()


def camera_of(settings: Settings) -> CameraSource:
    """An index, a file or a URL; ``none`` is a camera that is never there."""
    from devices.camera.opencv_source import OpenCvCamera  # noqa: PLC0415
    from devices.simulated.camera import BlackCamera  # noqa: PLC0415

    chosen = settings.camera
    if chosen == "none":
        return BlackCamera(plugged=False)
    width, _, height = settings.camera_size.partition("x")
    size_px = (int(width), int(height)) if height else None
    return OpenCvCamera(int(chosen) if chosen.isdigit() else chosen, size_px, settings.camera_mirror)
