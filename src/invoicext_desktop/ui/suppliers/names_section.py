"""The names and tax numbers that a supplier's invoices show; one can be split off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from invoicext_desktop.domain.known_suppliers import FaceRow, KnownSupplier
from invoicext_desktop.ui.suppliers.section import Section
from invoicext_desktop.ui.suppliers.words import breakable, count_of_invoices, tr
from invoicext_desktop.ui.theme import SPACE_2


class NamesSection(Section):
    """`split` has the id of a name that is to be a supplier of its own."""

    split = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Names and tax numbers on its invoices"), parent)
        self.buttons: list[QToolButton] = []

    def show_supplier(self, supplier: KnownSupplier) -> None:
        self.clear()
        self.buttons.clear()
        for face in supplier.faces:
            self.add(self._make(face, several=len(supplier.faces) > 1))
        if not supplier.faces:
            self.add_text(tr("No invoice of this supplier is here."))

    def _make(self, face: FaceRow, *, several: bool) -> QWidget:
        line = QWidget(self)
        said = " · ".join(part for part in (face.name, face.tax_id) if part)
        text = tr("{0} ({1})").format(said, count_of_invoices(face.invoices, self.locale()))
        label = QLabel(breakable(text), line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(text)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addWidget(label, 1)
        if several:
            button = QToolButton(line)
            button.setText(tr("Split off"))
            button.setAccessibleName(tr("Split off {0}").format(said))
            button.setToolTip(tr("Make this name a supplier of its own"))
            button.clicked.connect(lambda _=False, key=face.id: self.split.emit(key))
            self.buttons.append(button)
            across.addWidget(button)
        return line
