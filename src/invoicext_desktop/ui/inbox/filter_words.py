"""What a filter says in a few words: on its chip, to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.domain.narrowing import Narrowing, Period
from invoicext_desktop.ui import formats


def tr(text: str) -> str:
    return QCoreApplication.translate("Filter", text)


def period_names() -> dict[Period, str]:
    return {
        Period.THIS_MONTH: tr("This month"),
        Period.LAST_MONTH: tr("Last month"),
        Period.THIS_QUARTER: tr("This quarter"),
        Period.LAST_QUARTER: tr("Last quarter"),
        Period.THIS_YEAR: tr("This year"),
        Period.LAST_YEAR: tr("Last year"),
    }


def type_names() -> dict[DocumentType, str]:
    return {
        DocumentType.INVOICE: tr("Invoices"),
        DocumentType.CREDIT_NOTE: tr("Credit notes"),
        DocumentType.RECEIPT: tr("Receipts"),
    }


def said(narrowing: Narrowing, part: str) -> str:
    """One of the parts of a narrowing, as a person would say it."""
    match part:
        case "supplier":
            return tr("Supplier: {0}").format(narrowing.supplier)
        case "date":
            return _dates(narrowing)
        case "amount":
            return _range(_amount(narrowing.amount_from), _amount(narrowing.amount_to))
        case "currency":
            return narrowing.currency.upper()
        case "document_type":
            return type_names()[narrowing.document_type] if narrowing.document_type else ""
        case _:
            return tr("Needs a look")


def _dates(narrowing: Narrowing) -> str:
    if narrowing.period is not None:
        return period_names()[narrowing.period]
    first, last = narrowing.date_from, narrowing.date_to
    shown = [formats.display(FieldType.DATE, date, QLocale()) if date else "" for date in (first, last)]
    return _range(*shown)


def _amount(value: object) -> str:
    return formats.display(FieldType.AMOUNT, value, QLocale()) if value is not None else ""  # type: ignore[arg-type]


def _range(first: str, last: str) -> str:
    if first and last:
        return first if first == last else tr("{0} to {1}").format(first, last)
    return tr("from {0}").format(first) if first else tr("up to {0}").format(last)
