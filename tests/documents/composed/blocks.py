"""The head of the paper: title, parties, numbers and dates; and its foot."""

from __future__ import annotations

import random

from documents.composed.bill import Bill
from documents.composed.design import Design
from documents.composed.pen import Pen
from documents.composed.trouble import Trouble, register_line, your_tax_id
from documents.composed.writing import day, money, pick

Pair = tuple[str, str]


def pairs(design: Design, bill: Bill, trouble: Trouble) -> list[Pair]:
    """Labels and values of the head, in the design's order."""
    words, more = bill.words, bill.more
    known: dict[str, Pair | None] = {
        "number": (pick(design, words.number), bill.number),
        "date": (pick(design, words.date), day(design, bill, bill.date)),
        "due": (pick(design, words.due), day(design, bill, bill.due)),
        "order": (pick(design, more.order), bill.order),
        "customer_number": (pick(design, more.customer_number), bill.customer_number),
        "delivered": (pick(design, more.delivery_date), day(design, bill, bill.delivered)),
        "purchase_order": (pick(design, more.purchase_order), bill.purchase_order) if bill.purchase_order else None,
        "page": (more.page, "1"),
    }
    found = [pair for name in design.meta_order if (pair := known[name]) is not None]
    if design.tax_id_at == "meta" and bill.supplier.tax_id:
        found.append((pick(design, words.tax_id), bill.supplier.tax_id))
    if trouble.your_tax_id and bill.customer.tax_id:
        found.append((your_tax_id(design.language, design.label_pick), bill.customer.tax_id))
    if design.total_on_top:
        found.append((pick(design, more.balance), money(design, bill, bill.due_amount)))
    return found


def title(design: Design, bill: Bill) -> str:
    text = bill.words.credit_note if bill.credit_note else bill.words.invoice
    text = text.upper() if design.capitals else text
    return f"{text} {bill.number}" if design.title_number else text


def supplier_lines(design: Design, bill: Bill) -> list[str]:
    side = bill.supplier
    lines = [", ".join(side.address)] if design.supplier_line else list(side.address)
    if design.supplier_contact:
        lines += [f"{bill.more.phone} {side.phone}", f"info@{side.domain}", f"www.{side.domain}"]
    if design.tax_id_at == "block" and side.tax_id:
        lines.append(f"{pick(design, bill.words.tax_id)}{design.colon} {side.tax_id}")
    return lines


def customer_lines(design: Design, bill: Bill, trouble: Trouble) -> list[str]:
    side = bill.customer
    lines = [side.name, *([side.contact] if trouble.contact else ()), *side.address]
    if design.customer_tax_id and side.tax_id:
        lines.append(f"{pick(design, bill.words.tax_id)}{design.colon} {side.tax_id}")
    return lines


def stack(
    pen: Pen, design: Design, x: float, top: float, lines: list[str], *, align: str = "left", head: float = 0.0
) -> float:
    """Lines under each other, the first of them bold and larger by `head`; the height below the last."""
    for index, line in enumerate(lines):
        size = design.size * (head if index == 0 and head else 1.0)
        pen.text(x, top, line, size, bold=bool(head) and index == 0, align=align)
        top += size * design.leading
    return top


def draw_supplier(pen: Pen, design: Design, bill: Bill, trouble: Trouble, top: float) -> float:
    """Where the design has it; a supplier that is named only below gives no height."""
    if trouble.pictured:
        return _picture(pen, design, top)
    lines = [bill.supplier.name, *supplier_lines(design, bill)]
    left, right = design.margin, pen.width - design.margin
    match design.supplier_at:
        case "left" | "middle" | "right":
            x = {"left": left, "right": right, "middle": pen.width / 2}[design.supplier_at]
            return stack(pen, design, x, top, lines, align=design.supplier_at, head=design.supplier_size)
        case "label":
            pen.text(left, top, pick(design, bill.more.issuer) + design.colon, design.size, bold=True)
            return stack(pen, design, left, top + design.size * design.leading, lines)
        case "window":
            sender = " · ".join((bill.supplier.name, *bill.supplier.address))
            pen.text(left, top + 60, sender, 6.5, light=True)
            return top + 72
        case _:
            return top


