"""What is done with files: trusted certificates, a face engine's weights, settings to carry, the support bundle."""

from __future__ import annotations

import datetime as dt
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from app.desk.wiring import face_weights
from app.doctor.bench import Bench
from app.settings import Settings, written_settings
from app.settings_files import take_over, write_export
from domain.failure import Failure, FailureCode
from ui.settings.panel import Panel
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label
from ui.work import Background

_ROWS = 6


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, type(error).__name__) from None


class TrustPanel(Panel):
    """Whose signature makes a card genuine. Adding one is an administrator's decision; nothing is fetched by itself."""

    touches = frozenset({"csca_dir"})

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.list = QListWidget()
        self.column.addWidget(self.list)
        actions = {
            "add_certificate": ("record", self._ask_certificate),
            "import_master_list": ("list", self._ask_master_list),
            "remove_certificate": ("erase", self.remove),
        }
        for name, action in actions.items():  # one below the other: the panel may stand in half a page
            self.add_buttons({name: action})
        self.column.addWidget(self.outcome)

    @property
    def folder(self) -> Path:
        return self.settings.csca_dir or self.bench.home / "csca"

    def draw(self, look: Look) -> None:
        super().draw(look)
        self.list.setAccessibleName(look.say("settings.trusted"))
        self.list.setFixedHeight((self.list.fontMetrics().height() + 2 * SPACE.small) * _ROWS)

    def begin(self) -> None:
        folder = self.folder

        def entries() -> object:
            from devices.card.trust_admin import list_certificates  # noqa: PLC0415 - loads certificate code

            try:
                return list_certificates(folder)
            except OSError:
                return []

        self.background.ask("trusted", entries, self._show)

    def _show(self, entries: object) -> None:
        self.list.clear()
        for entry in entries if isinstance(entries, list) else []:
            words = f"{entry.country.upper()}  {entry.subject}  {entry.not_after:%d/%m/%Y}  {entry.fingerprint[:16]}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, entry.fingerprint)
            self.list.addItem(item)

    def _ask_certificate(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.buttons["add_certificate"].accessibleName())
        if chosen:
            self.add(Path(chosen))

    def _ask_master_list(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.buttons["import_master_list"].accessibleName())
        if chosen:
            self.import_list(Path(chosen))

    def add(self, file: Path) -> None:
        folder = self.folder

        def added() -> int:
            from devices.card.trust_admin import add_certificates  # noqa: PLC0415

            return len(add_certificates(folder, _read(file)))

        self.work("trust", added, lambda count: self._changed("settings.certificates_added", count))

    def import_list(self, file: Path) -> None:
        """Only lists whose signer is trusted; an unsigned one is taken at the command line, by whoever checked it."""
        folder = self.folder

        def imported() -> int:
            from devices.card.trust_admin import import_master_list  # noqa: PLC0415

            today = dt.datetime.now().astimezone().date()
            return import_master_list(folder, _read(file), today).added

        self.work("trust", imported, lambda count: self._changed("settings.certificates_added", count))

    def remove(self) -> None:
        """Stop trusting the certificate the list is on."""
        chosen, folder = self.list.selectedItems(), self.folder
        if not chosen:
            return
        fingerprint = chosen[0].data(Qt.ItemDataRole.UserRole)

        def removed() -> int:
            from devices.card.trust_admin import remove_certificate  # noqa: PLC0415

            return len(remove_certificate(folder, fingerprint))

        self.work("trust", removed, lambda count: self._changed("settings.certificates_removed", count))

    def _changed(self, key: str, count: object) -> None:
        self.say(key, count=count)
        self.begin()
        self.done.emit()


def _engines(folder: Path) -> list[tuple[str, str, bool, bool]]:
    """Name, title, whether it may decide alone, whether its weights are there."""
    from devices.face.spec import specs  # noqa: PLC0415
    from devices.face.weights import installed  # noqa: PLC0415

    known = [(name, spec.title, spec.traits.may_decide, installed(spec, folder)) for name, spec in specs().items()]
    return [("dlib", "dlib", False, True), *known]


