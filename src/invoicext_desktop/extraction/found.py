"""A value found on a page, before it becomes a field with evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.extraction.layout import Segment

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, how good it is (0 to 1) and where it stands; page and box None where nowhere.

    `signals` is what its reader noticed of it, in figures by name, for the trained choice.
    """

    value: T
    score: float
    page: int | None = None
    box: BBox | None = None
    proved: bool = False
    reason: str = ""
    source: EvidenceSource = EvidenceSource.TEXT
    signals: Mapping[str, float] = field(default_factory=dict, compare=False)

    def evidence(self) -> Evidence:
        score = min(max(self.score, 0.02), 0.99)
        return Evidence(round(score, 3), self.source, self.page, self.box, self.proved, self.reason)


def at(segment: Segment, value: T, score: float) -> Found[T]:
    """`value` as found in `segment`."""
    return Found(value, score, segment.page, segment.box)


def best(candidates: list[Found[T]]) -> Found[T] | None:
    """The best candidate, the first of equals."""
    return max(candidates, key=lambda found: found.score, default=None)
