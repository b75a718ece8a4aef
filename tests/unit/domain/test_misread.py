"""Amounts that were misread are found by what would make them add up, and proposed."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest

from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import get_value, line_path, with_value
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Totals
from invoicext_desktop.domain.misread import CODE, find_misread, looks_like


def line(quantity: str, price: str, amount: str) -> LineItem:
    return LineItem("Paper", Decimal(quantity), None, Decimal(price), None, None, Decimal(amount))


def scanned(source: EvidenceSource = EvidenceSource.OCR) -> InvoiceContent:
    """An invoice that adds up, every value recognised."""
    content = InvoiceContent(
        line_items=(line("2", "40.00", "80.00"), line("3", "16.00", "48.00")),
        totals=Totals(Decimal("128.00"), Decimal(20), Decimal("25.60"), Decimal("153.60")),
    )
    paths = [f"totals.{name}" for name in ("subtotal", "tax_rate", "tax_amount", "total")]
    paths += [line_path(index, name) for index in range(2) for name in ("quantity", "unit_price", "amount")]
    return dataclasses.replace(content, evidence={path: Evidence(0.9, source) for path in paths})


@pytest.mark.parametrize(
    ("path", "read", "printed"),
    [
        ("totals.subtotal", "123.00", "128.00"),
        ("totals.total", "158.60", "153.60"),
        ("totals.total", "15360", "153.60"),
        ("totals.total", "53.60", "153.60"),
        ("totals.tax_amount", "26.60", "25.60"),
        ("line_items.0.amount", "30.00", "80.00"),
        ("line_items.1.quantity", "9", "3"),
        ("line_items.1.unit_price", "18.00", "16.00"),
    ],
)
def test_a_misread_amount_is_proposed_as_printed(path: str, read: str, printed: str) -> None:
    (issue,) = find_misread(with_value(scanned(), path, Decimal(read)))
    assert issue.field == path
    assert issue.suggestion is not None
    assert Decimal(issue.suggestion) == Decimal(printed)


def test_what_was_proposed_makes_the_checks_silent() -> None:
    content = with_value(scanned(), "totals.subtotal", Decimal("123.00"))
    (issue,) = [found for found in check(content, dt.date(2026, 1, 1)) if found.code == CODE]
    mended = with_value(content, issue.field or "", Decimal(issue.suggestion or ""))
    assert not [found for found in check(mended, dt.date(2026, 1, 1)) if found.field and "totals" in found.field]
    assert get_value(mended, "totals.subtotal") == Decimal("128.00")


def test_an_invoice_that_adds_up_needs_nothing() -> None:
    assert not list(find_misread(scanned()))


def test_a_text_layer_is_not_misread() -> None:
    assert not list(find_misread(with_value(scanned(EvidenceSource.TEXT), "totals.subtotal", Decimal("123.00"))))


def test_a_value_that_looks_like_no_other_is_not_proposed() -> None:
    assert not list(find_misread(with_value(scanned(), "totals.total", Decimal("777.00"))))


def test_two_values_that_could_be_it_equally_well_are_not_guessed() -> None:
    content = InvoiceContent(totals=Totals(Decimal("13.00"), None, Decimal("3.00"), Decimal("18.00")))
    evidence = {path: Evidence(0.9, EvidenceSource.OCR) for path in ("totals.subtotal", "totals.total")}
    assert not list(find_misread(dataclasses.replace(content, evidence=evidence)))


def test_of_two_the_less_certain_one_is_proposed() -> None:
    content = InvoiceContent(totals=Totals(Decimal("13.00"), None, Decimal("5.00"), Decimal("13.00")))
    evidence = {
        "totals.subtotal": Evidence(0.5, EvidenceSource.OCR),
        "totals.total": Evidence(0.9, EvidenceSource.OCR),
    }
    (issue,) = find_misread(
        dataclasses.replace(
            content,
            totals=dataclasses.replace(content.totals, total=Decimal("23.00")),
            evidence=evidence,
        )
    )
    assert (issue.field, issue.suggestion) == ("totals.subtotal", "18.00")


@pytest.mark.parametrize(
    ("value", "read", "alike"),
    [
        ("128.00", "123.00", True),
        ("128.00", "12800", True),
        ("128.00", "28.00", True),
        ("128.00", "1128.00", True),
        ("128.00", "427.00", False),
        ("128.00", "128.00", False),
        ("1.50", "9.50", False),
    ],
)
def test_what_looks_like_what(value: str, read: str, alike: bool) -> None:
    assert looks_like(Decimal(value), Decimal(read)) is alike
