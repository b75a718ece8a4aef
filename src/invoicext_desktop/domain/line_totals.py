"""The lines added up and held against the invoice: its subtotal or total, and what is taxed at each rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.check_lines import CENT, TOLERANCE
from invoicext_desktop.domain.invoice import InvoiceContent

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Held:
    """A sum of lines against what the invoice says: `missing` is positive where the lines are too little.

    `near`: no more apart than roundings make.
    """

    lines: Decimal
    stated: Decimal
    near: bool

    @property
    def missing(self) -> Decimal:
        return self.stated - self.lines


@dataclass(frozen=True, slots=True)
class LineTotals:
    """`target` is the path of the total that is meant, "" where the invoice states none; `held` is None then.

    `beside` is what printed charges and discounts below the lines add, where the sum comes out with them only.
    `rates` are the rates (percent) of which the lines come to something else than what the invoice taxes.
    """

    lines: Decimal
    target: str
    held: Held | None
    beside: Decimal
    rates: tuple[tuple[Decimal, Held], ...]


def add_up(content: InvoiceContent) -> LineTotals | None:
    """None where no line has an amount."""
    amounts = [line.amount for line in content.line_items if line.amount is not None]
    if not amounts:
        return None
    lines = sum(amounts, _NOTHING)
    allowed = max(TOLERANCE, CENT * len(content.line_items) / 2)
    rates = tuple(_rates(content, allowed))
    stated = [("totals.subtotal", content.totals.subtotal), ("totals.total", content.totals.total)]
    targets = [(path, value) for path, value in stated if value is not None]
    if not targets:
        return LineTotals(lines, "", None, _NOTHING, rates)
    for beside in (_NOTHING, content.beside_lines):
        for path, value in targets:
            if lines + beside == value:
                return LineTotals(lines, path, Held(lines + beside, value, near=True), beside, rates)
    near = [(path, value) for path, value in targets if abs(value - lines) <= allowed]
    path, value = (near or targets)[0]
    return LineTotals(lines, path, Held(lines, value, near=bool(near)), _NOTHING, rates)


def _rates(content: InvoiceContent, allowed: Decimal) -> Iterator[tuple[Decimal, Held]]:
    """Only where every line says its rate and the invoice says what it taxes at several rates."""
    bases = {tax.rate: tax.base for tax in content.taxes if tax.rate is not None and tax.base is not None}
    if len(bases) < 2 or len(bases) != len(content.taxes) or content.beside_lines:
        return
    sums: dict[Decimal, Decimal] = dict.fromkeys(bases, _NOTHING)
    gross = dict(sums)
    for line in content.line_items:
        if line.tax_rate is None or line.amount is None:
            return
        sums[line.tax_rate] = sums.get(line.tax_rate, _NOTHING) + line.amount
    for tax in content.taxes:
        if tax.rate is not None and tax.base is not None:
            gross[tax.rate] = tax.base + (tax.amount or _NOTHING)
    for rate, made in sums.items():
        base = bases.get(rate, _NOTHING)
        if abs(base - made) > allowed and abs(gross.get(rate, _NOTHING) - made) > allowed:
            yield rate, Held(made, base, near=False)
