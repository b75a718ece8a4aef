"""Whether a document is a till's slip."""

from __future__ import annotations

from functools import cache

from invoicext_desktop.extraction.lexicon.till_words import TILL_WORDS
from invoicext_desktop.extraction.text import tokens
from invoicext_desktop.extraction.values import Document

#: So many points make a slip; each word of tills is one.
ENOUGH = 3
#: Paper of a till is 58 or 80 mm wide: in points, with some room.
NARROW, NARROW_POINTS = 300.0, 2
#: Slips photographed with what they lie on are as wide as any page, but have few rows.
FEW_ROWS, FEW_POINTS = 45, 1
#: More rows than this have letters and reports; a long slip is narrow.
MOST_ROWS = 90
#: Labels that slips hardly have.
FORMAL = ("due_date", "customer", "iban", "purchase_order")
#: How many words a phrase of the lexicon has at most.
LONGEST = 5


def is_slip(document: Document) -> bool:
    """Whether the words, and the paper's width, are those of a till's slip."""
    sheet = document.sheets[0]
    narrow = sheet.width <= NARROW and sheet.height > 1.1 * sheet.width
    if len(document.sheets) > 2 or (len(sheet.rows) > MOST_ROWS and not narrow):
        return False
    found: set[str] = set()
    for row in sheet.rows:
        words = tokens(row.text)
        found |= {phrase for phrase in _phrases(words) if phrase in till_words()}
    formal = len({meaning for label in document.labelled(*FORMAL) for meaning in label.meanings & set(FORMAL)})
    points = len(found) + NARROW_POINTS * narrow + FEW_POINTS * (len(sheet.rows) <= FEW_ROWS) - formal
    return bool(found) and points >= ENOUGH


def _phrases(words: tuple[str, ...]) -> set[str]:
    """All runs of up to LONGEST words."""
    return {
        " ".join(words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1)
    }


@cache
def till_words() -> frozenset[str]:
    return frozenset(phrase for phrases in TILL_WORDS.values() for phrase in phrases.split("|"))
