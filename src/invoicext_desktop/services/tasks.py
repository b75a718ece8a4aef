"""Long work that can tell how far it is and be cancelled. No Qt, no storage."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from invoicext_desktop.domain.errors import CancelledError


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` (None: unknown), and what is being worked on."""

    done: int
    total: int | None
    what: str = ""


ProgressCallback = Callable[[Progress], None]


def no_progress(_: Progress) -> None:
    """For callers that do not watch."""


class CancelToken:
    """Shared by the one who may cancel and the one who works. Thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise CancelledError if it was cancelled: call it between steps."""
        if self.cancelled:
            raise CancelledError
