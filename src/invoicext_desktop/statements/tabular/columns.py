"""What each column holds: by its heading where it has one, by its cells in any case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from invoicext_desktop.statements.tabular.amounts import amount_of
from invoicext_desktop.statements.tabular.frame import Frame
from invoicext_desktop.statements.tabular.grid import Row, is_amount, is_date
from invoicext_desktop.statements.tabular.lexicon import Role, mark_of, role_of

SAMPLE = 400
_MONEY = {Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.FEE}
_DATES = {Role.DATE, Role.VALUE_DATE}


@dataclass(frozen=True, slots=True)
class Column:
    """`role` by heading, where the cells agree with it; the shares are of the cells that are not empty."""

    index: int
    heading: str
    role: Role | None
    filled: float
    dates: float
    amounts: float
    marks: float
    decimals: float
    letters: float
    distinct: int
    negative: bool = False
    sides: frozenset[int] = frozenset()

    @property
    def money(self) -> bool:
        """Whether its cells could be amounts: not the numbers of accounts and bookings."""
        return self.amounts >= 0.6 and self.role not in _DATES and self.dates < 0.6


def columns_of(frame: Frame, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns of these bookings."""
    sample = rows[:SAMPLE]
    return tuple(
        _column(frame, index, [row.cells[index] if index < len(row.cells) else "" for row in sample])
        for index in range(frame.width)
    )


def _column(frame: Frame, index: int, cells: Sequence[str]) -> Column:
    heading = frame.headings[index] if index < len(frame.headings) else ""
    filled = [cell for cell in cells if cell]
    count = len(filled) or 1
    dates = sum(map(is_date, filled)) / count
    amounts = sum(map(is_amount, filled)) / count
    marks = sum(mark_of(cell) != 0 for cell in filled) / count
    role = role_of(heading) if heading else None
    if role in _MONEY and filled and amounts < 0.5:
        role = Role.MARK if marks > 0.9 else None
    elif role in _DATES and filled and dates < 0.5:
        # Cells that are dates nowhere else: serial numbers of spreadsheets.
        role = role if amounts == 1.0 and heading else None
    elif role not in (Role.MARK, *_MONEY) and marks > 0.95 and filled and len(set(filled)) <= 4:
        role = Role.MARK
    return Column(
        index,
        heading,
        role,
        len(filled) / (len(cells) or 1),
        dates,
        amounts,
        marks,
        sum("." in cell or "," in cell for cell in filled) / count,
        sum(sum(char.isalpha() for char in cell) for cell in filled) / count,
        len(set(filled)),
        any(_is_negative(cell) for cell in filled) if amounts >= 0.5 else False,
        frozenset(side for cell in filled if (side := mark_of(cell) or side_of(cell))),
    )


def _is_negative(cell: str) -> bool:
    found = amount_of(cell, ".") or amount_of(cell, ",")
    return found is not None and found.value < 0


def side_of(cell: str) -> int:
    """-1 or +1 for an amount with DR or CR behind it, 0 for one without."""
    found = _SIDE.search(cell)
    return 0 if found is None else (1 if found[1].upper().startswith("C") else -1)


_SIDE = re.compile(r"\d\s*(cr?|dr?)\.?$", re.IGNORECASE)
