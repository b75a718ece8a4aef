"""The invoices of a queue as an item model: all ids at once, rows when they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.ui.inbox.columns import Column
from invoicext_desktop.ui.inbox.row_text import describe, state_of, title_of
from invoicext_desktop.ui.spoken import said_of_error
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

Index = QModelIndex | QPersistentModelIndex
#: Rows are fetched in blocks: a screen shows about 15, so a block and its neighbours cover scrolling.
BLOCK = 60
SAMPLES = 32
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of a list in order, where each stands, and the rows of the first screen.

    Made on the thread that asked the store.
    """

    ids: list[str]
    places: dict[str, int]
    first: tuple[InvoiceRow, ...] = ()

    @classmethod
    def of(cls, ids: list[str], first: Sequence[InvoiceRow] = ()) -> Listing:
        return cls(ids, {item: place for place, item in enumerate(ids)}, tuple(first))


class InvoiceListModel(QAbstractTableModel):
    """One column of invoices, or as a table those of `columns`.

    `ROW_ROLE` gives the InvoiceRow, or None while it is on its way, `COLUMN_ROLE` the Column.
    """

    def __init__(self, services: Services, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, InvoiceRow] = {}
        self._asked: set[int] = set()
        self._columns: tuple[Column, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """Those of the table; none while the list is a queue."""
        return self._columns

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Show the list as a table of these columns; without any as a queue."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    # --- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._columns) or 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if not self._columns:
            return self.tr("Invoice") if role == Qt.ItemDataRole.DisplayRole else None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("{0}: click to sort, drag to move").format(column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        invoice_id = self._ids[index.row()]
        if role == ID_ROLE:
            return invoice_id
        column = self._columns[index.column()] if self._columns else None
        if role == COLUMN_ROLE:
            return column
        row = self._rows.get(invoice_id)
        if row is None:
            self._ask(index.row())
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == ROW_ROLE:
            return row
        return self._said(row, index.column(), column, role)

    def _said(self, row: InvoiceRow, place: int, column: Column | None, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(row) if column is None else column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                # The first cell tells the whole row, so that one hears it without going along it.
                return describe(row) if place == 0 or column is None else column.text(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return said_of_error(row.problem) or state_of(row)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.file_name}\n{said_of_error(row.problem)}".strip()
            case _:
                return None

    # --- what is shown --------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def place_of(self, invoice_id: str | None) -> int | None:
        """The row of an invoice; None where it is not in this list."""
        return None if invoice_id is None else self._places.get(invoice_id)

    def row_of(self, invoice_id: str) -> InvoiceRow | None:
        """What is known of it."""
        return self._rows.get(invoice_id)

    def set_ids(self, listing: Listing) -> None:
        """Show these; selection and scroll survive where rows are only added in front or taken out."""
        for row in listing.first:
            known = self._rows.get(row.id)
            if known is None or known.revision <= row.revision:
                self._rows[row.id] = row
        if listing.ids == self._ids:
            return
        if not self._ids or not listing.ids or not self._grow_or_shrink(listing):
            self.beginResetModel()
            self._put(listing)
            self.endResetModel()
        places = self._places
        self._rows = {key: row for key, row in self._rows.items() if key in places}

    def _grow_or_shrink(self, listing: Listing) -> bool:
        """Do it by taking out and putting in front, if few rows go and the order stays."""
        places = listing.places
        if not self._may_be_in_order(places):
            return False
        gone: list[int] = []
        for place, item in enumerate(self._ids):
            if item not in places:
                gone.append(place)
                if len(gone) > BLOCK:
                    return False
        kept = self._ids
        if gone:
            kept = self._ids.copy()
            for place in reversed(gone):
                del kept[place]
        front = len(listing.ids) - len(kept)
        if front < 0 or listing.ids[front:] != kept:
            return False
        self._take_out(gone)
        if front:
            self.beginInsertRows(QModelIndex(), 0, front - 1)
            self._put(listing)
            self.endInsertRows()
        else:
            self._put(listing)
        return True

    def _may_be_in_order(self, places: dict[str, int]) -> bool:
        """Whether a few of the rows that are here follow one another in the other list too.

        Looking up each of 100,000 takes longer than a person should wait for another order.
        """
        few = self._ids[:: max(len(self._ids) // SAMPLES, 1)]
        there = [places[item] for item in few if item in places]
        return there == sorted(there)

    def _take_out(self, gone: list[int]) -> None:
        """Remove these rows, from the last; `_places` is put right by the caller."""
        self._ids = self._ids.copy()
        for place in reversed(gone):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._ids[place]
            self.endRemoveRows()

    def _put(self, listing: Listing) -> None:
        self._ids = listing.ids
        self._places = listing.places
        self._asked.clear()

    def refresh(self, ids: frozenset[str] | None = None) -> None:
        """Ask again for these rows (None: for all); what is shown stays until the answer comes."""
        self._asked.clear()
        if ids is None:
            stale = list(self._rows)
        else:
            stale = [item for item in ids if item in self._rows]
        shown = [item for item in stale if item in self._places]
        for item in set(stale) - set(shown):
            del self._rows[item]
        for start in range(0, len(shown), BLOCK):
            self._fetch(shown[start : start + BLOCK])

    def _ask(self, place: int) -> None:
        block = place // BLOCK
        if block in self._asked:
            return
        self._asked.add(block)
        part = self._ids[block * BLOCK : (block + 1) * BLOCK]
        self._fetch([item for item in part if item not in self._rows])

    def _fetch(self, ids: list[str]) -> None:
        if ids:
            self._tasks.run(lambda: self._services.invoices.rows(ids), done=self._arrived, lane=Lane.POOL, owner=self)

    def _arrived(self, rows: list[InvoiceRow]) -> None:
        places = []
        for row in rows:
            known = self._rows.get(row.id)
            if row.id in self._places and (known is None or known.revision <= row.revision):
                self._rows[row.id] = row
                places.append(self._places[row.id])
        if places:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))
