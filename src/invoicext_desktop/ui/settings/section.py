"""A titled part of the settings page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from invoicext_desktop.ui.theme import SPACE_2, TypeSize, font


class Section(QWidget):
    """A heading, a sentence, and what `self.column` is given."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading, words = QLabel(title, self), QLabel(text, self)
        heading.setFont(font(TypeSize.HEADING, bold=True))
        words.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_2)
        self.column.addWidget(heading)
        self.column.addWidget(words)
