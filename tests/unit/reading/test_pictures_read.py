"""From a picture to words: in every format, on every page, at the place where the photo shows them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from documents.generate import make_document
from documents.scanned import degrade, moved_points, page_pixels
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.images.frames import frame_sizes
from invoicext_desktop.reading.pdf import read_any_pages
from invoicext_desktop.reading.sniff import HEIC, JPEG, PDF, TIFF
from unit.reading.pictures import saved, written

DPI = 150


def test_the_pages_of_a_fax_are_one_document(tmp_path: Path) -> None:
    document = make_document(4, rows=3)
    page = Image.fromarray(page_pixels(document.pdf, dpi=DPI)).convert("1", dither=Image.Dither.NONE)
    blank = Image.new("1", page.size, 1)
    fax = saved(page, "TIFF", save_all=True, append_images=[blank], compression="group4", dpi=(DPI, DPI))
    read = extract(written(tmp_path, fax), TIFF)
    assert read.pages == 2
    assert read.content.invoice_number == document.paper.number
    assert read.content.totals.total == document.paper.total


@pytest.mark.parametrize("kind", ["photo", "photo on its side"])
def test_evidence_is_where_the_photo_shows_it(tmp_path: Path, kind: str) -> None:
    document = make_document(5, rows=3)
    box = extract(written(tmp_path, document.pdf, "page.pdf"), PDF).content.evidence["invoice_number"].bbox
    assert box is not None
    photo, where = degrade(page_pixels(document.pdf, dpi=DPI), 3, kind)
    suffix, media_type = ("HEIF", HEIC) if kind == "photo" else ("JPEG", JPEG)
    path = written(tmp_path, saved(Image.fromarray(photo), suffix))
    read = extract(path, media_type).content
    assert read.invoice_number == document.paper.number
    found = read.evidence["invoice_number"].bbox
    assert found is not None
    width, _ = frame_sizes(path, media_type)[0]
    corners = [(x * DPI / 72, y * DPI / 72) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    true = moved_points(corners, where) * width / photo.shape[1]
    middle = np.array([(found.x0 + found.x1) / 2, (found.y0 + found.y1) / 2])
    assert np.abs(middle - true.mean(axis=0)).max() < 6


def test_a_receipt_on_a_table_is_as_large_as_receipts_are(tmp_path: Path) -> None:
    receipt = np.ascontiguousarray(page_pixels(make_document(5, rows=3).pdf, dpi=DPI)[:, 500:1100])
    photo, _ = degrade(receipt, 2, "photo")
    pages, _ = read_any_pages(written(tmp_path, saved(Image.fromarray(photo), "JPEG")), JPEG)
    assert pages[0].width == pytest.approx(227, abs=3)
    assert pages[0].words
