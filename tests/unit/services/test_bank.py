"""Bank statements in a data folder: added once, matched, settled, undone, taught."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from invoicext_desktop.domain.bank_rows import BankFilter, BankQuery
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.reconciliation import Allocation, MatchStatus
from invoicext_desktop.domain.statement import BalanceCheck
from invoicext_desktop.services.app import Services
from support import make_pdf

HEAD = "Date,Description,Amount,Balance\n"


def bank_file(folder: Path, name: str, *rows: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows))
    return path


@pytest.fixture
def paid(services: Services, company: Company, tmp_path: Path) -> tuple[str, str]:
    """An invoice, and a booking that pays it by its number."""
    (added,) = services.intake.add_paths(company.id, [make_pdf(tmp_path / "in", "a.pdf")])
    assert added.invoice_id is not None
    invoice = services.reading.read_now(added.invoice_id)
    services.review.set_value(invoice.id, "invoice_number", "HPS-20431")
    services.review.set_value(invoice.id, "supplier.name", "Harrow Paper Supplies Ltd")
    services.review.set_value(invoice.id, "totals.total", Decimal("148.38"))
    services.review.set_value(invoice.id, "currency", "GBP")
    services.review.set_value(invoice.id, "invoice_date", dt.date(2026, 3, 2))
    rows = ("2026-03-13,HARROW PAPER HPS-20431,-148.38,851.62", "2026-03-14,SALARY,10.00,861.62")
    (result,) = services.bank.add(company.id, [bank_file(tmp_path / "bank", "march.csv", *rows)])
    assert result.error is None
    return invoice.id, result.statements[0].transactions[0].id


def shown(services: Services, company: Company, which: BankFilter = BankFilter.ALL) -> list[str]:
    query = BankQuery(company.id, filter=which, descending=False)
    return [row.transaction.description for row in services.bank.rows(services.bank.ids(query))]


def test_a_statement_is_added_once_and_its_bookings_once(services: Services, company: Company, tmp_path: Path) -> None:
    rows = ["2026-03-13,Rent,-5.00,95.00", "2026-03-13,Coffee,-2.00,93.00", "2026-03-13,Coffee,-2.00,91.00"]
    first = bank_file(tmp_path, "a.csv", *rows)
    (added,) = services.bank.add(company.id, [first])
    assert (added.known, added.there_before) == (0, False)
    assert added.statements[0].balance_check is BalanceCheck.PROVED
    (again,) = services.bank.add(company.id, [first])
    assert again.there_before
    assert again.statements == added.statements
    longer = bank_file(tmp_path, "b.csv", *rows[1:], "2026-03-16,Lunch,-9.00,82.00")
    (more,) = services.bank.add(company.id, [longer])
    assert more.known == 2
    # The two coffees are true doubles and stay; those of the second file repeat them.
    assert shown(services, company, BankFilter.OPEN) == ["Rent", "Coffee", "Coffee", "Lunch"]
    assert len(shown(services, company)) == 6
    services.bank.remove(added.statements[0].id)
    assert shown(services, company, BankFilter.OPEN) == ["Coffee", "Coffee", "Lunch"]


def test_what_is_no_bank_file_is_told_and_the_rest_is_added(
    services: Services, company: Company, tmp_path: Path
) -> None:
    wrong = tmp_path / "no.json"
    wrong.write_text("{}")
    refused, added = services.bank.add(company.id, [wrong, bank_file(tmp_path, "a.csv", "2026-03-13,Rent,-5.00,95.00")])
    assert refused.error is not None
    assert added.statements
    assert len(services.bank.statements(company.id)) == 1


def test_a_question_is_answered_once_for_the_layout(services: Services, company: Company, tmp_path: Path) -> None:
    one = tmp_path / "one.csv"
    one.write_text("Date,Details,Amount\n03/02/2026,Rent,-5.00\n05/02/2026,Salary,9.00\n")
    (added,) = services.bank.add(company.id, [one])
    (question,) = added.questions
    services.bank.answer(company.id, question, "mdy", [added.statements[0].id])
    (row,) = services.bank.statements(company.id)
    dates = [item.date for item in services.bank.statement(row.statement.id).transactions]
    assert dates == [dt.date(2026, 3, 2), dt.date(2026, 5, 2)]
    two = tmp_path / "two.csv"
    two.write_text("Date,Details,Amount\n06/07/2026,Rent,-5.00\n")
    (later,) = services.bank.add(company.id, [two])
    assert not later.questions
    assert later.statements[0].transactions[0].date == dt.date(2026, 6, 7)


def test_a_match_is_settled_undone_and_done_again(services: Services, company: Company, paid: tuple[str, str]) -> None:
    invoice_id, booking = paid
    (match,) = services.matching.propose(company.id).matches
    assert match.status is MatchStatus.MATCHED
    assert match.allocations == (Allocation(booking, invoice_id, Decimal("148.38")),)
    services.matching.confirm(company.id, match)
    (link,) = services.invoices.get(invoice_id).payments
    assert (link.transaction_id, link.amount, link.date) == (booking, Decimal("148.38"), dt.date(2026, 3, 13))
    assert shown(services, company, BankFilter.OPEN) == ["SALARY"]
    assert services.matching.propose(company.id).matches == ()
    with pytest.raises(ConflictError):
        services.matching.confirm(company.id, match)
    services.review.undo(company.id)
    assert services.invoices.get(invoice_id).payments == ()
    assert len(shown(services, company, BankFilter.OPEN)) == 2
    services.review.redo(company.id)
    assert services.invoices.get(invoice_id).payments == (link,)
    assert shown(services, company, BankFilter.DONE) == ["HARROW PAPER HPS-20431"]
    services.matching.take_back(company.id, booking)
    assert services.invoices.get(invoice_id).payments == ()
    assert [change.label for change in services.review.history(invoice_id)][:3] == [
        "Payment taken back", "Payment", "Payment"
    ]  # fmt: skip


def test_no_more_is_settled_than_is_open(services: Services, company: Company, paid: tuple[str, str]) -> None:
    invoice_id, booking = paid
    with pytest.raises(InvalidValueError):
        services.matching.book(company.id, [Allocation(booking, invoice_id, Decimal("148.39"))])
    with pytest.raises(InvalidValueError):
        services.matching.book(company.id, [])
    with pytest.raises(NotFoundError):
        services.matching.book(company.id, [Allocation("bt_none", invoice_id, Decimal(1))])
    services.matching.book(company.id, [Allocation(booking, invoice_id, Decimal("48.38"))])
    known = services.matching.invoice(invoice_id)
    assert known is not None
    assert known.open_amount == Decimal("100.00")


def test_a_refused_pair_never_returns(services: Services, company: Company, paid: tuple[str, str]) -> None:
    invoice_id, booking = paid
    services.matching.refuse(company.id, booking, invoice_id)
    found = services.matching.propose(company.id)
    assert all(invoice_id not in match.invoice_ids for match in found.matches)
    (refusal,) = [item for item in services.matching.taught(company.id) if item.kind == "refused"]
    for item in services.matching.taught(company.id):
        services.matching.forget(company.id, item.id)
    assert refusal.key == f"{booking}\n{invoice_id}"
    assert services.matching.propose(company.id).matches


def test_a_confirmation_teaches_the_name_that_the_payment_carried(
    services: Services, company: Company, paid: tuple[str, str], tmp_path: Path
) -> None:
    invoice_id, _ = paid
    path = bank_file(tmp_path, "april.csv", "2026-04-02,ZELLWERK 77 HPS-20431,-148.38,100.00")
    (added,) = services.bank.add(company.id, [path])
    booking = added.statements[0].transactions[0].id
    services.matching.book(company.id, [Allocation(booking, invoice_id, Decimal("148.38"))])
    aliases = [item.key for item in services.matching.taught(company.id) if item.kind == "alias"]
    assert any("ZELLWERK" in alias for alias in aliases)


def test_a_corrected_booking_is_proved_anew(services: Services, company: Company, tmp_path: Path) -> None:
    rows = ["2026-03-13,Rent,-5.00,95.00", "2026-03-14,Food,-20.00,93.00", "2026-03-15,Coffee,-2.00,91.00"]
    (added,) = services.bank.add(company.id, [bank_file(tmp_path, "a.csv", *rows)])
    (statement,) = added.statements
    assert statement.balance_check is BalanceCheck.FAILED
    wrong = statement.transactions[1]
    assert wrong.breaks_chain
    mended = services.bank.correct(statement.id, dataclasses.replace(wrong, amount=Decimal("-2.00")))
    assert mended.balance_check is BalanceCheck.PROVED
    stored = services.bank.statement(statement.id)
    assert stored.balance_check is BalanceCheck.PROVED
    assert not any(row.breaks_chain for row in stored.transactions)
    assert stored.transactions == mended.transactions


def test_a_file_may_be_an_invoice_and_a_statement(services: Services, company: Company, tmp_path: Path) -> None:
    path = bank_file(tmp_path, "a.csv", "2026-03-13,Rent,-5.00,95.00")
    (added,) = services.bank.add(company.id, [path])
    (row,) = services.bank.statements(company.id)
    assert row.statement.sha256 == added.statements[0].sha256
    assert row.file_name == "a.csv"
