"""Whether a value that was read is the true one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from invoicext_desktop.domain.fields import Value

#: Fields whose values are compared letter by letter, but for punctuation and white space.
_LOOSE = {"supplier.name", "customer.name", "line.description"}
#: Addresses with this share of words in common are the same: one names the country, the other does not.
SAME_ADDRESS = 0.75


def same(field: str, value: object, truth: Value, also: Iterable[object] = ()) -> bool:
    """Exact for numbers and dates; without case, accents and punctuation for texts. `also` is right too."""
    return _same(field, value, truth) or any(_same(field, value, other) for other in also)


def _same(field: str, value: object, truth: object) -> bool:
    if isinstance(truth, int):
        truth = Decimal(truth)
    if value is None or truth is None:
        return value is None and truth is None
    if isinstance(value, Decimal) and isinstance(truth, Decimal):
        return value == truth
    if isinstance(value, str) and isinstance(truth, str):
        if field.endswith(".address"):
            return _shared(value, truth) >= SAME_ADDRESS
        return _plain(value, field in _LOOSE) == _plain(truth, field in _LOOSE)
    return value == truth


def _shared(one: str, other: str) -> float:
    """How many of all their words two texts have in common."""
    words = [{_plain(word, loose=True) for word in text.split()} - {""} for text in (one, other)]
    return len(words[0] & words[1]) / max(len(words[0] | words[1]), 1)


def _plain(text: str, loose: bool) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    kept = [character for character in folded if character.isalnum() or (not loose and character in "-/")]
    return "".join(kept)
