"""The window's command line, and the refusal to start where there is no screen."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from invoicext_desktop import __version__
from invoicext_desktop.bootstrap import run_desktop
from invoicext_desktop.domain.errors import InvoiceXTError

NO_DISPLAY = "invoicext-desktop: there is no display to open a window on; use `invoicext extract FILES` instead."


def start(argv: Sequence[str], started: float) -> int:
    """Run the window with these arguments. Returns the exit status; `started` is monotonic seconds."""
    arguments = _parser().parse_args(argv)
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    try:
        return run_desktop(
            arguments.files,
            data_dir=arguments.data_dir,
            company=arguments.company,
            self_test=arguments.self_test,
            debug=arguments.debug,
            started=started,
        )
    except InvoiceXTError as error:
        if arguments.debug:
            raise
        print(f"invoicext-desktop: {error.sentence}", file=sys.stderr)  # noqa: T201 - as above
        return 1


def has_display() -> bool:
    """Whether Qt will find a screen, or was told to do without one."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="invoicext-desktop", description="Read, review and export supplier invoices on this computer."
    )
    parser.add_argument("files", nargs="*", metavar="FILES", help="invoices to add; the first is shown")
    parser.add_argument(
        "--data-dir", type=_folder, metavar="DIR", help="the data folder (default: $INVOICEXT_DATA_DIR)"
    )
    parser.add_argument("--company", metavar="NAME", help="the company to open")
    parser.add_argument("--self-test", action="store_true", help="start every part once, print a line each, and end")
    parser.add_argument("--debug", action="store_true", help="log everything, show tracebacks")
    parser.add_argument("--version", action="version", version=f"InvoiceXT Desktop {__version__}")
    return parser


def _folder(text: str) -> Path:
    return Path(text).expanduser().absolute()
