"""The first run by keyboard alone: from an empty home to a desk that works, on simulated devices and a real portal."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.wiring import PASSWORD_SERVICE, portal_settings
from app.doctor.bench import Bench
from app.doctor.finding import Health
from app.doctor.report import examine_one
from app.kiosk.pin import is_right
from app.portal.simulator import accounts
from app.portal.simulator.process import start_process
from app.settings import change_settings, load_settings
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.failure import FailureCode
from tests.ui.settings.conftest import MemoryKeyring
from ui.first_run.command import needed
from ui.first_run.window import SetupWindow
from ui.settings.device_panels import CameraPanel, ReaderPanel
from ui.settings.file_panels import TrustPanel
from ui.settings.secret_panels import PinPanel
from ui.style.look import Look
from ui.style.tokens import Tone

ENTER, LATER = Qt.Key.Key_Return, Qt.Key.Key_Right
PIN = "135790"


@pytest.fixture(scope="module")
def portal_url() -> Iterator[str]:
    with start_process() as url:
        yield url


@pytest.fixture
def wizard(qtbot: QtBot, bench: Bench) -> Iterator[SetupWindow]:
    window = SetupWindow(bench, Look.of("vi", dark=False))
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def _press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def _later(qtbot: QtBot) -> None:
    _press(qtbot, LATER, Qt.KeyboardModifier.AltModifier)


def _type(qtbot: QtBot, *texts: str) -> None:
    """Into the field the keyboard is on and those Tab leads to."""
    for text in texts:
        focus = QApplication.focusWidget()
        assert focus is not None
        for sign in text:  # as an input method sends it: QTest knows ASCII only
            QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
        _press(qtbot, Qt.Key.Key_Tab)


def _name(wizard: SetupWindow) -> str:
    return wizard.step.spec.name if wizard.step is not None else "summary"


def _tested(qtbot: QtBot, wizard: SetupWindow) -> None:
    """Enter tests the step; wait for what was found."""
    _press(qtbot, ENTER)
    card = wizard.step.card if wizard.step is not None else None
    assert card is not None
    qtbot.waitUntil(lambda: card.finding is not None, timeout=20_000)


def test_from_an_empty_home_to_a_working_desk(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    wizard: SetupWindow,
    bench: Bench,
    readers: SimulatedReaders,
    key_store: MemoryKeyring,
    portal_url: str,
) -> None:
    assert needed(bench.home)
    assert _name(wizard) == "language"
    _press(qtbot, ENTER)
    _type(qtbot, "Bệnh viện Giả Định", accounts.FACILITY_CODE)
    _press(qtbot, ENTER)
    assert _name(wizard) == "portal"
    _type(qtbot, portal_url, accounts.ACCOUNT, accounts.PASSWORD, accounts.STAFF_NAME, accounts.STAFF_NUMBER)
    _tested(qtbot, wizard)
    assert _name(wizard) == "portal", "what was found is read before it goes on"
    _press(qtbot, ENTER)
    _reader(qtbot, wizard, readers)
    _camera(qtbot, wizard)
    assert _name(wizard) == "printer"
    _press(qtbot, Qt.Key.Key_End)  # the last kind: PDF into a folder
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)
    _trust(qtbot, wizard, bench)
    assert _name(wizard) == "database"
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)
    assert _name(wizard) == "engine"
    _later(qtbot)
    _pin(qtbot, wizard)
    _ends(qtbot, wizard, bench, key_store)


def _reader(qtbot: QtBot, wizard: SetupWindow, readers: SimulatedReaders) -> None:
    from app.desk.simulated import chip_of

    assert _name(wizard) == "reader" and wizard.step is not None
    panel = wizard.step.panel
    assert isinstance(panel, ReaderPanel) and not panel.card_seen
    readers.insert(chip_of(personas()["insured"]))
    qtbot.waitUntil(lambda: panel.card_seen, timeout=20_000)
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)


def _camera(qtbot: QtBot, wizard: SetupWindow) -> None:
    assert _name(wizard) == "camera" and wizard.step is not None
    panel = wizard.step.panel
    assert isinstance(panel, CameraPanel)
    qtbot.waitUntil(lambda: panel.picture_seen, timeout=20_000)
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)


def _trust(qtbot: QtBot, wizard: SetupWindow, bench: Bench) -> None:
    assert _name(wizard) == "trust" and wizard.step is not None
    page, panel = wizard.step, wizard.step.panel
    assert isinstance(panel, TrustPanel) and page.card is not None
    certificate = next(one for one in files("assets").joinpath("csca", "simulated").iterdir())
    with qtbot.waitSignal(page.looked, timeout=20_000):
        panel.add(Path(str(certificate)))  # what the file dialog hands over
    assert page.card.finding is not None and page.card.finding.health is Health.OK
    assert panel.list.count() == 1
    _press(qtbot, ENTER)


def _pin(qtbot: QtBot, wizard: SetupWindow) -> None:
    assert _name(wizard) == "pin" and wizard.step is not None
    panel = wizard.step.panel
    assert isinstance(panel, PinPanel)
    _type(qtbot, PIN, "000000")
    _press(qtbot, ENTER)
    assert _name(wizard) == "pin", "two that differ are no PIN"
    assert panel.outcome.property("tone") == Tone.ATTENTION.value, "nothing went well yet"
    panel.pins[1].clear()
    panel.pins[1].setFocus()
    _type(qtbot, PIN)
    wizard.next_button.setFocus()
    _press(qtbot, ENTER)


def _ends(qtbot: QtBot, wizard: SetupWindow, bench: Bench, key_store: MemoryKeyring) -> None:
    assert _name(wizard) == "summary"
    assert [name for name, done in wizard.done.items() if not done] == ["engine"]
    assert len(wizard.summary.lines) == len(wizard.steps)
    with qtbot.waitSignal(wizard.started, timeout=5000):
        _press(qtbot, ENTER)
    assert not wizard.isVisible()
    settings = load_settings(bench.home)
    assert key_store.kept[PASSWORD_SERVICE, accounts.ACCOUNT] == accounts.PASSWORD
    assert accounts.PASSWORD not in (bench.home / "settings.toml").read_text(encoding="utf-8")
    assert portal_settings(settings).complete
    assert is_right(bench.home, PIN)
    assert not needed(bench.home)
    found = {name: examine_one(bench, name) for name in ("reader", "camera", "portal", "database", "trust store")}
    assert {name: one.health for name, one in found.items() if one.health is not Health.OK} == {}


def test_a_wrong_password_is_said_and_nothing_is_kept_until_staff_say_so(
    qtbot: QtBot, wizard: SetupWindow, bench: Bench, key_store: MemoryKeyring, portal_url: str
) -> None:
    _press(qtbot, ENTER)
    _later(qtbot)
    _type(qtbot, portal_url, accounts.ACCOUNT, "sai", accounts.STAFF_NAME, accounts.STAFF_NUMBER)
    _tested(qtbot, wizard)
    assert wizard.step is not None and wizard.step.code is FailureCode.PORTAL_ACCOUNT
    assert not key_store.kept
    assert load_settings(bench.home).portal.account == ""
    _press(qtbot, Qt.Key.Key_F1)
    assert wizard.help.failure.isVisible()
    _press(qtbot, Qt.Key.Key_Escape)
    wizard.step.fields["portal.password"].text.setFocus()
    _type(qtbot, "x")
    assert wizard.step.card is not None and wizard.step.card.finding is None, "found of another password"
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)
    assert _name(wizard) == "reader" and load_settings(bench.home).portal.account == accounts.ACCOUNT


def test_without_a_key_store_it_is_said_once_and_then_goes_on(
    qtbot: QtBot, wizard: SetupWindow, bench: Bench, portal_url: str
) -> None:
    _press(qtbot, ENTER)
    _later(qtbot)
    _type(qtbot, portal_url, accounts.ACCOUNT, accounts.PASSWORD, accounts.STAFF_NAME, accounts.STAFF_NUMBER)
    _tested(qtbot, wizard)
    _press(qtbot, ENTER)
    assert wizard.step is not None and wizard.step.code is FailureCode.PASSWORD_NOT_KEPT
    assert load_settings(bench.home).portal.account == accounts.ACCOUNT
    _press(qtbot, ENTER)
    assert _name(wizard) == "reader"


def test_nothing_is_sent_to_an_address_that_would_not_be_kept(qtbot: QtBot, wizard: SetupWindow) -> None:
    _press(qtbot, ENTER)
    _later(qtbot)
    _type(qtbot, "http://portal.example", accounts.ACCOUNT, accounts.PASSWORD)
    _press(qtbot, ENTER)
    assert wizard.step is not None and wizard.step.card is not None
    assert wizard.step.code is FailureCode.SETTING_NOT_ENCRYPTED
    assert not wizard.step.card.looking
    assert QApplication.focusWidget() is wizard.step.fields["portal.base_url"].text


def test_a_value_out_of_range_is_named_with_its_limits_and_help_gives_the_keyboard_back(
    qtbot: QtBot, wizard: SetupWindow
) -> None:
    _press(qtbot, ENTER)
    _type(qtbot, "Bệnh viện Giả Định", "99")
    _press(qtbot, ENTER)
    assert wizard.step is not None and _name(wizard) == "house"
    assert wizard.step.banner.accessibleName().startswith("Mã cơ sở khám chữa bệnh (00000): ")
    code = wizard.step.fields["portal.facility_code"].text
    _press(qtbot, Qt.Key.Key_F1)
    _press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is code
    code.setText("99001")
    _press(qtbot, ENTER)
    assert _name(wizard) == "portal"


def test_all_can_be_left_for_later(qtbot: QtBot, wizard: SetupWindow, bench: Bench) -> None:
    for page in wizard.steps:
        assert wizard.step is page
        _later(qtbot)
    assert _name(wizard) == "summary" and not any(wizard.done.values())
    assert not (bench.home / "settings.toml").exists()


def test_going_back_keeps_what_was_kept(qtbot: QtBot, wizard: SetupWindow, bench: Bench) -> None:
    _press(qtbot, ENTER)
    _type(qtbot, "Bệnh viện Giả Định")
    _press(qtbot, ENTER)
    _press(qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.step is not None
    assert wizard.step.fields["facility_name"].text.text() == "Bệnh viện Giả Định"


def test_the_language_changes_at_once_and_is_kept(qtbot: QtBot, wizard: SetupWindow, bench: Bench) -> None:
    _press(qtbot, Qt.Key.Key_Down)  # English, the second
    assert wizard.next_button.accessibleName() == "Next"
    _press(qtbot, ENTER)
    assert tomllib.loads((bench.home / "settings.toml").read_text(encoding="utf-8")) == {"language": "en"}


def test_whoever_left_every_step_out_is_not_asked_again(qtbot: QtBot, wizard: SetupWindow, bench: Bench) -> None:
    for _ in wizard.steps:
        _later(qtbot)
    assert _name(wizard) == "summary" and needed(bench.home), "not at the end yet: closed here, it comes again"
    with qtbot.waitSignal(wizard.started, timeout=5000):
        _press(qtbot, ENTER)
    assert not needed(bench.home)
    assert tomllib.loads((bench.home / "settings.toml").read_text(encoding="utf-8")) == {}, "and nothing was set"


def test_a_home_that_is_set_up_needs_no_wizard(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert needed(bench.home)
    monkeypatch.setenv("TIEPDON_STATION", "Q3")
    assert not needed(bench.home), "set up by whoever starts it"
    monkeypatch.delenv("TIEPDON_STATION")
    change_settings(bench.home, station="Q2")
    assert not needed(bench.home)
