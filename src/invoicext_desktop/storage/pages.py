"""Which invoices have which documents' pages, and what becomes of a document that none has any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, or_, select

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.storage.codec import decode_parts
from invoicext_desktop.storage.invoices import HIDDEN
from invoicext_desktop.storage.tables import bank_statements, documents, invoices


@dataclass(frozen=True, slots=True)
class User:
    """An invoice that has pages of a document."""

    invoice_id: str
    in_bin: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class StoredDocument:
    id: str
    sha256: str
    media_type: str
    pages: int | None
    file_name: str = ""


def users_of(connection: Connection, document_id: str) -> list[User]:
    """All invoices with pages of a document, the oldest first."""
    elsewhere = invoices.c.parts.is_not(None) & invoices.c.parts.contains(f'"{document_id}"', autoescape=True)
    statement = select(invoices.c.id, invoices.c.deleted_at).where(
        or_(invoices.c.document_id == document_id, elsewhere)
    )
    rows = connection.execute(statement.order_by(invoices.c.seq))
    return [User(row.id, row.deleted_at not in (None, HIDDEN), row.deleted_at == HIDDEN) for row in rows]


def documents_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, StoredDocument]:
    columns = (documents.c.id, documents.c.sha256, documents.c.media_type, documents.c.pages, documents.c.file_name)
    rows = connection.execute(select(*columns).where(documents.c.id.in_(set(ids))))
    return {row.id: StoredDocument(row.id, row.sha256, row.media_type, row.pages, row.file_name) for row in rows}


def documents_of(connection: Connection, invoice_id: str) -> tuple[str, ...]:
    """The ids of the documents that an invoice has pages of, in their order. Raises NotFoundError."""
    row = connection.execute(
        select(invoices.c.document_id, invoices.c.parts).where(invoices.c.id == invoice_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError("That invoice is not here any more.")
    return tuple(dict.fromkeys((row.document_id, *(part.document_id for part in decode_parts(row.parts)))))


def delete_invoice(connection: Connection, invoice_id: str) -> list[str]:
    """Delete an invoice with its history. Returns the SHA-256 of the files that nothing needs any more.

    What only undo could bring back goes with the last invoice that shows its document.
    """
    released = [*documents_of(connection, invoice_id)]
    connection.execute(delete(invoices).where(invoices.c.id == invoice_id))
    orphans: list[str] = []
    while released:
        document_id = released.pop()
        users = users_of(connection, document_id)
        if any(not user.hidden for user in users):
            continue
        for user in users:
            released += documents_of(connection, user.invoice_id)
            connection.execute(delete(invoices).where(invoices.c.id == user.invoice_id))
        orphans += _delete_document(connection, document_id)
    return orphans


def _delete_document(connection: Connection, document_id: str) -> list[str]:
    """The SHA-256 of its file, where no other company has the same; a bank statement keeps its file."""
    if connection.execute(select(bank_statements.c.id).where(bank_statements.c.document_id == document_id)).first():
        return []
    sha256 = connection.execute(
        delete(documents).where(documents.c.id == document_id).returning(documents.c.sha256)
    ).scalar_one_or_none()
    if sha256 is None:
        return []
    other = connection.execute(select(documents.c.id).where(documents.c.sha256 == sha256)).first()
    return [] if other else [str(sha256)]
