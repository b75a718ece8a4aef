"""What a supplier's earlier invoices have in common, and what is unusual about the next one.

A vote over facts, nothing more: it says which account, currency, kind of number and tax number were usual, and asks
where the next invoice has another. An account that is asked about is known only when somebody says that it is
right: an approval is no such word.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.domain.accounts import iban_problem, in_groups
from invoicext_desktop.domain.invoice import Direction, DocumentType, Fix, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.number_shape import is_usual, sequence_of
from invoicext_desktop.domain.same_supplier import Supplier, is_same, name_key, plain, supplier_of
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.spelling import nearly

#: What is found here.
HABIT_CODES = frozenset(
    {
        "iban_changed",
        "iban_not_theirs",
        "currency_unusual",
        "number_unusual",
        "number_lower",
        "total_unusual",
        "tax_id_changed",
        "name_unusual",
        "name_nearly",
    }
)
#: How many earlier invoices say what is usual.
ENOUGH_CURRENCIES, ENOUGH_NUMBERS, ENOUGH_TOTALS, ENOUGH_TAX_IDS, ENOUGH_NAMES = 3, 4, 6, 2, 2
#: A total so many times the largest so far is mentioned.
FAR = 4


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier invoice. `vouched`: a person approved it or said that its account is right. `at`: when entered.

    `asked`: its account was another than before, and nobody has said yet that it is right.
    """

    vouched: bool
    asked: bool
    kind: DocumentType
    name: str
    tax_id: str
    iban: str
    number: str
    currency: str
    date: dt.date | None
    total: Decimal | None
    at: dt.date
    supplier: Supplier


@dataclass(frozen=True, slots=True)
class Habits:
    """Invoices entered before this one that share a key with it, the newest first, and names much like its own.

    `also`: what else its supplier is called, since a person merged it. `accounts`: those of which a person said
    whether they are the supplier's.
    """

    past: tuple[Past, ...] = ()
    names: tuple[str, ...] = ()
    also: tuple[Supplier, ...] = ()
    accounts: Mapping[str, bool] = field(default_factory=dict)


NOTHING = Habits()


def past_of(content: InvoiceContent, at: dt.date, *, vouched: bool, asked: bool) -> Past | None:
    """What later invoices are compared with; None for a sale, whose supplier one is oneself.

    An account that cannot be one is nothing to compare with.
    """
    supplier = supplier_of(content)
    if content.direction is not Direction.PURCHASE or not supplier.identities:
        return None
    iban = content.payment.iban or ""
    return Past(
        vouched,
        asked,
        content.document_type,
        content.supplier.name or "",
        content.supplier.tax_id or "",
        plain(iban) if iban and iban_problem(iban) is None else "",
        content.invoice_number or "",
        (content.currency or "").upper(),
        content.invoice_date,
        content.totals.total,
        at,
        supplier,
    )


def check_habits(content: InvoiceContent, habits: Habits) -> tuple[Issue, ...]:
    """What is unusual for its supplier. Pure and quick, for every keystroke."""
    if content.direction is not Direction.PURCHASE:
        return ()
    own = supplier_of(content)
    past = [item for item in habits.past if any(_is_same_supplier(one, item) for one in (own, *habits.also))]
    return (
        *_tax_id(content, habits.past),
        *(_name(content, past) if past else _near_name(content, habits)),
        *_account(content, past, habits.accounts),
        *_currency(content, past),
        *_number(content, past),
        *_total(content, past),
    )


def _is_same_supplier(own: Supplier, item: Past) -> bool:
    """By tax number, account or name: an account that has changed leaves the other two."""
    return is_same(own, item.supplier)


def _counted(past: Sequence[Past], has: Callable[[Past], object]) -> list[Past]:
    """Those that say something, and of these the ones a person vouched for, where there are any."""
    saying = [item for item in past if has(item)]
    return [item for item in saying if item.vouched] or saying


# --- the account --------------------------------------------------------------------------------


def _account(content: InvoiceContent, past: Sequence[Past], told: Mapping[str, bool]) -> Iterator[Issue]:
    iban, path = plain(content.payment.iban), "payment.iban"
    if not iban or path in content.drafts or told.get(iban):
        return
    if iban in told:
        yield issue("iban_not_theirs", Severity.ERROR, path, basis=iban, now=in_groups(iban))
        return
    known = [item for item in past if item.iban and not item.asked and told.get(item.iban, True)]
    if not known or any(item.iban == iban for item in known):
        return
    last = known[0].iban
    since = min(item.date or item.at for item in known if item.iban == last)
    fixes = (Fix(((path, in_groups(last)),), "known"),)
    if iban_problem(iban) is not None:
        name = "iban_changed.misread"
        yield issue(
            "iban_changed", Severity.WARNING, path, sentence=name, fixes=fixes, basis=iban, known=in_groups(last)
        )
        return
    yield issue(
        "iban_changed",
        Severity.ERROR,
        path,
        fixes=fixes,
        basis=iban,
        known=in_groups(last),
        since=since,
        now=in_groups(iban),
    )


# --- who ----------------------------------------------------------------------------------------


