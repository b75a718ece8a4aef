"""Line items: the rows under a heading."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.cells import Item, overlap, read_row
from invoicext_desktop.extraction.columns import Column, FindHeadings, Heading, find_headings
from invoicext_desktop.extraction.descriptions import merge, tidy
from invoicext_desktop.extraction.headless import headless
from invoicext_desktop.extraction.layout import Row, Segment, Sheet
from invoicext_desktop.extraction.repair import proves, repair
from invoicext_desktop.extraction.values import Document

_ENDS = frozenset({"subtotal", "total", "tax_amount", "amount_due", "withholding", "rounding", "other_amount", "paid"})
_SOFT = frozenset({"discount", "charge"})


@dataclass(frozen=True)
class Table:
    """The items and, by page, the row index where the table ends (what follows are totals).

    `bare`: no heading stands above them.
    """

    items: tuple[Item, ...]
    ends: dict[int, int]
    starts: dict[int, int]
    bare: bool = True

    @cached_property
    def boxes(self) -> Mapping[int, Sequence[BBox]]:
        """The items' boxes by page: invoices of a hundred pages have thousands."""
        found: dict[int, list[BBox]] = defaultdict(list)
        for item in self.items:
            found[item.page].append(item.box)
        return found


def read_table(document: Document, decimal: str, find: FindHeadings = find_headings) -> Table:
    """All line items of the document, pages joined."""
    items: list[Item] = []
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    columns: tuple[Column, ...] | None = None
    bare = False
    for sheet in document.sheets:
        headings = list(find(sheet))
        if not headings and columns is not None and sheet.number - 1 not in ends:
            headings = [Heading(columns, sheet.number, -1, -1)]
        best: tuple[list[Item], int | None, Heading] | None = None
        for number, heading in enumerate(headings):
            limit = headings[number + 1].row if number + 1 < len(headings) else len(sheet.rows)
            read, end = _read(document, sheet, heading, limit, decimal)
            if columns is not None and heading.row >= 0 and not _alike(columns, heading.columns) and items:
                continue
            if best is not None and _alike(best[2].columns, heading.columns):
                best = ([*best[0], *read], end, best[2])
            elif best is None or _worth(read) > _worth(best[0]):
                best = (read, end, heading)
        if (best is None or not best[0]) and (not items or bare):
            read, first, last = headless(document, sheet, decimal)
            items.extend(read)
            bare = bool(items)
            if read:
                starts[sheet.number], ends[sheet.number] = first, last
        elif best is not None and best[0]:
            items.extend(best[0])
            columns = best[2].columns
            starts[sheet.number] = best[2].row
            if best[1] is not None:
                ends[sheet.number] = best[1]
    return Table(tuple(repair(items)), ends, starts, bare or not items)


def _alike(one: Iterable[Column], other: Iterable[Column]) -> bool:
    return [column.kind for column in one] == [column.kind for column in other]


def _worth(items: list[Item]) -> float:
    return sum(1.0 + len(item.numbers) * 0.25 + bool(item.texts) * 0.5 for item in items)


def _read(
    document: Document, sheet: Sheet, heading: Heading, limit: int, decimal: str
) -> tuple[list[Item], int | None]:
    """The items under one heading and the row where the totals begin."""
    rows = sheet.rows[heading.last + 1 : limit]
    lines = [read_row(row, heading.columns, decimal) for row in rows]
    totals = [_is_total(document, row, line, heading) for row, line in zip(rows, lines, strict=True)]
    stop = _stop(document, rows, lines, totals)
    end = rows[stop].index if stop is not None else None
    rows, lines = rows[:stop], lines[:stop]
    anchored = "amount" in heading.kinds()
    anchors = [
        index
        for index, line in enumerate(lines)
        if (line.amounts if anchored else "unit_price" in line.numbers) and not totals[index] and _placed(line, heading)
    ]
    anchors = _like_others(anchors, lines)
    if heading.row < 0:
        anchors = [index for index in anchors if lines[index].complete]
    if not anchors:
        return [], end
    _give_rest(rows, lines, anchors, totals)
    items = [lines[index] for index in anchors]
    for item in items:
        tidy(item)
    return items, end


