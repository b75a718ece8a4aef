"""The line items' heading row: which column stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.labels import Label, Phrases, find_labels
from invoicext_desktop.extraction.layout import Row, Sheet, around, make_segment
from invoicext_desktop.extraction.lexicon.table_words import TABLE_WORDS

NUMERIC = frozenset({"quantity", "unit_price", "discount", "tax_rate", "amount"})
_ORDER = ("amount", "quantity", "unit_price", "description", "tax_rate", "discount", "unit", "ignore")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it means and its heading's box."""

    kind: str
    box: BBox


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading row: its columns from left to right, and the rows [row, last] it takes on `page`."""

    columns: tuple[Column, ...]
    page: int
    row: int
    last: int

    def kinds(self) -> set[str]:
        return {column.kind for column in self.columns}


#: Finds the heading rows of a page.
FindHeadings = Callable[[Sheet], Iterator[Heading]]


@cache
def table_phrases() -> Phrases:
    phrases = Phrases()
    for kind, text in TABLE_WORDS.items():
        phrases.add(kind, text)
    return phrases


def find_headings(sheet: Sheet) -> Iterator[Heading]:
    """The heading rows of a page, top to bottom; a heading may be wrapped over up to four rows."""
    taken = -1
    for row in sheet.rows:
        if row.index <= taken:
            continue
        heading = _heading(sheet, row)
        if heading is not None:
            taken = heading.last
            yield heading


def _heading(sheet: Sheet, row: Row) -> Heading | None:
    best: tuple[int, Heading] | None = None
    if not any(True for segment in row.segments for _ in find_labels(segment, table_phrases())):
        return None  # the last line above a heading is no part of it
    for count in (1, 2, 3, 4):
        rows = sheet.rows[row.index : row.index + count]
        if len(rows) < count or (count > 1 and not _close(rows)):
            break
        cells = _cells(rows)
        columns = _columns(cells)
        if columns is None:
            continue
        known = sum(column.kind != "ignore" for column in columns) + (2 if _names_items(cells) else 0)
        if best is None or known > best[0]:
            best = known, Heading(tuple(columns), row.page, row.index, rows[-1].index)
    return _to_its_end(sheet, best[1]) if best else None


def _to_its_end(sheet: Sheet, heading: Heading) -> Heading:
    """With the rows that go on in the heading's narrow leading ("(EUR)", "incl. tax"): items stand further apart."""
    rows = sheet.rows
    step = max((rows[i].box.y0 - rows[i - 1].box.y0 for i in range(heading.row + 1, heading.last + 1)), default=0.0)
    last = heading.last
    while step and last + 2 < len(rows) and not any(c.isdigit() for c in rows[last + 1].text):
        narrow = rows[last + 1].box.y0 - rows[last].box.y0 <= step + 0.5
        if not narrow or rows[last + 2].box.y0 - rows[last + 1].box.y0 < 0.6 * step:
            break
        last += 1
    tight = step < 0.9 * max(segment.size for segment in rows[heading.row].segments)
    return replace(heading, last=last) if tight else heading


def _names_items(cells: list[_Cell]) -> bool:
    return any("description" in label.meanings for cell in cells for label in cell.labels)


def _close(rows: tuple[Row, ...]) -> bool:
    above, below = rows[-2], rows[-1]
    size = max(segment.size for segment in above.segments)
    digits = sum(any(c.isdigit() for c in word.text) for word in below.words)
    return below.box.y0 - above.box.y1 < 0.7 * size and digits == 0


@dataclass(frozen=True, slots=True)
class _Cell:
    words: int
    box: BBox
    labels: tuple[Label, ...]


def _cells(rows: tuple[Row, ...]) -> list[_Cell]:
    """Heading cells: segments one above the other belong to one cell."""
    groups: list[list[int]] = []
    segments = [segment for row in rows for segment in row.segments]
    for index, segment in enumerate(segments):
        for group in groups:
            box = around(segments[i].box for i in group)
            if min(box.x1, segment.box.x1) - max(box.x0, segment.box.x0) > 1:
                group.append(index)
                break
        else:
            groups.append([index])
    cells = []
    for group in groups:
        words = [word for i in group for word in segments[i].words]
        joined = make_segment(words, rows[0].page, rows[0].index)
        count = sum(any(c.isalnum() for c in word.text) for word in words)
        cells.append(_Cell(count, joined.box, tuple(find_labels(joined, table_phrases()))))
    return sorted(cells, key=lambda cell: cell.box.x0)


