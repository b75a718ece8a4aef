"""`invoicext reconcile`: a statement and open invoices in, what pays what out."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import click

from invoicext_desktop.cli.extract import write_line
from invoicext_desktop.cli.front import Front, common_options, pass_front
from invoicext_desktop.domain.errors import EmptyFileError, InvalidValueError, InvoiceXTError, TooLargeError
from invoicext_desktop.domain.statement import Statement

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
#: An MT940 file may begin with "{1:".
_JSON = re.compile(rb"\s*(?:\[|\{\s*[\"}])")
_MOST_BYTES = 512 * 1024 * 1024


@click.command()
@click.option("--statement", type=_FILE, required=True, metavar="FILE", help="A bank file, or a STATEMENT in JSON.")
@click.option("--invoices", type=_FILE, required=True, metavar="FILE", help="INVOICEs in JSON Lines.")
@click.option("--password", metavar="P", help="The password of a protected bank file.")
@common_options
@pass_front
def reconcile(front: Front, statement: Path, invoices: Path, password: str | None) -> int:
    """Match the payments of a statement with invoices, and print one RECONCILIATION in JSON.

    The statement is a bank file, or what `invoicext statement` prints: a STATEMENT, or a list of them where a file
    holds several accounts, bare or in {"data": ...}. The invoices are what `invoicext extract` prints, one a line,
    bare or in {"data": ...}. Nothing is stored. Exit status 1: a file could not be read; 2: wrong usage.
    """
    del front
    from invoicext_desktop.services.matching import match_statements
    from invoicext_desktop.wire.matching_input import invoices_in
    from invoicext_desktop.wire.reconciliation import from_reconciliation

    bills_text = _bytes(invoices)
    try:
        bills = invoices_in(bills_text.splitlines())
    except InvalidValueError as error:
        raise InvalidValueError(f"{invoices}: {error.message}", hint="It has to be JSON Lines of invoices.") from error
    found = match_statements(_statements(statement, password), bills)
    write_line(from_reconciliation(found))
    return 0


def _statements(path: Path, password: str | None) -> list[Statement]:
    text = _bytes(path)
    if not _JSON.match(text):
        return _bank_file(path, password)
    from invoicext_desktop.wire.matching_input import statements_in

    try:
        return statements_in(text)
    except InvalidValueError as error:
        raise InvalidValueError(f"{path}: {error.message}") from error


def _bank_file(path: Path, password: str | None) -> list[Statement]:
    from invoicext_desktop.services.statement_reading import StatementReadingService

    service = StatementReadingService(1)
    try:
        ((_, read),) = service.read_many([path], password)
    finally:
        service.close()
    if isinstance(read, InvoiceXTError):
        raise read
    return list(read.statements)


def _bytes(path: Path) -> bytes:
    """The file without the mark that some editors put before UTF-8. Raises EmptyFileError, TooLargeError."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise TooLargeError(f"{path} is too large.", hint="Split it.")
        content = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise InvalidValueError(f"{path} cannot be read: {error.strerror}.") from error
    if not content.strip():
        raise EmptyFileError(f"{path} is empty.")
    return content
