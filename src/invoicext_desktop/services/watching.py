"""The list of watched folders."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.services.events import FolderNews
from invoicext_desktop.services.folder_watch import FolderWatch
from invoicext_desktop.services.intake import IntakeService
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import companies, watched


class WatchingService:
    """`start` begins to look at the folders; the list can be kept without it."""

    def __init__(self, store: Store, intake: IntakeService) -> None:
        self._store = store
        self._watch = FolderWatch(store, intake)

    def start(self) -> None:
        """Take files from now on, unless another process on the data folder does."""
        self._watch.start()

    def close(self) -> None:
        """Stop. What was not taken is taken at the next start."""
        self._watch.close()

    def look_now(self) -> None:
        """Look at the folders at once."""
        self._watch.look_now()

    def list(self, company_id: str) -> list[WatchedFolder]:
        """The folders of a company, the oldest first."""
        with self._store.database.read() as connection:
            return watched.folders(connection, company_id)

    def add(self, company_id: str, path: str | Path, *, subfolders: bool = False) -> WatchedFolder:
        """Watch a folder from now on; what is in it already is taken too.

        Raises InvalidValueError for what is no folder, holds the program's own data, or is watched already.
        """
        chosen = Path(os.path.abspath(path))  # noqa: PTH100 - a link stays the link that the person chose
        if not chosen.is_dir():
            raise InvalidValueError("This is not a folder.", hint="Choose a folder that is there now.")
        own = self._store.folder.resolve()
        if chosen.resolve().is_relative_to(own) or own == chosen.resolve():
            raise InvalidValueError("InvoiceXT keeps its own data in this folder.", hint="Choose another one.")
        folder = WatchedFolder(new_id("fld"), company_id, str(chosen), True, subfolders, dt.datetime.now(dt.UTC))
        with self._store.database.write() as connection:
            for other in watched.folders(connection):
                if _overlap(other, folder):
                    owners = {company.id: company.name for company in companies.list_companies(connection)}
                    raise InvalidValueError(
                        f"Files of {other.path} are taken for {owners[other.company_id]} already.",
                        hint="A file can belong to one company only.",
                    )
            watched.insert_folder(connection, folder)
        self._changed(company_id)
        return folder

    def set_enabled(self, folder_id: str, enabled: bool) -> None:
        """Off: nothing is taken until it is on again; then what came meanwhile is. Raises NotFoundError."""
        self._set(folder_id, enabled=enabled, problem=None)

    def set_subfolders(self, folder_id: str, subfolders: bool) -> None:
        """Whether files in the folders below are taken too. Raises NotFoundError, InvalidValueError."""
        folder = self._folder(folder_id)
        if subfolders:
            with self._store.database.read() as connection:
                others = [other for other in watched.folders(connection) if other.id != folder_id]
            if any(Path(other.path).is_relative_to(folder.path) for other in others):
                raise InvalidValueError("A folder below this one is watched by itself.", hint="Take that off the list.")
        self._set(folder_id, subfolders=subfolders)

    def remove(self, folder_id: str) -> None:
        """Watch it no more. Its files and what was taken of them stay."""
        folder = self._folder(folder_id)
        with self._store.database.write() as connection:
            watched.delete_folder(connection, folder_id)
        self._changed(folder.company_id)

    def _folder(self, folder_id: str) -> WatchedFolder:
        with self._store.database.read() as connection:
            for folder in watched.folders(connection):
                if folder.id == folder_id:
                    return folder
        raise NotFoundError("That folder is not watched any more.")

    def _set(self, folder_id: str, **values: object) -> None:
        with self._store.database.write() as connection:
            watched.change_folder(connection, folder_id, **values)
        self._changed(self._folder(folder_id).company_id)

    def _changed(self, company_id: str) -> None:
        self._store.events.publish(FolderNews(company_id))
        self._watch.look_now()


def _overlap(one: WatchedFolder, other: WatchedFolder) -> bool:
    """Whether a file could lie in both."""
    first, second = Path(one.path), Path(other.path)
    if first == second:
        return True
    return (one.subfolders and second.is_relative_to(first)) or (other.subfolders and first.is_relative_to(second))
