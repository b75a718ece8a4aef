"""Bank statements of a company: added, answered, corrected, listed, removed."""

from __future__ import annotations

import dataclasses
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.backends.base import Backend, DocumentFile
from invoicext_desktop.domain.bank_rows import BankQuery, BankRow, StatementRow
from invoicext_desktop.domain.errors import InvoiceXTError, NotFoundError
from invoicext_desktop.domain.statement import Question, Statement, StatementReading, Transaction
from invoicext_desktop.services.events import BankChanged
from invoicext_desktop.services.files import cannot_open, storable_name
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.tasks import CancelToken, Progress, ProgressCallback, no_progress
from invoicext_desktop.statements.ids import booking_key
from invoicext_desktop.statements.importing import MAX_BYTES
from invoicext_desktop.statements.proof import prove
from invoicext_desktop.storage import bank as table
from invoicext_desktop.storage import bank_taught
from invoicext_desktop.storage.intake import NewDocument, document_row, is_referenced

log = logging.getLogger(__name__)
_KIND = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class AddedStatement:
    """What became of one bank file. `known` bookings were there from other files; `error` says why it was refused.

    `there_before`: the same file was added earlier, `statements` are those of then.
    """

    name: str
    statements: tuple[Statement, ...] = ()
    questions: tuple[Question, ...] = ()
    known: int = 0
    there_before: bool = False
    error: InvoiceXTError | None = None


