"""Several invoices in one file made invoices of their own; one invoice in several files made one."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.pages import PageLayout, Part, Pile
from invoicext_desktop.services.page_arranging import PageArranger
from invoicext_desktop.services.page_book import PageBook, parts_of_pages
from invoicext_desktop.services.page_changes import as_it_is, to_be_read
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.review import OnChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage.invoices import get_invoice


class PageService:
    """Every call is one transaction and one step of undo."""

    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook, on_changed: OnChanged) -> None:
        self._store = store
        self._book = PageBook(store, backend, passwords, on_changed)
        self._arranger = PageArranger(store, self._book)

    def numbers(self, invoice_id: str) -> list[int]:
        """The pages that could be split, as they are shown. Raises what `split` would: before somebody chooses."""
        invoice, pages = self._book.pages(invoice_id)
        with self._store.database.read() as connection:
            self._book.check(connection, [invoice], changed_since=True)
        if len(pages) < 2:
            raise InvalidValueError("This invoice has one page: there is nothing to split.")
        return [page.number for page in pages]

    def split(self, invoice_id: str, ranges: Sequence[tuple[int, int]]) -> list[str]:
        """One invoice for each range of pages (first, last), as they are shown. Returns their ids in order.

        The first one stays the invoice it was. The ranges are all of the invoice's pages, in order.
        Raises InvalidValueError where they are not, or the invoice is approved or still being read.
        """
        invoice, pages = self._book.pages(invoice_id)
        wanted = [number for first, last in ranges for number in range(first, last + 1)]
        if wanted != [page.number for page in pages] or any(first > last for first, last in ranges):
            raise InvalidValueError("These are not the pages of this invoice.")
        if len(ranges) < 2:
            raise InvalidValueError("There is nothing to split.")
        by_number = {page.number: page for page in pages}
        parts = [parts_of_pages([by_number[n] for n in range(first, last + 1)]) for first, last in ranges]
        with self._store.database.write() as connection:
            self._book.check(connection, [invoice], changed_since=True)
            action = self._book.begin(connection, invoice, ActionKind.SPLIT, f"Split into {len(ranges)} invoices")
            changed = self._book.change(connection, action, invoice_id, to_be_read(parts[0]))
            others = [self._book.add(connection, action, invoice, part) for part in parts[1:]]
        self._book.tell(invoice, changed, added=others)
        return [invoice_id, *others]

    def split_after(self, invoice_id: str, page: int) -> list[str]:
        """Two invoices: up to `page`, and from the next one on."""
        _, pages = self._book.pages(invoice_id)
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
            self._book.check(connection, [invoice], changed_since=True)
            action = self._book.begin(connection, invoice, ActionKind.SPLIT, "Reading as one invoice")
            changed = self._book.change(connection, action, invoice_id, to_be_read(parts))
        self._book.tell(invoice, changed)

    def merge(self, ids: Sequence[str]) -> str:
        """One invoice whose pages are those of `ids` in that order; the first one stays, the others go into it.

        Raises InvalidValueError, and what opening a document that was never read raises.
        """
        wanted = list(dict.fromkeys(ids))
        if len(wanted) < 2:
            raise InvalidValueError("Select two or more invoices to merge.")
        found = [self._book.pages(invoice_id) for invoice_id in wanted]
        invoices = [invoice for invoice, _ in found]
        first = invoices[0]
        if any((other.company_id, other.test) != (first.company_id, first.test) for other in invoices):
            raise InvalidValueError("These invoices belong to different companies.")
        parts = parts_of_pages([page for _, pages in found for page in pages])
        with self._store.database.write() as connection:
            self._book.check(connection, invoices, changed_since=True)
            action = self._book.begin(connection, first, ActionKind.MERGE, f"Merging of {len(wanted)} invoices")
            changed = self._book.change(connection, action, first.id, to_be_read(parts))
            for other in invoices[1:]:
                changed |= self._book.change(connection, action, other.id, as_it_is(other.parts, hidden=True))
        self._book.tell(first, changed, removed=wanted[1:])
        return first.id

    def layout(self, ids: Sequence[str]) -> PageLayout:
        """The pages that these invoices have now, and pages of their documents that no invoice has.

        Raises what `arrange` would, and what opening a document that was never read raises.
        """
        return self._arranger.layout(ids)

    def arrange(self, before: PageLayout, piles: Sequence[Pile]) -> list[str]:
        """Give the invoices of `before`, as `layout` told it, the pages of `piles`; new ones are made where no id is.

        An invoice without pages goes into the others; pages in no pile are left out, and come back with `layout`.
        Returns the ids of those that have pages, in order. Raises InvalidValueError where a page is used twice
        or belongs to none of them, or an invoice is approved, being read, or was changed since.
        """
        return self._arranger.arrange(before, piles)
