"""What all makers of hypotheses share: the payments with what was seen in them, and what is open of each invoice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.book import Book
from invoicext_desktop.reconciliation.evidence import Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis, Share


@dataclass(slots=True)
class Desk:
    """`remaining` is what is open of each invoice (units, by place); `refused` are pairs that never come back.

    `shares` is what the chosen hypotheses pay of each invoice.
    """

    book: Book
    seen: list[Seen]
    remaining: list[int]
    refused: frozenset[tuple[str, str]]
    shares: dict[int, list[Share]] = field(default_factory=lambda: defaultdict(list))

    def may_pay(self, seen: Seen, bill: Bill) -> bool:
        """Whether something is open, and a person has not refused the pair."""
        return self.remaining[bill.place] > 0 and (seen.payment.id, bill.id) not in self.refused

    def runs_with(self, seen: Seen, bill: Bill) -> bool:
        """Whether the money goes the way that settling the invoice sends it."""
        return bill.effect * seen.payment.value > 0

    def choose(self, chosen: Iterable[Hypothesis]) -> None:
        """Remember what each invoice is paid by."""
        for item in chosen:
            for share in item.shares:
                self.shares[share.bill].append(share)

    def open_before(self, item: Hypothesis) -> int:
        """What is open of its invoices in all when it pays: without what earlier payments have paid."""
        earlier = (share for bill in item.bills for share in self.shares.get(bill, ()))
        paid = sum(share.amount for share in earlier if share.payment < item.payments[0])
        return sum(self.remaining[bill] for bill in item.bills) - paid

    def book_in(self, chosen: Iterable[Hypothesis]) -> None:
        """What was chosen is open no more."""
        for item in chosen:
            for share in item.shares:
                self.remaining[share.bill] -= share.amount


def same_currency(seen: Seen, bill: Bill) -> bool:
    """One that is not known may be any."""
    return not bill.currency or not seen.payment.currency or bill.currency == seen.payment.currency


def currency_known(seen: Seen, bill: Bill) -> bool:
    return bool(bill.currency and seen.payment.currency)
