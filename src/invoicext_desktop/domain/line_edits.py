"""What can be done to rows of line items. Pure: lines in, lines out; drafts and evidence go with their line."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, Cell, Line, Value
from invoicext_desktop.domain.invoice import LineItem

Lines = tuple[Line, ...]
T = TypeVar("T")
#: A change of all lines, applied to what the store has at that moment.
LinesEdit = Callable[[Lines], Lines]

_NAMES = tuple(spec.path for spec in LINE_FIELDS)
_SURE = Evidence(1.0, EvidenceSource.USER)
#: A quantity is halved to so many decimals at most.
_FINEST = Decimal("0.001")


def cell_of(line: Line, name: str) -> Cell:
    """The value in the column `name` with its draft and evidence."""
    return Cell(getattr(line.item, name), dict(line.drafts).get(name), dict(line.evidence).get(name))


def with_cells(line: Line, cells: Mapping[str, Cell]) -> Line:
    """The line with other cells in these columns."""
    item = dataclasses.replace(line.item, **{name: cell.value for name, cell in cells.items()})  # type: ignore[arg-type]
    drafts, evidence = dict(line.drafts), dict(line.evidence)
    for name, cell in cells.items():
        drafts.pop(name, None)
        evidence.pop(name, None)
        if cell.draft is not None:
            drafts[name] = cell.draft
        if cell.evidence is not None:
            evidence[name] = cell.evidence
    return Line(item, _ordered(drafts), _ordered(evidence))


def _ordered(of: Mapping[str, T]) -> tuple[tuple[str, T], ...]:
    return tuple((name, of[name]) for name in _NAMES if name in of)


def _there(lines: Lines, indexes: Iterable[int]) -> list[int]:
    return sorted({index for index in indexes if 0 <= index < len(lines)})


def moved(lines: Lines, indexes: Iterable[int], by: int) -> Lines:
    """The rows one place up (-1) or down (1), keeping together; what stands at the edge stays."""
    rows = _there(lines, indexes)
    if not rows or (rows[0] == 0 if by < 0 else rows[-1] == len(lines) - 1):
        return lines
    kept = list(lines)
    for row in rows if by < 0 else reversed(rows):
        kept[row], kept[row + by] = kept[row + by], kept[row]
    return tuple(kept)


def duplicated(lines: Lines, indexes: Iterable[int]) -> Lines:
    """A copy of the rows right below the last of them."""
    rows = _there(lines, indexes)
    if not rows:
        return lines
    after = rows[-1] + 1
    return (*lines[:after], *(lines[row] for row in rows), *lines[after:])


def split(lines: Lines, index: int) -> Lines:
    """One row as two with the same words: amount and quantity divided, so that both sums stay as they were."""
    if not 0 <= index < len(lines):
        return lines
    line = lines[index]
    first, second = dict[str, Value](), dict[str, Value]()
    for name, finest in (("amount", Decimal("0.01")), ("quantity", _FINEST)):
        whole = getattr(line.item, name)
        if whole is not None:
            first[name] = _half(whole, finest)
            second[name] = whole - _half(whole, finest)
    parts = (_typed(line, first), _typed(line, second))
    return (*lines[:index], *parts, *lines[index + 1 :])


def _half(whole: Decimal, finest: Decimal) -> Decimal:
    """Half of it, with the decimals that it has, or where these don't do with those of `finest`."""
    exact = whole / 2
    own = Decimal((0, (1,), min(int(whole.as_tuple().exponent), 0)))
    if exact == exact.quantize(own):
        return exact.quantize(own)
    half = exact.quantize(min(own, finest), ROUND_HALF_UP)
    return half.normalize() if finest is _FINEST else half


def _typed(line: Line, values: Mapping[str, Value]) -> Line:
    return with_cells(line, {name: Cell(value, None, _SURE) for name, value in values.items()})


def joined(lines: Lines, indexes: Iterable[int]) -> Lines:
    """The rows as one, where the first stood: words one after the other, amounts added.

    The quantity is added where price and unit are the same, else it is left out with the price; a rate that
    differs is left out.
    """
    rows = _there(lines, indexes)
    if len(rows) < 2:
        return lines
    items = [lines[row].item for row in rows]
    same = len({(item.unit_price, item.unit, item.discount) for item in items}) == 1
    values: dict[str, Value] = {
        "description": " ".join(item.description for item in items if item.description) or None,
        "amount": _sum(item.amount for item in items),
        "tax_rate": _common(item.tax_rate for item in items),
    }
    if not same:
        values |= {"quantity": None, "unit": None, "unit_price": None, "discount": None}
    else:
        values["quantity"] = _sum(item.quantity for item in items)
    one = _typed(lines[rows[0]], values)
    gone = set(rows[1:])
    return tuple(one if row == rows[0] else line for row, line in enumerate(lines) if row not in gone)


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _common(values: Iterable[Decimal | None]) -> Decimal | None:
    different = set(values)
    return different.pop() if len(different) == 1 else None


def filled_down(lines: Lines, indexes: Iterable[int], names: Iterable[str]) -> Lines:
    """The values of the first of these rows in all of them, in these columns."""
    rows = _there(lines, indexes)
    if len(rows) < 2:
        return lines
    top = lines[rows[0]]
    cells = {name: dataclasses.replace(cell_of(top, name), evidence=_SURE) for name in names}
    below = set(rows[1:])
    return tuple(with_cells(line, cells) if row in below else line for row, line in enumerate(lines))


def cleared(lines: Lines, cells: Iterable[tuple[int, str]]) -> Lines:
    """Nothing in these cells."""
    return with_all(lines, cells, dict.fromkeys(_NAMES, Cell(None, None, _SURE)))


def with_all(lines: Lines, cells: Iterable[tuple[int, str]], values: Mapping[str, Cell]) -> Lines:
    """In each of these cells (row, column) the value for its column."""
    by_row: dict[int, dict[str, Cell]] = {}
    for row, name in cells:
        by_row.setdefault(row, {})[name] = values[name]
    return tuple(with_cells(line, by_row[row]) if row in by_row else line for row, line in enumerate(lines))


def pasted(lines: Lines, at: int, rows: Sequence[Mapping[str, Cell]]) -> Lines:
    """These cells over the rows from `at` on; what goes beyond the last becomes new rows."""
    kept = list(lines)
    for number, cells in enumerate(rows, start=max(min(at, len(lines)), 0)):
        if number == len(kept):
            kept.append(Line(LineItem()))
        kept[number] = with_cells(kept[number], cells)
    return tuple(kept)


def inserted(lines: Lines, at: int, rows: Sequence[Line]) -> Lines:
    """These rows before row `at` (the number of rows: at the end)."""
    place = max(min(at, len(lines)), 0)
    return (*lines[:place], *rows, *lines[place:])


def without(lines: Lines, indexes: Iterable[int]) -> Lines:
    """Without these rows; those that are not there are ignored."""
    gone = set(indexes)
    return tuple(line for row, line in enumerate(lines) if row not in gone)
