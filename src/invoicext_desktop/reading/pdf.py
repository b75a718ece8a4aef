"""The text layer of a PDF as words with boxes and fonts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymupdf

from invoicext_desktop.domain.errors import NoTextError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word
from invoicext_desktop.reading.opening import Passwords, opened
from invoicext_desktop.reading.sniff import PDF, SIGNED

#: So much is read within the time that a document has, on a slow computer too. Longer ones exist: of
#: these the last pages are read besides, on which the totals stand.
MAX_PAGES = 400
MAX_WORDS = 100_000
LAST_PAGES = 5
#: Fewer legible characters than this on all pages together are stamps or a scanner's footer.
MIN_CHARACTERS = 40
#: A page with more pictures than this has no logo that could be told from them.
MAX_PICTURES = 20
#: A larger share of unreadable characters means that the fonts carry no meaning.
MAX_GARBLED = 0.2

_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
_BOLD = 16
#: Marks lines that run upwards: margin notes and watermarks, never an invoice's values.
_TURNED: tuple[tuple[float, float, float, bool], ...] = ((0.0, 0.0, 0.0, False),)


def read_pages(
    path: Path, media_type: str, password: Passwords = None, first: int = 1, last: int | None = None
) -> tuple[tuple[Page, ...], int]:
    """The pages `first` to `last` (None: the end) with their words, and how many pages the document has in all.

    Of a document that is longer than any invoice, only the first and the last pages.
    Raises NoTextError for images and for documents without a usable text layer,
    EncryptedDocumentError and BrokenDocumentError.
    """
    pages, count = read_any_pages(path, media_type, password, first, last)
    if not is_usable(pages):
        raise NoTextError
    return pages, count


def read_any_pages(
    path: Path, media_type: str, password: Passwords = None, first: int = 1, last: int | None = None
) -> tuple[tuple[Page, ...], int]:
    """As `read_pages`, however little text there is. Raises NoTextError for images alone."""
    if media_type not in {PDF, SIGNED}:
        _look_at_image(path, media_type)
        raise NoTextError
    with opened(path, media_type, password) as document:
        count = int(document.page_count)
        pages = tuple(_read_within_bounds(document, first - 1, min(count, last or count)))
    return pages, count


def _read_within_bounds(document: pymupdf.Document, begin: int, end: int) -> Iterator[Page]:
    """The pages from `begin` on, counted from 0; of more than can be read the last ones before `end` too."""
    words = 0
    for number in range(begin, end):
        if words > MAX_WORDS or number - begin >= MAX_PAGES:
            yield from (_page(document[at], is_first=False) for at in range(max(number, end - LAST_PAGES), end))
            return
        page = _page(document[number], number == begin)
        words += len(page.words)
        yield page


def page_count(path: Path, media_type: str, password: Passwords = None) -> int:
    """How many pages the document has. Raises EncryptedDocumentError, BrokenDocumentError."""
    with opened(path, media_type, password) as document:
        return int(document.page_count)


def _look_at_image(path: Path, media_type: str) -> None:
    """A damaged picture is damaged, not a picture without text. Raises BrokenDocumentError."""
    with opened(path, media_type) as document:
        document[0].get_pixmap(matrix=pymupdf.Matrix(0.05, 0.05))


def _page(page: pymupdf.Page, is_first: bool) -> Page:
    text_page = page.get_textpage(flags=_FLAGS)
    fonts = _fonts(text_page.extractDICT(), page.rotation_matrix)
    matrix = page.rotation_matrix if page.rotation else None
    words, seen = [], set()
    for x0, y0, x1, y1, text, block, line, _ in text_page.extractWORDS():
        key = (round(x0), round(y0), text)
        clean = _clean(text)
        if key in seen or not clean:  # bold made by printing twice
            continue
        seen.add(key)
        spans = fonts.get((block, line), ())
        if spans is _TURNED:
            continue
        size, bold = _font(spans, (x0 + x1) / 2, y1 - y0)
        rect = pymupdf.Rect(x0, y0, x1, y1)
        if matrix is not None:
            rect = rect * matrix
        words.append(Word(clean, BBox(rect.x0, rect.y0, rect.x1, rect.y1), size, bold, block, line))
    rect = page.rect
    width, height = max(float(rect.width), 1.0), max(float(rect.height), 1.0)
    pictures = _pictures(page, width, height) if is_first else ()
    return Page(page.number + 1, width, height, tuple(words), pictures)


def _pictures(page: pymupdf.Page, width: float, height: float) -> tuple[BBox, ...]:
    """Boxes of pictures as large as a logo: no background, no rule, no tick box."""
    boxes = []
    for kind, box in page.get_bboxlog():
        if kind == "fill-image":
            shown = pymupdf.Rect(box) * page.rotation_matrix
            if 20 < shown.width < 0.6 * width and 12 < shown.height < 0.25 * height:
                boxes.append(BBox(shown.x0, shown.y0, shown.x1, shown.y1))
    return tuple(boxes[:MAX_PICTURES])


def _clean(text: str) -> str:
    return "".join(c for c in text if c.isprintable() and c not in "\u00ad\u200b\u200c\u200d\u2060\ufeff").strip()


def _is_level(direction: tuple[float, float], matrix: pymupdf.Matrix) -> bool:
    """Whether a line runs from left to right on the page as shown."""
    return bool(direction[0] * matrix.a + direction[1] * matrix.c > 0.9)


def _fonts(
    content: dict[str, Any], matrix: pymupdf.Matrix
) -> dict[tuple[int, int], tuple[tuple[float, float, float, bool], ...]]:
    """(block, line) -> (x0, x1, size, bold) of each span."""
    fonts = {}
    for block_number, block in enumerate(content["blocks"]):
        for line_number, line in enumerate(block.get("lines", ())):
            fonts[block_number, line_number] = (
                tuple((span["bbox"][0], span["bbox"][2], float(span["size"]), _is_bold(span)) for span in line["spans"])
                if _is_level(line["dir"], matrix)
                else _TURNED
            )
    return fonts


def _is_bold(span: dict[str, Any]) -> bool:
    name = str(span["font"]).lower()
    return bool(span["flags"] & _BOLD) or "bold" in name or "black" in name or "heavy" in name


def _font(spans: tuple[tuple[float, float, float, bool], ...], x: float, height: float) -> tuple[float, bool]:
    for x0, x1, size, bold in spans:
        if x0 - 0.5 <= x <= x1 + 0.5:
            return size, bold
    return max(height * 0.8, 1.0), False


def is_usable(pages: tuple[Page, ...]) -> bool:
    """Whether there is text enough, of letters that mean something."""
    text = "".join(word.text for page in pages for word in page.words)
    legible = sum(character.isalnum() for character in text)
    garbled = sum(character == "\ufffd" or "\ue000" <= character <= "\uf8ff" for character in text)
    return legible >= MIN_CHARACTERS and garbled <= MAX_GARBLED * len(text)
