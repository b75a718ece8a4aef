"""Text as it is compared: what is typed in a hurry finds what is written with care."""

from __future__ import annotations

import re
import unicodedata

#: A number of at least one digit with marks in it, as anybody writes it.
_NUMBER = re.compile(r"^[^\d\w]{0,3}(\d[\d.,' \u00a0\u202f]*)[^\d\w]{0,3}$")


def plain(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def search_terms(asked: str) -> list[str]:
    """What is asked for: words, and phrases that stand in quotes (of any kind, closed or not)."""
    terms: list[str] = []
    for place, part in enumerate(re.split(r"[\"“”„«»]", asked)):
        terms += part.split() if place % 2 == 0 else [" ".join(part.split())]
    return [term for term in terms if term]


def amount_written(term: str) -> str | None:
    """1.234,56 or 1,234.56 or 1234.5 as "1234.56" or "1234.5"; None where it is no amount with decimals."""
    found = _NUMBER.match(term)
    if found is None:
        return None
    body = re.sub(r"[' \u00a0\u202f]", "", found[1])
    whole, mark, decimals = body.rpartition("," if body.rfind(",") > body.rfind(".") else ".")
    if not mark or not whole or not 1 <= len(decimals) <= 2:
        return None
    digits = whole.replace(",", "").replace(".", "")
    return f"{digits.lstrip('0') or '0'}.{decimals}" if digits.isdecimal() and decimals.isdecimal() else None
