"""The values of two invoices in a table: what differs stands out, by sign and weight."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from invoicext_desktop.domain.comparing import Compared, compare
from invoicext_desktop.domain.fields import Value, spec_of
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.words import place_of, tr
from invoicext_desktop.ui.theme import Meaning, TypeSize, font, meaning_color

#: Beyond this nobody reads; what differs comes first all the same.
MOST_ROWS = 400
_PATH = Qt.ItemDataRole.UserRole


class CompareTable(QTableWidget):
    """`chosen`: the path of the row that the arrow keys or the mouse went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(tr("Values of both"))
        self.setHorizontalHeaderLabels([tr("Value"), tr("This invoice"), tr("Entered before"), ""])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.currentCellChanged.connect(self._tell)

    def show_both(self, one: InvoiceContent, other: InvoiceContent, locale: QLocale) -> None:
        """What differs first, then what agrees, each in the order of the fields."""
        rows = sorted(compare(one, other), key=lambda row: row.same)[:MOST_ROWS]
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(_cells(row, locale)):
                self.setItem(at, column, self._item(row, text))
        if rows:
            self.setCurrentCell(0, 0)

    def _item(self, row: Compared, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setData(_PATH, row.path)
        item.setToolTip(text)
        if not row.same:
            item.setFont(font(TypeSize.BODY, bold=True))
            item.setForeground(meaning_color(Meaning.PROBLEM, self.palette()))
        return item

    def _tell(self, row: int) -> None:
        item = self.item(row, 0)
        if item is not None:
            self.chosen.emit(str(item.data(_PATH)))


def _cells(row: Compared, locale: QLocale) -> tuple[str, str, str, str]:
    sign = tr("= same") if row.same else tr("≠ different")
    return place_of(row.path), _shown(row.path, row.one, locale), _shown(row.path, row.other, locale), sign


def _shown(path: str, value: Value, locale: QLocale) -> str:
    return formats.display(spec_of(path).type, value, locale)
