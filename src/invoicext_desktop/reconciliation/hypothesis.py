"""One way to explain payments by invoices, with what it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.reconciliation.number_keys import Grade
from invoicext_desktop.reconciliation.parties import Level
from invoicext_desktop.reconciliation.residuals import EXACT, Settled


@dataclass(frozen=True, slots=True)
class Share:
    """How much of an invoice a payment pays, in units of the invoice's currency; positive."""

    payment: int
    bill: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """`grade` and `level` are the weakest among its invoices. `sure`: good enough to book where no rival is near.

    `processor` and `fee` are of payouts; `rate` is a printed exchange rate; `alone` says that no other sum of the
    party's open invoices makes the amount, `net` that credit notes are in it, `itemised` that the text lists amounts.
    """

    payments: tuple[int, ...]
    bills: tuple[int, ...]
    shares: tuple[Share, ...]
    score: int
    grade: Grade = Grade.NONE
    level: Level = Level.NONE
    settled: Settled = EXACT
    sure: bool = False
    alone: bool = False
    net: bool = False
    itemised: bool = False
    processor: str = ""
    rate: Decimal | None = None

    @property
    def by_reference(self) -> bool:
        """Whether it rests on a number and not on names and amounts alone."""
        return self.grade >= Grade.BODY
