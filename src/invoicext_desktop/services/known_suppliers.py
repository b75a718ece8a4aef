"""Suppliers as a person knows them: listed, named, joined, parted; each change one step of undo, over restarts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from invoicext_desktop.domain.errors import ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.known_suppliers import Defaults, KnownSupplier, SupplierRow, UndoSuppliers
from invoicext_desktop.domain.near_names import Near, near_names
from invoicext_desktop.domain.same_supplier import name_key, plain
from invoicext_desktop.services.events import InvoicesChanged, LessonsChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.supplier_moves import joined, parted, told
from invoicext_desktop.storage import duplicates, supplier_lessons, supplier_list, supplier_names
from invoicext_desktop.storage import known_supplier as table
from invoicext_desktop.storage import supplier_steps as steps
from invoicext_desktop.storage.actions import ActionState
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.supplier_steps import Move
from invoicext_desktop.storage.supplier_told import apart_pairs, open_invoices

LONGEST_NAME = 200
LONGEST_NOTE = 20_000
LONGEST_TERMS = 730


class KnownSupplierService:
    """Every change is saved when the call returns; all raise NotFoundError for a supplier that is gone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # What was asked last, with the answer: it is asked again whenever anything is saved.
        self._near: tuple[object, list[Near]] | None = None

    # --- asking ---------------------------------------------------------------------------------

    def rows(self, company_id: str) -> list[SupplierRow]:
        """Every supplier of a company, in no order."""
        with self._store.database.read() as connection:
            return supplier_list.list_rows(connection, company_id)

    def get(self, company_id: str, supplier_id: str) -> KnownSupplier:
        """All that is known of one. Raises NotFoundError."""
        with self._store.database.read() as connection:
            return table.get_known(connection, company_id, supplier_id)

    def of_invoice(self, invoice_id: str) -> str | None:
        """Whose an invoice is; None where it names nobody."""
        with self._store.database.read() as connection:
            return supplier_names.supplier_of_invoice(connection, invoice_id)

    def near(self, company_id: str) -> list[Near]:
        """Suppliers that may be one, the likeliest first; what a person said to be two is left out."""
        with self._store.database.read() as connection:
            found = supplier_list.candidates(connection, company_id)
            apart = apart_pairs(connection, company_id)
        # One invoice more of a supplier that is known changes nothing here.
        asked = (company_id, [(item.id, item.names, item.tax_keys, item.accounts) for item in found], apart)
        if self._near is None or self._near[0] != asked:
            self._near = asked, near_names(found, apart)
        return self._near[1]

    # --- saying ---------------------------------------------------------------------------------

    def rename(self, company_id: str, supplier_id: str, name: str) -> None:
        """Call it so; an empty name: as its invoices do. Invoices keep what is printed. Raises InvalidValueError."""
        said = " ".join(name.split())
        if len(said) > LONGEST_NAME:
            raise InvalidValueError("This name is too long.", hint=f"Keep it below {LONGEST_NAME} letters.")
        values = {"name": said or None, "name_key": name_key(said) if said else ""}
        self._tell(company_id, supplier_id, "Name of a supplier", values)

    def set_note(self, company_id: str, supplier_id: str, text: str) -> None:
        """Raises InvalidValueError where it is too long."""
        if len(text) > LONGEST_NOTE:
            raise InvalidValueError("This note is too long.", hint=f"Keep it below {LONGEST_NOTE} letters.")
        self._tell(company_id, supplier_id, "Note on a supplier", {"note": text if text.strip() else ""})

    def set_defaults(self, company_id: str, supplier_id: str, defaults: Defaults) -> None:
        """What stands in for what its next invoices lack. Raises InvalidValueError for terms that cannot be."""
        if defaults.terms is not None and not 0 <= defaults.terms <= LONGEST_TERMS:
            raise InvalidValueError("These payment terms cannot be.", hint=f"From 0 to {LONGEST_TERMS} days.")
        self._tell(company_id, supplier_id, "Defaults of a supplier", {"defaults": table.encode_defaults(defaults)})

    def trust(self, company_id: str, supplier_id: str, account: str, trusted: bool | None) -> None:
        """Say of an account that it is the supplier's, or that it is not; None takes back what was said."""
        key = (supplier_id, plain(account)[:40])
        with self._store.database.write() as connection:
            self._here(connection, company_id, supplier_id)
            old = steps.read(connection, steps.ACCOUNT, key)
            self._do(connection, company_id, "Account of a supplier", [Move(steps.ACCOUNT, key, old, trusted)])
            changed = self._look_again(connection, {supplier_id})
        self._publish(company_id, changed)

    def keep_apart(self, company_id: str, one: str, other: str) -> None:
        """These are two: not asked about again."""
        first, second = sorted((one, other))
        with self._store.database.write() as connection:
            for supplier_id in (one, other):
                self._here(connection, company_id, supplier_id)
            old = steps.read(connection, steps.APART, (first, second))
            moves = [Move(steps.APART, (first, second), old, True)]
            self._do(connection, company_id, "Two suppliers", moves)
        self._publish(company_id, frozenset())

    # --- joining and parting --------------------------------------------------------------------

    def merge(self, company_id: str, stays: str, others: Sequence[str]) -> None:
        """These count as one from now on, under the name of `stays`. Invoices keep what is printed on them."""
        gone = [key for key in dict.fromkeys(others) if key != stays]
        if not gone:
            raise InvalidValueError("One supplier alone cannot be merged.", hint="Choose two or more.")
        with self._store.database.write() as connection:
            for supplier_id in (stays, *gone):
                self._here(connection, company_id, supplier_id)
            self._do(connection, company_id, "Merged suppliers", joined(connection, company_id, stays, gone))
            changed = self._follow(connection, {stays, *gone})
        self._publish(company_id, changed)

    def split(self, company_id: str, supplier_id: str, face_ids: Sequence[int]) -> str:
        """Part some of its names from a supplier. Returns the one they belong to now.

        That is the one they had been merged from, else a new one. Raises InvalidValueError where nothing would stay.
        """
        with self._store.database.write() as connection:
            self._here(connection, company_id, supplier_id)
            target, moves = parted(connection, company_id, supplier_id, face_ids)
            self._do(connection, company_id, "Split supplier", moves)
            changed = self._follow(connection, {supplier_id, target})
        self._publish(company_id, changed)
        return target

    # --- undo and redo --------------------------------------------------------------------------

    def undo_state(self, company_id: str) -> UndoSuppliers:
        with self._store.database.read() as connection:
            done = steps.top(connection, company_id, self._store.who, undone=False)
            undone = steps.top(connection, company_id, self._store.who, undone=True)
        return UndoSuppliers(done.label if done else None, undone.label if undone else None)

    def undo(self, company_id: str) -> str | None:
        """Take back the last thing done to suppliers; None where there is nothing, else what it was.

        Raises ConflictError where it was changed since: that step is left out then.
        """
        return self._step(company_id, undo=True)

    def redo(self, company_id: str) -> str | None:
        """Do again what was undone last; None where there is nothing. Raises ConflictError."""
        return self._step(company_id, undo=False)

    def _step(self, company_id: str, *, undo: bool) -> str | None:
        changed: frozenset[str] = frozenset()
        with self._store.database.write() as connection:
            step = steps.top(connection, company_id, self._store.who, undone=not undo)
            if step is None:
                return None
            moves = [move.back for move in reversed(step.moves)] if undo else list(step.moves)
            wrong = steps.apply(connection, moves)
            after = ActionState.UNDONE if undo else ActionState.DONE
            steps.set_state(connection, step.id, ActionState.DROPPED if wrong else after)
            if not wrong:
                changed = self._follow(connection, _touched(moves))
        if wrong:
            raise ConflictError("This supplier was changed in the meantime, so that step stays as it is.")
        self._publish(company_id, changed)
        return step.label

    # --- inside ---------------------------------------------------------------------------------

    def _tell(self, company_id: str, supplier_id: str, label: str, values: Mapping[str, object]) -> None:
        with self._store.database.write() as connection:
            self._here(connection, company_id, supplier_id)
            self._do(connection, company_id, label, [told(connection, supplier_id, values)])
        self._publish(company_id, frozenset())

    def _here(self, connection: Connection, company_id: str, supplier_id: str) -> None:
        if steps.read(connection, steps.KNOWN, (supplier_id,)) is None or company_id != supplier_names.company_of(
            connection, supplier_id
        ):
            raise NotFoundError("That supplier is not here any more.")

    def _do(self, connection: Connection, company_id: str, label: str, moves: Sequence[Move]) -> None:
        real = [move for move in moves if move.old != move.new]
        if real:
            steps.apply(connection, real)
            steps.add(connection, company_id, self._store.who, label, real)
            self._store.database.next_revision(connection)

    def _follow(self, connection: Connection, supplier_ids: set[str]) -> frozenset[str]:
        """What follows from other names: lessons, and what is said of open invoices. Returns what changed."""
        supplier_lessons.regroup(connection, supplier_ids)
        return self._look_again(connection, supplier_ids)

    def _look_again(self, connection: Connection, supplier_ids: set[str]) -> frozenset[str]:
        self._store.database.next_revision(connection)
        return duplicates.refresh(
            connection, open_invoices(connection, supplier_ids), lambda: self._store.database.next_revision(connection)
        )

    def _publish(self, company_id: str, changed: frozenset[str]) -> None:
        if changed:
            self._store.events.publish(InvoicesChanged(company_id, changed=changed))
        self._store.events.publish(LessonsChanged())


def _touched(moves: Sequence[Move]) -> set[str]:
    found: set[str] = set()
    for move in moves:
        if move.place == steps.FACE:
            found |= {value[0] for value in (move.old, move.new) if value}
        elif move.place == steps.ACCOUNT:
            found.add(move.key[0])
    return found
