"""One supplier: its name and sums on top; its invoices, particulars and lessons beneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from invoicext_desktop.domain.known_suppliers import KnownSupplier
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.learned import LearnedTab
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.overview import Overview
from invoicext_desktop.ui.suppliers.particulars import Particulars
from invoicext_desktop.ui.suppliers.words import breakable, count_of_invoices, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, SPACE_5, TypeSize, font

#: Names beside the first that are named under it.
MOST_NAMES = 4
#: A name of more letters is written smaller.
LONG = 40


class SupplierView(QWidget):
    """`listed` and `renamed` ask for what the page does with the supplier that is shown."""

    listed = Signal()
    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.supplier: KnownSupplier | None = None
        self.name = QLabel(self)
        self.name.setFont(font(TypeSize.TITLE, bold=True))
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.about = QuietLabel(self)
        self.list_button = QPushButton(icons.icon("invoices"), tr("Show in list"), self)
        self.list_button.setToolTip(tr("Show its invoices on the Invoices page"))
        self.rename_button = QPushButton(icons.icon("edit"), tr("Rename..."), self)
        self.rename_button.setToolTip(tr("Call this supplier something else; invoices keep what is printed"))
        self.list_button.clicked.connect(self.listed)
        self.rename_button.clicked.connect(self.renamed)
        self.overview = Overview(self)
        self.particulars = Particulars(self)
        self.learned = LearnedTab(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.overview, tr("Invoices"))
        self.tabs.addTab(self.particulars, tr("Particulars"))
        self.tabs.addTab(self.learned, tr("Learned"))
        self.tabs.setAccessibleName(tr("About this supplier"))
        self._place()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.list_button)
        buttons.addWidget(self.rename_button)
        under = QHBoxLayout()
        under.setSpacing(SPACE_4)
        under.addWidget(self.about, 1)
        under.addLayout(buttons)
        under.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_2)
        head.setSpacing(SPACE_1)
        head.addWidget(self.name)
        head.addLayout(under)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def show_supplier(self, supplier: KnownSupplier) -> None:
        self.supplier = supplier
        shown = supplier.shown or tr("Unknown supplier")
        self.name.setFont(font(TypeSize.HEADING if len(shown) > LONG else TypeSize.TITLE, bold=True))
        self.name.setText(breakable(shown))
        self.name.setAccessibleName(shown)
        self.about.setText(breakable(self._about(supplier)))
        here = bool(supplier.faces)
        self.list_button.setVisible(here)
        self.rename_button.setVisible(here)
        self.tabs.setTabVisible(0, here)
        self.tabs.setTabVisible(1, here)
        lessons = sum(len(item.lessons) for item in supplier.learned)
        self.tabs.setTabText(2, tr("Learned ({0})").format(lessons) if lessons else tr("Learned"))
        self.overview.show_supplier(supplier)
        self.particulars.show_supplier(supplier)
        self.learned.show_learned(supplier.learned)

    def _about(self, supplier: KnownSupplier) -> str:
        if not supplier.faces:
            return tr("Learned elsewhere: no invoice of it is here.")
        lines = [count_of_invoices(len(supplier.bills), self.locale())]
        others = [face.name for face in supplier.faces if face.name and face.name != supplier.shown]
        names = list(dict.fromkeys(others))
        if names:
            lines.append(tr("Also printed as {0}").format(", ".join(names[:MOST_NAMES])))
        numbers = list(dict.fromkeys(face.tax_id for face in supplier.faces if face.tax_id))
        if numbers:
            lines.append(tr("Tax number {0}").format(", ".join(numbers[:MOST_NAMES])))
        return "\n".join(lines)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self.particulars.flush()
        return super().event(event)
