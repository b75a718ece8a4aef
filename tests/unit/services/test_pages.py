"""Splitting a file and merging files: each invoice has its pages, nothing is lost, all can be undone."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from fakes.paged import PAGES, PagedBackend
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.intake import Outcome
from invoicext_desktop.domain.invoice import Invoice, Status
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.domain.pages import Part, Segment
from invoicext_desktop.services.app import Services
from support import make_pdf, open_with, wait_until


@pytest.fixture
def backend() -> PagedBackend:
    return PagedBackend()


def add(services: Services, company: Company, folder: Path, name: str) -> Invoice:
    added = services.intake.add_paths(company.id, [make_pdf(folder, name)])
    return services.reading.read_now(added[0].invoice_id or "")


def listed(services: Services, company: Company, queue: InvoiceFilter = InvoiceFilter.ALL) -> list[str]:
    return services.invoices.ids(InvoiceQuery(company_id=company.id, filter=queue, descending=False))


def read(services: Services, ids: list[str]) -> list[str]:
    """The numbers of these, which say what pages they were read from."""
    return [(services.reading.read_now(item).content.invoice_number or "").split(":", 1)[1] for item in ids]


def test_each_range_becomes_an_invoice_of_its_own_pages(services: Services, company: Company, invoice: Invoice) -> None:
    assert invoice.segments == (Segment(1, 1), Segment(2, 4, "another number"))
    ids = services.pages.split(invoice.id, [(1, 1), (2, 3), (4, 4)])
    assert ids[0] == invoice.id
    assert listed(services, company) == ids
    assert read(services, ids) == ["1-1", "2-3", "4-4"]
    assert [services.invoices.get(item).parts for item in ids[1:]] == [
        (Part(invoice.document_id, 2, 3),),
        (Part(invoice.document_id, 4, 4),),
    ]
    assert {services.invoices.get(item).source.sha256 for item in ids} == {invoice.source.sha256}
    assert {services.invoices.get(item).source.pages for item in ids} == {PAGES}
    assert services.invoices.get(invoice.id).segments == ()


def test_undo_makes_it_one_again_and_redo_splits_it_again(
    services: Services, company: Company, invoice: Invoice
) -> None:
    ids = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    read(services, ids)
    services.review.undo(company.id)
    back = services.invoices.get(invoice.id)
    assert (back.content, back.issues, back.segments, back.parts) == (
        invoice.content,
        invoice.issues,
        invoice.segments,
        (),
    )
    assert back.status is Status.PROCESSED
    assert listed(services, company) == [invoice.id]
    assert listed(services, company, InvoiceFilter.BIN) == []
    assert services.invoices.counts(company.id).all == 1
    with pytest.raises(NotFoundError):
        services.invoices.get(ids[1])
    services.review.redo(company.id)
    assert listed(services, company) == ids
    assert read(services, ids) == ["1-1", "2-4"]


def test_what_is_read_late_is_not_taken_for_other_pages(
    services: Services, company: Company, invoice: Invoice, backend: PagedBackend
) -> None:
    backend.held = True
    services.reading.start()
    services.pages.split(invoice.id, [(1, 1), (2, 4)])
    wait_until(lambda: len(backend.waiting) == 2)
    services.review.undo(company.id)
    backend.release()
    wait_until(lambda: services.reading.idle)
    assert services.invoices.get(invoice.id).content == invoice.content


def test_what_a_person_typed_stays_when_it_is_split(services: Services, company: Company, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Typed Ltd")
    ids = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    assert services.reading.read_now(ids[0]).content.supplier.name == "Typed Ltd"
    assert services.reading.read_now(ids[1]).content.supplier.name == "Harrow Paper Supplies"


def test_by_hand_after_a_page(services: Services, invoice: Invoice) -> None:
    ids = services.pages.split_after(invoice.id, 3)
    assert read(services, ids) == ["1-3", "4-4"]
    more = services.pages.split_after(invoice.id, 1)
    assert read(services, more) == ["1-1", "2-3"]
    for page in (0, 1, 4):
        with pytest.raises(InvalidValueError):
            services.pages.split_after(invoice.id, page)


@pytest.mark.parametrize("ranges", [[], [(1, 4)], [(1, 1), (3, 4)], [(1, 2), (2, 4)], [(1, 5)], [(2, 4), (1, 1)]])
def test_only_all_of_its_pages_can_be_split(
    services: Services, invoice: Invoice, ranges: list[tuple[int, int]]
) -> None:
    with pytest.raises(InvalidValueError):
        services.pages.split(invoice.id, ranges)


def test_what_is_approved_stays_as_it_is(services: Services, invoice: Invoice) -> None:
    services.review.approve([invoice.id])
    with pytest.raises(InvalidValueError, match="approved"):
        services.pages.split(invoice.id, [(1, 1), (2, 4)])


def test_it_is_one_because_a_person_says_so(services: Services, company: Company, invoice: Invoice) -> None:
    services.pages.keep_as_one(invoice.id)
    assert read(services, [invoice.id]) == ["1-4"]
    assert services.invoices.get(invoice.id).segments == ()
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).segments == invoice.segments


def test_files_of_one_invoice_are_read_as_one(services: Services, company: Company, tmp_path: Path) -> None:
    one, two, three = (add(services, company, tmp_path, name) for name in ("1.pdf", "2.pdf", "3.pdf"))
    assert services.pages.merge([two.id, one.id, three.id]) == two.id
    assert listed(services, company) == [two.id]
    merged = services.reading.read_now(two.id)
    assert merged.content.invoice_number == "+".join(f"{it.source.sha256[:4]}:1-4" for it in (two, one, three))
    assert merged.source.file_name == "2.pdf"
    assert merged.source.pages == 12
    sizes = services.previews.page_sizes(two.id).result(10)
    assert len(sizes) == 12
    services.previews.page_image(two.id, 7, 1.0).result(10)
    services.review.undo(company.id)
    assert sorted(listed(services, company)) == sorted([one.id, two.id, three.id])
    for before in (one, two, three):
        after = services.invoices.get(before.id)
        assert (after.content, after.source, after.parts) == (before.content, before.source, ())


def test_what_was_split_can_be_merged_again(services: Services, company: Company, invoice: Invoice) -> None:
    ids = services.pages.split(invoice.id, [(1, 1), (2, 3), (4, 4)])
    read(services, ids)
    assert services.pages.merge(ids) == invoice.id
    assert services.invoices.get(invoice.id).parts == (Part(invoice.document_id, 1, 4),)
    services.review.undo(company.id)
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).parts == ()


def test_two_companies_are_never_merged(services: Services, company: Company, tmp_path: Path) -> None:
    other = services.companies.create("Other")
    ids = [add(services, company, tmp_path, "1.pdf").id, add(services, other, tmp_path, "2.pdf").id]
    with pytest.raises(InvalidValueError):
        services.pages.merge(ids)


def test_a_file_goes_with_the_last_invoice_of_it(services: Services, company: Company, invoice: Invoice) -> None:
    first, second = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    path = services.invoices.document_path(first)
    services.invoices.delete_forever([first])
    assert path.exists()
    assert read(services, [second]) == ["2-4"]
    services.invoices.delete_forever([second])
    assert not path.exists()


def test_undo_never_takes_the_last_invoice_of_a_file_away(
    services: Services, company: Company, invoice: Invoice
) -> None:
    first, second = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    read(services, [first, second])
    services.invoices.delete_forever([first])
    with pytest.raises(ConflictError):
        services.review.undo(company.id)
    assert listed(services, company) == [second]


def test_files_that_were_merged_go_with_the_merged_invoice(
    services: Services, company: Company, tmp_path: Path
) -> None:
    ids = [add(services, company, tmp_path, name).id for name in ("1.pdf", "2.pdf")]
    paths = [services.invoices.document_path(item) for item in ids]
    services.pages.merge(ids)
    services.invoices.delete_forever(ids[:1])
    assert not any(path.exists() for path in paths)
    assert services.review.undo(company.id) is None
    assert services.intake.add_paths(company.id, [make_pdf(tmp_path, "2.pdf")])[0].outcome is Outcome.ADDED


def test_the_same_file_again_names_every_invoice_of_it(services: Services, company: Company, invoice: Invoice) -> None:
    content = services.invoices.document_path(invoice.id).read_bytes()
    ids = services.pages.split(invoice.id, [(1, 1), (2, 3), (4, 4)])
    again = services.intake.add_stream(company.id, "again.pdf", io.BytesIO(content))
    assert again.outcome is Outcome.ALREADY_THERE
    assert [again.invoice_id, *again.others] == ids
    services.review.move_to_bin(ids)
    restored = services.intake.add_stream(company.id, "again.pdf", io.BytesIO(content))
    assert restored.outcome is Outcome.RESTORED
    assert listed(services, company) == ids


def test_the_same_file_again_names_the_invoice_it_was_merged_into(
    services: Services, company: Company, tmp_path: Path
) -> None:
    ids = [add(services, company, tmp_path, name).id for name in ("1.pdf", "2.pdf")]
    services.pages.merge(ids)
    again = services.intake.add_paths(company.id, [tmp_path / "2.pdf"])[0]
    assert (again.outcome, again.invoice_id) == (Outcome.ALREADY_THERE, ids[0])


def test_an_approval_since_is_not_undone_by_the_way(services: Services, company: Company, invoice: Invoice) -> None:
    ids = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    read(services, ids)
    somebody, services.review._store.who = services.review._store.who, "somebody else"
    services.review.approve([ids[1]])
    services.review._store.who = somebody
    with pytest.raises(ConflictError, match="approved"):
        services.review.undo(company.id)
    assert listed(services, company) == ids


def test_it_is_all_there_after_a_restart(
    services: Services, company: Company, invoice: Invoice, backend: PagedBackend, tmp_path: Path
) -> None:
    ids = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    services.close()
    again = open_with(tmp_path / "data", backend)
    again.reading.start()
    wait_until(lambda: again.reading.idle)
    assert read(again, ids) == ["1-1", "2-4"]
    again.review.undo(company.id)
    assert again.invoices.get(invoice.id).content == invoice.content
    again.close()


def test_history_says_what_was_done(services: Services, company: Company, invoice: Invoice) -> None:
    ids = services.pages.split(invoice.id, [(1, 1), (2, 4)])
    (change,) = [item for item in services.review.history(ids[0]) if item.path == "pages"]
    assert (change.label, change.old, change.new) == ("Split into 2 invoices", "all of its file", "pages 1")
    (change,) = [item for item in services.review.history(ids[1]) if item.path == "pages"]
    assert (change.old, change.new) == ("with another invoice", "pages 2-4")
