"""What stands where there is nothing to show: one drawing, one sentence, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, TypeSize, font, subtle

_DRAWING = 40
#: A line that is longer is not read at a glance.
WIDEST = 420


class _Drawing(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(_DRAWING, _DRAWING))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        icons.paint(QPainter(self), self._name, QRect(0, 0, _DRAWING, _DRAWING), subtle(self.palette()))


class Placeholder(QWidget):
    def __init__(self, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setFont(font(TypeSize.HEADING, bold=True))
        self._text = QLabel(self)
        self._text.setMaximumWidth(WIDEST)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(2)
        column.addWidget(_Drawing(drawing, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_4 - SPACE_2)
        column.addWidget(self._title)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        width = min(WIDEST, self._text.fontMetrics().horizontalAdvance(text) + SPACE_2)
        # Both: a layout that centres a label does not ask it how high it is at that width.
        self._text.setMinimumSize(width, self._text.heightForWidth(width))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
