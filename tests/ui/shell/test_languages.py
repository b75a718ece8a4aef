"""The window in another language: spoken everywhere, nothing cut off, and mirrored without harm."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from invoicext_desktop.ui.language import SOURCE, languages, name_of, speak, wanted
from invoicext_desktop.ui.review.head import ElidedLabel
from invoicext_desktop.ui.widgets.shrinking_label import ShrinkingLabel

from .conftest import Opener, Shell


@pytest.fixture(params=[code for code in languages() if code != SOURCE])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale = QLocale()
    speak(qapp, request.param)
    QLocale.setDefault(QLocale(request.param))
    yield str(request.param)
    speak(qapp, SOURCE)
    QLocale.setDefault(locale)


def cut_off(widget: QWidget) -> bool:
    """Whether a label or a button has less room than its words need."""
    if isinstance(widget, ElidedLabel | ShrinkingLabel) or not widget.isVisible():
        return False
    if isinstance(widget, QLabel):
        if not widget.text() or widget.wordWrap() or widget.textFormat() is Qt.TextFormat.RichText:
            return False
        return widget.width() + 1 < min(
            widget.sizeHint().width(), widget.fontMetrics().horizontalAdvance(widget.text())
        )
    if isinstance(widget, QToolButton):
        shown = widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        return shown and bool(widget.text()) and widget.width() + 1 < widget.sizeHint().width()
    return isinstance(widget, QAbstractButton) and widget.width() + 1 < widget.sizeHint().width()


def test_the_language_is_spoken_and_nothing_is_cut_off(open_shell: Opener, spoken: str) -> None:
    shell = open_shell()
    shell.window.resize(1280, 800)
    shell.add("a.pdf", "b.pdf")
    pane = shell.page._pane
    assert pane is not None
    shell.until(lambda: pane._desk.invoice is not None)
    pane.fields.set_more_shown(shown=True)
    label = pane.fields.rows["invoice_number"].label.text()
    assert label != "Invoice number"
    for page in ("show_invoices", "show_suppliers", "show_bank", "show_settings"):
        getattr(shell.window.actions_, page).trigger()
        shell.qtbot.wait(100)
        found = [
            f"{type(item).__name__} {item.property('text')!r}"
            for item in shell.window.findChildren(QWidget)
            if cut_off(item)
        ]
        assert found == [], page
    assert spoken != SOURCE


def test_right_to_left_the_window_is_mirrored(qapp: QApplication, shell: Shell) -> None:
    shell.add("a.pdf")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane = shell.page._pane
        assert pane is not None
        shell.until(lambda: pane._desk.invoice is not None)
        shell.qtbot.wait(50)
        assert (
            pane.fields.mapToGlobal(pane.fields.rect().center()).x()
            < pane.pages.mapToGlobal(pane.pages.rect().center()).x()
        )
        assert not shell.window.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_which_language_is_chosen() -> None:
    assert languages()[0] == SOURCE
    assert wanted("de") == "de"
    assert wanted("xx") in languages()
    assert wanted(None) in languages()
    assert name_of("de") == "Deutsch"


def test_the_field_with_the_cursor_is_found_again(open_shell: Opener) -> None:
    shell = open_shell()
    shell.add("a.pdf")
    pane = shell.page._pane
    assert pane is not None
    shell.until(lambda: pane._desk.invoice is not None)
    pane.focus_field("due_date")
    shell.close()
    again = open_shell()
    pane = again.page._pane
    assert pane is not None
    again.until(lambda: pane._desk.focus_path == "due_date")
