"""Saving an invoice together with what it changes for others: who may be whose duplicate.

Each invoice names the one before it that it resembles most. "Before" is the order of being entered, but for
this: what is approved comes before what is not, so that the one still open is asked about. Because an invoice
looks at those right before it and a save at those right after it, a save touches a handful of rows however
many invoices there are, and however many of them look the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from invoicext_desktop.domain.duplicates import RANK, Fingerprint, asks, duplicate_issue, fingerprint, likeness
from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.storage import clock, habits
from invoicext_desktop.storage.codec import decode_content, decode_issues, encode_content, encode_issues
from invoicext_desktop.storage.invoices import (
    CHUNK,
    Duplicate,
    InvoiceState,
    decode_ids,
    get_state,
    issues_of,
    save_state,
)
from invoicext_desktop.storage.supplier_said import said_of
from invoicext_desktop.storage.tables import duplicate_keys, invoices

#: How many neighbours of each key are looked at: a key is shared by others than real duplicates only by chance.
NEIGHBOURS = 8
#: And how many when a person says that they are all different.
ALL_NEIGHBOURS = 200
#: What is not approved stands behind everything that is.
OPEN = 1 << 40
#: Revisions are counted by the database object, which a save asks for as many as it needs.
NextRevision = Callable[[], int]

_SELF = (
    invoices.c.seq,
    invoices.c.id,
    invoices.c.company_id,
    invoices.c.test,
    invoices.c.created_at,
    invoices.c.duplicate_of,
    invoices.c.distinct_from,
)


_THIS = invoices.c.id == bindparam("this")
_WITH_CONTENT = select(*_SELF, invoices.c.content).where(_THIS)
_WITH_ISSUES = select(*_SELF, invoices.c.issues).where(_THIS)
_NAMED = select(invoices.c.id).where(invoices.c.duplicate_of == bindparam("this"))
_KEYS_OF = select(duplicate_keys).where(duplicate_keys.c.invoice_seq == bindparam("seq"))


def save(connection: Connection, invoice_id: str, state: InvoiceState, revision: NextRevision) -> frozenset[str]:
    """Write the state of an invoice. Returns the other invoices that changed because of it."""
    row = connection.execute(_WITH_CONTENT, {"this": invoice_id}).one_or_none()
    if row is None:
        raise NotFoundError
    print_ = fingerprint(state.content)
    moved = _note(connection, row, state, print_) or decode_ids(row.distinct_from) != state.distinct_from
    # A currency is in no key.
    moved = moved or (
        encode_content(state.content) != row.content and fingerprint(decode_content(row.content)) != print_
    )
    said = said_of(connection, row.company_id, state.content)
    print_ = fingerprint(state.content, said.also)  # looked up by these names too, not kept as keys
    usual = habits.of(connection, row, state, said)
    save_state(connection, invoice_id, state, revision(), _find(connection, row, state, print_), usual)
    others = _naming(connection, invoice_id) | habits.note(connection, row, state, usual)
    if moved:
        others |= set(_after(connection, row, state, print_))
    return _refresh(connection, others, revision)


def forgotten(connection: Connection, invoice_ids: Iterable[str], revision: NextRevision) -> frozenset[str]:
    """After these were deleted for good: whoever named one of them. Returns what changed."""
    others: set[str] = set()
    for invoice_id in invoice_ids:
        others |= _naming(connection, invoice_id)
    return _refresh(connection, others, revision)


def refresh(connection: Connection, invoice_ids: Iterable[str], revision: NextRevision) -> frozenset[str]:
    """After something was said of their supplier: what these may be duplicates of, and what is unusual about them."""
    return _refresh(connection, invoice_ids, revision)


def resembling(connection: Connection, invoice_id: str) -> tuple[str, ...]:
    """Every invoice near this one that it may be a duplicate of, whatever a person said about it."""
    row = connection.execute(select(*_SELF).where(invoices.c.id == invoice_id)).one()
    state = get_state(connection, invoice_id)
    own = fingerprint(state.content, said_of(connection, row.company_id, state.content).also)
    near = _before(connection, row, state, own, (), ALL_NEIGHBOURS)
    return tuple(item.id for item in near if likeness(own, fingerprint(decode_content(item.content))))


def flagged(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Those of `ids` that are asked about, in that order; what is only mentioned, or approved by now, is not."""
    found: set[str] = set()
    for start in range(0, len(ids), CHUNK):
        some = and_(invoices.c.id.in_(ids[start : start + CHUNK]), invoices.c.duplicate_of.is_not(None))
        still = invoices.c.review != Review.APPROVED.value
        rows = connection.execute(select(invoices.c.id, invoices.c.issues).where(some, still))
        found |= {row.id for row in rows if asks(decode_issues(row.issues))}
    return [item for item in ids if item in found]


def fill(connection: Connection, revision: NextRevision) -> None:
    """Look over a whole folder: after an upgrade from a version that knew nothing of duplicates."""
    columns = (invoices.c.seq, invoices.c.company_id, invoices.c.test, invoices.c.review, invoices.c.content)
    statement = select(*columns).where(invoices.c.deleted_at.is_(None)).order_by(invoices.c.seq).limit(CHUNK)
    last = 0
    while rows := connection.execute(statement.where(invoices.c.seq > last)).all():
        last = rows[-1].seq
        new = [
            {"invoice_seq": row.seq, "key": key, "place": _place(row.seq, Review(row.review))}
            for row in rows
            for key in _keys(row, fingerprint(decode_content(row.content)))
        ]
        if new:
            connection.execute(insert(duplicate_keys), new)
    shared = select(duplicate_keys.c.key).group_by(duplicate_keys.c.key).having(func.count() > 1)
    near = select(duplicate_keys.c.invoice_seq).where(duplicate_keys.c.key.in_(shared))
    ids = connection.execute(select(invoices.c.id).where(invoices.c.seq.in_(near)).order_by(invoices.c.seq))
    _refresh(connection, ids.scalars().all(), revision)


