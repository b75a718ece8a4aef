"""The vote on what a supplier's invoices teach."""

from __future__ import annotations

import datetime as dt

from invoicext_desktop.domain.lesson_words import describe, path_label
from invoicext_desktop.domain.lessons import Detail, Lesson, LessonKind, Observation, Observed
from invoicext_desktop.domain.memory import agree

DAY = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def taught(
    *said: tuple[str, LessonKind, dict[str, Detail]], day: int = 0, corrected: bool = False
) -> tuple[Observed, dt.datetime]:
    observations = tuple(Observation(path, kind, details, corrected) for path, kind, details in said)
    return Observed("Acme", (), observations), DAY + dt.timedelta(days=day)


def beside(label: str) -> tuple[str, LessonKind, dict[str, Detail]]:
    return "invoice_number", LessonKind.PLACE, {"label": label, "relation": "right"}


def always(value: str) -> tuple[str, LessonKind, dict[str, Detail]]:
    return "currency", LessonKind.ALWAYS, {"value": value}


def test_one_invoice_teaches_at_once() -> None:
    (lesson,) = agree([taught(beside("ourref"), corrected=True)])
    assert (lesson.votes, lesson.against, lesson.learned_at) == (1, 0, DAY)
    assert lesson.details["corrected"] is True


def test_invoices_that_say_the_same_are_counted_together() -> None:
    (lesson,) = agree([taught(beside("ourref"), day=day) for day in range(3)])
    assert (lesson.votes, lesson.against) == (3, 0)
    assert lesson.learned_at == DAY + dt.timedelta(days=2)


def test_a_wrong_lesson_is_outvoted_by_the_next_correction() -> None:
    wrong, right = taught(beside("yourref"), corrected=True), taught(beside("ourref"), day=1, corrected=True)
    assert [lesson.details["label"] for lesson in agree([wrong, right])] == ["ourref"]


def test_a_correction_outweighs_what_was_left_as_it_was() -> None:
    left, right = taught(always("EUR"), day=1), taught(always("USD"), corrected=True)
    assert [lesson.details["value"] for lesson in agree([left, right])] == ["USD"]


def test_a_value_may_stand_in_two_places() -> None:
    lessons = agree([taught(beside("ourref"), beside("reference"), day=day) for day in range(2)])
    assert {lesson.details["label"] for lesson in lessons} == {"ourref", "reference"}


def test_what_three_invoices_say_in_three_ways_is_no_lesson() -> None:
    assert not agree([taught(always(code), day=day) for day, code in enumerate(("EUR", "USD", "CHF"))])


def test_the_order_in_which_they_come_does_not_matter() -> None:
    said = [taught(always("EUR"), day=0), taught(always("USD"), day=5, corrected=True), taught(always("EUR"), day=2)]
    assert agree(said) == agree(list(reversed(said)))


def test_a_lesson_is_told_in_words() -> None:
    lesson = Lesson("invoice_number", LessonKind.PLACE, {"label": "ourref", "printed": "Our ref", "relation": "right"})
    assert describe(lesson) == 'beside "Our ref"'
    assert describe(Lesson("due_date", LessonKind.TERMS, {"days": 14.0})) == "14 days after the invoice date"
    assert describe(Lesson("due_date", LessonKind.PLACE, {"absent": True})) == "not on these invoices"
    assert path_label("line_items.amount") == "Line items: Amount"
    assert path_label("invoice_number") == "Invoice number"
