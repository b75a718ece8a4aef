"""Pages that repeat an earlier one: the duplicate and the triplicate of a form, a page scanned or printed twice.

A copy says the same words; only what names it a copy, and its page number, may differ. What has another
amount, date or number is another document however alike it looks.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from invoicext_desktop.extraction.text import tokens, word_set
from invoicext_desktop.reading.model import Page

#: A page with fewer words says too little to be called a copy.
LEAST_WORDS = 15
#: As many words of each page may differ.
MOST_OTHER = 6
_MARKS = word_set(
    "original originale oryginal alkuperainen duplicado duplicata duplicate duplikat duplicaat duplicato doppel "
    "triplicado triplicate triplikat triplicato triplicata cuadruplicado quadruplicate quadruplicado copia copie "
    "copy kopie kopia kopi kopio afskrift durchschrift zweitschrift ausfertigung exemplaire exemplar ejemplar "
    "esemplare egzemplarz"
)
#: Words are counted by groups as well: pages whose groups differ need not be compared word by word.
_GROUPS = 24
_PAGE_NUMBER = re.compile(r"\d{1,2}")


def without_copies(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages, as many as before; one that repeats an earlier page has no words."""
    seen: list[tuple[Counter[str], list[int]]] = []
    kept: list[Page] = []
    for page in pages:
        said = Counter(token for word in page.words for token in tokens(word.text))
        groups = _groups(said)
        if any(_may_repeat(groups, others) and _repeats(said, other) for other, others in seen):
            kept.append(replace(page, words=(), pictures=()))
        else:
            seen.append((said, groups))
            kept.append(page)
    return tuple(kept)


def _groups(said: Counter[str]) -> list[int]:
    groups = [0] * _GROUPS
    for word, times in said.items():
        groups[hash(word) % _GROUPS] += times
    return groups


def _may_repeat(groups: list[int], others: list[int]) -> bool:
    """A word that differs changes one group: a file of many pages has very many pairs of them."""
    return sum(abs(one - other) for one, other in zip(groups, others, strict=True)) <= 2 * MOST_OTHER


def _repeats(said: Counter[str], other: Counter[str]) -> bool:
    if said.total() < LEAST_WORDS:
        return False
    more, less = said - other, other - said
    if more.total() > MOST_OTHER or less.total() > MOST_OTHER:
        return False
    marked = bool((more.keys() | less.keys()) & _MARKS)
    numbers = [word for word in (more | less) if any(c.isdigit() for c in word)]
    return not numbers or (marked and all(_PAGE_NUMBER.fullmatch(word) for word in numbers))
