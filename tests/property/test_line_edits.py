"""What is done to rows keeps what they say: sums, words, evidence."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain import line_edits
from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Line
from invoicext_desktop.domain.invoice import LineItem

money = st.none() | st.decimals(-10_000, 10_000, places=2)
counts = st.none() | st.decimals(0, 500, places=0) | st.decimals(0, 500, places=3)
words = st.none() | st.text("abc ", min_size=1, max_size=8).map(str.strip).filter(bool)


@st.composite
def one_line(draw: st.DrawFn) -> Line:
    item = LineItem(
        description=draw(words),
        quantity=draw(counts),
        unit_price=draw(money),
        tax_rate=draw(st.sampled_from([None, Decimal(7), Decimal(19)])),
        amount=draw(money),
    )
    place = Evidence(0.9, EvidenceSource.TEXT, 1, BBox(1, draw(st.floats(0, 800)), 20, 900))
    return Line(item, (("unit", "dra"),) if draw(st.booleans()) else (), (("amount", place),))


lines = st.lists(one_line(), min_size=1, max_size=7).map(tuple)
indexes = st.sets(st.integers(-1, 8), max_size=4)


def total(of: tuple[Line, ...]) -> Decimal:
    return sum((line.item.amount for line in of if line.item.amount is not None), Decimal(0))


def amount_of_goods(of: tuple[Line, ...]) -> Decimal:
    return sum((line.item.quantity for line in of if line.item.quantity is not None), Decimal(0))


@given(lines, indexes, st.sampled_from([-1, 1]))
def test_moving_loses_nothing_and_moves_back(of: tuple[Line, ...], rows: set[int], by: int) -> None:
    changed = line_edits.moved(of, rows, by)
    assert sorted(map(repr, changed)) == sorted(map(repr, of))
    if changed != of:
        there = {row + by for row in rows if 0 <= row < len(of)}
        assert line_edits.moved(changed, there, -by) == of


@given(lines, st.integers(-1, 8))
def test_a_split_keeps_both_sums(of: tuple[Line, ...], row: int) -> None:
    changed = line_edits.split(of, row)
    assert len(changed) == len(of) + (0 <= row < len(of))
    assert total(changed) == total(of)
    assert amount_of_goods(changed) == amount_of_goods(of)
    for line in changed:
        if line.item.amount is not None:
            assert line.item.amount == line.item.amount.quantize(Decimal("0.01"))


@given(lines, indexes)
def test_joining_keeps_the_sum_and_the_words(of: tuple[Line, ...], rows: set[int]) -> None:
    changed = line_edits.joined(of, rows)
    assert total(changed) == total(of)
    there = [row for row in rows if 0 <= row < len(of)]
    assert len(changed) == len(of) - max(len(there) - 1, 0)
    said = " ".join(line.item.description or "" for line in changed)
    for line in of:
        assert (line.item.description or "") in said


@given(lines, st.integers(0, 6))
def test_what_is_split_can_be_joined_again(of: tuple[Line, ...], row: int) -> None:
    changed = line_edits.split(of, row)
    again = line_edits.joined(changed, {row, row + 1})
    if row < len(of):
        assert (again[row].item.amount, again[row].item.quantity) == (of[row].item.amount, of[row].item.quantity)


@given(lines, indexes)
def test_a_copy_stands_below(of: tuple[Line, ...], rows: set[int]) -> None:
    there = sorted(row for row in rows if 0 <= row < len(of))
    changed = line_edits.duplicated(of, rows)
    assert len(changed) == len(of) + len(there)
    if there:
        assert list(changed[there[-1] + 1 : there[-1] + 1 + len(there)]) == [of[row] for row in there]


@given(lines, indexes)
def test_filling_down_takes_the_first(of: tuple[Line, ...], rows: set[int]) -> None:
    there = sorted(row for row in rows if 0 <= row < len(of))
    changed = line_edits.filled_down(of, rows, ["description", "unit"])
    assert len(changed) == len(of)
    for row in there if len(there) > 1 else []:
        assert changed[row].item.description == of[there[0]].item.description
        assert dict(changed[row].drafts) == dict(of[there[0]].drafts)


@given(lines, st.integers(0, 9), st.integers(1, 5))
def test_a_paste_adds_rows_and_leaves_other_columns(of: tuple[Line, ...], at: int, count: int) -> None:
    cells = {"quantity": Cell(Decimal(3)), "unit": Cell(None, "no unit")}
    changed = line_edits.pasted(of, at, [cells] * count)
    start = min(at, len(of))
    assert len(changed) == max(len(of), start + count)
    for row in range(start, start + count):
        assert changed[row].item.quantity == 3
        assert dict(changed[row].drafts)["unit"] == "no unit"
        if row < len(of):
            assert changed[row].item.description == of[row].item.description
    assert changed[:start] == of[:start]


def test_cleared_cells_are_empty() -> None:
    of = (Line(LineItem("a", Decimal(1), amount=Decimal(2)), (("unit", "x"),)),)
    (line,) = line_edits.cleared(of, [(0, "description"), (0, "unit"), (5, "amount")])
    assert line.item == LineItem(None, Decimal(1), amount=Decimal(2))
    assert line.drafts == ()
