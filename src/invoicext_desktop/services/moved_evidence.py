"""Where the values that a person typed are found after the pages were arranged anew."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from invoicext_desktop.domain.evidence import BBox, Evidence
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.pages import PagePlace

#: Number as shown -> place.
Numbered = Mapping[int, PagePlace]


def moved_evidence(
    content: InvoiceContent,
    before: Numbered,
    after: Numbered,
    sizes: Mapping[tuple[str, int], tuple[float, float]],
) -> InvoiceContent:
    """`content` with each place on its page's new number, turned with it; a page that is gone is no place any more.

    `sizes` are (width, height) in points of the unturned pages that were turned.
    """
    numbers = {(place.document_id, place.page): (number, place.turn) for number, place in after.items()}
    evidence = {path: _moved(item, before, numbers, sizes) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def _moved(
    item: Evidence,
    before: Numbered,
    numbers: Mapping[tuple[str, int], tuple[int, int]],
    sizes: Mapping[tuple[str, int], tuple[float, float]],
) -> Evidence:
    place = before.get(item.page) if item.page is not None else None
    if place is None:
        return item
    found = numbers.get((place.document_id, place.page))
    if found is None:
        return dataclasses.replace(item, page=None, bbox=None)
    number, turn = found
    box, by = item.bbox, (turn - place.turn) % 360
    if box is not None and by:
        size = sizes.get((place.document_id, place.page))
        box = None if size is None else turned_box(box, size if place.turn % 180 == 0 else size[::-1], by)
    return dataclasses.replace(item, page=number, bbox=box)


def turned_box(box: BBox, size: Sequence[float], by: int) -> BBox:
    """`box` on a page of `size`, after the page was turned clockwise `by` degrees."""
    width, height = size
    if by == 90:
        return BBox(height - box.y1, box.x0, height - box.y0, box.x1)
    if by == 180:
        return BBox(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
    return BBox(box.y0, width - box.x1, box.y1, width - box.x0)
