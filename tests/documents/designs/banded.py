"""Designs with coloured bars and boxes, as web programs print them."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_columns, foot_line, logo, note, right_edge, stacks, sum_up
from documents.designs.pen import DARK, PALE, WHITE
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design()
def dark_header(s: Sheet) -> None:
    """Supplier and particulars in white on a dark bar."""
    pen, right = s.pen, right_edge(s)
    pen.bar(0, 0, pen.width, 110)
    pen.text(LEFT, 48, s.seller("name")[0], 18, bold=True, color=WHITE)
    for number, line in enumerate(s.seller("address", "tax_id")):
        pen.text(LEFT, 66 + 11 * number, line, 8, color=WHITE)
    for number, (label, value) in enumerate(s.meta("number", "date", "due")):
        pen.text(right - 120, 50 + 14 * number, label, 9, align="r", color=WHITE)
        pen.text(right, 50 + 14 * number, value, 9, align="r", color=WHITE)
    pen.text(LEFT, 150, s.title, 16, bold=True)
    y = stacks(s, 175, [LEFT], [(s.words["bill_to"], s.buyer("name", "address"))])
    y = draw_table(
        s,
        y + 24,
        ("description", "quantity", "price", "amount"),
        LEFT,
        right,
        Look(head="bar", rows="striped", money=True),
    )
    y = sum_up(s, y + 14, s.all_sums(), 350, right, last="bar")
    note(s, y + 20)


@design()
def middle_bar(s: Sheet) -> None:
    """Particulars and the amount due in a coloured bar between parties and table."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 36)
    pen.lines(right, 48, s.seller("name", "address", "email"), 9, align="r", bold=1)
    y = stacks(s, 115, [LEFT], [(s.words["bill_to"], s.buyer("name", "address", "tax_id"))])
    pen.text(right, 130, s.title.upper(), 22, bold=True, align="r")
    pen.bar(LEFT, y + 10, right, y + 50)
    pen.above(LEFT + 10, right, y + 26, s.meta("number", "date", "due", "total"), 9, color=WHITE)
    y = draw_table(
        s,
        y + 80,
        ("description", "price", "quantity", "amount"),
        LEFT,
        right,
        Look(money=True, rows="ruled", head="plain"),
    )
    y = sum_up(s, y + 10, s.all_sums(), 360, right)
    foot_columns(s, [s.seller("tax_id", "phone"), s.bank()])


@design()
def amount_on_top(s: Sheet) -> None:
    """The amount due in a box at the top right, repeated in the totals."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address", "country", "tax_id"), 9, bold=1)
    pen.text(right, 50, s.title, 24, align="r")
    number = s.meta("number")[0]
    pen.text(right, 68, f"# {number[1]}" if s.invoice.seed % 2 else f"{number[0]} {number[1]}", 9, align="r")
    pen.bar(right - 190, 84, right, 122, PALE)
    label, value = s.meta("balance" if s.invoice.paid else "total")[0]
    pen.text(right - 6, 98, label, 8, align="r")
    pen.text(right - 6, 115, value, 13, bold=True, align="r")
    y = stacks(s, 160, [LEFT], [(s.words["bill_to"], s.buyer("name", "address"))])
    pen.pairs(right - 100, right, 160, s.meta("date", "terms", "due", "po"), colon=" :", label_align="r")
    y = draw_table(
        s,
        max(y, 220) + 14,
        ("position", "description", "quantity", "price", "amount"),
        LEFT,
        right,
        Look(head="bar", rows="ruled"),
    )
    y = sum_up(s, y + 10, s.all_sums(), right - 110, right, label_align="r")
    pen.lines(LEFT, y + 20, [s.words["notes"], s.words["thanks"]], 8, bold=1)


@design()
def side_panel(s: Sheet) -> None:
    """A coloured column at the left holds supplier, buyer and particulars."""
    pen = s.pen
    right = pen.width - 36
    pen.bar(0, 0, 170, pen.height, PALE)
    y = pen.lines(24, 60, s.seller("name"), 11, bold=1)
    y = pen.lines(24, y, s.seller("address", "phone", "tax_id"), 8)
    y = stacks(s, y + 24, [24], [(s.words["bill_to"], s.buyer("name", "address"))], size=8)
    for label, value in s.meta("number", "date", "due"):
        pen.text(24, y + 20, label, 8, bold=True)
        pen.text(24, y + 31, value, 8)
        y += 28
    pen.text(200, 70, s.title, 26, bold=True)
    y = draw_table(
        s,
        120,
        ("description", "quantity", "price", "amount"),
        200,
        right,
        Look(size=8, rows="ruled", widths={"description": 3.5}),
    )
    y = sum_up(s, y + 12, s.all_sums(), 360, right, size=8.5)
    pen.lines(200, y + 30, s.bank(), 8)


@design()
def boxed_total(s: Sheet) -> None:
    """Capital labels, a total in a dark box, terms and bank under it."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 64, s.title.upper(), 28, bold=True)
    pen.lines(right, 48, s.seller("name", "address", "website"), 8.5, align="r", bold=1)
    blocks = [(s.words["bill_to"].upper(), s.buyer("name", "address"))]
    stacks(s, 120, [LEFT], blocks, size=9)
    y = 120.0
    for label, value in s.meta("number", "date", "due"):
        pen.text(330, y, label.upper(), 8, bold=True)
        pen.text(right, y, value, 9, align="r")
        y += 16
    y = draw_table(
        s, 215, ("description", "quantity", "price", "amount"), LEFT, right, Look(upper=True, head="ruled", money=True)
    )
    y = sum_up(s, y + 14, s.all_sums(), 340, right, last="bar", size=10)
    y = pen.lines(LEFT, y + 20, [s.words["terms"], s.terms], 8.5, bold=1)
    pen.lines(LEFT, y + 8, [*s.bank(), *s.seller("tax_id")], 8.5)


