"""The formats by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.invoice import Invoice

FORMATS = ("csv", "xlsx", "json")


def export(invoices: Iterable[Invoice], path: Path, file_format: str, progress: Callable[[int], None]) -> None:
    """Write `invoices` to `path` as "csv", "xlsx" or "json", whole or not at all.

    `progress` is called with the number of invoices that are done, before each one; what it raises
    stops the export and leaves no file behind. Raises InvalidValueError for another format,
    StorageError where the file cannot be written.
    """
    match file_format:
        case "csv":
            from invoicext_desktop.exporting.csv_file import write_csv

            write_csv(invoices, path, progress)
        case "xlsx":
            from invoicext_desktop.exporting.xlsx_file import write_xlsx

            write_xlsx(invoices, path, progress)
        case "json":
            from invoicext_desktop.exporting.json_file import write_json

            write_json(invoices, path, progress)
        case _:
            raise InvalidValueError(f"There is no export format {file_format!r}: choose csv, xlsx or json.")
