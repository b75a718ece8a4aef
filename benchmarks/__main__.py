"""Runs the benchmarks: all of them, or those named. Exit status 1 where one failed; a goal is told, not asserted."""

from __future__ import annotations

import importlib.util
import pkgutil
import subprocess
import sys
import time
from pathlib import Path

import benchmarks

#: They measure accuracy, not time: `make eval`, `make designs`.
ELSEWHERE = {"__main__", "designs", "evaluate", "evaluate_reconciliation"}


def names() -> list[str]:
    """The benchmarks beside this module, the one that the window's start is judged by first."""
    found = {module.name for module in pkgutil.iter_modules(benchmarks.__path__)} - ELSEWHERE
    return sorted(filter(has_main, found), key=lambda name: (name != "start", name))


def has_main(name: str) -> bool:
    """Whether it is a benchmark (`main() -> int`), seen without importing it: an import may take a second."""
    found = importlib.util.find_spec(f"benchmarks.{name}")
    return (
        found is not None
        and found.origin is not None
        and "\ndef main() -> int:" in Path(found.origin).read_text(encoding="utf-8")
    )


def run(name: str) -> bool:
    """One benchmark, in a process that nothing else has warmed or filled. Whether it ended well."""
    print(f"== {name}", flush=True)
    started = time.monotonic()
    code = f"import sys; from benchmarks.{name} import main; sys.exit(main())"
    status = subprocess.run([sys.executable, "-c", code], check=False).returncode
    print(f"   {time.monotonic() - started:.0f} s" + (f", exit status {status}" if status else ""), flush=True)
    return status == 0


def main(asked: list[str]) -> int:
    unknown = sorted(set(asked) - set(names()))
    if unknown:
        print(f"There is no benchmark called {', '.join(unknown)}; there are {', '.join(names())}")
        return 2
    failed = [name for name in asked or names() if not run(name)]
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
