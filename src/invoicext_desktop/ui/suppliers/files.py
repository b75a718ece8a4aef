"""What was learned, to a file and from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from invoicext_desktop.ui.suppliers.words import tr
from invoicext_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

FILES = "InvoiceXT (*.json)"
FILE_NAME = "InvoiceXT suppliers.json"


class LessonFiles(QObject):
    """`failed` has an error; `message` a sentence for the strip."""

    failed = Signal(object)
    message = Signal(str)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._window = parent
        self.company = ""

    def choose_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Export"), str(Path.home() / FILE_NAME), FILES)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        company, services = self.company, self._services
        target = path if path.suffix else path.with_suffix(".json")
        self._tasks.run(
            lambda: services.suppliers.export(company, target),
            done=lambda count: self.message.emit(_counted(tr("Exported what was learned of {0}."), count)),
            failed=self.failed.emit,
            owner=self,
        )

    def choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Import"), str(Path.home()), FILES)
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        company, services = self.company, self._services
        self._tasks.run(
            lambda: services.suppliers.import_file(company, path),
            done=lambda count: self.message.emit(_counted(tr("Imported what was learned of {0}."), count)),
            failed=self.failed.emit,
            owner=self,
        )


def _counted(text: str, count: int) -> str:
    return text.format(tr("1 supplier") if count == 1 else tr("{0} suppliers").format(count))
