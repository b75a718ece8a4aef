"""How many requests a key may make in a rolling hour."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Protocol

from limits import RateLimitItemPerHour
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from invoicext_desktop.domain.access import REQUESTS_PER_HOUR, ApiKey


@dataclass(frozen=True, slots=True)
class RateState:
    """What the three headers say. `reset` is a Unix time; `allowed` whether this request goes through."""

    limit: int
    remaining: int
    reset: int
    allowed: bool = True

    @property
    def retry_after(self) -> int:
        """Whole seconds until a request goes through again."""
        return max(1, self.reset - int(time.time()))


class RateLimiter(Protocol):
    """Counts requests. One in memory serves one process; one over a shared store serves several."""

    def hit(self, key: ApiKey) -> RateState:
        """Count a request of `key`."""

    def look(self, key: ApiKey) -> RateState:
        """The state of `key`, without counting."""


class MemoryRateLimiter:
    """A rolling hour for each key, kept by the `limits` library in this process.

    Any other storage of that library (Redis, a database) can take the place of its memory.
    """

    def __init__(self, requests: dict[str, int] | None = None) -> None:
        """`requests` replaces the number of requests an hour by plan."""
        self._requests = {plan.value: number for plan, number in REQUESTS_PER_HOUR.items()} | (requests or {})
        self._window = MovingWindowRateLimiter(MemoryStorage())

    def hit(self, key: ApiKey) -> RateState:
        return self._state(key, allowed=self._window.hit(self._item(key), key.id))

    def look(self, key: ApiKey) -> RateState:
        return self._state(key, allowed=True)

    def _item(self, key: ApiKey) -> RateLimitItemPerHour:
        return RateLimitItemPerHour(self._requests[key.plan.value])

    def _state(self, key: ApiKey, *, allowed: bool) -> RateState:
        item = self._item(key)
        stats = self._window.get_window_stats(item, key.id)
        return RateState(item.amount, max(0, stats.remaining), math.ceil(stats.reset_time), allowed)
