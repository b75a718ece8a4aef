"""What reading had to say about the whole document, and what to do about it, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.duplicates import POSSIBLE_DUPLICATE
from invoicext_desktop.domain.errors import EncryptedDocumentError, InvoiceXTError
from invoicext_desktop.domain.invoice import Issue, Severity, Status
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.dialogs.password import remember_box
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import GLYPH
from invoicext_desktop.ui.review.offers import Offers
from invoicext_desktop.ui.review.words import said, tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, Meaning, meaning_color, meaning_glyph, subtle

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class ReadingNotice(QWidget):
    """Hidden where there is nothing to say. A protected file gets its password right here."""

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        self._meaning: Meaning | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        self.password.setPlaceholderText(tr("Password"))
        self.password.returnPressed.connect(self._read_again)
        self.remember = remember_box(self)
        self.again = QPushButton(tr("Read again"), self)
        self.again.clicked.connect(self._read_again)
        self.offers = Offers(desk, services, tasks, self)
        self._lay_out()
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self._on_replaced)
        self.refresh()

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_2)
        actions.addWidget(self.password, 1)
        actions.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3 + GLYPH + SPACE_2, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.text)
        column.addLayout(actions)
        column.addWidget(self.remember)
        column.addWidget(self.offers)

    def _on_replaced(self) -> None:
        self.password.clear()
        self.refresh()

    def refresh(self) -> None:
        self.offers.refresh()
        issues = [issue for issue in self._desk.general_issues if _is_said(issue)]
        if self._desk.settled:
            issues = []  # a person has seen to it
        self.setVisible(bool(issues))
        if not issues:
            return
        failed = self._desk.status is Status.FAILED
        grave = any(issue.severity is not Severity.INFO for issue in issues)
        self._meaning = Meaning.PROBLEM if failed else Meaning.CHECK if grave else None
        self.text.setText("\n".join(said(issue, self.locale()) for issue in issues))
        locked = any(_is_locked(issue) for issue in issues)
        self.password.setVisible(locked)
        self.remember.setVisible(locked)
        self.again.setVisible(failed)
        self.update()

    def _read_again(self) -> None:
        invoice = self._desk.invoice
        if invoice is None:
            return
        password = self.password.text() or None
        services, invoice_id, remember = self._services, invoice.id, self.remember.isChecked()

        def work() -> None:
            services.previews.forget(invoice_id)
            services.reading.read_again([invoice_id], password, remember=remember)

        self._desk.flush()
        self._tasks.run(work, done=lambda _: self._desk.reload(), failed=self._on_failed, owner=self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._desk.message.emit(error_said(error))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = meaning_color(self._meaning, self.palette()) if self._meaning else subtle(self.palette())
        tint = QColor(color)
        tint.setAlpha(22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect(), 6, 6)
        line = self.text.fontMetrics().height()
        top = self.text.y() + (line - GLYPH) // 2
        icons.paint(
            painter, meaning_glyph(self._meaning) if self._meaning else "info", QRect(SPACE_3, top, GLYPH, GLYPH), color
        )


def _is_said(issue: Issue) -> bool:
    """A bill that only looks a little like this one is mentioned too, in a quiet colour."""
    return issue.severity is not Severity.INFO or issue.code == POSSIBLE_DUPLICATE


def _is_locked(issue: Issue) -> bool:
    return issue.code == EncryptedDocumentError.code
