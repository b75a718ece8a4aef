"""What stands where a list would be: one sentence and one action."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.listing import InvoiceFilter
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, TypeSize, font

ICON = 48


class EmptyState(QWidget):
    def __init__(self, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.setPixmap(icons.icon("drop", QPalette.ColorRole.PlaceholderText).pixmap(QSize(ICON, ICON)))
        self._title = QLabel(self)
        self._title.setFont(font(TypeSize.HEADING, bold=True))
        self._text = QLabel(self)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._button = QToolButton(self)
        self._button.setText(self.tr("Choose files"))
        self._button.setIcon(icons.icon("add-file"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.clicked.connect(add.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(SPACE_2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(SPACE_4)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.explain(InvoiceFilter.ALL, "")

    def explain(self, queue: InvoiceFilter, search: str, *, narrowed: bool = False) -> None:
        """Say why there is nothing here."""
        title, text = self._words(queue, search, narrowed=narrowed)
        self._title.setText(title)
        self._text.setText(text)
        first = queue is InvoiceFilter.ALL and not search and not narrowed
        self._button.setVisible(first)
        self._icon.setVisible(first)

    def _words(self, queue: InvoiceFilter, search: str, *, narrowed: bool) -> tuple[str, str]:
        if search or narrowed:
            why = self.tr("No invoice here has “{0}”.") if search else self.tr("No invoice here fits the filter.")
            return self.tr("Nothing found"), why.format(search)
        match queue:
            case InvoiceFilter.TO_REVIEW:
                return self.tr("Nothing needs a look"), self.tr("What the program is unsure of comes here.")
            case InvoiceFilter.READY:
                return self.tr("Nothing is waiting"), self.tr("What is read and adds up comes here, to be approved.")
            case InvoiceFilter.APPROVED:
                return self.tr("Nothing approved yet"), self.tr("Invoices that you approve come here.")
            case InvoiceFilter.ON_HOLD:
                return self.tr("Nothing is on hold"), self.tr("What you keep aside with a reason comes here.")
            case InvoiceFilter.FAILED:
                return self.tr("Everything was read"), self.tr("Documents that could not be read come here.")
            case InvoiceFilter.BIN:
                return self.tr("The bin is empty"), self.tr("What you delete stays here until you delete it for good.")
            case _:
                return self.tr("Drop invoices here"), self.tr(
                    "PDFs, scans, photos or XML, single files or whole folders."
                )
