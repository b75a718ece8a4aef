"""Finding invoices: by any of their values however they are written, and by what their pages say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fakes.backend import FakeBackend
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent, LineItem, Party, Payment, Totals
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.domain.plain_text import amount_written, search_terms
from invoicext_desktop.services.app import Services
from support import make_pdf, open_with

CONTENT = InvoiceContent(
    supplier=Party("Müller & Söhne GmbH", "Café-Straße 5, 80331 München", "DE129273398"),
    customer=Party("Quayside Ltd"),
    invoice_number="INV-2024-0012",
    invoice_date=dt.date(2026, 11, 2),
    currency="EUR",
    purchase_order="PO 4711",
    totals=Totals(subtotal=Decimal("1037.45"), tax_amount=Decimal("197.11"), total=Decimal("1234.56")),
    payment=Payment(iban="DE02120300000000202051"),
    line_items=(LineItem("Stainless bolts M8", amount=Decimal("1037.45")),),
)
PAGE = "Delivered to the old harbour. Ihr Ansprechpartner: Frau Grünewald. Summe 99,90"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_with(tmp_path / "data", FakeBackend(Extraction(CONTENT, (), 1, 0.9, text=PAGE)))
    company = opened.companies.default().id
    for name in ("scan one.pdf", "other.pdf"):
        (added,) = opened.intake.add_paths(company, [make_pdf(tmp_path / "in", name)])
        assert added.invoice_id is not None
        opened.reading.read_now(added.invoice_id)
    ids = opened.invoices.ids(InvoiceQuery(company_id=company))
    for path, value in (
        ("supplier.name", "Somebody Else"),
        ("supplier.address", None),
        ("invoice_number", "ZZ-1"),
        ("totals.total", Decimal("5.00")),
    ):
        opened.review.set_value(ids[0], path, value)
    yield opened
    opened.close()


def found(services: Services, asked: str, queue: InvoiceFilter = InvoiceFilter.ALL) -> list[str]:
    company = services.companies.default().id
    ids = services.invoices.ids(InvoiceQuery(company_id=company, text=asked, filter=queue))
    return [row.file_name for row in services.invoices.rows(ids)]


ONE, BOTH = ["scan one.pdf"], ["other.pdf", "scan one.pdf"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("muller", ONE),
        ("MÜLLER sohne", ONE),
        ("cafe-strasse", ONE),
        ("cafe-straße", ONE),
        ("0012", ONE),
        ("2024-0012", ONE),
        ("v-2024", ONE),
        ("1.234,56", ONE),
        ("1,234.56", ONE),
        ("1234,56", ONE),
        ("1234.56", ONE),
        ("02.11.2026", BOTH),
        ("2026-11-02", BOTH),
        ("DE0212030000", BOTH),
        ("stainless", BOTH),
        ("harbour", BOTH),
        ("harb", BOTH),
        ("grunewald", BOTH),
        ("99,90", BOTH),
        ('"old harbour"', BOTH),
        ('"harbour old"', []),
        ("harbour zz-1", ["other.pdf"]),
        ("scan one", ONE),
        ("m8", BOTH),
        ("nowhere", []),
    ],
)
def test_an_invoice_is_found_by_what_it_says(services: Services, asked: str, expected: list[str]) -> None:
    assert sorted(found(services, asked)) == sorted(expected)


def test_what_is_typed_is_found_at_once_and_what_was_there_is_not(services: Services) -> None:
    services.review.set_value(services.invoices.ids(_all(services))[0], "supplier.name", "Zephyr")
    assert found(services, "zephyr") == ["other.pdf"]
    assert found(services, "somebody") == []
    services.asides.set_note(services.invoices.ids(_all(services))[0], "ask about the pallet")
    assert found(services, "pallet") == ["other.pdf"]


def test_the_bin_is_searched_when_it_is_shown(services: Services) -> None:
    ids = services.invoices.ids(_all(services))
    services.review.move_to_bin([ids[0]])
    assert found(services, "harbour") == ONE
    assert found(services, "harbour", InvoiceFilter.BIN) == ["other.pdf"]
    services.invoices.delete_forever([ids[0]])
    assert found(services, "harbour", InvoiceFilter.BIN) == []
    assert found(services, "harbour") == ONE


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30) | st.text("\"*():^-+ ORANDNEAR{}'%_\\\0x1.,", max_size=30))
def test_nothing_that_is_asked_ends_in_an_error(services: Services, asked: str) -> None:
    found(services, asked)


def _all(services: Services) -> InvoiceQuery:
    return InvoiceQuery(company_id=services.companies.default().id)


def test_phrases_and_words() -> None:
    assert search_terms('one "two three" four') == ["one", "two three", "four"]
    assert search_terms('open "end of') == ["open", "end of"]
    assert search_terms("„deutsch geht“ auch") == ["deutsch geht", "auch"]
    assert search_terms("  ") == []


@pytest.mark.parametrize(
    ("term", "amount"),
    [
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("€1234,5", "1234.5"),
        ("0012", None),
        ("1.234", None),
        ("12.34.56", "1234.56"),
        ("abc", None),
        ("", None),
    ],
)
def test_amounts_as_anybody_writes_them(term: str, amount: str | None) -> None:
    assert amount_written(term) == amount
