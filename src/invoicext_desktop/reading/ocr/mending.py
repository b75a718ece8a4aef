"""Letters that can only be others: figures inside words, where the word's other letters settle it."""

from __future__ import annotations

import re

#: "Te1", "Fu11": ones after two letters, the last one small, and before small letters or the end.
_ONES = re.compile(r"(?<!\b[Nn][or])(?<=[A-Za-z][a-z])1+(?=[a-z]|[^\w]*$)")
#: "750m1": the unit of a volume.
_LITRES = re.compile(r"(?<=\d)m1$")
#: "T0TAL": a nought between capitals.
_NOUGHT = re.compile(r"(?<=[A-Z])0(?=[A-Z])")
_ADDRESS = re.compile(r"[@/\\]|www|\.[a-z]{2,4}$", re.IGNORECASE)


def mended(text: str) -> str:
    """The word with such figures as letters. Codes, with figures of their own, and addresses stay."""
    if not text or _ADDRESS.search(text):
        return text
    text = _LITRES.sub("ml", text)
    if not re.search(r"[2-9]", text):
        text = _ONES.sub(lambda ones: "l" * len(ones[0]), text)
        if sum(letter.isalpha() for letter in text) >= 3:
            text = _NOUGHT.sub("O", text)
    return text
