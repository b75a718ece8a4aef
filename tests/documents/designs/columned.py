"""Designs in columns without frames: minimal, typographic."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_columns, foot_line, logo, note, right_edge, stacks, sum_up
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design()
def airy(s: Sheet) -> None:
    """Much white; labels above values; the supplier in a line at the foot."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 70, s.title, 30)
    pen.above(LEFT, 420, 110, s.meta("number", "date", "due"), 8, bold=False)
    y = stacks(
        s,
        165,
        [LEFT, 300],
        [(s.words["bill_to"], s.buyer("name", "address")), (s.words["from"], s.seller("name", "address"))],
    )
    y = draw_table(
        s, y + 40, ("description", "quantity", "price", "amount"), LEFT, right, Look(head="plain", money=True, pad=10)
    )
    y = sum_up(s, y + 24, s.all_sums(), 380, right, lead=2)
    foot_line(s, [*s.seller("name", "email", "tax_id"), *s.bank()[1:]], sign="   ")


@design()
def left_column(s: Sheet) -> None:
    """Particulars stand in a column left of the table's text."""
    pen = s.pen
    right = pen.width - 40
    pen.text(170, 60, s.title, 20, bold=True)
    y = 100.0
    for label, value in s.meta("number", "date", "due", "po"):
        pen.text(40, y, label, 7.5)
        pen.text(40, y + 11, value, 9, bold=True)
        y += 32
    parties = [(s.words["bill_to"], s.buyer("name", "address")), ("", s.seller("name", "address", "tax_id", "email"))]
    end = stacks(s, 100, [170, 380], parties, size=8.5)
    y = draw_table(
        s,
        max(end, 200),
        ("description", "quantity", "price", "amount"),
        170,
        right,
        Look(size=8.5, widths={"description": 3.4}),
    )
    y = sum_up(s, y + 10, s.all_sums(), 350, right)
    pen.lines(170, y + 24, s.bank(), 8)


@design()
def title_in_middle(s: Sheet) -> None:
    """Parties on top at both sides, a centred title with the number under it, then a row of dates."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address", "phone", "tax_id"), 9, bold=1)
    pen.lines(right, 50, s.buyer("name", "address", "tax_id"), 9, bold=1, align="r")
    pen.text(pen.width / 2, 150, s.title, 16, bold=True, align="c")
    number = s.meta("number")[0]
    pen.text(pen.width / 2, 166, f"{number[0]}: {number[1]}", 10, align="c")
    pen.above(LEFT, right, 190, s.meta("date", "due", "terms"), 9, align="c")
    y = draw_table(
        s,
        240,
        ("description", "quantity", "price", "amount"),
        LEFT,
        right,
        Look(rows="ruled", centred=frozenset(("quantity", "price"))),
    )
    y = sum_up(s, y + 10, s.all_sums(), 340, right, last="ruled")
    note(s, y + 20)


@design(wish=Wish(several_rates=False))
def right_column(s: Sheet) -> None:
    """Everything about the invoice in a column at the right, label above value, flush right."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 40, 60, 60)
    pen.lines(LEFT, 120, s.seller("name", "address", "phone", "email", "tax_id"), 8.5, bold=1)
    y = 60.0
    pen.text(right, y, s.title, 22, align="r")
    for label, value in s.meta("number", "date", "due", "balance" if s.invoice.paid else "total"):
        y += 26
        pen.text(right, y, label, 8, bold=True, align="r")
        pen.text(right, y + 11, value, 9, align="r")
    y = stacks(s, 215, [LEFT], [(s.words["bill_to"], s.buyer("name", "address"))], size=8.5)
    y = draw_table(
        s,
        y + 20,
        ("description", "price", "quantity", "amount"),
        LEFT,
        right,
        Look(money=True, rows="striped", head="plain"),
    )
    y = sum_up(s, y + 10, s.all_sums(), 340, right)
    foot_columns(s, [s.bank()])


