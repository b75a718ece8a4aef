"""Matching measured: the folder's awkward payments by its own scorer, and generated ones.

python -m benchmarks.evaluate_reconciliation [DIR] [SEEDS]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from payments.judging import scored, table

SEEDS = 200


def main(folder: Path, seeds: int = SEEDS) -> int:
    """Print both tables. Returns 1 where something wrong would be booked without asking."""
    status = _folder(folder / "reconciliation", folder / "score_reconciliation.py")
    started = time.perf_counter()
    score = scored(range(seeds))
    print(f"\nGenerated payments, {seeds} books in {time.perf_counter() - started:.1f} s\n{table(score)}", flush=True)
    return max(status, 1 if score.wrong else 0)


def _folder(folder: Path, scorer: Path) -> int:
    if not folder.is_dir() or not scorer.is_file():
        print(f"There is nothing to match: {folder.parent} has no reconciliation and scorer.")
        return 0
    with tempfile.TemporaryDirectory() as place:
        found = Path(place) / "reconciliation.json"
        command = [str(Path(sys.executable).with_name("invoicext")), "reconcile"]
        command += ["--statement", str(folder / "statement.json"), "--invoices", str(folder / "invoices.jsonl")]
        with found.open("wb") as out:
            subprocess.run(command, check=False, stdout=out)
        command = [sys.executable, str(scorer), str(folder / "expected.json"), str(found)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    given = sys.argv[1:]
    raise SystemExit(main(Path(given[0] if given else "../shared/eval"), int(given[1]) if len(given) > 1 else SEEDS))
