"""Reading in the background: every document once, whatever happens to the reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import (
    DiskFullError,
    EncryptedDocumentError,
    InvalidValueError,
    WorkerCrashedError,
)
from invoicext_desktop.domain.invoice import Invoice, Status
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.services import reading
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, ReadingProgress
from invoicext_desktop.services.store import Store
from support import make_pdf, open_with, wait_until


def add(services: Services, company: Company, tmp_path: Path, count: int) -> list[str]:
    paths = [make_pdf(tmp_path, f"{number}.pdf") for number in range(count)]
    return [item.invoice_id or "" for item in services.intake.add_paths(company.id, paths)]


def test_what_waits_is_read(services: Services, company: Company, backend: FakeBackend, tmp_path: Path) -> None:
    events: list[Event] = []
    services.events.subscribe(events.append)
    services.reading.start()
    ids = add(services, company, tmp_path, 20)
    wait_until(lambda: services.reading.idle)
    assert all(services.invoices.get(item).status is Status.PROCESSED for item in ids)
    assert len(backend.asked) == 20
    wait_until(lambda: sum(isinstance(event, ReadingProgress) for event in events) == 20)


def test_a_failure_is_a_state_with_a_reason(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.result = WorkerCrashedError()
    (item,) = add(services, company, tmp_path, 1)
    failed = services.reading.read_now(item)
    assert failed.status is Status.FAILED
    assert failed.issues[0].code == "worker_crashed"
    (row,) = services.invoices.rows([item])
    assert row.problem.startswith("The reader stopped on this document")


def test_nobody_waits_for_a_full_disk_and_nothing_is_lost(
    services: Services, company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "RETRY_SECONDS", 0.05)
    (item,) = add(services, company, tmp_path, 1)
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise DiskFullError

        full.setattr(Store, "save", refuse)
        services.reading.start()
        with pytest.raises(DiskFullError):
            services.reading.read_now(item)
        assert services.invoices.get(item).status is Status.PROCESSING
    wait_until(lambda: services.invoices.get(item).status is Status.PROCESSED)
    assert services.reading.read_now(item).status is Status.PROCESSED


def test_a_password_opens_it_at_the_second_try(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.result = EncryptedDocumentError()
    (item,) = add(services, company, tmp_path, 1)
    assert services.reading.read_now(item).issues[0].code == "encrypted"
    backend.result = extraction()
    services.reading.start()
    services.reading.read_again([item], password="secret")
    wait_until(lambda: services.invoices.get(item).status is Status.PROCESSED)
    assert backend.asked[-1].password == "secret"


def test_what_a_person_typed_stays_when_it_is_read_again(
    services: Services, invoice: Invoice, backend: FakeBackend
) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Acorn")
    services.review.set_draft(invoice.id, "due_date", "12/")
    backend.result = extraction(name="Other", number="NEW-2")
    services.reading.start()
    services.reading.read_again([invoice.id])
    wait_until(lambda: services.invoices.get(invoice.id).status is Status.PROCESSED)
    content = services.invoices.get(invoice.id).content
    assert (content.supplier.name, content.invoice_number) == ("Acorn", "NEW-2")
    assert content.drafts == {"due_date": "12/"}


def test_what_is_approved_is_not_read_again(services: Services, invoice: Invoice) -> None:
    services.review.approve([invoice.id])
    with pytest.raises(InvalidValueError):
        services.reading.read_again([invoice.id])


def test_cancelling_leaves_every_document_there(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.held = True
    services.reading.start()
    ids = add(services, company, tmp_path, 12)
    wait_until(lambda: len(backend.waiting) == 4)
    services.reading.cancel(company.id)
    wait_until(lambda: services.reading.idle)
    states = {services.invoices.get(item).status for item in ids}
    assert states == {Status.FAILED}
    query = InvoiceQuery(company_id=company.id, filter=InvoiceFilter.FAILED)
    assert len(services.invoices.ids(query)) == 12


def test_closing_in_the_middle_reads_the_rest_at_the_next_start(tmp_path: Path) -> None:
    held = FakeBackend(held=True)
    services = open_with(tmp_path / "data", held)
    company = services.companies.default()
    services.reading.start()
    ids = add(services, company, tmp_path, 6)
    wait_until(lambda: len(held.waiting) == 4)
    services.close()

    services = open_with(tmp_path / "data", FakeBackend())
    services.reading.start()
    wait_until(lambda: services.reading.idle)
    assert all(services.invoices.get(item).status is Status.PROCESSED for item in ids)
    services.close()


def test_two_processes_never_read_the_same_document(tmp_path: Path) -> None:
    backends = (FakeBackend(), FakeBackend())
    both = [open_with(tmp_path / "data", backend) for backend in backends]
    company = both[0].companies.default()
    for services in both:
        services.reading.start()
    add(both[0], company, tmp_path, 40)
    wait_until(lambda: both[0].reading.idle)
    for services in both:
        services.close()
    assert sum(len(backend.asked) for backend in backends) == 40


def test_deleted_for_good_while_it_was_read(
    services: Services, company: Company, backend: FakeBackend, tmp_path: Path
) -> None:
    backend.held = True
    services.reading.start()
    (item,) = add(services, company, tmp_path, 1)
    wait_until(lambda: len(backend.waiting) == 1)
    services.invoices.delete_forever([item])
    backend.release()
    wait_until(lambda: services.reading.idle)
    assert services.invoices.ids(InvoiceQuery(company_id=company.id)) == []
