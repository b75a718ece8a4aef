"""Text made comparable: folded, without accents and punctuation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "№": "no", "’": "'"})


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower case without accents: "Fälligkeit" -> "falligkeit"."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_SPECIAL))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@lru_cache(maxsize=20_000)
def tokens(text: str) -> tuple[str, ...]:
    """Words of letters and digits, folded; "#" and "%" stand alone, the rest separates.

    A full stop or an apostrophe between single letters joins ("P.O." -> "po", "N.I.F" -> "nif").
    """
    found: list[str] = []
    current = ""
    for character in fold(text):
        if character.isalnum():
            current += character
        elif character == "." and current:
            continue
        else:
            if current:
                found.append(current)
            current = ""
            if character in "#%":
                found.append(character)
    if current:
        found.append(current)
    return tuple(found)


def squash(text: str) -> str:
    """Letters and digits only, folded."""
    return "".join(character for character in fold(text) if character.isalnum())


def word_set(text: str) -> frozenset[str]:
    """The words of a text that spaces separate: a readable way to write long sets."""
    return frozenset(text.split())
