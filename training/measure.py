"""How well generated documents are read with the shipped weights, and which of them are not.

    python -m training.measure [--count N] [--first N] [--errors N] [--field PATH] [--design PREFIX]

Prints, by field, the share right, wrong and missing, and for documents that are wrong their seed, so that
`training.papers.make_paper(seed)` draws them again.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from invoicext_desktop.domain.fields import Value, get_value
from invoicext_desktop.extraction.pipeline import read_invoice
from training.compare import same
from training.papers import make_paper


@dataclass(frozen=True, slots=True)
class Verdict:
    """`said` and `truth` of one field of one document; `sure` is the confidence that was said."""

    seed: int
    design: str
    field: str
    said: Value
    truth: Value
    sure: float
    also: tuple[Value, ...] = ()

    @property
    def outcome(self) -> str:
        if same(self.field, self.said, self.truth, self.also):
            return "right"
        if self.truth is None:
            return "invented"
        return "missing" if self.said is None else "wrong"


def judge(seed: int) -> list[Verdict]:
    """Read document `seed` and compare every field and line."""
    return list(_verdicts(seed))


def _verdicts(seed: int) -> Iterator[Verdict]:
    paper = make_paper(seed)
    content, _ = read_invoice(paper.pages)
    for path, truth in paper.truth.items():
        said = get_value(content, path)
        evidence = content.evidence.get(path)
        yield Verdict(
            seed, paper.design, path, said, truth, evidence.confidence if evidence else 0.0, paper.also.get(path, ())
        )
    lines = [[str(getattr(line, name)) for name in ("amount", "description")] for line in content.line_items]
    truths = [[str(line.get(name)) for name in ("amount", "description")] for line in paper.lines]
    for name, number in (("lines", 0), ("lines.description", 1)):
        said, truth = ("; ".join(line[number] for line in found) for found in (lines, truths))
        yield Verdict(seed, paper.design, name, said, truth, 0.0)


def main() -> None:
    """Print the table and the errors."""
    parser = argparse.ArgumentParser(prog="python -m training.measure")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first", type=int, default=100_000, help="training uses the seeds from 0")
    parser.add_argument("--errors", type=int, default=3, help="of each field, this many are printed")
    parser.add_argument("--field", help="errors of this field only")
    parser.add_argument("--design", default="", help="designs whose names begin so only: composed, till, ...")
    options = parser.parse_args()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(judge, range(options.first, options.first + options.count), chunksize=20)
        verdicts = [verdict for every in found for verdict in every if verdict.design.startswith(options.design)]
    by_field: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_field[verdict.field].append(verdict)
    print(f"{'field':20}{'right %':>9}{'wrong':>7}{'missing':>9}{'invented':>10}{'sure %':>8}{'sure & right %':>16}")
    for field, every in by_field.items():
        counts = Counter(verdict.outcome for verdict in every if verdict.said is not None or verdict.truth is not None)
        known = counts["right"] + counts["wrong"] + counts["missing"]
        sure = [verdict for verdict in every if verdict.sure >= 0.95]
        right = sum(verdict.outcome == "right" for verdict in sure)
        print(
            f"{field:20}{100 * counts['right'] / max(known, 1):9.2f}{counts['wrong']:7}{counts['missing']:9}"
            f"{counts['invented']:10}{100 * len(sure) / len(every):8.1f}{100 * right / max(len(sure), 1):16.2f}"
        )
    for field, every in by_field.items():
        wrong = [verdict for verdict in every if verdict.outcome != "right"]
        for verdict in wrong[: options.errors] if options.field in (None, field) else ():
            print(f"{field} seed {verdict.seed} {verdict.design}: said {verdict.said!r}, is {verdict.truth!r}")


if __name__ == "__main__":
    main()
