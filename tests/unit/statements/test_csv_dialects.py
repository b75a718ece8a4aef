"""A statement written in any dialect of CSV reads back exactly, and proved where it prints balances."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoicext_desktop.domain.statement import BalanceCheck, QuestionKind, StatementReading
from invoicext_desktop.statements.importing import BankFile, read

Booking = tuple[dt.date, str, Decimal]

START = dt.date(2026, 1, 14)
BOOKINGS: list[Booking] = [
    (START, "Rent January", Decimal("-1250.00")),
    (START + dt.timedelta(2), "Salary", Decimal("3480.50")),
    (START + dt.timedelta(9), "Power & Gas 88213345", Decimal("-184.37")),
    (START + dt.timedelta(17), "Card office supplies", Decimal("-59.99")),
]


@dataclass(frozen=True)
class Dialect:
    headings: tuple[str, ...]
    delimiter: str = ","
    decimal: str = "."
    group: str = ""
    date: str = "%d/%m/%Y"
    encoding: str = "utf-8"
    balance: bool = True
    shape: str = "signed"  # or "split", "mark"
    newest_first: bool = False
    preamble: tuple[str, ...] = ()


def amount(value: Decimal, dialect: Dialect) -> str:
    text = f"{value:,.2f}".replace(",", "\0").replace(".", dialect.decimal)
    return text.replace("\0", dialect.group)


def written(bookings: list[Booking], dialect: Dialect, opening: Decimal = Decimal("10000.00")) -> bytes:
    out = io.StringIO()
    for line in dialect.preamble:
        out.write(line + "\n")
    writer = csv.writer(out, delimiter=dialect.delimiter, lineterminator="\n")
    if dialect.headings:
        writer.writerow(dialect.headings)
    rows = []
    balance = opening
    for day, text, value in bookings:
        balance += value
        cells = [day.strftime(dialect.date), text]
        if dialect.shape == "signed":
            cells.append(amount(value, dialect))
        elif dialect.shape == "split":
            cells += [amount(-value, dialect) if value < 0 else "", amount(value, dialect) if value > 0 else ""]
        else:
            cells += [amount(abs(value), dialect), "D" if value < 0 else "C"]
        rows.append([*cells, amount(balance, dialect)] if dialect.balance else cells)
    writer.writerows(rows[::-1] if dialect.newest_first else rows)
    return out.getvalue().encode(dialect.encoding)


def bookings_of(reading: StatementReading, *, newest_first: bool = False) -> list[Booking]:
    rows = [(row.date, row.description, row.amount) for one in reading.statements for row in one.transactions]
    return [(day, text, value) for day, text, value in (rows[::-1] if newest_first else rows) if day is not None]


DIALECTS = {
    "english": Dialect(("Date", "Description", "Amount", "Balance")),
    "american": Dialect(("Posting Date", "Description", "Amount", "Running Bal."), group=",", date="%m/%d/%Y"),
    "german": Dialect(
        ("Buchungstag", "Verwendungszweck", "Betrag", "Saldo"),
        ";",
        ",",
        ".",
        "%d.%m.%Y",
        "cp1252",
        preamble=("Kontoauszug der Musterbank;;;", "IBAN;DE89 3704 0044 0532 0130 00;;", ";;;"),
    ),
    "french": Dialect(
        ("Date opération", "Libellé", "Débit euros", "Crédit euros", "Solde"), ";", ",", " ", shape="split"
    ),
    "swiss": Dialect(("Datum", "Text", "Belastung CHF", "Gutschrift CHF", "Saldo CHF"), ";", group="'", shape="split"),
    "indian": Dialect(("Value Date", "Narration", "Amount", "Dr/Cr", "Balance"), date="%d-%b-%Y", shape="mark"),
    "newest first": Dialect(("Date", "Description", "Amount", "Balance"), "\t", newest_first=True),
    "iso, wide": Dialect(("Datum", "Omschrijving", "Bedrag", "Saldo"), ";", ",", date="%Y-%m-%d", encoding="utf-16"),
    "without headings": Dialect((), date="%Y-%m-%d"),
    "compact dates": Dialect(("Datum", "Omschrijving", "Bedrag", "Saldo"), "|", ",", ".", "%Y%m%d"),
}


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_every_dialect_reads_back_and_is_proved(dialect: Dialect) -> None:
    reading = read(BankFile(written(BOOKINGS, dialect), "export.csv"))
    assert bookings_of(reading, newest_first=dialect.newest_first) == BOOKINGS
    (statement,) = reading.statements
    assert statement.balance_check is BalanceCheck.PROVED
    assert not reading.questions
    assert (statement.opening_balance, statement.closing_balance) == (Decimal("10000.00"), Decimal("11986.14"))


def test_what_stands_above_says_whose_account_it_is() -> None:
    (statement,) = read(BankFile(written(BOOKINGS, DIALECTS["german"]))).statements
    assert (statement.iban, statement.account_number_last4) == ("DE89370400440532013000", "3000")
    assert statement.bank_name == "Kontoauszug der Musterbank"
    assert (statement.period_from, statement.period_to) == (BOOKINGS[0][0], BOOKINGS[-1][0])


def test_dates_that_could_be_either_are_asked_once() -> None:
    early = [(dt.date(2026, 2, day), text, value) for day, (_, text, value) in zip((3, 5), BOOKINGS, strict=False)]
    dialect = Dialect(("Date", "Details", "Amount"), balance=False)
    data = written(early, dialect)
    reading = read(BankFile(data))
    (question,) = reading.questions
    assert question.kind is QuestionKind.DATE_ORDER
    assert {choice.value for choice in question.choices} >= {"dmy", "mdy"}
    assert "date_order_open" in [item.code for item in reading.statements[0].issues]
    answered = read(BankFile(data, answers={(question.kind, question.layout): "mdy"}))
    assert not answered.questions
    assert [row.date for row in answered.statements[0].transactions] == [dt.date(2026, 3, 2), dt.date(2026, 5, 2)]
    # Another file of that bank has the same layout.
    again = read(BankFile(written(early[:1], dialect)))
    assert again.questions[0].layout == question.layout


def test_amounts_that_are_all_positive_are_asked() -> None:
    rows = [(day, text, abs(value)) for day, text, value in BOOKINGS]
    reading = read(BankFile(written(rows, Dialect(("Date", "Details", "Amount"), balance=False))))
    (question,) = reading.questions
    assert question.kind is QuestionKind.SIGN
    data = written(rows, Dialect(("Date", "Details", "Amount"), balance=False))
    inverted = read(BankFile(data, answers={(question.kind, question.layout): "inverted"}))
    assert all(row.amount < 0 for row in inverted.statements[0].transactions)


def test_a_wrong_amount_breaks_the_chain_and_is_said() -> None:
    data = written(BOOKINGS, DIALECTS["english"]).replace(b"-184.37", b"-184.73")
    (statement,) = read(BankFile(data)).statements
    assert statement.balance_check is BalanceCheck.FAILED
    assert [row.breaks_chain for row in statement.transactions] == [False, False, True, False]
    place = statement.transactions[2].place
    assert place is not None
    assert place.line == 4


def test_an_amount_that_cannot_be_read_is_an_error_and_the_rest_is_there() -> None:
    data = written(BOOKINGS, DIALECTS["english"]).replace(b"-184.37", b"18..4")
    (statement,) = read(BankFile(data)).statements
    assert len(statement.transactions) == 3
    assert statement.balance_check is BalanceCheck.FAILED
    assert "row_unreadable" in [item.code for item in statement.issues]


def test_several_accounts_are_several_statements() -> None:
    rows = [
        [account, day.isoformat(), text, str(value)]
        for account in ("12-3456-01", "12-3456-02")
        for day, text, value in BOOKINGS
    ]
    lines = [["Account number", "Date", "Description", "Amount"], *rows]
    data = "\n".join(",".join(line) for line in lines).encode()
    first, second = read(BankFile(data)).statements
    assert (first.account_number_last4, second.account_number_last4) == ("5601", "5602")
    assert first.id != second.id
    assert not {row.id for row in first.transactions} & {row.id for row in second.transactions}


def test_totals_and_announced_bookings_are_no_bookings() -> None:
    data = written(BOOKINGS, Dialect(("Date", "Description", "Amount"), balance=False)).decode()
    data += "Pending,Something to come,-3.00\n,Total,1986.14\n"
    (statement,) = read(BankFile(data.encode())).statements
    assert len(statement.transactions) == 4
    assert [item.code for item in statement.issues] == ["not_booked"]


values = st.decimals(min_value=Decimal("-99999.99"), max_value=Decimal("99999.99"), places=2, allow_nan=False)
days = st.lists(st.integers(0, 12), min_size=4, max_size=25)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(DIALECTS.values())), days, st.data())
def test_any_bookings_read_back_in_every_dialect(dialect: Dialect, gaps: list[int], data: st.DataObject) -> None:
    day = dt.date(2025, 3, 28)
    bookings: list[Booking] = []
    for gap in gaps:
        day += dt.timedelta(gap)
        value = data.draw(values.filter(lambda number: number != 0))
        bookings.append((day, f"Ref {data.draw(st.integers(100, 9999))} paid", value))
    reading = read(BankFile(written(bookings, dialect), "export.csv"))
    found = bookings_of(reading, newest_first=dialect.newest_first)
    assert [(text, value) for _, text, value in found] == [(text, value) for _, text, value in bookings]
    if not reading.questions:
        assert [day for day, *_ in found] == [day for day, *_ in bookings]
