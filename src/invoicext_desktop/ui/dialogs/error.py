"""What went wrong, what to do about it, and the details to hand on."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop import __version__
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.spoken import said_of_error
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4, SPACE_5, TypeSize, font


class ErrorDialog(QDialog):
    """Not modal for the rest of the window: what was typed stays reachable behind it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        message, hint = self._words(error)
        self.details = QPlainTextEdit(details_of(error), self)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(160)
        self.details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(self._make_head(message, hint))
        column.addWidget(self.details, 1)
        column.addWidget(self._make_buttons())

    def _words(self, error: BaseException) -> tuple[str, str]:
        if isinstance(error, InvoiceXTError):
            return said_of_error(error.message), said_of_error(error.hint)
        return (
            self.tr("The program met a fault of its own."),
            self.tr("What you typed is saved. Go on; if it happens again, send us the details."),
        )

    def _make_head(self, message: str, hint: str) -> QHBoxLayout:
        sign = QLabel(self)
        sign.setPixmap(icons.icon("warning", QPalette.ColorRole.BrightText).pixmap(QSize(32, 32)))
        title, text = QLabel(message, self), QLabel(hint, self)
        title.setFont(font(TypeSize.HEADING, bold=True))
        words = QVBoxLayout()
        words.setSpacing(SPACE_3)
        for label in (title, text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        text.setVisible(bool(hint))
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.close)
        show = QPushButton(self.tr("Details"), self)
        show.setCheckable(True)
        show.toggled.connect(self._show_details)
        copy = QPushButton(icons.icon("copy"), self.tr("Copy details"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        box.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()


def details_of(error: BaseException) -> str:
    """Version, code and where it happened: never contents of documents."""
    code = f"{error.code}: {error.detail}\n" if isinstance(error, InvoiceXTError) else ""
    return f"InvoiceXT Desktop {__version__}\n{code}{''.join(traceback.format_exception(error))}"
