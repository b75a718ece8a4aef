"""What an invoice says, before it is drawn: values that add up, and how their issuer writes them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from decimal import Decimal

from stdnum.eu import vat as eu_vat
from stdnum.gb import vat as gb_vat

from documents.words import LANGUAGES, Words

CENT = Decimal("0.01")
COUNTRIES = {"en": "GB", "de": "DE", "fr": "FR", "nl": "NL", "es": "ES", "it": "IT"}
RATES = {"en": 20, "de": 19, "fr": 20, "nl": 21, "es": 21, "it": 22}
SYMBOLS = {"GBP": "£", "EUR": "€"}


@dataclass(frozen=True, slots=True)
class Row:
    description: str
    quantity: Decimal
    unit_price: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Paper:
    """One invoice. `group` and `point` are how the issuer writes 1234.56."""

    language: str
    words: Words
    supplier: str
    supplier_address: tuple[str, str]
    tax_id: str
    customer: str
    customer_address: tuple[str, str]
    number: str
    date: dt.date
    due: dt.date
    date_style: int
    currency: str
    group: str
    point: str
    rows: tuple[Row, ...]
    rate: Decimal
    net: Decimal
    tax: Decimal
    total: Decimal
    credit_note: bool

    def money(self, value: Decimal) -> str:
        """As the issuer writes an amount, without a currency."""
        whole, _, cents = f"{value:,.2f}".partition(".")
        return whole.replace(",", self.group) + self.point + cents

    def day(self, value: dt.date) -> str:
        """As the issuer writes a date."""
        month = self.words.months[value.month - 1]
        english = self.language == "en"
        styles = (
            value.strftime("%d/%m/%Y") if self.language != "de" else value.strftime("%d.%m.%Y"),
            f"{value.day} {month} {value.year}" if english else f"{value.day}. {month} {value.year}",
            value.isoformat(),
        )
        if self.language not in ("de", "en") and self.date_style == 1:
            return f"{value.day} {month} {value.year}"
        return styles[self.date_style]

    def truth(self) -> dict[str, object]:
        """In the API's shape."""
        return {
            "supplier": {"name": self.supplier, "address": ", ".join(self.supplier_address), "tax_id": self.tax_id},
            "invoice_number": self.number,
            "invoice_date": self.date.isoformat(),
            "due_date": self.due.isoformat(),
            "currency": self.currency,
            "line_items": [
                {
                    "description": row.description,
                    "quantity": str(row.quantity),
                    "unit_price": str(row.unit_price),
                    "amount": str(row.amount),
                }
                for row in self.rows
            ],
            "totals": {
                "subtotal": str(self.net),
                "tax_rate": str(self.rate),
                "tax_amount": str(self.tax),
                "total": str(self.total),
            },
        }


def make_paper(seed: int, *, language: str | None = None, rows: int | None = None) -> Paper:
    """The same seed gives the same invoice."""
    chance = random.Random(seed)
    language = language or chance.choice(sorted(LANGUAGES))
    words = LANGUAGES[language]
    items = tuple(_row(chance, words) for _ in range(rows or chance.randint(1, 8)))
    net = sum((row.amount for row in items), Decimal(0))
    rate = Decimal(RATES[language])
    tax = (net * rate / 100).quantize(CENT)
    date = dt.date(2026, 1, 1) + dt.timedelta(days=chance.randrange(300))
    group, point = _style(chance, language)
    return Paper(
        language=language,
        words=words,
        supplier=chance.choice(words.suppliers),
        supplier_address=(chance.choice(words.streets), chance.choice(words.towns)),
        tax_id=make_tax_id(chance, COUNTRIES[language]),
        customer=chance.choice(words.customers),
        customer_address=(chance.choice(words.streets), chance.choice(words.towns)),
        number=_number(chance, date),
        date=date,
        due=date + dt.timedelta(days=chance.choice((7, 14, 30, 60))),
        date_style=chance.randrange(3),
        currency="GBP" if language == "en" else "EUR",
        group=group,
        point=point,
        rows=items,
        rate=rate,
        net=net,
        tax=tax,
        total=net + tax,
        credit_note=chance.random() < 0.08,
    )


def _row(chance: random.Random, words: Words) -> Row:
    quantity = Decimal(chance.choice((1, 1, 2, 3, 5, 10, 20)))
    price = Decimal(chance.randrange(150, 60_000)) / 100
    return Row(chance.choice(words.goods), quantity, price, (quantity * price).quantize(CENT))


def _style(chance: random.Random, language: str) -> tuple[str, str]:
    if language == "en":
        return ",", "."
    if language == "fr":
        return chance.choice(("\u00a0", " ")), ","
    return chance.choice((".", ".", "")), ","


def _number(chance: random.Random, date: dt.date) -> str:
    serial = chance.randrange(1, 9_999)
    return chance.choice(
        (f"INV-{serial:05}", f"{date.year}-{serial:04}", f"RE{date:%y%m}{serial:04}", f"{100_000 + serial}")
    )


def make_tax_id(chance: random.Random, country: str) -> str:
    """A number whose check digits are right."""
    length = {"GB": 9, "DE": 9, "FR": 11, "NL": 0, "ES": 9, "IT": 11}[country]
    while True:
        digits = "".join(chance.choice("0123456789") for _ in range(length))
        if country == "NL":
            digits = f"{chance.randrange(10**8, 10**9)}B{chance.randrange(1, 99):02}"
        if country == "ES":
            digits = "B" + digits[:8]
        candidate = country + digits
        if gb_vat.is_valid(candidate) if country == "GB" else eu_vat.is_valid(candidate):
            return candidate
