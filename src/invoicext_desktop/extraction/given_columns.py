"""Line items read by columns that a person has drawn: every word belongs to the column in which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from invoicext_desktop.domain.check_lines import missed
from invoicext_desktop.domain.column_grid import NOTHING, Area, Grid
from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, Line, Value, line_path
from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.domain.page_text import PageText, PageWord, around
from invoicext_desktop.extraction.picked import read_picked

T = TypeVar("T")
#: The columns of which each line has one number; of these the first that is drawn tells where a line is.
_ANCHORS = ("amount", "unit_price", "quantity")
NUMERIC = frozenset({"quantity", "unit_price", "discount", "tax_rate", "amount"})
_TEXTS = ("description", "unit")
#: How sure a recognised number is that stands in the column that a person gave, and one that arithmetic proves too.
_SURE, _PROVED = 0.95, 0.99
_LONGEST_UNIT = 10


@dataclass(slots=True)
class _Row:
    """A row of the page as far as it lies in the table: its words by column, and the numbers that they say."""

    page: int
    box: BBox
    words: dict[str, list[PageWord]]
    numbers: dict[str, Decimal] = field(default_factory=dict)
    odd: dict[str, str] = field(default_factory=dict)

    @property
    def says(self) -> bool:
        """Whether it has words of goods, and nothing but numbers in the columns for numbers."""
        return "description" in self.words and not self.heads

    @property
    def heads(self) -> bool:
        """Whether words stand where numbers belong: a heading."""
        return any(kind in NUMERIC and kind not in self.numbers and kind not in self.odd for kind in self.words)

    @property
    def sums(self) -> bool:
        """Whether it is a sum below the lines: its name stands in a column for numbers, and no goods are named."""
        return self.heads and "description" not in self.words and len(self.numbers) == 1


def read_given(
    grid: Grid, pages: Mapping[int, PageText], *, scanned: frozenset[int] = frozenset(), credit: bool = False
) -> tuple[Line, ...]:
    """The lines of the table `grid`; `pages` has the words of its pages (from 1), `scanned` those that were recognised.

    What stands in a column for numbers and is none becomes a draft. `credit`: a credit note; its amounts are positive.
    """
    sign = next(
        (pages[area.page].decimal for area in grid.areas if area.page in pages and pages[area.page].decimal), ""
    )
    rows = [row for area in grid.areas if area.page in pages for row in _rows(grid, area, pages[area.page], sign)]
    anchors = _anchors(rows, grid.kinds)
    groups = _grouped(rows, anchors)
    lines = tuple(_line(group, scanned) for group in groups)
    return tuple(_positive(line) for line in lines) if credit and _sum(lines) < 0 else lines


def _rows(grid: Grid, area: Area, text: PageText, sign: str) -> Iterator[_Row]:
    by_row: dict[int, list[tuple[str, PageWord]]] = {}
    for word in text.words:
        middle = (word.box.y0 + word.box.y1) / 2
        at = grid.column_at((word.box.x0 + word.box.x1) / 2)
        if at is not None and area.top <= middle <= area.bottom and grid.kinds[at] != NOTHING:
            by_row.setdefault(word.row, []).append((grid.kinds[at], word))
    for number in sorted(by_row):
        words: dict[str, list[PageWord]] = {}
        for kind, word in by_row[number]:
            words.setdefault(kind, []).append(word)
        box = around(word for _, word in by_row[number])
        if box is not None:
            yield _with_numbers(_Row(area.page, box, words), text.decimal or sign, "unit" in grid.kinds)


def _with_numbers(row: _Row, decimal: str, has_unit: bool) -> _Row:
    """With what the cells for numbers say. "12 h" is a quantity with its unit where no column has the units."""
    for kind in [kind for kind in row.words if kind in NUMERIC]:
        text = " ".join(word.text for word in row.words[kind])
        if not any(char.isdigit() for char in text):
            continue
        found = _number(kind, text, decimal)
        if found is not None:
            row.numbers[kind] = found
        else:
            row.odd[kind] = text
        if kind == "quantity" and not has_unit:
            rest = [word for word in row.words[kind] if word.text[:1].isalpha()]
            if rest and sum(len(word.text) for word in rest) <= _LONGEST_UNIT:
                row.words["unit"] = rest
    return row


@lru_cache(maxsize=1 << 15)
def _number(kind: str, text: str, decimal: str) -> Decimal | None:
    """The number that a cell says. Kept, as the same cells are read again at every move of the hand."""
    found = read_picked(line_path(0, kind), text, decimal).value
    return found if isinstance(found, Decimal) else None


def _anchors(rows: Sequence[_Row], kinds: Sequence[str]) -> list[int]:
    """The rows with which a line is known: its number in the surest column, or quantity and price without an amount."""
    leading = next((kind for kind in _ANCHORS if kind in kinds), None)
    if leading is None:
        return [at for at, row in enumerate(rows) if row.words and not row.heads]
    return [
        at
        for at, row in enumerate(rows)
        if not row.sums
        and (leading in row.numbers or leading in row.odd or {"quantity", "unit_price"} <= row.numbers.keys())
    ]


def _grouped(rows: Sequence[_Row], anchors: Sequence[int]) -> list[list[_Row]]:
    """The rows of each line. What stands between two lines is cut at its widest gap; a heading is nobody's."""
    if not anchors:
        return []
    groups = [[rows[at]] for at in anchors]
    above = [row for row in rows[: anchors[0]] if row.says]
    groups[0][:0] = above
    for number, (before, after) in enumerate(zip(anchors, [*anchors[1:], len(rows)], strict=True)):
        run = [row for row in rows[before + 1 : after] if not row.heads]
        last = number + 1 == len(groups)
        cut = len(run) if last else _cut(rows[before], run, rows[after], leads=bool(above))
        groups[number].extend(run[:cut])
        if not last:
            groups[number + 1][:0] = run[cut:]
    return groups


