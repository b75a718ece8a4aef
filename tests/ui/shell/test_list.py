"""The list: its model by Qt's own tester, selection over changes, every state painted."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale
from PySide6.QtGui import QPixmap
from pytestqt.modeltest import ModelTester

from invoicext_desktop.domain.invoice import DocumentType, Review, Status
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceRow, SortKey
from invoicext_desktop.ui.inbox.list_model import BLOCK, InvoiceListModel, Listing
from invoicext_desktop.ui.inbox.list_view import InvoiceListView
from invoicext_desktop.ui.inbox.row_text import amount_of, describe, glyph_of, second_line, state_of, title_of
from support import make_pdf

from .conftest import Shell

ROW = InvoiceRow(
    id="inv_1",
    status=Status.PROCESSED,
    review=Review.NEW,
    document_type=DocumentType.INVOICE,
    supplier_name="Harrow Paper",
    invoice_number="HPS-1",
    invoice_date=dt.date(2024, 11, 2),
    due_date=None,
    currency="GBP",
    total=Decimal("1234.50"),
    needs_review=False,
    problem="",
    file_name="a.pdf",
    created_at=dt.datetime(2026, 11, 23, tzinfo=dt.UTC),
    revision=1,
    deleted=False,
)
STATES = [
    (ROW, "Ready"),
    (replace(ROW, needs_review=True), "Needs a look"),
    (replace(ROW, review=Review.APPROVED), "Approved"),
    (replace(ROW, review=Review.ON_HOLD), "On hold"),
    (replace(ROW, status=Status.PROCESSING), "Reading"),
    (replace(ROW, status=Status.FAILED, problem="No text.", supplier_name=None, invoice_number=None), "Not read"),
    (replace(ROW, deleted=True), "In the bin"),
    (replace(ROW, total=None, currency=None, invoice_date=None), "Ready"),
]


def test_the_model_keeps_qts_rules(shell: Shell, qtmodeltester: ModelTester) -> None:
    model = InvoiceListModel(shell.services, shell.tasks)
    qtmodeltester.check(model)
    ids = [f"inv_{number}" for number in range(150)]
    for listing in (ids, ids[5:], ["new", *ids[5:]], ids[5:], list(reversed(ids)), [], ids, ids[::3], [], ids[:3]):
        model.set_ids(Listing.of(list(listing)))
        assert list(model.ids) == list(listing)
        qtmodeltester.check(model)


def test_rows_arrive_when_they_are_looked_at(shell: Shell, qtmodeltester: ModelTester) -> None:
    ids = shell.add(*(f"{number}.pdf" for number in range(8)))
    model = InvoiceListModel(shell.services, shell.tasks)
    qtmodeltester.check(model)
    model.set_ids(Listing.of(ids))
    assert model.index(0, 0).data() == ""
    shell.until(lambda: model.index(7, 0).data() == "Harrow Paper Supplies")


def test_the_selection_stays_with_its_invoices(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    view, model = shell.page._view, shell.page._model
    view.select(ids[1])
    flag = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(model.index(2, 0), flag.Select | flag.Rows)
    shell.page.panel.sort_by(SortKey.ADDED)
    shell.until(lambda: list(shell.ids) == list(reversed(ids)))
    assert (shell.current, set(view.selected_ids())) == (ids[1], {ids[1], ids[2]})
    shell.services.intake.add_paths(shell.services.companies.default().id, [make_pdf(shell.folder, "d.pdf")])
    shell.until(lambda: len(shell.ids) == 4)
    assert (shell.current, set(view.selected_ids())) == (ids[1], {ids[1], ids[2]})


def test_rows_taken_out_and_put_in_front_leave_the_rest_in_place(shell: Shell, qtmodeltester: ModelTester) -> None:
    model = InvoiceListModel(shell.services, shell.tasks)
    view = InvoiceListView(model)
    ids = [f"inv_{number}" for number in range(100)]
    model.set_ids(Listing.of(ids))
    view.select(ids[50])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    left = ["new", *(item for item in ids if item not in {ids[3], ids[4], ids[40], ids[99]})]
    model.set_ids(Listing.of(left))
    assert not resets
    assert list(model.ids) == left
    assert all(model.place_of(item) == place for place, item in enumerate(left))
    assert view.selected_ids() == [ids[50]]
    qtmodeltester.check(model)
    view.deleteLater()


@pytest.mark.parametrize("step", [1, 2, 7])
def test_whatever_is_selected_is_selected_in_another_order_too(shell: Shell, step: int) -> None:
    model = InvoiceListModel(shell.services, shell.tasks)
    view = InvoiceListView(model)
    ids = [f"inv_{number:03}" for number in range(300)]
    model.set_ids(Listing.of(ids))
    flag = QItemSelectionModel.SelectionFlag
    for place in range(0, len(ids), step):
        view.selectionModel().select(model.index(place, 0), flag.Select | flag.Rows)
    chosen = view.selected_ids()
    assert chosen == ids[::step]
    for key in (lambda item: item[::-1], lambda item: int(item[4:]) % 11, lambda item: item):
        model.set_ids(Listing.of(sorted(ids, key=key)))
        assert sorted(view.selected_ids()) == chosen
        assert [item for item in model.ids if item in set(chosen)] == view.selected_ids()
    view.deleteLater()


def test_sorting_again_turns_it_round(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    shell.services.review.set_value(ids[0], "supplier.name", "Zebra")
    shell.services.review.set_value(ids[1], "supplier.name", "Acorn")
    shell.page.panel.sort_by(SortKey.SUPPLIER)
    shell.until(lambda: list(shell.ids) == [ids[1], ids[0]])
    shell.page.panel.sort_by(SortKey.SUPPLIER)
    shell.until(lambda: list(shell.ids) == [ids[0], ids[1]])


def test_queues_hold_what_belongs_to_them(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    shell.services.review.approve([ids[0]])
    shell.page.panel.choose(InvoiceFilter.APPROVED)
    shell.until(lambda: list(shell.ids) == [ids[0]])
    shell.until(lambda: shell.page.panel.queue.currentText() == "Approved (1)")
    shell.page.panel.choose(InvoiceFilter.FAILED)
    shell.until(lambda: not shell.ids)
    assert shell.page.panel.empty.isVisible()


@pytest.mark.parametrize(("row", "state"), STATES)
def test_every_state_is_painted_and_said(shell: Shell, row: InvoiceRow, state: str) -> None:
    assert state_of(row) == state
    assert state in describe(row)
    assert title_of(row)
    assert second_line(row)
    model, view = shell.page._model, shell.page._view
    model.set_ids(Listing.of([row.id]))
    model._arrived([row])
    shell.page.panel.show_list(True)
    picture = QPixmap(view.size())
    view.render(picture)
    assert glyph_of(row)[0]


def test_amounts_and_dates_are_the_persons_own() -> None:
    assert amount_of(ROW) == "1,234.50 GBP"
    QLocale.setDefault(QLocale("de_DE"))
    assert amount_of(ROW) == "1.234,50 GBP"
    QLocale.setDefault(QLocale("en_GB"))
    assert second_line(ROW) == "HPS-1 · 2 Nov 2024"
    credit = replace(ROW, document_type=DocumentType.CREDIT_NOTE)
    assert amount_of(credit) == "\u22121,234.50 GBP"


def test_only_what_is_seen_is_fetched(shell: Shell) -> None:
    asked: list[int] = []
    rows = shell.services.invoices.rows
    model = InvoiceListModel(shell.services, shell.tasks)
    model.set_ids(Listing.of([f"inv_{number}" for number in range(10 * BLOCK)]))
    shell.services.invoices.rows = lambda ids: (asked.append(len(ids)), rows(ids))[1]  # type: ignore[func-returns-value,method-assign]
    model.index(5, 0).data()
    model.index(6, 0).data()
    shell.until(lambda: asked == [BLOCK])
