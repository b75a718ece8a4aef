"""Labels on a page: known phrases found in its segments, the longest phrase first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.layout import Row, Segment, Sheet, around, make_segment
from invoicext_desktop.extraction.lexicon import party_words
from invoicext_desktop.extraction.lexicon.amount_words import AMOUNT_WORDS
from invoicext_desktop.extraction.lexicon.header_words import HEADER_WORDS
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
        """Whether a colon closes the phrase: then it is a label for certain."""
        return self.segment.words[self.end - 1].text.endswith((":", "#", "°"))

    @property
    def whole(self) -> bool:
        """Whether the segment says nothing else."""
        return self.start == 0 and self.end == len(self.segment.words)

    def rest(self) -> Segment | None:
        """What follows in the same segment, without leading punctuation words."""
        words = list(self.segment.words[self.end :])
        while words and not any(c.isalnum() for c in words[0].text):
            words.pop(0)
        return make_segment(words, self.segment.page, self.segment.row) if words else None


class Phrases:
    """Phrases by their tokens; a phrase may have several meanings."""

    def __init__(self) -> None:
        self._table: dict[tuple[str, ...], tuple[set[str], set[str]]] = {}
        self._longest: dict[str, int] = {}

    def add(self, meaning: str, phrases: str, language: str = "") -> None:
        for phrase in phrases.split("|"):
            key = tokens(phrase)
            if not key:
                continue
            meanings, languages = self._table.setdefault(key, (set(), set()))
            meanings.add(meaning)
            if language:
                languages.add(language)
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def match(self, words: list[str], start: int) -> tuple[int, set[str], set[str]] | None:
        """(length, meanings, languages) of the longest phrase at `start`."""
        longest = self._longest.get(words[start], 0)
        for length in range(min(longest, len(words) - start), 0, -1):
            found = self._table.get(tuple(words[start : start + length]))
            if found:
                return length, *found
        return None


@cache
def header_phrases() -> Phrases:
    """Labels of the header, of the amounts, of the parties and of tax numbers."""
    phrases = Phrases()
    for table in (HEADER_WORDS, AMOUNT_WORDS):
        for meaning, languages in table.items():
            for language, text in languages.items():
                phrases.add(meaning, text, language)
    phrases.add("customer", party_words.CUSTOMER)
    phrases.add("supplier", party_words.SUPPLIER)
    phrases.add("payee", party_words.PAYEE)
    phrases.add("other_party", party_words.OTHER_PARTY)
    phrases.add("tax_id", party_words.TAX_ID)
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


def find_labels(segment: Segment, phrases: Phrases) -> Iterator[Label]:
    """The labels in a segment, left to right; one begins and ends with a word's beginning and end."""
    found, owners = segment_tokens(segment)
    at = 0
    while at < len(found):
        if at and owners[at] == owners[at - 1] and "/" not in segment.words[owners[at]].text:
            at += 1
            continue
        match = phrases.match(found, at)
        if match is None:
            at += 1
            continue
        length, meanings, languages = match
        after = at + length
        if after < len(found) and owners[after] == owners[after - 1] and "/" not in segment.words[owners[after]].text:
            at += 1
            continue
        yield Label(
            frozenset(meanings),
            frozenset(languages),
            segment,
            owners[at],
            owners[after - 1] + 1,
            tuple(found[at:after]),
        )
        at = after


def all_labels(sheets: Iterable[Sheet]) -> list[Label]:
    phrases = header_phrases()
    return [label for sheet in sheets for segment in sheet.segments for label in find_labels(segment, phrases)]


def right_of(row: Row, segment: Segment) -> Iterator[Segment]:
    """Segments of the same row to the right, nearest first."""
    for other in row.segments:
        if other.box.x0 >= segment.box.x1 - 1 and other is not segment:
            yield other


def below(sheet: Sheet, box: BBox, row: int, reach: float) -> Iterator[Segment]:
    """Segments under `box` that overlap it sideways, nearest first, at most `reach` points lower."""
    for other in sheet.rows[row + 1 :]:
        if other.box.y0 > box.y1 + reach:
            return
        for segment in other.segments:
            if segment.box.y0 <= box.y1 + reach and min(segment.box.x1, box.x1) - max(segment.box.x0, box.x0) > 0:
                yield segment
