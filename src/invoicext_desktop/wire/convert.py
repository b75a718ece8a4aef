"""From the domain to the wire."""

from __future__ import annotations

import datetime as dt
import hashlib
import string
from typing import Any

from invoicext_desktop.domain.attention import needs_review
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.evidence import BBox, Evidence
from invoicext_desktop.domain.invoice import (
    Extraction,
    Invoice,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Review,
    SourceFile,
    Status,
)
from invoicext_desktop.wire.invoice import InvoiceModel

Json = dict[str, Any]

_BASE62 = string.digits + string.ascii_letters


def from_invoice(invoice: Invoice) -> InvoiceModel:
    """A stored invoice. Validated as a whole at the end: five times as quick as part by part."""
    values = {
        "id": invoice.id,
        "status": invoice.status,
        **_values(invoice.content),
        "confidence": _round(invoice.confidence),
        "created_at": invoice.created_at,
        "review": invoice.review,
        "source": _source(invoice.source),
        "issues": [_issue(issue) for issue in invoice.issues],
        "needs_review": invoice.needs_review,
        "fields": {path: _field(item) for path, item in invoice.content.evidence.items()},
        "duplicate_of": invoice.duplicate_of,
    }
    return InvoiceModel.model_validate(values)


def from_extraction(extraction: Extraction, source: SourceFile, now: dt.datetime) -> InvoiceModel:
    """A reading that is stored nowhere; checked as a stored one is."""
    return from_invoice(unstored(extraction, source, now))


def unstored(extraction: Extraction, source: SourceFile, now: dt.datetime) -> Invoice:
    """A reading as an invoice. Its id is made of the document's bytes: the same file, the same id."""
    issues = (*extraction.issues, *check(extraction.content, now.astimezone().date()))
    look = needs_review(extraction.content, issues)
    pages = extraction.pages or source.pages
    return Invoice(
        id=id_of(source.sha256),
        company_id="",
        document_id="",
        status=Status.PROCESSED,
        review=Review.NEEDS_REVIEW if look else Review.NEW,
        content=extraction.content,
        source=SourceFile(source.file_name, source.sha256, source.media_type, source.size, pages),
        issues=issues,
        confidence=extraction.confidence,
        needs_review=look,
        created_at=now,
        updated_at=now,
        revision=0,
    )


def id_of(sha256: str) -> str:
    """ "inv_" and twelve letters and digits that follow from the document's SHA-256."""
    rest = int.from_bytes(hashlib.sha256(sha256.encode()).digest())
    letters = []
    for _ in range(12):
        rest, digit = divmod(rest, len(_BASE62))
        letters.append(_BASE62[digit])
    return "inv_" + "".join(letters)


def _values(content: InvoiceContent) -> Json:
    totals, payment = content.totals, content.payment
    return {
        "supplier": _party(content.supplier),
        "invoice_number": content.invoice_number,
        "invoice_date": content.invoice_date,
        "due_date": content.due_date,
        "currency": content.currency,
        "line_items": [_line(item) for item in content.line_items],
        "totals": {
            "subtotal": totals.subtotal,
            "tax_rate": totals.tax_rate,
            "tax_amount": totals.tax_amount,
            "total": totals.total,
            "tip": totals.tip,
        },
        "document_type": content.document_type,
        "direction": content.direction,
        "taxes": [{"rate": tax.rate, "base": tax.base, "amount": tax.amount} for tax in content.taxes],
        "purchase_order": content.purchase_order,
        "payment": {
            "iban": payment.iban,
            "bic": payment.bic,
            "reference": payment.reference,
            "terms": payment.terms,
            "card_last4": payment.card_last4,
        },
        "customer": _party(content.customer),
        "amount_due": content.amount_due,
    }


def _party(party: Party) -> Json:
    return {"name": party.name, "address": party.address, "tax_id": party.tax_id}


def _line(item: LineItem) -> Json:
    return {
        "description": item.description,
        "quantity": item.quantity,
        "unit_price": item.unit_price,
        "amount": item.amount,
        "unit": item.unit,
        "discount": item.discount,
        "tax_rate": item.tax_rate,
    }


def _source(source: SourceFile) -> Json:
    return {"file_name": source.file_name, "sha256": source.sha256, "pages": source.pages}


def _issue(issue: Issue) -> Json:
    return {"code": issue.code, "severity": issue.severity, "field": issue.field, "message": issue.message}


def _field(item: Evidence) -> Json:
    return {
        "confidence": _round(item.confidence),
        "page": item.page,
        "bbox": None if item.bbox is None else _box(item.bbox),
        "source": item.source,
        "proved": item.proved,
        "reason": item.reason or None,
    }


def _box(box: BBox) -> tuple[float, float, float, float]:
    """To the hundredth of a point: finer than any screen shows."""
    return round(box.x0, 2), round(box.y0, 2), round(box.x1, 2), round(box.y1, 2)


def _round(confidence: float | None) -> float | None:
    return None if confidence is None else min(1.0, max(0.0, round(confidence, 4)))
