"""What pays what, from the booking's side: follows what invoices say of their payments, undo included."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, bindparam, delete, insert, select

from invoicext_desktop.storage.invoices import CHUNK, InvoiceState
from invoicext_desktop.storage.tables import bank_links, bank_transactions


@dataclass(frozen=True, slots=True)
class Link:
    transaction_id: str
    invoice_id: str
    match_id: str
    amount: Decimal


_OF_INVOICE = select(bank_links.c.transaction_id, bank_links.c.match_id, bank_links.c.amount).where(
    bank_links.c.invoice_id == bindparam("this")
)


def note(connection: Connection, invoice_id: str, state: InvoiceState) -> None:
    """After an invoice was saved: its bookings are those that it says."""
    had = {
        (row.transaction_id, row.match_id, row.amount) for row in connection.execute(_OF_INVOICE, {"this": invoice_id})
    }
    has = {(link.transaction_id, link.match_id, str(link.amount)) for link in state.payments}
    if had == has:
        return
    connection.execute(delete(bank_links).where(bank_links.c.invoice_id == invoice_id))
    known = _known(connection, [transaction for transaction, *_ in has])
    rows = [
        {"invoice_id": invoice_id, "transaction_id": transaction, "match_id": match, "amount": amount}
        for transaction, match, amount in has
        if transaction in known  # its statement may have been deleted since
    ]
    if rows:
        connection.execute(insert(bank_links), rows)


def _known(connection: Connection, ids: list[str]) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(ids), CHUNK):
        some = select(bank_transactions.c.id).where(bank_transactions.c.id.in_(ids[start : start + CHUNK]))
        found.update(connection.execute(some).scalars())
    return found


def of_transactions(connection: Connection, ids: Iterable[str]) -> list[Link]:
    """The links of these bookings."""
    wanted = list(ids)
    found: list[Link] = []
    for start in range(0, len(wanted), CHUNK):
        rows = select(bank_links).where(bank_links.c.transaction_id.in_(wanted[start : start + CHUNK]))
        found += [
            Link(row.transaction_id, row.invoice_id, row.match_id, Decimal(row.amount))
            for row in connection.execute(rows)
        ]
    return found
