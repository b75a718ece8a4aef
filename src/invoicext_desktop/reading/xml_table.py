"""The lines of an e-invoice as a table over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from invoicext_desktop.domain.fields import line_path
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem
from invoicext_desktop.reading.typeset import Typesetter, clean, text_width, wrap
from invoicext_desktop.reading.xml_look import BOTTOM, CELL, LABEL, LEFT, RIGHT, TOP, amount, percent, plain

#: Between two columns, between two lines of text, around a row.
_GAP, _LEADING, _PADDING = 14.0, 12.0, 5.5
#: A column of numbers is no wider: longer ones are broken.
_WIDEST = 92.0
#: A row that has less room left begins on the next page, unless it is longer than this itself.
_KEPT_TOGETHER = 240.0


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    title: str
    cells: list[str]
    x0: float = 0.0
    x1: float = 0.0

    @property
    def is_number(self) -> bool:
        return self.name not in {"description", "unit"}


_Write = Callable[[LineItem], str | None]
_COLUMNS: tuple[tuple[str, str, _Write], ...] = (
    ("description", "Description", lambda line: clean(line.description or "")),
    ("quantity", "Quantity", lambda line: None if line.quantity is None else plain(line.quantity)),
    ("unit", "Unit", lambda line: clean(line.unit or "")),
    ("unit_price", "Unit price", lambda line: None if line.unit_price is None else amount(line.unit_price)),
    ("discount", "Discount", lambda line: None if line.discount is None else percent(line.discount)),
    ("tax_rate", "Tax", lambda line: None if line.tax_rate is None else percent(line.tax_rate)),
    ("amount", "Amount", lambda line: None if line.amount is None else amount(line.amount)),
)


def put_lines(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    """All lines from `y` on, on this page and new ones; returns where what follows begins."""
    if not content.line_items:
        return y
    columns = _laid_out(content)
    if y + 60 > BOTTOM:
        sheet.new_page()
        y = TOP
    y = _titles(sheet, columns, y)
    for index in range(len(content.line_items)):
        y = _row(sheet, columns, index, y)
    return y + 18


def _laid_out(content: InvoiceContent) -> list[_Column]:
    """The columns that have anything to show, the description as wide as the others leave it."""
    found = []
    for name, title, write in _COLUMNS:
        cells = [write(line) or "" for line in content.line_items]
        if name == "description" or any(cells):
            found.append(_Column(name, title, cells))
    made, right = [], RIGHT
    for column in reversed(found[1:]):
        widest = max(text_width(cell, CELL) for cell in column.cells)
        width = max(min(widest, _WIDEST), text_width(column.title, LABEL))
        made.append(_Column(column.name, column.title, column.cells, right - width, right))
        right -= width + _GAP
    return [_Column("description", found[0].title, found[0].cells, LEFT, right), *reversed(made)]


def _titles(sheet: Typesetter, columns: list[_Column], y: float) -> float:
    for column in columns:
        if column.is_number:
            sheet.put_right(column.x1, y, column.title, LABEL)
        else:
            sheet.put(column.x0, y, column.title, LABEL)
    sheet.rule(LEFT, RIGHT, y + 5, 0.8, 0.1)
    return y + 5 + _PADDING + CELL.size


def _row(sheet: Typesetter, columns: list[_Column], index: int, y: float) -> float:
    """One row with the line under it; one that is longer than a page goes on over the next."""
    cells = [_fitted(column, index) for column in columns]
    lines = max(map(len, cells))
    height = lines * _LEADING
    if y + height - _LEADING > BOTTOM and height < _KEPT_TOGETHER:
        y = _next_page(sheet, columns)
    for number in range(lines):
        if y > BOTTOM:
            y = _next_page(sheet, columns)
        for column, texts in zip(columns, cells, strict=True):
            if number < len(texts):
                path = line_path(index, column.name)
                if column.is_number:
                    sheet.put_right(column.x1, y, texts[number], CELL, path)
                else:
                    sheet.put(column.x0, y, texts[number], CELL, path)
        y += _LEADING
    rule = y - _LEADING + _PADDING - 1
    sheet.rule(LEFT, RIGHT, rule, 0.5, 0.86)
    return rule + _PADDING + CELL.size


def _fitted(column: _Column, index: int) -> list[str]:
    cell = column.cells[index]
    width = column.x1 - column.x0
    return [cell] if text_width(cell, CELL) <= width else list(wrap(cell, width, CELL))


def _next_page(sheet: Typesetter, columns: list[_Column]) -> float:
    sheet.new_page()
    return _titles(sheet, columns, TOP)
