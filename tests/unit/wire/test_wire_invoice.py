from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from invoicext_desktop.domain.invoice import InvoiceContent, Totals
from invoicext_desktop.wire.convert import from_extraction, from_invoice
from invoicext_desktop.wire.envelope import ErrorCode, Meta, failure, pagination
from invoicext_desktop.wire.invoice import InvoiceModel
from invoicext_desktop.wire.json import dumps, loads
from samples import CREATED, SOURCE, acme, make_extraction, make_invoice

PAGE = """{
  "id": "inv_00000001",
  "status": "processed",
  "supplier": {
    "name": "Acme Supplies Ltd",
    "address": "123 Commerce St, London EC1A 1BB",
    "tax_id": "GB123456789"
  },
  "invoice_number": "INV-2026-0042",
  "invoice_date": "2026-04-01",
  "due_date": "2026-05-01",
  "currency": "GBP",
  "line_items": [
    {
      "description": "Widget A",
      "quantity": 50,
      "unit_price": 12.00,
      "amount": 600.00"""

TOTALS = """  "totals": {
    "subtotal": 1110.00,
    "tax_rate": 20,
    "tax_amount": 222.00,
    "total": 1332.00
  },
  "confidence": 0.97,
  "created_at": "2026-04-14T12:30:00Z\""""


def test_an_invoice_reads_as_the_documentation_prints_it() -> None:
    text = dumps(from_invoice(make_invoice()), indent=2)
    assert text.startswith(PAGE)
    assert TOTALS in text


def test_a_tip_stands_among_the_totals_where_there_is_one() -> None:
    invoice = make_invoice()
    totals = dataclasses.replace(invoice.content.totals, tip=Decimal("5.00"))
    tipped = dataclasses.replace(invoice, content=dataclasses.replace(invoice.content, totals=totals))
    assert "tip" not in loads(dumps(from_invoice(invoice)))["totals"]
    assert loads(dumps(from_invoice(tipped)))["totals"]["tip"] == Decimal("5.00")


def test_what_is_added_stands_beside_what_is_documented() -> None:
    data: dict[str, Any] = loads(dumps(from_invoice(make_invoice())))
    documented = ["id", "status", "supplier", "invoice_number", "invoice_date", "due_date", "currency"]
    documented += ["line_items", "totals", "confidence", "created_at"]
    added = ["review", "document_type", "direction", "taxes", "purchase_order", "payment", "customer"]
    added += ["amount_due", "source", "issues", "needs_review", "fields", "duplicate_of"]
    assert list(data) == documented + added
    assert data["source"] == {"file_name": "acme.pdf", "sha256": SOURCE.sha256, "pages": 1}
    assert data["taxes"] == [{"rate": 20, "base": Decimal("1110.00"), "amount": Decimal("222.00")}]
    assert list(data["issues"][0]) == ["code", "severity", "field", "message"]
    assert data["fields"]["supplier.name"]["bbox"] == [Decimal("10.0"), 20, Decimal("110.25"), 32]
    assert data["fields"]["totals.total"]["source"] == "computed"
    assert data["fields"]["totals.total"]["page"] is None
    assert data["fields"]["totals.total"]["proved"] is True


def test_unknown_values_are_null() -> None:
    data = loads(dumps(from_invoice(make_invoice(InvoiceContent()))))
    assert data["supplier"] == {"name": None, "address": None, "tax_id": None}
    assert data["totals"] == {"subtotal": None, "tax_rate": None, "tax_amount": None, "total": None}
    assert data["invoice_date"] is None
    assert data["line_items"] == []


def test_an_invoice_comes_back_as_it_was() -> None:
    model = from_invoice(make_invoice())
    again = InvoiceModel.model_validate(loads(dumps(model)))
    assert dumps(again) == dumps(model)
    assert again.totals.total == Decimal("1332.00")


def test_a_field_that_a_later_version_adds_is_ignored() -> None:
    data = loads(dumps(from_invoice(make_invoice()))) | {"later": 1}
    assert InvoiceModel.model_validate(data).id == "inv_00000001"


def test_an_amount_that_is_no_number_is_refused() -> None:
    content = dataclasses.replace(acme(), totals=Totals(total=Decimal("NaN")))
    with pytest.raises(ValidationError):
        from_invoice(make_invoice(content))


def test_a_reading_that_is_stored_nowhere_is_checked_and_has_an_id_of_its_bytes() -> None:
    content = dataclasses.replace(acme(), totals=Totals(Decimal(100), None, Decimal(20), Decimal(999)))
    first = from_extraction(make_extraction(content), SOURCE, CREATED)
    second = from_extraction(make_extraction(), SOURCE, CREATED + dt.timedelta(days=1))
    assert first.id == second.id
    assert first.id.startswith("inv_")
    assert {"total_mismatch", "lines_mismatch"} <= {issue.code for issue in first.issues}
    assert first.needs_review
    assert first.review == "needs_review"


def test_openapi_describes_amounts_as_numbers() -> None:
    for schema in (InvoiceModel.model_json_schema(), InvoiceModel.model_json_schema(mode="serialization")):
        kinds = schema["$defs"]["TotalsModel"]["properties"]["total"]["anyOf"]
        assert [kind["type"] for kind in kinds] == ["number", "null"]


def test_the_error_envelope() -> None:
    meta = Meta(timestamp=CREATED, request_id="req_abc123")
    body = failure(ErrorCode.RATE_LIMIT_EXCEEDED, "Wait.", "http://x/docs", meta, None)
    assert dumps(body) == (
        '{"success": false, "error": {"code": "rate_limit_exceeded", "message": "Wait.", "docs_url": "http://x/docs"}, '
        '"meta": {"timestamp": "2026-04-14T12:30:00Z", "request_id": "req_abc123"}}'
    )
    detailed = failure(ErrorCode.VALIDATION_ERROR, "No.", "", meta, {"reason": "too_large"})
    assert detailed["error"]["details"] == {"reason": "too_large"}


def test_there_are_eight_errors_each_with_a_status() -> None:
    assert len(ErrorCode) == 8
    assert {code.status for code in ErrorCode} == {400, 401, 403, 404, 429, 500}


@pytest.mark.parametrize(("total", "pages"), [(0, 0), (1, 1), (47, 5), (50, 5)])
def test_pages_are_counted(total: int, pages: int) -> None:
    assert pagination(1, 10, total).total_pages == pages
