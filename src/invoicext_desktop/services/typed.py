"""A value as it stands once a person has said it."""

from __future__ import annotations

import dataclasses

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, get_cell
from invoicext_desktop.storage.codec import encode_cell
from invoicext_desktop.storage.invoices import InvoiceState


def typed_cell(state: InvoiceState, path: str, value: Value, place: Evidence | None = None) -> str:
    """The cell (JSON) with `value` at `path`. `place` is where on a page the person pointed at it, else it stays."""
    old = get_cell(state.content, path)
    if place is not None:
        return encode_cell(Cell(value, None, place))
    if old.draft is None and old.value == value and str(old.value) == str(value):
        return encode_cell(old)  # nothing typed anew: the evidence stays what it was
    return encode_cell(Cell(value, None, _typed(old)))


def _typed(old: Cell) -> Evidence:
    """A person vouches for it; the place on the page stays, so the field still shows where to look."""
    if old.evidence is None:
        return Evidence(1.0, EvidenceSource.USER)
    return dataclasses.replace(old.evidence, confidence=1.0, source=EvidenceSource.USER, proved=False, reason="")
