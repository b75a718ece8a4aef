"""Fitting: trees for the choice, curves for the confidence. Needs scikit-learn, which the program does not."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

from training.record import Candidate, Outcome

TREES, DEPTH, RATE, SMALLEST_LEAF = 60, 3, 0.12, 25
#: The share right at a score of nothing.
LEAST = 0.02
#: A field with fewer candidates, or fewer wrong ones, keeps its reader's own scores.
FEWEST, FEWEST_WRONG = 500, 40
#: Kinds of values with fewer outcomes have no curve of their own.
FEWEST_OF_KIND = 60
#: More of these never makes a candidate less likely: what generated documents lack, this keeps from being learned.
RISING = {
    "score",
    "lead",
    "agree",
    "proved",
    "weight",
    "quality",
    "apart",
    "role",
    "legal_form",
    "addressed",
    "tax_id",
    "high",
    "low",
    "large",
    "customers",
    "again",
    "no_name",
    "sentence",
    "wordy",
    "domain",
    "home",
    "logo",
    "inside",
    "checked",
    "labelled",
    "known",
}


def fit_trees(candidates: Sequence[Candidate]) -> dict[str, Any]:
    """The models of all fields as `weights.json` has them."""
    by_field: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_field[candidate.field].append(candidate)
    return {
        field: _fit_field(every)
        for field, every in sorted(by_field.items())
        if len(every) >= FEWEST and sum(not one.right for one in every) >= FEWEST_WRONG
    }


def _fit_field(candidates: Sequence[Candidate]) -> dict[str, Any]:
    names = sorted({name for candidate in candidates for name in candidate.features})
    table = np.array([[candidate.features.get(name, math.nan) for name in names] for candidate in candidates])
    right = np.array([candidate.right for candidate in candidates])
    trees = HistGradientBoostingClassifier(
        max_iter=TREES,
        max_depth=DEPTH,
        learning_rate=RATE,
        min_samples_leaf=SMALLEST_LEAF,
        l2_regularization=1.0,
        early_stopping=False,
        monotonic_cst=[int(name in RISING) for name in names],
        random_state=1,
    )
    trees.fit(table, right)
    return {
        "features": names,
        "base": round(float(trees._baseline_prediction.ravel()[0]), 5),
        "trees": [_tree(iteration[0].nodes) for iteration in trees._predictors],
    }


def _tree(nodes: Any) -> list[list[float]]:
    """Nodes as lists; a missing value goes left where training sent it there, else by a threshold below all."""
    return [
        [round(float(node["value"]), 5)]
        if node["is_leaf"]
        else [
            int(node["feature_idx"]),
            round(float(node["num_threshold"]), 5),
            int(node["left"]),
            int(node["right"]),
            int(node["missing_go_to_left"]),
        ]
        for node in nodes
    ]


def fit_curves(outcomes: Sequence[Outcome], doubt: float) -> dict[str, dict[str, list[list[float]]]]:
    """The share right by score, never falling; `doubt` multiplies the share wrong: real paper is harder."""
    groups: dict[str, dict[str, list[Outcome]]] = defaultdict(lambda: defaultdict(list))
    for outcome in outcomes:
        groups[outcome.field][outcome.kind].append(outcome)
    return {
        field: {
            kind: _curve(every, doubt)
            for kind, every in sorted(kinds.items())
            if len(every) >= FEWEST_OF_KIND or kind == "plain"
        }
        for field, kinds in sorted(groups.items())
    }


def _curve(outcomes: Sequence[Outcome], doubt: float) -> list[list[float]]:
    """Knots at the middles of bins of scores, and a line down to nothing below what was seen.

    A bin has at least 40 values, all of one score, and half a value more wrong than counted.
    """
    ordered = sorted(outcomes, key=lambda outcome: outcome.score)
    size = max(40, len(ordered) // 12)
    bins: list[list[Outcome]] = [[]]
    for outcome in ordered:
        if len(bins[-1]) >= size and bins[-1][-1].score != outcome.score:
            bins.append([])
        bins[-1].append(outcome)
    if len(bins) > 1 and len(bins[-1]) < 40:
        bins[-2].extend(bins.pop())
    middles = [sum(outcome.score for outcome in every) / len(every) for every in bins]
    wrong = [(sum(not outcome.right for outcome in every) + 0.5) / (len(every) + 1) for every in bins]
    shares = [1 - min(0.95, doubt * share) for share in wrong]
    rising = IsotonicRegression().fit_transform(middles, shares, sample_weight=[float(len(every)) for every in bins])
    knots = {round(middle, 3): round(float(share), 4) for middle, share in zip(middles, rising, strict=True)}
    lowest = round(bins[0][len(bins[0]) // 20].score - 0.001, 3)
    knots = {0.0: LEAST, lowest: min(knots.values())} | knots
    return [[score, share] for score, share in sorted(knots.items())]
