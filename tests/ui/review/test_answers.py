"""What is asked is answered with a key or a click: put right, or right as it is. Two bills stand side by side."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from fakes.backend import FakeBackend
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.ui.review.compare import CompareDialog

from .conftest import Review
from .made import make_invoice

TOTAL = "totals.total"
OLD, NEW = "GB82WEST12345698765432", "GB33BUKB20201555555555"


def test_a_wrong_sum_is_put_right_with_one_key(review: Review) -> None:
    review.show(review.add())
    before = review.saved(TOTAL)
    review.go(TOTAL)
    review.type("361")
    answers = review.pane.fields.answers
    assert answers.isVisible()
    assert answers.text.text() == "Subtotal 300.40 and tax 60.08 make 360.48, not 361 (difference 0.52)."
    assert answers.use.text() == "Use 360.48 for Total"
    review.pane.take_suggestion()
    review.settle()
    assert review.saved(TOTAL) == before
    assert not answers.isVisible()
    assert review.field(TOTAL).hasFocus()


def test_right_as_it_is_and_undone(review: Review) -> None:
    review.show(review.add())
    review.services.review.set_value(review.stored().id, TOTAL, Decimal("361.00"))
    review.settle()
    answers = review.pane.fields.answers
    assert answers.right.isVisible()
    assert "361.00" in answers.right.accessibleDescription()
    review.qtbot.mouseClick(answers.right, Qt.MouseButton.LeftButton)
    review.settle()
    assert not answers.isVisible()
    assert not review.note(TOTAL)
    assert "total_mismatch" not in {issue.code for issue in review.stored().issues}
    review.undo()
    assert answers.isVisible()


def test_accepted_and_typed_on_it_comes_back_at_the_keystroke(review: Review) -> None:
    review.show(review.add())
    review.go(TOTAL)
    review.type("361")
    review.pane.accept_finding()
    review.settle()
    assert not review.pane.fields.answers.isVisible()
    review.go(TOTAL)
    review.type("362")
    assert review.pane.fields.answers.isVisible()


def test_exchanged_dates_in_one_step(review: Review) -> None:
    review.show(review.add())
    issued, due = dt.date(2025, 3, 3), dt.date(2025, 4, 2)
    review.services.review.set_value(review.stored().id, "invoice_date", due)
    review.services.review.set_value(review.stored().id, "due_date", issued)
    review.settle()
    buttons = [button for button in review.pane.fields.answers.fixes if button.isVisible()]
    (swap,) = [button for button in buttons if button.text() == "Exchange the two dates"]
    review.qtbot.mouseClick(swap, Qt.MouseButton.LeftButton)
    review.settle()
    now = review.stored().content
    assert (now.invoice_date, now.due_date) == (issued, due)
    review.undo()
    assert review.stored().content.invoice_date == due


def test_the_account_of_earlier_invoices_is_known_at_every_keystroke(
    review: Review, backend: FakeBackend, tmp_path: Path
) -> None:
    first = review.add()
    review.services.review.set_value(first, "payment.iban", OLD)
    make_invoice(tmp_path / "second.pdf", lines=5)
    second = review.services.intake.add_paths(review.company, [tmp_path / "second.pdf"])[0].invoice_id
    assert second is not None
    made = backend.result
    assert isinstance(made, Extraction)
    later = dataclasses.replace(made.content, invoice_number="HPS-20999", invoice_date=dt.date(2026, 11, 9))
    backend.result = dataclasses.replace(made, content=later)
    review.services.reading.read_now(second)
    review.show(second)
    answers = review.pane.fields.answers
    review.go("payment.iban")
    review.type(NEW)
    assert "Ask before you pay" in answers.text.text()
    assert "GB82 WEST" in answers.text.text()
    review.qtbot.mouseClick(answers.use, Qt.MouseButton.LeftButton)
    review.settle()
    assert (review.saved("payment.iban") or "").replace(" ", "") == OLD
    field = review.go("payment.iban")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    review.type(NEW)
    review.pane.accept_finding()
    review.settle()
    assert not answers.isVisible()


def doubled(review: Review, tmp_path: Path) -> tuple[str, str]:
    first = review.add()
    make_invoice(tmp_path / "again.pdf", lines=5)
    again = review.services.intake.add_paths(review.company, [tmp_path / "again.pdf"])[0].invoice_id
    assert again is not None
    review.services.reading.read_now(again)
    review.show(again)
    return first, again


def compared(review: Review) -> CompareDialog:
    review.pane.compare()
    review.settle()
    found = review.pane.findChild(CompareDialog)
    assert found is not None
    return found


def cell(dialog: CompareDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_both_are_shown_with_what_differs_first(review: Review, tmp_path: Path) -> None:
    first, again = doubled(review, tmp_path)
    review.services.review.set_value(again, "due_date", dt.date(2026, 12, 24))
    review.settle()
    dialog = compared(review)
    assert "Already entered" in dialog.words.text()
    row = [cell(dialog, 0, column) for column in range(4)]
    assert row[0] == "Due date"
    assert row[1] != row[2]
    assert row[3] == "≠ different"
    assert cell(dialog, 1, 3) == "= same"
    dialog.table.setCurrentCell(3, 0)
    item = dialog.table.item(3, 0)
    assert item is not None
    path = item.data(Qt.ItemDataRole.UserRole)
    assert all(side.desk.focus_path == path for side in dialog._sides)
    opened: list[str] = []
    review.pane.other_requested.connect(opened.append)
    dialog.show_other.click()
    review.settle()
    assert opened == [first]


def test_the_same_one_goes_to_the_bin_and_two_stay_two(review: Review, tmp_path: Path) -> None:
    _, again = doubled(review, tmp_path)
    compared(review).different.click()
    review.settle()
    assert review.stored(again).duplicate_of is None
    review.undo()
    QApplication.sendPostedEvents()
    compared(review).same.click()
    review.settle()
    assert review.stored(again).deleted_at is not None
    assert "Moved to the bin." in review.messages
