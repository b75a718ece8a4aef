"""Writing invoices to files that other programs open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.statement import Statement
from invoicext_desktop.exporting.formats import export
from invoicext_desktop.exporting.statement_csv import statement_lines as write_statement
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.tasks import CancelToken, Progress, ProgressCallback, no_progress
from invoicext_desktop.storage.invoices import get_invoices

CHUNK = 100


def write_invoices(invoices: Iterable[Invoice], path: Path, file_format: str, progress: Callable[[int], None]) -> None:
    """Write invoices, stored or not, to `path` as "csv", "xlsx" or "json", whole or not at all.

    `progress` is told how many are done; what it raises stops the writing and leaves no file.
    """
    export(invoices, path, file_format, progress)


def statement_lines(statement: Statement | None, *, headed: bool) -> str:
    """See `exporting.statement_csv`."""
    return write_statement(statement, headed=headed)


class ExportService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def export(
        self,
        ids: Sequence[str],
        path: Path,
        file_format: str,
        *,
        progress: ProgressCallback = no_progress,
        cancel: CancelToken | None = None,
    ) -> None:
        """Write these invoices to `path` as "csv", "xlsx" or "json", whole or not at all.

        Raises StorageError where the file cannot be written, CancelledError, InvalidValueError for
        another format.
        """
        token = cancel or CancelToken()

        def report(done: int) -> None:
            token.check()
            progress(Progress(done, len(ids), path.name))

        write_invoices(self._read(ids), path, file_format, report)

    def _read(self, ids: Sequence[str]) -> Iterator[Invoice]:
        for start in range(0, len(ids), CHUNK):
            with self._store.database.read() as connection:
                yield from get_invoices(connection, ids[start : start + CHUNK])
