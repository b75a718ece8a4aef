"""Notes, and invoices kept aside with a reason."""

from __future__ import annotations

import pytest

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.invoice import Invoice, Review
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.services.app import Services


def test_on_hold_with_a_reason_and_back(services: Services, company: Company, invoice: Invoice) -> None:
    before = invoice.review
    services.asides.hold([invoice.id], "  waiting for\nthe credit note ")
    held = services.invoices.get(invoice.id)
    assert (held.review, held.hold_reason) == (Review.ON_HOLD, "waiting for the credit note")
    assert services.invoices.ids(InvoiceQuery(company_id=company.id, filter=InvoiceFilter.ON_HOLD)) == [invoice.id]
    assert services.invoices.counts(company.id).on_hold == 1
    (row,) = services.invoices.rows([invoice.id])
    assert row.hold_reason == "waiting for the credit note"
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).review is before
    services.review.redo(company.id)
    services.asides.release([invoice.id])
    after = services.invoices.get(invoice.id)
    assert (after.review, after.hold_reason) == (before, "")
    assert [change.new for change in services.review.history(invoice.id)][:2] == [
        "not on hold",
        "waiting for the credit note",
    ]


def test_what_is_approved_is_not_opened_by_taking_it_off_hold(services: Services, invoice: Invoice) -> None:
    services.asides.hold([invoice.id], "later")
    services.review.approve([invoice.id])
    services.asides.release([invoice.id])
    assert services.invoices.get(invoice.id).review is Review.APPROVED


def test_undoing_the_approval_of_a_held_invoice_holds_it_again(
    services: Services, company: Company, invoice: Invoice
) -> None:
    services.asides.hold([invoice.id], "later")
    services.review.approve([invoice.id])
    services.review.undo(company.id)
    held = services.invoices.get(invoice.id)
    assert (held.review, held.hold_reason) == (Review.ON_HOLD, "later")


def test_a_note_is_typed_undone_and_read_in_the_history(services: Services, company: Company, invoice: Invoice) -> None:
    for text in ("A", "As", "Ask"):
        services.asides.set_note(invoice.id, text, typing="one visit")
    assert services.invoices.get(invoice.id).note == "Ask"
    (change,) = [item for item in services.review.history(invoice.id) if item.label == "Note"]
    assert (change.old, change.new) == ("", "Ask")
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).note == ""
    services.review.redo(company.id)
    assert services.invoices.rows([invoice.id])[0].note == "Ask"


def test_a_note_of_blanks_is_none_and_one_without_end_is_refused(services: Services, invoice: Invoice) -> None:
    services.asides.set_note(invoice.id, " \n ")
    assert services.invoices.get(invoice.id).note == ""
    with pytest.raises(InvalidValueError):
        services.asides.set_note(invoice.id, "x" * 20_001)
