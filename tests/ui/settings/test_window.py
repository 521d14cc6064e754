"""The settings on the screen: locked keys, saving, carrying, the support bundle, F1; nothing heavy too early."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.desk.running import Running
from app.desk.wiring import PASSWORD_SERVICE
from app.doctor.bench import Bench
from app.doctor.finding import Health
from app.failures import describe
from app.flow.state import Setup
from app.settings import change_settings, load_settings
from devices.simulated.readers import SimulatedReaders
from domain.failure import FailureCode
from tests.ui.settings.conftest import MemoryKeyring
from tests.ui.test_layout import lost
from tests.ui.test_start import HEAVY
from ui.settings.beside import settings_beside
from ui.settings.devices_page import DevicesPage
from ui.settings.file_panels import CarryPanel, EnginePanel
from ui.settings.page import SettingsPage
from ui.settings.rows import row_of
from ui.settings.window import SettingsWindow
from ui.style.look import Look

Open = Callable[[str], SettingsWindow]


@pytest.fixture
def open_page(qtbot: QtBot, bench: Bench) -> Iterator[Open]:
    opened: list[SettingsWindow] = []

    def _open(name: str) -> SettingsWindow:
        window = SettingsWindow(bench, Look.of("vi", dark=False), name)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(1180, 760)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield _open
    for window in opened:
        window.close()


def _settings_page(window: SettingsWindow) -> SettingsPage:
    assert isinstance(window.page, SettingsPage)
    return window.page


def test_locked_keys_are_shown_and_cannot_be_changed(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text(
        '[locked]\nasks_consent = true\n[locked.portal]\nbase_url = "https://a.example"\n', encoding="utf-8"
    )
    monkeypatch.setattr("app.settings.policy_file", lambda: policy)
    window = open_page("checks")
    consent = _settings_page(window).fields["asks_consent"]
    assert consent.value() is True and not consent.control.isEnabled() and consent.note.isVisible()
    assert _settings_page(window).fields["liveness"].control.isEnabled()
    window.open_page("portal")
    address = _settings_page(window).fields["portal.base_url"]
    assert (address.text.text(), address.control.isEnabled()) == ("https://a.example", False)
    consent.choice.setCurrentIndex(1)
    window.open_page("checks")
    assert _settings_page(window).changes == {}, "whatever the field says"


def test_what_is_typed_is_saved_and_only_that(qtbot: QtBot, open_page: Open, bench: Bench) -> None:
    change_settings(bench.home, station="Q7", printer={"width_mm": 58})
    window = open_page("house")
    field = _settings_page(window).fields["facility_name"]
    assert not window.save_button.isEnabled()
    qtbot.keyClicks(field.text, "Gia Dinh")
    assert window.save_button.isEnabled()
    window.open_page("printer")
    window.open_page("house")
    assert field.text.text() == "Gia Dinh", "turning the page loses nothing"
    qtbot.keyClick(field.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.save()
    settings = load_settings(bench.home)
    assert (settings.facility_name, settings.station, settings.printer.width_mm) == ("Gia Dinh", "Q7", 58)
    assert not window.save_button.isEnabled()


@pytest.mark.parametrize(("key", "words"), [("station", "settings.saved"), ("kiosk.idle_s", "settings.saved_restart")])
def test_it_is_said_when_what_was_saved_takes_effect(qtbot: QtBot, open_page: Open, key: str, words: str) -> None:
    window = open_page(row_of(key).page)
    field = _settings_page(window).fields[key]
    field.text.clear()
    qtbot.keyClicks(field.text, "60")
    with qtbot.waitSignal(window.saved) as told:
        window.save()
    assert told.args == [frozenset({key})]
    assert window.toast.accessibleName() == window.look.say(words)


def test_an_address_that_is_none_is_pointed_at(qtbot: QtBot, open_page: Open, bench: Bench) -> None:
    window = open_page("portal")
    page = _settings_page(window)
    window.activateWindow()
    page.fields["portal.base_url"].text.clear()
    qtbot.keyClicks(page.fields["portal.base_url"].text, "portal example")
    page.fields["portal.account"].text.setFocus()
    window.save()
    assert page.code is FailureCode.SETTING_NO_ADDRESS
    assert window.focusWidget() is page.fields["portal.base_url"].text
    assert load_settings(bench.home).portal.base_url != "portal example"


def test_an_optional_setting_can_be_emptied_again(open_page: Open, bench: Bench) -> None:
    change_settings(bench.home, facility={"level": "basic", "points": 40})
    page = _settings_page(open_page("house"))
    page.fields["facility.level"].show_value(None)
    page.fields["facility.points"].show_value(None)
    assert page.save()
    assert (load_settings(bench.home).facility.level, load_settings(bench.home).facility.points) == (None, None)


def test_a_value_that_does_not_fit_is_said_and_not_written(qtbot: QtBot, open_page: Open, bench: Bench) -> None:
    window = open_page("handover")
    page = _settings_page(window)
    page.fields["handover.kind"].show_value("endpoint")
    page.fields["handover.url"].text.setText("http://elsewhere.example")
    assert not page.save()
    assert page.code is FailureCode.SETTINGS_INVALID and page.banner.isVisible()
    assert load_settings(bench.home).handover.kind == "none"
    window.show_help()
    assert describe(FailureCode.SETTINGS_INVALID, "vi").sentence in window.help.failure.accessibleName()
    window.show_help()
    assert not window.help.isVisible()


def test_a_password_goes_into_the_key_store(open_page: Open, bench: Bench, key_store: MemoryKeyring) -> None:
    page = _settings_page(open_page("portal"))
    page.fields["portal.account"].text.setText("99001_BV")
    page.fields["portal.password"].text.setText("bi-mat")
    assert page.save()
    assert key_store.kept == {(PASSWORD_SERVICE, "99001_BV"): "bi-mat"}
    assert "bi-mat" not in (bench.home / "settings.toml").read_text(encoding="utf-8")
    assert page.fields["portal.password"].text.text() == ""


def test_without_a_key_store_the_rest_is_kept_and_it_is_said(open_page: Open, bench: Bench) -> None:
    page = _settings_page(open_page("portal"))
    page.fields["portal.account"].text.setText("99001_BV")
    page.fields["portal.password"].text.setText("bi-mat")
    assert not page.save()
    assert page.code is FailureCode.PASSWORD_NOT_KEPT
    assert load_settings(bench.home).portal.account == "99001_BV"
    assert "bi-mat" not in (bench.home / "settings.toml").read_text(encoding="utf-8")


def test_each_device_is_tested_by_its_button(qtbot: QtBot, open_page: Open, readers: SimulatedReaders) -> None:
    window = open_page("devices")
    page = window.page
    assert isinstance(page, DevicesPage)
    assert all(card.finding is None for card in page.cards.values()), "nothing is opened by itself"
    card = page.cards["reader"]
    assert card.test_button is not None
    for plugged, health in ((True, Health.OK), (False, Health.ATTENTION)):
        readers.plug() if plugged else readers.unplug()
        with qtbot.waitSignal(page.looked, timeout=20_000):
            card.test_button.click()
        assert card.finding is not None and card.finding.health is health
    assert page.code is FailureCode.READER_NONE


def _carry(window: SettingsWindow) -> CarryPanel:
    panel = _settings_page(window).panel
    assert isinstance(panel, CarryPanel)
    return panel


def test_settings_are_carried_to_another_machine(qtbot: QtBot, open_page: Open, bench: Bench, tmp_path: Path) -> None:
    change_settings(bench.home, station="Q7")
    window = open_page("carry")
    panel, file = _carry(window), tmp_path / "export.toml"
    panel.export(file)
    qtbot.waitUntil(file.exists)
    file.write_text('station = "Q9"\n', encoding="utf-8")
    with qtbot.waitSignal(panel.done):
        panel.take_over(file)
    assert load_settings(bench.home).station == "Q9"
    file.write_text("station = [", encoding="utf-8")
    panel.take_over(file)
    qtbot.waitUntil(lambda: _settings_page(window).code is FailureCode.SETTINGS_INVALID)
    assert load_settings(bench.home).station == "Q9"


def test_what_was_taken_over_stands_on_every_page_and_what_is_locked_is_named(
    qtbot: QtBot, open_page: Open, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('[locked.portal]\nbase_url = "https://a.example"\n', encoding="utf-8")
    monkeypatch.setattr("app.settings.policy_file", lambda: policy)
    window = open_page("portal")
    portal = _settings_page(window)
    window.open_page("house")
    house = _settings_page(window)
    house.fields["station"].text.setText("Q1 bis")
    window.open_page("carry")
    panel, file = _carry(window), tmp_path / "export.toml"
    file.write_text('staff = "B"\n[portal]\nbase_url = "https://b.example"\naccount = "99001_B"\n', encoding="utf-8")
    with qtbot.waitSignal(window.saved) as saved:
        panel.take_over(file)
    assert saved.args == [frozenset({"staff", "portal.account"})], "a desk beside it takes it up"
    assert portal.fields["portal.account"].value() == "99001_B"
    assert portal.fields["portal.base_url"].label.text() in panel.outcome.words.text()
    assert house.fields["station"].value() == "Q1 bis", "what was typed there is not lost"
    assert load_settings(bench.home).portal.base_url == "https://a.example"


def test_what_support_asks_first_stands_beside_the_bundle(open_page: Open, bench: Bench) -> None:
    words = _carry(open_page("carry")).about.text()
    assert version("tiepdon") in words and "Apache-2.0" in words and str(bench.home) in words


def test_one_button_writes_the_support_bundle(
    qtbot: QtBot, open_page: Open, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(bench.home, camera="none", staff="Nguyễn Văn Mẫu")
    monkeypatch.setattr("app.support.examine", lambda _: iter(()))  # this machine's own devices are not touched
    panel, file = _carry(open_page("carry")), tmp_path / "support.zip"
    panel.write_bundle(file)
    qtbot.waitUntil(lambda: panel.outcome.isVisible() and file.name in panel.outcome.words.text(), timeout=30_000)
    with zipfile.ZipFile(file) as bundle:
        assert "doctor.json" in bundle.namelist()
        assert not any("Nguyễn Văn Mẫu" in bundle.read(name).decode() for name in bundle.namelist())


def test_weights_that_are_not_there_are_said(qtbot: QtBot, open_page: Open, bench: Bench, tmp_path: Path) -> None:
    from devices.face.spec import specs

    change_settings(bench.home, face_engine=next(iter(specs())))
    window = open_page("engine")
    panel = _settings_page(window).panel
    assert isinstance(panel, EnginePanel)
    qtbot.waitUntil(panel.buttons["install_engine"].isEnabled, timeout=20_000)
    panel.install(tmp_path)
    qtbot.waitUntil(lambda: _settings_page(window).code is FailureCode.FACE_ENGINE_MISSING, timeout=20_000)


def test_the_window_loads_no_driver() -> None:
    code = f"""
