"""ISO 20022 CAMT.052 (report), .053 (statement) and .054 (notification), every version: namespaces are not looked at.

`CdtDbtInd` of an entry says which way the money goes, for a reversal too. A batch whose members have amounts that
add up to the entry is taken as its members, which is what invoices are matched with.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import Statement, StatementReading, Transaction, TransactionType
from invoicext_desktop.reading.xml import parse_xml
from invoicext_desktop.statements.importing import BankFile
from invoicext_desktop.statements.text import iso_date, joined, last4, plain_amount

_ROOTS = ("BkToCstmrStmt", "BkToCstmrAcctRpt", "BkToCstmrDbtCdtNtfctn")
_HEAD = 65536
_ANNOUNCED = {"PDNG", "FUTR", "INFO"}
_NONE = {"", "NOTPROVIDED"}
_KINDS = {
    "ICDT": TransactionType.TRANSFER,
    "RCDT": TransactionType.TRANSFER,
    "IRCT": TransactionType.TRANSFER,
    "RRCT": TransactionType.TRANSFER,
    "IDDT": TransactionType.DIRECT_DEBIT,
    "RDDT": TransactionType.DIRECT_DEBIT,
    "CCRD": TransactionType.CARD,
    "MCRD": TransactionType.CARD,
    "CNTR": TransactionType.CASH,
    "ICHQ": TransactionType.CHEQUE,
    "RCHQ": TransactionType.CHEQUE,
}


class CamtImporter:
    def knows(self, file: BankFile) -> bool:
        head = file.data[:_HEAD].replace(b"\0", b"")
        return any(root.encode() in head for root in _ROOTS)

    def read(self, file: BankFile) -> StatementReading:
        root = parse_xml(file.data)
        parts = [
            part
            for part in root.iter()
            if _name(part) in ("Stmt", "Rpt", "Ntfctn") and _child(part, "Acct") is not None
        ]
        if not parts:
            raise BrokenDocumentError("This CAMT file holds no statement.", hint="Export it again at the bank.")
        return StatementReading(tuple(_statement(part) for part in parts))


def _statement(part: Element) -> Statement:
    account = _child(part, "Acct")
    iban = _text(account, "Id", "IBAN")
    number = iban or _text(account, "Id", "Othr", "Id")
    balances = dict(_balances(part))
    opening = balances.get("OPBD") or balances.get("PRCD")
    closing = balances.get("CLBD")
    currency = _text(account, "Ccy") or next((known[0] for known in (opening, closing) if known), None)
    rows: list[Transaction] = []
    issues: list[Issue] = []
    announced = 0
    final = _name(part) == "Stmt"  # a report of the day is all about what is not final yet
    for entry in _children(part, "Ntry"):
        if final and (_text(entry, "Sts", "Cd") or _text(entry, "Sts")) in _ANNOUNCED:
            announced += 1
            continue
        made = list(_rows(entry))
        rows += made
        if not made:
            said = joined(_text(entry, "AddtlNtryInf"), _text(entry, "Amt"))
            issues.append(issue("row_unreadable", Severity.ERROR, line=_text(entry, "NtryRef") or "?", text=said[:80]))
    if announced:
        issues.append(issue("not_booked", Severity.INFO, count=str(announced)))
    first, last = _period(part, opening, closing)
    return Statement(
        id="",
        transactions=tuple(rows),
        bank_name=_text(account, "Svcr", "FinInstnId", "Nm") or _text(account, "Svcr", "FinInstnId", "BICFI"),
        account_number_last4=last4(number),
        iban=iban,
        currency=currency,
        period_from=first,
        period_to=last,
        opening_balance=opening[2] if opening else None,
        closing_balance=closing[2] if closing else None,
        issues=tuple(issues),
    )


Balance = tuple[str, "dt.date | None", Decimal]


def _balances(part: Element) -> Iterator[tuple[str, Balance]]:
    """The first opening one and the last closing one: pages in between have balances of their own."""
    found: dict[str, Balance] = {}
    for item in _children(part, "Bal"):
        code = _text(item, "Tp", "CdOrPrtry", "Cd") or _text(item, "Tp", "CdOrPrtry", "Prtry") or ""
        amount = _child(item, "Amt")
        value = plain_amount(amount.text or "") if amount is not None else None
        if amount is None or value is None or (code in found and code != "CLBD"):
            continue
        if _text(item, "CdtDbtInd") == "DBIT":
            value = -value
        found[code] = (amount.get("Ccy") or "", _day(_child(item, "Dt")), value)
    yield from found.items()


def _period(part: Element, opening: Balance | None, closing: Balance | None) -> tuple[dt.date | None, dt.date | None]:
    span = _child(part, "FrToDt")
    first = iso_date(_text(span, "FrDtTm") or _text(span, "FrDt")) if span is not None else None
    last = iso_date(_text(span, "ToDtTm") or _text(span, "ToDt")) if span is not None else None
    return first or (opening[1] if opening else None), last or (closing[1] if closing else None)


def _rows(entry: Element) -> Iterator[Transaction]:
    """The entry's bookings; none where it has no amount or date."""
    amount, currency = _amount(entry)
    booked = _day(_child(entry, "BookgDt"))
    value = _day(_child(entry, "ValDt"))
    if amount is None:
        return
    details = [item for group in _children(entry, "NtryDtls") for item in _children(group, "TxDtls")]
    kind = _kind(entry)
    bank_id = _text(entry, "AcctSvcrRef") or _text(entry, "NtryRef")
    said = _text(entry, "AddtlNtryInf")
    members = _members(details, amount, currency) if len(details) > 1 else None
    if members is None:
        one = details[0] if details else None
        yield _booking(one, amount, currency, booked or value, value, kind, bank_id, said, details[1:])
        return
    for number, (item, own) in enumerate(members):
        yield _booking(item, own, currency, booked or value, value, kind, f"{bank_id or ''}#{number + 1}", said, [])


