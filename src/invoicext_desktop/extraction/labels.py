"""Labels on a page: known phrases found in its segments, the longest phrase first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.layout import Row, Segment, Sheet, around, make_segment
from invoicext_desktop.extraction.lexicon import party_words
from invoicext_desktop.extraction.lexicon.amount_words import AMOUNT_WORDS
from invoicext_desktop.extraction.lexicon.decoy_words import DECOY_WORDS
from invoicext_desktop.extraction.lexicon.header_words import HEADER_WORDS
from invoicext_desktop.extraction.lexicon.stem_words import TAX_STEMS, TAX_WORDS, TOTAL_STEMS, WITH, WITHOUT
from invoicext_desktop.extraction.text import tokens


@dataclass(frozen=True, slots=True)
class Label:
    """A known phrase in words [start, end) of a segment. `meanings` are all that it can mean."""

    meanings: frozenset[str]
    languages: frozenset[str]
    segment: Segment
    start: int
    end: int
    phrase: tuple[str, ...]

    @property
    def box(self) -> BBox:
        return around(word.box for word in self.segment.words[self.start : self.end])

    @property
    def opens(self) -> bool:
        """Whether a colon closes the phrase, with a space before it or not: then it is a label for certain."""
        words = self.segment.words
        apart = self.end < len(words) and words[self.end].text == ":"
        return apart or words[self.end - 1].text.endswith((":", "#", "°"))

    @property
    def whole(self) -> bool:
        """Whether the segment says nothing else."""
        return self.start == 0 and not any(
            character.isalnum() for word in self.segment.words[self.end :] for character in word.text
        )

    def rest(self) -> Segment | None:
        """What follows in the same segment, without leading punctuation words."""
        words = list(self.segment.words[self.end :])
        while words and not any(c.isalnum() for c in words[0].text):
            words.pop(0)
        return make_segment(words, self.segment.page, self.segment.row) if words else None


#: Between a label and a value under it there are at most so many heights of the value's letters.
LARGE_REACH = 3.3
#: Ways to write "number" that one phrase in the lexicon stands for all of.
_NUMBER = dict.fromkeys(("no", "nr", "num", "nro", "nbr", "numero"), "n")


class Phrases:
    """Phrases by their tokens; a phrase may have several meanings."""

    def __init__(self) -> None:
        self._table: dict[tuple[str, ...], tuple[set[str], set[str]]] = {}
        self._longest: dict[str, int] = {}

    def add(self, meaning: str, phrases: str, language: str = "") -> None:
        for phrase in phrases.split("|"):
            key = tuple(_NUMBER.get(token, token) for token in tokens(phrase))
            if not key:
                continue
            meanings, languages = self._table.setdefault(key, (set(), set()))
            meanings.add(meaning)
            if language:
                languages.add(language)
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def match(
        self, words: list[str], start: int, ends: frozenset[int] | None = None
    ) -> tuple[int, set[str], set[str]] | None:
        """(length, meanings, languages) of the longest phrase at `start` that stops at one of `ends`."""
        longest = self._longest.get(_NUMBER.get(words[start], words[start]), 0)
        if not longest:
            return None
        key = tuple(_NUMBER.get(word, word) for word in words[start : start + longest])
        for length in range(len(key), 0, -1):
            if ends is not None and start + length not in ends:
                continue
            found = self._table.get(key[:length])
            if found:
                return length, *found
        return None


@cache
def header_phrases() -> Phrases:
    """Labels of the header, of the amounts, of the parties and of tax numbers."""
    phrases = Phrases()
    for table in (HEADER_WORDS, DECOY_WORDS, AMOUNT_WORDS):
        for meaning, languages in table.items():
            for language, text in languages.items():
                phrases.add(meaning, text, language)
    phrases.add("customer", party_words.CUSTOMER)
    phrases.add("supplier", party_words.SUPPLIER)
    phrases.add("payee", party_words.PAYEE)
    phrases.add("other_party", party_words.OTHER_PARTY)
    phrases.add("tax_id", party_words.TAX_ID)
    phrases.add("customer_tax_id", party_words.CUSTOMER_TAX_ID)
    phrases.add("iban", "iban|iban no|iban nr|iban code")
    phrases.add("bic", "bic|swift|bic swift|swift bic|bic code|swift code|bic swift code")
    return phrases


def segment_tokens(segment: Segment) -> tuple[list[str], list[int]]:
    """(tokens, index of the word that each comes from)."""
    found: list[str] = []
    owners: list[int] = []
    for index, word in enumerate(segment.words):
        for token in tokens(word.text):
            found.append(token)
            owners.append(index)
    return found, owners


def _ends(segment: Segment, found: list[str], owners: list[int]) -> frozenset[int]:
    """Where phrases may begin and end: between words, and at a word's slashes and behind a number's "%"."""
    return frozenset(
        i
        for i in range(1, len(found) + 1)
        if i == len(found)
        or owners[i] != owners[i - 1]
        or "/" in segment.words[owners[i]].text
        or (found[i - 1] == "%" and found[i].isalpha())
    )


def find_labels(segment: Segment, phrases: Phrases) -> Iterator[Label]:
    """The labels in a segment, left to right; one begins and ends with a word's beginning and end."""
    found, owners = segment_tokens(segment)
    ends = _ends(segment, found, owners)
    at = 0
    while at < len(found):
        if found[at] == "%" and at > 0 and found[at - 1].isdigit():
            at += 1  # "22 % IVA" is a tax with its rate, "% IVA" the heading of rates
            continue
        match = phrases.match(found, at, ends) if at == 0 or at in ends else None
        match = match or _match_joined(segment, found, owners, at, phrases)
        if match is None:
            at += 1
            continue
        length, meanings, languages = match
        after = at + length
        yield Label(
            frozenset(meanings),
            frozenset(languages),
            segment,
            owners[at],
            owners[after - 1] + 1,
            tuple(found[at:after]),
        )
        at = after


