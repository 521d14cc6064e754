"""From the counter to the hospital's folders: a desk without hardware, the simulated portal, real folders."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.encounter import Encounter

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.parts import Parts
from app.desk.wiring import simulated_account
from app.flow.events import GoOnWithoutChip, RecordAsked, TermsDecided, UndoAsked
from app.flow.state import Phase, Setup
from app.handover.receivers import receivers
from app.handover.settings import CheckInMessage, Handover
from app.portal.simulator.process import start_process
from app.scan_event import scan_event
from devices.card.no_readers import NoReaders
from devices.card.trust import TrustStore
from devices.simulated.camera import BlackCamera
from domain.visit import Terms

WAIT_S = 30
QR = "990085000123||Nguyễn Văn Mẫu|02091985|Nam|Tổ 1|15082022"


def until(fits: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + WAIT_S
    while not fits():
        assert time.monotonic() < ends_at
        time.sleep(0.02)


def encounter(path: Path) -> Encounter:
    found = [entry.resource for entry in Bundle.model_validate_json(path.read_bytes()).entry]
    (only,) = [resource for resource in found if isinstance(resource, Encounter)]
    return only


def test_a_visit_reaches_the_folder_and_so_does_its_undoing(tmp_path: Path) -> None:
    his, messages = tmp_path / "his", tmp_path / "check-in"
    his.mkdir()
    messages.mkdir()
    handover = Handover(kind="folder", format="fhir", path=his)
    message = CheckInMessage(mode="folder", path=messages, service_code="XX.0000.0000", service_name="Khám (mẫu)")
    with start_process() as portal_url:
        account = simulated_account(portal_url)
        parts = Parts(
            home=tmp_path / "home",
            readers=NoReaders,
            camera=lambda: BlackCamera(plugged=False),
            portal=account,
            trust=TrustStore,
            receivers=lambda keep: receivers(handover, message, account, keep),
        )
        desk = Desk(Setup("Q1", "A", asks_consent=False))
        desk.start(lambda: build_hands(desk.post, parts))
        try:
            desk.post(scan_event(QR))
            desk.post(GoOnWithoutChip())
            until(lambda: desk.state.check_in.phase is Phase.SETTLED)
            desk.post(TermsDecided(Terms("1.1", "1.3", "có giấy chuyển")))
            desk.post(RecordAsked())
            until(lambda: desk.state.check_in.phase is Phase.RECORDED)
            visit_id = desk.state.check_in.visit_id
            told = his / f"{visit_id}.json"
            until(told.exists)
            assert encounter(told).status == "arrived"
            message_file = messages / f"CHECKIN_{visit_id}.xml"
            until(message_file.exists)
            item = ET.parse(message_file).getroot().find("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
            assert item is not None
            assert (item.findtext("MA_DOITUONG_KCB"), item.findtext("MA_CSKCB")) == ("1.3", account.facility_code)
            desk.post(UndoAsked(visit_id, "nhầm người"))
            void = his / f"{visit_id}_cancel.json"
            until(void.exists)
            assert encounter(void).status == "cancelled"
            assert encounter(void).id == encounter(told).id
        finally:
            desk.stop(10)
