"""A column that nothing was learned about stays what the reader takes it for."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from documents.odd_label import odd_invoice
from invoicext_desktop.domain.lessons import LessonKind, SupplierLessons
from invoicext_desktop.domain.memory import agree
from invoicext_desktop.extraction.memory.learn import learn
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.pipeline import read_invoice
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF


def pages_of(folder: Path, number: str, day: int) -> tuple[Page, ...]:
    path = folder / f"{number}.pdf"
    path.write_bytes(odd_invoice(number, day=day, net="100.00", tax="20.00", total="120.00"))
    return read_pages(path, PDF)[0]


def test_a_price_that_is_the_amount_teaches_no_column_and_takes_none_away(tmp_path: Path) -> None:
    first, second = pages_of(tmp_path, "Q-1", 3), pages_of(tmp_path, "Q-2", 9)
    observed = learn(first, read_invoice(first)[0])
    lessons = agree([(observed, dt.datetime(2026, 1, 1, tzinfo=dt.UTC))])
    columns = {lesson.path for lesson in lessons if lesson.kind is LessonKind.COLUMNS}
    assert columns
    assert "line_items.amount" not in columns
    memory = Memory([SupplierLessons("1", observed.supplier, observed.keys, lessons)])
    assert read_invoice(second, memory)[0].line_items == read_invoice(second)[0].line_items


def test_net_with_an_amount_is_no_term_of_payment(tmp_path: Path) -> None:
    content, _ = read_invoice(pages_of(tmp_path, "Q-1", 3))
    assert content.due_date is None
    assert content.payment.terms is None