import sys
from pathlib import Path
from ui.session import application
app = application()
from app.doctor.bench import Bench
from ui.settings.window import SettingsWindow
from ui.settings.pages import PAGES
from ui.first_run.window import SetupWindow
from ui.style.look import Look
bench, look = Bench(Path("/nowhere/tiepdon")), Look.of("vi", dark=False)
window, wizard = SettingsWindow(bench, look), SetupWindow(bench, look)
for page in ("house", "portal", "printer", "checks", "clinics", "kiosk", "handover", "carry"):
    window.open_page(page)
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_they_open_once_beside_a_desk(qtbot: QtBot, tmp_path: Path) -> None:
    look = Look.of("en", dark=True)
    running = Running(Desk(Setup("", "")), tmp_path, setup=lambda _: Setup("", ""))
    show = settings_beside(running, lambda: look)
    first = show()
    qtbot.addWidget(first)
    assert isinstance(first.page, DevicesPage) and first.look is look
    assert show() is first
    first.close()
    again = show()
    qtbot.addWidget(again)
    assert again is not first and again.isVisible()
    again.close()


def test_what_happens_is_announced(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system's screen reader is given: a value that was refused and why, and that it was saved."""
    said: list[str] = []
    monkeypatch.setattr(
        "ui.announce.QAccessible.updateAccessibility",
        lambda event: said.append(event.message()),
    )
    window = open_page("portal")
    page = _settings_page(window)
    page.fields["portal.base_url"].text.setText("http://portal.example")
    window.save()
    assert said == [page.banner.accessibleName()]
    assert said[0].startswith("Địa chỉ của cổng (https://…): ")
    said.clear()
    page.fields["portal.base_url"].text.setText("https://portal.example")
    window.save()
    assert said == [window.toast.accessibleName()]


def test_no_card_is_asked_for_where_none_could_be_seen(
    qtbot: QtBot, open_page: Open, readers: SimulatedReaders
) -> None:
    readers.stop_service()
    panel = _settings_page(open_page("reader")).panel
    assert panel is not None
    qtbot.waitUntil(panel.outcome.isHidden, timeout=20_000)
    readers.start_service()
    qtbot.waitUntil(panel.outcome.isVisible, timeout=20_000)


def test_a_large_window_has_larger_text_and_what_belongs_to_the_fields_beside_them(open_page: Open) -> None:
    window = open_page("portal")
    page = _settings_page(window)
    assert page.card is not None
    form, card = page.fields["portal.account"].place, page.card

    def left_of(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint()).x()

    usual = window.look.scale
    assert left_of(card) < left_of(form), "below them"
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert window.look.scale > usual
    assert left_of(card) > left_of(form) + form.width()
    assert lost(window) == []
    window.resize(1180, 760)
    QApplication.processEvents()
    assert window.look.scale == usual and left_of(card) < left_of(form)
