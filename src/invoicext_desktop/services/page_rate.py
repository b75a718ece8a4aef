"""How many pages are read in a minute, over the last half minute."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

#: Seconds that are looked back at, and that are needed before anything is said.
WINDOW, LEAST = 30.0, 2.0


class PageRate:
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._read: deque[tuple[float, int]] = deque()

    def begin(self) -> None:
        """The queue was empty; what was read before it says nothing."""
        self._began = self._clock()
        self._read.clear()

    def add(self, pages: int) -> None:
        self._read.append((self._clock(), pages))

    @property
    def per_minute(self) -> int | None:
        """None while it would be a guess."""
        now = self._clock()
        while self._read and now - self._read[0][0] > WINDOW:
            self._read.popleft()
        seconds = min(now - self._began, WINDOW)
        pages = sum(count for _, count in self._read)
        return round(60 * pages / seconds) if seconds >= LEAST and pages else None
