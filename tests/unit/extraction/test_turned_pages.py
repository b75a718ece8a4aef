"""Pages that a person turned: read, shown and measured as they were turned, whatever the file says."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pymupdf
import pytest
from PIL import Image

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.extraction.page_words import page_words
from invoicext_desktop.extraction.parts import Pages, extract_parts
from invoicext_desktop.extraction.preview import page_image, page_sizes
from invoicext_desktop.reading.sniff import PDF, PNG
from unit.extraction.made import HEADER, TABLE, TOTALS, write

WHOLE = [*HEADER, *TABLE, *TOTALS]


def lying(tmp_path: Path, turn: int) -> Path:
    """A page whose print lies on its side: it is upright after a turn of `turn` degrees."""
    upright = write(tmp_path / "upright.pdf", WHOLE)
    with pymupdf.open(upright) as source, pymupdf.open() as target:
        page = target.new_page(width=842, height=595) if turn % 180 else target.new_page()
        page.show_pdf_page(page.rect, source, 0, rotate=turn)
        target.save(tmp_path / "lying.pdf")
    return tmp_path / "lying.pdf"


def pixels(image: PageImage) -> Image.Image:
    return Image.frombytes("RGB", (image.width, image.height), image.samples, "raw", "RGB", image.stride)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_turned_by_a_person_is_read_and_its_boxes_lie_on_what_is_shown(tmp_path: Path, turn: int) -> None:
    path = lying(tmp_path, turn)
    straight = extract_parts([Pages(write(tmp_path / "a.pdf", WHOLE), PDF)])
    read = extract_parts([Pages(path, PDF, turn=turn)])
    assert read.content.invoice_number == "NT-2025-0042"
    assert read.content.totals == straight.content.totals
    assert page_sizes(path, PDF, turn=turn) == ((595, 842),)
    for name in ("invoice_number", "totals.total", "line_items.0.amount"):
        one, other = straight.content.evidence[name].bbox, read.content.evidence[name].bbox
        assert one is not None
        assert other is not None
        for a, b in zip(dataclasses.astuple(one), dataclasses.astuple(other), strict=True):
            assert a == pytest.approx(b, abs=1.5)
    shown = {word.text: word.box for word in page_words(path, PDF, 1, turn=turn).words}
    box = read.content.evidence["invoice_number"].bbox
    assert isinstance(box, BBox)
    assert shown["NT-2025-0042"].x0 == pytest.approx(box.x0, abs=1.0)
    image = pixels(page_image(path, PDF, 1, 1.0, turn=turn))
    assert image.size == (595, 842)
    dark = image.crop((int(box.x0), int(box.y0), int(box.x1), int(box.y1))).convert("L")
    assert min(dark.tobytes()) < 100


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_picture_is_shown_turned(tmp_path: Path, turn: int) -> None:
    picture = Image.new("RGB", (200, 100), "white")
    picture.paste((255, 0, 0), (0, 0, 50, 50))  # the top left corner
    picture.save(tmp_path / "a.png")
    plain, turned = (page_sizes(tmp_path / "a.png", PNG, turn=by)[0] for by in (0, turn))
    assert turned == (plain if turn == 180 else plain[::-1])
    image = pixels(page_image(tmp_path / "a.png", PNG, 1, 1.0, turn=turn))
    assert (image.width > image.height) == (turn == 180)
    corner = {90: (-3, 3), 180: (-3, -3), 270: (3, -3)}[turn]
    red = image.getpixel((corner[0] % image.width, corner[1] % image.height))
    assert isinstance(red, tuple)
    assert red[0] > 200
    assert red[1] < 80


def test_a_scan_that_is_turned_is_recognised_where_it_is_shown(tmp_path: Path) -> None:
    upright = page_image(write(tmp_path / "a.pdf", WHOLE), PDF, 1, 2.0)
    pixels(upright).transpose(Image.Transpose.ROTATE_90).save(tmp_path / "lying.png", dpi=(144, 144))
    kept = tmp_path / "words" / "a"
    part = Pages(tmp_path / "lying.png", PNG, kept=kept, turn=90)
    read = extract_parts([part])
    assert read.content.invoice_number == "NT-2025-0042"
    box = read.content.evidence["invoice_number"].bbox
    assert isinstance(box, BBox)
    assert box.x0 == pytest.approx(425, abs=12)
    assert box.y1 == pytest.approx(142, abs=8)
    words = page_words(tmp_path / "lying.png", PNG, 1, kept=kept, turn=90)
    assert any("NT-2025-0042" in word.text for word in words.words)
    assert page_words(tmp_path / "lying.png", PNG, 1, kept=kept).words == ()
