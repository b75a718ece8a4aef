"""Files coming in: stored first, one outcome each, nothing twice."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import EmptyFileError, TooLargeError, UnsupportedTypeError
from invoicext_desktop.domain.intake import Outcome
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, InvoicesChanged
from invoicext_desktop.services.tasks import CancelToken, Progress
from support import make_pdf


def test_an_added_file_is_stored_and_waits_to_be_read(services: Services, company: Company, tmp_path: Path) -> None:
    source = make_pdf(tmp_path, "a.pdf")
    (added,) = services.intake.add_paths(company.id, [source])
    assert added.outcome is Outcome.ADDED
    assert added.invoice_id is not None
    invoice = services.invoices.get(added.invoice_id)
    assert (invoice.status, invoice.review) == (Status.PROCESSING, Review.NEW)
    assert invoice.source.file_name == "a.pdf"
    assert services.invoices.document_path(invoice.id).read_bytes() == source.read_bytes()


def test_the_same_file_again_leads_to_the_invoice_that_is_there(
    services: Services, company: Company, tmp_path: Path
) -> None:
    (first,) = services.intake.add_paths(company.id, [make_pdf(tmp_path, "a.pdf", "same")])
    (again,) = services.intake.add_paths(company.id, [make_pdf(tmp_path, "b.pdf", "same")])
    assert again.outcome is Outcome.ALREADY_THERE
    assert again.invoice_id == first.invoice_id
    assert len(services.invoices.ids(InvoiceQuery(company_id=company.id))) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_in_a_folder_is_passed_over_and_not_waited_for(
    services: Services, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    make_pdf(folder, "a.pdf")
    os.mkfifo(folder / "b.pdf")
    found = services.intake.add_paths(company.id, [folder])
    assert [added.outcome for added in found] == [Outcome.ADDED, Outcome.SKIPPED]


def test_the_same_file_for_another_company_is_another_invoice(
    services: Services, company: Company, tmp_path: Path
) -> None:
    other = services.companies.create("Other Ltd")
    path = make_pdf(tmp_path, "a.pdf")
    (first,) = services.intake.add_paths(company.id, [path])
    (second,) = services.intake.add_paths(other.id, [path])
    assert second.outcome is Outcome.ADDED
    assert second.invoice_id != first.invoice_id


def test_adding_what_lies_in_the_bin_brings_it_back(services: Services, company: Company, tmp_path: Path) -> None:
    path = make_pdf(tmp_path, "a.pdf")
    (first,) = services.intake.add_paths(company.id, [path])
    assert first.invoice_id is not None
    services.review.move_to_bin([first.invoice_id])
    (again,) = services.intake.add_paths(company.id, [path])
    assert again.outcome is Outcome.RESTORED
    assert services.invoices.get(first.invoice_id).deleted_at is None


def test_each_file_has_its_own_outcome(services: Services, company: Company, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("hello")
    paths = [tmp_path / "empty.pdf", tmp_path / "notes.txt", tmp_path / "gone.pdf", make_pdf(tmp_path, "good.pdf")]
    outcomes = services.intake.add_paths(company.id, paths)
    assert [item.outcome for item in outcomes] == [Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.ADDED]
    assert isinstance(outcomes[0].error, EmptyFileError)
    assert isinstance(outcomes[1].error, UnsupportedTypeError)
    assert outcomes[2].error is not None
    assert outcomes[2].error.code == "not_found"


def test_a_folder_is_taken_with_what_is_below_it(services: Services, company: Company, tmp_path: Path) -> None:
    make_pdf(tmp_path / "in", "b.pdf")
    make_pdf(tmp_path / "in" / "deeper", "a.pdf")
    make_pdf(tmp_path / "in" / ".hidden", "c.pdf")
    (tmp_path / "in" / "notes.txt").write_text("hello")
    outcomes = services.intake.add_paths(company.id, [tmp_path / "in"])
    names = [(Path(item.name).name, item.outcome) for item in outcomes]
    assert names == [("b.pdf", Outcome.ADDED), ("notes.txt", Outcome.SKIPPED), ("a.pdf", Outcome.ADDED)]


def test_cancelling_keeps_what_was_added(services: Services, company: Company, tmp_path: Path) -> None:
    paths = [make_pdf(tmp_path, f"{number}.pdf") for number in range(5)]
    token = CancelToken()

    def stop_at_two(progress: Progress) -> None:
        if progress.done == 2:
            token.cancel()

    outcomes = services.intake.add_paths(company.id, paths, progress=stop_at_two, cancel=token)
    added = services.invoices.ids(InvoiceQuery(company_id=company.id))
    assert len(outcomes) == len(added) == 3


def test_a_stream_over_the_limit_leaves_nothing(services: Services, company: Company) -> None:
    with pytest.raises(TooLargeError):
        services.intake.add_stream(company.id, "big.pdf", io.BytesIO(b"%PDF-1.4" + bytes(100)), max_bytes=50)
    assert list((services.data_dir / "incoming").iterdir()) == []
    assert not any(path.is_file() for path in (services.data_dir / "documents").rglob("*"))


def test_a_stream_of_another_type_leaves_nothing(services: Services, company: Company) -> None:
    with pytest.raises(UnsupportedTypeError):
        services.intake.add_stream(company.id, "a.pdf", io.BytesIO(b"hello"))
    assert not any(path.is_file() for path in (services.data_dir / "documents").rglob("*"))


def test_whoever_listens_is_told(services: Services, company: Company, tmp_path: Path) -> None:
    events: list[Event] = []
    services.events.subscribe(events.append)
    (added,) = services.intake.add_paths(company.id, [make_pdf(tmp_path, "a.pdf")])
    assert events == [InvoicesChanged(company.id, added=frozenset({added.invoice_id or ""}))]
