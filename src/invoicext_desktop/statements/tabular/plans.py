"""Ways to read the amounts of a table, and which of them the running balance proves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.statements.proof import best_chain
from invoicext_desktop.statements.tabular.amounts import AmountReader
from invoicext_desktop.statements.tabular.columns import Column
from invoicext_desktop.statements.tabular.grid import Row
from invoicext_desktop.statements.tabular.lexicon import Role, mark_of

_TRIED_ON = 250
_MOST_PLANS = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """Columns by index. Either `amount` (with `mark` where its sign is a word), or `debit` and `credit`.

    `inverted`: money out is positive, as on cards. `unmarked` is the side of an amount without a mark, where only the
    others have one. `prior` is what the headings say for it.
    """

    amount: int | None = None
    mark: int | None = None
    debit: int | None = None
    credit: int | None = None
    balance: int | None = None
    fee: int | None = None
    inverted: bool = False
    unmarked: int = 1
    prior: float = 0.0

    def value(self, row: Row, reader: AmountReader) -> Decimal | None:
        """The signed amount of a row; None where it has none that can be read."""
        if self.amount is not None:
            value = self._marked(row, reader)
        else:
            value = self._split(row, reader)
        if value is None:
            return None
        if self.fee is not None:
            fee = reader.read(cell(row, self.fee))
            value -= abs(fee.value) if fee is not None else Decimal(0)
        return -value if self.inverted else value

    def _marked(self, row: Row, reader: AmountReader) -> Decimal | None:
        found = reader.read(cell(row, self.amount))
        if found is None:
            return None
        if found.signed or found.value < 0:
            return found.value
        side = mark_of(cell(row, self.mark)) if self.mark is not None else 0
        return (side or self.unmarked) * found.value

    def _split(self, row: Row, reader: AmountReader) -> Decimal | None:
        out, into = reader.read(cell(row, self.debit)), reader.read(cell(row, self.credit))
        if out is None and into is None:
            return None
        if any(
            one is None and cell(row, index).strip("-– ") for one, index in ((out, self.debit), (into, self.credit))
        ):
            return None  # one of them cannot be read: nothing is guessed
        gone = out.value if out is not None else Decimal(0)
        # Some write what goes with a minus in its own column.
        return (into.value if into is not None else Decimal(0)) - abs(gone)


def cell(row: Row, index: int | None) -> str:
    return row.cells[index] if index is not None and index < len(row.cells) else ""


def plans(columns: Sequence[Column]) -> Iterator[Plan]:
    """All ways that the columns allow, the likeliest first."""
    by_role = {role: [column for column in columns if column.role is role] for role in Role}
    money = [column for column in columns if column.money and column.role not in _NO_AMOUNT]
    named = [column for column in by_role[Role.AMOUNT] if column.amounts >= 0.5]
    balances: list[Column | None] = [*(column for column in by_role[Role.BALANCE] if column.amounts >= 0.5)]
    if not balances:
        balances = [None, *(column for column in money if column.role is None and column.decimals >= 0.5)]
    fees = [None, *(column for column in by_role[Role.FEE] if column.amounts >= 0.5)]
    marks = [column for column in columns if column.role is Role.MARK]
    for balance in balances:
        end = None if balance is None else balance.index
        worth = 0.0 if balance is None else 2.0 if balance.role is Role.BALANCE else 0.0
        for debit, credit in itertools.product(by_role[Role.DEBIT], by_role[Role.CREDIT]):
            yield Plan(debit=debit.index, credit=credit.index, balance=end, prior=20 + worth)
        for fee in fees:
            charge = None if fee is None else fee.index
            for place, column in enumerate(named):
                own = Plan(amount=column.index, balance=end, fee=charge, prior=15 + worth - place)
                yield replace(own, unmarked=_unmarked(column.sides))
                if not column.negative:  # signs that are there say more than marks
                    yield from (_with_mark(own, mark) for mark in marks[:2])
        if not named:
            yield from _unnamed(money, marks, end, worth)


def _unnamed(money: Sequence[Column], marks: Sequence[Column], end: int | None, worth: float) -> Iterator[Plan]:
    """Without headings: cells that look like money, and pairs of columns of which each row fills one."""
    free = [column for column in money if column.index != end]
    for place, column in enumerate(free):
        likely = 6 * column.decimals - place * 0.1 - (3 if column.distinct <= 1 and len(free) > 1 else 0)
        likely += 2 * column.filled
        if column.role in (Role.DEBIT, Role.CREDIT):
            one = column.index
            side = Plan(debit=one) if column.role is Role.DEBIT else Plan(credit=one)
            yield replace(side, balance=end, prior=likely + worth)
            continue
        own = Plan(amount=column.index, balance=end, prior=likely + worth)
        yield replace(own, unmarked=_unmarked(column.sides))
        if not column.negative:
            yield from (_with_mark(own, mark) for mark in marks[:2])
    for first, second in itertools.pairwise(free):
        if 0.75 <= first.filled + second.filled <= 1.1:
            # More is spent than earned, by the count of bookings.
            out, into = (first, second) if first.filled >= second.filled else (second, first)
            yield Plan(debit=out.index, credit=into.index, balance=end, prior=10 + worth)
            yield Plan(debit=into.index, credit=out.index, balance=end, prior=9 + worth)


def _with_mark(plan: Plan, mark: Column) -> Plan:
    """With a column of marks; where only one side has them, what has none is the other."""
    unmarked = _unmarked(mark.sides) if mark.filled < 1 else 1
    return replace(plan, mark=mark.index, unmarked=unmarked, prior=plan.prior + 1)


def _unmarked(sides: frozenset[int]) -> int:
    return -next(iter(sides)) if len(sides) == 1 else 1


_NO_AMOUNT = {
    Role.BALANCE,
    Role.FOREIGN,
    Role.REFERENCE,
    Role.BANK_ID,
    Role.ACCOUNT,
    Role.PARTY_IBAN,
    Role.FEE,
    Role.STATE,
    Role.TYPE,
}


def best_plan(columns: Sequence[Column], rows: Sequence[Row], reader: AmountReader) -> tuple[Plan, bool] | None:
    """The plan to read with, and whether running balances prove it; None where nothing could be an amount."""
    tried = list(itertools.islice(plans(columns), _MOST_PLANS))
    if not tried:
        return None
    sample = rows[:_TRIED_ON]
    scored = [(_score(plan, sample, reader), plan) for plan in tried]
    (_, proved), plan = max(scored, key=lambda item: item[0][0])
    return plan, proved


def _score(plan: Plan, rows: Sequence[Row], reader: AmountReader) -> tuple[float, bool]:
    """By the chain of balances above all, then by how many rows it reads, then by the headings."""
    made = []
    unread = 0
    for row in rows:
        value = plan.value(row, reader)
        if value is None:
            unread += 1
            continue
        balance = reader.read(cell(row, plan.balance))
        made.append(Transaction(id="", date=None, amount=value, balance=None if balance is None else balance.value))
    if not made:
        return -1000.0, False
    chain = best_chain(made)
    proved = chain.links >= 2 and chain.failed * 10 <= chain.links
    moved = any(row.amount for row in made)
    held = (chain.links - 2 * chain.failed) / chain.links if chain.links else 0.0
    return plan.prior + (100 * held if proved and moved else 0) - 40 * unread / len(rows), proved and moved
