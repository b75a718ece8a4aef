"""One value for several invoices: one step of undo, over all of them or none."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import CancelledError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.services import counted
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, ManyProgress
from support import make_pdf

DUE = dt.date(2031, 5, 6)


@pytest.fixture
def ids(services: Services, company: Company, tmp_path: Path) -> list[str]:
    paths = [make_pdf(tmp_path / "in", f"{number}.pdf") for number in range(4)]
    added = services.intake.add_paths(company.id, paths)
    found = [item.invoice_id for item in added if item.invoice_id is not None]
    for invoice_id in found:
        services.reading.read_now(invoice_id)
    return found


def test_a_value_for_all_is_one_step_of_undo(services: Services, company: Company, ids: list[str]) -> None:
    before = [services.invoices.get(item).content for item in ids]
    services.bulk.set_value(ids, "due_date", DUE)
    after = [services.invoices.get(item).content for item in ids]
    assert {content.due_date for content in after} == {DUE}
    assert {content.evidence["due_date"].source for content in after} == {EvidenceSource.USER}
    assert services.review.undo_state(company.id).undo == f"Due date of {len(ids)} invoices"
    services.review.undo(company.id)
    assert [services.invoices.get(item).content for item in ids] == before
    services.review.redo(company.id)
    assert {services.invoices.get(item).content.due_date for item in ids} == {DUE}
    assert services.review.history(ids[0])[0].new == "2031-05-06"


def test_values_are_counted(services: Services, ids: list[str]) -> None:
    services.bulk.set_value(ids[:3], "purchase_order", "PO 7")
    services.bulk.set_value(ids[3:], "purchase_order", None)
    assert services.bulk.values(ids, "purchase_order") == {"PO 7": 3, None: 1}


def test_what_has_it_already_does_not_change(services: Services, company: Company, ids: list[str]) -> None:
    services.bulk.set_value(ids[:1], "currency", "SEK")
    revision = services.invoices.get(ids[0]).revision
    services.bulk.set_value(ids, "currency", "SEK")
    assert services.invoices.get(ids[0]).revision == revision
    services.review.undo(company.id)
    assert services.invoices.get(ids[0]).content.currency == "SEK"


def test_a_choice_and_a_supplier(services: Services, ids: list[str]) -> None:
    services.bulk.set_value(ids, "document_type", "receipt")
    services.bulk.set_value(ids, "supplier.name", "Dale & Sons")
    rows = services.invoices.rows(ids)
    assert {(row.document_type, row.supplier_name) for row in rows} == {(DocumentType.RECEIPT, "Dale & Sons")}


@pytest.mark.parametrize(("path", "value"), [("totals.total", None), ("due_date", "soon"), ("currency", "eur")])
def test_what_makes_no_sense_changes_nothing(services: Services, ids: list[str], path: str, value: str) -> None:
    with pytest.raises(InvalidValueError):
        services.bulk.set_value(ids, path, value)


def test_all_or_none(services: Services, ids: list[str]) -> None:
    with pytest.raises(NotFoundError):
        services.bulk.set_value([*ids, "inv_gone"], "due_date", DUE)
    assert DUE not in {services.invoices.get(item).content.due_date for item in ids}


def test_very_many_tell_how_far_they_are(services: Services, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted, "MANY", 2)
    monkeypatch.setattr(counted, "STEP", 1)
    told: list[tuple[int, int]] = []

    def listen(event: Event) -> None:
        if isinstance(event, ManyProgress):
            told.append((event.done, event.total))

    services.events.subscribe(listen)
    services.review.approve(ids)
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_called_off_nothing_is_changed(
    services: Services, company: Company, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counted, "MANY", 2)
    monkeypatch.setattr(counted, "STEP", 1)
    before = [services.invoices.get(item) for item in ids]

    def listen(event: Event) -> None:
        if isinstance(event, ManyProgress) and event.done == 2:
            event.cancel.cancel()

    end = services.events.subscribe(listen)
    with pytest.raises(CancelledError):
        services.bulk.set_value(ids, "due_date", DUE)
    assert [services.invoices.get(item) for item in ids] == before
    end()
    services.bulk.set_value(ids, "due_date", DUE)
    services.events.subscribe(listen)
    with pytest.raises(CancelledError):
        services.review.undo(company.id)
    assert {services.invoices.get(item).content.due_date for item in ids} == {DUE}
    with pytest.raises(CancelledError):
        services.invoices.delete_forever(ids)
    assert all(services.invoices.get(item) for item in ids)
