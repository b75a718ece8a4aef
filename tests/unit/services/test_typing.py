"""Typing a value and typing the old one again leaves everything as it was."""

from __future__ import annotations

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.history import UndoState
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services


def test_typed_and_taken_back_is_no_step(services: Services, company: Company, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    for text in ("Acor", "Acorn"):
        services.review.set_value(invoice.id, "supplier.name", text, typing="visit")
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content == invoice.content
    assert services.review.undo_state(company.id) == UndoState(None, "Supplier name")


def test_what_was_read_is_what_was_read_again(services: Services, company: Company, invoice: Invoice) -> None:
    for text in ("HPS-", "HPS-1"):
        services.review.set_value(invoice.id, "invoice_number", text, typing="visit")
    assert services.invoices.get(invoice.id).content == invoice.content
    assert services.review.undo_state(company.id) == UndoState()
