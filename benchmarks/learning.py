"""What one corrected document is worth to the next ones of its supplier.

    python -m benchmarks.learning [EVAL_DIR] [--scans] [--families N] [--errors N]

For every family (documents of one layout below EVAL_DIR/invoices, and suppliers of the tests' generator, some with
labels that nobody knows) one document is read, corrected by its truth and learned from; the others are read without
and with what was learned. Of real documents the first teaches, then the last, which is often a scan. Printed are the
header values that are right, before and after.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from documents.correcting import corrected
from documents.designs.families import print_family
from documents.designs.judging import HEADER, judge, judge_lines
from documents.designs.truth import Truth
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.lessons import SupplierLessons
from invoicext_desktop.domain.memory import agree
from invoicext_desktop.extraction.memory.learn import learn
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.pipeline import read_invoice
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import sniff

DEFAULT = Path("../shared/eval")
GOAL = 0.95
FOLDERS = (
    "e-invoices-page",
    "invoices-digital",
    "software-templates",  # the last one that has text
    "invoices-rescanned",
    "software-rescanned",
    "invoices-scan",
    "receipts",
)
Families = Iterator[tuple[str, list["Paper"]]]
DIGITAL = 3
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document with its truth. `complete`: what the truth lacks is not printed."""

    name: str
    pages: Callable[[], tuple[Page, ...]]
    truth: Truth
    complete: bool = True


@dataclass(slots=True)
class Score:
    """Header values: known, right without and with lessons; invented ones; sure ones and how many of them right."""

    known: int = 0
    before: int = 0
    after: int = 0
    invented: list[int] = field(default_factory=lambda: [0, 0])
    sure: list[int] = field(default_factory=lambda: [0, 0])
    sure_right: list[int] = field(default_factory=lambda: [0, 0])
    lines: list[int] = field(default_factory=lambda: [0, 0, 0])
    learned: Counter[str] = field(default_factory=Counter)

    def add(self, other: Score) -> None:
        self.known += other.known
        self.before += other.before
        self.after += other.after
        for mine, theirs in (
            (self.invented, other.invented),
            (self.sure, other.sure),
            (self.sure_right, other.sure_right),
            (self.lines, other.lines),
        ):
            for index, value in enumerate(theirs):
                mine[index] += value
        self.learned += other.learned


def main() -> int:
    """Print both tables; a family that lessons made worse is named, not asserted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--families", type=int, default=100)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--scans", action="store_true", help="the scans too, which take seconds a page")
    arguments = parser.parse_args()
    worse = 0
    if (arguments.folder / "invoices" / "INDEX.csv").is_file():
        worse += table(
            "real documents",
            real_families(arguments.folder / "invoices", scans=arguments.scans),
            arguments.errors,
            teachers=2,
        )
    with tempfile.TemporaryDirectory() as place:
        made = made_families(arguments.families, Path(place))
        worse += table("generated suppliers", made, arguments.errors, each=False)
    print("no family got worse" if not worse else f"{worse} families got worse")
    return 0


def table(title: str, families: Families, errors: int, *, each: bool = True, teachers: int = 1) -> int:
    """The families' figures; returns how many got worse."""
    print(f"-- {title}: header values right before and after one corrected document", flush=True)
    whole, worse, started, count = Score(), 0, time.perf_counter(), 0
    for name, papers in families:
        score = measure(papers, errors, teachers)
        if score is None:
            continue
        count += 1
        whole.add(score)
        bad = score.after < score.before or score.invented[1] > score.invented[0]
        worse += bad
        if each or bad:
            print(f"{name:28} {figures(score)}{'  WORSE' if bad else ''}", flush=True)
    if count:
        print(f"{f'{count} families':28} {figures(whole)}  goal {100 * GOAL:.0f}")
        print(f"   sure before {rate(whole, 0)}, after {rate(whole, 1)}; {time.perf_counter() - started:.0f} s")
        print(f"   read by lessons: {dict(whole.learned)}")
    return worse


def figures(score: Score) -> str:
    share = [100 * right / max(1, score.known) for right in (score.before, score.after)]
    lines = "/".join(str(count) for count in score.lines)
    invented = "/".join(str(count) for count in score.invented)
    return f"{score.known:5} known {share[0]:6.1f} -> {share[1]:6.1f}  invented {invented}  lines {lines}"


def rate(score: Score, side: int) -> str:
    share, right = score.sure[side] / max(1, score.known), score.sure_right[side] / max(1, score.sure[side])
    return f"{100 * share:.1f} % said sure, {100 * right:.1f} % of them right"


