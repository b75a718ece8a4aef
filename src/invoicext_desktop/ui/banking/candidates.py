"""What a booking may pay: proposed invoices first, then others that are open; each with the amount that it gets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.reconciliation import Allocation, Match, MatchStatus, OpenInvoice, Reason, Residual
from invoicext_desktop.domain.statement import Transaction

#: So many open invoices that nothing speaks for are offered.
MOST_OTHERS = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """`amount` is what the booking settles of it; None: not chosen. `proposed`: something speaks for it."""

    invoice: OpenInvoice
    amount: Decimal | None
    reasons: tuple[Reason, ...] = ()
    confidence: float | None = None
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """All that is offered for one booking. `residuals` belong to the proposal as it stands."""

    transaction: Transaction
    candidates: tuple[Candidate, ...]
    match: Match | None = None

    @property
    def residuals(self) -> tuple[Residual, ...]:
        return self.match.residuals if self.match is not None and self.match.status is not MatchStatus.AMBIGUOUS else ()


def offer_for(transaction: Transaction, match: Match | None, invoices: Mapping[str, OpenInvoice]) -> Offer:
    """The proposal and its rivals, then open invoices by how near their amount is."""
    found: dict[str, Candidate] = {}
    if match is not None:
        for allocation in match.allocations:
            if allocation.transaction_id == transaction.id and allocation.invoice_id in invoices:
                invoice = invoices[allocation.invoice_id]
                found[invoice.id] = Candidate(
                    invoice, allocation.amount, match.reasons, match.confidence, proposed=True
                )
        for rival in match.alternatives:
            for invoice_id in rival.invoice_ids:
                if invoice_id in invoices and invoice_id not in found:
                    invoice = invoices[invoice_id]
                    found[invoice_id] = Candidate(invoice, None, rival.reasons, rival.confidence, proposed=True)
    others = _others(transaction, invoices.values(), set(found))
    return Offer(transaction, (*found.values(), *others), match)


def _others(transaction: Transaction, invoices: Iterable[OpenInvoice], without: set[str]) -> list[Candidate]:
    size = abs(transaction.amount)
    free = [item for item in invoices if item.open_amount > 0 and item.id not in without]
    same = [item for item in free if not transaction.currency or item.currency in (None, transaction.currency)]
    nearest = sorted(same, key=lambda item: (abs(item.open_amount - size), item.id))
    return [Candidate(item, None) for item in nearest[:MOST_OTHERS]]


def allocations(offer: Offer, amounts: Mapping[str, Decimal]) -> list[Allocation]:
    """What confirming books: the amounts that are chosen; of a match over several bookings, all of it as proposed."""
    proposed = {item.invoice.id: item.amount for item in offer.candidates if item.amount is not None}
    if offer.match is not None and len(offer.match.transaction_ids) > 1 and proposed == dict(amounts):
        return list(offer.match.allocations)
    return [Allocation(offer.transaction.id, key, amount) for key, amount in amounts.items()]


def left_over(
    offer: Offer, amounts: Mapping[str, Decimal], signs: Mapping[str, int], residuals: Sequence[Residual]
) -> Decimal:
    """What of the booking is not given out yet; credit notes count against."""
    given = sum((signs.get(key, 1) * amount for key, amount in amounts.items()), Decimal(0))
    if residuals:
        return Decimal(0)  # the rest has a name
    return abs(offer.transaction.amount) - given
