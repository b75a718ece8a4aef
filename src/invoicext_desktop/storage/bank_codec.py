"""Statements and bookings as JSON text."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.statement import BalanceCheck, RowPlace, Statement, Transaction, TransactionType
from invoicext_desktop.storage.codec import decode_issues, dumps, encode_issues

_TEXTS = ("description", "currency", "reference", "counterparty", "counterparty_iban", "bank_id")
_OWN = ("bank_name", "account_number_last4", "iban", "currency", "sha256")


def encode_row(row: Transaction) -> str:
    """A booking without its id; unknown values are left out."""
    value: dict[str, Any] = {"amount": str(row.amount), **{name: getattr(row, name) for name in _TEXTS}}
    value["date"] = _day(row.date)
    value["value_date"] = _day(row.value_date)
    value["balance"] = None if row.balance is None else str(row.balance)
    value["type"] = row.type.value if row.type is not None else None
    value["breaks_chain"] = row.breaks_chain or None
    if row.place is not None:
        box = row.place.bbox
        value["place"] = [row.place.page, box and [box.x0, box.y0, box.x1, box.y1], row.place.line]
    return dumps({key: item for key, item in value.items() if item not in (None, "")})


def decode_row(row_id: str, text: str) -> Transaction:
    """The inverse of `encode_row`."""
    value: dict[str, Any] = json.loads(text)
    place = value.get("place")
    return Transaction(
        id=row_id,
        date=_date(value.get("date")),
        amount=Decimal(value["amount"]),
        description=value.get("description", ""),
        currency=value.get("currency"),
        balance=Decimal(value["balance"]) if "balance" in value else None,
        reference=value.get("reference"),
        counterparty=value.get("counterparty"),
        counterparty_iban=value.get("counterparty_iban"),
        type=TransactionType(value["type"]) if "type" in value else None,
        value_date=_date(value.get("value_date")),
        bank_id=value.get("bank_id"),
        breaks_chain=value.get("breaks_chain", False),
        place=None if place is None else RowPlace(place[0], BBox(*place[1]) if place[1] else None, place[2]),
    )


def encode_statement(statement: Statement) -> str:
    """All of it but its id and its bookings."""
    value: dict[str, Any] = {name: getattr(statement, name) for name in _OWN}
    value["period_from"], value["period_to"] = _day(statement.period_from), _day(statement.period_to)
    for name in ("opening_balance", "closing_balance"):
        amount = getattr(statement, name)
        value[name] = None if amount is None else str(amount)
    value["balance_check"] = statement.balance_check.value
    value["issues"] = encode_issues(statement.issues)
    return dumps({key: item for key, item in value.items() if item is not None})


def decode_statement(statement_id: str, text: str) -> Statement:
    """The inverse of `encode_statement`."""
    value: dict[str, Any] = json.loads(text)
    amounts = {name: Decimal(value[name]) for name in ("opening_balance", "closing_balance") if name in value}
    return Statement(
        id=statement_id,
        bank_name=value.get("bank_name"),
        account_number_last4=value.get("account_number_last4"),
        iban=value.get("iban"),
        currency=value.get("currency"),
        period_from=_date(value.get("period_from")),
        period_to=_date(value.get("period_to")),
        opening_balance=amounts.get("opening_balance"),
        closing_balance=amounts.get("closing_balance"),
        balance_check=BalanceCheck(value["balance_check"]),
        issues=decode_issues(value["issues"]),
        sha256=value.get("sha256", ""),
    )


def _day(value: dt.date | None) -> str | None:
    return None if value is None else value.isoformat()


def _date(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
