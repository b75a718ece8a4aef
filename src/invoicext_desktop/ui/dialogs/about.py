"""What this is, in which versions, under which licence."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop import __version__
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_4, SPACE_5, TypeSize, font


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def versions() -> str:
    """One line a part, to copy into a question."""
    parts = {
        "InvoiceXT Desktop": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": pyside_version,
        "PyMuPDF": _version_of("pymupdf"),
        "SQLAlchemy": _version_of("sqlalchemy"),
        "System": platform.platform(terse=True),
    }
    return "\n".join(f"{name} {number}" for name, number in parts.items())


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About InvoiceXT"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark, title = QLabel(self), QLabel("InvoiceXT Desktop", self)
        mark.setPixmap(icons.application_icon().pixmap(QSize(64, 64)))
        title.setFont(font(TypeSize.TITLE, bold=True))
        text = QLabel(self.tr("Reads supplier invoices on this computer. Nothing leaves it."), self)
        numbers = QLabel(versions(), self)
        numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        licence = QLabel(
            self.tr("Free software under the GNU Affero General Public License, version 3 or later."), self
        )
        for label in (text, licence):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        for label in (title, text, numbers, licence):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(SPACE_5)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.close)
        copy = QPushButton(icons.icon("copy"), self.tr("Copy versions"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_5)
        column.addLayout(head)
        column.addWidget(box)
