"""Asking for invoices, and deleting them for good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceQuery, InvoiceRow
from invoicext_desktop.services.counted import counted
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import duplicates, supplier_names, teaching
from invoicext_desktop.storage import invoices as table
from invoicext_desktop.storage.pages import delete_invoice


class InvoiceService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, invoice_id: str) -> Invoice:
        """Raises NotFoundError."""
        with self._store.database.read() as connection:
            return table.get_invoice(connection, invoice_id)

    def get_many(self, ids: Sequence[str]) -> list[Invoice]:
        """In the order of `ids`; those that are gone are left out."""
        with self._store.database.read() as connection:
            return table.get_invoices(connection, ids)

    def ids(self, query: InvoiceQuery) -> list[str]:
        """All that `query` asks for, in its order."""
        with self._store.database.read() as connection:
            return table.query_ids(connection, query)

    def rows(self, ids: Sequence[str]) -> list[InvoiceRow]:
        """Rows for a list, in the order of `ids`; those that are gone are left out."""
        with self._store.database.read() as connection:
            return table.get_rows(connection, ids)

    def first_rows(self, query: InvoiceQuery, limit: int) -> list[InvoiceRow]:
        """The first `limit` rows of what `query` asks for, in its order."""
        with self._store.database.read() as connection:
            return table.get_rows(connection, table.query_ids(connection, query, limit=limit))

    def supplier_names(self, company_id: str, text: str, limit: int) -> list[tuple[str, int]]:
        """Names of suppliers that have `text` in them, each with its number of invoices, the busiest first."""
        with self._store.database.read() as connection:
            return table.supplier_names(connection, company_id, text, limit)

    def page(self, query: InvoiceQuery, page: int, limit: int) -> tuple[list[Invoice], int]:
        """Page `page` (from 1) of `limit` invoices, and how many there are in all."""
        with self._store.database.read() as connection:
            total = table.count(connection, query)
            ids = table.query_ids(connection, query, limit=limit, offset=(page - 1) * limit)
            return table.get_invoices(connection, ids), total

    def counts(self, company_id: str) -> InvoiceCounts:
        with self._store.database.read() as connection:
            return table.counts(connection, company_id)

    def first_open(self, ids: Sequence[str]) -> str | None:
        """The first of `ids` that is neither approved nor on hold; None where all are."""
        with self._store.database.read() as connection:
            return table.first_open(connection, ids)

    def possible_duplicates(self, ids: Sequence[str]) -> list[str]:
        """Those of `ids` that may be duplicates of others, in that order."""
        with self._store.database.read() as connection:
            return duplicates.flagged(connection, ids)

    def document_path(self, invoice_id: str) -> Path:
        """Where the original lies. Raises NotFoundError. Never write to it."""
        return self._store.documents.path(self.get(invoice_id).source.sha256)

    def delete_forever(self, ids: Sequence[str]) -> None:
        """Delete invoices with their history, and documents that nothing refers to any more.

        Raises NotFoundError where one is not there; nothing is deleted then.
        """
        orphans: list[str] = []
        documents = self._store.documents
        try:
            with self._store.database.write() as connection:
                companies = table.company_of(connection, ids)
                teaching.unlearn(connection, ids)
                faces = supplier_names.faces_of(connection, ids)
                found = [
                    sha256
                    for invoice_id in counted(ids, self._store.events)
                    for sha256 in delete_invoice(connection, invoice_id)
                ]
                supplier_names.drop_unused(connection, faces)
                self._store.database.next_revision(connection)
                changed = duplicates.forgotten(connection, ids, lambda: self._store.database.next_revision(connection))
                # Inside the transaction: nobody can add the same file between the two.
                for sha256 in found:
                    documents.set_aside(sha256)
                    orphans.append(sha256)
        except BaseException:
            for sha256 in orphans:
                documents.put_back(sha256)
            raise
        for sha256 in orphans:
            documents.forget(sha256)
        for company_id in set(companies.values()):
            gone = frozenset(item for item, owner in companies.items() if owner == company_id)
            self._store.events.publish(InvoicesChanged(company_id, changed=changed, removed=gone))
