"""Values beside their labels: to the right of a label or under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from invoicext_desktop.extraction.labels import Label, below, right_of
from invoicext_desktop.extraction.layout import Segment, Sheet
from invoicext_desktop.extraction.text import squash

#: How sure the place of a value makes it, by relation to its label.
INLINE, RIGHT, UNDER, UNDER_FAR = 1.0, 0.92, 0.85, 0.6


@dataclass(frozen=True, slots=True)
class Place:
    """A segment where a label's value may stand, and how good the place is (0 to 1)."""

    segment: Segment
    quality: float


@dataclass(frozen=True, slots=True)
class Document:
    """What the readers of single fields look at: the sheets, and every label found on them."""

    sheets: tuple[Sheet, ...]
    labels: tuple[Label, ...]
    by_segment: dict[int, list[Label]]

    def sheet(self, label: Label) -> Sheet:
        return self.page(label.segment.page)

    def page(self, number: int) -> Sheet:
        """The sheet of page `number`: in the middle of a very long document pages are left out."""
        usual = self.sheets[min(number, len(self.sheets)) - 1]
        return usual if usual.number == number else next(sheet for sheet in self.sheets if sheet.number == number)

    def starts_label(self, segment: Segment) -> Label | None:
        """The label that a segment begins with."""
        for label in self.by_segment.get(id(segment), ()):
            if label.start == 0:
                return label
        return None

    @property
    def squashed(self) -> Iterator[str]:
        """The letters and digits of every segment."""
        return (squash(segment.text) for sheet in self.sheets for segment in sheet.segments)

    def labelled(self, *meanings: str) -> Iterator[Label]:
        wanted = set(meanings)
        for label in self.labels:
            if label.meanings & wanted:
                yield label


def make_document(sheets: tuple[Sheet, ...], labels: list[Label]) -> Document:
    by_segment: dict[int, list[Label]] = {}
    for label in labels:
        by_segment.setdefault(id(label.segment), []).append(label)
    return Document(sheets, tuple(labels), by_segment)


def places(document: Document, label: Label) -> Iterator[Place]:
    """Where the value of a label may stand, best place first."""
    rest = label.rest()
    if rest is not None:
        yield Place(rest, INLINE)
        if label.opens:
            return
    sheet = document.sheet(label)
    if rest is None:
        for segment in right_of(sheet.rows[label.segment.row], label.segment):
            gap = segment.box.x0 - label.segment.box.x1
            yield Place(segment, RIGHT - min(0.3, 0.4 * gap / sheet.width))
            break
        else:
            yield from _lower_right(sheet, label)
    size = label.segment.size
    for number, segment in enumerate(below(sheet, label.box, label.segment.row, 3.2 * size)):
        near = segment.box.y0 - label.box.y1 < 1.3 * size and number == 0
        yield Place(segment, UNDER if near else UNDER_FAR)
        if number == 2:
            return


def _lower_right(sheet: Sheet, label: Label) -> Iterator[Place]:
    """A value set a little lower or higher than its label, in a column to the right."""
    size = label.segment.size
    for number in (label.segment.row + 1, label.segment.row - 1):
        if not 0 <= number < len(sheet.rows):
            continue
        for segment in sheet.rows[number].segments:
            if segment.box.x0 >= label.segment.box.x1 - 2 and abs(segment.box.y0 - label.segment.box.y0) < 1.3 * size:
                yield Place(segment, RIGHT - 0.1)
                break
