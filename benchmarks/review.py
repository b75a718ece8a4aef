"""A hundred invoices reviewed through the real window by keyboard alone: keys, waiting, and how deaf the window is.

The reviewer knows what is printed (the generator tells). A right invoice is approved; of a wrong value the field is
gone to, and the value taken from the list of others on the page, as the checks propose it, or typed. A third of the
invoices has one value read wrong on purpose, as an unsure reader would. Keys are real key events to whatever has the
focus. Times are from the key that approves to the moment at which the next invoice's page and fields are there.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window import Desk, _complete, heartbeat
from documents.designs.judging import HEADER, judge, same
from documents.designs.printing import print_document
from documents.designs.truth import Truth
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, get_cell, get_value, with_cell
from invoicext_desktop.domain.invoice import InvoiceContent, Status
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.storage.invoices import get_state
from invoicext_desktop.ui.review.pane import ReviewPane

COUNT = 100
#: One invoice in so many has a value read wrong on purpose.
SPOILED = 3
#: A person looks this long at least; meanwhile the page after it is rendered.
LOOK_SECONDS = 0.2
SPOILABLE = ("invoice_date", "due_date", "totals.total", "totals.subtotal", "invoice_number")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Reviewer:
    """The person at the keyboard. `pressed` counts the keys."""

    def __init__(self, at: Desk, truths: dict[str, Truth]) -> None:
        self.at = at
        self.truths = truths
        self.pressed = 0
        pane = at.window.invoices._pane
        assert pane is not None
        self.pane: ReviewPane = pane

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.at.window
        if target is self.pane.choices:
            target = self.pane.choices.list
        QTest.keyClick(target, key, modifier)
        self.pressed += 1

    def wrong(self) -> list[tuple[str, Value]]:
        """(path, what is printed) of the values that are not right; what only the truth knows is left."""
        truth, content = self.truths[self.shown], self.pane._desk.content
        return [
            (verdict.path, verdict.wanted)
            for verdict in judge(truth, content)
            if verdict.path in HEADER and verdict.kind in {"wrong", "missing"} and verdict.path != "supplier.address"
        ]

    @property
    def shown(self) -> str:
        current = self.at.window.invoices._view.current_id
        assert current is not None
        return current

    def put_right(self, path: str, wanted: Value) -> str:
        """Returns how: "proposed", "chosen" or "typed"."""
        desk = self.pane._desk
        fixed = get_value(self._fixed(), path)
        if fixed is not None and same(path, wanted, fixed):
            self.key(Qt.Key.Key_U, CTRL)
            return "proposed"
        self.go_to(path)
        self.key(Qt.Key.Key_F4)
        popup = self.pane.choices
        self.at.until(lambda: bool(popup._found) or "Looking" not in popup.list.item(0).text())
        places = [place for place, item in enumerate(popup._found) if same(path, wanted, item.value)]
        if places:
            for _ in range(places[0]):
                self.key(Qt.Key.Key_Down)
            self.key(Qt.Key.Key_Return)
            return "chosen"
        self.key(Qt.Key.Key_Escape)
        self.type(wanted)
        assert desk.invoice is not None
        return "typed"

    def _fixed(self) -> InvoiceContent:
        """What the invoice would say after Ctrl+U."""
        desk = self.pane._desk
        issue = desk.suggestion
        content = desk.content
        for path, value in issue.fixes[0].values if issue is not None and issue.fixes else ():
            content = with_cell(content, path, Cell(value))
        return content

    def go_to(self, path: str) -> None:
        """By the keys that a person would use: on to what needs a look, else by Tab."""
        for _ in range(12):
            if self.pane._desk.focus_path == path and QApplication.focusWidget() is not None:
                break
            if path in self.pane._desk.stops:
                self.key(Qt.Key.Key_F8)
                self.pane.go_on()
            else:
                self.pane.focus_field(path)
                self.pressed += 2
        self.at.app.processEvents()

    def type(self, wanted: Value) -> None:
        widget = QApplication.focusWidget() or self.at.window
        text = wanted.isoformat() if isinstance(wanted, dt.date) else str(wanted)
        QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(widget, text)
        self.pressed += len(text) + 1

    def approve(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)


def spoil(at: Desk, invoice_id: str, truth: Truth, chance: random.Random) -> None:
    """Have one value read wrong, and the reader unsure of it."""
    store = at.services._store
    with store.database.write() as connection:
        state = get_state(connection, invoice_id)
        paths = [path for path in SPOILABLE if path in truth.values and get_value(state.content, path) is not None]
        if not paths or state.status is not Status.PROCESSED:
            return
        path = chance.choice(paths)
        cell = get_cell(state.content, path)
        assert cell.evidence is not None
        evidence = dataclasses.replace(
            cell.evidence, confidence=0.6, source=EvidenceSource.TEXT, proved=False, reason=""
        )
        content = with_cell(state.content, path, Cell(_other(cell.value), None, evidence))
        store.save(connection, invoice_id, dataclasses.replace(state, content=content))


def _other(value: Value) -> Value:
    if isinstance(value, Decimal):
        return value + Decimal("9.00")
    if isinstance(value, dt.date):
        return value + dt.timedelta(days=3)
    return f"{value}9"


def prepare(at: Desk, folder: Path) -> dict[str, Truth]:
    """Documents of the generator's designs, read; the truth by invoice."""
    folder.mkdir()
    by_name: dict[str, Truth] = {}
    for seed in range(COUNT):
        document = print_document(9000 + seed)
        path = document.write(folder).rename(folder / f"{seed:03}.pdf")
        by_name[path.name] = document.truth
    at.attach()
    at.until(lambda: at.window.invoices._pane is not None)
    at.window.add([str(folder)])
    at.until(lambda: at.services.invoices.counts(at.company.id).all == COUNT and at.services.reading.idle)
    ids = at.services.invoices.ids(InvoiceQuery(company_id=at.company.id))
    truths = {item.id: by_name[item.source.file_name] for item in at.services.invoices.get_many(ids)}
    chance = random.Random(1)
    for number, invoice_id in enumerate(ids):
        if number % SPOILED == 0:
            spoil(at, invoice_id, truths[invoice_id], chance)
    return truths


