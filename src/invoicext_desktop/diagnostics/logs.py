"""The log: a rotating file in the data folder. Never contents of documents, never keys."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import sys
from pathlib import Path
from typing import TextIO

LEVEL_VARIABLE = "INVOICEXT_LOG"
MAX_BYTES = 2_000_000
KEPT = 3
FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"

_crash_file: TextIO | None = None


def level(debug: bool) -> int:
    """The level that `INVOICEXT_LOG` asks for; DEBUG with `debug`; else WARNING."""
    asked = logging.getLevelName(os.environ.get(LEVEL_VARIABLE, "").upper())
    if debug:
        return logging.DEBUG
    return asked if isinstance(asked, int) else logging.WARNING


def start_logging(folder: Path, *, debug: bool = False) -> None:
    """Log to `folder/log/invoicext.log` where that can be written, and crashes to `crash.log`."""
    root = logging.getLogger()
    if any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in root.handlers):
        return  # the folder is opened a second time
    root.setLevel(level(debug))
    with contextlib.suppress(OSError):
        logs = folder / "log"
        logs.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            logs / "invoicext.log", maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter(FORMAT))
        root.addHandler(handler)
        _log_crashes(logs / "crash.log")
    if debug:
        root.addHandler(logging.StreamHandler(sys.stderr))


def _log_crashes(path: Path) -> None:
    """A crash inside a library leaves the Python stack where it happened."""
    global _crash_file  # noqa: PLW0603 - faulthandler needs an open file for the life of the process
    _crash_file = path.open("a", encoding="utf-8")
    faulthandler.enable(_crash_file)
