"""Whether two names are one but for a slip: a letter wrong, missing, too many, or two exchanged."""

from __future__ import annotations

#: A letter off a shorter name may well be another name.
SHORTEST = 6


def nearly(one: str, other: str) -> bool:
    """Whether exactly one slip lies between them; digits count, and "2" for "3" is no slip but another name."""
    if one == other or min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    first, second = one[start:], other[start:]
    changed = first[:1] + second[:1]
    if any(char.isdigit() for char in changed):
        return False
    if len(first) == len(second):
        exchanged = first[:2] == second[1::-1] and first[2:] == second[2:]
        return first[1:] == second[1:] or (len(first) > 1 and exchanged)
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return longer[1:] == shorter
