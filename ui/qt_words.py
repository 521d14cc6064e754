"""Qt's own words – buttons of its dialogs, the menu of a text field – in the language of the screen.

The wheel brings Chinese, Japanese and Korean for all of Qt; there is no Vietnamese. So the words that staff meet are in
our catalogue (``program.qt.…``), for every language, and Qt's files fill in the rest.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.texts import Texts

_FILES = {"zh": "qtbase_zh_CN", "ja": "qtbase_ja", "ko": "qtbase_ko"}
_KEYS = {
    "OK": "ok",
    "Cancel": "cancel",
    "Save": "save",
    "&Save": "save",
    "Open": "open",
    "&Open": "open",
    "Close": "close",
    "&Yes": "yes",
    "&No": "no",
    "Apply": "apply",
    "Discard": "discard",
    "Undo": "undo",
    "&Undo": "undo",
    "Redo": "redo",
    "&Redo": "redo",
    "Cut": "cut",
    "Cu&t": "cut",
    "&Copy": "copy",
    "&Paste": "paste",
    "Delete": "delete",
    "Select All": "select_all",
    "Print": "print",
    "&Print": "print",
}
"""Qt's source texts, whatever class they stand in, and the end of our key."""
_installed: WeakKeyDictionary[QCoreApplication, tuple[QTranslator, ...]] = WeakKeyDictionary()
"""What each program speaks; asking it for its children would load every class of theirs."""


class QtWords(QTranslator):
    """Answers for Qt's own texts from our catalogue; for what it has not, the next translator is asked."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.spoken = texts.language
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False  # else Qt does not install it

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str | None:  # type: ignore[override]
        """None, a null string in Qt, says that another is to be asked; an empty one would be the translation."""
        key = _KEYS.get(source)
        return self._texts.get(f"program.qt.{key}") if key else None


def qt_speaks(language: str) -> None:
    """Have Qt's dialogs and menus speak ``language`` from now on."""
    app = QCoreApplication.instance()
    if app is None or any(isinstance(one, QtWords) and one.spoken == language for one in _installed.get(app, ())):
        return
    qt_is_silent(app)
    translators: list[QTranslator] = [QtWords(Texts(language))]
    if name := _FILES.get(language):
        rest = QTranslator()
        rest.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        translators.insert(0, rest)
    for translator in translators:  # the last one installed is asked first
        translator.setParent(app)
        app.installTranslator(translator)
    _installed[app] = tuple(translators)


def qt_is_silent(app: QCoreApplication) -> None:
    """Back to Qt's own English."""
    for translator in _installed.pop(app, ()):
        app.removeTranslator(translator)
        translator.setParent(None)
