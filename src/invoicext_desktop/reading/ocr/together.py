"""What a page says by itself, and what its picture says besides."""

from __future__ import annotations

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word


def together(stated: tuple[Word, ...], seen: Page) -> Page:
    """The page's own words, and those of the picture that stand where it has none."""
    if seen.back is not None or not stated:
        return seen
    kept = tuple(word for word in seen.words if not any(_overlaps(word.box, other.box) for other in stated))
    return Page(seen.number, seen.width, seen.height, (*stated, *kept), ocr=True)


def _overlaps(one: BBox, other: BBox) -> bool:
    """Whether the middle of one lies in the other."""
    x, y = (one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2
    return (other.x0 <= x <= other.x1 and other.y0 <= y <= other.y1) or (
        one.x0 <= (other.x0 + other.x1) / 2 <= one.x1 and one.y0 <= (other.y0 + other.y1) / 2 <= one.y1
    )