class EnginePanel(Panel):
    """What each engine may be trusted with, and the weights of the chosen one from a USB stick."""

    touches = frozenset({"face_engine"})

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self._known: list[tuple[str, str, bool, bool]] = []
        self._engines = label("muted", wrap=True)
        self.column.addWidget(self._engines)
        self.add_buttons({"install_engine": ("record", self._ask_folder)})
        self.column.addWidget(self.outcome)

    def draw(self, look: Look) -> None:
        super().draw(look)
        self._tell()

    def begin(self) -> None:
        """Find out in a worker: the engines' code brings numpy along."""
        folder = face_weights(self.bench.home)
        self.background.ask("engines", lambda: _engines(folder), self._know)

    def _know(self, engines: object) -> None:
        self._known = engines if isinstance(engines, list) else []
        self._tell()

    def _tell(self) -> None:
        if self.look is None:
            return
        texts, lines = self.look.texts, []
        for _, title, decides, there in self._known:
            may = texts.get("settings.engine_decides" if decides else "settings.engine_assists")
            line = texts.with_colon(title) + may
            lines.append(line if there else texts.with_aside(line, texts.get("settings.not_installed")))
        self._engines.setText("\n".join(lines))
        missing = {name for name, _, _, there in self._known if not there}
        self.buttons["install_engine"].setEnabled(self.settings.face_engine in missing)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._tell()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), self.buttons["install_engine"].accessibleName())
        if chosen:
            self.install(Path(chosen))

    def install(self, source: Path) -> None:
        """Nothing is kept unless size and hash are right."""
        name, folder = self.settings.face_engine, face_weights(self.bench.home)

        def done() -> bool:
            from devices.face.spec import specs  # noqa: PLC0415
            from devices.face.weights import install  # noqa: PLC0415

            install(specs()[name], folder, str(source))
            return True

        self.work("engine", done, self._installed)

    def _installed(self, _: object) -> None:
        self.begin()
        self.say("settings.installed")
        self.done.emit()


class CarryPanel(Panel):
    """Settings to and from another machine, one file for support, and what support asks first: which version, where."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.add_buttons(
            {
                "export": ("record", self._ask_export),
                "import": ("inbox", self._ask_import),
                "support_bundle": ("phone", self._ask_bundle),
            }
        )
        self.column.addWidget(self.outcome)
        self.about = label("muted", wrap=True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.about)

    def draw(self, look: Look) -> None:
        super().draw(look)
        self.about.setText(look.say("settings.about", version=version("tiepdon"), folder=self.bench.home))

    def _ask_export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self.window(), "", "tiepdon-settings.toml", "*.toml")
        if chosen:
            self.export(Path(chosen))

    def _ask_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self.window(), "", "", "*.toml")
        if chosen:
            self.take_over(Path(chosen))

    def _ask_bundle(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self.window(), "", "tiepdon-support.zip", "*.zip")
        if chosen:
            self.write_bundle(Path(chosen))

    def export(self, file: Path) -> None:
        home = self.bench.home
        self.work("carry", lambda: write_export(written_settings(home), file), lambda _: self._written(file))

    def take_over(self, file: Path) -> None:
        home = self.bench.home
        self.work("carry", lambda: take_over(home, file), self._taken)

    def write_bundle(self, file: Path) -> None:
        home = self.bench.home

        def written() -> None:
            from app.support import write_bundle  # noqa: PLC0415 - looks at every device

            write_bundle(home, file)

        self.work("carry", written, lambda _: self._written(file))

    def _written(self, file: Path) -> None:
        self.say("settings.written", file=file.name)

    def _taken(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        taken, locked = answer
        if locked and self.look is not None:
            names = self.look.texts.listed(sorted(_label(name, self.look) for name in locked))
            self.say("settings.taken_over_but", Tone.ATTENTION, names=names)
        else:
            self.say("settings.taken_over")
        self.touches = taken
        self.done.emit()


def _label(name: str, look: Look) -> str:
    key = f"settings.label.{name}"
    return look.say(key) if look.texts.has(key) else name
