"""Reading what waits: claims documents, has the backend read them, saves what was read.

One thread does all of it. A document is claimed before it is read, so that two processes on one data
folder never read the same one; what a killed process had claimed is taken over.
"""

from __future__ import annotations

import dataclasses
import functools
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.domain.errors import (
    CancelledError,
    DiskFullError,
    EncryptedDocumentError,
    InvalidValueError,
    InvoiceXTError,
    NotFoundError,
    StorageError,
    WorkerError,
)
from invoicext_desktop.domain.history import Cause
from invoicext_desktop.domain.invoice import Extraction, Invoice, Issue, Review, Severity, Status
from invoicext_desktop.domain.standing_in import with_defaults
from invoicext_desktop.services.events import InvoicesChanged, ReadingProgress
from invoicext_desktop.services.memory import FindMemory, no_memory
from invoicext_desktop.services.merging import merge
from invoicext_desktop.services.page_rate import PageRate
from invoicext_desktop.services.papers import papers as papers_of
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.unlocking import unlock
from invoicext_desktop.storage import intake as table
from invoicext_desktop.storage import search
from invoicext_desktop.storage.actions import StoredChange, add_change
from invoicext_desktop.storage.codec import dumps, encode_parts
from invoicext_desktop.storage.intake import Waiting
from invoicext_desktop.storage.invoices import InvoiceState, company_of, get_invoice, get_state
from invoicext_desktop.storage.known_supplier import defaults_for

log = logging.getLogger(__name__)

#: How long to sleep when there is nothing to do: another process may have added something.
IDLE_SECONDS = 2.0
#: After an error of the disk or the database, wait before trying again.
RETRY_SECONDS = 5.0


