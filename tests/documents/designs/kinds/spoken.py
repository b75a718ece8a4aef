"""Letters that ask for money without a table: premiums, fees, rents."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.identifiers import grouped
from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, content, money, paragraph, shows
from documents.designs.kinds.words import FEE, PREMIUM, RENT
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet

_INSURANCE_TAX = {"en": "12", "de": "19", "fr": "9", "nl": "21"}


def _write(s: Sheet, value: Decimal) -> str:
    style = s.invoice.style
    text, sign = style.plain(value), style.symbol or s.invoice.currency
    return f"{text} {sign}" if style.after or len(sign) > 1 else f"{sign}{text}"


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "DE", "FR", "NL")))
def premium_letter(s: Sheet) -> None:
    """An insurer's letter: no table, a premium and the tax on insurance."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    said, rate = PREMIUM[v.language], Decimal(_INSURANCE_TAX[v.language])
    net = money(s, 90_000, 8_000)
    tax = cents(net * rate / 100)
    sign = v.style.symbol or v.currency
    pen.lines(LEFT, 50, [v.seller.name, *v.seller.address, f"{v.seller.tax_label} {v.seller.tax_id}"], 9, bold=1)
    pen.lines(LEFT, 130, [v.buyer.name, *v.buyer.address], 10)
    head = [(said[1], f"KH {s.chance.randrange(10**6, 10**7)}"), (said[2], v.number), (said[3], v.day(v.date))]
    pen.pairs(340, right, 130, head, 9)
    pen.text(LEFT, 215, said[0], 14, bold=True)
    end = v.due.replace(year=v.due.year + 1, day=min(v.due.day, 28))
    y = paragraph(pen, 240, said[4].format(a=v.day(v.due), b=v.day(end), due=v.day(v.due)))
    sums = [(said[5], f"{v.style.plain(net)} {sign}"), (said[6].format(rate=rate), f"{v.style.plain(tax)} {sign}")]
    y = pen.pairs(LEFT + 20, 420, y + 8, [*sums, (said[7], f"{v.style.plain(net + tax)} {sign}")], 10)
    paragraph(pen, y + 10, said[8])
    if v.account.iban:
        pen.text(LEFT, 760, f"IBAN {grouped(v.account.iban)}   BIC {v.account.bic}", 8)
        shows(s, "payment.iban")
    shows(s, *USUAL, "due_date", "currency")
    s.tell("totals.subtotal", net)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.total", net + tax)
    s.lines = []


@design(
    font="serif", wish=Wish(extras=False, several_rates=False, countries=("GB", "IE", "DE", "AT", "FR", "IT", "NL"))
)
def fee_letter(s: Sheet) -> None:
    """A lawyer's or doctor's letter: every amount stands in a sentence."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - 60
    said, rate = FEE[v.language], Decimal(v.country.rates[0])
    net = money(s, 400_000, 20_000)
    tax = cents(net * rate / 100)

    values = {
        "net": _write(s, net),
        "tax": _write(s, tax),
        "total": _write(s, net + tax),
        "rate": v.style.number(rate),
        "number": v.number,
        "due": v.day(v.due),
        "account": grouped(v.account.iban or v.account.number),
    }
    pen.lines(pen.width / 2, 50, [v.seller.name, " · ".join(v.seller.address), v.seller.phone], 10, bold=1, align="c")
    pen.lines(60, 130, [v.buyer.name, *v.buyer.address], 11)
    town = v.seller.address[-1].split()[-1] if v.country.code not in ("GB", "IE") else v.seller.address[1]
    pen.text(right, 205, f"{town}, {v.day(v.date)}", 11, align="r")
    pen.text(60, 235, said[1], 13, bold=True)
    y = 256.0
    pen.text(60, y, said[2].format(**values), 11, bold=True)
    for sentence in said[3:6]:
        y = paragraph(pen, y + 20, sentence.format(**values), x=60, size=11, width=right - 60)
    pen.lines(60, y + 30, [said[6], "", "", v.seller.contact], 11)
    pen.text(pen.width / 2, 800, f"{v.seller.tax_label} {v.seller.tax_id}", 8, align="c")
    shows(s, *USUAL, "due_date", "currency")
    if v.account.iban:
        shows(s, "payment.iban")
    s.tell("totals.subtotal", net)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.total", net + tax)
    s.lines = []


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "US", "DE", "FR")))
def rent_statement(s: Sheet) -> None:
    """Rent and service charge of a month, without tax."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    said = RENT[v.language]
    rent, extra = money(s, 250_000, 40_000), money(s, 30_000, 5_000)
    pen.lines(
        LEFT,
        50,
        [v.seller.name, *v.seller.address, v.seller.phone, f"{v.seller.tax_label} {v.seller.tax_id}"],
        9,
        bold=1,
    )
    pen.lines(LEFT, 140, [v.buyer.name, *v.buyer.address], 10)
    pen.pairs(360, right, 140, [(said[1], v.number), (said[2], v.day(v.date)), (said[3], v.day(v.due))], 9)
    pen.text(LEFT, 220, said[0], 14, bold=True)
    month = v.due.replace(day=1)
    last = (month + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    pen.text(LEFT, 238, f"{said[4]} {v.day(month)} - {v.day(last)}", 9)
    sums = [(said[5], _write(s, rent)), (said[6], _write(s, extra)), (said[7], _write(s, rent + extra))]
    pen.pairs(LEFT, 400, 270, sums, 10)
    if v.country.code != "US":
        pen.text(LEFT, 350, said[8], 8.5)
        s.issues.add("tax_exempt")
    shows(s, *USUAL, "due_date", "currency")
    s.tell("totals.total", rent + extra)
    s.tell("totals.subtotal", None, rent + extra)
    s.tell("totals.tax_amount", None, Decimal(0))
    s.tell("totals.tax_rate", None, Decimal(0))

    s.lines = [{"description": said[5], "amount": rent}, {"description": said[6], "amount": extra}]
