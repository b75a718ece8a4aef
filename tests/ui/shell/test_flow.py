"""The inbox as a queue: on to the next open one, aside with a reason, and what is said at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.domain.listing import InvoiceFilter
from invoicext_desktop.ui.dialogs.hold import HoldDialog
from invoicext_desktop.ui.dialogs.undo_list import UndoListDialog
from invoicext_desktop.ui.review.pane import ReviewPane
from invoicext_desktop.ui.review.question_dialog import QuestionDialog

from .conftest import Shell


def pane_of(shell: Shell) -> ReviewPane:
    pane = shell.page._pane
    assert isinstance(pane, ReviewPane)
    return pane


def hold(shell: Shell, reason: str) -> None:
    shell.window.actions_.hold.trigger()
    (dialog,) = [box for box in shell.window.findChildren(HoldDialog) if box.isVisible()]
    dialog._box.setEditText(reason)
    dialog.accept()


def test_on_hold_goes_on_to_the_next_open_one(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page._view.select(shell.ids[0])
    hold(shell, "waiting for the goods")
    first, second = shell.ids[0], shell.ids[1]
    shell.until(lambda: shell.current == second)
    held = shell.invoice(first)
    assert (held.review, held.hold_reason) == (Review.ON_HOLD, "waiting for the goods")
    assert shell.page.deeds.reasons == ["waiting for the goods"]
    assert len(ids) == 3


def test_the_end_of_the_list_is_told_and_leads_on(shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf", "c.pdf")
    ids = list(shell.ids)
    shell.page._view.select(ids[0])
    hold(shell, "a question")
    shell.until(lambda: shell.current == ids[1])
    shell.page.deeds.approve_shown()
    shell.until(lambda: shell.current == ids[2])
    shell.page.deeds.approve_shown()
    end = pane_of(shell).end
    shell.until(end.isVisible)
    assert shell.current is None
    assert "2 approved" in end.accessibleDescription()
    assert "1 put on hold" in end.accessibleDescription()
    assert not end.buttons[InvoiceFilter.ON_HOLD].isHidden()
    shell.page.refresh()
    shell.until(lambda: shell.page._asking is None)
    assert shell.current is None
    end.buttons[InvoiceFilter.ON_HOLD].click()
    shell.until(lambda: shell.current == ids[0] and not end.isVisible())


def test_the_end_of_a_queue_that_empties_is_told_too(shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf")
    queue = InvoiceFilter.TO_REVIEW if shell.invoice(shell.ids[0]).needs_review else InvoiceFilter.READY
    shell.page.panel.choose(queue)
    shell.until(lambda: len(shell.ids) == 2 and shell.current is not None)
    end = pane_of(shell).end
    for left in (1, 0):
        shell.page.deeds.approve_shown()
        shell.until(lambda left=left: len(shell.ids) == left)  # type: ignore[misc]
    shell.until(end.isVisible)
    assert "2 approved" in end.accessibleDescription()


def test_a_note_is_saved_as_one_types_and_undone_as_one(qtbot: QtBot, shell: Shell) -> None:
    (invoice_id,) = shell.add("a.pdf")
    pane = pane_of(shell)
    shell.until(lambda: pane._desk.invoice is not None)
    shell.window.actions_.note.trigger()
    qtbot.keyClicks(pane.notes.note, "ask for")
    qtbot.keyClicks(pane.notes.note, " VAT")
    shell.until(lambda: shell.invoice(invoice_id).note == "ask for VAT")
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.actions_.undo.trigger()
    shell.until(lambda: shell.invoice(invoice_id).note == "" and pane.notes.note.toPlainText() == "")


def test_a_note_belongs_to_its_invoice(qtbot: QtBot, shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf")
    first, second = shell.ids
    pane = pane_of(shell)
    shell.page._view.select(first)
    shell.until(lambda: pane._desk.invoice is not None and pane._desk.invoice.id == first)
    qtbot.keyClicks(pane.notes.note, "of the first")
    shell.page._view.select(second)
    shell.until(lambda: pane._desk.invoice is not None and pane._desk.invoice.id == second)
    assert pane.notes.note.toPlainText() == ""
    shell.until(lambda: shell.invoice(first).note == "of the first")
    assert shell.invoice(second).note == ""
    shell.page._view.select(first)
    shell.until(lambda: pane.notes.note.toPlainText() == "of the first")


def test_a_question_to_the_client_is_copied_and_the_invoice_waits(qtbot: QtBot, shell: Shell) -> None:
    (invoice_id,) = shell.add("a.pdf")
    pane = pane_of(shell)
    shell.until(lambda: pane._desk.invoice is not None)
    shell.window.actions_.question.trigger()
    (dialog,) = shell.window.findChildren(QuestionDialog)
    assert "a.pdf" in dialog.text.toPlainText()
    dialog.to.setText("client@example.com")
    dialog.copy.click()
    assert dialog.subject.text() in QGuiApplication.clipboard().text()
    shell.until(lambda: shell.invoice(invoice_id).review is Review.ON_HOLD)
    assert pane.asking.address == "client@example.com"
    page = QImage(20, 30, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    dialog.show_page(page)
    dialog.copy_page.click()
    assert QGuiApplication.clipboard().image().size() == page.size()
    dialog.close()


def test_going_back_to_a_step_goes_there(shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf")
    first = shell.ids[0]
    shell.services.review.set_value(first, "invoice_number", "N1")
    shell.services.review.approve([first])
    shell.window.actions_.undo_list.trigger()
    (dialog,) = shell.window.findChildren(UndoListDialog)
    shell.until(lambda: dialog.table.topLevelItemCount() == 2)
    item = dialog.table.topLevelItem(1)
    assert item is not None
    dialog.table.setCurrentItem(item)
    dialog.go.click()
    shell.until(lambda: shell.invoice(first).content.invoice_number != "N1")
    assert shell.invoice(first).review is not Review.APPROVED
    shell.until(lambda: dialog.step is not None and dialog.step.undone)
    assert dialog.go.text() == "Do again up to here"
    dialog.close()
