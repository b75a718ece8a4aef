"""What can be done to the selected invoices: approve, delete, read again, merge; and undo of all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from invoicext_desktop.domain.fields import BULK_FIELDS, Value
from invoicext_desktop.domain.history import UndoResult
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.ui.arranging.opening import Arranging, all_in_one
from invoicext_desktop.ui.dialogs.bulk_edit import BulkEditDialog
from invoicext_desktop.ui.dialogs.duplicates import ask_about_duplicates
from invoicext_desktop.ui.dialogs.hold import HoldDialog
from invoicext_desktop.ui.dialogs.password import ask_password
from invoicext_desktop.ui.inbox.list_model import InvoiceListModel
from invoicext_desktop.ui.inbox.list_view import InvoiceListView
from invoicext_desktop.ui.spoken import label_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


#: How many of the last reasons are offered again.
REASONS = 5


class Deeds(QObject):
    """Each is one step of undo. `flush` hands to the store what is being typed, `query` says what the list shows.

    `stepped`: an UndoResult, what was undone or done again. `merged`: pages were arranged: the invoice and a sentence.

    `settled`: invoices were approved or put on hold; `ended`: and no open one is left in the list.
    """

    message = Signal(str)
    failed = Signal(object)
    stepped = Signal(object)
    merged = Signal(str, str)
    settled = Signal()
    ended = Signal()

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        model: InvoiceListModel,
        view: InvoiceListView,
        *,
        flush: Callable[[], None],
        query: Callable[[], InvoiceQuery],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._model = model
        self._view = view
        self._flush = flush
        self._query = query
        self._window = parent
        self._arranging = Arranging(services, tasks, flush, parent)
        self._arranging.changed.connect(self.merged)
        self._arranging.failed.connect(self.failed)
        self.reasons: list[str] = []

    @property
    def ids(self) -> list[str]:
        """What is selected, in the order of the list."""
        return self._view.selected_ids()

    def do(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        """A change, after what is being typed has been saved."""
        self._flush()
        self._tasks.run(work, done=done, failed=self.failed.emit, lane=Lane.STORE, owner=self)

    # --- approval -------------------------------------------------------------------------------

    def approve_shown(self) -> None:
        """Approve the invoice on the desk and go on to the next one."""
        current = self._view.current_id
        if current is not None:
            self._approve([current])

    def approve(self) -> None:
        """Approve the selection. Of several, those that may have been entered before are asked about."""
        services, ids = self._services, self.ids
        if len(ids) < 2:
            self._approve(ids)
            return

        def done(doubled: list[str]) -> None:
            self._approve(ask_about_duplicates(self._window, ids, doubled) if doubled else ids)

        self.do(lambda: services.invoices.possible_duplicates(ids), done)

    def _approve(self, ids: list[str]) -> None:
        services = self._services
        if not ids:
            return
        self._settle(ids, lambda: services.review.approve(ids))

    def _settle(self, ids: list[str], deed: Callable[[], None]) -> None:
        """Do what ends the work on these, and go on to the next one that is open.

        Where the list leaves out what is settled, the next one comes by itself.
        """
        services = self._services
        stays = self._query().filter in (InvoiceFilter.ALL, InvoiceFilter.APPROVED, InvoiceFilter.ON_HOLD)
        follow = stays and len(ids) == 1 and ids[0] == self._view.current_id
        others = self._view.others() if follow else []

        def work() -> str | None:
            deed()
            return services.invoices.first_open(others) if follow else None

        def done(following: str | None) -> None:
            self.settled.emit()
            if not follow or self._view.current_id != ids[0]:
                return
            if following is None or not self._view.select(following):
                self.ended.emit()

        self.do(work, done)

    def hold(self) -> None:
        """Keep the selection aside, with a reason."""
        ids = self.ids
        if not ids:
            return
        dialog = HoldDialog(len(ids), self.reasons, self._window)

        def held() -> None:
            reason = dialog.reason
            if reason:
                self.reasons = [reason, *(other for other in self.reasons if other != reason)][:REASONS]
            self._settle(ids, lambda: self._services.asides.hold(ids, reason))

        dialog.accepted.connect(held)
        dialog.open()

    def release(self) -> None:
        """Take the selection off hold."""
        services, ids = self._services, self.ids
        if ids:
            self.do(lambda: services.asides.release(ids))

    def change(self) -> None:
        """One value for the selection."""
        services, ids = self._services, self.ids
        if not ids:
            return

        def ask(path: str) -> None:
            self._flush()
            self._tasks.run(
                lambda: services.bulk.values(ids, path),
                done=lambda found: dialog.show_values(path, found),
                failed=self.failed.emit,
                lane=Lane.STORE,  # after what was being typed
                owner=dialog,
            )

        def chosen(path: str, value: Value) -> None:
            self.do(lambda: services.bulk.set_value(ids, path, value))

        dialog = BulkEditDialog(len(ids), BULK_FIELDS, self._window)
        dialog.asked.connect(ask)
        dialog.chosen.connect(chosen)
        dialog.begin()
        dialog.open()

    def arrange(self) -> None:
        """Show the pages of the selection, to be put in order."""
        if self.ids:
            self._arranging.open(self.ids)

    def merge(self) -> None:
        """Make one invoice of the selected ones, in the order that the person gives their pages."""
        if len(self.ids) > 1:
            self._arranging.open(self.ids, all_in_one)

    def unapprove(self) -> None:
        services, ids = self._services, self.ids
        if ids:
            self.do(lambda: services.review.unapprove(ids))

    def delete(self) -> None:
        """Into the bin: undone by Undo or by Restore, so nothing is asked."""
        services, ids = self._services, self.ids
        if ids:
            text = self.tr("Moved to the bin.") if len(ids) == 1 else self.tr("{0} moved to the bin.").format(len(ids))
            self.do(lambda: services.review.move_to_bin(ids), lambda _: self.message.emit(text))

    def restore(self) -> None:
        services, ids = self._services, self.ids
        if ids:
            self.do(lambda: services.review.restore(ids))

    def delete_forever(self) -> None:
        """The one thing that cannot be undone: it is asked."""
        services, ids = self._services, self.ids
        if not ids:
            return
        question = (
            self.tr("Delete this invoice, its document and its history for good?")
            if len(ids) == 1
            else self.tr("Delete {0} invoices with their documents and histories for good?").format(len(ids))
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window, self.tr("Delete for good"), question, buttons.Yes | buttons.Cancel, buttons.Cancel
        )
        if answer == buttons.Yes:
            self.do(lambda: services.invoices.delete_forever(ids))

    def read_again(self) -> None:
        """Read the selection once more; asks for the password where one is needed."""
        services, ids = self._services, self.ids
        if not ids:
            return
        password, remember = None, False
        rows = [self._model.row_of(item) for item in ids]
        if any(row is not None and "password" in row.problem for row in rows):
            answer = ask_password(self._window)
            if answer is None:
                return
            password, remember = answer

        def forget(_: object) -> None:
            for invoice_id in ids:
                services.previews.forget(invoice_id)

        self.do(lambda: services.reading.read_again(ids, password, remember=remember), forget)

    def step_back(self, *, redo: bool) -> None:
        """Undo, or do again what was undone."""
        services, company = self._services, self._query().company_id

        def work() -> UndoResult | None:
            return services.review.redo(company) if redo else services.review.undo(company)

        def done(result: UndoResult | None) -> None:
            if result is not None:
                text = self.tr("Done again: {0}") if redo else self.tr("Undone: {0}")
                self.message.emit(text.format(label_said(result.label)))
                self.stepped.emit(result)

        self.do(work, done)
