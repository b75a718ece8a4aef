"""From a chosen hypothesis to a match: booked without asking, suggested, or one of several that are as good."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from invoicext_desktop.domain.match_saying import reason
from invoicext_desktop.domain.reconciliation import (
    Allocation,
    Alternative,
    Match,
    MatchKind,
    MatchStatus,
    Reason,
    Residual,
    ResidualKind,
)
from invoicext_desktop.reconciliation.desk import Desk
from invoicext_desktop.reconciliation.evidence import POINT
from invoicext_desktop.reconciliation.hypothesis import Hypothesis
from invoicext_desktop.reconciliation.money import money
from invoicext_desktop.reconciliation.reasons import reasons_for
from invoicext_desktop.reconciliation.residuals import Fit
from invoicext_desktop.reconciliation.rivals import AS_GOOD, NEAR, Rivals

#: Points of a hypothesis, and how often such a one was right among generated payments.
_CONFIDENCE = ((100, 0.93), (85, 0.9), (70, 0.86), (55, 0.8), (45, 0.7), (35, 0.55), (0, 0.4))
_SURE, _SURE_SMALL, _NEAR_FACTOR = 0.99, 0.97, 0.75


def matched(desk: Desk, item: Hypothesis, rivals: Rivals, against: Sequence[Reason] = ()) -> Match:
    """The match that a hypothesis becomes. `against` is what else speaks against booking it."""
    margin = rivals.margin(item)
    if margin < AS_GOOD and _differ(desk, item, rivals.near[0][1]):
        return _ambiguous(desk, item, rivals)
    sure = item.sure and margin >= NEAR and not against
    told = (*reasons_for(desk, item), *against, *_near(desk, rivals if margin < NEAR else Rivals(())))
    return Match(
        transaction_ids=_payments(desk, item),
        invoice_ids=_invoices(desk, item),
        allocations=tuple(
            Allocation(desk.seen[share.payment].payment.id, desk.book.bills[share.bill].id, money(share.amount))
            for share in item.shares
        ),
        amount=_moved(desk, item),
        kind=_kind(desk, item),
        status=MatchStatus.MATCHED if sure else MatchStatus.SUGGESTED,
        confidence=_confidence(item, margin, sure=sure),
        residuals=_residuals(item),
        reasons=told,
        alternatives=() if sure else _alternatives(desk, rivals.near),
    )


def _differ(desk: Desk, item: Hypothesis, rival: Hypothesis) -> bool:
    """Whether it matters which of two is right: single invoices of one party and amount are taken the oldest first."""
    if len(item.bills) > 1 or len(rival.bills) > 1:
        same = sorted(desk.remaining[place] for place in item.bills) == sorted(
            desk.remaining[place] for place in rival.bills
        )
        return not same or _party(desk, item) != _party(desk, rival)
    return _party(desk, item) != _party(desk, rival)


def _party(desk: Desk, item: Hypothesis) -> str:
    return desk.book.bills[item.bills[0]].party


def _ambiguous(desk: Desk, item: Hypothesis, rivals: Rivals) -> Match:
    near = [(value, rival) for value, rival in rivals.near if item.score - value < NEAR]
    return Match(
        transaction_ids=_payments(desk, item),
        invoice_ids=(),
        allocations=(),
        amount=_moved(desk, item),
        kind=_kind(desk, item),
        status=MatchStatus.AMBIGUOUS,
        confidence=round(1 / (1 + len(near)) * 0.9, 2),
        reasons=(*reasons_for(desk, item), *_near(desk, rivals)),
        alternatives=_alternatives(desk, [(item.score, item), *near]),
    )


def _near(desk: Desk, rivals: Rivals) -> tuple[Reason, ...]:
    made = []
    for _, rival in rivals.near[:2]:
        bill = desk.book.bills[rival.bills[0]]
        made.append(reason("against.rival", number=bill.number, party=bill.name))
    return tuple(made)


def _alternatives(desk: Desk, near: Sequence[tuple[int, Hypothesis]]) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(_invoices(desk, item), _share(len(near), _by_points(item)), reasons_for(desk, item))
        for _, item in near
    )


def _share(count: int, confidence: float) -> float:
    return round(min(confidence, 0.9 / max(1, count)), 2)


def _payments(desk: Desk, item: Hypothesis) -> tuple[str, ...]:
    return tuple(desk.seen[place].payment.id for place in item.payments)


def _invoices(desk: Desk, item: Hypothesis) -> tuple[str, ...]:
    return tuple(desk.book.bills[place].id for place in item.bills)


def _moved(desk: Desk, item: Hypothesis) -> Decimal:
    return sum((abs(desk.seen[place].payment.source.amount) for place in item.payments), start=money(0))


def _residuals(item: Hypothesis) -> tuple[Residual, ...]:
    kind = item.settled.kind
    return () if kind is None or not item.settled.rest else (Residual(kind, money(item.settled.rest)),)


def _kind(desk: Desk, item: Hypothesis) -> MatchKind:
    bills = [desk.book.bills[place] for place in item.bills]
    if item.settled.kind is ResidualKind.FX:
        return MatchKind.FX
    if len(item.payments) > 1:
        return MatchKind.SPLIT
    if all(bill.is_credit for bill in bills):
        return MatchKind.REFUND
    if len(bills) > 1:
        return MatchKind.COMBINED
    if item.settled.fit is Fit.FEE:
        return MatchKind.FEE
    whole = sum(share.amount for share in item.shares) == sum(bill.total for bill in bills)
    return MatchKind.EXACT if whole and item.settled.fit is not Fit.PART else MatchKind.PARTIAL


def _by_points(item: Hypothesis) -> float:
    points = item.score // (POINT * len(item.payments))
    return next(confidence for least, confidence in _CONFIDENCE if points >= least or not least)


def _confidence(item: Hypothesis, margin: int, *, sure: bool) -> float:
    if sure:
        return _SURE if item.by_reference and item.settled.fit is Fit.EXACT else _SURE_SMALL
    found = _by_points(item)
    return round(found * _NEAR_FACTOR if margin < NEAR else found, 2)
