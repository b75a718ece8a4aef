"""One row of the line items read column by column.

Numbers keep the order of the columns: each goes to another column, no two cross, and the sum of
the distances to the headings is least. Text goes to the column that it overlaps.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.columns import NUMERIC, Column
from invoicext_desktop.extraction.layout import Row, Segment, make_segment

_NOWHERE = 60.0
_FORBIDDEN = 1e6
MOST_NUMBERS = 24


@dataclass(slots=True)
class Item:
    """A line being read: numbers by column, every amount column's value, text rows, its boxes.

    `row` is that of its amount. `detailed` once a line was a detail with a name; `closed` once a list of
    details has begun: what follows is no longer the description. `spare` is text under a heading that is
    not the description's: better than none.
    """

    page: int
    row: int
    box: BBox
    numbers: dict[str, Amount] = field(default_factory=dict)
    amounts: list[Amount] = field(default_factory=list)
    every: list[Amount] = field(default_factory=list)
    unit: str | None = None
    texts: list[Segment] = field(default_factory=list)
    spare: list[Segment] = field(default_factory=list)
    closed: bool = False
    detailed: bool = False

    def value(self, kind: str) -> Decimal | None:
        found = self.numbers.get(kind)
        return found.number.value if found else None

    @property
    def strong(self) -> bool:
        return bool(self.amounts) and ("quantity" in self.numbers or "unit_price" in self.numbers)

    @property
    def complete(self) -> bool:
        return bool(self.amounts) and "quantity" in self.numbers and "unit_price" in self.numbers


def overlap(one: BBox, other: BBox) -> float:
    """Width of what two boxes share sideways; negative is the gap between them."""
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def read_row(row: Row, columns: tuple[Column, ...], decimal: str) -> Item:
    """What one row says, column by column."""
    line = Item(row.page, row.index, row.box)
    numeric: list[tuple[Segment, Amount]] = []
    for segment in row.segments:
        for part in _parts(segment, columns, decimal):
            amount = _number(part, decimal)
            if amount is not None:
                numeric.append((part, amount))
            else:
                _put_text(line, part, nearest(part.box, columns), decimal, _description(columns))
    for (part, amount), column in zip(numeric, _assign([a for _, a in numeric], columns), strict=True):
        line.every.append(amount)
        if column is None or column.kind not in NUMERIC:
            _put_text(line, part, column or nearest(part.box, columns), decimal, _description(columns))
            continue
        if column.kind == "amount":
            line.amounts.append(amount)
        if column.kind == "tax_rate" and _is_money(amount):
            continue  # what the tax is, not its rate
        line.numbers.setdefault(column.kind, amount)
        if column.kind == "quantity":
            rest = " ".join(word.text for word in part.words[amount.end :])
            line.unit = rest or amount.number.mark or line.unit
    return line


def _is_money(amount: Amount) -> bool:
    """Whether a currency's sign stands beside a number."""
    mark = amount.number.mark
    return bool(mark) and not mark.isalnum() and not amount.number.percent


def _number(part: Segment, decimal: str) -> Amount | None:
    """The number of a part that is one, with a short unit beside it at most."""
    found = amounts_in(part, decimal)
    if not found or found[0].start > 1:
        return None
    others = len(part.words) - (found[0].end - found[0].start)
    letters = sum(len(word.text) for word in part.words[found[0].end :])
    return found[0] if others <= 2 and letters <= 16 and (found[0].start == 0 or len(part.words[0].text) <= 4) else None


