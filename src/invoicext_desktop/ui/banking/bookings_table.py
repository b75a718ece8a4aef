"""Bookings as a table, a hundred thousand of them too: only rows that are looked at are fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from invoicext_desktop.domain.bank_rows import BankRow
from invoicext_desktop.domain.reconciliation import Match
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.banking.words import money, plain_money, state_meaning, state_words, tr
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.theme import Meaning, TypeSize, font, meaning_color, meaning_glyph
from invoicext_desktop.ui.widgets.airy import Airy

Index = QModelIndex | QPersistentModelIndex
DATE, TEXT, AMOUNT, BALANCE, STATE = range(5)
#: Rows are fetched so many at a time, around what is looked at.
CHUNK = 120


class BookingsModel(QAbstractTableModel):
    """`wanted`: rows that are looked at and not here yet; `fetched` hands them over."""

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, BankRow] = {}
        self._matches: Mapping[str, Match] = {}
        self._flags: Mapping[str, str] = {}
        self._missing: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show these; what was fetched is fetched anew."""
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {item: place for place, item in enumerate(self._ids)}
        self._rows = {}
        self._missing = set()
        self.endResetModel()

    def set_matches(self, matches: Mapping[str, Match], flags: Mapping[str, str]) -> None:
        """What is proposed, and what they seem to be besides payments, by booking."""
        self._matches, self._flags = matches, flags
        if self._ids:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._ids) - 1, STATE))

    def fetched(self, rows: Sequence[BankRow]) -> None:
        """Rows that were asked for."""
        places = [self._places[row.transaction.id] for row in rows if row.transaction.id in self._places]
        self._rows |= {row.transaction.id: row for row in rows}
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), STATE))

    def row_at(self, place: int) -> BankRow | None:
        return self._rows.get(self._ids[place]) if 0 <= place < len(self._ids) else None

    def place_of(self, transaction_id: str) -> int | None:
        return self._places.get(transaction_id)

    def id_at(self, place: int) -> str | None:
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else STATE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (AMOUNT, BALANCE) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        names = (tr("Date"), tr("Booking"), tr("Amount"), tr("Balance"), tr("State"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            self._want(index.row())
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return row.transaction.description if index.column() == TEXT else self._text(row, index.column())
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (AMOUNT, BALANCE):
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole if index.column() in (DATE, AMOUNT, BALANCE):
                return font(TypeSize.BODY, tabular=True, bold=index.column() == AMOUNT)
            case Qt.ItemDataRole.DecorationRole if index.column() == STATE:
                meaning = state_meaning(row, self._matches.get(row.transaction.id))
                return icons.icon(meaning_glyph(meaning)) if meaning else None
            case Qt.ItemDataRole.ForegroundRole:
                return self._color(row, index.column())
        return None

    def _text(self, row: BankRow, column: int) -> str:
        item, locale = row.transaction, self._view().locale()
        match column:
            case 0:
                return format_date(item.date, locale) if item.date else tr("No date")
            case 1:
                return item.description or item.counterparty or ""
            case 2:
                return money(item.amount, item.currency, locale)
            case 3:
                return "" if item.balance is None else plain_money(item.balance, locale)
            case _:
                return state_words(row, self._matches.get(item.id), self._flags.get(item.id))

    def _color(self, row: BankRow, column: int) -> Any:
        palette = self._view().palette()
        if row.transaction.breaks_chain and column == BALANCE:
            return meaning_color(Meaning.PROBLEM, palette)
        meaning = state_meaning(row, self._matches.get(row.transaction.id)) if column == STATE else None
        return meaning_color(meaning, palette) if meaning else None

    def _view(self) -> QWidget:
        view = self.parent()
        assert isinstance(view, QWidget)
        return view

    def _want(self, place: int) -> None:
        self._missing.add(place // CHUNK)
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        chunks, self._missing = sorted(self._missing), set()
        ids = [item for chunk in chunks for item in self._ids[chunk * CHUNK : (chunk + 1) * CHUNK]]
        if ids:
            self.wanted.emit(ids)


class BookingsTable(QTableView):
    """`chosen`: another booking is current, or what is known of it changed. `keyed` names a deed."""

    chosen = Signal()
    keyed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Transactions"))
        self.setAccessibleDescription(tr("J and K go on and back, Enter confirms, X refuses, U takes back"))
        self.bookings = BookingsModel(self)
        self.setModel(self.bookings)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(60)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(Airy(self, 12))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.bookings.dataChanged.connect(self._on_data)

    @property
    def current(self) -> BankRow | None:
        return self.bookings.row_at(self.currentIndex().row())

    @property
    def current_id(self) -> str | None:
        return self.bookings.id_at(self.currentIndex().row())

    def select(self, transaction_id: str | None) -> None:
        """Make a booking current; the first where it is not shown."""
        place = self.bookings.place_of(transaction_id) if transaction_id else None
        if self.bookings.rowCount():
            self.selectRow(place if place is not None else 0)

    def step(self, by: int) -> None:
        row = min(max(self.currentIndex().row() + by, 0), self.bookings.rowCount() - 1)
        if row >= 0:
            self.selectRow(row)

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        doing: dict[int, Callable[[], None]] = {
            Qt.Key.Key_J: lambda: self.step(1),
            Qt.Key.Key_K: lambda: self.step(-1),
            Qt.Key.Key_Return: lambda: self.keyed.emit("confirm"),
            Qt.Key.Key_Enter: lambda: self.keyed.emit("confirm"),
            Qt.Key.Key_X: lambda: self.keyed.emit("refuse"),
            Qt.Key.Key_U: lambda: self.keyed.emit("undo"),
        }
        deed = doing.get(event.key()) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()
