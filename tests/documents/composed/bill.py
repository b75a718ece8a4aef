"""What one composed invoice holds: amounts that add up, and everything else that stands on the paper."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from stdnum import iban

from documents.composed.names import company, person, place, street
from documents.composed.vocabulary import MORE, More
from documents.content import CENT, COUNTRIES, CURRENCIES, RATES, make_tax_id
from documents.words import LANGUAGES, Words

_IBANS = {"DE": 18, "FR": 23, "NL": 14, "ES": 20, "IT": 23, "PT": 21, "PL": 24, "SE": 20, "DK": 14, "NO": 11,
          "FI": 14, "GB": 18}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """A party. `address` has street and town, and sometimes the country; `contact` is a person there."""

    name: str
    contact: str
    address: tuple[str, ...]
    tax_id: str | None
    phone: str
    domain: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line item: `unit_price` before the discount (percent), `amount` net or, with `gross`, with tax."""

    code: str
    description: tuple[str, ...]
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: Decimal
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Bill:
    language: str
    words: Words
    more: More
    supplier: Side
    customer: Side
    number: str
    date: dt.date
    due: dt.date
    days: int
    currency: str
    lines: tuple[Line, ...]
    gross: bool
    discount: Decimal
    shipping: Decimal
    taxes: tuple[tuple[Decimal, Decimal, Decimal], ...]
    net: Decimal
    tax: Decimal
    total: Decimal
    paid: Decimal
    credit_note: bool
    order: str
    customer_number: str
    purchase_order: str | None
    delivered: dt.date
    iban: str

    @property
    def line_sum(self) -> Decimal:
        return sum((line.amount for line in self.lines), Decimal(0))

    @property
    def due_amount(self) -> Decimal:
        return self.total - self.paid


def _round(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)


def make_bill(chance: random.Random, language: str, number: str, *, gross: bool, discounts: bool, extra: bool) -> Bill:
    """A bill in this language. `gross`: prices include tax; `discounts`: lines have some; `extra`: charges below."""
    words, more = LANGUAGES[language], MORE[language]
    country = COUNTRIES[language]
    usual, reduced = (Decimal(rate) for rate in RATES[language])
    untaxed = chance.random() < 0.07
    mixed = not untaxed and chance.random() < 0.25
    rates = [Decimal(0)] if untaxed else [usual, reduced] if mixed else [usual]
    most = chance.choice((2, 4, 7, 12, 30) if chance.random() < 0.5 else (3, 5, 8))
    lines = tuple(_line(chance, words, more, chance.choice(rates), discounts) for _ in range(chance.randint(1, most)))
    line_sum = sum((line.amount for line in lines), Decimal(0))
    single = len({line.rate for line in lines}) == 1
    off = _round(line_sum / 20) if extra and single and not gross and chance.random() < 0.5 else Decimal(0)
    freight = Decimal(chance.choice((490, 995, 1250, 2500))) / 100 if extra and single and not gross else Decimal(0)
    taxes = _taxes(lines, gross, freight - off)
    net = sum((base for _, base, _ in taxes), Decimal(0))
    tax = sum((amount for _, _, amount in taxes), Decimal(0))
    date = dt.date(2023, 1, 1) + dt.timedelta(days=chance.randrange(1400))
    days = chance.choice((7, 8, 10, 14, 15, 21, 30, 30, 45, 60))
    total = net + tax
    paid = _round(total * Decimal(chance.choice((1, 3, 5))) / 10) if extra and chance.random() < 0.3 else Decimal(0)
    return Bill(
        language, words, more,
        _side(chance, language, country), _side(chance, language, country),
        number, date, date + dt.timedelta(days=days), days, CURRENCIES.get(language, "EUR"),
        lines, gross, off, freight, taxes, net, tax, total, paid, chance.random() < 0.06,
        f"{chance.choice(('SO', 'A', '', 'ORD-'))}{chance.randrange(1000, 999_999)}",
        f"{chance.choice(('K', 'C-', '', 'D'))}{chance.randrange(100, 99_999)}",
        f"PO-{chance.randrange(1000, 99_999)}" if chance.random() < 0.3 else None,
        date - dt.timedelta(days=chance.randrange(1, 25)), _iban(chance, country),
    )  # fmt: skip


def _line(chance: random.Random, words: Words, more: More, rate: Decimal, discounts: bool) -> Line:
    quantity = Decimal(chance.choice(("1", "1", "1", "2", "3", "4", "10", "12", "25", "100", "1.5", "0.75", "7.25")))
    price = Decimal(chance.choice((chance.randrange(50, 5_000), chance.randrange(5_000, 250_000)))) / 100
    discount = Decimal(chance.choice((0, 0, 5, 10, 15))) if discounts else Decimal(0)
    amount = _round(quantity * price * (100 - discount) / 100)
    wording = [" ".join(chance.sample(words.goods, chance.choice((1, 1, 2))))]
    if chance.random() < 0.25:
        wording.append(chance.choice((f"S/N {chance.randrange(10**6, 10**7)}", chance.choice(words.goods).lower())))
    code = f"{chance.choice('ABKRTX')}{chance.randrange(10, 9_999)}"
    return Line(code, tuple(wording), quantity, chance.choice(more.units), price, discount, rate, amount)


def _taxes(lines: tuple[Line, ...], gross: bool, extra: Decimal) -> tuple[tuple[Decimal, Decimal, Decimal], ...]:
    """(rate, net amount, tax) of each rate, the highest first."""
    found = []
    for rate in sorted({line.rate for line in lines}, reverse=True):
        amount = sum((line.amount for line in lines if line.rate == rate), Decimal(0)) + extra
        if gross:
            base = _round(amount * 100 / (100 + rate))
            found.append((rate, base, amount - base))
        else:
            found.append((rate, amount, _round(amount * rate / 100)))
    return tuple(found)


def _side(chance: random.Random, language: str, country: str) -> Side:
    name, domain = company(chance, language)
    phone = f"+{chance.randrange(30, 49)} {chance.randrange(100, 999)} {chance.randrange(10**5, 10**7)}"
    address = (street(chance, language), place(chance, language))
    return Side(name, person(chance, language), address, make_tax_id(chance, country), phone, domain)


def _iban(chance: random.Random, country: str) -> str:
    """With right check digits (ISO 13616), those of the country's own account numbers too."""
    while True:
        digits = "".join(chance.choice("0123456789") for _ in range(_IBANS[country]))
        if country in ("NL", "GB"):
            digits = chance.choice(("ABNA", "INGB", "RABO", "NWBK")) + digits[4:]
        if country == "IT":
            digits = "X" + digits[1:]
        as_number = "".join(str(int(character, 36)) for character in digits + country + "00")
        number = f"{country}{98 - int(as_number) % 97:02}{digits}"
        if iban.is_valid(number):
            return number
