"""Invoices made for tests: text at places, one call a page."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

#: (x from the left, y from the top, text); a negative x is the text's right edge.
Text = tuple[float, float, str]


def write(path: Path, *pages: list[Text], password: str | None = None, sideways: bool = False) -> Path:
    """A PDF of A4 pages with these texts in 10 point Helvetica; `sideways` pages are stored turned."""
    size = (842, 595) if sideways else (595, 842)
    canvas = Canvas(str(path), pagesize=size, encrypt=password)
    for page in pages:
        canvas.setFont("Helvetica", 10)
        if sideways:
            canvas.setPageRotation(90)
            canvas.translate(842, 0)
            canvas.rotate(90)
        for x, y, text in page:
            if x < 0:
                canvas.drawRightString(-x, 842 - y, text)
            else:
                canvas.drawString(x, 842 - y, text)
        canvas.showPage()
    canvas.save()
    return path


HEADER: list[Text] = [
    (50, 50, "Northwind Tools Ltd"),
    (50, 64, "12 Harbour Street"),
    (50, 78, "Bristol BS1 4ST"),
    (50, 92, "VAT No: GB 980 7806 84"),
    (50, 140, "Bill to:"),
    (50, 154, "Carol Garden Centre"),
    (50, 168, "7 Rose Lane"),
    (50, 182, "Leeds LS1 4AP"),
    (350, 140, "Invoice number: NT-2025-0042"),
    (350, 154, "Invoice date: 14 March 2025"),
    (350, 168, "Payment terms: 30 days net"),
]

TABLE: list[Text] = [
    (50, 250, "Description"),
    (-330, 250, "Qty"),
    (-430, 250, "Unit price"),
    (-540, 250, "Amount"),
    (50, 270, "Steel hammer"),
    (50, 282, "with a wooden handle"),
    (-330, 270, "3"),
    (-430, 270, "£20.00"),
    (-540, 270, "£60.00"),
    (50, 300, "Copper nails, box"),
    (-330, 300, "8"),
    (-430, 300, "£5.00"),
    (-540, 300, "£40.00"),
]

TOTALS: list[Text] = [
    (-430, 340, "Subtotal"),
    (-540, 340, "£100.00"),
    (-430, 356, "VAT 20%"),
    (-540, 356, "£20.00"),
    (-430, 372, "Total"),
    (-540, 372, "£120.00"),
]
