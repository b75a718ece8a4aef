"""Texts of banks and names of firms in one spelling: without case, accents and umlauts spelled out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from invoicext_desktop.domain.same_supplier import significant_words

_PLAIN = str.maketrans(
    {"Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH", "Æ": "AE", "Œ": "OE", "ı": "I", "İ": "I", "ẞ": "SS"}
)
_JOINED = re.compile(r"(?<=[^\W\d_])['’´`.](?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]+")
_CO_KG = re.compile(r"\bco\.\s*(?=kg)", re.IGNORECASE)
_UMLAUT = re.compile(r"(?<=[aou])e")


def folded(text: str) -> str:
    """Capitals without accents; letters of other scripts stay as they are."""
    if text.isascii():
        return text.upper()
    upper = unicodedata.normalize("NFKD", text.upper().translate(_PLAIN))
    return "".join(char for char in upper if not unicodedata.combining(char)).translate(_PLAIN)


def words_in(upper: str) -> tuple[str, ...]:
    """The words of a folded text, spelled as `party_words` spells them; digits part words."""
    return tuple(_spelled(word) for word in _WORD.findall(_JOINED.sub("", upper)))


def spoken_words(upper: str) -> tuple[tuple[str, str], ...]:
    """Each word as it stands in a folded text, and as `words_in` spells it."""
    return tuple((word, _spelled(word)) for word in _WORD.findall(_JOINED.sub("", upper)))


@lru_cache(maxsize=65536)
def _spelled(word: str) -> str:
    return _UMLAUT.sub("", word.lower())


@lru_cache(maxsize=65536)
def party_words(name: str) -> tuple[str, ...]:
    """The words that tell a firm from others: without legal form, "and" and the like, and digits standing alone."""
    return tuple(word for word in significant_words(_CO_KG.sub("co ", name)) if not word.isdigit())


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Its consonants: what "AMZN" has of "Amazon"."""
    return word[:1] + "".join(char for char in word[1:] if char not in "aeiou")
