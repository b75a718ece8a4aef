"""SWIFT MT940 (end of day) and MT942 (during the day).

Fields as the SWIFT user handbook has them. A line :61: with RC takes a credit back (money goes), RD takes a debit
back (money comes). Messages of one account that continue each other are one statement.
"""

from __future__ import annotations

import calendar
import dataclasses
import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import RowPlace, Statement, StatementReading, Transaction
from invoicext_desktop.statements.importing import BankFile
from invoicext_desktop.statements.mt940_details import Details, details_of
from invoicext_desktop.statements.text import decoded, joined, last4, plain_amount

_FIELD = re.compile(r"^:(\d{2}[A-Z]?):", re.MULTILINE)
_KNOWN = re.compile(rb"(?:^|[\r\n}]):(?:20|25|28C?|60[FM]|61|34F):", re.MULTILINE)
_LINE = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})?(?P<mark>R?[CD]|E[CD])(?P<funds>[A-Z])?(?P<amount>[\d.,]+)"
    r"(?:(?P<type>[A-Z][A-Z0-9]{3})(?P<reference>.*))?",
    re.DOTALL,
)
_BALANCE = re.compile(r"(?P<mark>[CD])(?P<date>\d{6})(?P<currency>[A-Z]{3})(?P<amount>[\d.,]+)")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")


class Mt940Importer:
    def knows(self, file: BankFile) -> bool:
        return (len(_KNOWN.findall(file.data[:65536])) >= 3 and b":61:" in file.data) or bool(
            re.search(rb":60[FM]:[CD]\d{6}[A-Z]{3}", file.data[:65536])
        )

    def read(self, file: BankFile) -> StatementReading:
        text = decoded(file.data).replace("\r\n", "\n").replace("\r", "\n")
        messages = [_read(fields) for fields in _messages(text)]
        if not messages:
            raise BrokenDocumentError("This MT940 file holds no statement.", hint="Export it again at the bank.")
        return StatementReading(tuple(_continued(messages)))


def _messages(text: str) -> Iterator[list[tuple[str, str, int]]]:
    """(tag, value, line) of each message; one begins with :20:, or with :25: where there is none."""
    found = list(_FIELD.finditer(text))
    message: list[tuple[str, str, int]] = []
    line, place = 1, 0
    for index, field in enumerate(found):
        line, place = line + text.count("\n", place, field.start()), field.start()
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        value = text[field.end() : end]
        value = re.sub(r"\n-\}?.*\Z|\n\{.*\Z", "", value, flags=re.DOTALL).strip("\n ")
        begun = {tag for tag, *_ in message}
        if (field[1] == "20" and message) or (field[1] == "25" and begun & {"25", "61", "62F", "62M"}):
            yield message
            message = []
        message.append((field[1], value, line))
    if any(tag in ("60F", "60M", "61", "34F", "62F", "62M") for tag, *_ in message):
        yield message


def _read(fields: list[tuple[str, str, int]]) -> Statement:
    account = next((value for tag, value, _ in fields if tag in ("25", "25P")), "").split("\n")[0].strip()
    opening = _balance(fields, "60")
    closing = _balance(fields, "62")
    known = opening or closing
    currency = known[0] if known else _currency_of_floor(fields)
    rows: list[Transaction] = []
    issues: list[Issue] = []
    for index, (tag, value, line) in enumerate(fields):
        if tag != "61":
            continue
        more = fields[index + 1][1] if index + 1 < len(fields) and fields[index + 1][0] == "86" else ""
        row = _row(value, details_of(more), currency, line)
        if row is None:
            issues.append(issue("row_unreadable", Severity.ERROR, line=str(line), text=value[:80]))
        else:
            rows.append(row)
    bare = account.replace(" ", "")
    iban = _IBAN.search(bare)
    number = re.sub(r"(?<=\d)[A-Z]{3}$", "", bare.rpartition("/")[2])  # "1234567890EUR"
    return Statement(
        id="",
        transactions=tuple(rows),
        account_number_last4=last4(re.sub(r"[A-Z]{3}$", "", iban[0]) if iban else number),
        iban=re.sub(r"[A-Z]{3}$", "", iban[0]) if iban else None,
        currency=currency,
        period_from=opening[1] if opening else None,
        period_to=closing[1] if closing else None,
        opening_balance=opening[2] if opening else None,
        closing_balance=closing[2] if closing else None,
        issues=tuple(issues),
    )


def _row(value: str, details: Details, currency: str | None, line: int) -> Transaction | None:
    first, _, rest = value.partition("\n")
    found = _LINE.match(first.strip())
    amount = plain_amount(found["amount"]) if found else None
    day = _short_date(found["value"]) if found else None
    if found is None or amount is None or day is None:
        return None
    mark = found["mark"]
    goes = mark in ("D", "RC", "ED")
    own, _, banks = (found["reference"] or "").partition("//")
    reference = details.reference or (own.strip() if own.strip().upper() not in ("", "NONREF", "NOREF") else None)
    said = details.text or joined(rest, own if own.strip().upper() != "NONREF" else "")
    return Transaction(
        id="",
        date=_entry_date(found["entry"], day),
        amount=-amount if goes else amount,
        description=joined(details.name, said, rest if details.text else ""),
        currency=currency,
        reference=reference,
        counterparty=details.name,
        counterparty_iban=details.iban,
        value_date=day,
        bank_id=banks.strip() or None,
        place=RowPlace(line=line),
    )


def _short_date(text: str) -> dt.date | None:
    year = int(text[:2])
    year += 2000 if year < 80 else 1900
    month, day = int(text[2:4]), int(text[4:6])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    # Banks that count 30 days a month value a booking on the 30th of February.
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _entry_date(text: str | None, value: dt.date) -> dt.date:
    """The booking date has no year: it is the one near the value date."""
    if not text:
        return value
    found = []
    for year in (value.year - 1, value.year, value.year + 1):
        try:
            found.append(dt.date(year, int(text[:2]), int(text[2:])))
        except ValueError:
            continue
    return min(found, key=lambda day: abs(day - value), default=value)


def _balance(fields: list[tuple[str, str, int]], tag: str) -> tuple[str, dt.date | None, Decimal] | None:
    for name, value, _ in fields if tag == "60" else reversed(fields):
        found = _BALANCE.match(value) if name in (f"{tag}F", f"{tag}M") else None
        amount = plain_amount(found["amount"]) if found else None
        if found and amount is not None:
            return found["currency"], _short_date(found["date"]), -amount if found["mark"] == "D" else amount
    return None


def _currency_of_floor(fields: list[tuple[str, str, int]]) -> str | None:
    """An MT942 has no balances: :34F: says the currency."""
    return next((value[:3] for tag, value, _ in fields if tag == "34F" and value[:3].isalpha()), None)


def _continued(messages: list[Statement]) -> Iterator[Statement]:
    """Messages of one account that continue each other as one: by the day, or by the page."""
    waiting: list[Statement] = []
    for one in messages:
        for index, before in enumerate(waiting):
            same = (before.iban, before.account_number_last4, before.currency) == (
                one.iban,
                one.account_number_last4,
                one.currency,
            )
            joins = before.closing_balance == one.opening_balance
            if same and joins and (before.closing_balance is not None or before.period_to is None):
                waiting[index] = dataclasses.replace(
                    before,
                    transactions=before.transactions + one.transactions,
                    closing_balance=one.closing_balance,
                    period_to=one.period_to or before.period_to,
                    issues=before.issues + one.issues,
                )
                break
        else:
            waiting.append(one)
    yield from waiting
