"""What the designs of certain kinds share: content of their own, and tables with heads of their own."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from documents.designs.invoice import Line, cents
from documents.designs.pen import BLACK, DARK, WHITE, Pen
from documents.designs.sheet import Sheet

#: A head (its lines parted by "|"), where it stands, and "l", "r" or "c".
Column = tuple[str, float, str]
LEFT = 45.0


def item(
    name: str, quantity: Decimal | int, price: Decimal, rate: Decimal, *, unit: str = "", details: str = ""
) -> Line:
    """A line of which price and rate are known."""
    net = cents(Decimal(quantity) * price)
    return Line("", name, details, Decimal(quantity), unit, price, Decimal(0), rate, net, cents(net * rate / 100))


def content(sheet: Sheet, lines: Sequence[Line] | None = None, **changes: Any) -> None:
    """The invoice with other lines, and without what a kind of document never has."""
    plain: dict[str, Any] = {"credit": False, "discount": Decimal(0), "shipping": Decimal(0), "paid": Decimal(0)}
    if lines is not None:
        plain["lines"] = tuple(lines)
    sheet.invoice = dataclasses.replace(sheet.invoice, **(plain | changes))


def money(sheet: Sheet, most: int = 40_000, least: int = 900) -> Decimal:
    """Some amount."""
    return Decimal(sheet.chance.randrange(least, most)) / 100


def shows(sheet: Sheet, *paths: str) -> None:
    """These values of the invoice are printed."""
    sheet.printed.update(paths)


#: What nearly every document shows.
USUAL = (
    "supplier.name",
    "supplier.address",
    "supplier.tax_id",
    "customer.name",
    "invoice_number",
    "invoice_date",
    "totals.total",
)


def rows(
    pen: Pen,
    y: float,
    columns: Sequence[Column],
    cells: Sequence[Sequence[str]],
    *,
    size: float = 8.5,
    head: str = "ruled",
    lead: float = 1.6,
) -> float:
    """A table; `head` is "ruled", "bar", "plain" or "none". Returns where the next row would stand."""
    x0, x1 = LEFT, pen.width - LEFT
    if head != "none":
        deep = max(column[0].count("|") for column in columns) + 1
        if head == "bar":
            pen.bar(x0 - 4, y - size * 1.2, x1 + 4, y + size * (deep * 1.2 - 0.6), DARK)
        for title, x, align in columns:
            for number, text in enumerate(title.split("|")):
                color = WHITE if head == "bar" else BLACK
                pen.text(x, y + number * size * 1.2, text, size * 0.95, bold=True, align=align, color=color)
        y += size * deep * 1.2
        if head == "ruled":
            pen.rule(y - size * 0.7, x0, x1)
        y += size * 0.7
    for row in cells:
        for (_, x, align), text in zip(columns, row, strict=True):
            for number, part in enumerate(text.split("|")):
                pen.text(x, y + number * size * 1.2, part, size, align=align)
        y += size * (lead + 1.2 * max(text.count("|") for text in row))
    return y


def paragraph(pen: Pen, y: float, text: str, *, x: float = LEFT, width: float = 0, size: float = 10) -> float:
    """Prose, wrapped."""
    return pen.lines(x, y, pen.wrap(text, size, width or pen.width - x - LEFT), size) + size * 0.6
