"""Lessons against proof, against later lessons, and against other suppliers."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest

from documents.correcting import BY_HAND, corrected
from documents.designs.judging import HEADER, same
from documents.designs.truth import Truth
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, get_value, with_cell
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.lessons import KeyKind, Lesson, LessonKind, SupplierLessons
from invoicext_desktop.domain.memory import agree
from invoicext_desktop.extraction.memory.learn import learn
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.pipeline import read_invoice
from invoicext_desktop.reading.model import Page
from unit.extraction.memory.learning import NOW, family, memory_of, observed, supplier


def plain(count: int = 2, seed: int = 4) -> tuple[tuple[tuple[Page, ...], Truth], ...]:
    """A supplier whose invoices are read well without lessons."""
    return family(seed, count, "window_letter", 0)


def by_hand(content: InvoiceContent, path: str, value: Value) -> InvoiceContent:
    return with_cell(content, path, Cell(value, None, BY_HAND))


@pytest.mark.parametrize("seed", range(1, 76, 5))
def test_the_corrected_values_come_back_on_the_same_pages(seed: int) -> None:
    pages, truth = family(seed)[0]
    wanted = corrected(read_invoice(pages)[0], truth)
    again = read_invoice(pages, memory_of(pages, truth))[0]
    for path in HEADER:
        value = get_value(wanted, path)
        if value is not None and path in truth.values:
            got = get_value(again, path)
            assert got is not None, path
            assert same(path, value, got), path


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_proof_is_stronger_than_a_lesson(seed: int) -> None:
    """A person once took the net amount for the total: the next invoice's amounts add up as they were read."""
    (pages, _), (later, _) = plain(seed=seed)
    read = read_invoice(pages)[0]
    wrong = by_hand(read, "totals.total", read.totals.subtotal)
    taught = learn(pages, wrong)
    content = read_invoice(later, Memory([supplier(taught)]))[0]
    assert content.totals == read_invoice(later)[0].totals
    assert content.totals.subtotal is not None
    assert content.totals.tax_amount is not None
    assert content.totals.subtotal + content.totals.tax_amount == content.totals.total


def test_a_wrong_lesson_is_outvoted_by_the_next_correction() -> None:
    papers = plain(3)
    (first, _), (second, truth), (third, wanted) = papers
    read = read_invoice(first)[0]
    mistake = learn(first, by_hand(read, "invoice_number", read.purchase_order or "none"))
    right = learn(second, by_hand(read_invoice(second)[0], "invoice_number", truth.values["invoice_number"]))
    lessons = agree([(mistake, NOW), (right, NOW + dt.timedelta(days=1))])
    memory = Memory([SupplierLessons("1", right.supplier, right.keys, lessons)])
    assert read_invoice(third, memory)[0].invoice_number == wanted.values["invoice_number"]


def test_a_layout_lends_places_and_nothing_else() -> None:
    """Another supplier with the same program: its name, address and currency stay its own."""
    (pages, truth), _ = plain()
    taught = observed(pages, truth)
    stranger = supplier(taught)
    layout = tuple(key for key in stranger.keys if key.kind is KeyKind.LAYOUT)
    assert layout
    always = Lesson("supplier.name", LessonKind.ALWAYS, {"value": "Somebody Else", "corrected": True}, 5)
    other = dataclasses.replace(stranger, keys=layout, lessons=(*stranger.lessons, always))
    content = read_invoice(pages, Memory([other]))[0]
    assert content.supplier == read_invoice(pages)[0].supplier


def test_two_suppliers_with_one_telephone_are_nobody() -> None:
    (pages, truth), _ = plain()
    one = supplier(observed(pages, truth), "1")
    weak = tuple(key for key in one.keys if key.kind is KeyKind.PHONE)
    always = Lesson("currency", LessonKind.ALWAYS, {"value": "XTS", "corrected": True}, 5)
    both = [SupplierLessons(name, name, weak, (always,)) for name in ("1", "2")]
    assert read_invoice(pages, Memory(both)) == read_invoice(pages)


def test_a_value_that_was_taken_out_stays_out() -> None:
    (pages, _), (later, _) = plain()
    read = read_invoice(pages)[0]
    assert read.due_date is not None
    taught = learn(pages, by_hand(read, "due_date", None))
    content = read_invoice(later, Memory([supplier(taught)]))[0]
    assert content.due_date is None


def test_terms_are_followed_where_no_due_date_is_printed() -> None:
    (pages, _), (later, _) = family(7, 2, "credit_of_invoice", 0)
    read, before = read_invoice(pages)[0], read_invoice(later)[0]
    assert read.invoice_date is not None
    assert before.invoice_date is not None
    assert before.due_date is None
    taught = learn(pages, by_hand(read, "due_date", read.invoice_date + dt.timedelta(days=11)))
    content = read_invoice(later, Memory([supplier(taught)]))[0]
    assert content.due_date == before.invoice_date + dt.timedelta(days=11)
    assert content.evidence["due_date"].source is EvidenceSource.LEARNED


def test_learned_values_are_never_said_to_be_certain() -> None:
    for seed in range(0, 76, 7):
        (pages, truth), (later, _) = family(seed)
        content = read_invoice(later, memory_of(pages, truth))[0]
        assert all(Decimal(str(item.confidence)) <= Decimal("0.995") for item in content.evidence.values())
