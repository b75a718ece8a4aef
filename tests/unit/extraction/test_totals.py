from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labelled_amounts import Labelled, RateFound
from invoicext_desktop.extraction.totals import solve


def money(value: str, score: float = 0.8) -> Found[Decimal]:
    at = float(abs(hash(value)) % 500)
    return Found(Decimal(value), score, 1, BBox(0, at, 10, at + 1))


def rate(value: str, tax: str | None = None, base: str | None = None) -> RateFound:
    return RateFound(Decimal(value), money(value), money(tax) if tax else None, money(base) if base else None)


def test_the_amounts_that_prove_each_other_win() -> None:
    labelled = Labelled(
        {
            "subtotal": [money("100.00"), money("90.00", 0.9)],
            "tax_amount": [money("19.00"), money("17.10")],
            "total": [money("119.00"), money("500.00", 0.95)],
        },
        [rate("19")],
    )
    solved = solve(labelled, [Decimal("60.00"), Decimal("40.00")])
    assert (solved.subtotal and solved.subtotal.value) == Decimal("100.00")
    assert (solved.total and solved.total.value) == Decimal("119.00")
    assert (solved.tax_rate and solved.tax_rate.value) == Decimal(19)
    assert solved.proved
    assert solved.total is not None
    assert solved.total.reason == "net 100.00 + tax 19.00 = 119.00"
    assert solved.total.score >= 0.95


def test_several_rates_have_no_one_rate() -> None:
    labelled = Labelled(
        {"subtotal": [money("473.00")], "total": [money("529.87")]},
        [rate("7", "19.25", "275.00"), rate("19", "37.62", "198.00")],
    )
    solved = solve(labelled, [Decimal("473.00")])
    assert solved.tax_rate is None
    assert (solved.tax_amount and solved.tax_amount.value) == Decimal("56.87")
    assert [(line.rate, line.base, line.amount) for line in solved.taxes] == [
        (Decimal(7), Decimal("275.00"), Decimal("19.25")),
        (Decimal(19), Decimal("198.00"), Decimal("37.62")),
    ]


def test_an_unlabelled_amount_completes_the_proof() -> None:
    labelled = Labelled({"subtotal": [money("100.00")], "tax_amount": [money("20.00")]}, [rate("20")])
    labelled.free = {Decimal("120.00"): money("120.00", 0.45)}
    solved = solve(labelled, [])
    assert (solved.total and solved.total.value) == Decimal("120.00")


def test_discount_and_shipping_close_the_gap() -> None:
    labelled = Labelled(
        {
            "subtotal": [money("100.00")],
            "discount": [money("10.00")],
            "charge": [money("5.00")],
            "tax_amount": [money("9.50")],
            "total": [money("104.50"), money("10.00")],
        }
    )
    solved = solve(labelled, [Decimal("100.00")])
    assert (solved.total and solved.total.value) == Decimal("104.50")


def test_nothing_is_invented() -> None:
    solved = solve(Labelled({"total": [money("12.00")]}), [])
    assert solved.subtotal is None
    assert solved.tax_amount is None
    assert solved.tax_rate is None
