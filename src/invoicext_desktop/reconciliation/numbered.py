"""One payment for several invoices whose numbers it quotes, less the credit notes it names or leaves unsaid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, currency_known, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen, number_penalty
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import EXACT, ROUNDING_SURE, Fit, Settled, settled

_MOST_QUOTED, _MOST_TRIED = 60, 12
_SUM_IS_RARE = 5 * POINT
_UNSAID_CREDIT = -8 * POINT


def numbered_sets(desk: Desk, seen: Seen) -> Iterator[Hypothesis]:
    """All sets of at least two invoices that the quoted numbers speak for."""
    quoted = [bill for bill in _quoted(desk, seen) if same_currency(seen, bill)]
    if len(quoted) >= 2:
        yield from _sets(desk, seen, quoted)
    for bill in quoted:
        if not bill.is_credit and desk.runs_with(seen, bill) and seen.grade(bill) >= Grade.TAIL:
            yield from _less_credit(desk, seen, bill)


def _quoted(desk: Desk, seen: Seen) -> list[Bill]:
    found = []
    for place in sorted(seen.quotes.by_bill):
        bill = desk.book.bills[place]
        grade = seen.grade(bill)
        counts = grade >= Grade.BODY or (grade >= Grade.TAIL and seen.level(bill) >= Level.PART)
        if counts and desk.may_pay(seen, bill):
            found.append(bill)
    return found[:_MOST_QUOTED]


def _sets(desk: Desk, seen: Seen, quoted: list[Bill]) -> Iterator[Hypothesis]:
    due = _due(desk, seen, quoted)
    whole = settled(seen.payment, due, quoted) if due > 0 else None
    if whole is not None and whole.fit is not Fit.OVER:
        yield _made(desk, seen, quoted, whole, sure=_all_sure(seen, quoted, whole))
    if whole is not None and whole.fit in (Fit.EXACT, Fit.ROUNDING):
        return
    itemised = _itemised(desk, seen, quoted)
    if itemised is not None:
        yield itemised
    if len(quoted) <= _MOST_TRIED:
        yield from _some(desk, seen, quoted)
    if itemised is None and 0 < seen.payment.size < due and whole is None:
        yield _filled(desk, seen, quoted)


def _due(desk: Desk, seen: Seen, bills: Sequence[Bill]) -> int:
    sign = 1 if seen.payment.value > 0 else -1
    return sum(sign * bill.effect * desk.remaining[bill.place] for bill in bills)


def _some(desk: Desk, seen: Seen, quoted: list[Bill]) -> Iterator[Hypothesis]:
    """Those of the quoted that make the amount: all ways there are."""
    for count in range(2, len(quoted)):
        for bills in combinations(quoted, count):
            if _due(desk, seen, bills) == seen.payment.size:
                yield _made(desk, seen, bills, EXACT, sure=False)


def _all_sure(seen: Seen, bills: Sequence[Bill], fits: Settled) -> bool:
    if seen.quotes.unknown or not (fits.fit is Fit.EXACT or (fits.fit is Fit.ROUNDING and fits.rest <= ROUNDING_SURE)):
        return False
    parties = {bill.party for bill in bills}
    named = all(seen.level(bill) >= Level.PART for bill in bills)
    by_number = all(seen.grade(bill) >= Grade.BODY for bill in bills) and len(parties) == 1
    clean = not any(seen.faded.get(bill.party) or seen.contradicted(bill) or seen.is_early(bill) for bill in bills)
    known = all(currency_known(seen, bill) for bill in bills) and seen.payment.date is not None
    return (named or by_number) and clean and known


def _made(
    desk: Desk,
    seen: Seen,
    bills: Sequence[Bill],
    fits: Settled,
    *,
    sure: bool,
    penalty: int = 0,
    paid: dict[int, int] | None = None,
) -> Hypothesis:
    grades = [seen.grade(bill) for bill in bills]
    points = min(seen.points(bill, grade) for bill, grade in zip(bills, grades, strict=True))
    places = tuple(bill.place for bill in bills)
    others = seen.other_numbers(frozenset(places))
    amounts = paid or {place: desk.remaining[place] for place in places}
    return Hypothesis(
        payments=(seen.payment.place,),
        bills=tuple(place for place in places if amounts.get(place)),
        shares=tuple(Share(seen.payment.place, place, amounts[place]) for place in places if amounts.get(place)),
        score=points + fits.fit.value * POINT + _SUM_IS_RARE + number_penalty(len(others)) + penalty,
        grade=min(grades),
        level=min(seen.level(bill) for bill in bills),
        settled=fits,
        sure=sure,
        net=any(bill.is_credit for bill in bills) and any(not bill.is_credit for bill in bills),
        itemised=paid is not None and fits.fit is Fit.EXACT,
    )


def _itemised(desk: Desk, seen: Seen, quoted: list[Bill]) -> Hypothesis | None:
    """Each number followed by its amount, and these make the payment."""
    pieces, payment = seen.payment.pieces, seen.payment
    quotes = sorted((seen.quotes.by_bill[bill.place] for bill in quoted), key=lambda quote: quote.first)
    if any(quote.first < 0 for quote in quotes):
        return None
    paid: dict[int, int] = {}
    for quote, after in zip(quotes, [*quotes[1:], None], strict=True):
        start = pieces[quote.last].end
        stop = pieces[after.first].start if after else len(payment.text)
        amount = next((printed.value for printed in payment.amounts if start <= printed.start < stop), None)
        if amount is None or not 0 < amount <= desk.remaining[quote.bill]:
            return None
        paid[quote.bill] = amount
    sign = 1 if payment.value > 0 else -1
    total = sum(sign * desk.book.bills[place].effect * amount for place, amount in paid.items())
    if total != payment.size:
        return None
    return _made(desk, seen, quoted, EXACT, sure=False, paid=paid)


def _filled(desk: Desk, seen: Seen, quoted: list[Bill]) -> Hypothesis:
    """In the text's order, as far as the money goes; credit notes count first."""
    order = sorted(
        quoted, key=lambda bill: (desk.runs_with(seen, bill), seen.quotes.by_bill[bill.place].first, bill.place)
    )
    left, paid = seen.payment.size, dict[int, int]()
    for bill in order:
        takes = desk.remaining[bill.place] if not desk.runs_with(seen, bill) else min(left, desk.remaining[bill.place])
        paid[bill.place] = takes
        left += takes if not desk.runs_with(seen, bill) else -takes
    return _made(desk, seen, quoted, Settled(Fit.PART), sure=False, paid=paid)


def _less_credit(desk: Desk, seen: Seen, bill: Bill) -> Iterator[Hypothesis]:
    """The quoted invoice less one open credit note of the party that makes it even."""
    rest = desk.remaining[bill.place] - seen.payment.size
    if rest <= 0:
        return
    places = desk.book.of_party(bill.party, -bill.effect, rest, rest, 2)
    found = [desk.book.bills[place] for place in places if place not in seen.quotes.by_bill]
    notes = [
        item for item in found if item.side is bill.side and desk.may_pay(seen, item) and same_currency(seen, item)
    ]
    if len(notes) == 1 and desk.remaining[notes[0].place] == rest:
        pair = (bill, notes[0])
        points = seen.points(bill, seen.grade(bill))
        yield Hypothesis(
            payments=(seen.payment.place,),
            bills=tuple(item.place for item in pair),
            shares=tuple(Share(seen.payment.place, item.place, desk.remaining[item.place]) for item in pair),
            score=points + Fit.EXACT.value * POINT + _UNSAID_CREDIT,
            grade=Grade.TAIL if seen.grade(bill) < Grade.BODY else Grade.BODY,
            level=seen.level(bill),
            net=True,
        )
