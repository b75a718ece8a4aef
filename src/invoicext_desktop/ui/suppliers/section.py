"""A part of a supplier's particulars: a heading, and rows under it that are made anew for each supplier."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from invoicext_desktop.ui.suppliers.words import breakable
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, font


class Section(QWidget):
    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(heading, self)
        title.setFont(font(TypeSize.HEADING, bold=True))
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self._column.addWidget(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_1)
        self._column.addLayout(self._rows)

    def add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)

    def clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add_text(self, text: str) -> None:
        """A line that can be chosen and copied."""
        label = QLabel(breakable(text), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(text)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(label)
