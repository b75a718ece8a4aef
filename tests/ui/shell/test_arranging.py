"""The pages dialog in the window: by mouse, by keyboard, by screen reader; one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.paged import PagedBackend
from invoicext_desktop.ui.arranging.dialog import PagesDialog
from invoicext_desktop.ui.arranging.page_row import CELL, PageRow
from invoicext_desktop.ui.widgets.drop_overlay import leave_drops_to

from .conftest import Shell

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Shell]:
    shell = Shell(qtbot, tmp_path, PagedBackend())
    yield shell
    if not shell.tasks._closed:
        shell.close()


@pytest.fixture
def box(shell: Shell) -> PagesDialog:
    """Two invoices of four pages each."""
    shell.add("a.pdf", "b.pdf")
    shell.page._view.selectAll()
    shell.until(shell.window.actions_.pages.isEnabled)
    shell.window.actions_.pages.trigger()

    def open_ones() -> list[PagesDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, PagesDialog) and one.isVisible()]

    shell.until(lambda: bool(open_ones()))
    return open_ones()[0]


def pages(box: PagesDialog) -> list[list[tuple[int, int]]]:
    return [[(place.page, place.turn) for place in pile.pages] for pile in box.board.piles]


def plain(*numbers: int) -> list[tuple[int, int]]:
    return [(number, 0) for number in numbers]


def choose(box: PagesDialog, row: int, *places: int) -> PageRow:
    chosen = box.rows[row]
    chosen.setFocus()
    chosen.clearSelection()
    for place in places:
        chosen.item(place).setSelected(True)
    chosen.setCurrentRow(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)
    return chosen


def let_go(box: PagesDialog, source: PageRow, target: PageRow, point: QPoint) -> None:
    """As the application does it after a drag that came from `source`."""

    class Drop(QDropEvent):
        def source(self) -> PageRow:
            return source

    drop = Drop(
        QPointF(point), Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(drop)


def test_everything_by_keyboard_is_one_step_of_undo(qtbot: QtBot, shell: Shell, box: PagesDialog) -> None:
    before = list(shell.ids)
    row = choose(box, 0, 1)
    qtbot.keyClick(row, Qt.Key.Key_R, CTRL)
    assert pages(box)[0] == [(1, 0), (2, 90), (3, 0), (4, 0)]
    qtbot.keyClick(box.rows[0], Qt.Key.Key_Right, CTRL)
    assert pages(box)[0] == [(1, 0), (3, 0), (2, 90), (4, 0)]
    assert [page for _, page in box.rows[0].chosen] == [2]
    qtbot.keyClick(box.rows[0], Qt.Key.Key_N, CTRL)
    assert pages(box) == [plain(1, 3), [(2, 90), (4, 0)], plain(1, 2, 3, 4)]
    choose(box, 2, 0, 1)
    qtbot.keyClick(box.rows[2], Qt.Key.Key_Up, CTRL)
    assert pages(box) == [plain(1, 3), [(2, 90), (4, 0), (1, 0), (2, 0)], plain(3, 4)]
    choose(box, 2, 1)
    qtbot.keyClick(box.rows[2], Qt.Key.Key_Delete)
    assert pages(box)[2] == plain(3)
    assert box.summary.text() == "3 invoices. 1 page is left out."
    assert box.rows[3].isVisible()
    qtbot.keyClick(box.rows[3], Qt.Key.Key_Return)
    shell.until(lambda: len(shell.ids) == 3 and shell.services.reading.idle)
    assert shell.window.strip.text == "The pages are arranged."
    shell.until(shell.window.actions_.undo.isEnabled)
    shell.window.actions_.undo.trigger()
    shell.until(lambda: sorted(shell.ids) == sorted(before))
    assert all(not shell.invoice(item).parts for item in before)


def test_pages_are_dragged_between_invoices(shell: Shell, box: PagesDialog) -> None:
    source = choose(box, 0, 0, 3)
    let_go(box, source, box.rows[1], QPoint(CELL.width() * 2 + 4, 20))
    assert pages(box) == [plain(2, 3), plain(1, 2, 1, 4, 3, 4)]
    choose(box, 1, 5)
    let_go(box, box.rows[1], box.rows[1], QPoint(2, 20))
    assert pages(box)[1] == plain(4, 1, 2, 1, 4, 3)
    box.reject()
    assert len(shell.ids) == 2


def test_nothing_changed_is_nothing_to_do(shell: Shell, box: PagesDialog) -> None:
    assert not box.accept_button.isEnabled()
    choose(box, 1, 0, 1, 2, 3)
    box.deeds["leave-out"].trigger()
    assert box.accept_button.isEnabled()
    assert "goes into the others" in box._heads[1].text()
    choose(box, 0, 0, 1, 2, 3)
    box.deeds["leave-out"].trigger()
    assert not box.accept_button.isEnabled()
    assert "has to keep a page" in box.summary.text()
    box.reject()


def test_a_screen_reader_hears_what_is_there(box: PagesDialog) -> None:
    for row in box.rows[:2]:
        assert row.accessibleName().startswith("Pages of invoice ")
    choose(box, 0, 2)
    box.deeds["turn-left"].trigger()
    spoken = box.rows[0].item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken in ("Page 3 of a.pdf, turned left", "Page 3 of b.pdf, turned left")
    for action in box.deeds.values():
        assert action.toolTip().endswith(")")
    box.reject()


def test_pictures_come_and_turn_with_their_page(shell: Shell, box: PagesDialog) -> None:
    places = [place for row in box.board.shown for place in row.places]
    shell.until(lambda: all(box._pictures.picture(place) is not None for place in places))
    choose(box, 0, 0)
    box.deeds["turn-right"].trigger()
    turned = box._pictures.picture(box.board.rows[0].places[0])
    assert turned is not None
    assert turned.height() > turned.width()  # the fake's picture is two pixels wide and one high
    box.reject()


def test_rows_take_drags_though_the_window_behind_keeps_drops_from_its_parts(shell: Shell, box: PagesDialog) -> None:
    leave_drops_to(shell.window)
    assert all(row.viewport().acceptDrops() and row.acceptDrops() and row.dragEnabled() for row in box.rows)
    box.reject()
