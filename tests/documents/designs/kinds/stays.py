"""Hotels and journeys: folios with payments, tickets with fares, paid before they are printed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, money, rows, shows
from documents.designs.kinds.words import HOTEL, TICKET
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet


@design(wish=Wish(extras=False, countries=("GB", "DE", "FR", "ES", "IT", "IE", "AT")))
def hotel_folio(s: Sheet) -> None:
    """Dated charges, a tax of the town without tax, the card's payment as a credit, a balance of nothing."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    said, chance = HOTEL[v.language], s.chance
    nights = chance.randrange(1, 5)
    room, meal, town = money(s, 19_000, 6_000), money(s, 2_500, 900), Decimal(chance.randrange(100, 500)) / 100
    rate = Decimal(v.country.rates[1 if v.country.code != "GB" and len(v.country.rates) > 1 else 0])
    first = v.date - dt.timedelta(days=nights)
    cells, s.lines, taxed, untaxed = [], [], Decimal(0), Decimal(0)
    for night in range(nights):
        for name, value in ((said[5], room), (said[6], meal), (said[7], town)):
            cells.append((v.day(first + dt.timedelta(days=night)), name, plain(value), ""))
            s.lines.append({"description": name, "amount": value})
        taxed, untaxed = taxed + room + meal, untaxed + town
    total = taxed + untaxed
    tax = cents(taxed * rate / (100 + rate))
    cells.append((v.day(v.date), said[8] + " XXXX1234", "", plain(total)))
    pen.lines(
        LEFT,
        48,
        [f"Hotel {v.seller.name}", *v.seller.address, v.seller.phone, f"{v.seller.tax_label} {v.seller.tax_id}"],
        9,
        bold=1,
    )
    pen.lines(LEFT, 130, [v.buyer.name, *v.buyer.address], 10)
    title = said[0].split("/")[v.seed % len(said[0].split("/"))]
    pen.text(LEFT, 205, title, 14, bold=True)
    head = [
        (said[1], v.number),
        (said[13], v.day(v.date)),
        (said[2], v.day(first)),
        (said[3], v.day(v.date)),
        (said[4], "214"),
        (said[14], "ANNA"),
    ]
    pen.pairs(360, right, 130, head, 9)
    names = said[10].split("/")
    columns: list[Column] = [(names[0], LEFT, "l"), (names[1], 130, "l"), (names[2], 450, "r"), (names[3], right, "r")]
    y = rows(pen, 240, columns, cells) + 4
    pen.rule(y - 10, LEFT, right)
    pen.text(130, y, said[12], 9, bold=True)
    pen.text(450, y, plain(total), 9, bold=True, align="r")
    pen.text(right, y, plain(total), 9, bold=True, align="r")
    pen.text(130, y + 16, said[9], 9, bold=True)
    pen.text(450, y + 16, f"0{v.style.point}00 {v.currency}", 9, bold=True, align="r")
    columns = [
        (s.words["tax"] + " %", 130, "l"),
        (said[11], 300, "r"),
        (s.words["tax"], 380, "r"),
        (said[12], 460, "r"),
    ]
    grid = [
        (f"{v.style.number(rate)} %", plain(taxed - tax), plain(tax), plain(taxed)),
        ("0 %", plain(untaxed), plain(Decimal(0)), plain(untaxed)),
    ]
    rows(pen, y + 46, columns, grid, size=8)
    shows(s, *USUAL, "currency")
    s.tell("payment.card_last4", "1234")
    s.tell("supplier.name", f"Hotel {v.seller.name}", v.seller.name)
    s.tell("document_type", "invoice", "receipt")
    s.tell("totals.total", total)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", None, rate)
    s.tell("totals.subtotal", None, total - tax, taxed - tax)
    s.tell("due_date", None, v.date, v.due)
    s.tell("amount_due", None, Decimal(0))


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "DE", "FR", "ES")))
def ticket_receipt(s: Sheet) -> None:
    """A ticket: the journey with its times, the fare in parts, paid; tax is a remark."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    said = TICKET[v.language]
    parts = [(said[4], money(s, 30_000, 4_000)), (said[5], money(s, 6_000)), (said[6], Decimal("4.90"))]
    total = sum((value for _, value in parts), Decimal(0))
    rate = Decimal(v.country.rates[-1])
    tax = cents(total * rate / (100 + rate))
    pen.lines(LEFT, 50, [v.seller.name], 15, bold=1)
    pen.text(right, 50, said[0], 14, align="r")
    reference = "".join(s.chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(6))
    head = [(s.words["number"], v.number), (said[1], reference), (said[3], v.day(v.date)), (said[2], "Ms Anna Berg")]
    pen.pairs(LEFT, 180, 90, head, 9.5, align="l", colon=":")
    journey = v.date + dt.timedelta(days=12)
    pen.lines(LEFT, 170, [v.buyer.name, *v.buyer.address], 9.5)
    towns = v.country.towns
    columns: list[Column] = [("", LEFT, "l"), ("", 160, "l"), ("", 230, "l"), ("", 400, "l")]
    trip = [(v.day(journey), "08:12", towns[0], "IC 514"), (v.day(journey), "11:47", towns[1], "Coach 7, Seat 42")]
    y = rows(pen, 240, columns, trip, head="none") + 14
    sign = v.style.symbol or v.currency
    sums = [(name, f"{plain(value)} {sign}") for name, value in parts]
    y = pen.pairs(LEFT, 400, y, [*sums, (said[7], f"{plain(total)} {sign}")], 10)
    pen.text(LEFT, y + 8, f"{said[9]} {v.style.number(rate)}%: {plain(tax)} {sign}", 9)
    pen.text(LEFT, y + 26, f"{said[8]} **** 4471", 9)
    pen.text(LEFT, 800, ", ".join([v.seller.name, *v.seller.address, f"{v.seller.tax_label} {v.seller.tax_id}"]), 7)
    shows(s, *USUAL, "currency")
    s.tell("payment.card_last4", "4471")
    s.tell("document_type", "receipt", "invoice")
    s.tell("totals.total", total)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.subtotal", None, total - tax, total)
    s.tell("due_date", None, v.date, v.due)
    s.tell("customer.name", v.buyer.name, "Ms Anna Berg", "Anna Berg")
    s.lines = [{"description": name, "amount": value} for name, value in parts]
