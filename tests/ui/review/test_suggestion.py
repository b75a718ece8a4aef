"""A misread amount: the value that makes it add up is offered, one click takes it, undo brings back what was read."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

from PySide6.QtCore import Qt

from fakes.backend import FakeBackend
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import get_value, with_value
from invoicext_desktop.domain.invoice import Extraction

from .conftest import Review

TOTAL = "totals.total"


def misread(backend: FakeBackend, path: str = TOTAL) -> Decimal:
    """Have the backend read what `path` says with a digit too many; returns what is printed."""
    made = backend.result
    assert isinstance(made, Extraction)
    printed = get_value(made.content, path)
    assert isinstance(printed, Decimal)
    wrong = Decimal(f"1{printed}")  # a stroke of the frame
    evidence = {
        name: dataclasses.replace(item, source=EvidenceSource.OCR, proved=False, reason="")
        for name, item in made.content.evidence.items()
    }
    content = with_value(dataclasses.replace(made.content, evidence=evidence), path, wrong)
    backend.result = dataclasses.replace(made, content=content)
    return printed


def test_what_adds_up_is_offered_and_taken_with_one_click(review: Review, backend: FakeBackend) -> None:
    printed = misread(backend)
    review.show(review.add())
    answers = review.pane.fields.answers
    assert answers.isVisible()
    assert str(printed) in answers.text.text().replace(",", "")
    assert "Total" in answers.use.text()
    review.qtbot.mouseClick(answers.use, Qt.MouseButton.LeftButton)
    review.settle()
    assert review.saved(TOTAL) == str(printed)
    assert not answers.use.isVisible()
    assert review.stored().content.evidence[TOTAL].source is EvidenceSource.USER


def test_undo_brings_back_what_was_read_and_the_offer(review: Review, backend: FakeBackend) -> None:
    printed = misread(backend)
    review.show(review.add())
    review.pane.take_suggestion()
    review.settle()
    review.undo()
    assert review.saved(TOTAL) == f"1{printed}"
    assert review.pane.fields.answers.use.isVisible()


def test_nothing_is_offered_where_it_adds_up(review: Review) -> None:
    review.show(review.add())
    assert not review.pane.fields.answers.use.isVisible()
    review.pane.take_suggestion()
    review.settle()
    assert review.messages == []


def test_an_approved_invoice_is_asked_nothing(review: Review, backend: FakeBackend) -> None:
    misread(backend)
    invoice_id = review.add()
    review.services.review.approve([invoice_id])
    review.show(invoice_id)
    assert not review.pane.fields.answers.use.isVisible()
