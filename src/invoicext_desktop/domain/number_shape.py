"""What invoice numbers of one supplier look like: which signs, which words, how many digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_PARTS = re.compile(r"\d+|[^\W\d_]+|[\W_]")
#: A run of digits that was always as long as this is not one that grows.
LONG_RUN, SHORT_RUN = 6, 3


def _parts(number: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKC", number).upper().replace(" ", "")
    return tuple(_PARTS.findall(folded))


def _shape(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Digits and words by kind, signs as they are."""
    return tuple("9" if part.isdigit() else "A" if part.isalpha() else part for part in parts)


def is_usual(number: str, known: Sequence[str]) -> bool:
    """Whether it looks like those known, or those look so different that nothing is unusual.

    Unusual are other signs or parts, another word where it was always the same, and a run of digits that is shorter
    than all so far, or longer where it was always long.
    """
    own, others = _parts(number), [_parts(item) for item in known]
    shapes = {_shape(parts) for parts in others}
    if len(shapes) > 1:
        return True
    if _shape(own) not in shapes:
        return False
    return all(_fits(part, {other[place] for other in others}) for place, part in enumerate(own))


def _fits(part: str, others: set[str]) -> bool:
    if part.isalpha():
        return len(others) > 1 or part in others
    lengths = {len(other) for other in others}
    if not part.isdigit() or len(lengths) > 1:
        return True
    length = lengths.pop()
    if len(part) < length:
        return length < SHORT_RUN
    return len(part) == length or length < LONG_RUN or max(others).startswith("9")


def sequence_of(number: str) -> tuple[int, ...] | None:
    """The numbers in it, for comparing which comes later; None without any digit."""
    found = tuple(int(part) for part in _parts(number) if part.isdigit() and part.isascii())
    return found or None
