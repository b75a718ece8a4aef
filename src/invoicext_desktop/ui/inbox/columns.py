"""The columns of the list as a table: what stands in them, how wide they are, by what they sort."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import DocumentType, Review
from invoicext_desktop.domain.listing import InvoiceRow, SortKey
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.inbox.row_text import money, state_of, title_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceColumns", text)


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is lasting and never translated. `width` in pixels. `shown`: unless somebody chooses otherwise."""

    name: str
    title: str
    sort: SortKey
    text: Callable[[InvoiceRow], str]
    width: int
    number: bool = False
    shown: bool = True


def all_columns() -> tuple[Column, ...]:
    """In the usual order. The first one names the invoice and is always there."""
    return (
        Column("supplier", _tr("Supplier"), SortKey.SUPPLIER, title_of, 200),
        Column("number", _tr("Number"), SortKey.NUMBER, lambda row: row.invoice_number or "", 130),
        Column("date", _tr("Invoice date"), SortKey.DATE, lambda row: _date(row.invoice_date), 100),
        Column("due", _tr("Due date"), SortKey.DUE, lambda row: _date(row.due_date), 100),
        Column("net", _tr("Net"), SortKey.SUBTOTAL, lambda row: _amount(row, row.subtotal), 100, number=True),
        Column("tax", _tr("Tax"), SortKey.TAX, lambda row: _amount(row, row.tax_amount), 90, number=True),
        Column("total", _tr("Total"), SortKey.TOTAL, lambda row: _amount(row, row.total), 110, number=True),
        Column("currency", _tr("Currency"), SortKey.CURRENCY, lambda row: row.currency or "", 80),
        Column("state", _tr("State"), SortKey.STATE, state_of, 130),
        Column("note", _tr("Note"), SortKey.NOTE, _note, 120),
        Column("kind", _tr("Document type"), SortKey.KIND, _kind, 120, shown=False),
        Column("file", _tr("File"), SortKey.FILE, lambda row: row.file_name, 160, shown=False),
        Column("added", _tr("Added"), SortKey.ADDED, lambda row: _added(row.created_at), 130, shown=False),
    )


def _date(value: dt.date | None) -> str:
    return formats.display(FieldType.DATE, value, QLocale())


def _added(value: dt.datetime) -> str:
    return _date(value.astimezone().date())


def _amount(row: InvoiceRow, value: Decimal | None) -> str:
    """A credit note's with a minus before it."""
    if value is None:
        return ""
    sign = "\u2212" if row.document_type is DocumentType.CREDIT_NOTE and value > 0 else ""
    return sign + money(value)


def _note(row: InvoiceRow) -> str:
    """Why it waits, and what was noted on it."""
    held = row.hold_reason if row.review is Review.ON_HOLD else ""
    return " · ".join(part for part in (held, " ".join(row.note.split())) if part)


def _kind(row: InvoiceRow) -> str:
    return {
        DocumentType.INVOICE: _tr("Invoice"),
        DocumentType.CREDIT_NOTE: _tr("Credit note"),
        DocumentType.RECEIPT: _tr("Receipt"),
    }[row.document_type]
