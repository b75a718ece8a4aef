"""The database: one writer at a time, readers beside it, others' writes noticed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.storage.database import Database
from invoicext_desktop.storage.upgrade import open_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


def revision(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(text("SELECT value FROM counters WHERE name = 'revision'")).scalar_one())


def test_an_error_takes_back_everything(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            database.next_revision(connection)
            raise InvalidValueError

    with pytest.raises(InvalidValueError):
        fail()
    assert revision(database) == 0
    assert database.foreign_writes() == 0


def test_writers_take_turns(database: Database, tmp_path: Path) -> None:
    other = open_database(tmp_path)

    def count(target: Database) -> None:
        for _ in range(25):
            with target.write() as connection:
                target.next_revision(connection)

    threads = [threading.Thread(target=count, args=[target]) for target in (database, other, database, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert revision(database) == 100
    assert database.foreign_writes() == 50
    other.close()


def test_a_reader_does_not_wait_for_a_writer(database: Database) -> None:
    with database.write() as connection:
        database.next_revision(connection)
        assert revision(database) == 0
    assert revision(database) == 1


def test_foreign_keys_are_kept(database: Database) -> None:
    with database.read() as connection:
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
