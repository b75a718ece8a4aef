"""Which of a few amounts make a sum, and whether they are the only ones that do."""

from __future__ import annotations

from collections.abc import Sequence

#: Of more amounts than this so many sums can be made that one of them says nothing.
MOST = 12


def subsets_making(amounts: Sequence[int], goal: int, *, limit: int = 3) -> list[tuple[int, ...]]:
    """Places of at least two amounts (some may be negative) that add up to `goal`; at most `limit` ways.

    The two halves' sums are met in the middle: 2 * 2^(n/2) steps and not 2^n.
    """
    if not 2 <= len(amounts) <= 2 * MOST:
        return []
    half = len(amounts) // 2
    left: dict[int, list[int]] = {}
    for mask, value in enumerate(_sums(amounts[:half])):
        left.setdefault(value, []).append(mask)
    found: list[tuple[int, ...]] = []
    for mask, value in enumerate(_sums(amounts[half:])):
        for other in left.get(goal - value, ()):
            bits = other | mask << half
            if bits.bit_count() >= 2:
                found.append(tuple(place for place in range(len(amounts)) if bits >> place & 1))
                if len(found) >= limit:
                    return found
    return found


def _sums(amounts: Sequence[int]) -> list[int]:
    """The sums of all subsets, by their bits."""
    made = [0]
    for amount in amounts:
        made += [value + amount for value in made]
    return made
