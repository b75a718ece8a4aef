"""Names for statements and bookings that are the same whenever the same file is read."""

from __future__ import annotations

import dataclasses
import hashlib
import string
from collections import Counter
from collections.abc import Iterable

from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.domain.statement import Statement, Transaction

_LETTERS = string.digits + string.ascii_letters
_LENGTH = 12


def named(statements: Iterable[Statement], sha256: str) -> tuple[Statement, ...]:
    """Statements of the file with this SHA-256, with their ids and those of their bookings.

    A true double (the same booking twice) has two ids.
    """
    return tuple(_named(statement, sha256, index) for index, statement in enumerate(statements))


def _named(statement: Statement, sha256: str, index: int) -> Statement:
    own = _letters(f"{sha256}\n{index}")
    seen: Counter[str] = Counter()
    rows = []
    for row in statement.transactions:
        key = booking_key(row)
        seen[key] += 1
        rows.append(dataclasses.replace(row, id="bt_" + _letters(f"{own}\n{key}\n{seen[key]}")))
    return dataclasses.replace(statement, id="bs_" + own, transactions=tuple(rows), sha256=sha256)


def booking_key(row: Transaction) -> str:
    """What tells a booking from others of its account, in whichever file it stands."""
    said = " ".join(plain(" ".join((row.description, row.counterparty or "", row.reference or ""))).split())
    day = row.date.isoformat() if row.date is not None else ""
    return "\n".join((row.bank_id or "", day, str(row.amount.normalize()), row.currency or "", said))


def _letters(text: str) -> str:
    rest = int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())
    letters = []
    for _ in range(_LENGTH):
        rest, digit = divmod(rest, len(_LETTERS))
        letters.append(_LETTERS[digit])
    return "".join(letters)
