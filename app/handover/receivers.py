"""From the settings to the sinks: which kinds of row go where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.handover.check_in import CheckInFolder, CheckInPortal, ExaminationOrder
from app.handover.endpoint import Endpoint, EndpointSink
from app.handover.folder import DayTableSink, FolderSink
from app.handover.formats import FORMATS
from app.handover.settings import CheckInMessage, Handover
from app.key_store import kept_secret
from app.portal.asking import Keep, keep_nothing
from app.portal.check_in.signing import Signer, pkcs12_signer, unsigned
from app.portal.session import PortalSession
from offline_cache.outbox import CHECK_IN, HANDED, OutboxSink

if TYPE_CHECKING:
    from app.portal.client import PortalSettings
    from offline_cache.store import Store

HANDOVER_SERVICE = "tiepdon-handover"
CERTIFICATE_SERVICE = "tiepdon-certificate"
"""Names of keyring entries."""


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Receiver:
    """One place visits go to, and the kinds of outbox row that are for it; ``close`` it in the end."""

    name: str
    kinds: tuple[str, ...]
    sink: OutboxSink
    before: Callable[[Store], object] | None = None
    """What is done in the database before each round."""
    close: Callable[[], None] = _nothing


def any_set_up(handover: Handover, message: CheckInMessage) -> bool:
    """Whether there would be any receiver; asks nothing of disk or network."""
    return handover.kind != "none" or message.mode != "off"


def receivers(
    handover: Handover, message: CheckInMessage, portal: PortalSettings, keep: Keep = keep_nothing
) -> tuple[Receiver, ...]:
    """Those that are set up; none is a station whose visits stay where they are. ``keep`` hears what the insurer is
    told."""
    found = (_his(handover, portal.facility_code), _check_ins(message, portal, keep))
    return tuple(receiver for receiver in found if receiver is not None)


def _his(settings: Handover, facility: str) -> Receiver | None:
    form = FORMATS[settings.format]
    if settings.kind == "none":
        return None
    if settings.kind == "endpoint":
        sink = EndpointSink(_endpoint(settings), form, facility)
        return _receiver_of_visits(sink, sink.close)
    assert settings.path is not None
    if settings.format == "csv":
        return _receiver_of_visits(DayTableSink(settings.path, facility, bom=settings.csv_bom))
    return _receiver_of_visits(FolderSink(settings.path, form, facility))


def _receiver_of_visits(sink: OutboxSink, close: Callable[[], None] = _nothing) -> Receiver:
    return Receiver("handover", HANDED, sink, close=close)


def _endpoint(settings: Handover) -> Endpoint:
    return Endpoint(
        settings.url,
        settings.secret.get_secret_value() or kept_secret(HANDOVER_SERVICE, settings.host),
        settings.connect_timeout_s,
        settings.read_timeout_s,
        str(settings.ca_file) if settings.ca_file else None,
    )


def _check_ins(settings: CheckInMessage, portal: PortalSettings, keep: Keep) -> Receiver | None:
    if settings.mode == "off":
        return None
    order = ExaminationOrder(settings.service_code, settings.service_name, settings.care_code)
    signer = _signer(settings)
    if settings.mode == "folder":
        assert settings.path is not None
        return _receiver_of_check_ins(CheckInFolder(settings.path, portal.facility_code, order, signer))
    sink = CheckInPortal(PortalSession(portal), portal.facility_code, order, signer, keep)
    return _receiver_of_check_ins(sink, sink.close)


def _receiver_of_check_ins(sink: OutboxSink, close: Callable[[], None] = _nothing) -> Receiver:
    return Receiver("check-in", (CHECK_IN,), sink, lambda store: store.enlist(CHECK_IN), close)


def _signer(settings: CheckInMessage) -> Signer:
    """Opened anew for each message: a certificate put right needs no restart, and the messages wait meanwhile."""
    path = settings.certificate
    if path is None:
        return unsigned
    password = settings.certificate_password.get_secret_value() or kept_secret(CERTIFICATE_SERVICE, path.name)

    def sign(xml: bytes) -> bytes:
        return pkcs12_signer(path, password, _utc_now)(xml)

    return sign


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
