"""Words that a person points at, as values of a field."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from invoicext_desktop.domain.fields import Value
from invoicext_desktop.extraction.picked import WhyNot, read_picked


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("invoice_date", "02/11/2026", dt.date(2026, 11, 2)),
        ("invoice_date", "Date of issue: 2 November 2026", dt.date(2026, 11, 2)),
        ("due_date", "2026-11-02", dt.date(2026, 11, 2)),
        ("invoice_date", "11. März 2026", dt.date(2026, 3, 11)),
        ("totals.total", "£5,458.75", Decimal("5458.75")),
        ("totals.total", "Grand total £5,458.75", Decimal("5458.75")),
        ("totals.total", "Summe 1.234,50 EUR", Decimal("1234.50")),
        ("totals.total", "1 234,50 €", Decimal("1234.50")),
        ("totals.tax_rate", "VAT 20 % 909.79", Decimal(20)),
        ("line_items.0.quantity", "3", Decimal(3)),
        ("currency", "€", "EUR"),
        ("currency", "Total (GBP)", "GBP"),
        ("currency", "£5,458.75", "GBP"),
        ("invoice_number", "Invoice no.: INV-07665", "INV-07665"),
        ("invoice_number", "INV-07665", "INV-07665"),
        ("supplier.tax_id", "VAT No: GB905348625", "GB905348625"),
        ("supplier.name", "Harrow Paper\nSupplies Ltd", "Harrow Paper Supplies Ltd"),
        ("supplier.address", "77 Station Road,\nLeeds LS1 5HN", "77 Station Road, Leeds LS1 5HN"),
    ],
)
def test_the_value_is_what_the_words_say(path: str, text: str, value: Value) -> None:
    assert read_picked(path, text).value == value


@pytest.mark.parametrize(
    ("path", "text", "why"),
    [
        ("invoice_date", "Oak shelf", WhyNot.NO_DATE),
        ("invoice_date", "1 May 2026 to 31 May 2026", WhyNot.SEVERAL_DATES),
        ("totals.total", "Oak shelf", WhyNot.NO_NUMBER),
        ("totals.total", "57.48 1,535.97", WhyNot.SEVERAL_NUMBERS),
        ("currency", "Oak", WhyNot.NO_CURRENCY),
        ("document_type", "Invoice", WhyNot.NOT_HERE),
        ("supplier.name", "  ", WhyNot.NOTHING),
        ("supplier.name", "x" * 30_000, WhyNot.TOO_LONG),
    ],
)
def test_what_does_not_fit_says_why(path: str, text: str, why: WhyNot) -> None:
    assert read_picked(path, text).why_not is why


def test_the_page_decides_what_has_two_readings() -> None:
    assert read_picked("invoice_date", "02/11/2026", month_first=True).value == dt.date(2026, 2, 11)
    assert read_picked("totals.total", "1.234", ".").value == Decimal("1.234")
    assert read_picked("totals.total", "1.234", ",").value == Decimal(1234)
