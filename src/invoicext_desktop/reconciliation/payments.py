"""A transaction made ready for matching: folded text, its words, pieces and amounts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from invoicext_desktop.domain.statement import Transaction, TransactionType
from invoicext_desktop.reconciliation.fold import folded, words_in
from invoicext_desktop.reconciliation.lexicon import BOILERPLATE, Said, processor_in, what_words_say
from invoicext_desktop.reconciliation.money import units
from invoicext_desktop.reconciliation.pieces import Piece, Printed, amounts_in, pieces_of
from invoicext_desktop.reconciliation.references import plain

_BY_TYPE = {
    TransactionType.RETURN: Said.RETURNED,
    TransactionType.FEE: Said.CHARGES,
    TransactionType.CARD: Said.CARD,
    TransactionType.CASH: Said.CARD,
}


@dataclass(slots=True, kw_only=True)
class Payment:
    """`value` is signed and in units. `names` are those words that may name somebody."""

    place: int
    source: Transaction
    value: int
    date: dt.date | None
    currency: str | None
    iban: str
    text: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    pieces: tuple[Piece, ...]
    amounts: tuple[Printed, ...]
    said: Said
    processor: str | None
    plain_words: frozenset[str] = field(default_factory=frozenset)

    @property
    def id(self) -> str:
        return self.source.id

    @property
    def size(self) -> int:
        return abs(self.value)


def payments_of(transactions: Iterable[Transaction], currency: str | None) -> list[Payment]:
    """In an order that the transactions' own order has no part in. `currency` is that of those which say none."""
    ordered = sorted(transactions, key=lambda item: (item.date or dt.date.max, item.id))
    return [_payment(place, item, currency) for place, item in enumerate(ordered)]


def _payment(place: int, item: Transaction, currency: str | None) -> Payment:
    parts = [item.description]
    parts += [part for part in (item.counterparty, item.reference) if part and part not in item.description]
    text = folded(" | ".join(parts))
    amounts = amounts_in(text)
    words = words_in(text)
    said = what_words_say(words) | (_BY_TYPE.get(item.type, Said.NOTHING) if item.type else Said.NOTHING)
    return Payment(
        place=place,
        source=item,
        value=units(item.amount),
        date=item.date,
        currency=item.currency or currency,
        iban=plain(item.counterparty_iban or ""),
        text=text,
        words=words,
        names=tuple(dict.fromkeys(word for word in words if len(word) > 1 and word not in BOILERPLATE)),
        pieces=pieces_of(text, amounts),
        amounts=amounts,
        said=said,
        processor=processor_in(words) if item.amount > 0 else None,
        plain_words=frozenset(words),
    )
