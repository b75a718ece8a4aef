"""Several invoices of one supplier from one program, some with labels that no reader has in its lists."""

from __future__ import annotations

import dataclasses
import random

from documents.designs.invoice import Invoice
from documents.designs.making import make_invoice
from documents.designs.printing import Printed, draw_invoice
from documents.designs.registry import DESIGNS
from invoicext_desktop.extraction.memory.likeness import shape

#: What a program may call by a word of its own.
_NAMED = ("number", "date", "due", "po", "total", "subtotal", "tax", "price", "quantity", "amount", "description")
_SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "se", "vo", "zu", "dra", "fel", "gim", "hop", "nor", "pil", "vex")
_MOST_TRIES = 300


def print_family(seed: int, count: int, *, design: str | None = None, strange: int | None = None) -> list[Printed]:
    """`count` invoices of one supplier; `strange` of its labels are words that nobody knows."""
    names = sorted(DESIGNS)
    chosen = DESIGNS[design or names[seed % len(names)]]
    chance = random.Random(seed)
    first = make_invoice(seed, wish=chosen.wish)
    for key in chance.sample(_NAMED, chance.randint(1, 3) if strange is None else strange):
        if key in first.words:
            first.words.use(key, _word(chance))
    wish = dataclasses.replace(chosen.wish, countries=(first.country.code,))
    invoices = [first, *(_another(first, make_invoice(1_000_003 * seed + n, wish=wish)) for n in range(1, count))]
    return [draw_invoice(chosen, invoice) for invoice in invoices]


def _word(chance: random.Random) -> str:
    word = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 3))).capitalize()
    return f"{word} {chance.choice(_SYLLABLES)}" if chance.random() < 0.3 else word


def _another(first: Invoice, other: Invoice) -> Invoice:
    """`other` as an invoice of the same supplier to the same customer."""
    number = next(
        (
            made.number
            for n in range(_MOST_TRIES)
            if shape((made := make_invoice(other.seed + 7 * n, language=first.language)).number) == shape(first.number)
        ),
        other.number,
    )
    return dataclasses.replace(
        other,
        seed=first.seed,
        language=first.language,
        country=first.country,
        words=first.words,
        style=first.style,
        seller=first.seller,
        buyer=first.buyer,
        account=first.account,
        number=number,
        customer_no=first.customer_no,
        currency=first.currency,
        credit=first.credit,
        gross=first.gross,
    )
