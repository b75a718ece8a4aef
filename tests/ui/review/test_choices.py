"""The other values that a field could have, chosen with two keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.review.choices_popup import ChoicesPopup
from invoicext_desktop.ui.theme import apply_theme
from support import open_with

from .conftest import Review


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_with(tmp_path / "data", LocalBackend(1))
    yield opened
    opened.close()


@pytest.fixture
def review(qtbot: QtBot, qapp: QApplication, services: Services, tmp_path: Path) -> Iterator[Review]:
    apply_theme(qapp)
    made = Review(qtbot, services, tmp_path)
    (tmp_path / "sample.pdf").write_bytes(sample_invoice())
    made.show(made.add("sample.pdf"))
    yield made
    made.close()


def rows(popup: ChoicesPopup) -> list[str]:
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def pointed(review: Review) -> object:
    """What the page frames for the row that is chosen."""
    return review.pane.pages.view._pointed


def opened(review: Review, path: str) -> ChoicesPopup:
    review.go(path)
    popup = review.pane.choices
    review.pane.choose_value()
    review.qtbot.waitUntil(lambda: bool(rows(popup)) and "Looking" not in rows(popup)[0], timeout=20_000)
    return popup


def test_a_wrong_value_is_put_right_with_two_keys(review: Review) -> None:
    invoice_id = review.pane.current_invoice_id
    assert invoice_id is not None
    right = review.stored().content.totals.total
    review.services.review.set_value(invoice_id, "totals.total", Decimal("1.11"))
    review.settle()
    review.qtbot.waitUntil(lambda: review.pane._desk.content.totals.total == Decimal("1.11"))
    popup = opened(review, "totals.total")
    assert rows(popup)[0].startswith(f"{right:,}")
    assert pointed(review) is not None
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    review.settle()
    assert review.stored().content.totals.total == right
    assert review.stored().content.evidence["totals.total"].bbox is not None
    assert pointed(review) is None
    review.undo()
    assert review.stored().content.totals.total == Decimal("1.11")


def test_dates_have_their_labels(review: Review) -> None:
    popup = opened(review, "invoice_date")
    due = review.stored().content.due_date
    assert isinstance(due, dt.date)
    assert any(due.strftime("%d/%m/%Y") in row for row in rows(popup))
    QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    focus = QApplication.focusWidget()
    assert focus is review.field("invoice_date")


def test_a_cell_is_offered_what_stands_at_its_height(review: Review) -> None:
    line = review.stored().content.line_items[0]
    popup = opened(review, "line_items.0.quantity")
    assert any(row.startswith(f"{line.amount:,}") for row in rows(popup))
    others = {item.amount for item in review.stored().content.line_items[1:]} - {line.amount, line.unit_price}
    assert not any(row.startswith(f"{other:,}") for row in rows(popup) for other in others)
    popup.hide()


def test_nothing_of_the_kind_is_said(review: Review) -> None:
    popup = opened(review, "payment.bic")
    assert rows(popup)
    popup.hide()


def test_the_sign_after_a_field_offers_them_too(review: Review) -> None:
    review.go("supplier.name")
    glyph = review.pane.fields.rows["totals.total"].glyph
    assert "other values" in glyph.toolTip()
    QTest.mouseClick(glyph, Qt.MouseButton.LeftButton)
    popup = review.pane.choices
    review.qtbot.waitUntil(lambda: bool(rows(popup)) and "Looking" not in rows(popup)[0], timeout=20_000)
    assert review.pane._desk.focus_path == "totals.total"
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    editor = review.pane.fields.rows["totals.total"].editor
    review.qtbot.waitUntil(lambda: "Taken from the page" in editor.accessibleDescription())
