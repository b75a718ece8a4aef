"""One invoice as its issuer's program knows it: values that add up, and how that program writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from documents.designs.countries.country import Country
from documents.designs.goods import MONTHS
from documents.designs.words import Wording

CENT = Decimal("0.01")


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, rounding="ROUND_HALF_UP")


@dataclass(frozen=True, slots=True)
class Party:
    name: str
    address: tuple[str, ...]
    tax_id: str
    tax_label: str
    phone: str
    email: str
    website: str
    registration: str
    contact: str


@dataclass(frozen=True, slots=True)
class Line:
    """`price` is before the discount, `net` and `gross` after it; `price` is gross where the invoice's prices are."""

    code: str
    name: str
    details: str
    quantity: Decimal
    unit: str
    price: Decimal
    discount: Decimal
    rate: Decimal
    net: Decimal
    tax: Decimal

    @property
    def gross(self) -> Decimal:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class Account:
    bank: str
    iban: str | None
    bic: str
    number: str


@dataclass(frozen=True, slots=True)
class Style:
    """How money and days are written. `symbol` is "" where amounts have no currency."""

    group: str
    point: str
    date: str
    symbol: str
    after: bool
    spaced: bool
    negative: bool

    def plain(self, value: Decimal, *, digits: int = 2) -> str:
        whole, _, rest = f"{abs(value):,.{digits}f}".partition(".")
        sign = "-" if value < 0 else ""
        return sign + whole.replace(",", self.group) + (self.point + rest if rest else "")

    def money(self, value: Decimal) -> str:
        if not self.symbol:
            return self.plain(value)
        space = " " if self.spaced else ""
        if self.after:
            return f"{self.plain(value)} {self.symbol}"
        sign = "-" if value < 0 else ""
        return f"{sign}{self.symbol}{space}{self.plain(abs(value))}"

    def number(self, value: Decimal) -> str:
        """A quantity or a rate, without needless zeros."""
        text = f"{value.normalize():f}"
        return text.replace(".", self.point)


@dataclass(frozen=True, slots=True)
class Invoice:
    seed: int
    language: str
    country: Country
    words: Wording
    style: Style
    seller: Party
    buyer: Party
    ship_to: Party | None
    account: Account
    number: str
    date: dt.date
    days: int
    delivery: dt.date
    purchase_order: str
    customer_no: str
    currency: str
    lines: tuple[Line, ...]
    discount: Decimal
    shipping: Decimal
    paid: Decimal
    credit: bool
    gross: bool
    note: str

    @property
    def due(self) -> dt.date:
        return self.date + dt.timedelta(days=self.days)

    @property
    def lines_net(self) -> Decimal:
        return sum((line.net for line in self.lines), Decimal(0))

    @property
    def base(self) -> Decimal:
        """What the tax is on: after discount, with shipping."""
        return self.lines_net - self.discount + self.shipping

    @property
    def taxes(self) -> tuple[tuple[Decimal, Decimal, Decimal], ...]:
        """(rate, base, tax), the highest rate first; discount and shipping belong to the first."""
        found = []
        for number, rate in enumerate(sorted({line.rate for line in self.lines}, reverse=True)):
            mine = [line for line in self.lines if line.rate == rate]
            base = sum((line.net for line in mine), Decimal(0))
            if number == 0:
                base += self.shipping - self.discount
            tax = sum((line.tax for line in mine), Decimal(0)) if self.gross else cents(base * rate / 100)
            found.append((rate, base, tax))
        return tuple(found)

    @property
    def tax(self) -> Decimal:
        return sum((tax for _, _, tax in self.taxes), Decimal(0))

    @property
    def total(self) -> Decimal:
        return self.base + self.tax

    @property
    def balance(self) -> Decimal:
        return self.total - self.paid

    def day(self, value: dt.date) -> str:
        month = MONTHS[self.language].split("|")[value.month - 1]
        return self.style.date.format(
            d=f"{value.day:02}",
            m=f"{value.month:02}",
            y=value.year,
            j=value.day,
            n=value.month,
            month=month,
            mon=month[:3],
        )
