"""A column of dates: which order of day, month and year all of them have.

Evidence, strongest first: a day above 12, an order in which the file is sorted where the other is not, dates in the
future, marks that only one order uses, a month's span against a year's. What is left open is asked.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import Choice, Question, QuestionKind
from invoicext_desktop.extraction.months import MONTHS

ORDERS = ("dmy", "mdy", "ymd")
_NUMERIC = re.compile(r"(\d{1,4})([./\-年 ])\s?(\d{1,2})(?:[./\-月 ])\s?(\d{1,4})\.?日?(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s\-./]*([^\W\d_]{3,12})\.?[\s\-./,']*(\d{4}|\d{2})?(?!\d)")
_MONTH_NAMED = re.compile(r"([^\W\d_]{3,12})\.?[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4}|\d{2})?(?!\d)")
_SERIAL = re.compile(r"[2-6]\d{4}(?:\.\d+)?")
_EXCEL = dt.date(1899, 12, 30)
FIRST_YEAR, LAST_YEAR = 1970, 2079
_SHORTEST = 5
#: The second and third letters of all months.
_SECONDS = frozenset(name[1:3] for name in MONTHS) | {
    "\u00e4r",
    "\u00e9v",
    "\u00fbt",
    "\u00e4n",
    "ao",
    "o\u00fb",
    "\u00e9c",
}
#: All in two months this way and over half a year the other: a statement is of a month or a quarter.
_SHORT, _LONG, _ENOUGH = 62, 150, 4


@dataclass(slots=True)
class DateReader:
    """Reads dates of one column. `year` is taken for those that have none."""

    order: str
    serials: bool = False
    year: int | None = None
    _known: dict[str, dt.date | None] = field(default_factory=dict)

    def read(self, text: str) -> dt.date | None:
        """The date that a cell begins with; None where it is none."""
        if text not in self._known:
            self._known[text] = reading(text, self.order, serials=self.serials, year=self.year)
        return self._known[text]

    def settle(self, order: str) -> None:
        """Read in this order from now on."""
        self.order = order
        self._known.clear()

    def open_issue(self, question: Question) -> Issue:
        """What is said where nobody is asked."""
        example = next(choice.example for choice in question.choices if choice.value == question.assumed)
        return issue("date_order_open", Severity.WARNING, example=example)


def reading(text: str, order: str, *, serials: bool = False, year: int | None = None) -> dt.date | None:
    """The date that `text` begins with, read in that order."""
    text = text.strip()
    if len(text) < _SHORTEST or not text[0].isalnum():
        return None
    if text[0].isalpha() and text[1:3].lower() not in _SECONDS:
        return None  # no month begins so: most texts end here
    if serials and _SERIAL.fullmatch(text):
        return _EXCEL + dt.timedelta(int(float(text)))
    numeric = _NUMERIC.match(text)
    if numeric is not None:
        return _ordered(numeric[1], numeric[3], numeric[4], order)
    compact = _COMPACT.match(text)
    if compact is not None:
        return _date(int(compact[1]), int(compact[2]), int(compact[3]))
    if any(char.isalpha() for char in text):
        return _named(plain(text), year)
    return None


def _ordered(first: str, second: str, third: str, order: str) -> dt.date | None:
    if len(first) == 4:
        return _date(int(first), int(second), int(third)) if len(third) <= 2 else None
    if len(third) == 3:
        return None
    if len(first) > 2:
        return None
    if order == "ymd":
        return _date(_year(first), int(second), int(third)) if len(third) <= 2 else None
    day, month = (first, second) if order == "dmy" else (second, first)
    return _date(_year(third), int(month), int(day))


def _named(text: str, year: int | None) -> dt.date | None:
    for pattern, day, month in ((_DAY_NAMED, 1, 2), (_MONTH_NAMED, 2, 1)):
        found = pattern.match(text)
        if found is not None and found[month] in MONTHS:
            own = _year(found[3]) if found[3] else year
            return None if own is None else _date(own, MONTHS[found[month]], int(found[day]))
    return None


def _year(text: str) -> int:
    number = int(text)
    if len(text) > 2:
        return number
    return 2000 + number if number < 80 else 1900 + number


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def date_reader(
    texts: Sequence[str],
    layout: str,
    answers: Mapping[tuple[QuestionKind, str], str],
    *,
    hints: Iterable[str] = (),
    year: int | None = None,
) -> tuple[DateReader, Question | None]:
    """The reader for a column with these cells, and what they leave open.

    `hints` are orders that something else in the file speaks for, the strongest first.
    """
    distinct = list(dict.fromkeys(texts))
    filled = [text for text in distinct if text.strip()]
    serials = bool(filled) and sum(bool(_SERIAL.fullmatch(text.strip())) for text in filled) * 2 > len(filled)
    by_order = {order: [reading(text, order, serials=serials, year=year) for text in filled] for order in ORDERS}
    best = max(sum(date is not None for date in dates) for dates in by_order.values()) if filled else 0
    fitting = {order: dates for order, dates in by_order.items() if best and sum(d is not None for d in dates) == best}
    kept = _distinct(fitting)
    if len(kept) <= 1:
        return DateReader(next(iter(kept), "dmy"), serials, year), None
    answer = answers.get((QuestionKind.DATE_ORDER, layout))
    if answer in kept:
        return DateReader(answer, serials, year), None
    decided = _decided(kept, filled)
    if decided is not None:
        return DateReader(decided, serials, year), None
    assumed = next((order for order in hints if order in kept), "dmy" if "dmy" in kept else next(iter(kept)))
    first = next(i for i, dates in enumerate(zip(*kept.values(), strict=True)) if len(set(dates)) > 1)
    choices = tuple(Choice(order, _example(filled[first], dates[first])) for order, dates in kept.items())
    return DateReader(assumed, serials, year), Question(QuestionKind.DATE_ORDER, layout, choices, assumed)


def _example(text: str, date: dt.date | None) -> str:
    return f"{text.strip()} = {date.isoformat()}" if date is not None else text


def _distinct(fitting: Mapping[str, list[dt.date | None]]) -> dict[str, list[dt.date | None]]:
    """Orders that really read something else."""
    kept: dict[str, list[dt.date | None]] = {}
    for order, dates in fitting.items():
        if dates not in kept.values():
            kept[order] = dates
    return kept


def _decided(kept: Mapping[str, list[dt.date | None]], texts: Sequence[str]) -> str | None:
    soon = dt.datetime.now().astimezone().date() + dt.timedelta(366)
    past = [order for order, dates in kept.items() if all(date is None or date <= soon for date in dates)]
    if len(past) == 1:
        return past[0]
    orders = past or list(kept)
    in_order = [order for order in orders if _sorted([date for date in kept[order] if date is not None])]
    if len(in_order) == 1:
        return in_order[0]
    # Dots part day, month and year where the day comes first; nobody writes 03.02.2026 for the second of March.
    if "dmy" in orders and any(re.match(r"\d{1,2}\.\d{1,2}\.\d{2,4}", text.strip()) for text in texts):
        return "dmy"
    if len(texts) >= _ENOUGH:
        spans = {order: _span(kept[order]) for order in orders}
        short = [order for order, days in spans.items() if days <= _SHORT]
        if len(short) == 1 and all(days >= _LONG for order, days in spans.items() if order != short[0]):
            return short[0]
    return None


def _sorted(dates: Sequence[dt.date]) -> bool:
    if len(dates) < 3:
        return False
    rising = all(first <= second for first, second in itertools.pairwise(dates))
    return rising or all(first >= second for first, second in itertools.pairwise(dates))


def _span(dates: Sequence[dt.date | None]) -> int:
    known = [date for date in dates if date is not None]
    return (max(known) - min(known)).days if known else 0
