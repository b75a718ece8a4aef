"""What a transaction is besides a payment: returned, paid twice, a transfer, a bank's charge, wages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from invoicext_desktop.domain.match_knowledge import FlagRule
from invoicext_desktop.domain.reconciliation import Allocation, Flag, FlagKind
from invoicext_desktop.reconciliation.desk import Desk
from invoicext_desktop.reconciliation.evidence import Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis
from invoicext_desktop.reconciliation.lexicon import Said
from invoicext_desktop.reconciliation.money import UNIT
from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level

_RETURN_DAYS, _RETURN_FEE = 95, 20 * UNIT
_CHARGE_MOST = 500 * UNIT
_AGAIN_DAYS, _AGAIN_UNNUMBERED_DAYS = 120, 20


def by_rule(seen: Seen, rules: Iterable[FlagRule], own_ibans: frozenset[str]) -> Flag | None:
    """What the company has said of such transactions."""
    payment = seen.payment
    for rule in rules:
        outgoing = rule.outgoing is None or rule.outgoing == (payment.value < 0)
        if rule.words and outgoing and payment.plain_words.issuperset(rule.words):
            return Flag(rule.kind, payment.id)
    return Flag(FlagKind.TRANSFER, payment.id) if payment.iban and payment.iban in own_ibans else None


def by_words(seen: Seen) -> Flag | None:
    """What the bank's words say, where neither a number nor a party stands in the text."""
    payment = seen.payment
    named = any(item.level >= Level.PART and not item.tied for item in seen.named.values())
    if named or any(quote.grade >= Grade.CUSTOMER for quote in seen.quotes.by_bill.values()):
        return None
    if payment.value < 0 and payment.said & Said.PAYROLL:
        return Flag(FlagKind.PAYROLL, payment.id)
    if payment.said & Said.TRANSFER:
        return Flag(FlagKind.TRANSFER, payment.id)
    if payment.value < 0 and payment.said & Said.CHARGES and payment.size <= _CHARGE_MOST and len(payment.names) <= 1:
        return Flag(FlagKind.BANK_CHARGE, payment.id)
    return None


def returned(all_seen: Iterable[Seen]) -> dict[int, Seen | None]:
    """Payments that take an earlier one back, by place, with that one where it is among these."""
    ordered = list(all_seen)
    by_value: dict[int, list[Seen]] = defaultdict(list)
    by_sign: dict[object, list[Seen]] = defaultdict(list)
    for seen in ordered:
        by_value[seen.payment.value].append(seen)
        for named in (*seen.named, *seen.quotes.by_bill):
            by_sign[named].append(seen)
    found: dict[int, Seen | None] = {}
    taken: set[int] = set()
    for seen in ordered:
        if not seen.payment.said & Said.RETURNED or _is_credit_note(seen):
            continue
        exact = [one for one in by_value.get(-seen.payment.value, ()) if _before(one, seen)]
        alike = [one for one in exact if _alike(seen, one)]
        earlier = [one for one in alike or _less_fee(seen, by_sign) or exact if one.payment.place not in taken]
        best = max(earlier, key=lambda one: (_alike(seen, one), one.payment.place), default=None)
        if best is not None and _alike(seen, best) == 0 and len(earlier) > 1:
            best = None
        if best is not None:
            taken.add(best.payment.place)
        found[seen.payment.place] = best
    return found


def _is_credit_note(seen: Seen) -> bool:
    """A refund that quotes a credit note is a refund, whatever the bank calls it."""
    return any(
        quote.grade >= Grade.BODY and seen.book.bills[place].is_credit for place, quote in seen.quotes.by_bill.items()
    )


def _less_fee(seen: Seen, by_sign: Mapping[object, list[Seen]]) -> list[Seen]:
    """Earlier payments the other way that name the same, and are less by no more than a bank's fee."""
    near = {one.payment.place: one for sign in (*seen.named, *seen.quotes.by_bill) for one in by_sign[sign]}
    return [
        one
        for _, one in sorted(near.items())
        if one.payment.value * seen.payment.value < 0
        and 0 < seen.payment.size - one.payment.size <= _RETURN_FEE
        and _before(one, seen)
        and _alike(seen, one) >= 2
    ]


def _before(one: Seen, seen: Seen) -> bool:
    first, second = one.payment.date, seen.payment.date
    if first is None or second is None or one is seen or one.payment.said & Said.RETURNED:
        return False
    return 0 <= (second - first).days <= _RETURN_DAYS


def _alike(seen: Seen, one: Seen) -> int:
    """How much two texts have in common: numbers count most, then names, then the account."""
    numbers = seen.quotes.by_bill.keys() & one.quotes.by_bill.keys()
    parties = {key for key, item in seen.named.items() if not item.tied} & one.named.keys()
    names = set(seen.payment.names) & set(one.payment.names)
    account = bool(seen.payment.iban) and seen.payment.iban == one.payment.iban
    return 4 * bool(numbers) + 3 * bool(parties) + min(2, len(names)) + 3 * account


class Settlers:
    """Which payments have settled which invoices: what a payment made twice is measured by."""

    def __init__(self, desk: Desk, chosen: Iterable[Hypothesis], confirmed: Iterable[Allocation]) -> None:
        self._confirmed = {item.invoice_id: item.transaction_id for item in confirmed}
        self._desk = desk
        self._by_bill: dict[int, list[tuple[Seen, int]]] = defaultdict(list)
        self._by_party: dict[tuple[str, int], list[Seen]] = defaultdict(list)
        for item in chosen:
            for share in item.shares:
                payer = desk.seen[share.payment]
                self._by_bill[share.bill].append((payer, share.amount))
                self._by_party[desk.book.bills[share.bill].party, payer.payment.value].append(payer)

    def repeated_by(self, seen: Seen) -> Flag | None:
        """The flag of a payment of what is paid already, by a payment among these or, as the books say, before."""
        payer = self._paid_before(seen)
        if payer is not None:
            return Flag(FlagKind.DUPLICATE, seen.payment.id, payer.payment.id)
        for place, quote in sorted(seen.quotes.by_bill.items()):
            bill = self._desk.book.bills[place]
            settled = not bill.open and bill.total == seen.payment.size and self._desk.runs_with(seen, bill)
            if settled and quote.grade >= Grade.BODY and self._confirmed.get(bill.id) != seen.payment.id:
                return Flag(FlagKind.DUPLICATE, seen.payment.id, self._confirmed.get(bill.id))
        return None

    def _paid_before(self, seen: Seen) -> Seen | None:
        """The payment that this one repeats: the same number, or the same party shortly before, and the amount."""
        for place, quote in sorted(seen.quotes.by_bill.items()):
            if quote.grade < Grade.TAIL:
                continue
            for payer, _ in self._by_bill.get(place, ()):
                if payer.payment.value == seen.payment.value and _days(payer, seen) <= _AGAIN_DAYS:
                    return payer
        for party, named in sorted(seen.named.items()):
            if named.level < Level.FULL or named.tied or seen.quotes.by_bill:
                continue
            for payer in self._by_party.get((party, seen.payment.value), ()):
                if payer is not seen and _days(payer, seen) <= _AGAIN_UNNUMBERED_DAYS:
                    return payer
        return None


def _days(one: Seen, other: Seen) -> int:
    first, second = one.payment.date, other.payment.date
    return abs((second - first).days) if first and second else 0
