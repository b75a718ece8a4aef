"""The end of a queue: what was done, and where there is more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.history import Work
from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceFilter
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, Meaning, TypeSize, font, meaning_color

_DRAWING = 40
#: Where work may be left, in the order in which one would go on.
_NEXT = (InvoiceFilter.TO_REVIEW, InvoiceFilter.READY, InvoiceFilter.FAILED, InvoiceFilter.ON_HOLD)


class _Tick(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_DRAWING, _DRAWING))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        color = meaning_color(Meaning.PROVED, self.palette())
        icons.paint(QPainter(self), "approved", QRect(0, 0, _DRAWING, _DRAWING), color)


class QueueEnd(QWidget):
    """`queue_asked`: an InvoiceFilter to go on with. `left`: back to the list."""

    queue_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setFont(font(TypeSize.HEADING, bold=True))
        self._text = QLabel(self)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons = {queue: QPushButton(self) for queue in _NEXT}
        for queue, button in self.buttons.items():
            button.clicked.connect(lambda _=False, chosen=queue: self.queue_asked.emit(chosen))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(2)
        column.addWidget(_Tick(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_4 - SPACE_2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(SPACE_4)
        for button in self.buttons.values():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_end(self, queue: InvoiceFilter, work: Work, counts: InvoiceCounts) -> None:
        """The queue is through. The first of what is left can be opened with Enter."""
        left = counts.to_review + counts.ready
        self._title.setText(self.tr("That was the last one.") if left else self.tr("All done."))
        self._text.setText(self._sentence(work))
        for other, button in self.buttons.items():
            number = getattr(counts, other.value)
            button.setVisible(bool(number) and other is not queue)
            button.setText(self._offer(other).format(f"{number:n}"))
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sentence(self, work: Work) -> str:
        """What was done since the window was opened, a part for each kind."""
        parts = [
            (work.approved, self.tr("{0} approved")),
            (work.corrected, self.tr("{0} values corrected")),
            (work.on_hold, self.tr("{0} put on hold")),
            (work.binned, self.tr("{0} moved to the bin")),
        ]
        said = " · ".join(words.format(f"{number:n}") for number, words in parts if number)
        return self.tr("Since you opened the window: {0}").format(said) if said else ""

    def _offer(self, queue: InvoiceFilter) -> str:
        return {
            InvoiceFilter.TO_REVIEW: self.tr("Needs a look ({0})"),
            InvoiceFilter.READY: self.tr("Ready to be approved ({0})"),
            InvoiceFilter.FAILED: self.tr("Not read ({0})"),
            InvoiceFilter.ON_HOLD: self.tr("On hold ({0})"),
        }[queue]
