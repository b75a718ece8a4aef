"""That a booking of a bank account pays an invoice, as a person has confirmed it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class PaymentLink:
    """`amount` is what the booking settles of the invoice: positive, in the invoice's currency.

    `rest` are (kind, amount) of what lies between the money that moved and what it settled (a fee that the bank kept,
    a discount), on the first invoice of the match only. `match_id` joins the links that were confirmed together.
    """

    match_id: str
    transaction_id: str
    amount: Decimal
    date: dt.date | None = None
    rest: tuple[tuple[str, Decimal], ...] = ()


def settled_by(payments: Iterable[PaymentLink]) -> Decimal:
    """How much of the invoice is settled."""
    return sum((link.amount for link in payments), Decimal(0))
