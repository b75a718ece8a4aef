"""A bar on standard error, where that is a terminal."""

from __future__ import annotations

import shutil
import sys
from types import TracebackType
from typing import TextIO

WIDTH = 30
_CLEAR = "\r\x1b[2K"


class ProgressBar:
    """Steps aside for whatever else is printed: call `clear` first."""

    def __init__(self, total: int, *, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._total = total
        self._done = 0
        self._shown = total > 1 and self._out.isatty()

    def __enter__(self) -> ProgressBar:
        self._draw("")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()

    def step(self, what: str) -> None:
        """One more is done."""
        self._done += 1
        self._draw(what)

    def clear(self) -> None:
        """Take the bar away, so that something can be printed."""
        if self._shown:
            self._out.write(_CLEAR)
            self._out.flush()

    def _draw(self, what: str) -> None:
        if not self._shown:
            return
        filled = WIDTH * self._done // self._total
        line = f"[{'#' * filled}{'.' * (WIDTH - filled)}] {self._done}/{self._total} {what}"
        printable = "".join(letter if letter.isprintable() else "?" for letter in line)
        self._out.write(_CLEAR + printable[: shutil.get_terminal_size().columns - 1])
        self._out.flush()
