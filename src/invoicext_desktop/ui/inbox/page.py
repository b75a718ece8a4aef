"""The Invoices page: the queue beside the review of one invoice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.history import UndoResult, UndoState, Work
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceFilter, InvoiceQuery, SortKey
from invoicext_desktop.domain.narrowing import Narrowing, SavedView, from_plain, to_plain
from invoicext_desktop.services.page_changes import PAGES
from invoicext_desktop.ui.inbox.as_table import AsTable
from invoicext_desktop.ui.inbox.deeds import Deeds
from invoicext_desktop.ui.inbox.ending import Ending
from invoicext_desktop.ui.inbox.exporting import Exporter, invoice_count
from invoicext_desktop.ui.inbox.list_model import BLOCK, InvoiceListModel, Listing
from invoicext_desktop.ui.inbox.list_view import InvoiceListView
from invoicext_desktop.ui.inbox.queue_panel import QueuePanel
from invoicext_desktop.ui.tasks import Lane, TaskHandle, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.actions import Actions
    from invoicext_desktop.ui.events_bridge import EventsBridge
    from invoicext_desktop.ui.review.pane import ReviewPane

QUEUE_WIDTH = 330
#: Bursts of changes ask for the list once in this time.
REFRESH_MS = 150


class InvoicesPage(QWidget):
    """`usable`: the list is there; `opened`: the desk too. `message`: a sentence for the strip.

    `progressed`: a Progress of an export, None at its end.

    `moved`: what `save_state` gives has changed. `pages_changed`: a sentence, to be told with Undo.
    """

    message = Signal(str)
    failed = Signal(object)
    progressed = Signal(object)
    undo_changed = Signal(object)
    usable = Signal()
    opened = Signal()
    moved = Signal()
    pages_changed = Signal(str)

    def __init__(self, actions: Actions, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._services: Services | None = None
        self._company_id = ""
        self._pane: ReviewPane | None = None
        self._asking: TaskHandle | None = None
        self._counting: TaskHandle | None = None
        self._wanted: str | None = None
        self._following: str | None = None
        self._to_tell = ""
        self._clients: dict[str, str] = {}
        self._reasons: list[str] = []
        self._was_usable = False
        self.panel = QueuePanel(
            [actions.as_table, actions.undo, actions.redo, actions.delete], actions.add_files, actions.filter, self
        )
        self.panel.asked.connect(self.refresh)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.panel)
        self._place = QWidget(self)
        self._splitter.addWidget(self._place)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([QUEUE_WIDTH, 1000])
        self.panel.setMinimumWidth(220)
        self.table = AsTable(actions.as_table, actions.columns, self.panel, self._splitter)
        self.table.changed.connect(self.moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._later = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._later.timeout.connect(self.refresh)
        self._connect_actions(actions)

    def _connect_actions(self, actions: Actions) -> None:
        actions.suggestion.triggered.connect(lambda: self._pane.take_suggestion() if self._pane is not None else None)
        actions.accept_finding.triggered.connect(
            lambda: self._pane.accept_finding() if self._pane is not None else None
        )
        actions.compare.triggered.connect(lambda: self._pane.compare() if self._pane is not None else None)
        actions.split.triggered.connect(lambda: self._pane.choose_pages() if self._pane is not None else None)
        actions.split_here.triggered.connect(lambda: self._pane.split_here() if self._pane is not None else None)
        actions.find.triggered.connect(self._focus_search)
        actions.filter.triggered.connect(self.panel.open_filters)
        self.panel.filters.save_asked.connect(self._save_view)
        self.panel.filters.removed.connect(self._remove_view)
        actions.next_invoice.triggered.connect(lambda: self._step(1))
        actions.previous_invoice.triggered.connect(lambda: self._step(-1))
        actions.select_all.triggered.connect(lambda: self._view.selectAll() if self._services else None)
        actions.next_check.triggered.connect(lambda: self._pane.go_on() if self._pane is not None else None)
        actions.note.triggered.connect(lambda: self._pane.write_note() if self._pane is not None else None)
        actions.question.triggered.connect(lambda: self._pane.ask_client() if self._pane is not None else None)
        actions.history.triggered.connect(lambda: self._pane.show_history() if self._pane is not None else None)

    def _connect_deeds(self, actions: Actions, deeds: Deeds, exporter: Exporter) -> None:
        """What works on the selection; until the services are there, none of it can be asked for."""
        actions.undo.triggered.connect(lambda: deeds.step_back(redo=False))
        actions.redo.triggered.connect(lambda: deeds.step_back(redo=True))
        actions.delete.triggered.connect(deeds.delete)
        actions.delete_forever.triggered.connect(deeds.delete_forever)
        actions.restore.triggered.connect(deeds.restore)
        actions.approve.triggered.connect(deeds.approve)
        actions.unapprove.triggered.connect(deeds.unapprove)
        actions.read_again.triggered.connect(deeds.read_again)
        actions.hold.triggered.connect(deeds.hold)
        actions.release.triggered.connect(deeds.release)
        actions.bulk_edit.triggered.connect(deeds.change)
        actions.merge.triggered.connect(deeds.merge)
        actions.pages.triggered.connect(deeds.arrange)
        actions.export.triggered.connect(exporter.export)
        deeds.message.connect(self.message)
        deeds.failed.connect(self.failed)
        deeds.stepped.connect(self.show_stepped)
        deeds.merged.connect(self._on_pages_changed)
        deeds.settled.connect(self.ending.settled)
        deeds.ended.connect(self._on_ended)
        exporter.message.connect(self.message)
        exporter.failed.connect(self.failed)
        exporter.progressed.connect(self.progressed)

    # --- services -------------------------------------------------------------------------------

    def attach(
        self, services: Services, make_pane: Callable[[], ReviewPane], bridge: EventsBridge, company_id: str
    ) -> None:
        """Begin to work: the services are there. The list comes first, the desk right after it."""
        self._services = services
        self._make_pane = make_pane
        self._company_id = company_id
        self._model = InvoiceListModel(services, self._tasks, self)
        self._view = InvoiceListView(self._model, self)
        self.panel.set_list(self._view)
        self.table.attach(self._view)
        self.deeds = Deeds(
            services, self._tasks, self._model, self._view, flush=self.flush, query=self._query, parent=self
        )
        self.deeds.reasons = self._reasons
        self.exporter = Exporter(services, self._tasks, self._model, self._view, self)
        self.ending = Ending(services, self._tasks, lambda: self._company_id, self)
        self.ending.reached.connect(self._on_end_reached)
        self.ending.failed.connect(self.failed)
        self._load_views()
        self._connect_deeds(self._actions, self.deeds, self.exporter)
        self._delete_key = self._list_key(Qt.Key.Key_Delete, self._delete_by_key)
        self._list_key(Qt.Key.Key_J, lambda: self._step(1))
        self._list_key(Qt.Key.Key_K, lambda: self._step(-1))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list_key(key, self._actions.next_check.trigger)
        self._view.current_changed.connect(self.moved)
        self._view.current_changed.connect(self._on_current)
        self.panel.asked.connect(self.moved)
        self._view.selectionModel().selectionChanged.connect(lambda *_: self._update_actions())
        self._view.customContextMenuRequested.connect(self._show_menu)
        bridge.invoices_changed.connect(self._on_changed)
        bridge.everything_changed.connect(self._on_everything)
        self.refresh()

    def _list_key(self, key: Qt.Key, run: Callable[[], None]) -> QShortcut:
        """A key that means something only while the list has the focus."""
        made = QShortcut(QKeySequence(key), self._view)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        made.activated.connect(run)
        return made

    def _open_pane(self) -> None:
        """Put the desk in its place, with the invoice that the list shows."""
        pane = self._pane = self._make_pane()
        sizes = self._splitter.sizes()
        self._splitter.replaceWidget(1, pane)
        self._splitter.setSizes(sizes)
        self._place.deleteLater()
        self._view.current_changed.connect(pane.show_invoice)
        pane.approve_requested.connect(lambda _: self.deeds.approve_shown())
        pane.next_requested.connect(lambda: self._step(1))
        pane.previous_requested.connect(lambda: self._step(-1))
        pane.message.connect(self.message)
        pane.splitting.changed.connect(self._on_pages_changed)
        pane.splitting.failed.connect(self.failed)
        pane.pages.view.moved.connect(self._update_pages)
        pane.other_requested.connect(self.show_anywhere)
        pane.asking.address = self._clients.get(self._company_id, "")
        pane.asking.address_changed.connect(self._on_address)
        pane.end.queue_asked.connect(self._on_queue_asked)
        pane.suggestion_changed.connect(self._actions.suggestion.setEnabled)
        pane.finding_changed.connect(self._actions.accept_finding.setEnabled)
        pane.doubled_changed.connect(self._actions.compare.setEnabled)
        pane.show_invoice(self._view.current_id)
        self.opened.emit()

    def set_company(self, company_id: str) -> None:
        """Show another company's invoices."""
        if company_id == self._company_id:
            return
        self.flush()
        self._company_id = company_id
        self.panel.only.clear()
        if self._pane is not None:
            self._pane.asking.address = self._clients.get(company_id, "")
        self._wanted = None
        if self._services is not None:
            self._load_views()
            self.refresh()

    @property
    def company_id(self) -> str:
        return self._company_id

    def flush(self) -> None:
        """Hand what is being typed to the store."""
        if self._pane is not None:
            self._pane.flush()

    # --- the list -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the list as it is now."""
        services = self._services
        if services is None:
            return
        self._later.stop()
        if self._asking is not None:
            self._asking.cancel()
        query, company, following = self._query(), self._company_id, self._following

        def ask() -> tuple[Listing, UndoState, bool]:
            reading = following is not None and _is_reading(services, following)
            ids = services.invoices.ids(query)
            listing = Listing.of(ids, services.invoices.rows(ids[:BLOCK]))
            return listing, services.review.undo_state(company), reading

        self._asking = self._tasks.run(ask, done=self._on_list, failed=self.failed.emit, lane=Lane.POOL, owner=self)

    def _count(self) -> None:
        """How many stand in each queue: the list doesn't wait for it."""
        services, company = self._services, self._company_id
        if services is not None:
            if self._counting is not None:
                self._counting.cancel()
            self._counting = self._tasks.run(
                lambda: services.invoices.counts(company),
                done=self.panel.show_counts,
                failed=self.failed.emit,
                lane=Lane.POOL,
                owner=self,
            )

    def _query(self) -> InvoiceQuery:
        panel = self.panel
        query = InvoiceQuery(
            company_id=self._company_id,
            filter=panel.filter,
            text=panel.search.text(),
            supplier_id=panel.only.supplier_id,
            sort=panel.sort_key,
            descending=panel.descending,
        )
        return panel.narrowing.applied(query, dt.datetime.now().astimezone().date())

    # --- saved filters --------------------------------------------------------------------------

    def _load_views(self) -> None:
        services, company = self._services, self._company_id
        if services is not None:
            self._tasks.run(
                lambda: services.views.list(company),
                done=self.panel.show_views,
                failed=self.failed.emit,
                lane=Lane.POOL,
                owner=self,
            )

    def _save_view(self, name: str) -> None:
        services, company, panel = self._services, self._company_id, self.panel
        view = SavedView("", name, panel.filter, panel.search.text(), panel.narrowing)
        if services is not None:
            self.deeds.do(lambda: services.views.save(company, view), lambda _: self._load_views())

    def _remove_view(self, view_id: str) -> None:
        services = self._services
        if services is not None:
            self.deeds.do(lambda: services.views.remove(view_id), lambda _: self._load_views())

    def _on_list(self, answer: tuple[Listing, UndoState, bool]) -> None:
        self._asking = None
        listing, undo, reading = answer
        ids = listing.ids
        place = self._model.place_of(self._view.current_id)
        with self._view.held():
            self._model.set_ids(listing)
        self.panel.show_list(bool(ids))
        self.panel.footer.setText(invoice_count(len(ids)))
        self.undo_changed.emit(undo)
        if self._to_tell:
            self.pages_changed.emit(self._to_tell)
            self._to_tell = ""
        if not self._follow(reading=reading):
            self._choose_current(place)
        self.ending.came_empty(not ids and not self.panel.search.text())
        self._update_actions()
        self._count()
        if not self._was_usable:
            self._was_usable = True
            if ids and not self.panel.search.text():
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.usable.emit()
            QTimer.singleShot(0, self, self._open_pane)

    def _on_pages_changed(self, invoice_id: str, text: str) -> None:
        """It was split or merged: stay with it while it is read anew, and tell so as soon as it can be undone."""
        self._following, self._to_tell = invoice_id, text
        self.refresh()

    def _follow(self, *, reading: bool) -> bool:
        """Keep on the desk what was split or merged, though the list may leave it out while it is read."""
        wanted = self._following
        if wanted is None:
            return False
        found = self._view.select(wanted)
        if not found and reading:
            self._view.show_apart(wanted)
        if not reading:
            self._following = None
        return found or reading

    def _on_current(self, invoice_id: str | None) -> None:
        """Whoever goes to another one is not fetched back."""
        if invoice_id != self._following:
            self._following = None
        if invoice_id is not None:
            self.ending.leave()
            if self._pane is not None:
                self._pane.ahead.prepare(self._view.next_ones())

    # --- the end of the queue -------------------------------------------------------------------

    def _on_ended(self) -> None:
        self.ending.reach()
        self._view.leave()

    def _on_end_reached(self, work: Work, counts: InvoiceCounts) -> None:
        if self._pane is not None and self._view.current_id is None:
            self._pane.show_end(self.panel.filter, work, counts)

    def _on_address(self, address: str) -> None:
        """Where this company's client is asked: remembered for the next question."""
        self._clients[self._company_id] = address
        self.moved.emit()

    def _on_queue_asked(self, queue: InvoiceFilter) -> None:
        self.ending.leave()
        self.panel.search.clear()
        self.panel.choose(queue)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_current(self, place: int | None) -> None:
        """Show what was asked for; else what stands where the shown one was; else the first."""
        if self._wanted is not None and self._view.select(self._wanted):
            self._wanted = None
        if self._model.place_of(self._view.current_id) is not None:
            self._view.keep_selected()
            return
        if self.ending.here and self._view.current_id is None and self._model.ids:
            return
        if self._model.ids:
            self._view.select(self._model.ids[min(place or 0, len(self._model.ids) - 1)])
            return
        self._view.show_none()

    def _on_changed(self, added: frozenset[str], changed: frozenset[str], _removed: frozenset[str]) -> None:
        self._model.refresh(changed | added)
        if self._pane is not None and changed | added:
            self._pane.invoice_changed(changed | added)
        if not self._later.isActive():
            self._later.start()

    def _on_everything(self) -> None:
        self._model.refresh()
        current = self._view.current_id
        if self._pane is not None and current is not None:
            self._pane.invoice_changed(frozenset({current}))
        self.refresh()

    def show_invoice(self, invoice_id: str) -> None:
        """Select this one, now or as soon as the list has it."""
        if self._services is None or not self._view.select(invoice_id):
            self._wanted = invoice_id
            self._later.start()

    def show_anywhere(self, invoice_id: str) -> None:
        """Select this one, whatever the list is narrowed to."""
        if not self._view.select(invoice_id):
            self.panel.search.clear()
            self.panel.narrow(Narrowing())
            self.panel.only.clear()
            self.panel.choose(InvoiceFilter.ALL)
            self.show_invoice(invoice_id)

    def show_only(self, supplier_id: str, name: str) -> None:
        """All invoices of one supplier, under whichever of its names."""
        self.panel.choose(InvoiceFilter.ALL)
        self.panel.search.clear()
        self.panel.narrow(Narrowing())
        self.panel.only.show_supplier(supplier_id, name)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_supplier(self, name: str) -> None:
        """All invoices of a supplier, by name."""
        self.panel.only.clear()
        self.panel.choose(InvoiceFilter.ALL)
        self.panel.search.setText(name)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        if self._services is not None:
            self._view.step(by)

    def _focus_search(self) -> None:
        self.panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.search.selectAll()

    def show_stepped(self, result: UndoResult) -> None:
        """Go to what was undone or done again."""
        self.refresh()
        if result.path == PAGES and result.invoice_ids:
            self._on_pages_changed(result.invoice_ids[0], "")
        elif len(result.invoice_ids) == 1:
            self.show_invoice(result.invoice_ids[0])
            if result.path and self._pane is not None and self._view.current_id == result.invoice_ids[0]:
                self._pane.focus_field(result.path)

    # --- what can be done -----------------------------------------------------------------------

    @property
    def current_id(self) -> str | None:
        """The invoice on the desk."""
        return self._view.current_id if self._services is not None else None

    def selected_ids(self) -> list[str]:
        return self._view.selected_ids() if self._services is not None else []

    def _update_actions(self) -> None:
        some = bool(self.selected_ids())
        in_bin = self.panel.filter is InvoiceFilter.BIN
        actions = self._actions
        shown = (actions.note, actions.question, actions.history, actions.next_check, actions.invoice_supplier)
        for action in shown:
            action.setEnabled(self._services is not None and self._view.current_id is not None)
        held = self.panel.filter is InvoiceFilter.ON_HOLD or any(
            row is not None and row.review is Review.ON_HOLD
            for row in map(self._model.row_of, self.selected_ids()[:200])
        )
        actions.release.setVisible(held)
        for action in (actions.approve, actions.unapprove, actions.read_again, actions.hold, actions.release):
            action.setEnabled(some and not in_bin)
        actions.bulk_edit.setEnabled(some and not in_bin)
        actions.delete.setEnabled(some and not in_bin)
        self._update_pages()
        actions.merge.setEnabled(len(self.selected_ids()) > 1 and not in_bin)
        actions.pages.setEnabled(some and not in_bin)
        for action in (actions.restore, actions.delete_forever):
            action.setEnabled(some and in_bin)
            action.setVisible(in_bin)
        actions.export.setEnabled(bool(self._model.ids))

    def _update_pages(self) -> None:
        """One invoice of several pages can be split; after the page in view, if another one follows."""
        pane, actions = self._pane, self._actions
        one = pane is not None and len(self.selected_ids()) == 1 and self.panel.filter is not InvoiceFilter.BIN
        actions.split.setEnabled(one and pane is not None and pane.pages.view.pages > 1)
        actions.split_here.setEnabled(one and pane is not None and pane.page_after)

    def _delete_by_key(self) -> None:
        """The Delete key in the list: into the bin, and in the bin for good."""
        in_bin = self.panel.filter is InvoiceFilter.BIN
        (self._actions.delete_forever if in_bin else self._actions.delete).trigger()

    def _show_menu(self, place: QPoint) -> None:
        actions = self._actions
        menu = QMenu(self)
        in_bin = self.panel.filter is InvoiceFilter.BIN
        one = len(self.selected_ids()) < 2
        pages = [actions.pages, *([actions.split, actions.split_here] if one else [actions.merge])]
        here = [
            actions.approve,
            actions.unapprove,
            actions.hold,
            actions.release,
            actions.bulk_edit,
            actions.read_again,
            *pages,
            actions.export,
            actions.delete,
        ]
        menu.addActions([actions.restore, actions.delete_forever] if in_bin else here)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(place))

    # --- memory ---------------------------------------------------------------------------------

    def save_state(self) -> dict[str, object]:
        """What to find again at the next start."""
        pane = self._pane.save_state() if self._pane is not None else {}
        return {
            "splitter": [int(size) for size in self.table.beside],
            "table": self.table.save_state(),
            "queue": self.panel.filter.value,
            "narrowing": to_plain(self.panel.narrowing),
            "sort": self.panel.sort_key.value,
            "descending": self.panel.descending,
            "invoice": self._view.current_id if self._services is not None else None,
            "pane": pane,
            "reasons": self.deeds.reasons if self._services is not None else [],
            "clients": self._clients,
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Before `attach`: the queue, its order and which invoice to show."""
        clients = state.get("clients")
        self._clients = dict(clients) if isinstance(clients, dict) else {}
        self._reasons = [str(reason) for reason in state.get("reasons") or []]
        self.table.restore_state(state.get("table"))
        sizes = state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2:
            self._splitter.setSizes([int(size) for size in sizes])
        try:
            self.panel.narrow(from_plain(state.get("narrowing")))
            self.panel.choose(InvoiceFilter(state.get("queue", "all")))
            self.panel.sort_by(SortKey(state.get("sort", "added")), bool(state.get("descending", True)))
        except ValueError:
            return  # written by another version: the usual order then
        invoice = state.get("invoice")
        self._wanted = invoice if isinstance(invoice, str) else None


def _is_reading(services: Services, invoice_id: str) -> bool:
    try:
        return services.invoices.get(invoice_id).status is Status.PROCESSING
    except NotFoundError:  # deleted meanwhile
        return False
