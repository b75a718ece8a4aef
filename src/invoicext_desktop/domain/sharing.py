"""What did not change stays the same object: so that whoever shows thousands of lines sees at once what did."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence

from invoicext_desktop.domain.invoice import InvoiceContent, LineItem


def shared(new: InvoiceContent, known: InvoiceContent) -> InvoiceContent:
    """`new` with the lines and the evidence of `known` wherever these say the very same."""
    evidence = {
        path: before if (before := known.evidence.get(path)) == item and before is not None else item
        for path, item in new.evidence.items()
    }
    return dataclasses.replace(new, line_items=_shared_lines(new.line_items, known.line_items), evidence=evidence)


def _shared_lines(new: Sequence[LineItem], known: Sequence[LineItem]) -> tuple[LineItem, ...]:
    """Each line of `known` is used once, in its order: equal ones stay apart."""
    free: dict[tuple[str, ...], list[LineItem]] = defaultdict(list)
    for line in reversed(known):
        free[_said(line)].append(line)
    return tuple(same.pop() if (same := free.get(_said(line))) else line for line in new)


def _said(line: LineItem) -> tuple[str, ...]:
    """All that it says: 12.0 and 12.00 are not the same."""
    return (
        repr(line.description),
        repr(line.unit),
        str(line.quantity),
        str(line.unit_price),
        str(line.discount),
        str(line.tax_rate),
        str(line.amount),
    )
