"""Invoices of one supplier that calls its number by a word that nobody else uses."""

from __future__ import annotations

from documents.layouts import Pen

LABEL = "Zwirnfaden"


def odd_invoice(
    number: str, *, day: int, net: str, tax: str, total: str, supplier: str = "Harrow Paper Supplies Ltd"
) -> bytes:
    """One page as PDF. The supplier's tax number is always the same."""
    pen = Pen()
    pen.text(50, 60, supplier, size=14, bold=True)
    for line, text in enumerate(("12 Mill Lane", "Leeds LS1 4AB", "VAT No. GB 980 7806 84", "Tel. 0113 496 0000")):
        pen.text(50, 80 + 14 * line, text)
    pen.text(400, 60, "INVOICE", size=16, bold=True)
    for line, (label, value) in enumerate((("Document", f"K-{day}55"), ("Invoice date", f"{day} March 2026"))):
        pen.text(360, 100 + 16 * line, label)
        pen.text(460, 100 + 16 * line, value)
    for line, text in enumerate(("Dale & Sons", "4 High Street", "York YO1 7HU")):
        pen.text(50, 170 + 14 * line, text)
    for x, text in ((50, "Description"), (300, "Quantity"), (380, "Unit price"), (480, "Amount")):
        pen.text(x, 260, text, bold=True)
    for x, text in ((50, "Copy paper A4"), (300, "1"), (380, net), (480, net)):
        pen.text(x, 280, text)
    for line, (label, value) in enumerate((("Net", net), ("VAT 20 %", tax), ("Total GBP", total))):
        pen.text(380, 330 + 16 * line, label)
        pen.text(480, 330 + 16 * line, value)
    pen.text(50, 700, LABEL)
    pen.text(140, 700, number)
    return pen.done()
