"""Pages arranged anew: order, turns, cuts, moves and what is left out, as one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.paged import PagedBackend
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.domain.pages import PageLayout, PagePlace, Part, Pile
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.moved_evidence import turned_box
from support import make_pdf, open_with


@pytest.fixture
def backend() -> PagedBackend:
    return PagedBackend()


def add(services: Services, company: Company, folder: Path, name: str) -> Invoice:
    added = services.intake.add_paths(company.id, [make_pdf(folder, name)])
    return services.reading.read_now(added[0].invoice_id or "")


def listed(services: Services, company: Company, queue: InvoiceFilter = InvoiceFilter.ALL) -> list[str]:
    return services.invoices.ids(InvoiceQuery(company_id=company.id, filter=queue, descending=False))


def places(invoice: Invoice, *pages: int, turn: int = 0) -> tuple[PagePlace, ...]:
    return tuple(PagePlace(invoice.document_id, page, turn) for page in pages)


def settled(services: Services, invoice_id: str) -> PageLayout:
    """After it was read."""
    services.reading.read_now(invoice_id)
    return services.pages.layout([invoice_id])


def parts(services: Services, invoice_id: str) -> tuple[Part, ...]:
    return services.invoices.get(invoice_id).parts


def test_pages_are_put_in_another_order(services: Services, invoice: Invoice) -> None:
    before = services.pages.layout([invoice.id])
    assert before.piles == (Pile(invoice.id, places(invoice, 1, 2, 3, 4)),)
    assert services.pages.arrange(before, [Pile(invoice.id, places(invoice, 2, 3, 1, 4))]) == [invoice.id]
    document = invoice.document_id
    assert parts(services, invoice.id) == (Part(document, 2, 3), Part(document, 1, 1), Part(document, 4, 4))
    assert settled(services, invoice.id).piles[0].pages == places(invoice, 2, 3, 1, 4)


def test_everything_at_once_is_one_step(services: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    other = add(services, company, tmp_path, "b.pdf")
    third = add(services, company, tmp_path, "c.pdf")
    before = services.pages.layout([invoice.id, other.id, third.id])
    piles = [
        Pile(invoice.id, (*places(invoice, 2), *places(other, 1, turn=90))),
        Pile(None, places(invoice, 1)),
        Pile(other.id, (*places(other, 2, 3), *places(third, 1, 2, 3, 4))),
    ]
    ids = services.pages.arrange(before, piles)
    assert (ids[0], ids[2]) == (invoice.id, other.id)
    assert sorted(listed(services, company)) == sorted(ids)
    assert [settled(services, item).piles[0].pages for item in ids] == [pile.pages for pile in piles]
    assert services.pages.layout([other.id]).left_out == places(other, 4)
    assert parts(services, other.id)[1] == Part(third.document_id, 1, 4)

    services.review.undo(company.id)
    assert sorted(listed(services, company)) == sorted([invoice.id, other.id, third.id])
    assert services.pages.layout([invoice.id, other.id, third.id]) == before
    services.review.redo(company.id)
    assert [settled(services, item).piles[0].pages for item in ids] == [pile.pages for pile in piles]


def test_what_was_left_out_comes_back(services: Services, invoice: Invoice) -> None:
    before = services.pages.layout([invoice.id])
    services.pages.arrange(before, [Pile(invoice.id, places(invoice, 1, 2))])
    services.reading.read_now(invoice.id)
    now = services.pages.layout([invoice.id])
    assert now.left_out == places(invoice, 3, 4)
    services.pages.arrange(now, [Pile(invoice.id, places(invoice, 1, 2)), Pile(None, places(invoice, 3, 4))])
    services.reading.read_now(invoice.id)
    assert services.pages.layout([invoice.id]).left_out == ()


def test_undo_over_a_restart(
    services: Services, company: Company, invoice: Invoice, tmp_path: Path, backend: PagedBackend
) -> None:
    before = services.pages.layout([invoice.id])
    services.pages.arrange(
        before, [Pile(invoice.id, places(invoice, 1, turn=180)), Pile(None, places(invoice, 2, 3, 4))]
    )
    services.close()
    again = open_with(tmp_path / "data", backend)
    try:
        again.review.undo(company.id)
        assert again.pages.layout([invoice.id]) == before
        assert len(listed(again, company)) == 1
    finally:
        again.close()


def test_turned_pages_are_read_turned(services: Services, invoice: Invoice, backend: PagedBackend) -> None:
    before = services.pages.layout([invoice.id])
    pages = (*places(invoice, 1), *places(invoice, 2, 3, turn=270), *places(invoice, 4))
    services.pages.arrange(before, [Pile(invoice.id, pages)])
    backend.asked.clear()
    services.reading.read_now(invoice.id)
    assert [(it.first, it.last, it.turn) for it in backend.asked] == [(1, 1, 0), (2, 3, 270), (4, 4, 0)]
    backend.asked.clear()
    services.previews.page_image(invoice.id, 2, 1.0).result()
    assert [(it.first, it.turn) for it in backend.asked] == [(2, 270)]
    services.previews.sheet_image(invoice.id, PagePlace(invoice.document_id, 4, 90), 1.0).result()
    assert (backend.asked[-1].first, backend.asked[-1].turn) == (None, 90)


def test_what_a_person_typed_is_found_on_the_moved_and_turned_page(
    services: Services, company: Company, invoice: Invoice
) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Typed by me")
    old = services.invoices.get(invoice.id).content.evidence["supplier.name"]
    assert (old.page, old.bbox) == (1, BBox(10, 10, 60, 20))
    before = services.pages.layout([invoice.id])
    pages = (*places(invoice, 3), *places(invoice, 1, turn=90))
    services.pages.arrange(before, [Pile(invoice.id, pages)])
    new = services.reading.read_now(invoice.id).content.evidence["supplier.name"]
    assert new.page == 2
    assert new.bbox == turned_box(BBox(10, 10, 60, 20), (1.0, 842.0), 90) == BBox(822, 10, 832, 60)
    services.review.undo(company.id)
    assert services.invoices.get(invoice.id).content.evidence["supplier.name"] == old


def test_a_typed_value_whose_page_has_gone_has_no_place(services: Services, invoice: Invoice) -> None:
    services.review.set_value(invoice.id, "supplier.name", "Typed by me")
    services.pages.arrange(services.pages.layout([invoice.id]), [Pile(invoice.id, places(invoice, 2, 3))])
    content = services.reading.read_now(invoice.id).content
    assert content.supplier.name == "Typed by me"
    assert (content.evidence["supplier.name"].page, content.evidence["supplier.name"].bbox) == (None, None)


def test_boxes_turn_with_their_page() -> None:
    box, size = BBox(10, 20, 30, 25), (100.0, 200.0)
    once = turned_box(box, size, 90)
    assert once == BBox(175, 10, 180, 30)
    assert turned_box(once, size[::-1], 90) == turned_box(box, size, 180)
    assert turned_box(once, size[::-1], 270) == box


def test_what_cannot_be_arranged_says_why(
    services: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    other = add(services, company, tmp_path, "b.pdf")
    before = services.pages.layout([invoice.id])
    for piles in (
        [],
        [Pile(invoice.id, ())],
        [Pile(None, places(invoice, 1))],
        [Pile(invoice.id, places(invoice, 1, 1))],
        [Pile(invoice.id, places(invoice, 5))],
        [Pile(invoice.id, places(other, 1))],
        [Pile(other.id, places(invoice, 1))],
        [Pile(invoice.id, places(invoice, 1)), Pile(invoice.id, places(invoice, 2))],
        list(before.piles),
    ):
        with pytest.raises(InvalidValueError):
            services.pages.arrange(before, piles)
    services.pages.arrange(before, [Pile(invoice.id, places(invoice, 1))])
    services.reading.read_now(invoice.id)
    with pytest.raises(InvalidValueError, match="changed in the meantime"):
        services.pages.arrange(before, [Pile(invoice.id, places(invoice, 2))])
    services.review.approve([other.id])
    with pytest.raises(InvalidValueError, match="approved"):
        services.pages.layout([other.id])


def test_pages_in_the_bin_are_not_left_out(services: Services, company: Company, invoice: Invoice) -> None:
    before = services.pages.layout([invoice.id])
    ids = services.pages.arrange(before, [Pile(invoice.id, places(invoice, 1)), Pile(None, places(invoice, 2, 3, 4))])
    services.review.move_to_bin([ids[1]])
    assert listed(services, company, InvoiceFilter.BIN) == [ids[1]]
    services.reading.read_now(invoice.id)
    assert services.pages.layout([invoice.id]).left_out == ()
