"""Line items of an e-invoice whose profile leaves out their prices, filled from the page."""

from __future__ import annotations

import dataclasses
from decimal import Decimal, localcontext

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, line_path
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem
from invoicext_desktop.extraction.einvoice.keeping import WIDE

_NUMBERS = ("quantity", "unit_price", "amount")
#: A price that is computed has to be one that somebody could have printed.
_DECIMALS = Decimal("0.0001")
_CENT = Decimal("0.01")
_COMPUTED = 0.9


def fill_lines(stated: InvoiceContent, shown: InvoiceContent) -> tuple[tuple[LineItem, ...], dict[str, Evidence]]:
    """The lines with what the page adds, or what quantity and amount make; and the evidence for that."""
    left = list(range(len(shown.line_items)))
    filled: list[LineItem] = []
    evidence: dict[str, Evidence] = {}
    for index, line in enumerate(stated.line_items):
        if all(getattr(line, name) is not None for name in _NUMBERS):
            filled.append(line)
            continue
        twin = next((other for other in left if _agree(line, shown.line_items[other])), None)
        if twin is not None:
            left.remove(twin)
            line, found = _filled(line, shown, twin)  # noqa: PLW2901 - the same line, more of it
            evidence |= {line_path(index, name): item for name, item in found.items()}
        price = _price(line)
        if price is not None:
            line = dataclasses.replace(line, unit_price=price)  # noqa: PLW2901
            reason = f"{line.amount} / {line.quantity}"
            evidence[line_path(index, "unit_price")] = Evidence(_COMPUTED, EvidenceSource.COMPUTED, reason=reason)
        filled.append(line)
    return tuple(filled), evidence


def _agree(line: LineItem, other: LineItem) -> bool:
    """Whether all numbers that both have are equal, one of them at least being there."""
    pairs = [(getattr(line, name), getattr(other, name)) for name in _NUMBERS]
    known = [(ours, theirs) for ours, theirs in pairs if ours is not None and theirs is not None]
    return bool(known) and all(abs(ours) == abs(theirs) for ours, theirs in known)


def _filled(line: LineItem, shown: InvoiceContent, twin: int) -> tuple[LineItem, dict[str, Evidence]]:
    other = shown.line_items[twin]
    names = [spec.path for spec in LINE_FIELDS if getattr(line, spec.path) is None]
    added = {name: getattr(other, name) for name in names if getattr(other, name) is not None}
    evidence = {name: item for name in added if (item := shown.evidence.get(line_path(twin, name)))}
    return dataclasses.replace(line, **added), evidence


def _price(line: LineItem) -> Decimal | None:
    """What one unit costs where quantity and amount say so without rounding."""
    if line.unit_price is not None or not line.quantity or line.amount is None or line.discount is not None:
        return None
    with localcontext(WIDE):
        price = (line.amount / line.quantity).quantize(_DECIMALS).normalize()
        if price * line.quantity != line.amount:
            return None
        return max(price, price.quantize(_CENT), key=_decimals)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
