"""How well words fit a name: whole words before beginnings, beginnings before what lies inside."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.domain.plain_text import plain

#: The worth of a word that is a word of the name, begins one, lies inside, or is spelled by letters in order.
_WHOLE, _BEGINNING, _INSIDE, _SPELLED = 4.0, 3.0, 2.0, 0.5


def fit(asked: str, name: str, beside: str = "") -> float:
    """How well `asked` fits `name`, or, counting half, what stands `beside` it; 0 where a word is in neither."""
    words = plain(asked).split()
    if not words:
        return 1.0
    name_words, beside_words = plain(name).split(), plain(beside).split()
    total = 0.0
    for word in words:
        worth = max(_worth(word, name_words), _worth(word, beside_words) / 2)
        if not worth:
            return 0.0
        total += worth
    # Of names that fit alike, the shorter one says little else.
    return total / len(words) - min(len(name), 80) / 1000


def _worth(word: str, of: Sequence[str]) -> float:
    if word in of:
        return _WHOLE
    if any(other.startswith(word) for other in of):
        return _BEGINNING
    if any(word in other for other in of):
        return _INSIDE
    return _SPELLED if len(word) > 2 and any(_in_order(word, other) for other in of) else 0.0


def _in_order(word: str, other: str) -> bool:
    letters = iter(other)
    return other[:1] == word[:1] and all(letter in letters for letter in word)
