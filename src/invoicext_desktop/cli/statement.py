"""`invoicext statement`: bank files in, bookings out."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

import click

from invoicext_desktop.cli.extract import write_line, write_text
from invoicext_desktop.cli.front import Front, common_options, pass_front, uninterrupted
from invoicext_desktop.cli.paths import Entry, expand
from invoicext_desktop.cli.progress import ProgressBar
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.statement import Statement

ALL_READ, SOME_FAILED = 0, 1
#: A file of a folder with such a name is meant to be a statement, whatever it holds.
SUFFIXES = (".csv", ".tsv", ".ofx", ".qfx", ".qif", ".sta", ".940", ".mt940", ".942", ".xls", ".xlsx", ".xml", ".pdf")


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--format", "file_format", type=click.Choice(("json", "csv")), default="json", show_default=True)
@click.option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Read N files at the same time.")
@click.option("--password", metavar="P", help="The password of protected files.")
@common_options
@pass_front
def statement(front: Front, paths: tuple[str, ...], file_format: str, jobs: int | None, password: str | None) -> int:
    """Read the bank files in PATHS: PDF, CSV, Excel, OFX, QIF, CAMT, MT940, and folders with all that is below them.

    JSON is one object a line, in the order of the files: {"file": PATH, "data": STATEMENT}, "data" a list where a file
    holds several accounts; or {"file": PATH, "error": {"code": ..., "message": ...}}. CSV is one booking a line.
    What a file leaves open (day or month first) is an issue. Nothing is stored. Exit status 0: all were read; 1: some
    were not, the others are printed all the same; 2: wrong usage.
    """
    del front
    results = _read(expand(paths), jobs, password)
    try:
        return _write_csv(results) if file_format == "csv" else _write_json(results)
    finally:
        results.close()


Result = tuple[Entry, tuple[Statement, ...] | InvoiceXTError]


def _read(entries: Sequence[Entry], jobs: int | None, password: str | None) -> Generator[Result]:
    from invoicext_desktop.services.statement_reading import StatementReadingService

    service = StatementReadingService(jobs)
    try:
        with ProgressBar(len(entries)) as bar:
            found = service.read_many((entry.path for entry in entries), password)
            for entry in entries:
                _, read = next(found)
                if not isinstance(read, InvoiceXTError):
                    bar.clear()
                    yield entry, read.statements
                elif not _skips(entry, read):
                    bar.clear()
                    yield entry, read
                bar.step(entry.path.name)
    finally:
        with uninterrupted():
            service.close()


def _skips(entry: Entry, error: InvoiceXTError) -> bool:
    return entry.skips(error) and entry.path.suffix.lower() not in SUFFIXES


def _write_json(results: Iterator[Result]) -> int:
    from invoicext_desktop.wire.statement import from_statement

    status = ALL_READ
    for entry, read in results:
        if isinstance(read, InvoiceXTError):
            status = SOME_FAILED
            write_line({"file": entry.shown, "error": {"code": read.code, "message": read.sentence}})
        else:
            data = [from_statement(one) for one in read]
            write_line({"file": entry.shown, "data": data[0] if len(data) == 1 else data})
    return status


def _write_csv(results: Iterator[Result]) -> int:
    from invoicext_desktop.services.exports import statement_lines

    status = ALL_READ
    headed = False
    for entry, read in results:
        if isinstance(read, InvoiceXTError):
            status = SOME_FAILED
            click.echo(f"{entry.shown}: {read.sentence}", err=True)
            continue
        for one in read:
            write_text(statement_lines(one, headed=not headed))
            headed = True
    if not headed:
        write_text(statement_lines(None, headed=True))
    return status
