"""The wordings that one till uses: one for each key, the same all over the slip."""

from __future__ import annotations

import random

from documents.receipts import words_east, words_north, words_south, words_west

WORDS: dict[str, dict[str, str]] = words_west.WORDS | words_south.WORDS | words_north.WORDS | words_east.WORDS
#: Keys of which a slip takes several, parted by "|".
LISTS = frozenset(("fuels", "grocery", "meal", "ware", "extra", "shops", "foot"))


class Say:
    """One choice of words of a language."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self.language = language
        self._chosen = {
            key: chance.choice(texts.split("|")) for key, texts in WORDS[language].items() if key not in LISTS
        }

    def __getitem__(self, key: str) -> str:
        return self._chosen[key]


def many(language: str, key: str) -> list[str]:
    """All texts of a list."""
    return WORDS[language][key].split("|")
