"""Generated books reconciled and compared with the truth."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.domain.reconciliation import MatchStatus, Reconciliation
from invoicext_desktop.reconciliation.engine import reconcile
from payments.awkward_cases import AWKWARD
from payments.plain_cases import PLAIN
from payments.world import Expected, Level, World

NOW = dt.datetime(2026, 8, 1, tzinfo=dt.UTC)


@dataclass(slots=True)
class Score:
    """`wrong` are payments that were matched without asking and are wrong, or should have waited."""

    wrong: list[str] = field(default_factory=list)
    early: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    cases: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def share(self, what: str, of: str) -> float:
        """How many of `of` are `what`, over all cases."""
        total = sum(counts[of] for counts in self.cases.values())
        return sum(counts[what] for counts in self.cases.values()) / total if total else 1.0


def world_of(seed: int) -> World:
    """All cases in a random order, some of them often."""
    world = World(seed)
    cases = [*PLAIN, *AWKWARD]
    world.rng.shuffle(cases)
    for case in cases:
        case(world)
    return world


def reconciled(world: World) -> Reconciliation:
    return reconcile(world.transactions, world.invoices, id="rec", statement_id="bs", now=NOW, currency=world.currency)


def judge(score: Score, world: World, found: Reconciliation, seed: int) -> None:
    """Add one world's result."""
    links: dict[str, dict[str, Decimal]] = defaultdict(dict)
    booked: set[str] = set()
    for match in found.matches:
        for item in match.allocations:
            links[item.transaction_id][item.invoice_id] = item.amount
        if match.status is MatchStatus.MATCHED:
            booked |= set(match.transaction_ids)
    for transaction, expected in world.expected.items():
        _one(score, expected, links[transaction], f"{seed}:{transaction} {expected.case}", booked=transaction in booked)


def _one(score: Score, expected: Expected, paid: dict[str, Decimal], name: str, *, booked: bool) -> None:
    counts = score.cases[expected.case]
    right = paid == dict(expected.paid) or (len(paid) == 1 and next(iter(paid)) in expected.either)
    counts["all"] += 1
    if booked and (not right or expected.level in (Level.AMBIGUOUS, Level.NONE)):
        score.wrong.append(name)
    elif booked and expected.level is Level.SUGGEST:
        score.early.append(name)
    if expected.level in (Level.AUTO, Level.SUGGEST):
        counts["links"] += 1
        counts["right"] += right
        if not right:
            score.missed.append(name)
    if expected.level is Level.AUTO:
        counts["auto"] += 1
        counts["covered"] += booked and right
        if right and not booked:
            score.asked.append(name)


def scored(seeds: Iterable[int]) -> Score:
    score = Score()
    for seed in seeds:
        world = world_of(seed)
        judge(score, world, reconciled(world), seed)
    return score


def table(score: Score) -> str:
    """A line a case, and the sums."""
    lines = []
    for case, counts in sorted(score.cases.items()):
        line = f"{case:<30}{counts['all']:>6}"
        if counts["links"]:
            line += f"  links right {counts['right'] / counts['links']:6.1%}"
        if counts["auto"]:
            line += f"  auto covered {counts['covered'] / counts['auto']:6.1%}"
        lines.append(line)
    lines.append(f"links right {score.share('right', 'links'):.1%}, auto covered {score.share('covered', 'auto'):.1%}")
    lines.append(f"WRONG AUTO {len(score.wrong)}, early auto {len(score.early)}")
    return "\n".join(lines)
