"""The pages of invoices: which they are, and writing others, one line of the history each."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.history import ActionKind, Cause
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.invoice import Invoice, Review, Status
from invoicext_desktop.domain.pages import PagePlace, Part
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.moved_evidence import Numbered, moved_evidence
from invoicext_desktop.services.page_changes import PAGES, as_it_is, with_pages, with_reading
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
class Page:
    """One page as it is shown under `number`, and where it comes from."""

    number: int
    document_id: str
    page: int
    turn: int = 0

    @property
    def place(self) -> PagePlace:
        return PagePlace(self.document_id, self.page, self.turn)


@dataclass(frozen=True, slots=True)
class Moved:
    """As `moved_evidence` takes it."""

    before: Numbered
    after: Numbered
    sizes: Mapping[tuple[str, int], tuple[float, float]]


class PageBook:
    """What every change of pages is made of."""

    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook, on_changed: OnChanged) -> None:
        self._store = store
        self._backend = backend
        self._passwords = passwords
        self._on_changed = on_changed

    # --- pages ----------------------------------------------------------------------------------

    def pages(self, invoice_id: str) -> tuple[Invoice, list[Page]]:
        """The invoice and its pages in order. Raises NotFoundError."""
        with self._store.database.read() as connection:
            invoice = get_invoice(connection, invoice_id)
            documents = documents_by_id(connection, documents_of(connection, invoice_id))
        if any(not document.media_type.startswith(_PAGED) for document in documents.values()):
            raise InvalidValueError("An e-invoice in XML has no pages to split or to merge.")
        parts = invoice.parts or (Part(invoice.document_id),)
        places = [
            (part.document_id, page, part.turn)
            for part in parts
            for page in range(part.first, self.last(invoice, part, documents[part.document_id]) + 1)
        ]
        if len(parts) == 1:  # counted as the file counts
            return invoice, [Page(page, document_id, page, turn) for document_id, page, turn in places]
        return invoice, [Page(number, *place) for number, place in enumerate(places, start=1)]

    def last(self, invoice: Invoice, part: Part, document: StoredDocument) -> int:
        """The last page; of a document that was never read, it is looked for now."""
        known = part.last or document.pages
        if known:
            return known
        return len(self.measure(self._store.documents.path(document.sha256), document.media_type, invoice))

    # --- writing --------------------------------------------------------------------------------

    def check(self, connection: Connection, invoices: Sequence[Invoice], *, changed_since: bool) -> None:
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

    def begin(self, connection: Connection, invoice: Invoice, kind: ActionKind, label: str) -> int:
        return trail.begin(
            connection, company_id=invoice.company_id, who=self._store.who, kind=kind, label=label, path=PAGES
        )

    def change(
        self, connection: Connection, action: int, invoice_id: str, value: str, moved: Moved | None = None
    ) -> frozenset[str]:
        """Write the pages; `moved` tells where each page went. Returns every invoice that changed by it."""
        state = get_state(connection, invoice_id)
        change = StoredChange(invoice_id, PAGES, with_reading(state), value)
        trail.add_change(connection, action_id=action, who=self._store.who, cause=Cause.DO, change=change)
        changed = with_pages(state, value)
        if moved is not None:
            content = moved_evidence(changed.content, moved.before, moved.after, moved.sizes)
            changed = dataclasses.replace(changed, content=content)
        saved = self._store.save(connection, invoice_id, changed)
        set_claim(connection, [invoice_id], None)
        return saved

    def add(self, connection: Connection, action: int, source: Invoice, parts: tuple[Part, ...]) -> str:
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

    def tell(
        self, invoice: Invoice, changed: frozenset[str], added: Sequence[str] = (), removed: Sequence[str] = ()
    ) -> None:
        self._on_changed((invoice.id, *added, *removed))
        gone = frozenset(removed)
        event = InvoicesChanged(invoice.company_id, frozenset(added), changed - gone, gone)
        self._store.events.publish(event)

    def measure(self, path: Path, media_type: str, invoice: Invoice) -> tuple[tuple[float, float], ...]:
        """The sizes of all pages of a document. Raises DocumentError."""

        def ask(typed: str | None, remembered: tuple[str, ...]) -> Future[tuple[tuple[float, float], ...]]:
            return self._backend.page_sizes(DocumentFile(path, media_type, typed, remembered))

        return unlock(self._passwords, invoice.company_id, invoice.id, ask).result()


def parts_of_pages(pages: Sequence[Page]) -> tuple[Part, ...]:
    return parts_of([page.place for page in pages])


def parts_of(places: Sequence[PagePlace]) -> tuple[Part, ...]:
    """Pages that follow each other in one document, turned alike, are one part."""
    parts: list[Part] = []
    for place in places:
        last = parts[-1] if parts else None
        follows = last is not None and (last.document_id, last.last, last.turn) == (
            place.document_id,
            place.page - 1,
            place.turn,
        )
        if last is not None and follows:
            parts[-1] = Part(last.document_id, last.first, place.page, place.turn)
        else:
            parts.append(Part(place.document_id, place.page, place.page, place.turn))
    return tuple(parts)
