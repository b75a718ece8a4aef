"""Where the columns of a table seem to be, and what they are: a beginning for a person who draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, permutations

from invoicext_desktop.domain.column_grid import LEAST, NOTHING, Area, Grid
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.extraction.numbers import Number, parse_number

_ROOM = 4.0
#: Rows with so many numbers are a table's, where no box says which are; fewer where there are none of those.
_MANY, _SOME = 3, 2
#: More columns of numbers than these are not tried as quantity, price and amount.
_MOST = 6
_CENT = Decimal("0.02")


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that belong together, and the number that they are."""

    box: BBox
    text: str
    number: Number | None


def proposed(text: PageText, page: int, box: BBox | None = None) -> Grid | None:
    """A table in `box` of the page (from 1), or wherever its rows look like one; None where nothing does."""
    rows = _rows(text, box)
    told = _with_neighbours(rows, _MANY) or _with_neighbours(rows, _SOME)
    if not told:
        return None
    spans = _spans(told if box is None else [row for row in rows if _numbers(row) >= 1])
    if len(spans) < 2:
        return None
    edges = [spans[0][0] - _ROOM]
    edges += [max((one[1] + other[0]) / 2, edges[-1] + LEAST) for one, other in pairwise(spans)]
    edges.append(max(spans[-1][1] + _ROOM, edges[-1] + LEAST))
    if box is not None:
        edges[0], edges[-1] = min(edges[0], box.x0), max(edges[-1], box.x1)
    top = min(run.box.y0 for row in told for run in row) - _ROOM
    bottom = max(run.box.y1 for row in told for run in row) + _ROOM
    area = Area(page, top, bottom) if box is None else Area(page, box.y0, box.y1)
    return Grid(tuple(edges), _kinds(told, spans), (area,))


def _with_neighbours(rows: Sequence[list[_Run]], least: int) -> list[list[_Run]]:
    """The rows with so many numbers, and those beside them with nearly as many: a figure was not seen."""
    told = {at for at, row in enumerate(rows) if _numbers(row) >= least}
    near = {at for at, row in enumerate(rows) if _numbers(row) >= _SOME and {at - 1, at + 1} & told}
    return [rows[at] for at in sorted(told | near)]


def _rows(text: PageText, box: BBox | None) -> list[list[_Run]]:
    by_row: dict[int, dict[int, list[PageWord]]] = {}
    for word in text.words:
        if box is None or _inside(word.box, box):
            by_row.setdefault(word.row, {}).setdefault(word.run, []).append(word)
    return [[_run(words, text.decimal) for words in runs.values()] for _, runs in sorted(by_row.items())]


def _inside(word: BBox, box: BBox) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _run(words: Sequence[PageWord], decimal: str) -> _Run:
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    said = " ".join(word.text for word in words)
    return _Run(box, said, parse_number(said, decimal))


def _numbers(row: Sequence[_Run]) -> int:
    return sum(run.number is not None for run in row)


def _spans(rows: Sequence[Sequence[_Run]]) -> list[tuple[float, float]]:
    """What the runs cover across the page, as far as it hangs together."""
    spans: list[tuple[float, float]] = []
    for box in sorted((run.box for row in rows for run in row), key=lambda box: box.x0):
        if spans and box.x0 <= spans[-1][1] + 1:
            spans[-1] = spans[-1][0], max(spans[-1][1], box.x1)
        else:
            spans.append((box.x0, box.x1))
    return spans


def _kinds(rows: Sequence[Sequence[_Run]], spans: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    """What each column is: the three that multiply, the widest words, and what has a percent sign."""
    kinds = [NOTHING] * len(spans)
    columns = [_column(rows, span) for span in spans]
    numeric = [at for at, runs in enumerate(columns) if _mostly_numbers(runs)]
    words = [at for at in range(len(spans)) if at not in numeric]
    if words:
        kinds[max(words, key=lambda at: spans[at][1] - spans[at][0])] = "description"
    rates = [at for at in numeric if any(run is not None and "%" in run.text for run in columns[at])]
    if rates:
        kinds[rates[0]] = "tax_rate"
    money = [at for at in numeric if at not in rates][-_MOST:]
    names: tuple[str, ...] = ("quantity", "unit_price", "amount")
    three = _three_that_multiply(columns, money)
    if three is None:
        three = tuple(money[-3:])
        names = names[-len(three) :] if three else ()
    for at, name in zip(three, names, strict=True):
        kinds[at] = name
    return tuple(kinds)


def _column(rows: Sequence[Sequence[_Run]], span: tuple[float, float]) -> list[_Run | None]:
    """The run of each row in a column; None where there is none."""
    return [next((run for run in row if span[0] <= run.box.x0 <= span[1]), None) for row in rows]


def _mostly_numbers(runs: Sequence[_Run | None]) -> bool:
    there = [run for run in runs if run is not None]
    return bool(there) and sum(run.number is not None for run in there) >= 0.6 * len(there)


def _three_that_multiply(columns: Sequence[Sequence[_Run | None]], money: Sequence[int]) -> tuple[int, ...] | None:
    best: tuple[int, tuple[int, ...]] | None = None
    for quantity, price, amount in permutations(money, 3):
        rows = zip(columns[quantity], columns[price], columns[amount], strict=True)
        hits = sum(_multiply(*row) for row in rows)
        if hits and amount > min(quantity, price) and (best is None or hits > best[0]):
            best = hits, (quantity, price, amount)
    return best[1] if best is not None else None


def _multiply(quantity: _Run | None, price: _Run | None, amount: _Run | None) -> bool:
    if quantity is None or price is None or amount is None:
        return False
    one, two, made = quantity.number, price.number, amount.number
    if one is None or two is None or made is None or {one.value, two.value} & {Decimal(0)}:
        return False
    return abs(one.value * two.value - made.value) <= _CENT
