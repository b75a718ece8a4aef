"""Dates as people print them: numeric in every order, and with month names.

"03/04/2025" has two readings. `find_dates` gives both; `Orders` settles them from the other dates
of the document, its language and its country.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from invoicext_desktop.extraction.months import MONTHS
from invoicext_desktop.extraction.text import fold

FIRST_YEAR, LAST_YEAR = 1990, 2079

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,4})(\s?[./-]\s?|\s)(\d{1,2})(\s?[./-]\s?|\s)(\d{4}|\d{2})(?![\d/-]|\.\d)")
_COMPACT = re.compile(r"(?<![\w./-])(20\d{2})(\d{2})(\d{2})(?![\w/-]|\.\d)")
_CJK = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_DAY_FIRST = re.compile(
    r"(?<![\d./])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[\s.\-/]{0,2}(?:de\s|of\s|d'|den\s)?\s?([a-z]{3,12})\.?[\s.,\-/']{0,3}(?:de[l]?\s)?"
    r"(\d{4}|\d{2})(?!\d|[.,]\d|:)"
)
_MONTH_FIRST = re.compile(
    r"(?<![a-z])([a-z]{3,12})\.?[\s\-]{0,2}(\d{1,2})(?:st|nd|rd|th)?\s?,?[\s\-]{0,2}(\d{4}|\d{2})(?!\d|:)"
)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[\s.\-/]{1,2}([a-z]{3,12})\.?[\s.\-/]{1,2}(\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text at [start, end). `readings` is (day first, month first), equal where certain."""

    start: int
    end: int
    day_first: dt.date | None
    month_first: dt.date | None

    @property
    def ambiguous(self) -> bool:
        return self.day_first is not None and self.month_first is not None and self.day_first != self.month_first


def find_dates(text: str) -> list[FoundDate]:
    """Every date in `text`, left to right, not overlapping."""
    folded = fold(text)
    if len(folded) != len(text):
        folded = text.lower()
    found = [*_named(folded), *_numeric(folded)]
    found.sort(key=lambda date: (date.start, -date.end))
    kept: list[FoundDate] = []
    for date in found:
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return kept


def _named(text: str) -> Iterable[FoundDate]:
    for match in _DAY_FIRST.finditer(text):
        if match[2] in MONTHS:
            yield from _certain(match, match[3], MONTHS[match[2]], match[1])
    for match in _MONTH_FIRST.finditer(text):
        if match[1] in MONTHS:
            yield from _certain(match, match[3], MONTHS[match[1]], match[2])
    for match in _YEAR_FIRST.finditer(text):
        if match[2] in MONTHS:
            yield from _certain(match, match[1], MONTHS[match[2]], match[3])
    for match in _CJK.finditer(text):
        yield from _certain(match, match[1], int(match[2]), match[3])


def _certain(match: re.Match[str], year: str, month: int, day: str) -> Iterable[FoundDate]:
    date = make_date(year, month, int(day))
    if date is not None:
        yield FoundDate(match.start(), match.end(), date, date)


def _numeric(text: str) -> Iterable[FoundDate]:
    for match in _COMPACT.finditer(text):
        yield from _certain(match, match[1], int(match[2]), match[3])
    for match in _NUMERIC.finditer(text):
        first, second, third = match[1], match[3], match[5]
        if match[2].strip() != match[4].strip():
            continue
        if not match[2].strip() and len(first) != 4 and len(third) != 4:
            continue
        if len(first) == 4:
            yield from _certain(match, first, int(second), third)
            continue
        if len(first) == 3:
            continue
        day_first = make_date(third, int(second), int(first))
        month_first = make_date(third, int(first), int(second))
        if match[2].strip() == ".":
            month_first = None if day_first else month_first
        if day_first or month_first:
            yield FoundDate(match.start(), match.end(), day_first, month_first)


def make_date(year: str | int, month: int, day: int) -> dt.date | None:
    """The date, two-digit years in this century; None where there is no such day."""
    number = int(year)
    if isinstance(year, str) and len(year) == 2:
        number += 2000
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return None
    try:
        return dt.date(number, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Orders:
    """Which order a document's numeric dates have. `sure` where the document itself shows it."""

    month_first: bool
    sure: bool

    def pick(self, date: FoundDate) -> dt.date:
        """The reading that fits; every found date has one at least."""
        picked = date.month_first if self.month_first else date.day_first
        value = picked or date.day_first or date.month_first
        assert value is not None
        return value


def settle(dates: Iterable[FoundDate], country: str | None, currency: str | None, language: str) -> Orders:
    """The order: from dates with one reading, else from country, currency and language.

    US writes the month first; Canada in English and the Philippines mostly; English without any
    sign of a country is taken as American only where the currency is the dollar of the US.
    """
    day = month = 0
    for date in dates:
        if date.day_first and not date.month_first:
            day += 1
        elif date.month_first and not date.day_first:
            month += 1
    if day != month:
        return Orders(month > day, sure=True)
    if language not in ("", "en"):
        return Orders(month_first=False, sure=True)
    if country in ("US", "PH"):
        return Orders(month_first=True, sure=True)
    if country:
        return Orders(month_first=False, sure=country != "CA")
    return Orders(month_first=currency == "USD", sure=currency is not None and currency != "USD")
