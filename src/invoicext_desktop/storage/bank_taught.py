"""What persons taught about a company's payments: names, refusals, fading patterns, rules, answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.match_knowledge import FadingPattern, FlagRule, Knowledge
from invoicext_desktop.domain.reconciliation import FlagKind
from invoicext_desktop.domain.statement import QuestionKind
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.tables import bank_taught

ALIAS, REFUSED, FADING, RULE, ANSWER = "alias", "refused", "fading", "rule", "answer"


@dataclass(frozen=True, slots=True)
class Taught:
    """One thing, for the list in which it can be deleted."""

    id: str
    kind: str
    key: str
    value: Any


def teach(connection: Connection, company_id: str, kind: str, key: str, value: object) -> None:
    """Keep it, in place of what was kept under the same key."""
    made = upsert(bank_taught).values(
        id=new_id("bkt"), company_id=company_id, kind=kind, key=key, value=dumps(value), created_at=clock.now()
    )
    elements = ["company_id", "kind", "key"]
    connection.execute(made.on_conflict_do_update(index_elements=elements, set_={"value": dumps(value)}))


def forget(connection: Connection, taught_id: str) -> None:
    connection.execute(delete(bank_taught).where(bank_taught.c.id == taught_id))


def forget_key(connection: Connection, company_id: str, kind: str, key: str) -> None:
    mine = (bank_taught.c.company_id == company_id, bank_taught.c.kind == kind, bank_taught.c.key == key)
    connection.execute(delete(bank_taught).where(*mine))


def everything(connection: Connection, company_id: str, kinds: Iterable[str] = ()) -> list[Taught]:
    """All of a company, by kind and age."""
    statement = select(bank_taught).where(bank_taught.c.company_id == company_id)
    if wanted := list(kinds):
        statement = statement.where(bank_taught.c.kind.in_(wanted))
    rows = connection.execute(statement.order_by(bank_taught.c.kind, bank_taught.c.created_at, bank_taught.c.id))
    return [Taught(row.id, row.kind, row.key, json.loads(row.value)) for row in rows]


def answers(connection: Connection, company_id: str) -> dict[tuple[QuestionKind, str], str]:
    """What a person settled for the layouts of banks."""
    found: dict[tuple[QuestionKind, str], str] = {}
    for item in everything(connection, company_id, [ANSWER]):
        kind, _, layout = item.key.partition("\n")
        found[QuestionKind(kind), layout] = str(item.value)
    return found


def knowledge(connection: Connection, company_id: str, own_ibans: Iterable[str]) -> Knowledge:
    """What matching may rest on."""
    aliases: dict[str, tuple[str, ...]] = {}
    refused: set[tuple[str, str]] = set()
    fading: list[FadingPattern] = []
    rules: list[FlagRule] = []
    for item in everything(connection, company_id, [ALIAS, REFUSED, FADING, RULE]):
        if item.kind == ALIAS:
            party, _, name = item.key.partition("\n")
            aliases[party] = (*aliases.get(party, ()), name)
        elif item.kind == REFUSED:
            booking, _, invoice = item.key.partition("\n")
            refused.add((booking, invoice))
        elif item.kind == FADING:
            party, *words = item.key.split("\n")
            fading.append(FadingPattern(party, tuple(words), *item.value))
        else:
            flag, outgoing = item.value
            rules.append(FlagRule(tuple(item.key.split("\n")), FlagKind(flag), outgoing))
    return Knowledge(aliases, frozenset(refused), tuple(fading), tuple(rules), frozenset(own_ibans))
