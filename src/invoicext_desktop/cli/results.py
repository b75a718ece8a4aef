"""Reading the files of a command, stored or not: one result a file, in order, as soon as it is there."""

from __future__ import annotations

import datetime as dt
import os
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from invoicext_desktop.cli.front import Front, uninterrupted
from invoicext_desktop.cli.paths import Entry
from invoicext_desktop.domain.errors import CancelledError, DocumentError, InvoiceXTError
from invoicext_desktop.domain.intake import Outcome
from invoicext_desktop.domain.invoice import Invoice, Review, Severity, Status

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


@dataclass(frozen=True, slots=True)
class Failure:
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file: `read` is None where it was skipped."""

    entry: Entry
    read: Invoice | Failure | None


def read_unsaved(entries: Sequence[Entry], jobs: int | None, password: str | None) -> Generator[Result]:
    """Read without a data folder: nothing is stored anywhere."""
    from invoicext_desktop.services.extraction import ExtractionService
    from invoicext_desktop.wire.convert import unstored

    service = ExtractionService(jobs)
    try:
        found = service.extract_many((entry.path for entry in entries if entry.unreadable is None), password)
        for entry in entries:
            if entry.unreadable is not None:
                yield Result(entry, _failure(entry, entry.unreadable))
                continue
            _, read, source = next(found)
            if isinstance(read, InvoiceXTError):
                yield Result(entry, _failure(entry, read))
            elif source is not None:
                yield Result(entry, unstored(read, source, dt.datetime.now(dt.UTC)))
    finally:
        with uninterrupted():
            service.close()


def read_saved(front: Front, entries: Sequence[Entry], jobs: int | None, password: str | None) -> Generator[Result]:
    """Read into the data folder: documents and invoices are there afterwards."""
    workers = jobs or os.cpu_count() or 1
    with ThreadPoolExecutor(workers, thread_name_prefix="extract") as pool, front.services(jobs) as services:
        saving = _Saving(services, front.chosen_company(services).id, password)
        services.reading.start()
        try:
            yield from _in_order(saving, entries, pool, ahead=2 * workers)
        finally:
            # What still waits is dropped; what is being read ends when the services close, next.
            saving.stopped.set()
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(saving: _Saving, entries: Sequence[Entry], pool: ThreadPoolExecutor, *, ahead: int) -> Iterator[Result]:
    """Enough under way to keep all workers busy, never all of a large folder."""
    pending: deque[Future[Result]] = deque()
    for entry in entries:
        pending.append(pool.submit(saving.read, entry))
        while pending and (len(pending) > ahead or pending[0].done()):
            yield pending.popleft().result()
    while pending:
        yield pending.popleft().result()


@dataclass(frozen=True, slots=True)
class _Saving:
    services: Services
    company_id: str
    password: str | None
    stopped: threading.Event = field(default_factory=threading.Event)

    def read(self, entry: Entry) -> Result:
        if entry.unreadable is not None:
            return Result(entry, _failure(entry, entry.unreadable))
        (added,) = self.services.intake.add_paths(self.company_id, [entry.path], claim=True, origin=entry.origin)
        if added.invoice_id is None:
            return Result(entry, _failure(entry, added.error or DocumentError()))
        invoice = self.services.invoices.get(added.invoice_id)
        if added.outcome is not Outcome.ADDED and _unread(invoice):  # a password or a newer version may help
            self.services.reading.read_again([invoice.id], self.password)
        if self.stopped.is_set():
            raise CancelledError
        invoice = self.services.reading.read_now(invoice.id, self.password)
        if _unread(invoice):
            return Result(entry, _reason(invoice))
        return Result(entry, invoice)


def _unread(invoice: Invoice) -> bool:
    """It could not be read, and no person has typed and approved what is on it."""
    return invoice.status is Status.FAILED and invoice.review is not Review.APPROVED


def _failure(entry: Entry, error: InvoiceXTError) -> Failure | None:
    return None if entry.skips(error) else Failure(error.code, error.sentence)


def _reason(invoice: Invoice) -> Failure:
    """Why it could not be read: the first grave issue."""
    for issue in invoice.issues:
        if issue.severity is Severity.ERROR:
            return Failure(issue.code, issue.message)
    return Failure(DocumentError.code, DocumentError.default_message)
