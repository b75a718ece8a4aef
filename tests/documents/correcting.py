"""An invoice as a person leaves it who knows the truth: what was read wrong is corrected, the rest confirmed."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

from documents.designs.judging import HEADER, judge_lines, same
from documents.designs.truth import Truth
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Line, get_value, with_cell, with_lines
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem

BY_HAND = Evidence(1.0, EvidenceSource.USER)


def corrected(content: InvoiceContent, truth: Truth, *, complete: bool = True) -> InvoiceContent:
    """`content` with the truth's values where it has others. `complete`: what the truth lacks is not printed."""
    for path in HEADER:
        read, wanted = get_value(content, path), truth.values.get(path)
        accepted = [value for value in (wanted, *truth.alternatives.get(path, ())) if value is not None]
        if read is not None and any(same(path, value, read) for value in accepted):
            continue
        if wanted is not None or (complete and read is not None):
            value = Decimal(wanted) if path.startswith("totals.") and wanted is not None else wanted
            content = with_cell(content, path, Cell(value, None, BY_HAND))
    _right, missed, extra = judge_lines(truth, content)
    if truth.lines and (missed or extra):
        content = with_lines(content, tuple(_line(values) for values in truth.lines))
    return dataclasses.replace(content, drafts={})


def _line(values: dict[str, Any]) -> Line:
    known = {name: value for name, value in values.items() if value is not None}
    return Line(LineItem(**known), evidence=tuple((name, BY_HAND) for name in known))
