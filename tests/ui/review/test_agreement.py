"""Whatever a person, undo and another process do in whatever order: what is shown is what is stored."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from invoicext_desktop.domain.errors import ConflictError
from invoicext_desktop.domain.fields import LINE_FIELDS, get_cell, line_path, spec_of
from invoicext_desktop.ui import formats

from .conftest import Review

FIELDS = ("supplier.name", "invoice_number", "invoice_date", "totals.total", "supplier.address", "purchase_order")
TEXTS = ("7", "1,2", "12/11/2026", "x y", "-", "31.1.27")


class Walk:
    """A hundred things that happen, by the dice."""

    def __init__(self, review: Review, seed: int) -> None:
        self.review = review
        self.dice = random.Random(seed)
        self.invoices = [review.add(), review.add("second.pdf")]
        review.show(self.invoices[0])

    def step(self) -> None:
        acts = (self.type, self.type, self.type, self.leave, self.undo, self.redo, self.other, self.switch, self.lines)
        self.dice.choice(acts)()

    def type(self) -> None:
        if self.dice.random() < 0.5:
            self.review.pane.focus_field(self.dice.choice(FIELDS))
        if QApplication.focusWidget() is not None:
            self.review.type(self.dice.choice(TEXTS))

    def leave(self) -> None:
        if QApplication.focusWidget() is not None:
            self.review.key(self.dice.choice((Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return)))

    def undo(self) -> None:
        self.review.pane.flush()
        service, company = self.review.services.review, self.review.company
        self.review.tasks.run(lambda: service.undo(company), failed=self.conflict)

    def redo(self) -> None:
        self.review.pane.flush()
        service, company = self.review.services.review, self.review.company
        self.review.tasks.run(lambda: service.redo(company), failed=self.conflict)

    def conflict(self, error: BaseException) -> None:
        assert isinstance(error, ConflictError)

    def other(self) -> None:
        """Another process, or the server, writes at the same time."""
        invoice, number = self.dice.choice(self.invoices), str(self.dice.randrange(100))
        self.review.services.review.set_value(invoice, self.dice.choice(("invoice_number", "purchase_order")), number)

    def switch(self) -> None:
        self.review.pane.show_invoice(self.dice.choice(self.invoices))

    def lines(self) -> None:
        lines = self.review.pane.lines
        if self.dice.random() < 0.3:
            lines.actions_.add_line()
        elif lines.model.rowCount() and self.dice.random() < 0.3:
            lines.actions_.delete_lines()
        elif lines.model.rowCount():
            name = self.dice.choice([spec.path for spec in LINE_FIELDS[:2]])
            self.review.pane.focus_field(line_path(self.dice.randrange(lines.model.rowCount()), name))
            self.review.key(Qt.Key.Key_F2)
            self.review.type(self.dice.choice(TEXTS))


def shown_text(review: Review, path: str) -> str:
    cell = get_cell(review.stored().content, path)
    if cell.draft is not None:
        return cell.draft
    return formats.display(spec_of(path).type, cell.value, review.pane.locale())


@pytest.mark.parametrize("seed", range(4))
def test_what_is_shown_is_what_is_stored(review: Review, seed: int) -> None:
    walk = Walk(review, seed)
    for _ in range(60):
        walk.step()
        if walk.dice.random() < 0.4:
            QApplication.processEvents()
    review.pane.fields.more_button.setFocus()
    review.pane.flush()
    review.settle()
    review.settle()
    stored = review.stored()
    for path in FIELDS:
        assert review.text(path) == shown_text(review, path), path
    model = review.pane.lines.model
    assert model.rowCount() == len(stored.content.line_items)
    for row in range(model.rowCount()):
        for column, spec in enumerate(LINE_FIELDS):
            path = line_path(row, spec.path)
            assert model.index(row, column).data() == shown_text(review, path), path
