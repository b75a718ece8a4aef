"""Check digits of the tax numbers that are printed with their country's letters ("DE136695976").

Numbers without those letters, and those of countries that are not here, may be right: nothing is said of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from invoicext_desktop.domain.same_supplier import tax_key

#: (the letters, how many digits follow)
_DIGITS = {
    "ATU": 8,
    "BE": 10,
    "CHE": 9,
    "DE": 9,
    "DK": 8,
    "FI": 8,
    "FR": 11,
    "GB": 9,
    "HR": 11,
    "IT": 11,
    "LU": 8,
    "NO": 9,
    "PL": 10,
    "PT": 9,
    "SE": 12,
}
#: A British number may be followed by a branch, a Belgian one be printed without the zero that leads.
_OTHER_LENGTHS = {"GB": (12,), "BE": (9,)}
_SPLIT = re.compile(r"(ATU|CHE|[A-Z]{2})(\d+)(?:MWST|TVA|IVA|VAT|MVA)?")


@dataclass(frozen=True, slots=True)
class Verdict:
    """`country` in two letters. `right_length` where the length is wrong, `right_end` where the last digit is."""

    country: str
    valid: bool
    length: int
    right_length: int | None = None
    right_end: str | None = None


def country_of(text: str | None) -> str | None:
    """The country whose letters and right check digits a tax number has; None where that is not certain."""
    verdict = judge(text)
    return verdict.country if verdict is not None and verdict.valid else None


def judge(text: str | None) -> Verdict | None:
    """What the digits say of a number; None where they cannot say anything."""
    found = _SPLIT.fullmatch(tax_key(text))
    if found is None or found[1] not in _DIGITS or not found[2].isascii():
        return None
    letters, digits = found[1], found[2]
    country = letters[:2]
    wanted = _DIGITS[letters]
    if len(digits) != wanted and len(digits) not in _OTHER_LENGTHS.get(letters, ()):
        return Verdict(country, False, len(digits), right_length=wanted)
    if letters in _LAST:
        body = digits[:-1]
        end = _LAST[letters]([int(char) for char in body])
        right = None if end is None else str(end)
        return Verdict(country, digits[-1] == right, len(digits), right_end=right)
    return Verdict(country, _WHOLE[letters](digits), len(digits))


def _weighted(digits: Sequence[int], weights: Sequence[int]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=True))


def _luhn(digits: Sequence[int]) -> int:
    """The digit that has to follow."""
    doubled = [digit * 2 if place % 2 == 0 else digit for place, digit in enumerate(reversed(digits))]
    return -sum(value // 10 + value % 10 for value in doubled) % 10


def _mod_11_10(digits: Sequence[int]) -> int:
    check = 10
    for digit in digits:
        check = ((check + digit) % 10 or 10) * 2 % 11
    return (11 - check) % 10


def _eleven(weights: Sequence[int]) -> Callable[[Sequence[int]], int | None]:
    """What makes the weighted sum a multiple of eleven; None: no digit does."""

    def end(digits: Sequence[int]) -> int | None:
        found = -_weighted(digits, weights) % 11
        return found if found < 10 else None

    return end


def _remainder_11(weights: Sequence[int]) -> Callable[[Sequence[int]], int | None]:
    def end(digits: Sequence[int]) -> int | None:
        found = _weighted(digits, weights) % 11
        return found if found < 10 else None

    return end


def _portuguese(digits: Sequence[int]) -> int:
    found = -_weighted(digits, (9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return found if found < 10 else 0


def _austrian(digits: Sequence[int]) -> int:
    """The sum of the digits, every second one doubled, and four more."""
    return (6 - sum(_cross(digit * (1 + place % 2)) for place, digit in enumerate(digits))) % 10


def _cross(number: int) -> int:
    return number // 10 + number % 10


_LAST: dict[str, Callable[[Sequence[int]], int | None]] = {
    "ATU": _austrian,
    "CHE": _eleven((5, 4, 3, 2, 7, 6, 5, 4)),
    "DE": _mod_11_10,
    "DK": _eleven((2, 7, 6, 5, 4, 3, 2)),
    "FI": _eleven((7, 9, 10, 5, 8, 4, 2)),
    "HR": _mod_11_10,
    "IT": _luhn,
    "NO": _eleven((3, 2, 7, 6, 5, 4, 3, 2)),
    "PL": _remainder_11((6, 5, 7, 2, 3, 4, 5, 6, 7)),
    "PT": _portuguese,
}


def _british(digits: str) -> bool:
    numbers = [int(char) for char in digits[:7]]
    total = _weighted(numbers, (8, 7, 6, 5, 4, 3, 2)) + int(digits[7:9])
    return total % 97 in (0, 42, 55)


def _swedish(digits: str) -> bool:
    return digits[10:] != "00" and _luhn([int(char) for char in digits[:9]]) == int(digits[9])


def _french(digits: str) -> bool:
    """The key in front belongs to the number; a number of Monaco has no check digit of its own."""
    key, siren = digits[:2], digits[2:]
    own = siren.startswith("000") or _luhn([int(char) for char in siren[:-1]]) == int(siren[-1])
    return own and int(key) == int(siren + "12") % 97


def _belgian(digits: str) -> bool:
    whole = digits.rjust(10, "0")
    return (int(whole[:8]) + int(whole[8:])) % 97 == 0


_WHOLE: dict[str, Callable[[str], bool]] = {
    "BE": _belgian,
    "FR": _french,
    "GB": _british,
    "LU": lambda digits: int(digits[:6]) % 89 == int(digits[6:]),
    "SE": _swedish,
}
