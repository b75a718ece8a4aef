"""Reading a digital invoice, whole and warm, against PyMuPDF's own word extraction of the same file."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pymupdf

from benchmarks.papers import papers
from invoicext_desktop.extraction.pipeline import extract

ROUNDS = 5
GOAL_RATIO = 8
GOAL_MS = 100


def _words(path: Path) -> None:
    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("words")


def _whole(path: Path) -> None:
    extract(path, "application/pdf")


def _timed(work: Callable[[Path], None], path: Path) -> float:
    started = time.perf_counter()
    work(path)
    return time.perf_counter() - started


def main() -> int:
    """Median over the rounds for each document, then over the documents."""
    with tempfile.TemporaryDirectory() as place:
        paths = papers(Path(place))
        for path in paths:
            _whole(path)
            _words(path)
        whole, words = [], []
        for path in paths:
            pairs = [(_timed(_whole, path), _timed(_words, path)) for _ in range(ROUNDS)]
            whole.append(statistics.median(first for first, _ in pairs))
            words.append(statistics.median(second for _, second in pairs))
    ratio = statistics.median(first / second for first, second in zip(whole, words, strict=True))
    late = sorted(whole)[int(len(whole) * 0.95)]
    print(
        f"reading {len(paths)} digital invoices: median {1000 * statistics.median(whole):.1f} ms (goal <= {GOAL_MS}), "
        f"95 % {1000 * late:.1f} ms; {ratio:.1f} x PyMuPDF's words (goal <= {GOAL_RATIO})"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
