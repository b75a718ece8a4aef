"""What a person should look at: the values that nobody and nothing vouches for."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity

#: A value said with less confidence than this is looked at.
SURE = 0.9


def is_doubtful(content: InvoiceContent, path: str) -> bool:
    """Whether the value at `path` was read with too little confidence and nobody vouched for it."""
    evidence = content.evidence.get(path)
    if evidence is None or evidence.proved or evidence.source is EvidenceSource.USER:
        return False
    return evidence.confidence < SURE


def stops(content: InvoiceContent, issues: Sequence[Issue]) -> tuple[str, ...]:
    """The header paths to look at, in the order of the fields: a problem there, or doubtful."""
    troubled = {issue.field for issue in issues if issue.severity is not Severity.INFO}
    return tuple(
        spec.path
        for spec in HEADER_FIELDS
        if spec.path in troubled or (spec.counts and is_doubtful(content, spec.path))
    )


def needs_review(content: InvoiceContent, issues: Sequence[Issue]) -> bool:
    """Whether a person has to look before this is approved."""
    return any(issue.severity is not Severity.INFO for issue in issues) or bool(stops(content, issues))


def problem_of(issues: Sequence[Issue]) -> str:
    """The sentence to read first: the gravest issue's, or an empty text."""
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    grave = [issue for issue in issues if issue.severity is not Severity.INFO]
    return min(grave, key=lambda issue: rank[issue.severity]).message if grave else ""
