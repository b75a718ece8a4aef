"""Spreadsheets: XLSX, XLS, XLSB and ODS, by calamine; each sheet that has bookings is read as a table."""

from __future__ import annotations

import datetime as dt
import io
import math
import zipfile
from collections.abc import Sequence
from decimal import Decimal

import python_calamine

from invoicext_desktop.domain.errors import BrokenDocumentError, EncryptedDocumentError, TooLargeError
from invoicext_desktop.domain.statement import StatementReading
from invoicext_desktop.statements.importing import BankFile
from invoicext_desktop.statements.tabular.frame import books
from invoicext_desktop.statements.tabular.grid import Row
from invoicext_desktop.statements.tabular.reader import read_table

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
#: What a workbook may unpack to: one of a million rows has a few hundred megabytes of XML.
_MOST_UNPACKED = 1024**3
_MOST_SHEETS = 50
_PARTS = ("xl/", "content.xml", "mimetype")


class SheetImporter:
    def knows(self, file: BankFile) -> bool:
        if file.data.startswith(_OLE):
            return True
        if not file.data.startswith(_ZIP):
            return False
        try:
            with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
                return any(name.startswith(_PARTS) for name in archive.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            return False

    def read(self, file: BankFile) -> StatementReading:
        _bounded(file.data)
        try:
            book = python_calamine.load_workbook(io.BytesIO(file.data))
            sheets = [_rows(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names[:_MOST_SHEETS]]
        except python_calamine.PasswordError as error:
            raise EncryptedDocumentError(
                "This spreadsheet is protected by a password.", hint="Open it and save it without one."
            ) from error
        except (python_calamine.CalamineError, ValueError, OSError) as error:
            raise BrokenDocumentError(
                "This spreadsheet is damaged and cannot be opened.",
                hint="Export it again at the bank.",
                detail=str(error),
            ) from error
        used = [rows for rows in sheets if any(map(books, rows[:500]))] or [rows for rows in sheets if rows][:1]
        readings = [read_table(rows, file.answers, file.name) for rows in used]
        return StatementReading(
            tuple(statement for reading in readings for statement in reading.statements),
            tuple(dict.fromkeys(question for reading in readings for question in reading.questions)),
        )


def _bounded(data: bytes) -> None:
    """Raises TooLargeError for an archive that unpacks without end."""
    if not data.startswith(_ZIP):
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(item.file_size for item in archive.infolist()) > _MOST_UNPACKED:
            raise TooLargeError


def _rows(cells: Sequence[Sequence[object]]) -> list[Row]:
    return [Row(tuple(map(_text, row)), number) for number, row in enumerate(cells, 1)]


def _text(value: object) -> str:
    """A cell as it would stand in a CSV: dates as ISO, numbers as they are, not as floats print."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return ""
        return f"{Decimal(repr(value)).normalize():f}" if value != int(value) else str(int(value))
    return " ".join(str(value).split())
