"""Words and images of pages: boxes as shown, odd pages, odd text."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from invoicext_desktop.domain.errors import DocumentError, NotFoundError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.pdf import LAST_PAGES, MAX_PAGES, read_pages
from invoicext_desktop.reading.render import MAX_PIXELS, page_sizes, render_page
from invoicext_desktop.reading.sniff import PDF
from unit.reading.papers import Draw, invoice, logo, pdf


def file(folder: Path, draw: Draw, size: tuple[float, float] = (595, 842), rotation: int = 0) -> Path:
    path = folder / "document.pdf"
    path.write_bytes(pdf(draw, size, rotation=rotation))
    return path


def box_of(path: Path, text: str) -> BBox:
    pages, _ = read_pages(path, PDF)
    return next(word.box for word in pages[0].words if word.text == text)


@pytest.mark.parametrize(
    ("rotation", "size", "start"),
    [
        (0, (595, 842), (60, 792)),
        (90, (842, 595), (50, 60)),
        (180, (595, 842), (535, 50)),
        (270, (842, 595), (792, 535)),
    ],
)
def test_boxes_are_as_the_page_is_shown(
    tmp_path: Path, rotation: int, size: tuple[int, int], start: tuple[int, int]
) -> None:
    """The text is upright as shown; `start` is where its baseline begins then, from the top left."""

    def draw(page: Canvas) -> None:
        for at, text in (((60, 50), "Place"), ((300, 450), "and enough more text to make this a page worth reading")):
            page.saveState()
            page.translate(*at)
            page.rotate(rotation)
            page.drawString(0, 0, text)
            page.restoreState()

    path = file(tmp_path, draw, rotation=rotation)
    assert page_sizes(path, PDF) == (size,)
    box = box_of(path, "Place")
    assert box.x0 == pytest.approx(start[0], abs=1)
    assert box.y1 == pytest.approx(start[1], abs=6)
    assert 8 < box.y1 - box.y0 < 20 < box.x1 - box.x0


def test_fonts_are_known(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        page.setFont("Helvetica-Bold", 18)
        page.drawString(60, 700, "Heading")
        page.setFont("Helvetica", 9)
        page.drawString(60, 600, "and a line of text in an ordinary and small font")

    pages, _ = read_pages(file(tmp_path, draw), PDF)
    words = {word.text: word for word in pages[0].words}
    assert (words["Heading"].size, words["Heading"].bold) == (18, True)
    assert (words["line"].size, words["line"].bold) == (9, False)


def test_bold_made_by_printing_twice_is_one_word(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        page.drawString(60, 700, "Twice")
        page.drawString(60.2, 700, "Twice")
        page.drawString(60, 600, "a line of text that is long enough to be a page")

    pages, _ = read_pages(file(tmp_path, draw), PDF)
    assert [word.text for word in pages[0].words].count("Twice") == 1


def test_words_hold_no_soft_hyphens_and_control_characters(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        page.drawString(60, 700, "Rech\u00adnungs\u00adnummer RE-1 and some more words for the page")

    pages, _ = read_pages(file(tmp_path, draw), PDF)
    text = " ".join(word.text for word in pages[0].words)
    assert text.isprintable()
    assert "\u00ad" not in text


@pytest.mark.parametrize("size", [(1, 1), (10, 5_000), (14_400, 14_400)])
def test_odd_sizes_are_read_or_refused_and_shown(tmp_path: Path, size: tuple[int, int]) -> None:
    path = file(tmp_path, invoice, size)
    with suppress(DocumentError):
        extract(path, PDF)
    image = render_page(path, PDF, 1, 2.0)
    assert image.width * image.height <= 1.01 * MAX_PIXELS
    assert len(image.samples) == image.stride * image.height


def test_a_page_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        render_page(file(tmp_path, invoice), PDF, 2, 1.0)


def test_text_outside_the_page_is_no_part_of_it(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        invoice(page)
        page.drawString(5_000, 400, "Total 999.00")

    assert extract(file(tmp_path, draw), PDF).content.totals.total == 120


def _numbered(count: int) -> Draw:
    def draw(page: Canvas) -> None:
        for number in range(1, count + 1):
            page.drawString(60, 700, f"Page {number} of a document with words enough")
            if number < count:
                page.showPage()

    return draw


def test_of_very_many_pages_the_first_and_the_last_are_read(tmp_path: Path) -> None:
    count = MAX_PAGES + 30
    path = file(tmp_path, _numbered(count))
    pages, _ = read_pages(path, PDF)
    assert [page.number for page in pages] == [*range(1, MAX_PAGES + 1), *range(count - LAST_PAGES + 1, count + 1)]
    extraction = extract(path, PDF)
    assert extraction.pages == count
    (issue,) = (issue for issue in extraction.issues if issue.code == "pages_left_out")
    assert f"Pages {MAX_PAGES + 1} to {count - LAST_PAGES} of {count} were not read" in issue.message


@pytest.mark.parametrize("more", [-1, 0, 1, LAST_PAGES])
def test_a_few_pages_more_than_are_read_at_first_are_all_read(tmp_path: Path, more: int) -> None:
    extraction = extract(file(tmp_path, _numbered(MAX_PAGES + more)), PDF)
    assert "pages_left_out" not in {issue.code for issue in extraction.issues}


def test_pages_without_end_of_words_are_not_all_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("invoicext_desktop.reading.pdf.MAX_WORDS", 100)
    pages, count = read_pages(file(tmp_path, _numbered(40)), PDF)
    assert count == 40
    assert 12 < len(pages) < 24
    assert pages[-1].number == 40


def test_a_picture_as_large_as_a_logo_is_known(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        invoice(page)
        for x, top, width, height in ((400, 40, 120, 50), (400, 200, 9, 9), (0, 0, 595, 842)):
            logo(page, x, 842 - top - height, width, height)

    pages, _ = read_pages(file(tmp_path, draw), PDF)
    boxes = [tuple(round(edge) for edge in (box.x0, box.y0, box.x1, box.y1)) for box in pages[0].pictures]
    assert boxes == [(400, 40, 520, 90)]


def test_a_row_of_very_many_numbers_takes_no_time(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        invoice(page)
        page.setFont("Helvetica", 1)
        for number in range(800):
            page.drawString(20 + 0.7 * number, 300, "Total" if number % 5 == 0 else "1.00")

    started = time.perf_counter()
    extract(file(tmp_path, draw), PDF)
    assert time.perf_counter() - started < 10


def test_two_thousand_lines_are_read_in_time(tmp_path: Path) -> None:
    """Time grows with the lines, not with their square."""
    started = time.perf_counter()
    extraction = extract(file(tmp_path, _long), PDF)
    assert time.perf_counter() - started < 20
    amounts = [line.amount for line in extraction.content.line_items]
    assert len(amounts) == 2_000
    assert extraction.content.totals.total == sum(amount for amount in amounts if amount is not None)


def _long(page: Canvas) -> None:
    page.drawString(40, 800, "Invoice number: INV-4711")
    top = _head(page, 770)
    for number in range(2_000):
        if top < 50:
            page.showPage()
            top = _head(page, 800)
        page.drawString(40, top, f"Article in blue, kind {number}")
        cells = ((350, "2"), (450, f"{number}.50"), (550, f"{2 * number + 1:,}.00"))
        for right, text in cells:
            page.drawRightString(right, top, text)
        top -= 13
    page.drawString(360, top - 20, "Total")
    page.drawRightString(550, top - 20, "4,000,000.00")


def _head(page: Canvas, top: float) -> float:
    page.drawString(40, top, "Description")
    for right, text in ((350, "Quantity"), (450, "Unit price"), (550, "Amount")):
        page.drawRightString(right, top, text)
    return top - 15
