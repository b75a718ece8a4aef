"""Invoice numbers as they are compared: the same however they are printed, and those that look alike.

"INV-0042", "inv 42" and "INV/042" are one number. "1NV-0O42" only looks like it: who reads a scan, or types
from paper, takes O for 0, I and l for 1, S for 5 and B for 8.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_ALIKE = str.maketrans({"o": "0", "i": "1", "l": "1", "s": "5", "b": "8"})
#: Zeros that lead a row of digits, but for the last digit.
_LEADING = re.compile(r"(?<![0-9])0+(?=[0-9])")
#: A sign between a letter and something else parts nothing that the letter does not part.
_IDLE = re.compile(r"(?<![0-9])-|-(?![0-9])")


@dataclass(frozen=True, slots=True)
class NumberForms:
    """Two numbers are the same where a form of one is a form of the other."""

    exact: frozenset[str]
    alike: frozenset[str]

    @property
    def digits(self) -> int:
        """How many digits it has, without zeros that lead."""
        return max((sum(char.isdigit() for char in form) for form in self.exact), default=0)


def number_forms(text: str | None) -> NumberForms:
    """The forms of a number; none where there is no letter and no digit in it.

    "2024-001" is "2024001" and also "2024-1": nobody knows which zeros the next program prints.
    """
    groups = _groups(text or "")
    # Before zeros are left out: an O among digits may be one of them.
    return NumberForms(frozenset(_forms(groups)), frozenset(_forms([group.translate(_ALIKE) for group in groups])))


def ends_alike(one: NumberForms, other: NumberForms) -> bool:
    """Whether one is the other without what stands before it: "20431" of "HPS-20431", "31" of "2024/31"."""
    short, long = sorted((one, other), key=lambda forms: max(map(len, forms.exact), default=0))
    return any(_is_end(end, form) for end in short.exact for form in long.exact if any(map(str.isdigit, end)))


def _is_end(end: str, form: str) -> bool:
    """No row of digits is cut in two: "20431" is no end of "120431"."""
    before = form.removesuffix(end)
    return before != form and bool(before) and not (before[-1].isdigit() and end[0].isdigit())


def _groups(text: str) -> list[str]:
    """The parts between spaces and punctuation, in small letters without accents."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    digits = "".join(str(unicodedata.digit(char, char)) for char in bare)
    return [part for part in re.split(r"[\W_]+", digits) if part]


def _forms(groups: list[str]) -> list[str]:
    if not groups:
        return []
    joined = _LEADING.sub("", "".join(groups))
    grouped = _LEADING.sub("", _IDLE.sub("", "-".join(groups)))
    return [joined, grouped] if "-" in grouped else [joined]
