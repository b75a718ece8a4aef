"""The page's words as rows and segments.

A row is what stands at one height, left to right. A segment is a run of words of a row without a
gap wide enough to be a column's: a label, a value, a cell, a line of an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word

#: Gaps in multiples of the font size: one wider than this separates segments.
GAP = 0.85


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one row that belong together. `page` from 1; `row` is the row's index on the page."""

    words: tuple[Word, ...]
    page: int
    row: int
    text: str
    box: BBox

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    @property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)


@dataclass(frozen=True, slots=True)
class Row:
    """Everything at one height of a page."""

    index: int
    page: int
    segments: tuple[Segment, ...]
    box: BBox

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for segment in self.segments for word in segment.words)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its rows."""

    number: int
    width: float
    height: float
    rows: tuple[Row, ...]
    segments: tuple[Segment, ...] = field(default=())
    pictures: tuple[BBox, ...] = ()


def around(boxes: Iterable[BBox]) -> BBox:
    """The smallest box around all of them. There must be at least one."""
    every = list(boxes)
    return BBox(min(b.x0 for b in every), min(b.y0 for b in every), max(b.x1 for b in every), max(b.y1 for b in every))


def make_segment(words: Sequence[Word], page: int, row: int) -> Segment:
    text = " ".join(word.text for word in words)
    return Segment(tuple(words), page, row, text, around(word.box for word in words))


def lay_out(page: Page) -> Sheet:
    """Rows from top to bottom, segments from left to right."""
    rows = []
    for index, words in enumerate(_rows(tuple(part for word in page.words for part in _split_glued(word)))):
        segments = tuple(make_segment(run, page.number, index) for run in _runs(words))
        rows.append(Row(index, page.number, segments, around(word.box for word in words)))
    every = tuple(segment for row in rows for segment in row.segments)
    return Sheet(page.number, page.width, page.height, tuple(rows), every, page.pictures)


_GLUED = re.compile(r"^([^\W\d][^:#·]{1,30}[:#·]|[nN](?:[°º]|[rRoO]\.)|№)([^\s/:].*)$")


#: "TAX(9%):", "GST@6%": a word and the figures that are stuck to it.
_STUCK = re.compile(r"^([^\W\d]{3,})([(@]\d[\d.,]*\s?%.*)$")


def _split_glued(word: Word) -> tuple[Word, ...]:
    """ "Date:12/03/2025" as two words, its box divided by the number of characters."""
    match = _GLUED.match(word.text) or _STUCK.match(word.text)
    if match is None or "@" in word.text:
        return (word,)
    at = word.box.x0 + (word.box.x1 - word.box.x0) * len(match[1]) / len(word.text)
    left = replace(word, text=match[1], box=replace(word.box, x1=at))
    return left, replace(word, text=match[2], box=replace(word.box, x0=at))


def _middle(word: Word) -> float:
    return (word.box.y0 + word.box.y1) / 2


def _rows(words: tuple[Word, ...]) -> list[list[Word]]:
    """Words whose middles lie within a third of the smaller one's size stand in one row."""
    rows: list[list[Word]] = []
    middle = 0.0
    for word in sorted(words, key=_middle):
        if rows:
            smallest = min(other.size for other in [word, *rows[-1][-3:]])
            if _middle(word) - middle <= max(0.36 * smallest, 1.5):
                rows[-1].append(word)
                middle += (_middle(word) - middle) / len(rows[-1])
                continue
        rows.append([word])
        middle = _middle(word)
    return [sorted(row, key=lambda word: word.box.x0) for row in rows]


def _runs(words: list[Word]) -> list[list[Word]]:
    runs = [[words[0]]]
    for before, word in pairwise(words):
        gap = word.box.x0 - before.box.x1
        if gap > GAP * max(before.size, word.size, 6.0):
            runs.append([])
        runs[-1].append(word)
    return runs
