"""What all makers of hypotheses share: the payments with what was seen in them, and what is open of each invoice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.book import Book
from invoicext_desktop.reconciliation.evidence import Seen
from invoicext_desktop.reconciliation.hypothesis import Hypothesis


@dataclass(slots=True)
class Desk:
    """`remaining` is what is open of each invoice (units, by place); `refused` are pairs that never come back."""

    book: Book
    seen: list[Seen]
    remaining: list[int]
    refused: frozenset[tuple[str, str]]

    def may_pay(self, seen: Seen, bill: Bill) -> bool:
        """Whether something is open, and a person has not refused the pair."""
        return self.remaining[bill.place] > 0 and (seen.payment.id, bill.id) not in self.refused

    def runs_with(self, seen: Seen, bill: Bill) -> bool:
        """Whether the money goes the way that settling the invoice sends it."""
        return bill.effect * seen.payment.value > 0

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
