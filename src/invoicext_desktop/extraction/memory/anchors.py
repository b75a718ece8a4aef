"""What stands beside a value and tells it from others: its label, known to the reader or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.layout import Segment, Sheet
from invoicext_desktop.extraction.memory.likeness import letters, same_text
from invoicext_desktop.extraction.memory.spots import Spot

#: A label is a few words; it stands near its value: so many sizes of its letters above it at most.
MOST_WORDS, MOST_LETTERS, FEWEST_LETTERS = 7, 44, 3
ABOVE = 3.6

#: Of its own a label has no number but a rate or what stands in brackets: "VAT 16 % (285.00)".
_HAS_VALUE = re.compile(r"(?<![\d(])\d[\d.,/ -]{3,}\d(?!\d|\s?%|\s?\S{0,3}\))|\d[.,]\d\d(?!\d|\s?%|\s?\S{0,3}\))")

INLINE, RIGHT, UNDER, LEADING = "inline", "right", "under", "leading"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A label and where the value stands by it: `skipped` numbers to its left, `dx` and `dy` in points.

    `tail`: it is the end of a longer text.
    """

    label: str
    printed: str
    relation: str
    skipped: int
    dx: float
    dy: float
    box: BBox
    tail: bool = False


def anchors_of(sheet: Sheet, spot: Spot, taken: frozenset[str]) -> Iterator[Anchor]:
    """The labels of a value, the surest relation first; `taken` are texts that are values themselves."""
    before = _before(spot, taken)
    if before is not None:
        yield before
    behind = _behind(spot, taken) if before is None and "%" in spot.text else None
    if behind is not None:
        yield behind
    if spot.start == 0:
        left = _left(sheet, spot, taken)
        if left is not None:
            yield left
    if before is None:
        above = _above(sheet, spot, taken)
        if above is not None:
            yield above


def _anchor(label: tuple[str, str], relation: str, skipped: int, box: BBox, spot: Spot) -> Anchor:
    return Anchor(*label, relation, skipped, round(spot.box.x0 - box.x0, 1), round(spot.box.y0 - box.y0, 1), box)


#: A code is a value, not a label: "INGBNL2A".
_CODE = re.compile(r"\b(?:[A-Z]{2,}\d|\d+[A-Z]+\d)[A-Z\d]*\b")


def as_label(text: str, taken: frozenset[str]) -> tuple[str, str] | None:
    """(its letters, the text as printed), or None where it is none."""
    label = letters(text)
    fewest = FEWEST_LETTERS - (":" in text or "#" in text)
    if not fewest <= len(label) <= MOST_LETTERS or label in taken or _HAS_VALUE.search(text) or _CODE.search(text):
        return None
    return label, text.strip(" :.,;-€$£")


def _before(spot: Spot, taken: frozenset[str]) -> Anchor | None:
    """The words before it in its own segment, back to the number before."""
    first = spot.start
    words = spot.segment.words
    while first > 0 and spot.start - first < MOST_WORDS and not any(c.isdigit() for c in words[first - 1].text):
        first -= 1
    while sum(len(letters(word.text)) for word in words[first : spot.start]) > MOST_LETTERS:
        first += 1
    text = " ".join(word.text for word in words[first : spot.start])
    label = as_label(text, taken)
    if label is None:
        return None
    tail = first > 0 and not any(c.isdigit() for c in words[first - 1].text)
    return replace(_anchor(label, INLINE, 0, words[first].box, spot), tail=tail)


def _behind(spot: Spot, taken: frozenset[str]) -> Anchor | None:
    """The words after it in its own segment, up to the next number: "16 % VAT"."""
    words = spot.segment.words
    last = spot.end
    while last < len(words) and last - spot.end < MOST_WORDS and not any(c.isdigit() for c in words[last].text):
        last += 1
    label = as_label(" ".join(word.text for word in words[spot.end : last]), taken)
    return None if label is None else _anchor(label, LEADING, 0, words[spot.end].box, spot)


