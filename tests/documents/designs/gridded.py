"""Designs made of ruled boxes, as desktop and enterprise programs print them."""

from __future__ import annotations

from documents.designs.making import Wish
from documents.designs.parts import LEFT, foot_columns, foot_line, logo, note, right_edge, stacks, sum_up, tax_grid
from documents.designs.pen import PALE
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


def _cells(s: Sheet, y: float, x0: float, x1: float, rows: list[tuple[str, str]], height: float = 30) -> float:
    """Label small above value, each in a frame."""
    width = (x1 - x0) / max(1, len(rows))
    for number, (label, value) in enumerate(rows):
        x = x0 + number * width
        s.pen.frame(x, y, x + width, y + height)
        s.pen.text(x + 4, y + 10, label, 7)
        s.pen.text(x + 4, y + 23, value, s.pen.fitting(value, 9, width - 8, bold=True), bold=True)
    return y + height


@design()
def small_boxes(s: Sheet) -> None:
    """Supplier's frame left, buyer's frame right with their labels above, particulars flush right on top."""
    pen, right = s.pen, right_edge(s)
    logo(s, LEFT, 30, 80, 36)
    pen.text(right, 44, f"{s.title} {s.invoice.number}", 13, bold=True, align="r")
    s.printed.add("invoice_number")
    for number, (label, value) in enumerate(s.meta("date", "due", "customer_no")):
        pen.text(right, 60 + 12 * number, f"{label} : {value}", 9, align="r")
    pen.text(LEFT, 118, s.words["from"], 8)
    pen.bar(LEFT, 122, 270, 215, PALE)
    pen.lines(LEFT + 6, 136, s.seller("name", "address", "phone", "email"), 9, bold=1)
    pen.text(300, 118, s.words["bill_to"], 8)
    pen.frame(300, 122, right, 215)
    pen.lines(306, 136, s.buyer("name", "address", "tax_id"), 9, bold=1)
    pen.text(right, 232, s.invoice.currency, 7, align="r")
    s.printed.add("currency")
    y = draw_table(
        s,
        250,
        ("description", "tax_column", "price", "quantity", "amount"),
        LEFT,
        right,
        Look(rows="grid", size=8.5),
        floor=170,
    )
    y = sum_up(s, y + 10, s.all_sums(), 350, right, last="bar", size=8.5)
    pen.lines(LEFT, y + 6, [f"{s.words['terms']}: {s.terms}", *s.bank()], 8)
    foot_line(s, s.seller("name", "registration", "tax_id"), sign=" - ", pages=True)


