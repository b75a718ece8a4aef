"""Letters for window envelopes, as accounting programs of the continent print them."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_columns, foot_line, logo, note, right_edge, sum_up, tax_grid
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


def _sender_line(s: Sheet, y: float, sign: str = " · ") -> None:
    s.pen.text(LEFT, y, sign.join(s.seller("name", "address")), 6.5)
    s.pen.rule(y + 3, LEFT, LEFT + 230, width=0.3)


@design()
def window_letter(s: Sheet) -> None:
    """Sender's line above the window, particulars at its right, legal columns at the foot."""
    pen, right = s.pen, right_edge(s)
    logo(s, right - 110, 36, 110, 40)
    _sender_line(s, 128)
    pen.lines(LEFT, 146, s.buyer("name", "contact", "address"), 10)
    pen.pairs(370, right, 146, s.meta("number", "customer_no", "date", "delivery", "due"))
    pen.text(LEFT, 265, s.title, 15, bold=True)
    y = draw_table(
        s, 295, ("position", "description", "quantity", "unit", "price", "amount"), LEFT, right, Look(), floor=170
    )
    y = sum_up(s, y + 8, s.all_sums(), 350, right, last="ruled")
    note(s, y + 24)
    foot_columns(
        s,
        [
            s.seller("name", "address"),
            s.seller("phone", "email", "website"),
            s.bank(),
            s.seller("tax_id", "registration"),
        ],
        size=6.5,
    )


@design()
def window_letter_named(s: Sheet) -> None:
    """The number beside the title; the date at the right of the place; foot with three columns."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 60, s.seller("name")[0], 18, bold=True)
    _sender_line(s, 132, " - ")
    pen.lines(LEFT, 150, s.buyer("name", "address", "country"), 10)
    pen.text(
        LEFT,
        262,
        f"{s.title} {s.words['position']} {s.invoice.number}"
        if s.invoice.seed % 2
        else f"{s.title} {s.invoice.number}",
        14,
        bold=True,
    )
    s.printed.add("invoice_number")
    date = s.meta("date")[0]
    pen.text(right, 262, f"{date[0]}: {date[1]}", 9, align="r")
    y = draw_table(
        s,
        290,
        ("position", "code", "description", "quantity_unit", "price", "amount"),
        LEFT,
        right,
        Look(head="ruled", rows="ruled"),
        floor=170,
    )
    y = sum_up(s, y + 8, s.all_sums(), 330, right, last="ruled")
    due = s.meta("due")
    pen.lines(LEFT, y + 24, [f"{label}: {value}" for label, value in due])
    foot_columns(s, [s.seller("name", "address_line", "tax_id"), s.seller("phone", "email", "registration"), s.bank()])


@design(font="serif")
def typeset_letter(s: Sheet) -> None:
    """Typeset: buyer left, supplier right, a row of reference fields, a narrow table."""
    pen, right = s.pen, right_edge(s)
    pen.lines(380, 60, s.seller("name", "address", "phone", "email"), 9, bold=1)
    pen.lines(LEFT, 150, s.buyer("name", "address"), 10)
    pen.above(LEFT, right, 240, s.meta("customer_no", "number", "date"), 8, bold=False)
    pen.text(LEFT, 290, s.title, 12, bold=True)
    y = draw_table(
        s,
        320,
        ("position", "description", "price", "quantity", "amount"),
        LEFT + 10,
        right - 10,
        Look(size=10, money=True),
        floor=170,
    )
    y = sum_up(s, y + 8, s.all_sums(), 330, right - 10, size=10, last="ruled")
    pen.lines(LEFT, y + 24, [": ".join(pair) for pair in s.meta("due", "terms")])
    foot_columns(s, [s.bank(), s.seller("tax_id")])


@design()
def enterprise_letter(s: Sheet) -> None:
    """Logo and address above a rule, buyer at the right, particulars in a row of four, taxes per line."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 36, 80, 40)
    pen.lines(LEFT, 92, s.seller("name", "address"), 8.5)
    pen.rule(120, LEFT, right)
    pen.lines(340, 142, s.buyer("name", "address", "country", "tax_id"), 9.5)
    pen.text(LEFT, 235, f"{s.title} {s.invoice.number}", 17)
    s.printed.add("invoice_number")
    pen.above(LEFT, right, 260, s.meta("date", "due", "delivery", "po"), 9)
    y = draw_table(
        s,
        310,
        ("description", "quantity_unit", "price", "tax_column", "amount"),
        LEFT,
        right,
        Look(money=True, rows="ruled"),
        floor=150,
    )
    y = sum_up(s, y + 8, s.all_sums(), 340, right, last="ruled")
    pen.lines(LEFT, y + 20, [f"{s.words['terms']}: {s.terms}"], 9)
    texts = s.seller("phone", "email", "website", "tax_id_plain")
    foot_line(s, texts, sign="  ", size=8, pages=True)


@design(wish=Wish(line_discounts=True))
def merchant_letter(s: Sheet) -> None:
    """Nine columns: position, code, description, quantity, unit, price, discount, tax, amount."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name"), 14, bold=1)
    pen.lines(LEFT, 66, [" - ".join(s.seller("address", "phone"))], 8)
    pen.lines(LEFT, 140, s.buyer("name", "address", "tax_id"), 9.5)
    at = pen.pairs(340, 450, 140, s.meta("number", "date", "customer_no", "po", "due"), 8.5, align="l", colon=":")
    pen.text(LEFT, max(at, 230), s.title.upper(), 13, bold=True)
    columns = ("position", "code", "description", "quantity", "unit", "price", "discount", "tax_column", "amount")
    y = draw_table(
        s,
        max(at, 230) + 24,
        columns,
        LEFT - 10,
        right + 10,
        Look(size=7.5, rows="ruled", widths={"description": 4.2}),
        floor=170,
    )
    if y > pen.height - 230:
        pen.next_page()
        y = 60
    tax_grid(s, y + 10, LEFT, 270)
    sum_up(s, y + 10, s.sums("subtotal", "tax_total", "total", "paid", "balance"), 340, right, size=8.5)
    foot_columns(s, [s.seller("name", "address"), s.seller("tax_id", "registration"), s.bank()])


@design()
def right_window(s: Sheet) -> None:
    """The envelope's window is at the right: supplier left, buyer right, both without labels."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 60, s.seller("name", "address", "phone", "email", "tax_id", "registration"), 9, bold=1)
    pen.lines(330, 150, s.buyer("name", "address", "tax_id"), 10)
    pen.text(LEFT, 250, s.title, 15, bold=True)
    pen.text(LEFT, 268, "  -  ".join(f"{label} : {value}" for label, value in s.meta("number", "date")), 9)
    y = draw_table(
        s,
        300,
        ("code", "description", "quantity", "price", "tax_column", "amount"),
        LEFT,
        right,
        Look(rows="grid", size=8.5),
    )
    y = sum_up(s, y + 10, s.all_sums(), 350, right, colon=" :")
    pen.lines(LEFT, y + 20, [" : ".join(pair) for pair in s.meta("terms", "due", "method")])
    pen.lines(LEFT, y + 70, s.bank(), 8)
