"""The style sheet of all screens, built from the tokens of one palette.

Widgets choose their look by object name (``#DeskTitle``) or by two dynamic properties: ``role`` (what a label is:
``caption``, ``title`` …) and ``tone`` (what a surface says: ``ok``, ``attention`` …).
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.style.tokens import RADIUS, SPACE, TYPE, Palette, Tone, TypeScale, luminance

_CELL_MARGIN = 3
"""Qt's own on each side of the words of a cell; with it they stand below the first letter of their heading."""
_TINTED = ("word", "state")
"""Roles of labels whose colour is that of the surface they stand on, see ``_tone``."""


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property and let the style sheet look at the widget and its tinted labels again, if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    tinted = (one for one in widget.findChildren(QLabel) if one.property("role") in _TINTED)
    for one in (widget, *tinted):
        if not one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            continue  # it has not been looked at yet
        QCoreApplication.sendEvent(one, QEvent(QEvent.Type.Polish))
        QCoreApplication.sendEvent(one, QEvent(QEvent.Type.StyleChange))  # frames measure their border anew


def set_tone(widget: QWidget, tone: Tone) -> None:
    set_property(widget, "tone", tone.value)


def style_sheet(palette: Palette, sizes: TypeScale = TYPE) -> str:
    """The whole sheet, for ``QWidget.setStyleSheet`` on a top-level window."""
    builders = (_ground, _labels, _surfaces, _tones, _buttons, _fields)
    return "\n".join(build(palette, sizes) for build in builders)


def _ground(p: Palette, sizes: TypeScale) -> str:
    return f"""
    QMainWindow, QDialog, #Canvas {{ background: {p.canvas}; }}
    QWidget {{ color: {p.text}; font-size: {sizes.body}pt; }}
    QToolTip {{ color: {p.text}; background: {p.surface}; border: 1px solid {p.line}; padding: {SPACE.tight}px; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    """


def _labels(p: Palette, sizes: TypeScale) -> str:
    return f"""
    QLabel {{ background: transparent; }}
    QLabel[role="caption"] {{ color: {p.muted}; font-size: {sizes.caption}pt; }}
    QLabel[role="muted"] {{ color: {p.muted}; }}
    QLabel[role="title"] {{ font-size: {sizes.title}pt; font-weight: 600; }}
    QLabel[role="headline"] {{ font-size: {sizes.headline}pt; font-weight: 600; }}
    QLabel[role="display"] {{ font-size: {sizes.display}pt; font-weight: 600; }}
    QLabel[role="value"] {{ font-weight: 600; }}
    QLabel[role="brand"] {{ color: {p.accent}; font-size: {sizes.headline}pt; font-weight: 700; }}
    """


def _surfaces(p: Palette, _: TypeScale) -> str:
    return f"""
    #TopBar {{ background: {p.surface}; border-bottom: 1px solid {p.line}; }}
    #Rail {{ background: {p.surface}; border-right: 1px solid {p.line}; }}
    QFrame[role="step"][tone="{Tone.ACTIVE}"] {{ background: {p.active.ground}; border-radius: {RADIUS.small}px; }}
    #ActionBar {{ background: {p.surface}; border-top: 1px solid {p.line}; }}
    #SimulationBar {{ background: {p.sunken}; border-top: 1px dashed {p.control_line}; }}
    QFrame[role="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {RADIUS.large}px; }}
    QFrame[role="bare"] {{ background: transparent; border: none; }}
    QFrame[role="overlay"] {{ background: {p.surface}; border: 1px solid {p.control_line};
                              border-radius: {RADIUS.large}px; }}
    """


def _tones(p: Palette, sizes: TypeScale) -> str:
    return "\n".join(_tone(tone, p, sizes) for tone in Tone)


def _tone(tone: Tone, p: Palette, sizes: TypeScale) -> str:
    ink = p.ink(tone)
    border = p.line if tone is Tone.NEUTRAL else ink.edge
    return f"""
    QFrame[role="tick"][tone="{tone}"], QFrame[role="banner"][tone="{tone}"] {{
        background: {ink.ground}; border: 1px solid {border}; border-radius: {RADIUS.large}px; }}
    QFrame[tone="{tone}"] QLabel[role="word"] {{ color: {ink.text}; font-weight: 700; }}
    QFrame[tone="{tone}"] QLabel[role="state"] {{ color: {ink.text}; font-size: {sizes.caption}pt; font-weight: 600; }}
    QLabel[role="badge"][tone="{tone}"] {{ color: {ink.text}; background: {ink.ground}; border: 1px solid {ink.edge};
        border-radius: {RADIUS.small}px; padding: {SPACE.hair}px {SPACE.small}px;
        font-size: {sizes.caption}pt; font-weight: 600; }}
    """


