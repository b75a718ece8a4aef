"""The wordings that one invoice uses: one for each key, the same all over it."""

from __future__ import annotations

import random

from documents.designs.labels import north, south, west

LABELS: dict[str, dict[str, str]] = west.LABELS | south.LABELS | north.LABELS


class Wording:
    """One choice of words of a language."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self.language = language
        self._chosen: dict[str, str] = {}
        for key, wordings in LABELS[language].items():
            options = wordings.split("|")
            # The usual wording stands first and is what most programs print.
            self._chosen[key] = options[0] if chance.random() < 0.3 else chance.choice(options)

    def __getitem__(self, key: str) -> str:
        return self._chosen[key]

    def __contains__(self, key: object) -> bool:
        return key in self._chosen

    def use(self, key: str, wording: str) -> None:
        """Say `wording` from now on."""
        self._chosen[key] = wording


def wordings(language: str, key: str) -> tuple[str, ...]:
    """All wordings of a key in a language."""
    return tuple(LABELS[language][key].split("|"))
