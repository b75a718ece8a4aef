"""What a lesson says, in words a person can read."""

from __future__ import annotations

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.fields import LINE_FIELDS, LINES, spec_of
from invoicext_desktop.domain.lessons import Detail, Lesson, LessonKind

_RELATIONS = {"inline": "after", "right": "beside", "under": "under", "leading": "before"}
_COLUMNS = {spec.path: spec.label for spec in LINE_FIELDS}


def path_label(path: str) -> str:
    """The name of what a lesson is about: a field's, or a column's of the line items."""
    head, _, name = path.partition(".")
    if head == LINES and name in _COLUMNS:
        return f"Line items: {_COLUMNS[name]}"
    try:
        return spec_of(path).label
    except InvalidValueError:
        return "All dates" if path == "dates" else path


def describe(lesson: Lesson) -> str:
    """One lesson without the name of its field: 'beside "Our ref"'."""
    details = lesson.details
    match lesson.kind:
        case LessonKind.PLACE:
            return place_words(details.get("printed") or details.get("label"), details.get("relation"), details)
        case LessonKind.ALWAYS:
            return f"always {details.get('value')}"
        case LessonKind.COLUMNS:
            return f'the column "{details.get("printed") or details.get("heading")}"'
        case LessonKind.DATE_ORDER:
            return "the month comes before the day" if details.get("month_first") else "the day comes before the month"
        case LessonKind.TERMS:
            days = details.get("days")
            return f"{days:.0f} days after the invoice date" if isinstance(days, (int, float)) else ""
        case LessonKind.ACCOUNT:
            return f"account {details.get('value')}"


def place_words(label: Detail, relation: Detail, details: object = None) -> str:
    """Where a value stands."""
    if isinstance(details, dict) and details.get("absent"):
        return "not on these invoices"
    if not label:
        return "at the same place of the page"
    return f'{_RELATIONS.get(str(relation), "beside")} "{label}"'


def earlier_words(votes: int) -> str:
    """ "as on 2 earlier invoices"."""
    return "as on an earlier invoice" if votes == 1 else f"as on {votes} earlier invoices"
