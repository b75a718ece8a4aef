"""A payment's text taken apart: runs of letters and of digits with what stands between them, and amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from stdnum import iban

from invoicext_desktop.reconciliation.money import units

_PIECE = re.compile(r"[A-Z]+|[0-9]+")
_AMOUNT = re.compile(r"(?<![0-9])(?<![0-9][.,])(\d{1,3}(?:[.,' ]\d{3})+|\d+)([.,])(\d{2})(?![0-9]|[.,/-]\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}\b")
_CARD = re.compile(r"(?:\bCARD|\bKARTE|\bCARTE|\bCB|\bTARJETA|[X*]{2,})[ :*X]*\d{4}\b")
_DATE = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}|20\d{2}[./-]\d{1,2}[./-]\d{1,2})\b|\b\d{1,2}:\d{2}\b")


def _accounts(upper: str) -> Iterator[tuple[int, int]]:
    """Where IBANs stand: what looks like one and has the right check digits, without what follows it."""
    for hit in _IBAN.finditer(upper):
        end = hit.end()
        while end > hit.start():
            if iban.is_valid(upper[hit.start() : end]):
                yield hit.start(), end
                break
            end = upper.rfind(" ", hit.start(), end)


@dataclass(frozen=True, slots=True)
class Piece:
    """`gap` is what stands before it; a `masked` one belongs to an amount, an account, a card or a date."""

    text: str
    gap: str
    start: int
    end: int
    masked: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """An amount in a text, in units, and where it stands."""

    value: int
    start: int
    end: int


def amounts_in(upper: str) -> tuple[Printed, ...]:
    """All that is printed with two decimals."""
    found = []
    for hit in _AMOUNT.finditer(upper):
        whole, mark, cents = hit.groups()
        if mark in whole:  # "2.026.01" is no amount but a date or a number
            continue
        digits = re.sub(r"[^0-9]", "", whole)
        found.append(Printed(units(Decimal(f"{digits}.{cents}")), hit.start(), hit.end()))
    return tuple(found)


def pieces_of(upper: str, amounts: tuple[Printed, ...]) -> tuple[Piece, ...]:
    """The runs of letters and digits of a folded text."""
    masks = [(printed.start, printed.end) for printed in amounts]
    for pattern in (_CARD, _DATE):
        masks += [hit.span() for hit in pattern.finditer(upper)]
    masks += list(_accounts(upper))
    made: list[Piece] = []
    last = 0
    for hit in _PIECE.finditer(upper):
        start, end = hit.span()
        masked = any(begin <= start and end <= stop for begin, stop in masks) if masks else False
        made.append(Piece(hit.group(), upper[last:start], start, end, masked))
        last = end
    return tuple(made)
