"""Why a hypothesis holds, and what speaks against it, in the order in which a person weighs it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.match_saying import reason
from invoicext_desktop.domain.reconciliation import Reason
from invoicext_desktop.domain.saying import Said
from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.desk import Desk, currency_known
from invoicext_desktop.reconciliation.evidence import Seen
from invoicext_desktop.reconciliation.fold import spoken_words
from invoicext_desktop.reconciliation.hypothesis import Hypothesis
from invoicext_desktop.reconciliation.money import money
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import Fit

_MOST_NUMBERS = 6
_ON_TIME = 10
_NUMBER_SENTENCE = {Grade.TAIL: "number.tail", Grade.BODY: "number.body", Grade.FULL: "number"}


def reasons_for(desk: Desk, item: Hypothesis) -> tuple[Reason, ...]:
    """For and against, without doubles."""
    return tuple(dict.fromkeys(_all(desk, item)))


def _all(desk: Desk, item: Hypothesis) -> Iterator[Reason]:
    bills = [desk.book.bills[place] for place in item.bills]
    several = [desk.seen[place] for place in item.payments]
    seen = several[0]
    for bill in bills[:_MOST_NUMBERS]:
        yield from _number(seen, bill)
    if item.processor:
        yield _batch(item, seen)
    else:
        yield from _party(seen, bills[0])
        yield from _amount(desk, item, bills, seen)
    yield from _rest(item)
    yield from _date(seen, bills)
    yield from _against(desk, item, bills, seen)


def _number(seen: Seen, bill: Bill) -> Iterator[Reason]:
    quote = seen.quotes.by_bill.get(bill.place)
    if quote is None:
        if near := seen.near.get(bill.place):
            yield reason("number.near", quoted=near, number=bill.number)
    elif quote.grade in (Grade.REFERENCE, Grade.CUSTOMER):
        yield reason("reference", reference=quote.text)
    elif quote.listed:
        yield reason("number.listed", quoted=quote.text, number=bill.number)
    elif quote.grade is Grade.TAIL and _is_whole(quote.text, bill.number):
        yield reason("number", number=bill.number)
    else:
        values: dict[str, Said] = {} if quote.grade is Grade.FULL else {"quoted": quote.text}
        yield reason(_NUMBER_SENTENCE[quote.grade], **values, number=bill.number)


def _is_whole(text: str, number: str) -> bool:
    return [char for char in text.upper() if char.isalnum()] == [char for char in number.upper() if char.isalnum()]


def _party(seen: Seen, bill: Bill) -> Iterator[Reason]:
    named = seen.named.get(bill.party)
    if named is None:
        return
    words = " ".join(dict.fromkeys(raw for raw, word in spoken_words(seen.payment.text) if word in named.words))
    match named.level:
        case Level.ACCOUNT:
            yield reason("party.account", party=bill.name)
        case Level.ALIAS:
            yield reason("party.alias", words=words, party=bill.name)
        case Level.FULL:
            yield reason("party", party=bill.name)
        case Level.PART:
            yield reason("party.part", words=words, party=bill.name)
        case _:
            yield reason("party.nearly", words=words, party=bill.name)


def _amount(desk: Desk, item: Hypothesis, bills: list[Bill], seen: Seen) -> Iterator[Reason]:
    paid = money(seen.payment.size)
    if len(item.payments) > 1:
        yield reason("amount.parts", count=len(item.payments), party=bills[0].name)
        return
    match item.settled.fit:
        case Fit.FOREIGN if item.rate is not None:
            yield reason("amount.rate", rate=item.rate)
        case Fit.FOREIGN:
            yield reason("amount.foreign", amount=money(item.shares[0].amount), currency=bills[0].currency or "")
        case Fit.PART:
            due = desk.open_before(item)
            rest = due - sum(share.amount for share in item.shares)
            if rest > 0:
                yield reason("amount.part", amount=paid, open=money(due), rest=money(rest))
            else:
                yield reason("amount", amount=paid)
        case Fit.EXACT | Fit.ROUNDING:
            if item.itemised:
                yield reason("amount.listed")
            elif item.net:
                yield reason("amount.net", amount=paid)
            elif len(bills) > 1:
                yield reason("amount.sum", count=len(bills), amount=paid)
            elif item.settled.fit is Fit.EXACT:
                yield reason("amount", amount=paid)
            if item.alone:
                yield reason("amount.only", party=bills[0].name)
        case _:
            pass


def _batch(item: Hypothesis, seen: Seen) -> Reason:
    gross = sum(share.amount for share in item.shares)
    return reason(
        "amount.batch",
        processor=item.processor,
        count=len(item.bills),
        gross=money(gross),
        fee=money(gross - seen.payment.size),
    )


def _rest(item: Hypothesis) -> Iterator[Reason]:
    fits = item.settled
    if fits.kind is None or item.processor or fits.fit in (Fit.FOREIGN, Fit.FOREIGN_ROUGHLY):
        return
    name = "rest.discount_terms" if fits.fit is Fit.DISCOUNT_TERMS else f"rest.{fits.kind}"
    values: dict[str, Decimal] = {"amount": money(fits.rest)}
    if fits.rate is not None:
        values["rate"] = fits.rate
    yield reason(name, **values)


def _date(seen: Seen, bills: list[Bill]) -> Iterator[Reason]:
    date, due = seen.payment.date, bills[0].due
    if date and due and abs((date - due).days) <= _ON_TIME and len(bills) == 1:
        yield reason("date")


def _against(desk: Desk, item: Hypothesis, bills: list[Bill], seen: Seen) -> Iterator[Reason]:
    first = bills[0]
    early = next((bill.date for bill in bills if bill.date and seen.is_early(bill)), None)
    if early:
        yield reason("against.early", date=early)
    late = next((bill.due for bill in bills if bill.due and seen.is_late(bill)), None)
    if late:
        yield reason("against.late", date=late)
    if other := seen.contradicted(first):
        yield reason("against.other_party", party=desk.book.parties.names[other])
    elif first.party not in seen.named and first.party and not item.processor and item.grade > Grade.NONE:
        yield reason("against.party", party=first.name)
    if item.grade is Grade.NONE and not item.processor:
        alone = item.level is Level.NONE and first.party not in seen.named
        yield reason("against.amount_alone" if alone else "against.no_number")
    for place in seen.other_numbers(frozenset(item.bills))[:2]:
        yield reason("against.other_number", number=desk.book.bills[place].number)
    for number in seen.quotes.unknown[:2]:
        yield reason("against.unknown_number", number=number)
    if item.settled.fit in (Fit.FOREIGN, Fit.FOREIGN_ROUGHLY):
        yield reason("against.currency", paid=seen.payment.currency or "", currency=first.currency or "")
    elif not all(currency_known(seen, bill) for bill in bills):
        yield reason("against.no_currency")
    if seen.faded.get(first.party):
        yield reason("against.refused_like")
