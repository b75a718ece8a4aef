"""What a design takes from an invoice to print it; whatever it takes is part of the document's truth."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from documents.designs.identifiers import grouped
from documents.designs.invoice import Invoice, Party
from documents.designs.pen import Pen
from documents.designs.words import wordings


@dataclass(frozen=True, slots=True)
class Sum:
    """A row of the totals. `key` is the word's key."""

    key: str
    label: str
    value: str

    @property
    def strong(self) -> bool:
        return self.key in ("total", "balance")

    @property
    def pair(self) -> tuple[str, str]:
        return self.label, self.value


class Sheet:
    """An invoice on its way to paper. `chance` decides what a program's settings would."""

    def __init__(self, invoice: Invoice, pen: Pen, pages: int) -> None:
        self.invoice = invoice
        self.words = invoice.words
        self.pen = pen
        self.pages = pages
        self.chance = random.Random(invoice.seed * 7 + 1)
        self.printed: set[str] = set()
        self.columns: set[str] = set()
        self.told: dict[str, tuple[Any, ...]] = {}
        self.lines: list[dict[str, Any]] | None = None
        self.issues: set[str] = set()

    def tell(self, path: str, *values: Any) -> None:
        """A value that is printed and that the invoice does not know; the others are right too. None: nothing is."""
        self.told[path] = values

    # What stands at the top

    @property
    def title(self) -> str:
        self.printed.add("document_type")
        return self.words["credit" if self.invoice.credit else "invoice"]

    @property
    def number_label(self) -> str:
        return self.words["credit_number" if self.invoice.credit else "number"]

    def meta(self, *keys: str) -> list[tuple[str, str]]:
        """(label, value) of each; what the invoice lacks is left out."""
        return [pair for key in keys for pair in self._meta(key)]

    def _meta(self, key: str) -> list[tuple[str, str]]:
        invoice, words = self.invoice, self.words
        if key == "due" and invoice.credit:
            return []
        values = {
            "number": (self.number_label, invoice.number, "invoice_number"),
            "date": (words["date"], invoice.day(invoice.date), "invoice_date"),
            "due": (words["due"], invoice.day(invoice.due), "due_date"),
            "terms": (words["terms"], self.terms, ""),
            "po": (words["po"], invoice.purchase_order, "purchase_order"),
            "customer_no": (words["customer_no"], invoice.customer_no, ""),
            "delivery": (words["delivery"], invoice.day(invoice.delivery), ""),
            "reference": (words["reference"], invoice.seller.contact, ""),
            "method": (words["method"], words["bank_transfer"], ""),
            "salesperson": (words["salesperson"], invoice.seller.contact, ""),
            "total": (words["total"], invoice.style.money(self.signed(invoice.total)), "totals.total"),
            "balance": (words["balance"], invoice.style.money(self.signed(invoice.balance)), "amount_due"),
            "buyer_tax": (invoice.buyer.tax_label, invoice.buyer.tax_id, "customer.tax_id"),
            "seller_tax": (invoice.seller.tax_label, invoice.seller.tax_id, "supplier.tax_id"),
        }
        label, value, path = values[key]
        self.printed.update({path} - {""})
        if key in ("total", "balance"):
            self._say_currency()
        return [(label, value)]

    @property
    def terms(self) -> str:
        return self.words["net_days"].format(n=self.invoice.days or 14)

    # The parties

    def seller(self, *parts: str) -> list[str]:
        return self._party(self.invoice.seller, "supplier", parts)

    def buyer(self, *parts: str) -> list[str]:
        return self._party(self.invoice.buyer, "customer", parts)

    def shipping_address(self) -> list[str]:
        party = self.invoice.ship_to
        return [party.name, *party.address] if party else []

    def _party(self, party: Party, who: str, parts: tuple[str, ...]) -> list[str]:
        words, found = self.words, []
        for part in parts:
            if part == "name":
                self.printed.add(f"{who}.name")
                found.append(party.name)
            elif part == "address":
                self.printed.add(f"{who}.address")
                found.extend(party.address)
            elif part == "address_line":
                self.printed.add(f"{who}.address")
                found.append(", ".join(party.address))
            elif part == "country":
                found.append(self.invoice.country.name)
            elif part == "tax_id":
                self.printed.add(f"{who}.tax_id")
                found.append(f"{party.tax_label}: {party.tax_id}")
            elif part == "tax_id_plain":
                self.printed.add(f"{who}.tax_id")
                found.append(f"{party.tax_label} {party.tax_id}")
            elif part in ("phone", "email"):
                found.append(f"{words[part]}: {getattr(party, part)}")
            elif part == "contact":
                found.append(f"{words['attention']} {party.contact}")
            elif part == "registration":
                found.extend([party.registration] if party.registration else [])
            else:
                found.append(str(getattr(party, part)))
        return found

    def bank(self, *, labels: bool = True) -> list[str]:
        """The account, a line each."""
        account = self.invoice.account
        found = [f"{self.words['bank']}: {account.bank}" if labels else account.bank]
        if account.iban:
            self.printed.update(("payment.iban", "payment.bic"))
            return [*found, f"IBAN: {grouped(account.iban)}", f"BIC: {account.bic}"]
        return [*found, f"{self.words['account']}: {account.number}"]

    # Money

    def signed(self, value: Decimal) -> Decimal:
        return -value if self.invoice.credit and self.invoice.style.negative else value

    def money(self, value: Decimal) -> str:
        self._say_currency()
        return self.invoice.style.money(self.signed(value))

    def _say_currency(self) -> None:
        if self.invoice.style.symbol:
            self.printed.add("currency")

    def rate(self, rate: Decimal) -> str:
        return self.invoice.style.number(rate) + ("%" if self.chance.random() < 0.5 else " %")

    def sums(self, *keys: str) -> list[Sum]:
        """Rows of the totals; those that the invoice lacks are left out."""
        return [row for key in keys for row in self._sum(key)]

    def all_sums(self) -> list[Sum]:
        """Everything in the usual order."""
        return self.sums("subtotal", "discount", "shipping", "tax", "total", "paid", "balance")

    def _sum(self, key: str) -> list[Sum]:
        invoice, words = self.invoice, self.words
        if key == "tax":
            return self._tax_sums()
        value, label, path = {
            "subtotal": (invoice.lines_net, words["subtotal"], "totals.subtotal"),
            "net": (invoice.base, words["subtotal"], "totals.subtotal"),
            "discount": (-invoice.discount, words["discount_sum"], ""),
            "shipping": (invoice.shipping, words["shipping"], ""),
            "tax_total": (invoice.tax, words["tax"], "totals.tax_amount"),
            "total": (invoice.total, self._total_label(), "totals.total"),
            "paid": (invoice.paid, words["paid"], ""),
            "balance": (invoice.balance, words["balance"], "amount_due"),
        }[key]
        if key in ("discount", "shipping", "paid") and not value:
            return []
        if key == "balance" and not invoice.paid:
            return []
        self.printed.update({path} - {""})
        return [Sum(key, label, self.money(value))]

    def _total_label(self) -> str:
        label = self.words["total"]
        if not self.invoice.style.symbol:
            self.printed.add("currency")
            return f"{label} ({self.invoice.currency})" if self.invoice.seed % 2 else f"{label} {self.invoice.currency}"
        return label

    def _tax_sums(self) -> list[Sum]:
        """A row for each rate."""
        words, form = self.words, self.invoice.seed % 5
        taxes = self.invoice.taxes
        if len(taxes) == 1 and not taxes[0][0] and self.invoice.seed % 2:
            return []
        self.printed.add("totals.tax_amount")
        if form < 4 or len(taxes) > 1:
            self.printed.add("totals.tax_rate")
        found = []
        for rate, base, tax in taxes:
            percent = self.rate(rate)
            label = {
                0: f"{words['tax']} {percent}",
                1: f"{words['tax']} ({percent})",
                2: f"{percent} {words['tax']}",
                3: f"{words['tax']} {percent} ({self.money(base)})",
                4: words["tax"] if len(taxes) == 1 else f"{words['tax']} {percent}",
            }[form]
            found.append(Sum("tax", label, self.money(tax)))
        return found

    # Sentences and the foot

    def sentence(self, number: int) -> str:
        """One in which values stand; 0 asks for payment, 1 names the invoice."""
        invoice = self.invoice
        said = ("totals.total", "due_date", "invoice_number") if number == 0 else ("invoice_number", "invoice_date")
        self.printed.update(said)
        if number == 0:
            self._say_currency()
        return self.words_of("sentence", number).format(
            total=invoice.style.money(invoice.balance),
            due=invoice.day(invoice.due),
            number=invoice.number,
            date=invoice.day(invoice.date),
        )

    @property
    def subject(self) -> str:
        """The line above a letter: what it is, its number and its date."""
        if not self.invoice.credit:
            return self.sentence(1)
        self.printed.update(("invoice_number", "invoice_date"))
        return f"{self.title} {self.invoice.number}, {self.invoice.day(self.invoice.date)}"

    def words_of(self, key: str, number: int) -> str:
        """A certain wording."""
        return wordings(self.invoice.language, key)[number]

    @property
    def page_mark(self) -> str:
        return self.words["page"].format(n=self.pen.page, m=self.pages)
