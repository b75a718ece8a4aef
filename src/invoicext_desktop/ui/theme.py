"""Colours, type and space of the window: the only place that names a colour.

Everything else asks the palette, `accent` and `meaning_color`, or measures in the steps below.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from string import Template

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from invoicext_desktop.settings.places import resource_path

SPACE_1 = 4
SPACE_2 = 8
SPACE_3 = 12
SPACE_4 = 16
SPACE_5 = 24


class TypeSize(Enum):
    """The four sizes, as factors of the system's own."""

    SMALL = 0.9
    BODY = 1.0
    HEADING = 1.2
    TITLE = 1.6


class Meaning(Enum):
    """What a value's state says. Shown by a glyph and a colour, never by colour alone."""

    PROVED = "proved"
    CHECK = "check"
    PROBLEM = "problem"


class Appearance(Enum):
    """What a person chose; SYSTEM follows the desktop, live."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class _Scheme:
    window: str
    base: str
    alternate: str
    text: str
    subtle: str
    disabled: str
    button: str
    hairline: str
    outline: str
    accent: str
    on_accent: str
    selection: str
    proved: str
    check: str
    problem: str


_LIGHT = _Scheme(
    window="#f4f5f6",
    base="#ffffff",
    alternate="#f8f9fa",
    text="#1b2228",
    subtle="#59636d",
    disabled="#98a1a9",
    button="#ffffff",
    hairline="#dfe2e6",
    outline="#c3c9cf",
    accent="#1d5fad",
    on_accent="#ffffff",
    selection="#dbe8f7",
    proved="#136a3a",
    check="#8a5300",
    problem="#b3261e",
)
_DARK = _Scheme(
    window="#1a1d20",
    base="#22262a",
    alternate="#262a2f",
    text="#e7eaec",
    subtle="#a3adb6",
    disabled="#69727a",
    button="#2b3035",
    hairline="#343a40",
    outline="#4a525a",
    accent="#86b6f2",
    on_accent="#0f1a27",
    selection="#2b4161",
    proved="#74cf95",
    check="#ecb95a",
    problem="#ff9a90",
)


def font(size: TypeSize, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The system's font in one of the four sizes; `tabular` gives figures of one width."""
    made = QFont(QGuiApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size.value)
    else:
        made.setPixelSize(round(made.pixelSize() * size.value))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag.fromString("tnum"), 1)
    return made


def is_dark(palette: QPalette) -> bool:
    """Whether this palette is a dark one."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def _scheme_of(palette: QPalette) -> _Scheme:
    return _DARK if is_dark(palette) else _LIGHT


def accent(palette: QPalette) -> QColor:
    """The one accent: what can be acted on and what has the focus."""
    return QColor(_scheme_of(palette).accent)


def on_accent(palette: QPalette) -> QColor:
    """Text on the accent."""
    return QColor(_scheme_of(palette).on_accent)


def hairline(palette: QPalette) -> QColor:
    """Lines between panes and rows."""
    return QColor(_scheme_of(palette).hairline)


def subtle(palette: QPalette) -> QColor:
    """Text of the second rank; still 4.5:1 on Base, Window and the selection."""
    return QColor(_scheme_of(palette).subtle)


def meaning_color(meaning: Meaning, palette: QPalette) -> QColor:
    """A colour of at least 4.5:1 against this palette's Base, Window and selection."""
    scheme = _scheme_of(palette)
    return QColor(
        {Meaning.PROVED: scheme.proved, Meaning.CHECK: scheme.check, Meaning.PROBLEM: scheme.problem}[meaning]
    )


def meaning_glyph(meaning: Meaning) -> str:
    """The name of the icon that says it."""
    return meaning.value


def make_palette(*, dark: bool) -> QPalette:
    """Our palette for a light or a dark desktop."""
    scheme = _DARK if dark else _LIGHT
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: scheme.window,
        role.WindowText: scheme.text,
        role.Base: scheme.base,
        role.AlternateBase: scheme.alternate,
        role.Text: scheme.text,
        role.PlaceholderText: scheme.subtle,
        role.Button: scheme.button,
        role.ButtonText: scheme.text,
        role.BrightText: scheme.problem,
        role.Highlight: scheme.selection,
        role.HighlightedText: scheme.text,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent,
        role.ToolTipBase: scheme.text if not dark else scheme.button,
        role.ToolTipText: scheme.base if not dark else scheme.text,
        role.Light: scheme.base if not dark else scheme.outline,
        role.Midlight: scheme.hairline,
        role.Mid: scheme.hairline,
        role.Dark: scheme.outline,
        role.Shadow: "#000000",
    }
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(scheme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Accent, QColor(scheme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(scheme.hairline))
    return palette


def _style_sheet(scheme: _Scheme) -> str:
    template = Template(resource_path("styles", "app.qss").read_text(encoding="utf-8"))
    names = {name: getattr(scheme, name) for name in _Scheme.__dataclass_fields__}
    return template.substitute(names)


class _Themer(QObject):
    """Keeps the application's palette and stylesheet in step with the desktop's scheme."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = Appearance.SYSTEM
        self._shown: bool | None = None
        app.styleHints().colorSchemeChanged.connect(self.update)

    def choose(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.update()

    @Slot()
    def update(self) -> None:
        dark = self._wants_dark()
        if dark == self._shown:
            return
        self._shown = dark
        self._app.setPalette(make_palette(dark=dark))
        self._app.setStyleSheet(_style_sheet(_DARK if dark else _LIGHT))

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK


def apply_theme(app: QApplication) -> None:
    """Our style, palette and stylesheet; they follow the desktop's light or dark scheme from now on."""
    if _themer(app) is None:
        app.setStyle(QStyleFactory.create("Fusion"))
        _Themer(app).update()


def set_appearance(app: QApplication, appearance: Appearance) -> None:
    """Light, dark or as the desktop is, at once."""
    apply_theme(app)
    themer = _themer(app)
    if themer is not None:
        themer.choose(appearance)


def _themer(app: QApplication) -> _Themer | None:
    return app.findChild(_Themer)
