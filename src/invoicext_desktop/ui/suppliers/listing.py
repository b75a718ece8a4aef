"""The suppliers as an item model: searched and sorted at once, however many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoicext_desktop.domain.known_suppliers import SupplierRow
from invoicext_desktop.ui.suppliers.order import Order
from invoicext_desktop.ui.suppliers.words import amount_of_row, name_of_row, second_of, spoken_row

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
AMOUNT = Qt.ItemDataRole.UserRole + 2


_KEYS: dict[Order, Callable[[SupplierRow], Any]] = {
    Order.NAME: lambda row: (not row.name, row.name.casefold(), row.id),
    Order.INVOICES: lambda row: (-row.invoices, row.name.casefold(), row.id),
    Order.TOTAL: lambda row: (-row.total, row.name.casefold(), row.id),
    Order.LAST: lambda row: (-(row.last or dt.date.min).toordinal(), row.name.casefold(), row.id),
}


class SupplierModel(QAbstractListModel):
    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._every: list[tuple[SupplierRow, str]] = []
        self._shown: list[SupplierRow] = []
        self._places: dict[str, int] = {}
        self._known: dict[str, SupplierRow] = {}
        self._text, self._order = "", Order.NAME

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return name_of_row(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_row(row, self._locale)
            case _ if role == ID:
                return row.id
            case _ if role == SECOND:
                return second_of(row, self._locale)
            case _ if role == AMOUNT:
                return amount_of_row(row, self._locale)
        return None

    # --- what is shown --------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[SupplierRow]) -> None:
        self._every = [(row, _searched(row)) for row in rows]
        self._known = {row.id: row for row in rows}
        self._arrange()

    def search(self, text: str) -> None:
        """Only those with all these words in a name or tax number."""
        self._text = text
        self._arrange()

    def sort_by(self, order: Order) -> None:
        self._order = order
        self._arrange()

    def _arrange(self) -> None:
        words = self._text.casefold().split()
        found = [row for row, text in self._every if all(word in text for word in words)]
        found.sort(key=_KEYS[self._order])
        self.beginResetModel()
        self._shown = found
        self._places = {row.id: place for place, row in enumerate(found)}
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many there are, searched for or not."""
        return len(self._every)

    def place_of(self, supplier_id: str | None) -> int | None:
        return self._places.get(supplier_id or "")

    def known(self, supplier_id: str) -> SupplierRow | None:
        """It, searched for or not; None where it is not there."""
        return self._known.get(supplier_id)


def _searched(row: SupplierRow) -> str:
    return "\n".join((row.name, *row.names, *row.tax_ids)).casefold()
