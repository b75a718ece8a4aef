"""Finding a phrase in the words of a page: case and accents don't matter, nor where the line breaks."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from itertools import accumulate

from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.domain.plain_text import plain


def found_in(text: PageText, asked: str) -> list[tuple[PageWord, ...]]:
    """The words of each place where `asked` stands, in the order in which they are read."""
    wanted = " ".join(plain(asked).split())
    if not wanted:
        return []
    words = [plain(word.text) for word in text.words]
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    whole = " ".join(words)
    found: list[tuple[PageWord, ...]] = []
    at = whole.find(wanted)
    while at >= 0:
        found.append(_words(text.words, starts, at, at + len(wanted)))
        at = whole.find(wanted, at + len(wanted))
    return found


def _words(words: Sequence[PageWord], starts: Sequence[int], begin: int, end: int) -> tuple[PageWord, ...]:
    """Those that the characters [begin, end) lie in."""
    first = bisect.bisect_right(starts, begin) - 1
    last = bisect.bisect_left(starts, end) - 1
    return tuple(words[first : last + 1])
