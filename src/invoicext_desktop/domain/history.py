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
