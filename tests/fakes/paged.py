"""A backend for which every file has four pages."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.backends.base import DocumentFile, PageProgress
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.domain.pages import Segment

PAGES = 4


class PagedBackend(FakeBackend):
    """Every file has four pages; the number says which of them were read."""

    def extract(
        self, *documents: DocumentFile, progress: PageProgress | None = None, memory: Path | None = None
    ) -> Future[Extraction]:
        pages = "+".join(f"{it.path.name[:4]}:{it.first or 1}-{it.last or PAGES}" for it in documents)
        read = extraction(number=pages)
        segments = (Segment(1, 1), Segment(2, 4, "another number")) if documents[0].first is None else ()
        self.result = Extraction(read.content, read.issues, PAGES, 0.9, segments)
        return super().extract(*documents)

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        self.asked.extend(documents)
        sizes = [(float(page), 842.0) for it in documents for page in range(it.first or 1, (it.last or PAGES) + 1)]
        future: Future[tuple[tuple[float, float], ...]] = Future()
        future.set_result(tuple(sizes))
        return future
