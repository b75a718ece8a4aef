"""Pictures as pages of words."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from invoicext_desktop.reading.images.frames import Pixels, frame, frame_sizes
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.options import Scanning

#: Of a picture with more pages, the first are read.
MAX_PAGES = 400


def read_picture(
    path: Path, media_type: str, first: int, last: int | None, scanning: Scanning | None
) -> tuple[tuple[Page, ...], int]:
    """The pages `first` to `last` (None: the end) with the words on them, none where `scanning` is None.

    Besides, how many pages there are. Raises BrokenDocumentError, ImageTooLargeError.
    """
    sizes = frame_sizes(path, media_type)
    numbers = range(first, min(len(sizes), last or len(sizes), first + MAX_PAGES - 1) + 1)
    pages = []
    for number in numbers:
        if scanning is None:
            pages.append(Page(number, *sizes[number - 1], ()))
            continue
        scanning.progress(number - first + 1, len(numbers))
        pages.append(_read(frame(path, media_type, number), number, sizes[number - 1], scanning))
    return tuple(pages), len(sizes)


def _read(pixels: Pixels, number: int, size: tuple[float, float], scanning: Scanning) -> Page:
    from invoicext_desktop.reading.ocr.engine import engine
    from invoicext_desktop.reading.ocr.scan import scan_image

    return scan_image(in_colour(pixels), number, size, engine(scanning.threads))


def in_colour(pixels: Pixels) -> Pixels:
    """The same with red, green and blue."""
    return pixels if pixels.ndim == 3 else np.repeat(pixels[:, :, None], 3, axis=2)