def _assign(amounts: list[Amount], columns: tuple[Column, ...]) -> list[Column | None]:
    """A column for each number, in order, at least cost; a row of very many numbers is no item."""
    if len(amounts) > MOST_NUMBERS:
        return [None] * len(amounts)

    @cache
    def least(index: int, first: int) -> tuple[float, tuple[int, ...]]:
        if index == len(amounts):
            return 0.0, ()
        cost, rest = least(index + 1, first)
        best = cost + _NOWHERE, (-1, *rest)
        for number in range(first, len(columns)):
            here = _cost(amounts[index], columns[number])
            if here >= best[0]:
                continue
            cost, rest = least(index + 1, number + 1)
            if here + cost < best[0]:
                best = here + cost, (number, *rest)
        return best

    return [columns[number] if number >= 0 else None for number in least(0, 0)[1]]


def _cost(amount: Amount, column: Column) -> float:
    percent = amount.number.percent
    if percent and column.kind in ("quantity", "unit_price", "amount"):
        return _FORBIDDEN
    one, other = amount.box, column.box
    edges = min(abs(one.x1 - other.x1), abs(one.x0 - other.x0), abs(one.x0 + one.x1 - other.x0 - other.x1) / 2)
    apart = max(0.0, -overlap(one, other))
    penalty = 12.0 if column.kind == "description" else 0.0
    if column.kind == "tax_rate" and amount.number.value > 100:
        penalty += 50.0
    return min(edges, 25.0) + 1.5 * apart + penalty


def nearest(box: BBox, columns: tuple[Column, ...]) -> Column:
    """The column that a box belongs to: most overlap with its heading, else the nearest edge."""

    def fit(column: Column) -> float:
        shared = overlap(box, column.box)
        if shared > 0:
            return shared / min(box.x1 - box.x0 + 0.01, column.box.x1 - column.box.x0 + 0.01)
        return shared / 100.0

    close = [column for column in columns if fit(column) > 0.3]
    if len(close) > 1:
        return min(close, key=lambda c: min(abs(c.box.x1 - box.x1), abs(c.box.x0 - box.x0)))
    return max(columns, key=fit)


def _parts(segment: Segment, columns: tuple[Column, ...], decimal: str) -> list[Segment]:
    """A segment that runs through several columns, cut at numbers that stand under their own column."""
    words = list(segment.words)
    if len(words) == 1:
        return [segment]
    found = amounts_in(segment, decimal)
    cuts = {0, len(words)}
    for amount in found:
        column = nearest(amount.box, columns)
        edge = amount.start == 0 or amount.end == len(words)
        if column.kind not in NUMERIC and not (column.kind == "ignore" and edge):
            continue
        if overlap(amount.box, column.box) < -12:
            continue
        if amount.start == 0 or nearest(words[amount.start - 1].box, columns) is not column or len(found) > 1:
            cuts.add(amount.start)
            if amount.end < len(words) and nearest(words[amount.end].box, columns) is not column:
                cuts.add(amount.end)
    marks = sorted(cuts)
    return [make_segment(words[a:b], segment.page, segment.row) for a, b in pairwise(marks)]


def _description(columns: tuple[Column, ...]) -> Column | None:
    return next((column for column in columns if column.kind == "description"), None)


def _put_text(line: Item, part: Segment, column: Column, decimal: str, description: Column | None) -> None:
    if column.kind == "tax_rate":
        rates = [a for a in amounts_in(part, decimal) if a.number.percent]
        if rates:
            line.numbers.setdefault("tax_rate", rates[0])
            return
    if column.kind in ("unit", "quantity") and len(part.words) <= 2 and len(part.text) <= 10:
        line.unit = line.unit or part.text
        return
    if column.kind == "ignore" and not any(len(word.text) > 3 and word.text.isalpha() for word in part.words):
        return
    if column.kind in NUMERIC and (len(part.text) < 4 or (part.text.startswith("(") and part.text[-2:-1].isdigit())):
        return  # "(list price: 65.00)" below a price
    if not any(c.isalnum() for c in part.text):
        return
    left = description is not None and part.box.x1 <= description.box.x0 and column.box.x1 <= description.box.x0
    if left and column.kind == "ignore" and overlap(part.box, column.box) > 0:
        line.spare.append(part)
    else:
        line.texts.append(part)
