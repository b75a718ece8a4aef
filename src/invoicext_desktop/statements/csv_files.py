"""CSV, TSV and the like: whatever no other importer knows and that is text."""

from __future__ import annotations

from invoicext_desktop.domain.errors import UnsupportedTypeError
from invoicext_desktop.domain.statement import StatementReading
from invoicext_desktop.statements.importing import HINT, BankFile
from invoicext_desktop.statements.tabular.grid import grid_of
from invoicext_desktop.statements.tabular.reader import read_table

_LOOKED_AT = 8192
_BINARY = bytes((*range(1, 9), 11, 12, *range(14, 27), *range(28, 32)))


class CsvImporter:
    def knows(self, file: BankFile) -> bool:
        head = file.data[:_LOOKED_AT]
        odd = len(head) - len(head.translate(None, _BINARY))
        return odd * 50 < max(len(head), 1) and not head.lstrip().startswith((b"%PDF", b"PK\x03\x04"))

    def read(self, file: BankFile) -> StatementReading:
        grid = grid_of(file.data)
        if all(len(row.cells) < 2 for row in grid.rows):
            raise UnsupportedTypeError("This kind of file cannot be read as a bank statement.", hint=HINT)
        return read_table(grid.rows, file.answers, file.name)
