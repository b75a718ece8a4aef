"""Reading on this computer: the engine in worker processes."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.workers.pool import GIB, WorkerPool

EXTRACTION_SECONDS = 60.0
PREVIEW_SECONDS = 30.0
MEMORY = 2 * GIB

# The functions below run in a worker. They import the engine there, so that neither the window nor
# the command line ever loads a PDF library.


def _extract(path: Path, media_type: str, password: str | None) -> Extraction:
    from invoicext_desktop.extraction.pipeline import extract

    return extract(path, media_type, password)


def _page_sizes(path: Path, media_type: str, password: str | None) -> tuple[tuple[float, float], ...]:
    from invoicext_desktop.extraction.preview import page_sizes

    return page_sizes(path, media_type, password)


def _page_image(path: Path, media_type: str, page: int, scale: float, password: str | None) -> PageImage:
    from invoicext_desktop.extraction.preview import page_image

    return page_image(path, media_type, page, scale, password)


class LocalBackend:
    """Two pools: one for reading, and one worker for page images that a batch never delays."""

    def __init__(self, jobs: int | None = None) -> None:
        self._reading = WorkerPool(jobs, seconds=EXTRACTION_SECONDS, memory_bytes=MEMORY)
        self._previews = WorkerPool(1, seconds=PREVIEW_SECONDS, memory_bytes=MEMORY)

    @property
    def parallel(self) -> int:
        return self._reading.workers

    def extract(self, document: DocumentFile) -> Future[Extraction]:
        return self._reading.submit(_extract, document.path, document.media_type, document.password)

    def page_sizes(self, document: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        return self._previews.submit(_page_sizes, document.path, document.media_type, document.password)

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        return self._previews.submit(_page_image, document.path, document.media_type, page, scale, document.password)

    def close(self) -> None:
        self._reading.close()
        self._previews.close()
