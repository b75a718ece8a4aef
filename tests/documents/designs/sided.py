"""Designs with both parties side by side under labels."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_columns, foot_line, logo, note, right_edge, stacks, sum_up, tax_grid
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design()
def from_and_to(s: Sheet) -> None:
    """Title, particulars in a row, then from | to."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 60, s.title, 22, bold=True)
    pen.above(LEFT, right, 84, s.meta("number", "date", "due", "po"), 8)
    parties = [
        (s.words["from"], s.seller("name", "address", "tax_id", "email")),
        (s.words["bill_to"], s.buyer("name", "address", "tax_id")),
    ]
    y = stacks(s, 135, [LEFT, 310], parties)
    y = draw_table(
        s,
        y + 25,
        ("description", "quantity", "price", "amount"),
        LEFT,
        right,
        Look(head="bar", rows="striped", money=True),
    )
    y = sum_up(s, y + 10, s.all_sums(), 350, right)
    note(s, y + 20)


@design()
def to_and_from(s: Sheet) -> None:
    """The buyer stands left, the supplier right."""
    pen, right = s.pen, right_edge(s)
    pen.text(right, 60, s.title.upper(), 20, bold=True, align="r")
    pen.pairs(360, right, 85, s.meta("number", "date", "due"), 9)
    parties = [
        (s.words["bill_to"] + ":", s.buyer("name", "address", "tax_id")),
        (s.words["from"] + ":", s.seller("name", "address", "tax_id")),
    ]
    y = stacks(s, 150, [LEFT, 330], parties)
    y = draw_table(
        s, y + 25, ("position", "description", "quantity", "unit", "price", "amount"), LEFT, right, Look(rows="ruled")
    )
    y = sum_up(s, y + 10, s.all_sums(), 340, right, last="ruled")
    pen.lines(LEFT, y + 10, s.bank())


@design()
def three_columns(s: Sheet) -> None:
    """Supplier, buyer and particulars in three columns."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 36, 120, 30)
    third = (right - LEFT) / 3
    parties = [
        (s.words["from"], s.seller("name", "address", "phone", "email")),
        (s.words["bill_to"], s.buyer("name", "address")),
    ]
    end = stacks(s, 100, [LEFT, LEFT + third], parties, size=8.5)
    pen.text(LEFT + 2 * third, 100, s.title, 12, bold=True)
    at = pen.pairs(LEFT + 2 * third, right, 118, s.meta("number", "date", "due", "seller_tax"), 8.5)
    y = draw_table(
        s, max(end, at) + 25, ("code", "description", "quantity", "price", "amount"), LEFT, right, Look(size=8.5)
    )
    y = sum_up(s, y + 10, s.all_sums(), 360, right, last="bar")
    foot_columns(s, [s.bank(), s.seller("website", "registration")])


@design()
def numbers_first(s: Sheet) -> None:
    """Number beside the title; supplier's block under a rule, buyer under it; stacked."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 60, f"{s.title} {s.invoice.number}", 18, bold=True)
    s.printed.add("invoice_number")
    pen.text(LEFT, 78, "   ".join(f"{label} {value}" for label, value in s.meta("date", "due")), 9)
    pen.rule(88, LEFT, right)
    y = stacks(s, 108, [LEFT], [(s.words["from"], s.seller("name", "address", "tax_id"))])
    y = stacks(s, y + 10, [LEFT], [(s.words["bill_to"], s.buyer("name", "address", "country"))])
    y = draw_table(
        s, y + 20, ("description", "quantity", "price", "tax_column", "amount"), LEFT, right, Look(money=True)
    )
    y = sum_up(s, y + 10, s.all_sums(), 330, right)
    pen.text(LEFT, y + 20, f"{s.words['terms']}: {s.terms}")


