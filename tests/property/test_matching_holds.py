"""What holds of every reconciliation, whatever payments and invoices go in."""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from invoicext_desktop.domain.invoice import Direction, DocumentType
from invoicext_desktop.domain.reconciliation import (
    Match,
    MatchKind,
    MatchStatus,
    OpenInvoice,
    Reconciliation,
    ResidualKind,
)
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.engine import reconcile
from payments.judging import NOW, reconciled, world_of

_DAY = dt.date(2026, 3, 1)
_NAMES = ("Müller Maschinenbau GmbH", "Müller Möbel AG", "Kestrel Logistics BV", "Acme")
_NUMBERS = ("INV-2026-0104", "INV-2026-0105", "INV-11", "INV-118", "1042", "20260301")
_AMOUNTS = tuple(map(Decimal, ("100.00", "250.50", "350.50", "98.00", "85.00", "100.01", "700", "0.03", "12345.67")))
_WORDS = (
    "",
    "Skonto 2%",
    "Teilzahlung",
    "SWIFT SHA",
    "RETOURE",
    "WHT 15%",
    "STRIPE PAYOUT",
    "USD 100.00",
    "abzgl CN-1007",
)

amounts = st.sampled_from(_AMOUNTS)
days = st.integers(-20, 60).map(lambda days: _DAY + dt.timedelta(days=days))
currencies = st.sampled_from(["EUR", "EUR", "EUR", "USD", None])


@st.composite
def invoices(draw: st.DrawFn) -> list[OpenInvoice]:
    made = []
    for place in range(draw(st.integers(0, 9))):
        total = draw(amounts)
        date = draw(days)
        credit = draw(st.integers(0, 5)) == 0
        made.append(
            OpenInvoice(
                id=f"i{place}",
                number="CN-1007" if credit else draw(st.sampled_from(_NUMBERS)),
                direction=draw(st.sampled_from(list(Direction))),
                document_type=DocumentType.CREDIT_NOTE if credit else DocumentType.INVOICE,
                party=draw(st.sampled_from([*_NAMES, None])),
                open_amount=draw(st.sampled_from([total, total, total / 2, Decimal(0)])),
                total=total,
                currency=draw(currencies),
                invoice_date=date,
                due_date=date + dt.timedelta(days=30),
                terms=draw(st.sampled_from([None, "2% 10 days, net 30"])),
            )
        )
    return made


@st.composite
def transactions(draw: st.DrawFn) -> list[Transaction]:
    made = []
    for place in range(draw(st.integers(0, 9))):
        several = sum(draw(st.lists(amounts, min_size=1, max_size=3)), start=Decimal(0))
        text = " ".join(
            (
                draw(st.sampled_from([*_NAMES, "MUELLER", "COUNTER CREDIT"])),
                *draw(st.lists(st.sampled_from(_NUMBERS), max_size=2)),
                draw(st.sampled_from(_WORDS)),
            )
        )
        made.append(
            Transaction(
                id=f"t{place}",
                date=draw(st.one_of(days, st.none())) if draw(st.integers(0, 9)) == 0 else draw(days),
                amount=several * draw(st.sampled_from([1, 1, -1])),
                description=text,
                currency=draw(currencies),
            )
        )
    return made


def _run(payments: list[Transaction], bills: list[OpenInvoice]) -> Reconciliation:
    return reconcile(payments, bills, id="rec", statement_id="bs", now=NOW)


@given(transactions(), invoices())
@settings(max_examples=250, deadline=None)
def test_nothing_is_given_out_twice(payments: list[Transaction], bills: list[OpenInvoice]) -> None:
    found = _run(payments, bills)
    check(found, payments, bills)


def check(found: Reconciliation, payments: list[Transaction], bills: list[OpenInvoice]) -> None:
    by_id = {item.id: item for item in bills}
    money = {item.id: item for item in payments}
    standing = [transaction for match in found.matches for transaction in match.transaction_ids]
    assert len(standing) == len(set(standing))
    assert sorted([*standing, *found.unmatched_transactions]) == sorted(money)
    given_out: dict[str, Decimal] = defaultdict(Decimal)
    for match in found.matches:
        assert set(match.invoice_ids) == {item.invoice_id for item in match.allocations}
        assert (match.status is MatchStatus.AMBIGUOUS) == (not match.allocations)
        for item in match.allocations:
            assert item.amount > 0
            given_out[item.invoice_id] += item.amount
        if match.allocations:
            _adds_up(match, money, by_id)
    for invoice, amount in given_out.items():
        assert amount <= by_id[invoice].open_amount


def _adds_up(match: Match, money: dict[str, Transaction], by_id: dict[str, OpenInvoice]) -> None:
    """The money, with the named rest, is exactly what the invoices get; its direction and currency are theirs."""
    paid = sum((money[transaction].amount for transaction in match.transaction_ids), start=Decimal(0))
    sign = 1 if paid > 0 else -1
    got = Decimal(0)
    for item in match.allocations:
        bill = by_id[item.invoice_id]
        brings_in = (bill.direction is Direction.SALES) != (bill.document_type is DocumentType.CREDIT_NOTE)
        got += item.amount if brings_in else -item.amount
        currency = money[item.transaction_id].currency
        assert match.kind is MatchKind.FX or not currency or not bill.currency or currency == bill.currency
    assert got * sign > 0
    rest = sum((item.amount for item in match.residuals), start=Decimal(0))
    kinds = {item.kind for item in match.residuals}
    off = abs(paid) - got * sign
    assert rest == abs(off)
    if ResidualKind.OVERPAYMENT in kinds:
        assert off > 0
    elif kinds - {ResidualKind.ROUNDING, ResidualKind.FX}:
        assert off < 0


@given(transactions(), invoices(), st.randoms())
@settings(max_examples=150, deadline=None)
def test_the_order_of_what_goes_in_changes_nothing(
    payments: list[Transaction], bills: list[OpenInvoice], chance: random.Random
) -> None:
    first = _run(payments, bills)
    mixed_payments, mixed_bills = payments.copy(), bills.copy()
    chance.shuffle(mixed_payments)
    chance.shuffle(mixed_bills)
    second = _run(mixed_payments, mixed_bills)
    by_transaction = {match.transaction_ids: match for match in first.matches}
    assert by_transaction == {match.transaction_ids: match for match in second.matches}
    assert set(first.flags) == set(second.flags)
    assert set(first.unmatched_invoices) == set(second.unmatched_invoices)


def test_generated_books_hold_it_too() -> None:
    for seed in range(15):
        world = world_of(seed)
        check(reconciled(world), world.transactions, world.invoices)
