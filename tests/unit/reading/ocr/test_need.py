"""Which pages are looked at: those whose text says nothing, or not all that stands there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from invoicext_desktop.reading import pdf
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.options import Scanning
from invoicext_desktop.reading.pdf import read_any_pages
from invoicext_desktop.reading.sniff import PDF

LINES = [f"{number} Printer paper, 80 g, box of five reams   {number * 13}.50" for number in range(1, 25)]
Draw = Callable[[pymupdf.Page], None]


def _text(page: pymupdf.Page, lines: list[str] = LINES, *, hidden: bool = False) -> None:
    for number, line in enumerate(lines):
        page.insert_text((60, 80 + 24 * number), line, fontsize=11, render_mode=3 if hidden else 0)


def _picture_of(draw: Draw) -> bytes:
    """A page as a scanner gives it."""
    with pymupdf.open() as document:
        page = document.new_page(width=595, height=842)
        draw(page)
        return bytes(page.get_pixmap(dpi=100).tobytes("png"))


def _scan(page: pymupdf.Page) -> None:
    page.insert_image(page.rect, stream=_picture_of(_text))


def _clouds(page: pymupdf.Page) -> None:
    def draw(sky: pymupdf.Page) -> None:
        for at in range(12):
            sky.draw_circle((100 + 40 * at, 200 + 30 * (at % 5)), 60, color=None, fill=(0.8, 0.85, 0.95))

    page.insert_image(page.rect, stream=_picture_of(draw))


def _letterhead_over_scan(page: pymupdf.Page) -> None:
    _scan(page)
    page.insert_text((60, 40), "Received by InvoiceBox on 2 May, page 1, Harrow Paper Supplies Ltd", fontsize=9)


def _text_over_clouds(page: pymupdf.Page) -> None:
    _clouds(page)
    _text(page, LINES[:8])


def _scanners_layer(page: pymupdf.Page) -> None:
    _scan(page)
    _text(page, hidden=True)


def _garbled(page: pymupdf.Page) -> None:
    _text(page, ["xkcq wvbn trpl zzgh mnbc qwrt plkj hgfd" for _ in range(8)])


def _outlines(page: pymupdf.Page) -> None:
    for at in range(200):
        page.draw_rect((60 + at % 20 * 20, 100 + at // 20 * 20, 70 + at % 20 * 20, 110 + at // 20 * 20))


def _nothing(page: pymupdf.Page) -> None:
    """A blank sheet between two others."""


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the pages that are recognised; what would be seen there is not the question here."""
    numbers: list[int] = []

    def note(number: int, pages: int, scanning: Scanning, look: object) -> Page:
        numbers.append(number)
        return Page(number, 595, 842, (), ocr=True)

    monkeypatch.setattr(pdf, "recognised", note)
    return numbers


@pytest.mark.parametrize("draw", [_scan, _letterhead_over_scan, _scanners_layer, _garbled, _outlines, _clouds])
def test_pages_that_need_it_are_recognised(tmp_path: Path, looked_at: list[int], draw: Draw) -> None:
    read_any_pages(_file(tmp_path, draw), PDF)
    assert looked_at == [1]


@pytest.mark.parametrize("draw", [_text, _text_over_clouds, _nothing])
def test_pages_that_say_it_all_are_not(tmp_path: Path, looked_at: list[int], draw: Draw) -> None:
    read_any_pages(_file(tmp_path, draw), PDF)
    assert looked_at == []


def test_only_the_pages_that_need_it(tmp_path: Path, looked_at: list[int]) -> None:
    read_any_pages(_file(tmp_path, _text, _scan, _nothing, _scan), PDF)
    assert looked_at == [2, 4]


def test_none_where_nothing_is_to_be_recognised(tmp_path: Path, looked_at: list[int]) -> None:
    read_any_pages(_file(tmp_path, _scan), PDF, scanning=None)
    assert looked_at == []


def _file(folder: Path, *draws: Draw) -> Path:
    path = folder / "made.pdf"
    with pymupdf.open() as document:
        for draw in draws:
            draw(document.new_page(width=595, height=842))
        document.save(path)
    return path
