"""Bank statements and their bookings in the data folder."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, func, insert, select, update

from invoicext_desktop.domain.bank_rows import BankFilter, BankQuery, BankRow, StatementRow
from invoicext_desktop.domain.plain_text import plain, search_terms
from invoicext_desktop.domain.statement import Statement, Transaction
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.bank_codec import decode_row, decode_statement, encode_row, encode_statement
from invoicext_desktop.storage.invoices import CHUNK
from invoicext_desktop.storage.tables import bank_links, bank_statements, bank_transactions, documents

_LINKED = exists().where(bank_links.c.transaction_id == bank_transactions.c.id)


def account_of(statement: Statement) -> str:
    """What tells one account from others: its IBAN, else the end of its number, and the currency."""
    number = statement.iban or statement.account_number_last4 or ""
    return f"{number} {statement.currency or ''}".strip()


def booking_hash(account: str, key: str, number: int) -> str:
    """A booking in whichever file it stands; `number` counts true doubles within one."""
    return hashlib.sha256(f"{account}\n{key}\n{number}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def same_file(connection: Connection, company_id: str, sha256: str, *, test: bool) -> list[str]:
    """Statements that were read from a file with these bytes before."""
    joined = select(bank_statements.c.id).join_from(bank_statements, documents)
    mine = and_(
        bank_statements.c.company_id == company_id, documents.c.sha256 == sha256, bank_statements.c.test == test
    )
    return list(connection.execute(joined.where(mine).order_by(bank_statements.c.id)).scalars())


def add_statement(
    connection: Connection,
    company_id: str,
    document_id: str,
    statement: Statement,
    hashes: Sequence[str],
    *,
    test: bool,
) -> int:
    """Store a statement with its bookings; `hashes` are theirs (`booking_hash`). Returns how many were there."""
    account = account_of(statement)
    connection.execute(
        insert(bank_statements).values(
            id=statement.id,
            company_id=company_id,
            document_id=document_id,
            account=account,
            content=encode_statement(statement),
            test=test,
            created_at=clock.now(),
        )
    )
    before = _known_bookings(connection, company_id, hashes, test=test)
    rows = [
        {
            "id": row.id,
            "statement_id": statement.id,
            "company_id": company_id,
            "date": row.date.isoformat() if row.date else None,
            "amount_sort": float(row.amount),
            "search_text": _search_text(row),
            "booking_key": key,
            "repeats": before.get(key),
            "content": encode_row(row),
        }
        for row, key in zip(statement.transactions, hashes, strict=True)
    ]
    for start in range(0, len(rows), CHUNK):
        connection.execute(insert(bank_transactions), rows[start : start + CHUNK])
    return sum(row["repeats"] is not None for row in rows)


def _known_bookings(connection: Connection, company_id: str, hashes: Sequence[str], *, test: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    columns = select(bank_transactions.c.booking_key, bank_transactions.c.id).join_from(
        bank_transactions, bank_statements
    )
    mine = and_(
        bank_transactions.c.company_id == company_id,
        bank_statements.c.test == test,
        bank_transactions.c.repeats.is_(None),
    )
    for start in range(0, len(hashes), CHUNK):
        some = columns.where(mine, bank_transactions.c.booking_key.in_(hashes[start : start + CHUNK]))
        found |= {row.booking_key: row.id for row in connection.execute(some)}
    return found


def _search_text(row: Transaction) -> str:
    parts = (row.description, row.counterparty, row.reference, f"{row.amount:f}", row.date and row.date.isoformat())
    return plain(" ".join(str(part) for part in parts if part))


def remove_statement(connection: Connection, statement_id: str) -> None:
    """With its bookings and their links; bookings elsewhere that repeated them stand for themselves."""
    mine = select(bank_transactions.c.id).where(bank_transactions.c.statement_id == statement_id)
    connection.execute(update(bank_transactions).where(bank_transactions.c.repeats.in_(mine)).values(repeats=None))
    connection.execute(delete(bank_statements).where(bank_statements.c.id == statement_id))


def statement_rows(connection: Connection, company_id: str) -> list[StatementRow]:
    """Newest period first."""
    columns = (bank_statements, documents.c.file_name, documents.c.sha256)
    rows = connection.execute(
        select(*columns)
        .join_from(bank_statements, documents)
        .where(bank_statements.c.company_id == company_id, ~bank_statements.c.test)
    )
    found = [
        StatementRow(decode_statement(row.id, row.content), row.account, row.file_name, clock.from_text(row.created_at))
        for row in rows
    ]
    return sorted(found, key=lambda item: (item.statement.period_to or dt.date.min, item.added_at), reverse=True)


def get_statement(
    connection: Connection, statement_id: str, *, company_id: str | None = None, test: bool | None = None
) -> Statement | None:
    """With its bookings; None where it is not there (or another company's, or a test's)."""
    row = connection.execute(select(bank_statements).where(bank_statements.c.id == statement_id)).one_or_none()
    if (
        row is None
        or (company_id is not None and row.company_id != company_id)
        or (test is not None and row.test != test)
    ):
        return None
    mine = select(bank_transactions.c.id, bank_transactions.c.content).where(
        bank_transactions.c.statement_id == statement_id
    )
    rows = tuple(
        decode_row(item.id, item.content) for item in connection.execute(mine.order_by(bank_transactions.c.seq))
    )
    return dataclasses.replace(decode_statement(row.id, row.content), transactions=rows)


def document_of(connection: Connection, statement_id: str) -> str:
    found = select(bank_statements.c.document_id).where(bank_statements.c.id == statement_id)
    return str(connection.execute(found).scalar_one())


def company_of(connection: Connection, statement_id: str) -> str | None:
    found = select(bank_statements.c.company_id).where(bank_statements.c.id == statement_id)
    return connection.execute(found).scalar_one_or_none()


@dataclass(frozen=True, slots=True)
class Booking:
    """A booking as matching needs it."""

    transaction: Transaction
    statement_id: str
    linked: bool


def bookings(
    connection: Connection, company_id: str, *, statement_id: str | None = None, test: bool = False
) -> list[Booking]:
    """All bookings of a company that repeat none, the oldest first."""
    columns = select(
        bank_transactions.c.id, bank_transactions.c.content, bank_transactions.c.statement_id, _LINKED.label("linked")
    )
    mine = [
        bank_transactions.c.company_id == company_id,
        bank_transactions.c.repeats.is_(None),
        bank_statements.c.test == test,
    ]
    if statement_id is not None:
        mine.append(bank_transactions.c.statement_id == statement_id)
    rows = connection.execute(
        columns.join_from(bank_transactions, bank_statements)
        .where(*mine)
        .order_by(bank_transactions.c.date, bank_transactions.c.seq)
    )
    return [Booking(decode_row(row.id, row.content), row.statement_id, bool(row.linked)) for row in rows]


# --- the table ----------------------------------------------------------------------------------


def ids(connection: Connection, query: BankQuery) -> list[str]:
    """The bookings that a query shows, in its order."""
    column = {"amount": bank_transactions.c.amount_sort}.get(query.sort, bank_transactions.c.date)
    order = (column.desc(), bank_transactions.c.seq.desc()) if query.descending else (column, bank_transactions.c.seq)
    return [str(found) for found in connection.execute(_asked(query).order_by(*order)).scalars()]


def count(connection: Connection, query: BankQuery) -> int:
    return int(connection.execute(select(func.count()).select_from(_asked(query).subquery())).scalar_one())


def _asked(query: BankQuery) -> Select[tuple[str]]:
    conditions: list[ColumnElement[bool]] = [bank_transactions.c.company_id == query.company_id]
    statement = select(bank_transactions.c.id)
    if query.statement_id is not None:
        conditions.append(bank_transactions.c.statement_id == query.statement_id)
    if query.account is not None:
        mine = select(bank_statements.c.id).where(
            bank_statements.c.company_id == query.company_id, bank_statements.c.account == query.account
        )
        conditions.append(bank_transactions.c.statement_id.in_(mine))
    tests = select(bank_statements.c.id).where(bank_statements.c.company_id == query.company_id, bank_statements.c.test)
    conditions.append(bank_transactions.c.statement_id.not_in(tests))
    if query.filter is BankFilter.OPEN:
        conditions += [~_LINKED, bank_transactions.c.flag.is_(None), bank_transactions.c.repeats.is_(None)]
    elif query.filter is BankFilter.DONE:
        conditions.append(_LINKED | bank_transactions.c.flag.is_not(None) | bank_transactions.c.repeats.is_not(None))
    for term in search_terms(query.search):
        conditions.append(bank_transactions.c.search_text.contains(plain(term), autoescape=True))
    return statement.where(*conditions)


def rows(connection: Connection, wanted: Sequence[str]) -> list[BankRow]:
    """In the order of `wanted`; those that are gone are left out."""
    found: dict[str, BankRow] = {}
    columns = select(bank_transactions, _LINKED.label("linked"))
    for start in range(0, len(wanted), CHUNK):
        some = connection.execute(columns.where(bank_transactions.c.id.in_(wanted[start : start + CHUNK])))
        found |= {row.id: _bank_row(row) for row in some}
    return [found[item] for item in wanted if item in found]


def _bank_row(row: Any) -> BankRow:
    return BankRow(decode_row(row.id, row.content), row.statement_id, bool(row.linked), row.flag, row.repeats)


def set_flag(connection: Connection, transaction_id: str, flag: str | None) -> None:
    connection.execute(update(bank_transactions).where(bank_transactions.c.id == transaction_id).values(flag=flag))


def change_row(connection: Connection, statement_id: str, row: Transaction) -> None:
    """A booking that a person corrected."""
    values = {
        "date": row.date.isoformat() if row.date else None,
        "amount_sort": float(row.amount),
        "search_text": _search_text(row),
        "content": encode_row(row),
    }
    mine = and_(bank_transactions.c.statement_id == statement_id, bank_transactions.c.id == row.id)
    connection.execute(update(bank_transactions).where(mine).values(**values))


def save_statement(connection: Connection, statement: Statement) -> None:
    """What is said of it, after a booking was corrected."""
    mine = bank_statements.c.id == statement.id
    connection.execute(update(bank_statements).where(mine).values(content=encode_statement(statement)))
