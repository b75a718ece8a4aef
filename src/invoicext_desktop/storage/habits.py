"""What suppliers' earlier invoices have in common: looked up by key, a handful of rows at each save.

An invoice is compared with those entered before it. Where one of these changes in what is compared (its account
is accepted, say), those right after it are looked at again.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from invoicext_desktop.domain.habits import NOTHING, Habits, Past, check_habits, past_of
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Review, Status
from invoicext_desktop.domain.same_supplier import Supplier, is_same, name_key, supplier_of
from invoicext_desktop.domain.saying import finding_key
from invoicext_desktop.domain.spelling import SHORTEST, nearly
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.codec import decode_content, dumps
from invoicext_desktop.storage.invoices import CHUNK, InvoiceState
from invoicext_desktop.storage.supplier_said import Said, said_of
from invoicext_desktop.storage.tables import habit_facts, habit_keys, invoices

#: How many earlier invoices of each key say what is usual.
PAST = 24
#: How many later ones are looked at again when this one changes.
AFTER = 8
#: How many names that begin alike are looked through.
NAMES = 60
#: So many letters a name that is nearly another has in common with its beginning.
BEGINNING = 3


_EARLIER = (
    select(habit_facts.c.invoice_seq, habit_facts.c.facts)
    .join_from(habit_keys, habit_facts, habit_keys.c.invoice_seq == habit_facts.c.invoice_seq)
    .where(habit_keys.c.key == bindparam("key"), habit_keys.c.invoice_seq < bindparam("seq"))
    .order_by(habit_keys.c.invoice_seq.desc())
    .limit(PAST)
)
_FACTS = select(habit_facts.c.facts).where(habit_facts.c.invoice_seq == bindparam("seq"))
_LATER = select(invoices.c.id, invoices.c.issues).where(
    invoices.c.seq.in_(
        select(habit_keys.c.invoice_seq)
        .where(habit_keys.c.key == bindparam("key"), habit_keys.c.invoice_seq > bindparam("seq"))
        .order_by(habit_keys.c.invoice_seq)
        .limit(AFTER)
    ),
    invoices.c.review != Review.APPROVED.value,
    invoices.c.deleted_at.is_(None),
)


def of(connection: Connection, row: Any, state: InvoiceState, said: Said | None = None) -> Habits:
    """The habits of the supplier of an invoice. `row` has its seq, company_id and test."""
    if state.gone or state.status is Status.PROCESSING:
        return NOTHING
    return habits_of(connection, row, state.content, said)


def habits_of(connection: Connection, row: Any, content: InvoiceContent, said: Said | None = None) -> Habits:
    """The same for values that are not stored yet."""
    found: dict[int, str] = {}
    own = supplier_of(content)
    said = said_of(connection, row.company_id, content) if said is None else said
    also, told = said.also, said.accounts
    for key in set().union(*(_keys(row, one) for one in (own, *also))):
        rows = connection.execute(_EARLIER, {"key": key, "seq": row.seq})
        found |= {item.invoice_seq: item.facts for item in rows}
    past = tuple(_decode(found[seq]) for seq in sorted(found, reverse=True))
    if any(is_same(one, item.supplier) for item in past for one in (own, *also)):
        return Habits(past, (), also, told)
    return Habits(past, _names(connection, row, content), also, told)


def note(connection: Connection, row: Any, state: InvoiceState, usual: Habits) -> set[str]:
    """Keep what later invoices are compared with. Returns those of them for which something may be different."""
    past = None if state.gone or state.status is Status.PROCESSING else _past(row, state, usual)
    keys = _keys(row, past.supplier) if past else set()
    facts = _encode(past) if past else None
    old = connection.execute(_FACTS, {"seq": row.seq}).scalar_one_or_none()
    if old == facts:
        return set()
    had = _keep(connection, row.seq, keys, facts, old)
    return _after(connection, row.seq, keys | had, only_vouched=_only_vouched(old, facts))


def fill(connection: Connection) -> None:
    """Look over a whole folder: after an upgrade from a version that knew nothing of habits."""
    columns = (*_ROW, invoices.c.review, invoices.c.content)
    open_ = (invoices.c.deleted_at.is_(None), invoices.c.status != Status.PROCESSING.value)
    statement = select(*columns).where(*open_).order_by(invoices.c.seq).limit(CHUNK)
    last = 0
    while rows := connection.execute(statement.where(invoices.c.seq > last)).all():
        last = rows[-1].seq
        facts, keys = [], []
        for row in rows:
            vouched = row.review == Review.APPROVED.value
            past = past_of(decode_content(row.content), _day(row), vouched=vouched, asked=False)
            if past is not None:
                facts.append({"invoice_seq": row.seq, "facts": _encode(past)})
                keys += [{"invoice_seq": row.seq, "key": key} for key in sorted(_keys(row, past.supplier))]
        if facts:
            connection.execute(insert(habit_facts), facts)
            connection.execute(insert(habit_keys), keys)


_ROW = (invoices.c.seq, invoices.c.company_id, invoices.c.test, invoices.c.created_at)


def of_invoice(connection: Connection, invoice_id: str) -> Habits:
    """The habits that an invoice is compared with now, for who shows it; none where it is not there any more."""
    statement = select(*_ROW, invoices.c.content, invoices.c.status, invoices.c.deleted_at)
    row = connection.execute(statement.where(invoices.c.id == invoice_id)).one_or_none()
    if row is None or row.deleted_at is not None or row.status == Status.PROCESSING.value:
        return NOTHING
    return habits_of(connection, row, decode_content(row.content))


# --- inside -------------------------------------------------------------------------------------


def _past(row: Any, state: InvoiceState, usual: Habits) -> Past | None:
    findings = [item for item in check_habits(state.content, usual) if item.code == "iban_changed"]
    accepted = any(finding_key(item) in state.accepted for item in findings)
    asked = bool(findings) and not accepted  # an approval among others does not say that another account is right
    vouched = accepted or (state.review is Review.APPROVED and not asked)
    return past_of(state.content, _day(row), vouched=vouched, asked=asked)


def _day(row: Any) -> dt.date:
    return clock.from_text(row.created_at).astimezone().date()


def _keep(connection: Connection, seq: int, keys: set[int], facts: str | None, old: str | None) -> set[int]:
    """Write facts and keys. Returns the keys that it had."""
    if facts is None:
        connection.execute(delete(habit_facts).where(habit_facts.c.invoice_seq == seq))
    elif old is None:
        connection.execute(insert(habit_facts).values(invoice_seq=seq, facts=facts))
    else:
        connection.execute(update(habit_facts).where(habit_facts.c.invoice_seq == seq).values(facts=facts))
    mine = habit_keys.c.invoice_seq == seq
    had = set() if old is None else set(connection.execute(select(habit_keys.c.key).where(mine)).scalars())
    if had - keys:
        connection.execute(delete(habit_keys).where(mine, habit_keys.c.key.in_(had - keys)))
    if keys - had:
        connection.execute(insert(habit_keys), [{"invoice_seq": seq, "key": key} for key in sorted(keys - had)])
    return had


def _only_vouched(old: str | None, new: str | None) -> bool:
    """Whether nothing changed but that a person vouched for it: the usual case, when a list is approved."""
    if old is None or new is None:
        return False
    before, after = json.loads(old), json.loads(new)
    return before[2:] == after[2:] and not before[0] and bool(after[0])


def _after(connection: Connection, seq: int, keys: set[int], *, only_vouched: bool) -> set[str]:
    """Open invoices right after this one; where it was only vouched for, those that ask about their account."""
    found: set[str] = set()
    for key in keys:
        later = connection.execute(_LATER, {"key": key, "seq": seq})
        found |= {item.id for item in later if not only_vouched or '"iban_changed"' in item.issues}
    return found


#: The names that begin so, each once: the index is entered anew for each, however many invoices it has.
_NEXT_NAME = (
    "(SELECT min(supplier_key) FROM invoices WHERE company_id = :company AND deleted_at IS NULL"
    " AND supplier_key > {after} AND supplier_key < :last)"
)
_BEGINNING_SO = text(
    f"WITH RECURSIVE near(name, number) AS (SELECT {_NEXT_NAME.format(after=':first')}, 1 UNION ALL"  # noqa: S608
    f" SELECT {_NEXT_NAME.format(after='near.name')}, number + 1 FROM near"
    " WHERE near.name IS NOT NULL AND number < :most) SELECT name FROM near WHERE name IS NOT NULL"
)


def _names(connection: Connection, row: Any, content: InvoiceContent) -> tuple[str, ...]:
    """Names of several invoices that are nearly this one, among those that begin like it."""
    own = (content.supplier.name or "").casefold()
    if len(name_key(own)) < SHORTEST:
        return ()
    start = own[:BEGINNING]
    here = (invoices.c.company_id == row.company_id, invoices.c.deleted_at.is_(None))
    column = invoices.c.supplier_key
    bounds = {"company": row.company_id, "first": start, "last": start + chr(0x10FFFF), "most": NAMES}
    key = name_key(own)
    found = [name for name in connection.execute(_BEGINNING_SO, bounds).scalars() if nearly(key, name_key(name))]
    shown: list[str] = []
    for name in found:
        rows = select(invoices.c.supplier_name).where(*here, column == name, invoices.c.seq < row.seq).limit(2)
        names = connection.execute(rows).scalars().all()
        shown += names[:1] if len(names) > 1 else []
    return tuple(shown)


def _keys(row: Any, own: Supplier) -> set[int]:
    """64 bits with a sign each. Companies, and test documents and real ones, never meet."""
    return {_hash(f"{row.company_id}\n{row.test:d}\n{identity}") for identity in own.identities}


def _hash(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _encode(past: Past) -> str:
    total = None if past.total is None else str(past.total)
    date = None if past.date is None else past.date.isoformat()
    plain = [past.name, past.tax_id, past.iban, past.number, past.currency, date, total, past.at.isoformat()]
    supplier = past.supplier
    forms = [supplier.tax_id, supplier.iban, supplier.name]
    return dumps([int(past.vouched), int(past.asked), past.kind.value, *plain, forms])


def _decode(text: str) -> Past:
    vouched, asked, kind, name, tax_id, iban, number, currency, date, total, at, forms = json.loads(text)
    return Past(
        vouched=bool(vouched),
        asked=bool(asked),
        kind=DocumentType(kind),
        name=name,
        tax_id=tax_id,
        iban=iban,
        number=number,
        currency=currency,
        date=None if date is None else dt.date.fromisoformat(date),
        total=None if total is None else Decimal(total),
        at=dt.date.fromisoformat(at),
        supplier=Supplier(*forms),
    )
