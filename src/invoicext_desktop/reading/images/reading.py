"""Pictures as pages of words."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from invoicext_desktop.reading.images.frames import Pixels, frame, frame_sizes
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.once import recognised
from invoicext_desktop.reading.ocr.options import Scanning
from invoicext_desktop.reading.turning import turned_size

if TYPE_CHECKING:
    from invoicext_desktop.reading.ocr.engine import Engine

#: Of a picture with more pages, the first are read.
MAX_PAGES = 400


def read_picture(
    path: Path, media_type: str, first: int, last: int | None, scanning: Scanning | None, turn: int = 0
) -> tuple[tuple[Page, ...], int]:
    """The pages `first` to `last` (None: the end) with the words on them, none where `scanning` is None.

    Besides, how many pages there are. Raises BrokenDocumentError, ImageTooLargeError.
    """
    sizes = tuple(turned_size(size, turn) for size in frame_sizes(path, media_type))
    numbers = range(first, min(len(sizes), last or len(sizes), first + MAX_PAGES - 1) + 1)
    pages = []
    for number in numbers:
        if scanning is None:
            pages.append(Page(number, *sizes[number - 1], ()))
            continue
        look = partial(_read, path, media_type, number, sizes[number - 1], turn)
        pages.append(recognised(number, len(sizes), scanning, look))
    return tuple(pages), len(sizes)


def _read(path: Path, media_type: str, number: int, size: tuple[float, float], turn: int, engine: Engine) -> Page:
    from invoicext_desktop.reading.ocr.scan import scan_image

    pixels = np.ascontiguousarray(np.rot90(frame(path, media_type, number), -turn // 90))
    return scan_image(in_colour(pixels), number, size, engine)


def in_colour(pixels: Pixels) -> Pixels:
    """The same with red, green and blue."""
    return pixels if pixels.ndim == 3 else np.repeat(pixels[:, :, None], 3, axis=2)
