"""Texts compared as OCR leaves them: equal, or with a letter or two misread."""

from __future__ import annotations

from invoicext_desktop.extraction.text import fold

#: From this length on a text may have one letter wrong, from twice as many on two.
ONE_WRONG = 5
LONG_WRONG = 10


def letters(text: str) -> str:
    """The letters alone, folded: what stays of a label when the numbers in it change."""
    return "".join(character for character in fold(text) if character.isalpha())


def same_text(one: str, other: str, *, misread: bool) -> bool:
    """Whether two folded texts are the same; `misread` allows for letters that OCR took for others."""
    if one == other:
        return True
    if not misread:
        return False
    shorter = min(len(one), len(other))
    most = 2 if shorter >= LONG_WRONG else 1 if shorter >= ONE_WRONG else 0
    return most > 0 and abs(len(one) - len(other)) <= most and _distance(one, other, most) <= most


def _distance(one: str, other: str, most: int) -> int:
    """Letters to change, add or leave out; more than `most` is not counted to its end."""
    before = list(range(len(other) + 1))
    for row, mine in enumerate(one, 1):
        now = [row]
        for column, theirs in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (mine != theirs)))
        if min(now) > most:
            return most + 1
        before = now
    return before[-1]


def shape(text: str) -> str:
    """What kind of text it is: "INV-2024/017" -> "A-9/9"."""
    made = ""
    for character in text:
        kind = "9" if character.isdigit() else "A" if character.isalpha() else character
        if not (made and made[-1] == kind):
            made += kind
    return made
