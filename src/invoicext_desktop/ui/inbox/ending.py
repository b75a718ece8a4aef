"""The end of the queue: noticed when the last open invoice was settled, told on the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from invoicext_desktop.domain.history import Work
from invoicext_desktop.domain.listing import InvoiceCounts
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class Ending(QObject):
    """`reached`: the Work that was done since the window was opened, and the InvoiceCounts of the queues."""

    reached = Signal(object, object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, company: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._company = company
        self._settling = False
        self._start: int | None = None
        #: The queue is through, and nothing is shown until somebody chooses an invoice.
        self.here = False
        tasks.run(services.review.mark, done=self._on_mark, lane=Lane.STORE, owner=self)

    def _on_mark(self, start: int) -> None:
        self._start = start

    def settled(self) -> None:
        """Something was approved or put on hold: if the list is empty when it comes again, the queue is through."""
        self._settling = True

    def came_empty(self, empty: bool) -> None:
        """The list has come again."""
        settling, self._settling = self._settling, False
        if empty and settling:
            self.tell()

    def reach(self) -> None:
        """No open invoice is left in a list that is not empty."""
        self._settling, self.here = False, True
        self.tell()

    def leave(self) -> None:
        """An invoice was chosen, or another queue."""
        self.here = False

    def tell(self) -> None:
        """Count what was done, and say so."""
        services, company, start = self._services, self._company(), self._start

        def ask() -> tuple[Work, InvoiceCounts]:
            work = services.review.work_since(company, start) if start is not None else Work()
            return work, services.invoices.counts(company)

        self._tasks.run(
            ask, done=lambda answer: self.reached.emit(*answer), failed=self.failed.emit, lane=Lane.STORE, owner=self
        )