def _left(sheet: Sheet, spot: Spot, taken: frozenset[str]) -> Anchor | None:
    """The nearest text to its left; numbers between are counted."""
    skipped = 0
    for segment in sorted(beside(sheet, spot.segment), key=lambda s: (not level(s, spot.segment), -s.box.x1)):
        if segment.box.x1 > spot.box.x0 + 2:
            continue
        label = as_label(segment.text, taken) if len(segment.words) <= MOST_WORDS else None
        if label is not None:
            return _anchor(label, RIGHT, skipped, segment.box, spot)
        if letters(segment.text):
            return None
        skipped += 1
    return None


def level(one: Segment, other: Segment) -> bool:
    """Whether their middles are at one height: on a page that is not quite straight the next line is near too."""
    middles = abs(one.box.y0 + one.box.y1 - other.box.y0 - other.box.y1) / 2
    return middles < 0.35 * max(one.size, other.size)


def beside(sheet: Sheet, segment: Segment) -> Iterator[Segment]:
    """What stands at the height of a segment: half of the smaller one at least is level with the other."""
    for row in sheet.rows[max(0, segment.row - 2) : segment.row + 3]:
        for other in row.segments:
            if other is segment:
                continue
            shared = min(other.box.y1, segment.box.y1) - max(other.box.y0, segment.box.y0)
            if shared > 0.5 * min(other.box.y1 - other.box.y0, segment.box.y1 - segment.box.y0):
                yield other


def _above(sheet: Sheet, spot: Spot, taken: frozenset[str]) -> Anchor | None:
    size = max(spot.segment.size, 6.0)
    for row in reversed(sheet.rows[: spot.segment.row]):
        if spot.box.y0 - row.box.y1 > ABOVE * size:
            return None
        for segment in row.segments:
            if spot.box.y0 - segment.box.y1 <= ABOVE * size and in_column(segment.box, spot.box):
                label = as_label(segment.text, taken) if len(segment.words) <= MOST_WORDS else None
                if label is not None:
                    return _anchor(label, UNDER, 0, segment.box, spot)
    return None


def in_column(one: BBox, other: BBox) -> bool:
    """Whether one stands over the other, or has an edge or its middle in common with it."""
    if min(one.x1, other.x1) - max(one.x0, other.x0) > 1:
        return True
    middles = abs(one.x0 + one.x1 - other.x0 - other.x1) / 2
    return min(abs(one.x0 - other.x0), abs(one.x1 - other.x1), middles) < 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A learned label found again in words [start, end) of a segment."""

    segment: Segment
    start: int
    end: int
    box: BBox
    exact: bool

    @property
    def ends(self) -> bool:
        """Whether no more letters follow in the segment."""
        return not any(c.isalpha() for word in self.segment.words[self.end :] for c in word.text)


def find_label(sheet: Sheet, label: str, *, misread: bool, tail: bool = False) -> Iterator[Hit]:
    """Where a page has the label: a whole segment, or words of it that nothing but a number goes before."""
    for segment in sheet.segments:
        parts = [letters(word.text) for word in segment.words]
        whole = "".join(parts)
        if not misread and label not in whole:
            continue
        if len(whole) < len(label) - 2:
            continue
        found = _words_of(parts, label, misread=misread)
        if found is not None:
            start, end = found
            if not tail and not _begins(segment, start):
                continue
            box = segment.words[start].box.union(segment.words[end - 1].box)
            yield Hit(segment, start, end, box, "".join(parts[start:end]) == label)


def _begins(segment: Segment, start: int) -> bool:
    """Whether a label may begin at a word: behind a number, or where no letters go before it ("5,5 % VAT")."""
    said = [word.text for word in segment.words[:start] if any(c.isalnum() for c in word.text)]
    return not said or any(c.isdigit() for c in said[-1]) or not letters("".join(said))


def _words_of(parts: list[str], label: str, *, misread: bool) -> tuple[int, int] | None:
    """The run of words that says the label."""
    slack = 2 if misread else 0
    for start, part in enumerate(parts):
        if not part:
            continue
        said, end = part, start + 1
        while True:
            if abs(len(said) - len(label)) <= slack and same_text(said, label, misread=misread):
                return start, end
            if end >= len(parts) or len(said) > len(label) + slack:
                break
            said += parts[end]
            end += 1
    return None
