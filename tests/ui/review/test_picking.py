"""Filling fields from the page: a word, a box, the keys; and text that is chosen and copied."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.page_text import PageWord
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.theme import apply_theme
from support import open_with

from .conftest import Review

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A real engine: the words are those of the page."""
    opened = open_with(tmp_path / "data", LocalBackend(1))
    yield opened
    opened.close()


@pytest.fixture
def review(qtbot: QtBot, qapp: QApplication, services: Services, tmp_path: Path) -> Iterator[Review]:
    apply_theme(qapp)
    made = Review(qtbot, services, tmp_path)
    (tmp_path / "sample.pdf").write_bytes(sample_invoice())
    made.show(made.add("sample.pdf"))
    view = made.pane.pages.view
    qtbot.waitUntil(lambda: view.texts.of(0) is not None and view._sizes_known, timeout=20_000)
    yield made
    made.close()


def word(review: Review, text: str) -> PageWord:
    index = review.pane.pages.view.texts.of(0)
    assert index is not None
    return next(item for item in index.text.words if text in item.text)


def at(review: Review, text: str) -> QPoint:
    """The middle of a word, in the viewport; scrolled to where it can be seen."""
    view: PageView = review.pane.pages.view
    view.verticalScrollBar().setValue(round(word(review, text).box.y0 * view._layout.scale) - 100)
    return view.rect_of(0, word(review, text).box).center().toPoint()


