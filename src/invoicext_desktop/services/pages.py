"""Several invoices in one file made invoices of their own; one invoice in several files made one."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.history import ActionKind, Cause
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.invoice import Invoice, Review, Status
from invoicext_desktop.domain.pages import Part
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.page_changes import PAGES, as_it_is, to_be_read, with_pages, with_reading
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.review import OnChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.unlocking import unlock
from invoicext_desktop.storage import actions as trail
from invoicext_desktop.storage.actions import StoredChange
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.intake import set_claim
from invoicext_desktop.storage.invoices import get_invoice, get_state, insert_invoice
from invoicext_desktop.storage.pages import StoredDocument, documents_by_id, documents_of

#: Documents that pages can be taken from; XML is one invoice, whatever it looks like.
_PAGED = ("application/pdf", "image/")


@dataclass(frozen=True, slots=True)
class _Page:
    """One page as it is shown under `number`, and where it comes from."""

    number: int
    document_id: str
    page: int


class PageService:
    """Every call is one transaction and one step of undo."""

    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook, on_changed: OnChanged) -> None:
        self._store = store
        self._backend = backend
        self._passwords = passwords
        self._on_changed = on_changed

    def split(self, invoice_id: str, ranges: Sequence[tuple[int, int]]) -> list[str]:
        """One invoice for each range of pages (first, last), as they are shown. Returns their ids in order.

        The first one stays the invoice it was. The ranges are all of the invoice's pages, in order.
        Raises InvalidValueError where they are not, or the invoice is approved or still being read.
        """
        invoice, pages = self._pages(invoice_id)
        wanted = [number for first, last in ranges for number in range(first, last + 1)]
        if wanted != [page.number for page in pages] or any(first > last for first, last in ranges):
            raise InvalidValueError("These are not the pages of this invoice.")
        if len(ranges) < 2:
            raise InvalidValueError("There is nothing to split.")
        by_number = {page.number: page for page in pages}
        parts = [_parts([by_number[n] for n in range(first, last + 1)]) for first, last in ranges]
        with self._store.database.write() as connection:
            self._check(connection, [invoice], changed_since=True)
            action = self._begin(connection, invoice, ActionKind.SPLIT, f"Split into {len(ranges)} invoices")
            changed = self._change(connection, action, invoice_id, to_be_read(parts[0]))
            others = [self._add(connection, action, invoice, part) for part in parts[1:]]
        self._tell(invoice, changed, added=others)
        return [invoice_id, *others]

    def split_after(self, invoice_id: str, page: int) -> list[str]:
        """Two invoices: up to `page`, and from the next one on."""
        _, pages = self._pages(invoice_id)
        first, last = pages[0].number, pages[-1].number
        if not first <= page < last:
            raise InvalidValueError("No page of this invoice follows that one.")
        return self.split(invoice_id, [(first, page), (page + 1, last)])

    def keep_as_one(self, invoice_id: str) -> None:
        """A person says that it is one invoice, whatever its pages look like: all of them are read as one."""
        with self._store.database.read() as connection:
            invoice = get_invoice(connection, invoice_id)
        parts = invoice.parts or (Part(invoice.document_id, 1, invoice.source.pages),)
        with self._store.database.write() as connection:
            self._check(connection, [invoice], changed_since=True)
            action = self._begin(connection, invoice, ActionKind.SPLIT, "Reading as one invoice")
            changed = self._change(connection, action, invoice_id, to_be_read(parts))
        self._tell(invoice, changed)

    def merge(self, ids: Sequence[str]) -> str:
        """One invoice whose pages are those of `ids` in that order; the first one stays, the others go into it.

        Raises InvalidValueError, and what opening a document that was never read raises.
        """
        wanted = list(dict.fromkeys(ids))
        if len(wanted) < 2:
            raise InvalidValueError("Select two or more invoices to merge.")
        found = [self._pages(invoice_id) for invoice_id in wanted]
        invoices = [invoice for invoice, _ in found]
        first = invoices[0]
        if any((other.company_id, other.test) != (first.company_id, first.test) for other in invoices):
            raise InvalidValueError("These invoices belong to different companies.")
        parts = _parts([page for _, pages in found for page in pages])
        with self._store.database.write() as connection:
            self._check(connection, invoices, changed_since=True)
            action = self._begin(connection, first, ActionKind.MERGE, f"Merging of {len(wanted)} invoices")
            changed = self._change(connection, action, first.id, to_be_read(parts))
            for other in invoices[1:]:
                changed |= self._change(connection, action, other.id, as_it_is(other.parts, hidden=True))
        self._tell(first, changed, removed=wanted[1:])
        return first.id

    # --- pages ----------------------------------------------------------------------------------

    def _pages(self, invoice_id: str) -> tuple[Invoice, list[_Page]]:
        """The invoice and its pages in order. Raises NotFoundError."""
        with self._store.database.read() as connection:
            invoice = get_invoice(connection, invoice_id)
            documents = documents_by_id(connection, documents_of(connection, invoice_id))
        if any(not document.media_type.startswith(_PAGED) for document in documents.values()):
            raise InvalidValueError("An e-invoice in XML has no pages to split or to merge.")
        parts = invoice.parts or (Part(invoice.document_id),)
        places = [
            (part.document_id, page)
            for part in parts
            for page in range(part.first, self._last(invoice, part, documents[part.document_id]) + 1)
        ]
        if len(parts) == 1:  # counted as the file counts
            return invoice, [_Page(page, document_id, page) for document_id, page in places]
        return invoice, [_Page(number, *place) for number, place in enumerate(places, start=1)]

    def _last(self, invoice: Invoice, part: Part, document: StoredDocument) -> int:
        """The last page; of a document that was never read, it is looked for now."""
        known = part.last or document.pages
        if known:
            return known
        path = self._store.documents.path(document.sha256)

        def ask(typed: str | None, remembered: tuple[str, ...]) -> Future[tuple[tuple[float, float], ...]]:
            return self._backend.page_sizes(DocumentFile(path, document.media_type, typed, remembered))

        return len(unlock(self._passwords, invoice.company_id, invoice.id, ask).result())

    # --- writing --------------------------------------------------------------------------------

    def _check(self, connection: Connection, invoices: Sequence[Invoice], *, changed_since: bool) -> None:
        """Raises InvalidValueError where one must stay as it is; NotFoundError where one is gone meanwhile."""
        for invoice in invoices:
            state = get_state(connection, invoice.id)
            if state.hidden or state.deleted:
                raise NotFoundError("That invoice is not here any more.")
            if state.review is Review.APPROVED:
                raise InvalidValueError("This invoice is approved.", hint="Take the approval back first.")
            if state.status is Status.PROCESSING:
                raise InvalidValueError("This invoice is still being read.", hint="Try again in a moment.")
            if changed_since and state.parts != invoice.parts:
                raise InvalidValueError("Its pages were changed in the meantime.", hint="Look at them again.")

    def _begin(self, connection: Connection, invoice: Invoice, kind: ActionKind, label: str) -> int:
        return trail.begin(
            connection, company_id=invoice.company_id, who=self._store.who, kind=kind, label=label, path=PAGES
        )

    def _change(self, connection: Connection, action: int, invoice_id: str, value: str) -> frozenset[str]:
        """Write the pages. Returns every invoice that changed by it."""
        state = get_state(connection, invoice_id)
        change = StoredChange(invoice_id, PAGES, with_reading(state), value)
        trail.add_change(connection, action_id=action, who=self._store.who, cause=Cause.DO, change=change)
        changed = with_pages(state, value)
        saved = self._store.save(connection, invoice_id, changed)
        set_claim(connection, [invoice_id], None)
        return saved

    def _add(self, connection: Connection, action: int, source: Invoice, parts: tuple[Part, ...]) -> str:
        """An invoice more, to be read from its pages; undo takes it away again."""
        invoice_id = new_id("inv")
        insert_invoice(
            connection,
            invoice_id=invoice_id,
            company_id=source.company_id,
            document_id=parts[0].document_id,
            file_name=source.source.file_name,
            test=source.test,
            revision=self._store.database.next_revision(connection),
            parts=parts,
        )
        old, new = as_it_is(parts, hidden=True), as_it_is(parts, hidden=False)
        change = StoredChange(invoice_id, PAGES, old, new)
        trail.add_change(connection, action_id=action, who=self._store.who, cause=Cause.DO, change=change)
        return invoice_id

    def _tell(
        self, invoice: Invoice, changed: frozenset[str], added: Sequence[str] = (), removed: Sequence[str] = ()
    ) -> None:
        self._on_changed((invoice.id, *added, *removed))
        gone = frozenset(removed)
        event = InvoicesChanged(invoice.company_id, frozenset(added), changed - gone, gone)
        self._store.events.publish(event)


def _parts(pages: Sequence[_Page]) -> tuple[Part, ...]:
    """Pages that follow each other in one document are one part."""
    parts: list[Part] = []
    for page in pages:
        last = parts[-1] if parts else None
        if last is not None and last.document_id == page.document_id and last.last == page.page - 1:
            parts[-1] = Part(last.document_id, last.first, page.page)
        else:
            parts.append(Part(page.document_id, page.page, page.page))
    return tuple(parts)
