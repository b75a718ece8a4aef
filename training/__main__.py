"""python -m training [--count N] [--jobs N]: see the package."""

from __future__ import annotations

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from invoicext_desktop.extraction.calibration import OCR
from invoicext_desktop.extraction.scoring import __file__ as scoring
from invoicext_desktop.extraction.scoring.model import Weights, parse
from training.fit import fit_curves, fit_trees
from training.papers import Paper, make_paper, scanned
from training.record import Candidate, Outcome, record

TARGET = Path(scoring).with_name("weights.json")
FOLDS = 4
#: Values wrong on generated documents are this many times rarer than on real ones.
DOUBT = 3.0
#: Of scans, which are imitated with more that goes wrong than on most.
SCAN_DOUBT = 2.0
NONE = Weights({}, {})

Recorded = tuple[list[Candidate], list[Outcome]]


def main() -> int:
    """Train, print what was reached on unseen designs, write the weights."""
    parser = argparse.ArgumentParser(prog="python -m training")
    parser.add_argument("--count", type=int, default=4000, help="generated documents")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--doubt", type=float, default=DOUBT)
    parser.add_argument("--scan-doubt", type=float, default=SCAN_DOUBT)
    parser.add_argument("--scans-only", action="store_true", help="keep the choice; count anew how sure scans are")
    parser.add_argument("-o", "--output", type=Path, default=TARGET)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.jobs) as pool:
        papers = list(pool.map(make_paper, range(options.count), chunksize=20))
        if options.scans_only:
            data = json.loads(TARGET.read_text(encoding="utf-8"))
        else:
            data = _trained(pool, papers, options.doubt)
        _add_scans(pool, papers, data, options.scan_doubt)
    options.output.write_text(_lines(data), encoding="utf-8")
    print(f"{options.output}: {options.output.stat().st_size // 1024} KiB")
    return 0


def _trained(pool: ProcessPoolExecutor, papers: Sequence[Paper], doubt: float) -> dict[str, Any]:
    """The choice, and how sure it is of digital documents: counted on designs that it had not seen."""
    candidates, before = _collect(pool, papers, NONE)
    outcomes: list[Outcome] = []
    for fold in _folds(papers):
        designs = {paper.design for paper in fold}
        models = fit_trees([one for one in candidates if one.design not in designs])
        outcomes += _collect(pool, fold, parse({"fields": models, "curves": {}}))[1]
    _report(before, outcomes)
    return {"fields": fit_trees(candidates), "curves": fit_curves(outcomes, doubt)}


def _add_scans(pool: ProcessPoolExecutor, papers: Sequence[Paper], data: dict[str, Any], doubt: float) -> None:
    """How sure the same choice is of the same documents as an OCR would read them: curves of their own."""
    read = list(pool.map(scanned, papers, range(len(papers)), chunksize=20))
    outcomes = _collect(pool, read, parse({"fields": data["fields"], "curves": {}}))[1]
    for field, kinds in fit_curves(outcomes, doubt).items():
        kept = {kind: curve for kind, curve in data["curves"].get(field, {}).items() if not kind.startswith(OCR)}
        data["curves"][field] = kept | {kind: curve for kind, curve in kinds.items() if kind.startswith(OCR)}


def _collect(pool: ProcessPoolExecutor, papers: Sequence[Paper], weights: Weights) -> Recorded:
    candidates: list[Candidate] = []
    outcomes: list[Outcome] = []
    for found, seen in pool.map(partial(record, weights=weights), papers, chunksize=20):
        candidates += found
        outcomes += seen
    return candidates, outcomes


def _folds(papers: Sequence[Paper]) -> Iterable[list[Paper]]:
    """The papers in parts; all of one design are in the same."""
    designs = sorted({paper.design for paper in papers})
    for number in range(FOLDS):
        held_out = set(designs[number::FOLDS])
        yield [paper for paper in papers if paper.design in held_out]


def _report(before: Sequence[Outcome], after: Sequence[Outcome]) -> None:
    print(f"{'field':24}{'values':>8}{'right before':>14}{'after, unseen designs':>24}")
    for field in sorted({outcome.field for outcome in after}):
        first = [outcome.right for outcome in before if outcome.field == field]
        then = [outcome.right for outcome in after if outcome.field == field]
        print(f"{field:24}{len(then):8}{sum(first) / max(len(first), 1):14.2%}{sum(then) / max(len(then), 1):24.2%}")
    wrong: dict[str, int] = defaultdict(int)
    for outcome in after:
        wrong[outcome.design] += not outcome.right
    worst = sorted(wrong.items(), key=lambda pair: -pair[1])[:12]
    print("most wrong values: " + ", ".join(f"{design} {count}" for design, count in worst))


def _lines(data: dict[str, Any]) -> str:
    """JSON with a line for each tree and each curve, so that changes can be read."""
    fields = ",\n".join(
        f'{json.dumps(field)}: {{"features": {json.dumps(model["features"])}, "base": {model["base"]}, "trees": [\n'
        + ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in model["trees"])
        + "]}"
        for field, model in data["fields"].items()
    )
    curves = ",\n".join(f"{json.dumps(field)}: {json.dumps(kinds)}" for field, kinds in data["curves"].items())
    return f'{{"fields": {{\n{fields}\n}},\n"curves": {{\n{curves}\n}}}}\n'


if __name__ == "__main__":
    raise SystemExit(main())
