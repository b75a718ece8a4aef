"""Reading on this computer: the engine in worker processes."""

from __future__ import annotations

import itertools
import os
from concurrent.futures import Future
from pathlib import Path

from invoicext_desktop.backends.base import DocumentFile, PageProgress
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.workers.beats import beat
from invoicext_desktop.workers.pool import GIB, WorkerPool

EXTRACTION_SECONDS = 60.0
PREVIEW_SECONDS = 30.0
MEMORY = 2 * GIB
CORES = os.cpu_count() or 1

# The functions below run in a worker. They import the engine there, so that neither the window nor
# the command line ever loads a PDF library.


def _extract(documents: tuple[DocumentFile, ...], threads: int) -> Extraction:
    from invoicext_desktop.reading.ocr.options import Scanning

    whole = documents[0]
    scanning = Scanning(threads, whole.kept, lambda page, pages: beat((page, pages)))
    if len(documents) == 1 and whole.first is None:
        from invoicext_desktop.extraction.pipeline import extract

        return extract(whole.path, whole.media_type, whole.passwords, scanning=scanning)
    from invoicext_desktop.extraction.parts import Pages, extract_parts

    parts = [Pages(it.path, it.media_type, it.passwords, it.first or 1, it.last, it.kept) for it in documents]
    return extract_parts(parts, scanning=scanning)


def _page_sizes(documents: tuple[DocumentFile, ...]) -> tuple[tuple[float, float], ...]:
    from invoicext_desktop.extraction.preview import page_sizes

    sizes = [page_sizes(it.path, it.media_type, it.passwords)[(it.first or 1) - 1 : it.last] for it in documents]
    return tuple(itertools.chain.from_iterable(sizes))


def _page_image(path: Path, media_type: str, page: int, scale: float, passwords: tuple[str, ...]) -> PageImage:
    from invoicext_desktop.extraction.preview import page_image

    return page_image(path, media_type, page, scale, passwords)


class LocalBackend:
    """Two pools: one for reading, and one worker for page images that a batch never delays."""

    def __init__(self, jobs: int | None = None) -> None:
        self._reading = WorkerPool(jobs, seconds=EXTRACTION_SECONDS, memory_bytes=MEMORY)
        self._previews = WorkerPool(1, seconds=PREVIEW_SECONDS, memory_bytes=MEMORY)

    @property
    def parallel(self) -> int:
        return self._reading.workers

    def extract(self, *documents: DocumentFile, progress: PageProgress | None = None) -> Future[Extraction]:
        # One document has all cores; of a batch, each worker has its share of them.
        threads = max(1, CORES // min(self._reading.busy + 1, self.parallel))
        if progress is None:
            return self._reading.submit(_extract, documents, threads)
        told = progress
        return self._reading.submit_watched(lambda news: told(*news), _extract, documents, threads)

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        return self._previews.submit(_page_sizes, documents)

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        return self._previews.submit(_page_image, document.path, document.media_type, page, scale, document.passwords)

    def close(self) -> None:
        self._reading.close()
        self._previews.close()
