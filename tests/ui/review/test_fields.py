from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from fakes.backend import FakeBackend
from invoicext_desktop.domain.errors import EncryptedDocumentError, NoTextError
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import Review as Stage
from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.ui.review.editors import AddressField
from invoicext_desktop.ui.review.history_dialog import HistoryDialog
from invoicext_desktop.ui.theme import Meaning

from .conftest import Review


def test_every_field_has_its_name_its_label_and_a_description(review: Review) -> None:
    review.show(review.add())
    for spec in HEADER_FIELDS:
        row = review.pane.fields.rows[spec.path]
        assert row.editor.accessibleName() == spec.label
        assert row.label.text() == spec.label
        assert row.label.buddy() is row.editor
    assert review.field("supplier.name").accessibleDescription() == "98 % sure, from the page"
    assert review.field("totals.total").accessibleDescription() == "Proved: net 300.40 + tax 60.08 = 360.48"
    assert review.field("invoice_date").accessibleDescription() == "62 % sure, from the page"
    assert review.pane.fields.rows["totals.total"].glyph.meaning is Meaning.PROVED
    assert review.pane.fields.rows["invoice_date"].glyph.meaning is Meaning.CHECK
    assert review.pane.fields.rows["supplier.name"].glyph.meaning is None


def test_values_are_shown_as_the_locale_writes_them(review: Review) -> None:
    review.show(review.add())
    assert review.text("totals.total") == "360.48"
    assert review.text("invoice_date") == "02/11/2026"
    review.pane.setLocale(QLocale("de_DE"))
    assert review.text("totals.total") == "360,48"
    assert review.text("invoice_date") == "02.11.2026"
    assert review.text("totals.tax_rate") == "20\u00a0%"


def test_what_is_typed_is_saved_without_leaving_the_field(review: Review) -> None:
    review.show(review.add())
    review.go("invoice_number")
    review.type("A-17")
    review.qtbot.waitUntil(lambda: review.saved("invoice_number") == "A-17")
    review.settle()
    assert review.text("invoice_number") == "A-17"
    assert review.field("invoice_number").hasFocus()


