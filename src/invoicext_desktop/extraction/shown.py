"""Evidence as the person has the page before them: which values come from pixels, and where these are."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.reading.model import Matrix, Page


def as_shown(content: InvoiceContent, pages: Iterable[Page]) -> InvoiceContent:
    """A copy whose evidence says what was recognised, its boxes those of the pages as shown."""
    recognised = {page.number: page for page in pages if page.ocr}
    if not recognised:
        return content
    evidence = {path: _shown(item, recognised.get(item.page or 0)) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def _shown(item: Evidence, page: Page | None) -> Evidence:
    if page is None:
        return item
    source = EvidenceSource.OCR if item.source is EvidenceSource.TEXT else item.source
    bbox = item.bbox if item.bbox is None or page.back is None else moved(item.bbox, page.back)
    return dataclasses.replace(item, source=source, bbox=bbox)


def moved(box: BBox, matrix: Matrix) -> BBox:
    """The smallest upright box around the corners of `box` after `matrix`."""
    corners = [_point(x, y, matrix) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    every_x, every_y = [x for x, _ in corners], [y for _, y in corners]
    return BBox(min(every_x), min(every_y), max(every_x), max(every_y))


def _point(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f, g, h, i = matrix
    w = g * x + h * y + i or 1.0
    return (a * x + b * y + c) / w, (d * x + e * y + f) / w