def _match_joined(
    segment: Segment, found: list[str], owners: list[int], at: int, phrases: Phrases
) -> tuple[int, set[str], set[str]] | None:
    """A word that a hyphen divides, matched as one ("Beleg-Datum" as "Belegdatum")."""
    parts = 1
    while at + parts < len(found) and owners[at + parts] == owners[at]:
        parts += 1
    if parts != 2 or (at > 0 and owners[at - 1] == owners[at]) or "-" not in segment.words[owners[at]].text:
        return None
    match = phrases.match(["".join(found[at : at + 2])], 0)
    return None if match is None else (2, match[1], match[2])


def all_labels(sheets: Iterable[Sheet]) -> list[Label]:
    """Every label of the document; where an amount's label is unknown, one guessed from its words."""
    phrases = header_phrases()
    found: list[Label] = []
    for sheet in sheets:
        for row in sheet.rows:
            for segment in row.segments:
                labels = list(find_labels(segment, phrases))
                if not any(label.whole or label.meanings & AMOUNT_WORDS.keys() for label in labels):
                    labels = _guessed(row, segment) or labels
                found.extend(labels)
    return found


def _guessed(row: Row, segment: Segment) -> list[Label]:
    """A label made up of known parts ("Summe der Steuern"), where only an amount follows on its row."""
    words = segment.words
    if len(words) > 5 or any(c.isdigit() for word in words for c in word.text):
        return []
    after = [other for other in row.segments if other.box.x0 > segment.box.x1]
    if len(after) != 1 or (not after[0].text[-1:].isalnum() and not any(c.isdigit() for c in after[0].text)):
        return []
    if not re.search(r"\d[.,]\d{2}(?!\d)", after[0].text) or after[0].box.x1 < 0.5 * row.box.x1:
        return []
    meaning = guess_meaning(tuple(segment_tokens(segment)[0]))
    if meaning is None:
        return []
    return [Label(frozenset({meaning}), frozenset(), segment, 0, len(words), tuple(segment_tokens(segment)[0]))]


def guess_meaning(words: tuple[str, ...]) -> str | None:
    """What an unknown label of an amount means by its words' beginnings; None where they say nothing."""
    taxed = any(word.startswith(TAX_STEMS) or word in TAX_WORDS for word in words)
    without = any(word in WITHOUT for word in words)
    whole = any(word.startswith(TOTAL_STEMS) for word in words)
    if (whole or taxed) and without:
        return "subtotal"
    if taxed and any(word in WITH for word in words):
        return "total"
    if taxed:
        return "tax_amount"
    return "total" if whole else None


def right_of(row: Row, segment: Segment) -> Iterator[Segment]:
    """Segments of the same row to the right, nearest first."""
    for other in row.segments:
        if other.box.x0 >= segment.box.x1 - 1 and other is not segment:
            yield other


def below(sheet: Sheet, box: BBox, row: int, reach: float) -> Iterator[Segment]:
    """Segments under `box` that overlap it sideways, nearest first, at most `reach` points lower.

    What is printed large stands further from its label.
    """
    for other in sheet.rows[row + 1 :]:
        if other.box.y0 > box.y1 + 2 * reach:
            return
        for segment in other.segments:
            far = max(reach, LARGE_REACH * segment.size)
            if segment.box.y0 <= box.y1 + far and min(segment.box.x1, box.x1) - max(segment.box.x0, box.x0) > 0:
                yield segment
