"""One payment for one invoice: exact, with a named rest, in part, in another currency."""

from __future__ import annotations

from collections.abc import Iterator

from invoicext_desktop.domain.reconciliation import ResidualKind
from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, currency_known, same_currency
from invoicext_desktop.reconciliation.evidence import POINT, Seen, number_penalty
from invoicext_desktop.reconciliation.foreign import foreign_fit
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share
from invoicext_desktop.reconciliation.lexicon import Said
from invoicext_desktop.reconciliation.money import UNIT
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import (
    FEE_SILENT,
    ROUNDING_MOST,
    ROUNDING_SURE,
    Fit,
    Settled,
    settled,
)

_SPEAKS_OF_LESS = Said.DISCOUNT | Said.WITHHELD | Said.FEE | Said.FOREIGN
_MOST_EQUAL, _MOST_NEAR, _MOST_FOREIGN = 12, 10, 40
_RIVAL_AMOUNT, _RARE = -45 * POINT, 3 * POINT
#: A part payment without a word for it may be a deduction nobody has a name for, where it is nearly all.
_PART_MOST_PERCENT, _PART_LEAST_PERCENT = 90, 3


def singles(desk: Desk, seen: Seen) -> Iterator[Hypothesis]:
    """All single invoices that the payment may pay, by number or party and amount."""
    seen.candidates = _candidates(desk, seen)
    for place in sorted(seen.candidates):
        bill = desk.book.bills[place]
        if not desk.runs_with(seen, bill) or not desk.may_pay(seen, bill):
            continue
        made = _local(desk, seen, bill) if same_currency(seen, bill) else _foreign(desk, seen, bill)
        if made is not None:
            yield made


def _candidates(desk: Desk, seen: Seen) -> set[int]:
    payment, book = seen.payment, desk.book
    effect = 1 if payment.value > 0 else -1
    found = set(seen.quotes.by_bill)
    # What is paid to the cent by its number needs no invoices of about that amount beside it.
    exactly = any(
        quote.grade >= Grade.BODY and not quote.shared and desk.remaining[place] == payment.size
        for place, quote in seen.quotes.by_bill.items()
        if book.bills[place].effect == effect
    )
    for party, named in seen.named.items():
        found.update(book.of_amount(party, effect, payment.size, payment.date, _MOST_EQUAL))
        if named.level < Level.PART or named.tied or exactly:
            continue
        least, most = payment.size - ROUNDING_MOST, payment.size + ROUNDING_MOST
        if named.level >= Level.FULL:
            least = payment.size * 98 // 100
            most = payment.size * 107 // 100 + FEE_SILENT
        if payment.said & _SPEAKS_OF_LESS:
            most = payment.size * 3 // 2 + FEE_SILENT
        found.update(book.of_party(party, effect, least, most, _MOST_NEAR))
        ours = book.open_of(party)
        if len(ours) <= _MOST_FOREIGN:
            found.update(place for place in ours if not same_currency(seen, book.bills[place]))
            if payment.said & Said.PART and len(ours) <= 2:
                found.update(ours)
    return found


def _local(desk: Desk, seen: Seen, bill: Bill) -> Hypothesis | None:
    payment, due = seen.payment, desk.remaining[bill.place]
    grade, level = seen.grade(bill), seen.level(bill)
    fits = settled(payment, due, (bill,), silent=grade >= Grade.BODY)
    if fits is None:
        if payment.size > due:
            return None
        fits = Settled(Fit.PART)
    if not _stands(seen, bill, fits, grade, level):
        return None
    others = seen.other_numbers(frozenset((bill.place,)))
    score = seen.points(bill, grade) + fits.fit.value * POINT + number_penalty(len(others))
    if fits.fit is Fit.EXACT and len(desk.book.with_amount(bill.effect, due)) == 1:
        score += _RARE
    rival = fits.fit in (Fit.PART, Fit.OVER, Fit.FEE) and _has_equal(desk, bill, payment.size)
    if rival:
        score += _RIVAL_AMOUNT
    clear = not others and not rival and not seen.contradicted(bill) and not seen.is_early(bill)
    clear = clear and not _may_be_another(desk, seen, bill, level)
    return Hypothesis(
        payments=(payment.place,),
        bills=(bill.place,),
        shares=(Share(payment.place, bill.place, min(due, payment.size) if fits.fit is Fit.PART else due),),
        score=score,
        grade=grade,
        level=level,
        settled=fits,
        sure=clear
        and currency_known(seen, bill)
        and _sure(
            seen, bill, fits, grade, level, due, doubtful=not seen.quotes_whole(bill) and _has_equal(desk, bill, due)
        ),
    )


