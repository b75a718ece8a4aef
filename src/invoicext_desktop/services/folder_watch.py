"""Looking at the watched folders: by one process on a data folder, each file taken once.

A look at the whole folder decides; what the system tells of changes only makes the next look come sooner,
so that network drives, which tell nothing, work as well.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.services.events import FolderNews
from invoicext_desktop.services.intake import IntakeService
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.tasks import CancelToken
from invoicext_desktop.services.watched_scan import Settling, scan
from invoicext_desktop.services.watched_taking import Taker
from invoicext_desktop.storage import watched
from invoicext_desktop.storage.watched import REFUSED, TAKEN, SeenFile

log = logging.getLogger(__name__)

#: How long until the folders are looked at again: when nothing is told, and while a file is being written.
LOOK_SECONDS = 10.0
SOON_SECONDS = 1.0
#: A drive that does not answer must not keep the window from closing.
CLOSE_SECONDS = 5.0
_NOT_THERE = "This folder is not there. It is looked for again and again; connect the drive, or take it off the list."


class FolderWatch:
    """One thread; without `start` nothing is looked at."""

    def __init__(self, store: Store, intake: IntakeService) -> None:
        self._store = store
        self._cancel = CancelToken()
        self._taker = Taker(store, intake, self._cancel)
        self._wake = threading.Event()
        self._closing = False
        self._thread: threading.Thread | None = None
        self._settling: dict[str, Settling] = {}
        self._blocked: set[tuple[str, str]] = set()
        self._changes: Iterator[Any] | None = None
        self._listened: tuple[tuple[str, bool], ...] = ()

    def look_now(self) -> None:
        """Look at the folders at once."""
        self._wake.set()

    def start(self) -> None:
        """Look at the folders from now on, unless another process on the data folder does."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="folder-watch", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop. What is being taken is finished, or taken at the next start."""
        self._closing = True
        self._cancel.cancel()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)
            if self._thread.is_alive():
                log.warning("A watched folder does not answer; it is left to itself")
            self._thread = None

    def _loop(self) -> None:
        lock = FileLock(self._store.folder / "locks" / "watching.lock", thread_local=False)
        try:
            while not self._closing:
                self._wake.clear()
                try:
                    lock.acquire(timeout=0)
                except Timeout:
                    self._wake.wait(LOOK_SECONDS)  # another process is at it; when it ends, this one goes on
                    continue
                self._work()
        finally:
            self._hear_nothing()
            lock.release(force=True)

    def _work(self) -> None:
        """Look, then wait for something to change. The lock is held."""
        try:
            with self._store.database.read() as connection:
                folders = [folder for folder in watched.folders(connection) if folder.enabled]
            for folder in folders:
                if not self._closing:
                    self._look(folder)
        except InvoiceXTError:
            log.exception("Watched folders have to wait")
            self._wake.wait(LOOK_SECONDS)
            return
        if not self._closing and not self._wake.is_set():
            soon = any(self._settling[folder.id].waiting for folder in folders if folder.id in self._settling)
            if soon or not folders:
                self._wake.wait(SOON_SECONDS if soon else LOOK_SECONDS)
            else:
                self._wait_for_changes(folders)

    def _look(self, folder: WatchedFolder) -> None:
        """Take what has settled. A folder that is not there says so once, and once when it is back."""
        try:
            found = scan(Path(folder.path), subfolders=folder.subfolders, leave_out=self._store.folder)
        except OSError as error:
            self._tell_problem(folder, _why(error))
            return
        if folder.problem is not None:
            self._tell_problem(folder, None)
        with self._store.database.read() as connection:
            seen = watched.seen_files(connection, folder.id)
        blocked = {path for owner, path in self._blocked if owner == folder.id}
        settling = self._settling.setdefault(folder.id, Settling())
        news: list[SeenFile] = []
        for file in settling.settled(found, seen):
            if self._closing or not self._still_wanted(folder.id):
                break
            done = self._taker.take(folder, file)
            if done is None:
                continue
            if done.mtime_ns != file.mtime_ns:
                settling.settle_later(file.path)
                if file.path in blocked:
                    continue  # said already
            self._note(folder, done)
            news.append(done)
            if done.mtime_ns != file.mtime_ns:
                self._blocked.add((folder.id, file.path))
            else:
                self._blocked.discard((folder.id, file.path))
                settling.forget(file.path)
        self._tell_taken(folder, news)

    def _still_wanted(self, folder_id: str) -> bool:
        """A folder that was switched off or taken off the list meanwhile gives nothing more."""
        if not self._wake.is_set():
            return True
        with self._store.database.read() as connection:
            return any(folder.id == folder_id and folder.enabled for folder in watched.folders(connection))

    def _note(self, folder: WatchedFolder, file: SeenFile) -> None:
        with self._store.database.write() as connection:
            if any(other.id == folder.id for other in watched.folders(connection)):
                watched.note_files(connection, folder.id, [file])

    def _tell_taken(self, folder: WatchedFolder, news: list[SeenFile]) -> None:
        taken = sum(file.outcome == TAKEN for file in news)
        refused = tuple((file.path, file.message) for file in news if file.outcome == REFUSED)
        if taken or refused:
            self._store.events.publish(FolderNews(folder.company_id, folder.name, taken, refused))

    def _tell_problem(self, folder: WatchedFolder, problem: str | None) -> None:
        if problem == folder.problem:
            return
        with self._store.database.write() as connection:
            watched.change_folder(connection, folder.id, problem=problem)
        news = FolderNews(folder.company_id, folder.name, problem=problem or "", back=problem is None)
        self._store.events.publish(news)

    # --- hearing of changes ---------------------------------------------------------------------

    def _wait_for_changes(self, folders: list[WatchedFolder]) -> None:
        """Until something changes in a folder, as far as the system tells; at most LOOK_SECONDS."""
        wanted = tuple((folder.path, folder.subfolders) for folder in folders if folder.problem is None)
        try:
            if wanted != self._listened or self._changes is None:
                self._hear_nothing()
                self._listened, self._changes = wanted, self._hear(wanted)
            told = self._changes is not None and next(self._changes, None) is not None
        except Exception:  # the library raises errors of its own that it does not name
            log.debug("The system does not tell of changes in the watched folders", exc_info=True)
            told = False
        if not told:
            self._hear_nothing()
            self._wake.wait(LOOK_SECONDS)

    def _hear(self, wanted: tuple[tuple[str, bool], ...]) -> Iterator[Any] | None:
        from watchfiles import watch

        paths = [path for path, _ in wanted if Path(path).is_dir()]
        if not paths:
            return None
        return watch(
            *paths,
            watch_filter=None,
            debounce=500,
            step=200,
            stop_event=self._wake,
            rust_timeout=int(LOOK_SECONDS * 1000),
            yield_on_timeout=True,
            raise_interrupt=False,
            recursive=any(subfolders for _, subfolders in wanted),
            ignore_permission_denied=True,
        )

    def _hear_nothing(self) -> None:
        if self._changes is not None:
            close = getattr(self._changes, "close", None)
            if close is not None:
                close()
            self._changes = None
        self._listened = ()


def _why(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "This folder may not be read. Allow reading it, or take it off the list."
    return _NOT_THERE
