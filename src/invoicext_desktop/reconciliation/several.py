"""Several payments of a party for one invoice that none of them makes alone, and that none quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import Fit

_MOST_PAYMENTS, _MOST_TOGETHER, _MOST_BILLS = 8, 4, 30
_MOST_DAYS = 92
_SEVERAL = -6 * POINT


def several_payments(desk: Desk, waiting: Iterable[Seen]) -> Iterator[Hypothesis]:
    """Payments of one party and direction that add up to one of its invoices, in one way only."""
    groups: dict[tuple[str, bool], list[Seen]] = defaultdict(list)
    for seen in waiting:
        if seen.payment.date is None:
            continue
        for party, named in seen.named.items():
            if not named.tied and named.level >= Level.PART:
                groups[party, seen.payment.value > 0].append(seen)
    for (party, _), group in sorted(groups.items()):
        if 2 <= len(group) <= _MOST_PAYMENTS:
            yield from _of(desk, party, group)


def _of(desk: Desk, party: str, group: list[Seen]) -> Iterator[Hypothesis]:
    bills = [desk.book.bills[place] for place in desk.book.open_of(party)][:_MOST_BILLS]
    sets = [
        chosen
        for count in range(2, min(len(group), _MOST_TOGETHER) + 1)
        for chosen in combinations(group, count)
        if _near_in_time(chosen)
    ]
    for bill in bills:
        goal = desk.remaining[bill.place]
        ways = [
            chosen for chosen in sets if sum(seen.payment.size for seen in chosen) == goal and _fit(desk, chosen, bill)
        ]
        if len(ways) == 1:
            yield _made(ways[0], bill)


def _near_in_time(chosen: tuple[Seen, ...]) -> bool:
    dates = [seen.payment.date for seen in chosen if seen.payment.date]
    return (max(dates) - min(dates)).days <= _MOST_DAYS


def _fit(desk: Desk, chosen: tuple[Seen, ...], bill: Bill) -> bool:
    return all(
        desk.runs_with(seen, bill)
        and desk.may_pay(seen, bill)
        and same_currency(seen, bill)
        and not seen.is_early(bill)
        for seen in chosen
    )


def _made(chosen: tuple[Seen, ...], bill: Bill) -> Hypothesis:
    points = min(seen.points(bill, Grade.NONE) for seen in chosen)
    return Hypothesis(
        payments=tuple(seen.payment.place for seen in chosen),
        bills=(bill.place,),
        shares=tuple(Share(seen.payment.place, bill.place, seen.payment.size) for seen in chosen),
        score=(points + Fit.EXACT.value * POINT + _SEVERAL) * len(chosen),
        level=min(seen.level(bill) for seen in chosen),
    )
