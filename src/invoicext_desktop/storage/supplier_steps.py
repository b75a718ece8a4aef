"""What a person did to suppliers, step by step: places with their old and new values, which undo and redo run on."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from invoicext_desktop.storage import clock
from invoicext_desktop.storage.actions import ActionState
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.tables import (
    known_suppliers,
    supplier_accounts,
    supplier_faces,
    supplier_steps,
    suppliers_apart,
)

#: What a person said of a supplier: the columns that a step may change.
TOLD = ("name", "name_key", "note", "defaults", "merged_into")
FACE, KNOWN, ACCOUNT, APART = "face", "known", "account", "apart"


@dataclass(frozen=True, slots=True)
class Move:
    """One place and its value, JSON both. Keys: (company, name, tax number), (id,), (id, account), (id, id)."""

    place: str
    key: tuple[str, ...]
    old: Any
    new: Any

    @property
    def back(self) -> Move:
        return Move(self.place, self.key, self.new, self.old)


@dataclass(frozen=True, slots=True)
class StoredStep:
    id: int
    label: str
    moves: tuple[Move, ...]


# --- places -------------------------------------------------------------------------------------


def read(connection: Connection, place: str, key: tuple[str, ...]) -> Any:
    """What stands there; None where nothing does."""
    return _READ[place](connection, key)


def apply(connection: Connection, moves: Sequence[Move]) -> list[Move]:
    """Write the new values. Returns those places that had another value than the old one; nothing is written then."""
    wrong = [move for move in moves if read(connection, move.place, move.key) != move.old]
    if not wrong:
        for move in moves:
            _WRITE[move.place](connection, move.key, move.new)
    return wrong


def _face(key: tuple[str, ...]) -> tuple[Any, ...]:
    columns = (supplier_faces.c.company_id, supplier_faces.c.supplier_key, supplier_faces.c.tax_key)
    return tuple(column == value for column, value in zip(columns, key, strict=True))


def _read_face(connection: Connection, key: tuple[str, ...]) -> Any:
    columns = (supplier_faces.c.supplier_id, supplier_faces.c.bound, supplier_faces.c.home)
    row = connection.execute(select(*columns).where(*_face(key))).one_or_none()
    return None if row is None else list(row)


def _write_face(connection: Connection, key: tuple[str, ...], value: Any) -> None:
    owner, bound, home = value
    connection.execute(update(supplier_faces).where(*_face(key)).values(supplier_id=owner, bound=bound, home=home))


def _read_known(connection: Connection, key: tuple[str, ...]) -> Any:
    columns = [known_suppliers.c[name] for name in TOLD]
    row = connection.execute(select(*columns).where(known_suppliers.c.id == key[0])).one_or_none()
    return None if row is None else list(row)


def _write_known(connection: Connection, key: tuple[str, ...], value: Any) -> None:
    values = dict(zip(TOLD, value, strict=True))
    connection.execute(update(known_suppliers).where(known_suppliers.c.id == key[0]).values(**values))


def _account(key: tuple[str, ...]) -> tuple[Any, ...]:
    return supplier_accounts.c.supplier_id == key[0], supplier_accounts.c.account == key[1]


def _read_account(connection: Connection, key: tuple[str, ...]) -> Any:
    return connection.execute(select(supplier_accounts.c.trusted).where(*_account(key))).scalar_one_or_none()


def _write_account(connection: Connection, key: tuple[str, ...], value: Any) -> None:
    connection.execute(delete(supplier_accounts).where(*_account(key)))
    if value is not None:
        connection.execute(insert(supplier_accounts).values(supplier_id=key[0], account=key[1], trusted=value))


def _apart(key: tuple[str, ...]) -> tuple[Any, ...]:
    return suppliers_apart.c.first == key[0], suppliers_apart.c.second == key[1]


def _read_apart(connection: Connection, key: tuple[str, ...]) -> Any:
    return connection.execute(select(suppliers_apart.c.first).where(*_apart(key))).first() is not None


def _write_apart(connection: Connection, key: tuple[str, ...], value: Any) -> None:
    connection.execute(delete(suppliers_apart).where(*_apart(key)))
    if value:
        connection.execute(insert(suppliers_apart).values(first=key[0], second=key[1]))


_READ: dict[str, Callable[[Connection, tuple[str, ...]], Any]] = {
    FACE: _read_face,
    KNOWN: _read_known,
    ACCOUNT: _read_account,
    APART: _read_apart,
}
_WRITE: dict[str, Callable[[Connection, tuple[str, ...], Any], None]] = {
    FACE: _write_face,
    KNOWN: _write_known,
    ACCOUNT: _write_account,
    APART: _write_apart,
}


# --- the stack ----------------------------------------------------------------------------------


def add(connection: Connection, company_id: str, who: str, label: str, moves: Sequence[Move]) -> None:
    """Keep a step; what was undone before cannot be done again then."""
    mine = (supplier_steps.c.company_id == company_id, supplier_steps.c.who == who)
    undone = supplier_steps.c.state == ActionState.UNDONE.value
    connection.execute(update(supplier_steps).where(*mine, undone).values(state=ActionState.DROPPED.value))
    values = {"company_id": company_id, "who": who, "at": clock.now(), "label": label}
    values |= {"moves": dumps([asdict(move) for move in moves]), "state": ActionState.DONE.value}
    connection.execute(insert(supplier_steps).values(**values))


def top(connection: Connection, company_id: str, who: str, *, undone: bool) -> StoredStep | None:
    """The step that undo takes back, or the one that redo does again."""
    state = ActionState.UNDONE if undone else ActionState.DONE
    mine = (supplier_steps.c.company_id == company_id, supplier_steps.c.who == who)
    order = supplier_steps.c.id if undone else supplier_steps.c.id.desc()
    statement = select(supplier_steps).where(*mine, supplier_steps.c.state == state.value).order_by(order).limit(1)
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    moves = (Move(item["place"], tuple(item["key"]), item["old"], item["new"]) for item in json.loads(row.moves))
    return StoredStep(row.id, row.label, tuple(moves))


def set_state(connection: Connection, step_id: int, state: ActionState) -> None:
    connection.execute(update(supplier_steps).where(supplier_steps.c.id == step_id).values(state=state.value))
