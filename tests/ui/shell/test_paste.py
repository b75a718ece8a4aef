"""Paste and drop through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence

from documents.mails import make_eml
from support import PDF, make_pdf

from .conftest import Opener, Shell

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def shell(open_shell: Opener) -> Shell:
    return open_shell()


def copied(mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)


def press(shell: Shell) -> None:
    shell.page._view.setFocus()
    shell.qtbot.keyClick(shell.page._view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_files_are_pasted(shell: Shell, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_pdf(tmp_path / "in", name))) for name in ("a.pdf", "b.pdf")])
    copied(mime)
    press(shell)
    shell.until(lambda: len(shell.ids) == 2)


def test_a_picture_is_pasted_once(shell: Shell) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    copied(mime)
    press(shell)
    shell.until(lambda: len(shell.ids) == 1 and not shell.window._adder.busy)  # type: ignore[union-attr]
    assert shell.invoice(shell.ids[0]).source.file_name == "picture.png"
    press(shell)
    shell.until(lambda: "already" in shell.window.strip.text)
    assert len(shell.ids) == 1


def test_in_a_text_field_text_is_pasted(shell: Shell) -> None:
    QGuiApplication.clipboard().setText("harrow")
    search = shell.page.panel.search
    search.setFocus()
    shell.qtbot.keyClick(search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == "harrow"
    assert len(shell.ids) == 0


def test_a_link_is_not_fetched_and_said(shell: Shell) -> None:
    QGuiApplication.clipboard().setText("https://example.com/invoice.pdf")
    press(shell)
    assert "This is a link" in shell.window.strip.text


def test_a_part_of_the_window_may_want_the_key_for_itself(shell: Shell) -> None:
    (first,) = shell.add("a.pdf")
    shell.until(lambda: shell.current == first)
    own = QAction("Paste rows", shell.page._pane)
    own.setShortcut(QKeySequence("Ctrl+V"))
    own.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shell.page._pane.addAction(own)
    field = shell.page._pane.findChildren(type(shell.page.panel.search))
    assert shell.window.actions_.paste.isEnabled()
    application = QGuiApplication.instance()
    application.focusChanged.emit(None, shell.page._pane)  # type: ignore[union-attr]
    assert not shell.window.actions_.paste.isEnabled()
    application.focusChanged.emit(None, shell.page._view)  # type: ignore[union-attr]
    assert shell.window.actions_.paste.isEnabled()
    del field


def test_a_mail_that_is_dropped_as_such_brings_its_attachments(shell: Shell) -> None:
    mime = QMimeData()
    mime.setData("message/rfc822", make_eml(("a.pdf", PDF + b"a"), ("b.pdf", PDF + b"b")))
    enter = QDragEnterEvent(QPoint(50, 50), COPY, mime, LEFT, NONE)
    shell.window.dragEnterEvent(enter)
    overlay = shell.window._overlay
    assert overlay._words() == "Drop to add 1 item"
    drop = QDropEvent(QPointF(50, 50), COPY, mime, LEFT, NONE)
    overlay.dropEvent(drop)
    shell.until(lambda: len(shell.ids) == 2)
    assert {shell.invoice(item).source.file_name for item in shell.ids} == {"a.pdf", "b.pdf"}
