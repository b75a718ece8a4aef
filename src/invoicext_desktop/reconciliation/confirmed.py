"""What a person has settled before: it stays as it is, and its transactions are not looked at again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.domain.reconciliation import Allocation, Match, MatchKind, MatchStatus, OpenInvoice
from invoicext_desktop.domain.statement import Transaction


def confirmed_matches(
    transactions: Iterable[Transaction], invoices: Iterable[OpenInvoice], confirmed: Sequence[Allocation]
) -> list[Match]:
    """A match for each group of transactions and invoices that the confirmed allocations tie together."""
    if not confirmed:
        return []
    present = {item.id: item for item in transactions}
    known = {item.id: item for item in invoices}
    groups = _groups([item for item in confirmed if item.transaction_id in present])
    return [_match(group, present, known) for group in groups]


def _groups(allocations: Sequence[Allocation]) -> list[list[Allocation]]:
    """By transaction: an invoice may be paid by several matches."""
    by_transaction: dict[str, list[Allocation]] = defaultdict(list)
    for item in allocations:
        by_transaction[item.transaction_id].append(item)
    return [sorted(group, key=lambda item: item.invoice_id) for _, group in sorted(by_transaction.items())]


def _match(group: Sequence[Allocation], present: dict[str, Transaction], known: dict[str, OpenInvoice]) -> Match:
    transaction = present[group[0].transaction_id]
    invoices = [known[item.invoice_id] for item in group if item.invoice_id in known]
    return Match(
        transaction_ids=(transaction.id,),
        invoice_ids=tuple(dict.fromkeys(item.invoice_id for item in group)),
        allocations=tuple(group),
        amount=abs(transaction.amount),
        kind=_kind(group, invoices),
        status=MatchStatus.CONFIRMED,
        confidence=1.0,
    )


def _kind(group: Sequence[Allocation], invoices: Sequence[OpenInvoice]) -> MatchKind:
    if len(group) > 1:
        return MatchKind.COMBINED
    if invoices and invoices[0].document_type is DocumentType.CREDIT_NOTE:
        return MatchKind.REFUND
    paid = sum((item.amount for item in group), start=Decimal(0))
    return MatchKind.PARTIAL if invoices and paid < invoices[0].total else MatchKind.EXACT
