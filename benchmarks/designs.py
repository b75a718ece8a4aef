"""Accuracy on documents of the tests' generator: right, wrong and missing values by field and by design.

    python -m benchmarks.designs [COUNT] [--design NAME] [--language LANG] [--from SEED] [--errors N]

Each document is made and read in this process. `--errors N` lists the first N errors of every field with the seed
that makes the document again.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from documents.designs.judging import HEADER, Verdict, judge, judge_issues, judge_lines
from documents.designs.printing import Printed, print_document
from documents.designs.registry import DESIGNS
from invoicext_desktop.extraction.pipeline import extract

KINDS = ("right", "wrong", "missing", "invented")


class Tally:
    """What was read of all documents."""

    def __init__(self) -> None:
        self.fields: dict[str, Counter[str]] = defaultdict(Counter)
        self.groups: dict[str, Counter[str]] = defaultdict(Counter)
        self.errors: dict[str, list[str]] = defaultdict(list)

    def add(self, document: Printed, path: Path) -> None:
        read = extract(path, "application/pdf")
        content = read.content
        names = (f"design {document.design}", f"language {document.language}", "ALL")
        where = f"--from {document.seed} --design {document.design} --language {document.language}"
        for verdict in judge(document.truth, content):
            self._count(verdict, names, where)
        for verdict in judge_issues(document.truth, frozenset(issue.code for issue in read.issues)):
            self._count(verdict, names, where)
        right, missed, extra = judge_lines(document.truth, content)
        for name in names:
            self.groups[name].update(lines=len(document.truth.lines), lines_right=right, lines_read=right + len(extra))
        if missed or extra:
            said = [(i.description, str(i.quantity), str(i.unit_price), str(i.amount)) for i in extra[:2]]
            wanted = [tuple(str(value) for value in line.values()) for line in missed[:2]]
            self.errors["lines"].append(f"{where}: {len(missed)} of {len(document.truth.lines)}: {wanted} read {said}")

    def _count(self, verdict: Verdict, names: tuple[str, ...], where: str) -> None:
        self.fields[verdict.path][verdict.kind] += 1
        if verdict.sure:
            self.fields[verdict.path][f"sure {verdict.kind}"] += 1
        if verdict.path in HEADER:
            for name in names:
                self.groups[name][verdict.kind] += 1
                self.groups[name][f"sure {verdict.kind == 'right'}"] += verdict.sure
        if verdict.kind != "right":
            sure = ", sure" if verdict.sure else ""
            self.errors[verdict.path].append(f"{where}: {verdict.kind}{sure}: {verdict.wanted} read {verdict.got}")

    def print(self, most: int) -> None:
        write = sys.stdout.write
        write(
            f"{'field':20}{'known':>7}{'right%':>8}"
            + "".join(f"{kind:>10}" for kind in KINDS[1:])
            + f"{'sure wrong':>12}\n"
        )
        for path, counts in self.fields.items():
            known = sum(counts[kind] for kind in KINDS[:3])
            sure = sum(counts[f"sure {kind}"] for kind in KINDS[1:])
            write(f"{path:20}{known:7}{100 * counts['right'] / max(1, known):8.1f}")
            write("".join(f"{counts[kind]:10}" for kind in KINDS[1:]) + f"{sure:12}\n")
        titles = ("header right%", "invented", "lines%", "precise%", "sure%", "sure right%")
        write(f"\n{'group':32}" + "".join(f"{title:>14}" for title in titles) + "\n")
        for name, counts in sorted(self.groups.items()):
            known = sum(counts[kind] for kind in KINDS[:3])
            sure = counts["sure True"] + counts["sure False"]
            write(f"{name:32}{100 * counts['right'] / max(1, known):14.1f}{counts['invented']:14}")
            write(f"{100 * counts['lines_right'] / max(1, counts['lines']):14.1f}")
            write(f"{100 * counts['lines_right'] / max(1, counts['lines_read']):14.1f}")
            write(f"{100 * sure / max(1, known):14.1f}{100 * counts['sure True'] / max(1, sure):14.2f}\n")
        for path, errors in self.errors.items():
            if most:
                write(f"\n{path}: {len(errors)} errors\n" + "".join(f"  {error}\n" for error in errors[:most]))


def main(argv: list[str] | None = None) -> int:
    """Print the tables. Returns 0: nothing is asserted here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=2 * len(DESIGNS))
    parser.add_argument("--design", choices=sorted(DESIGNS))
    parser.add_argument("--language")
    parser.add_argument("--from", dest="start", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0)
    given = parser.parse_args(argv)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(given.start, given.start + given.count):
            document = print_document(seed, design=given.design, language=given.language)
            tally.add(document, document.write(Path(folder)))
    tally.print(given.errors)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
