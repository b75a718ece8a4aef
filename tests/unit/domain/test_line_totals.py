"""Lines added up against the totals and against what is taxed at each rate."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, TaxLine, Totals
from invoicext_desktop.domain.line_totals import add_up


def content(*lines: tuple[str, str | None], **more: object) -> InvoiceContent:
    items = tuple(LineItem(amount=Decimal(a), tax_rate=None if r is None else Decimal(r)) for a, r in lines)
    return InvoiceContent(line_items=items, **more)  # type: ignore[arg-type]


def test_nothing_to_add_up() -> None:
    assert add_up(InvoiceContent(line_items=(LineItem("Paper"),))) is None


def test_what_is_missing_and_what_is_too_much() -> None:
    short = add_up(content(("10.00", None), ("6.80", None), totals=Totals(subtotal=Decimal("20.00"))))
    assert short is not None
    assert short.held is not None
    assert (short.target, short.held.missing, short.held.near) == ("totals.subtotal", Decimal("3.20"), False)
    gross = add_up(content(("24.00", None), totals=Totals(subtotal=Decimal(20), total=Decimal("24.00"))))
    assert gross is not None
    assert gross.held is not None
    assert (gross.target, gross.held.missing) == ("totals.total", Decimal(0))
    bare = add_up(content(("24.00", None)))
    assert bare is not None
    assert bare.held is None


def test_charges_below_the_lines_count() -> None:
    made = add_up(content(("10.00", None), totals=Totals(subtotal=Decimal(15)), beside_lines=Decimal(5)))
    assert made is not None
    assert made.held is not None
    assert (made.beside, made.held.missing) == (Decimal(5), Decimal(0))


def test_each_rate_is_held_against_what_is_taxed_at_it() -> None:
    taxes = (
        TaxLine(Decimal(19), Decimal("100.00"), Decimal("19.00")),
        TaxLine(Decimal(7), Decimal("50.00"), Decimal("3.50")),
    )
    totals = Totals(subtotal=Decimal(150))
    right = add_up(content(("100.00", "19"), ("50.00", "7"), taxes=taxes, totals=totals))
    assert right is not None
    assert right.rates == ()
    moved = add_up(content(("80.00", "19"), ("70.00", "7.0"), taxes=taxes, totals=totals))
    assert moved is not None
    assert [(rate, held.missing) for rate, held in moved.rates] == [
        (Decimal(19), Decimal(20)),
        (Decimal(7), Decimal(-20)),
    ]
    gross = add_up(content(("119.00", "19"), ("53.50", "7"), taxes=taxes, totals=totals))
    assert gross is not None
    assert gross.rates == ()
    unknown = add_up(content(("80.00", "19"), ("70.00", None), taxes=taxes, totals=totals))
    assert unknown is not None
    assert unknown.rates == ()
