"""Bills of suppliers of energy, water and telephone: periods, meters, balances, direct debits."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, item, money, paragraph, rows, shows
from documents.designs.kinds.words import PHONE
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "IE")))
def energy_bill(s: Sheet) -> None:
    """Account balance on top, meter readings, standing charge, a reduced tax, the day of the direct debit."""
    v, chance = s.invoice, s.chance
    rate = Decimal(5) if v.country.code == "GB" else Decimal(9)
    used, days = chance.randrange(180, 900), 30
    price, standing = Decimal(chance.randrange(1900, 3600)) / 10_000, Decimal(chance.randrange(3000, 6500)) / 10_000
    energy, daily = cents(used * price), cents(days * standing)
    content(s, [item("Electricity used", used, price, rate), item("Standing charge", days, standing, rate)])
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    net = energy + daily
    tax = cents(net * rate / 100)
    total = net + tax
    earlier = money(s, 20_000, 5_000)
    sign = v.style.symbol or {"GB": "£", "IE": "€"}[v.country.code]
    pen.lines(LEFT, 50, [v.seller.name], 16, bold=1)
    pen.lines(LEFT, 100, [v.buyer.name, *v.buyer.address], 10)
    start = v.date - dt.timedelta(days=days + 2)
    head = [("Account number", v.customer_no + "8841"), ("Bill number", v.number), ("Bill date", v.day(v.date))]
    head += [("Billing period", f"{v.day(start)} - {v.day(start + dt.timedelta(days=days))}")]
    pen.pairs(330, right, 100, head, 9)
    pen.text(LEFT, 190, "Your electricity bill", 15, bold=True)
    sums = [
        ("Your last bill", sign + plain(earlier)),
        ("What you've paid", "-" + sign + plain(earlier)),
        ("Balance brought forward", sign + "0.00"),
        ("Charges for this period", sign + plain(net)),
        (f"VAT @ {rate}%", sign + plain(tax)),
        ("Total amount due", sign + plain(total)),
    ]
    y = pen.pairs(LEFT, 330, 214, sums, 10) + 10
    debit = v.due
    y = paragraph(
        pen, y, f"We'll take {sign}{plain(total)} from your bank account by Direct Debit on or after {v.day(debit)}."
    )
    columns: list[Column] = [
        ("Meter", LEFT, "l"),
        ("Previous reading", 230, "r"),
        ("Latest reading", 330, "r"),
        ("kWh", 400, "r"),
    ]
    first = chance.randrange(10_000, 60_000)
    y = rows(pen, y + 6, columns, [("S81 E12345", f"{first} E", f"{first + used} A", str(used))]) + 10
    columns = [("Charge", LEFT, "l"), ("Quantity", 320, "r"), ("Price", 420, "r"), ("Amount", right, "r")]
    cells = [
        (
            "Electricity used",
            f"{used} kWh",
            f"{100 * price:.2f}p" if v.country.code == "GB" else f"{price:.4f}",
            sign + plain(energy),
        ),
        (
            "Standing charge",
            f"{days} days",
            f"{100 * standing:.2f}p" if v.country.code == "GB" else f"{standing:.4f}",
            sign + plain(daily),
        ),
    ]
    rows(pen, y, columns, cells)
    pen.text(LEFT, 800, f"{v.seller.name}, {', '.join(v.seller.address)}. VAT registration number {v.seller.tax_id}", 7)
    shows(s, *USUAL, "currency")
    s.tell("due_date", debit)
    s.tell("totals.subtotal", net)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.total", total)
    s.lines = [
        {"description": "Electricity used", "amount": energy},
        {"description": "Standing charge", "amount": daily},
    ]


@design(wish=Wish(extras=False, several_rates=False, countries=("DE", "AT")))
def stadtwerke_bill(s: Sheet) -> None:
    """A year's bill: use, payments on account already made, what is left, the new payments on account."""
    v, chance = s.invoice, s.chance
    rate = Decimal(19) if v.country.code == "DE" else Decimal(20)
    used = chance.randrange(1500, 5200)
    price, base = Decimal(chance.randrange(2200, 3900)) / 10_000, money(s, 18_000, 8_000)
    work = cents(used * price)
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    net = work + base
    tax = cents(net * rate / 100)
    total = net + tax
    paid = cents(total * 9 / 10).quantize(Decimal(1)) + 0
    paid = paid.quantize(Decimal("0.01"))
    left = total - paid
    pen.lines(LEFT, 50, [v.seller.name, ", ".join(v.seller.address)], 9, bold=1)
    pen.lines(LEFT, 120, [v.buyer.name, *v.buyer.address], 10)
    head = [
        ("Kundennummer", v.customer_no),
        ("Rechnungsnummer", v.number),
        ("Rechnungsdatum", v.day(v.date)),
        ("Zählernummer", "1 EMH00 1122 3344"),
    ]
    pen.pairs(340, right, 120, head, 9)
    pen.text(LEFT, 210, "Jahresabrechnung Strom", 14, bold=True)
    start = dt.date(v.date.year - 1, v.date.month, 1)
    pen.text(
        LEFT, 226, f"Abrechnungszeitraum {v.day(start)} bis {v.day(v.date.replace(day=1) - dt.timedelta(days=1))}", 9
    )
    columns: list[Column] = [
        ("Position", LEFT, "l"),
        ("Menge", 300, "r"),
        ("Preis", 400, "r"),
        ("Betrag EUR", right, "r"),
    ]
    cells = [
        ("Arbeitspreis", f"{used} kWh", f"{v.style.plain(100 * price)} ct/kWh", plain(work)),
        ("Grundpreis", "12 Monate", f"{plain(base / 12)} EUR/Monat", plain(base)),
    ]
    y = rows(pen, 256, columns, cells) + 10
    sums = [
        ("Nettobetrag", plain(net)),
        (f"Umsatzsteuer {rate} %", plain(tax)),
        ("Rechnungsbetrag brutto", plain(total)),
        ("abzüglich geleisteter Abschläge", "-" + plain(paid)),
        ("Nachzahlung", plain(left) + " EUR"),
    ]
    y = pen.pairs(300, right, y, sums, 9.5) + 10
    y = paragraph(pen, y, f"Den Betrag von {plain(left)} EUR buchen wir am {v.day(v.due)} von Ihrem Konto ab.")
    new = (total / 11).quantize(Decimal(1))
    paragraph(
        pen,
        y,
        "Ihr neuer Abschlag beträgt "
        f"monatlich {plain(new)} EUR, erstmals fällig am {v.day(v.due + dt.timedelta(days=28))}.",
    )
    pen.text(LEFT, 800, f"USt-IdNr. {v.seller.tax_id}", 7)
    shows(s, *USUAL, "currency")
    s.tell("due_date", v.due)
    s.tell("totals.subtotal", net)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.total", total)
    s.tell("amount_due", left)
    s.lines = [{"description": "Arbeitspreis", "amount": work}, {"description": "Grundpreis", "amount": base}]


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "DE", "FR", "IT", "ES", "IE")))
def telecom_bill(s: Sheet) -> None:
    """A summary on the first page, the charges with their calls on the second."""
    v = s.invoice
    said = PHONE[v.language]
    rate = Decimal(v.country.rates[0])
    parts = [(said[5], money(s, 9_000)), (said[6], money(s, 3_000, 100)), (said[7], money(s, 1_500, 50))]
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    sign = v.style.symbol or v.currency
    plain = v.style.plain
    net = sum((value for _, value in parts), Decimal(0))
    tax = cents(net * rate / 100)
    total = net + tax
    earlier = money(s, 9_000)
    start = v.date - dt.timedelta(days=31)
    period = f"{v.day(start)} - {v.day(v.date - dt.timedelta(days=1))}"
    pen.lines(LEFT, 50, [v.seller.name], 15, bold=1)
    pen.lines(LEFT, 110, [v.buyer.name, *v.buyer.address], 10)
    head = [
        (said[1], v.customer_no),
        (said[2], v.number),
        (said[3], v.day(v.date)),
        (said[13], period),
        (said[4], v.day(v.due)),
    ]
    pen.pairs(320, right, 110, head, 9)
    pen.text(LEFT, 215, said[0], 14, bold=True)
    sums = [
        (said[10], plain(earlier)),
        (said[11], "-" + plain(earlier)),
        *((name, plain(value)) for name, value in parts),
    ]
    sums += [
        (said[8], plain(net)),
        (f"{s.words['tax']} {v.style.number(rate)}%", plain(tax)),
        (said[9], f"{plain(total)} {sign}"),
    ]
    pen.pairs(LEFT, 380, 245, sums, 10, lead=1.7)
    pen.text(LEFT, 800, f"{v.seller.name}, {', '.join(v.seller.address)}, {v.seller.tax_label}: {v.seller.tax_id}", 7)
    pen.next_page()
    pen.text(LEFT, 50, said[12], 13, bold=True)
    pen.text(right, 50, f"{said[2]}: {v.number}", 8, align="r")
    names = said[14].split("/")
    columns: list[Column] = [(names[0], LEFT, "l"), (names[1], 300, "l"), (names[2], right, "r")]
    rows(pen, 80, columns, [(name, period, plain(value)) for name, value in parts])
    shows(s, *USUAL, "due_date", "currency")
    s.tell("totals.subtotal", net)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", rate)
    s.tell("totals.total", total)
    s.lines = [{"description": name, "amount": value} for name, value in parts]