def review(at: Desk, truths: dict[str, Truth]) -> None:
    """Go through the queue once."""
    page = at.window.invoices
    page._on_everything()
    at.until(lambda: len(page._model.ids) == COUNT and page._asking is None)
    page._view.select(page._model.ids[0])
    person = Reviewer(at, truths)
    keys: list[int] = []
    wrong: list[int] = []
    ways: Counter[str] = Counter()
    waits: list[float] = []
    for _ in range(COUNT):
        shown = person.shown
        at.until(lambda shown=shown: _complete(person.pane, shown))  # type: ignore[misc]
        at.app.processEvents()
        faults = person.wrong()
        for path, wanted in faults:
            before = person.pressed
            ways[person.put_right(path, wanted)] += 1
            wrong.append(person.pressed - before)
            at.until(lambda: not at.tasks.busy)
        before = person.pressed
        started = time.perf_counter()
        person.approve()
        if not faults:
            keys.append(person.pressed - before)
        at.until(lambda shown=shown: page._view.current_id != shown)  # type: ignore[misc]
        following = page._view.current_id
        if following is None:
            break
        at.until(lambda following=following: _complete(person.pane, following))  # type: ignore[misc]
        waits.append(time.perf_counter() - started)
        rest = time.perf_counter() + LOOK_SECONDS
        at.until(lambda rest=rest: time.perf_counter() > rest)  # type: ignore[misc]
        at.until(lambda: not at.tasks.busy)
    report(at, keys, wrong, ways, waits)


def report(at: Desk, keys: list[int], wrong: list[int], ways: Counter[str], waits: list[float]) -> None:
    waits.sort()
    approved = at.services.invoices.counts(at.company.id).approved
    print(f"{approved} of {COUNT} approved by keyboard alone")
    print(f"right invoices: {len(keys)}, keys each: median {statistics.median(keys):.0f}, most {max(keys)} (goal <= 1)")
    if wrong:
        few = 100 * sum(count <= 3 for count in wrong) / len(wrong)
        print(
            f"wrong values: {len(wrong)}, keys each: median {statistics.median(wrong):.0f} (goal <= 3), "
            f"three at most: {few:.0f} %"
        )
        print("  " + ", ".join(f"{way} {count}" for way, count in ways.most_common()))
    middle, late = statistics.median(waits), waits[int(len(waits) * 0.95)]
    print(
        f"next invoice complete: median {1000 * middle:.0f} ms (goal <= 100), 95 %: {1000 * late:.0f} ms (goal <= 250)"
    )


def main() -> int:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        at = Desk(Path(place) / "data")
        try:
            truths = prepare(at, Path(place) / "in")
            done = False

            def work() -> None:
                nonlocal done
                review(at, truths)
                done = True

            QTimer.singleShot(0, work)
            _, gaps = heartbeat(at, lambda: done)
            gaps.sort()
            print(f"longest time the GUI thread was deaf: {1000 * gaps[-1]:.0f} ms (goal <= 50), 99.9 %: "
                  f"{1000 * gaps[int(len(gaps) * 0.999)]:.1f} ms")  # fmt: skip
        finally:
            at.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
