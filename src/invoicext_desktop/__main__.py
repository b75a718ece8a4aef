"""Picks a front end, nothing else. Kept light: every worker process imports this module too."""

from __future__ import annotations

import multiprocessing
import sys
import time


def desktop() -> None:
    """The window: `invoicext-desktop [FILES...]`."""
    started = time.monotonic()
    multiprocessing.freeze_support()
    from invoicext_desktop.desktop_arguments import start

    sys.exit(start(sys.argv[1:], started))


def command_line() -> None:
    """The commands: `invoicext ...`."""
    multiprocessing.freeze_support()
    from invoicext_desktop.bootstrap import run_command_line

    sys.exit(run_command_line(None))


if __name__ == "__main__":
    desktop()
