"""Matching statements with invoices that are stored nowhere."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.match_knowledge import Knowledge
from invoicext_desktop.domain.reconciliation import OpenInvoice, Reconciliation
from invoicext_desktop.domain.statement import Statement, Transaction
from invoicext_desktop.reconciliation.engine import reconcile


def match_statements(statements: Sequence[Statement], invoices: Sequence[OpenInvoice]) -> Reconciliation:
    """One reconciliation of all accounts in a file; what goes from one of them to another is a transfer.

    A transaction id that stands in several statements is told apart by its statement's id before it.
    """
    counts = Counter(item.id for statement in statements for item in statement.transactions)
    transactions: list[Transaction] = []
    for statement in statements:
        for item in statement.transactions:
            ours = replace(item, currency=item.currency or statement.currency)
            transactions.append(ours if counts[item.id] == 1 else replace(ours, id=f"{statement.id}:{item.id}"))
    own = frozenset(statement.iban for statement in statements if statement.iban)
    return reconcile(
        _told_apart(transactions),
        invoices,
        Knowledge(own_ibans=own),
        id=new_id("rec"),
        statement_id=statements[0].id,
        now=dt.datetime.now(dt.UTC),
    )


def _told_apart(transactions: list[Transaction]) -> list[Transaction]:
    """Ids that are there twice even so get a number behind."""
    seen: Counter[str] = Counter()
    found = []
    for item in transactions:
        seen[item.id] += 1
        found.append(item if seen[item.id] == 1 else replace(item, id=f"{item.id}#{seen[item.id]}"))
    return found
