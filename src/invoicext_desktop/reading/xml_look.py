"""How the page for an e-invoice looks: measures, styles, and how values are written."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.reading.typeset import HEIGHT, WIDTH, Style

LEFT, RIGHT = 50.0, WIDTH - 50.0
TOP, BOTTOM = 62.0, HEIGHT - 62.0
MIDDLE = WIDTH / 2 + 8

TITLE = Style(24, bold=True, ink=0.08)
LABEL = Style(7.5, ink=0.45)
VALUE = Style(9.5)
CELL = Style(9)
STRONG = Style(10.5, bold=True)
TOTAL = Style(12.5, bold=True, ink=0.05)
FOOT = Style(7, ink=0.5)


def amount(value: Decimal) -> str:
    """ "1,234.50": two decimals, or as many as there are."""
    exponent = value.normalize().as_tuple().exponent
    decimals = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"{value:,.{decimals}f}".replace("-", "\u2212")


def plain(value: Decimal) -> str:
    """ "12.5": no more decimals than needed."""
    text = f"{value:,f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", "\u2212")


def percent(value: Decimal) -> str:
    return f"{plain(value)}\u00a0%"
