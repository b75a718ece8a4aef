"""The list as a table above the desk, or as a queue beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter

from invoicext_desktop.ui.inbox.list_view import InvoiceListView
from invoicext_desktop.ui.inbox.queue_panel import QueuePanel

TABLE_HEIGHT = 300


class AsTable(QObject):
    """`choose` is checked while the list is a table. `changed`: what `save_state` gives is another thing."""

    changed = Signal()

    def __init__(self, choose: QAction, columns: QAction, panel: QueuePanel, splitter: QSplitter) -> None:
        super().__init__(panel)
        self._choose = choose
        self._columns = columns
        self._panel = panel
        self._splitter = splitter
        self._view: InvoiceListView | None = None
        self._sizes: dict[bool, list[int]] = {}
        self._state: dict[str, Any] = {}

    def attach(self, view: InvoiceListView) -> None:
        """The list is there: show it as it was left."""
        self._view = view
        heads, panel = view.heads, self._panel
        heads.restore_state(self._state.get("columns"))
        heads.show_sort(panel.sort_key, descending=panel.descending)
        heads.sort_asked.connect(panel.sort_by)
        panel.asked.connect(lambda: heads.show_sort(panel.sort_key, descending=panel.descending))
        heads.changed.connect(self.changed)
        self._choose.setEnabled(True)
        self._choose.toggled.connect(self.show)
        self._columns.triggered.connect(self._show_columns)
        if self._state.get("shown") is True:
            self._choose.setChecked(True)

    def show(self, table: bool) -> None:
        """Change between the two; each has its own place for the line between list and desk."""
        view, splitter = self._view, self._splitter
        if view is None or table == view.is_table:
            return
        self._sizes[not table] = splitter.sizes()
        splitter.setOrientation(Qt.Orientation.Vertical if table else Qt.Orientation.Horizontal)
        view.show_as_table(table)
        self._panel.set_wide(table)
        self._columns.setEnabled(table)
        sizes = self._sizes.get(table) or self._usual(table)
        splitter.setSizes(sizes)
        self.changed.emit()

    def _usual(self, table: bool) -> list[int]:
        kept = self._state.get("sizes")
        if table and isinstance(kept, list) and len(kept) == 2 and all(isinstance(size, int) for size in kept):
            return kept
        whole = self._splitter.height() if table else self._splitter.width()
        first = TABLE_HEIGHT if table else self._panel.minimumWidth() * 3 // 2
        return [first, max(whole - first, 1)]

    def _show_columns(self) -> None:
        """The menu of the headings, for who has no mouse."""
        if self._view is None or not self._view.is_table:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view.heads.fill_menu(menu)
        menu.popup(self._view.mapToGlobal(QPoint(0, 0)))

    # --- memory ---------------------------------------------------------------------------------

    @property
    def beside(self) -> list[int]:
        """The sizes of queue and desk beside each other, whichever is shown now."""
        shown = self._view is not None and self._view.is_table
        return self._sizes.get(False) or self._splitter.sizes() if shown else self._splitter.sizes()

    def save_state(self) -> dict[str, Any]:
        if self._view is None:
            return self._state
        table = self._view.is_table
        sizes = self._splitter.sizes() if table else self._sizes.get(True) or self._state.get("sizes")
        return {"shown": table, "columns": self._view.heads.save_state(), "sizes": sizes}

    def restore_state(self, state: object) -> None:
        """Before `attach`."""
        self._state = state if isinstance(state, dict) else {}
