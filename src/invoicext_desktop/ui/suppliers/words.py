"""What was learned, in sentences."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.lesson_words import describe, path_label
from invoicext_desktop.domain.lessons import KeyKind, Lesson, SupplierLessons
from invoicext_desktop.ui.dates import format_date

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
