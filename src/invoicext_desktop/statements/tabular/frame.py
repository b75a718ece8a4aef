"""Where the bookings stand in a table: the row of headings, what comes before it and what after the last booking."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from invoicext_desktop.statements.tabular.grid import Row, is_amount, is_date
from invoicext_desktop.statements.tabular.lexicon import Role, folded, role_of

#: Headings are looked for so many rows from the top.
_TOP = 60


@dataclass(frozen=True, slots=True)
class Frame:
    """`body` are all rows from the first below the headings; those that book nothing are told apart later."""

    headings: tuple[str, ...]
    before: tuple[Row, ...]
    body: tuple[Row, ...]

    @property
    def width(self) -> int:
        return len(self.headings) or max((len(row.cells) for row in self.body), default=0)

    @property
    def layout(self) -> str:
        """What all exports of this kind have in common."""
        said = "|".join(folded(cell) for cell in self.headings) or f"{self.width} columns"
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def books(row: Row) -> bool:
    """Whether a row has a date and, in another cell, an amount."""
    dates = [index for index, cell in enumerate(row.cells) if is_date(cell)]
    return any(is_amount(cell) for index, cell in enumerate(row.cells) if cell and index not in dates) and bool(dates)


def frame_of(rows: Sequence[Row]) -> Frame:
    """The parts of a table; all rows are body where no headings are found."""
    first = next((index for index, row in enumerate(rows) if books(row)), len(rows))
    best, most = None, 1
    for index in range(min(first, _TOP, len(rows))):
        known = _known(rows[index])
        if known >= most and known >= 2 and _telling(rows[index]):
            best, most = index, known
    if best is None:
        start = min(first, len(rows))
        return Frame((), tuple(rows[:start]), tuple(rows[start:]))
    width = max(len(rows[best].cells), 1)
    headings = rows[best].cells
    while (
        width > 1
        and not headings[width - 1]
        and all(len(row.cells) < width or not row.cells[width - 1] for row in rows)
    ):
        width -= 1  # a delimiter at the end of each row
    return Frame(headings[:width], tuple(rows[:best]), tuple(rows[best + 1 :]))


def _known(row: Row) -> int:
    return sum(role_of(cell) is not None for cell in row.cells if cell and not is_amount(cell) and not is_date(cell))


_MONEY = {Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE}


def _telling(row: Row) -> bool:
    """Headings name a date or money; "Account number, IBAN" above them don't."""
    roles = {role_of(cell) for cell in row.cells}
    return bool(roles & _MONEY) and sum(bool(cell) for cell in row.cells) >= 2
