"""What stands above and below the bookings: the account, the bank, the period, the balances."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.statements.tabular.amounts import AmountReader
from invoicext_desktop.statements.tabular.dates import DateReader
from invoicext_desktop.statements.tabular.grid import Row, is_amount
from invoicext_desktop.statements.tabular.lexicon import CLOSING, OPENING, Role, folded, role_of
from invoicext_desktop.statements.text import last4

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_NUMBER = re.compile(r"[\dXx*•]*[\dXx*•][\dXx*•\- ]{2,}\d{2,}")
_CURRENCY = re.compile(
    r"(?<![A-Z])(EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|JPY|SGD|HKD|CNY|ZAR|RON|BGN|TRY|BRL|MXN|RUB|AED)(?![A-Z])"
)
_BANK = re.compile(
    r"\b(?:bank|banque|banco|banca|sparkasse|volksbank|raiffeisen\w*|kasse|caixa|caja|credit union|building society"
    r"|bancorp|bankas|pankki|credit (?:agricole|mutuel|suisse)|postbank|银行|銀行)\b|\bbank\w*|\w+bank\b"
)
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "zł": "PLN", "kč": "CZK", "₽": "RUB"}
_ASIDE = {
    "account number",
    "account no",
    "account",
    "kontonummer",
    "iban",
    "konto",
    "rekening",
    "compte",
    "cuenta",
    "conto",
}


@dataclass(slots=True)
class Facts:
    bank_name: str | None = None
    number: str | None = None
    iban: str | None = None
    currency: str | None = None
    opening: Decimal | None = None
    closing: Decimal | None = None
    period_from: dt.date | None = None
    period_to: dt.date | None = None

    @property
    def last4(self) -> str | None:
        return last4(self.iban or self.number)


def facts_of(around: Iterable[Row], headings: Sequence[str], amounts: AmountReader, dates: DateReader) -> Facts:
    """What rows outside the bookings say, and the headings ("Amount (EUR)")."""
    facts = Facts()
    for row in around:
        _look(facts, row, amounts, dates)
    if facts.currency is None:
        said = {
            found[1]
            for heading in headings
            if (found := _CURRENCY.search(heading.upper())) and role_of(heading) in _MONEY
        }
        signs = {code for heading in headings for sign, code in _SIGNS.items() if sign in heading.lower()}
        facts.currency = next(iter(said or signs)) if len(said or signs) == 1 else None
    return facts


_MONEY = {Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE}


def _look(facts: Facts, row: Row, amounts: AmountReader, dates: DateReader) -> None:
    text = row.text
    if not text:
        return
    words = plain(text)
    opening, closing = OPENING.search(words), CLOSING.search(words)
    if opening or closing:
        found = [
            value.value
            for part in row.cells
            for one in (part, part.rpartition(":")[2])
            if (value := amounts.read(one.strip()))
        ]
        if found and opening and facts.opening is None:
            facts.opening = found[-1]
        elif found and closing and not opening:
            facts.closing = found[-1]
        return
    iban = _IBAN.search(text)
    if iban is not None and facts.iban is None:
        facts.iban = iban[0].replace(" ", "")
    if facts.number is None and facts.iban is None:
        facts.number = _number_in(row)
    currency = _CURRENCY.search(text)
    if currency is not None and facts.currency is None:
        facts.currency = currency[1]
    if facts.bank_name is None and _BANK.search(words) and len(text) < 60 and not any(map(is_amount, row.cells)):
        facts.bank_name = next(cell for cell in row.cells if _BANK.search(plain(cell)))
    known = [
        date
        for cell in row.cells
        for part in re.split(r"\s+(?:-|–|to|bis|au|al|tot)\s+|: ", cell)
        if (date := dates.read(part))
    ]
    if len(known) >= 2 and facts.period_from is None:
        facts.period_from, facts.period_to = min(known), max(known)


def _number_in(row: Row) -> str | None:
    """A number beside words such as "Account number"."""
    for index, cell in enumerate(row.cells):
        name, _, rest = cell.partition(":")
        if any(word in folded(name) for word in _ASIDE):
            for candidate in (rest, *row.cells[index + 1 : index + 3], name):
                found = _NUMBER.search(candidate)
                if found is not None:
                    return found[0]
    return None
