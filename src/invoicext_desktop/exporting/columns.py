"""The columns of the tables: what they are called, what they hold, how wide they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from invoicext_desktop.domain.fields import get_value, line_path
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.wire.json import timestamp

Value = str | Decimal | dt.date | int | None


class Kind(Enum):
    TEXT = "text"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """`path` is a field path, or None for a value that `_own` computes."""

    header: str
    kind: Kind = Kind.TEXT
    path: str | None = None
    width: int = 14


INVOICE_COLUMNS: tuple[Column, ...] = (
    Column("Supplier name", path="supplier.name", width=32),
    Column("Supplier tax ID", path="supplier.tax_id", width=18),
    Column("Invoice number", path="invoice_number", width=20),
    Column("Invoice date", Kind.DATE, "invoice_date", 12),
    Column("Due date", Kind.DATE, "due_date", 12),
    Column("Document type", path="document_type", width=14),
    Column("Currency", path="currency", width=9),
    Column("Subtotal", Kind.AMOUNT, "totals.subtotal", 14),
    Column("Tax rate", Kind.NUMBER, "totals.tax_rate", 9),
    Column("Tax amount", Kind.AMOUNT, "totals.tax_amount", 14),
    Column("Total", Kind.AMOUNT, "totals.total", 14),
    Column("Amount due", Kind.AMOUNT, "amount_due", 14),
    Column("Purchase order", path="purchase_order", width=18),
    Column("IBAN", path="payment.iban", width=28),
    Column("BIC", path="payment.bic", width=14),
    Column("Payment reference", path="payment.reference", width=22),
    Column("Payment terms", path="payment.terms", width=24),
    Column("Supplier address", path="supplier.address", width=40),
    Column("Customer name", path="customer.name", width=32),
    Column("Customer address", path="customer.address", width=40),
    Column("Customer tax ID", path="customer.tax_id", width=18),
    Column("Status", width=12),
    Column("Review", width=14),
    Column("File name", width=32),
    Column("Added", width=21),
    Column("ID", width=20),
    Column("Tip", Kind.AMOUNT, "totals.tip", 12),
    Column("Card (last 4)", path="payment.card_last4", width=14),
)

#: What a row of a line item begins with, so that it says by itself which invoice it is of.
LINE_HEAD: tuple[Column, ...] = tuple(
    column
    for column in INVOICE_COLUMNS
    if column.header in {"Supplier name", "Invoice number", "Invoice date", "Currency", "ID"}
)

LINE_COLUMNS: tuple[Column, ...] = (
    Column("Line", Kind.NUMBER, width=6),
    Column("Description", path="description", width=48),
    Column("Quantity", Kind.NUMBER, "quantity", 10),
    Column("Unit", path="unit", width=8),
    Column("Unit price", Kind.NUMBER, "unit_price", 13),
    Column("Discount", Kind.NUMBER, "discount", 10),
    Column("Line tax rate", Kind.NUMBER, "tax_rate", 13),
    Column("Line amount", Kind.AMOUNT, "amount", 14),
)


def invoice_row(invoice: Invoice, columns: tuple[Column, ...] = INVOICE_COLUMNS) -> list[Value]:
    return [get_value(invoice.content, column.path) if column.path else _own(invoice, column) for column in columns]


def line_rows(invoice: Invoice, head: tuple[Column, ...]) -> Iterator[list[Value]]:
    """A row for each line item, each beginning with the invoice's `head`."""
    beginning = invoice_row(invoice, head)
    for index in range(len(invoice.content.line_items)):
        yield [*beginning, *_line(invoice, index)]


def _line(invoice: Invoice, index: int) -> list[Value]:
    return [
        get_value(invoice.content, line_path(index, column.path)) if column.path else index + 1
        for column in LINE_COLUMNS
    ]


def _own(invoice: Invoice, column: Column) -> str:
    match column.header:
        case "Status":
            return invoice.status.value
        case "Review":
            return invoice.review.value
        case "File name":
            return invoice.source.file_name
        case "Added":
            return timestamp(invoice.created_at)
        case _:
            return invoice.id
