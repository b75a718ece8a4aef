"""The headings of the list as a table: sorting, and which columns are shown, in which order, how wide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from invoicext_desktop.domain.listing import SortKey
from invoicext_desktop.ui.inbox.columns import all_columns

NARROWEST = 40
WIDEST = 800
#: A drag tells of every pixel; what it comes to is told once.
SETTLE_MS = 250


class TableHeads(QObject):
    """`sort_asked`: a SortKey. `changed`: what `save_state` gives is another thing."""

    sort_asked = Signal(object)
    changed = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.columns = all_columns()
        self._table = table
        self._header = table.horizontalHeader()
        self._open = False
        self._sort: tuple[SortKey, bool] = (SortKey.ADDED, True)
        names = [column.name for column in self.columns]
        self._order = names
        self._widths = {column.name: column.width for column in self.columns}
        self._hidden = {column.name for column in self.columns if not column.shown}
        self._later = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._later.timeout.connect(self._keep)
        header = self._header
        header.setAccessibleName(self.tr("Columns"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        header.sectionClicked.connect(self._on_clicked)
        header.sectionMoved.connect(lambda *_: self._later.start())
        header.sectionResized.connect(lambda *_: self._later.start())

    # --- shown and hidden -----------------------------------------------------------------------

    def open(self) -> None:
        """Put the columns as they were left."""
        header = self._header
        with QSignalBlocker(header):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setSectionsMovable(True)
            header.setSectionsClickable(True)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(NARROWEST)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._arrange()
        header.show()
        self._open = True
        self._show_sort()
        self._table.viewport().update()

    def close(self) -> None:
        """Remember the columns; the list becomes a queue."""
        self._keep()
        self._later.stop()
        self._open = False
        header = self._header
        with QSignalBlocker(header):
            for place, column in enumerate(self.columns):
                header.moveSection(header.visualIndex(place), place)
                header.setSectionHidden(self._place(column.name), False)
        header.setSortIndicatorShown(False)

    def show_sort(self, key: SortKey, *, descending: bool) -> None:
        """What the list is sorted by, as a small arrow."""
        self._sort = (key, descending)
        self._show_sort()

    def set_shown(self, name: str, shown: bool) -> None:
        """Show a column, or take it out of the table. The first stays."""
        if name == self.columns[0].name:
            return
        if shown:
            self._hidden.discard(name)
        else:
            self._hidden.add(name)
        if self._open:
            place = self._place(name)
            self._header.setSectionHidden(place, not shown)
            if shown:
                self._header.resizeSection(place, self._widths[name])
        self.changed.emit()

    def reset(self) -> None:
        """All columns as they were made."""
        self.restore_state({})
        self.changed.emit()

    def _arrange(self) -> None:
        header = self._header
        for visual, name in enumerate(self._order):
            header.moveSection(header.visualIndex(self._place(name)), visual)
        for place, column in enumerate(self.columns):
            header.setSectionHidden(place, column.name in self._hidden)
            if column.name not in self._hidden:
                header.resizeSection(place, self._widths[column.name])

    def _show_sort(self) -> None:
        if not self._open:
            return
        key, descending = self._sort
        places = [place for place, column in enumerate(self.columns) if column.sort is key]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicatorShown(bool(places))
        if places:
            self._header.setSortIndicator(places[0], order)

    def _on_clicked(self, place: int) -> None:
        if self._open and 0 <= place < len(self.columns):
            self.sort_asked.emit(self.columns[place].sort)
            self._show_sort()  # Qt turns its arrow round by itself, whatever the list does

    # --- choosing -------------------------------------------------------------------------------

    def fill_menu(self, menu: QMenu) -> None:
        """Every column to be shown or not, and the way back to the usual ones."""
        for column in self.columns[1:]:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.name not in self._hidden)
            action.toggled.connect(lambda shown, name=column.name: self.set_shown(name, shown))
        menu.addSeparator()
        menu.addAction(self.tr("Usual columns")).triggered.connect(self.reset)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self._header.mapToGlobal(place))

    # --- memory ---------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Take over what was dragged."""
        header = self._header
        if not self._open or header.count() != len(self.columns):
            return
        self._order = [self.columns[header.logicalIndex(visual)].name for visual in range(header.count())]
        for place, column in enumerate(self.columns):
            if not header.isSectionHidden(place):
                self._widths[column.name] = header.sectionSize(place)
        self.changed.emit()

    def save_state(self) -> list[list[object]]:
        """Each column's name, width and whether it is shown, in order."""
        return [[name, self._widths[name], name not in self._hidden] for name in self._order]

    def restore_state(self, state: object) -> None:
        """What `save_state` gave, perhaps of another version; what makes no sense stays as usual."""
        known = {column.name: column for column in self.columns}
        kept = {name: (width, shown) for name, width, shown in _entries(state) if name in known}
        self._order = [*kept, *(name for name in known if name not in kept)]
        self._widths = {name: kept[name][0] if name in kept else known[name].width for name in known}
        shown = {name: kept[name][1] if name in kept else known[name].shown for name in known}
        self._hidden = {name for name in known if not shown[name] and name != self.columns[0].name}
        if self._open:
            with QSignalBlocker(self._header):
                self._arrange()
            self._table.viewport().update()

    def _place(self, name: str) -> int:
        return next(place for place, column in enumerate(self.columns) if column.name == name)


def _entries(state: Any) -> Iterable[tuple[str, int, bool]]:
    for entry in state if isinstance(state, list) else []:
        match entry:
            case [str(name), int(width), bool(shown)]:
                yield name, min(max(width, NARROWEST), WIDEST), shown
