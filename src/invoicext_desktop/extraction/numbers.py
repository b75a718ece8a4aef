"""Amounts as people print them, in every style that invoices use.

1,234.56   1.234,56   1 234,56   1'234.56   1,23,456.78   (12.00)   12.00-   12,-   Kč 5   5 EUR
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_SPACES = "\u00a0\u202f\u2009 "
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "’": "'", "`": "'", "´": "'", **dict.fromkeys(_SPACES, " ")})
_BODY = r"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,6})?|\d[\d.,]*\d|\d"
_NUMBER = re.compile(
    rf"^(?P<open>\()?(?P<sign>[-+])?\s?(?P<before>[^\d\s()+-]{{1,4}}\.?)?\s?(?P<sign2>[-+])?\s?(?P<body>{_BODY})"
    r"(?:[.,](?P<dash>-{1,2}))?\s?(?P<after>%|[^\d\s()+.,-]{1,4}\.?)?(?P<trail>-)?(?P<close>\))?$"
)
_GROUPED = re.compile(r"^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
_INDIAN = re.compile(r"^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed. `decimals` counts printed decimals; `mark` is the currency or unit beside it.

    `other` is the second reading of "1.234" (a thousand, or one and a bit); None where there is one only.
    """

    value: Decimal
    decimals: int
    mark: str = ""
    percent: bool = False
    other: Decimal | None = None


@lru_cache(maxsize=20_000)
def parse_number(text: str, decimal: str = "") -> Number | None:
    """The number that `text` is as a whole, or None.

    `decimal` is the document's decimal sign ("." or ","), which settles "1.234"; without it three
    decimals after one separator are read as thousands.
    """
    match = _NUMBER.match(text.translate(_MINUS).strip())
    if match is None:
        return None
    before, after = match["before"] or "", match["after"] or ""
    if any(c.isdigit() for c in before) or bool(match["open"]) != bool(match["close"]):
        return None
    if before.isalpha() and after.isalpha():
        return None
    if before.isalpha() and match["sign2"] and f"{before}{match['sign2']}" in text:
        return None
    read = _body(match["body"].replace(" ", "").replace("'", ""), decimal)
    if read is None:
        return None
    value, decimals, other = read
    if "-" in (match["sign"], match["sign2"], match["trail"]) or match["open"]:
        value, other = -value, None if other is None else -other
    mark = (before or after).strip(" .")
    percent = after == "%" or before == "%"
    return Number(value, decimals, "" if percent else mark, percent, other)


def _body(body: str, decimal: str) -> tuple[Decimal, int, Decimal | None] | None:
    """(value, decimals, other reading) of digits with separators."""
    signs = [c for c in body if c in ".,"]
    if not signs:
        return Decimal(body), 0, None
    last = signs[-1]
    if len(set(signs)) == 2:
        if signs.count(last) > 1:
            return None
        whole, part = body.rsplit(last, 1)
        return Decimal(f"{whole.replace('.', '').replace(',', '')}.{part}"), len(part), None
    grouped = _GROUPED.match(body) is not None and not body.startswith("0")
    plain = body.replace(last, "")
    if len(signs) > 1:
        return (Decimal(plain), 0, None) if grouped or _INDIAN.match(body) else None
    whole, part = body.split(last)
    fraction = Decimal(f"{whole}.{part}")
    if not grouped:
        return fraction, len(part), None
    if decimal == last:
        return fraction, len(part), Decimal(plain)
    return Decimal(plain), 0, fraction


def decimal_sign(texts: list[str]) -> str:
    """The decimal sign that a document's numbers show: "." or ",", "" where they show none."""
    votes = {".": 0, ",": 0}
    for text in texts:
        match = re.search(r"\d([.,])\d{1,2}(?!\d|[.,]\d)", text)
        if match:
            votes[match[1]] += 1
        if re.search(r"\d,\d{3}\.\d", text):
            votes["."] += 2
        elif re.search(r"\d\.\d{3},\d", text):
            votes[","] += 2
    if votes["."] == votes[","]:
        return ""
    return max(votes, key=lambda sign: votes[sign])
