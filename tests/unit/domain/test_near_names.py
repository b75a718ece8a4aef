"""Suppliers that may be one."""

from __future__ import annotations

import datetime as dt
import time
from decimal import Decimal

import pytest

from invoicext_desktop.domain.invoice import DocumentType, Review, Status
from invoicext_desktop.domain.known_suppliers import BillRow, DueRule, due_date, month_totals, months_until
from invoicext_desktop.domain.near_names import Candidate, Near, Why, near_names


def known(key: str, name: str, tax: str = "", account: str = "", invoices: int = 1) -> Candidate:
    return Candidate(key, (name,), (tax,) if tax else (), (account,) if account else (), invoices)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Harrow Paper Ltd", "Harow Paper", Why.SPELLING),
        ("Harrow Paper Supplies", "Supplies Paper Harrow Ltd", Why.WORDS),
        ("Harrow Paper Supplies", "Harrow Paper", Why.WORDS),
        ("Harrow Paper", "Harrow Metal", None),
        ("Harrow", "Harrow Paper", None),
        ("Mill 2", "Mill 3", None),
    ],
)
def test_names(one: str, other: str, why: Why | None) -> None:
    found = near_names([known("a", one), known("b", other, invoices=5)])
    assert found == ([] if why is None else [Near("b", "a", why)])


def test_numbers_tell_apart_but_for_the_very_same_name() -> None:
    spelled = [known("a", "Harrow Paper", "GB123456789"), known("b", "Harow Paper", "GB987654321")]
    assert near_names(spelled) == []
    same = [known("a", "Harrow Paper", "GB123456789"), known("b", "Harrow Paper Ltd", "GB987654321")]
    assert near_names(same) == [Near("a", "b", Why.NAME)]
    assert near_names(same, [("b", "a")]) == []


def test_an_account_of_two_is_asked_about_and_one_of_many_is_a_bank_s() -> None:
    two = [known("a", "Mill", account="DE1"), known("b", "Dale", account="DE1")]
    assert near_names(two) == [Near("a", "b", Why.ACCOUNT)]
    assert near_names([known(str(place), f"Name{place}", account="DE1") for place in range(9)]) == []


def test_ten_thousand_take_no_time_to_speak_of() -> None:
    many = [
        known(str(place), f"Supplier {chr(97 + place % 26) * 3}{place * 7919 % 10007:05} Ltd")
        for place in range(10_000)
    ]
    start = time.monotonic()
    near_names(many)
    assert time.monotonic() - start < 10


def bill(day: dt.date | None, total: str | None, currency: str | None = "GBP", *, credit: bool = False) -> BillRow:
    kind = DocumentType.CREDIT_NOTE if credit else DocumentType.INVOICE
    amount = None if total is None else Decimal(total)
    return BillRow("i", day, None, currency, amount, kind, Status.PROCESSED, Review.NEW, None)


def test_totals_by_month() -> None:
    day = dt.date(2026, 3, 31)
    bills = [bill(day, "0.10"), bill(day, "0.20"), bill(day, "5", credit=True), bill(None, "9"), bill(day, None)]
    bills.append(bill(dt.date(2025, 12, 1), "7", None))
    assert month_totals(bills) == {"GBP": {(2026, 3): Decimal("-4.70")}, "": {(2025, 12): Decimal(7)}}
    assert months_until(day, 4) == ((2025, 12), (2026, 1), (2026, 2), (2026, 3))


def test_due_dates() -> None:
    assert due_date(dt.date(2026, 1, 31), 30, DueRule.INVOICE) == dt.date(2026, 3, 2)
    assert due_date(dt.date(2026, 12, 5), 0, DueRule.MONTH_END) == dt.date(2026, 12, 31)
    assert due_date(dt.date(2024, 2, 1), 10, DueRule.MONTH_END) == dt.date(2024, 3, 10)
