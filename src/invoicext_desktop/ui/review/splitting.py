"""The invoice on the desk made several, or kept as one: every way to it, off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.arranging.opening import Arranging, cut_where_it_looks_so
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class Splitting(QObject):
    """`changed`: the invoice that stays and a sentence that Undo goes with. `failed`: an error, nothing was changed."""

    changed = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        self._arranging = Arranging(services, tasks, desk.flush, window)
        self._arranging.changed.connect(self._on_arranged)
        self._arranging.failed.connect(self.failed)

    def split(self, invoice: Invoice, ranges: Sequence[tuple[int, int]]) -> None:
        """One invoice for each range of pages."""
        text = tr("Split into %n invoices.", len(ranges))
        self._change(invoice, lambda: self._services.pages.split(invoice.id, ranges), text)

    def split_after(self, invoice: Invoice, page: int) -> None:
        """What follows `page` becomes an invoice of its own."""
        self._change(
            invoice, lambda: self._services.pages.split_after(invoice.id, page), tr("Split into %n invoices.", 2)
        )

    def keep_as_one(self, invoice: Invoice) -> None:
        """Read all pages as one invoice."""
        self._change(invoice, lambda: self._services.pages.keep_as_one(invoice.id), tr("Read as one invoice."))

    def choose(self, invoice: Invoice) -> None:
        """Show its pages, cut where another invoice seems to begin. What cannot be split says so instead."""
        self._arranging.open([invoice.id], cut_where_it_looks_so)

    def _on_arranged(self, invoice_id: str, told: str) -> None:
        self._desk.reload()
        self.changed.emit(invoice_id, told)

    def _change(self, invoice: Invoice, work: Callable[[], object], told: str) -> None:
        """After what is being typed has been saved."""
        self._desk.flush()

        def done(_: object) -> None:
            self._desk.reload()
            self.changed.emit(invoice.id, told)

        self._run(work, done)

    def _run(self, work: Callable[[], object], done: Callable[..., None], lane: Lane = Lane.STORE) -> None:
        self._tasks.run(work, done=done, failed=self.failed.emit, lane=lane, owner=self)