@design()
def accent_columns(s: Sheet) -> None:
    """Three labelled columns in capitals: supplier, buyer, particulars; the tax of each line."""
    pen, right = s.pen, right_edge(s)
    pen.bar(LEFT, 36, LEFT + 60, 42)
    pen.text(LEFT, 70, s.seller("name")[0], 14, bold=True)
    pen.text(right, 70, s.title, 14, align="r", color=DARK)
    third = (right - LEFT) / 3
    end = stacks(
        s,
        100,
        [LEFT, LEFT + third],
        [("", s.seller("address", "tax_id", "email")), ("", s.buyer("name", "address", "tax_id"))],
        size=8.5,
    )
    pen.pairs(LEFT + 2 * third, right, 100, s.meta("number", "date", "due", "po"), 8.5)
    columns = ("code", "description", "price", "quantity", "tax_column", "amount")
    y = draw_table(s, max(end, 165) + 20, columns, LEFT, right, Look(size=8.5, money=True, head="bar"))
    y = sum_up(s, y + 10, s.all_sums(), 350, right, last="ruled")
    foot_line(s, [*s.bank()], pages=True)


@design(wish=Wish(gross=True))
def shop_order(s: Sheet) -> None:
    """A shop's: prices with tax, "of which tax" below the total, a delivery address."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 36, 110, 40)
    pen.lines(340, 46, s.seller("name", "address", "phone", "tax_id"), 8.5, bold=1)
    pen.text(LEFT, 125, s.title.upper(), 15, bold=True)
    blocks = [("", s.buyer("name", "address"))]
    if s.invoice.ship_to:
        blocks.append((s.words["ship_to"], s.shipping_address()))
    y = stacks(s, 150, [LEFT, 210][: len(blocks)], blocks, size=8.5)
    pen.pairs(370, right, 150, s.meta("number", "date", "delivery", "method"), 8.5, colon=":")
    y = draw_table(
        s,
        max(y, 215) + 20,
        ("description", "quantity", "price", "amount"),
        LEFT,
        right,
        Look(head="bar", money=True, rows="ruled"),
    )
    sum_up(s, y + 10, s.sums("net", "tax", "total"), 350, right, last="ruled")
    foot_line(s, s.seller("name", "email", "website"))


@design()
def subscription(s: Sheet) -> None:
    """A payment service's: particulars label by label, the amount due in large letters before the table."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 58, s.title, 20, bold=True)
    logo(s, right - 60, 36, 60, 30)
    y = pen.pairs(LEFT, LEFT + 110, 86, s.meta("number", "date", "due"), 9, align="l")
    parties = [
        ("", s.seller("name", "address", "country", "email", "tax_id_plain")),
        (s.words["bill_to"], s.buyer("name", "address", "country")),
    ]
    y = stacks(s, y + 14, [LEFT, 270], parties)
    if not s.invoice.credit:
        label, value = s.meta("total")[0]
        pen.text(
            LEFT,
            y + 24,
            f"{value} {s.words['due'].lower()} {s.invoice.day(s.invoice.due)}"
            if s.invoice.seed % 2
            else f"{label} {value}",
            14,
            bold=True,
        )
    y = draw_table(
        s, y + 60, ("description", "quantity", "price", "amount"), LEFT, right, Look(head="ruled", money=True)
    )
    y = sum_up(s, y + 10, s.all_sums(), 320, right)
    foot_line(s, [s.invoice.number, s.page_mark], sign=" · ")
