"""Early-payment discounts in terms of payment: "2% 10 days", "3 % Skonto innerhalb 14 Tagen", "2/10 net 30"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_MOST_PERCENT, _MOST_DAYS = Decimal(10), 60
_NUMBER = r"(\d{1,2}(?:[.,]\d{1,2})?)"
_DAYS = r"(?:days?|d\b|tage?n?|jours?|giorni|d[ií]as|dagen|dager|dagar|dage|dias|dni)"
_LATE = re.compile(
    r"interest|late|month|year|annum|verzug|zins|monat|jahr|intér|mois|mora|mes\b|rente|penal", re.IGNORECASE
)
_PATTERNS = (
    re.compile(rf"{_NUMBER}\s*%[^%\n;]{{0,40}}?\b(\d{{1,2}})\s*{_DAYS}", re.IGNORECASE),
    re.compile(rf"\b(\d{{1,2}})\s*{_DAYS}[^%\n;\d]{{0,30}}{_NUMBER}\s*%", re.IGNORECASE),
    re.compile(rf"\b{_NUMBER}\s*%?\s*/\s*(\d{{1,2}})\b(?:\s*,?\s*(?:net|n|netto)\b|\s*$)", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class Discount:
    """`rate` in percent off for who pays within `days` of the invoice's date."""

    rate: Decimal
    days: int


@lru_cache(maxsize=4096)
def discount_of(terms: str | None) -> tuple[Discount, ...]:
    """The discounts that a text grants, the shortest time first; none where it speaks of interest for paying late."""
    found = set()
    for number, pattern in enumerate(_PATTERNS):
        for hit in pattern.finditer(terms or ""):
            if _LATE.search(hit.group()):
                continue
            first, second = hit.groups()
            rate, days = (second, first) if number == 1 else (first, second)
            percent = Decimal(rate.replace(",", "."))
            if 0 < percent <= _MOST_PERCENT and 0 < int(days) <= _MOST_DAYS:
                found.add(Discount(percent, int(days)))
        if found:
            break
    return tuple(sorted(found, key=lambda item: (item.days, item.rate)))
