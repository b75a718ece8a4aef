"""Several tax rates: the rows of one rate each, and the whole that they add up to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice, product

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labelled_amounts import Labelled, RateFound

#: So many rows a tax summary may have, so many readings each of them, so many ways to combine them.
MOST_ROWS, READINGS, COMBINATIONS = 9, 3, 4000


@dataclass(frozen=True, slots=True)
class Whole:
    """The sums of all rates' bases and taxes, and the total they make, which is printed."""

    net: Found[Decimal]
    tax: Found[Decimal]
    total: Found[Decimal]
    groups: tuple[RateFound, ...]

    def is_part(self, net: Decimal, tax: Decimal) -> bool:
        """Whether these are one rate's amounts only."""
        if (net, tax) == (self.net.value, self.tax.value):
            return False
        return any((group.base, group.tax) == (net, tax) for group in map(_values, self.groups))


@dataclass(frozen=True, slots=True)
class _Values:
    base: Decimal | None
    tax: Decimal | None


def _values(group: RateFound) -> _Values:
    return _Values(group.base.value if group.base else None, group.tax.value if group.tax else None)


def find_whole(labelled: Labelled) -> Whole | None:
    """What the rates' rows add up to, where their net amount plus their tax is printed as well."""
    rows: dict[tuple[int | None, int], list[RateFound]] = {}
    for rate in labelled.readings:
        if rate.base is not None and rate.tax is not None and rate.base.value and rate.where.box:
            known = rows.setdefault((rate.where.page, round(rate.where.box.y0)), [])
            if _values(rate) not in map(_values, known):
                known.append(rate)
    if not 2 <= len(rows) <= MOST_ROWS:
        return None
    readings: list[list[RateFound | None]] = [[*known[:READINGS], None] for known in rows.values()]
    every = {rate.rate for known in rows.values() for rate in known}
    best: tuple[tuple[int, int], Whole] | None = None
    for choice in islice(product(*readings), COMBINATIONS):
        groups = tuple(rate for rate in choice if rate is not None)
        proved = _proved(labelled, groups, every) if len({rate.rate for rate in groups}) > 1 else None
        if proved is not None and (best is None or proved[0] > best[0]):
            best = proved
    return best[1] if best else None


def _proved(
    labelled: Labelled, groups: tuple[RateFound, ...], every: set[Decimal]
) -> tuple[tuple[int, int], Whole] | None:
    """(how well it is proved, the whole) of some rows: their sums are printed, or every rate is there once."""
    if len({(rate.rate, _values(rate)) for rate in groups}) < len(groups):
        return None  # the same summary printed twice
    bases = [group.base for group in groups if group.base is not None]
    taxes = [group.tax for group in groups if group.tax is not None]
    net = _sum(labelled, "subtotal", bases)
    tax = _sum(labelled, "tax_amount", taxes)
    total = _printed(labelled, net.value + tax.value, "total", "amount_due")
    known = (net.source is EvidenceSource.TEXT) + (tax.source is EvidenceSource.TEXT)
    complete = len(groups) == len(every) == len({rate.rate for rate in groups})
    if total is None or not tax.value or not (known or complete):
        return None
    return (known, len(groups)), Whole(net, tax, total, groups)


def _sum(labelled: Labelled, meaning: str, parts: list[Found[Decimal]]) -> Found[Decimal]:
    """The sum where it is printed, else computed."""
    added = sum((part.value for part in parts), Decimal(0))
    printed = _printed(labelled, added, meaning)
    if printed is not None:
        return printed
    reason = " + ".join(str(part.value) for part in parts)
    return replace(parts[-1], value=added, score=0.7, reason=reason, source=EvidenceSource.COMPUTED)


def _printed(labelled: Labelled, value: Decimal, *meanings: str) -> Found[Decimal] | None:
    known = next((found for found in labelled.get(*meanings) if found.value == value), None)
    return known or labelled.free.get(value)
