"""Scanned pages are read as they are: a real recognition of a page that was printed and scanned."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from documents.generate import make_document
from documents.scanned import degrade, page_pixels
from invoicext_desktop.domain.evidence import BBox, EvidenceSource
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.ocr.options import Scanning
from invoicext_desktop.reading.sniff import PDF

DPI = 200


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """An invoice as a scanner at a slant gives it, and what it says."""
    folder = tmp_path_factory.mktemp("scan")
    document = make_document(11, language="en", layout="classic")
    image, _ = degrade(page_pixels(document.write(folder, "digital.pdf").read_bytes()), 11, "tilted")
    path = folder / "scan.pdf"
    height, width = image.shape[:2]
    with pymupdf.open() as made:
        page = made.new_page(width=width * 72 / DPI, height=height * 72 / DPI)
        page.insert_image(page.rect, pixmap=pymupdf.Pixmap(pymupdf.csRGB, width, height, image.tobytes(), False))
        made.save(path, deflate=True)
    return path, document.paper.number


def test_a_scan_is_read_kept_and_told_page_by_page(scan: tuple[Path, str], tmp_path: Path) -> None:
    path, number = scan
    told: list[tuple[int, int]] = []
    scanning = Scanning(2, tmp_path / "kept" / "scan", lambda page, pages: told.append((page, pages)))
    read = extract(path, PDF, scanning=scanning)
    assert read.content.invoice_number == number
    assert read.content.evidence["invoice_number"].source is EvidenceSource.OCR
    assert told == [(1, 1)]
    assert _is_dark(path, read.content.evidence["totals.total"].bbox)

    again = extract(path, PDF, scanning=scanning)
    assert told == [(1, 1)]  # what was kept is used
    assert again.content.totals == read.content.totals
    assert again.content.evidence.keys() == read.content.evidence.keys()


def _is_dark(path: Path, box: BBox | None) -> bool:
    """Whether something is printed in the box."""
    assert box is not None
    with pymupdf.open(path) as document:
        clip = pymupdf.Rect(box.x0, box.y0, box.x1, box.y1)
        return bool(min(document[0].get_pixmap(clip=clip, colorspace=pymupdf.csGRAY).samples) < 110)
