"""Which of quantity, price, discount and amount is proposed where a line does not come out."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from invoicext_desktop.domain.check_lines import LineMemo, check_lines, expected_amount, missed, repairs
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Totals

D = Decimal
NAMES = {spec.path for spec in LINE_FIELDS}


def line(quantity: str, price: str, amount: str, discount: str | None = None) -> LineItem:
    off = None if discount is None else D(discount)
    return LineItem("Paper", D(quantity), None, D(price), off, None, D(amount))


def test_what_was_rounded_is_right() -> None:
    assert missed(line("7", "1.43", "10.00")) is None


@pytest.mark.parametrize(
    ("wrong", "proposed"),
    [
        (line("2", "20.10", "60.30"), [("quantity", D(3)), ("unit_price", D("30.15")), ("amount", D("40.20"))]),
        (line("3", "10.00", "27.00"), [("discount", D(10)), ("unit_price", D("9.00")), ("amount", D("30.00"))]),
        (line("1.5", "10.00", "17.50"), [("quantity", D("1.75"))]),
        (line("10", "5.00", "45.00", "5"), [("discount", D(10))]),
        (line("0", "5.00", "5.00"), [("quantity", D(1)), ("amount", D("0.00"))]),
    ],
)
def test_what_would_make_a_line_come_out(wrong: LineItem, proposed: list[tuple[str, Decimal]]) -> None:
    found = repairs(wrong, summed=True)
    assert [pair for pair in found if pair in proposed] == [pair for pair in proposed if pair in found]
    assert set(proposed) <= set(found)
    for name, value in found:
        mended = LineItem(**{spec: getattr(wrong, spec) for spec in NAMES} | {name: value})
        assert expected_amount(mended) == mended.amount


def test_nobody_prints_three_decimals_of_a_cent_or_of_a_piece() -> None:
    assert repairs(line("4", "15.40", "58.40"), summed=False) == [("amount", D("61.60")), ("unit_price", D("14.60"))]
    assert repairs(line("3", "13.40", "26.80"), summed=True) == [("quantity", D(2)), ("amount", D("40.20"))]


def test_the_amount_is_doubted_first_where_the_lines_do_not_make_the_subtotal() -> None:
    wrong = line("2", "20.10", "60.30")
    off = InvoiceContent(line_items=(wrong,), totals=Totals(subtotal=D("40.20")))
    right = InvoiceContent(line_items=(wrong,), totals=Totals(subtotal=D("60.30")))

    def first(content: InvoiceContent) -> str:
        found = check(content, dt.date(2026, 11, 2))
        return next(issue.fixes[0].values[0][0] for issue in found if issue.code == "line_mismatch")

    assert first(off) == "line_items.0.amount"
    assert first(right) == "line_items.0.quantity"


def test_only_lines_that_changed_are_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = tuple(line("2", "3.00", "7.00") for _ in range(5))
    memo = LineMemo()
    assert [index for index, _ in memo.wrong(lines)] == [0, 1, 2, 3, 4]
    counted: list[LineItem] = []

    def counting(item: LineItem) -> Decimal | None:
        counted.append(item)
        return missed(item)

    monkeypatch.setattr("invoicext_desktop.domain.check_lines.missed", counting)
    changed = (lines[4], *lines[:2], line("2", "3.00", "6.00"), lines[3])
    assert [index for index, _ in memo.wrong(changed)] == [0, 1, 2, 4]
    assert counted == [changed[3]]
    assert [found.field for found in check_lines(changed, summed=False, memo=memo)] == [
        f"line_items.{index}.amount" for index in (0, 1, 2, 4)
    ]
