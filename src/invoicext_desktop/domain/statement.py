"""A bank statement: one account's transactions over a period, and whether its balances prove them.

Amounts are Decimal and signed as the account's holder sees them: money into the account is positive (a payment to
a credit card too). Unknown values are None.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Issue


class BalanceCheck(StrEnum):
    """Whether opening balance plus amounts gives the closing balance, and each row's running balance fits."""

    PROVED = "proved"
    FAILED = "failed"
    NONE = "no balances"


class TransactionType(StrEnum):
    """What the bank calls the booking, as far as it says so."""

    TRANSFER = "transfer"
    DIRECT_DEBIT = "direct_debit"
    CARD = "card"
    CASH = "cash"
    CHEQUE = "cheque"
    FEE = "fee"
    INTEREST = "interest"
    RETURN = "return"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a transaction stands in its file: a page with a box (PDF), else a line of the text. Both count from 1."""

    page: int | None = None
    bbox: BBox | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One booking. `date` is the booking date, `value_date` when it bears interest.

    `reference` is what identifies the payment (end-to-end id, creditor reference, cheque number), as the bank gives it;
    `bank_id` is the bank's own lasting id of the booking. `balance` is the running balance after it, where printed.
    `breaks_chain` marks a row whose running balance does not follow from the one before.
    """

    id: str
    date: dt.date | None
    amount: Decimal
    description: str = ""
    currency: str | None = None
    balance: Decimal | None = None
    reference: str | None = None
    counterparty: str | None = None
    counterparty_iban: str | None = None
    type: TransactionType | None = None
    value_date: dt.date | None = None
    bank_id: str | None = None
    breaks_chain: bool = False
    place: RowPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One account's transactions, in the file's order.

    `account_number_last4` are the last four letters or digits of the account's number or IBAN. `sha256` is the file's.
    """

    id: str
    transactions: tuple[Transaction, ...] = ()
    bank_name: str | None = None
    account_number_last4: str | None = None
    iban: str | None = None
    currency: str | None = None
    period_from: dt.date | None = None
    period_to: dt.date | None = None
    opening_balance: Decimal | None = None
    closing_balance: Decimal | None = None
    balance_check: BalanceCheck = BalanceCheck.NONE
    issues: tuple[Issue, ...] = ()
    sha256: str = ""


class QuestionKind(StrEnum):
    """What a file can leave open."""

    DATE_ORDER = "date_order"
    DECIMAL_MARK = "decimal_mark"
    SIGN = "sign"
    COLUMNS = "columns"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to read it. `value` is what an answer says ("dmy"), `example` shows the first row read so."""

    value: str
    example: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the file leaves open and a person settles once for the bank's `layout`.

    `layout` is a digest of what all files of that export have in common (header words, columns), so that the answer
    is found again. `assumed` is the choice that the statement was read with meanwhile.
    """

    kind: QuestionKind
    layout: str
    choices: tuple[Choice, ...]
    assumed: str


#: (kind, layout) -> the choice that a person made.
Answers = Mapping[tuple[QuestionKind, str], str]


@dataclass(frozen=True, slots=True)
class StatementReading:
    """What reading one bank file gives: a statement an account, in the file's order, and what it leaves open."""

    statements: tuple[Statement, ...]
    questions: tuple[Question, ...] = ()
    pages: int = 0
