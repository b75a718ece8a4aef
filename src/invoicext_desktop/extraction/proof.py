"""What the document's own arithmetic proves, after everything has been read.

A sum that comes out to the cent from amounts that stand apart on the page is hardly chance: three
amounts of the size of invoices that fit each other by accident are one case in tens of thousands.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent

CENT = Decimal("0.01")
NET, RATE, TAX, TOTAL = "totals.subtotal", "totals.tax_rate", "totals.tax_amount", "totals.total"


@dataclasses.dataclass(frozen=True, slots=True)
class Equation:
    """An equation that holds: the paths it vouches for, and how a person reads it."""

    paths: tuple[str, ...]
    words: str


def proofs(content: InvoiceContent) -> dict[str, tuple[str, ...]]:
    """The reasons that vouch for each total, by path; a total that nothing vouches for is left out."""
    equations = list(_equations(content))
    reasons = {path: tuple(e.words for e in equations if path in e.paths) for path in (NET, RATE, TAX, TOTAL)}
    return {path: words for path, words in reasons.items() if words and path in content.evidence}


def disproved(content: InvoiceContent) -> frozenset[str]:
    """The totals that nothing vouches for while the lines add up to something else."""
    amounts = [line.amount for line in content.line_items]
    if len(amounts) < 2 or any(amount is None for amount in amounts):
        return frozenset()
    totals = content.totals
    added = sum((amount for amount in amounts if amount is not None), Decimal(0))
    expected = {added, added + content.beside_lines}
    if totals.tax_amount is not None:
        expected |= {amount + totals.tax_amount for amount in tuple(expected)}
    if {totals.subtotal, totals.total, (totals.total or Decimal(0)) - (totals.tip or Decimal(0))} & expected:
        return frozenset()
    vouched = proofs(content)
    return frozenset(path for path in (NET, TAX, TOTAL) if path in content.evidence and path not in vouched)


def prove(content: InvoiceContent) -> InvoiceContent:
    """A copy in which every total that equations vouch for is proved, with the reason."""
    evidence = dict(content.evidence)
    for path, words in proofs(content).items():
        evidence[path] = dataclasses.replace(evidence[path], proved=True, reason="; ".join(words))
    return dataclasses.replace(content, evidence=evidence)


def _equations(content: InvoiceContent) -> Iterator[Equation]:
    totals = content.totals
    net, rate, tax, total = totals.subtotal, totals.tax_rate, totals.tax_amount, totals.total
    tip = totals.tip or Decimal(0)
    if net is not None and tax and total is not None and _stand_apart(content, (NET, TAX, TOTAL)):
        if net + tax == total:
            yield Equation((NET, TAX, TOTAL), f"{net} + {tax} = {total}")
        elif net + tax + tip == total:
            yield Equation((NET, TAX, TOTAL), f"{net} + {tax} + {tip} = {total}")
    if net is not None and rate and tax and _printed(content, NET, TAX):
        expected = (net * rate / 100).quantize(CENT)
        if abs(expected - tax) <= CENT:
            yield Equation((NET, RATE, TAX), f"{rate.normalize():f} % of {net} = {tax}")
    amounts = [line.amount for line in content.line_items]
    if len(amounts) > 1 and all(amount is not None for amount in amounts):
        added = sum((amount for amount in amounts if amount is not None), Decimal(0))
        if net is not None and added == net and _printed(content, NET):
            yield Equation((NET,), f"the lines add up to {net}")
        elif total is not None and added in (total, total - tip) and _printed(content, TOTAL):
            yield Equation((TOTAL,), f"the lines add up to {added}")


def _printed(content: InvoiceContent, *paths: str) -> bool:
    """Whether each was read from the page, not computed from the others."""
    found = (content.evidence.get(path) for path in paths)
    return all(item is not None and item.source is not EvidenceSource.COMPUTED for item in found)


def _stand_apart(content: InvoiceContent, paths: tuple[str, ...]) -> bool:
    """Whether each was read from a place of its own."""
    found: list[Evidence] = [content.evidence[path] for path in paths if path in content.evidence]
    places = {(item.page, item.bbox) for item in found if item.bbox is not None}
    return _printed(content, *paths) and len(places) == len(paths)
