"""The words of a page as a person sees them: to be clicked, selected, copied, found and read aloud."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from invoicext_desktop.domain.evidence import BBox


@dataclass(frozen=True, slots=True)
class PageWord:
    """`row` counts the rows of the page from its top; `run` the groups of words within it that belong together."""

    text: str
    box: BBox
    row: int
    run: int


@dataclass(frozen=True, slots=True)
class PageText:
    """The words in the order in which they are read, and how this page writes its values.

    `decimal` is its decimal sign ("" where it shows none). `month_first`: whether its dates have the month before the
    day; None where they don't tell.
    """

    words: tuple[PageWord, ...] = ()
    decimal: str = ""
    month_first: bool | None = None


def as_text(words: Iterable[PageWord]) -> str:
    """The words as text: a line for each row, two blanks' worth of gap as a tab."""
    lines: list[str] = []
    last: PageWord | None = None
    for word in words:
        if last is None or word.row != last.row:
            lines.append(word.text)
        else:
            lines[-1] += (" " if word.run == last.run else "\t") + word.text
        last = word
    return "\n".join(lines)


def around(words: Iterable[PageWord]) -> BBox | None:
    """The smallest box around them; None where there are none."""
    found: BBox | None = None
    for word in words:
        found = word.box if found is None else found.union(word.box)
    return found
