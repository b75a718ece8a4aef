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
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.empty_state import EmptyState
from invoicext_desktop.ui.inbox.only_supplier import OnlySupplier
from invoicext_desktop.ui.inbox.search_field import SearchField
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


class QueuePanel(QWidget):
    """`asked`: the queue, the search text or the order has changed."""

    asked = Signal()

    def __init__(self, tools: Sequence[QAction], add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._names = self._queue_names()
        self.search = SearchField(self)
        self.search.asked.connect(self.asked)
        self.search.left.connect(self._enter_list)
        self.only = OnlySupplier(self)
        self.only.changed.connect(self.asked)
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
        column.addLayout(self._make_head(tools, add))
        column.addWidget(self.only)
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
        self.empty.explain(self.filter, self.search.text())
        self._stack.setCurrentWidget(self.empty)
        self.empty.show()

    def show_counts(self, counts: InvoiceCounts) -> None:
        for place, queue in enumerate(QUEUES):
            number = getattr(counts, queue.value)
            self.queue.setItemText(place, f"{self._names[queue]} ({number:n})" if number else self._names[queue])

    @property
    def filter(self) -> InvoiceFilter:
        return QUEUES[max(self.queue.currentIndex(), 0)]

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
        box.currentIndexChanged.connect(lambda _: self.asked.emit())
        return box

    def _make_head(self, tools: Sequence[QAction], add: QAction) -> QVBoxLayout:
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
        second.addWidget(self._sort)
        head.addLayout(first)
        head.addWidget(self.search)
        head.addLayout(second)
        self._order_tabs()
        return head

    def _order_tabs(self) -> None:
        """As the eye goes: the buttons, the search, the queue, its order, the list."""
        chain = [*self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)]
        chain.remove(self._sort)
        for first, second in itertools.pairwise([*chain, self.search, self.queue, self._sort]):
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
            self.descending = key not in (SortKey.SUPPLIER, SortKey.NUMBER)
        self.sort_key = key
        for other, action in self._sort_actions.items():
            action.setChecked(other is key)
            arrow = "sort-down" if self.descending else "sort-up"
            action.setIcon(icons.icon(arrow) if other is key else QIcon())
        self.asked.emit()
