"""What a worker process does when it starts: limit its memory, and end when its parent ends."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
import time
from multiprocessing.connection import wait

#: Exit status by which the parent knows that a worker ended itself for want of memory.
MEMORY_EXIT = 77
WATCH_SECONDS = 0.2
NICENESS = 5


def start_worker(memory_bytes: int) -> None:
    """Initialise this worker process. `memory_bytes` limits the memory it may hold."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the parent, which ends the pool
    faulthandler.disable()  # a crash of a worker is reported by the parent, in one sentence
    _end_with_parent()
    _be_nice()
    if sys.platform == "win32":
        _watch_memory(memory_bytes)
    else:
        _limit_memory(memory_bytes)


def _be_nice() -> None:
    """Whoever is at the computer comes first: the window is served before the next document."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)


def _limit_memory(memory_bytes: int) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _watch_memory(memory_bytes: int) -> None:
    """Windows has no such limit for a process by itself: a thread looks and ends it."""
    import psutil

    me = psutil.Process()

    def watch() -> None:
        while me.memory_info().rss < memory_bytes:
            time.sleep(WATCH_SECONDS)
        os._exit(MEMORY_EXIT)

    threading.Thread(target=watch, daemon=True, name="memory-watch").start()


def _end_with_parent() -> None:
    """A parent that was killed cannot end its workers: each watches for that by itself."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(0)

    threading.Thread(target=watch, daemon=True, name="parent-watch").start()
