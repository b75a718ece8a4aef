"""The words of one page for the window: where they are shown, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Sheet, lay_out
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.preview import made_pages
from invoicext_desktop.extraction.shown import moved
from invoicext_desktop.reading.model import Page, Word
from invoicext_desktop.reading.ocr import kept as shelf
from invoicext_desktop.reading.ocr.options import Scanning
from invoicext_desktop.reading.opening import Passwords
from invoicext_desktop.reading.pdf import read_any_pages
from invoicext_desktop.reading.turning import kept_apart
from invoicext_desktop.reading.typeset import ASCENT, DESCENT, HEIGHT, WIDTH, MadePage, text_width


def page_words(
    path: Path,
    media_type: str,
    number: int,
    password: Passwords = None,
    kept: Path | None = None,
    *,
    turn: int = 0,
) -> PageText:
    """The words of page `number` (from 1). What was recognised is taken from where it is `kept`, never done anew.

    Raises DocumentError. A page that is not there has no words.
    """
    made = made_pages(path, media_type)
    page = _made(made, number) if made is not None else _read(path, media_type, number, password, kept, turn)
    if page is None:
        return PageText()
    sheet = lay_out(page)
    texts = [segment.text for segment in sheet.segments]
    return PageText(tuple(_words(sheet, page)), decimal_sign(texts), _month_first(texts))


def _read(path: Path, media_type: str, number: int, password: Passwords, kept: Path | None, turn: int) -> Page | None:
    shelved = kept_apart(kept, turn)
    recognised = shelved is not None and shelf.load(shelved, number) is not None
    scanning = Scanning(kept=kept) if recognised else None
    pages, _ = read_any_pages(path, media_type, password, number, number, scanning=scanning, turn=turn)
    return next((page for page in pages if page.number == number), None)


def _words(sheet: Sheet, page: Page) -> Iterator[PageWord]:
    run = 0
    for row in sheet.rows:
        for segment in row.segments:
            run += 1
            for word in segment.words:
                box = word.box if page.back is None else moved(word.box, page.back)
                yield PageWord(word.text, box, row.index, run)


def _month_first(texts: list[str]) -> bool | None:
    """What the dates tell that can be read in one way only; None where they tell nothing or both."""
    found = [date for text in texts for date in find_dates(text)]
    day = sum(date.month_first is None for date in found)
    month = sum(date.day_first is None for date in found)
    return None if day == month else month > day


def _made(pages: list[MadePage], number: int) -> Page | None:
    """A page that we have set ourselves: its runs, word by word."""
    if not 1 <= number <= len(pages):
        return None
    words = []
    for run in pages[number - 1].runs:
        x, space = run.x, text_width(" ", run.style)
        for text in run.text.split(" "):
            width = text_width(text, run.style)
            if text:
                box = BBox(x, run.y - ASCENT * run.style.size, x + width, run.y + DESCENT * run.style.size)
                words.append(Word(text, box, run.style.size, run.style.bold))
            x += width + space
    return Page(number, WIDTH, HEIGHT, tuple(words))
