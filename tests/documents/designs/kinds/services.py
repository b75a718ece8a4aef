"""Small businesses and software: subscriptions, meals with tips, timesheets, credits of an earlier invoice."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, item, money, rows, shows
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design(wish=Wish(extras=False, several_rates=False, countries=("US", "GB", "IE", "CA", "AU")))
def saas_receipt(s: Sheet) -> None:
    """Paid by card on the day: a period under the line, amount due 0, the history of the payment."""
    price, seats = money(s, 9_000, 900), s.chance.choice((1, 1, 3, 12))
    rate = Decimal(0) if s.invoice.country.code == "US" else Decimal(s.invoice.country.rates[0])
    content(s, [item("Team plan", seats, price, rate)])
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    sign = {"GBP": "£", "EUR": "€"}.get(v.currency, {"CAD": "CA$", "AUD": "A$"}.get(v.currency, "$"))

    def write(value: Decimal) -> str:
        return f"{sign}{value:,.2f}"

    receipt = v.seed % 2 == 0
    pen.text(LEFT, 60, "Receipt" if receipt else "Invoice", 20, bold=True)
    head = [("Invoice number", v.number)]
    head += [("Receipt number", f"2{s.chance.randrange(100, 999)}-{s.chance.randrange(1000, 9999)}")] if receipt else []
    month = f"{v.date:%B} {v.date.day}, {v.date.year}"
    head += [("Date paid" if receipt else "Date of issue", month)]
    head += [("Payment method", "Visa - 4242")] if receipt else [("Date due", month)]
    pen.pairs(LEFT, 150, 84, head, 9, align="l", bold=True)
    pen.lines(
        LEFT,
        160,
        [v.seller.name, *v.seller.address, v.country.name, v.seller.email, f"{v.seller.tax_label} {v.seller.tax_id}"],
        9,
        bold=1,
    )
    pen.lines(300, 160, ["Bill to", v.buyer.name, *v.buyer.address, v.country.name], 9, bold=1)
    total = v.total
    pen.text(
        LEFT,
        258,
        f"{write(total)} paid on {month}" if receipt else f"{write(total)} {v.currency} due {month}",
        14,
        bold=True,
    )
    columns: list[Column] = [
        ("Description", LEFT, "l"),
        ("Qty", 330, "r"),
        ("Unit price", 410, "r"),
        ("Tax", 460, "r"),
        ("Amount", right, "r"),
    ]
    end = v.date + dt.timedelta(days=30)
    period = f"Team plan|{v.date:%b} {v.date.day} - {end:%b} {end.day}, {end.year}"
    y = (
        rows(
            pen,
            290,
            columns,
            [(period, str(seats), write(price), f"{v.style.number(rate)}%" if rate else "", write(v.base))],
            size=9,
        )
        + 12
    )
    sums = (
        [("Subtotal", write(v.base)), ("Total excluding tax", write(v.base))] if rate else [("Subtotal", write(v.base))]
    )
    sums += (
        [(f"{s.words['tax']} - {v.country.name} ({v.style.number(rate)}% on {write(v.base)})", write(v.tax))]
        if rate
        else []
    )
    sums += (
        [("Total", write(total)), ("Amount paid", write(total))]
        if receipt
        else [("Total", write(total)), ("Amount due", f"{write(total)} {v.currency}")]
    )
    pen.pairs(300, right, y, sums, 9)
    shows(s, *USUAL, "totals.subtotal")
    s.tell("currency", v.currency)
    s.tell("document_type", "receipt" if receipt else "invoice", "invoice")
    if rate:
        shows(s, "totals.tax_amount", "totals.tax_rate")
    s.tell("due_date", *((None, v.date) if receipt else (v.date,)))
    if not receipt:
        s.tell("amount_due", total)
    s.lines = [
        {"description": period.replace("|", ", "), "quantity": Decimal(seats), "unit_price": price, "amount": v.base}
    ]


@design(wish=Wish(extras=False, several_rates=False, countries=("US", "CA"), most_lines=6))
def tipped_bill(s: Sheet) -> None:
    """A restaurant's bill for a company: tax on the food, a tip or service charge on top."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    tip = cents(v.base * 18 / 100)
    rate = v.taxes[0][0]
    total = v.total + tip
    pen.lines(pen.width / 2, 50, [v.seller.name, *v.seller.address, v.seller.phone], 10, bold=1, align="c")
    pen.text(LEFT, 130, "INVOICE", 16, bold=True)
    pen.pairs(360, right, 126, [("Invoice #", v.number), ("Date", v.day(v.date))], 9)
    pen.lines(LEFT, 160, ["Bill To", v.buyer.name, *v.buyer.address], 9, bold=1)
    columns: list[Column] = [("Qty", 70, "r"), ("Item", 90, "l"), ("Price", 440, "r"), ("Amount", right, "r")]
    number = v.style.number
    y = rows(pen, 230, columns, [(number(n.quantity), n.name, plain(n.price), plain(n.net)) for n in v.lines]) + 12
    said = ("Gratuity (18%)", "Tip", "Service Charge 18%")[v.seed % 3]
    sums = [
        ("Subtotal", plain(v.base)),
        *([(f"Tax ({number(rate)}%)", plain(v.tax))] if rate else [("Tax", "0.00")]),
        (said, plain(tip)),
    ]
    pen.pairs(360, right, y, [*sums, ("Total", "$" + plain(total))], 9.5)
    shows(
        s,
        "supplier.name",
        "supplier.address",
        "customer.name",
        "invoice_number",
        "invoice_date",
        "totals.subtotal",
        "totals.tax_amount",
    )
    s.tell("currency", v.currency)
    s.tell("totals.total", total, v.total)
    if rate:
        shows(s, "totals.tax_rate")
    s.columns = {"description", "quantity", "unit_price", "amount"}


