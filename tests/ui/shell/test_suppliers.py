"""The Suppliers page: what was learned is seen, switched, forgotten, put back, exported, imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from fakes.backend import extraction
from invoicext_desktop.domain.lessons import SupplierLessons
from invoicext_desktop.ui.suppliers.lesson_row import LessonRow
from invoicext_desktop.ui.suppliers.page import SuppliersPage
from support import make_pdf

from .conftest import Opener, Shell


@pytest.fixture
def learning(shell: Shell) -> Shell:
    shell.services.learning.start()
    return shell


def open_page(shell: Shell) -> SuppliersPage:
    shell.window.actions_.show_suppliers.trigger()
    (page,) = shell.window.findChildren(SuppliersPage)
    shell.until(lambda: page._parts.currentIndex() > 0)
    return page


def known(shell: Shell) -> list[SupplierLessons]:
    return shell.services.suppliers.list(shell.services.companies.default().id)


def teach(shell: Shell, *names: str) -> None:
    """One approved invoice of each of these suppliers."""
    for name in names:
        shell.backend.result = extraction(name=name)
        shell.add(f"{name}.pdf")
    every = [invoice_id for invoice_id in shell.ids if shell.invoice(invoice_id).content.supplier.name in names]
    shell.services.review.approve(every)
    shell.until(lambda: shell.services.learning.idle)


def rows(page: SuppliersPage) -> list[LessonRow]:
    return page.detail._rows


def test_an_empty_page_says_what_comes_here(shell: Shell) -> None:
    page = open_page(shell)
    assert page._empty.isVisible()
    assert "Correct or approve" in page._empty.text()
    assert page.import_button.isEnabled()
    assert not page.export_button.isEnabled()


def test_what_is_learned_appears_while_one_looks(learning: Shell, tmp_path: Path) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    assert page.list.count() == 1
    learning.backend.result = extraction(name="Dale & Sons")
    company = learning.services.companies.default().id
    (added,) = learning.services.intake.add_paths(company, [make_pdf(tmp_path, "dale.pdf")])
    assert added.invoice_id is not None
    learning.services.reading.read_now(added.invoice_id)
    learning.services.review.approve([added.invoice_id])
    learning.until(lambda: page.list.count() == 2)
    assert [page.list.item(place).text() for place in range(2)] == ["Dale & Sons", "Harrow Paper Supplies"]
    page.list.setCurrentRow(1)
    assert page.detail._name.text() == "Harrow Paper Supplies"
    assert {row.box.text() for row in rows(page)} == {"Supplier name", "Invoice number", "Total"}
    assert all("from 1 invoice" in row._origin.text() for row in rows(page))
    said = page.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Harrow Paper Supplies, 1 invoice, 3 lessons"


def test_every_control_has_a_name_of_its_own(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    names = [button.accessibleName() or button.text() for button in buttons]
    assert len(set(names)) == len(names) == 4 + 2 * 3
    assert all(names)
    assert {"Import...", "Export...", "Forget all"} <= set(names)
    assert any(name.startswith("Forget Invoice number: ") for name in names)
    assert page.list.accessibleName() == "Supplier list"


def test_switches_are_kept_and_shown(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    rows(page)[0].box.setFocus()
    QTest.keyClick(rows(page)[0].box, Qt.Key.Key_Space)
    learning.until(lambda: not all(lesson.enabled for lesson in known(learning)[0].lessons))
    learning.until(lambda: rows(page)[0]._origin.text().startswith("Not used."))
    assert rows(page)[0].box.hasFocus()
    page.detail._use.click()
    learning.until(lambda: not known(learning)[0].enabled)
    learning.until(lambda: "switched off" in page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert not rows(page)[0].isEnabled()


def test_forgetting_is_taken_back_in_place(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    before = known(learning)[0].lessons
    rows(page)[1].forget.click()
    learning.until(lambda: len(rows(page)) == 2 and page.notice.isVisible())
    assert page.notice.text.text().startswith("Forgotten: Invoice number: ")
    page.notice.undo.click()
    learning.until(lambda: len(rows(page)) == 3)
    assert not page.notice.isVisible()
    page.detail._forget.click()
    learning.until(lambda: page._empty.isVisible() and page.notice.isVisible())
    assert "Harrow Paper Supplies" in page.notice.text.text()
    page.notice.undo.click()
    learning.until(lambda: len(rows(page)) == 3 and not page._empty.isVisible())
    assert [lesson.path for lesson in known(learning)[0].lessons] == [lesson.path for lesson in before]


def test_the_key_for_undo_takes_back_what_was_forgotten_here(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    company = learning.services.companies.default().id
    page = open_page(learning)
    rows(page)[1].forget.setFocus()
    QTest.keyClick(rows(page)[1].forget, Qt.Key.Key_Space)
    learning.until(lambda: len(rows(page)) == 2 and page.notice.isVisible())
    before = learning.services.review.undo_state(company)
    QTest.keyClick(page.detail._use, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    learning.until(lambda: len(rows(page)) == 3)
    assert learning.services.review.undo_state(company) == before


def test_lessons_go_out_and_come_in(learning: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    target = tmp_path / "lessons"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.export_button.click()
    learning.until(lambda: "Exported" in learning.window.strip.text)
    assert target.with_suffix(".json").is_file()
    page.detail._forget.click()
    learning.until(page._empty.isVisible)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target.with_suffix(".json")), ""))
    page.import_button.click()
    learning.until(lambda: page.list.count() == 1)
    assert learning.window.strip.text == "Imported what was learned of 1 supplier."
    target.with_suffix(".json").write_text("no lessons", encoding="utf-8")
    page.import_button.click()
    learning.until(lambda: "holds no lessons" in learning.window.strip.text)
    assert len(known(learning)) == 1


def test_each_company_has_its_own(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    other = learning.services.companies.create("Another")
    learning.until(lambda: len(learning.window._companies) == 2)
    learning.window._open_company(other.id)
    learning.until(page._empty.isVisible)


def test_the_page_is_remembered(open_shell: Opener) -> None:
    shell = open_shell()
    open_page(shell)
    shell.close()
    again = open_shell()
    (page,) = again.window.findChildren(SuppliersPage)
    assert page.isVisible()
    assert again.window.actions_.show_suppliers.isChecked()
