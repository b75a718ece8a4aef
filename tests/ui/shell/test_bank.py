"""The Bank page: a statement is added, what it pays is shown with reasons, settled, taken back, refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from fakes.backend import extraction
from invoicext_desktop.ui.banking.bookings_table import STATE, TEXT
from invoicext_desktop.ui.banking.candidates_table import PARTY, PAYS
from invoicext_desktop.ui.banking.page import BankPage

from .conftest import Shell

ROWS = (
    "2026-03-12,SALARY,2000.00,2000.00",
    "2026-03-13,HARROW PAPER HPS-20431,-148.38,1851.62",
    "2026-03-14,BANK CHARGES,-7.50,1844.12",
)


def statement(folder: Path, *rows: str, name: str = "march.csv") -> str:
    path = folder / name
    path.write_text("Date,Description,Amount,Balance\n" + "".join(f"{row}\n" for row in rows))
    return str(path)


def invoice(shell: Shell, number: str, total: str, name: str = "Harrow Paper Supplies Ltd") -> str:
    shell.backend.result = extraction(name=name)
    before = set(shell.ids)
    shell.add(f"{number}.pdf")
    (invoice_id,) = set(shell.ids) - before
    review = shell.services.review
    review.set_value(invoice_id, "invoice_number", number)
    review.set_value(invoice_id, "totals.total", Decimal(total))
    return invoice_id


def opened(shell: Shell) -> BankPage:
    shell.window.actions_.show_bank.trigger()
    (page,) = shell.window.findChildren(BankPage)
    shell.until(lambda: page._parts.currentIndex() > 0 and page._found is not None)
    return page


@pytest.fixture
def bank(shell: Shell, tmp_path: Path) -> BankPage:
    shell.invoice_id = invoice(shell, "HPS-20431", "148.38")  # type: ignore[attr-defined]
    page = opened(shell)
    page.add([statement(tmp_path, *ROWS)])
    shell.until(lambda: page.table.bookings.rowCount() == 3 and page.table.current is not None)
    shell.until(lambda: states(page)[1] == "Sure")
    return page


def states(page: BankPage) -> list[str]:
    model = page.table.bookings
    return [str(model.index(row, STATE).data()) for row in range(model.rowCount())]


def select(shell: Shell, page: BankPage, text: str) -> None:
    model = page.table.bookings
    row = next(row for row in range(model.rowCount()) if text in str(model.index(row, TEXT).data()))
    page.table.selectRow(row)
    shell.until(lambda: page.panel.row is not None and text in page.panel.row.transaction.description)


def test_a_page_without_statements_says_what_to_do(shell: Shell) -> None:
    page = opened(shell)
    assert "Add a statement" in page.empty.text()
    assert not page.head.reconcile.isEnabled()


def test_a_sure_one_is_settled_with_one_key_and_undone(shell: Shell, bank: BankPage) -> None:
    assert states(bank) == ["Bank charge", "Sure", "No invoice found"]
    select(shell, bank, "HARROW")
    assert "148.38" in bank.panel.title.text()
    assert "+ The invoice number HPS-20431 is in the payment's text." in bank.panel.reasons.text()
    assert "Nothing is left" in bank.panel.left.text()
    QTest.keyClick(bank.table, Qt.Key.Key_Return)
    shell.until(lambda: "Settled" in states(bank))
    (link,) = shell.services.invoices.get(shell.invoice_id).payments  # type: ignore[attr-defined]
    assert link.amount == Decimal("148.38")
    shell.until(lambda: shell.window.actions_.undo.isEnabled() and "Payment" in shell.window.actions_.undo.text())
    shell.window.actions_.undo.trigger()
    shell.until(lambda: "Settled" not in states(bank) and "Sure" in states(bank))


def test_the_keys_of_the_page(shell: Shell, bank: BankPage) -> None:
    bank.table.selectRow(0)
    QTest.keyClick(bank.table, Qt.Key.Key_J)
    assert bank.table.currentIndex().row() == 1
    QTest.keyClick(bank.table, Qt.Key.Key_K)
    assert bank.table.currentIndex().row() == 0
    select(shell, bank, "HARROW")
    shell.until(bank.panel.refuse.isEnabled)
    QTest.keyClick(bank.table, Qt.Key.Key_X)
    shell.until(lambda: "Sure" not in states(bank))
    company = shell.services.companies.default().id
    assert [item.kind for item in shell.services.matching.taught(company)].count("refused") == 1


def test_part_of_a_payment_is_given_by_hand_and_what_is_left_is_shown(shell: Shell, bank: BankPage) -> None:
    select(shell, bank, "HARROW")
    model = bank.panel.table.candidates
    assert model.setData(model.index(0, PAYS), "100.00")
    assert "48.38" in bank.panel.left.text()
    assert not model.setData(model.index(0, PAYS), "148.39"), "more than is open"
    assert not model.setData(model.index(0, PAYS), "lots")
    bank.panel.confirm.click()
    shell.until(lambda: "Settled" in states(bank))
    (link,) = shell.services.invoices.get(shell.invoice_id).payments  # type: ignore[attr-defined]
    assert link.amount == Decimal("100.00")
    select(shell, bank, "HARROW")
    shell.until(bank.panel.back.isVisible)
    bank.panel.back.click()
    shell.until(lambda: "Settled" not in states(bank))


def test_one_payment_is_split_over_two_invoices(shell: Shell, tmp_path: Path) -> None:
    first, second = invoice(shell, "A-7001", "60.00"), invoice(shell, "A-7002", "40.00")
    page = opened(shell)
    page.add([statement(tmp_path, "2026-03-12,SOMETHING ELSE,-100.00,900.00", "2026-03-13,X,-1.00,899.00")])
    shell.until(lambda: page.table.bookings.rowCount() == 2 and page.table.current is not None)
    select(shell, page, "SOMETHING")
    shell.until(lambda: page.panel.table.candidates.rowCount() == 2)
    model = page.panel.table.candidates
    for row in range(2):
        model.setData(model.index(row, PARTY), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert sorted(page.panel.amounts.values()) == [Decimal("40.00"), Decimal("60.00")]
    page.panel.confirm.click()
    shell.until(lambda: all(shell.services.invoices.get(item).payments for item in (first, second)))


def test_all_sure_ones_at_once_after_a_look(shell: Shell, bank: BankPage) -> None:
    bank.head.confirm_all.click()
    (box,) = bank.findChildren(QMessageBox)
    assert "HPS-20431" in box.text()
    yes = next(button for button in box.buttons() if "Settle" in button.text())
    yes.click()
    shell.until(lambda: "Settled" in states(bank))


def test_a_file_that_is_none_is_told(shell: Shell, bank: BankPage, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")
    with shell.qtbot.waitSignal(bank.message, timeout=10_000) as told:
        bank.add([str(wrong)])
    assert "cannot be read as a bank statement" in str(told.args)


def test_the_proof_of_the_chosen_statement_is_shown(shell: Shell, bank: BankPage) -> None:
    shell.until(lambda: bank.head.statement_id is not None)
    assert bank.head.check.text().startswith("Proved: from 0.00 to 1,844.12")
    assert bank.head.check.isVisible()