def _booking(
    item: Element | None,
    amount: Decimal,
    currency: str | None,
    booked: dt.date | None,
    value: dt.date | None,
    kind: TransactionType | None,
    bank_id: str | None,
    said: str | None,
    more: list[Element],
) -> Transaction:
    comes = amount > 0
    party = _child(item, "RltdPties")
    other, account = ("Dbtr", "DbtrAcct") if comes else ("Cdtr", "CdtrAcct")
    name = _text(party, other, "Nm") or _text(party, other, "Pty", "Nm")
    last = _text(party, f"Ultmt{other}", "Nm") or _text(party, f"Ultmt{other}", "Pty", "Nm")
    texts = [words for one in (item, *more) for words in _remittance(one)]
    structured = next((text for one in (item, *more) for text in _references(one)), None)
    end_to_end = _text(item, "Refs", "EndToEndId")
    returned = _child(item, "RtrInf") is not None
    return Transaction(
        id="",
        date=booked,
        amount=amount,
        description=joined(name, last, *texts, said, _text(item, "AddtlTxInf")) or joined(structured, end_to_end),
        currency=currency,
        reference=structured or (end_to_end if (end_to_end or "").upper() not in _NONE else None),
        counterparty=name or last,
        counterparty_iban=_text(party, account, "Id", "IBAN"),
        type=TransactionType.RETURN if returned else kind,
        value_date=value,
        bank_id=bank_id,
    )


def _members(details: list[Element], amount: Decimal, currency: str | None) -> list[tuple[Element, Decimal]] | None:
    """The bookings of a batch, where their amounts add up to its own."""
    found: list[tuple[Element, Decimal]] = []
    for item in details:
        own = _child(item, "Amt")
        if own is None:
            own = _at(item, "AmtDtls", "TxAmt", "Amt")
        value = plain_amount(own.text or "") if own is not None else None
        if own is None or value is None or own.get("Ccy") not in (None, currency):
            return None
        goes = (_text(item, "CdtDbtInd") or ("DBIT" if amount < 0 else "CRDT")) == "DBIT"
        found.append((item, -value if goes else value))
    return found if sum(value for _, value in found) == amount else None


def _amount(entry: Element) -> tuple[Decimal | None, str | None]:
    """Signed; an entry may be of nothing at all."""
    item = _child(entry, "Amt")
    value = plain_amount(item.text or "") if item is not None else None
    if item is None or value is None:
        return None, None
    return (-value if _text(entry, "CdtDbtInd") == "DBIT" else value), item.get("Ccy")


def _kind(entry: Element) -> TransactionType | None:
    family = _text(entry, "BkTxCd", "Domn", "Fmly", "Cd") or ""
    below = _text(entry, "BkTxCd", "Domn", "Fmly", "SubFmlyCd") or ""
    if below in ("CHRG", "COMM", "FEES"):
        return TransactionType.FEE
    if below == "INTR":
        return TransactionType.INTEREST
    if below in ("RPCR", "RRTN", "PRDD", "UPDD"):
        return TransactionType.RETURN
    return _KINDS.get(family)


def _remittance(item: Element | None) -> list[str]:
    found = _child(item, "RmtInf")
    return [] if found is None else [text.text or "" for text in _children(found, "Ustrd")]


def _references(item: Element | None) -> list[str]:
    """Creditor references (RF, QRR): what the payer was asked to quote."""
    found = _child(item, "RmtInf")
    if found is None:
        return []
    texts = (_text(part, "CdtrRefInf", "Ref") for part in _children(found, "Strd"))
    return [text for text in texts if text]


def _day(item: Element | None) -> dt.date | None:
    """A date, or the day of a moment; some write the moment where the date belongs."""
    if item is None:
        return None
    text = _text(item, "Dt") or _text(item, "DtTm") or (item.text or "").strip()
    return iso_date(re.sub(r"[+-]\d\d:\d\d\Z", "", text)[:10])


# --- elements by their names, whichever namespace ------------------------------------------------


def _name(item: Element) -> str:
    return item.tag.rpartition("}")[2]


def _children(item: Element, name: str) -> list[Element]:
    return [child for child in item if _name(child) == name]


def _child(item: Element | None, name: str) -> Element | None:
    if item is None:
        return None
    return next((child for child in item if _name(child) == name), None)


def _at(item: Element | None, *names: str) -> Element | None:
    for name in names:
        item = _child(item, name)
    return item


def _text(item: Element | None, *names: str) -> str | None:
    found = _at(item, *names)
    text = " ".join((found.text or "").split()) if found is not None else ""
    return text or None
