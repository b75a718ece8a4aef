"""Bookings as CSV: one a line, the account's facts on each, so that files of several accounts stay whole."""

from __future__ import annotations

import csv
import io

from invoicext_desktop.domain.statement import Statement, Transaction
from invoicext_desktop.exporting.csv_file import cell_text

HEADINGS = (
    "bank_name",
    "account_number_last4",
    "iban",
    "date",
    "value_date",
    "description",
    "counterparty",
    "reference",
    "amount",
    "currency",
    "balance",
    "type",
)


def statement_lines(statement: Statement | None, *, headed: bool) -> str:
    """CSV of the statement's bookings, with the headings where `headed`."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if headed:
        writer.writerow(HEADINGS)
    if statement is not None:
        writer.writerows(_row(statement, row) for row in statement.transactions)
    return out.getvalue()


def _row(statement: Statement, row: Transaction) -> list[str]:
    values = (
        statement.bank_name,
        statement.account_number_last4,
        statement.iban,
        row.date,
        row.value_date,
        row.description,
        row.counterparty,
        row.reference,
        row.amount,
        row.currency or statement.currency,
        row.balance,
        row.type.value if row.type is not None else None,
    )
    return [cell_text(value) for value in values]
