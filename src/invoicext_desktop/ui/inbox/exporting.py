"""Writing the list, or what is selected in it, to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from invoicext_desktop.services.tasks import CancelToken, Progress
from invoicext_desktop.ui.inbox.list_model import InvoiceListModel
from invoicext_desktop.ui.inbox.list_view import InvoiceListView
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

FORMATS = {"CSV (*.csv)": "csv", "Excel (*.xlsx)": "xlsx", "JSON (*.json)": "json"}


def invoice_count(number: int) -> str:
    """A number of invoices in words: "1 invoice", "1,200 invoices"."""
    one = QCoreApplication.translate("Exporter", "1 invoice")
    many = QCoreApplication.translate("Exporter", "{0} invoices")
    return one if number == 1 else many.format(f"{number:n}")


class Exporter(QObject):
    """`progressed`: a Progress, None at the end."""

    message = Signal(str)
    failed = Signal(object)
    progressed = Signal(object)
    _told = Signal(object)

    def __init__(
        self, services: Services, tasks: TaskRunner, model: InvoiceListModel, view: InvoiceListView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._model = model
        self._view = view
        self._window = parent
        self._token = CancelToken()
        self._told.connect(self.progressed)

    def export(self) -> None:
        """Write the selection, or all that is shown where only one is selected, to a file of the person's choice."""
        selected = self._view.selected_ids()
        ids: Sequence[str] = selected if len(selected) > 1 else list(self._model.ids)
        start = str(Path.home() / "invoices.csv")
        name, chosen = QFileDialog.getSaveFileName(self._window, self.tr("Export"), start, ";;".join(FORMATS))
        if name:
            self.export_to(ids, Path(name), FORMATS.get(chosen, "csv"))

    def export_to(self, ids: Sequence[str], path: Path, file_format: str) -> None:
        """Write these invoices; the file's ending decides where it is one of ours."""
        services = self._services
        ending = path.suffix.lower().removeprefix(".")
        kind = ending if ending in FORMATS.values() else file_format
        target = path if ending == kind else path.with_name(f"{path.name}.{kind}")
        self._token = token = CancelToken()

        def tell(progress: Progress) -> None:
            self._told.emit(progress)

        def done(_: object) -> None:
            self.progressed.emit(None)
            self.message.emit(self.tr("Exported {0} to {1}").format(invoice_count(len(ids)), target))

        def failed(error: BaseException) -> None:
            self.progressed.emit(None)
            self.failed.emit(error)

        self._tasks.run(
            lambda: services.exports.export(ids, target, kind, progress=tell, cancel=token),
            done=done,
            failed=failed,
            lane=Lane.POOL,
            owner=self,
        )

    def cancel(self) -> None:
        self._token.cancel()
