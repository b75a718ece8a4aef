"""What is proved: everything in a document that adds up, and nothing in one that does not."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Totals
from invoicext_desktop.extraction.proof import NET, RATE, TAX, TOTAL, proofs, prove

CENT = Decimal("0.01")
PATHS = (NET, RATE, TAX, TOTAL)
#: Nets of which the lowest rate is a few cents at least: less tax than that proves nothing.
AMOUNTS = st.integers(100, 10**9).map(lambda cents: cents * CENT)
RATES = st.sampled_from([Decimal(rate) for rate in ("2.1", "5", "5.5", "7", "8.1", "19", "20", "21", "25.5", "27")])
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN])
OFF = st.integers(-500_000, 500_000).map(lambda cents: cents * CENT)


def document(
    net: Decimal, rate: Decimal, tax: Decimal, total: Decimal, lines: list[Decimal], computed: str = ""
) -> InvoiceContent:
    """Read from places of their own, but for the path `computed`."""
    evidence = {
        path: Evidence(
            0.9,
            source=EvidenceSource.COMPUTED if path == computed else EvidenceSource.TEXT,
            page=1,
            bbox=BBox(400, 20.0 * place, 450, 20.0 * place + 10),
        )
        for place, path in enumerate(PATHS)
    }
    items = tuple(LineItem(amount=amount) for amount in lines)
    totals = Totals(subtotal=net, tax_rate=rate, tax_amount=tax, total=total)
    return InvoiceContent(totals=totals, line_items=items, evidence=evidence)


def proved(content: InvoiceContent) -> set[str]:
    found = prove(content)
    for path in PATHS:
        assert found.evidence[path].proved is (path in proofs(content))
        assert bool(found.evidence[path].reason) is found.evidence[path].proved
    return {path for path in PATHS if found.evidence[path].proved}


@given(net=AMOUNTS, rate=RATES, rounding=ROUNDINGS, sign=st.sampled_from([1, -1]))
def test_whatever_adds_up_is_proved(net: Decimal, rate: Decimal, rounding: str, sign: int) -> None:
    """Invoices and credit notes, whichever way half a cent is rounded."""
    net *= sign
    tax = (net * rate / 100).quantize(CENT, rounding)
    assert proved(document(net, rate, tax, net + tax, [])) == set(PATHS)


@given(amounts=st.lists(AMOUNTS, min_size=2, max_size=30), rate=RATES)
def test_tax_that_was_rounded_line_by_line_is_proved_by_the_sum(amounts: list[Decimal], rate: Decimal) -> None:
    net = sum(amounts, Decimal(0))
    tax = sum(((amount * rate / 100).quantize(CENT, ROUND_HALF_UP) for amount in amounts), Decimal(0))
    assert proved(document(net, rate, tax, net + tax, amounts)) >= {NET, TAX, TOTAL}


@given(net=AMOUNTS, rate=RATES, lines=st.lists(AMOUNTS, max_size=5), tax_off=OFF, total_off=OFF)
def test_what_does_not_add_up_is_never_proved(
    net: Decimal, rate: Decimal, lines: list[Decimal], tax_off: Decimal, total_off: Decimal
) -> None:
    tax = (net * rate / 100).quantize(CENT) + tax_off
    total = net + tax + total_off
    assume(abs(tax_off) > 2 * CENT and total_off and sum(lines) not in (net, total))
    assert proved(document(net, rate, tax, total, lines)) == set()


@given(net=AMOUNTS, rate=RATES, computed=st.sampled_from(PATHS))
def test_what_was_computed_proves_nothing_that_needs_it(net: Decimal, rate: Decimal, computed: str) -> None:
    tax = (net * rate / 100).quantize(CENT)
    found = proved(document(net, rate, tax, net + tax, [], computed))
    if computed in (NET, TAX):
        assert found == set()
    elif computed == TOTAL:
        assert found == {NET, RATE, TAX}
