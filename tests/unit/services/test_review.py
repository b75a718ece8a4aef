"""Edits, approvals, deletions: each saved at once, each undone."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import BrokenDocumentError, ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.history import Cause, UndoState, Work
from invoicext_desktop.domain.invoice import Invoice, Review
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.edits import REVIEW, stands
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.invoices import InvoiceState
from support import make_pdf, open_with


def test_a_value_is_saved_with_the_person_as_its_source(services: Services, invoice: Invoice) -> None:
    changed = services.review.set_value(invoice.id, "totals.total", Decimal("13.00"))
    assert changed.content.totals.total == Decimal("13.00")
    evidence = changed.content.evidence["totals.total"]
    assert (evidence.source, evidence.confidence) == (EvidenceSource.USER, 1.0)
    assert evidence.bbox == invoice.content.evidence["totals.total"].bbox
    assert services.invoices.get(invoice.id) == changed


def test_trailing_zeros_are_kept(services: Services, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "totals.total", Decimal(13))
    changed = services.review.set_value(invoice.id, "totals.total", Decimal("13.00"))
    assert str(changed.content.totals.total) == "13.00"


def test_undo_puts_value_and_evidence_back(services: Services, company: Company, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    result = services.review.undo(company.id)
    assert result is not None
    assert (result.label, result.invoice_ids, result.path) == ("Supplier name", (invoice.id,), "supplier.name")
    assert services.invoices.get(invoice.id).content == invoice.content
    services.review.redo(company.id)
    assert services.invoices.get(invoice.id).content.supplier.name == "Acorn"


def test_typing_in_one_visit_is_one_step(services: Services, company: Company, invoice: Invoice) -> None:
    for text in ("A", "Ac", "Aco"):
        services.review.set_value(invoice.id, "supplier.name", text, typing="visit 1")
    services.review.set_value(invoice.id, "supplier.name", "Acorn", typing="visit 2")
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content.supplier.name == "Aco"
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content.supplier.name == invoice.content.supplier.name
    assert services.review.undo(company.id) is None


def test_text_that_is_no_value_yet_is_kept_and_flagged(services: Services, invoice: Invoice) -> None:
    changed = services.review.set_draft(invoice.id, "due_date", "12/")
    assert changed.content.drafts["due_date"] == "12/"
    assert [issue.code for issue in changed.issues if issue.field == "due_date"] == ["unfinished"]
    with pytest.raises(InvalidValueError, match="Due date is not finished"):
        services.review.approve([invoice.id])
    finished = services.review.set_value(invoice.id, "due_date", dt.date(2026, 12, 1))
    assert finished.content.drafts == {}


def test_lines_come_and_go_with_their_evidence(services: Services, company: Company, invoice: Invoice) -> None:
    added = services.review.insert_line(invoice.id, 0)
    assert "line_items.1.amount" in added.content.evidence
    assert "line_items.0.amount" not in added.content.evidence
    services.review.set_value(invoice.id, "line_items.0.description", "Ink")
    gone = services.review.delete_lines(invoice.id, [1])
    assert [line.description for line in gone.content.line_items] == ["Ink"]
    for _ in range(3):
        services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content == invoice.content


def test_undo_and_redo_run_over_restarts(tmp_path: Path) -> None:
    folder, path = tmp_path / "data", make_pdf(tmp_path, "a.pdf")
    services = open_with(folder, FakeBackend())
    company = services.companies.default()
    (added,) = services.intake.add_paths(company.id, [path])
    assert added.invoice_id is not None
    before = services.reading.read_now(added.invoice_id)
    services.review.set_value(before.id, "supplier.name", "Acorn")
    services.review.approve([before.id])
    services.review.undo(company.id)
    services.close()

    services = open_with(folder, FakeBackend())
    assert services.review.undo_state(company.id) == UndoState("Supplier name", "Approval")
    services.review.redo(company.id)
    assert services.invoices.get(before.id).review is Review.APPROVED
    services.review.undo(company.id)
    services.review.undo(company.id)
    assert services.invoices.get(before.id).content == before.content
    services.close()


def test_something_new_ends_what_could_be_redone(services: Services, company: Company, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    services.review.undo(company.id)
    services.review.set_value(invoice.id, "invoice_number", "X1")
    assert services.review.undo_state(company.id) == UndoState("Invoice number", None)
    assert services.review.redo(company.id) is None


def test_many_are_approved_and_undone_as_one(services: Services, company: Company, tmp_path: Path) -> None:
    added = services.intake.add_paths(company.id, [make_pdf(tmp_path, f"{n}.pdf") for n in range(3)])
    ids = [services.reading.read_now(item.invoice_id or "").id for item in added]
    services.review.approve(ids)
    assert services.invoices.counts(company.id).approved == 3
    result = services.review.undo(company.id)
    assert result is not None
    assert set(result.invoice_ids) == set(ids)
    assert services.invoices.counts(company.id).approved == 0


def test_the_bin_gives_back(services: Services, company: Company, invoice: Invoice) -> None:
    services.review.move_to_bin([invoice.id])
    assert services.invoices.ids(InvoiceQuery(company_id=company.id)) == []
    services.review.restore([invoice.id])
    assert services.invoices.ids(InvoiceQuery(company_id=company.id)) == [invoice.id]


def test_deleting_for_good_takes_everything(services: Services, company: Company, invoice: Invoice) -> None:
    path = services.invoices.document_path(invoice.id)
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    services.invoices.delete_forever([invoice.id])
    assert not path.exists()
    with pytest.raises(NotFoundError):
        services.invoices.get(invoice.id)
    assert services.review.undo(company.id) is None
    assert services.review.history(invoice.id) == []


def test_a_value_that_another_changed_is_not_overwritten_by_undo(
    services: Services, company: Company, invoice: Invoice
) -> None:
    services.review.set_value(invoice.id, "invoice_number", "X1")
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    other = open_with(services.data_dir, FakeBackend())
    other.review._store.who = "somebody else"
    other.review.set_value(invoice.id, "supplier.name", "Beech")
    other.close()
    with pytest.raises(ConflictError, match="Supplier name was changed"):
        services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content.supplier.name == "Beech"
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content.invoice_number == "HPS-1"


def test_the_history_says_who_did_what(services: Services, company: Company, invoice: Invoice) -> None:
    for text in ("A", "Acorn"):
        services.review.set_value(invoice.id, "supplier.name", text, typing="t")
    services.review.undo(company.id)
    lines = [(item.cause, item.label, item.old, item.new) for item in services.review.history(invoice.id)]
    assert lines == [
        (Cause.UNDO, "Supplier name", "Acorn", "Harrow Paper Supplies"),
        (Cause.DO, "Supplier name", "Harrow Paper Supplies", "Acorn"),
        (Cause.READ, "Reading", "waiting", "read"),
    ]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("nonsense", "x"),
        ("supplier", "x"),
        ("line_items.7.amount", Decimal(1)),
        ("line_items.x.amount", Decimal(1)),
        ("totals.total", "12"),
        ("totals.total", Decimal("NaN")),
        ("document_type", "letter"),
    ],
)
def test_what_does_not_fit_is_refused(services: Services, invoice: Invoice, path: str, value: str | Decimal) -> None:
    with pytest.raises(InvalidValueError):
        services.review.set_value(invoice.id, path, value)
    assert services.invoices.get(invoice.id) == invoice


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("totals.total", Decimal("1E+400")),
        ("totals.total", Decimal("1E-40")),
        ("currency", "eur"),
        ("currency", "EURO"),
        ("supplier.name", "a\0b"),
        ("supplier.name", "\ud800"),
        ("supplier.name", "x" * 30_000),
    ],
)
def test_values_that_no_invoice_has_are_refused(
    services: Services, invoice: Invoice, path: str, value: str | Decimal
) -> None:
    with pytest.raises(InvalidValueError):
        services.review.set_value(invoice.id, path, value)


def test_one_step_is_gone_back_to_and_forward(services: Services, company: Company, invoice: Invoice) -> None:
    for number in range(3):
        services.review.set_value(invoice.id, "invoice_number", f"N{number}")
    services.review.approve([invoice.id])
    steps = services.review.steps(company.id)
    assert [(step.label, step.undone) for step in steps] == [
        ("Approval", False),
        ("Invoice number", False),
        ("Invoice number", False),
        ("Invoice number", False),
    ]
    services.review.go_back_to(company.id, steps[2].id)
    now = services.invoices.get(invoice.id)
    assert (now.content.invoice_number, now.review is Review.APPROVED) == ("N0", False)
    assert [step.undone for step in services.review.steps(company.id)] == [True, True, True, False]
    services.review.go_back_to(company.id, steps[1].id)
    assert services.invoices.get(invoice.id).content.invoice_number == "N2"
    assert services.review.undo_state(company.id) == UndoState("Invoice number", "Approval")


def test_what_was_done_is_counted_without_what_was_undone(
    services: Services, company: Company, invoice: Invoice
) -> None:
    services.review.set_value(invoice.id, "invoice_number", "before")
    start = services.review.mark()
    services.review.set_value(invoice.id, "invoice_number", "after")
    services.review.approve([invoice.id])
    assert services.review.work_since(company.id, start) == Work(approved=1, corrected=1)
    services.review.undo(company.id)
    assert services.review.work_since(company.id, start) == Work(approved=0, corrected=1)
    services.asides.hold([invoice.id], "why")
    assert services.review.work_since(company.id, start) == Work(on_hold=1, corrected=1)
    services.review.move_to_bin([invoice.id])
    assert services.review.work_since(company.id, start) == Work(binned=1)


def test_what_could_not_be_read_is_approved_only_with_something_in_it(tmp_path: Path) -> None:
    services = open_with(tmp_path / "other", FakeBackend(BrokenDocumentError()))
    try:
        home = services.companies.default()
        (added,) = services.intake.add_paths(home.id, [make_pdf(tmp_path / "in", "broken.pdf")])
        assert added.invoice_id is not None
        broken = services.reading.read_now(added.invoice_id)
        with pytest.raises(InvalidValueError, match="Nothing is filled in"):
            services.review.approve([broken.id])
        services.review.set_value(broken.id, "totals.total", Decimal("12.00"))
        services.review.approve([broken.id])
        assert services.invoices.counts(home.id).failed == 0
    finally:
        services.close()


def test_whether_one_has_to_look_is_no_change_of_a_person(services: Services, invoice: Invoice) -> None:
    """Others decide it too: an approval that is done again must not fail for it."""
    state = InvoiceState(invoice.status, Review.NEW, invoice.content, (), None, deleted=False)
    assert stands(state, REVIEW, dumps(Review.NEEDS_REVIEW.value))
    assert not stands(state, REVIEW, dumps(Review.APPROVED.value))
    assert not stands(dataclasses.replace(state, review=Review.APPROVED), REVIEW, dumps(Review.NEEDS_REVIEW.value))
