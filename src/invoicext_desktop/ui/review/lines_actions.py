"""What can be done to the rows of the table: one action each, in the toolbar's menu, by key, by right click."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from invoicext_desktop.domain import line_edits
from invoicext_desktop.domain.fields import LINE_FIELDS, get_lines
from invoicext_desktop.domain.line_edits import LinesEdit
from invoicext_desktop.ui.keys.key_action import Keys, key_action
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.lines_clipboard import MOST_CHARACTERS, Pasted, as_text, from_text
from invoicext_desktop.ui.review.lines_table import LinesTable
from invoicext_desktop.ui.review.words import tr

#: A paste of more characters is read beside the window's thread.
_LONG_TEXT = 20_000


class LinesActions(QObject):
    """`all` in the order of the menu, None for a line between groups. `columns_asked`: draw columns on the page."""

    columns_asked = Signal()

    def __init__(self, desk: Desk, table: LinesTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._panel = parent
        #: The token of the rows that are being moved, and where they are by now.
        self._moving: tuple[str, list[int]] | None = None
        desk.replaced.connect(self._on_replaced)
        make = self._make
        self.add = make(
            "add-line",
            "line-add",
            tr("Add line"),
            "Ins",
            tr("An empty line below the one with the cursor"),
            self.add_line,
        )
        self.remove = make(
            "delete-lines",
            "line-delete",
            tr("Delete lines"),
            "Ctrl+Del",
            tr("Take the chosen lines out; Undo brings them back"),
            self.delete_lines,
        )
        self.copy_below = make(
            "duplicate-lines",
            "copy",
            tr("Duplicate lines"),
            "Ctrl+Shift+L",
            tr("A copy of the chosen lines below them"),
            self.duplicate,
        )
        self.up = make(
            "lines-up",
            "chevron-up",
            tr("Move lines up"),
            "Alt+Shift+Up",
            tr("The chosen lines one place up"),
            lambda: self.move(-1),
        )
        self.down = make(
            "lines-down",
            "chevron-down",
            tr("Move lines down"),
            "Alt+Shift+Down",
            tr("The chosen lines one place down"),
            lambda: self.move(1),
        )
        self.split = make(
            "split-line",
            "",
            tr("Split line in two"),
            "Ctrl+Shift+S",
            tr("Two lines of one, with half the quantity and half the amount each"),
            self.split_line,
        )
        self.join = make(
            "join-lines",
            "",
            tr("Join lines"),
            "Ctrl+Shift+J",
            tr("One line of the chosen ones: words one after the other, amounts added"),
            self.join_lines,
        )
        self.fill = make(
            "fill-down",
            "",
            tr("Fill down"),
            "Ctrl+Shift+D",
            tr("The value of the first chosen cell in those below it"),
            self.fill_down,
        )
        self.columns = make(
            "read-columns",
            "columns",
            tr("Read lines by columns"),
            "Ctrl+Shift+T",
            tr("Draw the columns on the page, say what each is, and read the lines again"),
            self.columns_asked.emit,
        )
        self.columns.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        # The table answers the keys of these four itself: they are everybody's keys.
        self.cut = make(
            "cut-lines", "", tr("Cut cells"), "", tr("Copy the chosen cells and clear them (Ctrl+X)"), self.cut_cells
        )
        self.copy = make(
            "copy-lines",
            "copy",
            tr("Copy cells"),
            "",
            tr("Copy the chosen cells for a spreadsheet (Ctrl+C)"),
            self.copy_cells,
        )
        self.paste = make(
            "paste-lines",
            "",
            tr("Paste cells"),
            "",
            tr("Put cells of a spreadsheet here; rows beyond the last become new lines (Ctrl+V)"),
            self.paste_cells,
        )
        self.clear = make(
            "clear-cells", "", tr("Clear cells"), "", tr("Empty the chosen cells (Del)"), self.clear_cells
        )
        self.all: tuple[QAction | None, ...] = (
            *(self.add, self.copy_below, self.remove, None),
            *(self.up, self.down, self.split, self.join, self.fill, None),
            *(self.columns, None),
            *(self.cut, self.copy, self.paste, self.clear),
        )
        table.copy_asked.connect(self.copy_cells)
        table.cut_asked.connect(self.cut_cells)
        table.paste_asked.connect(self.paste_cells)
        table.clear_asked.connect(self.clear_cells)

    def _make(self, name: str, icon: str, text: str, keys: Keys, help_text: str, run: Callable[[], object]) -> QAction:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        group = tr("Line items")
        action = key_action(
            self._panel, name, text, icon=icon, keys=keys, help_text=help_text, group=group, context=context
        )
        action.triggered.connect(run)
        self._panel.addAction(action)
        return action

    def _on_replaced(self) -> None:
        self._moving = None

    def menu(self, parent: QWidget) -> QMenu:
        """All of them, for a right click or the button with the dots."""
        menu = QMenu(parent)
        for action in self.all:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def refresh(self) -> None:
        """What can be done with what is selected now."""
        there = self._desk.invoice is not None
        rows = self._table.chosen_rows()
        self.add.setEnabled(there)
        self.paste.setEnabled(there)
        self.columns.setEnabled(there and not self._desk.settled)
        for action in (self.remove, self.copy_below, self.split, self.cut, self.copy, self.clear):
            action.setEnabled(bool(rows))
        self.split.setEnabled(len(rows) == 1)
        self.join.setEnabled(len(rows) > 1)
        self.fill.setEnabled(len(rows) > 1 or (bool(rows) and rows[0] > 0))
        self.up.setEnabled(bool(rows) and rows[0] > 0)
        self.down.setEnabled(bool(rows) and rows[-1] + 1 < len(self._desk.content.line_items))

    def _change(
        self, label: str, edit: LinesEdit, select: Sequence[int] | None = None, typing: str | None = None
    ) -> None:
        """Make the change; what is selected afterwards, where that is not what was before."""
        self._moving = None
        self._desk.change_lines(label, edit, typing)
        if select is not None:
            self._table.select_rows(select)
        self.refresh()

    # --- what they do ----------------------------------------------------------------------------

    def add_line(self) -> None:
        """A new line below the current one, or at the end."""
        current = self._table.currentIndex()
        self._desk.insert_line(current.row() + 1 if current.isValid() else len(self._desk.content.line_items))

    def delete_lines(self) -> None:
        self._desk.delete_lines(self._table.chosen_rows())

    def duplicate(self) -> None:
        rows = self._table.chosen_rows()
        if rows:
            below = list(range(rows[-1] + 1, rows[-1] + 1 + len(rows)))
            self._change(_labelled("Duplicated", rows), lambda lines: line_edits.duplicated(lines, rows), below)

    def move(self, by: int) -> None:
        rows = self._table.chosen_rows()
        if rows and rows[0] + by >= 0 and rows[-1] + by < len(self._desk.content.line_items):
            there = [row + by for row in rows]
            token = self._moving[0] if self._moving is not None and self._moving[1] == rows else uuid.uuid4().hex
            self._change(_labelled("Moved", rows), lambda lines: line_edits.moved(lines, rows, by), there, token)
            self._moving = token, there

    def split_line(self) -> None:
        rows = self._table.chosen_rows()
        if len(rows) == 1:
            self._change("Split a line", lambda lines: line_edits.split(lines, rows[0]), [rows[0]])

    def join_lines(self) -> None:
        rows = self._table.chosen_rows()
        if len(rows) > 1:
            self._change(f"Joined {len(rows)} lines", lambda lines: line_edits.joined(lines, rows), [rows[0]])

    def fill_down(self) -> None:
        """The first of the rows in the others; into a single one what stands above it."""
        rows, names = self._table.chosen_rows(), self._table.chosen_names()
        if len(rows) == 1 and rows[0] > 0:
            rows = [rows[0] - 1, rows[0]]
        if len(rows) > 1:
            self._change("Filled down", lambda lines: line_edits.filled_down(lines, rows, names))

    def clear_cells(self) -> None:
        cells = self._table.chosen_cells()
        if cells:
            self._change("Cleared cells", lambda lines: line_edits.cleared(lines, cells))

    def copy_cells(self) -> None:
        """The chosen cells, as far as they make a table."""
        rows, names = self._table.chosen_rows(), self._table.chosen_names()
        specs = [spec for spec in LINE_FIELDS if spec.path in names]
        lines = get_lines(self._desk.content)
        if rows:
            QGuiApplication.clipboard().setText(as_text([lines[row] for row in rows], specs, self._panel.locale()))

    def cut_cells(self) -> None:
        self.copy_cells()
        self.clear_cells()

    def paste_cells(self) -> None:
        """What a spreadsheet has on the clipboard, from the cell with the cursor on."""
        current = self._table.currentIndex()
        names = self._table.names_from(current.column() if current.isValid() else 0)
        text = QGuiApplication.clipboard().text()
        if len(text) > MOST_CHARACTERS:
            self._desk.message.emit(tr("That is too much to paste."))
            return
        locale = QLocale(self._panel.locale())
        at = current.row() if current.isValid() else len(self._desk.content.line_items)
        if len(text) > _LONG_TEXT:
            self._desk.aside(lambda: from_text(text, names, locale), lambda pasted: self._put(pasted, at))
            return
        pasted, cells = from_text(text, names, locale), self._table.chosen_cells()
        if pasted.only is not None and len(cells) > 1:
            self._paste_everywhere(text, cells)
        else:
            self._put(pasted, at)

    def _put(self, pasted: Pasted, at: int) -> None:
        """The rows of a spreadsheet over those from row `at` on."""
        if pasted.rows:
            rows = [*range(at, at + len(pasted.rows))]
            self._change(_labelled("Pasted", rows), lambda lines: line_edits.pasted(lines, at, pasted.rows), rows)

    def _paste_everywhere(self, text: str, cells: list[tuple[int, str]]) -> None:
        """One value into every chosen cell, in each as what its column takes."""
        names = sorted({name for _, name in cells})
        values = {name: from_text(text, [name], self._panel.locale()).rows[0][name] for name in names}
        self._change("Pasted cells", lambda lines: line_edits.with_all(lines, cells, values))


def _labelled(what: str, rows: list[int]) -> str:
    """As the history says it."""
    return f"{what} line" if len(rows) == 1 else f"{what} {len(rows)} lines"
