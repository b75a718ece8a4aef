"""How a design's issuer writes amounts, quantities, days and numbers."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal

from documents.composed.bill import Bill
from documents.composed.design import Design
from documents.content import FIGURES, SPOKEN, SYMBOLS

_SPACED = {"fr", "pl", "sv", "nb", "fi"}


def amount(design: Design, value: Decimal) -> str:
    """Without a currency: "1.234,50"."""
    whole, _, cents = f"{value:,.2f}".partition(".")
    group, point = marks(design)
    return whole.replace(",", group) + point + cents


def marks(design: Design) -> tuple[str, str]:
    """(between thousands, before cents)."""
    if design.language == "en":
        group, point = ",", "."
    elif design.language in _SPACED:
        group, point = "\u00a0", ","
    else:
        group, point = ".", ","
    return ("" if design.group == "none" else group), point


def money(design: Design, bill: Bill, value: Decimal) -> str:
    """With the currency where the design prints one."""
    text, symbol = amount(design, value), SYMBOLS[bill.currency]
    return {
        "symbol before": f"{symbol}{'' if len(symbol) == 1 else ' '}{text}",
        "symbol after": f"{text} {symbol}",
        "code before": f"{bill.currency} {text}",
        "code after": f"{text} {bill.currency}",
        "none": text,
    }[design.money]


def plain(design: Design, value: Decimal) -> str:
    """A quantity or a rate, without trailing zeros."""
    return f"{value.normalize():f}".replace(".", marks(design)[1])


def day(design: Design, bill: Bill, value: dt.date) -> str:
    styles = (
        FIGURES.get(design.language, "{d}/{m}/{y}"),
        SPOKEN.get(design.language, "{day} {month} {y}"),
        "{y}-{m}-{d}",
    )
    return styles[design.date_style].format(
        d=f"{value.day:02}", m=f"{value.month:02}", y=value.year, day=value.day, n=value.month,
        month=bill.words.months[value.month - 1],
    )  # fmt: skip


def invoice_number(design: Design, chance: random.Random, year: int) -> str:
    serial = chance.randrange(1, 99_999)
    return {
        "serial": f"INV-{serial:05}",
        "year": f"{year}-{serial:04}",
        "letters": f"{chance.choice(('RE', 'F', 'FV', 'A', 'SI'))}{year % 100}{serial:05}",
        "long": f"{chance.randrange(10**8, 10**10)}",
        "slash": f"{chance.choice(('FA', 'FT A', 'F', 'INV'))}/{year}/{serial}".replace("FT A/", "FT-A/"),
        "bare": f"{serial}",
    }[design.numbers]


def pick(design: Design, variants: tuple[str, ...]) -> str:
    """The design's way to say it."""
    return variants[design.label_pick % len(variants)]
