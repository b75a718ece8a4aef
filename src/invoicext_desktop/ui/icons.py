"""Icons: one family of line drawings, in the palette's colours, sharp on every screen.

The drawings are `resources/icons/*.svg` on a 24-pixel grid; `currentColor` in them is replaced by
the colour of the mode when an icon is painted, so a change of scheme needs nothing but a repaint.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from invoicext_desktop.settings.places import resource_path


@cache
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: QSize, scale: float, color: QColor) -> QPixmap:
    """The drawing `name`, `size` points large for a screen of this scale, in one colour."""
    key = f"invoicext/{name}/{size.width()}x{size.height()}@{scale}/{color.rgba():x}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = QPixmap(size * scale)
    made.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", color.name())
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, made)
    return made


def paint(painter: QPainter, name: str, rect: QRect, color: QColor) -> None:
    """Paint the drawing into `rect` in `color`: for delegates."""
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), pixmap(name, rect.size(), scale, color))


class _Engine(QIconEngine):
    """Paints a drawing in the colour that the palette has at that moment."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _color(self, mode: QIcon.Mode) -> QColor:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        return QGuiApplication.palette().color(group, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        paint(painter, self._name, rect, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        return pixmap(self._name, size, 1.0, self._color(mode))

    def scaledPixmap(  # noqa: N802
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
        scale: float,
    ) -> QPixmap:
        return pixmap(self._name, size, scale, self._color(mode))

    def clone(self) -> QIconEngine:
        return _keep(_Engine(self._name, self._role))

    def key(self) -> str:
        return "invoicext"


_engines: list[_Engine] = []


def _keep(engine: _Engine) -> _Engine:
    """Qt owns a clone that Python must not free; there is one an icon at most."""
    _engines.append(engine)
    return engine


@cache
def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon `name`, tinted by `role` of the application's palette as it is when it is painted."""
    if not resource_path("icons", f"{name}.svg").is_file():
        raise KeyError(name)
    return QIcon(_keep(_Engine(name, role)))


def application_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("invoicext", QSize(size, size), 1.0, QColor(Qt.GlobalColor.black)))
    return made
