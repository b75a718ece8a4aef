"""What was read, and what a person typed: the latter stays."""

from __future__ import annotations

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import (
    HEADER_FIELDS,
    Cell,
    get_cell,
    get_lines,
    is_line_path,
    with_cell,
    with_lines,
)
from invoicext_desktop.domain.invoice import InvoiceContent


def merge(present: InvoiceContent, read: InvoiceContent) -> InvoiceContent:
    """What was read, but what a person typed meanwhile stays."""
    merged = read
    for spec in HEADER_FIELDS:
        cell = get_cell(present, spec.path)
        if _typed(cell):
            merged = with_cell(merged, spec.path, cell)
    line_cells = (get_cell(present, path) for path in {*present.evidence, *present.drafts} if is_line_path(path))
    if any(_typed(cell) for cell in line_cells):
        merged = with_lines(merged, get_lines(present))
    return merged


def _typed(cell: Cell) -> bool:
    return cell.draft is not None or (cell.evidence is not None and cell.evidence.source is EvidenceSource.USER)
