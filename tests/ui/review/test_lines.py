from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester

from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.ui.review.lines_model import MEANING_ROLE
from invoicext_desktop.ui.theme import Meaning

from .conftest import Review

COLUMNS = {spec.path: column for column, spec in enumerate(LINE_FIELDS)}


def cell(review: Review, row: int, name: str) -> QModelIndex:
    return review.pane.lines.model.index(row, COLUMNS[name])


def shown(review: Review, row: int, name: str) -> str:
    return str(cell(review, row, name).data())


def edit(review: Review, row: int, name: str) -> QLineEdit:
    """F2 on a cell."""
    review.pane.focus_field(f"line_items.{row}.{name}")
    review.key(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def sum_text(review: Review) -> str:
    return next(
        label.text()
        for label in review.pane.lines.findChildren(QLabel)
        if "ines " in label.text() and any(char.isdigit() for char in label.text())
    )


def test_the_model_keeps_its_promises_through_every_change(review: Review, qtmodeltester: ModelTester) -> None:
    model = review.pane.lines.model
    qtmodeltester.check(model)
    invoice = review.add()
    review.show(invoice)
    qtmodeltester.check(model)
    review.services.review.insert_line(invoice, 2)
    review.qtbot.waitUntil(lambda: model.rowCount() == 7)
    review.services.review.delete_lines(invoice, [0, 6])
    review.qtbot.waitUntil(lambda: model.rowCount() == 5)
    review.undo()
    review.qtbot.waitUntil(lambda: model.rowCount() == 7)
    review.show(None)
    assert model.rowCount() == 0


def test_lines_are_shown_as_the_locale_writes_them(review: Review) -> None:
    review.show(review.add())
    assert review.pane.lines.table.accessibleName() == "Line items"
    assert shown(review, 0, "description") == "Copier paper A4 80 g, box of five"
    assert shown(review, 2, "amount") == "43.20"
    review.pane.setLocale(QLocale("de_DE"))
    assert shown(review, 2, "amount") == "43,20"


def test_rare_columns_show_where_a_line_has_one_or_a_person_asks(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    table = review.pane.lines.table
    hidden = {name for name, column in COLUMNS.items() if table.isColumnHidden(column)}
    assert hidden == {"unit", "discount", "tax_rate"}
    next(action for action in table.header_menu().actions() if action.text() == "Discount").trigger()
    assert not table.isColumnHidden(COLUMNS["discount"])
    review.services.review.set_value(invoice, "line_items.0.unit", "box")
    review.qtbot.waitUntil(lambda: not table.isColumnHidden(COLUMNS["unit"]))


def test_a_cell_is_saved_as_it_is_typed(review: Review) -> None:
    review.show(review.add())
    edit(review, 1, "quantity")
    review.type("3")
    review.qtbot.waitUntil(lambda: review.saved("line_items.1.quantity") == "3")
    assert cell(review, 1, "amount").data(MEANING_ROLE) is Meaning.PROBLEM
    assert "Quantity times price is 40.20" in str(cell(review, 1, "amount").data(Qt.ItemDataRole.ToolTipRole))
    review.key(Qt.Key.Key_Escape)
    review.pane.flush()
    review.settle()
    assert review.saved("line_items.1.quantity") == "2"
    assert cell(review, 1, "amount").data(MEANING_ROLE) is None


def test_a_draft_in_a_cell_is_kept(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    edit(review, 0, "amount")
    review.type("12,3,4")
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("line_items.0.amount") == "12,3,4"
    assert shown(review, 0, "amount") == "12,3,4"
    assert cell(review, 0, "amount").data(MEANING_ROLE) is Meaning.PROBLEM


def test_enter_in_a_cell_saves_and_goes_on_to_what_needs_a_look(review: Review) -> None:
    review.show(review.add())
    edit(review, 1, "description")
    review.type("Toner")
    review.key(Qt.Key.Key_Return)
    review.settle()
    assert review.saved("line_items.1.description") == "Toner"
    assert review.field("invoice_date").hasFocus()


def test_lines_are_added_and_deleted_by_keys_and_undone(review: Review) -> None:
    review.show(review.add())
    model = review.pane.lines.model
    review.pane.focus_field("line_items.1.description")
    review.key(Qt.Key.Key_Insert)
    review.qtbot.waitUntil(lambda: model.rowCount() == 7)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    review.type("Staples")
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("line_items.2.description") == "Staples"
    review.pane.focus_field("line_items.2.amount")
    review.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    review.qtbot.waitUntil(lambda: model.rowCount() == 6)
    review.settle()
    review.undo()
    review.qtbot.waitUntil(lambda: model.rowCount() == 7)
    assert shown(review, 2, "description") == "Staples"


def test_what_is_typed_in_a_cell_stays_while_rows_come_and_go_above_it(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    editor = edit(review, 3, "description")
    review.type("Mine")
    review.pane.flush()
    review.settle()
    review.services.review.delete_lines(invoice, [0])
    review.qtbot.waitUntil(lambda: review.pane.lines.model.rowCount() == 5)
    assert editor.text() == "Mine"
    review.type("!")
    review.pane.flush()
    review.settle()
    assert review.saved("line_items.2.description") == "Mine!"


def test_the_sum_runs_along(review: Review) -> None:
    review.show(review.add())
    assert sum_text(review) == "Lines 300.40 = subtotal"
    edit(review, 0, "amount")
    review.type("13.40")
    assert sum_text(review) == "1.00 too much: lines 301.40, subtotal 300.40"
    review.type("9")
    review.key(Qt.Key.Key_Escape)
    edit(review, 0, "amount")
    review.type("9.20")
    assert sum_text(review) == "3.20 missing: lines 297.20, subtotal 300.40"


def test_a_line_that_does_not_come_out_is_put_right_from_the_cell_with_the_cursor(review: Review) -> None:
    review.show(review.add())
    edit(review, 1, "quantity")
    review.type("3")
    answers = review.pane.fields.answers
    assert answers.text.text() == "Quantity times price is 40.20, not 26.80."
    offered = [button.text() for button in answers.fixes if button.isVisible()]
    assert offered[0] == "Use 2 for Quantity"
    assert "Use 40.20 for Amount" in offered
    review.pane.flush()
    review.settle()
    answers.use.click()
    review.settle()
    assert review.saved("line_items.1.quantity") == "2"


def test_the_table_folds_away_and_opens_for_a_new_line(review: Review) -> None:
    review.show(review.add())
    lines = review.pane.lines
    lines.fold.click()
    assert lines.is_folded
    assert not lines.table.isVisible()
    lines.actions_.add_line()
    review.qtbot.waitUntil(lambda: lines.model.rowCount() == 7)
    assert not lines.is_folded


def test_keys_are_those_of_a_spreadsheet(review: Review) -> None:
    review.show(review.add())
    table = review.pane.lines.table
    review.pane.focus_field("line_items.0.unit_price")
    review.key(Qt.Key.Key_Tab)
    assert table.currentIndex() == cell(review, 0, "amount")
    review.key(Qt.Key.Key_Tab)
    assert table.currentIndex() == cell(review, 1, "description")
    review.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert table.currentIndex() == cell(review, 0, "amount")
    review.type("5")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    review.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is table
    assert table.currentIndex() == cell(review, 1, "amount")
    review.settle()
    assert review.saved("line_items.0.amount") == "5"
    review.key(Qt.Key.Key_F2)
    review.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table
    review.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.chosen_cells()) == 4
    elsewhere = QAction(review.pane, shortcut=QKeySequence(QKeySequence.StandardKey.SelectAll))
    review.pane.addAction(elsewhere)
    fired: list[bool] = []
    elsewhere.triggered.connect(fired.append)
    review.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not fired
    assert len(table.chosen_rows()) == 6
    review.pane.focus_field("line_items.5.amount")
    review.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is review.pane.pages.view
    review.pane.focus_field("line_items.3.quantity")
    review.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is review.pane.pages.view


def test_a_screen_reader_hears_column_row_value_and_problem(review: Review) -> None:
    review.show(review.add())
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    assert cell(review, 1, "quantity").data(spoken) == "Quantity, line 2: 2"
    assert cell(review, 1, "unit").data(spoken) == "Unit, line 2: empty"
    edit(review, 1, "quantity")
    review.type("3")
    said = "Amount, line 2: 26.80. Quantity times price is 40.20, not 26.80."
    assert cell(review, 1, "amount").data(spoken) == said


@pytest.mark.parametrize("lines", [2000])
def test_two_thousand_lines(review: Review, lines: int) -> None:
    review.show(review.add())
    assert review.pane.lines.model.rowCount() == lines
    review.pane.focus_field("line_items.1999.amount")
    review.key(Qt.Key.Key_F2)
    review.type("7")
    review.pane.flush()
    review.settle()
    assert review.saved("line_items.1999.amount") == "7"
