"""What is asked about a value, and the answers: put right as proposed, or right as it is.

It stands below the fields, so that none of them moves when a question comes up at a keystroke.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Invoice, Severity
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import GLYPH
from invoicext_desktop.ui.review.words import fix_tip, fix_words, place_of, said, tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    Meaning,
    TypeSize,
    font,
    meaning_color,
    meaning_glyph,
    subtle,
)

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: More ways to put one thing right are no help.
MOST_FIXES = 3
#: Unfinished text is no value that could be right.
NEVER_RIGHT = frozenset({"unfinished"})


class Answers(QWidget):
    """Hidden where nothing is asked. `answered`: the question about the field at this path; the cursor goes there.

    `grown`: there is more or less of it, and so of the fields above.
    """

    answered = Signal(str)
    grown = Signal()

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        self._meaning: Meaning | None = None
        self.place = QLabel(self)
        self.place.setFont(font(TypeSize.SMALL, bold=True))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.fixes = [self._make(partial(self.take, at)) for at in range(MOST_FIXES)]
        self.use = self.fixes[0]
        self.right = self._make(self.accept)
        tip = tr("Not asked again while the value stays (Ctrl+Shift+U); Undo asks again")
        self.right.setToolTip(tip)
        self._lay_out()
        for told in (desk.changed, desk.replaced, desk.focused):
            told.connect(self.refresh)
        self.refresh()

    def _make(self, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SPACE_2)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.use, 0, 0)
        grid.addWidget(self.right, 0, 1)
        for row, button in enumerate(self.fixes[1:], 1):
            grid.addWidget(button, row, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4 + GLYPH + SPACE_2, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_1)
        column.addWidget(self.place)
        column.addWidget(self.text)
        column.addSpacing(SPACE_1)
        column.addLayout(grid)

    def refresh(self) -> None:
        """What is asked now."""
        finding = self._desk.finding
        fixes = finding.fixes[:MOST_FIXES] if finding is not None else ()
        shown = {button: at < len(fixes) for at, button in enumerate(self.fixes)}
        shown[self.right] = finding is not None and finding.code not in NEVER_RIGHT
        if finding is None or not any(shown.values()):
            self.hide()
            return
        self._meaning = None if finding.severity is Severity.INFO else Meaning.PROBLEM
        self.place.setText(place_of(finding.field or ""))
        words = said(finding, self.locale())
        self.text.setText(words)
        for at, (button, fix) in enumerate(zip(self.fixes, fixes, strict=False)):
            tip = fix_tip(fix, self.locale(), first=at == 0)
            button.setText(fix_words(fix, self.locale(), finding.field or ""))
            button.setToolTip(tip)
            button.setAccessibleDescription(f"{words} {tip}")
        remembers = finding.code == "iban_changed"
        self.right.setText(tr("It is right: remember it") if remembers else tr("It is right"))
        self.right.setAccessibleDescription(f"{words} {self.right.toolTip()}")
        for button, stays in shown.items():
            button.setVisible(stays)
        self.show()
        self.update()

    # --- answers ---------------------------------------------------------------------------------

    def take(self, at: int = 0) -> None:
        """Put the proposed values where they belong, in one step, and go there."""
        finding = self._desk.finding
        if finding is None or at >= len(finding.fixes):
            return
        fix = finding.fixes[at]
        self._answer(fix.values[0][0], lambda invoice: self._services.findings.put_right(invoice.id, fix))

    def accept(self) -> None:
        """It is right as it is: nothing is asked about it any more."""
        finding = self._desk.finding
        if finding is not None and finding.code not in NEVER_RIGHT:
            self._answer(finding.field or "", lambda invoice: self._services.findings.accept(invoice.id, finding))

    def _answer(self, path: str, work: Callable[[Invoice], Invoice]) -> None:
        invoice = self._desk.invoice
        if invoice is None:
            return
        self._desk.flush()

        def done(changed: Invoice) -> None:
            if self._desk.invoice is not None and self._desk.invoice.id == changed.id:
                self.answered.emit(path)  # before the button with the focus goes
                self._desk.accept(changed)

        self._tasks.run(lambda: work(invoice), done=done, failed=self._on_failed, lane=Lane.STORE, owner=self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._desk.message.emit(error_said(error))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.grown.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.grown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        color = meaning_color(self._meaning, self.palette()) if self._meaning else subtle(self.palette())
        tint = QColor(color)
        tint.setAlpha(22)
        painter.fillRect(self.rect(), tint)
        top = self.place.y() + (self.place.height() - GLYPH) // 2
        glyph = meaning_glyph(self._meaning) if self._meaning else "info"
        icons.paint(painter, glyph, QRect(SPACE_4, top, GLYPH, GLYPH), color)