def _cut(before: _Row, run: Sequence[_Row], after: _Row, *, leads: bool) -> int:
    """How many of the rows belong to the line before; `leads`: words stand above the numbers of their line."""
    chain = [before, *run, after]
    turns = [at for at, (upper, lower) in enumerate(pairwise(chain)) if upper.page != lower.page]
    if turns:
        return turns[0] if leads else len(run)
    gaps = [lower.box.y0 - upper.box.y1 for upper, lower in pairwise(chain)]
    widest = max(range(len(gaps)), key=lambda at: gaps[at])
    others = [gap for at, gap in enumerate(gaps) if at != widest]
    if others and gaps[widest] - max(others) > 0.12 * (before.box.y1 - before.box.y0):
        return widest
    return 0 if leads else len(run)


def _line(rows: Sequence[_Row], scanned: frozenset[int]) -> Line:
    """One line of its rows, each value with its place."""
    values: dict[str, Value] = {}
    places: dict[str, tuple[int, BBox]] = {}
    drafts: dict[str, str] = {}
    for row in rows:
        for kind, value in row.numbers.items():
            if kind not in values:
                values[kind] = value
                drafts.pop(kind, None)
                _place(places, kind, row)
        for kind, text in row.odd.items():
            if kind not in values:
                drafts.setdefault(kind, text)
                _place(places, kind, row)
    for kind in _TEXTS:
        texts = [(row, " ".join(word.text for word in row.words[kind])) for row in rows if kind in row.words]
        if texts:
            values[kind] = " ".join(text for _, text in texts) if kind == "description" else texts[0][1]
            _place(places, kind, texts[0][0])
    item = LineItem(**values)  # type: ignore[arg-type]
    return Line(item, _ordered(drafts), _ordered(_evidence(item, places, scanned)))


def _place(places: dict[str, tuple[int, BBox]], kind: str, row: _Row) -> None:
    box = around(row.words[kind])
    if box is not None:
        places.setdefault(kind, (row.page, box))


def _evidence(item: LineItem, places: Mapping[str, tuple[int, BBox]], scanned: frozenset[int]) -> dict[str, Evidence]:
    """The person said which column it is, and so vouches for it; not for how a figure was recognised."""
    three = item.quantity is not None and item.unit_price is not None and item.amount is not None
    proved = three and missed(item) is None
    told = f"{item.quantity} x {item.unit_price} = {item.amount}"
    found = {}
    for kind, (page, box) in places.items():
        sure = proved and kind in ("quantity", "unit_price", "amount", "discount")
        reason = told if sure else ""
        if page in scanned and kind in NUMERIC:
            found[kind] = Evidence(_PROVED if sure else _SURE, EvidenceSource.OCR, page, box, sure, reason)
        else:
            found[kind] = Evidence(1.0, EvidenceSource.USER, page, box, sure, reason)
    return found


def _ordered(of: Mapping[str, T]) -> tuple[tuple[str, T], ...]:
    return tuple((spec.path, of[spec.path]) for spec in LINE_FIELDS if spec.path in of)


def _sum(lines: Sequence[Line]) -> Decimal:
    return sum((line.item.amount for line in lines if line.item.amount is not None), Decimal(0))


def _positive(line: Line) -> Line:
    """A credit note that prints its amounts with a minus: the sign is in what the document is."""
    amount, quantity = line.item.amount, line.item.quantity
    item = replace(
        line.item,
        amount=None if amount is None else -amount,
        quantity=quantity if quantity is None or (line.item.unit_price or 0) < 0 else abs(quantity),
        unit_price=None if line.item.unit_price is None else abs(line.item.unit_price),
    )
    return replace(line, item=item)
