"""Pages as pixels."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pymupdf

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.reading.opening import Passwords, opened
from invoicext_desktop.reading.sniff import PICTURES
from invoicext_desktop.reading.turning import turned_page, turned_size

if TYPE_CHECKING:
    from PIL.Image import Image

#: About 120 MB of RGB: a page of a poster's size is shown coarser instead of exhausting memory.
MAX_PIXELS = 40_000_000
#: A picture's pixels are unpacked at least for a page of such a length.
COARSEST = 1_024
#: More pages than this are not offered for looking at.
MAX_PAGES = 5_000


def page_sizes(
    path: Path, media_type: str, password: Passwords = None, *, turn: int = 0
) -> tuple[tuple[float, float], ...]:
    """(width, height) of each page in points as shown, rotation applied; turned by `turn` besides.

    Raises EncryptedDocumentError, BrokenDocumentError, ImageTooLargeError.
    """
    if media_type in PICTURES:
        from invoicext_desktop.reading.images.frames import frame_sizes

        return tuple(turned_size(size, turn) for size in frame_sizes(path, media_type))
    with opened(path, media_type, password) as document:
        count = min(document.page_count, MAX_PAGES)
        return tuple(turned_size(_size(document[number]), turn) for number in range(count))


def render_page(
    path: Path, media_type: str, page: int, scale: float, password: Passwords = None, *, turn: int = 0
) -> PageImage:
    """Page `page` (from 1) at `scale` pixels a point, coarser where that would be too many pixels.

    Raises EncryptedDocumentError, BrokenDocumentError, ImageTooLargeError, NotFoundError for a page that is not there.
    """
    if media_type in PICTURES:
        return _render_picture(path, media_type, page, scale, turn)
    with opened(path, media_type, password) as document:
        if not 1 <= page <= document.page_count:
            raise NotFoundError(f"This document has no page {page}.")
        shown = turned_page(document[page - 1], turn)
        width, height = _size(shown)
        fitting = min(scale, math.sqrt(MAX_PIXELS / (width * height)))
        pixmap = shown.get_pixmap(matrix=pymupdf.Matrix(fitting, fitting), colorspace=pymupdf.csRGB, alpha=False)
        return PageImage(pixmap.width, pixmap.height, pixmap.stride, bytes(pixmap.samples_mv))


def _render_picture(path: Path, media_type: str, page: int, scale: float, turn: int) -> PageImage:
    from PIL.Image import Resampling

    from invoicext_desktop.reading.images.frames import frame_size
    from invoicext_desktop.reading.images.turned import turned_picture

    wanted = _pixels(*frame_size(path, media_type, page), scale)
    least = COARSEST
    while least < max(wanted):
        least *= 2  # a few steps: zooming in and out finds what was unpacked before
    shown = _picture(path, media_type, page, (least, least), path.stat().st_mtime_ns)
    if shown.size != wanted:
        shown = shown.resize(wanted, Resampling.BILINEAR, reducing_gap=2.0)
    shown = turned_picture(shown, turn).convert("RGB")
    return PageImage(shown.width, shown.height, 3 * shown.width, shown.tobytes())


def _pixels(width: float, height: float, scale: float) -> tuple[int, int]:
    fitting = min(scale, math.sqrt(MAX_PIXELS / (width * height)))
    return max(1, math.ceil(width * fitting)), max(1, math.ceil(height * fitting))


@lru_cache(maxsize=1)
def _picture(path: Path, media_type: str, page: int, least: tuple[int, int], changed: int) -> Image:  # noqa: ARG001
    """The page's pixels, kept for the next look at it: unpacking takes longer than scaling."""
    from invoicext_desktop.reading.images.frames import picture

    return picture(path, media_type, page, least)


def _size(page: pymupdf.Page) -> tuple[float, float]:
    """A page without an extent is shown as a point rather than not at all."""
    rect = page.rect
    return max(float(rect.width), 1.0), max(float(rect.height), 1.0)
