"""Which words somebody means who points at one, and which are chosen on the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from invoicext_desktop.domain.fields import FieldType, spec_of
from invoicext_desktop.domain.page_text import PageText, PageWord, as_text

#: Numbers that are printed in groups: all the groups around the one that was pointed at.
_GROUPED = frozenset({"supplier.tax_id", "customer.tax_id", "payment.iban"})
#: Texts of which a word alone is never meant.
_WHOLE = frozenset({"supplier.name", "customer.name", "payment.terms", "line_items.description"})


def meant(path: str, word: PageWord, text: PageText) -> Iterator[tuple[PageWord, ...]]:
    """What may be meant for the field at `path` by pointing at `word`, the likeliest first."""
    run = tuple(other for other in text.words if other.run == word.run)
    name = "line_items.description" if path.endswith(".description") else path
    if spec_of(path).type is FieldType.LONG_TEXT:
        yield _block(word, text)
    elif name in _WHOLE:
        yield run
    elif name in _GROUPED:
        yield _groups(word, run)
    else:
        yield (word,)
        yield run


def _groups(word: PageWord, run: Sequence[PageWord]) -> tuple[PageWord, ...]:
    """The words beside it that hold figures, and a country's letters before them."""
    at = run.index(word)
    first = last = at
    while first > 0 and _is_group(run[first - 1].text):
        first -= 1
    while last + 1 < len(run) and _is_group(run[last + 1].text):
        last += 1
    return tuple(run[first : last + 1])


def _is_group(text: str) -> bool:
    return any(char.isdigit() for char in text) or (len(text) <= 3 and text.isupper())


def _block(word: PageWord, text: PageText) -> tuple[PageWord, ...]:
    """The lines of an address: runs under one another that begin at the same height from the left."""
    runs: dict[int, list[PageWord]] = {}
    for other in text.words:
        runs.setdefault(other.run, []).append(other)
    found = [runs[word.run]]
    for step in (-1, 1):
        while (beside := _beside(found[0] if step < 0 else found[-1], runs.values(), step)) is not None:
            found = [beside, *found] if step < 0 else [*found, beside]
    return tuple(item for run in found for item in run)


def _beside(run: Sequence[PageWord], runs: Iterable[list[PageWord]], step: int) -> list[PageWord] | None:
    """The run right above (-1) or below (1) that begins where this one does."""
    left, top, bottom = run[0].box.x0, run[0].box.y0, run[0].box.y1
    height = max(bottom - top, 1.0)
    for other in runs:
        gap = other[0].box.y0 - bottom if step > 0 else top - other[0].box.y1
        if (
            abs(other[0].box.x0 - left) < height / 2
            and -height / 2 <= gap < height * 0.9
            and other[0].run != run[0].run
        ):
            same_side = other[0].box.y0 > top if step > 0 else other[0].box.y0 < top
            if same_side:
                return list(other)
    return None


class Choice:
    """The words that are chosen on one page, and the word cursor that the keys move."""

    def __init__(self) -> None:
        self.page = 0
        self.words: tuple[PageWord, ...] = ()
        self._anchor = 0
        self._cursor: int | None = None
        self._column: float | None = None

    def clear(self) -> None:
        self.words = ()
        self._cursor, self._column = None, None

    @property
    def is_walking(self) -> bool:
        """Whether the keys have been here; on an empty page the cursor is on no word."""
        return self._cursor is not None

    @property
    def at(self) -> PageWord | None:
        """The word at the moving end of what the keys chose."""
        if self._cursor is None or not self.words:
            return None
        return self.words[-1] if self._cursor >= self._anchor else self.words[0]

    @property
    def cursor(self) -> PageWord | None:
        """The word where the cursor is, where it is one alone."""
        return self.words[0] if self._cursor is not None and len(self.words) == 1 else None

    def choose(self, page: int, words: Sequence[PageWord]) -> None:
        self.page, self.words, self._cursor, self._column = page, tuple(words), None, None

    def copied(self) -> str:
        return as_text(self.words)

    def at_end(self, page: int, text: PageText, key: str) -> bool:
        """Whether the cursor is on this page's last word in that direction, or the page has none."""
        if not text.words:
            return True
        if self._cursor is None or page != self.page or self._cursor >= len(text.words):
            return False
        return _stepped(text.words, self._cursor, key, 0.0) == self._cursor

    def enter(self, page: int, text: PageText, *, last: bool) -> None:
        """The cursor goes to the first word of another page, or to its last."""
        self.page = page
        self._anchor = self._cursor = max(len(text.words) - 1, 0) if last else 0
        self.words = (text.words[self._cursor],) if text.words else ()

    def step(self, page: int, text: PageText, key: str, *, extend: bool) -> None:
        """Move the cursor: "next", "previous", "up" or "down"; `extend` keeps what was chosen before."""
        words = text.words
        if not words:
            self.clear()
            return
        if self._cursor is None or page != self.page or self._cursor >= len(words):
            start = words.index(self.words[0]) if page == self.page and self.words and self.words[0] in words else 0
            self.page, self._anchor, self._cursor = page, start, start
            self.words = (words[start],)
            return
        box = words[self._cursor].box
        if self._column is None or key in ("next", "previous"):
            self._column = (box.x0 + box.x1) / 2  # up and down keep to it, past shorter rows
        target = _stepped(words, self._cursor, key, self._column)
        if key in ("next", "previous"):
            self._column = None
        self._cursor = target
        if not extend:
            self._anchor = target
        low, high = sorted((self._anchor, target))
        self.words = words[low : high + 1]


def _stepped(words: Sequence[PageWord], at: int, key: str, column: float) -> int:
    if key in ("next", "previous"):
        return min(max(at + (1 if key == "next" else -1), 0), len(words) - 1)
    row = words[at].row
    rows = [word.row for word in words if (word.row > row if key == "down" else word.row < row)]
    if not rows:
        return at
    target = min(rows) if key == "down" else max(rows)
    there = [number for number, word in enumerate(words) if word.row == target]
    return min(there, key=lambda number: abs((words[number].box.x0 + words[number].box.x1) / 2 - column))