class BankService:
    def __init__(self, store: Store, backend: Backend, passwords: PasswordBook) -> None:
        self._store = store
        self._backend = backend
        self._passwords = passwords

    # --- adding -----------------------------------------------------------------------------------

    def add(
        self,
        company_id: str,
        paths: Sequence[Path | str],
        *,
        password: str | None = None,
        test: bool = False,
        progress: ProgressCallback = no_progress,
        cancel: CancelToken | None = None,
    ) -> list[AddedStatement]:
        """Read bank files and keep what they say. One that cannot be read is told, the others are added."""
        results: list[AddedStatement] = []
        for number, path in enumerate(map(Path, paths)):
            if cancel is not None and cancel.cancelled:
                break
            progress(Progress(number, len(paths), path.name))
            try:
                results.append(self.add_file(company_id, path, password=password, test=test))
            except InvoiceXTError as error:
                results.append(AddedStatement(path.name, error=error))
        return results

    def add_file(
        self, company_id: str, path: Path, *, name: str = "", password: str | None = None, test: bool = False
    ) -> AddedStatement:
        """One bank file. Raises DocumentError, WorkerError, StorageError."""
        shown = storable_name(name or path.name)
        try:
            with path.open("rb") as stream:
                stored = self._store.documents.put(stream, max_bytes=MAX_BYTES)
        except OSError as error:
            raise cannot_open(error) from error
        try:
            there = self._there(company_id, stored.sha256, test=test)
            if there:
                return AddedStatement(shown, there, there_before=True)
            reading = self._read(company_id, stored.path, shown, password)
            document = NewDocument(company_id, stored.sha256, shown, _KIND, stored.size, test)
            return self._keep(company_id, document, reading, shown)
        except InvoiceXTError:
            self._discard(stored.sha256)
            raise

    def _there(self, company_id: str, sha256: str, *, test: bool) -> tuple[Statement, ...]:
        with self._store.database.read() as connection:
            ids = table.same_file(connection, company_id, sha256, test=test)
            found = [table.get_statement(connection, statement_id) for statement_id in ids]
        return tuple(statement for statement in found if statement is not None)

    def _read(self, company_id: str, path: Path, name: str, password: str | None) -> StatementReading:
        with self._store.database.read() as connection:
            answers = bank_taught.answers(connection, company_id)
        remembered = tuple(self._passwords.known(company_id))
        return self._backend.read_statement(DocumentFile(path, "", password, remembered), answers, name).result()

    def _keep(self, company_id: str, document: NewDocument, reading: StatementReading, shown: str) -> AddedStatement:
        known = 0
        with self._store.database.write() as connection:
            document_id = document_row(connection, document)
            for statement in reading.statements:
                known += table.add_statement(
                    connection, company_id, document_id, statement, _hashes(statement), test=document.test
                )
            self._store.database.next_revision(connection)
        self._store.events.publish(BankChanged(company_id))
        return AddedStatement(shown, reading.statements, reading.questions, known)

    def _discard(self, sha256: str) -> None:
        """Remove the file of one that could not be read, unless somebody has it already."""
        try:
            with self._store.database.write() as connection:
                if is_referenced(connection, sha256):
                    return
                self._store.documents.set_aside(sha256)
            self._store.documents.forget(sha256)
        except InvoiceXTError:
            log.warning("A refused bank file could not be removed from the store", exc_info=True)

    def answer(self, company_id: str, question: Question, value: str, statement_ids: Sequence[str]) -> None:
        """Settle what files of this layout leave open, for ever, and read these statements' files again so.

        Raises what reading raises, NotFoundError.
        """
        with self._store.database.write() as connection:
            key = f"{question.kind.value}\n{question.layout}"
            bank_taught.teach(connection, company_id, bank_taught.ANSWER, key, value)
            statements = [table.get_statement(connection, item, company_id=company_id) for item in statement_ids]
        for sha256 in dict.fromkeys(statement.sha256 for statement in statements if statement is not None):
            self._read_again(company_id, sha256)

    def _read_again(self, company_id: str, sha256: str) -> None:
        with self._store.database.read() as connection:
            rows = [row for row in table.statement_rows(connection, company_id) if row.statement.sha256 == sha256]
        if not rows:
            raise NotFoundError
        reading = self._read(company_id, self._store.documents.path(sha256), rows[0].file_name, None)
        with self._store.database.write() as connection:
            document_id = table.document_of(connection, rows[0].statement.id)
            for row in rows:
                table.remove_statement(connection, row.statement.id)
            for statement in reading.statements:
                table.add_statement(connection, company_id, document_id, statement, _hashes(statement), test=False)
            self._store.database.next_revision(connection)
        self._store.events.publish(BankChanged(company_id))

    # --- looking ----------------------------------------------------------------------------------

    def statements(self, company_id: str) -> list[StatementRow]:
        """Without their bookings, the newest period first."""
        with self._store.database.read() as connection:
            return table.statement_rows(connection, company_id)

    def statement(self, statement_id: str) -> Statement:
        """With its bookings. Raises NotFoundError."""
        with self._store.database.read() as connection:
            found = table.get_statement(connection, statement_id)
        if found is None:
            raise NotFoundError("That statement is not here any more.")
        return found

    def ids(self, query: BankQuery) -> list[str]:
        with self._store.database.read() as connection:
            return table.ids(connection, query)

    def rows(self, ids: Sequence[str]) -> list[BankRow]:
        with self._store.database.read() as connection:
            return table.rows(connection, ids)

    # --- changing ---------------------------------------------------------------------------------

    def correct(self, statement_id: str, row: Transaction) -> Statement:
        """A booking as a person corrected it; the statement is proved anew. Raises NotFoundError."""
        with self._store.database.write() as connection:
            statement = table.get_statement(connection, statement_id)
            if statement is None or all(item.id != row.id for item in statement.transactions):
                raise NotFoundError("That booking is not here any more.")
            changed = tuple(row if item.id == row.id else item for item in statement.transactions)
            proved = prove(dataclasses.replace(statement, transactions=changed))
            for before, after in zip(statement.transactions, proved.transactions, strict=True):
                if before != after:
                    table.change_row(connection, statement_id, after)
            table.save_statement(connection, proved)
            company_id = table.company_of(connection, statement_id)
            self._store.database.next_revision(connection)
        self._store.events.publish(BankChanged(company_id or ""))
        return proved

    def remove(self, statement_id: str) -> None:
        """Remove a statement with its bookings. Raises NotFoundError."""
        with self._store.database.write() as connection:
            company_id = table.company_of(connection, statement_id)
            if company_id is None:
                raise NotFoundError("That statement is not here any more.")
            table.remove_statement(connection, statement_id)
            self._store.database.next_revision(connection)
        self._store.events.publish(BankChanged(company_id))


def _hashes(statement: Statement) -> list[str]:
    """What each booking is in whichever file it stands; true doubles in one file are told apart."""
    account = table.account_of(statement)
    seen: Counter[str] = Counter()
    found = []
    for row in statement.transactions:
        key = booking_key(row)
        seen[key] += 1
        found.append(table.booking_hash(account, key, seen[key]))
    return found
