"""Gradient-boosted trees in plain Python: small enough that a few thousand comparisons read a document.

The format of `weights.json`, all numbers: `fields` maps a field to {"features": [names], "base": log-odds,
"trees": [tree]}, a tree being a list of nodes [feature, threshold, left, right, missing] or [value] for a
leaf, the first its root; a value at most the threshold goes left, a missing one where `missing` is 1.
`curves` maps a field to {kind: [[score, share right], ...]}, the calibration.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from invoicext_desktop.extraction.scoring.features import Features

Node = tuple[float, ...]
Curve = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Model:
    """The trees of one field."""

    features: tuple[str, ...]
    base: float
    trees: tuple[tuple[Node, ...], ...]

    def probability(self, features: Features) -> float:
        """How likely a candidate with these features is right, 0 to 1."""
        values = [features.get(name, math.nan) for name in self.features]
        odds = self.base + sum(_leaf(tree, values) for tree in self.trees)
        return 1 / (1 + math.exp(-max(min(odds, 30.0), -30.0)))


def _leaf(tree: tuple[Node, ...], values: list[float]) -> float:
    node = tree[0]
    while len(node) > 1:
        feature, threshold, left, right, missing = node
        value = values[int(feature)]
        goes_left = bool(missing) if math.isnan(value) else value <= threshold
        node = tree[int(left if goes_left else right)]
    return node[0]


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything that training gives."""

    models: dict[str, Model]
    curves: dict[str, dict[str, Curve]]


def parse(data: dict[str, Any]) -> Weights:
    """Weights out of their JSON."""
    models = {
        field: Model(
            tuple(model["features"]),
            float(model["base"]),
            tuple(tuple(tuple(node) for node in tree) for tree in model["trees"]),
        )
        for field, model in data["fields"].items()
    }
    curves = {
        field: {kind: tuple((float(x), float(y)) for x, y in curve) for kind, curve in kinds.items()}
        for field, kinds in data["curves"].items()
    }
    return Weights(models, curves)


@cache
def shipped() -> Weights:
    """The weights that the package ships."""
    text = files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    return parse(json.loads(text))
