"""What a text's words say of a booking. Words are spelled as `fold.words_in` spells them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from invoicext_desktop.reconciliation.fold import folded, words_in
from invoicext_desktop.reconciliation.word_lists import (
    BOILERPLATE_WORDS,
    COMMON_WORDS,
    PAIRS,
    PROCESSOR_NAMES,
    WORDS,
    Said,
)

__all__ = ["BOILERPLATE", "COMMON_IN_NAMES", "Said", "processor_in", "what_words_say"]


def _spelled(text: str) -> tuple[str, ...]:
    return words_in(folded(text))


def _by_word() -> dict[str, Said]:
    found: dict[str, Said] = {}
    for said, text in WORDS.items():
        for word in _spelled(text):
            found[word] = found.get(word, Said.NOTHING) | said
    return found


def _by_pair() -> dict[tuple[str, str], Said]:
    found: dict[tuple[str, str], Said] = {}
    for said, text in PAIRS.items():
        for phrase in text.split(","):
            first, second, *_ = _spelled(phrase)
            found[first, second] = found.get((first, second), Said.NOTHING) | said
    return found


_WORD_MEANING, _PAIR_MEANING = _by_word(), _by_pair()
BOILERPLATE = frozenset(_spelled(BOILERPLATE_WORDS)) | frozenset(_WORD_MEANING)
COMMON_IN_NAMES = frozenset(_spelled(COMMON_WORDS))
_PROCESSORS = {name.strip().lower(): name.strip() for name in PROCESSOR_NAMES.split(",")}


def what_words_say(words: Iterable[str]) -> Said:
    """All that a text's words, alone and in pairs, say of it."""
    said = Said.NOTHING
    before = ""
    for word in words:
        found = _word(word)
        if found:
            said |= found
        if before and (pair := _PAIR_MEANING.get((before, word))):
            said |= pair
        before = word
    return said


@lru_cache(maxsize=8192)
def _word(word: str) -> Said:
    return _WORD_MEANING.get(word, Said.NOTHING)


def processor_in(words: Iterable[str]) -> str | None:
    """The payment processor that a text names."""
    return next((_PROCESSORS[word] for word in words if word in _PROCESSORS), None)
