"""`invoicext extract`: files in, values out."""

from __future__ import annotations

import errno
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import click

from invoicext_desktop.cli.front import Front, common_options, pass_front
from invoicext_desktop.cli.mails import unpacked
from invoicext_desktop.cli.paths import SUFFIXES, Entry, expand
from invoicext_desktop.cli.progress import ProgressBar
from invoicext_desktop.cli.results import Failure, Result, read_saved, read_unsaved
from invoicext_desktop.domain.errors import DiskFullError, StorageError
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
    """Read the invoices in PATHS: files, mails, and folders with all that is below them.

    Each attachment of a mail (.eml, .msg) is a document of its own: its PATH is MAIL/ATTACHMENT.

    JSON is one object a line, in the order of the files: {"file": PATH, "data": INVOICE}, or
    {"file": PATH, "error": {"code": ..., "message": ...}}. Exit status 0: all were read; 1: some
    were not, the others are printed all the same; 2: wrong usage.
    """
    chosen = file_format or _by_name(output)
    if chosen == "xlsx" and output is None:
        raise click.UsageError("XLSX needs a file: add -o FILE.")
    entries = expand(paths)
    if output is not None and any(_same(output, entry) for entry in entries):
        raise click.UsageError(f"{output} is one of the files to read: write to another.")
    with ExitStack() as mails, ExitStack() as stack:
        entries = unpacked(entries, mails)
        results = read_saved(front, entries, jobs, password) if save else read_unsaved(entries, jobs, password)
        bar = stack.enter_context(ProgressBar(len(entries)))
        # Closed first, whatever happens: a generator that is left half-way keeps its workers.
        stack.callback(results.close)
        if chosen == "json":
            return _write_json(results, _opened(output, stack), bar)
        return _write_table(results, chosen, output, bar)


def _by_name(output: Path | None) -> str:
    suffix = output.suffix.lower().removeprefix(".") if output is not None else ""
    return suffix if suffix in FORMATS else "json"


def _same(output: Path, entry: Entry) -> bool:
    """Writing would destroy what was to be read. An earlier output in a folder may be replaced."""
    if entry.in_folder and entry.path.suffix.lower() not in SUFFIXES:
        return False
    try:
        return output.is_file() and output.samefile(entry.path)
    except OSError:
        return False


def _opened(output: Path | None, stack: ExitStack) -> BinaryIO:
    if output is None:
        return _standard_output()
    try:
        out = output.open("wb")
    except OSError as error:
        raise StorageError(f"{output} cannot be written: {error.strerror}.") from error
    stack.callback(_close, out)
    return out


def _close(out: BinaryIO) -> None:
    """All that counts was flushed; what a full disk refused is refused once more here."""
    with suppress(OSError):
        out.close()


def _standard_output() -> BinaryIO:
    if sys.stdout is None:  # it was closed before we began
        raise StorageError("There is no standard output to write to.", hint="Add -o FILE.")
    return sys.stdout.buffer


@contextmanager
def _said() -> Iterator[None]:
    """A full disk is one sentence; a reader who has gone is no error of ours."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError("The disk is full: the output is not whole.") from error
        raise StorageError(f"The output cannot be written: {error.strerror}.") from error


def write_line(value: object) -> None:
    """One JSON object on standard output."""
    from invoicext_desktop.wire.json import dump_bytes

    out = _standard_output()
    with _said():
        out.write(dump_bytes(value) + b"\n")
        out.flush()


def write_text(text: str) -> None:
    """Text on standard output."""
    out = _standard_output()
    with _said():
        out.write(text.encode("utf-8", "replace"))
        out.flush()


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
        with _said():
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

    if output is not None and (output.is_file() or not output.exists()):
        write_invoices(invoices(), output, file_format, _unwatched)
    else:  # a device or a pipe is written to; only a file may be replaced
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "out"
            write_invoices(invoices(), path, file_format, _unwatched)
            table = path.read_bytes()
            with ExitStack() as stack, _said():
                out = _opened(output, stack)
                out.write(table.removeprefix(_MARK) if file_format == "csv" else table)
                out.flush()
    return SOME_FAILED if failed else ALL_READ
