"""Who names whom among stored invoices, after every kind of change, and how little a save touches."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, insert, select

from invoicext_desktop.domain.duplicates import POSSIBLE_DUPLICATE
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Party, Review, Severity, Status, Totals
from invoicext_desktop.storage import clock, duplicates
from invoicext_desktop.storage.database import Database
from invoicext_desktop.storage.invoices import (
    InvoiceState,
    get_invoice,
    get_rows,
    get_state,
    insert_invoice,
)
from invoicext_desktop.storage.pages import delete_invoice
from invoicext_desktop.storage.tables import companies, documents, duplicate_keys
from invoicext_desktop.storage.upgrade import open_database

DATE = dt.date(2026, 11, 2)


def bill(number: str | None = "HPS-20431", total: str = "148.38", **more: Any) -> InvoiceContent:
    values: dict[str, Any] = {"supplier": Party("Harrow Paper Ltd"), "invoice_date": DATE, "currency": "GBP", **more}
    return InvoiceContent(invoice_number=number, totals=Totals(total=Decimal(total)), **values)


class Books:
    """Invoices of one folder, entered one after the other."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._count = 0
        with database.write() as connection:
            for company in ("com_a", "com_b"):
                connection.execute(
                    insert(companies).values(id=company, name=company, name_key=company, created_at=clock.now())
                )

    def enter(self, content: InvoiceContent, company: str = "com_a", *, test: bool = False) -> str:
        self._count += 1
        name = f"{self._count:06}"
        with self.database.write() as connection:
            connection.execute(
                insert(documents).values(
                    id=f"doc_{name}", company_id=company, sha256=f"{name:0>64}", file_name=f"{name}.pdf",
                    media_type="application/pdf", size=1, pages=1, test=test, created_at=clock.now(),
                )
            )  # fmt: skip
            insert_invoice(
                connection, invoice_id=f"inv_{name}", company_id=company, document_id=f"doc_{name}",
                file_name=f"{name}.pdf", test=test, revision=self._next(connection),
            )  # fmt: skip
        self.save(f"inv_{name}", status=Status.PROCESSED, content=content)
        return f"inv_{name}"

    def _next(self, connection: Any) -> int:
        return self.database.next_revision(connection)

    def save(self, invoice_id: str, **changes: Any) -> frozenset[str]:
        with self.database.write() as connection:
            state: InvoiceState = dataclasses.replace(get_state(connection, invoice_id), **changes)
            return duplicates.save(connection, invoice_id, state, lambda: self._next(connection))

    def delete(self, invoice_id: str) -> frozenset[str]:
        with self.database.write() as connection:
            delete_invoice(connection, invoice_id)
            return duplicates.forgotten(connection, [invoice_id], lambda: self._next(connection))

    def named_by(self, invoice_id: str) -> str | None:
        with self.database.read() as connection:
            return get_invoice(connection, invoice_id).duplicate_of


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    database = open_database(tmp_path)
    yield Books(database)
    database.close()


def test_the_later_one_names_the_one_before_it(books: Books) -> None:
    first, second, third = books.enter(bill()), books.enter(bill("hps 20431")), books.enter(bill("HPS/020431"))
    assert [books.named_by(item) for item in (first, second, third)] == [None, first, second]
    assert books.delete(second) == {third}
    assert books.named_by(third) == first
    assert books.save(first, deleted=True) == {third}
    assert books.named_by(third) is None
    assert books.save(first, deleted=False) == {third}
    assert books.named_by(third) == first


def test_the_strongest_reason_wins_over_the_nearest(books: Books) -> None:
    same = books.enter(bill())
    books.enter(bill("HPS-7"))
    assert books.named_by(books.enter(bill())) == same


@pytest.mark.parametrize(
    "other",
    [
        bill("HPS-20432", "99.00"),
        bill("HPS-20432", invoice_date=DATE + dt.timedelta(days=30)),
        bill(document_type=DocumentType.CREDIT_NOTE),
        bill(supplier=Party("Dale Foods Ltd")),
    ],
    ids=["another bill", "a bill of every month", "its credit note", "another supplier"],
)
def test_no_false_alarms(books: Books, other: InvoiceContent) -> None:
    books.enter(bill())
    assert books.named_by(books.enter(other)) is None


