"""OFX 1 (SGML) and 2 (XML), and QFX: statements of bank and card accounts.

Banks leave out closing tags, write commas, and put other encodings into the file than its head says; tags and values
are read as they come. Tags: Open Financial Exchange 2.2, chapter 11.
"""

from __future__ import annotations

import dataclasses
import html
import re
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import (
    RowPlace,
    Statement,
    StatementReading,
    Transaction,
    TransactionType,
)
from invoicext_desktop.statements.importing import BankFile
from invoicext_desktop.statements.text import compact_date, decoded, joined, last4, plain_amount

_HEAD = 4096
_TAG = re.compile(r"<(/?)([A-Za-z0-9_.:]+)[^<>]*?(/?)>([^<]*)")
_STATEMENTS = {"STMTRS", "CCSTMTRS", "INVSTMTRS", "LOANSTMTRS"}
_ROWS = {"STMTTRN", "LOANSTMTTRN"}
_TYPES = {
    "CREDIT": None,
    "DEBIT": None,
    "INT": TransactionType.INTEREST,
    "DIV": TransactionType.OTHER,
    "FEE": TransactionType.FEE,
    "SRVCHG": TransactionType.FEE,
    "DEP": None,
    "ATM": TransactionType.CASH,
    "POS": TransactionType.CARD,
    "XFER": TransactionType.TRANSFER,
    "CHECK": TransactionType.CHEQUE,
    "PAYMENT": TransactionType.TRANSFER,
    "CASH": TransactionType.CASH,
    "DIRECTDEP": TransactionType.TRANSFER,
    "DIRECTDEBIT": TransactionType.DIRECT_DEBIT,
    "REPEATPMT": TransactionType.TRANSFER,
}


@dataclass(slots=True)
class _Open:
    """A statement while its tags come."""

    values: dict[str, str] = field(default_factory=dict)
    rows: list[Transaction] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


class OfxImporter:
    def knows(self, file: BankFile) -> bool:
        head = decoded(file.data[:_HEAD]).upper()
        return "OFXHEADER" in head or "<OFX" in head

    def read(self, file: BankFile) -> StatementReading:
        text = decoded(file.data, _charset(file.data))
        made = _statements(text)
        if not made:
            raise BrokenDocumentError("This OFX file holds no statement.", hint="Export it again at the bank.")
        return StatementReading(tuple(made))


def _charset(data: bytes) -> str | None:
    found = re.search(rb"CHARSET:\s*([\w-]+)", data[:_HEAD])
    if found is None:
        found = re.search(rb"encoding=[\"']([\w-]+)", data[:_HEAD])
    name = found[1].decode("ascii", "replace") if found else ""
    return f"cp{name}" if name.isdigit() else name or None


def _statements(text: str) -> list[Statement]:
    """Each statement when its tag closes, or the next one opens."""
    walk = _Walk()
    line, place = 1, 0
    for tag in _TAG.finditer(text):
        line, place = line + text.count("\n", place, tag.start()), tag.start()
        name = tag[2].upper().rpartition(":")[2]
        if tag[1]:
            walk.close(name)
        else:
            walk.open(name, line, empty=bool(tag[3]) or bool(tag[4].strip()))
            if tag[4].strip():
                walk.value(name, html.unescape(html.unescape(tag[4].strip())))
    walk.finish()
    return walk.made


@dataclass(slots=True)
class _Walk:
    """Where in the file one is: the open tags, the statement and the booking."""

    made: list[Statement] = field(default_factory=list)
    bank: str = ""
    now: _Open | None = None
    row: dict[str, str] | None = None
    begun: int = 0
    path: list[str] = field(default_factory=list)

    def open(self, name: str, line: int, *, empty: bool) -> None:
        if name in _STATEMENTS:
            self.finish()
            self.now = _Open()
        elif name in _ROWS and self.now is not None:
            self._book()
            self.row, self.begun = {}, line
        if not empty:
            self.path.append(name)

    def close(self, name: str) -> None:
        if name in self.path:  # whatever was left open within it closes too
            del self.path[len(self.path) - 1 - self.path[::-1].index(name) :]
        if name in _ROWS:
            self._book()
        elif name in _STATEMENTS:
            self.finish()

    def value(self, name: str, text: str) -> None:
        if self.row is not None:
            self.row.setdefault(name, text)
        elif self.now is not None:
            self.now.values.setdefault(_key(self.path, name), text)
        elif name == "ORG":
            self.bank = self.bank or text

    def finish(self) -> None:
        """The statement ends."""
        self._book()
        if self.now is not None:
            self.made.append(_finished(self.now, self.bank))
        self.now = None

    def _book(self) -> None:
        if self.row is not None and self.now is not None:
            _add(self.now, self.row, self.begun)
        self.row = None


def _key(path: list[str], name: str) -> str:
    """A tag's own name, with the balance or the account that it belongs to."""
    for around in reversed(path):
        if around in ("LEDGERBAL", "AVAILBAL", "BANKACCTFROM", "CCACCTFROM", "INVACCTFROM", "LOANACCTFROM"):
            return f"{'ACCT' if around.endswith('FROM') else around}.{name}"
    return name


def _add(now: _Open, row: dict[str, str], line: int) -> None:
    amount = plain_amount(row.get("TRNAMT", ""))
    date = compact_date(row.get("DTPOSTED", "")) or compact_date(row.get("DTUSER", ""))
    if amount is None or date is None:
        said = joined(row.get("NAME"), row.get("TRNAMT"), row.get("DTPOSTED"))
        now.issues.append(issue("row_unreadable", Severity.ERROR, line=str(line), text=said[:80]))
    if amount is None:
        return
    kind = row.get("TRNTYPE", "").upper()
    now.rows.append(
        Transaction(
            id="",
            date=date,
            amount=amount,
            description=joined(row.get("NAME"), row.get("MEMO")),
            currency=row.get("CURSYM"),
            reference=row.get("CHECKNUM") or row.get("REFNUM"),
            counterparty=row.get("NAME"),
            type=_TYPES.get(kind, TransactionType.OTHER if kind else None),
            value_date=compact_date(row.get("DTAVAIL", "")),
            bank_id=row.get("FITID"),
            place=RowPlace(line=line),
        )
    )


def _finished(now: _Open, bank: str) -> Statement:
    values = now.values
    number = values.get("ACCT.ACCTID")
    balance = plain_amount(values.get("LEDGERBAL.BALAMT", ""))
    currency = values.get("CURDEF", "")[:3].upper() or None
    iban = (number or "").replace(" ", "")
    return Statement(
        id="",
        transactions=tuple(_in(row, currency) for row in now.rows),
        bank_name=bank or None,
        account_number_last4=last4(number),
        iban=iban if re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban) else None,
        currency=currency,
        period_from=compact_date(values.get("DTSTART", "")),
        period_to=compact_date(values.get("DTEND", "")),
        closing_balance=_closing(balance, values),
        issues=tuple(now.issues),
    )


def _closing(balance: Decimal | None, values: dict[str, str]) -> Decimal | None:
    """The ledger balance, where it is that of the period's end."""
    asof, end = compact_date(values.get("LEDGERBAL.DTASOF", "")), compact_date(values.get("DTEND", ""))
    return balance if asof is None or end is None or asof == end else None


def _in(row: Transaction, currency: str | None) -> Transaction:
    # An amount in another currency is already in the account's own, unless the bank says so by CURRENCY alone.
    return row if row.currency == currency else dataclasses.replace(row, currency=currency or row.currency)
