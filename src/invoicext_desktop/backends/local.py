"""Reading on this computer: the engine in worker processes."""

from __future__ import annotations

import itertools
import os
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from invoicext_desktop.backends.base import DocumentFile, PageProgress
from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent
from invoicext_desktop.domain.lessons import Observed
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.domain.statement import Answers, StatementReading
from invoicext_desktop.workers.beats import beat
from invoicext_desktop.workers.pool import GIB, WorkerPool

if TYPE_CHECKING:
    from invoicext_desktop.extraction.parts import Pages

EXTRACTION_SECONDS = 60.0
PREVIEW_SECONDS = 30.0
MEMORY = 3 * GIB
CORES = os.cpu_count() or 1

# The functions below run in a worker. They import the engine there, so that neither the window nor
# the command line ever loads a PDF library.


def _extract(documents: tuple[DocumentFile, ...], threads: int, memory: Path | None) -> Extraction:
    from invoicext_desktop.extraction.memory.snapshot import load
    from invoicext_desktop.reading.ocr.options import Scanning

    lessons = None if memory is None else load(memory)
    whole = documents[0]
    scanning = Scanning(threads, whole.kept, lambda page, pages: beat((page, pages)))
    if len(documents) == 1 and whole.first is None:
        from invoicext_desktop.extraction.pipeline import extract

        return extract(whole.path, whole.media_type, whole.passwords, lessons, scanning=scanning)
    from invoicext_desktop.extraction.parts import extract_parts

    return extract_parts(_parts(documents), lessons, scanning=scanning)


def _learn(documents: tuple[DocumentFile, ...], content: InvoiceContent, threads: int) -> Observed:
    from invoicext_desktop.extraction.parts import learn_parts
    from invoicext_desktop.reading.ocr.options import Scanning

    whole = len(documents) == 1 and documents[0].first is None
    return learn_parts(_parts(documents), content, whole=whole, scanning=Scanning(threads, documents[0].kept))


def _parts(documents: tuple[DocumentFile, ...]) -> list[Pages]:
    from invoicext_desktop.extraction.parts import Pages

    return [Pages(it.path, it.media_type, it.passwords, it.first or 1, it.last, it.kept, it.turn) for it in documents]


def _page_sizes(documents: tuple[DocumentFile, ...]) -> tuple[tuple[float, float], ...]:
    from invoicext_desktop.extraction.preview import page_sizes

    sizes = [
        page_sizes(it.path, it.media_type, it.passwords, turn=it.turn)[(it.first or 1) - 1 : it.last]
        for it in documents
    ]
    return tuple(itertools.chain.from_iterable(sizes))


def _page_image(document: DocumentFile, page: int, scale: float) -> PageImage:
    from invoicext_desktop.extraction.preview import page_image

    return page_image(document.path, document.media_type, page, scale, document.passwords, turn=document.turn)


def _open_mail(path: Path, kind: str, folder: Path) -> OpenedMail:
    from invoicext_desktop.reading.mail.opening import open_mail

    return open_mail(path, kind, folder)


def _page_words(document: DocumentFile, page: int) -> PageText:
    from invoicext_desktop.extraction.page_words import page_words

    return page_words(document.path, document.media_type, page, document.passwords, document.kept, turn=document.turn)


def _alternatives(
    documents: tuple[DocumentFile, ...], path: str, near: tuple[int, BBox] | None, threads: int
) -> tuple[Alternative, ...]:
    from invoicext_desktop.extraction.alternatives import alternatives
    from invoicext_desktop.extraction.parts import shown_pages
    from invoicext_desktop.reading.ocr.options import Scanning

    return alternatives(shown_pages(_parts(documents), Scanning(threads)), path, near)


def _read_statement(document: DocumentFile, answers: Answers, name: str) -> StatementReading:
    from invoicext_desktop.statements.importing import read_file

    return read_file(document.path, passwords=document.passwords, answers=answers, name=name)


class LocalBackend:
    """Two pools: one for reading, and one worker for page images that a batch never delays."""

    def __init__(self, jobs: int | None = None) -> None:
        self._reading = WorkerPool(jobs, seconds=EXTRACTION_SECONDS, memory_bytes=MEMORY)
        self._previews = WorkerPool(1, seconds=PREVIEW_SECONDS, memory_bytes=MEMORY)

    @property
    def parallel(self) -> int:
        return self._reading.workers

    def extract(
        self, *documents: DocumentFile, progress: PageProgress | None = None, memory: Path | None = None
    ) -> Future[Extraction]:
        if progress is None:
            return self._reading.submit(_extract, documents, self._threads(), memory)
        told = progress
        return self._reading.submit_watched(lambda news: told(*news), _extract, documents, self._threads(), memory)

    def learn(self, *documents: DocumentFile, content: InvoiceContent) -> Future[Observed]:
        return self._reading.submit_first(_learn, documents, content, self._threads())

    def _threads(self) -> int:
        """One document has all cores; of a batch, each worker has its share of them."""
        return max(1, CORES // min(self._reading.busy + 1, self.parallel))

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        return self._previews.submit(_page_sizes, documents)

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        return self._previews.submit(_page_image, document, page, scale)

    def open_mail(self, path: Path, kind: str, folder: Path) -> Future[OpenedMail]:
        return self._reading.submit_first(_open_mail, path, kind, folder)

    def page_words(self, document: DocumentFile, page: int) -> Future[PageText]:
        return self._previews.submit(_page_words, document, page)

    def alternatives(
        self, *documents: DocumentFile, path: str, near: tuple[int, BBox] | None
    ) -> Future[tuple[Alternative, ...]]:
        return self._previews.submit(_alternatives, documents, path, near, self._threads())

    def read_statement(self, document: DocumentFile, answers: Answers, name: str = "") -> Future[StatementReading]:
        return self._reading.submit(_read_statement, document, dict(answers), name)

    def close(self) -> None:
        self._reading.close()
        self._previews.close()
