"""What was done to an invoice, by whom and when: the audit trail."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class ActionKind(StrEnum):
    """What a person did. The value is stored."""

    EDIT = "edit"
    LINES = "lines"
    REVIEW = "review"
    DELETE = "delete"
    RESTORE = "restore"
    SPLIT = "split"
    MERGE = "merge"
    PAGES = "pages"
    PAYMENT = "payment"


class Cause(StrEnum):
    """Why a value changed."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the audit trail. `old` and `new` are as text for a person to read."""

    at: dt.datetime
    who: str
    cause: Cause
    label: str
    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did: a step of undo. `invoices` says how many it touched, `invoice_id` the first."""

    id: int
    at: dt.datetime
    label: str
    invoices: int
    invoice_id: str
    name: str
    undone: bool


@dataclass(frozen=True, slots=True)
class Work:
    """How many invoices a person dealt with since a moment, and how many values they put right."""

    approved: int = 0
    on_hold: int = 0
    binned: int = 0
    corrected: int = 0


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do now, as words ("Supplier name"); None where there is nothing."""

    undo: str | None = None
    redo: str | None = None


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was undone or redone, and the invoices it touched, so that a view can go there."""

    label: str
    invoice_ids: tuple[str, ...]
    path: str | None = None
