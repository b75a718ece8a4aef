"""A line's discount in percent: our lines have one figure for all that lies between price and amount."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.domain.fields import MOST_DIGITS
from invoicext_desktop.extraction.einvoice.keeping import WIDE
from invoicext_desktop.extraction.einvoice.semantic import InvoiceLine

_CENT = Decimal("0.01")


def discount_percent(line: InvoiceLine, price: Decimal | None) -> Decimal | None:
    """The shortest percentage that makes the amount of quantity and price; negative for a surcharge.

    None where nothing is taken off, or where what is stated does not explain the amount: that is
    no discount but an invoice that does not add up.
    """
    if line.quantity is None or price is None or line.amount is None or not _is_adjusted(line):
        return None
    full = WIDE.multiply(line.quantity, price)
    if full == 0 or full.quantize(_CENT, context=WIDE) == line.amount or not _explained(line):
        return None
    for stated in (item.percent for item in line.adjustments if not item.is_charge and item.percent):
        if _makes(full, stated, line.amount):
            return stated
    exact = WIDE.multiply(WIDE.divide(WIDE.subtract(full, line.amount), full), Decimal(100))
    for digits in range(MOST_DIGITS + 1):
        rounded = exact.quantize(Decimal(1).scaleb(-digits), context=WIDE)
        if _makes(full, rounded, line.amount):
            return rounded
    return None


def _is_adjusted(line: InvoiceLine) -> bool:
    lowered = line.gross_price is not None and line.net_price is not None and line.gross_price != line.net_price
    return lowered or any(item.amount for item in line.adjustments)


def _explained(line: InvoiceLine) -> bool:
    """Whether quantity times net price with the allowances and charges is the amount."""
    if line.quantity is None or line.net_price is None or line.amount is None:
        return True
    base = line.base_quantity or line.gross_base_quantity or Decimal(1)
    goods = WIDE.divide(WIDE.multiply(line.quantity, line.net_price), base)
    expected = sum((item.signed for item in line.adjustments), goods)
    return abs(expected - line.amount) <= _CENT


def _makes(full: Decimal, percent: Decimal, amount: Decimal) -> bool:
    share = WIDE.divide(WIDE.multiply(full, percent), Decimal(100))
    return WIDE.subtract(full, share).quantize(_CENT, context=WIDE) == amount
