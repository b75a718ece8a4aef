"""QIF: one letter a line, a caret after each booking. Dates and amounts are written as the exporting program liked.

The order of day and month is inferred from all dates of the file, as in CSV; where they leave it open it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import Question, RowPlace, Statement, StatementReading, Transaction
from invoicext_desktop.statements.importing import BankFile
from invoicext_desktop.statements.tabular.dates import DateReader, date_reader
from invoicext_desktop.statements.text import decoded, joined, last4, plain_amount

_BANKS = {"bank", "cash", "ccard", "oth a", "oth l", "invst", "invoice"}
_BEGIN = re.compile(r"^\s*!(type:|account|option:|clear:)", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class _Account:
    name: str = ""
    records: list[tuple[dict[str, str], int]] = field(default_factory=list)


class QifImporter:
    def knows(self, file: BankFile) -> bool:
        return _BEGIN.search(decoded(file.data[:4096])) is not None

    def read(self, file: BankFile) -> StatementReading:
        accounts = list(_accounts(decoded(file.data)))
        dates = [_date_text(values["D"]) for account in accounts for values, _ in account.records if "D" in values]
        reader, question = date_reader(dates, "qif", file.answers)
        statements = tuple(_statement(account, reader, question) for account in accounts)
        return StatementReading(statements, (question,) if question else ())


def _accounts(text: str) -> list[_Account]:
    """Each account with its records; lists of categories and the like are passed over."""
    found: list[_Account] = []
    name = kind = ""
    for line, words in _records(text):
        if isinstance(words, str):
            kind = words
            if kind in _BANKS:
                found.append(_Account(name))
        elif kind == "account":
            name = words.get("N", "")
        elif kind in _BANKS:
            found[-1].records.append((words, line))
    return [account for account in found if account.records] or found[:1]


def _records(text: str) -> Iterator[tuple[int, str | dict[str, str]]]:
    """The kind of what follows ("bank", "account"), or one record by letters, with the line that it begins on."""
    values: dict[str, str] = {}
    begun = 1
    for line, raw in enumerate(text.splitlines(), 1):
        words = raw.strip()
        if words.startswith("!"):
            head, _, rest = words[1:].partition(":")
            if head.lower() in ("type", "account"):
                yield line, rest.strip().lower() if head.lower() == "type" else "account"
            values = {}
        elif words.startswith("^"):
            if values:
                yield begun, values
            values = {}
        elif words and not words.startswith("#"):
            begun = begun if values else line
            values.setdefault(words[0].upper(), words[1:].strip())  # the first of splits' own is the booking's
    if values:
        yield begun, values  # the last caret is missing


def _statement(account: _Account, reader: DateReader, question: Question | None) -> Statement:
    rows: list[Transaction] = []
    issues: list[Issue] = []
    for values, line in account.records:
        amount = plain_amount(values.get("T", values.get("U", "")))
        date = reader.read(_date_text(values.get("D", "")))
        if amount is None or date is None:
            said = " ".join(values.values())
            issues.append(issue("row_unreadable", Severity.ERROR, line=str(line), text=said[:80]))
            continue
        rows.append(
            Transaction(
                id="",
                date=date,
                amount=amount,
                description=joined(values.get("P"), values.get("M")),
                reference=values.get("N") or None,
                counterparty=values.get("P") or None,
                place=RowPlace(line=line),
            )
        )
    if question is not None and rows:
        issues.append(reader.open_issue(question))
    number = account.name if re.search(r"\d{4}", account.name) else None
    return Statement(id="", transactions=tuple(rows), account_number_last4=last4(number), issues=tuple(issues))


def _date_text(text: str) -> str:
    """Quicken writes 1/ 2'06 for a year of this century."""
    return re.sub(r"\s+", "", text).replace("'", "/") if re.search(r"\d\s*/\s*\d", text) else text
