"""The list can be put in order by whatever stands in a column."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from pathlib import Path

import pytest

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.listing import InvoiceQuery, SortKey
from invoicext_desktop.services.app import Services
from support import make_pdf

NET = ("9.5", "10.25", "-3")


@pytest.fixture
def ids(services: Services, company: Company, tmp_path: Path) -> list[str]:
    added = services.intake.add_paths(company.id, [make_pdf(tmp_path / "in", f"{name}.pdf") for name in "bCa"])
    found = [item.invoice_id for item in added if item.invoice_id is not None]
    for invoice_id, net in zip(found, NET, strict=True):
        services.reading.read_now(invoice_id)
        services.review.set_value(invoice_id, "totals.subtotal", Decimal(net))
        services.review.set_value(invoice_id, "totals.tax_amount", -Decimal(net))
    services.review.set_value(found[0], "document_type", "receipt")
    services.review.set_value(found[1], "document_type", "credit_note")
    services.review.set_value(found[2], "currency", "AED")
    services.asides.set_note(found[1], "zebra")
    services.asides.hold([found[0]], "ask")
    services.review.approve([found[2]])
    return found


@pytest.mark.parametrize(
    ("key", "order"),
    [
        (SortKey.SUBTOTAL, (2, 0, 1)),
        (SortKey.TAX, (1, 0, 2)),
        (SortKey.FILE, (2, 0, 1)),
        (SortKey.KIND, (1, 2, 0)),
        (SortKey.NOTE, (2, 0, 1)),
    ],
)
def test_by_column(services: Services, company: Company, ids: list[str], key: SortKey, order: tuple[int, ...]) -> None:
    found = services.invoices.ids(InvoiceQuery(company_id=company.id, sort=key, descending=False))
    assert [ids.index(item) for item in found] == list(order)
    turned = services.invoices.ids(InvoiceQuery(company_id=company.id, sort=key))
    assert turned == found[::-1]


def test_what_is_done_comes_last_by_state(services: Services, company: Company, ids: list[str]) -> None:
    found = services.invoices.ids(InvoiceQuery(company_id=company.id, sort=SortKey.STATE, descending=False))
    assert [ids.index(item) for item in found] == [1, 0, 2]


def test_every_order_has_all(services: Services, company: Company, ids: list[str]) -> None:
    for key in SortKey:
        everything = InvoiceQuery(company_id=company.id, sort=key)
        assert sorted(services.invoices.ids(everything)) == sorted(ids)
        # Those of one supplier are put in order another way.
        assert services.invoices.ids(dataclasses.replace(everything, supplier_id="nobody")) == []


def test_rows_have_net_and_tax(services: Services, ids: list[str]) -> None:
    rows = services.invoices.rows(ids)
    assert [str(row.subtotal) for row in rows] == list(NET)
    assert [row.tax_amount for row in rows] == [-Decimal(net) for net in NET]
    assert str(rows[0].subtotal) == "9.5"
