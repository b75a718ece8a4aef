"""CSV as spreadsheets open it: UTF-8 with a mark, ISO dates, numbers with a point."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.exporting.columns import (
    INVOICE_COLUMNS,
    LINE_COLUMNS,
    Value,
    invoice_row,
    line_rows,
)
from invoicext_desktop.exporting.files import replacing

#: A spreadsheet runs text that begins like this as a formula: an attack by whoever wrote the invoice.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(invoices: Iterable[Invoice], path: Path, progress: Callable[[int], None], *, lines: bool = False) -> None:
    """A row for each invoice; with `lines` one for each line item, the invoice's columns repeated."""
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", errors="replace", newline="") as out:
        write_rows(invoices, out, progress, lines=lines)


def write_rows(
    invoices: Iterable[Invoice], out: TextIO, progress: Callable[[int], None], *, lines: bool = False
) -> None:
    """The same into an open text stream."""
    writer = csv.writer(out)
    columns = (*INVOICE_COLUMNS, *LINE_COLUMNS) if lines else INVOICE_COLUMNS
    writer.writerow([column.header for column in columns])
    for number, invoice in enumerate(invoices):
        progress(number)
        for row in _rows(invoice, lines):
            writer.writerow([cell_text(value) for value in row])


def _rows(invoice: Invoice, lines: bool) -> Iterable[Sequence[Value]]:
    """An invoice without lines has one row all the same: nothing that was chosen is missing."""
    if not lines:
        return [invoice_row(invoice)]
    return list(line_rows(invoice, INVOICE_COLUMNS)) or [[*invoice_row(invoice), *(None for _ in LINE_COLUMNS)]]


def cell_text(value: Value) -> str:
    """Text for one cell. Text that would be run as a formula gets an apostrophe; numbers never do."""
    match value:
        case None:
            return ""
        case Decimal():
            return f"{value:f}"
        case dt.date():
            return value.isoformat()
        case int():
            return str(value)
        case _:
            clean = value.replace("\0", "")
            return f"'{clean}" if clean.lstrip(" ").startswith(_FORMULA) else clean
