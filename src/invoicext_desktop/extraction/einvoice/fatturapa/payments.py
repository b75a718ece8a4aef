"""How and when an ordinary FatturaPA wants to be paid."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import Issue, Payment, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.keeping import kept_text
from invoicext_desktop.extraction.einvoice.nodes import children, date, number, text

_METHODS = {
    "MP01": "cash",
    "MP02": "cheque",
    "MP03": "banker's draft",
    "MP04": "cash at the Treasury",
    "MP05": "bank transfer",
    "MP06": "promissory note",
    "MP07": "bank payment slip",
    "MP08": "payment card",
    "MP09": "direct debit",
    "MP10": "direct debit",
    "MP11": "direct debit",
    "MP12": "collection order (RIBA)",
    "MP13": "payment slip (MAV)",
    "MP14": "receipt of the tax office",
    "MP15": "transfer between special accounts",
    "MP16": "direct debit",
    "MP17": "direct debit from a postal account",
    "MP18": "postal payment slip",
    "MP19": "SEPA direct debit",
    "MP20": "SEPA direct debit (Core)",
    "MP21": "SEPA direct debit (B2B)",
    "MP22": "kept back from sums already paid",
    "MP23": "PagoPA",
}
_LONGEST_TERM = 3660
#: Instalments beyond these are in the terms.
MOST_TOLD = 24


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment. `computed` says that the day is the days of the terms after their beginning."""

    amount: Decimal | None
    due: dt.date | None
    computed: bool
    method: str | None
    days: str | None
    early: str | None


def instalments(body: Element) -> list[Instalment]:
    """All payments that are asked for, in order."""
    return [_instalment(node) for node in _details(body)]


def payment(body: Element, plan: list[Instalment]) -> Payment:
    """Account, reference and terms."""
    details = _details(body)
    ibans = (re.sub(r"\s", "", text(node, "IBAN") or "").upper() for node in details)
    bics = (text(node, "BIC") for node in details)
    codes = (text(node, "CodicePagamento") for node in details)
    return Payment(
        iban=kept_text(next(filter(None, ibans), None)),
        bic=kept_text(next(filter(None, bics), None)),
        reference=kept_text(next(filter(None, codes), None)),
        terms=kept_text(_terms(plan)),
    )


def first_due(plan: list[Instalment]) -> Instalment | None:
    """The payment to be made first."""
    return min((item for item in plan if item.due), key=lambda item: item.due or dt.date.max, default=None)


def asked_for(plan: list[Instalment], expected: Decimal | None) -> Decimal | None:
    """The sum of the payments; where each of several is all that is owed, they are ways to pay it."""
    amounts = [item.amount for item in plan if item.amount is not None]
    if not amounts or len(amounts) < len(plan):
        return None
    if len(set(amounts)) == 1 and amounts[0] == expected:
        return amounts[0]
    return sum(amounts, Decimal(0))


def several_dates(plan: list[Instalment]) -> Issue | None:
    """Told where more than one day is to be kept."""
    dates = {item.due for item in plan if item.due}
    if len(dates) < 2:
        return None
    words = "; ".join(_words(item) for item in plan[:MOST_TOLD])
    more = "; ..." if len(plan) > MOST_TOLD else ""
    return issue("instalments", Severity.INFO, "due_date", count=len(plan), instalments=f"{words}{more}")


def _details(body: Element) -> list[Element]:
    return children(body, "DatiPagamento/DettaglioPagamento")


def _instalment(node: Element) -> Instalment:
    due, days = date(node, "DataScadenzaPagamento"), text(node, "GiorniTerminiPagamento")
    computed = None if due else _after(date(node, "DataRiferimentoTerminiPagamento"), days)
    method = text(node, "ModalitaPagamento")
    return Instalment(
        amount=number(node, "ImportoPagamento"),
        due=due or computed,
        computed=computed is not None,
        method=_METHODS.get((method or "").upper(), method),
        days=days,
        early=_early(node),
    )


def _after(begin: dt.date | None, days: str | None) -> dt.date | None:
    if begin is None or days is None or not days.isascii() or not days.isdigit() or len(days) > 4:
        return None
    if int(days) > _LONGEST_TERM or begin.year > 9000:
        return None
    return begin + dt.timedelta(days=int(days))


def _early(node: Element) -> str | None:
    """What an early payment saves."""
    discount, until = number(node, "ScontoPagamentoAnticipato"), date(node, "DataLimitePagamentoAnticipato")
    return f"{discount} less if paid by {until}" if discount and until else None


def _terms(plan: list[Instalment]) -> str | None:
    if len(plan) > 1:
        return "; ".join(_words(item) for item in plan)
    words = [_plain(item) for item in plan]
    return words[0] if words else None


def _plain(item: Instalment) -> str | None:
    parts = [item.method, None if item.days in {None, "0"} else f"{item.days} days", item.early]
    said = ", ".join(part for part in parts if part)
    return said[:1].upper() + said[1:] if said else None


def _words(item: Instalment) -> str:
    when = f" by {item.due}" if item.due else ""
    how = f" ({item.method})" if item.method else ""
    early = f", {item.early}" if item.early else ""
    return f"{item.amount if item.amount is not None else 'a part'}{when}{how}{early}"
