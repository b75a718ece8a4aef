"""Reading bank files without a data folder: what the command line does."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.statement import StatementReading
from invoicext_desktop.services.files import cannot_open

Read = tuple[Path, StatementReading | InvoiceXTError]


class StatementReadingService:
    """`jobs` files at the same time (None: as many as there are cores), in worker processes. Stores nothing."""

    def __init__(self, jobs: int | None = None) -> None:
        self._backend: Backend = LocalBackend(jobs)

    def read_many(self, paths: Iterable[Path], password: str | None = None) -> Iterator[Read]:
        """(path, what was read or why not) in the order of `paths`, each as soon as it can be."""
        pending: deque[tuple[Path, Future[StatementReading]]] = deque()
        for path in paths:
            pending.append((path, self._begin(path, password)))
            while pending and (len(pending) > 2 * self._backend.parallel or pending[0][1].done()):
                yield _read(*pending.popleft())
        while pending:
            yield _read(*pending.popleft())

    def _begin(self, path: Path, password: str | None) -> Future[StatementReading]:
        try:
            with path.open("rb"):
                pass
        except OSError as error:
            failed: Future[StatementReading] = Future()
            failed.set_exception(cannot_open(error))
            return failed
        return self._backend.read_statement(DocumentFile(path, "", password), {}, path.name)

    def close(self) -> None:
        self._backend.close()


def _read(path: Path, future: Future[StatementReading]) -> Read:
    try:
        return path, future.result()
    except InvoiceXTError as error:
        return path, error
