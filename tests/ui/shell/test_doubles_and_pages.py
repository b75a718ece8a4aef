"""What was entered before, and files that hold several invoices: offered on the desk, done with one click."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.invoice import Issue, Review, Severity
from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.domain.pages import Segment
from invoicext_desktop.ui.arranging.dialog import PagesDialog
from invoicext_desktop.ui.inbox.row_text import describe, glyph_of, state_of
from invoicext_desktop.ui.review.offers import Offers

from .conftest import Shell


def offers(shell: Shell) -> Offers:
    found: Offers = shell.page._pane.fields.notice.offers
    return found


def show(shell: Shell, invoice_id: str) -> None:
    shell.page._view.select(invoice_id)
    shell.until(lambda: shell.page._pane.current_invoice_id == invoice_id)
    shell.until(lambda: shell.page._pane._desk.invoice is not None and shell.page._pane._desk.invoice.id == invoice_id)


def test_a_duplicate_leads_to_the_other_one(qtbot: QtBot, shell: Shell) -> None:
    first, second = sorted(shell.add("a.pdf", "b.pdf"), key=lambda item: shell.invoice(item).created_at)
    later = first if shell.invoice(first).duplicate_of else second
    show(shell, later)
    shell.until(offers(shell).show_other.isVisible)
    assert not offers(shell).split.isVisible()
    qtbot.mouseClick(offers(shell).show_other, Qt.MouseButton.LeftButton)
    shell.until(lambda: shell.current == shell.invoice(later).duplicate_of)
    shell.until(lambda: not offers(shell).isVisible())


def test_not_a_duplicate_is_said_once(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    later = next(item for item in ids if shell.invoice(item).duplicate_of)
    show(shell, later)
    shell.until(offers(shell).keep_apart.isVisible)
    qtbot.mouseClick(offers(shell).keep_apart, Qt.MouseButton.LeftButton)
    shell.until(lambda: shell.invoice(later).duplicate_of is None and not offers(shell).isVisible())
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.actions_.undo.trigger()
    shell.until(lambda: shell.invoice(later).duplicate_of is not None and offers(shell).isVisible())


def test_everything_about_a_duplicate_by_keyboard(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    later = next(item for item in ids if shell.invoice(item).duplicate_of)
    show(shell, later)
    shell.until(offers(shell).show_other.isVisible)
    buttons = [offers(shell).show_other, offers(shell).keep_apart, offers(shell).discard]
    assert [button.text() for button in buttons] == ["Show the other", "Not a duplicate", "Move to the bin"]
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleDescription()
    buttons[0].setFocus()
    for following in buttons[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is following
    qtbot.keyClick(buttons[2], Qt.Key.Key_Space)
    shell.until(lambda: list(shell.ids) == [item for item in ids if item != later])
    shell.until(lambda: not offers(shell).isVisible())
    assert QApplication.focusWidget() is shell.page._pane.fields.rows["supplier.name"].editor
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.actions_.undo.trigger()
    shell.until(lambda: set(shell.ids) == set(ids))
    assert shell.invoice(later).duplicate_of


def row_of(shell: Shell, invoice_id: str) -> InvoiceRow:
    (row,) = shell.services.invoices.rows([invoice_id])
    return row


def test_the_list_marks_what_may_have_been_entered_before(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    later = next(item for item in ids if shell.invoice(item).duplicate_of)
    (first,) = (item for item in ids if item != later)
    assert state_of(row_of(shell, later)) == "Entered before?"
    assert "Entered before?" in describe(row_of(shell, later))
    assert glyph_of(row_of(shell, later)) == ("copy", "check")
    assert state_of(row_of(shell, first)) != "Entered before?"
    shell.services.review.keep_apart(later)
    assert state_of(row_of(shell, later)) != "Entered before?"


def test_another_bill_of_the_same_day_is_only_mentioned(shell: Shell) -> None:
    dated = extraction(number="HPS-1")
    day = dt.date(2026, 3, 4)
    for number, name in (("HPS-1", "a.pdf"), ("HPS-2", "b.pdf")):
        content = dataclasses.replace(dated.content, invoice_number=number, invoice_date=day)
        shell.backend.result = dataclasses.replace(dated, content=content)
        shell.add(name)
    later = next(item for item in shell.ids if shell.invoice(item).duplicate_of)
    show(shell, later)
    shell.until(offers(shell).show_other.isVisible)
    assert "another number" in shell.page._pane.fields.notice.text.text()
    assert state_of(row_of(shell, later)) != "Entered before?"


@pytest.mark.parametrize(("button", "approved"), [("Approve all", 2), ("Approve the others", 1), ("Cancel", 0)])
def test_approving_several_asks_about_doubles(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, button: str, approved: int
) -> None:
    ids = shell.add("a.pdf", "b.pdf")

    def press(box: QMessageBox) -> int:
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    shell.page._view.selectAll()
    shell.window.actions_.approve.trigger()
    shell.until(lambda: sum(shell.invoice(item).review is Review.APPROVED for item in ids) == approved)


def with_segments(backend: FakeBackend) -> None:
    read = extraction(number="S-1")
    issue = Issue("several_invoices", Severity.WARNING, "This file holds 2 invoices (pages 1-2, 3-4).")
    backend.result = dataclasses.replace(
        read, issues=(issue,), pages=4, segments=(Segment(1, 2), Segment(3, 4, "another number"))
    )


def test_splitting_with_one_click_and_undoing_it(qtbot: QtBot, tmp_path: Path) -> None:
    backend = FakeBackend()
    with_segments(backend)
    shell = Shell(qtbot, tmp_path, backend)
    try:
        (invoice_id,) = shell.add("a.pdf")
        backend.result = extraction(number="S-2")
        show(shell, invoice_id)
        shell.until(offers(shell).split.isVisible)
        assert offers(shell).split.text() == "Split into 2 invoices"
        qtbot.mouseClick(offers(shell).split, Qt.MouseButton.LeftButton)
        shell.until(lambda: len(shell.ids) == 2 and shell.services.reading.idle)
        shell.until(shell.window.actions_.undo.isEnabled)
        shell.window.actions_.undo.trigger()
        shell.until(lambda: list(shell.ids) == [invoice_id])
    finally:
        shell.close()


def split_dialog(shell: Shell) -> PagesDialog:
    def open_ones() -> list[PagesDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, PagesDialog)]

    shell.until(lambda: bool(open_ones()))
    return open_ones()[0]


def test_choosing_the_pages_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    backend = FakeBackend()
    with_segments(backend)
    shell = Shell(qtbot, tmp_path, backend)
    try:
        (invoice_id,) = shell.add("a.pdf")
        show(shell, invoice_id)
        shell.until(shell.window.actions_.split.isEnabled)
        shell.window.actions_.split.trigger()
        dialog = split_dialog(shell)
        assert [len(pile.pages) for pile in dialog.board.piles] == [2, 2]
        qtbot.waitUntil(dialog.rows[0].hasFocus)
        qtbot.keyClick(dialog.rows[0], Qt.Key.Key_Tab)
        qtbot.waitUntil(dialog.rows[1].hasFocus)
        qtbot.keyClick(dialog.rows[1], Qt.Key.Key_Right)
        qtbot.keyClick(dialog.rows[1], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert [len(pile.pages) for pile in dialog.board.piles] == [2, 1, 1]
        backend.result = extraction(number="S-2")
        dialog.accept_button.click()
        shell.until(lambda: len(shell.ids) == 3 and shell.services.reading.idle)
    finally:
        shell.close()


def test_merging_in_the_order_that_is_chosen(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    assert not shell.window.actions_.merge.isEnabled()
    shell.page._view.selectAll()
    shell.until(shell.window.actions_.merge.isEnabled)
    shell.window.actions_.merge.trigger()
    shell.until(lambda: any(isinstance(one, PagesDialog) for one in QApplication.topLevelWidgets()))
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PagesDialog))
    (pile,) = dialog.board.piles
    assert len(pile.pages) == 2
    dialog.rows[0].item(0).setSelected(True)
    dialog.deeds["later"].trigger()
    assert dialog.board.piles[0].pages == pile.pages[::-1]
    dialog.accept_button.click()
    stays = pile.invoice_id
    shell.until(lambda: list(shell.ids) == [stays])
    assert len(shell.invoice(stays or "").parts) == 2
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.actions_.undo.trigger()
    shell.until(lambda: set(shell.ids) == set(ids))


def test_the_rest_of_a_file_shows_its_own_pages_alone(qtbot: QtBot, tmp_path: Path) -> None:
    backend = FakeBackend()
    with_segments(backend)
    shell = Shell(qtbot, tmp_path, backend)
    try:
        (invoice_id,) = shell.add("a.pdf")
        backend.result = dataclasses.replace(extraction(number="S-2"), pages=4)
        other = shell.services.pages.split(invoice_id, [(1, 2), (3, 4)])[1]
        shell.until(lambda: len(shell.ids) == 2 and shell.services.reading.idle)
        show(shell, other)
        view = shell.page._pane.pages.view
        shell.until(lambda: view.pages == 2)
        assert (view.page, view.number) == (0, 3)
    finally:
        shell.close()
