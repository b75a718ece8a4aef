from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fakes.backend import FakeBackend
from invoicext_desktop.domain.errors import DiskFullError
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.formats import in_locale
from invoicext_desktop.ui.theme import Appearance, accent, set_appearance

from .conftest import Review
from .made import make_invoice


def test_folding_the_lines_gives_the_page_the_room_and_unfolding_takes_it_back(review: Review) -> None:
    review.show(review.add())
    lines, page = review.pane.lines, review.pane.pages
    before = page.height()
    lines.fold.click()
    QApplication.processEvents()
    assert page.height() > before
    lines.fold.click()
    QApplication.processEvents()
    assert abs(page.height() - before) <= 1


def test_a_pane_closed_with_folded_lines_opens_so_and_unfolds_to_a_table(review: Review) -> None:
    review.show(review.add())
    review.pane.lines.fold.click()
    state = review.pane.save_state()
    review.pane.lines.fold.click()
    review.pane.restore_state(state)
    QApplication.processEvents()
    assert review.pane.lines.is_folded
    review.pane.lines.fold.click()
    QApplication.processEvents()
    assert review.pane.lines.table.height() > 100


def test_light_and_dark_change_under_way(review: Review, qapp: QApplication) -> None:
    review.show(review.add())
    set_appearance(qapp, Appearance.DARK)
    QApplication.processEvents()
    dark = accent(qapp.palette()).name()
    assert dark in review.pane.styleSheet()
    set_appearance(qapp, Appearance.LIGHT)
    QApplication.processEvents()
    assert accent(qapp.palette()).name() in review.pane.styleSheet()
    assert dark not in review.pane.styleSheet()


def test_a_full_disk_is_told_and_what_was_typed_is_saved_when_there_is_room(
    review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    review.show(review.add())
    service = review.services.review
    save, full = service.set_value, [True]

    def set_value(*arguments: object) -> Invoice:
        if full[0]:
            raise DiskFullError
        return save(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(service, "set_value", set_value)
    review.go("invoice_number")
    review.type("A-1")
    review.pane.flush()
    review.settle()
    assert review.messages == [DiskFullError().sentence]
    assert review.text("invoice_number") == "A-1"
    assert review.saved("invoice_number") == "HPS-20431"
    full[0] = False
    review.pane.flush()
    review.settle()
    assert review.saved("invoice_number") == "A-1"


def test_quick_changes_of_the_invoice_show_the_last_one(review: Review, backend: FakeBackend, tmp_path: Path) -> None:
    made = []
    for number in range(4):
        backend.result = make_invoice(tmp_path / f"{number}.pdf", supplier=f"Supplier {number}")
        made.append(review.add(f"{number}.pdf"))
    for invoice in (*made, made[0], made[2]):
        review.pane.show_invoice(invoice)
    review.settle()
    assert review.text("supplier.name") == "Supplier 2"
    assert review.pane.current_invoice_id == made[2]


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("Subtotal 1000.50 and tax 2.00 make 1002.50, not 3.", "Subtotal 1.000,50 and tax 2,00 make 1.002,50, not 3."),
        ("net 123.65 + tax 24.73 = 148.38", "net 123,65 + tax 24,73 = 148,38"),
        ("(difference -0.62).", "(difference -0,62)."),
        ("read on 2026-11-02 by 1.2.3", "read on 2026-11-02 by 1.2.3"),
        ("file HPS20.31a", "file HPS20.31a"),
    ],
)
def test_amounts_in_sentences_are_written_as_the_locale_writes_them(text: str, german: str) -> None:
    assert in_locale(text, QLocale("de_DE")) == german
