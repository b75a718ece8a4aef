"""Keys: one book of them all, changed by the person, kept over restarts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from invoicext_desktop.ui.keys.book import KeyBook
from invoicext_desktop.ui.keys.dialog import KeysDialog
from invoicext_desktop.ui.keys.key_action import key_action

from .conftest import Opener, Shell

PANEL = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Notebook:
    """A memory that outlives the book."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        return self.kept.get(key)

    def put(self, key: str, value: object) -> None:
        self.kept[key] = value

    def save(self) -> None:
        """Nothing is held back."""


def made(parent: QObject, name: str, key: str, group: str = "Window", **more: Any) -> QAction:
    return key_action(parent, name, name.title(), keys=key, help_text=f"Do {name}", group=group, **more)


def test_a_key_is_taken_from_whoever_has_it_and_kept(qapp: object) -> None:
    parent, memory = QObject(), Notebook()
    book = KeyBook(memory)
    one, two = made(parent, "one", "Ctrl+1"), made(parent, "two", "Ctrl+2")
    book.adopt([one, two])
    key = QKeySequence("Ctrl+2")
    assert book.clashing(one, key) is two
    book.give(one, [key])
    assert (one.shortcut(), two.shortcuts()) == (key, [])
    assert one.toolTip() == "Do one (Ctrl+2)"
    assert two.toolTip() == "Do two"

    again = KeyBook(memory)
    later, second = made(parent, "one", "Ctrl+1"), made(parent, "two", "Ctrl+2")
    again.adopt([later, second])
    assert (later.shortcut(), second.shortcuts()) == (key, [])
    assert again.is_own(later)
    again.reset_all()
    assert (later.shortcut().toString(), second.shortcut().toString()) == ("Ctrl+1", "Ctrl+2")
    assert memory.kept["keys"] == {}


def test_panels_may_share_a_key_a_panel_and_the_window_may_not(qapp: object) -> None:
    parent, book = QObject(), KeyBook(Notebook())
    left = made(parent, "left", "Ins", "Left", context=PANEL)
    right = made(parent, "right", "Ctrl+R", "Right", context=PANEL)
    whole = made(parent, "whole", "Ctrl+W")
    book.adopt([left, right, whole])
    assert book.clashing(right, QKeySequence("Ins")) is None
    assert book.clashing(left, QKeySequence("Ctrl+W")) is whole


def test_what_was_written_by_hand_into_the_memory_does_no_harm(qapp: object) -> None:
    memory = Notebook()
    memory.kept["keys"] = {"one": "no list", "two": [1, "Ctrl+T"], 3: None}
    parent, book = QObject(), KeyBook(memory)
    one, two = made(parent, "one", "Ctrl+1"), made(parent, "two", "Ctrl+2")
    book.adopt([one, two])
    assert one.shortcut().toString() == "Ctrl+1"
    assert two.shortcut().toString() == "Ctrl+T"


def test_no_two_keys_of_the_window_clash(shell: Shell) -> None:
    book = shell.window.key_book
    clashes = {
        (action.objectName(), key.toString(), other.objectName())
        for action in book.actions
        for key in action.shortcuts()
        if (other := book.clashing(action, key)) is not None
    }
    assert clashes == set()
    assert {"approve", "zoom-in", "add-line"} <= {action.objectName() for action in book.actions}


def test_the_page_of_keys_changes_one(qtbot: QtBot, open_shell: Opener) -> None:
    shell = open_shell()
    shell.window.actions_.keys.trigger()
    (page,) = shell.window.findChildren(KeysDialog)
    page.search.setText("export")
    group = next(
        item
        for item in (page.tree.topLevelItem(place) for place in range(page.tree.topLevelItemCount()))
        if item is not None and not item.isHidden()
    )
    rows = [group.child(row) for row in range(group.childCount())]
    (row,) = [item for item in rows if item is not None and not item.isHidden()]
    page.tree.setCurrentItem(row)
    page.key.setKeySequence(QKeySequence("Ctrl+Return"))
    assert "Approve" in page.note.text()
    assert shell.window.actions_.export.shortcut() == QKeySequence("Ctrl+E")
    page.use.click()
    assert shell.window.actions_.export.shortcut() == QKeySequence("Ctrl+Return")
    assert shell.window.actions_.approve.shortcuts() == []
    page.close()
    shell.close()
    again = open_shell()
    assert again.window.actions_.export.shortcut() == QKeySequence("Ctrl+Return")


def test_j_and_k_walk_the_list_and_enter_goes_to_work(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    view = shell.page._view
    view.select(shell.ids[0])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert shell.current == shell.ids[1]
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert shell.current == shell.ids[0]
    pane = shell.page._pane
    assert pane is not None
    shell.until(lambda: pane._desk.invoice is not None and pane._desk.invoice.id == shell.ids[0])
    shell.window.activateWindow()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.hasFocus()
    assert len(ids) == 2
