"""Line items of a slip: text and an amount at the right edge, with quantity and price beside, above or below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Row, Segment, Sheet, make_segment
from invoicext_desktop.extraction.lexicon.till_words import NO_ITEM_WORDS
from invoicext_desktop.extraction.numbers import Number
from invoicext_desktop.extraction.text import tokens
from invoicext_desktop.extraction.values import Document
from invoicext_desktop.reading.model import Word

_ENDS = frozenset({"subtotal", "total", "tax_amount", "amount_due", "paid"})
_COUNT = re.compile(r"^(\d{1,3})[xX×*]?$")
#: An article's number, or the bar code on it.
_CODE = re.compile(r"^[A-Z]{0,3}\d{4,14}[A-Z]?$")
_TIMES = re.compile(r"^[xX×*@]$")
#: Modifiers and codes stand between two items; more rows than this are another part of the slip.
FURTHEST = 7
#: The amounts' right edges, as a share of the paper: flags of tax rates stand behind some.
EDGE = 0.09
TOLERANCE = Decimal("0.02")


@dataclass(slots=True)
class Line:
    """A row of a slip: its text without numbers at its ends, its amount, and the numbers between."""

    row: Row
    text: tuple[Word, ...]
    amount: Amount | None
    numbers: list[Amount]
    count: Amount | None


def read_items(document: Document, sheet: Sheet, decimal: str) -> tuple[list[Item], int, int]:
    """(items, first row, row after the last); nothing where no row ends with an amount."""
    lines = [_line(row, decimal) for row in sheet.rows]
    last = _end(document, lines)
    priced = [line for line in lines[:last] if line.amount is not None and not _is_no_item(document, line)]
    priced = _in_column(priced, sheet.width)
    priced = _together(priced)
    if not priced:
        return [], 0, 0
    above = _text_above(lines, priced)
    items = [item for line in priced if (item := _item(lines, line, priced, above=above)) is not None]
    if not items:
        return [], 0, 0
    first = min(item.row for item in items) - int(above)
    return items, max(first, 0), priced[-1].row.index + 1


# --- rows -----------------------------------------------------------------------------------------


def _line(row: Row, decimal: str) -> Line:
    found = [(segment, amount) for segment in row.segments for amount in amounts_in(segment, decimal)]
    money = [amount for _, amount in found if amount.number.decimals == 2 and not amount.number.percent]
    amount = money[-1] if money else None
    if amount is not None and _letters_behind(row, amount) > 3:
        amount = None
    words = [word for word in row.words if amount is None or word.box.x1 <= amount.box.x0 + 1]
    count = _count(words)
    text = tuple(words[1:] if count is not None else words)
    numbers = [other for _, other in found if amount is None or other.box.x1 <= amount.box.x0 + 1]
    return Line(row, _bare(text, numbers), amount, numbers, count)


def _letters_behind(row: Row, amount: Amount) -> int:
    return sum(len(word.text) for word in row.words if word.box.x0 >= amount.box.x1 - 1)


def _count(words: Sequence[Word]) -> Amount | None:
    """The quantity that a row begins with: "2 Coffee", "2x Coffee"."""
    if len(words) < 2:
        return None
    match = _COUNT.match(words[0].text)
    rest = [word for word in words[1:] if any(letter.isalpha() for letter in word.text)]
    if match is None or not rest or not 0 < int(match[1]) < 100:
        return None
    return Amount(Number(Decimal(match[1]), 0), 0, 1, words[0].box)


def _bare(words: Sequence[Word], numbers: Sequence[Amount]) -> tuple[Word, ...]:
    """The text without codes before it, prices behind it and signs that are no words."""
    kept = list(words)
    taken = [amount.box for amount in numbers if amount.number.decimals == 2]
    while kept and any(box.x0 - 1 <= kept[-1].box.x0 <= box.x1 + 1 for box in taken):
        kept.pop()
    while kept and (_TIMES.match(kept[-1].text) or not any(letter.isalnum() for letter in kept[-1].text)):
        kept.pop()
    while len(kept) > 1 and _CODE.match(kept[0].text):
        kept.pop(0)
    if kept and all(not any(letter.isalpha() for letter in word.text) for word in kept):
        return ()
    if len(kept) == 1 and _CODE.match(kept[0].text):
        return ()
    return tuple(kept)


def _end(document: Document, lines: Sequence[Line]) -> int:
    """The first row of the totals: with a total's label, after an amount."""
    begun = False
    for number, line in enumerate(lines):
        meanings = {
            meaning
            for segment in line.row.segments
            if (label := document.starts_label(segment)) is not None
            for meaning in label.meanings
        }
        if begun and meanings & _ENDS and _has_figures(lines, number):
            return number
        begun = begun or (line.amount is not None and not meanings & _ENDS)
    return len(lines)


