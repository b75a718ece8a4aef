"""What was learned, in sentences."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.lessons import KeyKind, Lesson, LessonKind, SupplierKey, SupplierLessons
from invoicext_desktop.ui.review.words import describe
from invoicext_desktop.ui.suppliers.words import breakable, counts_of, origin_of, sentence_of, signs_of

UK = QLocale("en_GB")
NOON = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


def lesson(kind: LessonKind, path: str, **details: str | float | bool) -> Lesson:
    return Lesson(path, kind, details, 3, 1, NOON)


def test_a_lesson_is_a_sentence() -> None:
    beside = lesson(LessonKind.PLACE, "invoice_number", printed="Our ref.", label="ourref", relation="right")
    assert sentence_of(beside) == 'Invoice number: beside "Our ref."'
    assert sentence_of(lesson(LessonKind.ALWAYS, "currency", value="EUR")) == "Currency: always EUR"
    assert sentence_of(lesson(LessonKind.TERMS, "due_date", days=30.0)) == "Due date: 30 days after the invoice date"


def test_where_it_comes_from() -> None:
    one = Lesson("currency", LessonKind.ALWAYS, {"value": "EUR"}, 1, 0, NOON, enabled=False)
    assert origin_of(lesson(LessonKind.ALWAYS, "currency"), UK) == (
        "Learned on 04/03/2026 from 3 invoices, contradicted once"
    )
    assert origin_of(one, UK) == "Not used. Learned on 04/03/2026 from 1 invoice"


def test_a_supplier_is_told_by_its_signs_but_not_by_its_layout() -> None:
    keys = (SupplierKey(KeyKind.LAYOUT, "a@1|b@2"), SupplierKey(KeyKind.TAX_ID, "980780684"))
    supplier = SupplierLessons("sup_1", "Harrow", keys, (), invoices=2)
    assert signs_of(supplier) == "Recognised by tax number 980780684, the look of its invoices"
    assert counts_of(supplier) == "2 invoices, 0 lessons"


def test_long_words_can_be_broken() -> None:
    long = "Donaudampfschifffahrtsgesellschaft & Co."
    assert breakable(long).replace("\u200b", "") == long
    assert max(len(part) for part in breakable(long).replace("\u200b", " ").split()) <= 8
    assert breakable("Dale & Sons") == "Dale & Sons"


def test_a_learned_value_says_why() -> None:
    evidence = Evidence(0.97, EvidenceSource.LEARNED, reason='beside "Our ref.", as on an earlier invoice')
    assert describe(evidence) == (
        '97 % sure, as learned from this supplier: beside "Our ref.", as on an earlier invoice'
    )