def measure(papers: list[Paper], errors: int, teachers: int = 1) -> Score | None:
    """The first readable document, with two teachers then the last, is learned from, and the others are read."""
    readable = [(paper, pages) for paper in papers if (pages := paper.pages())]
    if len(readable) < 2:
        return None
    score = Score()
    plain = [read_invoice(pages)[0] for _, pages in readable]
    for teacher in (0, len(readable) - 1)[:teachers]:
        paper, pages = readable[teacher]
        memory = memory_of(pages, paper)
        for number, (other, seen) in enumerate(readable):
            if number != teacher:
                score.add(_compare(other, plain[number], read_invoice(seen, memory)[0], errors))
    return score


def memory_of(pages: tuple[Page, ...], paper: Paper) -> Memory:
    read, _ = read_invoice(pages)
    observed = learn(pages, corrected(read, paper.truth, complete=paper.complete))
    lessons = agree([(observed, NOW)])
    return Memory([SupplierLessons("1", observed.supplier, observed.keys, lessons)])


def _compare(paper: Paper, read: InvoiceContent, helped: InvoiceContent, errors: int) -> Score:
    score = Score()
    for side, content in enumerate((read, helped)):
        for verdict in judge(paper.truth, content):
            if verdict.path not in HEADER or (verdict.kind == "invented" and not paper.complete):
                continue
            right = verdict.kind == "right"
            evidence = content.evidence.get(verdict.path)
            if verdict.kind == "invented":
                score.invented[side] += 1
            elif side == 0:
                score.known += 1
                score.before += right
            else:
                score.after += right
            score.sure[side] += verdict.sure
            score.sure_right[side] += verdict.sure and right
            if side and evidence is not None and evidence.source is EvidenceSource.LEARNED:
                score.learned["right" if right else "wrong"] += 1
            if side and not right and errors:
                print(f"     {paper.name} {verdict.path}: {verdict.kind} {verdict.wanted!r} got {verdict.got!r}")
        score.lines[side] += judge_lines(paper.truth, content)[0]
    score.lines[2] += len(paper.truth.lines)
    return score


def made_families(count: int, place: Path, each: int = 4) -> Iterator[tuple[str, list[Paper]]]:
    """Suppliers of the generator."""
    for seed in range(count):
        papers = []
        for number, printed in enumerate(print_family(seed, each)):
            path = place / f"{seed}-{number}.pdf"
            path.write_bytes(printed.pdf)
            papers.append(
                Paper(f"{printed.design}-{seed}-{number}", cache(lambda path=path: pages_of(path)), printed.truth)
            )
        yield f"{printed.design} {seed}", papers


def real_families(folder: Path, *, scans: bool = True) -> Iterator[tuple[str, list[Paper]]]:
    """Documents of one layout, as the index names it."""
    families: dict[str, list[Path]] = defaultdict(list)
    with (folder / "INDEX.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["file"].split("/")[0] in FOLDERS[: None if scans else DIGITAL]:
                families[row["layout_family"]].append(folder / row["file"])
    for name, paths in sorted(families.items()):
        if len(paths) > 1:
            yield name, [_paper(path) for path in sorted(paths, key=lambda p: (FOLDERS.index(p.parent.name), p.name))]


def _paper(path: Path) -> Paper:
    truth = json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8"))
    values = {name: value for name in HEADER if (value := _typed(name, _at(truth, name))) is not None}
    others = truth.get("_alternatives") or {}
    alternatives = {name: tuple(_typed(name, value) for value in others[name]) for name in HEADER if name in others}
    kind = truth.get("document_type") or "invoice"
    lines = tuple(_typed_line(line) for line in truth.get("line_items") or ())
    return Paper(
        f"{path.parent.name}/{path.name}",
        cache(lambda: pages_of(path)),
        Truth(kind, values, alternatives, lines),
        bool(truth.get("_complete")),
    )


def _at(truth: dict[str, Any], path: str) -> Any:
    for part in path.split("."):
        truth = truth.get(part) or {}
    return truth or None


def _typed(path: str, value: Any) -> Any:
    if value is None or value == "":
        return None
    if path.startswith("totals."):
        return Decimal(str(value))
    return dt.date.fromisoformat(value) if path.endswith("_date") else value


def _typed_line(line: dict[str, Any]) -> dict[str, Any]:
    numbers = ("quantity", "unit_price", "discount", "tax_rate", "amount")
    kept = {"description": line.get("description") or ""}
    kept |= {name: line[name] for name in ("unit",) if line.get(name)}
    return kept | {name: Decimal(str(line[name])) for name in numbers if line.get(name) not in (None, "")}


def pages_of(path: Path) -> tuple[Page, ...]:
    """A document's pages; none where it cannot be read."""
    try:
        return read_pages(path, sniff(path))[0]
    except InvoiceXTError:
        return ()


if __name__ == "__main__":
    raise SystemExit(main())
