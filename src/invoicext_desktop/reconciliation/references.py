"""Structured references: creditor references (RF), Swiss QR references, and customer numbers that payers quote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import iso11649
from stdnum.exceptions import ValidationError

from invoicext_desktop.reconciliation.fold import folded

_RF = re.compile(r"\bRF\d{2}(?: ?[A-Z0-9]{1,4}){1,6}")
_LONG_DIGITS = re.compile(r"(?<![A-Z0-9])\d[\d ]{24,40}\d(?![A-Z0-9])")
_ALNUM = re.compile(r"[A-Z0-9]+")
_QR_LENGTH = 27
#: Shorter than this a customer number or an order is found by chance.
SHORTEST = 5
_QR_TABLE = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def plain(text: str) -> str:
    """Letters and digits alone, in capitals."""
    return "".join(_ALNUM.findall(folded(text)))


def is_structured(key: str) -> bool:
    """Whether a plain reference has check digits, and they are right."""
    return _is_rf(key) or _is_qr(key)


def references_in(upper: str) -> Iterator[str]:
    """Structured references in a folded text, plain; of an RF also those that end before what follows it."""
    for hit in _RF.finditer(upper) if "RF" in upper else ():
        groups = hit.group().split(" ")
        for count in range(len(groups), 0, -1):
            key = "".join(groups[:count])
            if _is_rf(key):
                yield key
                break
    for hit in _LONG_DIGITS.finditer(upper):
        key = hit.group().replace(" ", "")
        if _is_qr(key):
            yield key


def _is_rf(key: str) -> bool:
    if not key.startswith("RF"):
        return False
    try:
        iso11649.validate(key)
    except ValidationError:
        return False
    return True


def _is_qr(key: str) -> bool:
    """27 digits, the last of which is the recursive check digit modulo 10."""
    if len(key) != _QR_LENGTH or not key.isdigit() or not key.strip("0"):
        return False
    carry = 0
    for digit in key[:-1]:
        carry = _QR_TABLE[(carry + int(digit)) % 10]
    return (10 - carry) % 10 == int(key[-1])
