"""An invoice as a PDF, and what reading it would give: every value with its box."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent, LineItem, Party, Payment, Totals

WIDTH, HEIGHT = A4
CENT = Decimal("0.01")
LINES_A_PAGE = 34


class Paper:
    """Prints texts and remembers where each value stands."""

    def __init__(self, path: Path) -> None:
        self._canvas = Canvas(str(path), pagesize=A4, invariant=True)
        self.page = 1
        self.evidence: dict[str, Evidence] = {}

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 10,
        bold: bool = False,
        right: bool = False,
        path: str = "",
        confidence: float = 0.98,
        reason: str = "",
    ) -> None:
        """`x`, `y` from the top left; `y` is the base line."""
        name = "Helvetica-Bold" if bold else "Helvetica"
        width = stringWidth(text, name, size)
        left = x - width if right else x
        self._canvas.setFont(name, size)
        self._canvas.drawString(left, HEIGHT - y, text)
        if path:
            box = BBox(left, y - size * 0.78, left + width, y + size * 0.22)
            self.evidence[path] = Evidence(
                confidence, EvidenceSource.TEXT, self.page, box, proved=bool(reason), reason=reason
            )

    def rule(self, y: float) -> None:
        self._canvas.line(56, HEIGHT - y, WIDTH - 56, HEIGHT - y)

    def turn(self) -> None:
        self._canvas.showPage()
        self.page += 1

    def save(self) -> None:
        self._canvas.save()


def make_invoice(
    path: Path,
    *,
    lines: int = 6,
    supplier: str = "Harrow Paper Supplies",
    price: Decimal = Decimal("12.40"),
    wrong: Decimal = Decimal(0),
    doubtful: tuple[str, ...] = ("invoice_date",),
) -> Extraction:
    """The PDF at `path`, and its reading. `wrong` is added to the total that is read."""
    paper = Paper(path)
    sure = dict.fromkeys(doubtful, 0.62)

    def put(
        x: float,
        y: float,
        text: str,
        name: str,
        *,
        bold: bool = False,
        right: bool = False,
        reason: str = "",
        size: float = 10,
    ) -> None:
        paper.text(
            x, y, text, path=name, bold=bold, right=right, confidence=sure.get(name, 0.98), reason=reason, size=size
        )

    put(56, 70, supplier, "supplier.name", bold=True, size=16)
    put(56, 90, "12 Mill Lane, Leeds, LS1 4AB", "supplier.address")
    put(56, 104, "GB 980 7806 84", "supplier.tax_id", reason="check digits are right")
    paper.text(56, 150, "Invoice", bold=True, size=14)
    for row, (label, text, name) in enumerate(
        (
            ("Invoice number", "HPS-20431", "invoice_number"),
            ("Invoice date", "2 November 2026", "invoice_date"),
            ("Due date", "2 December 2026", "due_date"),
        )
    ):
        paper.text(340, 150 + 16 * row, label)
        put(WIDTH - 56, 150 + 16 * row, text, name, right=True)
    items: list[LineItem] = []
    y = 230.0
    for index in range(lines):
        if index % LINES_A_PAGE == 0:
            if index:
                paper.turn()
                y = 80.0
            for x, title in ((56, "Description"), (350, "Quantity"), (440, "Unit price"), (WIDTH - 56, "Amount")):
                paper.text(x, y, title, bold=True, right=x > 300)
            paper.rule(y + 5)
            y += 20
        quantity, unit_price = Decimal(index % 7 + 1), price + index % 5
        amount = (quantity * unit_price).quantize(CENT)
        item = LineItem(
            f"Copier paper A4 {80 + index % 4 * 10} g, box of five", quantity, None, unit_price, None, None, amount
        )
        items.append(item)
        put(56, y, str(item.description), f"line_items.{index}.description")
        put(350, y, str(quantity), f"line_items.{index}.quantity", right=True)
        put(440, y, f"{unit_price:,}", f"line_items.{index}.unit_price", right=True)
        put(WIDTH - 56, y, f"{amount:,}", f"line_items.{index}.amount", right=True)
        y += 16
    subtotal = sum((item.amount or Decimal(0) for item in items), Decimal(0)) if items else Decimal("120.00")
    tax = (subtotal * Decimal("0.2")).quantize(CENT)
    total = subtotal + tax
    reason = f"net {subtotal} + tax {tax} = {total}" if not wrong else ""
    paper.text(56, HEIGHT - 40, path.name, size=7)
    y += 10
    for label, text, name in (
        ("Subtotal", f"{subtotal:,}", "totals.subtotal"),
        ("VAT 20 %", f"{tax:,}", "totals.tax_amount"),
        ("Total GBP", f"{total:,}", "totals.total"),
    ):
        paper.text(440, y, label, right=True)
        put(WIDTH - 56, y, text, name, right=True, bold=name == "totals.total", reason=reason)
        y += 16
    paper.save()
    content = InvoiceContent(
        supplier=Party(supplier, "12 Mill Lane, Leeds, LS1 4AB", "GB 980 7806 84"),
        invoice_number="HPS-20431",
        invoice_date=dt.date(2026, 11, 2),
        due_date=dt.date(2026, 12, 2),
        currency="GBP",
        line_items=tuple(items),
        totals=Totals(subtotal, Decimal(20), tax, total + wrong),
        payment=Payment(iban="GB29 NWBK 6016 1331 9268 19", terms="30 days net"),
        evidence=paper.evidence,
    )
    return Extraction(content, (), paper.page, 0.9)
