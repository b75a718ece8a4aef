"""How a supplier is called."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from invoicext_desktop.domain.known_suppliers import KnownSupplier
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.words import breakable, tr
from invoicext_desktop.ui.theme import SPACE_3, SPACE_5

WIDTH = 440
LONGEST = 200


class RenameDialog(QDialog):
    def __init__(self, supplier: KnownSupplier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename supplier"))
        self.setMinimumWidth(WIDTH)
        label = QLabel(tr("Name"), self)
        self.name = QLineEdit(supplier.shown, self)
        self.name.setAccessibleName(tr("Name of the supplier"))
        self.name.setMaxLength(LONGEST)
        self.name.selectAll()
        label.setBuddy(self.name)
        about = QuietLabel(self)
        printed = ", ".join(dict.fromkeys(face.name for face in supplier.faces if face.name))
        about.setText(
            breakable(tr("Printed as {0}. Empty the field to call it as its invoices do.").format(printed or "-"))
        )
        self.write_name = QCheckBox(tr("Use this name on new invoices, too"), self)
        self.write_name.setToolTip(tr("Proposed as learned; the invoice shows which name is printed"))
        self.write_name.setChecked(supplier.defaults.write_name)
        box = QDialogButtonBox(self)
        box.addButton(tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        for part in (label, self.name, about, self.write_name, box):
            column.addWidget(part)
