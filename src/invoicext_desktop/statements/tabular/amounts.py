"""A column of amounts: which mark parts the decimals, and what a cell says about its sign."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.statements.text import MOST_DIGITS

_CELL = re.compile(
    r"(?P<open>\()?\s*(?P<s1>[-+])?\s*(?P<c1>[^\d\s()+\-.,']{1,4}\.?)?\s*(?P<s2>[-+])?\s*"
    r"(?P<body>\d[\d.,' ]*|[.,]\d+)\s*(?P<c2>[^\d\s()+\-.,']{1,4}\.?)?\s*(?P<s3>[-+])?\s*"
    r"(?P<close>\))?\s*(?P<mark>dr?|cr?|od)?\.?",
    re.IGNORECASE,
)
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "´": "'", "`": "'"} | dict.fromkeys("\u00a0\u202f\u2009", " ")
)
_GROUPS = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_TAILS = {"d": -1, "dr": -1, "od": -1, "c": 1, "cr": 1}


@dataclass(frozen=True, slots=True)
class Amount:
    """`value` as signed in the cell; `signed` where the cell says so by a minus, brackets or a mark."""

    value: Decimal
    signed: bool = False
    currency: str = ""


@dataclass(slots=True)
class AmountReader:
    """Reads amounts with `decimal` ("." or ",") as the decimal mark."""

    decimal: str
    _known: dict[str, Amount | None] = field(default_factory=dict)

    def read(self, text: str) -> Amount | None:
        """The amount that a cell is as a whole; None where it is none."""
        if text not in self._known:
            if len(self._known) > 200_000:
                self._known.clear()
            self._known[text] = amount_of(text, self.decimal)
        return self._known[text]


def amount_of(text: str, decimal: str) -> Amount | None:
    """See `AmountReader.read`."""
    found = _CELL.fullmatch(text.translate(_SIGNS).strip())
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    number = _number(found["body"].strip(), decimal)
    if number is None:
        return None
    c1, c2 = found["c1"] or "", found["c2"] or ""
    mark = (found["mark"] or "").lower()
    if not mark and c2.rstrip(".").lower() in _TAILS:
        mark, c2 = c2.rstrip(".").lower(), ""
    if c2 == "%" or (c1.isalpha() and c1.isascii() and len(c1) < 2):
        return None
    minus = "-" in (found["s1"], found["s2"], found["s3"]) or found["open"] is not None
    plus = "+" in (found["s1"], found["s2"], found["s3"])
    side = _TAILS.get(mark, 1)
    value = number * (-1 if minus else 1) * side
    return Amount(value, minus or plus or bool(mark), c1 or c2)


def _number(body: str, decimal: str) -> Decimal | None:
    """Digits in groups as they are written somewhere, or in none."""
    whole, mark, part = body.rpartition(decimal)
    if not mark:
        whole, part = body, ""
    if part and not part.isdigit():
        return None
    if whole and not whole.isdigit() and not _GROUPS.fullmatch(whole):
        return None
    if mark and not part and not whole.isdigit():
        return None
    digits = whole.translate(_NO_GROUPS)
    if len(digits) + len(part) > MOST_DIGITS or not digits + part:
        return None
    return Decimal(f"{digits or '0'}.{part}" if part else digits)


_NO_GROUPS = str.maketrans("", "", ".,' ")
_MARKS = re.compile(r"[.,]")


def decimal_marks(cells: Iterable[str]) -> tuple[str, bool]:
    """The decimal mark of these cells, and whether anything says so: "1.234" alone does not."""
    votes = {".": 0, ",": 0}
    against = {".": 0, ",": 0}
    any_mark = False
    for cell in cells:
        text = re.sub(r"[^\d.,]", "", cell.translate(_SIGNS))
        marks = _MARKS.findall(text)
        if not marks:
            continue
        any_mark = True
        last = marks[-1]
        other = "," if last == "." else "."
        if other in marks:
            votes[last] += 2  # 1.234,56
            against[other] += 2
        elif marks.count(last) > 1:
            against[last] += 2  # 1.234.567
        elif not re.search(r"[.,]\d{3}$", text):
            votes[last] += 1  # 12,5
    for mark, other in ((",", "."), (".", ",")):
        if votes[mark] > votes[other] or (against[other] > against[mark]):
            return mark, True
    return ".", not any_mark
