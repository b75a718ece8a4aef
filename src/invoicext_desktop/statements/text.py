"""Bytes of a bank file as text, and what all formats share: dates of eight digits, amounts of one mark."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from decimal import Decimal, InvalidOperation

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: More digits than any account has ever held: a number that is one only by its letters.
MOST_DIGITS = 18
_AMOUNT = re.compile(r"([+-]?)(\d[\d.,' \u00a0\u202f’]*|[.,]\d+)([+-]?)")


def decoded(data: bytes, said: str | None = None) -> str:
    """The text: by its mark, by the encoding that the file names, as UTF-8, else as Windows' western letters."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for encoding in filter(None, ("utf-8", said, "cp1252")):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def compact_date(text: str) -> dt.date | None:
    """A date from text that begins with YYYYMMDD."""
    digits = text.strip()[:8]
    if len(digits) < 8 or not digits.isdecimal():
        return None
    try:
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def iso_date(text: str | None) -> dt.date | None:
    """A date from text that begins with YYYY-MM-DD."""
    try:
        return dt.date.fromisoformat((text or "").strip()[:10])
    except ValueError:
        return None


def plain_amount(text: str) -> Decimal | None:
    """An amount of a file that groups no digits by rule: the last mark is the decimal one, others group.

    A sign may stand on either side. None where it is no amount.
    """
    found = _AMOUNT.fullmatch(text.strip().replace("−", "-"))
    if found is None:
        return None
    before, digits, after = found.groups()
    whole, mark, part = _parted(digits)
    number = re.sub(r"\D", "", whole) + (f".{part}" if mark else "")
    if len(number) > MOST_DIGITS:
        return None
    try:
        value = Decimal(number)
    except InvalidOperation:
        return None
    return -value if "-" in (before, after) else value


def _parted(digits: str) -> tuple[str, str, str]:
    place = max(digits.rfind("."), digits.rfind(","))
    if place < 0:
        return digits, "", ""
    return digits[:place], digits[place], re.sub(r"\D", "", digits[place + 1 :])


def joined(*parts: str | None) -> str:
    """What is said, once each, with single blanks."""
    said: list[str] = []
    for part in parts:
        words = " ".join((part or "").split())
        if words and words not in said:
            said.append(words)
    return " ".join(said)


def last4(number: str | None) -> str | None:
    """The last four letters or digits of an account's number."""
    bare = re.sub(r"[^0-9A-Za-z]", "", number or "")
    return bare[-4:] if len(bare) >= 4 else None
