from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend
from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.ui.review.page_scroll import Zoom
from invoicext_desktop.ui.review.placeholder import Placeholder

from .conftest import Review
from .made import HEIGHT, WIDTH, make_invoice

Sizes = tuple[tuple[float, float], ...]


class PagesBackend(FakeBackend):
    """Pages in one colour; held back until the test lets them come."""

    def __init__(self, path: Path) -> None:
        super().__init__(make_invoice(path, lines=90))
        self.sizes: Sizes = ((WIDTH, HEIGHT),) * 3
        self.broken = False
        self.pages_held = False
        self.asked_pages: list[tuple[int, float]] = []
        self.pending: list[tuple[Future[PageImage], PageImage]] = []

    def page_sizes(self, *documents: DocumentFile) -> Future[Sizes]:
        future: Future[Sizes] = Future()
        if self.broken:
            future.set_exception(BrokenDocumentError())
        else:
            future.set_result(self.sizes)
        return future

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        width, height = round(WIDTH * scale), round(HEIGHT * scale)
        image = PageImage(width, height, width * 3, bytes((0, 128, 0)) * (width * height))
        future: Future[PageImage] = Future()
        self.asked_pages.append((page, scale))
        if self.pages_held:
            self.pending.append((future, image))
        else:
            future.set_result(image)
        return future

    def let_come(self) -> None:
        for future, image in self.pending:
            if future.set_running_or_notify_cancel():
                future.set_result(image)
        self.pending.clear()


@pytest.fixture
def backend(tmp_path: Path) -> PagesBackend:
    return PagesBackend(tmp_path / "invoice.pdf")


def color_at(review: Review, place: QPoint) -> QColor:
    return review.pane.pages.view.viewport().grab().toImage().pixelColor(place)


def center(review: Review) -> QPoint:
    return review.pane.pages.view.viewport().rect().center()


def shown(review: Review) -> None:
    """The page in the middle of the view is painted."""
    review.qtbot.waitUntil(lambda: color_at(review, center(review)) == QColor(0, 128, 0))


def page_box(review: Review) -> QLineEdit:
    return next(box for box in review.pane.pages.findChildren(QLineEdit) if box.accessibleName() == "Page")


def test_pages_are_asked_for_at_the_scale_of_the_screen_and_only_near_the_view(
    review: Review, backend: PagesBackend
) -> None:
    review.show(review.add())
    shown(review)
    view = review.pane.pages.view
    assert view.accessibleName() == "Page preview"
    assert view.accessibleDescription().startswith("Page 1 of 3")
    assert {page for page, _ in backend.asked_pages} <= {1, 2}
    wanted = pytest.approx(view.zoom * view.logicalDpiY() / 72, abs=0.001)
    review.qtbot.waitUntil(lambda: backend.asked_pages[-1][1] == wanted)
    assert min(scale for _, scale in backend.asked_pages) > 0.3  # none for a size that it never had


def test_a_page_keeps_its_image_while_a_sharper_one_is_made(review: Review, backend: PagesBackend) -> None:
    review.show(review.add())
    shown(review)
    backend.pages_held = True
    review.pane.pages.view.zoom_in()
    assert color_at(review, center(review)) == QColor(0, 128, 0)
    review.qtbot.waitUntil(lambda: bool(backend.pending))
    backend.let_come()
    shown(review)


def test_what_nobody_waits_for_any_more_is_cancelled(review: Review, backend: PagesBackend) -> None:
    review.show(review.add())
    shown(review)
    backend.pages_held = True
    review.pane.pages.view.set_zoom(2.0)
    review.qtbot.waitUntil(lambda: bool(backend.pending))
    first = [future for future, _ in backend.pending]
    review.pane.pages.view.set_zoom(3.0)
    review.qtbot.waitUntil(lambda: all(future.cancelled() for future in first))


