"""What a list is narrowed to, beside its queue and the words that are searched for."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery


class Period(StrEnum):
    """Times that move on with the calendar."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def span(period: Period, today: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last day of a period."""
    year, month = today.year, today.month
    match period:
        case Period.THIS_MONTH:
            return _months(year, month, 1)
        case Period.LAST_MONTH:
            return _months(year, month - 1, 1)
        case Period.THIS_QUARTER:
            return _months(year, 3 * ((month - 1) // 3) + 1, 3)
        case Period.LAST_QUARTER:
            return _months(year, 3 * ((month - 1) // 3) - 2, 3)
        case Period.THIS_YEAR:
            return _months(year, 1, 12)
        case Period.LAST_YEAR:
            return _months(year - 1, 1, 12)


def _months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    """`count` months from a month on, which may lie before the year's first or after its last."""
    first, after = year * 12 + month - 1, year * 12 + month - 1 + count
    begin = dt.date(first // 12, first % 12 + 1, 1)
    return begin, dt.date(after // 12, after % 12 + 1, 1) - dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """None and "" narrow nothing. Dates are the invoice's; a period goes before them. Both ends are included."""

    supplier: str = ""
    period: Period | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    currency: str = ""
    document_type: DocumentType | None = None
    needs_review: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the fields that narrow, dates and amounts as one each."""
        set_ = {item.name for item in dataclasses.fields(self) if getattr(self, item.name) != item.default}
        names = ("supplier", "date", "amount", "currency", "document_type", "needs_review")
        dates = set_ & {"period", "date_from", "date_to"}
        amounts = set_ & {"amount_from", "amount_to"}
        there = {*(set_ - dates - amounts), *(["date"] if dates else []), *(["amount"] if amounts else [])}
        return tuple(name for name in names if name in there)

    def without(self, part: str) -> Narrowing:
        """Without one of `parts`."""
        all_cleared: dict[str, dict[str, Any]] = {
            "supplier": {"supplier": ""},
            "date": {"period": None, "date_from": None, "date_to": None},
            "amount": {"amount_from": None, "amount_to": None},
            "currency": {"currency": ""},
            "document_type": {"document_type": None},
            "needs_review": {"needs_review": False},
        }
        return dataclasses.replace(self, **all_cleared[part])

    def applied(self, query: InvoiceQuery, today: dt.date) -> InvoiceQuery:
        """The query narrowed by this."""
        first, last = span(self.period, today) if self.period is not None else (self.date_from, self.date_to)
        return dataclasses.replace(
            query,
            supplier=self.supplier or None,
            date_from=first,
            date_to=last,
            amount_from=self.amount_from,
            amount_to=self.amount_to,
            currency=self.currency or None,
            document_type=self.document_type,
            needs_review=self.needs_review,
        )


@dataclass(frozen=True, slots=True)
class SavedView:
    """A queue, words and a narrowing under a name. `id` is empty until it is stored."""

    id: str
    name: str
    queue: InvoiceFilter = InvoiceFilter.ALL
    text: str = ""
    narrowing: Narrowing = Narrowing()


def to_plain(narrowing: Narrowing) -> dict[str, Any]:
    """In values that JSON knows; what narrows nothing is left out."""
    found: dict[str, Any] = {}
    for item in dataclasses.fields(narrowing):
        value = getattr(narrowing, item.name)
        if value != item.default:
            found[item.name] = value if isinstance(value, bool) else str(value)
    return found


def from_plain(stored: object) -> Narrowing:
    """What `to_plain` gave; whatever makes no sense any more narrows nothing."""
    if not isinstance(stored, dict):
        return Narrowing()
    known: dict[str, Any] = {}
    for name, read in _READERS.items():
        value = stored.get(name)
        if value in (None, ""):
            continue
        try:
            known[name] = read(value)
        except (ValueError, TypeError, InvalidOperation):
            continue
    return Narrowing(**known)


_READERS: dict[str, Any] = {
    "supplier": str,
    "period": Period,
    "date_from": dt.date.fromisoformat,
    "date_to": dt.date.fromisoformat,
    "amount_from": Decimal,
    "amount_to": Decimal,
    "currency": str,
    "document_type": DocumentType,
    "needs_review": bool,
}
