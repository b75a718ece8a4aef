"""What the observations of one supplier agree on: a vote in which later and corrected ones weigh more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from invoicext_desktop.domain.lessons import Detail, Lesson, LessonKind, Observation, Observed

#: A correction counts as much as so many values that were left as they were.
CORRECTED = 2.0
#: What an observation weighs beside the next newer one of the supplier.
FADING = 0.8
#: Details that tell one observation from another of its kind; a kind that is not named here has all of them.
_TELLING: Mapping[LessonKind, tuple[str, ...]] = {
    LessonKind.PLACE: ("absent", "label", "relation"),
    LessonKind.COLUMNS: ("heading",),
    LessonKind.ALWAYS: ("value",),
    LessonKind.DATE_ORDER: ("month_first",),
    LessonKind.TERMS: ("days",),
}
#: A value without a label is told by its zone of the page; this is a zone's share of the page.
_ZONE = 0.05
#: A column in which a person corrected a value says so.
CORRECTED_DETAIL = "corrected"

Identity = tuple[Detail, ...]
Topic = tuple[str, LessonKind]


@dataclass(frozen=True, slots=True)
class _Ballot:
    """What one invoice says of a topic, and how much that weighs."""

    said: Mapping[Identity, Observation]
    weight: float
    when: dt.datetime


def agree(taught: Sequence[tuple[Observed, dt.datetime]]) -> tuple[Lesson, ...]:
    """The lessons of one supplier, from what each of its invoices taught and when.

    What more of the weight contradicts than confirms is no lesson. A value may stand in several places
    (at the head and on the payment slip): places are voted on one by one, everything else excludes its rivals.
    """
    newest_first = sorted(taught, key=lambda pair: pair[1], reverse=True)
    topics: dict[Topic, list[_Ballot]] = {}
    for age, (observed, when) in enumerate(newest_first):
        for topic, said in _by_topic(observed).items():
            corrected = any(item.corrected for item in said.values())
            weight = FADING**age * (CORRECTED if corrected else 1.0)
            topics.setdefault(topic, []).append(_Ballot(said, weight, when))
    lessons = [lesson for topic, ballots in topics.items() for lesson in _elected(topic, ballots)]
    return tuple(sorted(lessons, key=lambda lesson: (lesson.path, lesson.kind)))


def _by_topic(observed: Observed) -> dict[Topic, dict[Identity, Observation]]:
    found: dict[Topic, dict[Identity, Observation]] = {}
    for item in observed.observations:
        found.setdefault((item.path, item.kind), {})[identity(item.kind, item.details)] = item
    return found


def identity(kind: LessonKind, details: Mapping[str, Detail]) -> Identity:
    """By what two observations of a path say the same."""
    names = _TELLING.get(kind)
    if names is None:
        return tuple(value for _, value in sorted(details.items()))
    told = tuple(details.get(name) for name in names)
    if kind is LessonKind.PLACE and not details.get("label") and not details.get("absent"):
        return (*told, *(_zone(details.get(name)) for name in ("x", "y")))
    return told


def _zone(share: Detail) -> int | None:
    return round(share / _ZONE) if isinstance(share, (int, float)) else None


def _elected(topic: Topic, ballots: Sequence[_Ballot]) -> Iterator[Lesson]:
    """The lessons of one topic; `ballots` are newest first."""
    path, kind = topic
    support: dict[Identity, float] = {}
    for ballot in ballots:
        for told in ballot.said:
            support[told] = support.get(told, 0.0) + ballot.weight
    whole = sum(ballot.weight for ballot in ballots)
    chosen = [told for told, weight in support.items() if weight > whole - weight]
    for told in chosen:
        backing = [ballot for ballot in ballots if told in ballot.said]
        newest = backing[0].said[told]
        details = dict(newest.details)
        if any(ballot.said[told].corrected for ballot in backing):
            details[CORRECTED_DETAIL] = True
        yield Lesson(path, kind, details, len(backing), len(ballots) - len(backing), backing[0].when)
