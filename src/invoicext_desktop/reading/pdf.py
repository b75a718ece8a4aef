"""The text layer of a PDF as words with boxes and fonts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pymupdf

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.legible import check_usable, is_garbled
from invoicext_desktop.reading.letters import join_letters
from invoicext_desktop.reading.model import Page, Word
from invoicext_desktop.reading.ocr.need import Need, need_of
from invoicext_desktop.reading.ocr.once import recognised
from invoicext_desktop.reading.ocr.options import ALONE, Scanning
from invoicext_desktop.reading.ocr.together import together
from invoicext_desktop.reading.opening import Passwords, opened
from invoicext_desktop.reading.sniff import PICTURES
from invoicext_desktop.reading.spans import Lines, Span, level_lines, share_laid_over
from invoicext_desktop.reading.turning import kept_apart, turned_page

if TYPE_CHECKING:
    from invoicext_desktop.reading.ocr.engine import Engine

#: So much is read within the time that a document has, on a slow computer too. Longer ones exist: of
#: these the last pages are read besides, on which the totals stand.
MAX_PAGES = 400
MAX_WORDS = 100_000
LAST_PAGES = 5
#: A page with more pictures than this has no logo that could be told from them.
MAX_PICTURES = 20

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP


def read_pages(
    path: Path,
    media_type: str,
    password: Passwords = None,
    first: int = 1,
    last: int | None = None,
    *,
    scanning: Scanning | None = ALONE,
) -> tuple[tuple[Page, ...], int]:
    """The pages `first` to `last` (None: the end) with their words, and how many pages the document has in all.

    Pages whose text says nothing, or not all that stands there, are recognised from their pixels, unless
    `scanning` is None. Of a document that is longer than any invoice, only the first and the last pages.
    Raises NoTextError where there is nothing to read, EncryptedDocumentError and BrokenDocumentError.
    """
    pages, count = read_any_pages(path, media_type, password, first, last, scanning=scanning)
    check_usable(pages)
    return pages, count


def read_any_pages(
    path: Path,
    media_type: str,
    password: Passwords = None,
    first: int = 1,
    last: int | None = None,
    *,
    scanning: Scanning | None = ALONE,
    turn: int = 0,
) -> tuple[tuple[Page, ...], int]:
    """As `read_pages`, however little text there is; each page turned clockwise by `turn` degrees first."""
    if scanning is not None:
        scanning = replace(scanning, kept=kept_apart(scanning.kept, turn))
    if media_type in PICTURES:
        from invoicext_desktop.reading.images.reading import read_picture

        return read_picture(path, media_type, first, last, scanning, turn)
    with opened(path, media_type, password) as document:
        count = int(document.page_count)
        pages = tuple(_read_within_bounds(document, first - 1, min(count, last or count), scanning, turn))
    return pages, count


def _read_within_bounds(
    document: pymupdf.Document, begin: int, end: int, scanning: Scanning | None, turn: int
) -> Iterator[Page]:
    """The pages from `begin` on, counted from 0; of more than can be read the last ones before `end` too."""
    words = 0
    for number in _numbers(begin, end):
        if words > MAX_WORDS and number < end - LAST_PAGES:
            continue
        page = _page(turned_page(document[number], turn), number == begin, scanning)
        words += len(page.words)
        yield page


def _numbers(begin: int, end: int) -> Iterable[int]:
    """All of them, or the first and the last of more than can be read."""
    if end - begin <= MAX_PAGES + LAST_PAGES:
        return range(begin, end)
    return (*range(begin, begin + MAX_PAGES), *range(end - LAST_PAGES, end))


def page_count(path: Path, media_type: str, password: Passwords = None) -> int:
    """How many pages the document has. Raises EncryptedDocumentError, BrokenDocumentError."""
    if media_type in PICTURES:
        from invoicext_desktop.reading.images.frames import frame_count

        return frame_count(path, media_type)
    with opened(path, media_type, password) as document:
        return int(document.page_count)


def _page(page: pymupdf.Page, is_first: bool, scanning: Scanning | None) -> Page:
    text_page = page.get_textpage(flags=_FLAGS)
    rect = page.rect
    width, height = max(float(rect.width), 1.0), max(float(rect.height), 1.0)
    lines = level_lines(page, text_page)
    words = tuple(join_letters(_words(page, text_page, lines)))
    need = Need.NOTHING if scanning is None else need_of(page, words, share_laid_over(lines))
    if scanning is None or need is Need.NOTHING:
        return Page(page.number + 1, width, height, words, _pictures(page, width, height) if is_first else ())
    seen = _scanned(page, scanning)
    return seen if need is Need.ALL else together(words, seen)


def _scanned(page: pymupdf.Page, scanning: Scanning) -> Page:
    def look(engine: Engine) -> Page:
        from invoicext_desktop.reading.ocr.scan import scan

        return scan(page, engine)

    return recognised(page.number + 1, int(page.parent.page_count), scanning, look)


def _words(page: pymupdf.Page, text_page: pymupdf.TextPage, lines: Lines) -> Iterator[Word]:
    matrix = page.rotation_matrix if page.rotation else None
    printed = set()
    for x0, y0, x1, y1, text, block, line, _ in text_page.extractWORDS():
        key = (round(x0), round(y0), text)
        clean = _clean(text)
        spans = lines.get((block, line), ())
        if key in printed or not clean or not spans:  # bold made by printing twice
            continue
        printed.add(key)
        span = _span(spans, (x0 + x1) / 2, y1 - y0)
        if not span.seen:
            continue
        rect = pymupdf.Rect(x0, y0, x1, y1)
        if matrix is not None:
            rect = rect * matrix
        yield Word(clean, BBox(rect.x0, rect.y0, rect.x1, rect.y1), span.size, span.bold, block, line)


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
    """Without what is not printed; signs of no known meaning stay, so that `legible` can tell them."""
    return "".join(c for c in text if (c.isprintable() or is_garbled(c)) and c not in _UNSEEN).strip()


def _span(spans: tuple[Span, ...], x: float, height: float) -> Span:
    """The one that a word is of, by the middle of the word."""
    for span in spans:
        if span.box[0] - 0.5 <= x <= span.box[2] + 0.5:
            return span
    return Span((x, 0, x, height), max(height * 0.8, 1.0), bold=False, seen=any(span.seen for span in spans))
