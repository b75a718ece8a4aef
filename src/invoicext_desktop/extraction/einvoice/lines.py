"""The lines of an e-invoice as lines of ours."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.extraction.einvoice.discount import discount_percent
from invoicext_desktop.extraction.einvoice.keeping import STEP, WIDE, kept, kept_text
from invoicext_desktop.extraction.einvoice.semantic import InvoiceLine
from invoicext_desktop.extraction.einvoice.units import unit_name

CENT = Decimal("0.01")


def is_remark(line: InvoiceLine) -> bool:
    """Whether it is a heading or a note that had to be written as a line: nothing, for nothing."""
    money = (line.amount, line.net_price, line.gross_price)
    return not any(money) and (not line.quantity or all(value is None for value in money))


def make_line(line: InvoiceLine) -> LineItem:
    """The line as ours are, its prices for one unit."""
    price = unit_price(line)
    return LineItem(
        description=kept_text(_description(line)),
        quantity=kept(line.quantity),
        unit=kept_text(unit_name(line.unit)),
        unit_price=kept(price),
        discount=kept(discount_percent(line, price)),
        tax_rate=kept(line.tax_rate),
        amount=kept(line.amount),
    )


def _description(line: InvoiceLine) -> str | None:
    """Name and description; where one says the other too, it alone."""
    name, more = line.name, line.description
    if not name or not more:
        return name or more
    if more.casefold() in name.casefold():
        return name
    return more if name.casefold() in more.casefold() else f"{name}: {more}"


def unit_price(line: InvoiceLine) -> Decimal | None:
    """The price of one unit, before a discount where that is stated."""
    price = line.net_price if line.gross_price is None else line.gross_price
    base = _base(line)
    if price is None or base is None or base == 1:
        return price
    return WIDE.divide(price, base).quantize(STEP, context=WIDE).normalize(WIDE)


def _base(line: InvoiceLine) -> Decimal | None:
    """How many units the price is for. A number that only a price for one explains says nothing."""
    own, other = line.base_quantity, line.gross_base_quantity
    base = ((own or other) if line.gross_price is None else (other or own)) or None
    if base is None or line.quantity is None or line.net_price is None or line.amount is None:
        return base
    full = WIDE.multiply(line.quantity, line.net_price)
    plain = full.quantize(CENT, context=WIDE) == line.amount
    return None if plain and WIDE.divide(full, base).quantize(CENT, context=WIDE) != line.amount else base
