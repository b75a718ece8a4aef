"""Evidence as the person has the page before them: which values come from pixels, and where these are."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.reading.model import Matrix, Page

#: What is left of a score where the least certain letter of a value is a mere guess.
GUESSED = 0.5


def recognised(content: InvoiceContent, pages: Iterable[Page]) -> InvoiceContent:
    """A copy whose evidence says what was recognised, its scores as low as the letters are uncertain."""
    seen = {page.number: page for page in pages if page.ocr}
    if not seen:
        return content
    evidence = {path: _recognised(item, seen.get(item.page or 0)) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def _recognised(item: Evidence, page: Page | None) -> Evidence:
    if page is None or item.source is not EvidenceSource.TEXT:
        return item
    score = item.confidence * (GUESSED + (1 - GUESSED) * certainty(page, item.bbox))
    return dataclasses.replace(item, source=EvidenceSource.OCR, confidence=round(score, 3))


def certainty(page: Page, box: BBox | None) -> float:
    """That of the least certain word in `box`; 1 where there is none."""
    if box is None:
        return 1.0
    return min((word.certainty for word in page.words if _holds(box, word.box)), default=1.0)


def _holds(box: BBox, word: BBox) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return box.x0 - 1 <= x <= box.x1 + 1 and box.y0 - 1 <= y <= box.y1 + 1


def as_shown(content: InvoiceContent, pages: Iterable[Page]) -> InvoiceContent:
    """A copy whose evidence has the boxes of the pages as shown."""
    turned = {page.number: page.back for page in pages if page.back is not None}
    if not turned:
        return content
    evidence = {path: _shown(item, turned.get(item.page or 0)) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def _shown(item: Evidence, back: Matrix | None) -> Evidence:
    if back is None or item.bbox is None:
        return item
    return dataclasses.replace(item, bbox=moved(item.bbox, back))


def moved(box: BBox, matrix: Matrix) -> BBox:
    """The smallest upright box around the corners of `box` after `matrix`."""
    corners = [_point(x, y, matrix) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    every_x, every_y = [x for x, _ in corners], [y for _, y in corners]
    return BBox(min(every_x), min(every_y), max(every_x), max(every_y))


def _point(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f, g, h, i = matrix
    w = g * x + h * y + i or 1.0
    return (a * x + b * y + c) / w, (d * x + e * y + f) / w
