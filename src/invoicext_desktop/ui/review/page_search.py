"""Finding a phrase in the words of a page: case and accents don't matter, nor where the line breaks."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate

from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.domain.plain_text import plain


class SearchablePage:
    """A page's words, made ready once to be searched as often as somebody types."""

    def __init__(self, text: PageText) -> None:
        self.text = text
        words = [plain(word.text) for word in text.words]
        self._starts = [0, *accumulate(len(word) + 1 for word in words)]
        self._whole = " ".join(words)
        self._asked, self._found = "", list[tuple[PageWord, ...]]()

    def find(self, asked: str) -> list[tuple[PageWord, ...]]:
        """The words of each place where `asked` stands, in the order in which they are read."""
        wanted = " ".join(plain(asked).split())
        if wanted != self._asked:
            self._asked, self._found = wanted, list(self._places(wanted)) if wanted else []
        return self._found

    def _places(self, wanted: str) -> Iterator[tuple[PageWord, ...]]:
        at = self._whole.find(wanted)
        while at >= 0:
            yield _words(self.text.words, self._starts, at, at + len(wanted))
            at = self._whole.find(wanted, at + len(wanted))


class PageSearch:
    """Searches the pages that are known; each is made ready when it is first seen."""

    def __init__(self) -> None:
        self._ready: dict[int, SearchablePage] = {}

    def find(self, pages: Sequence[tuple[int, PageText]], asked: str) -> list[tuple[int, tuple[PageWord, ...]]]:
        """The places where `asked` stands on these pages, each with its page, in order."""
        self._ready = {page: self._of(page, text) for page, text in pages}
        return [(page, words) for page, ready in self._ready.items() for words in ready.find(asked)]

    def _of(self, page: int, text: PageText) -> SearchablePage:
        ready = self._ready.get(page)
        return ready if ready is not None and ready.text is text else SearchablePage(text)


def _words(words: Sequence[PageWord], starts: Sequence[int], begin: int, end: int) -> tuple[PageWord, ...]:
    """Those that the characters [begin, end) lie in."""
    first = bisect.bisect_right(starts, begin) - 1
    last = bisect.bisect_left(starts, end) - 1
    return tuple(words[first : last + 1])
