"""The database: one engine, one writer a process, reads beside it.

SQLite in WAL mode: readers never wait for a writer. Every write is one `BEGIN IMMEDIATE`
transaction, so two processes take turns instead of failing in the middle.
"""

from __future__ import annotations

import errno
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select, update
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from invoicext_desktop.domain.errors import (
    DamagedDataError,
    DiskFullError,
    FolderNotWritableError,
    InvoiceXTError,
    StorageError,
)
from invoicext_desktop.storage.tables import counters

__all__ = ["Connection", "Database", "from_os_error", "translated"]

BUSY_SECONDS = 30
REVISION = "revision"


class Database:
    """`url` is a SQLAlchemy URL; `Database.in_folder` is the usual embedded one."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self._write_lock = threading.RLock()
        self._own_writes = 0

    @classmethod
    def in_folder(cls, folder: Path) -> Database:
        return cls(f"sqlite:///{folder / 'invoicext.db'}")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one consistent state."""
        with translated(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The write transaction: committed at the end, rolled back by any error. Not to be nested."""
        with self._write_lock, translated(), self.engine.connect() as plain:
            connection = plain.execution_options(invoicext_write=True)
            before = self._own_writes
            try:
                with connection.begin():
                    yield connection
            except BaseException:
                self._own_writes = before
                raise

    def next_revision(self, connection: Connection) -> int:
        """The number of the change that is being written. Once or more a transaction."""
        statement = (
            update(counters)
            .where(counters.c.name == REVISION)
            .values(value=counters.c.value + 1)
            .returning(counters.c.value)
        )
        self._own_writes += 1
        return int(connection.execute(statement).scalar_one())

    def foreign_writes(self) -> int:
        """How many revisions other processes have written, apart from a constant: compare two calls."""
        with self._write_lock, self.read() as connection:
            value = connection.execute(select(counters.c.value).where(counters.c.name == REVISION)).scalar_one()
            return int(value) - self._own_writes

    def close(self) -> None:
        self.engine.dispose()


def _engine(url: str) -> Engine:
    engine = create_engine(
        url, poolclass=QueuePool, pool_size=8, max_overflow=8, connect_args=_connect_args(url), hide_parameters=True
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
    return engine


def _connect_args(url: str) -> dict[str, Any]:
    if not url.startswith("sqlite"):
        return {}
    return {"check_same_thread": False, "timeout": BUSY_SECONDS}


def _on_connect(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by _on_begin, not by the driver
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("invoicext_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the disk and the database say into errors of the tree."""
    try:
        yield
    except InvoiceXTError:
        raise
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise _storage_error(error) from error
    except OSError as error:
        raise from_os_error(error) from error


_MEANINGS: tuple[tuple[str, type[StorageError]], ...] = (
    ("database or disk is full", DiskFullError),
    ("malformed", DamagedDataError),
    ("not a database", DamagedDataError),
    ("readonly", FolderNotWritableError),
    ("unable to open", FolderNotWritableError),
    ("permission", FolderNotWritableError),
)


def _storage_error(error: Exception) -> StorageError:
    original = error.orig if isinstance(error, DatabaseError) else error
    text = str(original)
    for sign, kind in _MEANINGS:
        if sign in text.lower():
            return kind(detail=text)
    if isinstance(error, OperationalError) and "locked" in text:
        return StorageError("The data folder is busy.", hint="Try again in a moment.", detail=text)
    return StorageError(detail=f"{type(original).__name__}: {text}")


def from_os_error(error: OSError) -> StorageError:
    """The error of the tree for what the file system said."""
    text = error.strerror or str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(detail=text)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return FolderNotWritableError(detail=text)
    return StorageError(detail=text)
