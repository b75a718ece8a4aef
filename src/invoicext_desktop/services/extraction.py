"""Reading files without a data folder: what the command line does."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Extraction, SourceFile
from invoicext_desktop.services.files import cannot_open, media_type, storable_name

Result = tuple[Path, Extraction | InvoiceXTError, SourceFile | None]


class ExtractionService:
    """`jobs` documents at the same time (None: as many as there are cores). Stores nothing."""

    def __init__(self, jobs: int | None = None) -> None:
        self._backend: Backend = LocalBackend(jobs)

    def extract_many(self, paths: Iterable[Path], password: str | None = None) -> Iterator[Result]:
        """(path, what was read or why not, the file) in the order of `paths`, each as soon as it can be."""
        pending: deque[tuple[Path, Future[Extraction], SourceFile | None]] = deque()
        for path in paths:
            pending.append(self._begin(path, password))
            while pending and (len(pending) > 2 * self._backend.parallel or pending[0][1].done()):
                yield _result(*pending.popleft())
        while pending:
            yield _result(*pending.popleft())

    def _begin(self, path: Path, password: str | None) -> tuple[Path, Future[Extraction], SourceFile | None]:
        try:
            source = _source(path)
        except InvoiceXTError as error:
            failed: Future[Extraction] = Future()
            failed.set_exception(error)
            return path, failed, None
        return path, self._backend.extract(DocumentFile(path, source.media_type, password)), source

    def close(self) -> None:
        self._backend.close()


def _source(path: Path) -> SourceFile:
    try:
        kind = media_type(path)
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return SourceFile(storable_name(path.name), digest, kind, path.stat().st_size)
    except OSError as error:
        raise cannot_open(error) from error


def _result(path: Path, future: Future[Extraction], source: SourceFile | None) -> Result:
    try:
        return path, future.result(), source
    except InvoiceXTError as error:
        return path, error, source
