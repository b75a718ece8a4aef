"""Pieces that several designs share."""

from __future__ import annotations

from collections.abc import Sequence

from documents.designs.pen import DARK, PALE, WHITE
from documents.designs.sheet import Sheet, Sum

LEFT = 50.0


def right_edge(sheet: Sheet) -> float:
    return sheet.pen.width - LEFT


def logo(sheet: Sheet, x: float, y: float, width: float = 90, height: float = 36) -> None:
    """A picture without words."""
    sheet.pen.bar(x, y, x + width, y + height, PALE)
    sheet.pen.bar(x + 6, y + 6, x + height - 6, y + height - 6, DARK)


def foot_columns(sheet: Sheet, columns: Sequence[Sequence[str]], *, size: float = 7, rule: bool = True) -> None:
    """At the foot of every page, side by side."""
    pen = sheet.pen
    width = (right_edge(sheet) - LEFT) / max(1, len(columns))

    def draw() -> None:
        y = pen.height - 60
        if rule:
            pen.rule(y - 10, LEFT, right_edge(sheet), width=0.4)
        for number, lines in enumerate(columns):
            pen.lines(LEFT + number * width, y, lines, size)

    pen.every_page = draw


def foot_line(sheet: Sheet, texts: Sequence[str], *, sign: str = " | ", size: float = 7, pages: bool = False) -> None:
    """One centred line at the foot, the page's number under it."""
    pen = sheet.pen

    def draw() -> None:
        pen.text(pen.width / 2, pen.height - 40, sign.join(texts), size, align="c")
        if pages:
            pen.text(pen.width / 2, pen.height - 28, sheet.page_mark, size, align="c")

    pen.every_page = draw


def sum_up(
    sheet: Sheet,
    y: float,
    rows: Sequence[Sum],
    x: float,
    x_value: float,
    *,
    size: float = 9,
    lead: float = 1.7,
    colon: str = "",
    label_align: str = "l",
    last: str = "bold",
    room: float = 150,
) -> float:
    """Totals below each other; the strong ones "bold", "bar" (white on dark), "ruled" or "plain"."""
    pen = sheet.pen
    if y + len(rows) * size * lead > pen.height - min(room, 100):
        pen.next_page()
        y = 70
    x = _clear(sheet, rows, x, x_value, size, label_align)
    left = x if label_align == "l" else x - 110
    for row in rows:
        strong = row.strong
        if strong and last == "bar":
            pen.bar(left - 6, y - size * 1.3, x_value + 6, y + size * 0.6, DARK)
        if strong and last == "ruled":
            pen.rule(y - size * 1.1, left, x_value)
        bold = strong and last != "plain"
        color = {"color": WHITE} if strong and last == "bar" else {}
        pen.text(x, y, row.label + colon, size, bold=bold, align=label_align, **color)
        pen.text(x_value, y, row.value, size, bold=bold, align="r", **color)
        y += size * lead
    return y


def _clear(sheet: Sheet, rows: Sequence[Sum], x: float, x_value: float, size: float, align: str) -> float:
    """`x`, or further left where a label would run into its value."""
    measure = sheet.pen.measure
    for row in rows:
        taken = measure(row.value, size, bold=True) + 12
        if align == "l":
            taken += measure(row.label + ":", size, bold=True)
        x = min(x, x_value - taken)
    return max(x, 20)


def note(sheet: Sheet, y: float, x: float = LEFT, *, thanks: bool = True) -> float:
    """The reason for no tax, and a kind word."""
    lines = [sheet.invoice.note] if sheet.invoice.note else []
    sheet.issues.update(["reverse_charge"] if lines else [])
    if thanks:
        lines.append(sheet.words["thanks"])
    return sheet.pen.lines(x, y, lines, 8)


def tax_grid(sheet: Sheet, y: float, x0: float, x1: float, *, size: float = 8) -> float:
    """Rate, base and tax of each rate in a small table of its own."""
    pen, invoice, words = sheet.pen, sheet.invoice, sheet.words
    places = (x0 + (x1 - x0) * 0.25, x0 + (x1 - x0) * 0.65, x1)
    sheet.printed.update(("totals.tax_rate", "totals.tax_amount"))
    heads = (words["tax_column"], words["subtotal"], words["tax_amount_column"])
    rows = [heads] + [
        (sheet.rate(rate), invoice.style.plain(sheet.signed(base)), invoice.style.plain(sheet.signed(tax)))
        for rate, base, tax in invoice.taxes
    ]
    for number, row in enumerate(rows):
        for text, place in zip(row, places, strict=True):
            pen.text(place, y, text, size, bold=number == 0, align="r")
        y += size * 1.5
    pen.rule(y - size * 1.1, x0, x1, width=0.3)
    return y


def stacks(
    sheet: Sheet, y: float, places: Sequence[float], blocks: Sequence[tuple[str, Sequence[str]]], *, size: float = 9
) -> float:
    """Blocks side by side, each under its label; returns the end of the longest."""
    ends = []
    for x, (label, lines) in zip(places, blocks, strict=True):
        at = y
        if label:
            sheet.pen.text(x, at, label, size, bold=True)
            at += size * 1.5
        ends.append(sheet.pen.lines(x, at, lines, size))
    return max(ends)
