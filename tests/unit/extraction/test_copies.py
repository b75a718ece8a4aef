"""Pages that repeat another: read once, never offered as several invoices."""

from __future__ import annotations

from pathlib import Path

from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

PDF = "application/pdf"
WHOLE = [*HEADER, *TABLE, *TOTALS]


def marked(text: str) -> list[Text]:
    return [(280, 30, text), *WHOLE]


def test_duplicate_and_triplicate_are_read_once(tmp_path: Path) -> None:
    pages = [marked("ORIGINAL"), marked("DUPLICADO"), marked("TRIPLICADO")]
    read = extract(write(tmp_path / "a.pdf", *pages), PDF)
    assert len(read.content.line_items) == 2
    assert read.segments == ()
    assert read.pages == 3


def test_the_copies_page_numbers_may_differ(tmp_path: Path) -> None:
    pages = [[*marked(word), (280, 820, f"Page {n}/2")] for n, word in ((1, "Original"), (2, "Copy"))]
    assert len(extract(write(tmp_path / "a.pdf", *pages), PDF).content.line_items) == 2


def test_a_page_with_another_amount_is_no_copy(tmp_path: Path) -> None:
    other = [(x, y, text.replace("60.00", "61.00")) for x, y, text in TABLE]
    read = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE], [*HEADER, *other, *TOTALS]), PDF)
    assert len(read.content.line_items) == 4
