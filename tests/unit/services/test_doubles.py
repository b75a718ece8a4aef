"""Bills that were entered before: who is told, what a person says, and what later changes make of it."""

from __future__ import annotations

import threading
from decimal import Decimal
from pathlib import Path

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.duplicates import POSSIBLE_DUPLICATE
from invoicext_desktop.domain.invoice import Invoice, Review, Status
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.wire.convert import from_invoice
from support import make_pdf, open_with, wait_until


def add(services: Services, company: Company, folder: Path, name: str) -> Invoice:
    """One more file that reads the same."""
    added = services.intake.add_paths(company.id, [make_pdf(folder, name)])
    return services.reading.read_now(added[0].invoice_id or "")


def said(services: Services, invoice_id: str) -> list[str]:
    return [issue.message for issue in services.invoices.get(invoice_id).issues if issue.code == POSSIBLE_DUPLICATE]


def test_the_later_one_is_asked_about(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    assert again.duplicate_of == invoice.id
    (message,) = said(services, again.id)
    assert invoice.source.file_name in message
    assert str(invoice.content.invoice_number) in message
    assert not said(services, invoice.id)
    assert services.invoices.possible_duplicates([invoice.id, again.id]) == [again.id]


def test_a_person_says_no_and_undoes_it(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    assert not services.review.keep_apart(again.id).duplicate_of
    assert not said(services, again.id)
    services.review.set_value(again.id, "totals.total", Decimal(9))
    assert not said(services, again.id), "what a person said holds"
    services.review.undo(company.id)
    services.review.undo(company.id)
    assert services.invoices.get(again.id).duplicate_of == invoice.id
    services.review.redo(company.id)
    assert not said(services, again.id)
    third = add(services, company, tmp_path, "third.pdf")
    assert third.duplicate_of in {invoice.id, again.id}


def test_what_a_person_said_holds_over_a_restart(tmp_path: Path) -> None:
    def ask(services: Services, invoice_id: str) -> str | None:
        return services.invoices.get(invoice_id).duplicate_of

    services = open_with(tmp_path / "data", FakeBackend())
    company = services.companies.default()
    first = add(services, company, tmp_path, "first.pdf")
    again = add(services, company, tmp_path, "again.pdf")
    services.review.keep_apart(again.id)
    services.close()
    services = open_with(tmp_path / "data", FakeBackend())
    assert ask(services, again.id) is None
    services.review.move_to_bin([first.id])
    services.review.restore([first.id])
    services.reading.start()
    services.reading.read_again([again.id])
    wait_until(lambda: services.invoices.get(again.id).status is Status.PROCESSED)
    assert ask(services, again.id) is None, "reading it anew finds nothing new"
    for _ in range(3):
        services.review.undo(company.id)
    assert ask(services, again.id) == first.id
    services.close()


def test_the_wire_says_which_one(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    data = from_invoice(add(services, company, tmp_path, "again.pdf"))
    assert data.duplicate_of == invoice.id
    assert data.needs_review
    assert POSSIBLE_DUPLICATE in [issue.code for issue in data.issues]


def test_nothing_stands_in_the_way_of_approving(
    services: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    services.review.approve([invoice.id, again.id])
    assert services.invoices.get(again.id).review is Review.APPROVED
    assert services.invoices.possible_duplicates([invoice.id, again.id]) == []


def test_an_edit_makes_it_another_bill(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    services.review.set_value(again.id, "invoice_number", "another-1")
    services.review.set_value(again.id, "totals.total", Decimal("77.70"))
    assert not said(services, again.id)
    services.review.set_value(again.id, "invoice_number", invoice.content.invoice_number)
    assert said(services, again.id)


def test_an_edit_of_the_first_one_frees_the_second(
    services: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    heard: set[str] = set()
    services.events.subscribe(lambda event: heard.update(event.changed) if isinstance(event, InvoicesChanged) else None)
    services.review.set_value(invoice.id, "supplier.name", "Quite Another Ltd")
    services.review.set_value(invoice.id, "supplier.tax_id", None)
    assert not said(services, again.id)
    assert again.id in heard, "the list shows it at once"


def test_the_bin_frees_and_the_way_back_asks_again(
    services: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    services.review.move_to_bin([invoice.id])
    assert not said(services, again.id)
    services.review.restore([invoice.id])
    assert said(services, again.id) or said(services, invoice.id)
    services.review.move_to_bin([invoice.id])
    services.invoices.delete_forever([invoice.id])
    assert not said(services, again.id)


def test_the_approved_one_is_the_first(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    again = add(services, company, tmp_path, "again.pdf")
    services.review.approve([again.id])
    assert said(services, invoice.id)
    assert not said(services, again.id)


def test_other_companies_are_other_books(services: Services, invoice: Invoice, tmp_path: Path) -> None:
    other = services.companies.create("Second Ltd")
    assert not said(services, add(services, other, tmp_path, "again.pdf").id)
    assert not said(services, invoice.id)


def test_two_programs_at_once(services: Services, company: Company, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    others = [open_with(folder, FakeBackend(extraction())) for _ in range(2)]
    ids: list[str] = []

    def enter(mine: Services, name: str) -> None:
        ids.append(add(mine, company, tmp_path, name).id)

    threads = [threading.Thread(target=enter, args=(mine, f"{n}.pdf")) for n, mine in enumerate(others)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    for mine in others:
        mine.close()
    assert len(ids) == 2
    assert len(services.invoices.possible_duplicates(ids)) == 1, "one of the two, never both and never none"
