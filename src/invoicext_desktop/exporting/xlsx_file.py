"""XLSX: two sheets, invoices and their line items; real dates and numbers."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.exporting.columns import (
    INVOICE_COLUMNS,
    LINE_COLUMNS,
    LINE_HEAD,
    Column,
    Kind,
    Value,
    invoice_row,
    line_rows,
)
from invoicext_desktop.exporting.files import replacing

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_FORMATS = {Kind.TEXT: "@", Kind.DATE: "yyyy-mm-dd", Kind.AMOUNT: "#,##0.00", Kind.NUMBER: "General"}
#: Excel refuses a whole file for one longer text.
_MAX_TEXT = 32_767
#: Excel's dates begin in 1900.
_FIRST_DATE = dt.date(1900, 3, 1)
_HEADER_FONT = Font(bold=True)
_HEADER_FILL = PatternFill("solid", fgColor="E8EDF3")


def write_xlsx(invoices: Iterable[Invoice], path: Path, progress: Callable[[int], None]) -> None:
    """Rows are streamed: memory does not grow with the number of invoices."""
    with replacing(path) as temporary, temporary.open("wb") as out:
        book = Workbook(write_only=True)
        line_columns = (*LINE_HEAD, *LINE_COLUMNS)
        sheet, line_sheet = _sheet(book, "Invoices", INVOICE_COLUMNS), _sheet(book, "Line items", line_columns)
        try:
            for number, invoice in enumerate(invoices):
                progress(number)
                sheet.append(_cells(sheet, INVOICE_COLUMNS, invoice_row(invoice)))
                for row in line_rows(invoice, LINE_HEAD):
                    line_sheet.append(_cells(line_sheet, line_columns, row))
            _save(book, out)
        except BaseException:
            _abandon(sheet, line_sheet)
            raise


def _save(book: Workbook, out: BinaryIO) -> None:
    """As the library does, without the complaint of an archive that nobody could close."""
    archive = ZipFile(out, "w", ZIP_DEFLATED)
    try:
        ExcelWriter(book, archive).save()
    except BaseException:
        archive.fp = None
        raise


def _abandon(*sheets: WriteOnlyWorksheet) -> None:
    """The library keeps each sheet in a file of its own until the book is saved."""
    for sheet in sheets:
        with contextlib.suppress(OSError):  # as it is on a full disk, it cannot write its end
            if not sheet.closed:
                sheet.close()
        with contextlib.suppress(OSError):
            sheet._writer.cleanup()  # type: ignore[attr-defined]  # noqa: SLF001 - there is no public way to give up


def _sheet(book: Workbook, title: str, columns: Sequence[Column]) -> WriteOnlyWorksheet:
    sheet: Any = book.create_sheet(title)  # its stub lacks the columns' dimensions
    sheet.freeze_panes = "A2"
    for index, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = column.width
    header: list[Cell] = []
    for column in columns:
        cell = WriteOnlyCell(sheet, value=column.header)
        cell.font, cell.fill = _HEADER_FONT, _HEADER_FILL
        if column.kind in (Kind.AMOUNT, Kind.NUMBER):
            cell.alignment = Alignment(horizontal="right")
        header.append(cell)
    sheet.append(header)
    found: WriteOnlyWorksheet = sheet
    return found


def _cells(sheet: WriteOnlyWorksheet, columns: Sequence[Column], row: Sequence[Value]) -> list[Cell | None]:
    return [_cell(sheet, column, value) for column, value in itertools.zip_longest(columns, row)]


def _cell(sheet: WriteOnlyWorksheet, column: Column, value: Value) -> Cell | None:
    if value is None or value == "":
        return None
    if isinstance(value, dt.date) and value < _FIRST_DATE:
        value = value.isoformat()
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", value)[:_MAX_TEXT])
        cell.data_type = "s"  # text that begins with "=" stays text
        cell.number_format = "@"
        return cell
    cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]  # its stub knows no Decimal
    cell.number_format = _number_format(column, value)
    return cell


def _number_format(column: Column, value: Decimal | dt.date | int) -> str:
    """An amount of a currency without cents, or with three, shows the digits it has, at least two."""
    if column.kind is Kind.AMOUNT and isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        digits = -exponent if isinstance(exponent, int) else 2
        return "#,##0." + "0" * min(max(digits, 2), 6)
    return _FORMATS[column.kind]
