"""An open invoice made ready for matching, and the parties that invoices belong to."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from invoicext_desktop.domain.invoice import Direction, DocumentType
from invoicext_desktop.domain.reconciliation import OpenInvoice
from invoicext_desktop.domain.same_supplier import name_key
from invoicext_desktop.reconciliation.money import units
from invoicext_desktop.reconciliation.number_keys import Grade, Key, keys_of, pieces_in
from invoicext_desktop.reconciliation.references import SHORTEST, is_structured, plain
from invoicext_desktop.reconciliation.terms import Discount, discount_of


@dataclass(slots=True, kw_only=True)
class Bill:
    """`effect` is +1 where settling it brings money in (a sale, a supplier's credit note), else -1.

    `open` and `total` are positive units. `party` is a key, "" where nobody is named.
    `letters` are those that the number begins with.
    """

    place: int
    source: OpenInvoice
    effect: int
    open: int
    total: int
    party: str
    keys: tuple[Key, ...]
    references: tuple[Key, ...]
    discounts: tuple[Discount, ...]
    letters: str = ""

    @property
    def id(self) -> str:
        return self.source.id

    @property
    def is_credit(self) -> bool:
        return self.source.document_type is DocumentType.CREDIT_NOTE

    @property
    def currency(self) -> str | None:
        return self.source.currency

    @property
    def date(self) -> dt.date | None:
        return self.source.invoice_date

    @property
    def due(self) -> dt.date | None:
        return self.source.due_date or self.source.invoice_date

    @property
    def side(self) -> Direction:
        return self.source.direction

    @property
    def name(self) -> str:
        return self.source.party or "?"

    @property
    def number(self) -> str:
        return self.source.number or self.id


def bills_of(invoices: Iterable[OpenInvoice]) -> list[Bill]:
    """In an order that the invoices' own order has no part in: the oldest due first."""
    ordered = sorted(invoices, key=lambda item: (item.due_date or item.invoice_date or dt.date.max, item.id))
    return [_bill(place, item) for place, item in enumerate(ordered)]


def _bill(place: int, item: OpenInvoice) -> Bill:
    brings_in = (item.direction is Direction.SALES) != (item.document_type is DocumentType.CREDIT_NOTE)
    return Bill(
        place=place,
        source=item,
        effect=1 if brings_in else -1,
        open=max(0, units(item.open_amount)),
        total=abs(units(item.total)),
        party=name_key(item.party),
        keys=keys_of(item.number),
        references=tuple(_references(item)),
        discounts=discount_of(item.terms),
        letters=next((piece for piece in pieces_in(item.number or "")[:1] if piece.isalpha()), ""),
    )


def _references(item: OpenInvoice) -> Iterable[Key]:
    for text in item.references:
        key = plain(text)
        if is_structured(key):
            yield Key(key, Grade.REFERENCE)
        elif len(key) >= SHORTEST and sum(char.isdigit() for char in key) >= SHORTEST - 1:
            yield Key(key, Grade.CUSTOMER)


def usual_currency(invoices: Iterable[OpenInvoice]) -> str | None:
    """The currency of nearly all invoices: what an account is in that does not say it."""
    counts = Counter(item.currency for item in invoices if item.currency)
    if not counts:
        return None
    currency, count = counts.most_common(1)[0]
    return currency if count * 10 >= counts.total() * 9 else None
