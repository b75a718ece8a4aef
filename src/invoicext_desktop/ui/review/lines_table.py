"""The table of the line items: its columns, its keys, and which cells are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.lines_delegate import LinesDelegate
from invoicext_desktop.ui.review.lines_model import Index, LinesModel, runs
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2

#: Shown only where a line has one, or where a person asks for them.
_RARE = frozenset({"unit", "discount", "tax_rate"})
#: Narrower than this no description can be read.
_LEAST_DESCRIPTION = 160
_WIDTHS = {"quantity": 80, "unit": 64, "unit_price": 100, "discount": 80, "tax_rate": 72, "amount": 112}


class LinesTable(QTableView):
    """Keys as in a spreadsheet: Tab goes from cell to cell and out at the ends, F2, a letter or a double click edits.

    Enter goes to what needs a look, like in the fields; Ctrl+Tab leaves at once.
    """

    entered = Signal(str)
    current_path = Signal(str)
    copy_asked = Signal()
    cut_asked = Signal()
    paste_asked = Signal()
    clear_asked = Signal()

    def __init__(self, desk: Desk, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._desk = desk
        self._asked: dict[str, bool] = {}
        self.setModel(model)
        delegate = LinesDelegate(desk, model, self)
        delegate.entered.connect(self.entered)
        delegate.stepped.connect(self._step_row)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Line items"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumWidth(36)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE_2 + SPACE_1)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._set_up_columns()
        model.modelReset.connect(self.show_used_columns)
        model.rowsInserted.connect(self.show_used_columns)
        model.dataChanged.connect(self._on_data_changed)

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_header_menu)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._on_column_resized)
        for column, spec in enumerate(LINE_FIELDS):
            if spec.path in _WIDTHS:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, _WIDTHS[spec.path])
        self.show_used_columns()

    def show_used_columns(self) -> None:
        """Rare columns show where a line has something there, or where a person wants them."""
        for column, spec in enumerate(LINE_FIELDS):
            if spec.path in _RARE:
                shown = self._asked.get(spec.path, self._model.is_used(column))
                if self.isColumnHidden(column) is shown:
                    self.setColumnHidden(column, not shown)
        self._fit_description()

    def _fit_description(self) -> None:
        """The description takes the room that is left, and is never too narrow to be read: then one scrolls."""
        others = sum(self.columnWidth(column) for column in range(1, len(LINE_FIELDS)))
        self.setColumnWidth(0, max(self.viewport().width() - others, _LEAST_DESCRIPTION))

    def _on_column_resized(self, column: int) -> None:
        if column:
            self._fit_description()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_description()

    def _on_data_changed(self, first: Index, last: Index) -> None:
        """Something may stand now where nothing did; looking at what has changed is enough."""
        rows = range(first.row(), last.row() + 1)
        hidden = [column for column in range(self._model.columnCount()) if self.isColumnHidden(column)]
        if any(self._model.is_used(column, rows) for column in hidden):
            self.show_used_columns()

    def _show_header_menu(self, place: QPoint) -> None:
        menu = self.header_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def header_menu(self) -> QMenu:
        """One entry for each column that can be hidden."""
        menu = QMenu(self)
        for column, spec in enumerate(LINE_FIELDS):
            if spec.path in _RARE:
                action = menu.addAction(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(column))
                action.toggled.connect(lambda shown, name=spec.path: self._on_asked(name, shown=shown))
        return menu

    def _on_asked(self, name: str, *, shown: bool) -> None:
        self._asked[name] = shown
        self.show_used_columns()

    def columns_state(self) -> dict[str, object]:
        """Widths, and which rare columns a person has chosen to show or to hide."""
        widths = {spec.path: self.columnWidth(column) for column, spec in enumerate(LINE_FIELDS) if column}
        return {"widths": {name: width for name, width in widths.items() if width}, "asked": dict(self._asked)}

    def restore_columns(self, state: object) -> None:
        """What `columns_state` gave; anything else is ignored."""
        if not isinstance(state, dict):
            return
        widths, asked = state.get("widths"), state.get("asked")
        for column, spec in enumerate(LINE_FIELDS):
            width = widths.get(spec.path) if isinstance(widths, dict) else None
            if column and isinstance(width, int) and 20 < width < 2000:
                self.setColumnWidth(column, width)
        if isinstance(asked, dict):
            self._asked = {str(name): bool(shown) for name, shown in asked.items() if name in _RARE}
            self.show_used_columns()

    # --- what is chosen --------------------------------------------------------------------------

    def _ranges(self) -> list[tuple[range, list[int]]]:
        """Rows and shown columns of each rectangle that is selected; else of the cell with the cursor.

        Rectangles, not cells: all of two thousand lines are one.
        """
        found = []
        selection = self.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.count())):
            rows = range(part.top(), min(part.bottom() + 1, self._model.rowCount()))
            columns = [column for column in range(part.left(), part.right() + 1) if not self.isColumnHidden(column)]
            if rows and columns:
                found.append((rows, columns))
        current = self.currentIndex()
        if not found and current.isValid():
            found.append((range(current.row(), current.row() + 1), [current.column()]))
        return found

    def chosen_cells(self) -> list[tuple[int, str]]:
        """(row, column's name) of the cells that are selected and shown, in order; else of the one with the cursor."""
        chosen = {(row, column) for rows, columns in self._ranges() for row in rows for column in columns}
        return [(row, LINE_FIELDS[column].path) for row, column in sorted(chosen)]

    def chosen_rows(self) -> list[int]:
        """The rows in which a cell is selected, else the one with the cursor."""
        return sorted({row for rows, _ in self._ranges() for row in rows})

    def chosen_names(self) -> list[str]:
        """The columns in which a cell is selected, else the one with the cursor."""
        columns = {column for _, columns in self._ranges() for column in columns}
        return [LINE_FIELDS[column].path for column in sorted(columns)]

    def names_from(self, column: int) -> list[str]:
        """The columns that are shown from this one on."""
        return [
            spec.path for place, spec in enumerate(LINE_FIELDS) if place >= column and not self.isColumnHidden(place)
        ]

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select these rows as a whole, as far as they are there; the cursor goes to the first, in its column."""
        there = [row for row in rows if row < self._model.rowCount()]
        if not there:
            return
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for top, bottom in runs(sorted(there)):
            selection.select(self._model.index(top, 0), self._model.index(bottom, last))
        flag = QItemSelectionModel.SelectionFlag
        column = max(self.currentIndex().column(), 0)
        self.selectionModel().setCurrentIndex(self._model.index(there[0], column), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)
        self.scrollTo(self._model.index(there[-1], column))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.current_path.emit(self._model.path(current))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        if self.currentIndex().isValid():
            self.current_path.emit(self._model.path(self.currentIndex()))

    # --- keys ------------------------------------------------------------------------------------

    def _step_row(self, by: int) -> None:
        """Up or down in the same column, as far as there are rows."""
        index = self.currentIndex()
        row = min(max(index.row() + by, 0), self._model.rowCount() - 1)
        if index.isValid():
            self.setCurrentIndex(self._model.index(row, index.column()))

    def _step_cell(self, by: int) -> bool:
        """To the next or the previous shown cell, row by row. Returns whether there is one."""
        shown = [column for column in range(self._model.columnCount()) if not self.isColumnHidden(column)]
        index = self.currentIndex()
        if not index.isValid() or index.column() not in shown:
            return False
        place = index.row() * len(shown) + shown.index(index.column()) + by
        if not 0 <= place < self._model.rowCount() * len(shown):
            return False
        self.setCurrentIndex(self._model.index(place // len(shown), shown[place % len(shown)]))
        return True

    def event(self, event: QEvent) -> bool:
        """The keys that everybody knows are the table's while it has the cursor, whatever they mean elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._tabbed(event):
            return True
        return super().event(event)

    def _tabbed(self, event: QKeyEvent) -> bool:
        """Tab and Shift+Tab within the table, Ctrl+Tab out of it. Returns whether it was one of them and is done."""
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        forward = event.key() == Qt.Key.Key_Tab and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.focusNextPrevChild(forward)
        return self._step_cell(1 if forward else -1)

    def _knows(self, event: QKeyEvent) -> bool:
        return self._own_key(event) is not None or event.matches(QKeySequence.StandardKey.SelectAll)

    def _own_key(self, event: QKeyEvent) -> SignalInstance | None:
        """The signal for a key that copies, cuts, pastes or clears."""
        key = QKeySequence.StandardKey
        if event.matches(key.Copy):
            return self.copy_asked
        if event.matches(key.Cut):
            return self.cut_asked
        if event.matches(key.Paste):
            return self.paste_asked
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.clear_asked if plain and event.key() == Qt.Key.Key_Delete else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        own = self._own_key(event)
        if own is not None:
            own.emit()
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            index = self.currentIndex()
            self.entered.emit(self._model.path(index) if index.isValid() else "")
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.select_rows(self.chosen_rows())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
