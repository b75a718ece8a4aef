"""Which pages of its file an invoice shows: all of them, or those that were cut out for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.pages import Part

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OwnPages:
    """One part of a file is counted as the file counts: `before` of its pages belong to others.

    Several parts are counted through, from 1. `guess` is how many there are, until the document says so.
    """

    parts: tuple[Part, ...] = ()
    before: int = 0
    guess: int = 1

    @classmethod
    def of(cls, invoice: Invoice | None) -> OwnPages:
        if invoice is None:
            return cls()
        parts = invoice.parts or (Part(invoice.document_id),)
        total = invoice.source.pages or 1
        length = sum((part.last or total) - part.first + 1 for part in parts)
        return cls(parts, parts[0].first - 1 if len(parts) == 1 else 0, max(length, 1))

    def of_file(self, pages: Sequence[T]) -> tuple[T, ...]:
        """Its own ones of what there is for each page of the file."""
        last = self.parts[0].last if len(self.parts) == 1 else None
        return tuple(pages[self.before : last])
