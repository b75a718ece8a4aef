"""Opening a picture: what it claims is looked at before memory is spent, failures are errors of the tree."""

from __future__ import annotations

import io
import logging
import os
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from invoicext_desktop.domain.errors import BrokenDocumentError, ImageTooLargeError, InvoiceXTError, MemoryLimitError
from invoicext_desktop.reading.sniff import BMP, GIF, HEIC, JPEG, PNG, TIFF, WEBP

_FORMATS = {PNG: "PNG", JPEG: "JPEG", TIFF: "TIFF", WEBP: "WEBP", HEIC: "HEIF", BMP: "BMP", GIF: "GIF"}
#: So many bytes a picture may need while it is unpacked: 100 megapixels in colour.
MAX_BYTES = 400 * 1024**2
#: No picture of a document has more: beyond it nothing is even begun.
MAX_PIXELS = 300_000_000
MAX_SIDE = 65_500
#: What its libraries raise for files that are not what they say.
FAILURES = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    EOFError,
    SyntaxError,
    RuntimeError,
    NotImplementedError,
    struct.error,
    zlib.error,
)
#: Tags of a TIFF; and how many pixels its tiles may have beside the picture.
_TILE = (322, 323)
MOST_OUTSIDE = 4_000_000
_JPEG_END = b"\xff\xd9"
#: Its remarks about damage come as errors too.
logging.getLogger("PIL").setLevel(logging.CRITICAL)
#: Sizes are judged here, by what they cost; Pillow's own bound is a warning.
Image.MAX_IMAGE_PIXELS = None


@contextmanager
def opened_picture(path: Path, media_type: str, *, ended: bool = False) -> Iterator[Image.Image]:
    """The picture, its first frame begun, open for as long as the block lasts.

    `ended`: a JPEG that breaks off is read as if it ended there.
    Raises BrokenDocumentError and MemoryLimitError, for what its library says inside the block too.
    """
    with _stream(path, ended=ended) as stream, translated(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd metadata, which is not needed
        with _open(stream, media_type) as image:
            yield image


def _stream(path: Path, *, ended: bool) -> BinaryIO:
    return io.BytesIO(path.read_bytes() + _JPEG_END) if ended else path.open("rb")


def _open(stream: BinaryIO, media_type: str) -> Image.Image:
    if media_type == HEIC:
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    return Image.open(stream, formats=(_FORMATS[media_type],))


@contextmanager
def translated() -> Iterator[None]:
    """Raises BrokenDocumentError, MemoryLimitError for what picture libraries raise in the block."""
    try:
        yield
    except InvoiceXTError:
        raise
    except MemoryError as error:
        raise MemoryLimitError(detail=str(error)) from error
    except FAILURES as error:
        raise BrokenDocumentError(
            hint="Open it in a picture viewer; if that fails too, ask the sender for it again.",
            detail=f"{type(error).__name__}: {error}",
        ) from error


@contextmanager
def quiet() -> Iterator[None]:
    """libtiff writes its complaints to standard error, and nothing can tell it not to: there is none meanwhile."""
    try:
        kept = os.dup(2)
    except OSError:  # a program with a window may have no standard error
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def check_size(image: Image.Image, held: tuple[int, int] | None = None) -> None:
    """Whether this frame may be unpacked, `held` being the pixels that its decoder gives.

    Raises ImageTooLargeError, BrokenDocumentError where it claims what cannot be.
    """
    width, height = image.size
    if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
        raise _too_large(width, height)
    if _bytes_needed(image, held or image.size) > MAX_BYTES:
        raise _too_large(width, height)
    _check_tiles(image)


def _bytes_needed(image: Image.Image, held: tuple[int, int]) -> int:
    """What unpacking takes: Pillow's picture, and what its format's library keeps beside it."""
    width, height = image.size
    a_pixel = 1 if image.mode in {"1", "L", "P"} else 4
    needed = held[0] * held[1] * a_pixel
    if image.info.get("progressive") or image.info.get("progression"):
        needed += width * height * 6  # all coefficients, two bytes each
    if image.format in {"HEIF", "WEBP"}:
        needed += width * height * 4  # the whole picture at once
    return needed


def _check_tiles(image: Image.Image) -> None:
    """A TIFF says how large its tiles are; one at a time is unpacked, whatever of it is in the picture."""
    tags = getattr(image, "tag_v2", None)
    if tags is None:
        return
    width, height = (int(tags.get(tag, 0)) for tag in _TILE)
    if width * height > 4 * image.width * image.height + MOST_OUTSIDE:
        raise BrokenDocumentError(detail=f"tiles of {width} by {height}")


def _too_large(width: int, height: int) -> ImageTooLargeError:
    return ImageTooLargeError(f"This picture is too large: {width:,} by {height:,} pixels.")
