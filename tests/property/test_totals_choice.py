"""The joint choice of the totals: what adds up is found among what does not."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labelled_amounts import Labelled, RateFound
from invoicext_desktop.extraction.totals import solve

CENT = Decimal("0.01")
RATES = st.sampled_from([Decimal(rate) for rate in ("5", "7", "10", "19", "20", "21", "22", "23", "25")])
NETS = st.integers(1_000, 9_000_000).map(lambda cents: Decimal(cents) / 100)
STRAYS = st.lists(st.integers(1, 9_000_000).map(lambda cents: Decimal(cents) / 100), max_size=3)


def money(value: Decimal, place: int, score: float = 0.9) -> Found[Decimal]:
    """An amount in its own place on page 1."""
    return Found(value, score, 1, BBox(400, 20.0 * place, 450, 20.0 * place + 10))


def labelled(net: Decimal, rate: Decimal, strays: list[Decimal], decoys: dict[str, list[Decimal]]) -> Labelled:
    tax = (net * rate / 100).quantize(CENT)
    found = Labelled()
    true = {"subtotal": net, "tax_amount": tax, "total": net + tax}
    for place, (meaning, value) in enumerate(true.items()):
        others = [money(stray, 20 + 10 * place + n, 0.85) for n, stray in enumerate(decoys.get(meaning, strays))]
        found.amounts[meaning] = [*others, money(value, place)]
    found.rates.append(RateFound(rate, money(rate, 9)))
    return found


@given(net=NETS, rate=RATES)
def test_what_is_printed_plainly_is_taken(net: Decimal, rate: Decimal) -> None:
    solved = solve(labelled(net, rate, [], {}), [])
    tax = (net * rate / 100).quantize(CENT)
    assert solved.subtotal is not None
    assert solved.tax_amount is not None
    assert solved.total is not None
    assert solved.tax_rate is not None
    chosen = (solved.subtotal.value, solved.tax_amount.value, solved.total.value, solved.tax_rate.value)
    assert chosen == (net, tax, net + tax, rate)


@given(net=NETS, rate=RATES, strays=STRAYS)
def test_the_choice_adds_up_where_anything_does(net: Decimal, rate: Decimal, strays: list[Decimal]) -> None:
    solved = solve(labelled(net, rate, strays, {}), [])
    assert solved.subtotal is not None
    assert solved.tax_amount is not None
    assert solved.total is not None
    assert abs(solved.subtotal.value + solved.tax_amount.value - solved.total.value) <= 2 * CENT


@given(net=NETS, rate=RATES, strays=STRAYS)
def test_lines_and_rate_tell_the_true_net_from_strays(net: Decimal, rate: Decimal, strays: list[Decimal]) -> None:
    solved = solve(labelled(net, rate, [], {"subtotal": strays}), [net])
    assert solved.subtotal is not None
    assert abs(solved.subtotal.value - net) <= 2 * CENT


def test_nothing_printed_is_nothing_chosen() -> None:
    solved = solve(Labelled(), [Decimal("5.00"), Decimal("7.00")])
    assert (solved.subtotal, solved.tax_amount, solved.total, solved.amount_due) == (None, None, None, None)
    assert not solved.proved
