"""Real files that hold several invoices: found, split, looked at page by page, merged and undone in the window."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.invoice import Extraction, Issue, Review, Severity, Status
from invoicext_desktop.domain.listing import InvoiceFilter
from invoicext_desktop.domain.pages import Part, Segment
from invoicext_desktop.ui.arranging.dialog import PagesDialog
from invoicext_desktop.ui.review.page_view import PageView
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

from .conftest import Shell

WHOLE = [*HEADER, *TABLE, *TOTALS]


def numbered(number: str, page: list[Text]) -> list[Text]:
    return [(x, y, text.replace("NT-2025-0042", number)) for x, y, text in page]


@pytest.fixture
def desk(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Shell]:
    """A window whose documents are really read."""
    shell = Shell(qtbot, tmp_path, cast("FakeBackend", LocalBackend(1)))
    yield shell
    if not shell.tasks._closed:
        shell.close()


def add(shell: Shell, name: str, *pages: list[Text]) -> str:
    before = set(shell.ids)
    shell.folder.joinpath("in").mkdir(exist_ok=True)
    shell.window.add([str(write(shell.folder / "in" / name, *pages))])
    shell.until(lambda: len(shell.ids) == len(before) + 1 and shell.services.reading.idle)
    (added,) = set(shell.ids) - before
    show(shell, added)
    return added


def add_three(shell: Shell) -> str:
    """Invoices on pages 1, 2-3 and 4."""
    second = [numbered("NT-2025-0043", [*HEADER, *TABLE]), [(50, 60, "Continued"), *TOTALS]]
    return add(shell, "three.pdf", WHOLE, *second, numbered("NT-2025-0044", WHOLE))


def show(shell: Shell, invoice_id: str) -> None:
    shell.page._view.select(invoice_id)
    shell.until(lambda: shell.page._pane._desk.invoice is not None and shell.page._pane._desk.invoice.id == invoice_id)


def view(shell: Shell) -> PageView:
    found: PageView = shell.page._pane.pages.view
    return found


def counter(shell: Shell) -> str:
    panel = shell.page._pane.pages
    return f"{panel._page.text()} {panel._count.text()}"


def read(shell: Shell) -> bool:
    return shell.services.reading.idle and all(
        shell.invoice(item).status is not Status.PROCESSING for item in shell.ids
    )


def dialog(shell: Shell) -> PagesDialog:
    def shown() -> list[PagesDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, PagesDialog) and one.isVisible()]

    shell.until(lambda: bool(shown()))
    return shown()[0]


def test_the_notice_splits_and_each_shows_its_own_pages(qtbot: QtBot, desk: Shell) -> None:
    first = add_three(desk)
    notice = desk.page._pane.fields.notice
    desk.until(notice.offers.split.isVisible)
    assert notice.text.text().startswith("This file holds 3 invoices (pages 1, 2-3, 4)")
    assert "NT-2025-0043" in notice.text.text()
    desk.until(lambda: counter(desk) == "1 / 4")
    qtbot.mouseClick(notice.offers.split, Qt.MouseButton.LeftButton)
    desk.until(lambda: len(desk.ids) == 3 and read(desk))
    desk.until(lambda: desk.current == first and desk.page.selected_ids() == [first])
    desk.until(lambda: counter(desk) == "1 / 1")
    assert not notice.offers.isVisible()
    assert not desk.window.actions_.split.isEnabled()
    by_number = {desk.invoice(item).content.invoice_number: item for item in desk.ids}
    assert set(by_number) == {"NT-2025-0042", "NT-2025-0043", "NT-2025-0044"}
    show(desk, by_number["NT-2025-0043"])
    desk.until(lambda: counter(desk) == "1 / 2")
    assert view(desk).number == 2
    desk.page._pane.focus_field("invoice_number")
    desk.until(lambda: view(desk).lit_rect() is not None)
    assert desk.window.actions_.split.isEnabled()


def test_undo_stands_beside_the_sentence_and_redo_splits_again(qtbot: QtBot, desk: Shell) -> None:
    first = add_three(desk)
    strip = desk.window.strip
    desk.until(desk.page._pane.fields.notice.offers.split.isVisible)
    desk.page._pane.fields.notice.offers.split.click()
    desk.until(lambda: strip.text == "Split into 3 invoices." and strip._undo.isVisible())
    assert desk.window.actions_.undo.text() == "Undo: Split into 3 invoices"
    desk.until(lambda: len(desk.ids) == 3 and read(desk))
    assert strip._undo.isVisible()
    qtbot.mouseClick(strip._undo, Qt.MouseButton.LeftButton)
    desk.until(lambda: list(desk.ids) == [first] and counter(desk) == "1 / 4")
    desk.until(lambda: strip.text.startswith("Undone"))
    assert not strip._undo.isVisible()
    desk.until(desk.page._pane.fields.notice.offers.split.isVisible)
    desk.until(desk.window.actions_.redo.isEnabled)
    desk.window.actions_.redo.trigger()
    desk.until(lambda: len(desk.ids) == 3 and read(desk) and counter(desk) == "1 / 1")
    assert desk.current == first


def test_undo_is_not_offered_any_more_after_another_change(desk: Shell) -> None:
    first = add_three(desk)
    desk.until(desk.page._pane.fields.notice.offers.split.isVisible)
    desk.page._pane.fields.notice.offers.split.click()
    desk.until(desk.window.strip._undo.isVisible)
    desk.until(lambda: len(desk.ids) == 3 and read(desk))
    desk.services.review.approve([first])
    desk.until(lambda: not desk.window.strip._undo.isVisible())


def test_in_a_narrowed_list_the_desk_stays_with_what_was_split(qtbot: QtBot, tmp_path: Path) -> None:
    backend = FakeBackend(doubtful(4, Segment(1, 2), Segment(3, 4)))
    shell = Shell(qtbot, tmp_path, backend)
    try:
        first, _ = shell.add("a.pdf", "b.pdf")
        shell.page.panel.choose(InvoiceFilter.TO_REVIEW)
        shell.page.refresh()
        shell.until(lambda: len(shell.ids) == 2)
        show(shell, first)
        seen: list[str | None] = []
        shell.page._view.current_changed.connect(seen.append)
        backend.result, backend.held = doubtful(4), True
        shell.until(shell.page._pane.fields.notice.offers.split.isVisible)
        shell.page._pane.fields.notice.offers.split.click()
        shell.until(lambda: len(shell.ids) == 1 and shell.page._pane._desk.status is Status.PROCESSING)
        assert shell.current == first
        assert shell.page.selected_ids() == []
        backend.release()
        shell.until(lambda: len(shell.ids) == 3 and shell.page.selected_ids() == [first])
        assert not seen
    finally:
        shell.close()


def doubtful(pages: int, *segments: Segment) -> Extraction:
    """What was read needs a look, so that it stands in that queue."""
    issue = Issue("doubtful", Severity.WARNING, "Look at this one.")
    return dataclasses.replace(extraction(), issues=(issue,), pages=pages, segments=segments)


def test_split_after_the_page_in_view(desk: Shell) -> None:
    first = add_three(desk)
    actions = desk.window.actions_
    desk.until(lambda: view(desk).pages == 4)
    view(desk).go_to_page(2)
    desk.until(lambda: counter(desk) == "3 / 4")
    assert actions.split_here.isEnabled()
    actions.split_here.trigger()
    desk.until(lambda: len(desk.ids) == 2 and read(desk))
    (other,) = set(desk.ids) - {first}
    document = desk.invoice(first).document_id
    assert desk.invoice(first).parts == (Part(document, 1, 3),)
    assert desk.invoice(other).parts == (Part(document, 4, 4),)
    desk.until(lambda: desk.current == first and view(desk).pages == 3)
    show(desk, other)
    desk.until(lambda: counter(desk) == "1 / 1" and not actions.split_here.isEnabled())


def pages(box: PagesDialog) -> list[list[int]]:
    return [[place.page for place in pile.pages] for pile in box.board.piles]


def choose(box: PagesDialog, row: int, *places: int) -> None:
    box.rows[row].setFocus()
    box.rows[row].clearSelection()
    for place in places:
        box.rows[row].item(place).setSelected(True)
    box.rows[row].setCurrentRow(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)


def test_it_opens_cut_where_invoices_seem_to_begin(qtbot: QtBot, desk: Shell) -> None:
    add_three(desk)
    desk.until(desk.page._pane.fields.notice.offers.choose.isVisible)
    desk.page._pane.fields.notice.offers.choose.click()
    box = dialog(desk)
    assert pages(box) == [[1], [2, 3], [4]]
    assert box.summary.text() == "3 invoices."
    choose(box, 2, 0)
    qtbot.keyClick(box, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pages(box) == [[1], [2, 3, 4]]
    desk.until(lambda: all(box._pictures.picture(place) for row in box.board.shown for place in row.places))
    box.accept_button.click()
    desk.until(lambda: len(desk.ids) == 2 and read(desk))
    assert desk.window.strip.text == "Split into 2 invoices."


def test_a_piece_is_split_again_and_counts_its_own_pages(desk: Shell) -> None:
    first = add_three(desk)
    other = desk.services.pages.split(first, [(1, 1), (2, 4)])[1]
    desk.until(lambda: len(desk.ids) == 2 and read(desk))
    show(desk, other)
    desk.until(lambda: view(desk).pages == 3 and desk.window.actions_.split.isEnabled())
    desk.window.actions_.split.trigger()
    box = dialog(desk)
    assert pages(box) == [[2, 3, 4]]
    assert not box.accept_button.isEnabled()
    choose(box, 0, 2)
    box.deeds["cut"].trigger()
    assert pages(box) == [[2, 3], [4]]
    box.accept_button.click()
    desk.until(lambda: len(desk.ids) == 3 and read(desk))


def test_merged_ones_show_all_pages_and_can_be_split_where_they_were(desk: Shell) -> None:
    a = add(desk, "a.pdf", numbered("A-1", [*HEADER, *TABLE]))
    b = add(desk, "b.pdf", [(50, 60, "Continued"), *TOTALS], [(50, 60, "Terms and conditions")])
    assert desk.services.pages.merge([a, b]) == a
    desk.until(lambda: list(desk.ids) == [a] and read(desk))
    desk.until(lambda: counter(desk) == "1 / 3")
    desk.window.actions_.split.trigger()
    box = dialog(desk)
    assert pages(box) == [[1, 1, 2]]
    box.reject()
    desk.window.actions_.undo.trigger()
    desk.until(lambda: set(desk.ids) == {a, b})
    show(desk, a)
    desk.until(lambda: counter(desk) == "1 / 1")


def test_what_cannot_be_split_says_so_in_the_window(desk: Shell) -> None:
    first = add_three(desk)
    desk.until(desk.window.actions_.split.isEnabled)
    desk.services.review.approve([first])
    desk.until(lambda: desk.page._pane._desk.invoice.review is Review.APPROVED)
    for action in (desk.window.actions_.split, desk.window.actions_.split_here):
        desk.window.strip.clear()
        action.trigger()
        desk.until(lambda: desk.window.strip.text.startswith("This invoice is approved."))
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, PagesDialog) and one.isVisible()]
    desk.services.review.unapprove([first])
    desk.until(lambda: desk.page._pane._desk.invoice.review is not Review.APPROVED)
    desk.window.actions_.split_here.trigger()
    desk.until(lambda: len(desk.ids) == 2 and desk.window.strip.text == "Split into 2 invoices.")


def test_what_cannot_be_merged_says_so_in_the_window(desk: Shell) -> None:
    first = add(desk, "a.pdf", numbered("A-1", WHOLE))
    add(desk, "b.pdf", numbered("B-1", WHOLE))
    desk.services.review.approve([first])
    desk.page._view.selectAll()
    desk.until(desk.window.actions_.merge.isEnabled)
    desk.window.actions_.merge.trigger()
    desk.until(lambda: desk.window.strip.text.startswith("This invoice is approved."))
    assert len(desk.ids) == 2
