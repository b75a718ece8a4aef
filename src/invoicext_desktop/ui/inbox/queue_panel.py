"""The second column: which queue, what to search for, the list, and the states when it is empty."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceFilter, SortKey
from invoicext_desktop.domain.narrowing import Narrowing, SavedView
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.empty_state import EmptyState
from invoicext_desktop.ui.inbox.filter_chips import FilterChips
from invoicext_desktop.ui.inbox.filter_panel import FilterPanel
from invoicext_desktop.ui.inbox.only_supplier import OnlySupplier
from invoicext_desktop.ui.inbox.search_field import SearchField
from invoicext_desktop.ui.keys.key_action import tool_button
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, TypeSize, font
from invoicext_desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Sequence

QUEUES = (
    InvoiceFilter.ALL,
    InvoiceFilter.TO_REVIEW,
    InvoiceFilter.READY,
    InvoiceFilter.ON_HOLD,
    InvoiceFilter.APPROVED,
    InvoiceFilter.FAILED,
    InvoiceFilter.BIN,
)
WIDE_QUEUE = 200
#: What begins at A, or with the work that comes first; the others at the newest and the largest.
FROM_A = frozenset({SortKey.SUPPLIER, SortKey.NUMBER, SortKey.CURRENCY, SortKey.STATE, SortKey.KIND, SortKey.FILE})


class QueuePanel(QWidget):
    """`asked`: the queue, the search text or the order has changed."""

    asked = Signal()

    def __init__(self, tools: Sequence[QAction], add: QAction, narrow: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._names = self._queue_names()
        self._narrowing = Narrowing()
        self.search = SearchField(self)
        self.search.asked.connect(self.asked)
        self.search.left.connect(self._enter_list)
        self.only = OnlySupplier(self)
        self.only.changed.connect(self.asked)
        self.chips = FilterChips(self)
        self.chips.changed.connect(self.narrow)
        self.filters = FilterPanel(self)
        self.filters.changed.connect(lambda: self.narrow(self.filters.narrowing))
        self._views: list[SavedView] = []
        self.queue = self._make_queue()
        self.sort_key, self.descending = SortKey.ADDED, True
        self.footer = QLabel(self)
        self.footer.setFont(font(TypeSize.SMALL))
        self.footer.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self.empty = EmptyState(add, self)
        self._body = QWidget(self)
        self._stack = QStackedLayout(self._body)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._stack.addWidget(self.empty)
        self._list: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head(tools, add, narrow))
        column.addWidget(self.only)
        column.addWidget(self.chips)
        column.addWidget(self._body, 1)
        column.addWidget(self.footer)

    def set_list(self, view: QWidget) -> None:
        """Put the list in place, once the services are there."""
        self._list = view
        self._stack.addWidget(view)
        QWidget.setTabOrder(self._sort, view)

    def _enter_list(self) -> None:
        if self._list is not None:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_list(self, filled: bool) -> None:
        """The list, or over it why it is empty: the list itself stays in place for whoever asks for it by name."""
        if filled and self._list is not None:
            self._stack.setCurrentWidget(self._list)
            self.empty.hide()
            return
        self.empty.explain(
            self.filter, self.search.text(), narrowed=bool(self.narrowing.parts or self.only.supplier_id)
        )
        self._stack.setCurrentWidget(self.empty)
        self.empty.show()

    def show_counts(self, counts: InvoiceCounts) -> None:
        for place, queue in enumerate(QUEUES):
            number = getattr(counts, queue.value)
            self.queue.setItemText(place, f"{self._names[queue]} ({number:n})" if number else self._names[queue])

    @property
    def filter(self) -> InvoiceFilter:
        return QUEUES[min(max(self.queue.currentIndex(), 0), len(QUEUES) - 1)]

    @property
    def narrowing(self) -> Narrowing:
        """What the list is narrowed to."""
        return self._narrowing

    def narrow(self, narrowing: Narrowing) -> None:
        """Narrow the list to this; the chips say so."""
        if narrowing == self._narrowing:
            return
        self._narrowing = narrowing
        self.chips.show_narrowing(narrowing)
        if narrowing != self.filters.narrowing or not self.filters.isVisible():
            self.filters.show_narrowing(narrowing)
        self.asked.emit()

    def open_filters(self) -> None:
        """The panel that narrows the list, under its button."""
        self.filters.show_narrowing(self._narrowing)
        self.filters.open_at(self._filter_button.mapToGlobal(self._filter_button.rect().bottomLeft()))

    def show_views(self, views: Sequence[SavedView]) -> None:
        """The saved filters, below the queues."""
        self._views = list(views)
        while self.queue.count() > len(QUEUES):
            self.queue.removeItem(self.queue.count() - 1)
        if views:
            self.queue.insertSeparator(len(QUEUES))
        for view in views:
            self.queue.addItem(icons.icon("filter"), view.name)
        self.filters.show_saved(views)

    def _on_queue(self, place: int) -> None:
        """A queue, or a saved filter: that one shows its own queue, words and narrowing."""
        number = place - len(QUEUES) - 1
        if 0 <= number < len(self._views):
            view = self._views[number]
            self.only.clear()
            self.queue.blockSignals(True)
            self.choose(view.queue)
            self.queue.blockSignals(False)
            self.search.setText(view.text)
            self.narrow(view.narrowing)
        self.asked.emit()

    def choose(self, queue: InvoiceFilter) -> None:
        if queue in QUEUES:
            self.queue.setCurrentIndex(QUEUES.index(queue))

    def _queue_names(self) -> dict[InvoiceFilter, str]:
        return {
            InvoiceFilter.ALL: self.tr("All invoices"),
            InvoiceFilter.TO_REVIEW: self.tr("Needs a look"),
            InvoiceFilter.READY: self.tr("Ready"),
            InvoiceFilter.ON_HOLD: self.tr("On hold"),
            InvoiceFilter.APPROVED: self.tr("Approved"),
            InvoiceFilter.FAILED: self.tr("Not read"),
            InvoiceFilter.BIN: self.tr("Bin"),
        }

    def _make_queue(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Queue"))
        for queue in QUEUES:
            box.addItem(self._names[queue])
        box.currentIndexChanged.connect(self._on_queue)
        return box

    def _make_head(self, tools: Sequence[QAction], add: QAction, narrow: QAction) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_2)
        head.setSpacing(SPACE_2)
        first = QHBoxLayout()
        first.setSpacing(0)
        add_button = QToolButton(self)
        add_button.setDefaultAction(add)
        add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        add_button.setAccessibleName(self.tr("Add files..."))
        first.addWidget(add_button)
        first.addStretch(1)
        for action in tools:
            first.addWidget(self._tool(action))
        second = QHBoxLayout()
        second.setSpacing(SPACE_2)
        label = QLabel(self.tr("Queue"), self)
        label.setBuddy(self.queue)
        label.setFont(font(TypeSize.SMALL))
        second.addWidget(label)
        second.addWidget(self.queue, 1)
        self._sort = self._make_sort()
        self._filter_button = tool_button(narrow, self)
        second.addWidget(self._filter_button)
        second.addWidget(self._sort)
        head.addLayout(first)
        head.addWidget(self.search, 1)
        head.addLayout(second)
        self._head = head
        self._order_tabs()
        return head

    def set_wide(self, wide: bool) -> None:
        """Everything above the list in one line, where there is the room, or in three."""
        direction = QVBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._head.setSpacing(SPACE_3 if wide else SPACE_2)
        self.queue.setMinimumWidth(WIDE_QUEUE if wide else 0)

    def _order_tabs(self) -> None:
        """As the eye goes: the buttons, the search, the queue, its order, the list."""
        chain = [*self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)]
        for button in (self._sort, self._filter_button):
            chain.remove(button)
        ends = [self.search, self.queue, self._filter_button, self._sort]
        for first, second in itertools.pairwise([*chain, *ends]):
            QWidget.setTabOrder(first, second)

    def _tool(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.iconText())
        return button

    def _make_sort(self) -> MenuButton:
        button = MenuButton(self)
        button.setIcon(icons.icon("sort"))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Sort"))
        button.setToolTip(self.tr("Order of the list"))
        names = {
            SortKey.ADDED: self.tr("Added"),
            SortKey.SUPPLIER: self.tr("Supplier"),
            SortKey.NUMBER: self.tr("Number"),
            SortKey.DATE: self.tr("Invoice date"),
            SortKey.DUE: self.tr("Due date"),
            SortKey.TOTAL: self.tr("Total"),
            SortKey.SUBTOTAL: self.tr("Net"),
            SortKey.TAX: self.tr("Tax"),
            SortKey.CURRENCY: self.tr("Currency"),
            SortKey.STATE: self.tr("State"),
            SortKey.KIND: self.tr("Document type"),
            SortKey.NOTE: self.tr("Note"),
            SortKey.FILE: self.tr("File"),
        }
        self._sort_actions: dict[SortKey, QAction] = {}
        for key, name in names.items():
            action = button.popup.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=key: self.sort_by(chosen))
            self._sort_actions[key] = action
        self._sort_actions[SortKey.ADDED].setChecked(True)
        return button

    def sort_by(self, key: SortKey, descending: bool | None = None) -> None:
        """Choose the order; the same one again turns it round. Names begin at A, dates at the newest."""
        if descending is not None:
            self.descending = descending
        elif key is self.sort_key:
            self.descending = not self.descending
        else:
            self.descending = key not in FROM_A
        self.sort_key = key
        for other, action in self._sort_actions.items():
            action.setChecked(other is key)
            arrow = "sort-down" if self.descending else "sort-up"
            action.setIcon(icons.icon(arrow) if other is key else QIcon())
        self.asked.emit()
