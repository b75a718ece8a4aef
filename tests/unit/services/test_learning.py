"""Learning from corrections: what is learned, when, and what takes it away. The backend answers what is prepared."""

from __future__ import annotations

import datetime as dt
import json
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import BrokenDocumentError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.lesson_snapshot import decode_suppliers
from invoicext_desktop.domain.lessons import (
    KeyKind,
    LessonKind,
    Observation,
    Observed,
    SupplierKey,
    SupplierLessons,
)
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, LessonsChanged
from invoicext_desktop.storage import marks, teaching
from support import make_pdf, open_with, wait_until


@pytest.fixture
def learning(services: Services) -> Services:
    services.learning.start()
    return services


def learned(services: Services, company: Company) -> list[SupplierLessons]:
    services.learning.settle(company.id)
    assert services.learning.idle
    return services.suppliers.list(company.id)


def add(services: Services, company: Company, folder: Path, name: str) -> Invoice:
    (added,) = services.intake.add_paths(company.id, [make_pdf(folder, name)])
    assert added.invoice_id is not None
    return services.reading.read_now(added.invoice_id)


def test_a_correction_is_learned_and_given_to_the_next_document(
    learning: Services, company: Company, invoice: Invoice, backend: FakeBackend, tmp_path: Path
) -> None:
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    add(learning, company, tmp_path, "b.pdf")
    memory = backend.memories[-1]
    assert memory is not None
    (supplier,) = decode_suppliers(memory.read_text(encoding="utf-8"))
    assert [(lesson.path, lesson.votes) for lesson in supplier.lessons] == [("invoice_number", 1)]
    assert (supplier.name, supplier.enabled) == ("Harrow Paper Supplies", True)
    assert stat.S_IMODE(memory.stat().st_mode) == 0o600


def test_nothing_is_given_where_nothing_was_learned(
    services: Services, company: Company, invoice: Invoice, backend: FakeBackend
) -> None:
    assert backend.memories == [None]
    assert learned(services, company) == []
    assert backend.learned == []


def test_without_the_thread_it_is_learned_when_a_document_comes(
    services: Services, company: Company, invoice: Invoice, backend: FakeBackend, tmp_path: Path
) -> None:
    services.review.set_value(invoice.id, "invoice_number", "HPS-77")
    assert backend.learned == []
    add(services, company, tmp_path, "b.pdf")
    assert backend.memories[-1] is not None


def test_an_approval_confirms_the_rest(learning: Services, company: Company, invoice: Invoice) -> None:
    learning.review.approve([invoice.id])
    (supplier,) = learned(learning, company)
    paths = {lesson.path for lesson in supplier.lessons}
    assert {"supplier.name", "invoice_number", "totals.total"} <= paths
    assert supplier.invoices == 1
    learning.review.unapprove([invoice.id])
    assert learned(learning, company) == []


def test_typing_is_learned_once(learning: Services, company: Company, invoice: Invoice, backend: FakeBackend) -> None:
    for end in range(1, 8):
        learning.review.set_value(invoice.id, "invoice_number", "HPS-1234"[:end], typing="visit")
    learned(learning, company)
    assert [content.invoice_number for content in backend.learned] == ["HPS-123"]


def test_undo_and_redo_take_it_along(learning: Services, company: Company, invoice: Invoice) -> None:
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    assert learned(learning, company)
    learning.review.undo(company.id)
    assert learning.suppliers.list(company.id) == []
    learning.review.redo(company.id)
    assert learned(learning, company)


def test_the_bin_and_deleting_for_good_take_it_along(
    learning: Services, company: Company, invoice: Invoice, backend: FakeBackend
) -> None:
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    assert learned(learning, company)
    learning.review.move_to_bin([invoice.id])
    assert learning.suppliers.list(company.id) == []
    learning.review.restore([invoice.id])
    assert learned(learning, company)
    learning.invoices.delete_forever([invoice.id])
    assert learning.suppliers.list(company.id) == []


def test_switched_off_it_is_not_used(
    learning: Services, company: Company, invoice: Invoice, backend: FakeBackend, tmp_path: Path
) -> None:
    learning.review.approve([invoice.id])
    (supplier,) = learned(learning, company)
    lesson = next(item for item in supplier.lessons if item.path == "invoice_number")
    learning.suppliers.set_lesson_enabled(supplier.id, lesson, False)
    add(learning, company, tmp_path, "b.pdf")
    (given,) = decode_suppliers(backend.memories[-1].read_text(encoding="utf-8"))  # type: ignore[union-attr]
    assert "invoice_number" not in {item.path for item in given.lessons}
    assert given.lessons
    (shown,) = learning.suppliers.list(company.id)
    assert [item.path for item in shown.lessons if not item.enabled] == ["invoice_number"]
    learning.suppliers.set_enabled(supplier.id, False)
    add(learning, company, tmp_path, "c.pdf")
    (given,) = decode_suppliers(backend.memories[-1].read_text(encoding="utf-8"))  # type: ignore[union-attr]
    assert not given.enabled
    learning.suppliers.set_enabled(supplier.id, True)
    learning.suppliers.set_lesson_enabled(supplier.id, lesson, True)
    (shown,) = learning.suppliers.list(company.id)
    assert shown.enabled
    assert all(item.enabled for item in shown.lessons)


