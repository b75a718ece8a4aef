"""Bringing a data folder to this version's schema, after a backup; a newer one is refused."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

from filelock import FileLock
from sqlalchemy import inspect, text

from invoicext_desktop.domain.errors import DamagedDataError, FolderNotWritableError, NewerDataError
from invoicext_desktop.storage import habits, search, supplier_names
from invoicext_desktop.storage.database import Database, translated
from invoicext_desktop.storage.duplicates import fill

#: The newest migration. A test holds it against the folder of migrations.
HEAD = "0015"
#: Every schema that this version can upgrade from.
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0007", "0008", "0010", "0011", "0012", "0013", "0014", "0015")
#: The first schema that knows what duplicates are looked up by.
DUPLICATES = "0002"
#: The first schema that knows what suppliers' earlier invoices are looked up by.
HABITS = "0008"
#: The first schema that knows who sent each invoice.
SUPPLIERS = "0010"
#: The first schema with full-text search.
SEARCH = "0011"
LOCK_SECONDS = 120
KEPT_BACKUPS = 5


def open_database(folder: Path) -> Database:
    """The database of a data folder, created or upgraded as needed.

    Raises NewerDataError (nothing is changed), FolderNotWritableError, DamagedDataError, DiskFullError.
    """
    _prepare(folder)
    _refuse_emptied(folder)
    database = Database.in_folder(folder)
    try:
        if _version(database) != HEAD:
            with FileLock(folder / "locks" / "upgrade.lock", timeout=LOCK_SECONDS):
                _upgrade(database, folder)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(folder: Path) -> None:
    """Make the folder and see that it can be written: a clear refusal now beats a lost edit later."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:  # whatever it is: the folder that was asked for cannot be made
        raise FolderNotWritableError("The data folder cannot be made.", detail=str(error)) from error
    with translated():
        for name in ("documents", "incoming", "locks"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        probe = folder / "incoming" / ".probe"
        try:
            probe.write_bytes(b"")
            probe.unlink(missing_ok=True)
        except PermissionError as error:
            raise FolderNotWritableError(detail=str(error)) from error


def _refuse_emptied(folder: Path) -> None:
    """Documents without a database were not written by us like that: a fresh one would hide that all is gone."""
    path = folder / "invoicext.db"
    if path.exists() and path.stat().st_size > 0:
        return
    if any(True for _ in (folder / "documents").glob("??/*")):
        raise DamagedDataError("The database of this data folder is missing or empty, though its documents are there.")


def _version(database: Database) -> str | None:
    """The schema's version; None for a folder without one."""
    with database.read() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _upgrade(database: Database, folder: Path) -> None:
    version = _version(database)  # again: another process may have done it while we waited for the lock
    if version == HEAD:
        return
    if version is not None and version not in KNOWN:
        raise NewerDataError(detail=f"schema {version}, this version knows {HEAD}")
    if version is not None:
        back_up(folder, version)
    _migrate(database)


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    before = _version(database)
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if before is not None and before < SUPPLIERS:
            supplier_names.fill(connection)
        if before is not None and before < SEARCH:
            search.fill(connection)
        if before is not None and before < HABITS:
            habits.fill(connection)
        if before is not None and before < DUPLICATES:
            fill(connection, lambda: database.next_revision(connection))


def back_up(folder: Path, version: str) -> Path:
    """A consistent copy of the database in `backups/`; the oldest ones go."""
    backups = folder / "backups"
    backups.mkdir(exist_ok=True)
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = backups / f"invoicext-{stamp}-schema-{version}.db"
    with translated():
        source = sqlite3.connect(folder / "invoicext.db")
        copy = sqlite3.connect(target)
        try:
            source.backup(copy)
        finally:
            copy.close()
            source.close()
    for old in sorted(backups.glob("invoicext-*.db"))[:-KEPT_BACKUPS]:
        old.unlink(missing_ok=True)
    return target
