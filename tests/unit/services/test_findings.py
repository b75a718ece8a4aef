"""Findings: accepted, undone, back with another value; habits of a supplier over the invoices of a folder."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
from decimal import Decimal
from pathlib import Path

import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Extraction, Fix, Invoice, Issue, Party, Payment, Severity, Totals
from invoicext_desktop.services.app import Services
from invoicext_desktop.wire.convert import from_invoice
from support import make_pdf, open_with

OLD, NEW = "DE89370400440532013000", "DE02120300000000202051"
_count = itertools.count(1)


def bill(number: int, iban: str = OLD, name: str = "Harrow Paper", **changes: object) -> Extraction:
    read = extraction(name=name, number=f"RE-{4000 + number}")
    content = dataclasses.replace(
        read.content,
        invoice_date=dt.date(2026, 1, 1) + dt.timedelta(days=number),
        payment=Payment(iban=iban),
        totals=dataclasses.replace(read.content.totals, total=Decimal("12.00")),
        **changes,  # type: ignore[arg-type]
    )
    return dataclasses.replace(read, content=content)


def add(services: Services, company: Company, backend: FakeBackend, folder: Path, read: Extraction) -> Invoice:
    backend.result = read
    name = f"f{next(_count)}.pdf"
    added = services.intake.add_paths(company.id, [make_pdf(folder, name)])
    return services.reading.read_now(added[0].invoice_id or "")


def issue_of(services: Services, invoice_id: str, code: str) -> Issue | None:
    return next((item for item in services.invoices.get(invoice_id).issues if item.code == code), None)


def wrong_total(services: Services, invoice: Invoice) -> Issue:
    services.review.set_value(invoice.id, "totals.total", Decimal("13.00"))
    found = issue_of(services, invoice.id, "total_mismatch")
    assert found is not None
    return found


def test_what_is_accepted_is_undone_and_comes_back_with_another_value(
    services: Services, company: Company, invoice: Invoice
) -> None:
    finding = wrong_total(services, invoice)
    accepted = services.findings.accept(invoice.id, finding)
    assert "total_mismatch" not in {item.code for item in accepted.issues}
    assert services.review.history(invoice.id)[0].label == "Right as it is: Total"
    services.review.undo(company.id)
    assert issue_of(services, invoice.id, "total_mismatch") == finding
    services.review.redo(company.id)
    assert issue_of(services, invoice.id, "total_mismatch") is None
    services.review.set_value(invoice.id, "totals.total", Decimal("14.00"))
    assert issue_of(services, invoice.id, "total_mismatch") is not None
    services.review.set_value(invoice.id, "totals.total", Decimal("13.00"))
    assert issue_of(services, invoice.id, "total_mismatch") is None


def test_what_is_accepted_holds_over_a_restart(tmp_path: Path) -> None:
    services = open_with(tmp_path / "data", FakeBackend())
    added = services.intake.add_paths(services.companies.default().id, [make_pdf(tmp_path, "a.pdf")])
    invoice = services.reading.read_now(added[0].invoice_id or "")
    services.findings.accept(invoice.id, wrong_total(services, invoice))
    services.close()
    services = open_with(tmp_path / "data", FakeBackend())
    assert issue_of(services, invoice.id, "total_mismatch") is None
    services.review.undo(services.companies.default().id)
    assert issue_of(services, invoice.id, "total_mismatch") is not None
    services.close()


def test_accepting_vouches_for_a_doubtful_value_in_the_same_step(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    read = bill(1)
    doubt = dataclasses.replace(read.content.evidence["totals.total"], confidence=0.4)
    content = dataclasses.replace(read.content, evidence={**read.content.evidence, "totals.total": doubt})
    content = dataclasses.replace(content, totals=Totals(Decimal(10), None, Decimal(2), Decimal(13)))
    invoice = add(services, company, backend, tmp_path, dataclasses.replace(read, content=content))
    finding = issue_of(services, invoice.id, "total_mismatch")
    assert finding is not None
    accepted = services.findings.accept(invoice.id, finding)
    assert accepted.content.evidence["totals.total"].source is EvidenceSource.USER
    services.review.undo(company.id)
    back = services.invoices.get(invoice.id)
    assert back.content == invoice.content
    assert back.issues == invoice.issues


def test_unfinished_text_is_never_right(services: Services, invoice: Invoice) -> None:
    changed = services.review.set_draft(invoice.id, "due_date", "12/")
    finding = next(item for item in changed.issues if item.code == "unfinished")
    with pytest.raises(InvalidValueError):
        services.findings.accept(invoice.id, finding)


def test_two_values_are_put_right_in_one_step(services: Services, company: Company, invoice: Invoice) -> None:
    first, second = dt.date(2026, 3, 1), dt.date(2026, 2, 1)
    services.review.set_value(invoice.id, "invoice_date", first)
    services.review.set_value(invoice.id, "due_date", second)
    changed = services.findings.put_right(invoice.id, Fix((("invoice_date", second), ("due_date", first)), "swap"))
    assert (changed.content.invoice_date, changed.content.due_date) == (second, first)
    services.review.undo(company.id)
    back = services.invoices.get(invoice.id).content
    assert (back.invoice_date, back.due_date) == (first, second)


# --- habits -------------------------------------------------------------------------------------


def test_another_account_is_asked_about_until_somebody_says_it_is_right(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    first = add(services, company, backend, tmp_path, bill(1))
    assert issue_of(services, first.id, "iban_changed") is None
    changed = add(services, company, backend, tmp_path, bill(2, NEW))
    again = add(services, company, backend, tmp_path, bill(3, NEW))
    old = add(services, company, backend, tmp_path, bill(4))
    finding = issue_of(services, changed.id, "iban_changed")
    assert finding is not None
    assert finding.severity is Severity.ERROR
    assert issue_of(services, again.id, "iban_changed") is not None, "once asked about is not known"
    assert issue_of(services, old.id, "iban_changed") is None
    assert services.invoices.get(changed.id).needs_review
    assert "iban_changed" in {item.code for item in from_invoice(changed).issues}
    services.findings.accept(changed.id, finding)
    assert issue_of(services, changed.id, "iban_changed") is None
    assert issue_of(services, again.id, "iban_changed") is None, "the new one is remembered"
    services.review.undo(company.id)
    assert issue_of(services, again.id, "iban_changed") is not None


def test_an_approval_alone_does_not_make_another_account_known(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    add(services, company, backend, tmp_path, bill(1))
    changed = add(services, company, backend, tmp_path, bill(2, NEW))
    third = add(services, company, backend, tmp_path, bill(3, NEW))
    services.review.approve([changed.id])
    assert issue_of(services, third.id, "iban_changed") is not None
    finding = issue_of(services, third.id, "iban_changed")
    assert finding is not None
    services.findings.accept(third.id, finding)
    fourth = add(services, company, backend, tmp_path, bill(4, NEW))
    assert issue_of(services, fourth.id, "iban_changed") is None


def test_the_bin_forgets(services: Services, company: Company, backend: FakeBackend, tmp_path: Path) -> None:
    first = add(services, company, backend, tmp_path, bill(1))
    changed = add(services, company, backend, tmp_path, bill(2, NEW))
    services.review.move_to_bin([first.id])
    assert issue_of(services, changed.id, "iban_changed") is None
    services.review.restore([first.id])
    assert issue_of(services, changed.id, "iban_changed") is not None


def test_the_desk_is_handed_what_the_store_compares_with(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    for number in range(1, 5):
        add(services, company, backend, tmp_path, bill(number))
    last = add(services, company, backend, tmp_path, bill(9))
    habits = services.findings.habits(last.id)
    assert [item.number for item in habits.past] == ["RE-4004", "RE-4003", "RE-4002", "RE-4001"]
    services.findings.habits("inv_gone")
    changed = services.review.set_value(last.id, "invoice_number", "4009")
    assert "number_unusual" in {item.code for item in changed.issues}


def test_a_name_nearly_known(services: Services, company: Company, backend: FakeBackend, tmp_path: Path) -> None:
    for number in (1, 2):
        add(services, company, backend, tmp_path, bill(number, iban=""))
    slip = add(services, company, backend, tmp_path, bill(3, iban="", name="Harrow Papre"))
    finding = issue_of(services, slip.id, "name_nearly")
    assert finding is not None
    assert "Harrow Paper" in finding.message
    other = add(services, company, backend, tmp_path, bill(4, iban="", name="Harrow Stones"))
    assert issue_of(services, other.id, "name_nearly") is None


def test_companies_have_suppliers_of_their_own(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    add(services, company, backend, tmp_path, bill(1))
    other = services.companies.create("Another client")
    there = add(services, other, backend, tmp_path, bill(2, NEW))
    assert issue_of(services, there.id, "iban_changed") is None


def test_sales_and_other_parties_are_left_alone(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    add(services, company, backend, tmp_path, bill(1, supplier=Party("Harrow Paper", None, "DE136695976")))
    other = bill(2, NEW, supplier=Party("Harrow Paper", None, "DE811569869"))
    assert issue_of(services, add(services, company, backend, tmp_path, other).id, "iban_changed") is None
