"""Transactions and open invoices in, a reconciliation out; nothing is stored, and order changes nothing."""

from __future__ import annotations

import datetime as dt
import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise

from invoicext_desktop.domain.match_knowledge import NOTHING_KNOWN, Knowledge
from invoicext_desktop.domain.match_saying import reason
from invoicext_desktop.domain.reconciliation import Flag, FlagKind, Match, OpenInvoice, Reason, Reconciliation
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.assignment import solve
from invoicext_desktop.reconciliation.bills import bills_of, usual_currency
from invoicext_desktop.reconciliation.book import Book
from invoicext_desktop.reconciliation.by_amount import by_amount_alone
from invoicext_desktop.reconciliation.confirmed import confirmed_matches
from invoicext_desktop.reconciliation.desk import Desk
from invoicext_desktop.reconciliation.evidence import POINT, Seen
from invoicext_desktop.reconciliation.flags import Settlers, by_rule, by_words, returned
from invoicext_desktop.reconciliation.hypothesis import Hypothesis
from invoicext_desktop.reconciliation.numbered import numbered_sets
from invoicext_desktop.reconciliation.outcome import matched
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.payments import Payment, payments_of
from invoicext_desktop.reconciliation.payouts import payouts
from invoicext_desktop.reconciliation.quoted import quotes_in
from invoicext_desktop.reconciliation.references import plain
from invoicext_desktop.reconciliation.residuals import Fit
from invoicext_desktop.reconciliation.rivals import Contest
from invoicext_desktop.reconciliation.several import several_payments
from invoicext_desktop.reconciliation.singles import singles
from invoicext_desktop.reconciliation.subsets import party_sums

#: What a hypothesis has to be worth to be put before a person.
_LEAST = 26 * POINT
_TAKEN_BACK = 30 * POINT
_REPEATED_DAYS = 5


