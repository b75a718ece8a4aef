"""What lies between a payment and what was open, given a name within a limit: a fee, a discount, tax, rounding."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from invoicext_desktop.domain.reconciliation import ResidualKind
from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.lexicon import Said
from invoicext_desktop.reconciliation.money import CENT, UNIT
from invoicext_desktop.reconciliation.payments import Payment

_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|PCT|PROZENT|PERCENT|P\.C\.)")
#: Limits by kind.
ROUNDING_MOST, ROUNDING_SURE = 5 * CENT, 2 * CENT
FEE_MOST, FEE_SILENT, FEE_SHARE = 60 * UNIT, 35 * UNIT, 10
DISCOUNT_MOST_PERCENT, WITHHOLDING_MOST_PERCENT, OVER_MOST_PERCENT = Decimal(6), Decimal(35), 50
_USUAL_DISCOUNTS = tuple(map(Decimal, ("1", "1.5", "2", "2.5", "3", "4", "5")))
_VAT = tuple(map(Decimal, ("0", "7", "8.1", "10", "19", "20", "21", "22", "23", "24", "25")))
_GRACE = 4
_DISCOUNT_DAYS = 35


class Fit(Enum):
    """How a payment fits what is open; the value is what that is worth."""

    EXACT = 30
    ROUNDING = 28
    DISCOUNT_TERMS = 27
    FOREIGN = 24
    DISCOUNT = 18
    WITHHOLDING = 17
    FEE = 14
    FOREIGN_ROUGHLY = 8
    PART = 6
    OVER = 4


@dataclass(frozen=True, slots=True)
class Settled:
    """`rest` is positive, in units; `rate` in percent, where the rest is a share of what was open."""

    fit: Fit
    kind: ResidualKind | None = None
    rest: int = 0
    rate: Decimal | None = None


EXACT = Settled(Fit.EXACT)


def settled(payment: Payment, due: int, bills: Sequence[Bill], *, silent: bool = True) -> Settled | None:
    """How a payment settles all of `due` (positive units); None where the rest has no name.

    `silent` allows what the text does not speak of: a small fee, a usual discount.
    """
    rest = payment.size - due
    if rest == 0:
        return EXACT
    if abs(rest) <= min(ROUNDING_MOST, max(ROUNDING_SURE, 2 * CENT * len(bills))) and abs(rest) * 50 <= due:
        return Settled(Fit.ROUNDING, ResidualKind.ROUNDING, abs(rest))
    if rest > 0:
        return Settled(Fit.OVER, ResidualKind.OVERPAYMENT, rest) if rest * 100 <= due * OVER_MOST_PERCENT else None
    return _short(payment, due, -rest, bills, silent=silent)


def _short(payment: Payment, due: int, rest: int, bills: Sequence[Bill], *, silent: bool) -> Settled | None:
    discount = _in_terms(payment, due, rest, bills)
    if discount is not None:
        return Settled(Fit.DISCOUNT_TERMS, ResidualKind.DISCOUNT, rest, discount)
    percent = Decimal(rest) * 100 / due
    printed = tuple(Decimal(text.replace(",", ".")) for text in _PERCENT.findall(payment.text))
    if Said.DISCOUNT in payment.said and percent <= DISCOUNT_MOST_PERCENT:
        return Settled(Fit.DISCOUNT, ResidualKind.DISCOUNT, rest, _rate(rest, due, printed) or _shown(percent))
    if Said.WITHHELD in payment.said and percent <= WITHHOLDING_MOST_PERCENT:
        rate = _rate(rest, due, printed)
        if rate is not None or not printed:
            return Settled(Fit.WITHHOLDING, ResidualKind.WITHHOLDING, rest, rate or _shown(percent))
    if Said.PART in payment.said:
        return None
    usual = _rate(rest, due, _USUAL_DISCOUNTS, vat=_VAT[:1]) if silent and _soon(payment, bills) else None
    if usual is not None and (rest > FEE_SILENT or rest % UNIT):
        return Settled(Fit.DISCOUNT, ResidualKind.DISCOUNT, rest, usual)
    spoken = bool(payment.said & (Said.FEE | Said.FOREIGN))
    limit = FEE_MOST if spoken else FEE_SILENT if silent else 0
    if rest <= limit and rest * FEE_SHARE <= due:
        return Settled(Fit.FEE, ResidualKind.BANK_FEE, rest)
    return None


def _in_terms(payment: Payment, due: int, rest: int, bills: Sequence[Bill]) -> Decimal | None:
    """The rate that the terms of all invoices grant to who pays on that day, where it gives the rest to the cent."""
    if payment.date is None or any(bill.date is None or not bill.discounts for bill in bills):
        return None
    for discount in bills[0].discounts:
        latest = dt.timedelta(days=discount.days + _GRACE)
        in_time = all(bill.date and payment.date - bill.date <= latest for bill in bills)
        granted = all(any(own.rate == discount.rate for own in bill.discounts) for bill in bills)
        if in_time and granted and _rate(rest, due, (discount.rate,), vat=_VAT[:1], off=CENT * len(bills)) is not None:
            return discount.rate
    return None


def _rate(
    rest: int, due: int, rates: Sequence[Decimal], *, vat: Sequence[Decimal] = _VAT, off: int = 2 * CENT
) -> Decimal | None:
    """Which of the rates gives the rest, on the whole or on the amount before tax."""
    for rate in rates:
        for tax in vat:
            if abs(Decimal(due) * rate / (100 + tax) - rest) <= off:
                return rate
    return None


def _soon(payment: Payment, bills: Sequence[Bill]) -> bool:
    dates = [bill.date for bill in bills if bill.date]
    return bool(payment.date and dates) and (payment.date - min(dates)).days <= _DISCOUNT_DAYS  # type: ignore[operator]


def _shown(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal("0.01")).normalize()
