"""The tables of the Bank page: what is asked for and what comes back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from invoicext_desktop.domain.statement import Statement, Transaction


class BankFilter(StrEnum):
    ALL = "all"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class BankQuery:
    """`sort` is "date" or "amount"; `search` are words that all have to be there."""

    company_id: str
    statement_id: str | None = None
    account: str | None = None
    filter: BankFilter = BankFilter.ALL
    search: str = ""
    sort: str = "date"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class BankRow:
    """One booking in the table. `flag` is what it is besides a payment; `repeats` is the booking that it says again."""

    transaction: Transaction
    statement_id: str
    linked: bool
    flag: str | None = None
    repeats: str | None = None

    @property
    def done(self) -> bool:
        return self.linked or self.flag is not None or self.repeats is not None


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement in the list, without its bookings."""

    statement: Statement
    account: str
    file_name: str
    added_at: dt.datetime
