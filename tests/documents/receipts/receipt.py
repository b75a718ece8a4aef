"""What was sold at a till and how it was paid: values that add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from documents.designs.countries.country import Country
from documents.designs.invoice import cents


@dataclass(frozen=True, slots=True)
class Shop:
    """`brand` is what stands in large letters; `legal` the company, "" where it is the same."""

    brand: str
    legal: str
    address: tuple[str, ...]
    phone: str
    tax_label: str
    tax_id: str
    registration: str


@dataclass(frozen=True, slots=True)
class Item:
    """`letter` is the rate's code; `less` is taken off below the item; `unit` is "" for pieces."""

    name: str
    quantity: Decimal
    unit: str
    price: Decimal
    amount: Decimal
    rate: Decimal
    letter: str
    code: str
    less: Decimal = Decimal(0)
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rate:
    """What one tax rate comes to."""

    rate: Decimal
    letter: str
    net: Decimal
    tax: Decimal

    @property
    def gross(self) -> Decimal:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class Receipt:
    """`gross`: prices include the tax. `coupon` is off all goods, `service` on top of them; both are taxed as they are.

    `tip` is printed and paid. `paid` is the cash given, 0 where it was a card.
    """

    seed: int
    kind: str
    language: str
    country: Country
    currency: str
    shop: Shop
    number: str
    moment: dt.datetime
    items: tuple[Item, ...]
    gross: bool
    coupon: Decimal
    service: Decimal
    tip: Decimal
    rounding: Decimal
    paid: Decimal
    card: str
    brand: str

    @property
    def goods(self) -> Decimal:
        """The items as printed, less what is taken off below them."""
        return sum((item.amount - item.less for item in self.items), Decimal(0))

    @property
    def rates(self) -> tuple[Rate, ...]:
        """The highest first; coupon and service charge belong to the first."""
        found: list[Rate] = []
        for rate in sorted({item.rate for item in self.items}, reverse=True):
            mine = [item for item in self.items if item.rate == rate]
            value = sum((item.amount - item.less for item in mine), Decimal(0))
            if not found:
                value += self.service - self.coupon
            tax = cents(value * rate / (100 + rate)) if self.gross else cents(value * rate / 100)
            found.append(Rate(rate, mine[0].letter, value - tax if self.gross else value, tax))
        return tuple(found)

    @property
    def net(self) -> Decimal:
        return sum((rate.net for rate in self.rates), Decimal(0))

    @property
    def tax(self) -> Decimal:
        return sum((rate.tax for rate in self.rates), Decimal(0))

    @property
    def before_tip(self) -> Decimal:
        return self.net + self.tax + self.rounding

    @property
    def total(self) -> Decimal:
        return self.before_tip + self.tip
