"""Lessons about the totals: they are followed together, as far as the amounts still prove each other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, get_value, with_cell
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.memory.proposals import Looking, Proposal, best_of
from invoicext_desktop.extraction.memory.sureness import agreed
from invoicext_desktop.extraction.proof import CENT, NET, RATE, TAX, TOTAL, proofs

PATHS = (NET, TAX, TOTAL, RATE)
#: What proof, the reader and a lesson weigh against each other.
PROOF, TWICE, READ, CORRECTED, CONFIRMED, AGREED, MISFIT = 2.0, 0.6, 0.7, 1.4, 0.9, 0.5, 3.0
#: What another supplier's invoices showed, and nobody had to correct.
LENT = 0.5
#: So many learned values of one total are tried.
MOST = 3


@dataclass(frozen=True, slots=True)
class _Choice:
    """One value for a path: the reader's, a lesson's, or both at once."""

    value: Decimal | None
    evidence: Evidence | None
    points: float
    learned: bool


def with_sums(looking: Looking, content: InvoiceContent, proposals: Mapping[str, list[Proposal]]) -> InvoiceContent:
    """The totals as reader, lessons and arithmetic together have them."""
    adding = _adds_up(content)
    choices = {path: list(_choices(looking, content, path, proposals.get(path, []))) for path in PATHS}
    if not any(choice.learned for found in choices.values() for choice in found):
        return content
    best: tuple[float, InvoiceContent] | None = None
    for chosen in product(*choices.values()):
        made = content
        for path, choice in zip(choices, chosen, strict=True):
            made = with_cell(made, path, Cell(choice.value, None, choice.evidence))
        if adding and not _adds_up(made):
            continue  # proof is stronger than any lesson
        points = sum(choice.points for choice in chosen) + _proof_points(made)
        if best is None or points > best[0] + 1e-9:
            best = points, made
    assert best is not None
    due = best_of(proposals.get("amount_due", []), content.amount_due)
    return _settled(content, best[1] if due is None else _with_due(best[1], due))


def _with_due(content: InvoiceContent, proposal: Proposal) -> InvoiceContent:
    evidence = content.evidence.get("amount_due")
    if content.amount_due is not None and evidence is not None and not proposal.corrected:
        return content
    return with_cell(content, "amount_due", Cell(proposal.value, None, proposal.evidence()))


def _choices(looking: Looking, content: InvoiceContent, path: str, proposals: list[Proposal]) -> Iterator[_Choice]:
    """The reader's value first: of equals it stays. Where lessons differ, each counts for its share."""
    read = get_value(content, path)
    assert read is None or isinstance(read, Decimal)
    evidence = content.evidence.get(path)
    backing: dict[Decimal, list[Proposal]] = {}
    for proposal in proposals:
        if isinstance(proposal.value, Decimal):
            backing.setdefault(proposal.value, []).append(proposal)
    weights = {value: sum(map(_weight, same)) for value, same in backing.items()}
    shares = {value: weight / sum(weights.values()) for value, weight in weights.items()}
    points = 0.0 if read is None or evidence is None else READ * evidence.confidence
    if read is not None and evidence is not None and read in backing:
        taught = backing[read][0]
        yield _Choice(read, _both(evidence, taught), points + _points(looking, taught) * shares[read] + AGREED, True)
    else:
        yield _Choice(read, evidence, points, False)
    # Where the amounts that were read add up, only what a person had to correct is tried against them.
    tried = [value for value in backing if not _adds_up(content) or any(p.corrected for p in backing[value])]
    others = sorted((value for value in tried if value != read), key=lambda value: -shares[value])
    for value in others[:MOST]:
        taught = max(backing[value], key=_weight)
        yield _Choice(value, taught.evidence(), _points(looking, taught) * shares[value], True)


def _weight(proposal: Proposal) -> float:
    return proposal.fit * proposal.lesson.votes * (2.0 if proposal.corrected else 1.0)


def _points(looking: Looking, proposal: Proposal) -> float:
    left = LENT if looking.lent else CONFIRMED
    return (CORRECTED if proposal.corrected else left) * proposal.fit


def _both(evidence: Evidence, proposal: Proposal) -> Evidence:
    reason = "; ".join(part for part in (evidence.reason, proposal.reason) if part)
    return dataclasses.replace(
        evidence, confidence=agreed(evidence.confidence, proposal.lesson, proposal.letters), reason=reason
    )


def _proof_points(content: InvoiceContent) -> float:
    """What the arithmetic says of these amounts together."""
    vouched = proofs(content)
    points = sum(PROOF if index == 0 else TWICE for words in vouched.values() for index, _ in enumerate(words[:2])) / 3
    return points - (0.0 if _rate_fits(content) else MISFIT)


def _adds_up(content: InvoiceContent) -> bool:
    """Whether net and tax make the total, or the rate makes the tax of what the total has beside it.

    The latter where a discount or a charge stands between the net amount and the total.
    """
    totals = content.totals
    net, rate, tax, total = totals.subtotal, totals.tax_rate, totals.tax_amount, totals.total
    if net is None or not tax or total is None:
        return False
    return net + tax == total or (bool(rate) and abs((total - tax) * (rate or 0) / 100 - tax) <= CENT)


def _rate_fits(content: InvoiceContent) -> bool:
    """Whether the rate makes the tax of the net amount, where all are known and there is one rate."""
    net, rate, tax = content.totals.subtotal, content.totals.tax_rate, content.totals.tax_amount
    if rate is None or content.evidence[RATE].source is not EvidenceSource.LEARNED:
        return True
    if net is None or tax is None:
        return len(content.taxes) < 2
    bases = [net] if content.totals.total is None else [net, content.totals.total - tax]
    return any(abs(base * rate / 100 - tax) <= max(2 * CENT, abs(tax) / 400) for base in bases)


def _settled(before: InvoiceContent, content: InvoiceContent) -> InvoiceContent:
    """With the proofs of learned values told; `taxes` follow where there is one rate."""
    evidence = dict(content.evidence)
    for path, words in proofs(content).items():
        item = evidence[path]
        if item.source is EvidenceSource.LEARNED:
            surer = 0.99 if len(words) > 1 else 0.97
            reason = "; ".join((*words, item.reason))
            evidence[path] = dataclasses.replace(
                item, confidence=max(item.confidence, surer), proved=True, reason=reason
            )
    content = dataclasses.replace(content, evidence=evidence)
    if content.totals == before.totals or len(before.taxes) != 1:
        return content
    totals = content.totals
    line = dataclasses.replace(
        before.taxes[0], rate=totals.tax_rate or before.taxes[0].rate, base=totals.subtotal, amount=totals.tax_amount
    )
    return dataclasses.replace(content, taxes=(line,))
