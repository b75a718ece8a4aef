"""The line items: the table, its keys, and whether the lines add up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.keys.key_action import Keys, key_action, tool_button
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import Glyph
from invoicext_desktop.ui.review.fields_panel import rule
from invoicext_desktop.ui.review.line_sum import line_sum
from invoicext_desktop.ui.review.lines_delegate import LinesDelegate
from invoicext_desktop.ui.review.lines_model import Index, LinesModel
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, TypeSize, font

#: What Qt calls no limit to a height.
_NO_LIMIT = 16_777_215
#: Shown only where a line has one, or where a person asks for them.
_RARE = frozenset({"unit", "discount", "tax_rate"})
#: Narrower than this no description can be read.
_LEAST_DESCRIPTION = 160
_WIDTHS = {"quantity": 80, "unit": 64, "unit_price": 100, "discount": 80, "tax_rate": 72, "amount": 112}


class LinesTable(QTableView):
    """Enter goes to what needs a look, like in the fields; F2, a letter or a double click edits."""

    entered = Signal(str)
    current_path = Signal(str)

    def __init__(self, desk: Desk, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._desk = desk
        self._asked: dict[str, bool] = {}
        self.setModel(model)
        delegate = LinesDelegate(desk, model, self)
        delegate.entered.connect(self.entered)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Line items"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
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

    def _on_data_changed(self) -> None:
        if any(self.isColumnHidden(column) for column in range(self._model.columnCount())):
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

    def selected_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            index = self.currentIndex()
            self.entered.emit(self._model.path(index) if index.isValid() else "")
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LinesPanel(QWidget):
    """`entered`: Enter was pressed in a cell of this path."""

    entered = Signal(str)
    folded = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = LinesModel(desk, self)
        self.model.locale = self.locale()
        self.table = LinesTable(desk, self.model, self)
        self.table.entered.connect(self.entered)
        self.table.current_path.connect(desk.set_focus)
        self._empty = QLabel(tr("No lines. Insert adds one."), self.table.viewport())
        self._empty.setMargin(SPACE_4)
        self._make_actions()
        self._lay_out()
        desk.line_added.connect(self._on_line_added)
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self.refresh)
        self.refresh()

    def _make_actions(self) -> None:
        self.add = self._action("add-line", "line-add", tr("Add line"), "Ins", self.add_line)
        self.remove = self._action("delete-lines", "line-delete", tr("Delete lines"), "Ctrl+Del", self.delete_lines)
        self.table.selectionModel().selectionChanged.connect(self._refresh_actions)

    def _action(self, name: str, icon: str, text: str, keys: Keys, run: Callable[[], object]) -> QAction:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action = key_action(self, name, text, icon=icon, keys=keys, group=tr("Line items"), context=context)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        bar = QWidget(self)
        self.fold = QToolButton(bar)
        self.fold.setText(tr("Line items"))
        self.fold.setFont(font(TypeSize.BODY, bold=True))
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setAccessibleName(tr("Show line items"))
        self.fold.setIcon(icons.icon("chevron-down"))
        self.fold.setToolTip(tr("Show or hide the line items"))
        self.fold.clicked.connect(lambda: self.set_folded(folded=not self.is_folded))
        self._glyph = Glyph(bar)
        self._sum = QLabel(bar)
        self._sum.setFont(font(TypeSize.BODY, tabular=True))
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self._glyph)
        row.addWidget(self._sum)
        row.addSpacing(SPACE_2)
        for action in (self.add, self.remove):
            row.addWidget(tool_button(action, bar))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        self._rule = rule(self)
        column.addWidget(self._rule)
        column.addWidget(self.table, 1)
        self._bar = bar

    # --- keys ------------------------------------------------------------------------------------

    def add_line(self) -> None:
        """A new line below the current one, or at the end."""
        current = self.table.currentIndex()
        index = current.row() + 1 if current.isValid() else self.model.rowCount()
        self._desk.insert_line(index)

    def _on_line_added(self, row: int) -> None:
        self.set_folded(folded=False)
        index = self.model.index(min(row, self.model.rowCount() - 1), 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def delete_lines(self) -> None:
        rows = self.table.selected_rows()
        if not rows and self.table.currentIndex().isValid():
            rows = [self.table.currentIndex().row()]
        self._desk.delete_lines(rows)

    def focus_path(self, path: str) -> bool:
        """Put the cursor on a cell. Returns whether there is one."""
        index = self.model.index_of(path)
        if not index.isValid():
            return False
        self.set_folded(folded=False)
        self.table.setColumnHidden(index.column(), False)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self._desk.set_focus(path)
        return True

    # --- fold and sum ----------------------------------------------------------------------------

    def set_folded(self, *, folded: bool) -> None:
        """Only the title and the sum, or the table too."""
        if folded is self.is_folded:
            return
        self.fold.setIcon(icons.icon("chevron-right" if folded else "chevron-down"))
        self.table.setVisible(not folded)
        self._rule.setVisible(not folded)
        self.setMaximumHeight(self.folded_height if folded else _NO_LIMIT)
        self.folded.emit(folded)

    @property
    def folded_height(self) -> int:
        return self._bar.sizeHint().height() + 1

    @property
    def is_folded(self) -> bool:
        return self.table.isHidden()

    def refresh(self) -> None:
        there = self._desk.invoice is not None
        self.add.setEnabled(there)
        self.fold.setEnabled(there)
        self._empty.setVisible(there and not self.model.rowCount())
        meaning, words = line_sum(self._desk.content, self.locale())
        self._glyph.show_meaning(meaning)
        self._glyph.setVisible(meaning is not None)
        self._sum.setText(words)
        self.table.setAccessibleDescription(words)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        self.remove.setEnabled(bool(self.model.rowCount()) and self.table.currentIndex().isValid())
