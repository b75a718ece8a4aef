"""One invoice from chosen pages: some of a file, or those of several files in order."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.lessons import Observed
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.embedded import NOTHING, Embedded, read_embedded
from invoicext_desktop.extraction.einvoice.plain import read_plain, xml_of
from invoicext_desktop.extraction.memory.learn import learn
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.pipeline import confidence_of, read_invoice, said_on, with_pages
from invoicext_desktop.extraction.segments import find_segments
from invoicext_desktop.extraction.shown import as_shown
from invoicext_desktop.reading.legible import check_usable, is_usable
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.options import ALONE, Scanning
from invoicext_desktop.reading.opening import Passwords
from invoicext_desktop.reading.pdf import page_count, read_any_pages
from invoicext_desktop.reading.sniff import PDF, SIGNED


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages `first` to `last` (None: the end) of a file; `kept` is where what was recognised on them is kept."""

    path: Path
    media_type: str
    password: Passwords = None
    first: int = 1
    last: int | None = None
    kept: Path | None = None
    turn: int = 0


def extract_parts(parts: Sequence[Pages], memory: Memory | None = None, *, scanning: Scanning = ALONE) -> Extraction:
    """Read them as one invoice, whatever else their files hold.

    Evidence counts a file's pages as the file does; with several files, the pages in their order.
    Raises NoTextError where no page has text, EncryptedDocumentError, BrokenDocumentError.
    """
    read = [_read(part, scanning) for part in parts]
    pages = _numbered([page for found in read for page in found.pages])
    inside = [found.inside for found in read if found.inside.content is not None]
    if inside and inside[0].content is not None and (len(inside) == 1 or not is_usable(pages)):
        content, issues = with_pages(inside[0].content, pages, memory)
        issues = (*inside[0].issues, *issues)
    else:
        check_usable(pages)
        content, issues = read_invoice(pages, memory)
    content = as_shown(content, pages)
    content = dataclasses.replace(content, evidence=_moved(content, _places(parts, read)))
    found = (*issues, *_unread(read))
    return Extraction(content, found, _count(parts, read), confidence_of(content), text=said_on(pages))


def learn_parts(
    parts: Sequence[Pages], content: InvoiceContent, *, whole: bool, scanning: Scanning = ALONE
) -> Observed:
    """What an invoice teaches that a person has corrected or confirmed; `whole`: it was read from all of one file."""
    read = [_read(part, scanning) for part in parts]
    pages = tuple(page for found in read for page in found.pages)
    if not whole:
        shown = _places(parts, read)
        content = dataclasses.replace(content, evidence=_moved_back(content, shown))
        pages = _numbered(pages)
    elif pages and read[0].inside.content is None:
        last = find_segments(pages, read[0].total)[0].last
        pages = tuple(page for page in pages if page.number <= last)
    return learn(pages, content)


@dataclass(frozen=True, slots=True)
class _Read:
    """The pages with text, how many the file has, the e-invoice it holds, and how many pages could not be read."""

    pages: tuple[Page, ...]
    total: int
    inside: Embedded
    unread: int


def _read(part: Pages, scanning: Scanning) -> _Read:
    stated = xml_of(part.path, part.media_type)
    if stated is not None:
        plain = read_plain(stated)
        return _Read((), len(plain.pages), Embedded(_nowhere(plain.content), plain.issues), 0)
    total = page_count(part.path, part.media_type, part.password)
    inside = _inside(part, total)
    wanted = dataclasses.replace(scanning, kept=part.kept) if inside.content is None else None
    pages, _ = read_any_pages(
        part.path, part.media_type, part.password, part.first, part.last, scanning=wanted, turn=part.turn
    )
    return _Read(pages, total, inside, _length(part, total) - len(pages))


def _nowhere(content: InvoiceContent) -> InvoiceContent:
    """Without the places on pages that only show what the XML says: beside printed ones those prove more."""
    evidence = {path: dataclasses.replace(item, page=None, bbox=None) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def shown_pages(parts: Sequence[Pages], scanning: Scanning = ALONE) -> tuple[Page, ...]:
    """The pages of an invoice with their words, numbered as they are shown; none of an e-invoice without pages."""
    read = [_read(part, scanning) for part in parts]
    places = _places(parts, read)
    pages = [page for found in read for page in found.pages]
    return tuple(dataclasses.replace(page, number=number) for page, number in zip(pages, places, strict=True))


def _inside(part: Pages, total: int) -> Embedded:
    """The e-invoice inside a file of which all pages are meant."""
    whole = part.first == 1 and part.last in (None, total)
    if not whole or part.media_type not in {PDF, SIGNED}:
        return NOTHING
    return read_embedded(part.path, part.media_type, part.password)


def _count(parts: Sequence[Pages], read: Sequence[_Read]) -> int:
    """How many pages are shown: all of the one file, or those of the parts."""
    if len(parts) == 1:
        return read[0].total
    return sum(_length(part, found.total) for part, found in zip(parts, read, strict=True))


def _length(part: Pages, total: int) -> int:
    return (part.last or total) - part.first + 1


def _numbered(pages: Sequence[Page]) -> tuple[Page, ...]:
    return tuple(dataclasses.replace(page, number=number) for number, page in enumerate(pages, start=1))


def _places(parts: Sequence[Pages], read: Sequence[_Read]) -> list[int]:
    """The number under which each page that was read is shown."""
    places: list[int] = []
    before = 0
    for part, found in zip(parts, read, strict=True):
        shift = 0 if len(parts) == 1 else before - part.first + 1
        places += [page.number + shift for page in found.pages]
        before += _length(part, found.total)
    return places


def _moved(content: InvoiceContent, places: Sequence[int]) -> Mapping[str, Evidence]:
    """Evidence on the pages as they are shown."""
    return {
        path: item
        if item.page is None or item.page > len(places)
        else dataclasses.replace(item, page=places[item.page - 1])
        for path, item in content.evidence.items()
    }


def _moved_back(content: InvoiceContent, places: Sequence[int]) -> Mapping[str, Evidence]:
    """Evidence on the pages as they were read, from 1."""
    return {
        path: dataclasses.replace(item, page=places.index(item.page) + 1) if item.page in places else item
        for path, item in content.evidence.items()
    }


def _unread(read: Sequence[_Read]) -> Iterator[Issue]:
    missing = sum(found.unread for found in read)
    if missing > 0:
        sentence = "pages_left_out.one" if missing == 1 else "pages_left_out.some"
        yield issue("pages_left_out", Severity.WARNING, sentence=sentence, count=missing)