def test_what_is_forgotten_can_be_put_back(learning: Services, company: Company, invoice: Invoice) -> None:
    learning.review.approve([invoice.id])
    (before,) = learned(learning, company)
    lesson = next(item for item in before.lessons if item.path == "invoice_number")
    one = learning.suppliers.forget_lesson(before.id, lesson)
    (left,) = learning.suppliers.list(company.id)
    assert len(left.lessons) == len(before.lessons) - 1
    learning.suppliers.put_back(one)
    assert learning.suppliers.list(company.id)[0].lessons == before.lessons
    learning.suppliers.set_lesson_enabled(before.id, lesson, False)
    whole = learning.suppliers.forget(before.id)
    assert learning.suppliers.list(company.id) == []
    learning.suppliers.put_back(whole)
    (after,) = learning.suppliers.list(company.id)
    assert {item.path for item in after.lessons} == {item.path for item in before.lessons}
    assert [item.path for item in after.lessons if not item.enabled] == ["invoice_number"]
    with pytest.raises(NotFoundError):
        learning.suppliers.set_enabled(before.id, False)


def test_exported_and_imported_into_another_company(
    learning: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    learning.review.approve([invoice.id])
    (before,) = learned(learning, company)
    other = learning.companies.create("Another")
    path = tmp_path / "lessons.json"
    assert learning.suppliers.export(company.id, path) == 1
    for _ in range(2):  # twice: nothing counts twice
        assert learning.suppliers.import_file(other.id, path) == 1
        (after,) = learning.suppliers.list(other.id)
        assert after.lessons == before.lessons
        assert set(after.keys) == set(before.keys)
    assert learning.suppliers.import_file(company.id, path) == 1
    assert learning.suppliers.list(company.id) == [before]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"format": "invoicext-lessons", "version": 2}', "null", "\udcff", "[" * 100_000]
)
def test_a_file_without_lessons_changes_nothing(
    services: Services, company: Company, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InvalidValueError):
        services.suppliers.import_file(company.id, path)
    assert services.suppliers.list(company.id) == []


def test_a_damaged_file_changes_nothing(learning: Services, company: Company, invoice: Invoice, tmp_path: Path) -> None:
    learning.review.approve([invoice.id])
    learned(learning, company)
    other = learning.companies.create("Another")
    path = tmp_path / "lessons.json"
    learning.suppliers.export(company.id, path)
    whole = json.loads(path.read_text(encoding="utf-8"))
    seen = whole["suppliers"][0]["taught"][0]["observations"][-1]
    for name, value in (("path", "no.such"), ("kind", "guess"), ("details", {"x": [1]}), ("details", {"x": 1e300})):
        before = seen[name]
        seen[name] = value
        path.write_text(json.dumps(whole), encoding="utf-8")
        with pytest.raises(InvalidValueError, match="damaged"):
            learning.suppliers.import_file(other.id, path)
        seen[name] = before
    assert learning.suppliers.list(other.id) == []


def test_what_was_not_learned_is_learned_after_the_next_start(tmp_path: Path, backend: FakeBackend) -> None:
    first = open_with(tmp_path / "data", backend)
    company = first.companies.default()
    invoice = add(first, company, tmp_path, "a.pdf")
    first.review.set_value(invoice.id, "invoice_number", "HPS-77")
    first.close()
    assert backend.learned == []
    again = open_with(tmp_path / "data", backend)
    again.learning.start()
    wait_until(lambda: again.learning.idle)
    assert len(again.suppliers.list(company.id)) == 1
    again.close()


def test_a_document_that_cannot_be_read_any_more_teaches_nothing(
    learning: Services, company: Company, invoice: Invoice, backend: FakeBackend
) -> None:
    backend.observed = BrokenDocumentError()
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    assert learned(learning, company) == []


def test_suppliers_with_other_tax_numbers_stay_apart(
    learning: Services, company: Company, invoice: Invoice, tmp_path: Path
) -> None:
    second = add(learning, company, tmp_path, "b.pdf")
    third = add(learning, company, tmp_path, "c.pdf")
    learning.review.set_value(invoice.id, "supplier.tax_id", "GB111111111")
    assert len(learned(learning, company)) == 1
    learning.review.set_value(second.id, "supplier.tax_id", "GB222222222")
    assert len(learned(learning, company)) == 2
    learning.review.set_value(third.id, "supplier.tax_id", "GB222222222")
    assert sorted(item.invoices for item in learned(learning, company)) == [1, 2]


