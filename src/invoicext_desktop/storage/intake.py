"""Documents entering the database, and who reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, func, insert, select, update

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.codec import decode_issues, decode_parts
from invoicext_desktop.storage.invoices import insert_invoice
from invoicext_desktop.storage.pages import User, documents_by_id, users_of
from invoicext_desktop.storage.tables import documents, invoices


@dataclass(frozen=True, slots=True)
class NewDocument:
    company_id: str
    sha256: str
    file_name: str
    media_type: str
    size: int
    test: bool = False


@dataclass(frozen=True, slots=True)
class WaitingPart:
    """Pages of a file that have to be read."""

    sha256: str
    media_type: str
    first: int
    last: int | None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """An invoice whose document has to be read, or the `parts` of it. `pages` are these as they are stored."""

    invoice_id: str
    company_id: str
    sha256: str
    media_type: str
    file_name: str
    parts: tuple[WaitingPart, ...] = ()
    pages: str | None = None


def find_same(connection: Connection, document: NewDocument) -> list[User]:
    """The invoices with pages of the same file in the same company: those in the list, or else those in the bin."""
    statement = select(documents.c.id).where(
        documents.c.company_id == document.company_id,
        documents.c.sha256 == document.sha256,
        documents.c.test == document.test,
    )
    document_id = connection.execute(statement).scalar_one_or_none()
    users = [] if document_id is None else [user for user in users_of(connection, document_id) if not user.hidden]
    return [user for user in users if not user.in_bin] or users


def document_row(connection: Connection, document: NewDocument) -> str:
    """The id of a document's row, made if need be: a file may be an invoice and a bank statement."""
    same = and_(
        documents.c.company_id == document.company_id,
        documents.c.sha256 == document.sha256,
        documents.c.test == document.test,
    )
    found = connection.execute(select(documents.c.id).where(same)).scalar_one_or_none()
    if found is not None:
        return str(found)
    document_id = new_id("doc")
    connection.execute(
        insert(documents).values(
            id=document_id,
            company_id=document.company_id,
            sha256=document.sha256,
            file_name=document.file_name,
            media_type=document.media_type,
            size=document.size,
            pages=None,
            test=document.test,
            created_at=clock.now(),
        )
    )
    return document_id


def add_document(connection: Connection, document: NewDocument, revision: int, claimed_by: str | None) -> str:
    """A new document and its invoice, waiting to be read. Returns the invoice's id."""
    document_id, invoice_id = document_row(connection, document), new_id("inv")
    insert_invoice(
        connection,
        invoice_id=invoice_id,
        company_id=document.company_id,
        document_id=document_id,
        file_name=document.file_name,
        test=document.test,
        revision=revision,
    )
    if claimed_by is not None:
        set_claim(connection, [invoice_id], claimed_by)
    return invoice_id


_SOURCE = select(
    invoices.c.id,
    invoices.c.company_id,
    documents.c.sha256,
    documents.c.media_type,
    documents.c.file_name,
    invoices.c.parts,
).join_from(invoices, documents)
_WAITING = _SOURCE.where(invoices.c.status == Status.PROCESSING.value)


def waiting_one(connection: Connection, invoice_id: str) -> Waiting | None:
    """That invoice, if it is to be read."""
    row = connection.execute(_WAITING.where(invoices.c.id == invoice_id)).one_or_none()
    return None if row is None else _waiting(connection, row)


def document_of(connection: Connection, invoice_id: str) -> Waiting:
    """What an invoice is read from, whether it is to be read or not. Raises NotFoundError."""
    row = connection.execute(_SOURCE.where(invoices.c.id == invoice_id)).one_or_none()
    if row is None:
        raise NotFoundError("That invoice is not here any more.")
    return _waiting(connection, row)


def _waiting(connection: Connection, row: Any) -> Waiting:
    parts: tuple[WaitingPart, ...] = ()
    if row.parts is not None:
        chosen = decode_parts(row.parts)
        found = documents_by_id(connection, (part.document_id for part in chosen))
        whole = [(found[part.document_id], part) for part in chosen]
        parts = tuple(WaitingPart(it.sha256, it.media_type, part.first, part.last, part.turn) for it, part in whole)
    return Waiting(row.id, row.company_id, row.sha256, row.media_type, row.file_name, parts, row.parts)


def claims(connection: Connection) -> set[str]:
    """The names of all processes that claim anything."""
    statement = select(invoices.c.claimed_by).where(
        invoices.c.claimed_by.is_not(None), invoices.c.status == Status.PROCESSING.value
    )
    return {row[0] for row in connection.execute(statement.distinct())}


def claim_of(connection: Connection, invoice_id: str) -> str | None:
    return connection.execute(select(invoices.c.claimed_by).where(invoices.c.id == invoice_id)).scalar_one_or_none()


def unclaimed(connection: Connection, limit: int) -> list[Waiting]:
    """Invoices to be read that nobody claims, the oldest first."""
    rows = connection.execute(_WAITING.where(invoices.c.claimed_by.is_(None)).order_by(invoices.c.seq).limit(limit))
    return [_waiting(connection, row) for row in rows.all()]


def set_claim(connection: Connection, ids: list[str], name: str | None) -> None:
    connection.execute(update(invoices).where(invoices.c.id.in_(ids)).values(claimed_by=name))


def release_claims(connection: Connection, names: list[str]) -> None:
    """Free what processes claimed that do not run any more."""
    connection.execute(update(invoices).where(invoices.c.claimed_by.in_(names)).values(claimed_by=None))


def set_pages(connection: Connection, invoice_id: str, pages: int) -> None:
    document_id = select(invoices.c.document_id).where(invoices.c.id == invoice_id).scalar_subquery()
    connection.execute(update(documents).where(documents.c.id == document_id).values(pages=pages))


def failed_with(connection: Connection, company_id: str, code: str) -> list[str]:
    """The invoices in the list that could not be read for the reason `code`, the oldest first."""
    statement = select(invoices.c.id, invoices.c.reading_issues).where(
        invoices.c.company_id == company_id,
        invoices.c.deleted_at.is_(None),
        invoices.c.status == Status.FAILED.value,
        invoices.c.review != Review.APPROVED.value,
    )
    rows = connection.execute(statement.order_by(invoices.c.seq))
    return [row.id for row in rows if any(issue.code == code for issue in decode_issues(row.reading_issues))]


def is_referenced(connection: Connection, sha256: str) -> bool:
    """Whether any company has a document with these bytes."""
    return connection.execute(select(documents.c.id).where(documents.c.sha256 == sha256)).first() is not None


def count_waiting(connection: Connection, company_id: str | None = None) -> int:
    """How many invoices wait to be read or are being read."""
    statement = select(func.count()).select_from(invoices).where(invoices.c.status == Status.PROCESSING.value)
    if company_id is not None:
        statement = statement.where(invoices.c.company_id == company_id)
    return int(connection.execute(statement).scalar_one())
