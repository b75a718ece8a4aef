"""What pays what: the result of matching a statement's transactions with invoices, and what it was made from.

An allocation says how much of a transaction pays how much of an invoice; whatever is left between the two is a
named residual. Nothing here books anything: a match of status "matched" may be booked without asking, the others wait.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.invoice import Arg, Direction, DocumentType


class MatchStatus(StrEnum):
    MATCHED = "matched"
    SUGGESTED = "suggested"
    AMBIGUOUS = "ambiguous"
    CONFIRMED = "confirmed"


class MatchKind(StrEnum):
    EXACT = "exact"
    PARTIAL = "partial"
    COMBINED = "combined"
    SPLIT = "split"
    FEE = "fee"
    FX = "fx"
    REFUND = "refund"


class ResidualKind(StrEnum):
    BANK_FEE = "bank_fee"
    DISCOUNT = "discount"
    WITHHOLDING = "withholding"
    FX = "fx"
    ROUNDING = "rounding"
    OVERPAYMENT = "overpayment"
    PROCESSOR_FEE = "processor_fee"


class FlagKind(StrEnum):
    DUPLICATE = "duplicate"
    RETURNED = "returned"
    TRANSFER = "transfer"
    BANK_CHARGE = "bank_charge"
    PAYROLL = "payroll"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInvoice:
    """An invoice as matching sees it. `open_amount` is what is unpaid, positive for credit notes too.

    `party` is the other side: the supplier of a purchase, the customer of a sale; `aliases` are other names that
    payments of theirs have carried. `references` are all else that a payer may quote (creditor reference, order).
    """

    id: str
    number: str | None
    direction: Direction
    document_type: DocumentType
    party: str | None
    open_amount: Decimal
    total: Decimal
    currency: str | None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    ibans: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    terms: str | None = None


@dataclass(frozen=True, slots=True)
class Allocation:
    """`amount` is positive and in the invoice's currency (a credit note's too)."""

    transaction_id: str
    invoice_id: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Residual:
    """What lies between payment and invoices, named; positive, in the invoice's currency."""

    kind: ResidualKind
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for, or against where `supports` is False: its name and the values in it, as an Issue has them."""

    sentence: str
    args: tuple[Arg, ...] = ()
    supports: bool = True


@dataclass(frozen=True, slots=True)
class Alternative:
    invoice_ids: tuple[str, ...]
    confidence: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A group of transactions and invoices that belong together. A transaction stands in one match at most.

    `amount` is what the transactions move, positive, in their currency. An ambiguous match has no invoices and no
    allocations: its rivals are the `alternatives`.
    """

    transaction_ids: tuple[str, ...]
    invoice_ids: tuple[str, ...]
    allocations: tuple[Allocation, ...]
    amount: Decimal
    kind: MatchKind
    status: MatchStatus
    confidence: float
    residuals: tuple[Residual, ...] = ()
    reasons: tuple[Reason, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag:
    """What a transaction is besides a payment; `refers_to` is the id of the transaction it repeats or takes back."""

    kind: FlagKind
    transaction_id: str
    refers_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """`transactions` counts those looked at; what stands in no match is unmatched."""

    id: str
    statement_id: str
    created_at: dt.datetime
    transactions: int
    matches: tuple[Match, ...]
    flags: tuple[Flag, ...] = ()
    unmatched_transactions: tuple[str, ...] = ()
    unmatched_invoices: tuple[str, ...] = ()
    date_from: dt.date | None = None
    date_to: dt.date | None = None