def _tax_id(content: InvoiceContent, past: Sequence[Past]) -> Iterator[Issue]:
    """The same name or account with another tax number of the same kind: one of the two is wrong."""
    own, path = supplier_of(content), "supplier.tax_id"
    if not own.tax_id or path in content.drafts:
        return
    if any(is_same(Supplier(own.tax_id, "", ""), item.supplier) for item in past):
        return  # known with this number
    alike = [
        item
        for item in past
        if item.tax_id
        and not is_same(own, item.supplier)
        and ((own.name and own.name == item.supplier.name) or (own.iban and own.iban == item.supplier.iban))
    ]
    alike = _counted(alike, lambda item: item.tax_id)
    known = {item.supplier.tax_id for item in alike}
    if len(known) != 1 or len(alike) < ENOUGH_TAX_IDS:
        return  # a chain, whose branches have numbers of their own, or too few to say
    shown = alike[0]
    fixes = (Fix(((path, shown.tax_id),), "known"),)
    yield issue(
        "tax_id_changed",
        Severity.WARNING,
        path,
        fixes=fixes,
        basis=own.tax_id,
        supplier=content.supplier.name or shown.name,
        known=shown.tax_id,
    )


def _name(content: InvoiceContent, past: Sequence[Past]) -> Iterator[Issue]:
    """One letter off the name that the same tax number or account always had."""
    own, path = name_key(content.supplier.name), "supplier.name"
    if not own or path in content.drafts or any(item.supplier.name == own for item in past):
        return
    named = Counter(item.name for item in past if item.name)
    for known, count in named.most_common(1):
        if count >= ENOUGH_NAMES and nearly(own, name_key(known)):
            fixes = (Fix(((path, known),), "known"),)
            yield issue("name_unusual", Severity.WARNING, path, fixes=fixes, basis=own, known=known)


def _near_name(content: InvoiceContent, habits: Habits) -> Iterator[Issue]:
    """A supplier that is not known, with a name nearly as one that is."""
    own, path = name_key(content.supplier.name), "supplier.name"
    for known in habits.names:
        if own and path not in content.drafts and nearly(own, name_key(known)):
            fixes = (Fix(((path, known),), "known"),)
            yield issue("name_nearly", Severity.INFO, path, fixes=fixes, basis=own, known=known)
            return


# --- money and numbers --------------------------------------------------------------------------


def _currency(content: InvoiceContent, past: Sequence[Past]) -> Iterator[Issue]:
    currency, path = (content.currency or "").upper(), "currency"
    used = Counter(item.currency for item in past if item.currency)
    if not currency or path in content.drafts or currency in used or used.total() < ENOUGH_CURRENCIES:
        return
    usual, _ = used.most_common(1)[0]
    yield issue(
        "currency_unusual",
        Severity.WARNING,
        path,
        fixes=(Fix(((path, usual),), "known"),),
        basis=currency,
        supplier=content.supplier.name or past[0].name,
        known=" / ".join(sorted(used)),
        count=used.total(),
        now=currency,
    )


def _number(content: InvoiceContent, past: Sequence[Past]) -> Iterator[Issue]:
    """Receipts count however the till likes."""
    number, path = content.invoice_number or "", "invoice_number"
    if not number or path in content.drafts or content.document_type is DocumentType.RECEIPT:
        return
    alike = [item for item in past if item.number and item.kind is content.document_type]
    numbers = list(dict.fromkeys(item.number for item in alike))
    if len(numbers) < ENOUGH_NUMBERS:
        return
    if not is_usual(number, numbers):
        yield issue("number_unusual", Severity.WARNING, path, basis=number, known=numbers[0])
        return
    yield from _lower(content, number, alike)


def _lower(content: InvoiceContent, number: str, past: Sequence[Past]) -> Iterator[Issue]:
    """A lower number with a later date, where the numbers went up with the dates so far."""
    own, date = sequence_of(number), content.invoice_date
    dated = sorted({(item.date, sequence_of(item.number), item.number) for item in past if item.date})
    counted = [sequence for _, sequence, _ in dated]
    if own is None or date is None or None in counted or counted != sorted(counted, key=lambda item: item or ()):
        return
    if len(counted) < ENOUGH_NUMBERS or len({len(item or ()) for item in (*counted, own)}) > 1:
        return
    earlier = [(day, text) for day, sequence, text in dated if day < date and sequence is not None and sequence > own]
    if earlier:
        day, text = earlier[-1]
        yield issue("number_lower", Severity.INFO, "invoice_number", basis=f"{number} {date}", date=day, known=text)


def _total(content: InvoiceContent, past: Sequence[Past]) -> Iterator[Issue]:
    total, path = content.totals.total, "totals.total"
    if not total or path in content.drafts:
        return
    currency = (content.currency or "").upper()
    known = [abs(item.total) for item in past if item.total and item.currency == currency]
    if len(known) < ENOUGH_TOTALS:
        return
    least, most = min(known), max(known)
    if abs(total) > FAR * most:
        yield issue("total_unusual", Severity.INFO, path, basis=f"{total} {currency}", least=least, most=most)
