"""The one way in: bytes of a bank file to what it says, proved.

An importer says whether a file is of its format, and reads it. Importers are asked in order; the first that knows the
file reads it. They raise DocumentError for what they cannot read, and never guess in silence: what a file leaves open
is a Question, and an issue besides.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from invoicext_desktop.domain.errors import EmptyFileError, TooLargeError, UnsupportedTypeError
from invoicext_desktop.domain.invoice import Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import QuestionKind, Statement, StatementReading
from invoicext_desktop.statements.ids import named
from invoicext_desktop.statements.proof import prove

#: (kind, layout) -> the choice that a person made.
Answers = Mapping[tuple[QuestionKind, str], str]
MAX_BYTES = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank file in memory. `name` only helps to guess; `passwords` open a protected one."""

    data: bytes
    name: str = ""
    passwords: tuple[str, ...] = field(default=(), repr=False)
    answers: Answers = field(default_factory=dict)


class Importer(Protocol):
    """One format."""

    def knows(self, file: BankFile) -> bool:
        """Whether the file is of this format, by its first bytes. Quick, never raises."""

    def read(self, file: BankFile) -> StatementReading:
        """Statements as they stand in the file, neither named nor proved. Raises DocumentError."""


def importers() -> tuple[Importer, ...]:
    """Those with a signature first; CSV, which can be anything, last."""
    from invoicext_desktop.statements.camt import CamtImporter
    from invoicext_desktop.statements.csv_files import CsvImporter
    from invoicext_desktop.statements.mt940 import Mt940Importer
    from invoicext_desktop.statements.ofx import OfxImporter
    from invoicext_desktop.statements.qif import QifImporter
    from invoicext_desktop.statements.sheets import SheetImporter

    return (SheetImporter(), CamtImporter(), OfxImporter(), Mt940Importer(), QifImporter(), CsvImporter())


def read_file(path: Path, *, passwords: tuple[str, ...] = (), answers: Answers | None = None) -> StatementReading:
    """See `read`; raises DocumentError also where the file is too large or cannot be read."""
    if path.stat().st_size > MAX_BYTES:
        raise TooLargeError(f"This file is larger than {MAX_BYTES // 1024**2} MB.")
    return read(BankFile(path.read_bytes(), path.name, passwords, answers or {}))


def read(file: BankFile) -> StatementReading:
    """What the file says. Raises DocumentError."""
    if not file.data.strip():
        raise EmptyFileError
    for importer in importers():
        if importer.knows(file):
            reading = importer.read(file)
            proved = [_checked(prove(statement)) for statement in reading.statements]
            own = named(proved, hashlib.sha256(file.data).hexdigest())
            return StatementReading(own, reading.questions, reading.pages)
    raise UnsupportedTypeError("This kind of file cannot be read as a bank statement.", hint=HINT)


HINT = "Add a PDF, CSV, Excel, OFX, QIF, CAMT or MT940 file from the bank."


def _checked(statement: Statement) -> Statement:
    """With what is to be said of any statement."""
    said = list(statement.issues)
    if not statement.transactions and not any(item.severity is Severity.ERROR for item in said):
        said.append(issue("no_bookings", Severity.INFO))
    return dataclasses.replace(statement, issues=tuple(said))