def _has_figures(lines: Sequence[Line], number: int) -> bool:
    """Whether an amount stands in the row or in the next: a heading "Total" of a column has none."""
    return any(line.amount is not None for line in lines[number : number + 2])


def _is_no_item(document: Document, line: Line) -> bool:
    if find_dates(line.row.text):
        return True
    for segment in line.row.segments:
        label = document.starts_label(segment)
        if label is not None and label.meanings & _ENDS:
            return True
    words = tokens(" ".join(word.text for word in line.text))
    return any(" ".join(words[:size]) in _no_items() for size in (1, 2, 3)) and len(words) <= 4


@cache
def _no_items() -> frozenset[str]:
    return frozenset(NO_ITEM_WORDS.split("|"))


def _in_column(lines: list[Line], width: float) -> list[Line]:
    """Those whose amounts end where most do."""
    edges = [line.amount.box.x1 for line in lines if line.amount is not None]
    if not edges:
        return []
    common = max(edges, key=lambda edge: (sum(abs(edge - other) < EDGE * width for other in edges), edge))
    return [line for line in lines if line.amount is not None and abs(line.amount.box.x1 - common) < EDGE * width]


def _together(lines: list[Line]) -> list[Line]:
    """The longest run without a gap of many rows."""
    runs: list[list[Line]] = [[]]
    for line in lines:
        if runs[-1] and line.row.index - runs[-1][-1].row.index > FURTHEST:
            runs.append([])
        runs[-1].append(line)
    return max(runs, key=len)


# --- items ----------------------------------------------------------------------------------------


def _text_above(lines: Sequence[Line], priced: Sequence[Line]) -> bool:
    """Whether text stands above the row of its numbers, rather than below it."""
    alone = [line.row.index for line in priced if not line.text]
    own = {line.row.index for line in priced}
    above = sum(_is_text(lines, index - 1, own) for index in alone)
    below = sum(_is_text(lines, index + 1, own) for index in alone)
    return above >= below


def _is_text(lines: Sequence[Line], index: int, priced: set[int]) -> bool:
    return 0 <= index < len(lines) and index not in priced and bool(lines[index].text)


def _item(lines: Sequence[Line], line: Line, priced: Sequence[Line], *, above: bool) -> Item | None:
    assert line.amount is not None
    own = {other.row.index for other in priced}
    index = line.row.index
    text, count, numbers = line.text, line.count, list(line.numbers)
    step = -1 if above else 1
    if not text and _is_text(lines, index + step, own):
        neighbour = lines[index + step]
        text, count = neighbour.text, count or neighbour.count
        numbers += neighbour.numbers
    if not text:
        return None
    if index + 1 not in own and index + 1 < len(lines) and not lines[index + 1].text:
        numbers += lines[index + 1].numbers  # "3 @ 1.20" below
    item = Item(line.row.page, index, line.row.box, {"amount": line.amount}, [line.amount], numbers)
    item.texts = [_segment(text, line.row)]
    _multiply(item, numbers, count)
    return item


def _segment(words: Sequence[Word], row: Row) -> Segment:
    return make_segment(words, row.page, row.index)


def _multiply(item: Item, numbers: Sequence[Amount], count: Amount | None) -> None:
    """Quantity and price where they make the amount; a count without a price is a quantity all the same."""
    total = item.numbers["amount"].number.value
    candidates = [count, *numbers] if count is not None else list(numbers)
    for quantity, price in ((one, other) for one in candidates for other in numbers if one is not other):
        if abs(quantity.number.value * price.number.value - total) <= TOLERANCE and price.number.decimals == 2:
            item.numbers["quantity"], item.numbers["unit_price"] = quantity, price
            return
    if count is not None:
        item.numbers["quantity"] = count
