"""How far a patient is, in steps that people count: answers, card, face, clinic, phone."""

from __future__ import annotations

from app.flow.state import Setup
from app.kiosk.said import Menu
from app.kiosk.screen import Screen

_CARD = (Screen.CARD, Screen.SCAN, Screen.KEY, Screen.READING)


def progress(screen: Screen, setup: Setup, menu: Menu) -> tuple[int, int] | None:
    """Number of this step and of all; None on screens that are no step."""
    steps = [_CARD, (Screen.LOOK,)]
    if setup.asks_consent:
        steps.insert(0, (Screen.CONSENT,))
    if menu.only_clinic is None:
        steps.append((Screen.CLINIC,))
    if menu.asks_phone:
        steps.append((Screen.PHONE,))
    number = next((at for at, screens in enumerate(steps, start=1) if screen in screens), None)
    return None if number is None else (number, len(steps))
