"""The whole pane when the data folder cannot be opened: what happened and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.spoken import said_of_error
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, TypeSize, font


class FailurePane(QWidget):
    """`again`: try once more. `gave_up`: close the program."""

    again = Signal()
    gave_up = Signal()

    def __init__(self, error: InvoiceXTError, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        sign.setPixmap(icons.icon("warning", QPalette.ColorRole.BrightText).pixmap(QSize(48, 48)))
        title = QLabel(said_of_error(error.message), self)
        title.setFont(font(TypeSize.TITLE, bold=True))
        hint = QLabel(said_of_error(error.hint), self)
        place = QLabel(self.tr("Data folder: {0}").format(folder), self)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        detail = QLabel(error.detail, self)
        detail.setFont(font(TypeSize.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(2)
        for label in (sign, title, hint, place, detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        buttons = QHBoxLayout()
        try_again, close = QPushButton(self.tr("Try again"), self), QPushButton(self.tr("Quit"), self)
        try_again.clicked.connect(self.again)
        close.clicked.connect(self.gave_up)
        buttons.addStretch(1)
        buttons.addWidget(try_again)
        buttons.addWidget(close)
        buttons.addStretch(1)
        column.addSpacing(SPACE_4)
        column.addLayout(buttons)
        column.addStretch(3)
