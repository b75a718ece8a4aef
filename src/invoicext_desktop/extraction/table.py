"""Line items: rows under a heading, read column by column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.columns import NUMERIC, Column, Heading, find_headings
from invoicext_desktop.extraction.layout import Row, Segment, Sheet, around, make_segment
from invoicext_desktop.extraction.values import Document

CENT = Decimal("0.01")
_ENDS = frozenset({"subtotal", "total", "tax_amount", "amount_due", "withholding", "rounding", "other_amount", "paid"})
_SOFT = frozenset({"discount", "charge"})


@dataclass(slots=True)
class Item:
    """A line being read: numbers by column, every amount column's value, text rows, its boxes."""

    page: int
    box: BBox
    numbers: dict[str, Amount] = field(default_factory=dict)
    amounts: list[Amount] = field(default_factory=list)
    unit: str | None = None
    texts: list[Segment] = field(default_factory=list)

    def value(self, kind: str) -> Decimal | None:
        found = self.numbers.get(kind)
        return found.number.value if found else None

    @property
    def strong(self) -> bool:
        return bool(self.amounts) and ("quantity" in self.numbers or "unit_price" in self.numbers)


@dataclass(frozen=True, slots=True)
class Table:
    """The items and, by page, the row index where the table ends (what follows are totals)."""

    items: tuple[Item, ...]
    ends: dict[int, int]
    starts: dict[int, int]


def read_table(document: Document, decimal: str) -> Table:
    """All line items of the document, pages joined."""
    items: list[Item] = []
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    columns: tuple[Column, ...] | None = None
    for sheet in document.sheets:
        headings = list(find_headings(sheet))
        if not headings and columns is not None and sheet.number - 1 not in ends:
            headings = [Heading(columns, sheet.number, -1, -1)]
        best: tuple[list[Item], int | None, Heading] | None = None
        for number, heading in enumerate(headings):
            limit = headings[number + 1].row if number + 1 < len(headings) else len(sheet.rows)
            read, end = _read(document, sheet, heading, limit, decimal)
            if columns is not None and heading.row >= 0 and not _alike(columns, heading.columns) and items:
                continue
            if best is None or _worth(read) > _worth(best[0]):
                best = (read, end, heading)
            elif best is not None and _alike(best[2].columns, heading.columns):
                best = ([*best[0], *read], end, best[2])
        if best is not None and best[0]:
            items.extend(best[0])
            columns = best[2].columns
            starts[sheet.number] = best[2].row
            if best[1] is not None:
                ends[sheet.number] = best[1]
    return Table(tuple(items), ends, starts)


def _alike(one: Iterable[Column], other: Iterable[Column]) -> bool:
    return [column.kind for column in one] == [column.kind for column in other]


def _worth(items: list[Item]) -> float:
    return sum(1.0 + len(item.numbers) * 0.25 + bool(item.texts) * 0.5 for item in items if item.amounts or "unit_price" in item.numbers)


def _read(document: Document, sheet: Sheet, heading: Heading, limit: int, decimal: str) -> tuple[list[Item], int | None]:
    """The items under one heading and the row where the totals begin."""
    rows = sheet.rows[heading.last + 1 : limit]
    lines = [_line(row, heading.columns, decimal) for row in rows]
    stop = _stop(document, rows, lines, heading)
    end = rows[stop].index if stop is not None else None
    rows, lines = rows[:stop], lines[:stop]
    anchored = "amount" in heading.kinds()
    skip = {row.index for row in rows if _is_total(document, row, heading)}
    anchors = [
        index
        for index, line in enumerate(lines)
        if (line.amounts if anchored else "unit_price" in line.numbers) and rows[index].index not in skip
    ]
    if not anchors:
        return [], end
    items = {index: lines[index] for index in anchors}
    for index, line in enumerate(lines):
        if index in items or rows[index].index in skip or not (line.texts or line.numbers):
            continue
        owner = _owner(index, anchors, rows, items)
        if owner is not None:
            _merge(items[owner], line, before=index < owner)
    return [items[index] for index in anchors], end


def _stop(document: Document, rows: tuple[Row, ...], lines: list[Item], heading: Heading) -> int | None:
    """The first row of the totals: one with a totals label after which no more whole items follow."""
    for index, row in enumerate(rows):
        if _is_total(document, row, heading):
            final = _meanings(document, row) & {"total", "tax_amount", "amount_due"}
            later = [line for line, other in zip(lines[index + 1 :], rows[index + 1 :], strict=True)
                     if line.strong and "quantity" in line.numbers and line.texts and not _is_total(document, other, heading)]  # fmt: skip
            if final and _meanings(document, row) & {"subtotal"} and later:
                continue
            if final or not later:
                return index
    return None


def _meanings(document: Document, row: Row) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for segment in row.segments:
        label = document.starts_label(segment)
        if label is not None:
            found |= label.meanings
    return found


