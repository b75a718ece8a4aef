"""A company's books with a generated statement: what every payment is, and what may be done with it unasked."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.invoice import Direction, DocumentType
from invoicext_desktop.domain.reconciliation import OpenInvoice
from invoicext_desktop.domain.statement import Transaction
from payments.names import Style, bank_text, firm, number_style, quoted, spelled


class Level(StrEnum):
    """What may be done with a payment: book it, put it before a person, show its rivals, nothing."""

    AUTO = "auto"
    SUGGEST = "suggest"
    AMBIGUOUS = "ambiguous"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Expected:
    """`paid` maps an invoice's id to what is paid of it; `either` are invoices of which any one is right."""

    case: str
    level: Level
    paid: Mapping[str, Decimal] = field(default_factory=dict)
    either: tuple[str, ...] = ()


@dataclass(slots=True)
class Firm:
    name: str
    style: Style
    iban: str
    customer_number: str
    count: int = 0


CENT = Decimal("0.01")


class World:
    """Invoices and transactions as they are added, one case after another."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.currency = self.rng.choice(["EUR", "EUR", "EUR", "GBP", "USD", "CHF", "PLN"])
        self.invoices: list[OpenInvoice] = []
        self.transactions: list[Transaction] = []
        self.expected: dict[str, Expected] = {}
        self._own = number_style(self.rng)
        self._own_count = self.rng.randint(1, 60)
        self._credit_count = self.rng.randint(1, 60)
        names: dict[str, None] = {}
        while len(names) < 26:
            names[firm(self.rng)] = None
        self.customers = [self._firm(name) for name in list(names)[:16]]
        self.suppliers = [self._firm(name) for name in list(names)[16:]]
        self._amounts: set[Decimal] = set()
        self.day = dt.date(2026, self.rng.randint(1, 6), 1)

    def _firm(self, name: str) -> Firm:
        digits = "".join(str(self.rng.randrange(10)) for _ in range(18))
        return Firm(name, number_style(self.rng), f"DE{digits[:2]}{digits}", str(self.rng.randint(10**6, 10**8)))

    def customer(self) -> Firm:
        return self.rng.choice(self.customers)

    def supplier(self) -> Firm:
        return self.rng.choice(self.suppliers)

    def two_customers(self) -> tuple[Firm, Firm]:
        """Two whose names have no word in common."""
        while True:
            one, other = self.rng.sample(self.customers, 2)
            if not set(one.name.split()) & set(other.name.split()):
                return one, other

    def amount(self) -> Decimal:
        """New every time: that two are the same has to be a case of its own."""
        while True:
            if self.rng.random() < 0.12:
                made = Decimal(self.rng.randint(4, 900) * 10).quantize(CENT)
            else:
                made = Decimal(self.rng.randint(2000, 10 ** self.rng.randint(4, 6))).scaleb(-2)
            if made not in self._amounts:
                self._amounts.add(made)
                return made

    def bill(
        self,
        party: Firm,
        *,
        amount: Decimal | None = None,
        sale: bool = True,
        credit: bool = False,
        age: int | None = None,
        number: str | None = None,
        currency: str | None = None,
        reference: str | None = None,
        terms: str | None = None,
    ) -> OpenInvoice:
        """An open invoice, written `age` days after the world's first day."""
        date = self.day + dt.timedelta(days=self.rng.randint(0, 40) if age is None else age)
        total = amount if amount is not None else self.amount()
        made = OpenInvoice(
            id=f"i{len(self.invoices) + 1}",
            number=number or self._number(party, sale=sale, credit=credit),
            direction=Direction.SALES if sale else Direction.PURCHASE,
            document_type=DocumentType.CREDIT_NOTE if credit else DocumentType.INVOICE,
            party=party.name,
            open_amount=total,
            total=total,
            currency=currency or self.currency,
            invoice_date=date,
            due_date=date + dt.timedelta(days=self.rng.choice([0, 14, 30, 30, 60])),
            ibans=(party.iban,) if not sale and self.rng.random() < 0.4 else (),
            references=() if reference is None else (reference,),
            terms=terms,
        )
        self.invoices.append(made)
        return made

    def _number(self, party: Firm, *, sale: bool, credit: bool) -> str:
        if not sale:
            party.count += self.rng.randint(1, 9)
            return ("CN" if credit else "") + party.style(party.count)
        if credit:
            self._credit_count += self.rng.randint(1, 3)
            return f"CN-{self._credit_count:04d}"
        self._own_count += self.rng.randint(1, 3)
        return self._own(self._own_count)

    def pay(
        self,
        case: str,
        level: Level,
        amount: Decimal,
        text: str,
        *,
        paid: Mapping[str, Decimal] | None = None,
        after: OpenInvoice | None = None,
        days: int | None = None,
        reference: str | None = None,
        party: Firm | None = None,
        either: tuple[str, ...] = (),
        currency: str | None = None,
    ) -> Transaction:
        """A booking of the signed `amount`, some days after the invoice `after` was written."""
        start = after.invoice_date if after is not None and after.invoice_date else self.day
        date = start + dt.timedelta(days=self.rng.randint(8, 45) if days is None else days)
        told = party is not None and self.rng.random() < 0.3
        made = Transaction(
            id=f"t{len(self.transactions) + 1}",
            date=date,
            amount=amount,
            description=text,
            currency=currency or self.currency,
            reference=reference,
            counterparty=party.name if told and party else None,
            counterparty_iban=party.iban if told and party else None,
        )
        self.transactions.append(made)
        self.expected[made.id] = Expected(case, level, dict(paid or {}), either)
        return made

    def text(self, party: Firm | str, message: str, *, incoming: bool = True) -> str:
        name = party if isinstance(party, str) else spelled(self.rng, party.name)
        return bank_text(self.rng, name, message, incoming=incoming)

    def quote(self, bill: OpenInvoice, *, exact: bool = False) -> str:
        return quoted(self.rng, bill.number or "", exact=exact)
