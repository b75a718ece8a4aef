"""The line items, on as many pages as they need."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from documents.composed.bill import Bill, Line
from documents.composed.design import Design
from documents.composed.pen import Pen
from documents.composed.writing import amount, money, plain

#: Nothing but the foot stands below this many points from the bottom.
FOOT = 90.0
_SHARES = {"position": 0.5, "code": 1.0, "quantity": 0.9, "unit": 0.75, "price": 1.25, "discount": 0.9, "tax": 0.8,
           "amount": 1.35}  # fmt: skip
_NUMERIC = {"quantity", "price", "discount", "tax", "amount"}


def draw_table(pen: Pen, design: Design, bill: Bill, top: float) -> float:
    """Returns the height below the last row."""
    edges = _edges(pen, design)
    top = _heading(pen, design, bill, edges, top)
    for index, line in enumerate(bill.lines):
        wording = _wording(pen, design, line, edges)
        height = len(wording) * design.size * 1.25 + design.size * (design.leading - 0.9)
        if top + height > pen.height - FOOT:
            pen.turn()
            top = _heading(pen, design, bill, edges, design.margin + 20)
        if design.ruled == "stripes" and index % 2:
            pen.bar(design.margin, pen.width - design.margin, top - design.size, top - design.size + height)
        _row(pen, design, bill, index, line, wording, edges, top)
        top += height
        if design.ruled in ("rows", "grid"):
            pen.rule(design.margin, pen.width - design.margin, top - design.size - 1, 0.4)
    if design.ruled != "none":
        pen.rule(design.margin, pen.width - design.margin, top - design.size + 1)
    return top + design.size * 0.8


def _edges(pen: Pen, design: Design) -> dict[str, tuple[float, float]]:
    """(left, right) of each column; the description takes what the others leave."""
    unit = design.size * 6.4
    widths = {name: _SHARES[name] * unit for name in design.columns if name != "description"}
    room = pen.width - 2 * design.margin - sum(widths.values())
    edges, x = {}, design.margin
    for name in design.columns:
        width = widths.get(name, room)
        edges[name] = (x, x + width)
        x += width
    return edges


def _heading(pen: Pen, design: Design, bill: Bill, edges: dict[str, tuple[float, float]], top: float) -> float:
    words, more = bill.words, bill.more
    names = {"position": more.position, "code": more.code, "description": words.description, "quantity": words.quantity,
             "unit": more.unit, "price": words.unit_price, "discount": f"{more.discount[0]} %", "tax": more.tax_percent,
             "amount": words.amount}  # fmt: skip
    if design.heading == "bar":
        pen.bar(design.margin, pen.width - design.margin, top - design.size * 1.1, top + design.size * 0.5)
    for name, (left, right) in edges.items():
        text = names[name].upper() if design.capitals else names[name]
        bold = design.heading != "plain"
        size = min(design.size, design.size * (right - left - 5) / max(pen.width_of(text, design.size, bold=bold), 1))
        _cell(pen, replace(design, size=size), text, name, left, right, top, bold=bold)
    if design.ruled in ("head", "rows", "grid"):
        pen.rule(design.margin, pen.width - design.margin, top + design.size * 0.5)
    return top + design.size * 2


def _cell(
    pen: Pen, design: Design, text: str, name: str, left: float, right: float, top: float, *, bold: bool = False
) -> None:
    if name in _NUMERIC:
        pen.text(right - 3, top, text, design.size, bold=bold, align="right")
    else:
        pen.text(left + 2, top, text, design.size, bold=bold)


def _wording(pen: Pen, design: Design, line: Line, edges: dict[str, tuple[float, float]]) -> list[str]:
    left, right = edges["description"]
    return [part for text in line.description for part in pen.wrap(text, design.size, right - left - 8)]


def _row(
    pen: Pen, design: Design, bill: Bill, index: int, line: Line, wording: list[str],
    edges: dict[str, tuple[float, float]], top: float,
) -> None:  # fmt: skip
    def shown(value: Decimal) -> str:
        return money(design, bill, value) if design.money_in_rows else amount(design, value)

    texts = {"position": str(index + 1), "code": line.code, "quantity": plain(design, line.quantity), "unit": line.unit,
             "price": shown(line.unit_price), "discount": f"{plain(design, line.discount)} %" if line.discount else "",
             "tax": f"{plain(design, line.rate)} %", "amount": shown(line.amount)}  # fmt: skip
    for name, (left, right) in edges.items():
        if name == "description":
            for number, text in enumerate(wording):
                pen.text(left + 2, top + number * design.size * 1.25, text, design.size)
        else:
            _cell(pen, design, texts[name], name, left, right, top)
