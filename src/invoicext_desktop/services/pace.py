"""How fast pages are read, over the last while."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

#: A window that follows a change within half a minute, yet is not upset by one large document.
WINDOW_SECONDS = 30.0
#: Before that nothing is said: the first documents wait for the workers to start.
FIRST_SECONDS = 2.0


class Pace:
    """Counts pages as they are done. Not thread-safe."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: float | None = None
        self._done: deque[tuple[float, int]] = deque()

    def begin(self) -> None:
        """Something is being read: time runs from the first call on."""
        if self._begun is None:
            self._begun = self._clock()

    def count(self, pages: int) -> None:
        """So many pages more are done."""
        self.begin()
        self._done.append((self._clock(), pages))

    def stop(self) -> None:
        """Nothing is left to read: the next batch is measured anew."""
        self._begun = None
        self._done.clear()

    @property
    def pages_per_minute(self) -> int | None:
        """None where it is too early to say."""
        if self._begun is None:
            return None
        now = self._clock()
        while self._done and now - self._done[0][0] > WINDOW_SECONDS:
            self._done.popleft()
        seconds = min(now - self._begun, WINDOW_SECONDS)
        if seconds < FIRST_SECONDS:
            return None
        return round(60 * sum(pages for _, pages in self._done) / seconds)
