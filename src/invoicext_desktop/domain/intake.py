"""What became of a file that somebody added."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from invoicext_desktop.domain.errors import InvoiceXTError


class Outcome(StrEnum):
    ADDED = "added"
    ALREADY_THERE = "already_there"
    RESTORED = "restored"
    REFUSED = "refused"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Added:
    """`name` is what the person gave (file name or path). `invoice_id` is None where refused or skipped.

    `others` are more invoices with pages of the same file, where it was split.
    """

    name: str
    outcome: Outcome
    invoice_id: str | None = None
    error: InvoiceXTError | None = None
    others: tuple[str, ...] = ()