@design(wish=Wish(line_discounts=True))
def ship_and_bill(s: Sheet) -> None:
    """Bill to, ship to, and particulars; discounts in a column."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 55, s.seller("name", "address", "phone", "tax_id"), 9, bold=1)
    pen.text(right, 60, s.title, 22, align="r", bold=True)
    blocks = [(s.words["bill_to"], s.buyer("name", "address"))]
    if s.invoice.ship_to:
        blocks.append((s.words["ship_to"], s.shipping_address()))
    y = stacks(s, 140, [LEFT, 210][: len(blocks)], blocks, size=8.5)
    at = pen.pairs(390, right, 140, s.meta("number", "date", "due", "po", "terms"), 8.5)
    y = draw_table(
        s,
        max(y, at) + 20,
        ("description", "quantity", "price", "discount", "amount"),
        LEFT,
        right,
        Look(rows="grid", size=8.5),
    )
    y = sum_up(s, y + 10, s.sums("subtotal", "tax", "total", "paid", "balance"), 360, right)
    foot_line(s, [*s.seller("email", "website")], pages=True)


@design()
def left_totals(s: Sheet) -> None:
    """Totals at the left in a frame, bank at their right."""
    pen, right = s.pen, right_edge(s)
    pen.text(pen.width / 2, 55, s.title.upper(), 18, bold=True, align="c")
    parties = [
        (s.words["from"], s.seller("name", "address", "tax_id", "registration")),
        (s.words["bill_to"], s.buyer("name", "address", "tax_id")),
    ]
    y = stacks(s, 90, [LEFT, 320], parties)
    pen.above(LEFT, right, y + 14, s.meta("number", "date", "due", "customer_no"), 8.5)
    y = draw_table(
        s, y + 60, ("description", "quantity", "price", "amount"), LEFT, right, Look(rows="ruled", head="bar")
    )
    rows = s.all_sums()
    if y > pen.height - 200:
        pen.next_page()
        y = 60
    pen.frame(LEFT, y + 4, LEFT + 230, y + 14 + 16 * len(rows))
    sum_up(s, y + 18, rows, LEFT + 8, LEFT + 222)
    pen.lines(320, y + 18, s.bank(), 8)


@design()
def party_table(s: Sheet) -> None:
    """Parties in a ruled table of two cells, particulars in one of four, rates in a grid."""
    pen, right = s.pen, right_edge(s)
    middle = (LEFT + right) / 2
    pen.text(LEFT, 50, s.title, 16, bold=True)
    pen.frame(LEFT, 62, middle, 160)
    pen.frame(middle, 62, right, 160)
    parties = [
        (s.words["from"], s.seller("name", "address", "tax_id")),
        (s.words["bill_to"], s.buyer("name", "address", "tax_id")),
    ]
    stacks(s, 76, [LEFT + 6, middle + 6], parties, size=8.5)
    pen.above(LEFT + 6, right, 176, s.meta("number", "date", "due", "method"), 8.5)
    pen.frame(LEFT, 163, right, 196)
    y = draw_table(
        s,
        215,
        ("position", "description", "quantity", "unit", "price", "tax_column", "amount"),
        LEFT,
        right,
        Look(rows="grid", size=8),
    )
    if y > pen.height - 220:
        pen.next_page()
        y = 60
    end = tax_grid(s, y + 12, LEFT, middle - 30)
    y = sum_up(
        s,
        y + 12,
        s.sums("subtotal", "discount", "shipping", "tax_total", "total", "paid", "balance"),
        middle + 20,
        right,
        size=8.5,
    )
    pen.lines(LEFT, max(y, end) + 10, s.bank(), 8)


@design(font="serif")
def supplier_at_foot(s: Sheet) -> None:
    """A logo instead of a letterhead: the supplier is named at the foot only."""
    pen, right = s.pen, right_edge(s)
    logo(s, right - 120, 36, 120, 44)
    pen.text(LEFT, 60, s.title, 20, bold=True)
    pen.pairs(LEFT, LEFT + 110, 90, s.meta("number", "date", "due"), align="l", colon=":")
    y = stacks(s, 160, [LEFT], [(s.words["bill_to"], s.buyer("name", "address"))])
    y = draw_table(s, y + 25, ("description", "quantity", "price", "amount"), LEFT, right, Look(size=9.5, rows="ruled"))
    sum_up(s, y + 10, s.all_sums(), 350, right)
    foot_columns(s, [s.seller("name", "address"), s.seller("phone", "email", "tax_id"), s.bank()])
