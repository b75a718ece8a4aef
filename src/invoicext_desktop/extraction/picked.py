"""What words that a person points at mean for a field: a date out of "Date: 2 Nov 2026", an amount out of "£12"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.fields import FieldType, Value, check_value, spec_of
from invoicext_desktop.extraction.currency import code_of
from invoicext_desktop.extraction.dates import Orders, find_dates
from invoicext_desktop.extraction.numbers import Number, parse_number

#: "Invoice no.:", "VAT ID #": what stands before the value of a field that takes any text.
_LABEL = re.compile(r"^[^\d:#]{2,40}(?:[:#]|[nN][°ºo]\.?:?)\s*(?=\S)")
_IDENTIFIERS = frozenset({"supplier.tax_id", "customer.tax_id", "payment.iban", "payment.bic", "invoice_number"})


class WhyNot(StrEnum):
    """Why words cannot be the value of a field."""

    NOTHING = "nothing"
    NO_DATE = "no_date"
    SEVERAL_DATES = "several_dates"
    NO_NUMBER = "no_number"
    SEVERAL_NUMBERS = "several_numbers"
    NO_CURRENCY = "no_currency"
    NOT_HERE = "not_here"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Picked:
    """A value of the field's type, or why there is none."""

    value: Value = None
    why_not: WhyNot | None = None


def read_picked(path: str, text: str, decimal: str = "", *, month_first: bool = False) -> Picked:
    """The value at `path` that `text` (lines, as the page has them) says.

    `decimal` is the page's decimal sign, `month_first` how its dates are to be read where they have two readings.
    """
    kind = spec_of(path).type
    flat = " ".join(text.split())
    if not flat:
        return Picked(why_not=WhyNot.NOTHING)
    match kind:
        case FieldType.DATE:
            found = _date(flat, month_first)
        case FieldType.AMOUNT | FieldType.QUANTITY | FieldType.PERCENT:
            found = _number(flat, decimal, percent=kind is FieldType.PERCENT)
        case FieldType.CURRENCY:
            code = code_of(flat)
            found = Picked(code) if code else Picked(why_not=WhyNot.NO_CURRENCY)
        case FieldType.CHOICE:
            found = Picked(why_not=WhyNot.NOT_HERE)
        case FieldType.LONG_TEXT:
            found = Picked(", ".join(part for line in text.splitlines() if (part := _line(line))))
        case _:
            found = Picked(_LABEL.sub("", flat) if path in _IDENTIFIERS else flat)
    return _checked(path, found)


def _checked(path: str, found: Picked) -> Picked:
    if found.why_not is not None:
        return found
    try:
        check_value(path, found.value)
    except InvalidValueError:
        return Picked(why_not=WhyNot.TOO_LONG)
    return found


def _line(line: str) -> str:
    return " ".join(line.split()).strip(",").strip()


def _date(text: str, month_first: bool) -> Picked:
    order = Orders(month_first, sure=True)
    found: dict[dt.date, None] = dict.fromkeys(order.pick(date) for date in find_dates(text))
    if not found:
        return Picked(why_not=WhyNot.NO_DATE)
    return Picked(next(iter(found))) if len(found) == 1 else Picked(why_not=WhyNot.SEVERAL_DATES)


def _number(text: str, decimal: str, *, percent: bool) -> Picked:
    """The whole as one number; else the only one among the words, or the only one with a percent sign."""
    whole = parse_number(text, decimal)
    if whole is not None:
        return Picked(_value(whole))
    numbers = [number for word in _glued(text).split() if (number := parse_number(word.strip(":;"), decimal))]
    fitting = [number for number in numbers if number.percent is percent] or numbers
    values: dict[Decimal, None] = dict.fromkeys(_value(number) for number in fitting)
    if not values:
        return Picked(why_not=WhyNot.NO_NUMBER)
    return Picked(next(iter(values))) if len(values) == 1 else Picked(why_not=WhyNot.SEVERAL_NUMBERS)


def _value(number: Number) -> Decimal:
    return number.value


def _glued(text: str) -> str:
    """ "1 234,56" as one word, "20 %" too: a blank within a number divides nothing."""
    text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "\u202f", text).replace("\u202f", "'")
    return re.sub(r"(?<=\d)\s+%", "%", text)
