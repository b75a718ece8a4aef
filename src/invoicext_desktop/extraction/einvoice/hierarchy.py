"""Lines below lines: which of them are the items, so that nothing counts twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.extraction.einvoice.semantic import InvoiceLine

#: Lines that add up others or only inform: their amounts are in the sums already, or in none.
_NO_AMOUNT = {"GROUP", "INFORMATION"}


@dataclass(frozen=True, slots=True)
class RankedLine:
    """A line with its place among the others: the number of the line above it, and what it says it is."""

    line: InvoiceLine
    number: str | None = None
    parent: str | None = None
    status: str | None = None


def items(lines: Sequence[RankedLine], stated: Decimal | None) -> tuple[InvoiceLine, ...]:
    """The lines that are items by what they say; where these don't make the `stated` sum, those that do.

    A line may stand for those below it, or only be their heading.
    """
    usual = [ranked for ranked in lines if (ranked.status or "").upper() not in _NO_AMOUNT]
    if any(ranked.parent for ranked in lines) and stated is not None and _sum(usual) != stated:
        parents = {ranked.parent for ranked in lines if ranked.parent}
        top = [ranked for ranked in lines if ranked.parent is None]
        leaves = [ranked for ranked in lines if ranked.number not in parents]
        usual = next((chosen for chosen in (top, leaves) if _sum(chosen) == stated), usual)
    return tuple(ranked.line for ranked in usual)


def _sum(lines: Sequence[RankedLine]) -> Decimal:
    return sum((ranked.line.amount or Decimal(0) for ranked in lines), Decimal(0))
