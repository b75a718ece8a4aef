"""Dates as a person of some locale writes and reads them. Pure functions."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

#: Two-digit years below this are of this century.
_PIVOT = 70
_TOKEN = re.compile(r"\d+|[^\W\d_]+", re.UNICODE)
_ORDINALS = frozenset({"st", "nd", "rd", "th", "de", "of", "den", "the"})
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def format_date(value: dt.date, locale: QLocale) -> str:
    """The locale's short date, with all four digits of the year."""
    return locale.toString(QDate(value.year, value.month, value.day), date_pattern(locale))


def date_pattern(locale: QLocale) -> str:
    """The locale's short date format with a year of four digits; ISO where there is no locale."""
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def date_order(locale: QLocale) -> str:
    """The order in which day, month and year are written here: "dmy", "mdy" or "ymd"."""
    if locale.language() == QLocale.Language.C:
        return "dmy"
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("dmy", key=lambda part: pattern.lower().find(part)))


def parse_date(text: str, locale: QLocale) -> dt.date:
    """The date that `text` means: 2.11.26, 02/11/2026, 2026-11-02, 2 Nov 2026, 021126.

    A year is needed: none is guessed. Raises ValueError for anything else.
    """
    tokens = [token for token in _TOKEN.findall(text) if token.lower() not in _ORDINALS]
    if len(tokens) == 1 and tokens[0].isdecimal():
        return _compact(tokens[0], date_order(locale))
    if len(tokens) != 3:
        raise ValueError(text)
    words = [token for token in tokens if not token.isdecimal()]
    numbers = [token for token in tokens if token.isdecimal()]
    if len(words) == 1:
        return _named(words[0], numbers, locale)
    if words:
        raise ValueError(text)
    order = "ymd" if len(numbers[0]) == 4 else date_order(locale)
    return _build(dict(zip(order, numbers, strict=True)))


def _compact(digits: str, order: str) -> dt.date:
    """Six or eight digits without marks: the quickest way to type a date on a number pad."""
    if len(digits) not in {6, 8}:
        raise ValueError(digits)
    parts, at = {}, 0
    for part in order:
        length = len(digits) - 4 if part == "y" else 2
        parts[part] = digits[at : at + length]
        at += length
    return _build(parts)


def _named(word: str, numbers: list[str], locale: QLocale) -> dt.date:
    """A month in words, with day and year on either side."""
    month = _month(word, locale)
    first, second = numbers
    day, year = (second, first) if len(first) == 4 else (first, second)
    return _build({"d": day, "m": str(month), "y": year})


def _build(parts: dict[str, str]) -> dt.date:
    year, month, day = parts["y"], parts["m"], parts["d"]
    if len(year) not in {2, 4} or len(month) > 2 or len(day) > 2:
        raise ValueError(parts)
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _PIVOT else 1900
    return dt.date(number, int(month), int(day))


def _month(word: str, locale: QLocale) -> int:
    """The month whose name here, or in English, begins with `word` (three letters or more)."""
    wanted = word.casefold()
    for names in (_month_names(locale.name()), _month_names(_ENGLISH.name())):
        exact = {month for month, name in names if name == wanted}
        begun = {month for month, name in names if len(wanted) >= 3 and name.startswith(wanted)}
        for found in (exact, begun):
            if len(found) == 1:
                return found.pop()
    raise ValueError(word)


@lru_cache(maxsize=16)
def _month_names(locale_name: str) -> tuple[tuple[int, str], ...]:
    locale = QLocale(locale_name)
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names: list[tuple[int, str]] = []
    for month in range(1, 13):
        for form in forms:
            shown = (locale.monthName(month, form), locale.standaloneMonthName(month, form))
            names.extend((month, name.casefold().rstrip(".")) for name in shown)
    return tuple(names)
