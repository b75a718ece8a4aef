"""How sure a learned value is: shares that are chosen low, `benchmarks.learning` shows what came true of them."""

from __future__ import annotations

from invoicext_desktop.domain.lessons import Lesson

#: Reader and lesson agree: at least so sure, by how many invoices taught it.
AGREED = (0.97, 0.985)
#: The lesson alone, against the reader or where it read nothing.
CORRECTED_ALONE = (0.9, 0.94)
CONFIRMED_ALONE = (0.82, 0.9)
#: From so many invoices on a lesson counts as well tried.
TRIED = 3
MOST = 0.995


def agreed(confidence: float, lesson: Lesson, letters: float = 1.0) -> float:
    """The confidence of a value that the reader and a lesson both found; `letters` is how sure its letters are."""
    return round(min(MOST, max(confidence, letters * _by_votes(AGREED, lesson))), 3)


def alone(lesson: Lesson, fit: float = 1.0) -> float:
    """The confidence of a value that only a lesson found."""
    shares = CORRECTED_ALONE if lesson.details.get("corrected") else CONFIRMED_ALONE
    return round(min(MOST, _by_votes(shares, lesson) * min(1.0, 0.2 + fit)), 3)


def _by_votes(shares: tuple[float, float], lesson: Lesson) -> float:
    first, tried = shares
    share = min(1.0, (lesson.votes - 1) / (TRIED - 1))
    return (first + (tried - first) * share) * lesson.votes / (lesson.votes + 0.5 * lesson.against)
