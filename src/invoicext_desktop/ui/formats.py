"""Values as a person of some locale writes and reads them. Pure functions.

Numbers never pass through float: every digit that was stored is shown, and every digit that was
typed is stored. What could mean two things is no value: it raises ValueError rather than guess.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.fields import FieldType, Value
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.ui import currencies, dates

NBSP = "\u00a0"
#: What stands between groups of digits and never before decimals, besides spaces.
_APOSTROPHES = "'’‘`´"
_MINUS = "-−–"
_MAX_DIGITS = 28
_NUMBER = re.compile(r"(?<![\w.,])-?\d+\.\d+(?![\w.,]*\d)")
_CURRENCY_SIGNS = "€£$¥₹₺₽₩₪₴₫"


def display(kind: FieldType, value: Value, locale: QLocale) -> str:
    """The value as it is shown while nobody types in it: grouped digits, a percent sign."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = format_number(value, locale, grouped=True)
        return f"{text}{NBSP}%" if kind is FieldType.PERCENT else text
    if isinstance(value, dt.date):
        return dates.format_date(value, locale)
    return value


def in_locale(text: str, locale: QLocale) -> str:
    """A sentence of the checks or of reading with its amounts as this locale writes them."""
    return _NUMBER.sub(lambda found: format_number(Decimal(found[0]), locale, grouped=True), text)


def editable(kind: FieldType, value: Value, locale: QLocale) -> str:
    """The value as a person starts to edit it: no grouping that would be in the way of typing."""
    if isinstance(value, Decimal):
        return format_number(value, locale, grouped=False)
    return display(kind, value, locale)


def parse(kind: FieldType, text: str, locale: QLocale) -> Value:
    """The value that `text` means, None where it is blank. Raises ValueError where it means none."""
    stripped = clean(text)
    if not stripped:
        return None
    match kind:
        case FieldType.DATE:
            return dates.parse_date(stripped, locale)
        case FieldType.AMOUNT | FieldType.QUANTITY:
            return parse_number(stripped, locale)
        case FieldType.PERCENT:
            return parse_number(stripped.replace("%", "").replace("٪", ""), locale)
        case FieldType.CURRENCY:
            return parse_currency(stripped, locale)
        case FieldType.LONG_TEXT:
            return _one_line(stripped)
        case FieldType.CHOICE:
            return DocumentType(stripped).value
        case _:
            return stripped


def clean(text: str) -> str:
    """Without blanks around it and the invisible marks that paste brings along."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf").strip()


def _one_line(text: str) -> str | None:
    """An address is stored as one line, its parts separated by ", "."""
    parts = [line.strip().strip(",").strip() for line in text.splitlines()]
    return ", ".join(part for part in parts if part) or None


# --- numbers -----------------------------------------------------------------------------------


def format_number(value: Decimal, locale: QLocale, *, grouped: bool) -> str:
    """All the digits of `value`, trailing zeros too, with the locale's marks."""
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError("not a number")  # noqa: TRY004 - a Decimal that is not finite
    text = "".join(map(str, digits)) + "0" * max(exponent, 0)
    decimals = max(-exponent, 0)
    text = text.rjust(decimals + 1, "0")
    whole, fraction = (text[:-decimals], text[-decimals:]) if decimals else (text, "")
    whole = whole.lstrip("0") or "0"
    if grouped:
        whole = _group(whole, locale)
    minus = "-" if sign and value else ""
    return f"{minus}{whole}{locale.decimalPoint()}{fraction}" if fraction else f"{minus}{whole}"


def _group(whole: str, locale: QLocale) -> str:
    """Groups of three from the right; after the first in twos where the locale counts in lakhs."""
    separator = group_separator(locale)
    size = 3
    parts = [whole[-size:]]
    rest = whole[:-size]
    step = 2 if _counts_in_lakhs(locale) else 3
    while rest:
        parts.append(rest[-step:])
        rest = rest[:-step]
    return separator.join(reversed(parts))


def _counts_in_lakhs(locale: QLocale) -> bool:
    """Whether a million and a bit is written 12,34,567."""
    return not locale.toString(1234567)[2:3].isdigit()


def group_separator(locale: QLocale) -> str:
    """What stands between the groups of digits; the C locale of machines gets a comma."""
    return locale.groupSeparator() or ","


