"""What proves a statement, and what breaks the proof."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

from invoicext_desktop.domain.statement import BalanceCheck, Statement, Transaction
from invoicext_desktop.statements.ids import named
from invoicext_desktop.statements.proof import prove

FIRST = dt.date(2026, 3, 1)


def rows(*amounts: str, opening: str = "100.00", every: int = 1) -> tuple[Transaction, ...]:
    """Bookings a day apart with a running balance at every `every`th."""
    balance = Decimal(opening)
    made = []
    for index, amount in enumerate(amounts):
        balance += Decimal(amount)
        shown = balance if (index + 1) % every == 0 else None
        made.append(
            Transaction(
                id="",
                date=FIRST + dt.timedelta(index),
                amount=Decimal(amount),
                description=f"Row {index}",
                balance=shown,
            )
        )
    return tuple(made)


def of(*transactions: Transaction, opening: str | None = None, closing: str | None = None) -> Statement:
    return Statement(
        id="",
        transactions=transactions,
        opening_balance=None if opening is None else Decimal(opening),
        closing_balance=None if closing is None else Decimal(closing),
    )


def test_a_running_balance_proves_in_both_orders() -> None:
    forward = rows("10.00", "-4.50", "3.00")
    for order in (forward, forward[::-1]):
        proved = prove(of(*order))
        assert proved.balance_check is BalanceCheck.PROVED
        assert (proved.opening_balance, proved.closing_balance) == (Decimal("100.00"), Decimal("108.50"))
        assert not proved.issues


def test_opening_and_closing_prove_without_running_balances() -> None:
    plain = [dataclasses.replace(row, balance=None) for row in rows("10.00", "-4.50")]
    assert prove(of(*plain, opening="1.00", closing="6.50")).balance_check is BalanceCheck.PROVED
    wrong = prove(of(*plain, opening="1.00", closing="6.51"))
    assert wrong.balance_check is BalanceCheck.FAILED
    assert [item.code for item in wrong.issues] == ["balance_mismatch"]
    assert prove(of(*plain)).balance_check is BalanceCheck.NONE
    assert prove(of(opening="5.00", closing="5.00")).balance_check is BalanceCheck.PROVED


def test_the_row_that_breaks_the_chain_is_marked() -> None:
    whole = list(rows("10.00", "-4.50", "3.00", "2.00"))
    whole[2] = dataclasses.replace(whole[2], amount=Decimal("30.00"))
    broken = prove(of(*whole))
    assert broken.balance_check is BalanceCheck.FAILED
    assert [row.breaks_chain for row in broken.transactions] == [False, False, True, False]
    mended = list(broken.transactions)
    mended[2] = dataclasses.replace(mended[2], amount=Decimal("3.00"))
    again = prove(dataclasses.replace(broken, transactions=tuple(mended)))
    assert again.balance_check is BalanceCheck.PROVED
    assert not any(row.breaks_chain for row in again.transactions)
    assert not again.issues


def test_a_row_that_is_missing_is_noticed() -> None:
    whole = rows("10.00", "-4.50", "3.00", "2.00")
    assert prove(of(whole[0], whole[2], whole[3])).balance_check is BalanceCheck.FAILED
    assert prove(of(*whole[:3], closing="110.50")).balance_check is BalanceCheck.FAILED


def test_balances_of_some_rows_prove_those_before_them() -> None:
    whole = rows("10.00", "-4.50", "3.00", "2.00", "7.00", every=2)
    assert prove(of(*whole[:4])).balance_check is BalanceCheck.PROVED
    assert prove(of(*whole)).balance_check is BalanceCheck.NONE  # nothing vouches for the last one
    assert prove(of(*whole, opening="100.00", closing="117.50")).balance_check is BalanceCheck.PROVED


def test_names_are_the_same_for_the_same_file_and_tell_doubles_apart() -> None:
    twice = dataclasses.replace(rows("5.00")[0], balance=None)
    (first,) = named([of(twice, twice)], "a" * 64)
    (again,) = named([of(twice, twice)], "a" * 64)
    (other,) = named([of(twice, twice)], "b" * 64)
    assert first == again
    assert first.id.startswith("bs_")
    assert first.id != other.id
    assert len({row.id for row in (*first.transactions, *other.transactions)}) == 4
