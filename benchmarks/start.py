"""Starting the window, as whole processes: until its first frame, and until its list can be used.

The reference is a bare PySide6 window with a Python interpreter of its own. The three are started in
turn, several times; what is compared is the median. The clock is this process's: it starts with the
child and stops when the child's line about the event has appeared in a file.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.filled import fill

ROUNDS = 9
INVOICES = 100
PAINTED_GOAL, USABLE_GOAL = 2.0, 5.0
GIVE_UP_SECONDS = 60
LOOK_AGAIN_SECONDS = 0.001

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)

def tell():
    with open(sys.argv[1], "a") as report:
        report.write('{"event": "painted"}\\n')
    app.quit()

app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""


def start(command: list[str], events: int, variables: dict[str, str], report: Path) -> list[float]:
    """The seconds until each of the first `events` lines is in `report`."""
    report.unlink(missing_ok=True)
    seen: list[float] = []
    started = time.monotonic()
    with subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL) as process:
        while len(seen) < events:
            now = time.monotonic() - started
            lines = report.read_bytes().count(b"\n") if report.exists() else 0
            seen.extend([now] * (min(lines, events) - len(seen)))
            if len(seen) < events and (process.poll() is not None or now > GIVE_UP_SECONDS):
                process.kill()
                raise SystemExit(f"{' '.join(command[1:3])} ended or hung before it was ready")
            time.sleep(LOOK_AGAIN_SECONDS)
        process.wait(GIVE_UP_SECONDS)
    return seen


def measure(place: Path) -> tuple[float, float, float]:
    """Medians: a bare window painted, ours painted, ours usable."""
    data_dir, report = place / "data", place / "report.jsonl"
    fill(data_dir, INVOICES)
    # Byte code is kept, as it is on a person's computer.
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    variables |= {
        "QT_QPA_PLATFORM": "offscreen",
        "INVOICEXT_DATA_DIR": str(data_dir),
        "INVOICEXT_STARTUP_REPORT": str(report),
    }
    bare, ours = [sys.executable, "-c", BARE, str(report)], [sys.executable, "-m", "invoicext_desktop"]
    seen: list[tuple[float, float, float]] = []
    for _ in range(ROUNDS + 1):
        (reference,) = start(bare, 1, variables, report)
        painted, usable = start(ours, 2, variables, report)
        seen.append((reference, painted, usable))
    reference, painted, usable = (statistics.median(column) for column in zip(*seen[1:], strict=True))
    return reference, painted, usable


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        reference, painted, usable = measure(Path(place))
    print(f"   bare PySide6 window painted   {reference * 1000:5.0f} ms")
    for what, seconds, goal in (("painted", painted, PAINTED_GOAL), ("list usable", usable, USABLE_GOAL)):
        print(f"   window {what:<22} {seconds * 1000:5.0f} ms   {seconds / reference:.2f} x   (goal <= {goal:g} x)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
