"""Pages as pixels."""

from __future__ import annotations

import math
from pathlib import Path

import pymupdf

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.reading.opening import Passwords, opened

#: About 120 MB of RGB: a page of a poster's size is shown coarser instead of exhausting memory.
MAX_PIXELS = 40_000_000
#: More pages than this are not offered for looking at.
MAX_PAGES = 5_000


def page_sizes(path: Path, media_type: str, password: Passwords = None) -> tuple[tuple[float, float], ...]:
    """(width, height) of each page in points as shown, rotation applied.

    Raises EncryptedDocumentError, BrokenDocumentError.
    """
    with opened(path, media_type, password) as document:
        count = min(document.page_count, MAX_PAGES)
        return tuple(_size(document[number]) for number in range(count))


def render_page(path: Path, media_type: str, page: int, scale: float, password: Passwords = None) -> PageImage:
    """Page `page` (from 1) at `scale` pixels a point, coarser where that would be too many pixels.

    Raises EncryptedDocumentError, BrokenDocumentError, NotFoundError for a page that is not there.
    """
    with opened(path, media_type, password) as document:
        if not 1 <= page <= document.page_count:
            raise NotFoundError(f"This document has no page {page}.")
        shown = document[page - 1]
        width, height = _size(shown)
        fitting = min(scale, math.sqrt(MAX_PIXELS / (width * height)))
        pixmap = shown.get_pixmap(matrix=pymupdf.Matrix(fitting, fitting), colorspace=pymupdf.csRGB, alpha=False)
        return PageImage(pixmap.width, pixmap.height, pixmap.stride, bytes(pixmap.samples_mv))


def _size(page: pymupdf.Page) -> tuple[float, float]:
    """A page without an extent is shown as a point rather than not at all."""
    rect = page.rect
    return max(float(rect.width), 1.0), max(float(rect.height), 1.0)