def _stands(seen: Seen, bill: Bill, fits: Settled, grade: Grade, level: Level) -> bool:
    """Whether number and party are enough for such a fit to be thought of at all."""
    numbered = grade >= Grade.BODY or (grade in (Grade.TAIL, Grade.CUSTOMER) and level >= Level.PART)
    match fits.fit:
        case Fit.EXACT:
            return grade >= Grade.TAIL or bill.party in seen.named
        case Fit.ROUNDING | Fit.DISCOUNT_TERMS:
            return grade >= Grade.TAIL or level >= Level.PART
        case Fit.DISCOUNT | Fit.WITHHOLDING:
            return numbered or level >= Level.PART
        case Fit.FEE:
            return numbered or (level >= Level.FULL and bool(seen.payment.said & (Said.FEE | Said.FOREIGN)))
        case Fit.OVER:
            return (numbered and grade is not Grade.CUSTOMER and not seen.contradicted(bill)) or (
                level >= Level.FULL and fits.rest * 50 <= seen.payment.size
            )
        case _:
            spoken = level >= Level.FULL and Said.PART in seen.payment.said
            by_number = numbered and grade is not Grade.CUSTOMER and not seen.contradicted(bill)
            return by_number or spoken


def _sure(seen: Seen, bill: Bill, fits: Settled, grade: Grade, level: Level, due: int, *, doubtful: bool) -> bool:
    """Whether it may be booked without asking, were there no rival. `doubtful`: an invoice like it has the amount."""
    if seen.faded.get(bill.party) or not seen.payment.date:
        return False
    whole = fits.fit in (Fit.EXACT, Fit.DISCOUNT_TERMS) or (fits.fit is Fit.ROUNDING and fits.rest <= ROUNDING_SURE)
    if whole:
        return grade >= Grade.CUSTOMER or (grade is Grade.TAIL and level >= Level.PART and not doubtful)
    if fits.fit is not Fit.PART or grade < Grade.BODY or level < Level.PART or seen.quotes.unknown:
        return False
    percent = seen.payment.size * 100 // due
    if Said.PART in seen.payment.said:
        return percent >= _PART_LEAST_PERCENT
    rest = due - seen.payment.size
    deducted = rest * 100 <= 35 * due and any(abs(due * rate // 100 - rest) <= UNIT // 50 for rate in range(5, 36))
    return _PART_LEAST_PERCENT <= percent <= _PART_MOST_PERCENT and not deducted


def _may_be_another(desk: Desk, seen: Seen, bill: Bill, level: Level) -> bool:
    """Whether a slip of the payer's would not be noticed: nobody is named, or two are quoted, and amounts are equal."""
    amount = seen.payment.size
    if level is Level.NONE and len(desk.book.with_amount(bill.effect, amount)) > 1:
        return True
    return any(
        place != bill.place and quote.grade >= Grade.TAIL and desk.remaining[place] == amount
        for place, quote in seen.quotes.by_bill.items()
    )


def _has_equal(desk: Desk, bill: Bill, amount: int) -> bool:
    """Whether another open invoice of the party has just this amount."""
    places = desk.book.of_party(bill.party, bill.effect, amount, amount, 2)
    return any(place != bill.place and desk.remaining[place] == amount for place in places)


def _foreign(desk: Desk, seen: Seen, bill: Bill) -> Hypothesis | None:
    """Only where a number or the party's name speaks for it too."""
    grade, level, due = seen.grade(bill), seen.level(bill), desk.remaining[bill.place]
    if (grade < Grade.BODY and level < Level.PART) or seen.contradicted(bill):
        return None
    found = foreign_fit(seen.payment, bill.currency or "", due)
    if found is None or (found[0] is Fit.FOREIGN_ROUGHLY and grade < Grade.BODY):
        return None
    fit, rate = found
    rest = abs(due - seen.payment.size)
    score = seen.points(bill, grade) + fit.value * POINT
    return Hypothesis(
        payments=(seen.payment.place,),
        bills=(bill.place,),
        shares=(Share(seen.payment.place, bill.place, due),),
        score=score,
        grade=grade,
        level=level,
        settled=Settled(fit, ResidualKind.FX, rest),
        rate=rate,
    )
