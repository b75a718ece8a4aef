"""What an invoice says, before it is drawn: values that add up, and how their issuer writes them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from decimal import Decimal

from stdnum.eu import vat as eu_vat
from stdnum.gb import vat as gb_vat
from stdnum.no import mva

from documents.words import LANGUAGES, Words

CENT = Decimal("0.01")
COUNTRIES = {
    "en": "GB", "de": "DE", "fr": "FR", "nl": "NL", "es": "ES", "it": "IT",
    "pt": "PT", "pl": "PL", "sv": "SE", "da": "DK", "nb": "NO", "fi": "FI",
}  # fmt: skip
#: The usual rate and a reduced one.
RATES = {
    "en": ("20", "5"), "de": ("19", "7"), "fr": ("20", "5.5"), "nl": ("21", "9"), "es": ("21", "10"),
    "it": ("22", "10"), "pt": ("23", "6"), "pl": ("23", "8"), "sv": ("25", "12"), "da": ("25", "0"),
    "nb": ("25", "15"), "fi": ("25.5", "14"),
}  # fmt: skip
CURRENCIES = {"en": "GBP", "pl": "PLN", "sv": "SEK", "da": "DKK", "nb": "NOK"}
SYMBOLS = {"GBP": "£", "EUR": "€", "PLN": "PLN", "SEK": "kr", "DKK": "kr.", "NOK": "kr"}
#: How days are written in figures, and in words: {d}, {m} with a leading zero, {day}, {month}, {y}.
FIGURES = {"de": "{d}.{m}.{y}", "pl": "{d}.{m}.{y}", "sv": "{y}-{m}-{d}", "da": "{d}-{m}-{y}", "nb": "{d}.{m}.{y}",
           "fi": "{day}.{n}.{y}"}  # fmt: skip
SPOKEN = {"de": "{day}. {month} {y}", "da": "{day}. {month} {y}", "nb": "{day}. {month} {y}",
          "fi": "{day}. {month} {y}", "pt": "{day} de {month} de {y}"}  # fmt: skip


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
    reduced: Decimal | None = None

    def money(self, value: Decimal) -> str:
        """As the issuer writes an amount, without a currency."""
        whole, _, cents = f"{value:,.2f}".partition(".")
        return whole.replace(",", self.group) + self.point + cents

    def day(self, value: dt.date) -> str:
        """As the issuer writes a date."""
        styles = (
            FIGURES.get(self.language, "{d}/{m}/{y}"),
            SPOKEN.get(self.language, "{day} {month} {y}"),
            "{y}-{m}-{d}",
        )
        return styles[self.date_style].format(
            d=f"{value.day:02}",
            m=f"{value.month:02}",
            y=value.year,
            day=value.day,
            n=value.month,
            month=self.words.months[value.month - 1],
        )

    @property
    def taxes(self) -> tuple[tuple[Decimal, Decimal, Decimal], ...]:
        """(rate, net amount, tax) of each rate, the usual one first."""
        if self.reduced is None:
            return ((self.rate, self.net, self.tax),)
        low = sum((row.amount for row in self.rows[::2]), Decimal(0))
        reduced = (low * self.reduced / 100).quantize(CENT)
        return ((self.rate, self.net - low, self.tax - reduced), (self.reduced, low, reduced))

    def rate_of(self, index: int) -> Decimal:
        """The tax rate of a row."""
        return self.reduced if self.reduced is not None and index % 2 == 0 else self.rate

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
                "tax_rate": str(self.rate) if self.reduced is None else None,
                "tax_amount": str(self.tax),
                "total": str(self.total),
            },
        }


def make_paper(
    seed: int, *, language: str | None = None, rows: int | None = None, several_rates: bool = False
) -> Paper:
    """The same seed gives the same invoice; with `several_rates` every other row has the reduced rate."""
    chance = random.Random(seed)
    language = language or chance.choice(sorted(LANGUAGES))
    words = LANGUAGES[language]
    items = tuple(_row(chance, words) for _ in range(rows or chance.randint(2 if several_rates else 1, 8)))
    net = sum((row.amount for row in items), Decimal(0))
    rate, reduced = (Decimal(rate) for rate in RATES[language])
    low = sum((row.amount for row in items[::2]), Decimal(0)) if several_rates else Decimal(0)
    tax = ((net - low) * rate / 100).quantize(CENT) + (low * reduced / 100).quantize(CENT)
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
        currency=CURRENCIES.get(language, "EUR"),
        group=group,
        point=point,
        rows=items,
        rate=rate,
        net=net,
        tax=tax,
        total=net + tax,
        credit_note=chance.random() < 0.08,
        reduced=reduced if several_rates else None,
    )


def _row(chance: random.Random, words: Words) -> Row:
    quantity = Decimal(chance.choice((1, 1, 2, 3, 5, 10, 20)))
    price = Decimal(chance.randrange(150, 60_000)) / 100
    return Row(chance.choice(words.goods), quantity, price, (quantity * price).quantize(CENT))


def _style(chance: random.Random, language: str) -> tuple[str, str]:
    if language == "en":
        return ",", "."
    if language in ("fr", "pl", "sv", "nb", "fi"):
        return chance.choice(("\u00a0", " ")), ","
    return chance.choice((".", ".", "")), ","


def _number(chance: random.Random, date: dt.date) -> str:
    serial = chance.randrange(1, 9_999)
    return chance.choice(
        (f"INV-{serial:05}", f"{date.year}-{serial:04}", f"RE{date:%y%m}{serial:04}", f"{100_000 + serial}")
    )


def make_tax_id(chance: random.Random, country: str) -> str:
    """A number whose check digits are right, as the country's invoices print it."""
    length = {"GB": 9, "FR": 11, "IT": 11, "PL": 10, "SE": 10, "DK": 8, "FI": 8}.get(country, 9)
    while True:
        digits = "".join(chance.choice("0123456789") for _ in range(length))
        if country == "NL":
            digits = f"{chance.randrange(10**8, 10**9)}B{chance.randrange(1, 99):02}"
        if country == "ES":
            digits = "B" + digits[:8]
        if country == "SE":
            digits = "55" + digits[2:] + "01"
        if country == "NO":
            if mva.is_valid(digits + "MVA"):
                return f"NO{digits}MVA"
            continue
        candidate = country + digits
        if gb_vat.is_valid(candidate) if country == "GB" else eu_vat.is_valid(candidate):
            return f"{digits[:7]}-{digits[7]}" if country == "FI" else digits if country == "DK" else candidate
