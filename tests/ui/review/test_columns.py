"""Lines read again by columns drawn on the page, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.review.columns_overlay import ColumnsOverlay
from invoicext_desktop.ui.review.columns_reader import ColumnsReader
from invoicext_desktop.ui.theme import apply_theme
from support import open_with

from .conftest import Review
from .made import make_invoice


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A real engine: the words are those of the pages."""
    opened = open_with(tmp_path / "data", LocalBackend(1))
    yield opened
    opened.close()


@pytest.fixture
def lines() -> int:
    return 6


@pytest.fixture
def review(qtbot: QtBot, qapp: QApplication, services: Services, tmp_path: Path, lines: int) -> Iterator[Review]:
    apply_theme(qapp)
    made = Review(qtbot, services, tmp_path)
    make_invoice(tmp_path / "paper.pdf", lines=lines)
    made.show(made.add("paper.pdf"))
    view = made.pane.pages.view
    qtbot.waitUntil(lambda: view.texts.of(0) is not None and view._sizes_known, timeout=20_000)
    yield made
    made.close()


def items(review: Review) -> tuple[LineItem, ...]:
    return review.stored().content.line_items


def start(review: Review) -> ColumnsReader:
    """The columns are drawn, and read by."""
    review.pane.lines.actions_.columns.trigger()
    reader: ColumnsReader = review.pane.columns
    assert reader.active
    wait(review)
    return reader


def wait(review: Review) -> None:
    """Every page's words are there, and were read by the columns as they are now."""
    reader, view = review.pane.columns, review.pane.pages.view
    review.qtbot.waitUntil(lambda: len(view.texts.known) >= view.pages, timeout=20_000)
    review.settle()
    review.qtbot.waitUntil(lambda: not reader._running and not reader._again)


def edge(overlay: ColumnsOverlay, at: int) -> QPoint:
    """The middle of an edge on the first page with the table, in the viewport."""
    rect = next(rect for _, rect in overlay.places.rects())
    return QPointF(overlay.places.xs(rect)[at], rect.center().y()).toPoint()


def drag(overlay: ColumnsOverlay, begin: QPoint, end: QPoint) -> None:
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=begin)
    for share in (0.5, 1.0):
        QTest.mouseMove(overlay, begin + (end - begin) * share)
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=end)


def shown(review: Review) -> list[list[str]]:
    model = review.pane.lines.preview.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_columns_are_drawn_as_they_were_read(review: Review) -> None:
    before = items(review)
    reader = start(review)
    heads = [head.accessibleName() for head in reader.overlay.heads]
    assert heads == ["Column 1: Description", "Column 2: Quantity", "Column 3: Unit price", "Column 4: Amount"]
    assert shown(review)[2] == ["Copier paper A4 100 g, box of five", "3", "14.40", "43.20"]
    assert review.pane.lines.preview.words.text() == "6 lines   Lines 300.40 = subtotal"
    assert reader.overlay.heads[0].hasFocus()
    review.key(Qt.Key.Key_Escape)
    assert not reader.active
    assert review.pane.lines.table.isVisible()
    assert items(review) == before


def test_wrong_columns_are_put_right_and_taken_in_one_step(review: Review) -> None:
    invoice = review.stored().id
    right = items(review)
    swapped = [(line.unit_price, line.quantity) for line in right]
    for row, (quantity, price) in enumerate(swapped):
        review.services.review.set_value(invoice, f"line_items.{row}.quantity", quantity)
        review.services.review.set_value(invoice, f"line_items.{row}.unit_price", price)
    review.settle()
    wrong = items(review)
    reader = start(review)
    reader.overlay.heads[1].popup.aboutToShow.emit()
    choice = next(action for action in reader.overlay.heads[1].popup.actions() if action.text() == "Unit price")
    choice.trigger()
    assert reader.overlay.grid is not None
    assert reader.overlay.grid.kinds == ("description", "unit_price", "quantity", "amount")
    wait(review)
    assert shown(review)[2][1:] == ["14.40", "3", "43.20"]
    reader.overlay.heads[1].popup.aboutToShow.emit()
    next(action for action in reader.overlay.heads[1].popup.actions() if action.text() == "Quantity").trigger()
    wait(review)
    review.pane.lines.preview.take.click()
    review.settle()
    assert items(review) == right
    assert not reader.active
    evidence = review.stored().content.evidence["line_items.3.amount"]
    assert evidence.proved
    assert evidence.page == 1
    assert review.services.review.history(invoice)[0].label == "Read lines by columns"
    review.undo()
    assert items(review) == wrong