def _like_others(anchors: list[int], lines: list[Item]) -> list[int]:
    """Without rows whose amount is a bare integer where the others have decimals: page numbers and the like."""
    exact = [index for index in anchors if lines[index].amounts and lines[index].amounts[-1].number.decimals]
    return exact if len(exact) >= 0.5 * len(anchors) else anchors


def _placed(line: Item, heading: Heading) -> bool:
    """Whether a row with an amount is an item: it has a quantity or price, or text where descriptions stand."""
    if "quantity" in line.numbers or "unit_price" in line.numbers:
        return True
    return any(text.box.x0 <= _description(heading).box.x1 for text in line.texts)


def _description(heading: Heading) -> Column:
    return next((c for c in heading.columns if c.kind == "description"), heading.columns[0])


def _stop(document: Document, rows: tuple[Row, ...], lines: list[Item], totals: list[bool]) -> int | None:
    """The first row of the totals: one with a totals label after which no more whole items follow."""
    for index, row in enumerate(rows):
        if not totals[index]:
            continue
        begun = any(line.amounts for line in lines[:index])
        if _titles_totals(document, row, tax_only=True) or (begun and _heads_totals(document, row)):
            return index
        meanings = _meanings(document, row)
        later = any(
            _goes_on(line, lines[:index]) and not total
            for line, total in zip(lines[index + 1 :], totals[index + 1 :], strict=True)
        )
        if not later or (meanings & {"total", "amount_due"} and not meanings & {"subtotal", "other_amount"}):
            return index
    return None


def _goes_on(line: Item, before: list[Item]) -> bool:
    """Whether a row below a total is an item like those above it, and no footer that is full of numbers."""
    if not line.complete:
        return False
    decimals = min((item.amounts[-1].number.decimals for item in before if item.amounts), default=0)
    return proves(line) or (bool(line.texts) and line.amounts[-1].number.decimals >= decimals)


def _heads_totals(document: Document, row: Row) -> bool:
    """Whether a row has the headings of the totals side by side, their amounts in the row below."""
    labels = [document.starts_label(segment) for segment in row.segments]
    known = [label for label in labels if label is not None and label.meanings & (_ENDS | _SOFT)]
    summing = {kind for label in known for kind in ("subtotal", "total", "amount_due") if kind in label.meanings}
    return len(known) == len(labels) >= 2 and bool(summing) and not any(_ends_in_amount(s) for s in row.segments)


def _ends_in_amount(segment: Segment) -> bool:
    return bool(re.search(r"\d[.,]\d{2}$", segment.text))


def _meanings(document: Document, row: Row) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for segment in row.segments:
        label = document.starts_label(segment)
        if label is not None:
            found |= label.meanings
    return found


def _is_total(document: Document, row: Row, line: Item, heading: Heading) -> bool:
    """Whether a row is labelled as one of the totals and is no item that happens to be called so."""
    if line.complete:
        return False
    if not any(c.isdigit() for c in row.text):
        return _titles_totals(document, row)
    description = _description(heading)
    for segment in row.segments:
        label = document.starts_label(segment)
        if label is None or not label.meanings & (_ENDS | _SOFT):
            continue
        if segment.text.startswith("(") or (line.strong and not label.opens and not label.meanings & _ENDS):
            continue  # "(Discount: 5.00)" below a price, "Freight" as an item
        if label.opens and label.meanings & _SOFT:
            return True
        aligned = abs(segment.box.x0 - description.box.x0) < segment.size
        sum_at_left = label.opens and bool(label.meanings & _ENDS) and not line.amounts
        if aligned and ("quantity" in line.numbers or "unit_price" in line.numbers) and not sum_at_left:
            continue
        tax_column = next((c for c in heading.columns if c.kind == "tax_rate"), None)
        if tax_column and overlap(segment.box, tax_column.box) > 0 and line.texts and line.strong:
            continue
        rest = segment.words[label.end :]
        whole = len(rest) <= 3 or label.opens or not any(c.isalpha() for word in rest for c in word.text)
        if label.meanings & _ENDS and whole:
            return True
        priced = "quantity" in line.numbers or "unit_price" in line.numbers
        if (
            label.meanings & _SOFT
            and whole
            and (not aligned or label.opens or ("unit_price" in heading.kinds() and not priced))
        ):
            return True
    return False


