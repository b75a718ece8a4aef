"""Finding invoices by words: SQLite's full-text search over their values and over the text of their pages.

Two indexes, kept by triggers in the transaction that changes an invoice: `search_fields` of what is in
`invoices.search_text` (by three letters in a row, so that a part of a number is found), `search_pages` of
`page_texts` (by words, beginnings of words too).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, column, false, or_, select, text, update
from sqlalchemy.dialects.sqlite import insert

from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.plain_text import amount_written, plain, search_terms
from invoicext_desktop.storage.codec import decode_content
from invoicext_desktop.storage.tables import invoices, page_texts

#: Of a longer document the beginning is searched; descriptions of lines beyond are found in the pages.
LONGEST_PAGES = 400_000
LONGEST_LINES = 8_000
CHUNK = 500
#: The index by letters needs so many in a row.
_LETTERS = 3

CREATE = (
    "CREATE VIRTUAL TABLE search_fields USING fts5(search_text, content='invoices', content_rowid='seq',"
    " tokenize='trigram')",
    "CREATE VIRTUAL TABLE search_pages USING fts5(text, content='page_texts', content_rowid='invoice_seq',"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "CREATE TRIGGER search_fields_insert AFTER INSERT ON invoices BEGIN"
    " INSERT INTO search_fields(rowid, search_text) VALUES (new.seq, new.search_text); END",
    "CREATE TRIGGER search_fields_delete AFTER DELETE ON invoices BEGIN"
    " INSERT INTO search_fields(search_fields, rowid, search_text) VALUES ('delete', old.seq, old.search_text); END",
    "CREATE TRIGGER search_fields_update AFTER UPDATE OF search_text ON invoices"
    " WHEN old.search_text IS NOT new.search_text BEGIN"
    " INSERT INTO search_fields(search_fields, rowid, search_text) VALUES ('delete', old.seq, old.search_text);"
    " INSERT INTO search_fields(rowid, search_text) VALUES (new.seq, new.search_text); END",
    "CREATE TRIGGER search_pages_insert AFTER INSERT ON page_texts BEGIN"
    " INSERT INTO search_pages(rowid, text) VALUES (new.invoice_seq, new.text); END",
    "CREATE TRIGGER search_pages_delete AFTER DELETE ON page_texts BEGIN"
    " INSERT INTO search_pages(search_pages, rowid, text) VALUES ('delete', old.invoice_seq, old.text); END",
    "CREATE TRIGGER search_pages_update AFTER UPDATE ON page_texts BEGIN"
    " INSERT INTO search_pages(search_pages, rowid, text) VALUES ('delete', old.invoice_seq, old.text);"
    " INSERT INTO search_pages(rowid, text) VALUES (new.invoice_seq, new.text); END",
)


def is_index(name: str | None) -> bool:
    """Whether a table is one that the full-text search made for itself."""
    return name is not None and name.startswith(("search_fields", "search_pages"))


def text_of(content: InvoiceContent, file_name: str, note: str, hold_reason: str) -> str:
    """What an invoice is found by, plain, each value in a line of its own."""
    totals, payment = content.totals, content.payment
    amounts = (totals.total, totals.subtotal, totals.tax_amount, content.amount_due)
    parts = (
        *(content.supplier.name, content.supplier.tax_id, content.supplier.address),
        *(content.customer.name, content.customer.tax_id),
        *(content.invoice_number, content.purchase_order, payment.reference, payment.iban, payment.bic),
        *dict.fromkeys(f"{amount:f}" for amount in amounts if amount is not None),
        *(written for date in (content.invoice_date, content.due_date) if date for written in _dates(date)),
        *(content.currency, file_name, note, hold_reason),
        "\n".join(line.description for line in content.line_items if line.description)[:LONGEST_LINES],
    )
    return plain("\n".join(part for part in parts if part))


def _dates(date: dt.date) -> Iterator[str]:
    """A date in the ways in which people ask for it."""
    yield date.isoformat()
    yield f"{date:%d.%m.%Y}"
    yield f"{date:%d/%m/%Y}"


def save_pages(connection: Connection, invoice_id: str, words: str) -> None:
    """Keep the text of an invoice's pages, as it was read last."""
    seq = select(invoices.c.seq).where(invoices.c.id == invoice_id).scalar_subquery()
    kept = words[:LONGEST_PAGES].replace("\0", " ")
    statement = insert(page_texts).values(invoice_seq=seq, text=kept)
    connection.execute(statement.on_conflict_do_update(index_elements=["invoice_seq"], set_={"text": kept}))


def asked_for(asked: str) -> Iterator[ColumnElement[bool]]:
    """A condition for each word and each phrase in quotes: all of them have to be somewhere in an invoice."""
    if "\0" in asked:
        yield false()
        return
    for term in search_terms(asked):
        yield _has(plain(term), amount_written(term))


def _has(term: str, amount: str | None) -> ColumnElement[bool]:
    ways = [_in_fields(term)]
    if amount is not None and amount != term:
        ways.append(_in_fields(amount))
    if any(char.isalnum() for char in term):
        ways.append(_in_index("search_pages", f"{_quoted(term)} *"))
    return or_(*ways)


def _in_fields(term: str) -> ColumnElement[bool]:
    if len(term) < _LETTERS:
        return invoices.c.search_text.contains(term, autoescape=True)
    return _in_index("search_fields", _quoted(term))


def _quoted(term: str) -> str:
    """As a phrase: nothing in it is an operator."""
    return '"' + term.replace('"', '""') + '"'


def _in_index(name: str, match: str) -> ColumnElement[bool]:
    """`name` is one of the two indexes, never anything that was typed."""
    found = text(f"SELECT rowid FROM {name} WHERE {name} MATCH :match").bindparams(  # noqa: S608
        bindparam("match", match, unique=True)
    )
    return invoices.c.seq.in_(found.columns(column("rowid", Integer)))


def fill(connection: Connection) -> None:
    """Index a whole folder anew: after an upgrade from a version that searched otherwise."""
    columns = (invoices.c.seq, invoices.c.content, invoices.c.file_name, invoices.c.note, invoices.c.hold_reason)
    statement = select(*columns).order_by(invoices.c.seq).limit(CHUNK)
    last = 0
    while rows := connection.execute(statement.where(invoices.c.seq > last)).all():
        last = rows[-1].seq
        for row in rows:
            words = text_of(decode_content(row.content), row.file_name, row.note or "", row.hold_reason or "")
            connection.execute(update(invoices).where(invoices.c.seq == row.seq).values(search_text=words))
    connection.execute(text("INSERT INTO search_fields(search_fields) VALUES ('rebuild')"))
