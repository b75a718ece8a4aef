"""Pictures of the real window for the documentation, with invoices that the tests' generator makes.

.venv/bin/python scripts/screenshots.py [FOLDER]      (default: docs/screenshots)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from documents.generate import make_document
from documents.layouts import LAYOUTS
from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.application import make_application
from invoicext_desktop.ui.language import speak
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.review.pane import ReviewPane
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import Appearance, set_appearance

LANGUAGES = ("en", "de", "fr", "en", "nl", "es", "it", "en", "de", "en")
SIZE = (1440, 900)
PATIENCE_SECONDS = 60


def until(condition: Callable[[], bool]) -> None:
    """Run the GUI until it is so."""
    end = time.monotonic() + PATIENCE_SECONDS
    loop = QEventLoop()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    timer.stop()
    assert condition(), "what was waited for did not happen"


def rest(milliseconds: int) -> None:
    """Let what is on its way be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def papers(folder: Path) -> None:
    """Ten invoices and a damaged file."""
    folder.mkdir()
    layouts = sorted(LAYOUTS)
    for number, language in enumerate(LANGUAGES):
        document = make_document(4200 + 7 * number, language=language, layout=layouts[number % 4], rows=3 + number % 5)
        document.write(folder, f"{number + 1:02}-scan.pdf")
    (folder / "00-damaged.pdf").write_bytes(b"%PDF-1.7\nnothing that could be opened")


@dataclass(frozen=True)
class Shot:
    """One picture: its name, and what makes it differ from the plain window."""

    name: str
    appearance: Appearance = Appearance.LIGHT
    language: str = "en"
    pose: Callable[[MainWindow, ReviewPane], None] | None = None


def look(app: QApplication, services: Services, target: Path, shot: Shot) -> None:
    """One picture of the whole window."""
    set_appearance(app, shot.appearance)
    speak(app, shot.language)
    QLocale.setDefault(QLocale("de_DE" if shot.language == "de" else "en_GB"))
    tasks = TaskRunner()
    window = MainWindow(tasks, WindowMemory(services.data_dir))
    window.setLocale(QLocale())
    window.resize(*SIZE)
    window.show()
    company = services.companies.default()
    window.attach(services, [company], company)
    ids = services.invoices.ids(InvoiceQuery(company_id=company.id))
    window.actions_.show_invoices.trigger()  # the picture before may have been of another page
    page = window.invoices
    until(lambda: len(page._model.ids) == len(ids) and page._pane is not None)
    page._view.select(ids[2])
    pane = page._pane
    assert pane is not None
    until(lambda: pane._desk.invoice is not None and pane._desk.invoice.id == ids[2])
    until(lambda: pane.pages.view.texts.of(0) is not None)
    rest(1500)
    pane.focus_field("totals.total")
    rest(500)
    if shot.pose is not None:
        shot.pose(window, pane)
        rest(1500)
    window.grab().save(str(target / f"{shot.name}.png"))
    window.close()
    tasks.close()
    window.deleteLater()
    app.sendPostedEvents()


def point_at_a_date(_window: MainWindow, pane: ReviewPane) -> None:
    """The mouse over a date, the cursor in the due date."""
    pane.focus_field("due_date")
    view = pane.pages.view
    index = view.texts.of(0)
    invoice = pane._desk.invoice
    assert index is not None
    assert invoice is not None
    box = invoice.content.evidence["invoice_date"].bbox
    assert box is not None
    place = view.rect_of(0, box).center()
    pane.activateWindow()
    view.hand.fills = lambda: True
    view.hand.move(place)
    view.viewport().update()


def draw_columns(_window: MainWindow, pane: ReviewPane) -> None:
    action = next(item for item in pane.findChildren(QAction) if item.objectName() == "read-columns")
    action.trigger()
    rest(2500)


def show_suppliers(window: MainWindow, _pane: ReviewPane) -> None:
    window.actions_.show_suppliers.trigger()
    rest(2500)


SHOTS = (
    Shot("window"),
    Shot("window-dark", Appearance.DARK),
    Shot("review", pose=point_at_a_date),
    Shot("lines", pose=draw_columns),
    Shot("supplier", pose=show_suppliers),
    Shot("german", language="de"),
)


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    if os.environ.get("QT_SCALE_FACTOR") is None:
        # The scale is a process' own: the large picture is made by another one.
        large = {**os.environ, "QT_SCALE_FACTOR": "2"}
        subprocess.run([sys.executable, __file__, str(target)], env=large, check=True)
    app = make_application()
    QLocale.setDefault(QLocale("en_GB"))
    shots = SHOTS if os.environ.get("QT_SCALE_FACTOR") is None else (Shot("large"),)
    with tempfile.TemporaryDirectory() as place:
        papers(Path(place) / "in")
        services = open_services(Path(place) / "data")
        services.reading.start()
        company = services.companies.default()
        services.intake.add_paths(company.id, [Path(place) / "in"])
        until(lambda: services.reading.idle)
        ids = services.invoices.ids(InvoiceQuery(company_id=company.id))
        services.review.approve(ids[6:9])
        services.asides.hold(ids[4:5], "Goods not received yet")
        for shot in shots:
            look(app, services, target, shot)
        services.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
