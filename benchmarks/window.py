"""The real window on a virtual screen: a list of 100,000, a batch of 500, and the next page.

Times are the person's: from the action to the moment at which the window shows its result. The
heartbeat is a timer of one millisecond on the GUI thread; its longest gap is how long the window was
deaf. A bare Qt window with the same timer, and the machine busy in the same way, is the reference.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.filled import fill
from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.listing import InvoiceQuery, SortKey
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.application import SWITCH_SECONDS, make_application
from invoicext_desktop.ui.inbox.queue_panel import FROM_A
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.review.pane import ReviewPane
from invoicext_desktop.ui.tasks import TaskRunner

MANY = 100_000
BATCH = 500
PAGES = 40
GIVE_UP_SECONDS = 300


class Desk:
    """The window over a data folder."""

    def __init__(self, folder: Path) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self.app: QApplication = make_application()
        self.tasks = TaskRunner()
        self.window = MainWindow(self.tasks, WindowMemory(folder))
        self.window.resize(1400, 900)
        self.window.show()
        self.window.build()
        self.services: Services = open_services(folder)
        self.company = self.services.companies.default()

    def attach(self) -> None:
        self.services.reading.start()
        self.window.attach(self.services, [self.company], self.company)

    def until(self, condition: Callable[[], bool]) -> float:
        """Run the GUI until it is so. Returns the seconds."""
        started = time.perf_counter()
        loop = QEventLoop()
        timer = QTimer(interval=2)  # a busy loop here would take the interpreter from those who work
        timer.timeout.connect(lambda: loop.quit() if condition() or _late(started) else None)
        timer.start()
        loop.exec()
        timer.stop()
        return time.perf_counter() - started

    def close(self) -> None:
        self.window.close()
        self.tasks.close()
        self.services.close()
        self.window.deleteLater()
        self.app.sendPostedEvents()


def _late(started: float) -> bool:
    if time.perf_counter() - started > GIVE_UP_SECONDS:
        raise TimeoutError("what was waited for did not happen")
    return False


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    opened = Desk(folder)
    try:
        yield opened
    finally:
        opened.close()


def long_list(folder: Path) -> None:
    """Open, sort, search and scroll 100,000 invoices."""
    fill(folder, MANY)
    with desk(folder) as at:
        page = at.window.invoices
        started = time.perf_counter()
        at.attach()
        model = page._model
        view = page._view

        def shown() -> bool:
            row = view.rowAt(5)
            return row >= 0 and model.row_of(model.ids[row]) is not None

        at.until(lambda: len(model.ids) == MANY and shown())
        _say(f"list of {MANY:,}: open", time.perf_counter() - started)
        for key in (SortKey.SUPPLIER, SortKey.TOTAL, SortKey.DATE, SortKey.SUBTOTAL, SortKey.STATE):
            wanted = at.services.invoices.ids(
                InvoiceQuery(company_id=at.company.id, sort=key, descending=key not in FROM_A)
            )
            started = time.perf_counter()
            page.panel.sort_by(key)
            at.until(lambda wanted=wanted: model.ids[0] == wanted[0] and shown())  # type: ignore[misc]
            _say(f"list of {MANY:,}: sort by {key.value}", time.perf_counter() - started)
        started = time.perf_counter()
        page.panel.search.setText("harrow paper")
        at.until(lambda: 0 < len(model.ids) < MANY and shown())
        _say(f"list of {MANY:,}: search (with 40 ms that wait for the next key)", time.perf_counter() - started)
        page.panel.search.clear()
        at.until(lambda: len(model.ids) == MANY and shown())
        times = []
        for step in range(1, 41):
            started = time.perf_counter()
            view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * step // 40)
            at.until(shown)
            times.append(time.perf_counter() - started)
        _say(f"list of {MANY:,}: scroll to another place, median", statistics.median(times))
        for table in (True, False):
            started = time.perf_counter()
            page._actions.as_table.setChecked(table)
            at.until(shown)
            view.viewport().repaint()
            _say(f"list of {MANY:,}: shown as a {'table' if table else 'queue'}", time.perf_counter() - started)


def heartbeat(at: Desk, condition: Callable[[], bool]) -> tuple[float, list[float]]:
    """Seconds until it is so, and the gaps between the GUI thread's beats meanwhile."""
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(beat)
    timer.start()
    seconds = at.until(condition)
    timer.stop()
    return seconds, gaps


def batch(folder: Path) -> None:
    """Add and read 500 PDFs in the open window; then show one after the other."""
    inbox = folder / "in"
    inbox.mkdir()
    for number in range(BATCH):
        (inbox / f"{number:03}.pdf").write_bytes(sample_invoice() + b"\n%% %d\n" % number)
    with desk(folder / "data") as at:
        at.attach()
        page = at.window.invoices
        at.until(lambda: page._pane is not None)
        at.window.add([str(inbox)])
        counted = at.services.invoices.counts

        last_look, done = 0.0, False

        def all_read() -> bool:
            nonlocal last_look, done
            if time.perf_counter() - last_look > 1.0:  # asking costs time on this thread too: seldom
                last_look = time.perf_counter()
                counts = at.tasks.run(
                    lambda: counted(at.company.id), done=lambda answer: note(answer.all - answer.processing)
                )
                assert counts is not None
            return done

        def note(read: int) -> None:
            nonlocal done
            done = read == BATCH

        seconds, gaps = heartbeat(at, all_read)
        print(f"{BATCH} PDFs added and read: {seconds:.1f} s, {BATCH * 60 / seconds:.0f} pages a minute")
        gaps.sort()
        print(
            f"  longest time the GUI thread was deaf: {1000 * gaps[-1]:.0f} ms (goal <= 50), "
            f"99.9 %: {1000 * gaps[int(len(gaps) * 0.999)]:.1f} ms"
        )
        next_pages(at)


def next_pages(at: Desk) -> None:
    """From selecting an invoice to its page and fields being there."""
    page = at.window.invoices
    at.until(lambda: len(page._model.ids) == BATCH)
    pane = page._pane
    assert pane is not None
    times = []
    for number in range(PAGES):
        wanted = page._model.ids[number + 5]
        started = time.perf_counter()
        page._view.select(wanted)
        at.until(lambda wanted=wanted: _complete(pane, wanted))  # type: ignore[misc]
        times.append(time.perf_counter() - started)
    times.sort()
    middle, late = statistics.median(times), times[int(len(times) * 0.95)]
    print(f"next invoice shown complete: median {1000 * middle:.0f} ms, 95 % {1000 * late:.0f} ms")


def _complete(pane: ReviewPane, wanted: str) -> bool:
    """Whether the fields and the sharp image of the first page are on the screen."""
    view, invoice = pane.pages.view, pane._desk.invoice
    if invoice is None or invoice.id != wanted or not view.pages:
        return False
    return view._images._key(0, view._image_scale(0)) in view._images._kept


def _say(what: str, seconds: float) -> None:
    print(f"{what}: {1000 * seconds:.0f} ms")


def main() -> int:
    """Both measurements, each in a folder of its own."""
    for measure in (batch, long_list):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            measure(Path(place))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
