"""A picture's pages as pixels: upright, opaque, with square pixels, never more of them than reading can use."""

from __future__ import annotations

import math
from contextlib import nullcontext
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from invoicext_desktop.domain.errors import BrokenDocumentError, NotFoundError
from invoicext_desktop.reading.images.modes import plain
from invoicext_desktop.reading.images.opening import FAILURES, check_size, opened_picture, quiet
from invoicext_desktop.reading.images.sizes import size_in_points
from invoicext_desktop.reading.sniff import HEIC, JPEG, TIFF

Pixels = NDArray[np.uint8]
Size = tuple[float, float]

#: So many pixels of a page are held at most: an A4 page of 600 dpi fits.
HELD_PIXELS = 40_000_000
#: More pages than this are not offered.
MAX_PAGES = 5_000
#: Pixels that are less than this out of square are square.
_SQUARE = 0.02

_REDUCIBLE = {"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr", "I", "F"}
_TRANSPOSED = {5, 6, 7, 8}
_UPRIGHT: dict[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION, _SUBFILE, _OLD_SUBFILE = 274, 254, 255
#: Of a TIFF's pictures these are no pages: smaller copies of one, and masks.
_REDUCED, _MASK, _OLD_REDUCED = 1, 4, 2


def frame_count(path: Path, media_type: str) -> int:
    """How many pages the picture has. Raises BrokenDocumentError."""
    with opened_picture(path, media_type) as image:
        return len(_pages(image, media_type))


def frame_sizes(path: Path, media_type: str) -> tuple[Size, ...]:
    """(width, height) of each page in points, upright. Raises BrokenDocumentError, ImageTooLargeError."""
    with opened_picture(path, media_type) as image:
        return tuple(_size_at(image, number) for number in _pages(image, media_type))


def frame_size(path: Path, media_type: str, number: int) -> Size:
    """As `frame_sizes` says of page `number` (from 1). Raises NotFoundError besides."""
    with opened_picture(path, media_type) as image:
        return _size_at(image, _page(image, media_type, number))


def frame(path: Path, media_type: str, number: int) -> Pixels:
    """Page `number` (from 1): rows of grey, or of red, green and blue. It shows all that `frame_sizes` measures.

    Raises BrokenDocumentError, ImageTooLargeError before memory is spent, NotFoundError.
    """
    return np.asarray(picture(path, media_type, number))


def picture(path: Path, media_type: str, number: int, least: tuple[int, int] | None = None) -> Image.Image:
    """As `frame`, in mode "L" or "RGB"; where `least` is given, perhaps coarser, yet of so many pixels or more."""
    try:
        return _picture(path, media_type, number, least)
    except BrokenDocumentError:
        if media_type != JPEG:
            raise
    return _picture(path, media_type, number, least, ended=True)  # the part that is there can be looked at


def _picture(
    path: Path, media_type: str, number: int, least: tuple[int, int] | None, *, ended: bool = False
) -> Image.Image:
    with opened_picture(path, media_type, ended=ended) as image:
        size = _size_at(image, _page(image, media_type, number))
        orientation = _orientation(image)
        _prepare_coarse(image, least)
        with quiet() if media_type == TIFF else nullcontext():
            image.load()
        shown = _bounded(image)
        if image.format != "TIFF" and orientation in _UPRIGHT:  # of a TIFF Pillow has done it
            shown = shown.transpose(_UPRIGHT[orientation])
        return _squared(shown, size)


def _page(image: Image.Image, media_type: str, number: int) -> int:
    """The frame that is page `number`. Raises NotFoundError."""
    pages = _pages(image, media_type, number)
    if not 1 <= number <= len(pages):
        raise NotFoundError(f"This picture has no page {number}.")
    return pages[number - 1]


def _pages(image: Image.Image, media_type: str, needed: int = MAX_PAGES) -> list[int]:
    """The frames that are pages, the first `needed` at least: what moves has one page, the first."""
    if media_type == TIFF:
        return _tiff_pages(image, min(needed, MAX_PAGES))
    return list(range(min(getattr(image, "n_frames", 1), MAX_PAGES))) if media_type == HEIC else [0]


def _tiff_pages(image: Image.Image, needed: int) -> list[int]:
    pages: list[int] = []
    for number in range(2 * MAX_PAGES):
        try:
            image.seek(number)
        except EOFError:
            break
        except FAILURES:
            if not pages:
                raise
            break  # what comes before a damaged page can be read
        if not _is_copy(image):
            pages.append(number)
        if len(pages) >= needed:
            break
    return pages or [0]


def _is_copy(image: Image.Image) -> bool:
    tags = getattr(image, "tag_v2", {})
    return bool(tags.get(_SUBFILE, 0) & (_REDUCED | _MASK)) or tags.get(_OLD_SUBFILE) == _OLD_REDUCED


def _size_at(image: Image.Image, number: int) -> Size:
    """The size of a frame's paper; the frame is the image's from then on. Raises ImageTooLargeError."""
    if number != image.tell():
        image.seek(number)
    check_size(image, _coarse(image, None))
    width, height = image.size
    lying = _orientation(image) in _TRANSPOSED
    dpi = _dpi(image)
    if lying and image.format == "TIFF":  # its size is told upright, its resolution as stored
        dpi = dpi and (dpi[1], dpi[0])
        return size_in_points(width, height, dpi)
    if lying:
        return size_in_points(height, width, dpi and (dpi[1], dpi[0]))
    return size_in_points(width, height, dpi)


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    given = image.info.get("dpi")
    try:
        across, down = (float(each) for each in given) if given else (0.0, 0.0)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return (across, down) if math.isfinite(across + down) and min(across, down) > 0 else None


def _orientation(image: Image.Image) -> int:
    tags = getattr(image, "tag_v2", None)
    if tags is not None:
        return int(tags.get(_ORIENTATION, 1))
    data = image.info.get("exif")
    if not data:
        return 1
    exif = Image.Exif()
    try:
        exif.load(data)
        return int(exif.get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - a note about a picture that is damaged itself is no reason not to show it
        return 1


def _coarse(image: Image.Image, least: tuple[int, int] | None) -> tuple[int, int]:
    """How many pixels are unpacked: a JPEG can be at a half, a quarter, an eighth of its sides."""
    width, height = image.size
    part = 1
    while image.format in {"JPEG", "MPO"} and part < 8 and _may_halve(width // part, height // part, least):
        part *= 2
    return -(-width // part), -(-height // part)


def _may_halve(width: int, height: int, least: tuple[int, int] | None) -> bool:
    if width * height > HELD_PIXELS:
        return True
    return least is not None and min(width, height) // 2 >= max(least)


def _prepare_coarse(image: Image.Image, least: tuple[int, int] | None) -> None:
    wanted = _coarse(image, least)
    if wanted != image.size:
        image.draft(image.mode, wanted)


def _bounded(image: Image.Image) -> Image.Image:
    """In a plain mode, no larger than what is held."""
    factor = math.ceil(math.sqrt(image.width * image.height / HELD_PIXELS))
    if factor == 1:
        return plain(image)
    if image.mode in _REDUCIBLE:  # before a second copy is made of it
        return plain(image.reduce(factor))
    return plain(image).reduce(factor)


def _squared(image: Image.Image, size: Size) -> Image.Image:
    """With pixels as wide as they are high: fax has half as many rows as columns on an inch."""
    across, down = image.width / size[0], image.height / size[1]
    if abs(across / down - 1) <= _SQUARE:
        return image
    finer = max(across, down)
    wanted = max(1, round(size[0] * finer)), max(1, round(size[1] * finer))
    return image.resize(wanted, Image.Resampling.BICUBIC)
