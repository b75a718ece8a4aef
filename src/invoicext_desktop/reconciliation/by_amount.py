"""Payments that name nobody: the invoices of just that amount, for a person to look at."""

from __future__ import annotations

from collections.abc import Iterator

from invoicext_desktop.reconciliation.desk import Desk, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.lexicon import Said
from invoicext_desktop.reconciliation.money import UNIT
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.residuals import Fit

_MOST = 5
_DAYS_AFTER_DUE = 120
_LEAST = 20 * UNIT


def by_amount_alone(desk: Desk, seen: Seen) -> Iterator[Hypothesis]:
    """At most a few invoices of that amount, none where the text says that it is something else."""
    payment = seen.payment
    if payment.names and (payment.said & Said.CARD or payment.size < _LEAST or payment.size % UNIT == 0):
        return
    effect = 1 if payment.value > 0 else -1
    found = []
    for place in desk.book.with_amount(effect, payment.size):
        bill = desk.book.bills[place]
        if desk.remaining[place] != payment.size or not desk.may_pay(seen, bill) or not same_currency(seen, bill):
            continue
        late = bool(payment.date and bill.due) and (payment.date - bill.due).days > _DAYS_AFTER_DUE  # type: ignore[operator]
        if not late and not seen.is_early(bill) and not seen.contradicted(bill) and bill.party not in seen.named:
            found.append(bill)
        if len(found) > _MOST:
            return
    for bill in found:
        yield Hypothesis(
            payments=(payment.place,),
            bills=(bill.place,),
            shares=(Share(payment.place, bill.place, payment.size),),
            score=seen.points(bill, Grade.NONE) + Fit.EXACT.value * POINT,
        )
