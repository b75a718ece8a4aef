"""A whole document: a bill in a design, as a PDF with its truth."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents.composed.bill import Bill, Side, make_bill
from documents.composed.blocks import draw_customer, draw_foot, draw_meta, draw_supplier, pairs, title
from documents.composed.design import Design, make_design
from documents.composed.names import COUNTRY_NAMES
from documents.composed.pen import Pen
from documents.composed.table import draw_table
from documents.composed.totals import draw_notes, draw_totals
from documents.composed.trouble import Trouble, make_trouble, printed_on
from documents.composed.writing import day, invoice_number


@dataclass(frozen=True, slots=True)
class Composed:
    design: Design
    bill: Bill
    trouble: Trouble
    pdf: bytes

    @property
    def layout(self) -> str:
        return f"composed-{self.design.number}"

    def write(self, folder: Path, name: str | None = None) -> Path:
        path = folder / (name or f"{self.layout}-{self.bill.order}.pdf")
        path.write_bytes(self.pdf)
        return path

    def truth(self) -> dict[str, Any]:
        return truth(self.design, self.bill, self.trouble)


def compose(seed: int, *, design: int | None = None, language: str | None = None) -> Composed:
    """Document `seed` in a design, or in any of a thousand."""
    chance = random.Random(f"document {seed}")
    look = make_design(chance.randrange(1000) if design is None else design, language)
    year = 2023 + seed % 4
    number = invoice_number(look, chance, year)
    bill = make_bill(chance, look.language, number, gross=look.gross, discounts=look.discounts, extra=look.extra)
    if "tax" not in look.columns and look.tax_named == "plain" and len(bill.taxes) == 1:
        look = replace(look, tax_named="rate")
    trouble = make_trouble(look.number)
    if trouble.country:
        bill = replace(bill, supplier=_abroad(bill.supplier, bill), customer=_abroad(bill.customer, bill))
    return Composed(look, bill, trouble, _draw(look, bill, trouble))


def _abroad(side: Side, bill: Bill) -> Side:
    return replace(side, address=(*side.address, COUNTRY_NAMES[bill.language]))


def _draw(design: Design, bill: Bill, trouble: Trouble) -> bytes:
    pen = Pen(design.family, design.paper)
    if trouble.printed:
        later = bill.date + dt.timedelta(days=int(bill.order[-1]))
        text = printed_on(design.language, design.label_pick, day(design, bill, later))
        pen.text(design.margin, 22, text, 7.0, light=True)
    top = design.margin + 14
    head = top
    if design.title_at != "none":
        x = {"left": design.margin, "right": pen.width - design.margin, "middle": pen.width / 2}[design.title_at]
        shared = {design.title_at, design.supplier_at} in ({"left", "right"}, {"right", "label"})
        pen.text(x, top + design.title_size * 0.6, title(design, bill), design.title_size, bold=True,
                 align=design.title_at)  # fmt: skip
        head = top if shared else top + design.title_size * 1.9
    found = pairs(design, bill, trouble)
    top = _parties(pen, design, bill, trouble, head, found)
    top = draw_table(pen, design, bill, top + design.size * 2)
    top = draw_totals(pen, design, bill, top + design.size)
    draw_notes(pen, design, bill, trouble, top)
    draw_foot(pen, design, bill, trouble)
    return pen.done()


def _parties(pen: Pen, design: Design, bill: Bill, trouble: Trouble, top: float, found: list[tuple[str, str]]) -> float:
    """Supplier, customer and numbers in the design's order; what stands side by side shares a height."""
    narrow = design.meta in ("list", "pairs", "plain") and design.meta_at == "right"
    gap = design.size * 1.6
    if design.customer_first and design.supplier_at in ("left", "label"):
        top = draw_customer(pen, replace(design, customer_at="left", customer_label=True), bill, trouble, top) + gap
        top = draw_supplier(pen, design, bill, trouble, top) + gap
        return draw_meta(pen, design, bill, top, found)
    if design.customer_at == "beside" and design.supplier_at in ("left", "label"):
        top = max(draw_supplier(pen, design, bill, trouble, top), draw_customer(pen, design, bill, trouble, top)) + gap
        return draw_meta(pen, design, bill, top, found)
    top = draw_supplier(pen, design, bill, trouble, top) + gap
    if narrow and design.customer_at == "left" and not design.ship_to:
        return max(draw_customer(pen, design, bill, trouble, top), draw_meta(pen, design, bill, top, found)) + gap
    top = draw_customer(pen, design, bill, trouble, top) + gap
    return draw_meta(pen, design, bill, top, found) + gap


def truth(design: Design, bill: Bill, trouble: Trouble) -> dict[str, Any]:
    """In the API's shape, what the paper prints."""
    charged = list(bill.taxes)
    single = len(charged) == 1
    columns = set(design.columns)
    return {
        "document_type": "credit_note" if bill.credit_note and design.title_at != "none" else "invoice",
        "supplier": {
            "name": None if trouble.pictured else bill.supplier.name,
            "address": None if trouble.pictured else ", ".join(bill.supplier.address),
            "tax_id": bill.supplier.tax_id,
        },
        "customer": {"name": bill.customer.name},
        "invoice_number": bill.number,
        "invoice_date": bill.date.isoformat(),
        "due_date": bill.due.isoformat() if design.due_printed or design.terms_printed else None,
        "currency": bill.currency,
        "payment": {"iban": bill.iban if design.bank != "none" else None},
        "line_items": [
            {
                "description": " ".join(line.description),
                **({"quantity": str(line.quantity)} if "quantity" in columns else {}),
                **({"unit_price": str(line.unit_price)} if "price" in columns else {}),
                **({"tax_rate": str(line.rate)} if "tax" in columns else {}),
                "amount": str(line.amount),
            }
            for line in bill.lines
        ],
        "totals": {
            "subtotal": str(bill.net),
            "tax_rate": str(charged[0][0]) if single else None,
            "tax_amount": str(sum((tax for _, _, tax in charged), Decimal(0))),
            "total": str(bill.total),
        },
    }
