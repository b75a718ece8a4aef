"""Learning from what a person corrected or confirmed, in the background and over restarts.

Saving an invoice marks it (`storage.marks`). One thread of one of the processes on a data folder
reads the pages of marked invoices again, a moment after the last change, and keeps what they teach.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from filelock import FileLock, Timeout

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.domain.errors import CancelledError, InvoiceXTError, NotFoundError
from invoicext_desktop.domain.lessons import Observed
from invoicext_desktop.services.events import Event, InvoicesChanged, LessonsChanged
from invoicext_desktop.services.papers import papers
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.unlocking import unlock
from invoicext_desktop.storage import clock, marks, teaching
from invoicext_desktop.storage import lessons as table
from invoicext_desktop.storage.intake import document_of
from invoicext_desktop.storage.invoices import get_state
from invoicext_desktop.storage.marks import Mark

log = logging.getLogger(__name__)

#: How long to sleep when there is nothing to learn: another process may have marked something.
IDLE_SECONDS = 5.0
#: A document that comes in waits so long for what was corrected just before it.
SETTLE_SECONDS = 6.0
#: What was marked longer ago is learned in its own time: nobody waits for it.
RECENT = dt.timedelta(seconds=60)
STEP_SECONDS = 0.05


class LearningService:
    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook) -> None:
        self._store = store
        self._backend = backend
        self._passwords = passwords
        self._changed = threading.Condition()
        self._awake = True
        self._closing = False
        self._running: Future[Observed] | None = None
        self._thread: threading.Thread | None = None
        self._told = 0
        self._seen: frozenset[Mark] = frozenset()
        self._unsubscribe: Callable[[], None] = store.events.subscribe(self._on_event)

    # --- from outside ---------------------------------------------------------------------------

    def start(self) -> None:
        """Learn from what waits, now and from now on."""
        if self._thread is None:
            self._told = self._revision()
            self._thread = threading.Thread(target=self._loop, name="learner")
            self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be learned from."""
        with self._store.database.read() as connection:
            return not marks.waiting(connection)

    def settle(self, company_id: str, seconds: float = SETTLE_SECONDS) -> None:
        """Wait until what was just corrected has been learned, so that the next document is read with it.

        What was waited for once is not waited for again: hundreds that are approved together hold up nobody.
        """
        since = clock.to_text(dt.datetime.now(dt.UTC) - RECENT)
        end = time.monotonic() + seconds
        with self._store.database.read() as connection:
            recent = marks.waiting(connection, company_id=company_id, since=since)
        waiting = [mark for mark in recent if mark not in self._seen]
        while waiting and not self._closing and time.monotonic() < end:
            if self._thread is None:
                self._learn_due(waiting)
            self._wake()
            with self._changed:
                self._changed.wait(STEP_SECONDS)
            with self._store.database.read() as connection:
                waiting = [mark for mark in waiting if marks.is_marked(connection, mark)]
        self._seen = frozenset(recent)

    def close(self) -> None:
        """Stop. What was not learned yet is learned after the next start."""
        self._unsubscribe()
        with self._changed:
            self._closing = True
            running = self._running
            self._changed.notify_all()
        if running is not None:
            running.cancel()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    # --- the thread -----------------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        if isinstance(event, InvoicesChanged):
            self._wake()

    def _wake(self) -> None:
        with self._changed:
            self._awake = True
            self._changed.notify_all()

    def _loop(self) -> None:
        while not self._closing:
            try:
                wait = self._learn_due()
                self._tell()
            except InvoiceXTError:
                log.warning("Learning has to wait", exc_info=True)
                wait = IDLE_SECONDS
            with self._changed:
                if not (self._awake or self._closing):
                    self._changed.wait(wait)
                self._awake = False

    def _tell(self) -> None:
        """Lessons also go without any learning, with what is undone or deleted."""
        revision = self._revision()
        if revision != self._told:
            self._told = revision
            self._store.events.publish(LessonsChanged())

    def _revision(self) -> int:
        with self._store.database.read() as connection:
            return table.revision(connection)

    def _learn_due(self, wanted: Sequence[Mark] | None = None) -> float:
        """Learn from all (or those wanted) whose time has come. Returns how long until the next one's."""
        while not self._closing:
            now = clock.now()
            with self._store.database.read() as connection:
                if wanted is None:
                    due = marks.due(connection, now)
                else:
                    still = (mark for mark in wanted if mark.due_at <= now and marks.is_marked(connection, mark))
                    due = next(still, None)
                following = marks.next_due(connection)
            if due is None:
                return _seconds_until(following)
            lock = FileLock(self._store.folder / "locks" / "learning.lock", thread_local=False)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return STEP_SECONDS * 4  # another process is at it
            try:
                self._learn(due)
            finally:
                lock.release()
            with self._changed:
                self._changed.notify_all()
        return IDLE_SECONDS

    def _learn(self, mark: Mark) -> None:
        try:
            observed = self._observe(mark)
        except CancelledError:
            if self._closing:
                return  # it stays marked
            observed = None
        except NotFoundError:
            observed = None
        except InvoiceXTError as error:
            log.warning("Nothing was learned from %s: %s %s", mark.invoice_id, error.code, error.detail)
            observed = None
        with self._store.database.write() as connection:
            if marks.unmark(connection, mark) and observed is not None:
                state = get_state(connection, mark.invoice_id)
                observed = teaching.confirmed(observed, state)
                teaching.replace(connection, mark.company_id, mark.invoice_id, observed)
            self._store.database.next_revision(connection)

    def _observe(self, mark: Mark) -> Observed:
        with self._store.database.read() as connection:
            state = get_state(connection, mark.invoice_id)
            source = document_of(connection, mark.invoice_id)
        files = papers(self._store, source)

        def ask(typed: str | None, remembered: tuple[str, ...]) -> Future[Observed]:
            unlocked = (replace(file, password=typed, remembered=remembered) for file in files)
            return self._backend.learn(*unlocked, content=dataclasses.replace(state.content, drafts={}))

        with self._changed:
            if self._closing:
                raise CancelledError
            self._running = unlock(self._passwords, mark.company_id, mark.invoice_id, ask)
            running = self._running
        try:
            return running.result()
        finally:
            with self._changed:
                self._running = None


def _seconds_until(due_at: str | None) -> float:
    if due_at is None:
        return IDLE_SECONDS
    left = clock.from_text(due_at) - dt.datetime.now(dt.UTC)
    return min(max(left.total_seconds(), 0.0) + 0.01, IDLE_SECONDS)
