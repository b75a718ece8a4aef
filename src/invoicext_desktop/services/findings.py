"""What a person answers to a finding: put right as proposed, or right as it is."""

from __future__ import annotations

import dataclasses

from invoicext_desktop.domain.attention import is_doubtful
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, check_value, get_cell
from invoicext_desktop.domain.habits import Habits
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.invoice import Fix, Invoice, Issue
from invoicext_desktop.domain.saying import finding_key
from invoicext_desktop.services.edits import ACCEPTED, label_of
from invoicext_desktop.services.gate import Gate, NewValue
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import habits
from invoicext_desktop.storage.codec import dumps, encode_cell
from invoicext_desktop.storage.invoices import InvoiceState

#: Unfinished text is no value that could be right.
NEVER_RIGHT = frozenset({"unfinished"})


class FindingsService:
    """Every call that changes something is one step of undo, with a line in the history."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._gate = Gate(store)

    def habits(self, invoice_id: str) -> Habits:
        """What the invoice's supplier usually does, for checking while somebody types; nothing where it is gone."""
        with self._store.database.read() as connection:
            return habits.of_invoice(connection, invoice_id)

    def accept(self, invoice_id: str, finding: Issue) -> Invoice:
        """It is right as it is: not asked again for these values. A person vouches for the field's value, too.

        Raises InvalidValueError for what cannot be right, NotFoundError.
        """
        if finding.code in NEVER_RIGHT:
            raise InvalidValueError("This value is not finished.", hint="Finish or clear it.")
        key = finding_key(finding)
        news: list[tuple[str, NewValue]] = [(ACCEPTED, lambda state: dumps(_with(state.accepted, key)))]
        path = finding.field
        if path is not None:
            news.append((path, lambda state: _vouched(state, path)))
        label = f"Right as it is: {label_of(path)}" if path else "Right as it is"
        return self._gate.places(invoice_id, ActionKind.REVIEW, label, news)

    def put_right(self, invoice_id: str, fix: Fix) -> Invoice:
        """Put all the values of a fix where they belong, in one step. Raises InvalidValueError, NotFoundError."""
        for path, value in fix.values:
            check_value(path, value)
        news = [(path, _typing(path, value)) for path, value in fix.values]
        label = " and ".join(label_of(path) for path, _ in fix.values)
        return self._gate.places(invoice_id, ActionKind.EDIT, label, news)


def _typing(path: str, value: Value) -> NewValue:
    return lambda state: encode_cell(_typed(get_cell(state.content, path), value))


def _with(accepted: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*accepted, key)))


def _vouched(state: InvoiceState, path: str) -> str:
    """The cell as it is, vouched for where nobody was sure of it."""
    cell = get_cell(state.content, path)
    if cell.draft is not None or not is_doubtful(state.content, path):
        return encode_cell(cell)
    return encode_cell(_typed(cell, cell.value))


def _typed(old: Cell, value: Value) -> Cell:
    """A value that a person chose; the place on the page stays, so the field still shows where to look."""
    evidence = old.evidence
    if evidence is None:
        made = Evidence(1.0, EvidenceSource.USER)
    else:
        made = dataclasses.replace(evidence, confidence=1.0, source=EvidenceSource.USER, proved=False, reason="")
    return Cell(value, None, made)