# --- the keys -----------------------------------------------------------------------------------


def _note(connection: Connection, row: Any, state: InvoiceState, own: Fingerprint) -> bool:
    """Keep the keys as they are now. Returns whether they, or its place among the others, changed."""
    place = _place(row.seq, state.review)
    keys = set() if state.gone else _keys(row, own)
    mine = duplicate_keys.c.invoice_seq == row.seq
    old = {item.key: item.place for item in connection.execute(_KEYS_OF, {"seq": row.seq})}
    if old == dict.fromkeys(keys, place):
        return False
    gone = set(old) - keys
    if gone:
        connection.execute(delete(duplicate_keys).where(mine, duplicate_keys.c.key.in_(gone)))
    if any(old[key] != place for key in set(old) & keys):
        connection.execute(update(duplicate_keys).where(mine).values(place=place))
    new = [{"invoice_seq": row.seq, "key": key, "place": place} for key in keys - set(old)]
    if new:
        connection.execute(insert(duplicate_keys), new)
    return True


def _place(seq: int, review: Review) -> int:
    return seq if review is Review.APPROVED else seq + OPEN


def _keys(row: Any, own: Fingerprint) -> set[int]:
    """64 bits with a sign each. Companies, and test documents and real ones, never meet."""
    return {_hash(f"{row.company_id}\n{row.test:d}\n{key}") for key in own.keys}


def _hash(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


# --- the neighbours -----------------------------------------------------------------------------

_NEAR = (
    invoices.c.id,
    invoices.c.content,
    invoices.c.file_name,
    invoices.c.created_at,
    invoices.c.distinct_from,
    duplicate_keys.c.place,
)


_NEAREST = (
    select(*_NEAR)
    .join_from(duplicate_keys, invoices, duplicate_keys.c.invoice_seq == invoices.c.seq)
    .where(
        duplicate_keys.c.key == bindparam("key"),
        duplicate_keys.c.place < bindparam("place"),
        invoices.c.id.not_in(bindparam("without", expanding=True)),
    )
    .order_by(duplicate_keys.c.place.desc())
    .limit(bindparam("most"))
)
_NEXT = (
    select(invoices.c.id)
    .join_from(duplicate_keys, invoices, duplicate_keys.c.invoice_seq == invoices.c.seq)
    .where(duplicate_keys.c.key == bindparam("key"), duplicate_keys.c.place > bindparam("place"))
    .order_by(duplicate_keys.c.place)
    .limit(NEIGHBOURS)
)


def _find(connection: Connection, row: Any, state: InvoiceState, own: Fingerprint) -> Duplicate | None:
    """The invoice before this one that it resembles most, the nearest of several."""
    if state.gone or state.status is Status.PROCESSING:
        return None
    found = []
    for item in _before(connection, row, state, own, state.distinct_from):
        if row.id in decode_ids(item.distinct_from):
            continue
        content = decode_content(item.content)
        why = likeness(own, fingerprint(content))
        if why is not None:
            found.append((RANK[why], -item.place, why, item, content))
    if not found:
        return None
    *_, why, item, content = min(found, key=lambda entry: entry[:2])
    issue = duplicate_issue(content, item.file_name, clock.from_text(item.created_at), why)
    return Duplicate(item.id, issue)


def _before(
    connection: Connection,
    row: Any,
    state: InvoiceState,
    own: Fingerprint,
    without: Sequence[str],
    neighbours: int = NEIGHBOURS,
) -> list[Any]:
    """Invoices before this one that share a key with it, the nearest of each key."""
    place = _place(row.seq, state.review)
    found: dict[str, Any] = {}
    for key in _keys(row, own):
        values = {"key": key, "place": place, "without": list(without), "most": neighbours}
        found |= {item.id: item for item in connection.execute(_NEAREST, values)}
    return list(found.values())


def _after(connection: Connection, row: Any, state: InvoiceState, own: Fingerprint) -> Iterator[str]:
    """Invoices after this one that share a key with it: what they are told may be about this one now."""
    if state.gone:
        return
    place = _place(row.seq, state.review)
    for key in _keys(row, own):
        yield from connection.execute(_NEXT, {"key": key, "place": place}).scalars()


def _naming(connection: Connection, invoice_id: str) -> set[str]:
    """Invoices that are said to be duplicates of this one."""
    return set(connection.execute(_NAMED, {"this": invoice_id}).scalars())


def _refresh(connection: Connection, ids: Iterable[str], revision: NextRevision) -> frozenset[str]:
    """Find anew what these may be duplicates of, and what is unusual. Returns those for which that is another thing."""
    changed = set()
    for invoice_id in ids:
        row = connection.execute(_WITH_ISSUES, {"this": invoice_id}).one()
        state = get_state(connection, invoice_id)
        said = said_of(connection, row.company_id, state.content)
        duplicate = _find(connection, row, state, fingerprint(state.content, said.also))
        usual = habits.of(connection, row, state, said)
        same = row.duplicate_of == (None if duplicate is None else duplicate.invoice_id)
        if same and encode_issues(issues_of(state, duplicate, usual)) == row.issues:
            continue
        save_state(connection, invoice_id, state, revision(), duplicate, usual)
        changed.add(invoice_id)
    return frozenset(changed)
