"""What was learned, in sentences."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import DocumentType, Review, Status
from invoicext_desktop.domain.known_suppliers import BillRow, SupplierRow
from invoicext_desktop.domain.lesson_words import describe, path_label
from invoicext_desktop.domain.lessons import KeyKind, Lesson, SupplierLessons
from invoicext_desktop.domain.near_names import Why
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.formats import NBSP, format_number
from invoicext_desktop.ui.suppliers.order import Order

#: So many of a supplier's signs are named; the rest are more of the same.
MOST_SIGNS = 4
_LONG_WORD, _BREAK = re.compile(r"\S{24,}"), "\u200b"
_ORDER = {spec.path: place for place, spec in enumerate(HEADER_FIELDS)}


def tr(text: str) -> str:
    return QCoreApplication.translate("Suppliers", text)


def name_of(supplier: SupplierLessons) -> str:
    return supplier.name or tr("Unknown supplier")


def counts_of(supplier: SupplierLessons) -> str:
    """ "3 invoices, 8 lessons"."""
    invoices = tr("1 invoice") if supplier.invoices == 1 else tr("{0} invoices").format(supplier.invoices)
    count = len(supplier.lessons)
    lessons = tr("1 lesson") if count == 1 else tr("{0} lessons").format(count)
    return f"{invoices}, {lessons}"


def title_of(lesson: Lesson) -> str:
    """What the lesson is about."""
    return QCoreApplication.translate("fields", path_label(lesson.path))


def saying_of(lesson: Lesson) -> str:
    """What it says, as a sentence of its own."""
    text = describe(lesson)
    return text[:1].upper() + text[1:]


def sentence_of(lesson: Lesson) -> str:
    return f"{title_of(lesson)}: {describe(lesson)}"


def origin_of(lesson: Lesson, locale: QLocale) -> str:
    """When it was learned, from how much, and what speaks against it."""
    known = tr("from 1 invoice") if lesson.votes == 1 else tr("from {0} invoices").format(lesson.votes)
    if lesson.learned_at is not None:
        known = tr("Learned on {0} {1}").format(date_of(lesson.learned_at, locale), known)
    else:
        known = tr("Learned {0}").format(known)
    if lesson.against:
        times = tr("contradicted once") if lesson.against == 1 else tr("contradicted {0} times").format(lesson.against)
        known = f"{known}, {times}"
    return known if lesson.enabled else tr("Not used. {0}").format(known)


def date_of(moment: dt.datetime, locale: QLocale) -> str:
    return format_date(moment.astimezone().date(), locale)


def signs_of(supplier: SupplierLessons) -> str:
    """By what the supplier is recognised: what a person knows of it, not layouts."""
    names = {
        KeyKind.TAX_ID: tr("tax number {0}"),
        KeyKind.IBAN: tr("account {0}"),
        KeyKind.DOMAIN: tr("web address {0}"),
        KeyKind.PHONE: tr("telephone …{0}"),
        KeyKind.NAME: tr("its name"),
        KeyKind.LAYOUT: tr("the look of its invoices"),
    }
    kinds = list(KeyKind)
    keys = sorted(supplier.keys, key=lambda key: kinds.index(key.kind))
    signs = dict.fromkeys(names[key.kind].format(key.value) for key in keys)
    return tr("Recognised by {0}").format(", ".join(list(signs)[:MOST_SIGNS])) if signs else ""


def breakable(text: str) -> str:
    """`text` as a label can show it in a narrow window: words of any length may be broken."""
    return _LONG_WORD.sub(lambda found: _BREAK.join(found[0][at : at + 8] for at in range(0, len(found[0]), 8)), text)


def in_order(lesson: Lesson) -> tuple[int, str]:
    """Lessons in the order of the fields on screen, line items last."""
    return _ORDER.get(lesson.path, len(_ORDER)), lesson.path


# --- the list -----------------------------------------------------------------------------------


def orders() -> dict[Order, str]:
    return {
        Order.NAME: tr("By name"),
        Order.INVOICES: tr("Most invoices"),
        Order.TOTAL: tr("Largest total"),
        Order.LAST: tr("Newest invoice"),
    }


def name_of_row(row: SupplierRow) -> str:
    return row.name or tr("Unknown supplier")


def money(amount: Decimal, currency: str, locale: QLocale) -> str:
    """ "1,234.00 GBP"."""
    text = format_number(amount, locale, grouped=True)
    return f"{text}{NBSP}{currency}" if currency else text


def amount_of_row(row: SupplierRow, locale: QLocale) -> str:
    return money(row.totals[0][1], row.totals[0][0], locale) if row.totals else ""


def count_of_invoices(count: int, locale: QLocale) -> str:
    return tr("1 invoice") if count == 1 else tr("{0} invoices").format(locale.toString(count))


def count_of_suppliers(shown: int, total: int, locale: QLocale) -> str:
    if shown != total:
        return tr("{0} of {1} suppliers").format(locale.toString(shown), locale.toString(total))
    return tr("1 supplier") if total == 1 else tr("{0} suppliers").format(locale.toString(total))


def second_of(row: SupplierRow, locale: QLocale) -> str:
    """How many invoices, when the last one, what else it bills in."""
    if not row.invoices:
        return tr("No invoice here, {0} learned").format(_lessons(row.lessons))
    parts = [count_of_invoices(row.invoices, locale)]
    if row.last is not None:
        parts.append(tr("last {0}").format(format_date(row.last, locale)))
    others = [code for code, _ in row.totals[1:] if code]
    if others:
        parts.append(tr("also {0}").format(", ".join(others)))
    return " · ".join(parts)


def _lessons(count: int) -> str:
    return tr("1 lesson") if count == 1 else tr("{0} lessons").format(count)


def spoken_row(row: SupplierRow, locale: QLocale) -> str:
    """A row as a screen reader says it."""
    return ", ".join(part for part in (name_of_row(row), second_of(row, locale), amount_of_row(row, locale)) if part)


# --- a supplier ---------------------------------------------------------------------------------


def state_of_bill(bill: BillRow) -> str:
    if bill.review is Review.APPROVED:
        return tr("Approved")
    if bill.review is Review.ON_HOLD:
        return tr("On hold")
    if bill.status is Status.FAILED:
        return tr("Not read")
    if bill.status is Status.PROCESSING:
        return tr("Reading")
    return tr("Needs a look") if bill.review is Review.NEEDS_REVIEW else tr("Ready")


def kind_of_bill(bill: BillRow) -> str:
    return {DocumentType.CREDIT_NOTE: tr("Credit note"), DocumentType.RECEIPT: tr("Receipt")}.get(
        bill.kind, tr("Invoice")
    )


def month_name(month: tuple[int, int], locale: QLocale, *, long: bool) -> str:
    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    name = locale.standaloneMonthName(month[1], kind)
    return f"{name} {month[0]}" if long else name


def why_near(why: Why) -> str:
    return {
        Why.NAME: tr("The same name, two tax numbers"),
        Why.ACCOUNT: tr("Paid to the same account"),
        Why.SPELLING: tr("Spelled nearly alike"),
        Why.WORDS: tr("Almost the same words"),
    }[why]


def step_words(label: str) -> str:
    """What was done to suppliers, as the store names it."""
    known = {
        "Merged suppliers": tr("Merged suppliers"),
        "Split supplier": tr("Split supplier"),
        "Two suppliers": tr("Two suppliers"),
        "Name of a supplier": tr("Name of a supplier"),
        "Note on a supplier": tr("Note on a supplier"),
        "Defaults of a supplier": tr("Defaults of a supplier"),
        "Account of a supplier": tr("Account of a supplier"),
    }
    return known.get(label, label)


def grouped_account(account: str) -> str:
    """An account in groups of four."""
    return " ".join(account[at : at + 4] for at in range(0, len(account), 4))
