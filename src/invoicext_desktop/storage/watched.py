"""Watched folders in the database, and which of their files were dealt with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or_update

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.tables import watched_files, watched_folders

TAKEN, SAME, SKIPPED, REFUSED = "taken", "same", "skipped", "refused"
#: How many of the last refusals are shown.
SHOWN = 20


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file that was dealt with; `path` is below its folder."""

    path: str
    size: int
    mtime_ns: int
    sha256: str
    outcome: str
    message: str = ""


def insert_folder(connection: Connection, folder: WatchedFolder) -> None:
    connection.execute(
        insert(watched_folders).values(
            id=folder.id,
            company_id=folder.company_id,
            path=folder.path,
            enabled=folder.enabled,
            subfolders=folder.subfolders,
            created_at=clock.to_text(folder.created_at),
            problem=None,
        )
    )


def folders(connection: Connection, company_id: str | None = None) -> list[WatchedFolder]:
    """Those of a company, or all, the oldest first."""
    statement = select(watched_folders).order_by(watched_folders.c.created_at, watched_folders.c.id)
    if company_id is not None:
        statement = statement.where(watched_folders.c.company_id == company_id)
    return [_folder(connection, row) for row in connection.execute(statement).all()]


def _folder(connection: Connection, row: Row[Any]) -> WatchedFolder:
    of_it = watched_files.c.folder_id == row.id
    taken = of_it & (watched_files.c.outcome == TAKEN)
    last = connection.execute(
        select(watched_files.c.path, watched_files.c.at).where(taken).order_by(watched_files.c.at.desc()).limit(1)
    ).one_or_none()
    refused = connection.execute(
        select(watched_files.c.path, watched_files.c.message)
        .where(of_it & (watched_files.c.outcome == REFUSED))
        .order_by(watched_files.c.at.desc())
        .limit(SHOWN)
    )
    return WatchedFolder(
        id=row.id,
        company_id=row.company_id,
        path=row.path,
        enabled=row.enabled,
        subfolders=row.subfolders,
        created_at=clock.from_text(row.created_at),
        taken=int(connection.execute(select(func.count()).select_from(watched_files).where(taken)).scalar_one()),
        last_name=last.path if last is not None else None,
        last_at=clock.from_text(last.at) if last is not None else None,
        problem=row.problem,
        refused=tuple((item.path, item.message) for item in refused),
    )


def change_folder(connection: Connection, folder_id: str, **values: object) -> None:
    """Raises NotFoundError."""
    done = connection.execute(update(watched_folders).where(watched_folders.c.id == folder_id).values(**values))
    if done.rowcount == 0:
        raise NotFoundError("That folder is not watched any more.")


def delete_folder(connection: Connection, folder_id: str) -> None:
    """It is not watched any more; what was taken from it stays."""
    connection.execute(delete(watched_folders).where(watched_folders.c.id == folder_id))


def seen_files(connection: Connection, folder_id: str) -> dict[str, tuple[int, int]]:
    """Path -> (size, mtime in nanoseconds) of what was dealt with."""
    columns = (watched_files.c.path, watched_files.c.size, watched_files.c.mtime_ns)
    rows = connection.execute(select(*columns).where(watched_files.c.folder_id == folder_id))
    return {row.path: (row.size, row.mtime_ns) for row in rows}


def was_taken(connection: Connection, folder_id: str, sha256: str) -> bool:
    """Whether a file with these bytes was taken from that folder before, under whatever name."""
    statement = select(watched_files.c.path).where(
        watched_files.c.folder_id == folder_id,
        watched_files.c.sha256 == sha256,
        watched_files.c.outcome.in_((TAKEN, SAME)),
    )
    return connection.execute(statement.limit(1)).first() is not None


def note_files(connection: Connection, folder_id: str, files: Iterable[SeenFile]) -> None:
    for file in files:
        values = {
            "size": file.size,
            "mtime_ns": file.mtime_ns,
            "sha256": file.sha256,
            "outcome": file.outcome,
            "message": file.message,
            "at": clock.now(),
        }
        statement = insert_or_update(watched_files).values(folder_id=folder_id, path=file.path, **values)
        if file.outcome == SAME:  # it was taken before, and stays taken
            values = {name: value for name, value in values.items() if name not in ("outcome", "at")}
        connection.execute(statement.on_conflict_do_update(index_elements=["folder_id", "path"], set_=values))
