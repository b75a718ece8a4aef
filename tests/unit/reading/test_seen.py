"""Only what a person sees on the page may become a value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pymupdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from documents.hostile.raw import one_page, page, stream
from invoicext_desktop.domain.errors import NoTextError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.legible import legible
from invoicext_desktop.reading.model import Page, Word
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF
from unit.reading.papers import Draw, invoice, logo, pdf

SECRET = "Secret 999.00"


def words(folder: Path, content: bytes) -> str:
    path = folder / "document.pdf"
    path.write_bytes(content)
    pages, _ = read_pages(path, PDF)
    return " ".join(word.text for word in pages[0].words)


def drawn(folder: Path, draw: Draw, rotation: int = 0) -> str:
    def page(canvas: Canvas) -> None:
        invoice(canvas)
        draw(canvas)

    return words(folder, pdf(page, rotation=rotation))


def mode(canvas: Canvas, number: Literal[1, 3, 7]) -> None:
    line = canvas.beginText(60, 300)
    line.setTextRenderMode(number)
    line.textOut(SECRET)
    canvas.drawText(line)


def without_colour(canvas: Canvas) -> None:
    mode(canvas, 3)


def transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(60, 300, SECRET)


def white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(60, 300, SECRET)


def tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 0.5)
    canvas.drawString(60, 300, SECRET)


def clipped(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.rect(0, 0, 50, 50)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.drawString(60, 300, SECRET)


@pytest.mark.parametrize("rotation", [0, 90])
@pytest.mark.parametrize("draw", [without_colour, transparent, white, tiny, clipped])
def test_text_that_nobody_sees_is_not_read(tmp_path: Path, draw: Draw, rotation: int) -> None:
    def page(canvas: Canvas) -> None:
        canvas.saveState()
        if rotation:
            canvas.translate(842, 0)
            canvas.rotate(90)
        invoice(canvas)
        draw(canvas)
        canvas.restoreState()

    text = words(tmp_path, pdf(page, size=(842, 842) if rotation else (595, 842), rotation=rotation))
    assert "INV-4711" in text
    assert "999" not in text


def on_a_dark_bar(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0, 0, 0.5)
    canvas.rect(40, 290, 300, 30, fill=1, stroke=0)
    canvas.setFillGray(1)
    canvas.drawString(60, 300, SECRET)


def outlined(canvas: Canvas) -> None:
    mode(canvas, 1)


def cut_out(canvas: Canvas) -> None:
    mode(canvas, 7)
    canvas.rect(0, 0, 595, 842, fill=1)


def over_a_picture(canvas: Canvas) -> None:
    logo(canvas, 40, 280, 300, 60)
    mode(canvas, 3)


@pytest.mark.parametrize("draw", [on_a_dark_bar, outlined, cut_out, over_a_picture])
def test_text_that_is_seen_or_says_what_a_picture_shows_is_read(tmp_path: Path, draw: Draw) -> None:
    assert SECRET in drawn(tmp_path, draw)


def low(canvas: Canvas) -> None:
    invoice(canvas)
    canvas.drawString(60, 300, SECRET)


def test_text_outside_the_part_of_the_page_that_is_shown_is_not_read(tmp_path: Path) -> None:
    with pymupdf.open("pdf", pdf(low)) as document:
        document[0].set_cropbox(pymupdf.Rect(0, 0, 595, 500))
        assert "999" not in words(tmp_path, document.tobytes())


def hidden_layer(document: pymupdf.Document) -> None:
    document[0].insert_text((60, 300), SECRET, oc=document.add_ocg("hidden", on=False))


def test_text_of_a_hidden_layer_is_not_read(tmp_path: Path) -> None:
    with pymupdf.open("pdf", pdf(invoice)) as document:
        hidden_layer(document)
        assert "999" not in words(tmp_path, document.tobytes())


def spaced(gap: float) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        line = canvas.beginText(60, 300)
        line.setCharSpace(gap)
        line.textOut("RECHNUNG Nr 4711")
        canvas.drawText(line)

    return draw


@pytest.mark.parametrize("gap", [3, 5, 8])
def test_letters_apart_are_words(tmp_path: Path, gap: float) -> None:
    assert "RECHNUNG Nr 4711" in drawn(tmp_path, spaced(gap))


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("I N V O I C E", "INVOICE"),
        ("T O T A L   1 2 0 . 0 0", "TOTAL 120.00"),
        ("1 x 2 = 2", "1 x 2 = 2"),
        ("A B C", "A B C"),
        ("Flat 4 B 2", "Flat 4 B 2"),
    ],
)
def test_letters_with_blanks_between_are_words_where_they_are_many(tmp_path: Path, printed: str, read: str) -> None:
    assert read in drawn(tmp_path, lambda page: page.drawString(60, 300, printed))


def test_columns_of_single_digits_stay_columns(tmp_path: Path) -> None:
    def draw(page: Canvas) -> None:
        for number in range(8):
            page.drawString(60 + 30 * number, 300, str(number))

    assert "0 1 2 3 4 5 6 7" in drawn(tmp_path, draw)


def in_a_font_of_its_own(text: bytes, first: bytes) -> bytes:
    """Written in a font that says of its shapes that they are the letters from `first` on."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>"
    letters = stream(
        b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <%b> endbfrange" % first
    )
    plain = b"BT /F 10 Tf 40 780 Td (Invoice number: INV-4711 of Harrow Paper Ltd in Bristol) Tj ET "
    content = plain * (len(text) < 30) + b"BT /G 10 Tf 40 700 Td <%b> Tj ET" % text.hex().encode()
    fonts = b"/Resources << /Font << /F 5 0 R /G 10 0 R >> >>"
    return one_page({3: page(fonts), 10: font, 11: letters}, content)


def test_letters_that_mean_nothing_are_no_values(tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(in_a_font_of_its_own(b"INV-4711", b"e000"))
    extraction = extract(path, PDF)
    assert extraction.content.invoice_number == "INV-4711"
    assert "text_not_legible" in {issue.code for issue in extraction.issues}


def test_a_picture_beside_a_word_is_no_part_of_it() -> None:
    box = BBox(0, 0, 10, 10)
    shown = Page(
        1, 100, 100, tuple(Word(text, box) for text in ("\ue001", "\ue001Total", "12.00\uf0e0", "a\ue000\ufffdb"))
    )
    (kept,), lost = legible((shown,))
    assert [word.text for word in kept.words] == ["Total", "12.00"]
    assert lost


@pytest.mark.parametrize(("first", "shift"), [(b"e000", 0), (b"00a8", 0), (b"0000", 29)])
def test_a_page_of_letters_that_mean_nothing_has_no_text(tmp_path: Path, first: bytes, shift: int) -> None:
    said = b"Invoice number INV-4711 of Harrow Paper Limited, due within thirty days, total 120.00 GBP. "
    path = tmp_path / "document.pdf"
    path.write_bytes(in_a_font_of_its_own(bytes(max(letter - shift, 3) for letter in said) * 3, first))
    with pytest.raises(NoTextError, match="do not say which letters"):
        read_pages(path, PDF, scanning=None)  # otherwise it is recognised
