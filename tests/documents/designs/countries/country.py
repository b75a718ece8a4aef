"""One country: money, dates, taxes, addresses, and what companies are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """`styles` are (thousands, decimal) signs; `dates` have {d} {m} in two digits, {j} {n} bare, {month} and {mon}.

    `address` is lines of {number} {street} {town} {code}; in codes # is a digit and @ a letter.
    """

    code: str
    name: str
    currency: str
    rates: tuple[str, ...]
    styles: tuple[tuple[str, str], ...]
    dates: tuple[str, ...]
    address: tuple[str, ...]
    postcode: str
    towns: tuple[str, ...]
    streets: tuple[str, ...]
    forms: tuple[str, ...]
    tax_labels: tuple[str, ...]
    phone: str
    registration: str = ""
    tax_word: tuple[str, ...] = ()


COMMA = ((".", ","), (".", ","), ("", ","))
SPACE = (("\u00a0", ","), (" ", ","), ("", ","))
POINT = ((",", "."), (",", "."), ("", "."))
SLASHES = ("{d}/{m}/{y}", "{d}/{m}/{y}", "{y}-{m}-{d}")
DOTS = ("{d}.{m}.{y}", "{d}.{m}.{y}", "{j}. {month} {y}", "{y}-{m}-{d}")
ENGLISH = ("{j} {month} {y}", "{d} {mon} {y}", "{d}-{mon}-{y}", "{y}-{m}-{d}")
