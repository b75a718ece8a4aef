"""An invoice beside the one it may be a duplicate of: both pages, the values that agree and differ, and the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.duplicates import POSSIBLE_DUPLICATE
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Invoice, Review
from invoicext_desktop.ui import dates
from invoicext_desktop.ui.review.compare_table import CompareTable
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.head import ElidedLabel
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.words import said, tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TypeSize, font

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

WIDE, HIGH, TABLE = 1180, 820, 250


class CompareDialog(QDialog):
    """`other_requested`: show the other one. `answered`: a person said what they are. `message`: to be told below."""

    other_requested = Signal(str)
    answered = Signal()
    message = Signal(str)

    def __init__(
        self, services: Services, tasks: TaskRunner, invoice_id: str, other_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Entered before?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._tasks = tasks
        self._ids = invoice_id, other_id
        self._sides = [_Side(services, tasks, name, self) for name in (tr("This invoice"), tr("Entered before"))]
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.table = CompareTable(self)
        self.table.chosen.connect(self._light)
        self._make_buttons()
        self._lay_out()
        for side, shown in zip(self._sides, self._ids, strict=True):
            side.desk.replaced.connect(self._fill)
            side.desk.message.connect(self.message)
            side.desk.show(shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self) -> None:
        make = self._button
        self.same = make(
            tr("&Same invoice: move this one to the bin"),
            tr("The other one stays; Undo brings this one back"),
            self._bin,
        )
        self.different = make(tr("&Two different invoices"), tr("Both are right; do not ask again"), self._keep)
        self.show_other = make(tr("&Open the other"), tr("Show the invoice that was entered before"), self._open)
        self.leave = make(tr("Close"), tr("Decide later (Esc)"), self.reject)

    def _button(self, text: str, tip: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(QIcon())
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        button.setAccessibleDescription(tip)
        button.setToolTip(tip)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        pages = QSplitter(Qt.Orientation.Horizontal, self)
        for side in self._sides:
            pages.addWidget(side)
        pages.setChildrenCollapsible(False)
        pages.setSizes([WIDE // 2, WIDE // 2])
        rows = QSplitter(Qt.Orientation.Vertical, self)
        rows.addWidget(pages)
        rows.addWidget(self.table)
        rows.setChildrenCollapsible(False)
        rows.setStretchFactor(0, 1)
        rows.setSizes([HIGH - TABLE, TABLE])
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.same, self.different, self.show_other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.words)
        column.addWidget(rows, 1)
        column.addLayout(buttons)
        room = self.screen().availableSize()
        self.resize(min(WIDE, room.width() - 40), min(HIGH, room.height() - 60))

    def _fill(self) -> None:
        """As soon as both are here."""
        for side in self._sides:
            side.refresh()
        first, second = (side.desk.invoice for side in self._sides)
        if first is None or second is None:
            return
        asked = [issue for issue in first.issues if issue.code == POSSIBLE_DUPLICATE]
        self.words.setText("\n".join(said(issue, self.locale()) for issue in asked))
        self.table.show_both(first.content, second.content, self.locale())

    def _light(self, path: str) -> None:
        """The value's box, on both pages."""
        for side in self._sides:
            side.desk.set_focus(path)

    # --- answers ---------------------------------------------------------------------------------

    def _bin(self) -> None:
        self._run(lambda: self._services.review.move_to_bin([self._ids[0]]), tr("Moved to the bin."))

    def _keep(self) -> None:
        self._run(lambda: self._services.review.keep_apart(self._ids[0]), "")

    def _open(self) -> None:
        self.accept()
        self.other_requested.emit(self._ids[1])

    def _run(self, work: Callable[[], object], told: str) -> None:
        def done(_: object) -> None:
            if told:
                self.message.emit(told)
            self.answered.emit()
            self.accept()

        self._tasks.run(work, done=done, failed=self._on_failed, lane=Lane.STORE, owner=self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self.message.emit(error_said(error))

    def done(self, result: int) -> None:
        for side in self._sides:
            side.view.close_images()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        for side in self._sides:
            side.view.close_images()
        super().closeEvent(event)


class _Side(QWidget):
    """One of the two: what it is, and its pages."""

    def __init__(self, services: Services, tasks: TaskRunner, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.desk = Desk(services, tasks, self)
        self.title = ElidedLabel(self)
        self.title.setFont(font(TypeSize.BODY, bold=True))
        self.view = PageView(self.desk, services, self)
        self.view.setAccessibleName(tr("Page: {name}").format(name=name))
        self.state = ElidedLabel(self)
        self.state.setFont(font(TypeSize.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addSpacing(SPACE_1)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(240)

    def refresh(self) -> None:
        invoice = self.desk.invoice
        if invoice is not None:
            self.title.show_text(tr("{name}: {file}").format(name=self._name, file=invoice.source.file_name))
            added = dates.format_date(invoice.created_at.astimezone().date(), self.locale())
            self.state.show_text(tr("Added on {date}, {state}").format(date=added, state=_state(invoice)))


def _state(invoice: Invoice) -> str:
    if invoice.review is Review.APPROVED:
        return tr("approved")
    return tr("on hold") if invoice.review is Review.ON_HOLD else tr("not approved")
