"""Page images for the window: rendered by a worker, kept in memory up to a limit."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.errors import CancelledError, NotFoundError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.domain.pages import PagePlace
from invoicext_desktop.services.events import Event, StoreChanged
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.unlocking import unlock
from invoicext_desktop.storage.invoices import get_invoice
from invoicext_desktop.storage.pages import documents_by_id

T = TypeVar("T")
Key = tuple[str, int, float]
Sizes = tuple[tuple[float, float], ...]
CACHE_BYTES = 160 * 1024 * 1024


class PreviewService:
    """Never blocks its caller: every call returns a future at once. Cancelling one ends its work."""

    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook) -> None:
        self._store = store
        self._backend = backend
        self._passwords = passwords
        self._lookups = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self._lock = threading.Lock()
        self._images: OrderedDict[Key, PageImage] = OrderedDict()
        self._sizes: dict[str, Sizes] = {}
        self._bytes = 0
        self._unsubscribe = store.events.subscribe(self._on_event)

    def page_sizes(self, invoice_id: str) -> Future[Sizes]:
        """(width, height) of each page in points, as shown: all of the file, or the parts of several files."""
        with self._lock:
            known = self._sizes.get(invoice_id)
        if known is not None:
            return _resolved(known)
        return self._start(
            invoice_id,
            lambda papers: self._backend.page_sizes(*papers),
            lambda sizes: self._keep_sizes(invoice_id, sizes),
        )

    def page_image(self, invoice_id: str, page: int, scale: float) -> Future[PageImage]:
        """Page `page` (from 1) at `scale` pixels a point."""
        key = (invoice_id, page, round(scale, 4))
        with self._lock:
            known = self._images.get(key)
            if known is not None:
                self._images.move_to_end(key)
        if known is not None:
            return _resolved(known)
        return self._start(
            invoice_id,
            lambda papers: self._backend.page_image(*_place(papers, page), scale),
            lambda image: self._keep_image(key, image),
        )

    def sheet_image(self, invoice_id: str, place: PagePlace, scale: float) -> Future[PageImage]:
        """A page of a document, whichever invoice has it; `invoice_id` has other pages of that document."""

        def look_up(papers: Sequence[DocumentFile]) -> Future[PageImage]:
            with self._store.database.read() as connection:
                stored = documents_by_id(connection, [place.document_id]).get(place.document_id)
            if stored is None:
                raise NotFoundError("That page is not here any more.")
            path = self._store.documents.path(stored.sha256)
            opened = replace(papers[0], path=path, media_type=stored.media_type, first=None, last=None, turn=place.turn)
            return self._backend.page_image(opened, place.page, scale)

        return self._start(invoice_id, look_up, lambda _: None)

    def page_words(self, invoice_id: str, page: int) -> Future[PageText]:
        """The words of page `page` (from 1), where they are shown."""
        return self._start(invoice_id, lambda papers: self._backend.page_words(*_place(papers, page)), lambda _: None)

    def alternatives(
        self, invoice_id: str, path: str, near: tuple[int, BBox] | None = None
    ) -> Future[tuple[Alternative, ...]]:
        """What else could stand in the field at `path`, best first; at the height of `near` (page from 1) if given."""
        return self._start(
            invoice_id, lambda papers: self._backend.alternatives(*papers, path=path, near=near), lambda _: None
        )

    def forget(self, invoice_id: str) -> None:
        """Drop what is kept of an invoice: it was opened with a password, or deleted."""
        with self._lock:
            self._sizes.pop(invoice_id, None)
            for key in [key for key in self._images if key[0] == invoice_id]:
                self._bytes -= len(self._images.pop(key).samples)

    def _on_event(self, event: Event) -> None:
        """Another process may have given an invoice other pages."""
        if isinstance(event, StoreChanged):
            with self._lock:
                self._sizes.clear()
                self._images.clear()
                self._bytes = 0

    def close(self) -> None:
        self._unsubscribe()
        self._lookups.shutdown(wait=True, cancel_futures=True)

    def _start(
        self, invoice_id: str, ask: Callable[[Sequence[DocumentFile]], Future[T]], keep: Callable[[T], None]
    ) -> Future[T]:
        outer: _ChainedFuture[T] = _ChainedFuture()

        def look_up() -> None:
            if outer.dropped:
                return
            try:
                inner = self._ask(invoice_id, ask)
            except Exception as error:  # noqa: BLE001 - boundary: the caller gets it through the future
                outer.set_exception(error)
                return
            outer.follow(inner, keep)

        try:
            self._lookups.submit(look_up)
        except RuntimeError:  # closed: the window is going away
            outer.set_exception(CancelledError())
        return outer

    def _ask(self, invoice_id: str, ask: Callable[[Sequence[DocumentFile]], Future[T]]) -> Future[T]:
        with self._store.database.read() as connection:
            invoice = get_invoice(connection, invoice_id)
            parts = invoice.parts
            stored = documents_by_id(connection, (part.document_id for part in parts))
        path, words, source = self._store.documents.path, self._store.documents.words, invoice.source
        papers = [DocumentFile(path(source.sha256), source.media_type, kept=words(source.sha256))]
        if parts:
            found = [(stored[part.document_id], part) for part in parts]
            papers = [
                DocumentFile(
                    path(it.sha256), it.media_type, first=p.first, last=p.last, turn=p.turn, kept=words(it.sha256)
                )
                for it, p in found
            ]
        if len(parts) == 1:  # counted as its file counts
            papers = [replace(papers[0], first=None, last=None)]

        def with_passwords(typed: str | None, remembered: tuple[str, ...]) -> Future[T]:
            return ask([replace(paper, password=typed, remembered=remembered) for paper in papers])

        return unlock(self._passwords, invoice.company_id, invoice_id, with_passwords)

    def _keep_sizes(self, invoice_id: str, sizes: Sizes) -> None:
        with self._lock:
            self._sizes[invoice_id] = sizes

    def _keep_image(self, key: Key, image: PageImage) -> None:
        with self._lock:
            if key not in self._images:
                self._images[key] = image
                self._bytes += len(image.samples)
            while self._bytes > CACHE_BYTES and len(self._images) > 1:
                _, old = self._images.popitem(last=False)
                self._bytes -= len(old.samples)


def _place(papers: Sequence[DocumentFile], page: int) -> tuple[DocumentFile, int]:
    """The document of a page as it is shown, and the page's number in it."""
    left = page
    for paper in papers[:-1]:
        length = (paper.last or 0) - (paper.first or 1) + 1
        if left <= length:
            return paper, left + (paper.first or 1) - 1
        left -= length
    return papers[-1], left + (papers[-1].first or 1) - 1


class _ChainedFuture(Future[T]):
    """Resolves with a future that is known later; cancelling it cancels that one."""

    def __init__(self) -> None:
        super().__init__()
        self.dropped = False
        self._inner: Future[T] | None = None

    def cancel(self) -> bool:
        self.dropped = True
        if self._inner is not None:
            self._inner.cancel()
        return super().cancel()

    def follow(self, inner: Future[T], keep: Callable[[T], None]) -> None:
        self._inner = inner
        if self.dropped:
            inner.cancel()

        def pass_on(done: Future[T]) -> None:
            error = done.exception()
            if error is None:
                keep(done.result())
            if self.dropped or not self.set_running_or_notify_cancel():
                return
            if error is None:
                self.set_result(done.result())
            else:
                self.set_exception(error)

        inner.add_done_callback(pass_on)


def _resolved(value: T) -> Future[T]:
    future: Future[T] = Future()
    future.set_result(value)
    return future
