"""The line items: the table, what can be done to its rows, and whether the lines add up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.keys.key_action import shown_key, tool_button
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import Glyph
from invoicext_desktop.ui.review.fields_panel import rule
from invoicext_desktop.ui.review.line_sum import line_sum, line_sums
from invoicext_desktop.ui.review.lines_actions import LinesActions
from invoicext_desktop.ui.review.lines_model import LinesModel
from invoicext_desktop.ui.review.lines_preview import LinesPreview
from invoicext_desktop.ui.review.lines_table import LinesTable
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, TypeSize, font
from invoicext_desktop.ui.widgets.menu_button import MenuButton
from invoicext_desktop.ui.widgets.shrinking_label import ShrinkingLabel

#: What Qt calls no limit to a height.
_NO_LIMIT = 16_777_215


class LinesPanel(QWidget):
    """`entered`: Enter was pressed in a cell of this path."""

    entered = Signal(str)
    folded = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folded = False
        self.model = LinesModel(desk, self)
        self.model.locale = self.locale()
        self.table = LinesTable(desk, self.model, self)
        self.table.entered.connect(self.entered)
        self.table.current_path.connect(desk.set_focus)
        self._empty = QLabel(self.table.viewport())
        self._empty.setMargin(SPACE_4)
        self._empty.setWordWrap(True)
        inside = QVBoxLayout(self.table.viewport())  # as wide as the table, however wide that is
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._empty)
        inside.addStretch(1)
        self.actions_ = LinesActions(desk, self.table, self)
        self.table.selectionModel().selectionChanged.connect(self.actions_.refresh)
        self.table.selectionModel().currentChanged.connect(self.actions_.refresh)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._lay_out()
        desk.line_added.connect(self._on_line_added)
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self.refresh)
        self.refresh()

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
        self._sum = ShrinkingLabel(bar)
        self._sum.setFont(font(TypeSize.BODY, tabular=True))
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self._glyph)
        row.addWidget(self._sum)
        row.addSpacing(SPACE_2)
        for action in (self.actions_.columns, self.actions_.add, self.actions_.remove):
            row.addWidget(tool_button(action, bar))
        row.addWidget(self._make_more(bar))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        self._rule = rule(self)
        column.addWidget(self._rule)
        column.addWidget(self.table, 1)
        self.preview = LinesPreview(self)
        self.preview.hide()
        column.addWidget(self.preview, 1)
        self._bar = bar

    # --- keys ------------------------------------------------------------------------------------

    def _make_more(self, bar: QWidget) -> MenuButton:
        """The button with everything that can be done to lines."""
        button = MenuButton(bar)
        button.setIcon(icons.icon("more"))
        button.setAutoRaise(True)
        button.setAccessibleName(tr("More for lines"))
        button.setToolTip(tr("Move, split, join, fill down, copy and paste"))
        button.setAccessibleDescription(button.toolTip())
        for action in self.actions_.all:
            if action is None:
                button.popup.addSeparator()
            else:
                button.popup.addAction(action)
        return button

    def _show_menu(self, place: QPoint) -> None:
        menu = self.actions_.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_line_added(self, row: int) -> None:
        self.set_folded(folded=False)
        index = self.model.index(min(row, self.model.rowCount() - 1), 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

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
        if folded is self._folded:
            return
        self._folded = folded
        self.fold.setIcon(icons.icon("chevron-right" if folded else "chevron-down"))
        self.table.setVisible(not folded)
        self._rule.setVisible(not folded)
        self.setMaximumHeight(self.folded_height if folded else _NO_LIMIT)
        self.folded.emit(folded)

    def set_previewing(self, *, on: bool) -> None:
        """Show what drawn columns would give in the place of the lines."""
        if on:
            self.set_folded(folded=False)
        self._bar.setVisible(not on)
        for part in (self._rule, self.table):
            part.setVisible(not on and not self._folded)
        self.preview.setVisible(on)

    @property
    def folded_height(self) -> int:
        return self._bar.sizeHint().height() + 1

    @property
    def is_folded(self) -> bool:
        return self._folded

    def refresh(self) -> None:
        there = self._desk.invoice is not None
        self.fold.setEnabled(there)
        words = tr("No lines. {add} adds one, {columns} reads them by columns.")
        add, columns = shown_key(self.actions_.add), shown_key(self.actions_.columns)
        self._empty.setText(words.format(add=add or self.actions_.add.text(), columns=columns))
        self._empty.setVisible(there and not self.model.rowCount())
        meaning, words = line_sum(self._desk.content, self.locale())
        self._glyph.show_meaning(meaning)
        self._glyph.setVisible(meaning is not None)
        self._sum.setText(words)
        everything = line_sums(self._desk.content, self.locale())
        self._sum.setToolTip(everything)
        self.table.setAccessibleDescription(everything)
        self.actions_.refresh()
