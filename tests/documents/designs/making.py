"""Invoices by the number: the same seed gives the same one."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from dataclasses import dataclass
from decimal import Decimal

from documents.designs.countries.all import COUNTRIES, LANGUAGE_OF, SPOKEN_IN, SYMBOL_AFTER, SYMBOLS
from documents.designs.countries.country import Country
from documents.designs.goods import GOODS, NAMES, TRADES
from documents.designs.identifiers import make_bic, make_iban, make_tax_id
from documents.designs.invoice import Account, Invoice, Line, Party, Style, cents
from documents.designs.words import Wording, wordings

LANGUAGES = tuple(sorted(SPOKEN_IN))
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a design can print: content that it has no place for is not made. `countries` are all that use it."""

    gross: bool = False
    line_discounts: bool = False
    extras: bool = True
    several_rates: bool = True
    most_lines: int = 9
    countries: tuple[str, ...] = ()


def make_invoice(seed: int, *, language: str | None = None, wish: Wish | None = None) -> Invoice:
    """An invoice in `language`, or in any."""
    wish = wish or Wish()
    chance = random.Random(seed)
    if wish.countries:
        country = COUNTRIES[chance.choice(wish.countries)]
        language = LANGUAGE_OF[country.code]
    else:
        language = language or chance.choice(LANGUAGES)
        country = COUNTRIES[chance.choice(SPOKEN_IN[language])]
    words = Wording(chance, language)
    if country.tax_word:
        words.use("tax", chance.choice(country.tax_word))
        words.use("tax_column", words["tax"])
    rates = _rates(chance, country, wish)
    lines = tuple(_line(chance, language, words, rates, wish) for _ in range(_line_count(chance, wish)))
    date = dt.date(2023, 1, 1) + dt.timedelta(days=chance.randrange(1300))
    net = sum((line.net for line in lines), Decimal(0))
    plain = not wish.extras or wish.gross
    invoice = Invoice(
        seed=seed,
        language=language,
        country=country,
        words=words,
        style=_style(chance, country),
        seller=_party(chance, language, country),
        buyer=_party(chance, language, country),
        ship_to=_party(chance, language, country) if chance.random() < 0.3 else None,
        account=Account(
            chance.choice(("Nordbank", "First Harbour Bank", "Banco del Sol", "Volksbank")),
            make_iban(chance, country.code),
            make_bic(chance, country.code),
            _filled(chance, "##-##-## ########"),
        ),
        number=_number(chance, date),
        date=date,
        days=chance.choice((0, 7, 14, 14, 30, 30, 45, 60)),
        delivery=date - dt.timedelta(days=chance.randrange(1, 20)),
        purchase_order=_filled(chance, chance.choice(("PO-#####", "45########", "B######", "####/##"))),
        customer_no=_filled(chance, chance.choice(("#####", "K-####", "C#####", "CUST-###"))),
        currency=country.currency,
        lines=lines,
        discount=cents(net / 10) if not plain and len(rates) == 1 and chance.random() < 0.2 else Decimal(0),
        shipping=Decimal(chance.choice(("4.90", "12.50", "25.00")))
        if not plain and chance.random() < 0.2
        else Decimal(0),
        paid=Decimal(0),
        credit=chance.random() < 0.1,
        gross=wish.gross,
        note=_tax_note(words, rates),
    )
    return _with_payment(chance, invoice, wish)


def _tax_note(words: Wording, rates: list[Decimal]) -> str:
    return words["reverse"] if rates == [Decimal(0)] else ""


def _with_payment(chance: random.Random, invoice: Invoice, wish: Wish) -> Invoice:
    """Part of it is paid already, now and then."""
    if invoice.credit or not wish.extras or chance.random() > 0.2:
        return invoice
    return dataclasses.replace(invoice, paid=cents(invoice.total * chance.choice((25, 50, 100)) / 100))


def _rates(chance: random.Random, country: Country, wish: Wish) -> list[Decimal]:
    rates = [Decimal(rate) for rate in country.rates]
    if country.code == "US":
        return [chance.choice([*rates, Decimal(0)])]
    if wish.several_rates and len(rates) > 1 and chance.random() < 0.3:
        return chance.sample(rates, 2)
    if not wish.gross and chance.random() < 0.05:
        return [Decimal(0)]
    return [rates[0] if chance.random() < 0.8 else chance.choice(rates)]


