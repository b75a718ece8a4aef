"""Statements and invoices in JSON, as the program prints them, back into what matching takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import Field, ValidationError, field_validator

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.invoice import Direction, DocumentType, InvoiceContent, Party, Payment, Totals
from invoicext_desktop.domain.open_invoices import open_invoice
from invoicext_desktop.domain.reconciliation import OpenInvoice
from invoicext_desktop.domain.statement import Statement, Transaction, TransactionType
from invoicext_desktop.wire.invoice import PartyModel, PaymentModel, TotalsModel, WireModel
from invoicext_desktop.wire.json import loads
from invoicext_desktop.wire.numbers import Number

Model = TypeVar("Model", bound=WireModel)
_KINDS = frozenset(TransactionType)


class GivenTransaction(WireModel):
    """A transaction of a STATEMENT. Only the amount has to be there."""

    id: str | None = None
    date: dt.date | None = None
    amount: Number
    description: str | None = None
    currency: str | None = None
    balance: Number | None = None
    reference: str | None = None
    counterparty: str | None = None
    counterparty_iban: str | None = None
    type: str | None = None


class GivenStatement(WireModel):
    id: str | None = None
    currency: str | None = None
    iban: str | None = None
    transactions: list[GivenTransaction]


class GivenInvoice(WireModel):
    """What matching needs of an INVOICE."""

    id: str = Field(min_length=1)
    direction: Direction = Direction.PURCHASE
    document_type: DocumentType = DocumentType.INVOICE
    supplier: PartyModel = PartyModel()
    customer: PartyModel = PartyModel()
    invoice_number: str | None = None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    currency: str | None = None
    totals: TotalsModel = TotalsModel()
    amount_due: Number | None = None
    payment: PaymentModel = PaymentModel()
    purchase_order: str | None = None

    @field_validator("supplier", "customer", "totals", "payment", mode="before")
    @classmethod
    def _absent(cls, value: object) -> object:
        """Null is as good as left out."""
        return {} if value is None else value


def statements_in(text: str | bytes) -> list[Statement]:
    """The statements of a JSON text: one or a list of them, bare or in {"data": ...}, or JSON Lines of these.

    Raises InvalidValueError, which says what is wrong and where.
    """
    found = [_statement(given, number) for number, given in enumerate(_unwrapped(_values(text)), 1)]
    if not found:
        raise InvalidValueError("There is no statement in this file.")
    return found


def invoices_in(lines: Iterable[bytes]) -> list[OpenInvoice]:
    """The invoices of JSON Lines, bare or in {"data": ...}; without those that have no total, and told errors.

    Raises InvalidValueError, which names the line.
    """
    found: dict[str, OpenInvoice] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        for given in _unwrapped([_value(line, f"Line {number}")]):
            model = _checked(GivenInvoice, given, f"Line {number}")
            if model.id in found:
                raise InvalidValueError(f"Line {number}: the invoice {model.id} is there twice.")
            made = open_invoice(model.id, _content(model))
            if made is not None:
                found[model.id] = made
    return list(found.values())


def _values(text: str | bytes) -> list[Any]:
    """The whole as one value, else each line as one."""
    try:
        return [loads(text)]
    except (ValueError, RecursionError):
        lines: list[Any] = list(text.splitlines())
    if len(lines) < 2:
        return [_value(text, "The file")]
    return [_value(line, f"Line {number}") for number, line in enumerate(lines, 1) if line.strip()]


def _value(text: str | bytes, where: str) -> Any:
    try:
        return loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidValueError(f"{where} is no JSON: {error}.") from error


def _unwrapped(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, dict) and "data" in value:
            yield from _unwrapped([value["data"]])
        elif isinstance(value, list):
            yield from _unwrapped(value)
        elif not (isinstance(value, dict) and "error" in value and "id" not in value):
            yield value


def _statement(given: object, number: int) -> Statement:
    model = _checked(GivenStatement, given, f"Statement {number}")
    return Statement(
        id=model.id or f"statement-{number}",
        currency=model.currency,
        iban=model.iban,
        transactions=tuple(
            Transaction(
                id=item.id or f"{number}-{place}",
                date=item.date,
                amount=item.amount,
                description=item.description or "",
                currency=item.currency or model.currency,
                balance=item.balance,
                reference=item.reference,
                counterparty=item.counterparty,
                counterparty_iban=item.counterparty_iban,
                type=TransactionType(item.type) if item.type in _KINDS else None,
            )
            for place, item in enumerate(model.transactions, 1)
        ),
    )


def _checked(kind: type[Model], given: object, where: str) -> Model:
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = ".".join(map(str, first["loc"]))
        what = "STATEMENT" if kind is GivenStatement else "INVOICE"
        raise InvalidValueError(f"{where} is no {what}: {path + ': ' if path else ''}{first['msg']}.") from error


def _content(model: GivenInvoice) -> InvoiceContent:
    payment = model.payment
    return InvoiceContent(
        document_type=model.document_type,
        direction=model.direction,
        supplier=Party(model.supplier.name),
        customer=Party(model.customer.name),
        invoice_number=model.invoice_number,
        invoice_date=model.invoice_date,
        due_date=model.due_date,
        currency=model.currency,
        purchase_order=model.purchase_order,
        totals=Totals(total=model.totals.total),
        payment=Payment(payment.iban, payment.bic, payment.reference, payment.terms),
        amount_due=model.amount_due,
    )
