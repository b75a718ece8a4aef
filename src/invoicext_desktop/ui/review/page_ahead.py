"""The page that will be looked at next, rendered before anybody asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.review.page_layout import Size
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: What is shown now comes first: the next one is prepared when nothing moved for this long.
REST_MS = 150
Known = tuple[Invoice, tuple[Size, ...]]


class PageAhead(QObject):
    """Fills the cache of the preview service; what cannot be opened says so when it is looked at."""

    def __init__(self, view: PageView, services: Services, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._services = services
        self._tasks = tasks
        self._ids: tuple[str, ...] = ()
        self._asked: list[Future[Any]] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._start)

    def prepare(self, ids: Sequence[str]) -> None:
        """These may come next, the likeliest first."""
        self._ids = tuple(ids)
        self._rest.start()

    def give_up(self) -> None:
        """Nobody goes on from here."""
        self._rest.stop()
        for future in self._asked:
            future.cancel()
        self._asked.clear()

    def _start(self) -> None:
        self.give_up()
        ids, services = self._ids, self._services

        def look_up() -> list[Known]:
            found = services.invoices.get_many(ids)
            return [(invoice, sizes) for invoice in found if (sizes := _sizes(services, invoice)) is not None]

        self._tasks.run(look_up, done=self._ask, lane=Lane.POOL, owner=self)

    def _ask(self, known: list[Known]) -> None:
        for invoice, sizes in known:
            place = self._view.first_image(invoice, sizes)
            if place is not None:
                self._asked.append(self._services.previews.page_image(invoice.id, *place))


def _sizes(services: Services, invoice: Invoice) -> tuple[Size, ...] | None:
    """The sizes of its pages; None where the document cannot be opened."""
    try:
        return services.previews.page_sizes(invoice.id).result()
    except InvoiceXTError:
        return None
