"""RECONCILIATION as the API shows it: reasons are English sentences, amounts are exact numbers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pydantic import Field

from invoicext_desktop.domain.match_saying import reason_in_english
from invoicext_desktop.domain.reconciliation import (
    FlagKind,
    Match,
    MatchKind,
    MatchStatus,
    Reason,
    Reconciliation,
    ResidualKind,
)
from invoicext_desktop.wire.invoice import WireModel
from invoicext_desktop.wire.numbers import Number


class SummaryModel(WireModel):
    """`matched` counts the matches that may be booked without asking and those that a person has confirmed."""

    transactions: int
    matched: int
    suggested: int
    ambiguous: int
    unmatched_transactions: int
    unmatched_invoices: int
    matched_amount: Number = Field(description="What the transactions of `matched` move, positive")


class AllocationModel(WireModel):
    transaction_id: str
    invoice_id: str
    amount: Number = Field(description="Positive, in the invoice's currency; a credit note's too")


class ResidualModel(WireModel):
    kind: ResidualKind
    amount: Number = Field(description="Positive, in the invoice's currency")


class AlternativeModel(WireModel):
    invoice_ids: list[str]
    confidence: float = Field(ge=0, le=1)
    reasons: list[str]


class MatchModel(WireModel):
    transaction_ids: list[str]
    invoice_ids: list[str]
    allocations: list[AllocationModel]
    residuals: list[ResidualModel]
    amount: Number
    kind: MatchKind
    status: MatchStatus
    confidence: float = Field(ge=0, le=1)
    reasons: list[str]
    alternatives: list[AlternativeModel]


class FlagModel(WireModel):
    kind: FlagKind
    transaction_id: str
    refers_to: str | None = None


class ReconciliationModel(WireModel):
    id: str
    statement_id: str
    created_at: dt.datetime
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    summary: SummaryModel
    matches: list[MatchModel]
    flags: list[FlagModel]


def from_reconciliation(found: Reconciliation) -> ReconciliationModel:
    """The wire's form of a reconciliation."""
    return ReconciliationModel(
        id=found.id,
        statement_id=found.statement_id,
        created_at=found.created_at,
        date_from=found.date_from,
        date_to=found.date_to,
        summary=summary_of(found),
        matches=[_match(match) for match in found.matches],
        flags=[
            FlagModel(kind=flag.kind, transaction_id=flag.transaction_id, refers_to=flag.refers_to)
            for flag in found.flags
        ],
    )


def summary_of(found: Reconciliation) -> SummaryModel:
    """How many of what: transactions, matches by status, and what is left."""
    booked = [match for match in found.matches if match.status in (MatchStatus.MATCHED, MatchStatus.CONFIRMED)]
    count = {status: sum(match.status is status for match in found.matches) for status in MatchStatus}
    return SummaryModel(
        transactions=found.transactions,
        matched=len(booked),
        suggested=count[MatchStatus.SUGGESTED],
        ambiguous=count[MatchStatus.AMBIGUOUS],
        unmatched_transactions=len(found.unmatched_transactions),
        unmatched_invoices=len(found.unmatched_invoices),
        matched_amount=sum((match.amount for match in booked), start=Decimal("0.00")),
    )


def _match(match: Match) -> MatchModel:
    return MatchModel(
        transaction_ids=list(match.transaction_ids),
        invoice_ids=list(match.invoice_ids),
        allocations=[
            AllocationModel(transaction_id=item.transaction_id, invoice_id=item.invoice_id, amount=item.amount)
            for item in match.allocations
        ],
        residuals=[ResidualModel(kind=item.kind, amount=item.amount) for item in match.residuals],
        amount=match.amount,
        kind=match.kind,
        status=match.status,
        confidence=match.confidence,
        reasons=_texts(match.reasons),
        alternatives=[
            AlternativeModel(
                invoice_ids=list(item.invoice_ids), confidence=item.confidence, reasons=_texts(item.reasons)
            )
            for item in match.alternatives
        ],
    )


def _texts(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason_in_english(given) for given in reasons]
