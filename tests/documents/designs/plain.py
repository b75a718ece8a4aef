"""Designs without boxes and colours, as simple generators and office programs print them."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_line, logo, note, right_edge, stacks, sum_up
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design()
def two_blocks(s: Sheet) -> None:
    """Logo left, title right; buyer left, particulars right as label: value."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 40)
    pen.text(right, 65, s.title.upper(), 20, bold=True, align="r")
    pen.lines(LEFT, 100, s.seller("name", "address", "country", "phone", "email", "tax_id"), bold=1)
    stacks(s, 200, [LEFT], [(s.words["bill_to"], s.buyer("name", "address", "country"))])
    pen.pairs(350, right, 200, s.meta("number", "date", "due", "po"), colon=":")
    y = draw_table(s, 300, ("description", "quantity", "price", "amount"), LEFT, right, Look(money=True))
    y = sum_up(s, y + 10, s.all_sums(), 360, right)
    note(s, y + 30)


@design(font="serif")
def typed_letterhead(s: Sheet) -> None:
    """Centred letterhead, everything below in one column, serif."""
    pen, right = s.pen, right_edge(s)
    pen.lines(pen.width / 2, 55, s.seller("name"), 16, bold=1, align="c")
    pen.lines(pen.width / 2, 72, [" · ".join(s.seller("address_line", "phone")), *s.seller("tax_id")], 9, align="c")
    pen.rule(98, LEFT, right)
    pen.text(LEFT, 130, s.title, 16, bold=True)
    pen.pairs(LEFT, LEFT + 120, 150, s.meta("number", "date", "due", "terms"), colon=":", align="l")
    pen.lines(LEFT, 225, [s.words["bill_to"] + ":", *s.buyer("name", "address", "tax_id")])
    y = draw_table(s, 310, ("description", "quantity", "price", "amount"), LEFT, right, Look(size=10))
    y = sum_up(s, y + 10, s.all_sums(), 350, right, colon=":", last="ruled", size=10)
    pen.lines(LEFT, y + 20, s.bank())


@design(font="typewriter")
def line_printer(s: Sheet) -> None:
    """Fixed pitch, no rules, totals under the amounts without a gap."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address", "tax_id_plain"), 9)
    pen.lines(LEFT, 130, s.buyer("name", "address"), 9)
    pen.text(LEFT, 210, s.title.upper(), 11, bold=True)
    pen.pairs(LEFT, LEFT + 180, 228, s.meta("number", "customer_no", "date", "due"), colon=":", align="l", lead=1.3)
    y = draw_table(
        s, 310, ("code", "description", "quantity", "price", "amount"), LEFT, right, Look(head="plain", size=8)
    )
    sum_up(s, y + 6, s.all_sums(), 330, right, last="plain", lead=1.4)


@design()
def right_heavy(s: Sheet) -> None:
    """Supplier at the right, flush right; the buyer below at the left without a label."""
    pen, right = s.pen, right_edge(s)
    pen.lines(right, 55, s.seller("name", "address", "phone", "email", "website", "tax_id"), bold=1, align="r")
    pen.lines(LEFT, 160, s.buyer("name", "address"), 10)
    number = s.meta("number")[0]
    pen.text(LEFT, 260, f"{s.title} {number[1]}", 16, bold=True)
    s.printed.add("invoice_number")
    pen.above(LEFT, right, 285, s.meta("date", "due", "delivery", "reference"))
    y = draw_table(s, 340, ("description", "quantity", "price", "tax_column", "amount"), LEFT, right, Look())
    y = sum_up(s, y + 12, s.all_sums(), 340, right, last="ruled")
    pen.text(LEFT, y + 30, f"{s.words['terms']}: {s.terms}")
    foot_line(s, [*s.seller("phone", "email", "website"), *s.bank()], pages=True)


@design(wish=Wish(several_rates=False))
def hours_and_rates(s: Sheet) -> None:
    """A freelancer's: title, one line of particulars, totals without a grid."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 60, s.seller("name"), 18, bold=1)
    pen.lines(LEFT, 80, [", ".join(s.seller("address"))], 8)
    pen.lines(LEFT, 91, [" / ".join(s.seller("email", "phone", "tax_id"))], 8)
    pen.text(LEFT, 140, s.title, 13, bold=True)
    pen.text(LEFT, 156, "   ".join(f"{label}: {value}" for label, value in s.meta("number", "date", "due")), 9)
    pen.lines(LEFT, 186, [s.words["bill_to"], *s.buyer("name", "address")], bold=1)
    y = draw_table(s, 270, ("description", "quantity", "price", "amount"), LEFT, right, Look(rows="ruled", money=True))
    y = sum_up(s, y + 10, s.all_sums(), right - 90, right, label_align="r")
    pen.lines(LEFT, y + 24, s.bank())


@design()
def sentence_letter(s: Sheet) -> None:
    """Number and date stand in a sentence that is the subject; payment is asked for in another."""
    pen, right = s.pen, right_edge(s)
    pen.lines(right, 50, s.seller("name", "address", "phone"), 9, align="r", bold=1)
    pen.lines(LEFT, 140, s.buyer("name", "contact", "address"), 10)
    pen.text(right, 240, f"{s.invoice.seller.address[-1]}, {s.invoice.day(s.invoice.date)}", 9, align="r")
    pen.text(LEFT, 270, s.subject, 12, bold=True)
    y = draw_table(s, 310, ("position", "description", "quantity", "price", "amount"), LEFT, right, Look())
    y = sum_up(s, y + 10, s.sums("subtotal", "discount", "shipping", "tax", "total"), 340, right)
    if not s.invoice.credit:
        pen.lines(LEFT, y + 24, pen.wrap(s.sentence(0), 9, right - LEFT))
    foot_line(s, [*s.seller("name", "tax_id"), *s.bank()[1:]])


@design()
def no_heads(s: Sheet) -> None:
    """A table without headings."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 55, s.seller("name", "address", "email"), bold=1)
    pen.text(LEFT, 130, s.title, 18, bold=True)
    pen.pairs(LEFT, 200, 155, s.meta("number", "date", "due"), align="l")
    pen.lines(330, 155, [s.words["bill_to"], *s.buyer("name", "address")], bold=1)
    y = draw_table(
        s, 260, ("description", "quantity", "price", "amount"), LEFT, right, Look(head="none", money=True, rows="ruled")
    )
    y = sum_up(s, y + 10, s.all_sums(), 340, right)
    pen.lines(LEFT, y + 20, s.seller("tax_id", "registration"))


@design(wish=Wish(extras=False, several_rates=False))
def till_like(s: Sheet) -> None:
    """Narrow and centred, with the totals before tax only at the end."""
    pen = s.pen
    x0, x1 = 150.0, pen.width - 150
    pen.lines(pen.width / 2, 50, s.seller("name", "address", "phone", "tax_id"), 8, align="c", bold=1)
    pen.text(pen.width / 2, 130, s.title.upper(), 12, bold=True, align="c")
    pen.pairs(x0, x1, 150, s.meta("number", "date", "due"), 8)
    pen.lines(x0, 195, [s.words["bill_to"] + ": " + s.buyer("name")[0], *s.buyer("address")], 8)
    y = draw_table(
        s, 245, ("description", "quantity", "price", "amount"), x0, x1, Look(size=7.5, widths={"description": 3.2})
    )
    y = sum_up(s, y + 8, s.sums("subtotal", "tax", "total"), x0, x1, size=8)
    pen.text(pen.width / 2, y + 16, s.words["thanks"], 7, align="c")
