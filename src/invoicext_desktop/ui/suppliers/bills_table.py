"""A supplier's invoices as a table, thousands of them too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from invoicext_desktop.domain.known_suppliers import BillRow
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.suppliers.words import kind_of_bill, money, state_of_bill, tr
from invoicext_desktop.ui.theme import TypeSize, font
from invoicext_desktop.ui.widgets.airy import Airy

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
DATE, NUMBER, KIND, STATE, TOTAL = range(5)
#: Between one column and the next.
GAP = 20


class BillsTable(QTableView):
    """Enter or a double click on a row: `opened` has the invoice's id."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Invoices of this supplier"))
        self.setAccessibleDescription(tr("Enter goes to the invoice"))
        self._model = _Model(self.locale(), self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(60)
        header.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(DATE, Qt.SortOrder.DescendingOrder)
        self.setItemDelegate(Airy(self))
        self.doubleClicked.connect(self._open)

    def show_bills(self, bills: Sequence[BillRow]) -> None:
        """These; the row that was chosen stays chosen."""
        wanted = self.currentIndex().data(ID)
        self._model.set_bills(bills)
        row = self._model.row_of(wanted)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        invoice_id = index.data(ID)
        if invoice_id:
            self.opened.emit(invoice_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Model(QAbstractTableModel):
    def __init__(self, locale: QLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._locale = locale
        self._bills: list[BillRow] = []
        self._order = (DATE, Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._bills)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(_names())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _names()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bill = self._bills[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(bill, index.column())
        if role == ID:
            return bill.id
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() in (TOTAL, DATE):
            return font(TypeSize.BODY, tabular=True)
        return None

    def _text(self, bill: BillRow, column: int) -> str:
        match column:
            case 0:
                return format_date(bill.date, self._locale) if bill.date else ""
            case 1:
                return bill.number or ""
            case 2:
                return kind_of_bill(bill)
            case 3:
                return state_of_bill(bill)
            case _:
                return "" if bill.signed is None else money(bill.signed, bill.currency or "", self._locale)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self.set_bills(self._bills)

    def set_bills(self, bills: Sequence[BillRow]) -> None:
        """These, in the order that was chosen; what lacks the value stands at the end."""
        column, order = self._order
        key = _VALUES[column]
        known = [bill for bill in bills if key(bill) is not None]
        known.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._bills = [*known, *(bill for bill in bills if key(bill) is None)]
        self.endResetModel()

    def row_of(self, invoice_id: str | None) -> int | None:
        return next((row for row, bill in enumerate(self._bills) if bill.id == invoice_id), None)


def _names() -> tuple[str, ...]:
    return tr("Date"), tr("Number"), tr("Kind"), tr("State"), tr("Total")


_VALUES: dict[int, Callable[[BillRow], Any]] = {
    DATE: lambda bill: bill.date,
    NUMBER: lambda bill: None if bill.number is None else bill.number.casefold(),
    KIND: lambda bill: bill.kind.value,
    TOTAL: lambda bill: bill.signed,
    STATE: lambda bill: (bill.review.value, bill.status.value),
}


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == TOTAL else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