def _buttons(p: Palette, sizes: TypeScale) -> str:
    return f"""
    QPushButton {{ background: {p.surface}; border: 1px solid {p.control_line}; border-radius: {RADIUS.medium}px;
        padding: {SPACE.small - 2}px {SPACE.medium}px; }}
    QPushButton:hover {{ background: {p.sunken}; }}
    QPushButton:pressed {{ background: {p.line}; }}
    QPushButton:disabled {{ color: {p.neutral.edge}; border-color: {p.line}; background: transparent; }}
    QPushButton:focus {{ border: 2px solid {p.focus}; padding: {SPACE.small - 3}px {SPACE.medium - 1}px; }}
    QPushButton[role="primary"] {{ background: {p.accent}; color: {p.on_accent}; border: 2px solid {p.accent};
        font-size: {sizes.title}pt; font-weight: 700; padding: {SPACE.medium}px {SPACE.wide}px; }}
    QPushButton[role="primary"]:disabled {{ background: {p.sunken}; color: {p.neutral.edge}; border-color: {p.line}; }}
    QPushButton[role="primary"]:hover {{ background: {p.accent_hover}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {p.focus}; }}
    QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {p.muted};
        padding: {SPACE.tight}px {SPACE.small}px; }}
    QPushButton[role="quiet"]:hover {{ background: {p.sunken}; border-color: {p.line}; }}
    QPushButton[role="quiet"]:focus {{ border: 2px solid {p.focus}; }}
    QPushButton:checked {{ background: {p.attention.ground}; color: {p.attention.text};
        border-color: {p.attention.edge}; }}
    QPushButton[role="choice"] {{ text-align: left; }}
    #SlipPage, #SlipPage > QWidget > QWidget {{ background: {p.line}; }}
    QPushButton[role="mode"]:checked {{ background: {p.active.ground}; color: {p.active.text};
        border: 2px solid {p.active.edge}; }}
    """


def _sign(name: str, ink: str, ground: str) -> str:
    """The file of a sign that stands out from its ground: a style sheet takes pictures from files only, in their own
    colour."""
    shade = "light" if luminance(ink) > luminance(ground) else "dark"
    return Path(str(files("assets").joinpath("icons", f"{name}-{shade}.svg"))).as_posix()


def _fields(p: Palette, _: TypeScale) -> str:
    tick, arrow = _sign("tick", p.on_accent, p.accent), _sign("open", p.muted, p.surface)
    return f"""
    QLineEdit, QComboBox {{ background: {p.surface}; border: 2px solid {p.control_line};
        border-radius: {RADIUS.medium}px; padding: {SPACE.small}px {SPACE.medium}px;
        selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
    QLineEdit:focus, QComboBox:focus {{ border-color: {p.focus}; }}
    QLineEdit {{ placeholder-text-color: {p.muted}; }}
    QComboBox, QLineEdit[role="field"] {{ padding: {SPACE.tight}px {SPACE.small}px; border-width: 1px; }}
    ChoiceAtCounter {{ padding: {SPACE.small}px {SPACE.medium}px; border-width: 2px; }}
    QComboBox::drop-down {{ border: none; width: {SPACE.wide}px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: {SPACE.medium}px; height: {SPACE.medium}px; }}
    QComboBox QAbstractItemView {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.control_line};
        selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
    QCheckBox {{ spacing: {SPACE.small}px; }}
    QCheckBox::indicator {{ width: {SPACE.large}px; height: {SPACE.large}px; background: {p.surface};
        border: 2px solid {p.control_line}; border-radius: {SPACE.tight}px; }}
    QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent}; image: url("{tick}"); }}
    QCheckBox::indicator:focus {{ border-color: {p.focus}; }}
    QMenu {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.control_line}; padding: {SPACE.tight}px; }}
    QMenu::item {{ padding: {SPACE.small}px {SPACE.wide}px; }}
    QMenu::item:selected {{ background: {p.active.ground}; color: {p.active.text}; }}
    QPushButton::menu-indicator {{ width: 0; }}
    QListView {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {RADIUS.medium}px;
        padding: {SPACE.tight // 2}px; outline: none; }}
    QListView::item {{ color: {p.text}; padding: {SPACE.small}px; }}
    QListView::item:selected {{ background: {p.active.ground}; color: {p.text}; }}
    QListView:focus {{ border: 2px solid {p.focus}; }}
    QTableView {{ background: {p.surface}; alternate-background-color: {p.sunken}; border: 1px solid {p.line};
        border-radius: {RADIUS.medium}px; gridline-color: {p.line};
        selection-background-color: {p.active.ground}; selection-color: {p.text}; }}
    QTableView::item {{ padding: {SPACE.tight}px {SPACE.small - _CELL_MARGIN}px; }}
    QTableView:focus {{ border: 2px solid {p.focus}; }}
    QHeaderView::section {{ background: {p.sunken}; color: {p.muted}; border: none;
        border-bottom: 1px solid {p.line}; padding: {SPACE.tight}px {SPACE.small}px; font-weight: 600; }}
    QScrollBar:vertical {{ background: transparent; width: {SPACE.medium}px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {p.control_line}; border-radius: {SPACE.tight}px; min-height: 32px; }}
    QScrollBar:horizontal {{ background: transparent; height: {SPACE.medium}px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {p.control_line}; border-radius: {SPACE.tight}px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
