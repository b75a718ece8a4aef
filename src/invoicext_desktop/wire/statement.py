"""STATEMENT as API v1 shows it, in its order; what we add stands after it."""

from __future__ import annotations

import datetime as dt

from pydantic import ConfigDict, Field

from invoicext_desktop.domain.invoice import Severity
from invoicext_desktop.domain.statement import BalanceCheck, Statement, Transaction, TransactionType
from invoicext_desktop.wire.invoice import IssueModel, WireModel
from invoicext_desktop.wire.numbers import Number


class PeriodModel(WireModel):
    model_config = ConfigDict(frozen=True, extra="ignore", serialize_by_alias=True)

    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None


class TransactionModel(WireModel):
    id: str
    date: dt.date | None
    description: str
    amount: Number = Field(description="Signed: money into the account is positive")
    currency: str | None
    balance: Number | None = Field(description="The running balance after it, where the file prints one")
    reference: str | None
    counterparty: str | None
    type: TransactionType | None
    value_date: dt.date | None = None
    counterparty_iban: str | None = None
    bank_id: str | None = Field(default=None, description="The bank's own id of the booking")
    breaks_chain: bool = Field(default=False, description="Its running balance does not follow from the one before")


class StatementModel(WireModel):
    id: str
    bank_name: str | None
    account_number_last4: str | None
    period: PeriodModel
    transactions_count: int
    transactions: list[TransactionModel]
    currency: str | None
    iban: str | None
    opening_balance: Number | None
    closing_balance: Number | None
    balance_check: BalanceCheck
    issues: list[IssueModel]


def from_statement(statement: Statement) -> StatementModel:
    """A statement on the wire."""
    return StatementModel.model_validate(
        {
            "id": statement.id,
            "bank_name": statement.bank_name,
            "account_number_last4": statement.account_number_last4,
            "period": {"from": statement.period_from, "to": statement.period_to},
            "transactions_count": len(statement.transactions),
            "transactions": [_transaction(row) for row in statement.transactions],
            "currency": statement.currency,
            "iban": statement.iban,
            "opening_balance": statement.opening_balance,
            "closing_balance": statement.closing_balance,
            "balance_check": statement.balance_check,
            "issues": [
                {"code": issue.code, "severity": Severity(issue.severity), "field": None, "message": issue.message}
                for issue in statement.issues
            ],
        }
    )


def _transaction(row: Transaction) -> dict[str, object]:
    return {
        "id": row.id,
        "date": row.date,
        "description": row.description,
        "amount": row.amount,
        "currency": row.currency,
        "balance": row.balance,
        "reference": row.reference,
        "counterparty": row.counterparty,
        "type": row.type,
        "value_date": row.value_date,
        "counterparty_iban": row.counterparty_iban,
        "bank_id": row.bank_id,
        "breaks_chain": row.breaks_chain,
    }
