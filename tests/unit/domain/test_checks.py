"""Checks: what does not add up is said, what does is not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.check_lines import expected_amount
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Party, Totals

TODAY = dt.date(2026, 11, 23)
GOOD = InvoiceContent(
    supplier=Party(name="Harrow Paper"),
    invoice_number="HPS-1",
    invoice_date=dt.date(2026, 11, 2),
    due_date=dt.date(2026, 12, 2),
    currency="GBP",
    line_items=(
        LineItem("Paper", Decimal(20), None, Decimal("4.25"), None, None, Decimal("85.00")),
        LineItem("Ink", Decimal(3), None, Decimal("12.90"), Decimal(10), None, Decimal("34.83")),
    ),
    totals=Totals(Decimal("119.83"), Decimal(20), Decimal("23.97"), Decimal("143.80")),
)


def codes(content: InvoiceContent) -> list[tuple[str, str | None]]:
    return [(issue.code, issue.field) for issue in check(content, TODAY)]


def test_a_good_invoice_has_no_issue() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"invoice_number": None}, ("missing", "invoice_number")),
        ({"invoice_date": dt.date(2026, 11, 30)}, ("future_date", "invoice_date")),
        ({"due_date": dt.date(2026, 11, 1)}, ("due_before_invoice", "due_date")),
        ({"due_date": dt.date(2028, 11, 1)}, ("long_term", "due_date")),
        ({"drafts": {"due_date": "12/"}}, ("unfinished", "due_date")),
        ({"drafts": {"line_items.1.amount": "12,"}}, ("unfinished", "line_items.1.amount")),
        ({"totals": replace(GOOD.totals, total=Decimal("143.83"))}, ("total_mismatch", "totals.total")),
        ({"totals": replace(GOOD.totals, tax_rate=Decimal(19))}, ("tax_mismatch", "totals.tax_amount")),
        ({"line_items": GOOD.line_items[:1]}, ("lines_mismatch", "totals.subtotal")),
    ],
)
def test_each_problem_is_said(change: dict[str, object], expected: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change)) == [expected]  # type: ignore[arg-type]


def test_a_line_that_does_not_multiply_is_said() -> None:
    line = replace(GOOD.line_items[0], amount=Decimal("58.00"))
    found = codes(replace(GOOD, line_items=(line, GOOD.line_items[1])))
    assert ("line_mismatch", "line_items.0.amount") in found


def test_prices_that_include_tax_may_add_up_to_the_total() -> None:
    line = LineItem("All", None, None, None, None, None, Decimal("143.80"))
    assert codes(replace(GOOD, line_items=(line,))) == []


@given(st.decimals(0, 10**6, places=3), st.decimals(0, 10**6, places=4), st.decimals(0, 100, places=2))
def test_what_multiplies_is_never_flagged(quantity: Decimal, price: Decimal, discount: Decimal) -> None:
    line = LineItem("x", quantity, None, price, discount, None, None)
    amount = expected_amount(line)
    content = replace(GOOD, line_items=(replace(line, amount=amount),), totals=Totals(amount, None, None, amount))
    assert codes(content) == []


def test_a_tip_belongs_to_what_was_paid() -> None:
    totals = replace(GOOD.totals, tip=Decimal("15.00"))
    assert codes(replace(GOOD, totals=totals)) == []
    assert codes(replace(GOOD, totals=replace(totals, total=Decimal("158.80")))) == []
    wrong = check(replace(GOOD, totals=replace(totals, total=Decimal("157.80"))), TODAY)
    assert [issue.message for issue in wrong] == [
        "Subtotal 119.83, tax 23.97 and tip 15.00 make 158.80, not 157.80 (difference -1.00)."
    ]


def test_prices_with_tax_add_up_to_what_was_paid_less_the_tip() -> None:
    paid = Totals(total=Decimal("134.83"), tip=Decimal("15.00"))
    assert codes(replace(GOOD, totals=paid)) == []
    assert codes(replace(GOOD, totals=replace(paid, tip=None))) == [("lines_mismatch", "totals.total")]
