"""What reading a generated document shows: each candidate with its truth, each value with its score and truth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from invoicext_desktop.domain.fields import HEADER_FIELDS, LINE_FIELDS, Value, get_value, line_path
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.calibration import kind_of
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.pipeline import read_uncalibrated
from invoicext_desktop.extraction.proof import disproved, proofs
from invoicext_desktop.extraction.scoring.choose import training
from invoicext_desktop.extraction.scoring.features import Features
from invoicext_desktop.extraction.scoring.model import Weights
from training.compare import same
from training.papers import Paper


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate of one field of one document."""

    field: str
    features: Features
    right: bool
    design: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One value of one document: `field` is a path, a line's without its index."""

    field: str
    kind: str
    score: float
    right: bool
    design: str


def record(paper: Paper, weights: Weights) -> tuple[list[Candidate], list[Outcome]]:
    """Read one document with these weights."""
    candidates: list[Candidate] = []

    def watch(field: str, found: Sequence[Found[Any]], features: list[Features]) -> None:
        if field not in paper.truth:
            return
        truth, also = paper.truth[field], paper.also.get(field, ())
        for one, described in zip(found, features, strict=True):
            candidates.append(Candidate(field, dict(described), same(field, one.value, truth, also), paper.design))

    training.watcher, training.weights = watch, weights
    try:
        content, _ = read_uncalibrated(paper.pages)
    finally:
        training.watcher, training.weights = None, None
    return candidates, list(_outcomes(paper, content))


def _outcomes(paper: Paper, content: InvoiceContent) -> Iterator[Outcome]:
    proved, against = proofs(content), disproved(content)
    for path, name, value, truth in _values(paper, content):
        evidence = content.evidence.get(path)
        if evidence is not None:
            kind = kind_of(evidence, proved.get(path, ()), disproved=path in against)
            yield Outcome(
                name, kind, evidence.confidence, same(name, value, truth, paper.also.get(path, ())), paper.design
            )


def _values(paper: Paper, content: InvoiceContent) -> Iterator[tuple[str, str, Value, Value]]:
    for spec in HEADER_FIELDS:
        if spec.path in paper.truth:
            value = get_value(content, spec.path)
            if value is not None:
                yield spec.path, spec.path, value, paper.truth[spec.path]
    if len(content.line_items) != len(paper.lines):
        return
    for index, line in enumerate(paper.lines):
        for spec in LINE_FIELDS:
            path = line_path(index, spec.path)
            value = get_value(content, path)
            if value is not None and spec.path in line:
                yield path, f"line.{spec.path}", value, line[spec.path]
