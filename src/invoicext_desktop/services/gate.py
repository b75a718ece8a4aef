"""The gate through which every change of an invoice goes: one action, one transaction, one line in the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.history import ActionKind, Cause
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.counted import counted
from invoicext_desktop.services.edits import read_place, same_value, write_place
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import actions as trail
from invoicext_desktop.storage.actions import ActionState, StoredChange
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.invoices import InvoiceState, company_of, get_invoice, get_state

#: Gives the new JSON value for the state of one invoice.
NewValue = Callable[[InvoiceState], str]


class Gate:
    """`path` is a place as `services.edits` names it; the value there is JSON."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def one(
        self, invoice_id: str, kind: ActionKind, label: str, path: str, new: NewValue, typing: str | None = None
    ) -> Invoice:
        """One place of one invoice. `typing` joins the keystrokes of one visit to it into one step of undo.

        Raises what `new` raises, NotFoundError.
        """
        with self._store.database.write() as connection:
            company_id = self._company(connection, [invoice_id])
            changed = self._apply(connection, company_id, [invoice_id], kind, label, path, new, typing)
            invoice = get_invoice(connection, invoice_id)
        if changed:
            self._store.events.publish(InvoicesChanged(company_id, changed=changed))
        return invoice

    def places(self, invoice_id: str, kind: ActionKind, label: str, news: Sequence[tuple[str, NewValue]]) -> Invoice:
        """Several places of one invoice as one step of undo. Raises what the new values raise, NotFoundError."""
        with self._store.database.write() as connection:
            company_id = self._company(connection, [invoice_id])
            changed: frozenset[str] = frozenset()
            action_id: int | None = None
            for path, new in news:
                state = get_state(connection, invoice_id)
                if state.hidden:
                    raise NotFoundError("That invoice is not here any more.")
                old, value = read_place(state, path), new(state)
                if old == value:
                    continue
                if action_id is None:
                    action_id = self._action(connection, company_id, invoice_id, kind, label, path, None)
                changed |= self._change(connection, action_id, invoice_id, state, path, value)
            invoice = get_invoice(connection, invoice_id)
        if changed:
            self._store.events.publish(InvoicesChanged(company_id, changed=changed))
        return invoice

    def many(self, ids: Sequence[str], kind: ActionKind, label: str, path: str, new: NewValue) -> None:
        """The same place of several invoices as one step of undo. Raises what `new` raises, NotFoundError."""
        if not ids:
            return
        named = label if len(ids) == 1 else f"{label} of {len(ids)} invoices"
        with self._store.database.write() as connection:
            company_id = self._company(connection, ids)
            changed = self._apply(connection, company_id, ids, kind, named, path, new, None)
        if changed:
            self._store.events.publish(InvoicesChanged(company_id, changed=changed))

    def several(self, news: Mapping[str, NewValue], kind: ActionKind, label: str, path: str) -> None:
        """The same place of several invoices, each with a value of its own, as one step of undo. Raises as `many`."""
        ids = list(news)
        with self._store.database.write() as connection:
            company_id = self._company(connection, ids)
            changed: frozenset[str] = frozenset()
            action_id: int | None = None
            for invoice_id, new in news.items():
                state = get_state(connection, invoice_id)
                if state.hidden:
                    raise NotFoundError("That invoice is not here any more.")
                old, value = read_place(state, path), new(state)
                if old == value:
                    continue
                if action_id is None:
                    action_id = self._action(connection, company_id, invoice_id, kind, label, path, None)
                changed |= self._change(connection, action_id, invoice_id, state, path, value)
        if changed:
            self._store.events.publish(InvoicesChanged(company_id, changed=changed))

    def _company(self, connection: Connection, ids: Sequence[str]) -> str:
        owners = set(company_of(connection, ids).values())
        if not owners:
            raise NotFoundError("That invoice is not here any more.")
        if len(owners) > 1:
            raise InvalidValueError("These invoices belong to different companies.")
        return owners.pop()

    def _apply(
        self,
        connection: Connection,
        company_id: str,
        ids: Sequence[str],
        kind: ActionKind,
        label: str,
        path: str,
        new: NewValue,
        typing: str | None,
    ) -> frozenset[str]:
        """Write the changes as one action. Returns the invoices that really changed, others among them."""
        changed: set[str] = set()
        action_id: int | None = None
        for invoice_id in counted(ids, self._store.events):
            state = get_state(connection, invoice_id)
            if state.hidden:
                raise NotFoundError("That invoice is not here any more.")
            old, value = read_place(state, path), new(state)
            if old == value:
                continue
            if action_id is None:
                action_id = self._action(connection, company_id, invoice_id, kind, label, path, typing)
                if typing is not None:
                    value = self._as_it_was(connection, action_id, path, value)
            changed |= self._change(connection, action_id, invoice_id, state, path, value)
        if action_id is not None and typing is not None:
            self._drop_if_nothing_changed(connection, action_id)
        return frozenset(changed)

    def _change(
        self, connection: Connection, action_id: int, invoice_id: str, state: InvoiceState, path: str, value: str
    ) -> frozenset[str]:
        """Write one change of an action, and what comes of it. Returns the invoices that changed."""
        change = StoredChange(invoice_id, path, read_place(state, path), value)
        trail.add_change(connection, action_id=action_id, who=self._store.who, cause=Cause.DO, change=change)
        return self._store.save(connection, invoice_id, write_place(state, path, value))

    def _as_it_was(self, connection: Connection, action_id: int, path: str, value: str) -> str:
        """The cell from before this visit to the field, if its value is what stands there again."""
        steps = trail.changes_of(connection, action_id)
        if not steps:
            return value
        return steps[0].old if same_value(path, steps[0].old, value) else value

    def _drop_if_nothing_changed(self, connection: Connection, action_id: int) -> None:
        """Somebody typed and took it back by typing: nothing is left that undo could show."""
        steps = trail.changes_of(connection, action_id)
        if steps[0].old == steps[-1].new:
            trail.set_state(connection, action_id, ActionState.DROPPED)

    def _action(
        self,
        connection: Connection,
        company_id: str,
        invoice_id: str,
        kind: ActionKind,
        label: str,
        path: str,
        typing: str | None,
    ) -> int:
        """The action that a change belongs to: the one on top while somebody types on, else a new one."""
        token = None if typing is None else f"{invoice_id}:{typing}"
        if token is not None:
            on_top = trail.top(connection, company_id, self._store.who)
            if on_top is not None and on_top.typing == token and on_top.path == path:
                trail.drop_redo(connection, company_id, self._store.who)
                return on_top.id
        return trail.begin(
            connection, company_id=company_id, who=self._store.who, kind=kind, label=label, path=path, typing=token
        )