@design(wish=Wish(extras=False))
def cell_row(s: Sheet) -> None:
    """Particulars in a row of cells, parties above it."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address", "tax_id"), 9, bold=1)
    pen.text(right, 54, s.title.upper(), 18, bold=True, align="r")
    pen.frame(320, 80, right, 160)
    pen.lines(328, 96, [s.words["bill_to"], *s.buyer("name", "address", "tax_id")], 8.5)
    y = _cells(s, 175, LEFT, right, s.meta("number", "date", "due", "customer_no", "method"))
    y = draw_table(
        s, y + 24, ("code", "description", "quantity", "price", "amount"), LEFT, right, Look(rows="grid", size=8.5)
    )
    rows = [row.pair for row in s.sums("subtotal", "tax_total", "total")]
    if y > pen.height - 140:
        pen.next_page()
        y = 50
    _cells(s, y + 10, LEFT, right, rows)
    pen.lines(LEFT, y + 60, s.bank(), 8)


@design(wish=Wish(line_discounts=True, extras=False))
def fiscal(s: Sheet) -> None:
    """Parties in frames, many columns, taxes in a grid, cells for the totals, as on the Mediterranean."""
    pen, right = s.pen, right_edge(s)
    pen.frame(LEFT, 40, 290, 130)
    pen.lines(LEFT + 6, 54, s.seller("name", "address", "tax_id", "phone"), 8.5, bold=1)
    pen.frame(300, 40, right, 130)
    pen.lines(306, 54, [s.words["bill_to"], *s.buyer("name", "address", "tax_id")], 8.5)
    pen.text(LEFT, 150, s.title.upper(), 12, bold=True)
    y = _cells(s, 160, LEFT, right, s.meta("number", "date", "customer_no", "method", "due"))
    columns = ("code", "description", "unit", "quantity", "price", "discount", "amount", "tax_column")
    y = draw_table(s, y + 22, columns, LEFT, right, Look(rows="grid", size=7.5, widths={"description": 4}), floor=180)
    if y > pen.height - 220:
        pen.next_page()
        y = 60
    end = tax_grid(s, y + 14, LEFT, 290)
    sum_up(s, y + 14, s.sums("subtotal", "tax_total", "total"), 340, right)
    pen.lines(LEFT, end + 20, s.bank(), 8)


@design()
def gross_columns(s: Sheet) -> None:
    """Net, tax and gross of every line, as in Poland; the amount to pay below at the left."""
    pen, right = s.pen, right_edge(s)
    pen.text(right, 50, f"{s.title} {s.invoice.number}", 13, bold=True, align="r")
    s.printed.add("invoice_number")
    for number, (label, value) in enumerate(s.meta("date", "delivery", "due", "method")):
        pen.text(right, 68 + 12 * number, f"{label}: {value}", 8.5, align="r")
    parties = [
        (s.words["from"] + ":", s.seller("name", "address", "tax_id")),
        (s.words["bill_to"] + ":", s.buyer("name", "address", "tax_id")),
    ]
    y = stacks(s, 135, [LEFT, 310], parties, size=8.5)
    columns = (
        "position",
        "description",
        "unit",
        "quantity",
        "price",
        "amount",
        "tax_column",
        "tax_amount_column",
        "gross",
    )
    y = draw_table(
        s, y + 20, columns, LEFT - 14, right + 14, Look(rows="grid", size=7.5, widths={"description": 3.6}), floor=170
    )
    if y > pen.height - 200:
        pen.next_page()
        y = 60
    tax_grid(s, y + 10, 260, right)
    rows = s.sums("total", "paid", "balance")
    y = sum_up(s, y + 40 + 12 * len(s.invoice.taxes), rows, LEFT, 240, size=10, colon=":")
    s.sums("tax_total")
    pen.lines(LEFT, y + 10, s.bank(), 8)


@design()
def form_sheet(s: Sheet) -> None:
    """A spreadsheet's form: date and number in two cells at the right, an empty rest of the table."""
    pen, right = s.pen, right_edge(s)
    pen.lines(LEFT, 50, s.seller("name", "address", "phone"), 9, bold=1)
    pen.text(right, 54, s.title, 22, align="r", bold=True)
    _cells(s, 70, right - 180, right, s.meta("date", "number"))
    pen.frame(LEFT, 115, 290, 185)
    pen.lines(LEFT + 5, 128, [s.words["bill_to"], *s.buyer("name", "address")], 8.5, bold=1)
    y = _cells(s, 195, 300, right, s.meta("po", "terms", "due"))
    look = Look(rows="grid", size=8.5, centred=frozenset(("quantity",)))
    y = draw_table(s, y + 20, ("quantity", "code", "description", "price", "amount"), LEFT, right, look)
    y = sum_up(s, y + 12, s.all_sums(), 380, right)
    note(s, y)
    pen.lines(LEFT, y + 24, s.seller("tax_id"), 8)


@design()
def quantity_first(s: Sheet) -> None:
    """Quantity before description; centred heads; a frame round the totals."""
    pen, right = s.pen, right_edge(s)
    pen.text(pen.width / 2, 48, s.seller("name")[0], 15, bold=True, align="c")
    pen.text(pen.width / 2, 62, " - ".join(s.seller("address", "phone", "tax_id")), 7.5, align="c")
    pen.rule(70, LEFT, right)
    pen.text(LEFT, 96, s.title.upper(), 14, bold=True)
    pen.pairs(380, right, 92, s.meta("number", "date", "due"), 9)
    y = stacks(s, 150, [LEFT], [(s.words["bill_to"] + ":", s.buyer("name", "address"))])
    look = Look(rows="ruled", centred=frozenset(("quantity",)), details="beside")
    y = draw_table(s, y + 20, ("quantity", "description", "price", "amount"), LEFT, right, look)
    y = sum_up(s, y + 14, s.all_sums(), 345, right, colon=":")
    pen.lines(LEFT, y + 14, s.bank(), 8)


@design()
def label_columns(s: Sheet) -> None:
    """Labels flush right before their values, a colon between them; parties below each other."""
    pen, right = s.pen, right_edge(s)
    pen.text(LEFT, 54, s.title, 18, bold=True)
    pen.pairs(
        140, 150, 84, s.meta("number", "date", "due", "po", "reference"), 9, colon=":", align="l", label_align="r"
    )
    pen.lines(330, 54, s.seller("name", "address", "tax_id", "phone"), 9, bold=1)
    pen.lines(330, 130, [s.words["bill_to"], *s.buyer("name", "address", "tax_id")], 9, bold=1)
    columns = ("position", "description", "price", "quantity", "unit", "amount")
    y = draw_table(s, 225, columns, LEFT, right, Look(head="bar", rows="striped", money=True))
    y = sum_up(s, y + 14, s.all_sums(), right - 100, right, label_align="r", colon=":")
    foot_columns(s, [s.bank(), s.seller("email", "website", "registration")])