def test_two_bills_of_one_day_are_mentioned_and_not_asked_about(books: Books) -> None:
    first, second = books.enter(bill()), books.enter(bill("HPS-20432"))
    with books.database.read() as connection:
        invoice = get_invoice(connection, second)
        (row,) = get_rows(connection, [second])
        assert duplicates.flagged(connection, [first, second]) == []
    assert invoice.duplicate_of == first
    assert [issue.severity for issue in invoice.issues if issue.code == POSSIBLE_DUPLICATE] == [Severity.INFO]
    assert not row.duplicate


def test_who_is_asked_about_is_marked_until_it_is_approved(books: Books) -> None:
    first, second = books.enter(bill()), books.enter(bill())
    with books.database.read() as connection:
        assert [row.duplicate for row in get_rows(connection, [first, second])] == [False, True]
        assert duplicates.flagged(connection, [second, first]) == [second]
    books.save(first, review=Review.APPROVED)
    books.save(second, review=Review.APPROVED)
    with books.database.read() as connection:
        assert duplicates.flagged(connection, [second, first]) == []


def test_companies_and_test_documents_never_meet(books: Books) -> None:
    books.enter(bill())
    assert books.named_by(books.enter(bill(), "com_b")) is None
    assert books.named_by(books.enter(bill(), test=True)) is None


@pytest.mark.parametrize(
    "typed",
    [bill(), bill(None), bill("20431"), bill("HPS-2O431", "1.00")],
    ids=["all of it", "date and total", "the end of the number", "a number that looks alike"],
)
def test_an_edit_of_either_is_noticed(books: Books, typed: InvoiceContent) -> None:
    first, second = books.enter(bill()), books.enter(bill("X-1", "5.00"))
    books.save(second, content=typed)
    assert books.named_by(second) == first
    books.save(second, content=bill("X-1", "5.00"))
    assert books.named_by(second) is None
    assert books.save(first, content=bill("X-1", "7.00")) == {second}
    assert books.named_by(second) == first


def test_a_currency_that_is_put_right_is_noticed(books: Books) -> None:
    first, second = books.enter(bill(None, currency="EUR")), books.enter(bill(None))
    assert books.named_by(second) is None
    assert books.save(first, content=bill(None)) == {second}
    assert books.named_by(second) == first


def test_the_words_follow_the_first_one(books: Books) -> None:
    first, second = books.enter(bill(None)), books.enter(bill(None))
    assert books.save(first, content=bill("HPS-5")) == {second}
    with books.database.read() as connection:
        (issue,) = (item for item in get_invoice(connection, second).issues if item.code == POSSIBLE_DUPLICATE)
    assert "HPS-5" in issue.message


def test_a_save_touches_a_handful_of_rows_however_many_look_the_same(books: Books) -> None:
    same = [books.enter(bill()) for _ in range(120)]
    statements: list[str] = []

    @event.listens_for(books.database.engine, "before_cursor_execute")
    def count(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    middle = same[60]
    changed = books.save(middle, content=bill("Z-1", "3.00"))
    assert changed == {same[61]}
    changed = books.save(middle, content=bill())
    assert changed == {same[61]}
    assert len(statements) < 170
    statements.clear()
    changed = books.save(middle, review=Review.APPROVED)  # before all the others now
    assert middle not in changed
    assert len(changed) <= 2 * duplicates.NEIGHBOURS
    assert len(statements) < 170
    with books.database.read() as connection:
        kept = connection.execute(select(func.count()).select_from(duplicate_keys)).scalar_one()
    assert kept == 3 * len(same), "by the number in two forms, by date and total"


def test_neighbours_are_found_by_an_index(books: Books) -> None:
    asked = "SELECT invoice_seq FROM duplicate_keys WHERE key = 1 AND place < 5 ORDER BY place DESC LIMIT 8"
    with books.database.read() as connection:
        plan = " ".join(str(row) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}"))
        naming = "EXPLAIN QUERY PLAN SELECT id FROM invoices WHERE duplicate_of = 'inv_1'"
        naming = " ".join(str(row) for row in connection.exec_driver_sql(naming))
    assert "ix_duplicate_keys_key" in plan
    assert "TEMP B-TREE" not in plan
    assert "ix_invoices_duplicate_of" in naming