def reconcile(
    transactions: Iterable[Transaction],
    invoices: Iterable[OpenInvoice],
    knowledge: Knowledge = NOTHING_KNOWN,
    *,
    id: str,  # noqa: A002 - as the reconciliation calls it
    statement_id: str,
    now: dt.datetime,
    currency: str | None = None,
    date_from: dt.date | None = None,
    date_to: dt.date | None = None,
) -> Reconciliation:
    """Match payments with what they pay.

    `currency` is that of transactions which say none; else the invoices' usual one. Transactions outside of
    `date_from` to `date_to` are left out. Invoices of which nothing is open may be among them: they tell a payment
    that is made twice. Ids are unique. Raises nothing.
    """
    chosen = [item for item in transactions if _within(item.date, date_from, date_to)]
    bills = tuple(invoices)
    with _uncollected():
        matches, flags = _Work(chosen, bills, knowledge, currency or usual_currency(bills)).run()
    busy = {transaction for match in matches for transaction in match.transaction_ids}
    settled = {allocation.invoice_id for match in matches for allocation in match.allocations}
    ordered = [item.id for item in chosen]
    place = {transaction: number for number, transaction in enumerate(ordered)}
    return Reconciliation(
        id=id,
        statement_id=statement_id,
        created_at=now,
        transactions=len(ordered),
        matches=tuple(
            sorted(matches, key=lambda match: (place.get(match.transaction_ids[0], 0), match.transaction_ids))
        ),
        flags=tuple(sorted(flags, key=lambda flag: (place.get(flag.transaction_id, 0), flag.kind))),
        unmatched_transactions=tuple(item for item in ordered if item not in busy),
        unmatched_invoices=tuple(item.id for item in bills if item.open_amount > 0 and item.id not in settled),
        date_from=date_from,
        date_to=date_to,
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing here is in a circle: the collector would look through all of it again and again, a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _within(date: dt.date | None, first: dt.date | None, last: dt.date | None) -> bool:
    if date is None:
        return first is None and last is None
    return (first is None or date >= first) and (last is None or date <= last)


class _Work:
    """One reconciliation, from what is seen in each payment to matches and flags."""

    def __init__(
        self,
        transactions: Sequence[Transaction],
        bills: Sequence[OpenInvoice],
        knowledge: Knowledge,
        currency: str | None,
    ) -> None:
        self._knowledge = knowledge
        self._done = confirmed_matches(transactions, bills, knowledge.confirmed)
        settled = {transaction for match in self._done for transaction in match.transaction_ids}
        ready = bills_of(bills)
        book = Book(ready, knowledge.aliases)
        payments = payments_of(transactions, currency)
        self._confirmed = {payment.place for payment in payments if payment.id in settled}
        self._desk = Desk(
            book, [self._look(payment, book) for payment in payments], [bill.open for bill in ready], knowledge.refused
        )
        self._flags: list[Flag] = []
        self._against: dict[int, Reason] = {}

    def _look(self, payment: Payment, book: Book) -> Seen:
        named = book.parties.named_in(payment)
        seen = Seen(payment, quotes_in(payment, book, named), named, book)
        for pattern in self._knowledge.fading:
            if payment.plain_words.issuperset(pattern.words):
                seen.faded[pattern.party] = max(seen.faded.get(pattern.party, 0.0), pattern.weight)
        return seen

    def run(self) -> tuple[list[Match], list[Flag]]:
        waiting = self._without_flagged()
        by_payment = {seen.payment.place: self._numbered(seen) for seen in waiting}
        first = [item for made in by_payment.values() for item in made]
        held = [item for item in solve(first, self._desk.remaining) if item.by_reference or item.sure]
        open_before = self._desk.remaining.copy()
        self._desk.book_in(held)
        busy = {payment for item in held for payment in item.payments}
        rest = [seen for seen in waiting if seen.payment.place not in busy]
        changed = {share.bill for item in held for share in item.shares}
        second = self._others(rest, by_payment, changed)
        found = solve(second, self._desk.remaining)
        chosen = [*held, *found]
        contest = Contest({_key(item): item for item in (*first, *second)}.values(), chosen, open_before)
        self._desk.remaining = open_before
        self._desk.choose(chosen)
        self._doubt_repeated(chosen)
        matches = [matched(self._desk, item, contest.rivals_of(item), self._speaks_against(item)) for item in chosen]
        self._flag_rest(waiting, chosen)
        return [*self._done, *matches], self._flags

    def _without_flagged(self) -> list[Seen]:
        """Those that may pay something; what is flagged besides is kept."""
        back = returned(seen for seen in self._desk.seen)
        for place, original in back.items():
            taken = self._desk.seen[place].payment
            if original is not None or not self._desk.seen[place].named:
                self._flags.append(Flag(FlagKind.RETURNED, taken.id, original.payment.id if original else None))
            if original is not None and taken.date:
                self._against[original.payment.place] = reason("against.returned", date=taken.date)
        found = []
        for seen in self._desk.seen:
            place = seen.payment.place
            if place in self._confirmed or (place in back and (back[place] is not None or not seen.named)):
                continue
            own = frozenset(plain(iban) for iban in self._knowledge.own_ibans)
            flag = by_rule(seen, self._knowledge.rules, own) or by_words(seen)
            if flag is not None:
                self._flags.append(flag)
            elif seen.payment.value:
                found.append(seen)
        return found

    def _numbered(self, seen: Seen) -> list[Hypothesis]:
        return self._weighed([*singles(self._desk, seen), *numbered_sets(self._desk, seen)])

    def _others(
        self, waiting: Sequence[Seen], before: Mapping[int, list[Hypothesis]], changed: set[int]
    ) -> list[Hypothesis]:
        """With what numbers have left open: singles once more, sums, payouts, and amounts alone."""
        found: list[Hypothesis] = []
        for seen in waiting:
            same = changed.isdisjoint(seen.candidates)
            made = before[seen.payment.place].copy() if same else self._numbered(seen)
            made += payouts(self._desk, seen)
            if not any(item.by_reference for item in made):
                made += party_sums(self._desk, seen)
            if not made and not seen.payment.processor:
                made += by_amount_alone(self._desk, seen)
            found += made
        explained = {payment for item in found for payment in item.payments if item.level >= Level.PART}
        found += several_payments(self._desk, (seen for seen in waiting if seen.payment.place not in explained))
        return self._weighed(found)

    def _weighed(self, found: Iterable[Hypothesis]) -> list[Hypothesis]:
        """Without those that are worth too little; one that was taken back makes room for another."""
        kept: dict[tuple[object, ...], Hypothesis] = {}
        for item in found:
            less = _TAKEN_BACK if any(payment in self._against for payment in item.payments) else 0
            if item.score < _LEAST * len(item.payments):
                continue
            weighed = _with_score(item, max(1, item.score - less)) if less else item
            key = _key(weighed)
            if key not in kept or kept[key].score < weighed.score:
                kept[key] = weighed
        return list(kept.values())

    def _doubt_repeated(self, chosen: Sequence[Hypothesis]) -> None:
        """A part payment that was made a few days before already may have been made by mistake."""
        parts: dict[tuple[int, int], list[Payment]] = defaultdict(list)
        for item in chosen:
            if item.settled.fit is Fit.PART and len(item.shares) == 1:
                payment = self._desk.seen[item.payments[0]].payment
                parts[item.bills[0], payment.size].append(payment)
        for same in parts.values():
            ordered = sorted((payment for payment in same if payment.date), key=lambda payment: payment.place)
            for first, second in pairwise(ordered):
                if first.date and second.date and (second.date - first.date).days <= _REPEATED_DAYS:
                    self._against.setdefault(second.place, reason("against.repeated", date=first.date))

    def _speaks_against(self, item: Hypothesis) -> list[Reason]:
        return [self._against[payment] for payment in item.payments if payment in self._against]

    def _flag_rest(self, waiting: Sequence[Seen], chosen: Sequence[Hypothesis]) -> None:
        settlers = Settlers(self._desk, chosen, self._knowledge.confirmed)
        busy = {payment for item in chosen for payment in item.payments}
        for seen in waiting:
            if seen.payment.place in busy or seen.payment.place in self._against:
                continue
            flag = settlers.repeated_by(seen)
            if flag is not None:
                self._flags.append(flag)


def _key(item: Hypothesis) -> tuple[object, ...]:
    """What makes two the same explanation."""
    return item.payments, item.bills, item.shares


def _with_score(item: Hypothesis, score: int) -> Hypothesis:
    return replace(item, score=score, sure=False)
