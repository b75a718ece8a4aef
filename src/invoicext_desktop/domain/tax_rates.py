"""The rates of value added tax that a country has, or has had since 2015. Only countries of which all are known."""

from __future__ import annotations

from decimal import Decimal


def _rates(text: str) -> frozenset[Decimal]:
    return frozenset(Decimal(rate) for rate in text.split())


#: Standard, reduced, those of a crisis, and the flat rates that farmers add.
RATES = {
    "AT": _rates("20 13 10 19 12 5 4.9"),
    "BE": _rates("21 12 6"),
    "CH": _rates("8.1 2.6 3.8 7.7 2.5 3.7 8 3.6"),
    "DE": _rates("19 7 16 5 10.7 5.5 9.5 9 8.4 7.8"),
    "DK": _rates("25"),
    "FI": _rates("25.5 24 14 13.5 10"),
    "GB": _rates("20 5 12.5 4"),
    "IT": _rates("22 10 5 4 7.3 8.3 8.8 6.4 9.5 2 12.3"),
    "LU": _rates("17 16 14 13 8 7 3"),
    "NO": _rates("25 15 12 11.11 10 8 6"),
    "PL": _rates("23 8 5 7 4"),
    "SE": _rates("25 12 6"),
}


def is_known(country: str, rate: Decimal) -> bool:
    """Whether a rate (percent) may be right there: it is one, or nothing certain is known of the country."""
    return not rate or country not in RATES or rate in RATES[country]
