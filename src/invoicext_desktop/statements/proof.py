"""What proves a statement: opening balance plus amounts gives the closing one, and each running balance follows.

A file may list the newest booking first, and may print a balance with some rows only (the last of a day, say): the
amounts between two printed balances have to make their difference.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import BalanceCheck, Statement, Transaction


@dataclass(frozen=True, slots=True)
class Chain:
    """How running balances follow each other when the rows are read in one order.

    `held` and `broken` are the rows (indexes in file order) that a printed balance vouches for, and does not:
    of several rows before one balance all are. `first_opening` is the balance before the first row, where it follows.
    """

    newest_first: bool
    held: frozenset[int]
    broken: frozenset[int]
    links: int
    failed: int
    first_opening: Decimal | None = None
    last_balance: Decimal | None = None


def prove(statement: Statement) -> Statement:
    """The statement with `balance_check`, rows that break the chain marked, opening and closing where they follow.

    Issues of earlier proofs are replaced.
    """
    rows = statement.transactions
    chain = best_chain(rows, statement.opening_balance)
    others = tuple(item for item in statement.issues if item.code not in _CODES)
    found = list(_issues(statement, chain))
    marked = tuple(
        row
        if row.breaks_chain == (index in chain.broken)
        else dataclasses.replace(row, breaks_chain=index in chain.broken)
        for index, row in enumerate(rows)
    )
    return dataclasses.replace(
        statement,
        transactions=marked,
        opening_balance=_known(statement.opening_balance, chain.first_opening),
        closing_balance=_known(statement.closing_balance, chain.last_balance),
        balance_check=_check(statement, chain, found),
        issues=(*others, *found),
    )


def best_chain(rows: Sequence[Transaction], opening: Decimal | None = None) -> Chain:
    """The chain in the order of reading in which more of it holds; oldest first where both hold as well."""
    forward = chain_of(rows, opening, newest_first=False)
    backward = chain_of(rows, opening, newest_first=True)
    if (backward.links - 2 * backward.failed, _falls(rows)) > (forward.links - 2 * forward.failed, not _falls(rows)):
        return backward
    return forward


def chain_of(rows: Sequence[Transaction], opening: Decimal | None, *, newest_first: bool) -> Chain:
    """The chain when the rows are read in that order."""
    order = range(len(rows) - 1, -1, -1) if newest_first else range(len(rows))
    held: set[int] = set()
    broken: set[int] = set()
    links = failed = 0
    before = opening
    first_opening = last = None
    pending: list[int] = []
    moved = Decimal(0)
    for index in order:
        row = rows[index]
        pending.append(index)
        moved += row.amount
        if row.balance is None:
            continue
        if before is None:
            first_opening = row.balance - moved
        else:
            links += 1
            if before + moved == row.balance:
                held.update(pending)
            else:
                failed += 1
                broken.add(pending[-1])
        before = last = row.balance
        pending, moved = [], Decimal(0)
    return Chain(
        newest_first, frozenset(held), frozenset(broken), links, failed, first_opening, last if not pending else None
    )


def _falls(rows: Sequence[Transaction]) -> bool:
    """Whether the newest booking comes first."""
    dates = [row.date for row in rows if row.date is not None]
    return bool(dates) and dates[0] > dates[-1]


def _known(printed: Decimal | None, follows: Decimal | None) -> Decimal | None:
    return follows if printed is None else printed


def _check(statement: Statement, chain: Chain, found: Sequence[Issue]) -> BalanceCheck:
    if found:
        return BalanceCheck.FAILED
    if statement.opening_balance is not None and statement.closing_balance is not None:
        return BalanceCheck.PROVED
    # Nothing vouches for the amounts before the first balance; all others have to be vouched for.
    free = len(statement.transactions) - len(chain.held)
    first = next(
        (n for n, index in enumerate(_order(statement, chain), 1) if statement.transactions[index].balance is not None),
        0,
    )
    return BalanceCheck.PROVED if chain.links and free <= first else BalanceCheck.NONE


def _order(statement: Statement, chain: Chain) -> range:
    count = len(statement.transactions)
    return range(count - 1, -1, -1) if chain.newest_first else range(count)


_CODES = frozenset(("balance_mismatch", "chain_broken", "period_mismatch"))


def _issues(statement: Statement, chain: Chain) -> list[Issue]:
    found = []
    opening, closing = statement.opening_balance, statement.closing_balance
    if opening is not None and closing is not None:
        moved = sum((row.amount for row in statement.transactions), Decimal(0))
        if opening + moved != closing:
            off = abs(closing - opening - moved)
            found.append(
                issue(
                    "balance_mismatch",
                    Severity.ERROR,
                    opening=opening,
                    moved=moved,
                    made=opening + moved,
                    closing=closing,
                    off=off,
                )
            )
    last = chain.last_balance
    if closing is not None and last is not None and last != closing and not found and not chain.failed:
        found.append(
            issue("balance_mismatch", Severity.ERROR, sentence="balance_mismatch.last", last=last, closing=closing)
        )
    if chain.broken:
        count = len(chain.broken)
        sentence = "chain_broken" if count == 1 else "chain_broken.several"
        found.append(issue("chain_broken", Severity.ERROR, sentence=sentence, count=str(count)))
    return found
