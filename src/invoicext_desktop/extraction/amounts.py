"""Numbers inside segments: one number may be several words ("1 139,00 kr", "$ 42.00", "EUR 5")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Segment, around
from invoicext_desktop.extraction.numbers import Number, parse_number
from invoicext_desktop.reading.model import Word

_HEAD = re.compile(r"^[-+(]?[^\d\s]{0,3}[-+]?\d{1,3}$")
_TAIL = re.compile(r"^\d{3}(?:[.,]\d{1,4})?-?\)?[^\d\s]{0,3}$")
_MARK = re.compile(r"^[-+(]?(?:[A-Z]{3}|[$€£₹¥]|US\$|C\$|CA\$|A\$|NZ\$|zł|Kč|kr\.?|Rs\.?|Ft|lei|R\$|RM|CHF)\)?$")
#: What closes a bracket behind the number: "(12,00 €)".
_CLOSING = re.compile(r"^(?:[A-Z]{3}|[$€£₹¥]|z[łl]|Kč|kr\.?|Ft|lei|%)\)$")
#: A gap within a number in multiples of the font size, and in a typewriter's font.
WIDEST, WIDEST_TYPED = 0.5, 0.8
_FULL_STOP = re.compile(r"(?<=[.,]\d\d)\.$")
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in words [start, end) of a segment."""

    number: Number
    start: int
    end: int
    box: BBox


def amounts_in(segment: Segment, decimal: str = "") -> list[Amount]:
    """Every number in the segment that stands by itself, left to right. Dates are none."""
    if not _HAS_DIGIT.search(segment.text) or _dated(segment):
        return []
    words = segment.words
    found: list[Amount] = []
    at = 0
    while at < len(words):
        amount = _longest(words, at, decimal)
        if amount is None:
            at += 1
            continue
        found.append(amount)
        at = amount.end
    return found


def _dated(segment: Segment) -> bool:
    dates = find_dates(segment.text)
    return bool(dates) and dates[0].end - dates[0].start >= len(segment.text) - 2


def _longest(words: Sequence[Word], start: int, decimal: str) -> Amount | None:
    """The longest number that begins at word `start`, currency mark included."""
    at = start
    if _MARK.match(words[at].text) and at + 1 < len(words) and _HAS_DIGIT.search(words[at + 1].text[:3]):
        at += 1
    if not _HAS_DIGIT.search(words[at].text):
        return None
    end = at + 1
    text = words[at].text
    while (
        end < len(words)
        and _HEAD.match(text.replace(" ", "")[:4] if end == at + 1 else "1")
        and _TAIL.match(words[end].text)
    ):
        if (end == at + 1 and not _HEAD.match(words[at].text)) or not _close(words[end - 1], words[end]):
            break
        text += " " + words[end].text
        end += 1
        if not words[end - 1].text[-3:].isdigit() or re.search(r"[.,]", words[end - 1].text):
            break
    prefix = "-" if at > start and words[start].text.startswith("-") else ""
    read = _number(words, at, end, prefix + text, decimal)
    if read is None:
        return None
    number, end = read
    mark = number.mark or (words[start].text if at > start else "")
    if end < len(words) and words[end].text == "%":
        number, end = Number(number.value, number.decimals, "", percent=True, other=number.other), end + 1
    elif end < len(words) and not mark and _MARK.match(words[end].text):
        mark, end = words[end].text, end + 1
    elif end < len(words) and words[end].text == "-" and number.decimals:
        number, end = Number(-number.value, number.decimals, mark, number.percent), end + 1
    number = Number(number.value, number.decimals, mark, number.percent, number.other)
    return Amount(number, start, end, around(word.box for word in words[start:end]))


def _closed(text: str) -> str:
    """Without the punctuation of the sentence that a number ends."""
    return _FULL_STOP.sub("", text.rstrip(",;:*"))


def _number(words: Sequence[Word], at: int, end: int, text: str, decimal: str) -> tuple[Number, int] | None:
    """(the number, behind its last word) of `text`, which words [at, end) make; else of the first of them."""
    number = parse_number(_closed(text), decimal)
    if number is not None:
        return number, end
    if end < len(words) and text.startswith("(") and _CLOSING.match(words[end].text):
        number = parse_number(text + ")", decimal)
        if number is not None:
            return replace(number, mark=number.mark or words[end].text.rstrip(".)")), end + 1
    number = parse_number(_closed(words[at].text), decimal)
    return None if number is None else (number, at + 1)


def _close(left: Word, right: Word) -> bool:
    """Whether two words stand a space apart: in a typewriter's font that is as wide as a letter."""
    size = max(left.size, 1.0)
    gap = right.box.x0 - left.box.x1
    return gap <= (WIDEST_TYPED if _typed(left) and _typed(right) else WIDEST) * size


def _typed(word: Word) -> bool:
    """Whether every character takes six tenths of the font's size, commas too."""
    return abs((word.box.x1 - word.box.x0) / len(word.text) / max(word.size, 1.0) - 0.6) < 0.015


def only_amount(segment: Segment, decimal: str = "") -> Amount | None:
    """The number where the segment says nothing else."""
    found = amounts_in(segment, decimal)
    if len(found) == 1 and found[0].start == 0 and found[0].end == len(segment.words):
        return found[0]
    return None
