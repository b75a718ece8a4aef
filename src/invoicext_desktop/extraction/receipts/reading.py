"""The items of a slip, where they are read better as a slip's than as a table's."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from invoicext_desktop.extraction.amounts import amounts_in
from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.layout import Sheet
from invoicext_desktop.extraction.receipts.items import TOLERANCE, read_items
from invoicext_desktop.extraction.table import Table
from invoicext_desktop.extraction.values import Document

#: Of a row of a slip.
MOST_WORDS = 9


def as_slip(document: Document, table: Table, decimal: str) -> Table:
    """The items read row by row, unless those of the table add up to an amount below them and these do not."""
    read: list[Item] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for sheet in document.sheets:
        items, first, last = read_items(document, sheet, decimal)
        read += items
        if items:
            starts[sheet.number], ends[sheet.number] = _with_heading(sheet, first), last
    if not read or any(_is_sentence(item) for item in read):
        return table
    slip = Table(tuple(read), ends, starts)
    mine, other = _adds_up(document, read, decimal), _adds_up(document, table.items, decimal)
    if mine == other:
        return slip if len(read) >= len(table.items) or mine else table
    return slip if mine else table


def _is_sentence(item: Item) -> bool:
    """Whether an amount ends a sentence: tills have no room for so many words."""
    return sum(len(text.words) for text in item.texts) > MOST_WORDS


def _with_heading(sheet: Sheet, first: int) -> int:
    """The row of the headings above the items, where they have some: "Qty  Price  Total" are no totals."""
    if first == 0:
        return 0
    above = sheet.rows[first - 1]
    return first - 1 if len(above.segments) > 1 and not any(c.isdigit() for c in above.text) else first


def _adds_up(document: Document, items: Sequence[Item], decimal: str) -> bool:
    """Whether the items' amounts make an amount that is printed below the last of them."""
    amounts = [item.value("amount") for item in items]
    if not amounts or None in amounts:
        return False
    added = sum((amount for amount in amounts if amount is not None), Decimal(0))
    last = items[-1]
    below = [
        amount.number.value
        for sheet in document.sheets
        for row in sheet.rows
        if (sheet.number, row.index) > (last.page, last.row)
        for segment in row.segments
        for amount in amounts_in(segment, decimal)
    ]
    return any(abs(added - value) <= TOLERANCE for value in below)