def click(review: Review, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = at(review, text)
    QTest.mouseClick(review.pane.pages.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    review.settle()


def words_of(review: Review) -> list[str]:
    index = review.pane.pages.view.texts.of(0)
    assert index is not None
    return [item.text for item in index.text.words]


def test_a_click_on_a_word_fills_the_field_with_the_cursor(review: Review) -> None:
    total = review.stored().content.totals.total
    review.go("totals.subtotal")
    place = at(review, f"{total}")
    view = review.pane.pages.view
    QTest.mouseMove(view.viewport(), place)
    offer = view.hand.offer
    assert offer is not None
    assert offer.fits
    assert offer.words == f"Subtotal: {total}"
    click(review, f"{total}")
    stored = review.stored().content
    assert stored.totals.subtotal == total
    evidence = stored.evidence["totals.subtotal"]
    assert (evidence.source, evidence.page) == (EvidenceSource.USER, 1)
    assert evidence.bbox == word(review, f"{total}").box
    review.undo()
    assert review.stored().content.totals.subtotal != total


def test_what_does_not_fit_is_said_and_not_taken(review: Review) -> None:
    before = review.stored().content
    name = (before.supplier.name or "").split()[0]
    review.go("invoice_date")
    place = at(review, name)
    view = review.pane.pages.view
    QTest.mouseMove(view.viewport(), place)
    assert view.hand.offer is not None
    assert (view.hand.offer.fits, view.hand.offer.words) == (False, "Not a date")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    review.settle()
    assert review.stored().content.invoice_date == before.invoice_date


def test_a_name_of_several_words_is_taken_whole(review: Review) -> None:
    name = review.stored().content.supplier.name
    assert name is not None
    review.go("customer.name")
    click(review, name.split()[0])
    assert review.stored().content.customer.name == name


def test_a_box_takes_the_words_in_it(review: Review) -> None:
    view = review.pane.pages.view
    review.go("payment.terms")
    number = word(review, str(review.stored().content.invoice_number))
    row = [item for item in view.texts.known[0].text.words if item.row == number.row and item.run == number.run]
    place = at(review, number.text)
    first = view.rect_of(0, row[0].box).topLeft().toPoint() - QPoint(4, 4)
    last = view.rect_of(0, row[-1].box).bottomRight().toPoint() + QPoint(4, 4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseMove(view.viewport(), last)
    assert view.hand.band is not None
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)
    review.settle()
    assert review.stored().content.payment.terms == " ".join(item.text for item in row)


def test_with_control_a_click_goes_to_the_field_of_the_value(review: Review) -> None:
    total = review.stored().content.totals.total
    review.go("supplier.name")
    click(review, f"{total}", Qt.KeyboardModifier.ControlModifier)
    assert review.pane._desk.focus_path in {"totals.total", "amount_due"}
    assert review.stored().content.totals.total == total


def test_the_keys_walk_the_words_and_enter_takes_one(review: Review) -> None:
    review.go("customer.name")
    view = review.pane.pages.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    review.key(Qt.Key.Key_Down)
    first = view.hand.choice.cursor
    assert first is not None
    review.key(Qt.Key.Key_Down)
    assert view.hand.choice.cursor != first
    review.key(Qt.Key.Key_Up)
    assert view.hand.choice.cursor == first
    assert view.hand.offer is not None
    assert view.hand.offer.fits
    review.key(Qt.Key.Key_Return)
    review.settle()
    assert first.text in str(review.stored().content.customer.name)


def test_text_is_chosen_and_copied(review: Review) -> None:
    view = review.pane.pages.view
    view.setFocus()
    QApplication.focusWidget()
    review.pane.setFocus()
    field = QApplication.focusWidget()
    assert not isinstance(field, QLineEdit)
    name = (review.stored().content.supplier.name or "").split()[0]
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(review, name))
    review.pane.pages._copy.trigger()
    assert QGuiApplication.clipboard().text() == name
    review.pane.pages._all.trigger()
    review.pane.pages._copy.trigger()
    text = QGuiApplication.clipboard().text()
    assert all(item in text for item in words_of(review))
    assert "\n" in text


def test_text_is_found_on_the_page(review: Review) -> None:
    bar = review.pane.pages.find_bar
    name = review.stored().content.supplier.name or ""
    review.pane.pages._search.trigger()
    assert bar.isVisible()
    QTest.keyClicks(bar.text, name.upper())
    assert bar.hits
    assert " ".join(item.text for item in bar.hits[0][1]) == name
    assert bar.text.accessibleDescription() == f"1 of {len(bar.hits)}"
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert bar.text.accessibleDescription() == f"{min(2, len(bar.hits))} of {len(bar.hits)}"
    bar.text.setText("no such words")
    assert bar.text.accessibleDescription() == "Not found"
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert review.pane.pages.view._hits == ()


def clicks(review: Review, place: QPoint, times: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    """As mice do it: the second press is the double click, the third a press again."""
    paper, left = review.pane.pages.view.viewport(), Qt.MouseButton.LeftButton
    for number in range(times):
        (QTest.mouseDClick if number == 1 else QTest.mousePress)(paper, left, modifier, place)
        QTest.mouseRelease(paper, left, modifier, place)


def test_a_double_click_fills_one_field_only(review: Review) -> None:
    """Its second half is no click on the next field, where the cursor is by then."""
    number = str(review.stored().content.invoice_number)
    before = review.stored().content
    review.go("payment.terms")
    clicks(review, at(review, number), 2)
    review.settle()
    after = review.stored().content
    assert number in str(after.payment.terms)
    assert dataclasses.replace(after, payment=before.payment, evidence=before.evidence) == before


def test_two_clicks_choose_a_word_and_three_its_row(review: Review) -> None:
    view = review.pane.pages.view
    number = word(review, str(review.stored().content.invoice_number))
    review.go("invoice_date")
    shift = Qt.KeyboardModifier.ShiftModifier
    clicks(review, at(review, number.text), 2, shift)
    assert view.hand.copied() == number.text
    clicks(review, at(review, number.text), 3, shift)
    assert view.hand.choice.words == tuple(item for item in view.texts.known[0].text.words if item.row == number.row)
    assert QApplication.focusWidget() is view
    review.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert number.text in QGuiApplication.clipboard().text()
    review.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.hand.choice.words) == len(words_of(review))
    review.key(Qt.Key.Key_Escape)
    assert view.hand.choice.words == ()
    review.key(Qt.Key.Key_Escape)
    assert review.field("invoice_date").hasFocus()
    assert review.stored().content.invoice_date is not None


def test_the_cursor_of_words_begins_at_the_value_and_stays_in_view(review: Review) -> None:
    view = review.pane.pages.view
    view.set_zoom(3.0)
    total = review.stored().content.totals.total
    review.go("totals.total")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    review.key(Qt.Key.Key_Left)
    cursor = view.hand.choice.cursor
    assert cursor is not None
    assert cursor.text.endswith(f"{total}")
    seen = []
    for _ in range(60):
        review.key(Qt.Key.Key_Up)
        here = view.hand.choice.cursor
        assert here is not None
        assert QRectF(view.viewport().rect()).intersects(view.rect_of(0, here.box))
        seen.append(here.row)
    assert seen[-1] == 0
    assert view.hand.offer is not None  # it is said after the page has moved


def test_a_box_beyond_the_page_ends_at_its_words(review: Review) -> None:
    view = review.pane.pages.view
    review.go("payment.terms")
    start = view.rect_of(0, word(review, words_of(review)[0]).box).topLeft().toPoint() - QPoint(5, 5)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, start)
    QTest.mouseMove(view.viewport(), start + QPoint(40, 40))
    QTest.mouseMove(view.viewport(), QPoint(view.viewport().width() + 900, view.viewport().height() + 20))
    bar = view.verticalScrollBar()
    if bar.maximum():
        was = bar.value()
        review.qtbot.waitUntil(lambda: bar.value() > was)  # it goes on while the mouse rests beyond the edge
        review.qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    end = QPoint(view.viewport().width() + 900, view.viewport().height() + 20)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, end)
    assert len(view.hand.choice.words) > len(words_of(review)) // 2
    assert review.stored().content.payment.terms is None


def test_control_shows_where_a_click_goes_instead_of_what_it_fills(review: Review) -> None:
    view = review.pane.pages.view
    total = review.stored().content.totals.total
    review.go("totals.subtotal")
    place = at(review, f"{total}")
    QTest.mouseMove(view.viewport(), place)
    assert view.hand.offered[1]
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        view.viewport().mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
    )
    QApplication.sendEvent(view.viewport(), move)
    assert not view.hand.offered[1]
    assert view.touch.hovered in {"totals.total", "amount_due"}
