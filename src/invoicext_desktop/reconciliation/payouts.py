"""Payouts of payment processors: a batch of sales less the processor's fees."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from invoicext_desktop.domain.reconciliation import ResidualKind
from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.money import CENT
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.residuals import Fit, Settled
from invoicext_desktop.reconciliation.sums import subsets_making

#: Fees that processors ask in Europe and America: basis points of the sale, and cents a sale.
_TARIFFS = (
    (290, 30), (140, 25), (150, 25), (250, 25), (180, 25), (120, 0), (169, 0), (175, 0), (190, 0), (195, 0),
    (249, 35), (290, 35), (340, 35), (140, 20), (150, 20), (175, 10), (260, 10), (275, 0), (349, 49), (299, 49),
    (289, 29), (100, 20), (90, 0), (139, 0), (160, 0), (260, 15), (290, 25), (120, 25), (110, 0), (240, 35),
)  # fmt: skip
_DAYS_BEFORE, _MOST_SALES, _MOST_SERIES = 21, 300, 6
_MOST_FEE, _MOST_FIXED, _LEAST_FEE = 480, 50 * CENT, 40
_BATCH, _TARIFF, _SOME = 16 * POINT, 12 * POINT, -6 * POINT
_MOST_TRIED = 14


def payouts(desk: Desk, seen: Seen) -> Iterator[Hypothesis]:
    """Batches of sales that the payout may be of: all sales of some days in a row, else a sum at a known tariff."""
    if not seen.payment.processor or seen.payment.value <= 0 or seen.payment.date is None:
        return
    for sales in _series(desk, seen):
        found = list(_runs(desk, seen, sales))
        yield from found
        if not any(item.score > _BATCH + _TARIFF for item in found):
            yield from _sums(desk, seen, sales)


def _series(desk: Desk, seen: Seen) -> Iterator[list[Bill]]:
    """The sales that may be in it, by the letters that their numbers begin with: a shop has a series of its own."""
    groups: dict[str, list[Bill]] = defaultdict(list)
    date = seen.payment.date
    if date is None:
        return
    for place in desk.book.sold_between(date - dt.timedelta(days=_DAYS_BEFORE), date, _MOST_SALES):
        bill = desk.book.bills[place]
        small = desk.remaining[place] < seen.payment.size * 105 // 100
        if small and desk.may_pay(seen, bill) and same_currency(seen, bill):
            groups[bill.letters].append(bill)
    largest = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))[:_MOST_SERIES]
    for _, bills in sorted(largest):
        yield bills


def _runs(desk: Desk, seen: Seen, sales: list[Bill]) -> Iterator[Hypothesis]:
    """All the sales from one day to another."""
    first = [place for place in range(len(sales)) if place == 0 or sales[place - 1].date != sales[place].date]
    for start in first:
        gross = 0
        for last in range(start, len(sales)):
            gross += desk.remaining[sales[last].place]
            if last + 1 < len(sales) and sales[last + 1].date == sales[last].date:
                continue
            chosen = sales[start : last + 1]
            if len(chosen) >= 2 and _plausible(gross, seen.payment.size, len(chosen)):
                yield _made(desk, seen, chosen, gross, extra=_TARIFF if _by_tariff(desk, seen, chosen) else 0)
            if gross > 2 * seen.payment.size:
                break


def _plausible(gross: int, paid: int, count: int) -> bool:
    fee = gross - paid
    return fee * 10_000 >= gross * _LEAST_FEE and fee <= gross * _MOST_FEE // 10_000 + _MOST_FIXED * count


def _fee(amount: int, tariff: tuple[int, int]) -> int:
    """To the cent, as it is taken from each sale."""
    share, fixed = tariff
    return (amount * share + 5000 * CENT) // (10_000 * CENT) * CENT + fixed * CENT


def _by_tariff(desk: Desk, seen: Seen, sales: Sequence[Bill]) -> bool:
    amounts = [desk.remaining[bill.place] for bill in sales]
    fee = sum(amounts) - seen.payment.size
    return any(
        abs(sum(_fee(amount, tariff) for amount in amounts) - fee) <= CENT * len(sales) // 2 for tariff in _TARIFFS
    )


def _sums(desk: Desk, seen: Seen, sales: list[Bill]) -> Iterator[Hypothesis]:
    """Some of the latest sales that make the payout to the cent at one tariff, in one way only."""
    tried = sales[-_MOST_TRIED:]
    ways: dict[tuple[int, ...], int] = {}
    for tariff in dict.fromkeys(_TARIFFS):
        nets = [(amount := desk.remaining[bill.place]) - _fee(amount, tariff) for bill in tried]
        for way in subsets_making(nets, seen.payment.size):
            ways[way] = sum(desk.remaining[tried[place].place] for place in way)
    for way, gross in sorted(ways.items())[:4]:
        yield _made(desk, seen, [tried[place] for place in way], gross, extra=_SOME)


def _made(desk: Desk, seen: Seen, sales: Sequence[Bill], gross: int, *, extra: int) -> Hypothesis:
    late = sum((seen.payment.date - bill.date).days for bill in sales if bill.date and seen.payment.date) // len(sales)
    return Hypothesis(
        payments=(seen.payment.place,),
        bills=tuple(bill.place for bill in sales),
        shares=tuple(Share(seen.payment.place, bill.place, desk.remaining[bill.place]) for bill in sales),
        score=_BATCH + Fit.FEE.value * POINT + extra - late * 100 + len(sales) * 10,
        grade=Grade.NONE,
        settled=Settled(Fit.FEE, ResidualKind.PROCESSOR_FEE, gross - seen.payment.size),
        processor=seen.payment.processor or "",
    )
