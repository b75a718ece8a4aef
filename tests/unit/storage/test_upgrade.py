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
from sqlalchemy import Connection, MetaData, insert

import invoicext_desktop.storage.upgrade as module
from invoicext_desktop.domain.duplicates import POSSIBLE_DUPLICATE
from invoicext_desktop.domain.errors import DamagedDataError, FolderNotWritableError, NewerDataError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent, Party, Review, Status
from invoicext_desktop.storage.database import Database
from invoicext_desktop.storage.habits import of_invoice
from invoicext_desktop.storage.invoices import InvoiceState, get_invoice, get_state, state_columns
from invoicext_desktop.storage.marks import waiting
from invoicext_desktop.storage.search import is_index
from invoicext_desktop.storage.tables import metadata
from invoicext_desktop.storage.upgrade import HEAD, KNOWN, back_up, open_database


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.read() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or not is_index(name)}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
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
        options = {"include_name": lambda name, kind, _: kind != "table" or not is_index(name)}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
        assert connection.exec_driver_sql("SELECT name FROM companies").all() == [("Mill",)]
    database.close()


def test_an_older_folder_is_looked_over_for_duplicates(tmp_path: Path) -> None:
    """What was entered twice before the program noticed such things; what lies in the bin is left out."""
    open_database(tmp_path).close()
    (tmp_path / "invoicext.db").unlink()
    first = Database.in_folder(tmp_path)
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).with_name("migrations")))
    with first.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO companies VALUES ('com_1', 'Mill', 'mill', '2026-01-01T00:00:00Z')")
        tables = MetaData()
        tables.reflect(connection)
        for number in range(600):
            deleted = number == 1
            same = number in (0, 1, 599)
            bill = InvoiceContent(supplier=Party("Mill Ltd"), invoice_number="INV-7000" if same else f"N-{number}")
            state = InvoiceState(Status.PROCESSED, Review.NEW, bill, (), 0.9, deleted=deleted)
            _write_as_before(connection, tables, number, state)
    first.close()
    database = open_database(tmp_path)
    with database.read() as connection:
        named = connection.exec_driver_sql("SELECT id, duplicate_of FROM invoices WHERE duplicate_of IS NOT NULL").all()
        issues = get_invoice(connection, "inv_599").issues
        assert get_state(connection, "inv_599").content.invoice_number == "INV-7000"
        known = of_invoice(connection, "inv_599").past
    database.close()
    assert [item.number for item in known[:2]] == ["N-598", "N-597"], "what is usual for the supplier is known too"
    assert named == [("inv_599", "inv_0")]
    assert POSSIBLE_DUPLICATE in {issue.code for issue in issues}


def test_corrections_of_an_older_folder_are_learned_from(tmp_path: Path) -> None:
    """What a person corrected before the program learned; what lies in the bin is left out."""
    open_database(tmp_path).close()
    (tmp_path / "invoicext.db").unlink()
    first = Database.in_folder(tmp_path)
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).with_name("migrations")))
    with first.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.exec_driver_sql("INSERT INTO companies VALUES ('com_1', 'Mill', 'mill', '2026-01-01T00:00:00Z')")
        tables = MetaData()
        tables.reflect(connection)
        for number, source in enumerate((EvidenceSource.USER, EvidenceSource.TEXT, EvidenceSource.USER)):
            bill = InvoiceContent(invoice_number="user", evidence={"invoice_number": Evidence(1.0, source)})
            state = InvoiceState(Status.PROCESSED, Review.NEW, bill, (), 0.9, deleted=number == 2)
            _write_as_before(connection, tables, number, state)
    first.close()
    database = open_database(tmp_path)
    with database.read() as connection:
        found = [mark.invoice_id for mark in waiting(connection)]
    database.close()
    assert found == ["inv_0"]


def _write_as_before(connection: Connection, tables: MetaData, number: int, state: InvoiceState) -> None:
    """A document and its invoice with the columns that there were."""
    now = "2026-01-01T00:00:00Z"
    document = {
        "id": f"doc_{number}",
        "company_id": "com_1",
        "sha256": f"{number:064}",
        "file_name": f"{number}.pdf",
        "media_type": "application/pdf",
        "size": 1,
        "pages": 1,
        "test": False,
        "created_at": now,
    }
    connection.execute(insert(tables.tables["documents"]).values(document))
    invoices = tables.tables["invoices"]
    values = {
        "id": f"inv_{number}",
        "company_id": "com_1",
        "document_id": f"doc_{number}",
        "test": False,
        "file_name": f"{number}.pdf",
        "created_at": now,
        "updated_at": now,
        "deleted_at": now if state.deleted else None,
        "revision": number,
        **state_columns(state, f"{number}.pdf"),
    }
    connection.execute(insert(invoices).values({name: values[name] for name in values if name in invoices.c}))


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
