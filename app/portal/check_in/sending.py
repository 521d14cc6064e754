"""The message as XML, and its way to the portal.

Source: coverage-portal.md §2.2 (``checkInKcbQd3176``: secrets in headers, one visit per file, base64).
"""

from __future__ import annotations

import base64
import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from app.portal.asking import Keep, asked_and_kept, keep_nothing
from app.portal.check_in.rules import refusal
from app.portal.check_in.signing import Signer, unsigned
from app.portal.reply import result_code, text
from app.portal.session import PortalSession, without_fields
from domain.coverage import Asked, Question
from domain.failure import Failure, FailureCode
from offline_cache.outbox import Answer, Delivered, Parked, Retry

CHECK_IN_PATH = "/api/qd130/checkInKcbQd3176"


def to_xml(fields: Mapping[str, str], sign: Signer = unsigned) -> bytes:
    """UTF-8 XML of one check-in, signed. Raises Failure of the signer."""
    root = ET.Element("CHI_TIEU_TRANG_THAI_KCB")
    item = ET.SubElement(ET.SubElement(root, "DSACH_TRANG_THAI_KCB"), "TRANG_THAI_KCB")
    for name, value in fields.items():
        ET.SubElement(item, name).text = value or None
    ET.SubElement(root, "CHUKYDONVI")
    return sign(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def send(
    session: PortalSession, fields: Mapping[str, str], sign: Signer = unsigned, keep: Keep = keep_nothing
) -> Answer:
    """Check, build, post; what it means for the queue. ``Delivered.receipt`` is the portal's maGiaoDich.

    A message that breaks the rules is parked without being sent. Never raises Failure.
    """
    wrong = refusal(fields)
    if wrong:
        return Parked(wrong)
    try:
        form = {
            "loaiHoSo": "0",
            "maTinh": fields["MA_CSKCB"][:2],
            "maCSKCB": fields["MA_CSKCB"],
            "fileHSBase64": base64.b64encode(to_xml(fields, sign)).decode("ascii"),
        }
        reply = asked_and_kept(
            session,
            _told_of(fields, session.now()),
            lambda: session.ask_with_headers(CHECK_IN_PATH, form=form, once=True),
            keep,
        )
        if reply.fields is None:
            raise without_fields(reply)
    except Failure as failure:
        return Retry(failure.code.value)
    return _queue_answer(result_code(reply.fields), text(reply.fields, "maGiaoDich"))


def _told_of(fields: Mapping[str, str], now: dt.datetime) -> Asked:
    """By the number the person is looked up with, so that all that was asked about one person is found together."""
    number = fields["SO_CCCD"] or fields["MA_THE_BHYT"]
    return Asked(Question.CHECK_IN, number, fields["HO_TEN"], fields["NGAY_SINH"], now)


def _queue_answer(code: str, receipt: str) -> Answer:
    """200 taken; 401 and 403 need the administrator, 500 and 999 patience; everything else is about the content."""
    if code == "200":
        return Delivered(receipt)
    if code in {"401", "403", "501"}:
        return Retry(FailureCode.PORTAL_ACCOUNT.value)
    return Retry(f"code {code}") if code in {"100", "101", "408", "500", "999"} else Parked(f"code {code}")