def test_zoom_keeps_the_place_under_the_mouse(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    view.set_zoom(1.0)
    spot = QPointF(120, 90)
    before = view._layout.to_page(spot + view._offset())
    turn = QWheelEvent(
        spot,
        view.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)
    after = view._layout.to_page(spot + view._offset())
    assert view.zoom == pytest.approx(1.44)
    assert view.mode is Zoom.FREE
    assert (after.page, after.x, after.y) == pytest.approx((before.page, before.x, before.y), abs=1)


def test_fit_follows_the_size_of_the_pane(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    assert view.mode is Zoom.FIT_WIDTH
    narrow = view.zoom
    review.pane.resize(1500, 900)
    assert view.zoom > narrow
    view.set_mode(Zoom.FIT_PAGE)
    assert view._layout.rects[0].height() <= view.viewport().height()


def test_pages_by_keys_and_by_number(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    before = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > before
    box = page_box(review)
    box.selectAll()
    QTest.keyClicks(box, "3")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert view.page == 2
    review.pane.pages._previous.trigger()
    assert view.page == 1
    assert box.text() == "2"


def test_the_box_of_the_field_with_the_cursor_is_lit_and_scrolled_to(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    assert view.lit_rect() is None
    review.go("totals.total")
    assert view.page == 2
    rect = view.lit_rect()
    assert rect is not None
    assert view.viewport().rect().contains(rect.toRect())
    review.go("supplier.name")
    assert view.page == 0
    review.pane.focus_field("line_items.40.amount")
    assert view.page == 1
    assert view._desk.focus_path == "line_items.40.amount"


def test_a_box_under_the_mouse_names_its_field_and_a_click_goes_there(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    rect = view.box_of("invoice_number")
    assert rect is not None
    QTest.mouseMove(view.viewport(), rect.center().toPoint())
    assert view.touch.hovered == "invoice_number"
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert review.field("invoice_number").hasFocus()
    rect = view.box_of("line_items.2.quantity")
    assert rect is not None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert review.pane.lines.table.currentIndex().row() == 2


def test_the_middle_button_pans(review: Review) -> None:
    review.show(review.add())
    view = review.pane.pages.view
    start = view.verticalScrollBar().value()
    QTest.mousePress(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(100, 200))
    QTest.mouseMove(view.viewport(), QPoint(100, 120))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(100, 120))
    assert view.verticalScrollBar().value() == start + 80


def test_a_document_without_pages_says_why_and_comes_back(review: Review, backend: PagesBackend) -> None:
    backend.broken = True
    broken = review.add("broken.pdf")
    review.show(broken)
    nothing = review.pane.pages._nothing
    review.qtbot.waitUntil(nothing.isVisible)
    assert "damaged" in nothing.accessibleDescription()
    backend.broken = False
    review.show(review.add())
    assert not nothing.isVisible()
    assert review.pane.pages.view.pages == 3


def test_zoom_page_and_layout_are_remembered(review: Review) -> None:
    invoice = review.add()
    review.show(invoice)
    pane = review.pane
    pane.pages.view.set_zoom(1.5)
    pane.pages.view.go_to_page(2)
    pane.fields.set_more_shown(shown=True)
    state = pane.save_state()
    review.show(None)
    pane.fields.set_more_shown(shown=False)
    pane.pages.view.set_mode(Zoom.FIT_PAGE)
    pane.restore_state(state)
    review.show(invoice)
    review.qtbot.waitUntil(lambda: pane.pages.view.page == 2)
    assert pane.pages.view.zoom == 1.5
    assert pane.fields.more_shown
    pane.restore_state({"columns": "x", "zoom": None, "page": [], "line_columns": 3})  # from another version


def test_state_survives_json(review: Review) -> None:
    import json

    review.show(review.add())
    state = review.pane.save_state()
    assert json.loads(json.dumps(state)) == state


def test_what_is_said_instead_of_a_page_is_never_cut_off(qtbot: QtBot) -> None:
    placeholder = Placeholder("page")
    qtbot.addWidget(placeholder)
    placeholder.resize(600, 400)
    placeholder.say("There is no page to show", "Several words that need more than a line. " * 4)
    placeholder.show()
    assert placeholder._text.height() >= placeholder._text.heightForWidth(placeholder._text.width())
    assert placeholder._text.heightForWidth(placeholder._text.width()) > 2 * placeholder._text.fontMetrics().height()
