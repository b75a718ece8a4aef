"""A line that says what was done and takes it back: in place of a question beforehand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.words import tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, hairline


class Notice(QWidget):
    """Stays until it is taken back, closed, or something else is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: Callable[[], None] = lambda: None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(icons.icon("undo"), tr("Undo"), self)
        self.undo.setAccessibleName(tr("Undo what was just done"))
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self.undo.setToolTip(tr("Put it back ({0})").format(key))
        self.undo.clicked.connect(self.take_back)
        close = QPushButton(icons.icon("close"), "", self)
        close.setAccessibleName(tr("Close this line"))
        close.setToolTip(tr("Close this line"))
        close.setFlat(True)
        close.clicked.connect(self.withdraw)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        self.hide()

    def offer(self, text: str, back: Callable[[], None]) -> None:
        """Say it, with a way back."""
        self._back = back
        self.text.setText(text)
        self.undo.setAccessibleDescription(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def withdraw(self) -> None:
        self._back = lambda: None
        self.hide()

    def take_back(self) -> None:
        """What was forgotten is known again."""
        back = self._back
        self.withdraw()
        back()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().highlight())
        painter.setPen(hairline(self.palette()))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
