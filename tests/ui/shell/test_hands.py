"""What the hands find: keys that mean one thing everywhere, a focus that can be seen, words that stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFocusFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.services.events import ReadingProgress
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.widgets.focus_ring import FocusRing
from invoicext_desktop.ui.widgets.strip import Strip

from .conftest import Shell


def test_undo_in_the_search_is_the_windows(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf")
    shell.services.review.approve(ids)
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.activateWindow()
    search = shell.page.panel.search
    qtbot.keyClicks(search, "a.p")
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shell.until(lambda: shell.invoice(ids[0]).review is not Review.APPROVED)
    assert search.text() == "a.p"


def test_approving_the_last_goes_on_to_the_first_open_one(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.services.review.approve([ids[0]])
    shell.page._view.select(ids[2])
    shell.page.deeds.approve_shown()
    shell.until(lambda: shell.current == ids[1])


def test_delete_key_in_the_list(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    shell.page._view.select(ids[0])
    assert shell.page._delete_key.key() == QKeySequence(Qt.Key.Key_Delete)
    shell.page._delete_key.activated.emit()
    shell.until(lambda: list(shell.ids) == [ids[1]])


def test_what_is_shown_is_selected_alone_whatever_key_is_held(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    qtbot.keyPress(shell.window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    for invoice_id in ids:
        shell.page._view.select(invoice_id)
        assert shell.page.selected_ids() == [invoice_id]
    qtbot.keyRelease(shell.window, Qt.Key.Key_Control)


def test_where_one_is_outlives_a_crash(shell: Shell, tmp_path: Path) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page._view.select(ids[2])
    shell.until(lambda: (WindowMemory(tmp_path / "data").get("invoices") or {}).get("invoice") == ids[2])


def test_the_ring_is_where_the_focus_is(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    first, second = QPushButton("one", window), QPushButton("two", window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    (frame,) = first.findChildren(QFocusFrame)
    first.resize(300, 50)
    assert frame.isVisible()
    assert frame.geometry() == first.rect()
    second.setFocus()
    assert not first.findChildren(QFocusFrame)
    assert second.findChildren(QFocusFrame)
    ring.deleteLater()


def test_how_a_batch_ended_stays_while_the_next_thing_goes_on(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.show_progress("Reading 1 of 2", 1, 2)
    assert strip.text == "Reading 1 of 2"
    strip.show_message("1 could not be added.", link="Show why", stays=True)
    strip.show_progress("Reading 2 of 2", 2, 2)
    assert strip.text == "1 could not be added."
    strip.end_progress()
    assert strip.text == "1 could not be added."
    strip.clear()
    assert strip.text == ""


def test_the_strip_says_how_many_pages_a_minute_are_read(shell: Shell) -> None:
    strip = shell.window.strip
    shell.services.events.publish(ReadingProgress(3, 10, "a.pdf"))
    shell.until(lambda: strip.text == "Reading 3 of 10 — a.pdf")
    shell.services.events.publish(ReadingProgress(4, 10, "b.pdf", 1312))
    shell.until(lambda: strip.text == "Reading 4 of 10 — b.pdf — 1,312 pages a minute")
    shell.services.events.publish(ReadingProgress(10, 10, "c.pdf", 1312))
    shell.until(lambda: "Reading" not in strip.text)
