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
    """Pages `first` to `last` of a stored document; `last` None: to its end.

    `turn`: by so many degrees clockwise, 0, 90, 180 or 270, a person turned them beside what the file says.
    """

    document_id: str
    first: int = 1
    last: int | None = None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class PagePlace:
    """One page of a stored document (from 1), turned clockwise by `turn` degrees."""

    document_id: str
    page: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Pile:
    """The pages that an invoice is to have, in order; `invoice_id` None: of an invoice that is not there yet."""

    invoice_id: str | None
    pages: tuple[PagePlace, ...]


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Which invoice has which pages; `left_out` are pages of their documents that no invoice has.

    `files` are (document id, file name).
    """

    piles: tuple[Pile, ...]
    left_out: tuple[PagePlace, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def in_words(segments: tuple[Segment, ...]) -> str:
    """ "1, 2-3, 4"."""
    return ", ".join(str(s.first) if s.first == s.last else f"{s.first}-{s.last}" for s in segments)
