"""What a page says: words with their boxes, in points from the top left of the page as shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from invoicext_desktop.domain.evidence import BBox


@dataclass(frozen=True, slots=True)
class Word:
    """One word. `size` is the font's in points; `block` and `line` count as the file has them.

    `certainty` is how sure the OCR is of its letters, 0 to 1; of a text layer they are certain.
    """

    text: str
    box: BBox
    size: float = 10.0
    bold: bool = False
    block: int = 0
    line: int = 0
    certainty: float = 1.0

    def scaled(self, factor: float) -> Word:
        """The same word on a page `factor` times as large."""
        box = self.box
        larger = BBox(box.x0 * factor, box.y0 * factor, box.x1 * factor, box.y1 * factor)
        return replace(self, box=larger, size=self.size * factor)


Matrix = tuple[float, float, float, float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `number` from 1, size in points with rotation applied, words in no special order.

    `pictures` are the boxes of pictures of a logo's size, on the first page only. `ocr`: the words are
    what was made out of pixels, none of a text layer. Where the words stand as the page has to be read, which may not
    be as it is shown (it lies on its side), `back` leads from there to the page as shown: the rows of a matrix that
    makes (x, y, 1) a point (x', y', w), to be divided by w.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    pictures: tuple[BBox, ...] = ()
    ocr: bool = False
    back: Matrix | None = None
