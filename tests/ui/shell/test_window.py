"""The window's own manners: names, keys, drops, companies, memory, failures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from invoicext_desktop.domain.access import Scope
from invoicext_desktop.domain.errors import NewerDataError
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.listing import InvoiceFilter, SortKey
from invoicext_desktop.ui.dialogs.about import AboutDialog
from invoicext_desktop.ui.dialogs.error import ErrorDialog
from invoicext_desktop.ui.keys.dialog import KeysDialog
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.settings.keys import NewKeyDialog, ShowKeyDialog
from invoicext_desktop.ui.settings.page import SettingsPage
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.widgets.failure import FailurePane
from support import make_pdf

from .conftest import Opener, Shell

NAMES = [
    "Invoice list",
    "Search",
    "Page preview",
    "Line items",
    *(spec.label for spec in HEADER_FIELDS[:11]),
]
BUTTONS = ["Add files...", "Approve", "Delete", "Undo", "Redo", "Invoices", "Suppliers", "Settings"]


def settings_of(shell: Shell) -> SettingsPage:
    (page,) = shell.window.findChildren(SettingsPage)
    return page


def visible(shell: Shell) -> list[QWidget]:
    return [widget for widget in shell.window.findChildren(QWidget) if widget.isVisible()]


def test_everything_that_outside_tests_rely_on_has_its_name_once(shell: Shell) -> None:
    (invoice_id,) = shell.add("a.pdf")
    shell.until(lambda: shell.current == invoice_id)
    shell.until(lambda: any(widget.accessibleName() == "Page preview" for widget in visible(shell)))
    assert shell.window.accessibleName() == "InvoiceXT"
    named = Counter(widget.accessibleName() for widget in visible(shell))
    assert {name: named[name] for name in NAMES} == dict.fromkeys(NAMES, 1)
    buttons = Counter(widget.accessibleName() for widget in visible(shell) if isinstance(widget, QAbstractButton))
    assert {name: buttons[name] for name in BUTTONS} == dict.fromkeys(BUTTONS, 1)


def test_no_two_actions_share_a_key_and_each_key_is_shown(shell: Shell) -> None:
    actions = [action for action in shell.window.actions_.all if not action.shortcut().isEmpty()]
    keys = Counter(action.shortcut().toString() for action in actions)
    assert max(keys.values()) == 1
    for action in actions:
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


def drag(shell: Shell, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(shell.window, event)
    return event


def test_a_drop_anywhere_is_taken(shell: Shell, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_pdf(tmp_path / "in", "a.pdf")))])
    event = drag(shell, mime)
    assert event.isAccepted()
    overlay = shell.window._overlay
    assert overlay.isVisible()
    assert overlay._words() == "Drop to add 1 item"
    overlay.grab()
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    overlay.dropEvent(drop)  # the application would send it only to where it saw a drag come in
    assert drop.isAccepted()
    assert not overlay.isVisible()
    shell.until(lambda: len(shell.ids) == 1)


def test_what_is_no_file_is_refused(shell: Shell) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.pdf")])
    drag(shell, mime)
    overlay = shell.window._overlay
    assert overlay._words().startswith("This is a link; nothing is fetched")
    overlay.grab()
    overlay.hide()
    text = QMimeData()
    text.setText("hello")
    assert not drag(shell, text).isAccepted()
    assert not overlay.isVisible()


def test_fields_take_no_files_as_text(shell: Shell) -> None:
    (invoice_id,) = shell.add("a.pdf")
    shell.until(lambda: shell.current == invoice_id)
    takers = [widget for widget in visible(shell) if widget.acceptDrops() and widget is not shell.window]
    assert takers == []


def test_companies_keep_their_invoices_apart(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.add("a.pdf")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Dale & Sons", True))
    shell.window.actions_.new_company.trigger()
    shell.until(lambda: shell.window.windowTitle().startswith("Dale & Sons"))
    shell.until(lambda: not shell.ids)
    shell.add("b.pdf")
    shell.window._rail.company_chosen.emit(shell.services.companies.default().id)
    shell.until(lambda: len(shell.ids) == 1 and shell.invoice(shell.ids[0]).source.file_name == "a.pdf")


def test_the_window_remembers(open_shell: Opener) -> None:
    shell = open_shell()
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page.panel.sort_by(SortKey.NUMBER, False)
    shell.page._view.select(ids[1])
    shell.window.resize(900, 707)
    shell.window.actions_.show_settings.trigger()
    shell.close()
    again = open_shell()
    assert again.window.height() == 707  # the width is more than this platform's screen
    again.until(lambda: again.current == ids[1])
    assert (again.page.panel.sort_key, again.page.panel.descending) == (SortKey.NUMBER, False)
    assert again.page.panel.filter is InvoiceFilter.ALL
    assert settings_of(again).isVisible()


def test_nothing_of_the_window_lies_outside_a_small_screen(qtbot: QtBot, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path)
    for _ in ("the first start", "what was remembered on a larger screen"):
        tasks = TaskRunner()
        window = MainWindow(tasks, memory)
        room = window.screen().availableSize()
        assert window.height() < room.height()
        assert window.width() <= max(room.width(), window.minimumWidth())
        window.resize(3000, 2000)
        memory.put_geometry(window.saveGeometry())
        tasks.close()
        window.deleteLater()


def test_a_folder_that_cannot_be_opened_says_why(open_shell: Opener, tmp_path: Path) -> None:
    shell = open_shell(attach=False)
    shell.window.fail(NewerDataError(), tmp_path)
    (pane,) = shell.window.findChildren(FailurePane)
    assert pane.isVisible()
    with shell.qtbot.waitSignal(shell.window.open_again):
        pane.again.emit()
    shell.attach()


def test_a_known_error_is_a_sentence_and_an_unknown_one_a_dialog(shell: Shell) -> None:
    shell.window.show_error(NewerDataError())
    assert shell.window.strip.text == NewerDataError().sentence
    shell.window.show_error(KeyError("what"))
    (dialog,) = shell.window.findChildren(ErrorDialog)
    assert "KeyError" in dialog.details.toPlainText()
    dialog.close()


def test_boxes_open_and_close(shell: Shell) -> None:
    actions = shell.window.actions_
    for action, kind in ((actions.about, AboutDialog), (actions.keys, KeysDialog)):
        action.trigger()
        (box,) = shell.window.findChildren(kind)
        assert box.isVisible()
        box.grab()
        box.close()


def test_a_key_is_made_shown_once_and_revoked(shell: Shell) -> None:
    shell.window.actions_.show_settings.trigger()
    section = settings_of(shell)._keys
    section.create_key()
    (dialog,) = section.findChildren(NewKeyDialog)
    dialog.name.setText("Script")
    assert dialog.scopes() == [Scope.INVOICES_READ, Scope.INVOICES_WRITE]
    dialog.accept()
    shell.until(lambda: bool(section.findChildren(ShowKeyDialog)))
    section.findChildren(ShowKeyDialog)[0].close()
    shell.until(lambda: section._table.rowCount() == 1)
    section._table.selectRow(0)
    section.revoke()
    shell.until(lambda: shell.services.keys.list(shell.services.companies.default().id)[0].revoked_at is not None)


def test_settings_forget_remembered_passwords(shell: Shell) -> None:
    shell.window.actions_.show_settings.trigger()
    settings_of(shell)._passwords._forget.click()
    shell.until(lambda: "forgotten" in shell.window.strip.text)


def test_companies_are_renamed_in_settings(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.window.actions_.show_settings.trigger()
    section = settings_of(shell)._companies
    shell.until(lambda: section._list.count() == 1)
    section._list.setCurrentRow(0)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Renamed Ltd", True))
    section.rename()
    shell.until(lambda: shell.window.windowTitle().startswith("Renamed Ltd"))
