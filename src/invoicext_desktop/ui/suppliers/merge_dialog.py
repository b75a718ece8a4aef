"""Which name stays when suppliers are merged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.known_suppliers import SupplierRow
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.words import name_of_row, spoken_row, tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, TypeSize, font

WIDTH = 480
MOST_HEIGHT = 320


class MergeDialog(QDialog):
    """`stays` is the id of the supplier whose name stays: at first the one with the most invoices."""

    def __init__(self, rows: Sequence[SupplierRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge suppliers"))
        self.setMinimumWidth(WIDTH)
        self._rows = sorted(rows, key=lambda row: (-row.invoices, row.name.casefold()))
        title = QLabel(tr("Which name stays?"), self)
        title.setFont(font(TypeSize.HEADING, bold=True))
        about = QuietLabel(self)
        about.setText(
            tr(
                "They count as one from now on: in lists, totals, checks and what is learned. "
                "Invoices keep what is printed on them. It can be undone, and split again."
            )
        )
        self.choices: list[QRadioButton] = []
        inner = QWidget(self)
        names = QVBoxLayout(inner)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(SPACE_2)
        for row in self._rows:
            said = self.fontMetrics().elidedText(
                spoken_row(row, self.locale()), Qt.TextElideMode.ElideMiddle, WIDTH - 4 * SPACE_5
            )
            choice = QRadioButton(said.replace("&", "&&"), inner)
            choice.setAccessibleName(name_of_row(row))
            choice.setAccessibleDescription(spoken_row(row, self.locale()))
            choice.setToolTip(name_of_row(row))
            self.choices.append(choice)
            names.addWidget(choice)
        self.choices[0].setChecked(True)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(min(inner.sizeHint().height() + SPACE_3, MOST_HEIGHT))
        box = QDialogButtonBox(self)
        self.merge_button = box.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(area)
        column.addWidget(box)

    @property
    def stays(self) -> str:
        return next(row.id for row, choice in zip(self._rows, self.choices, strict=True) if choice.isChecked())
