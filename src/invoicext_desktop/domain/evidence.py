"""Where a value comes from: page, box, source and how sure we are of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EvidenceSource(StrEnum):
    """What a value was taken from."""

    XML = "xml"
    TEXT = "text"
    OCR = "ocr"
    COMPUTED = "computed"
    LEARNED = "learned"
    USER = "user"


#: The `reason` of a value that a person took from the page, by pointing at it or from a list of what stands there.
PICKED = "taken from the page by a person"


@dataclass(frozen=True, slots=True)
class BBox:
    """A box in points from the page's top left, as the page is shown (rotation applied)."""

    x0: float
    y0: float
    x1: float
    y1: float

    def union(self, other: BBox) -> BBox:
        """The smallest box around both."""
        return BBox(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Evidence for one value.

    `confidence` is calibrated: of all values said with confidence c, a share c is right.
    `page` counts from 1; it and `bbox` are None where the value stands on no page.
    `proved` is True where arithmetic, a checksum or XML proves the value, and `reason` says why
    in words that a person can read ("net 123.65 + tax 24.73 = 148.38").
    """

    confidence: float
    source: EvidenceSource
    page: int | None = None
    bbox: BBox | None = None
    proved: bool = False
    reason: str = ""
