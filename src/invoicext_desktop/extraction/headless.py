"""Line items without a heading: rows of text with numbers that end at the same right edge."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.descriptions import merge
from invoicext_desktop.extraction.layout import Row, Segment, Sheet
from invoicext_desktop.extraction.text import word_set
from invoicext_desktop.extraction.values import Document

#: Letters that a unit beside a number has at most.
LONGEST_UNIT = 5
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
    _join_texts(sheet, kept)
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
        if found and _only_numbers(segment, found):
            numbers.extend(found)
        elif any(c.isalpha() for c in segment.text):
            texts.append(segment)
    money = [amount for amount in numbers if not amount.number.percent]
    if not texts or not money or money[-1].number.decimals != 2 or money[-1].box.x0 < texts[0].box.x1:
        return None
    item = Item(row.page, row.index, row.box, {"amount": money[-1]}, [money[-1]], numbers, None, texts)
    _multiply(item, money)
    return item


def _only_numbers(segment: Segment, found: list[Amount]) -> bool:
    """Whether a segment says nothing but numbers and a unit: "2,5 kg", not "Paper A4"."""
    taken = {index for amount in found for index in range(amount.start, amount.end)}
    rest = [word.text for index, word in enumerate(segment.words) if index not in taken]
    named = found[0].number.mark.isalpha() and len(rest) == 1
    return len(rest) <= 1 and sum(map(len, rest)) <= LONGEST_UNIT and not (named and len(rest[0]) > 1)


def _join_texts(sheet: Sheet, kept: list[tuple[Row, Item]]) -> None:
    """Rows of text under an item, beginning where its text begins, go on with its description."""
    ends = [row.index for row, _ in kept[1:]] + [len(sheet.rows)]
    for (row, item), end in zip(kept, ends, strict=True):
        bottom, left = row.box.y1, item.texts[0].box.x0
        for below in sheet.rows[row.index + 1 : end]:
            size = below.segments[0].size
            alone = len(below.segments) == 1 and abs(below.segments[0].box.x0 - left) < 3
            if not alone or below.box.y0 - bottom > 0.7 * size:
                break
            line = Item(below.page, below.index, below.box, texts=list(below.segments))
            merge(item, line, before=False)
            bottom = below.box.y1


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