def parse_number(text: str, locale: QLocale) -> Decimal:
    """An exact number. Either decimal mark is understood where it cannot be a group's."""
    negative, body = _sign(_without_currency(clean(text)))
    body = "".join(_ascii_digit(char, locale) for char in body)
    whole, fraction = _split(body, locale)
    if not (whole or fraction) or len(whole) + len(fraction) > _MAX_DIGITS:
        raise ValueError(text)
    number = Decimal(f"{whole or '0'}.{fraction}" if fraction else whole)
    return -number if negative and number else number


def _without_currency(text: str) -> str:
    """Amounts are often pasted with their currency: "148.38 EUR", "€ 1.234,56"."""
    stripped = text.strip(_CURRENCY_SIGNS + " " + NBSP + "\u202f")
    head, tail = stripped[:3], stripped[-3:]
    if head.upper() in currencies.CODE_SET:
        stripped = stripped[3:]
    elif tail.upper() in currencies.CODE_SET:
        stripped = stripped[:-3]
    return stripped.strip()


def _sign(text: str) -> tuple[bool, str]:
    """Minus before or after, or accountants' brackets."""
    if len(text) > 2 and text[0] == "(" and text[-1] == ")":
        return True, text[1:-1].strip()
    if text[:1] and text[0] in _MINUS:
        return True, text[1:].strip()
    if text[-1:] and text[-1] in _MINUS:
        return True, text[:-1].strip()
    return False, text[1:].strip() if text.startswith("+") else text


def _ascii_digit(char: str, locale: QLocale) -> str:
    """Digits of any script as ASCII; every kind of group mark that is no point or comma as a space."""
    if char.isdecimal():
        return str(unicodedata.digit(char))
    if char.isspace() or char in _APOSTROPHES or char == "٬":
        return " "
    if char == "٫" or char == locale.decimalPoint():
        return _own_mark(locale)
    return char


def _own_mark(locale: QLocale) -> str:
    """The locale's decimal mark in ASCII."""
    return locale.decimalPoint() if locale.decimalPoint() in ".," else "."


def _split(body: str, locale: QLocale) -> tuple[str, str]:
    """(whole, fraction) digits of a number whose marks are points, commas and spaces."""
    if any(char not in "0123456789., " for char in body):
        raise ValueError(body)
    mark = _decimal_mark(body, locale)
    whole, _, fraction = body.rpartition(mark) if mark else (body, "", "")
    if fraction and not fraction.isdigit():
        raise ValueError(body)
    return _ungrouped(whole), fraction


def _decimal_mark(body: str, locale: QLocale) -> str:
    """Which mark stands before the decimals: "." or ",", or "" where none does."""
    points, commas = body.count("."), body.count(",")
    if points and commas:
        last = "." if body.rindex(".") > body.rindex(",") else ","
        if body.count(last) > 1:
            raise ValueError(body)
        return last
    if not points and not commas:
        return ""
    mark = "." if points else ","
    if points + commas > 1:
        return ""
    if mark == _own_mark(locale) or " " in body:
        return mark
    before, _, after = body.partition(mark)
    if not after or len(after) != 3 or not 1 <= len(before) <= 3 or before.startswith("0"):
        return mark
    if mark == group_separator(locale):
        return ""
    raise ValueError(body)  # "1.234" where the point is neither: a thousand or a fraction?


def _ungrouped(whole: str) -> str:
    """The digits of the whole part. Marks in it have to be of one kind and stand where groups end."""
    marks = {char for char in whole if not char.isdigit()}
    if not marks:
        return whole
    if len(marks) > 1:
        raise ValueError(whole)
    first, *groups = whole.split(marks.pop())
    if not 1 <= len(first) <= 3 or len(groups[-1]) != 3 or any(len(group) not in {2, 3} for group in groups):
        raise ValueError(whole)
    return first + "".join(groups)


# --- currencies --------------------------------------------------------------------------------


def parse_currency(text: str, locale: QLocale) -> str:
    """An ISO 4217 code from a code in any case, or from a sign that means one currency here."""
    code = text.upper()
    if code in currencies.CODE_SET:
        return code
    sign = currencies.SIGNS.get(text.lower())
    if sign:
        return sign
    if text == locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencySymbol):
        return locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    raise ValueError(text)
