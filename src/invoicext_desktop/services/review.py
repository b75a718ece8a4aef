"""Correcting, approving, deleting: one gate for every change, with undo and redo over restarts."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence

from invoicext_desktop.domain.errors import ConflictError, InvalidValueError
from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.fields import LINES, Cell, Line, Value, check_value, get_cell, get_lines, get_value
from invoicext_desktop.domain.history import ActionKind, Cause, Change, Step, UndoResult, UndoState, Work
from invoicext_desktop.domain.invoice import Invoice, InvoiceContent, LineItem, Review, Status
from invoicext_desktop.services.counted import counted
from invoicext_desktop.services.edits import BIN, DISTINCT, REVIEW, in_words, label_of
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.gate import Gate, NewValue
from invoicext_desktop.services.page_changes import PAGES
from invoicext_desktop.services.replaying import replayed
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.typed import typed_cell
from invoicext_desktop.storage import actions as trail
from invoicext_desktop.storage import clock, day
from invoicext_desktop.storage.actions import ActionState, HistoryRow, StoredAction, StoredChange
from invoicext_desktop.storage.codec import dumps, encode_cell, encode_lines
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.duplicates import resembling
from invoicext_desktop.storage.intake import set_claim
from invoicext_desktop.storage.invoices import InvoiceState

#: Told about invoices whose pages are others now.
OnChanged = Callable[[Iterable[str]], None]


def no_matter(_ids: Iterable[str]) -> None:
    """Nobody wants to know."""


class ReviewService:
    """Every call is one transaction and one step of undo, saved when it returns."""

    def __init__(self, store: Store, on_pages: OnChanged = no_matter) -> None:
        self._store = store
        self._gate = Gate(store)
        self._on_pages = on_pages

    # --- values ---------------------------------------------------------------------------------

    def set_value(
        self, invoice_id: str, path: str, value: Value, typing: str | None = None, place: Evidence | None = None
    ) -> Invoice:
        """Put a value where a person wants it. `typing` joins the keystrokes of one visit to a field.

        `place` is where on a page the person pointed at it; else the field keeps the place it had.

        Raises InvalidValueError for a wrong path or type, NotFoundError.
        """
        check_value(path, value)

        return self._edit(invoice_id, path, lambda state: typed_cell(state, path, value, place), typing)

    def set_draft(self, invoice_id: str, path: str, text: str, typing: str | None = None) -> Invoice:
        """Keep text that is not a value yet; the value that was there before stays beneath it."""

        def cell(state: InvoiceState) -> str:
            old = get_cell(state.content, path)
            return encode_cell(Cell(old.value, text, old.evidence))

        return self._edit(invoice_id, path, cell, typing)

    def _edit(self, invoice_id: str, path: str, cell: NewValue, typing: str | None) -> Invoice:
        return self._gate.one(invoice_id, ActionKind.EDIT, label_of(path), path, cell, typing)

    # --- lines ----------------------------------------------------------------------------------

    def insert_line(self, invoice_id: str, index: int) -> Invoice:
        """An empty line before line `index` (from 0; the number of lines: at the end)."""

        def lines(state: InvoiceState) -> str:
            present = list(get_lines(state.content))
            present.insert(min(max(index, 0), len(present)), Line(LineItem()))
            return encode_lines(tuple(present))

        return self._gate.one(invoice_id, ActionKind.LINES, "Added line", LINES, lines)

    def delete_lines(self, invoice_id: str, indexes: Sequence[int]) -> Invoice:
        """Delete lines (from 0). Indexes that are not there are ignored."""
        gone = set(indexes)

        def lines(state: InvoiceState) -> str:
            kept = [line for index, line in enumerate(get_lines(state.content)) if index not in gone]
            return encode_lines(tuple(kept))

        label = "Deleted line" if len(gone) == 1 else f"Deleted {len(gone)} lines"
        return self._gate.one(invoice_id, ActionKind.LINES, label, LINES, lines)

    # --- review state and bin -------------------------------------------------------------------

    def approve(self, ids: Sequence[str]) -> None:
        """Approve. Raises InvalidValueError where one is still being read or has an unfinished value."""

        def approved(state: InvoiceState) -> str:
            if state.status is Status.PROCESSING:
                raise InvalidValueError("This invoice is still being read.", hint="Approve it in a moment.")
            for path in state.content.drafts:
                raise InvalidValueError(f"{label_of(path)} is not finished.", hint="Finish or clear it, then approve.")
            if state.status is Status.FAILED and not _says_anything(state.content):
                raise InvalidValueError(
                    "Nothing is filled in yet.", hint="Type what the document says, or move it to the bin."
                )
            return dumps(Review.APPROVED.value)

        self._gate.many(ids, ActionKind.REVIEW, "Approval", REVIEW, approved)

    def unapprove(self, ids: Sequence[str]) -> None:
        """Take an approval back."""
        self._gate.many(ids, ActionKind.REVIEW, "Approval taken back", REVIEW, lambda _: dumps(Review.NEW.value))

    def move_to_bin(self, ids: Sequence[str]) -> None:
        self._gate.many(ids, ActionKind.DELETE, "Deletion", BIN, lambda _: dumps(True))

    def restore(self, ids: Sequence[str]) -> None:
        """Bring back from the bin."""
        self._gate.many(ids, ActionKind.RESTORE, "Restoring", BIN, lambda _: dumps(False))

    # --- duplicates -----------------------------------------------------------------------------

    def keep_apart(self, invoice_id: str) -> Invoice:
        """A person says that this invoice is no duplicate of any that it resembles now."""

        with self._store.database.read() as connection:
            near = resembling(connection, invoice_id)

        def apart(state: InvoiceState) -> str:
            return dumps(tuple(dict.fromkeys((*state.distinct_from, *near))))

        return self._gate.one(invoice_id, ActionKind.REVIEW, "Not a duplicate", DISTINCT, apart)

    # --- undo and redo --------------------------------------------------------------------------

    def undo_state(self, company_id: str) -> UndoState:
        with self._store.database.read() as connection:
            done = trail.top(connection, company_id, self._store.who)
            undone = trail.next_redo(connection, company_id, self._store.who)
        return UndoState(done.label if done else None, undone.label if undone else None)

    def undo(self, company_id: str) -> UndoResult | None:
        """Take back the last thing done; None where there is nothing.

        Raises ConflictError where somebody else changed the same value since; that step is then
        left out, so that the one before it can be undone.
        """
        return self._step(company_id, Cause.UNDO)

    def redo(self, company_id: str) -> UndoResult | None:
        """Do again what was undone last; None where there is nothing. Raises ConflictError."""
        return self._step(company_id, Cause.REDO)

    def steps(self, company_id: str, limit: int = 200) -> list[Step]:
        """What this person did, newest first: what undo takes back, and above it what redo does again."""
        with self._store.database.read() as connection:
            rows = trail.recent(connection, company_id, self._store.who, limit)
        return [
            Step(row.id, clock.from_text(row.at), row.label, row.touched, row.invoice_id, row.name, row.undone)
            for row in rows
        ]

    def go_back_to(self, company_id: str, step_id: int) -> UndoResult | None:
        """Undo this step and all that came after it; or, where it was undone, redo up to it. The last result.

        Raises ConflictError as undo does; what was taken back until then stays taken back.
        """
        result: UndoResult | None = None
        undone = any(step.id == step_id and step.undone for step in self.steps(company_id, limit=10_000))
        find = trail.next_redo if undone else trail.top
        while True:
            with self._store.database.read() as connection:
                action = find(connection, company_id, self._store.who)
            if action is None or (action.id > step_id if undone else action.id < step_id):
                return result
            result = self._step(company_id, Cause.REDO if undone else Cause.UNDO) or result

    def mark(self) -> int:
        """This moment, for `work_since`."""
        with self._store.database.read() as connection:
            return day.mark(connection)

    def work_since(self, company_id: str, start: int) -> Work:
        """What this person got done since `mark` gave `start`; what was undone does not count."""
        with self._store.database.read() as connection:
            return day.work_since(connection, company_id, self._store.who, start)

    def _step(self, company_id: str, cause: Cause) -> UndoResult | None:
        find = trail.top if cause is Cause.UNDO else trail.next_redo
        after = ActionState.UNDONE if cause is Cause.UNDO else ActionState.DONE
        with self._store.database.write() as connection:
            while (action := find(connection, company_id, self._store.who)) is not None:
                steps = trail.changes_of(connection, action.id)
                if not steps:  # its invoices were deleted for good
                    trail.set_state(connection, action.id, ActionState.DROPPED)
                    continue
                break
            if action is None:
                return None
            moves = [_reversed(step) for step in reversed(steps)] if cause is Cause.UNDO else steps
            states = replayed(connection, moves)
            if isinstance(states, ConflictError):
                trail.set_state(connection, action.id, ActionState.DROPPED)
            else:
                trail.set_state(connection, action.id, after)
                changed = self._write(connection, action, moves, states, cause)
        if isinstance(states, ConflictError):
            raise states
        touched = tuple(key for key in dict.fromkeys(step.invoice_id for step in steps) if not states[key].hidden)
        if action.path == PAGES:
            self._on_pages(states)
        gone = frozenset(states) - frozenset(touched)
        shown = (changed | frozenset(touched)) - gone
        self._store.events.publish(InvoicesChanged(company_id, changed=shown, removed=gone))
        return UndoResult(action.label, touched, action.path)

    def _write(
        self,
        connection: Connection,
        action: StoredAction,
        moves: Sequence[StoredChange],
        states: dict[str, InvoiceState],
        cause: Cause,
    ) -> frozenset[str]:
        """Store the states and the trail. Returns every invoice that changed."""
        for move in moves:
            trail.add_change(connection, action_id=action.id, who=self._store.who, cause=cause, change=move)
        items = counted(tuple(states.items()), self._store.events)
        saved = [self._store.save(connection, invoice_id, state) for invoice_id, state in items]
        if action.path == PAGES:
            set_claim(connection, list(states), None)
        return frozenset().union(*saved)

    def history(self, invoice_id: str) -> list[Change]:
        """Everything that was done to it, newest first."""
        with self._store.database.read() as connection:
            rows = trail.history(connection, invoice_id)
        return [
            Change(
                at=clock.from_text(row.at),
                who=row.who,
                cause=Cause(row.cause),
                label=row.label or label_of(row.path),
                path=row.path,
                old=in_words(row.path, row.old),
                new=in_words(row.path, row.new),
            )
            for row in _joined(rows)
        ]


def _says_anything(content: InvoiceContent) -> bool:
    """Whether a document that could not be read was filled in by hand."""
    return any(get_value(content, path) is not None for path in ("supplier.name", "invoice_number", "totals.total"))


def _reversed(change: StoredChange) -> StoredChange:
    return StoredChange(change.invoice_id, change.path, change.new, change.old)


def _joined(rows: Sequence[HistoryRow]) -> Iterator[HistoryRow]:
    """The keystrokes of one visit to a field as one line: newest first in, newest first out."""
    last: HistoryRow | None = None
    for row in rows:
        if last is not None and row.action_id is not None and _step_key(row) == _step_key(last):
            last = dataclasses.replace(last, old=row.old)
            continue
        if last is not None:
            yield last
        last = row
    if last is not None:
        yield last


def _step_key(row: HistoryRow) -> tuple[int | None, str, str]:
    return row.action_id, row.cause, row.path
