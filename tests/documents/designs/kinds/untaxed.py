"""Invoices without tax, each with its reason, and final invoices with what was paid taken off."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, content, item, paragraph, shows
from documents.designs.kinds.reasons import REASONS
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table
from documents.designs.words import LABELS


@design(wish=Wish(extras=False, several_rates=False, most_lines=5))
def no_tax_note(s: Sheet) -> None:
    """No tax, and a sentence that says why: reverse charge, supply within the EU, exemption, small business."""
    lines = [item(n.name, n.quantity, n.price, Decimal(0), unit=n.unit, details=n.details) for n in s.invoice.lines]
    content(s, lines, note="")
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    pen.lines(LEFT, 50, s.seller("name", "address", "phone", "tax_id"), 9, bold=1)
    pen.lines(LEFT, 140, s.buyer("name", "address", "tax_id"), 10)
    pen.text(LEFT, 220, s.title, 16, bold=True)
    pen.pairs(360, right, 140, s.meta("number", "date", "due"), 9)
    y = draw_table(s, 250, ("description", "quantity", "price", "amount"), LEFT, right, Look(), floor=200) + 10
    rows_of = [row.pair for row in s.sums("subtotal")]
    if v.seed % 2:
        rows_of.append((f"{s.words['tax']} 0%", v.style.money(Decimal(0))))
        shows(s, "totals.tax_amount", "totals.tax_rate")
    y = pen.pairs(350, right, y, [*rows_of, *(row.pair for row in s.sums("total"))], 9.5)
    code, text = s.chance.choice(
        REASONS.get(v.language)
        or (("reverse_charge", LABELS[v.language]["reverse"]), ("tax_exempt", LABELS[v.language]["exempt"]))
    )
    paragraph(pen, y + 24, text, size=8.5)
    s.issues.add(code)


@design(wish=Wish(extras=False, countries=("DE", "AT", "GB", "IE", "FR"), several_rates=False, most_lines=4))
def deposits_deducted(s: Sheet) -> None:
    """A final invoice from which invoices for part payments are taken off, each with its tax."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    said = _DEPOSIT[v.language]
    net = cents(v.base * 30 / 100)
    tax = cents(net * v.taxes[0][0] / 100)
    earlier = f"AR-{v.date.year}-{v.seed % 900 + 1:03}"
    pen.lines(LEFT, 50, s.seller("name", "address", "tax_id"), 9, bold=1)
    pen.lines(LEFT, 130, s.buyer("name", "address"), 10)
    pen.text(LEFT, 210, said[0], 15, bold=True)
    pen.pairs(360, right, 130, s.meta("number", "date", "due"), 9)
    y = (
        draw_table(s, 240, ("position", "description", "quantity", "price", "amount"), LEFT, right, Look(), floor=260)
        + 10
    )
    rate = v.style.number(v.taxes[0][0])
    y = pen.pairs(
        330,
        right,
        y,
        [(said[1], plain(v.base)), (f"{s.words['tax']} {rate} %", plain(v.tax)), (said[2], plain(v.total))],
        9.5,
    )
    day = v.day(v.date - dt.timedelta(days=40))
    pen.text(LEFT, y + 10, f"{said[3]} {earlier}, {day}: {plain(net)} + {plain(tax)} {s.words['tax']}", 8.5)
    pen.text(right, y + 10, "-" + plain(net + tax), 9.5, align="r")
    left = v.total - net - tax
    pen.text(330, y + 30, said[4], 10, bold=True)
    pen.text(
        right,
        y + 30,
        v.style.money(left) if v.style.symbol else f"{plain(left)} {v.currency}",
        10,
        bold=True,
        align="r",
    )
    shows(s, *USUAL, "totals.subtotal", "totals.tax_amount", "totals.tax_rate", "currency")
    s.tell("amount_due", left)
    s.tell("totals.total", v.total)


_DEPOSIT = {
    "de": ("Schlussrechnung", "Nettobetrag", "Bruttobetrag", "abzgl. Abschlagsrechnung", "Restbetrag"),
    "en": ("Final Invoice", "Net total", "Total incl. VAT", "Less deposit invoice", "Balance due"),
    "fr": ("Facture de solde", "Total HT", "Total TTC", "Acompte, facture", "Reste à payer"),
}
