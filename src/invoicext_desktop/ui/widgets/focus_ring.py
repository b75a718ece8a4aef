"""Where the keyboard is: a ring in the accent around the control that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from invoicext_desktop.ui.theme import SPACE_1, accent

_RINGED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
#: These show it in their own way.
_OWN_WAY = frozenset({"InvoiceListView", "RailButton", "ApproveButton", "LineField"})


class _Ring(QFocusFrame):
    """Lies over its parent; Qt keeps this class from screen readers, the mouse and layouts."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent(self.palette()), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), SPACE_1, SPACE_1)


class FocusRing(QObject):
    """One ring for the application; it goes where the focus goes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._on: QWidget | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._on is not None and isValid(self._on):
            self._on.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._on = new if new is not None and _is_ringed(new) else None
        if self._on is not None:
            self._surround(self._on)

    def _surround(self, widget: QWidget) -> None:
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(widget)  # the last one went with the control it lay on
        self._ring.setParent(widget)
        self._ring.setGeometry(widget.rect())
        widget.installEventFilter(self)
        self._ring.show()
        self._ring.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        ring, on = self._ring, self._on
        if event.type() == QEvent.Type.Resize and watched is on and ring is not None:
            ring.setGeometry(on.rect())
        return False


def _is_ringed(widget: QWidget) -> bool:
    popup = widget.window().windowType() == Qt.WindowType.Popup
    return isinstance(widget, _RINGED) and not popup and widget.metaObject().className() not in _OWN_WAY
