"""The Suppliers page: what was learned is seen, switched, forgotten, put back, exported, imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)

from fakes.backend import extraction
from invoicext_desktop.domain.lessons import SupplierLessons
from invoicext_desktop.ui.suppliers.learned import LearnedSection
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


def section(page: SuppliersPage) -> LearnedSection:
    (found,) = page.view.learned.sections
    return found


def rows(page: SuppliersPage) -> list[LessonRow]:
    return [row for part in page.view.learned.sections for row in part.rows]


def names(page: SuppliersPage) -> list[str]:
    model = page.list.model
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def choose(shell: Shell, page: SuppliersPage, name: str) -> None:
    """Choose a supplier in the list and wait until it is shown."""
    shell.until(lambda: name in names(page))
    page.list._choose(names(page).index(name))
    shell.until(lambda: page.view.supplier is not None and page.view.supplier.shown == name)


def learned(shell: Shell) -> SuppliersPage:
    """The page with the lessons of its only supplier in front."""
    page = open_page(shell)
    shell.until(lambda: bool(rows(page)))
    page.view.tabs.setCurrentWidget(page.view.learned)
    return page


def test_an_empty_page_says_what_comes_here(shell: Shell) -> None:
    page = open_page(shell)
    assert page.empty.isVisible()
    assert "Add an invoice" in page.empty.text()
    assert page.head.import_button.isEnabled()
    assert not page.head.export_button.isEnabled()


def test_what_is_learned_appears_while_one_looks(learning: Shell, tmp_path: Path) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    assert names(page) == ["Harrow Paper Supplies"]
    learning.backend.result = extraction(name="Dale & Sons")
    company = learning.services.companies.default().id
    (added,) = learning.services.intake.add_paths(company, [make_pdf(tmp_path, "dale.pdf")])
    assert added.invoice_id is not None
    learning.services.reading.read_now(added.invoice_id)
    learning.services.review.approve([added.invoice_id])
    learning.until(lambda: names(page) == ["Dale & Sons", "Harrow Paper Supplies"])
    choose(learning, page, "Harrow Paper Supplies")
    assert {row.box.text() for row in rows(page)} == {"Supplier name", "Invoice number", "Total"}
    assert all("from 1 invoice" in row._origin.text() for row in rows(page))
    said = page.list.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Harrow Paper Supplies, 1 invoice, 12.00\u00a0GBP"


def test_every_control_has_a_name_of_its_own(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = learned(learning)
    for tab in range(3):
        page.view.tabs.setCurrentIndex(tab)
        kinds = (QAbstractButton, QComboBox, QAbstractItemView, QLineEdit, QPlainTextEdit, QAbstractSpinBox)
        shown = [part for kind in kinds for part in page.findChildren(kind) if part.isVisible()]
        own = [part for part in shown if not isinstance(part.parent(), (*kinds[1:], QTabBar))]
        said = [part.accessibleName() or getattr(part, "text", str)() for part in own]
        assert all(said), [(part, part.parent()) for part, name in zip(own, said, strict=True) if not name]
        assert len(set(said)) == len(said)
    assert {"Import...", "Export...", "Merge...", "Forget all"} <= set(said)
    assert any(name.startswith("Forget Invoice number: ") for name in said)
    assert page.list.view.accessibleName() == "Supplier list"


def test_switches_are_kept_and_shown(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = learned(learning)
    rows(page)[0].box.setFocus()
    QTest.keyClick(rows(page)[0].box, Qt.Key.Key_Space)
    learning.until(lambda: not all(lesson.enabled for lesson in known(learning)[0].lessons))
    learning.until(lambda: rows(page)[0]._origin.text().startswith("Not used."))
    assert rows(page)[0].box.hasFocus()
    section(page).use.click()
    learning.until(lambda: not known(learning)[0].enabled)
    learning.until(lambda: not rows(page)[0].isEnabled())


def test_forgetting_is_taken_back_in_place(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = learned(learning)
    before = known(learning)[0].lessons
    rows(page)[1].forget.click()
    learning.until(lambda: len(rows(page)) == 2 and page.notice.isVisible())
    assert page.notice.text.text().startswith("Forgotten: Invoice number: ")
    page.notice.undo.click()
    learning.until(lambda: len(rows(page)) == 3)
    assert not page.notice.isVisible()
    section(page).forget.click()
    learning.until(lambda: not rows(page) and page.notice.isVisible())
    assert "Harrow Paper Supplies" in page.notice.text.text()
    assert names(page) == ["Harrow Paper Supplies"]
    page.notice.undo.click()
    learning.until(lambda: len(rows(page)) == 3)
    assert [lesson.path for lesson in known(learning)[0].lessons] == [lesson.path for lesson in before]


def test_the_key_for_undo_takes_back_what_was_forgotten_here(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    company = learning.services.companies.default().id
    page = learned(learning)
    rows(page)[1].forget.setFocus()
    QTest.keyClick(rows(page)[1].forget, Qt.Key.Key_Space)
    learning.until(lambda: len(rows(page)) == 2 and page.notice.isVisible())
    before = learning.services.review.undo_state(company)
    QTest.keyClick(section(page).use, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    learning.until(lambda: len(rows(page)) == 3)
    assert learning.services.review.undo_state(company) == before


def test_lessons_go_out_and_come_in(learning: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = learned(learning)
    target = tmp_path / "lessons"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.head.export_button.click()
    learning.until(lambda: "Exported" in learning.window.strip.text)
    assert target.with_suffix(".json").is_file()
    section(page).forget.click()
    learning.until(lambda: not rows(page))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target.with_suffix(".json")), ""))
    page.head.import_button.click()
    learning.until(lambda: len(rows(page)) == 3)
    assert learning.window.strip.text == "Imported what was learned of 1 supplier."
    target.with_suffix(".json").write_text("no lessons", encoding="utf-8")
    page.head.import_button.click()
    learning.until(lambda: "holds no lessons" in learning.window.strip.text)
    assert len(known(learning)) == 1


def test_each_company_has_its_own(learning: Shell) -> None:
    teach(learning, "Harrow Paper Supplies")
    page = open_page(learning)
    other = learning.services.companies.create("Another")
    learning.until(lambda: len(learning.window._companies) == 2)
    learning.window._open_company(other.id)
    learning.until(page.empty.isVisible)


def test_the_page_is_remembered(open_shell: Opener) -> None:
    shell = open_shell()
    open_page(shell)
    shell.close()
    again = open_shell()
    (page,) = again.window.findChildren(SuppliersPage)
    assert page.isVisible()
    assert again.window.actions_.show_suppliers.isChecked()
