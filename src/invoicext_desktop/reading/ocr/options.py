"""How a process makes words out of pixels; free of the libraries that do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

#: Called with (page, pages), both counted from 1.
Progress = Callable[[int, int], None]


def _unwatched(_page: int, _pages: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Scanning:
    """`threads` share the work on a page. `kept` begins the names of the files in which what was recognised is kept
    (see `kept.py`), None: nothing is. `progress` is told of each page before it is recognised."""

    threads: int = 1
    kept: Path | None = None
    progress: Progress = _unwatched


ALONE = Scanning()
