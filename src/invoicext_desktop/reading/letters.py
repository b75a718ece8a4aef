"""Words printed with their letters apart: "I N V O I C E" is one word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median_low

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Word

#: Fewer single letters one after the other may be anything.
LEAST_LETTERS = 5
#: One of the words that come of them has so many: a formula's signs stand apart as well.
LEAST_WORD = 4
#: In sizes of the font: the widest gap between two letters, between two words, and how much more that is at least.
_APART = 1.3
_WIDEST = 3.0
_WIDER = 0.22


def join_letters(words: Iterable[Word]) -> Iterator[Word]:
    """The words, those whose letters stand apart put together."""
    run: list[Word] = []
    for word in words:
        if run and not _follows(run[-1], word):
            yield from _joined(run)
            run = []
        run.append(word)
    yield from _joined(run)


def _follows(one: Word, other: Word) -> bool:
    """Whether these are letters beside each other."""
    gap = other.box.x0 - one.box.x1
    return (
        len(one.text) == len(other.text) == 1
        and (one.block, one.line) == (other.block, other.line)
        and abs(one.size - other.size) < 0.1 * one.size
        and abs(one.box.y0 - other.box.y0) < 0.2 * one.size
        and 0 <= gap <= _WIDEST * one.size
    )


def _joined(run: Sequence[Word]) -> Sequence[Word]:
    if len(run) < LEAST_LETTERS:
        return run
    gaps = [other.box.x0 - one.box.x1 for one, other in pairwise(run)]
    if median_low(gaps) > _APART * run[0].size:
        return run
    usual = median_low(gaps) + _WIDER * run[0].size
    groups: list[list[Word]] = [[run[0]]]
    for gap, word in zip(gaps, run[1:], strict=True):
        if gap > usual:
            groups.append([])
        groups[-1].append(word)
    words = [_word(group) for group in groups]
    return words if any(_is_word(word.text) for word in words) else run


def _is_word(text: str) -> bool:
    is_number = all(letter.isdigit() or letter in ".,/-" for letter in text)
    return len(text) >= LEAST_WORD and (text.isalpha() or is_number)


def _word(group: Sequence[Word]) -> Word:
    boxes = [word.box for word in group]
    box = BBox(boxes[0].x0, min(box.y0 for box in boxes), boxes[-1].x1, max(box.y1 for box in boxes))
    return replace(group[0], text="".join(word.text for word in group), box=box)
