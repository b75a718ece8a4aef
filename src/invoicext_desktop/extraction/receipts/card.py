"""The last four digits of the card that paid: behind a mask ("**** 1234"), behind "ending in", behind a card's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from invoicext_desktop.extraction.found import Found, best
from invoicext_desktop.extraction.layout import Row, around
from invoicext_desktop.extraction.lexicon.card_words import BRANDS, CARD_WORDS, ENDINGS, OTHER_NUMBERS
from invoicext_desktop.extraction.text import fold, tokens
from invoicext_desktop.extraction.values import Document
from invoicext_desktop.reading.model import Word

#: What follows the digits shows that they are no amount, no day and no longer number.
_ALONE = r"(?![\d/]|[.,:]\d)"
#: A mask; of "x" there are more, as it is a letter; the first digits may be printed too.
_MASKED = re.compile(
    rf"(?:(?:(?<![a-z])|(?<=visa)|(?<=card)|(?<=debit)|(?<=credit))(?:[*#•·]{{2,}}|x{{3,}}|\d{{4,6}}[*x]{{2,}})|[*x]{{6,}})[\s*x#•·.-]*(\d{{4}}){_ALONE}"
)
_DOTTED = re.compile(rf"(?<![\d.])[.…]{{2,}}\s?(\d{{4}}){_ALONE}")
_NAMED = re.compile(rf"\b(?:{BRANDS})(?:\s+(?:debit|credit|card|kredit))?\s*[#:]?\s*(\d{{4}}){_ALONE}")
#: Spaces may be lost between the words.
_ENDS = ENDINGS.replace(" ", r"\s*")
_ENDING = re.compile(rf"\b(?:{_ENDS})\s*[:#*.]*\s*(\d{{4}}){_ALONE}")
_NUMBERED = re.compile(
    rf"\b(?:card|karte|carte|tarjeta|carta|cartao|kort|karta|kaart|mc)\s*(?:#|no|nr)\.?\s*:?\s*(\d{{4}}){_ALONE}"
)
#: (pattern, score beside a word of cards, score without one on a slip).
_WAYS = (
    (_MASKED, 0.96, 0.85),
    (_ENDING, 0.96, 0.7),
    (_DOTTED, 0.9, 0.0),
    (_NAMED, 0.85, 0.85),
    (_NUMBERED, 0.85, 0.85),
)
#: A word of cards so many rows above the number speaks for it.
NEAR = 2


def find_card(document: Document, *, slip: bool) -> Found[str] | None:
    """The best place; where the document is no slip, only beside a word of cards."""
    found = [one for sheet in document.sheets for one in _on_rows(sheet.rows, slip=slip)]
    return best(found)


def _on_rows(rows: tuple[Row, ...], *, slip: bool) -> Iterator[Found[str]]:
    for index, row in enumerate(rows):
        text = _lower(row.text)
        for pattern, beside, alone in _WAYS:
            match = pattern.search(text)
            if match is None or _is_other(text[: match.start()]):
                continue
            near = any(_names_card(other) for other in rows[max(0, index - NEAR) : index + 1])
            score = beside if near else alone if slip else 0.0
            if score:
                box = around(word.box for word in _words_at(row, match.start(), match.end(1)))
                yield Found(match[1], score, row.page, box)


def _lower(text: str) -> str:
    """Folded, if that leaves every letter in its place."""
    folded = fold(text)
    return folded if len(folded) == len(text) else text.lower()


def _words_at(row: Row, start: int, end: int) -> Iterator[Word]:
    """The words that letters [start, end) of the row's text are of."""
    at = 0
    for word in row.words:
        if at < end and at + len(word.text) > start:
            yield word
        at += len(word.text) + 1


def _is_other(before: str) -> bool:
    """Whether the number is said to be another one's: a terminal's, a member's."""
    words = tokens(before)
    return bool(words) and not _phrases(words) & _cards() and bool(_phrases(words) & _others())


def _names_card(row: Row) -> bool:
    return bool(_phrases(tokens(row.text)) & _cards())


def _phrases(words: tuple[str, ...]) -> set[str]:
    """All words and pairs of words."""
    return {*words, *(" ".join(words[at : at + 2]) for at in range(len(words) - 1))}


@cache
def _cards() -> frozenset[str]:
    return frozenset(CARD_WORDS.split("|"))


@cache
def _others() -> frozenset[str]:
    return frozenset(OTHER_NUMBERS.split("|"))
