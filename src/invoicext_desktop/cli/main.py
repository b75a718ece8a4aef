"""`invoicext`: the commands, and how each way to end becomes a line and an exit status."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import traceback
from collections.abc import Iterator, Sequence

import click

from invoicext_desktop.cli.extract import extract
from invoicext_desktop.cli.front import Front, OpenServices, Serve, common_options
from invoicext_desktop.cli.keys import keys
from invoicext_desktop.cli.reconcile import reconcile
from invoicext_desktop.cli.serve import serve as serve_command
from invoicext_desktop.cli.statement import statement
from invoicext_desktop.diagnostics.logs import FORMAT, LEVEL_VARIABLE, level
from invoicext_desktop.domain.errors import CancelledError, InvoiceXTError

USAGE, FAILED = 2, 1
#: 128 and the number of the signal, as a shell says it.
INTERRUPTED, BROKEN_PIPE = 130, 141


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@common_options
def commands() -> None:
    """Reads supplier invoices offline and serves the InvoiceXT API."""


commands.add_command(extract)
commands.add_command(keys)
commands.add_command(reconcile)
commands.add_command(statement)
commands.add_command(serve_command)


def main(argv: Sequence[str] | None = None, *, open_services: OpenServices, serve: Serve) -> int:
    """Run one command. Returns the exit status; raises nothing."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    front = Front(open_services, serve)
    with _logging("--debug" in arguments):
        return _run(arguments, front)


def _run(arguments: list[str], front: Front) -> int:
    try:
        with commands.make_context("invoicext", arguments, obj=front) as context:
            return int(commands.invoke(context) or 0)
    except click.exceptions.Exit as stopped:
        return stopped.exit_code
    except click.ClickException as error:
        return _refuse(error)
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except (KeyboardInterrupt, click.Abort, CancelledError):
        return INTERRUPTED
    except InvoiceXTError as error:
        _explain(front)
        _say(f"invoicext: {error.sentence}")
        return FAILED
    except Exception as error:  # noqa: BLE001 - boundary: a defect is one line too, the rest with --debug
        _explain(front)
        _say(f"invoicext: internal error: {type(error).__name__}: {error} (run it again with --debug)")
        return FAILED


def _refuse(error: click.ClickException) -> int:
    """Wrong usage: one line, and where to read more. No command at all: the help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        _say(error.format_message())
        return USAGE
    if not isinstance(error, click.UsageError):
        _say(f"invoicext: {error.format_message()}")
        return FAILED
    command = error.ctx.command_path if error.ctx is not None else "invoicext"
    message = " ".join(error.format_message().split())
    _say(f"{command}: {message} Try '{command} --help'.")
    return USAGE


def _say(text: str) -> None:
    with contextlib.suppress(BrokenPipeError):
        click.echo(text, err=True)


def _explain(front: Front) -> None:
    if front.debug:
        traceback.print_exc()


def _drop_output() -> None:
    """Whoever read our output has gone: nothing may complain about that at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextlib.contextmanager
def _logging(debug: bool) -> Iterator[None]:
    """Logs go to standard error where somebody asked for them, and nowhere otherwise."""
    asked = debug or bool(os.environ.get(LEVEL_VARIABLE))
    handler = logging.StreamHandler() if asked else logging.NullHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(level(debug))
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
