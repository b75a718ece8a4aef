"""Suppliers: listed, named, merged, split, undone, over restarts; what follows for lessons, duplicates, accounts."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import DocumentType, Party, Payment
from invoicext_desktop.domain.known_suppliers import Defaults, DueRule, SupplierRow
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.domain.near_names import Why
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, LessonsChanged
from support import make_pdf, open_with, wait_until

_count = itertools.count(1)
OLD, NEW = "DE89370400440532013000", "DE02120300000000202051"


class Desk:
    def __init__(self, services: Services, company: Company, backend: FakeBackend, folder: Path) -> None:
        self.services, self.company, self.backend, self.folder = services, company, backend, folder

    @property
    def known(self):  # type: ignore[no-untyped-def]
        return self.services.known_suppliers

    def add(self, name: str, tax_id: str | None = None, number: str | None = None, **values: object) -> str:
        count = next(_count)
        read = extraction(name=name, number=number or f"N-{count}")
        values = {"supplier": Party(name, None, tax_id), **values}
        content = dataclasses.replace(read.content, **values)  # type: ignore[arg-type]
        self.backend.result = dataclasses.replace(read, content=content)
        (added,) = self.services.intake.add_paths(self.company.id, [make_pdf(self.folder, f"{count}.pdf")])
        return self.services.reading.read_now(added.invoice_id or "").id

    def rows(self) -> dict[str, SupplierRow]:
        return {row.name: row for row in self.known.rows(self.company.id)}

    def id_of(self, name: str) -> str:
        return self.rows()[name].id

    def get(self, name: str):  # type: ignore[no-untyped-def]
        return self.known.get(self.company.id, self.id_of(name))

    def merge(self, stays: str, *others: str) -> None:
        self.known.merge(self.company.id, self.id_of(stays), [self.id_of(other) for other in others])

    def codes(self, invoice_id: str) -> set[str]:
        return {issue.code for issue in self.services.invoices.get(invoice_id).issues}

    def learn(self, ids: Sequence[str]) -> None:
        self.services.review.approve(ids)
        self.services.learning.settle(self.company.id, 30)


@pytest.fixture
def desk(services: Services, company: Company, backend: FakeBackend, tmp_path: Path) -> Desk:
    return Desk(services, company, backend, tmp_path / "in")


def test_the_list_counts_and_adds_up(desk: Desk) -> None:
    day = dt.date(2026, 3, 1)
    desk.add("Mill Ltd", "GB1234567", invoice_date=day)
    desk.add("MILL", invoice_date=day + dt.timedelta(days=3))
    desk.add("Mill Ltd", "GB1234567", document_type=DocumentType.CREDIT_NOTE)
    desk.add("Mill Ltd", "GB1234567", currency="EUR")
    gone = desk.add("Dale")
    desk.services.review.move_to_bin([gone])
    (row,) = desk.rows().values()
    assert (row.name, row.names, row.tax_ids) == ("Mill Ltd", ("Mill Ltd", "MILL"), ("GB1234567",))
    assert (row.invoices, row.last) == (4, dt.date(2026, 3, 4))
    assert row.totals == (("GBP", Decimal("12.00")), ("EUR", Decimal("12.00")))


def test_merging_counts_as_one_and_keeps_what_is_printed(desk: Desk) -> None:
    heard: list[Event] = []
    desk.services.events.subscribe(heard.append)
    first, second, third = desk.add("Mill Ltd"), desk.add("The Millers"), desk.add("The Millers")
    desk.merge("Mill Ltd", "The Millers")
    (row,) = desk.rows().values()
    assert (row.name, row.invoices, set(row.names)) == ("Mill Ltd", 3, {"Mill Ltd", "The Millers"})
    assert desk.services.invoices.get(second).content.supplier.name == "The Millers"
    assert any(isinstance(event, LessonsChanged) for event in heard)
    fourth = desk.add("The Millers Inc.")
    owners = {desk.known.of_invoice(item) for item in (first, second, third, fourth)}
    assert owners == {row.id}


def test_merging_is_undone_and_done_again_over_a_restart(desk: Desk, backend: FakeBackend, tmp_path: Path) -> None:
    desk.add("Mill Ltd")
    desk.add("The Millers")
    desk.known.set_note(desk.company.id, desk.id_of("The Millers"), "Pays by Friday.")
    desk.merge("Mill Ltd", "The Millers")
    assert desk.get("Mill Ltd").note == "Pays by Friday."
    desk.services.close()
    again = open_with(tmp_path / "data", backend)
    desk.services = again
    try:
        assert desk.known.undo_state(desk.company.id).undo == "Merged suppliers"
        assert desk.known.undo(desk.company.id) == "Merged suppliers"
        assert {name: row.invoices for name, row in desk.rows().items()} == {"Mill Ltd": 1, "The Millers": 1}
        assert desk.get("Mill Ltd").note == ""
        assert desk.get("The Millers").note == "Pays by Friday."
        assert desk.known.redo(desk.company.id) == "Merged suppliers"
        assert list(desk.rows()) == ["Mill Ltd"]
        assert desk.known.redo(desk.company.id) is None
    finally:
        again.close()


def test_splitting_gives_back_what_was_merged(desk: Desk) -> None:
    desk.add("Mill Ltd")
    desk.add("The Millers")
    before = desk.id_of("The Millers")
    desk.merge("Mill Ltd", "The Millers")
    faces = desk.get("Mill Ltd").faces
    with pytest.raises(InvalidValueError, match="keep one"):
        desk.known.split(desk.company.id, desk.id_of("Mill Ltd"), [face.id for face in faces])
    (miller,) = (face.id for face in faces if face.name == "The Millers")
    assert desk.known.split(desk.company.id, desk.id_of("Mill Ltd"), [miller]) == before
    assert set(desk.rows()) == {"Mill Ltd", "The Millers"}
    desk.known.undo(desk.company.id)
    assert set(desk.rows()) == {"Mill Ltd"}


def test_what_never_was_merged_can_be_split_too(desk: Desk) -> None:
    desk.add("Mill Ltd")
    other = desk.add("MILL GmbH")
    (row,) = desk.rows().values()
    (face,) = (face for face in desk.get(row.name).faces if face.name == "MILL GmbH")
    new = desk.known.split(desk.company.id, row.id, [face.id])
    assert desk.known.of_invoice(other) == new != row.id
    assert desk.known.of_invoice(desk.add("MILL GmbH")) == new


def test_lessons_follow(desk: Desk) -> None:
    desk.learn([desk.add("Mill Ltd"), desk.add("The Millers"), desk.add("The Millers")])
    assert {item.name: item.invoices for item in desk.services.suppliers.list(desk.company.id)} == {
        "Mill Ltd": 1,
        "The Millers": 2,
    }
    desk.merge("Mill Ltd", "The Millers")
    (learned,) = desk.services.suppliers.list(desk.company.id)
    assert learned.invoices == 3
    assert {key.value for key in learned.keys} == {"Mill Ltd", "The Millers"}
    assert desk.get("Mill Ltd").learned == (learned,)
    desk.known.undo(desk.company.id)
    assert sorted(item.invoices for item in desk.services.suppliers.list(desk.company.id)) == [1, 2]
    assert [item.invoices for item in desk.get("The Millers").learned] == [2]


def test_a_bill_of_the_other_name_is_a_duplicate_once_they_are_one(desk: Desk) -> None:
    desk.add("Mill Ltd", number="RE-7000")
    later = desk.add("The Millers", number="RE-7000")
    assert "possible_duplicate" not in desk.codes(later)
    desk.merge("Mill Ltd", "The Millers")
    assert "possible_duplicate" in desk.codes(later)
    assert "possible_duplicate" in desk.codes(desk.add("The Millers", number="RE-7000"))
    desk.known.undo(desk.company.id)
    assert "possible_duplicate" in desk.codes(desk.add("The Millers", number="RE-7000"))


def test_accounts_are_trusted_or_not(desk: Desk) -> None:
    for _ in range(2):
        desk.add("Mill Ltd", payment=Payment(iban=OLD))
    later = desk.add("Mill Ltd", payment=Payment(iban=NEW))
    assert "iban_changed" in desk.codes(later)
    supplier = desk.id_of("Mill Ltd")
    desk.known.trust(desk.company.id, supplier, "DE02 1203 0000 0000 2020 51", True)
    assert "iban_changed" not in desk.codes(later)
    accounts = {row.account: (row.invoices, row.trusted) for row in desk.get("Mill Ltd").accounts}
    assert accounts == {NEW: (1, True), OLD: (2, None)}
    desk.known.trust(desk.company.id, supplier, NEW, False)
    assert "iban_not_theirs" in desk.codes(later)
    desk.known.undo(desk.company.id)
    desk.known.undo(desk.company.id)
    assert "iban_changed" in desk.codes(later)


def test_names_notes_and_defaults(desk: Desk) -> None:
    desk.add("Mill Ltd")
    company, supplier = desk.company.id, desk.id_of("Mill Ltd")
    desk.known.rename(company, supplier, "  The   mill ")
    desk.known.set_defaults(company, supplier, Defaults("GBP", 30, DueRule.MONTH_END, write_name=True))
    found = desk.get("The mill")
    assert (found.name, found.defaults) == ("The mill", Defaults("GBP", 30, DueRule.MONTH_END, write_name=True))
    with pytest.raises(InvalidValueError):
        desk.known.set_defaults(company, supplier, Defaults(terms=5000))
    with pytest.raises(InvalidValueError):
        desk.known.rename(company, supplier, "x" * 300)
    desk.known.undo(company)
    desk.known.undo(company)
    assert desk.known.undo(company) is None
    assert desk.get("Mill Ltd").defaults == Defaults()
    with pytest.raises(NotFoundError):
        desk.known.rename(company, "par_none", "x")
    with pytest.raises(NotFoundError):
        desk.known.rename("com_other", supplier, "x")


def test_a_renamed_supplier_is_found_by_both_names(desk: Desk) -> None:
    one = desk.add("Mill Ltd")
    desk.known.rename(desk.company.id, desk.id_of("Mill Ltd"), "Stone Grinders")
    assert desk.known.of_invoice(desk.add("Stone Grinders Ltd")) == desk.known.of_invoice(one)


def test_a_step_that_does_not_fit_any_more_is_refused(desk: Desk) -> None:
    desk.add("Mill Ltd")
    company, supplier = desk.company.id, desk.id_of("Mill Ltd")
    desk.known.set_note(company, supplier, "mine")
    desk.services._store.who = "somebody else"
    desk.known.set_note(company, supplier, "theirs")
    desk.services._store.who = "user"
    desk.known.rename(company, supplier, "Mine")
    desk.services._store.who = "somebody else"
    with pytest.raises(ConflictError):
        desk.known.undo(company)
    assert desk.get("Mine").note == "theirs"


def test_what_may_be_one_is_proposed_and_can_be_refused(desk: Desk) -> None:
    desk.add("Harrow Paper")
    desk.add("Harow Paper")
    (near,) = desk.known.near(desk.company.id)
    assert near.why is Why.SPELLING
    desk.known.keep_apart(desk.company.id, near.first, near.second)
    assert desk.known.near(desk.company.id) == []
    desk.known.undo(desk.company.id)
    assert len(desk.known.near(desk.company.id)) == 1
    desk.known.merge(desk.company.id, near.first, [near.second])
    assert desk.known.near(desk.company.id) == []


def test_defaults_stand_in_for_what_is_missing_and_say_so(desk: Desk) -> None:
    desk.add("Mill Ltd")
    company, supplier = desk.company.id, desk.id_of("Mill Ltd")
    desk.known.set_defaults(company, supplier, Defaults("CHF", 10, DueRule.MONTH_END, write_name=True))
    day = dt.date(2026, 2, 3)
    plain = desk.services.invoices.get(desk.add("MILL", currency=None, invoice_date=day)).content
    assert (plain.currency, plain.due_date, plain.supplier.name) == ("CHF", dt.date(2026, 3, 10), "MILL")
    assert plain.evidence["currency"].source is EvidenceSource.LEARNED
    assert plain.evidence["due_date"].reason == "set for this supplier: 10 days after the end of the month"
    desk.known.rename(company, supplier, "Mill & Sons")
    found = desk.services.invoices.get(desk.add("MILL", invoice_date=day, due_date=day)).content
    assert (found.currency, found.due_date, found.supplier.name) == ("GBP", day, "Mill & Sons")
    told = found.evidence["supplier.name"]
    assert (told.source, told.page, told.proved) == (EvidenceSource.LEARNED, 1, False)
    assert told.reason == "printed as “MILL”"
    assert desk.id_of("Mill & Sons") == supplier


def test_what_a_person_typed_stays_when_it_is_read_again(desk: Desk) -> None:
    one = desk.add("Mill Ltd")
    desk.services.review.set_value(one, "supplier.name", "Mill of Leeds")
    company, supplier = desk.company.id, desk.id_of("Mill of Leeds")
    desk.known.rename(company, supplier, "Mill & Sons")
    desk.known.set_defaults(company, supplier, Defaults(write_name=True))
    desk.services.reading.read_again([one])
    desk.services.reading.start()
    wait_until(lambda: desk.services.reading.idle)
    assert desk.services.invoices.get(one).content.supplier.name == "Mill of Leeds"


def test_the_list_of_invoices_by_supplier(desk: Desk) -> None:
    ids = {desk.add("Mill Ltd"), desk.add("The Millers")}
    desk.add("Dale")
    desk.merge("Mill Ltd", "The Millers")
    query = InvoiceQuery(company_id=desk.company.id, supplier_id=desk.id_of("Mill Ltd"))
    assert set(desk.services.invoices.ids(query)) == ids