def _titles_totals(document: Document, row: Row, *, tax_only: bool = False) -> bool:
    """Whether a row without numbers is the heading of the totals or (`tax_only`) of a tax summary."""
    labels = [label for segment in row.segments for label in document.by_segment.get(id(segment), ())]
    known = [label for label in labels if label.meanings & (_ENDS | {"tax_rate"})]
    if tax_only:
        kinds = {kind for label in known for kind in ("tax_rate", "tax_amount") if kind in label.meanings}
        return len(kinds) == 2 and len(known) >= 2 and not any(c.isdigit() for c in row.text)
    whole = [label for label in labels if label.whole]
    if len(row.segments) >= 2 and len(whole) == len(row.segments) and known:
        return True
    if len(row.segments) == 1 and len(labels) == 1 and labels[0].whole:
        return bool(labels[0].meanings & {"subtotal", "total"})
    words = sum(label.end - label.start for label in known)
    return len(known) >= 2 and words >= 0.3 * len(row.words)


def _give_rest(rows: tuple[Row, ...], lines: list[Item], anchors: list[int], totals: list[bool]) -> None:
    """Rows without an amount belong to an item: each run between two items is cut at its widest gap."""
    centred = any(not lines[index].texts for index in anchors)
    for before, after in zip([None, *anchors], [*anchors, None], strict=True):
        first = 0 if before is None else before + 1
        last = len(rows) if after is None else after
        # A row with an amount that is no item is an allowance or a sum between items: nobody's description.
        run = [i for i in range(first, last) if not totals[i] and not lines[i].amounts and _says(lines[i])]
        if not run:
            continue
        cut = _cut(rows, lines, run, before, after, centred)
        for index in run[:cut]:
            if before is not None:
                merge(lines[before], lines[index], before=False)
        for index in reversed(run[cut:]):
            if after is not None:
                merge(lines[after], lines[index], before=True)


def _says(line: Item) -> bool:
    return bool(line.texts or line.numbers or line.unit)


def _cut(
    rows: tuple[Row, ...], lines: list[Item], run: list[int], before: int | None, after: int | None, centred: bool
) -> int:
    """How many of the rows belong to the item before; what lies far from both belongs to neither."""
    size = max(segment.size for segment in rows[run[0]].segments)
    if after is None:
        return _near(rows, [before, *run] if before is not None else run, 1.1 * size)
    if before is None:
        chain = [after, *reversed(run)]
        bare = not any(lines[index].texts for index in run)
        near = _near(rows, chain, 0.9 * size) if centred or bare else 0
        del run[: len(run) - near]
        return 0
    chain = [before, *run, after]
    gaps = [_distance(rows, a, b) for a, b in pairwise(chain)]
    widest = max(range(len(gaps)), key=lambda i: gaps[i])
    others = [gap for i, gap in enumerate(gaps) if i != widest]
    if gaps[widest] - max(others) > 0.12 * size:
        return widest
    if not centred:
        return len(run)
    middle = (rows[before].box.y0 + rows[after].box.y0) / 2
    return sum(rows[index].box.y0 < middle for index in run)


def _near(rows: tuple[Row, ...], chain: list[int], reach: float) -> int:
    """How many of chain[1:] follow each other without a gap wider than `reach`."""
    count = 0
    for a, b in pairwise(chain):
        if abs(_distance(rows, min(a, b), max(a, b))) > reach:
            break
        count += 1
    return count


def _distance(rows: tuple[Row, ...], upper: int, lower: int) -> float:
    """The white above a row, whatever stands between it and the other one."""
    return rows[lower].box.y0 - rows[max(upper, lower - 1)].box.y1
