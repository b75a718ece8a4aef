"""Invoices that payments may settle."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.storage.codec import decode_content, decode_payments
from invoicext_desktop.storage.invoices import InvoiceState
from invoicext_desktop.storage.tables import invoices


def matchable(connection: Connection, company_id: str, *, test: bool = False) -> Iterator[tuple[str, InvoiceState]]:
    """(id, state) of all that are read and in the list, settled ones too: a payment may be made twice."""
    columns = (invoices.c.id, invoices.c.status, invoices.c.review, invoices.c.content, invoices.c.payments)
    mine = (
        invoices.c.company_id == company_id,
        invoices.c.deleted_at.is_(None),
        invoices.c.test == test,
        invoices.c.status != Status.PROCESSING.value,
        invoices.c.total.is_not(None),
    )
    for row in connection.execute(select(*columns).where(*mine).order_by(invoices.c.seq)):
        yield (
            row.id,
            InvoiceState(
                Status(row.status),
                Review(row.review),
                decode_content(row.content),
                (),
                None,
                deleted=False,
                payments=decode_payments(row.payments),
            ),
        )
