"""India's tax invoice with its columns of taxes, and the tax invoices of Australia and New Zealand."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, rows, shows
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet


def lakh(value: Decimal) -> str:
    """Grouped as in India: 12,34,567.00."""
    whole, _, rest = f"{value:.2f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    parts: list[str] = []
    while head:
        parts.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*parts, tail]) + "." + rest


@design(wish=Wish(extras=False, several_rates=False, countries=("IN",), most_lines=6))
def india_gst(s: Sheet) -> None:
    """HSN codes, CGST and SGST (or IGST) as columns of rate and amount, rounding, amount in words."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - 30
    whole, rate = v.seed % 3 == 0, v.taxes[0][0] or Decimal(18)
    pen.text(pen.width / 2, 34, "TAX INVOICE", 12, bold=True, align="c")
    pen.text(right, 34, "(ORIGINAL FOR RECIPIENT)", 7, align="r")
    pen.lines(
        30,
        56,
        [v.seller.name, *v.seller.address, f"GSTIN/UIN: {v.seller.tax_id}", "State Name : Maharashtra, Code : 27"],
        8.5,
        bold=1,
    )
    head = [
        ("Invoice No.", v.number),
        ("Dated", v.day(v.date)),
        ("Buyer's Order No.", v.purchase_order),
        ("Mode/Terms of Payment", "30 Days"),
        ("Dispatch Doc No.", "DC-118"),
        ("Place of Supply", "27-Maharashtra"),
    ]
    for place, (label, value) in enumerate(head):
        x, at = 320 + (place % 2) * 130, 56 + (place // 2) * 26
        pen.text(x, at, label, 7)
        pen.text(x, at + 11, value, 8.5, bold=True)
    pen.text(30, 126, "Buyer (Bill to)", 7.5)
    pen.lines(30, 138, [v.buyer.name, *v.buyer.address, f"GSTIN/UIN : {v.buyer.tax_id}"], 8.5, bold=1)
    columns: list[Column] = [
        ("Sl|No.", 30, "l"),
        ("Description of Goods", 50, "l"),
        ("HSN/SAC", 175, "l"),
        ("Qty", 240, "r"),
        ("Rate", 290, "r"),
        ("Taxable|Value", 350, "r"),
    ]
    columns += (
        [("IGST|%", 390, "r"), ("IGST|Amount", 455, "r")]
        if whole
        else [("CGST|%", 380, "r"), ("CGST|Amt", 425, "r"), ("SGST|%", 450, "r"), ("SGST|Amt", 500, "r")]
    )
    columns.append(("Total", right, "r"))
    half, total_tax, cells = rate / 2, Decimal(0), []
    number = v.style.number
    s.lines = []
    for n, line in enumerate(v.lines):
        part = cents(line.net * half / 100)
        tax = cents(line.net * rate / 100) if whole else 2 * part
        total_tax += tax
        taxes = [f"{number(rate)}%", lakh(tax)] if whole else [f"{number(half)}%", lakh(part)] * 2
        cells.append(
            [
                str(n + 1),
                line.name,
                f"{84_710_000 + n}",
                number(line.quantity),
                lakh(line.price),
                lakh(line.net),
                *taxes,
                lakh(line.net + tax),
            ]
        )
        s.lines.append({"description": line.name, "quantity": line.quantity, "unit_price": line.price})
    pen.rule(192, 30, right)
    y = rows(pen, 206, columns, cells, size=7.5) + 8
    total = v.base + total_tax
    rounded = total.quantize(Decimal(1), rounding="ROUND_HALF_UP")
    sums = [("Taxable Amount", lakh(v.base))]
    sums += [("IGST", lakh(total_tax))] if whole else [("CGST", lakh(total_tax / 2)), ("SGST", lakh(total_tax / 2))]
    sums += [("Round Off", f"{rounded - total:+.2f}"), ("Total", "Rs. " + lakh(rounded))]
    pen.pairs(370, right, y, sums, 8.5)
    pen.lines(30, y + 90, ["Amount Chargeable (in words)", "INR Two Lakh Eleven Thousand Four Hundred Only"], 8)
    pen.lines(
        30, y + 120, ["Company's PAN : AAACK1234F", "Bank : HDFC Bank, A/c No. 50200012345678, IFSC HDFC0000123"], 8
    )
    pen.text(right, y + 150, f"for {v.seller.name}", 8, align="r")
    pen.text(right, y + 190, "Authorised Signatory", 8, align="r")
    shows(s, *USUAL, "customer.tax_id", "currency", "totals.subtotal")
    s.tell("totals.total", rounded, total)
    s.tell("totals.tax_amount", total_tax)
    s.tell("totals.tax_rate", None, rate)
    s.tell("totals.subtotal", v.base)
    s.tell("due_date", None, v.date + dt.timedelta(days=30), v.due)


@design(wish=Wish(extras=False, several_rates=False, countries=("AU", "NZ"), most_lines=7))
def gst_included(s: Sheet) -> None:
    """Prices with tax; the tax is a remark under the total."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    money, number = v.style.money, v.style.number
    pen.text(LEFT, 60, "TAX INVOICE", 20, bold=True)
    pen.lines(
        right,
        54,
        [v.seller.name, *v.seller.address, f"{v.seller.tax_label}: {v.seller.tax_id}", v.seller.phone],
        9,
        bold=1,
        align="r",
    )
    pen.lines(LEFT, 130, ["Bill to", v.buyer.name, *v.buyer.address], 9, bold=1)
    pen.pairs(
        360, right, 130, [("Invoice No", v.number), ("Invoice date", v.day(v.date)), ("Due date", v.day(v.due))], 9
    )
    columns: list[Column] = [
        ("Description", LEFT, "l"),
        ("Qty", 350, "r"),
        ("Price (inc GST)", 445, "r"),
        ("Amount (inc GST)", right, "r"),
    ]
    gross = [cents(n.quantity * n.price) for n in v.lines]
    cells = [(n.name, number(n.quantity), money(n.price), money(g)) for n, g in zip(v.lines, gross, strict=True)]
    y = rows(pen, 220, columns, cells, head="bar") + 16
    total, rate = sum(gross, Decimal(0)), Decimal(15 if v.country.code == "NZ" else 10)
    tax = cents(total * rate / (100 + rate))
    said = "Includes GST of" if v.seed % 2 else "GST included in total"
    pen.pairs(340, right, y, [("Total (inc GST)", money(total)), (said, money(tax))], 10)
    pen.lines(
        LEFT,
        700,
        [
            "How to pay",
            "BSB: 062-000" if v.country.code == "AU" else "Bank: Kauri Bank",
            "Account number: 1234 5678",
            f"Reference: {v.number}",
        ],
        9,
        bold=1,
    )
    shows(s, *USUAL, "due_date", "totals.tax_amount")
    s.tell("currency", v.currency)
    s.tell("totals.total", total)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.subtotal", None, total - tax, total)
    s.tell("totals.tax_rate", None, rate)
    s.columns = {"description", "quantity", "unit_price"}
    s.lines = [
        {"description": n.name, "quantity": n.quantity, "unit_price": n.price, "amount": g}
        for n, g in zip(v.lines, gross, strict=True)
    ]
