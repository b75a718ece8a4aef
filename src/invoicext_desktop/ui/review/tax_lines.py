"""The tax of an invoice with several rates, one line a rate. To read, not to edit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import TaxLine
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, font


class TaxLines(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[TaxLine, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE_1, 0, SPACE_2)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(SPACE_1)
        self.setAccessibleName(tr("Tax by rate"))
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """One rate is in the fields already; several are shown here."""
        taxes = self._desk.content.taxes
        lines = taxes if len(taxes) > 1 else ()
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if lines:
            self._fill(lines)

    def _fill(self, lines: tuple[TaxLine, ...]) -> None:
        for column, title in enumerate((tr("Tax rate"), tr("Net"), tr("Tax"))):
            self._put(title, 0, column, head=True)
        for row, line in enumerate(lines, 1):
            cells = (
                (FieldType.PERCENT, line.rate),
                (FieldType.AMOUNT, line.base),
                (FieldType.AMOUNT, line.amount),
            )
            for column, (kind, value) in enumerate(cells):
                self._put(formats.display(kind, value, self.locale()), row, column)

    def _put(self, text: str, row: int, column: int, *, head: bool = False) -> None:
        label = QLabel(text, self)
        label.setFont(font(TypeSize.SMALL, bold=head, tabular=True))
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)
