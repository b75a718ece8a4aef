"""Line items without a heading: rows of text with numbers that end at the same right edge."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Row, Sheet
from invoicext_desktop.extraction.text import word_set
from invoicext_desktop.extraction.values import Document

_NO_ITEM = word_set(
    "subtotal total tax_amount amount_due paid tax_rate invoice_number due_date iban tax_id withholding rounding "
    "other_amount"
)


def headless(document: Document, sheet: Sheet, decimal: str) -> tuple[list[Item], int, int]:
    """(items, first row, row after the last) of the longest run of rows that look like items.

    A row does where text is followed by an amount with decimals; that a quantity and a price make
    the amount counts more. Nothing is found where fewer than one row proves itself and the amounts
    have no common right edge.
    """
    found = [(row, item) for row in sheet.rows if (item := _item(document, row, decimal)) is not None]
    if not found:
        return [], 0, 0
    edges = [item.numbers["amount"].box.x1 for _, item in found]
    common = max(edges, key=lambda edge: sum(abs(edge - other) < 3 for other in edges))
    kept = [(row, item) for (row, item), edge in zip(found, edges, strict=True) if abs(edge - common) < 3]
    last = _totals_row(document, sheet)
    kept = [(row, item) for row, item in kept if last is None or row.index < last]
    proved = [item for _, item in kept if "quantity" in item.numbers]
    if not kept or (not proved and (last is None or len(kept) < 2)):
        return [], 0, 0
    if proved:
        kept = [(row, item) for row, item in kept if "quantity" in item.numbers or len(kept) > len(proved)]
    return [item for _, item in kept], kept[0][0].index, kept[-1][0].index + 1


def _totals_row(document: Document, sheet: Sheet) -> int | None:
    """The first row that a total's label begins and that has an amount."""
    for row in sheet.rows:
        for segment in row.segments:
            label = document.starts_label(segment)
            if (
                label is not None
                and label.meanings & {"subtotal", "total", "tax_amount"}
                and any(c.isdigit() for c in row.text)
            ):
                return row.index
    return None


def _item(document: Document, row: Row, decimal: str) -> Item | None:
    """The row as an item, or None where it is none."""
    if len(row.segments) < 2 or (find_dates(row.segments[0].text) and len(row.segments) == 2):
        return None
    for segment in row.segments:
        label = document.starts_label(segment)
        if label is not None and label.meanings & _NO_ITEM:
            return None
    numbers: list[Amount] = []
    texts = []
    for segment in row.segments:
        found = amounts_in(segment, decimal)
        if found and len(segment.words) - sum(a.end - a.start for a in found) <= 1:
            numbers.extend(found)
        elif any(c.isalpha() for c in segment.text):
            texts.append(segment)
    money = [amount for amount in numbers if not amount.number.percent]
    if not texts or not money or money[-1].number.decimals != 2 or money[-1].box.x0 < texts[0].box.x1:
        return None
    item = Item(row.page, row.index, row.box, {"amount": money[-1]}, [money[-1]], numbers, None, texts)
    _multiply(item, money)
    return item


def _multiply(item: Item, money: list[Amount]) -> None:
    """Quantity and price where two of the other numbers make the amount."""
    total = money[-1].number.value
    for quantity in money[:-1]:
        for price in money[:-1]:
            if quantity is price or not quantity.number.value:
                continue
            if abs(quantity.number.value * price.number.value - total) <= Decimal("0.02"):
                if price.number.decimals < quantity.number.decimals:
                    continue
                item.numbers["quantity"], item.numbers["unit_price"] = quantity, price
                return
