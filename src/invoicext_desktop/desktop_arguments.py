"""The window's command line, and the refusal to start where there is no screen."""

from __future__ import annotations

import argparse
import os
import socket
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
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and _answers(display)


def _answers(display: str) -> bool:
    """Whether an X server listens on a local display (":0"); Qt ends the process where none does."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True  # on another computer, or a socket of its own: Qt finds out
    name = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    for address in (name, f"\0{name}"):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False


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
