"""A supplier's page: its invoices, months, accounts, defaults; merging, splitting, undo; thousands of suppliers."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.invoice import Party, Payment, Totals
from invoicext_desktop.domain.known_suppliers import Defaults, DueRule, KnownSupplier, SupplierRow
from invoicext_desktop.ui.suppliers.merge_dialog import MergeDialog
from invoicext_desktop.ui.suppliers.page import SuppliersPage
from invoicext_desktop.ui.suppliers.rename_dialog import RenameDialog

from .conftest import Opener, Shell
from .test_suppliers import choose, names, open_page

_count = itertools.count(1)


def add(shell: Shell, name: str, *, day: dt.date | None = None, total: str = "12.00", **values: object) -> None:
    read = extraction(name=name, number=f"N-{next(_count)}", total=total)
    content = dataclasses.replace(
        read.content,
        supplier=Party(name),
        invoice_date=day,
        totals=Totals(total=Decimal(total)),
        **values,  # type: ignore[arg-type]
    )
    shell.backend.result = dataclasses.replace(read, content=content)
    shell.add(f"{next(_count)}.pdf")


def select_all(page: SuppliersPage) -> None:
    page.list.view.selectAll()


def accept(monkeypatch: pytest.MonkeyPatch, kind: type, act) -> None:  # type: ignore[no-untyped-def]
    def run(dialog) -> int:  # type: ignore[no-untyped-def]
        act(dialog)
        return 1

    monkeypatch.setattr(kind, "exec", run)


def test_all_suppliers_are_listed_searched_and_sorted(shell: Shell) -> None:
    add(shell, "Zander Fish", day=dt.date(2026, 5, 1))
    add(shell, "Zander Fish", day=dt.date(2026, 4, 1))
    add(shell, "Anvil Steel", total="900.00", day=dt.date(2026, 3, 1))
    page = open_page(shell)
    assert names(page) == ["Anvil Steel", "Zander Fish"]
    for order, first in ((1, "Zander Fish"), (2, "Anvil Steel"), (3, "Zander Fish")):
        page.list.order.setCurrentIndex(order)
        assert names(page)[0] == first
    assert page.list.count.text() == "2 suppliers"
    QTest.keyClicks(page.list.search, "fish")
    assert names(page) == ["Zander Fish"]
    assert page.list.count.text() == "1 of 2 suppliers"
    shell.until(lambda: page.view.supplier is not None and page.view.supplier.shown == "Zander Fish")
    page.list.search.setText("nobody")
    shell.until(lambda: page._right.currentIndex() == 0)


def test_a_supplier_s_invoices_lead_to_the_desk(shell: Shell) -> None:
    add(shell, "Zander Fish", day=dt.date(2026, 5, 1))
    add(shell, "Zander Fish", day=dt.date(2026, 4, 1), total="30.00")
    add(shell, "Anvil Steel")
    page = open_page(shell)
    choose(shell, page, "Zander Fish")
    table = page.view.overview.bills
    assert table.model().rowCount() == 2
    assert table.model().index(0, 4).data() == "12.00\u00a0GBP"
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert table.model().index(0, 4).data() == "30.00\u00a0GBP"
    wanted = table.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert table.hasFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    shell.until(lambda: shell.page.isVisible() and shell.current == wanted)


def test_the_list_of_invoices_can_have_one_supplier_only(shell: Shell) -> None:
    add(shell, "Zander Fish")
    add(shell, "ZANDER FISH Ltd")
    add(shell, "Anvil Steel")
    page = open_page(shell)
    choose(shell, page, "ZANDER FISH Ltd" if "ZANDER FISH Ltd" in names(page) else "Zander Fish")
    page.view.list_button.click()
    shell.until(lambda: len(shell.ids) == 2 and shell.page.isVisible())
    only = shell.page.panel.only
    assert only.isVisible()
    only.all_button.click()
    shell.until(lambda: len(shell.ids) == 3)
    assert not only.isVisible()


def test_from_an_invoice_to_its_supplier(shell: Shell) -> None:
    add(shell, "Anvil Steel")
    add(shell, "Zander Fish")
    wanted = shell.invoice(shell.current or "").content.supplier.name
    other = next(name for name in ("Anvil Steel", "Zander Fish") if name != wanted)
    page = open_page(shell)
    choose(shell, page, other)
    shell.window.actions_.show_invoices.trigger()
    shell.window.actions_.invoice_supplier.trigger()
    shell.until(lambda: page.isVisible() and page.view.supplier is not None and page.view.supplier.shown == wanted)


def test_months_by_keyboard_and_as_a_table(shell: Shell) -> None:
    add(shell, "Zander Fish", day=dt.date(2026, 5, 2), total="10.00")
    add(shell, "Zander Fish", day=dt.date(2026, 5, 9), total="5.50")
    add(shell, "Zander Fish", day=dt.date(2026, 1, 9), total="7.00", currency="EUR")
    page = open_page(shell)
    choose(shell, page, "Zander Fish")
    overview = page.view.overview
    assert overview.chart.accessibleDescription() == "May 2026: 15.50\u00a0GBP"
    assert overview.sum.text() == "15.50\u00a0GBP from June 2025 to May 2026"
    overview.chart.setFocus()
    QTest.keyClick(overview.chart, Qt.Key.Key_End)
    assert overview.said.text() == "May 2026: 15.50\u00a0GBP"
    QTest.keyClick(overview.chart, Qt.Key.Key_Left)
    assert overview.said.text() == "April 2026: 0\u00a0GBP"
    overview.as_table.click()
    assert overview.table.isVisible()
    cells = overview.table.model()
    assert (cells.rowCount(), cells.index(0, 1).data()) == (12, "15.50\u00a0GBP")
    overview.span.setCurrentIndex(1)
    assert overview.table.rowCount() == 24
    overview.currency.setCurrentIndex(1)
    assert cells.index(0, 0).data() == "January 2026"


def test_merging_by_hand_and_undo_over_a_restart(open_shell: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeBackend()
    shell = open_shell(backend=backend)
    add(shell, "Zander Fish")
    add(shell, "Pike & Perch")
    add(shell, "Pike & Perch")
    page = open_page(shell)
    assert not page.head.merge_button.isEnabled()
    select_all(page)
    assert page.head.merge_button.isEnabled()
    asked: list[str] = []

    def act(dialog: MergeDialog) -> None:
        asked.extend(choice.accessibleName() for choice in dialog.choices)
        dialog.choices[1].setChecked(True)

    accept(monkeypatch, MergeDialog, act)
    page.head.merge_button.click()
    shell.until(lambda: names(page) == ["Zander Fish"])
    assert asked == ["Pike & Perch", "Zander Fish"]
    shell.until(lambda: page.notice.isVisible() and len(page.view.overview.bills.model()._bills) == 3)  # type: ignore[attr-defined]
    assert "Pike & Perch" in page.view.about.text()
    shell.close()
    again = open_shell(backend=backend)
    page = open_page(again)
    again.until(page.head.undo_button.isEnabled)
    assert page.head.undo_button.accessibleName() == "Undo: Merged suppliers"
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    again.until(lambda: names(page) == ["Pike & Perch", "Zander Fish"])
    again.until(page.head.redo_button.isEnabled)
    page.head.redo_button.click()
    again.until(lambda: names(page) == ["Zander Fish"])


def test_splitting_off_a_name(shell: Shell) -> None:
    add(shell, "Zander Fish")
    add(shell, "Pike & Perch")
    page = open_page(shell)
    rows = [
        page.list.model.known(key)
        for key in (page.list.model.index(at, 0).data(Qt.ItemDataRole.UserRole) for at in (0, 1))
    ]
    page.deeds.merge_into(rows[1].id, [row for row in rows if row is not None])  # type: ignore[union-attr]
    shell.until(lambda: names(page) == ["Zander Fish"])
    shell.until(lambda: len(page.view.particulars.names.buttons) == 2)
    page.view.tabs.setCurrentWidget(page.view.particulars)
    button = next(one for one in page.view.particulars.names.buttons if "Pike" in one.accessibleName())
    button.click()
    shell.until(lambda: names(page) == ["Pike & Perch", "Zander Fish"])
    page.notice.undo.click()
    shell.until(lambda: names(page) == ["Zander Fish"])


def test_what_may_be_one_is_shown_and_refused(shell: Shell) -> None:
    add(shell, "Zander Fishery")
    add(shell, "Zander Fisherie")
    add(shell, "Zandr Fishery")
    page = open_page(shell)
    shell.until(page.head.near_button.isVisible)
    assert page.head.near_button.text() == "1 pair may be one"
    page.head.near_button.click()
    assert page.near.isVisible()
    assert len(page.near.pairs) == 1
    (two,) = [button for button in page.near.pairs[0].findChildren(QPushButton) if "two" in button.text()]
    two.click()
    shell.until(lambda: not page.head.near_button.isVisible())
    assert not page.near.isVisible()


def test_defaults_notes_accounts_and_names_are_kept(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    iban = "DE89370400440532013000"
    add(shell, "Zander Fish", payment=Payment(iban=iban))
    page = open_page(shell)
    choose(shell, page, "Zander Fish")
    told = page.view.particulars
    page.view.tabs.setCurrentWidget(told)
    company = shell.services.companies.default().id

    def now() -> KnownSupplier:
        (row,) = shell.services.known_suppliers.rows(company)
        return shell.services.known_suppliers.get(company, row.id)

    QTest.keyClicks(told.note, "Closed in August.")
    page.view.tabs.setCurrentIndex(0)
    shell.until(lambda: now().note == "Closed in August.")
    told.defaults.terms.setValue(30)
    told.defaults.rule.setCurrentIndex(1)
    told.defaults.rule.activated.emit(1)
    shell.until(lambda: now().defaults == Defaults(None, 30, DueRule.MONTH_END))
    box = told.accounts.boxes[iban]
    assert box.currentText() == "Not checked"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    shell.until(lambda: now().accounts[0].trusted is True)

    def act(dialog: RenameDialog) -> None:
        dialog.name.setText("The Fishmonger")
        dialog.write_name.setChecked(True)

    accept(monkeypatch, RenameDialog, act)
    page.view.rename_button.click()
    shell.until(lambda: names(page) == ["The Fishmonger"])
    shell.until(lambda: page.view.name.text() == "The Fishmonger")
    assert now().defaults.write_name
    assert "Also printed as Zander Fish" in page.view.about.text()


def test_ten_thousand_suppliers_are_no_wait(shell: Shell) -> None:
    page = open_page(shell)
    rows = [
        SupplierRow(f"par_{at}", f"Supplier {at * 7919 % 10007:05}", invoices=at % 50, totals=(("GBP", Decimal(at)),))
        for at in range(10_000)
    ]
    page.list.show_rows(rows)
    took = []
    deeds: list[Callable[[], object]] = [
        lambda: page.list.show_rows(rows),
        lambda: page.list.search.setText("00"),
        lambda: page.list.search.setText(""),
        lambda: page.list.order.setCurrentIndex(2),
        lambda: page.list._choose(9_000),
    ]
    for act in deeds:
        start = time.perf_counter()
        act()
        took.append(time.perf_counter() - start)
    assert max(took) < 0.5, took
    model = page.list.view.selectionModel()
    model.select(page.list.model.index(3, 0), QItemSelectionModel.SelectionFlag.Select)
    assert len(page.list.selected_ids()) == 2
