"""Finding a phrase in the words of a page: case and accents don't matter, nor where the line breaks."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.domain.plain_text import plain

#: Nobody steps through more; a single letter stands on a long document tens of thousands of times.
MOST_PLACES = 2000


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
        """A word that has it twice is one place."""
        at = self._whole.find(wanted)
        while at >= 0:
            first = bisect.bisect_right(self._starts, at) - 1
            end = bisect.bisect_left(self._starts, at + len(wanted))
            yield tuple(self.text.words[first:end])
            at = self._whole.find(wanted, max(self._starts[end] - 1, at + 1))


class PageSearch:
    """Searches the pages that are known; each is made ready when it is first seen."""

    def __init__(self) -> None:
        self._ready: dict[int, SearchablePage] = {}

    def find(self, pages: Sequence[tuple[int, PageText]], asked: str) -> list[tuple[int, tuple[PageWord, ...]]]:
        """The places where `asked` stands on these pages, each with its page, in order; at most MOST_PLACES."""
        self._ready = {page: self._of(page, text) for page, text in pages}
        places = ((page, words) for page, ready in self._ready.items() for words in ready.find(asked))
        return list(islice(places, MOST_PLACES))

    def _of(self, page: int, text: PageText) -> SearchablePage:
        ready = self._ready.get(page)
        return ready if ready is not None and ready.text is text else SearchablePage(text)
