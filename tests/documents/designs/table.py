"""The table of the line items: columns, heads, wrapped descriptions, page after page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from documents.designs.invoice import Line
from documents.designs.pen import BLACK, DARK, PALE, WHITE
from documents.designs.sheet import Sheet

#: Relative widths.
_WIDTHS = {
    "position": 0.6,
    "code": 1.3,
    "description": 5.0,
    "name": 5.0,
    "quantity": 1.1,
    "quantity_unit": 1.4,
    "unit": 1.0,
    "price": 1.6,
    "gross_price": 1.6,
    "discount": 1.2,
    "tax_column": 1.2,
    "tax_amount_column": 1.4,
    "amount": 1.7,
    "gross": 1.7,
    "delivery": 1.6,
}
_LEFT = frozenset(("position", "code", "description", "name", "unit", "delivery"))
_PATHS = {
    "description": "description",
    "name": "description",
    "quantity": "quantity",
    "quantity_unit": "quantity",
    "unit": "unit",
    "price": "unit_price",
    "discount": "discount",
    "tax_column": "tax_rate",
    "amount": "amount",
}


@dataclass(frozen=True, slots=True)
class Look:
    """`rows`: "none", "ruled", "striped" or "grid"; `head`: "plain", "ruled", "bar", "none"; `money`: with currency."""

    size: float = 9
    rows: str = "none"
    head: str = "ruled"
    money: bool = False
    centred: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    upper: bool = False
    details: str = "below"
    pad: float = 6
    widths: dict[str, float] = field(default_factory=dict)


def draw_table(
    sheet: Sheet,
    y: float,
    columns: Sequence[str],
    x0: float,
    x1: float,
    look: Look,
    *,
    floor: float = 120,
    again: float = 60,
) -> float:
    """Returns where the table ends. `floor` from the page's end it goes on at `again` on the next page."""
    table = _Table(sheet, columns, x0, x1, look)
    y = table.head(y)
    for number, line in enumerate(sheet.invoice.lines):
        height = table.height(line)
        if y + height > sheet.pen.height - floor:
            sheet.pen.next_page()
            y = table.head(again)
        y = table.row(y, number, line, height)
    if look.rows in ("none", "striped") and look.head != "none":
        sheet.pen.rule(y - look.size * 0.4, x0, x1)
    return y


class _Table:
    def __init__(self, sheet: Sheet, columns: Sequence[str], x0: float, x1: float, look: Look) -> None:
        self._sheet, self._columns, self._look = sheet, columns, look
        self._x0, self._x1 = x0, x1
        weights = [look.widths.get(key, _WIDTHS[key]) for key in columns]
        unit = (x1 - x0) / sum(weights)
        self._edges = [x0]
        for weight in weights:
            self._edges.append(self._edges[-1] + weight * unit)
        sheet.columns.update(_PATHS[key] for key in columns if key in _PATHS)
        if "tax_column" in columns:
            sheet.printed.add("totals.tax_rate")

    def _place(self, number: int) -> tuple[float, str]:
        """(x, alignment) of a column."""
        key, pad = self._columns[number], self._look.pad / 2
        left, right = self._edges[number] + pad, self._edges[number + 1] - pad
        if key in self._look.centred:
            return (left + right) / 2, "c"
        if key in _LEFT or key in self._look.left:
            return left, "l"
        return right, "r"

    def _width(self, number: int) -> float:
        return self._edges[number + 1] - self._edges[number] - self._look.pad

    def _title(self, key: str) -> str:
        word = {"name": "description", "quantity_unit": "quantity", "gross_price": "price"}.get(key, key)
        return self._sheet.words[word]

    def head(self, y: float) -> float:
        look, pen = self._look, self._sheet.pen
        if look.head == "none":
            return y
        size = look.size * 0.95
        titles = [self._title(key).upper() if look.upper else self._title(key) for key in self._columns]
        wrapped = [pen.wrap(title, size, max(20, self._width(n)), bold=True) for n, title in enumerate(titles)]
        height = max(len(lines) for lines in wrapped) * size * 1.2
        if look.head == "bar":
            pen.bar(self._x0, y - size * 1.2, self._x1, y + height - size * 0.6, DARK)
        for number, lines in enumerate(wrapped):
            x, align = self._place(number)
            for row, text in enumerate(lines):
                color = WHITE if look.head == "bar" else BLACK
                pen.text(x, y + row * size * 1.2, text, size, bold=True, align=align, color=color)
        bottom = y + height - size * 0.6
        if look.head == "ruled":
            pen.rule(bottom, self._x0, self._x1, width=1)
        if look.rows == "grid":
            self._grid(y - size * 1.3, bottom + 1)
        return bottom + look.size * 1.5

    def _describe(self, line: Line) -> list[str]:
        number = next(n for n, key in enumerate(self._columns) if key in ("description", "name"))
        whole = line.name if self._columns[number] == "name" or not line.details else f"{line.name}\n{line.details}"
        if self._look.details == "beside":
            whole = whole.replace("\n", ", ")
        return [
            part
            for text in whole.split("\n")
            for part in self._sheet.pen.wrap(text, self._look.size, self._width(number))
        ]

    def height(self, line: Line) -> float:
        return len(self._describe(line)) * self._look.size * 1.25 + self._look.size * 0.75

    def row(self, y: float, number: int, line: Line, height: float) -> float:
        look, pen = self._look, self._sheet.pen
        top = y - look.size * 1.1
        if look.rows == "striped" and number % 2 == 0:
            pen.bar(self._x0, top, self._x1, top + height, PALE)
        for column, key in enumerate(self._columns):
            x, align = self._place(column)
            lines = self._describe(line) if key in ("description", "name") else [self._cell(key, number, line)]
            for row, text in enumerate(lines):
                pen.text(x, y + row * look.size * 1.25, text, look.size, align=align)
        if look.rows == "ruled":
            pen.rule(top + height, self._x0, self._x1, width=0.3)
        if look.rows == "grid":
            self._grid(top, top + height)
        return y + height

    def _grid(self, top: float, bottom: float) -> None:
        self._sheet.pen.frame(self._x0, top, self._x1, bottom)
        for x in self._edges[1:-1]:
            self._sheet.pen.upright(x, top, bottom)

    def _cell(self, key: str, number: int, line: Line) -> str:
        sheet, style = self._sheet, self._sheet.invoice.style
        if key == "position":
            return str(number + 1)
        if key in ("quantity", "quantity_unit"):
            text = style.number(line.quantity) if sheet.invoice.seed % 3 else style.plain(line.quantity)
            return f"{text} {line.unit}" if key == "quantity_unit" else text
        if key in ("code", "unit"):
            return str(getattr(line, key))
        if key == "delivery":
            return sheet.invoice.day(sheet.invoice.delivery)
        if key == "discount":
            return sheet.rate(line.discount) if line.discount or number % 2 else ""
        if key == "tax_column":
            return sheet.rate(line.rate)
        amounts = {
            "price": line.price,
            "gross_price": line.price,
            "tax_amount_column": line.tax,
            "amount": line.gross if sheet.invoice.gross else line.net,
            "gross": line.gross,
        }
        value = amounts[key] if key == "price" else sheet.signed(amounts[key])
        if self._look.money:
            sheet.printed.update({"currency"} if style.symbol else ())
            return style.money(value)
        return style.plain(value)
