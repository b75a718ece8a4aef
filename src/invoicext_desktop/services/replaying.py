"""Undo and redo: whether an action's changes can be made once more, backwards or forwards."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.domain.errors import ConflictError
from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.services.edits import label_of, stands, write_place
from invoicext_desktop.services.page_changes import PAGES
from invoicext_desktop.storage.actions import StoredChange
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.invoices import InvoiceState, get_state
from invoicext_desktop.storage.pages import documents_of, users_of


def replayed(connection: Connection, moves: Sequence[StoredChange]) -> dict[str, InvoiceState] | ConflictError:
    """The invoices with all the moves made, or why they cannot be. Nothing is written."""
    states: dict[str, InvoiceState] = {}
    for move in moves:
        state = states.get(move.invoice_id) or get_state(connection, move.invoice_id)
        if not stands(state, move.path, move.old):
            return ConflictError(f"{label_of(move.path)} was changed in the meantime, so that step stays as it is.")
        if move.path == PAGES and state.review is Review.APPROVED:
            return ConflictError("An invoice of these was approved since, so that step stays as it is.")
        states[move.invoice_id] = write_place(state, move.path, move.new)
    if any(move.path == PAGES for move in moves) and _loses_pages(connection, states):
        return ConflictError("An invoice of these was deleted for good, so that step stays as it is.")
    return states


def _loses_pages(connection: Connection, states: dict[str, InvoiceState]) -> bool:
    """Whether a document would be left without any invoice that shows it: a part of what was done is gone."""
    needed = {item for key, state in states.items() if state.hidden for item in documents_of(connection, key)}
    shown = {part.document_id for state in states.values() if not state.hidden for part in state.parts}
    shown |= {item for key, state in states.items() if not state.hidden for item in documents_of(connection, key)[:1]}
    for document_id in needed - shown:
        users = users_of(connection, document_id)
        if not any(user.invoice_id not in states and not user.hidden for user in users):
            return True
    return False