def test_an_edge_is_dragged_and_the_lines_follow(review: Review) -> None:
    reader = start(review)
    overlay = reader.overlay
    begin = edge(overlay, 1)
    words = next(rect for _, rect in overlay.places.rects())
    drag(overlay, begin, QPoint(round(words.left() + 60), begin.y()))
    wait(review)
    assert shown(review)[0][0].split()[0] == "Copier"
    assert shown(review)[0][0] != "Copier paper A4 80 g, box of five"
    drag(overlay, edge(overlay, 1), begin)
    wait(review)
    assert shown(review)[0][0] == "Copier paper A4 80 g, box of five"


def test_everything_by_keys(review: Review) -> None:
    review.pane.focus_field("line_items.0.description")
    review.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wait(review)
    overlay = review.pane.columns.overlay
    assert overlay.grid is not None
    before = overlay.grid
    review.key(Qt.Key.Key_Left)
    assert overlay.grid.edges[1] == before.edges[1] - 2
    review.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert overlay.grid.edges[1] == before.edges[1] + 10
    review.key(Qt.Key.Key_Down)
    review.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    area = overlay.grid.areas[0]
    assert (area.top, area.bottom) == (before.areas[0].top - 2, before.areas[0].bottom + 2)
    review.key(Qt.Key.Key_Insert)
    assert len(overlay.heads) == 5
    review.key(Qt.Key.Key_Delete)
    assert overlay.grid.kinds == before.kinds
    review.key(Qt.Key.Key_Tab)
    assert overlay.heads[1].hasFocus()
    review.key(Qt.Key.Key_Return)
    wait(review)
    review.settle()
    assert not review.pane.columns.active
    assert review.services.review.history(review.stored().id)[0].label == "Read lines by columns"


def test_a_table_is_drawn_where_none_was_read(review: Review) -> None:
    invoice, right = review.stored().id, items(review)
    review.services.review.delete_lines(invoice, list(range(6)))
    review.settle()
    assert not items(review)
    start(review)
    review.qtbot.waitUntil(lambda: review.pane.columns.overlay.grid is not None)  # as it seems to be
    wait(review)
    assert len(shown(review)) == 6
    overlay, view = review.pane.columns.overlay, review.pane.pages.view
    index = view.texts.of(0)
    assert index is not None
    first = next(word for word in index.text.words if word.text == "Copier")
    box = view.rect_of(0, first.box)
    head = view.rect_of(0, next(word for word in index.text.words if word.text == "HPS-20431").box)
    drag(overlay, QPoint(round(box.left()) - 12, round(head.bottom()) + 40), QPoint(round(head.right()), 600))
    wait(review)
    rows = [row for row in shown(review) if row[0].startswith("Copier")]
    assert len(rows) == len(right)


def test_an_approval_and_another_invoice_end_it(review: Review) -> None:
    reader = start(review)
    review.pane.show_invoice(None)
    review.settle()
    assert not reader.active
    assert not review.pane.lines.preview.isVisible()


@pytest.mark.parametrize("lines", [70])
def test_columns_go_over_several_pages(review: Review) -> None:
    right = items(review)
    assert len(right) == 70
    reader = start(review)
    bar = review.pane.pages.view.verticalScrollBar()
    before = bar.value()
    turn = QWheelEvent(
        QPointF(100, 100),
        QPointF(100, 100),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.overlay, turn)
    assert bar.value() > before
    assert reader.overlay.grid is not None
    assert [area.page for area in reader.overlay.grid.areas] == [1, 2, 3]
    assert review.pane.lines.preview.model.rowCount() == 70
    reader.take()
    review.settle()
    assert items(review) == right
    assert review.stored().content.evidence["line_items.69.amount"].page == 3
