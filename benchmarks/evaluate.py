"""Accuracy on real documents: reads every document of a folder and has the folder's own scorer judge.

    python -m benchmarks.evaluate [DIR]

DIR holds `invoices/` (documents beside NAME.truth.json) and `score_invoices.py`, `reconciliation/` (statement.json,
invoices.jsonl, expected.json) and `score_reconciliation.py`. Generated payments are matched too. Nothing is asserted:
the figures are for people who choose between two ways of reading.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import evaluate_reconciliation as reconciliation

DEFAULT = Path("../shared/eval")


def main(argv: list[str] | None = None) -> int:
    """Print the scorers' tables. Returns the worst exit status; 0 where there is no such folder."""
    arguments = sys.argv[1:] if argv is None else argv
    folder = Path(arguments[0]) if arguments else DEFAULT
    return max(_invoices(folder, arguments[1:]), reconciliation.main(folder))


def _invoices(folder: Path, options: list[str]) -> int:
    invoices, scorer = folder / "invoices", folder / "score_invoices.py"
    if not invoices.is_dir() or not scorer.is_file():
        print(f"There is nothing to measure: {folder} has no invoices and scorer.")
        return 0
    with tempfile.TemporaryDirectory() as place:
        predictions = Path(place) / "predictions.jsonl"
        seconds = _read(invoices, predictions)
        count = len(predictions.read_text(encoding="utf-8").splitlines())
        print(f"{count} documents read in {seconds:.1f} s ({60 * count / seconds:.0f} a minute)\n", flush=True)
        command = [sys.executable, str(scorer), str(invoices), str(predictions), *options]
        return subprocess.run(command, check=False).returncode


def _read(invoices: Path, predictions: Path) -> float:
    started = time.perf_counter()
    command = [str(Path(sys.executable).with_name("invoicext")), "extract", str(invoices), "-o", str(predictions)]
    subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    raise SystemExit(main())