class ReadingService:
    """`memory` finds what was learned for a company, at the moment when a document of it begins to be read."""

    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook, memory: FindMemory = no_memory) -> None:
        self._store = store
        self._memory = memory
        self._backend = backend
        self._passwords = passwords
        self._changed = threading.Condition()
        self._mine: deque[Waiting] = deque()
        self._running: dict[str, Future[Extraction]] = {}
        self._starting: Waiting | None = None
        self._finished: deque[tuple[Waiting, Future[Extraction]]] = deque()
        self._awake = True
        self._closing = False
        self._disk_full: DiskFullError | None = None
        self._thread: threading.Thread | None = None
        self._done = 0
        self._rate = PageRate()

    # --- from outside ---------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to read what waits, now and from now on."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="reader")
            self._thread.start()

    def wake(self) -> None:
        """There is something new to read."""
        with self._changed:
            self._awake = True
            self._changed.notify_all()

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing is being read, by anyone."""
        with self._store.database.read() as connection:
            return table.count_waiting(connection) == 0

    def read_now(self, invoice_id: str, password: str | None = None) -> Invoice:
        """Read this one at once and return it as it is then. Waits while another process reads it."""
        if password is not None:
            self._passwords.type(invoice_id, password)
        waiting = None if self._closing else self._claim_one(invoice_id)
        if waiting is not None:
            if self._thread is None:
                self._save(waiting, self._submit(waiting))
            else:
                with self._changed:
                    self._mine.appendleft(waiting)
                self.wake()
        return self._wait_for(invoice_id)

    def read_again(self, ids: list[str], password: str | None = None, *, remember: bool = False) -> None:
        """Read these once more in the background; what a person typed stays.

        With `remember`, a password that opens a protected one is tried on others from then on.
        Raises InvalidValueError for one that is approved.
        """
        for invoice_id in ids:
            with self._store.database.write() as connection:
                state = get_state(connection, invoice_id)
                if password is not None:
                    self._passwords.type(invoice_id, password, remember=remember and _is_locked(state))
                if state.hidden:
                    raise NotFoundError("That invoice is not here any more.")
                if state.review is Review.APPROVED:
                    raise InvalidValueError("This invoice is approved.", hint="Take the approval back first.")
                if state.status is Status.PROCESSING:
                    continue
                fresh = dataclasses.replace(state, status=Status.PROCESSING, reading_issues=(), segments=())
                changed = self._store.save(connection, invoice_id, fresh)
                table.set_claim(connection, [invoice_id], self._store.claims.name)
                waiting = table.waiting_one(connection, invoice_id)
                assert waiting is not None
            with self._changed:
                self._mine.append(waiting)
            self._tell(waiting, changed)
        self.wake()

    def cancel(self, company_id: str) -> None:
        """Stop reading for a company. What was not read yet stays, and says so."""
        with self._changed:
            mine = [item for item in self._mine if item.company_id == company_id]
            for item in mine:
                self._mine.remove(item)
            running = [future for key, future in self._running.items() if key.startswith(company_id + "/")]
        for future in running:
            future.cancel()
        with self._store.database.read() as connection:
            rest = [item for item in table.unclaimed(connection, limit=1_000_000) if item.company_id == company_id]
        for item in (*mine, *rest):
            self._fail(item, CancelledError("Reading was cancelled.", hint="Read it again when you like."))

    def close(self) -> None:
        """Stop. What was being read is read again at the next start."""
        with self._changed:
            self._closing = True
            running = list(self._running.values())
            self._changed.notify_all()
        for future in running:
            future.cancel()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._release()

    # --- the thread -----------------------------------------------------------------------------

    def _loop(self) -> None:
        while not self._closing:
            try:
                self._take_over()
                while not self._closing:
                    self._save_finished()
                    busy = self._fill()
                    self._disk_full = None
                    self._rest(busy)
            except InvoiceXTError as error:
                log.exception("Reading has to wait: the data folder cannot be used")
                self._disk_full = error if isinstance(error, DiskFullError) else None
                self._pause(RETRY_SECONDS)

    def _rest(self, busy: bool) -> None:
        with self._changed:
            if not (self._finished or self._awake or self._closing):
                self._changed.wait(None if busy else IDLE_SECONDS)
            self._awake = False

    def _pause(self, seconds: float) -> None:
        with self._changed:
            if not self._closing:
                self._changed.wait(seconds)

    def _take_over(self) -> None:
        """Free what processes claimed that do not run any more, and what this one forgot."""
        store = self._store
        with store.database.read() as connection:
            names = table.claims(connection)
        dead = [name for name in names if not store.claims.alive(name)]
        if dead:
            with store.database.write() as connection:
                table.release_claims(connection, dead)

    def _fill(self) -> bool:
        """Keep the backend busy. Returns whether it is."""
        while len(self._running) < 2 * self._backend.parallel and not self._closing:
            waiting = self._next()
            if waiting is None:
                break
            key = f"{waiting.company_id}/{waiting.invoice_id}"
            if not self._running and not self._done:
                self._rate.begin()
            future = self._submit(waiting)
            with self._changed:
                self._running[key] = future
                self._starting = None
            future.add_done_callback(functools.partial(self._on_done, waiting))
        return bool(self._running)

    def _next(self) -> Waiting | None:
        with self._changed:
            if self._mine:
                return self._take_mine()
        with self._store.database.read() as connection:
            found = table.unclaimed(connection, limit=1)
        if not found:
            self._take_over_when_idle()
            return None
        free = 2 * self._backend.parallel - len(self._running)
        with self._store.database.write() as connection:
            batch = table.unclaimed(connection, limit=max(free, 1))
            table.set_claim(connection, [item.invoice_id for item in batch], self._store.claims.name)
        with self._changed:
            self._mine.extend(batch)
            return self._take_mine() if self._mine else None

    def _take_mine(self) -> Waiting:
        """The next one that is claimed. Between here and its running it is still ours. With the lock held."""
        self._starting = self._mine.popleft()
        return self._starting

    def _take_over_when_idle(self) -> None:
        if not self._running:
            self._take_over()

    def _submit(self, waiting: Waiting) -> Future[Extraction]:
        try:
            papers = papers_of(self._store, waiting)
        except InvoiceXTError as error:
            failed: Future[Extraction] = Future()
            failed.set_exception(error)
            return failed

        def tell(page: int, pages: int) -> None:
            self._report(waiting, page, pages)

        memory = self._memory(waiting.company_id)

        def ask(typed: str | None, remembered: tuple[str, ...]) -> Future[Extraction]:
            unlocked = (replace(paper, password=typed, remembered=remembered) for paper in papers)
            return self._backend.extract(*unlocked, progress=tell, memory=memory)

        return unlock(self._passwords, waiting.company_id, waiting.invoice_id, ask)

    def _on_done(self, waiting: Waiting, future: Future[Extraction]) -> None:
        with self._changed:
            self._finished.append((waiting, future))
            self._changed.notify_all()

    def _save_finished(self) -> None:
        while True:
            with self._changed:
                if not self._finished or self._closing:
                    return
                waiting, future = self._finished[0]
            self._save(waiting, future)
            with self._changed:
                self._finished.popleft()
                self._running.pop(f"{waiting.company_id}/{waiting.invoice_id}", None)
                self._changed.notify_all()
            self._done += 1
            self._report(waiting)

    # --- saving ---------------------------------------------------------------------------------

    def _save(self, waiting: Waiting, future: Future[Extraction]) -> None:
        try:
            extraction = future.result()
        except CancelledError:
            if not self._closing:
                self._fail(waiting, CancelledError("Reading was cancelled.", hint="Read it again when you like."))
        except InvoiceXTError as error:
            if isinstance(error, WorkerError):
                log.warning("Reading %s failed: %s %s", waiting.invoice_id, error.code, error.detail)
            self._fail(waiting, error)
        else:
            self._store_extraction(waiting, extraction)

    def _store_extraction(self, waiting: Waiting, extraction: Extraction) -> None:
        with self._store.database.read() as connection:
            read = with_defaults(extraction.content, *defaults_for(connection, waiting.company_id, extraction.content))

        def new(state: InvoiceState) -> InvoiceState:
            return dataclasses.replace(
                state,
                status=Status.PROCESSED,
                content=merge(state.content, read),
                reading_issues=extraction.issues,
                confidence=extraction.confidence,
                segments=extraction.segments,
            )

        self._rate.add(extraction.pages)
        self._finish(waiting, new, "read", extraction.pages, extraction.text)
        if self._passwords.has_news(waiting.company_id):
            self._read_locked(waiting.company_id)

    def _read_locked(self, company_id: str) -> None:
        """Somebody gave a password that was right: it may open what could not be opened before."""
        with self._store.database.read() as connection:
            ids = table.failed_with(connection, company_id, EncryptedDocumentError.code)
        self.read_again(ids)

    def _fail(self, waiting: Waiting, error: InvoiceXTError) -> None:
        issue = Issue(error.code, Severity.ERROR, error.sentence)

        def new(state: InvoiceState) -> InvoiceState:
            return dataclasses.replace(state, status=Status.FAILED, reading_issues=(issue,))

        self._finish(waiting, new, error.message, None)

    def _finish(
        self,
        waiting: Waiting,
        new: Callable[[InvoiceState], InvoiceState],
        words: str,
        pages: int | None,
        text: str = "",
    ) -> None:
        with self._store.database.write() as connection:
            if not company_of(connection, [waiting.invoice_id]):
                return  # deleted for good while it was read
            state = get_state(connection, waiting.invoice_id)
            if state.status is not Status.PROCESSING or encode_parts(state.parts) != waiting.pages:
                return  # read already, or its pages were changed while it was read
            changed = self._store.save(connection, waiting.invoice_id, new(state))
            search.save_pages(connection, waiting.invoice_id, text)
            table.set_claim(connection, [waiting.invoice_id], None)
            if pages and len(waiting.parts) < 2:
                table.set_pages(connection, waiting.invoice_id, pages)
            change = StoredChange(waiting.invoice_id, "reading", dumps("waiting"), dumps(words))
            add_change(connection, action_id=None, who="InvoiceXT", cause=Cause.READ, change=change)
        self._tell(waiting, changed)

    def _tell(self, waiting: Waiting, changed: frozenset[str]) -> None:
        self._store.events.publish(InvoicesChanged(waiting.company_id, changed=changed))

    def _report(self, waiting: Waiting, page: int = 0, pages: int = 0) -> None:
        rate = self._rate.per_minute
        with self._store.database.read() as connection:
            left = table.count_waiting(connection)
        progress = ReadingProgress(self._done, self._done + left, waiting.file_name, rate, page, pages)
        self._store.events.publish(progress)
        if left == 0:
            self._done = 0

    # --- one at once ----------------------------------------------------------------------------

    def _claim_one(self, invoice_id: str) -> Waiting | None:
        """Claim this one for ourselves; None where somebody reads it already or it is read."""
        store = self._store
        with store.database.write() as connection:
            waiting = table.waiting_one(connection, invoice_id)
            if waiting is None or self._is_ours(waiting):
                return None
            claim = table.claim_of(connection, invoice_id)
            if claim is not None and claim != store.claims.name and store.claims.alive(claim):
                return None
            table.set_claim(connection, [invoice_id], store.claims.name)
            return waiting

    def _is_ours(self, waiting: Waiting) -> bool:
        with self._changed:
            running = f"{waiting.company_id}/{waiting.invoice_id}" in self._running
            return running or waiting == self._starting or waiting in self._mine

    def _wait_for(self, invoice_id: str) -> Invoice:
        """Until somebody has read it.

        Raises StorageError when the program closes first, or when what was read cannot be saved
        because the disk is full: it is saved once there is space, but nobody waits for that.
        """
        while True:
            with self._store.database.read() as connection:
                invoice = get_invoice(connection, invoice_id)
            if invoice.status is not Status.PROCESSING:
                return invoice
            if self._closing:
                raise StorageError("The program is closing.", hint="It is read at the next start.")
            if self._disk_full is not None:
                raise DiskFullError(detail=self._disk_full.detail)
            with self._changed:
                self._changed.wait(0.05)

    def _release(self) -> None:
        try:
            with self._store.database.write() as connection:
                table.release_claims(connection, [self._store.claims.name])
        except StorageError:
            log.warning("Claims could not be released; they free themselves", exc_info=True)


def _is_locked(state: InvoiceState) -> bool:
    return any(issue.code == EncryptedDocumentError.code for issue in state.reading_issues)
