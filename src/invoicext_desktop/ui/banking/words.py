"""What the Bank page says."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.bank_rows import BankRow, StatementRow
from invoicext_desktop.domain.invoice import Arg
from invoicext_desktop.domain.match_reasons import MATCH_REASONS
from invoicext_desktop.domain.reconciliation import Match, MatchStatus, Reason
from invoicext_desktop.domain.statement import BalanceCheck, Statement
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.theme import Meaning

_CENT, _PLACES = Decimal("0.01"), -2


def tr(text: str) -> str:
    return QCoreApplication.translate("Bank", text)


def money(value: Decimal, currency: str | None, locale: QLocale) -> str:
    """An amount with its currency, where there is one."""
    return " ".join(filter(None, (plain_money(value, locale), currency)))


def plain_money(value: Decimal, locale: QLocale) -> str:
    """An amount with two decimals, or as many as it has."""
    exponent = value.as_tuple().exponent
    whole = value.quantize(_CENT) if isinstance(exponent, int) and exponent > _PLACES else value
    return formats.format_number(whole, locale, grouped=True)


def name_of(statement: Statement) -> str:
    """A bank account as its holder knows it."""
    number = f"•••• {statement.account_number_last4}" if statement.account_number_last4 else ""
    return " ".join(filter(None, (statement.bank_name, number, statement.currency))) or tr("Account without a number")


def statement_line(row: StatementRow, locale: QLocale) -> str:
    """A statement in the list: whose, which period."""
    statement = row.statement
    span = [format_date(day, locale) for day in (statement.period_from, statement.period_to) if day is not None]
    period = " – ".join(dict.fromkeys(span)) or row.file_name
    return f"{name_of(statement)}   {period}"


def check_words(statement: Statement, locale: QLocale) -> str:
    """Whether the balances prove it."""
    if statement.balance_check is BalanceCheck.PROVED:
        opening, closing = statement.opening_balance, statement.closing_balance
        if opening is None or closing is None:
            return tr("The balances prove that every booking is there.")
        return tr("Proved: from {0} to {1}, every booking is there.").format(
            money(opening, None, locale), money(closing, statement.currency, locale)
        )
    if statement.balance_check is BalanceCheck.FAILED:
        return tr("The bookings do not fit the balances: something is missing or misread.")
    return tr("This file prints no balances that could prove it.")


def check_meaning(statement: Statement) -> Meaning | None:
    return {BalanceCheck.PROVED: Meaning.PROVED, BalanceCheck.FAILED: Meaning.PROBLEM}.get(statement.balance_check)


def state_words(row: BankRow, match: Match | None, flag: str | None = None) -> str:
    """How far a booking has come; `flag` is what it seems to be besides a payment."""
    if row.linked:
        return tr("Settled")
    if row.repeats is not None:
        return tr("There already")
    if row.flag is not None:
        return flag_words(row.flag)
    if match is None:
        return flag_words(flag) if flag is not None else tr("No invoice found")
    return {
        MatchStatus.MATCHED: tr("Sure"),
        MatchStatus.SUGGESTED: tr("Please look"),
        MatchStatus.AMBIGUOUS: tr("Several fit"),
        MatchStatus.CONFIRMED: tr("Settled"),
    }[match.status]


def state_meaning(row: BankRow, match: Match | None) -> Meaning | None:
    if row.done or match is None:
        return None
    return Meaning.PROVED if match.status is MatchStatus.MATCHED else Meaning.CHECK


def flag_words(flag: str) -> str:
    """What a booking is besides a payment."""
    return {
        "duplicate": tr("Paid twice?"),
        "returned": tr("Returned payment"),
        "transfer": tr("Own transfer"),
        "bank_charge": tr("Bank charge"),
        "payroll": tr("Wages"),
    }.get(flag, flag)


def rest_words(kind: str) -> str:
    """What lies between the money that moved and what it settles."""
    return {
        "bank_fee": tr("Bank fee"),
        "discount": tr("Discount"),
        "withholding": tr("Withholding tax"),
        "fx": tr("Exchange difference"),
        "rounding": tr("Rounding"),
        "overpayment": tr("Overpayment"),
        "processor_fee": tr("Fee of the payment service"),
    }.get(kind, kind)


def reason_words(reason: Reason, locale: QLocale) -> str:
    """Why, or why not, in the window's language."""
    values = {arg.name: _value(arg, locale) for arg in reason.args}
    return QCoreApplication.translate("matching", MATCH_REASONS[reason.sentence]).format(**values)


def _value(arg: Arg, locale: QLocale) -> str:
    if arg.kind == "number":
        return formats.format_number(Decimal(arg.text), locale, grouped=True)
    return format_date(dt.date.fromisoformat(arg.text), locale) if arg.kind == "date" else arg.text
