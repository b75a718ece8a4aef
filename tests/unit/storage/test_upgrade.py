"""A data folder over the versions: made, upgraded after a backup, refused when it is newer."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import invoicext_desktop.storage.upgrade as module
from invoicext_desktop.domain.errors import DamagedDataError, FolderNotWritableError, NewerDataError
from invoicext_desktop.storage.database import Database
from invoicext_desktop.storage.tables import metadata
from invoicext_desktop.storage.upgrade import HEAD, KNOWN, back_up, open_database


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_the_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).with_name("migrations")))
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == HEAD
    assert {item.revision for item in script.walk_revisions()} == set(KNOWN)


def test_a_newer_folder_is_refused_and_not_touched(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    with sqlite3.connect(tmp_path / "invoicext.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (tmp_path / "invoicext.db").read_bytes()
    with pytest.raises(NewerDataError, match="newer version of InvoiceXT"):
        open_database(tmp_path)
    assert (tmp_path / "invoicext.db").read_bytes() == before


def test_an_older_folder_is_backed_up_and_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(tmp_path).close()
    migrated: list[object] = []
    monkeypatch.setattr(module, "HEAD", "9998")
    monkeypatch.setattr(module, "_migrate", migrated.append)
    open_database(tmp_path).close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name.endswith(f"-schema-{HEAD}.db")
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    connection.close()
    assert len(migrated) == 1


def test_a_folder_of_the_first_version_is_upgraded(tmp_path: Path) -> None:
    """What stands in it is the same afterwards, and the tables are this version's."""
    open_database(tmp_path).close()
    (tmp_path / "invoicext.db").unlink()
    first = Database.in_folder(tmp_path)
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).with_name("migrations")))
    with first.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO companies VALUES ('com_1', 'Mill', 'mill', '2026-01-01T00:00:00Z')")
    first.close()
    database = open_database(tmp_path)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.exec_driver_sql("SELECT name FROM companies").all() == [("Mill",)]
    database.close()


def test_only_the_newest_backups_stay(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    names = [back_up(tmp_path, "0001").name for _ in range(7)]
    assert sorted(path.name for path in (tmp_path / "backups").iterdir()) == names[-5:]


def test_a_damaged_database_says_so(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    (tmp_path / "invoicext.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(DamagedDataError):
        open_database(tmp_path)


def test_a_file_where_the_folder_should_be_says_so(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(FolderNotWritableError):
        open_database(tmp_path / "data")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    (tmp_path / "incoming").chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(FolderNotWritableError):
        open_database(tmp_path)
    (tmp_path / "incoming").chmod(stat.S_IRWXU)


@pytest.mark.parametrize("gone", [True, False])
def test_documents_without_their_database_are_not_hidden(tmp_path: Path, gone: bool) -> None:
    open_database(tmp_path).close()
    (tmp_path / "documents" / "ab").mkdir()
    (tmp_path / "documents" / "ab" / ("ab" * 32)).write_bytes(b"%PDF-")
    database = tmp_path / "invoicext.db"
    if gone:
        database.unlink()
    else:
        database.write_bytes(b"")
    with pytest.raises(DamagedDataError, match="documents are there"):
        open_database(tmp_path)
