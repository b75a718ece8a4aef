"""The list itself: keys, selection by invoice, selection kept when the list changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from invoicext_desktop.ui.inbox.cell_delegate import CellDelegate
from invoicext_desktop.ui.inbox.list_delegate import InvoiceDelegate
from invoicext_desktop.ui.inbox.list_model import ID_ROLE, InvoiceListModel
from invoicext_desktop.ui.inbox.table_header import TableHeader
from invoicext_desktop.ui.inbox.table_heads import TableHeads


class InvoiceListView(QTableView):
    """`current_changed` has the id of the invoice to show, or None."""

    current_changed = Signal(object)

    def __init__(self, model: InvoiceListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._shown: str | None = None
        self._kept: list[str] = []
        self._held = False
        self._rows = InvoiceDelegate(self)
        self._cells = CellDelegate(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Invoice list"))
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(TableHeader(self))
        self.heads = TableHeads(self)
        self._as_queue()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._on_current)

    # --- queue or table -------------------------------------------------------------------------

    @property
    def is_table(self) -> bool:
        return bool(self._list.columns)

    def show_as_table(self, table: bool) -> None:
        """A line with columns for each invoice, or two lines in one column."""
        if table == self.is_table:
            return
        if table:
            self._list.show_columns(self.heads.columns)
            self.setItemDelegate(self._cells)
            self.verticalHeader().setDefaultSectionSize(self._cells.row_height())
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.heads.open()
        else:
            self.heads.close()
            self._list.show_columns(())
            self._as_queue()
        if self._shown is not None:
            self.keep_in_sight()

    def _as_queue(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(self._rows)
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keep_in_sight(self) -> None:
        """Scroll to the invoice that is shown."""
        place = self._list.place_of(self._shown)
        if place is not None:
            self.scrollTo(self._list.index(place, 0))

    @property
    def current_id(self) -> str | None:
        """The invoice that is shown."""
        return self._shown

    def selected_ids(self) -> list[str]:
        """In the order of the list."""
        # By ranges: with everything selected there is one, and an index for each row takes half a second.
        selection = self.selectionModel().selection()
        ranges = sorted((selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.count()))
        return [item for top, bottom in ranges for item in self._list.ids[top : bottom + 1]]

    def select(self, invoice_id: str) -> bool:
        """Select and show this one alone. False where it is not in the list."""
        place = self._list.place_of(invoice_id)
        if place is None:
            return False
        # Not selectRow: that asks which keys are held, and Ctrl+Enter would add the next to the selection.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._list.index(place, 0), flag.ClearAndSelect | flag.Rows)
        self._on_current(self.currentIndex())  # Qt may have gone there by itself while that was not heard
        self.scrollTo(self._list.index(place, 0))
        return True

    def show_apart(self, invoice_id: str) -> None:
        """Show one that the list leaves out for now; nothing in the list is selected."""
        self.clearSelection()
        if invoice_id != self._shown:
            self._shown = invoice_id
            self.current_changed.emit(invoice_id)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) invoice, if there is one."""
        place = self._list.place_of(self._shown)
        wanted = 0 if place is None else place + by
        if 0 <= wanted < self._list.rowCount():
            self.select(self._list.ids[wanted])

    @contextmanager
    def held(self) -> Iterator[None]:
        """While the list changes, Qt's own choice of another row is nobody's: the caller chooses after it."""
        self._held = True
        try:
            yield
        finally:
            self._held = False

    def others(self) -> list[str]:
        """All but the shown one, in the order in which one would go on: further down, then from the top."""
        here = self._list.place_of(self._shown)
        ids = self._list.ids
        return list(ids) if here is None else [*ids[here + 1 :], *ids[:here]]

    def next_ones(self) -> list[str]:
        """Where one may go from here: the next invoice, and the one before."""
        place = self._list.place_of(self._shown)
        if place is None:
            return []
        return [self._list.ids[other] for other in (place + 1, place - 1) if 0 <= other < len(self._list.ids)]

    def leave(self) -> None:
        """Nothing is selected, nothing is shown: the end of the queue."""
        self.selectionModel().clear()
        self.show_none()

    def keep_selected(self) -> None:
        """What is shown stays selected where rows around it went away and took the selection with them."""
        elsewhere = self.currentIndex().data(ID_ROLE) != self._shown
        if self._shown is not None and (elsewhere or not self.selectionModel().hasSelection()):
            self.select(self._shown)

    def show_none(self) -> None:
        """There is nothing to show."""
        self._on_current(QModelIndex())

    def _on_current(self, current: QModelIndex) -> None:
        if self._held:
            return
        wanted = current.data(ID_ROLE) if current.isValid() else None
        if wanted != self._shown:
            self._shown = wanted
            self.current_changed.emit(wanted)

    def _keep(self) -> None:
        self._kept = self.selected_ids()
        self.selectionModel().blockSignals(True)

    def _restore(self) -> None:
        """Select the same invoices again; where the shown one is gone, show none."""
        kept = (self._list.place_of(invoice_id) for invoice_id in self._kept)
        selection = QItemSelection()
        for top, bottom in _runs(sorted(place for place in kept if place is not None)):
            selection.select(self._list.index(top, 0), self._list.index(bottom, 0))
        place = self._list.place_of(self._shown)
        current = QModelIndex() if place is None else self._list.index(place, 0)
        model = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if current.isValid():
            model.setCurrentIndex(current, flag.NoUpdate)
        model.select(selection, flag.ClearAndSelect | flag.Rows)
        model.blockSignals(False)
        if current.isValid():
            self.scrollTo(current)
        self.viewport().update()


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Sorted places as (first, last) of each stretch without a gap."""
    first = last = -2
    for place in places:
        if place != last + 1:
            if last >= 0:
                yield first, last
            first = place
        last = place
    if last >= 0:
        yield first, last
