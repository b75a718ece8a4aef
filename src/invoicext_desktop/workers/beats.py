"""How a task tells its parent how far it is, from within the worker."""

from __future__ import annotations

from collections.abc import Callable

_listener: Callable[[object], None] | None = None


def listen(listener: Callable[[object], None]) -> None:
    """Who is told; the worker says so once, when it begins."""
    global _listener  # noqa: PLW0603 - a process has one parent
    _listener = listener


def beat(news: object) -> None:
    """Tell the parent; the time limit begins anew. Nothing where no worker runs this."""
    if _listener is not None:
        _listener(news)