def _columns(cells: list[_Cell]) -> list[Column] | None:
    """The columns, or None where the row is no heading."""
    known = sum(label.end - label.start for cell in cells for label in cell.labels)
    total = sum(cell.words for cell in cells)
    if len(cells) < 2 and (not cells or len(cells[0].labels) < 3):
        return None
    if known < 0.55 * total or total > 40:
        return None
    columns = [column for cell in cells for column in _of_cell(cell)]
    if not {"description", "quantity", "unit_price", "unit?"} & {column.kind for column in columns}:
        return None  # headings of totals: "Subtotal", "VAT", "Total"
    columns = _one_description(_settle_units(columns))
    kinds = {column.kind for column in columns}
    numeric = kinds & {"amount", "unit_price", "quantity"}
    if "amount" not in kinds and "unit_price" not in kinds:
        return None
    if len(numeric) + ("description" in kinds) + ("tax_rate" in kinds) < 2 or len(columns) < 2:
        return None
    if "description" not in kinds and len(numeric) < 2:
        return None
    return columns


def _of_cell(cell: _Cell) -> Iterator[Column]:
    """One column a cell; a cell with several labels that cover it is several columns set close together."""
    labels = cell.labels
    covered = sum(label.end - label.start for label in labels)
    distinct = {_kind(label.meanings) for label in labels}
    if covered >= cell.words - (len(labels) > 2) and len(distinct) == len(labels) >= 2 and _apart(labels):
        for label in labels:
            yield Column(_kind(label.meanings), label.box)
        return
    if not labels:
        yield Column("ignore", cell.box)
        return
    label = max(labels, key=lambda item: (item.end - item.start, -item.start))
    yield Column(_kind(label.meanings), cell.box)


def _apart(labels: tuple[Label, ...]) -> bool:
    """Whether labels of one line stand further apart than words do."""
    pairs = list(pairwise(labels))
    return all(b.box.x0 - a.box.x1 > 0.32 * a.segment.size and abs(a.box.y0 - b.box.y0) < 2 for a, b in pairs)


def _kind(meanings: frozenset[str]) -> str:
    if meanings >= {"unit", "unit_price"}:
        return "unit?"
    return next(kind for kind in _ORDER if kind in meanings)


def _one_description(columns: list[Column]) -> list[Column]:
    """Of "Article" and "Description" the one with more room names the goods, the other their numbers."""
    starts = [column.box.x0 for column in columns[1:]] + [columns[-1].box.x1]
    rooms = {i: starts[i] - column.box.x0 for i, column in enumerate(columns) if column.kind == "description"}
    widest = max(rooms, key=lambda i: rooms[i], default=None)
    return [replace(c, kind="ignore") if i in rooms and i != widest else c for i, c in enumerate(columns)]


def _settle_units(columns: list[Column]) -> list[Column]:
    """Settle what depends on the other headings: "Unit" is the price where no other column is.

    Of several prices the first is meant; without a description the widest unknown column is it.
    """
    kinds = [column.kind for column in columns]
    settled = []
    for index, column in enumerate(columns):
        if column.kind == "unit?":
            later = "unit_price" in kinds or "unit?" in kinds[index + 1 :]
            settled.append(replace(column, kind="unit" if later else "unit_price"))
        else:
            settled.append(column)
    for kind in ("quantity", "unit_price"):
        same = [column for column in settled if column.kind == kind]
        for extra in same[1:]:
            settled[settled.index(extra)] = replace(extra, kind="ignore")
    amounts = [c for c in settled if c.kind == "amount"]
    if len(amounts) > 1 and "quantity" not in kinds and settled.index(amounts[0]) < settled.index(amounts[-1]) - 1:
        settled[settled.index(amounts[0])] = replace(amounts[0], kind="quantity")
    if "amount" not in [c.kind for c in settled]:
        prices = [c for c in settled if c.kind == "unit_price"]
        if prices and prices[-1] is not settled[-1] and settled[-1].kind == "ignore":
            settled[-1] = replace(settled[-1], kind="amount")
    if "description" not in [c.kind for c in settled]:
        rooms = [(b.box.x0 - a.box.x0, i) for i, (a, b) in enumerate(pairwise(settled)) if a.kind == "ignore"]
        if rooms:
            index = max(rooms)[1]
            settled[index] = replace(settled[index], kind="description")
    return settled
