"""The choice among the candidates of a field, by the trained model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from invoicext_desktop.extraction.found import Found, best
from invoicext_desktop.extraction.scoring.features import Features, describe
from invoicext_desktop.extraction.scoring.model import Weights, shipped
from invoicext_desktop.extraction.values import Document

T = TypeVar("T")
Watcher = Callable[[str, Sequence[Found[Any]], list[Features]], None]


@dataclass(slots=True)
class _Training:
    """What training sets: who watches the candidates, and weights other than the shipped ones."""

    watcher: Watcher | None = None
    weights: Weights | None = None


training = _Training()


def weights() -> Weights:
    """The weights in use."""
    return training.weights or shipped()


def choose(document: Document, field: str, candidates: Sequence[Found[T]], least: float = 0.0) -> Found[T] | None:
    """The likeliest candidate with its likelihood as score; None where none is as likely as `least`."""
    return best([found for found in rescore(document, field, candidates) if found.score >= least])


def rescore(document: Document, field: str, candidates: Sequence[Found[T]]) -> list[Found[T]]:
    """The candidates with the model's likelihood as score; unchanged where the field has no model."""
    model = weights().models.get(field)
    if not candidates or (model is None and training.watcher is None):
        return list(candidates)
    features = describe(document, candidates)
    if training.watcher is not None:
        training.watcher(field, candidates, features)
    if model is None:
        return list(candidates)
    return [
        replace(found, score=model.probability(described))
        for found, described in zip(candidates, features, strict=True)
    ]
