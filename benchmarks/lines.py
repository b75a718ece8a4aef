"""A table of 2,000 lines beside one of 20: what a key costs the person who presses it.

Every time is the GUI thread's own work from the key to the painted cell, so that a busy machine does not count; the
ratio says how much of it grows with the lines.
"""

from __future__ import annotations

import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.fields import Line
from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.application import make_application
from invoicext_desktop.ui.review.pane import ReviewPane
from invoicext_desktop.ui.tasks import TaskRunner

FEW, MANY = 20, 2_000
TIMES = 9
PASTED = 200


class Table:
    """The pane with an invoice of so many lines."""

    def __init__(self, app: QApplication, services: Services, invoice_id: str, count: int) -> None:
        self.app = app
        services.lines.change(invoice_id, "Lines to measure", lambda _: _lines(count))
        self.tasks = TaskRunner()
        self.pane = ReviewPane(services, self.tasks)
        self.pane.resize(1400, 900)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.show_invoice(invoice_id)
        self.table, self.actions = self.pane.lines.table, self.pane.lines.actions_
        self.rest(lambda: self.pane.lines.model.rowCount() == count)
        self.middle = count // 2

    def rest(self, condition: Callable[[], bool] = lambda: True) -> None:
        """Until nothing is on its way to the store or back."""
        for _ in range(2):
            self._spin(lambda: condition() and not self.tasks.busy)

    def _spin(self, condition: Callable[[], bool]) -> None:
        loop, timer = QEventLoop(), QTimer(interval=5)
        timer.timeout.connect(lambda: loop.quit() if condition() else None)
        timer.start()
        loop.exec()
        timer.stop()

    def median(self, prepare: Callable[[], object], act: Callable[[], object]) -> float:
        """Seconds of the GUI thread from `act` to what it painted."""
        times = []
        for _ in range(TIMES):
            prepare()
            self.rest()
            started = time.thread_time()
            act()
            self.app.processEvents()
            times.append(time.thread_time() - started)
        return statistics.median(times)

    def measures(self) -> dict[str, float]:
        table = self.table

        digits = itertools.cycle("123456789")

        def cell(column: int = 1) -> None:
            table.setFocus()
            table.setCurrentIndex(self.pane.lines.model.index(self.middle, column))

        def open_cell() -> None:
            cell()
            if QApplication.focusWidget() is table:
                QTest.keyClick(table, Qt.Key.Key_F2)

        def key() -> None:
            editor = QApplication.focusWidget()
            assert isinstance(editor, QLineEdit)
            QTest.keyClicks(editor, next(digits))

        def step() -> None:
            bar = table.verticalScrollBar()
            bar.setValue(0 if bar.value() else bar.maximum())

        rows = "\n".join(f"Pasted {number}\t{number}" for number in range(PASTED))
        QGuiApplication.clipboard().setText(rows)
        return {
            "a key in a cell": self.median(open_cell, key),
            "the cursor down": self.median(cell, lambda: QTest.keyClick(table, Qt.Key.Key_Down)),
            "from end to end": self.median(cell, step),
            "all selected": self.median(cell, table.selectAll),
            "a line moved": self.median(cell, lambda: self.actions.move(1)),
            f"{PASTED} rows pasted": self.median(lambda: cell(0), self.actions.paste_cells),
        }

    def close(self) -> None:
        self.pane.close()
        self.tasks.close()
        self.pane.deleteLater()
        self.app.sendPostedEvents()


def _lines(count: int) -> tuple[Line, ...]:
    return tuple(
        Line(LineItem(f"Paper {number}", Decimal(2), None, Decimal("3.50"), None, None, Decimal("7.00")))
        for number in range(count)
    )


def main() -> int:
    """Both tables, one after the other."""
    app = make_application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        services = open_services(Path(place) / "data")
        (Path(place) / "invoice.pdf").write_bytes(sample_invoice())
        added = services.intake.add_paths(services.companies.default().id, [Path(place) / "invoice.pdf"])
        invoice_id = added[0].invoice_id
        assert invoice_id is not None
        services.reading.read_now(invoice_id)
        found = []
        for count in (FEW, MANY):
            table = Table(app, services, invoice_id, count)
            found.append(table.measures())
            table.close()
        services.close()
    few, many = found
    for name, seconds in many.items():
        print(f"{MANY:,} lines, {name}: {1000 * seconds:.1f} ms, {seconds / few[name]:.1f} x that of {FEW} lines")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