@design(wish=Wish(extras=False, several_rates=False, countries=("GB", "DE", "NL", "US", "SE"), most_lines=1))
def timesheet_invoice(s: Sheet) -> None:
    """A freelancer's days: a date, a text, hours, rate and amount in every row."""
    v = s.invoice
    rate, price = (
        Decimal(v.country.rates[0]) if v.country.code != "US" else Decimal(0),
        Decimal(s.chance.randrange(40, 140)),
    )
    hours = [Decimal(s.chance.choice(("8", "7.5", "6", "4", "3.25"))) for _ in range(s.chance.randrange(4, 16))]
    content(s, [item("Workshop", hour, price, rate) for hour in hours])
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.lines(LEFT, 50, s.seller("name", "address", "email", "tax_id"), 9, bold=1)
    pen.lines(LEFT, 130, s.buyer("name", "address"), 10)
    pen.text(LEFT, 200, s.title, 15, bold=True)
    pen.pairs(360, right, 130, s.meta("number", "date", "due"), 9)
    words = s.words
    columns: list[Column] = [
        (words["date"], LEFT, "l"),
        (words["description"], 125, "l"),
        (words["quantity"], 380, "r"),
        (words["price"], 460, "r"),
        (words["amount"], right, "r"),
    ]
    texts = ("Sprint planning", "API design", "Code review", "Deployment", "Meeting with team")
    cells, s.lines = [], []
    for number, line in enumerate(v.lines):
        day = v.day(v.date - dt.timedelta(days=len(hours) - number))
        name = texts[number % len(texts)]
        cells.append((day, name, v.style.number(line.quantity), plain(line.price), plain(line.net)))
        s.lines.append({"description": name, "quantity": line.quantity, "unit_price": line.price, "amount": line.net})
    y = rows(pen, 230, columns, cells) + 10
    pen.pairs(350, right, y, [row.pair for row in s.sums("subtotal", "tax", "total")], 9.5)


_CREDITS = {
    "en": ("Credit of invoice {number} dated {date}", "Original invoice"),
    "de": ("Gutschrift zu Rechnung {number} vom {date}", "Originalrechnung"),
    "fr": ("Avoir sur facture {number} du {date}", "Facture d'origine"),
    "es": ("Rectifica la factura {number} de fecha {date}", "Factura rectificada"),
    "it": ("Nota di credito su fattura {number} del {date}", "Fattura di riferimento"),
    "nl": ("Creditering van factuur {number} d.d. {date}", "Oorspronkelijke factuur"),
}


@design(
    wish=Wish(extras=False, several_rates=False, countries=("GB", "US", "DE", "FR", "ES", "IT", "NL"), most_lines=3)
)
def credit_of_invoice(s: Sheet) -> None:
    """A credit note that names the invoice which it credits, with that one's date."""
    content(s)
    s.invoice = dataclasses.replace(s.invoice, credit=True)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    earlier, day = f"{v.seed % 8999 + 1000}", v.day(v.date - dt.timedelta(days=25))
    sentence, label = _CREDITS[v.language]
    pen.lines(LEFT, 50, s.seller("name", "address", "tax_id"), 9, bold=1)
    pen.lines(LEFT, 130, s.buyer("name", "address"), 10)
    pen.text(LEFT, 205, s.title, 15, bold=True)
    head = s.meta("number", "date")
    if v.seed % 2:
        head.append((label, earlier))
    else:
        pen.text(LEFT, 222, sentence.format(number=earlier, date=day), 9)
    pen.pairs(350, right, 130, head, 9)
    y = draw_table(s, 250, ("description", "quantity", "price", "amount"), LEFT, right, Look(), floor=200) + 10
    pen.pairs(350, right, y, [row.pair for row in s.sums("subtotal", "tax", "total")], 9.5)
    s.tell("due_date", None, v.due, v.date)


@design(wish=Wish(extras=False, countries=("DE", "FR", "IT", "ES", "PL", "GB", "SE", "NL"), most_lines=8))
def rates_summary(s: Sheet) -> None:
    """Two rates, the sums only in a table of the rates with a row of their own."""
    rates = [Decimal(rate) for rate in s.invoice.country.rates[:2]]
    lines = [
        dataclasses.replace(n, rate=rate, tax=cents(n.net * rate / 100))
        for k, n in enumerate(s.invoice.lines)
        for rate in (rates[k % len(rates)],)
    ]
    content(s, lines)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.lines(LEFT, 50, s.seller("name", "address", "tax_id", "phone"), 9, bold=1)
    pen.lines(LEFT, 135, s.buyer("name", "address"), 10)
    pen.text(LEFT, 210, s.title, 15, bold=True)
    pen.pairs(360, right, 135, s.meta("number", "date", "due"), 9)
    y = (
        draw_table(
            s, 245, ("code", "description", "quantity", "price", "tax_column", "amount"), LEFT, right, Look(), floor=230
        )
        + 14
    )
    words = s.words
    columns: list[Column] = [
        (words["tax_column"], 280, "r"),
        (words["subtotal"], 380, "r"),
        (words["tax_amount_column"], 465, "r"),
        (words["gross"], right, "r"),
    ]
    cells = [(f"{v.style.number(rate)} %", plain(base), plain(tax), plain(base + tax)) for rate, base, tax in v.taxes]
    y = rows(pen, y, columns, [*cells, (words["total"], plain(v.base), plain(v.tax), f"{plain(v.total)}")], size=8.5)
    pen.text(right, y + 12, f"{words['total']}: {plain(v.total)} {v.currency}", 11, bold=True, align="r")
    shows(s, "totals.subtotal", "totals.tax_amount", "totals.tax_rate", "totals.total", "currency")
