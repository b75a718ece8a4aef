"""What stands below the items: sums, taxes, payments, terms."""

from __future__ import annotations

import random
from decimal import Decimal

from documents.composed.bill import Bill
from documents.composed.design import Design
from documents.composed.pen import Pen
from documents.composed.table import FOOT
from documents.composed.trouble import Trouble, agent_lines, due_sentence, early_day
from documents.composed.writing import amount, day, money, pick, plain


def total_rows(design: Design, bill: Bill) -> list[tuple[str, str]]:
    """Labels and amounts, from the first sum to what is left to pay."""
    words, more = bill.words, bill.more
    rows: list[tuple[str, str]] = []

    def add(label: str, value: Decimal) -> None:
        rows.append((label, money(design, bill, value)))

    if bill.discount:
        add(pick(design, more.discount), -bill.discount)
    if bill.shipping:
        add(pick(design, more.shipping), bill.shipping)
    if not bill.gross:
        add(pick(design, words.subtotal), bill.net)
    if bill.gross:
        add(pick(design, words.total), bill.total)
    for rate, base, tax in bill.taxes:
        add(_tax_label(design, bill, rate, base), tax)
    if bill.gross:
        add(pick(design, words.subtotal), bill.net)
    else:
        add(pick(design, words.total), bill.total)
    if bill.paid:
        add(pick(design, more.paid), -bill.paid)
        add(pick(design, more.balance), bill.due_amount)
    return rows


def _tax_label(design: Design, bill: Bill, rate: Decimal, base: Decimal) -> str:
    name, percent = pick(design, bill.words.tax), f"{plain(design, rate)}{' ' if design.label_pick % 2 else ''}%"
    if bill.gross:
        name = f"{bill.more.incl.partition(' ')[0]} {name}" if " " in bill.more.incl else name
    several = len(bill.taxes) > 1
    match design.tax_named:
        case "plain" if not several and "tax" in design.columns:
            return name
        case "base":
            return f"{name} {percent} ({amount(design, base)})"
        case "brackets":
            return f"{name} ({percent})"
        case _:
            return f"{name} {percent}"


def draw_totals(pen: Pen, design: Design, bill: Bill, top: float) -> float:
    rows = total_rows(design, bill)
    size, step = design.size, design.size * design.leading
    if top + (len(rows) + 3) * step > pen.height - FOOT:
        pen.turn()
        top = design.margin + 30
    left, right = design.margin, pen.width - design.margin
    if design.totals_at == "row" and len(rows) <= 5:
        width = (right - left) / len(rows)
        for index, (label, value) in enumerate(rows):
            pen.text(left + (index + 1) * width - 4, top, label, size * 0.9, bold=True, align="right")
            pen.text(left + (index + 1) * width - 4, top + step, value, size, align="right")
        return top + 3 * step
    x0, x1 = {"left": (left, left + 220), "wide": (left, right)}.get(design.totals_at, (right - 220, right))
    for index, (label, value) in enumerate(rows):
        last = index == len(rows) - 1
        bold = design.totals_bold and last
        if last and design.ruled in ("head", "rows", "grid"):
            pen.rule(x0, x1, top - size)
        pen.text(x0, top, label + design.colon, size, bold=bold)
        pen.text(x1 - 3, top, value, size, bold=bold, align="right")
        top += step
    return top + step


def draw_notes(pen: Pen, design: Design, bill: Bill, trouble: Trouble, top: float) -> float:
    """Terms, hints and thanks, and on some papers a table of the taxes."""
    lines: list[str] = []
    if not design.due_printed and trouble.due != "usual":
        early = day(design, bill, early_day(bill.date, bill.due))
        lines.append(due_sentence(trouble.due, design.language, day(design, bill, bill.due), early))
    elif design.terms_printed:
        lines.append(f"{bill.more.terms}: {bill.more.net_days.format(days=bill.days)}")
    if all(rate == 0 for rate, _, _ in bill.taxes):
        lines.append(bill.more.reverse)
    if design.notes:
        lines += [bill.more.late, bill.words.thanks]
    if design.bank == "list":
        lines.append(f"IBAN {bill.iban}")
    if trouble.agent:
        lines += ["", *agent_lines(random.Random(bill.number), design.language)]
    step = design.size * design.leading
    if design.summary:
        top = _summary(pen, design, bill, top)
    for line in lines:
        if top > pen.height - FOOT:
            return top
        pen.text(design.margin, top, line, design.size)
        top += step
    return top


def _summary(pen: Pen, design: Design, bill: Bill, top: float) -> float:
    if top + (len(bill.taxes) + 2) * design.size * 1.5 > pen.height - FOOT:
        return top
    places = [design.margin + offset for offset in (60.0, 150.0, 230.0, 320.0)]
    heads = (bill.more.tax_percent, bill.more.base, bill.words.tax[0], bill.words.total[0])
    for x, text in zip(places, heads, strict=True):
        pen.text(x, top, text, design.size, bold=True, align="right")
    for rate, base, tax in bill.taxes:
        top += design.size * 1.5
        texts = (f"{plain(design, rate)} %", amount(design, base), amount(design, tax), amount(design, base + tax))
        for x, text in zip(places, texts, strict=True):
            pen.text(x, top, text, design.size, align="right")
    return top + design.size * 2.5