def _is_total(document: Document, row: Row, heading: Heading) -> bool:
    """Whether a row is labelled as one of the totals and is no item that happens to be called so."""
    for segment in row.segments:
        label = document.starts_label(segment)
        if label is None or not label.meanings & (_ENDS | _SOFT):
            continue
        if label.meanings & {"customer", "supplier"} and not label.meanings & _ENDS:
            continue
        description = next((c for c in heading.columns if c.kind == "description"), heading.columns[0])
        aligned = abs(segment.box.x0 - description.box.x0) < segment.size
        quantity = next((c for c in heading.columns if c.kind == "quantity"), None)
        counted = quantity is not None and any(
            s is not segment and _overlap(s.box, quantity.box) > 0 and amounts_in(s) for s in row.segments
        )
        if counted and aligned:
            continue
        whole = label.end >= len(segment.words) - 3 or label.opens
        if label.meanings & _ENDS and whole:
            return True
        if label.meanings & _SOFT and whole and not aligned and not counted:
            return True
    return False


def _overlap(one: BBox, other: BBox) -> float:
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _line(row: Row, columns: tuple[Column, ...], decimal: str) -> Item:
    """What one row says, column by column."""
    line = Item(row.page, row.box)
    for segment in row.segments:
        for part in _parts(segment, columns, decimal):
            _put(line, part, _column(part.box, columns), decimal)
    return line


def _column(box: BBox, columns: tuple[Column, ...]) -> Column:
    """The column that a box belongs to: most overlap with its heading, else the nearest edge."""

    def fit(column: Column) -> float:
        shared = _overlap(box, column.box)
        if shared > 0:
            return shared / min(box.x1 - box.x0, column.box.x1 - column.box.x0)
        return shared / 100.0

    ranked = max(columns, key=fit)
    close = [c for c in columns if fit(c) > 0.3]
    if len(close) > 1:
        return min(close, key=lambda c: min(abs(c.box.x1 - box.x1), abs(c.box.x0 - box.x0)))
    return ranked


def _parts(segment: Segment, columns: tuple[Column, ...], decimal: str) -> list[Segment]:
    """A segment that runs through several columns, cut at numbers that stand under their own column."""
    words = list(segment.words)
    if len(words) == 1 or sum(_overlap(segment.box, c.box) > 0 for c in columns) < 2:
        return [segment]
    cuts = {0, len(words)}
    for amount in amounts_in(segment, decimal):
        column = _column(amount.box, columns)
        if column.kind in NUMERIC | {"ignore"} and _overlap(amount.box, column.box) > -4:
            left = amount.start == 0 or _column(words[amount.start - 1].box, columns) is not column
            if left and (amount.start == 0 or amount.end == len(words) or column.kind != "ignore"):
                cuts |= {amount.start}
                if amount.end == len(words) or _column(words[amount.end].box, columns) is not column:
                    cuts |= {amount.end}
    marks = sorted(cuts)
    return [make_segment(words[a:b], segment.page, segment.row) for a, b in zip(marks, marks[1:], strict=False)]


def _put(line: Item, part: Segment, column: Column, decimal: str) -> None:
    if column.kind in NUMERIC:
        found = amounts_in(part, decimal)
        if found and _numeric_enough(part, found[0], column):
            amount = found[-1] if column.kind == "amount" else found[0]
            if column.kind == "amount":
                line.amounts.append(amount)
            line.numbers.setdefault(column.kind, amount)
            if column.kind == "quantity" and amount.end < len(part.words):
                line.unit = " ".join(word.text for word in part.words[amount.end :])
            elif column.kind == "quantity" and amount.number.mark:
                line.unit = amount.number.mark
            return
        if column.kind == "quantity" and len(part.words) <= 2 and not found:
            line.unit = line.unit or part.text
            return
    if column.kind == "unit":
        line.unit = part.text
        return
    if column.kind == "ignore" and not any(len(word.text) > 3 and word.text.isalpha() for word in part.words):
        return
    if any(c.isalnum() for c in part.text) and column.kind in {"description", *NUMERIC} and not (column.kind in NUMERIC and len(part.text) < 4):
        line.texts.append(part)


def _numeric_enough(part: Segment, amount: Amount, column: Column) -> bool:
    """A number with a long text around it is text, unless it begins a quantity with its unit."""
    others = len(part.words) - (amount.end - amount.start)
    return others <= (3 if column.kind in ("quantity", "unit_price", "tax_rate") else 1)


def _owner(index: int, anchors: list[int], rows: tuple[Row, ...], items: dict[int, Item]) -> int | None:
    """The anchor that a row of text belongs to: the one before it, or the next where cells are centred."""
    before = max((a for a in anchors if a < index), default=None)
    after = min((a for a in anchors if a > index), default=None)
    if after is None:
        assert before is not None
        gap = rows[index].box.y0 - rows[index - 1].box.y1
        size = max(segment.size for segment in rows[index].segments)
        return before if gap < 1.1 * size else None
    centred = not items[after].texts or (before is None and _gap(rows, index) < 0.6)
    if before is None:
        return after if centred and rows[after].box.y0 - rows[index].box.y1 < 40 else None
    if centred or not items[before].texts:
        down = abs(rows[after].box.y0 - rows[index].box.y0)
        up = abs(rows[index].box.y0 - rows[before].box.y0)
        return after if down < up else before
    return before


def _gap(rows: tuple[Row, ...], index: int) -> float:
    size = max(segment.size for segment in rows[index].segments)
    return (rows[index + 1].box.y0 - rows[index].box.y1) / size


def _merge(item: Item, line: Item, *, before: bool) -> None:
    item.texts = [*line.texts, *item.texts] if before else [*item.texts, *line.texts]
    for kind, amount in line.numbers.items():
        item.numbers.setdefault(kind, amount)
    item.unit = item.unit or line.unit
    item.box = around([item.box, line.box])