@pytest.mark.parametrize("leave", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_leaving_a_field_saves_at_once(review: Review, leave: Qt.Key) -> None:
    review.show(review.add())
    review.go("totals.subtotal")
    review.type("1234.5")
    review.key(leave)
    review.settle()
    assert review.saved("totals.subtotal") == "1234.5"
    assert review.text("totals.subtotal") == "1,234.5"


def test_another_invoice_saves_what_was_typed_into_the_first(review: Review) -> None:
    first, second = review.add(), review.add("second.pdf")
    review.show(first)
    review.go("purchase_order")
    review.type("PO-1")
    review.show(second)
    assert review.stored(first).content.purchase_order == "PO-1"
    assert review.text("purchase_order") == ""
    assert review.stored(second).content.purchase_order is None
    review.type("PO-2")  # the cursor stayed in the field
    review.pane.flush()
    review.settle()
    assert review.stored(second).content.purchase_order == "PO-2"
    assert review.stored(first).content.purchase_order == "PO-1"


def test_hiding_the_pane_saves(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    review.go("payment.terms")
    review.type("now")
    review.pane.hide()
    review.settle()
    assert review.stored(invoice).content.payment.terms == "now"


def test_text_that_is_no_value_yet_is_kept_and_named(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    review.go("invoice_date")
    review.type("12/")
    assert review.note("invoice_date") == "This is not a date yet."
    assert "This is not a date yet" in review.field("invoice_date").accessibleDescription()
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("invoice_date") == "12/"
    review.show(review.add("second.pdf"))
    review.show(invoice)
    assert review.text("invoice_date") == "12/"
    review.go("invoice_date")
    review.key(Qt.Key.Key_End)
    review.type("11/26")
    assert review.note("invoice_date") == ""
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("invoice_date") == "2026-11-12"


def test_problems_show_at_the_keystroke_before_anything_is_saved(review: Review) -> None:
    review.show(review.add())
    before = review.field("totals.tax_rate").geometry()
    review.go("totals.total")
    review.type("361")
    assert review.note("totals.total") == "Subtotal 300.40 and tax 60.08 make 360.48, not 361 (difference 0.52)."
    assert review.saved("totals.total") == "360.48"
    assert review.field("totals.tax_rate").geometry() == before
    assert review.pane.fields.rows["totals.total"].glyph.meaning is Meaning.PROBLEM


def test_escape_puts_back_what_was_there(review: Review) -> None:
    review.show(review.add())
    review.go("invoice_number")
    review.type("X")
    review.qtbot.waitUntil(lambda: review.saved("invoice_number") == "X")
    review.key(Qt.Key.Key_Escape)
    assert review.text("invoice_number") == "HPS-20431"
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("invoice_number") == "HPS-20431"


def test_one_visit_to_a_field_is_one_step_of_undo_and_undo_shows_under_the_cursor(review: Review) -> None:
    review.show(review.add())
    review.go("invoice_number")
    for text in ("A", "B", "C"):
        review.type(text)
        review.pane.flush()
    review.settle()
    assert review.saved("invoice_number") == "ABC"
    review.undo()
    assert review.saved("invoice_number") == "HPS-20431"
    assert review.text("invoice_number") == "HPS-20431"
    assert review.field("invoice_number").hasFocus()
    review.key(Qt.Key.Key_End)
    review.type("9")
    review.undo()
    assert review.text("invoice_number") == "HPS-20431"


def test_typing_is_never_replaced_by_what_the_store_says_meanwhile(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    field = review.go("invoice_number")
    review.type("mine")
    review.services.review.set_value(invoice, "invoice_number", "theirs")
    review.services.review.set_value(invoice, "purchase_order", "PO-7")
    review.settle()
    review.qtbot.waitUntil(lambda: review.text("purchase_order") == "PO-7")
    assert review.text("invoice_number") == "mine"
    review.pane.flush()
    review.settle()
    assert review.saved("invoice_number") == "mine"
    assert isinstance(field, QLineEdit)
    assert field.cursorPosition() == 4


def test_the_windows_undo_is_not_taken_by_a_field(review: Review) -> None:
    review.show(review.add())
    review.go("invoice_number")
    review.type("A")
    review.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.text("invoice_number") == "A"


def test_an_address_grows_to_three_lines_and_is_stored_as_one(review: Review) -> None:
    review.show(review.add())
    field = review.go("supplier.address")
    assert isinstance(field, AddressField)
    one = field.sizeHint().height()
    review.key(Qt.Key.Key_Delete)
    review.type("1 High Street")
    review.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    review.type("Leeds")
    review.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    review.type("LS1")
    assert field.sizeHint().height() > one
    review.key(Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("supplier.address") == "1 High Street, Leeds, LS1"
    assert review.text("supplier.address") == "1 High Street, Leeds, LS1"


def test_a_currency_is_taken_in_any_case(review: Review) -> None:
    review.show(review.add())
    review.go("currency")
    review.type("eur")
    popup = QApplication.activePopupWidget()
    assert popup is not None  # the codes that begin so
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    review.settle()
    assert review.saved("currency") == "EUR"
    assert review.text("currency") == "EUR"


def test_a_screen_reader_can_set_a_value(review: Review) -> None:
    review.show(review.add())
    field = review.field("invoice_number")
    assert isinstance(field, QLineEdit)
    field.setText("said")  # what accessibility interfaces call
    review.qtbot.waitUntil(lambda: review.saved("invoice_number") == "said")


def test_the_kind_of_document_is_a_choice(review: Review) -> None:
    review.show(review.add())
    review.go("document_type")
    review.key(Qt.Key.Key_Down)
    review.settle()
    assert review.saved("document_type") == "credit_note"
    assert review.pane.fields.head.findChild(QLabel, "state").text().startswith("Credit note")  # type: ignore[union-attr]


def test_tab_goes_through_all_fields_in_order_and_on_to_the_lines(review: Review) -> None:
    review.show(review.add())
    review.go("supplier.name")
    seen = []
    for _ in range(11):
        seen.append(QApplication.focusWidget().accessibleName())  # type: ignore[union-attr]
        review.key(Qt.Key.Key_Tab)
    assert seen == [spec.label for spec in HEADER_FIELDS[:11]]
    review.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Approve"  # type: ignore[union-attr]
    review.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is review.pane.lines.table


def test_enter_goes_from_doubt_to_doubt_and_then_to_approve(review: Review, backend: FakeBackend) -> None:
    review.show(review.add())
    review.go("supplier.name")
    review.key(Qt.Key.Key_Return)
    assert review.field("invoice_date").hasFocus()
    review.type("03/11/2026")
    review.key(Qt.Key.Key_Return)
    approve = review.pane.fields.head.approve
    assert approve.hasFocus()
    with review.qtbot.waitSignal(review.pane.approve_requested) as asked:
        review.key(Qt.Key.Key_Return)
    assert asked.args == [review.pane.current_invoice_id]


def test_the_head_counts_down_and_shows_the_approval(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    approve = review.pane.fields.head.approve
    state = review.pane.fields.head.findChild(QLabel, "state")
    assert state is not None
    assert (approve.accessibleName(), approve.isEnabled()) == ("Approve", True)
    assert "Ctrl+" in approve.toolTip()
    assert state.text() == "1 to check"
    review.go("invoice_date")
    review.type("03/11/2026")
    assert state.text() == "Nothing left to check"
    review.pane.flush()
    review.settle()
    review.services.review.approve([invoice])
    review.qtbot.waitUntil(lambda: state.text() == "Approved")
    assert (approve.accessibleName(), approve.isEnabled()) == ("Approve", False)
    assert review.stored().review is Stage.APPROVED


def test_control_enter_approves_from_any_field_after_saving(review: Review) -> None:
    review.show(review.add())
    review.go("invoice_number")
    review.type("Z1")
    with review.qtbot.waitSignal(review.pane.approve_requested):
        review.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    review.settle()
    assert review.saved("invoice_number") == "Z1"


def test_a_document_being_read_fills_in_when_it_is_done(review: Review, backend: FakeBackend) -> None:
    backend.held = True
    invoice = review.add(read=False)
    review.services.reading.start()
    review.show(invoice)
    state = review.pane.fields.head.findChild(QLabel, "state")
    assert state is not None
    assert state.text() == "Reading..."
    assert not review.pane.fields.head.approve.isEnabled()
    review.go("purchase_order")
    review.type("PO-3")
    review.qtbot.waitUntil(lambda: bool(backend.waiting))
    backend.release()
    review.qtbot.waitUntil(lambda: review.text("invoice_number") == "HPS-20431")
    review.pane.flush()
    review.settle()
    assert review.text("purchase_order") == "PO-3"
    assert review.saved("purchase_order") == "PO-3"


def test_a_failed_document_says_why_and_can_be_filled_in_by_hand(review: Review, backend: FakeBackend) -> None:
    backend.result = NoTextError()
    review.show(review.add())
    assert review.stored().status is Status.FAILED
    texts = [label.text() for label in review.pane.fields.findChildren(QLabel) if label.isVisible()]
    assert "No text can be made out on this document. Type the values beside the page." in texts
    review.go("totals.total")
    review.type("12")
    review.pane.flush()
    review.settle()
    assert review.saved("totals.total") == "12"


def test_enter_goes_through_what_has_to_be_typed_by_hand(review: Review, backend: FakeBackend) -> None:
    backend.result = NoTextError()
    review.show(review.add())
    review.go("supplier.name")
    seen = []
    for text in ("Harrow", "HPS-1", "2.11.26", "GBP", "12"):
        review.type(text)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Return)
        else:
            review.key(Qt.Key.Key_Return)
        seen.append(QApplication.focusWidget().accessibleName())  # type: ignore[union-attr]
    assert seen == ["Invoice number", "Invoice date", "Currency", "Total", "Approve"]
    assert review.text("currency") == "GBP"


def test_a_protected_document_takes_its_password_in_place(review: Review, backend: FakeBackend) -> None:
    result, backend.result = backend.result, EncryptedDocumentError()
    review.show(review.add())
    password = next(box for box in review.pane.fields.findChildren(QLineEdit) if box.accessibleName() == "Password")
    assert password.isVisible()
    (box,) = review.pane.fields.findChildren(QCheckBox)
    assert box.isVisible()
    assert box.isChecked()
    backend.result = result
    review.services.reading.start()
    QTest.keyClicks(password, "secret")
    QTest.keyClick(password, Qt.Key.Key_Return)
    review.qtbot.waitUntil(lambda: review.text("invoice_number") == "HPS-20431")
    assert any(document.password == "secret" for document in backend.asked)
    assert not box.isVisible()
    assert not password.isVisible()


def test_an_invoice_that_is_gone_leaves_the_empty_state_and_a_word(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    review.services.invoices.delete_forever([invoice])
    review.qtbot.waitUntil(lambda: review.pane.current_invoice_id is None)
    assert review.messages
    assert not review.pane.fields.isVisible()


def test_nothing_selected_invites(review: Review) -> None:
    assert review.pane.current_invoice_id is None
    assert not review.pane.fields.isVisible()
    review.show(review.add())
    assert review.pane.fields.isVisible()
    review.show(None)
    assert not review.pane.fields.isVisible()


def test_amounts_keep_their_zeros(review: Review) -> None:
    review.show(review.add())
    review.go("amount_due")
    review.type("12.00")
    review.pane.flush()
    review.settle()
    assert review.stored().content.amount_due == Decimal("12.00")
    assert review.saved("amount_due") == "12.00"


def test_the_history_says_who_changed_what(review: Review) -> None:
    review.show(review.add())
    review.go("totals.total")
    review.type("1361.48")
    review.pane.fields.head.history.click()
    review.settle()
    dialog = review.pane.findChild(HistoryDialog)
    assert dialog is not None
    table = dialog.table
    review.qtbot.waitUntil(lambda: table.rowCount() >= 2)
    row = [table.item(0, column).text() for column in range(2, 5)]  # type: ignore[union-attr]
    assert row == ["Total", "360.48", "1,361.48"]
    dialog.close()


def test_what_only_receipts_have_is_shown_for_receipts_only(review: Review) -> None:
    review.show(review.add())
    fields = review.pane.fields
    fields.set_more_shown(shown=True)
    rows = [fields.rows[path] for path in ("totals.tip", "payment.card_last4")]
    assert not any(row.editor.isVisible() or row.label.isVisible() for row in rows)
    review.go("document_type")
    review.key(Qt.Key.Key_End)
    review.settle()
    assert review.saved("document_type") == "receipt"
    assert all(row.editor.isVisible() and row.label.isVisible() for row in rows)
    review.go("payment.card_last4")
    review.type("1234")
    review.qtbot.waitUntil(lambda: review.saved("payment.card_last4") == "1234")
