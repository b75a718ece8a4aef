"""What merging, parting and naming suppliers comes to, place by place. Nothing is written here but new suppliers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.same_supplier import name_key
from invoicext_desktop.storage import supplier_steps as steps
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.known_supplier import shown_name
from invoicext_desktop.storage.supplier_names import new_supplier
from invoicext_desktop.storage.supplier_steps import TOLD, Move
from invoicext_desktop.storage.supplier_told import FaceKey, accounts_told, faces_of_supplier, merged_into

Told = dict[str, Any]


def told(connection: Connection, supplier_id: str, values: Mapping[str, object]) -> Move:
    """Other words of a person about a supplier. Raises NotFoundError."""
    old = steps.read(connection, steps.KNOWN, (supplier_id,))
    if old is None:
        raise NotFoundError("That supplier is not here any more.")
    new = {**dict(zip(TOLD, old, strict=True)), **values}
    return Move(steps.KNOWN, (supplier_id,), old, [new[name] for name in TOLD])


def joined(connection: Connection, company_id: str, stays: str, gone: Sequence[str]) -> list[Move]:
    """Several suppliers as one: their names and accounts go over, what was said of them is kept."""
    mine = _told(connection, stays)
    if mine["name"] is None:
        # Else the name would be the one of those that bills most.
        name = shown_name(connection, stays)
        mine |= {"name": name, "name_key": name_key(name)}
    moves: list[Move] = []
    accounts: dict[str, bool] = {}
    for other in gone:
        its = _told(connection, other)
        notes = [text for text in (mine["note"], its["note"]) if text]
        mine["note"] = "\n".join(dict.fromkeys(notes))
        if mine["defaults"] == "{}":
            mine["defaults"] = its["defaults"]
        moves += [
            _moved(company_id, face, stays, home=face.home or other) for face in faces_of_supplier(connection, other)
        ]
        for account, trusted in accounts_told(connection, other).items():
            accounts.setdefault(account, trusted)
        for part in (other, *merged_into(connection, other)):
            moves.append(told(connection, part, {"merged_into": stays}))
    known = accounts_told(connection, stays)
    moves += [
        Move(steps.ACCOUNT, (stays, account), None, trusted)
        for account, trusted in accounts.items()
        if account not in known
    ]
    return [*moves, told(connection, stays, mine)]


def parted(
    connection: Connection, company_id: str, supplier_id: str, face_ids: Sequence[int]
) -> tuple[str, list[Move]]:
    """Some names of a supplier by themselves again. Returns whose they are then, and the moves."""
    every = faces_of_supplier(connection, supplier_id)
    chosen = [face for face in every if face.id in set(face_ids)]
    if not chosen:
        raise NotFoundError("That name is not here any more.")
    if len(chosen) == len(every):
        raise InvalidValueError("A supplier has to keep one of its names.", hint="Choose fewer of them.")
    homes = {face.home for face in chosen}
    home = homes.pop() if len(homes) == 1 else None
    if home is not None and home in merged_into(connection, supplier_id):
        first = [told(connection, home, {"merged_into": None})]
        target = home
    else:
        first, target = [], new_supplier(connection, company_id)
    return target, [*first, *(_moved(company_id, face, target, home=None) for face in chosen)]


def _told(connection: Connection, supplier_id: str) -> Told:
    return dict(zip(TOLD, steps.read(connection, steps.KNOWN, (supplier_id,)), strict=True))


def _moved(company_id: str, face: FaceKey, target: str, *, home: str | None) -> Move:
    key = (company_id, face.supplier_key, face.tax_key)
    return Move(steps.FACE, key, [face.supplier_id, face.bound, face.home], [target, True, home])