@design()
def dotted_pairs(s: Sheet) -> None:
    """Buyer and particulars both as label and value, the buyer's name in a labelled line."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address_line", "tax_id"), 9, bold=1)
    pen.text(LEFT, 110, s.title.upper(), 14, bold=True)
    pen.pairs(LEFT, LEFT + 90, 135, [(s.words["bill_to"], s.buyer("name")[0])], colon=":", align="l")
    pen.lines(LEFT + 90, 149, s.buyer("address"), 9)
    pen.pairs(330, 430, 135, s.meta("number", "date", "due"), colon=":", align="l")
    y = draw_table(
        s,
        215,
        ("description", "unit", "quantity", "price", "tax_column", "amount"),
        LEFT,
        right,
        Look(rows="ruled", head="ruled"),
    )
    y = sum_up(s, y + 10, s.all_sums(), 340, right, colon=":")
    pen.lines(LEFT, y + 20, [f"{s.words['terms']}: {s.terms}", *s.bank()], 8.5)


@design()
def dates_in_lines(s: Sheet) -> None:
    """Dates per line, particulars in the title's row, no price column."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 56, s.seller("name")[0], 16, bold=True)
    pen.lines(right, 50, s.seller("address", "phone", "email"), 8, align="r")
    pen.rule(95, LEFT, right)
    pen.above(LEFT, right, 112, [(s.title, s.invoice.number), *s.meta("date", "due")], 9)
    s.printed.add("invoice_number")
    y = stacks(s, 160, [LEFT], [(s.words["bill_to"], s.buyer("name", "address"))])
    y = draw_table(s, y + 20, ("delivery", "description", "quantity", "price", "amount"), LEFT, right, Look(size=8.5))
    y = sum_up(s, y + 10, s.all_sums(), 350, right)
    pen.lines(LEFT, y + 20, [*s.seller("tax_id"), *s.bank()], 8)


@design(wish=Wish(extras=False))
def amounts_only(s: Sheet) -> None:
    """Three columns: description, quantity and amount."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address"), 10, bold=1)
    pen.text(LEFT, 125, s.title, 16, bold=True)
    pen.pairs(LEFT, LEFT + 130, 148, s.meta("number", "date", "due"), align="l")
    pen.lines(340, 125, [s.words["bill_to"], *s.buyer("name", "address")], 9, bold=1)
    y = draw_table(s, 230, ("description", "quantity", "amount"), LEFT, right, Look(money=True, rows="ruled"))
    y = sum_up(s, y + 10, s.sums("subtotal", "tax", "total"), 340, right)
    pen.lines(LEFT, y + 24, s.seller("tax_id", "email"), 8)


@design(font="serif", wish=Wish(gross=True, several_rates=False))
def gross_prices(s: Sheet) -> None:
    """Prices with tax; the total first, then what of it is net and tax."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 55, s.seller("name", "address", "tax_id"), 10, bold=1)
    pen.text(right, 60, s.title, 18, align="r", bold=True)
    pen.pairs(360, right, 85, s.meta("number", "date", "due"), 10)
    pen.lines(LEFT, 150, [s.words["bill_to"] + ":", *s.buyer("name", "address")], 10)
    y = draw_table(
        s, 240, ("position", "description", "quantity", "price", "amount"), LEFT, right, Look(size=10, money=True)
    )
    y = sum_up(s, y + 10, s.sums("total", "net", "tax"), 330, right, size=10)
    foot_line(s, [*s.bank()])


@design(font="typewriter")
def terminal_report(s: Sheet) -> None:
    """Fixed pitch in columns with labels before colons on both sides."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 50, s.title.upper(), 14, bold=True)
    pen.pairs(LEFT, LEFT + 160, 75, s.meta("number", "date", "due", "seller_tax"), 8, colon=":", align="l")
    end = stacks(
        s,
        140,
        [LEFT, 310],
        [(s.words["from"] + ":", s.seller("name", "address")), (s.words["bill_to"] + ":", s.buyer("name", "address"))],
        size=8,
    )
    y = draw_table(s, end + 20, ("description", "quantity", "price", "amount"), LEFT, right, Look(size=8, rows="none"))
    y = sum_up(s, y + 8, s.all_sums(), 300, right, size=8, colon=":")
    pen.lines(LEFT, y + 20, s.bank(), 8)