@pytest.fixture
def beside(tmp_path: Path, services: Services) -> Iterator[Services]:
    """Another process on the same data folder, as far as the database can tell."""
    opened = open_with(tmp_path / "data", FakeBackend(extraction(number="X-1")))
    yield opened
    opened.close()


def test_two_programs_on_one_folder(
    learning: Services, beside: Services, company: Company, invoice: Invoice, backend: FakeBackend, tmp_path: Path
) -> None:
    beside.learning.start()
    beside.review.set_value(invoice.id, "invoice_number", "HPS-77")
    add(learning, company, tmp_path, "b.pdf")
    memory = backend.memories[-1]
    assert memory is not None
    assert "invoice_number" in memory.read_text(encoding="utf-8")
    beside.suppliers.forget(learning.suppliers.list(company.id)[0].id)
    add(learning, company, tmp_path, "c.pdf")
    assert backend.memories[-1] is None


def test_changes_are_told(learning: Services, company: Company, invoice: Invoice) -> None:
    told: list[Event] = []
    learning.events.subscribe(told.append)
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    wait_until(lambda: any(isinstance(event, LessonsChanged) for event in told))
    told.clear()
    learning.review.undo(company.id)
    wait_until(lambda: any(isinstance(event, LessonsChanged) for event in told))


def test_documents_of_test_keys_teach_nothing(learning: Services, company: Company, tmp_path: Path) -> None:
    (added,) = learning.intake.add_paths(company.id, [make_pdf(tmp_path, "t.pdf")], test=True)
    assert added.invoice_id is not None
    learning.reading.read_now(added.invoice_id)
    learning.review.approve([added.invoice_id])
    assert learned(learning, company) == []


def test_reading_again_keeps_what_a_person_taught(learning: Services, company: Company, invoice: Invoice) -> None:
    learning.reading.start()
    learning.review.set_value(invoice.id, "invoice_number", "HPS-77")
    assert learned(learning, company)
    learning.reading.read_again([invoice.id])
    wait_until(lambda: learning.reading.idle)
    assert [lesson.path for lesson in learned(learning, company)[0].lessons] == ["invoice_number"]


def test_later_corrections_outvote_a_wrong_lesson(
    learning: Services, company: Company, invoice: Invoice, backend: FakeBackend, tmp_path: Path
) -> None:
    def taught(label: str) -> Observed:
        seen = Observation("invoice_number", LessonKind.PLACE, {"label": label, "relation": "right"}, corrected=True)
        return Observed("Harrow", (SupplierKey(KeyKind.NAME, "harrow"),), (seen,))

    labels = []
    for name, label in (("b.pdf", "order"), ("c.pdf", "ourref"), ("d.pdf", "ourref")):
        backend.observed = taught(label)
        item = add(learning, company, tmp_path, name)
        learning.review.set_value(item.id, "invoice_number", f"HPS-{name}")
        (supplier,) = learned(learning, company)
        labels.append([lesson.details["label"] for lesson in supplier.lessons])
    assert labels[0] == ["order"]
    assert labels[-1] == ["ourref"]
    assert (supplier.lessons[0].votes, supplier.lessons[0].against) == (2, 1)


def test_only_the_newest_invoices_of_a_supplier_are_kept(
    learning: Services, company: Company, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(teaching, "MOST_TAUGHT", 2)
    ids = [add(learning, company, tmp_path, f"{name}.pdf").id for name in "abcd"]
    learning.review.approve(ids)
    (supplier,) = learned(learning, company)
    assert supplier.invoices == 2


def test_what_was_waited_for_once_holds_up_nobody_again(
    learning: Services, company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "PAUSE", dt.timedelta(seconds=50))
    ids = [add(learning, company, tmp_path, f"{name}.pdf").id for name in "abc"]
    learning.review.approve(ids)
    learning.learning.settle(company.id, 0.2)
    begun = time.monotonic()
    learning.learning.settle(company.id, 30)
    assert time.monotonic() - begun < 10
    assert not learning.learning.idle


def test_what_is_put_back_comes_only_from_invoices_that_still_teach(
    learning: Services, company: Company, invoice: Invoice
) -> None:
    learning.review.approve([invoice.id])
    (supplier,) = learned(learning, company)
    forgotten = learning.suppliers.forget(supplier.id)
    learning.review.unapprove([invoice.id])
    learning.suppliers.put_back(forgotten)
    assert learning.suppliers.list(company.id) == []
