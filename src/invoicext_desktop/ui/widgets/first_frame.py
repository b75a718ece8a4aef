"""What the window shows before anything else is loaded: its columns, empty."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from invoicext_desktop.ui.theme import hairline

RAIL, QUEUE = 93, 330


class FirstFrame(QWidget):
    """Paints where the columns will be, so that nothing jumps when they come."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.window())
        painter.fillRect(QRect(RAIL, 100, QUEUE, self.height()), palette.base())
        painter.setPen(hairline(palette))
        for x in (RAIL - 1, RAIL + QUEUE):
            painter.drawLine(x, 0, x, self.height())
