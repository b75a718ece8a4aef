"""One payment for several invoices of a party that quotes none of them: sums that only one set of invoices makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import Fit
from invoicext_desktop.reconciliation.sums import subsets_making

#: A party's open invoices that sums are made of: more, and some sum fits by chance.
MOST_TRIED = 10
_MOST_IN_RUN = 60
_AHEAD_DAYS = 3
_SUM, _RUN, _EACH = -4 * POINT, 2 * POINT, -200


def party_sums(desk: Desk, seen: Seen) -> Iterator[Hypothesis]:
    """Sums of what is open of each party that the payment names."""
    for party, named in sorted(seen.named.items()):
        if named.tied or named.level < Level.PART:
            continue
        bills = _open(desk, seen, party)
        if len(bills) >= 2:
            yield from _of(desk, seen, bills)


def _open(desk: Desk, seen: Seen, party: str) -> list[Bill]:
    """The party's invoices that were written when it paid, the oldest due first."""
    found = []
    date = seen.payment.date
    for place in desk.book.open_of(party):
        bill = desk.book.bills[place]
        if not desk.may_pay(seen, bill) or not same_currency(seen, bill):
            continue
        if date and bill.date and (bill.date - date).days > _AHEAD_DAYS:
            continue
        found.append(bill)
        if len(found) >= _MOST_IN_RUN:
            break
    sign = 1 if seen.payment.value > 0 else -1
    return [bill for bill in found if bill.is_credit == (sign * bill.effect < 0)]


def _of(desk: Desk, seen: Seen, bills: list[Bill]) -> Iterator[Hypothesis]:
    sign = 1 if seen.payment.value > 0 else -1
    amounts = [sign * bill.effect * desk.remaining[bill.place] for bill in bills]
    run = _run(amounts, seen.payment.size)
    if run is not None:
        yield _made(desk, seen, [bills[place] for place in run], alone=False, extra=_RUN)
    tried = _nearest(bills, amounts, seen.payment.size)
    ways = subsets_making([amounts[place] for place in tried], seen.payment.size)
    for way in ways:
        chosen = [bills[tried[place]] for place in way]
        if run is None or [bills[place] for place in run] != chosen:
            yield _made(desk, seen, chosen, alone=len(ways) == 1, extra=0)


def _run(amounts: Sequence[int], goal: int) -> range | None:
    """The oldest invoices in a row, from the first, that make the amount: how a statement of account is paid."""
    total = 0
    for place, amount in enumerate(amounts):
        total += amount
        if total == goal and place >= 1:
            return range(place + 1)
    return None


def _nearest(bills: Sequence[Bill], amounts: Sequence[int], goal: int) -> list[int]:
    """Those that can be part of it, the oldest."""
    return [place for place in range(len(bills)) if amounts[place] < goal][:MOST_TRIED]


def _made(desk: Desk, seen: Seen, bills: Sequence[Bill], *, alone: bool, extra: int) -> Hypothesis:
    points = min(seen.points(bill, Grade.NONE) for bill in bills)
    grades = [seen.grade(bill) for bill in bills]
    quoted = 8 * POINT * sum(grade >= Grade.TAIL for grade in grades) // len(bills)
    return Hypothesis(
        payments=(seen.payment.place,),
        bills=tuple(bill.place for bill in bills),
        shares=tuple(Share(seen.payment.place, bill.place, desk.remaining[bill.place]) for bill in bills),
        score=points + Fit.EXACT.value * POINT + _SUM + extra + quoted + _EACH * len(bills),
        grade=min(grades),
        level=min(seen.level(bill) for bill in bills),
        alone=alone,
        net=any(bill.is_credit for bill in bills) and any(not bill.is_credit for bill in bills),
    )
