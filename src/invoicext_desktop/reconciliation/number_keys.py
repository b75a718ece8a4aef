"""Invoice numbers in all the forms in which payers quote them.

"INV-2026-0104" is quoted as "INV 2O26 O104", "2026/104", "26-0104" or "0104"; INV-11 is never found in INV-118.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from invoicext_desktop.reconciliation.fold import folded

_PIECE = re.compile(r"[A-Z]+|[0-9]+")
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_YEAR = re.compile(r"20\d{2}$")
_DATE = re.compile(
    r"(?:20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:20\d{2}|1[89]|2\d|3[0-2]))$"
)
#: As many digits make a number without letters tell one invoice from others.
_LONG_BARE, _LONG_WITH_LETTERS, _SHORTEST_TAIL = 6, 4, 3
#: A number has no more runs than this.
MOST_PIECES = 9


class Grade(IntEnum):
    """How much a number in a payment's text says, the least first."""

    NONE = 0
    NEAR = 1  # but for a slip
    TAIL = 2  # its end, or a whole number that is short or looks like a date
    CUSTOMER = 3  # a customer number, an order: all invoices of a party may have it
    BODY = 4  # all of it but the letters before, or the year in two digits
    FULL = 5
    REFERENCE = 6  # a structured reference, or the document's own id


@dataclass(frozen=True, slots=True)
class Key:
    text: str
    grade: Grade


def joined(pieces: Sequence[str]) -> str:
    """The pieces as one, O as 0 and I and l as 1: how both sides are looked up."""
    return "".join(pieces).translate(_ALIKE)


def unpadded(pieces: Sequence[str]) -> str:
    """The same without the zeros that lead a run of digits."""
    return "".join(piece.lstrip("0") or "0" if piece.isdigit() else piece for piece in pieces).translate(_ALIKE)


def pieces_in(number: str) -> list[str]:
    return _PIECE.findall(folded(number))


def keys_of(number: str | None) -> tuple[Key, ...]:
    """All forms of a number with what each says; the best grade of each form."""
    pieces = pieces_in(number or "")
    if not any(piece.isdigit() for piece in pieces) or len(pieces) > MOST_PIECES:
        return ()
    found: dict[str, Grade] = {}

    def add(some: Sequence[str], grade: Grade) -> None:
        for text in (joined(some), unpadded(some)):
            if sum(char.isdigit() for char in text) >= 2 or grade >= Grade.BODY:
                found[text] = max(grade, found.get(text, Grade.NONE))

    add(pieces, _whole_grade(pieces))
    first = next(place for place, piece in enumerate(pieces) if piece.isdigit())
    for start in range(max(first, 1), len(pieces)):
        rest = pieces[start:]
        if rest[0].isdigit():
            add(rest, _rest_grade(rest, body=start == first)) if _tells(rest) else None
    for place, piece in enumerate(pieces):
        if _YEAR.match(piece) and len(pieces) > 1:
            short = [*pieces[:place], piece[2:], *pieces[place + 1 :]]
            add(short, min(_whole_grade(short), Grade.BODY))
            if first and short[first:]:
                add(short[first:], _rest_grade(short[first:], body=True))
    return tuple(Key(text, grade) for text, grade in found.items())


def _whole_grade(pieces: Sequence[str]) -> Grade:
    digits = "".join(piece for piece in pieces if piece.isdigit())
    letters = any(piece.isalpha() for piece in pieces)
    if not letters and (_DATE.match(digits) or len(digits.lstrip("0")) < _LONG_BARE):
        return Grade.TAIL
    return Grade.FULL if len(digits) >= _LONG_WITH_LETTERS else Grade.TAIL


def _rest_grade(pieces: Sequence[str], *, body: bool) -> Grade:
    digits = "".join(piece for piece in pieces if piece.isdigit())
    if body and len(digits.lstrip("0")) >= _LONG_BARE and not _DATE.match(digits):
        return Grade.BODY
    return Grade.TAIL


def _tells(pieces: Sequence[str]) -> bool:
    """Not a year alone, and not fewer than three digits."""
    digits = "".join(piece for piece in pieces if piece.isdigit())
    return len(digits) >= _SHORTEST_TAIL and not (len(pieces) == 1 and _YEAR.match(digits))


def looks_like_date(text: str) -> bool:
    return bool(_DATE.match(text) or _YEAR.match(text))
