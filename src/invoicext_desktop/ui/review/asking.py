"""The question to the client about the invoice on the desk: the dialog, its page, and the hold that follows."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.page_images import as_image
from invoicext_desktop.ui.review.question_dialog import QuestionDialog
from invoicext_desktop.ui.review.question_text import question_about
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: Pixels a point: a page in a mail is read on a screen and printed now and then.
SCALE = 150 / 72


class Asking(QObject):
    """`address` is the client's mail address, as it was written last; `address_changed` tells a new one."""

    address_changed = Signal(str)

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        self._window = window
        self.address = ""

    def ask(self, page: int) -> QuestionDialog | None:
        """Open the question about the invoice on the desk; `page` (from 1) goes along. None: there is no invoice."""
        invoice = self._desk.invoice
        if invoice is None:
            return None
        self._desk.flush()
        question = question_about(invoice, self._desk.issues, self._window.locale())
        dialog = QuestionDialog(question, self.address, f"page-{page}.png", self._window)
        dialog.asked.connect(lambda: self._on_asked(invoice.id, dialog))
        self._tasks.run(
            lambda: _shown(self._services.previews.page_image(invoice.id, page, SCALE)),
            done=dialog.show_page,
            failed=_without_page,
            lane=Lane.POOL,
            owner=dialog,
        )
        dialog.open()
        return dialog

    def _on_asked(self, invoice_id: str, dialog: QuestionDialog) -> None:
        if dialog.to.text().strip() != self.address:
            self.address = dialog.to.text().strip()
            self.address_changed.emit(self.address)
        invoice = self._desk.invoice
        waits = invoice is not None and invoice.id == invoice_id and invoice.review is Review.ON_HOLD
        if dialog.hold and not waits:
            self._tasks.run(
                lambda: self._services.asides.hold([invoice_id], tr("Question to the client")),
                failed=self._on_failed,
                lane=Lane.STORE,
                owner=self,
            )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._desk.message.emit(error_said(error))


def _shown(future: Future[PageImage]) -> QImage:
    return as_image(future.result())


def _without_page(error: BaseException) -> None:
    """A document without a page that can be shown: the question goes without it, as the button says."""
    if not isinstance(error, InvoiceXTError):
        raise error
