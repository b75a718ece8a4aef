"""What a row of the list says, in the person's own way of writing dates and amounts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import DocumentType, Review, Status
from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.spoken import said_of_error


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceRow", text)


def title_of(row: InvoiceRow) -> str:
    """The supplier, or the file while no supplier is known."""
    return row.supplier_name or row.file_name


def amount_of(row: InvoiceRow) -> str:
    """The total with its currency; a credit note's with a minus before it."""
    if row.total is None:
        return ""
    shown = money(row.total)
    sign = "\u2212" if row.document_type is DocumentType.CREDIT_NOTE and row.total > 0 else ""
    return f"{sign}{shown} {row.currency or ''}".strip()


def money(value: Decimal) -> str:
    return formats.display(FieldType.AMOUNT, value, QLocale())


def date_text(value: dt.date | None) -> str:
    """Short, with the year only where it is another one."""
    if value is None:
        return ""
    date = QDate(value.year, value.month, value.day)
    if value.year == dt.datetime.now().astimezone().year:
        return QLocale().toString(date, "d MMM")
    return QLocale().toString(date, "d MMM yyyy")


def second_line(row: InvoiceRow) -> str:
    """Number and date; the reason where reading failed."""
    if row.status is Status.PROCESSING:
        return _tr("Reading…")
    if row.status is Status.FAILED and row.review is not Review.APPROVED and not row.invoice_number:
        return said_of_error(row.problem)
    said = (row.invoice_number, date_text(row.invoice_date), row.hold_reason if row.review is Review.ON_HOLD else "")
    return " · ".join(part for part in said if part) or row.file_name


def state_of(row: InvoiceRow) -> str:
    """The state in a word or three."""
    if row.deleted:
        return _tr("In the bin")
    if row.review is Review.APPROVED:
        return _tr("Approved")
    if row.status is Status.PROCESSING:
        return _tr("Reading")
    if row.status is Status.FAILED:
        return _tr("Not read")
    if row.review is Review.ON_HOLD:
        return _tr("On hold")
    if row.duplicate:
        return _tr("Entered before?")
    return _tr("Needs a look") if row.needs_review else _tr("Ready")


def glyph_of(row: InvoiceRow) -> tuple[str, str]:
    """(icon, meaning): meaning is "proved", "check", "problem" or "" for none."""
    if row.review is Review.APPROVED:
        return "approved", "proved"
    if row.status is Status.PROCESSING:
        return "reading", ""
    if row.status is Status.FAILED:
        return "problem", "problem"
    if row.review is Review.ON_HOLD:
        return "hold", ""
    if row.duplicate:
        return "copy", "check"
    return ("check", "check") if row.needs_review else ("ready", "")


def describe(row: InvoiceRow) -> str:
    """The whole row for a screen reader."""
    date = "" if row.invoice_date is None else formats.display(FieldType.DATE, row.invoice_date, QLocale())
    parts = (title_of(row), amount_of(row), row.invoice_number, date, state_of(row), row.hold_reason, row.note)
    return ", ".join(part for part in parts if part)
