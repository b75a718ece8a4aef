"""How one shop's till prints: a style by its number, of which a shop's slips are all made."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import Decimal

from documents.designs.countries.all import SYMBOL_AFTER
from documents.receipts.lands import LANDS, SIGNS, TAXES, TILLS, UNTAXED_PRICES, WHOLE
from documents.receipts.words import Say

KINDS = (
    "grocery",
    "grocery",
    "grocery",
    "restaurant",
    "restaurant",
    "restaurant",
    "cafe",
    "shop",
    "shop",
    "shop",
    "fuel",
    "parking",
    "slip",
)
#: How items stand; see `items.py`.
ITEMS = (
    "plain",
    "counted",
    "times_below",
    "times_above",
    "coded",
    "bare_coded",
    "columns",
    "deep_columns",
    "amount_below",
    "at",
)
_CODES = ("", "", "9556#########", "####", "40########", "A-###", "0########")


@dataclass(frozen=True, slots=True)
class Style:
    """`group` and `point` write amounts; `sign` is before or after them, where it is printed.

    `signed` says where: "never", "total" or "always". `taxing` is how the tax is told: "row" before the total, "table"
    or "sentence" after it, "none". `tipping` is "", "blank" (lines to write on), "suggested" or "printed".
    """

    number: int
    kind: str
    language: str
    country: str
    say: Say
    tax: str
    group: str
    point: str
    sign: str
    after: bool
    signed: str
    date: str
    seconds: bool
    columns: int
    scale: float
    font: str
    items: str
    flagged: bool
    letters: str
    code: str
    named: str
    upper: bool
    meta: str
    rule: str
    taxing: str
    discounts: bool
    coupon: bool
    service: bool
    tipping: str
    by_card: bool
    rounds: bool
    counts: bool
    subtotal: bool
    numbered: bool
    copies_tax_id: bool
    title_first: bool

    def cased(self, text: str) -> str:
        return text.upper() if self.upper else text

    def plain(self, value: Decimal, digits: int = 2) -> str:
        """An amount as this till writes it."""
        if LANDS[self.country].currency in WHOLE and value == value.to_integral_value():
            digits = 0
        whole, _, rest = f"{abs(value):,.{digits}f}".partition(".")
        return ("-" if value < 0 else "") + whole.replace(",", self.group) + (self.point + rest if rest else "")

    def money(self, value: Decimal, *, strong: bool = False) -> str:
        """With the currency's sign where this till prints it."""
        if self.signed == "never" or (self.signed == "total" and not strong):
            return self.plain(value)
        gap = " " if len(self.sign) > 1 else ""
        if self.after:
            return f"{self.plain(value)} {self.sign}"
        return ("-" if value < 0 else "") + self.sign + gap + self.plain(abs(value))

    def number_text(self, value: Decimal) -> str:
        return f"{value.normalize():f}".replace(".", self.point)

    def words(self, key: str, **values: str) -> str:
        return self.say[key].format(tax=self.tax, **values) if "{" in self.say[key] else self.say[key]


def make_style(number: int) -> Style:
    """Style `number`, always the same."""
    chance = random.Random(f"till {number}")
    language = chance.choice((*TILLS, *("en",) * 8))
    code = chance.choice(TILLS[language])
    country = LANDS[code]
    kind = chance.choice(KINDS)
    group, point = chance.choice(country.styles)
    group = group if chance.random() < 0.7 or country.currency in WHOLE else ""
    untaxed = code in UNTAXED_PRICES
    dining = kind in ("restaurant", "cafe", "slip")
    by_card = chance.random() < 0.6 or kind == "slip"
    return Style(
        number=number,
        kind=kind,
        language=language,
        country=code,
        say=Say(chance, language),
        tax=chance.choice(country.tax_word or TAXES[language]),
        group="." if group == "\u00a0" else group,
        point=point,
        sign=chance.choice((*SIGNS[country.currency], *SIGNS[country.currency], country.currency)),
        after=code in SYMBOL_AFTER and chance.random() < 0.6,
        signed=chance.choice(("never", "total", "total", "always")),
        date=_date(chance, country.dates),
        seconds=chance.random() < 0.4,
        columns=chance.choice((32, 38, 40, 42, 48)),
        scale=chance.choice((0.8, 1.0, 1.0, 1.4, 2.0, 2.6)),
        font=chance.choice(("typewriter", "typewriter", "typewriter", "sans")),
        items=chance.choice(ITEMS),
        flagged=chance.random() < 0.5,
        letters=chance.choice(("AB", "12", "TN", "*#", "BA", "SZ")),
        code=chance.choice(_CODES),
        named=chance.choice(("brand", "brand", "legal", "legal", "both")),
        upper=chance.random() < 0.5,
        meta=chance.choice(("rows", "rows", "packed", "pairs", "below")),
        rule=chance.choice(("-", "-", "=", "*", "line", "")),
        taxing=chance.choice(("row", "row", "row", "none"))
        if untaxed
        else chance.choice(
            ("table", "table", "sentence", "row", "none") if code != "MY" else ("row", "table", "row", "none")
        ),
        discounts=chance.random() < 0.2,
        coupon=chance.random() < 0.1,
        service=dining and kind != "slip" and chance.random() < 0.3,
        tipping=_tipping(chance, dining=dining and by_card, american=code in ("US", "CA")),
        by_card=by_card,
        rounds=chance.random() < 0.6,
        counts=chance.random() < 0.4,
        subtotal=chance.random() < (0.85 if untaxed else 0.4),
        numbered=chance.random() < 0.85,
        copies_tax_id=chance.random() < (0.2 if code == "US" else 0.75),
        title_first=chance.random() < 0.25,
    )


def _date(chance: random.Random, patterns: tuple[str, ...]) -> str:
    """Tills write days in figures, mostly; some with two of the year."""
    figures = [pattern for pattern in patterns if "month" not in pattern]
    chosen = chance.choice(figures or ["{d}/{m}/{y}"])
    return chosen.replace("{y}", "{s}") if not chosen.startswith("{y}") and chance.random() < 0.3 else chosen


def _tipping(chance: random.Random, *, dining: bool, american: bool) -> str:
    if not dining:
        return ""
    if american:
        return chance.choice(("blank", "blank", "suggested", "printed", "printed", ""))
    return chance.choice(("printed", "blank", "", "", ""))