def _picture(pen: Pen, design: Design, top: float) -> float:
    """A logo that says everything to a person and nothing in text."""
    x = pen.width - design.margin - 150 if design.supplier_at == "right" else design.margin
    pen.picture(x, top - 10, x + 150, top + 35)
    return top + 45


def draw_customer(pen: Pen, design: Design, bill: Bill, trouble: Trouble, top: float) -> float:
    beside = design.customer_at != "left"
    x = pen.width * 0.55 if beside else design.margin
    if design.customer_label:
        pen.text(x, top, pick(design, bill.words.bill_to) + design.colon, design.size, bold=True)
        top += design.size * design.leading
    bottom = stack(pen, design, x, top, customer_lines(design, bill, trouble))
    if design.ship_to and not beside:
        other = [pick(design, bill.more.ship_to) + design.colon, bill.customer.name, bill.customer.address[1]]
        stack(pen, design, pen.width * 0.55, top, other, head=1.0)
    return bottom


def draw_meta(pen: Pen, design: Design, bill: Bill, top: float, found: list[Pair]) -> float:
    """Numbers and dates in the design's arrangement."""
    left, right, size = design.margin, pen.width - design.margin, design.size
    step = size * design.leading
    x = left if design.meta_at == "left" else pen.width * 0.58
    match design.meta:
        case "list":
            for label, value in found:
                pen.text(x, top, f"{label}{design.colon}", size)
                pen.text(x + 105 if design.meta_at == "left" else right, top, value, size, bold=design.totals_bold,
                         align="left" if design.meta_at == "left" else "right")  # fmt: skip
                top += step
        case "pairs":
            for label, value in found:
                pen.text(x, top, f"{label}{design.colon or ':'} {value}", size)
                top += step
        case "plain":
            for label, value in found:
                pen.text(x, top, label, size * 0.9, light=True)
                pen.text(x, top + step, value, size)
                top += 2.4 * step
        case "grid" | "box":
            return _grid(pen, design, top, found)
        case "sentence":
            text = "   ".join(f"{label} {value}" for label, value in found)
            for line in pen.wrap(text, size, right - left):
                pen.text(left, top, line, size)
                top += step
    return top


def _grid(pen: Pen, design: Design, top: float, found: list[Pair]) -> float:
    """Labels in a row, their values under them."""
    left, right, size = design.margin, pen.width - design.margin, design.size
    for start in range(0, len(found), 5):
        part = found[start : start + 5]
        width = (right - left) / len(part)
        if design.meta == "box":
            pen.bar(left, right, top - size * 1.1, top + size * 2.1, filled=False)
        for index, (label, value) in enumerate(part):
            pen.text(left + index * width + 3, top, label, size * 0.9, bold=design.heading == "bold")
            pen.text(left + index * width + 3, top + size * 1.5, value, size)
        top += size * 4
    return top


def draw_foot(pen: Pen, design: Design, bill: Bill, trouble: Trouble) -> None:
    """Bank, registration and, where the head does not name it, the supplier."""
    side = bill.supplier
    left, right, size = design.margin, pen.width - design.margin, max(6.5, design.size - 2)
    grouped = " ".join(bill.iban[at : at + 4] for at in range(0, len(bill.iban), 4))
    own = [] if trouble.pictured else [side.name]
    if design.supplier_at in ("footer", "window") and own:
        own += side.address
    bank = [f"IBAN: {grouped}"] if design.bank != "none" else []
    ids = [f"{pick(design, bill.words.tax_id)}: {side.tax_id}"] if design.tax_id_at == "footer" and side.tax_id else []
    contact = [
        f"{bill.more.phone} {side.phone}",
        *([] if trouble.pictured and design.label_pick % 2 else [side.domain]),
    ]
    if trouble.registered:
        ids.append(register_line(random.Random(bill.order), design.language))
    top = pen.height - 62
    if design.bank in ("columns", "list"):
        width = (right - left) / 3
        for index, column in enumerate((own, contact + ids, bank)):
            for number, line in enumerate(column):
                pen.text(left + index * width, top + number * size * 1.3, line, size, light=True)
    else:
        for number, parts in enumerate((own + contact, ids + bank)):
            pen.text(pen.width / 2, top + number * size * 1.5, " | ".join(parts), size, align="middle", light=True)
