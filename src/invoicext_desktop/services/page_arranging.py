"""Pages arranged anew: put in order, turned, cut apart, moved between invoices, left out; all of it one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.pages import PageLayout, PagePlace, Part, Pile
from invoicext_desktop.services.page_book import Moved, Page, PageBook, parts_of
from invoicext_desktop.services.page_changes import as_it_is, to_be_read
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage.invoices import get_state
from invoicext_desktop.storage.pages import documents_by_id, users_of


class PageArranger:
    def __init__(self, store: Store, book: PageBook) -> None:
        self._store = store
        self._book = book

    def layout(self, ids: Sequence[str]) -> PageLayout:
        """As `PageService.layout` says."""
        found = [self._book.pages(invoice_id) for invoice_id in dict.fromkeys(ids)]
        with self._store.database.read() as connection:
            self._book.check(connection, [invoice for invoice, _ in found], changed_since=True)
            self._check_together([invoice for invoice, _ in found])
        piles = tuple(Pile(invoice.id, tuple(page.place for page in pages)) for invoice, pages in found)
        with self._store.database.read() as connection:
            ids = [page.document_id for pile in piles for page in pile.pages]
            files = tuple((document.id, document.file_name) for document in documents_by_id(connection, ids).values())
        return PageLayout(piles, tuple(self._unused(piles)), files)

    def arrange(self, before: PageLayout, piles: Sequence[Pile]) -> list[str]:
        """As `PageService.arrange` says."""
        wanted = [pile for pile in piles if pile.pages]
        known = {pile.invoice_id: pile for pile in before.piles if pile.invoice_id is not None}
        self._check_pages(before, wanted, known)
        ids = {pile.invoice_id for pile in wanted}
        found = {invoice_id: self._book.pages(invoice_id) for invoice_id in known}
        if any(tuple(page.place for page in found[key][1]) != pile.pages for key, pile in known.items()):
            raise InvalidValueError("The pages were changed in the meantime.", hint="Look at them again.")
        sizes = self._sizes(before, wanted, found[next(iter(known))][0])
        first = found[next(iter(known))][0]
        owners = {page.document_id: invoice for invoice, pages in found.values() for page in pages}
        with self._store.database.write() as connection:
            self._book.check(connection, [invoice for invoice, _ in found.values()], changed_since=True)
            label = f"Pages of {len(known)} invoices" if len(known) > 1 else "Pages"
            action = self._book.begin(connection, first, ActionKind.PAGES, label)
            changed: frozenset[str] = frozenset()
            order: list[str] = []
            added: list[str] = []
            for pile in wanted:
                places = parts_of(pile.pages)
                if pile.invoice_id is None:
                    owner = owners.get(pile.pages[0].document_id, first)
                    added.append(self._book.add(connection, action, owner, places))
                    order.append(added[-1])
                    continue
                order.append(pile.invoice_id)
                if pile.pages != known[pile.invoice_id].pages:
                    shown = _numbered_as_shown(found[pile.invoice_id][1])
                    moved = Moved(shown, _numbered(pile.pages), sizes)
                    changed |= self._book.change(connection, action, pile.invoice_id, to_be_read(places), moved)
            removed = [invoice_id for invoice_id in known if invoice_id not in ids]
            for invoice_id in removed:
                parts = found[invoice_id][0].parts
                changed |= self._book.change(connection, action, invoice_id, as_it_is(parts, hidden=True))
        self._book.tell(first, changed, added=added, removed=removed)
        return order

    def _check_pages(self, before: PageLayout, wanted: Sequence[Pile], known: Mapping[str, Pile]) -> None:
        had = {_sheet(page) for pile in before.piles for page in pile.pages} | {_sheet(p) for p in before.left_out}
        used = [_sheet(page) for pile in wanted for page in pile.pages]
        named = [pile.invoice_id for pile in wanted if pile.invoice_id is not None]
        if len(set(used)) != len(used) or not set(used) <= had or not set(named) <= set(known):
            raise InvalidValueError("These are not the pages of these invoices.")
        if not named or len(set(named)) != len(named):
            raise InvalidValueError("An invoice needs at least one page.", hint="Delete it if it is none.")
        if tuple(wanted) == before.piles:
            raise InvalidValueError("The pages are as they were.")

    def _unused(self, piles: Sequence[Pile]) -> Iterator[PagePlace]:
        """Pages of the documents of `piles` that no invoice has, not even one in the bin."""
        ids = list(dict.fromkeys(page.document_id for pile in piles for page in pile.pages))
        with self._store.database.read() as connection:
            documents = documents_by_id(connection, ids)
            for document_id in ids:
                count = documents[document_id].pages or 0
                users = [user for user in users_of(connection, document_id) if not user.hidden]
                used: set[int] = set()
                for user in users:
                    for part in get_state(connection, user.invoice_id).parts or (Part(document_id),):
                        if part.document_id == document_id:
                            used |= set(range(part.first, (part.last or count) + 1))
                yield from (PagePlace(document_id, page) for page in range(1, count + 1) if page not in used)

    def _sizes(
        self, before: PageLayout, wanted: Sequence[Pile], invoice: Invoice
    ) -> dict[tuple[str, int], tuple[float, float]]:
        """The unturned sizes of pages that are turned now."""
        turns = {_sheet(page): page.turn for pile in before.piles for page in pile.pages}
        turned = {_sheet(p) for pile in wanted for p in pile.pages if p.turn != turns.get(_sheet(p), p.turn)}
        sizes: dict[tuple[str, int], tuple[float, float]] = {}
        with self._store.database.read() as connection:
            documents = documents_by_id(connection, {document_id for document_id, _ in turned})
        for document_id, document in documents.items():
            path = self._store.documents.path(document.sha256)
            found = self._book.measure(path, document.media_type, invoice)
            for owner, page in turned:
                if owner == document_id and page <= len(found):
                    sizes[owner, page] = found[page - 1]
        return sizes

    def _check_together(self, invoices: Sequence[Invoice]) -> None:
        first = invoices[0]
        if any((other.company_id, other.test) != (first.company_id, first.test) for other in invoices):
            raise InvalidValueError("These invoices belong to different companies.")


def _sheet(place: PagePlace) -> tuple[str, int]:
    return place.document_id, place.page


def _numbered_as_shown(pages: Sequence[Page]) -> dict[int, PagePlace]:
    return {page.number: page.place for page in pages}


def _numbered(places: Sequence[PagePlace]) -> dict[int, PagePlace]:
    """The numbers under which pages are shown: those of the file where they are one part of it."""
    parts = parts_of(places)
    begin = parts[0].first if len(parts) == 1 else 1
    return dict(enumerate(places, start=begin))
