"""Matching 10,000 payments with 10,000 open invoices, and how the time grows up to 100,000.

    python -m benchmarks.reconciliation [COUNT...]

The books are the tests' generated cases over and over, each with firms and numbers of its own. GOAL seconds for
10,000 is told, not asserted; so is the growth against n log n.
"""

from __future__ import annotations

import gc
import math
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from invoicext_desktop.domain.reconciliation import MatchStatus, OpenInvoice
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.engine import reconcile
from payments.judging import NOW, world_of

COUNTS = (1_000, 10_000, 30_000, 100_000)
GOAL = 5.0


def books(count: int) -> tuple[list[Transaction], list[OpenInvoice]]:
    """`count` payments and as many invoices in one currency."""
    transactions: list[Transaction] = []
    invoices: list[OpenInvoice] = []
    seed = 0
    while len(transactions) < count or len(invoices) < count:
        world = world_of(seed)
        transactions += [replace(item, id=f"{seed}-{item.id}", currency="EUR") for item in world.transactions]
        invoices += [
            replace(item, id=f"{seed}-{item.id}", currency="EUR", party=f"{item.party} {_name(seed)}")
            for item in world.invoices
        ]
        seed += 1
    return transactions[:count], invoices[:count]


def _name(seed: int) -> str:
    """A word that only this part of the books has."""
    rng = random.Random(seed)
    return "".join(rng.choice("BDFGKLMNPRSTVZ") + rng.choice("aeiou") for _ in range(4))


def main() -> int:
    counts = [int(text) for text in sys.argv[1:]] or list(COUNTS)
    base: tuple[int, float] | None = None
    for count in counts:
        transactions, invoices = books(count)
        gc.collect()
        started = time.perf_counter()
        found = reconcile(transactions, invoices, id="rec", statement_id="bs", now=NOW)
        seconds = time.perf_counter() - started
        matched = sum(match.status is MatchStatus.MATCHED for match in found.matches)
        line = f"{count:>7} payments, {len(invoices)} invoices: {seconds:6.2f} s"
        line += f", {matched} matched, {len(found.matches)} in all"
        if base is not None:
            ideal = base[1] * count * math.log(count) / (base[0] * math.log(base[0]))
            line += f"; {seconds / ideal:.2f} of n log n"
        else:
            base = (count, seconds)
        print(line + (f" (goal {GOAL:.0f} s)" if count == 10_000 else ""), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
