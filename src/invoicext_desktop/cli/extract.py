"""`invoicext extract`: files in, values out."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import click

from invoicext_desktop.cli.front import Front, common_options, pass_front
from invoicext_desktop.cli.paths import expand
from invoicext_desktop.cli.progress import ProgressBar
from invoicext_desktop.cli.results import Failure, Result, read_saved, read_unsaved
from invoicext_desktop.domain.errors import StorageError
from invoicext_desktop.domain.invoice import Invoice

ALL_READ, SOME_FAILED = 0, 1
FORMATS = ("json", "csv", "xlsx")
_MARK = b"\xef\xbb\xbf"


def _unwatched(_: int) -> None:
    """The bar counts the files as they are read."""


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--format", "file_format", type=click.Choice(FORMATS), help="[default: by FILE's name, else json]")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to FILE.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Read N documents at the same time.")
@click.option("--password", metavar="P", help="The password of protected PDFs.")
@click.option("--save", is_flag=True, help="Keep documents and invoices in the data folder.")
@common_options
@pass_front
def extract(
    front: Front,
    paths: tuple[str, ...],
    file_format: str | None,
    output: Path | None,
    jobs: int | None,
    password: str | None,
    save: bool,
) -> int:
    """Read the invoices in PATHS: files, and folders with all that is below them.

    JSON is one object a line, in the order of the files: {"file": PATH, "data": INVOICE}, or
    {"file": PATH, "error": {"code": ..., "message": ...}}. Exit status 0: all were read; 1: some
    were not, the others are printed all the same; 2: wrong usage.
    """
    chosen = file_format or _by_name(output)
    if chosen == "xlsx" and output is None:
        raise click.UsageError("XLSX needs a file: add -o FILE.")
    entries = expand(paths)
    results = read_saved(front, entries, jobs, password) if save else read_unsaved(entries, jobs, password)
    with ProgressBar(len(entries)) as bar, ExitStack() as stack:
        # Closed first, whatever happens: a generator that is left half-way keeps its workers.
        stack.callback(results.close)
        if chosen == "json":
            return _write_json(results, _opened(output, stack), bar)
        return _write_table(results, chosen, output, bar)


def _by_name(output: Path | None) -> str:
    suffix = output.suffix.lower().removeprefix(".") if output is not None else ""
    return suffix if suffix in FORMATS else "json"


def _opened(output: Path | None, stack: ExitStack) -> BinaryIO:
    if output is None:
        return sys.stdout.buffer
    try:
        return stack.enter_context(output.open("wb"))
    except OSError as error:
        raise StorageError(f"{output} cannot be written: {error.strerror}.") from error


def _write_json(results: Iterable[Result], out: BinaryIO, bar: ProgressBar) -> int:
    """JSON Lines, each flushed: whoever reads them need not wait for the last."""
    from invoicext_desktop.wire.convert import from_invoice
    from invoicext_desktop.wire.json import dump_bytes

    status = ALL_READ
    for result in results:
        match result.read:
            case Invoice() as invoice:
                line: dict[str, object] = {"file": result.entry.shown, "data": from_invoice(invoice)}
            case Failure(code, message):
                line = {"file": result.entry.shown, "error": {"code": code, "message": message}}
                status = SOME_FAILED
            case None:
                bar.step("")
                continue
        bar.clear()
        out.write(dump_bytes(line) + b"\n")
        out.flush()
        bar.step(result.entry.path.name)
    return status


def _write_table(results: Iterable[Result], file_format: str, output: Path | None, bar: ProgressBar) -> int:
    from invoicext_desktop.services.exports import write_invoices

    failed: list[str] = []

    def invoices() -> Iterator[Invoice]:
        for result in results:
            if isinstance(result.read, Invoice):
                yield result.read
            elif result.read is not None:
                failed.append(result.entry.shown)
                bar.clear()
                click.echo(f"{result.entry.shown}: {result.read.message}", err=True)
            bar.step(result.entry.path.name)

    if output is not None:
        write_invoices(invoices(), output, file_format, _unwatched)
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "out"
            write_invoices(invoices(), path, file_format, _unwatched)
            sys.stdout.buffer.write(path.read_bytes().removeprefix(_MARK))
            sys.stdout.buffer.flush()
    return SOME_FAILED if failed else ALL_READ
