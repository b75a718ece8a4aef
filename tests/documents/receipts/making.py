"""Receipts by the number: the same seed gives the same one."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from decimal import ROUND_CEILING, Decimal

from documents.designs.countries.country import Country
from documents.designs.goods import NAMES
from documents.designs.invoice import cents
from documents.designs.pen import printable
from documents.receipts.lands import LANDS, ROUNDED, SCALE, UNTAXED_PRICES, WHOLE, fill, tax_id
from documents.receipts.receipt import Item, Receipt, Shop
from documents.receipts.style import Style
from documents.receipts.words import many

#: What is sold at each kind of till.
SOLD = {
    "grocery": "grocery",
    "restaurant": "meal",
    "cafe": "meal",
    "shop": "ware",
    "fuel": "fuels",
    "parking": "",
    "slip": "meal",
}
BRANDS = ("VISA", "MASTERCARD", "MAESTRO", "AMEX", "Visa Debit", "MC")


def make_receipt(seed: int, style: Style) -> Receipt:
    """Something sold at a till of this style."""
    chance = random.Random(f"receipt {seed}")
    country = LANDS[style.country]
    rates = _rates(chance, country)
    gross = _prices_are_gross(style)
    items = _items(chance, style, country, rates)
    receipt = Receipt(
        seed=seed,
        kind=style.kind,
        language=style.language,
        country=country,
        currency=country.currency,
        shop=_shop(chance, style, country),
        number=_number(chance),
        moment=dt.datetime(2017, 1, 2, 7, tzinfo=dt.UTC) + dt.timedelta(minutes=chance.randrange(9 * 365 * 24 * 60)),
        items=items,
        gross=gross,
        coupon=Decimal(0),
        service=Decimal(0),
        tip=Decimal(0),
        rounding=Decimal(0),
        paid=Decimal(0),
        card="",
        brand="",
    )
    return _settled(chance, style, receipt)


def _prices_are_gross(style: Style) -> bool:
    if style.country == "MY":
        return style.number % 2 == 0
    return style.country not in UNTAXED_PRICES


def _rates(chance: random.Random, country: Country) -> list[Decimal]:
    rates = [Decimal(rate) for rate in country.rates]
    if country.code == "US":
        return [chance.choice(rates)]
    if len(rates) > 1 and chance.random() < 0.35:
        return rates[:2]
    return [chance.choice(rates[:2])]


def _items(chance: random.Random, style: Style, country: Country, rates: list[Decimal]) -> tuple[Item, ...]:
    letters = dict(zip(sorted(rates, reverse=True), style.letters, strict=False))
    if style.kind in ("fuel", "parking"):
        return (_bulk(chance, style, country, rates[0], letters[rates[0]]),)
    names = [printable(name) for name in many(style.language, SOLD[style.kind])]
    count = min(chance.choice((1, 1, 2, 2, 3, 4, 5, 7, 9, 12)), len(names))
    return tuple(
        _item(chance, style, country, name, rate, letters[rate])
        for name in chance.sample(names, count)
        for rate in [chance.choice(rates)]
    )


def _item(chance: random.Random, style: Style, country: Country, name: str, rate: Decimal, letter: str) -> Item:
    quantity, unit = Decimal(chance.choice((1, 1, 1, 1, 2, 2, 3, 4, 6))), ""
    if style.kind == "grocery" and chance.random() < 0.15:
        quantity, unit = Decimal(chance.randrange(120, 2600)) / 1000, "kg"
    price = _price(chance, country, 90, 2_500)
    amount = _whole(country, quantity * price)
    less = cents(amount / 5) if style.discounts and not unit and chance.random() < 0.3 else Decimal(0)
    extras = many(style.language, "extra")
    return Item(
        name=name,
        quantity=quantity,
        unit=unit,
        price=price,
        amount=amount,
        rate=rate,
        letter=letter,
        code=fill(chance, style.code) if style.code else "",
        less=_whole(country, less),
        extras=(chance.choice(extras),) if style.kind in ("restaurant", "cafe") and chance.random() < 0.2 else (),
    )


def _bulk(chance: random.Random, style: Style, country: Country, rate: Decimal, letter: str) -> Item:
    """Fuel by the litre, or the fee of a car park."""
    if style.kind == "parking":
        name, unit, quantity, price = (
            printable(style.say["parking"]),
            "",
            Decimal(1),
            _price(chance, country, 100, 3000),
        )
    else:
        name, unit = chance.choice(many(style.language, "fuels")), "L"
        quantity = Decimal(chance.randrange(800, 7_000)) / 100
        price = _price(chance, country, 120, 210) + Decimal(0 if country.currency in WHOLE else 9) / 1000
    return Item(printable(name), quantity, unit, price, _whole(country, quantity * price), rate, letter, "")


def _price(chance: random.Random, country: Country, least: int, most: int) -> Decimal:
    price = Decimal(chance.choice((chance.randrange(least, most), chance.randrange(least, most) // 10 * 10 + 9))) / 100
    price = cents(price * SCALE.get(country.currency, 1))
    if country.currency in WHOLE:
        return price // 100 * 100
    return price


def _whole(country: Country, value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if country.currency in WHOLE else cents(value)


def _shop(chance: random.Random, style: Style, country: Country) -> Shop:
    first = chance.choice(NAMES.split("|"))
    trade = chance.choice(many(style.language, "shops"))
    brand = printable(chance.choice((f"{first} {trade}", f"{trade} {first}", first, f"{first}'s")))
    form = chance.choice(country.forms)
    legal = printable(f"{first} {chance.choice((trade, 'Retail', 'Trading', 'Food'))} {form}".strip())
    named = style.named
    places = {
        "number": str(chance.randrange(1, 290)),
        "street": chance.choice(country.streets),
        "town": chance.choice(country.towns),
        "code": fill(chance, country.postcode),
    }
    return Shop(
        brand=style.cased(legal if named == "legal" else brand),
        legal=style.cased(legal) if named == "both" else "",
        address=tuple(style.cased(printable(line.format(**places))) for line in country.address),
        phone=fill(chance, country.phone),
        tax_label=printable(chance.choice(country.tax_labels)),
        tax_id=tax_id(chance, country.code),
        registration=printable(fill(chance, country.registration).replace("{town}", places["town"])),
    )


def _number(chance: random.Random) -> str:
    return fill(
        chance,
        chance.choice(("####", "######", "CS00######", "00##-####", "#########", "T#-#####", "##/####", "A######")),
    )


def _settled(chance: random.Random, style: Style, receipt: Receipt) -> Receipt:
    """With coupon, service charge, tip, rounding and means of payment."""
    one_rate = len({item.rate for item in receipt.items}) == 1
    changes: dict[str, object] = {}
    if style.coupon and one_rate:
        changes["coupon"] = _whole(receipt.country, receipt.goods / 10)
    elif style.service and one_rate:
        changes["service"] = _whole(receipt.country, receipt.goods / 10)
    receipt = dataclasses.replace(receipt, **changes)  # type: ignore[arg-type]
    by_card = style.by_card
    if not by_card:
        receipt = dataclasses.replace(receipt, rounding=_rounding(receipt, style))
    if style.tipping == "printed":
        tip = _whole(receipt.country, receipt.before_tip * chance.choice((10, 15, 18, 20)) / 100)
        receipt = dataclasses.replace(receipt, tip=tip)
    if by_card:
        return dataclasses.replace(receipt, card=fill(chance, "####"), brand=chance.choice(BRANDS))
    note = Decimal(chance.choice((1, 5, 10, 20, 50))) * (SCALE.get(receipt.currency, 1))
    paid = (receipt.total / note).to_integral_value(ROUND_CEILING) * note
    return dataclasses.replace(receipt, paid=paid)


def _rounding(receipt: Receipt, style: Style) -> Decimal:
    step = Decimal(ROUNDED.get(receipt.currency, 0)) / 100
    if not step or not style.rounds:
        return Decimal(0)
    total = receipt.net + receipt.tax
    return (total / step).quantize(Decimal(1), rounding="ROUND_HALF_UP") * step - total
