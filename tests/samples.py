"""Invoices with a value in every field: what the wire, the exports and the server are tested with."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import (
    Extraction,
    Invoice,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Payment,
    Review,
    Severity,
    SourceFile,
    Status,
    TaxLine,
    Totals,
)

SHA256 = "ab" * 32
CREATED = dt.datetime(2026, 4, 14, 12, 30, 0, 987_654, tzinfo=dt.UTC)
SOURCE = SourceFile("acme.pdf", SHA256, "application/pdf", 1234, 1)


def acme() -> InvoiceContent:
    """The invoice of the API's documentation."""
    return InvoiceContent(
        supplier=Party("Acme Supplies Ltd", "123 Commerce St, London EC1A 1BB", "GB123456789"),
        customer=Party("Dale & Sons", None, None),
        invoice_number="INV-2026-0042",
        invoice_date=dt.date(2026, 4, 1),
        due_date=dt.date(2026, 5, 1),
        currency="GBP",
        purchase_order="PO-7",
        line_items=(
            LineItem("Widget A", Decimal(50), "pcs", Decimal("12.00"), None, Decimal(20), Decimal("600.00")),
            LineItem("Widget B", Decimal(20), None, Decimal("25.50"), None, None, Decimal("510.00")),
        ),
        totals=Totals(Decimal("1110.00"), Decimal(20), Decimal("222.00"), Decimal("1332.00")),
        taxes=(TaxLine(Decimal(20), Decimal("1110.00"), Decimal("222.00")),),
        payment=Payment("GB33BUKB20201555555555", "BUKBGB22", "0042", "30 days"),
        amount_due=Decimal("1332.00"),
        evidence={
            "supplier.name": Evidence(0.99, EvidenceSource.TEXT, 1, BBox(10.004, 20, 110.25, 32)),
            "totals.total": Evidence(1.0, EvidenceSource.COMPUTED, None, None, True, "1110.00 + 222.00 = 1332.00"),
        },
    )


def make_invoice(content: InvoiceContent | None = None, *, number: int = 1, file_name: str = "acme.pdf") -> Invoice:
    return Invoice(
        id=f"inv_{number:08d}",
        company_id="com_1",
        document_id="doc_1",
        status=Status.PROCESSED,
        review=Review.NEW,
        content=content or acme(),
        source=dataclasses.replace(SOURCE, file_name=file_name),
        issues=(Issue("old_date", Severity.INFO, "The invoice date is more than three years ago.", "invoice_date"),),
        confidence=0.97,
        needs_review=False,
        created_at=CREATED,
        updated_at=CREATED,
        revision=1,
    )


def make_extraction(content: InvoiceContent | None = None) -> Extraction:
    return Extraction(content or acme(), (), 1, 0.97)