def _line_count(chance: random.Random, wish: Wish) -> int:
    if wish.most_lines > 8 and chance.random() < 0.07:
        return chance.randint(18, 60)
    return chance.randint(1, min(wish.most_lines, 9))


def _line(chance: random.Random, language: str, words: Wording, rates: list[Decimal], wish: Wish) -> Line:
    name, _, details = chance.choice(GOODS[language].split("|")).partition("; ")
    quantity = Decimal(chance.choice(("1", "1", "1", "2", "3", "5", "8", "10", "25", "100", "7.5", "1.25", "0.5")))
    price = Decimal(chance.randrange(150, 90_000)) / 100
    if chance.random() < 0.3:
        price = Decimal(int(price) + 1)
    percent = Decimal(chance.choice(("0", "0", "5", "10", "12.5"))) if wish.line_discounts else Decimal(0)
    rate = chance.choice(rates)
    amount = cents(cents(quantity * price) * (100 - percent) / 100)
    tax = cents(amount * rate / (100 + rate)) if wish.gross else cents(amount * rate / 100)
    return Line(
        code=_filled(chance, chance.choice(("####", "A-###", "##-####", "SKU####"))),
        name=name,
        details=details,
        quantity=quantity,
        unit=chance.choice(wordings(language, "units")),
        price=price,
        discount=percent,
        rate=rate,
        net=amount - tax if wish.gross else amount,
        tax=tax,
    )


def _party(chance: random.Random, language: str, country: Country) -> Party:
    town = chance.choice(country.towns)
    places = {
        "number": str(chance.randrange(1, 190)),
        "street": chance.choice(country.streets),
        "town": town,
        "code": _filled(chance, country.postcode),
    }
    first = chance.choice(NAMES.split("|"))
    name = f"{first} {chance.choice(TRADES[language].split('|'))} {chance.choice(country.forms)}"
    short = "".join(c for c in first.lower() if c.isascii() and c.isalpha())
    return Party(
        name=name,
        address=tuple(line.format(**places) for line in country.address),
        tax_id=make_tax_id(chance, country.code),
        tax_label=chance.choice(country.tax_labels),
        phone=_filled(chance, country.phone),
        email=f"info@{short}.example",
        website=f"www.{short}.example",
        registration=_filled(chance, country.registration).replace("{town}", town),
        contact=chance.choice(("Anna Berg", "J. Smith", "Marta Costa", "Paul Weiss")),
    )


def _style(chance: random.Random, country: Country) -> Style:
    group, point = chance.choice(country.styles)
    symbol = chance.choice((*SYMBOLS[country.currency], *SYMBOLS[country.currency], country.currency, ""))
    after = country.code in SYMBOL_AFTER if chance.random() < 0.85 else chance.random() < 0.5
    return Style(
        group=group,
        point=point,
        date=chance.choice(country.dates),
        symbol=symbol,
        after=after,
        spaced=len(symbol) > 1 or chance.random() < 0.3,
        negative=chance.random() < 0.4,
    )


def _number(chance: random.Random, date: dt.date) -> str:
    serial = chance.randrange(1, 9_999)
    forms = (
        f"INV-{serial:06}",
        f"{date.year}-{serial:04}",
        f"RE{date:%y%m}{serial:04}",
        f"{100_000 + serial}",
        f"{date.year}/{serial:05}",
        f"INV/{date.year}/{serial:05}",
        f"F{date:%Y}-{serial:03}",
        f"FA{date:%y%m}-{serial:04}",
        f"{serial}",
        f"{date:%Y%m%d}-{serial % 100:02}",
        f"#{serial:04}",
        f"FV/{serial}/{date:%m/%Y}",
        f"SINV-{date:%y}-{serial:05}",
        f"R-{serial:05}",
        f"{serial:04}/{date:%y}",
        f"ACC-SINV-{date.year}-{serial:05}",
    )
    return chance.choice(forms)


def _filled(chance: random.Random, pattern: str) -> str:
    signs = {"#": _DIGITS, "@": "ABCDEFGHJKLMNPRSTUVWXY"}
    return "".join(chance.choice(signs[sign]) if sign in signs else sign for sign in pattern)
