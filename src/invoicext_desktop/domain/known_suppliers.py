"""Suppliers as a person sees them: a row of the list, and all that is known of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.invoice import DocumentType, Review, Status
from invoicext_desktop.domain.lessons import SupplierLessons


class DueRule(StrEnum):
    """From when the days of a payment term count."""

    INVOICE = "invoice"  # from the invoice's date
    MONTH_END = "month_end"  # from the end of its month


@dataclass(frozen=True, slots=True)
class Defaults:
    """What stands in for what a new invoice of the supplier lacks. `write_name`: and its name as it is called here."""

    currency: str | None = None
    terms: int | None = None
    rule: DueRule = DueRule.INVOICE
    write_name: bool = False


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """A row of the list of suppliers. `totals` (currency, "" where unknown, and sum; credits taken off) come by use.

    `names` are those printed, the one it is called by first; `id` is a learned supplier's where no invoice is here.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    tax_ids: tuple[str, ...] = ()
    invoices: int = 0
    totals: tuple[tuple[str, Decimal], ...] = ()
    last: dt.date | None = None
    lessons: int = 0

    @property
    def total(self) -> Decimal:
        """In the currency it bills most in."""
        return self.totals[0][1] if self.totals else Decimal(0)


@dataclass(frozen=True, slots=True)
class FaceRow:
    """A name and a tax number that its invoices show, and how many of them do. `bound`: put there by a person."""

    id: int
    name: str
    tax_id: str
    invoices: int
    bound: bool = False


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account that its invoices ask to be paid to, first and last on which day, and what a person says of it."""

    account: str
    invoices: int
    first: dt.date | None
    last: dt.date | None
    trusted: bool | None
    newest: str | None = None


@dataclass(frozen=True, slots=True)
class BillRow:
    """One of its invoices; `total` as printed, a credit note's too."""

    id: str
    date: dt.date | None
    number: str | None
    currency: str | None
    total: Decimal | None
    kind: DocumentType
    status: Status
    review: Review
    account: str | None

    @property
    def signed(self) -> Decimal | None:
        """What it costs: a credit note's total taken off."""
        return self.total if self.total is None or self.kind is not DocumentType.CREDIT_NOTE else -abs(self.total)


@dataclass(frozen=True, slots=True)
class KnownSupplier:
    """All that is known of a supplier. `name` is None where a person never gave it one: `shown` is how it is called.

    `bills` are its invoices, the newest first. `learned` is all that was learned of it.
    """

    id: str
    shown: str
    name: str | None
    note: str
    defaults: Defaults
    faces: tuple[FaceRow, ...]
    accounts: tuple[AccountRow, ...]
    addresses: tuple[str, ...]
    bills: tuple[BillRow, ...]
    learned: tuple[SupplierLessons, ...]


@dataclass(frozen=True, slots=True)
class UndoSuppliers:
    """What undo and redo of what was done to suppliers would do; None where there is nothing."""

    undo: str | None
    redo: str | None


# --- months -------------------------------------------------------------------------------------

Month = tuple[int, int]


def months_until(last: dt.date, count: int) -> tuple[Month, ...]:
    """`count` months (year, month) that end with the one of `last`."""
    index = last.year * 12 + last.month - 1
    return tuple(((index - back) // 12, (index - back) % 12 + 1) for back in reversed(range(count)))


def month_totals(bills: Iterable[BillRow]) -> Mapping[str, Mapping[Month, Decimal]]:
    """Currency ("" where unknown) -> month of the invoice's date -> sum; those without a date or total are left out."""
    found: dict[str, dict[Month, Decimal]] = {}
    for bill in bills:
        if bill.date is None or bill.signed is None:
            continue
        months = found.setdefault(bill.currency or "", {})
        month = (bill.date.year, bill.date.month)
        months[month] = months.get(month, Decimal(0)) + bill.signed
    return found


def due_date(invoice_date: dt.date, terms: int, rule: DueRule) -> dt.date:
    """When an invoice of that date is due."""
    start = invoice_date
    if rule is DueRule.MONTH_END:
        first = invoice_date.replace(day=1)
        start = (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)
    return start + dt.timedelta(days=terms)
