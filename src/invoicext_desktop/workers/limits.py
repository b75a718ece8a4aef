"""What a worker process does to itself when it starts: limit its memory, and end when its parent ends."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing.connection import wait

NICENESS = 5
#: A task that the parent has not ended by so many seconds after its time has no parent any more.
GRACE_SECONDS = 15.0


def limit_worker(memory_bytes: int) -> None:
    """Initialise this worker process. `memory_bytes` limits the memory it may hold."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the parent, which ends the pool
    faulthandler.disable()  # a crash of a worker is reported by the parent, in one sentence
    _end_with_parent()
    if hasattr(os, "nice"):
        os.nice(NICENESS)  # whoever is at the computer comes first: the window before the next document
    if sys.platform != "win32":  # there the parent looks, as it does everywhere besides
        _limit_memory(memory_bytes)


def end_after(seconds: float) -> None:
    """Have the system end this process in so many seconds, 0 for never.

    A library that computes without end holds the interpreter, so that no thread of this process
    would notice that the parent was killed.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds and seconds + GRACE_SECONDS)


def _limit_memory(memory_bytes: int) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent() -> None:
    """A parent that was killed cannot end its workers: each watches for that by itself."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(0)

    threading.Thread(target=watch, daemon=True, name="parent-watch").start()
