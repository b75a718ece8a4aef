"""Which pages of which documents an invoice is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """Pages `first` to `last` of a file (from 1) look like one invoice; `reason` says why another begins there."""

    first: int
    last: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Pages `first` to `last` of a stored document; `last` None: to its end."""

    document_id: str
    first: int = 1
    last: int | None = None


def in_words(segments: tuple[Segment, ...]) -> str:
    """ "1, 2-3, 4"."""
    return ", ".join(str(s.first) if s.first == s.last else f"{s.first}-{s.last}" for s in segments)
