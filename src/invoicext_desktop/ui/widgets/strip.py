"""The line at the window's bottom: what is going on, how far it is, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, hairline

#: A sentence stays long enough to be read twice; one that names a problem stays until it is closed.
MESSAGE_MS = 8_000


class Strip(QFrame):
    """`cancelled`: the person wants what is going on to stop. `asked`: they followed the link.

    `undo_asked`: what the passing sentence tells is to be taken back.
    """

    cancelled = Signal()
    undo_asked = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._text = QLabel(self)
        self._text.setAccessibleDescription(self.tr("Status"))  # its name is what it says
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setMinimumWidth(1)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(QSize(180, 6))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = self._button(self.tr("Cancel"), "close")
        self._cancel.clicked.connect(self.cancelled)
        self._link = self._button("", "more")
        self._link.clicked.connect(self.asked)
        self._undo = self._button(self.tr("Undo"), "undo")
        self._undo.clicked.connect(self.undo_asked)
        self._close = self._button(self.tr("Close message"), "close")
        self._close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._text, 1)
        for part in (self._undo, self._link, self._bar, self._cancel, self._close):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._timer.timeout.connect(self._forget_passing)
        self._progress: str | None = None
        self._kept: tuple[str, str] | None = None
        self._passing = ""
        self._offers_undo = False
        self.setMinimumHeight(self._cancel.sizeHint().height() + 2 * SPACE_1 + 1)
        self.clear()

    def _button(self, text: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button

    def show_progress(self, text: str, done: int, total: int | None) -> None:
        """Something is going on."""
        self._progress = text
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        self._bar.setToolTip(text)
        self._bar.setAccessibleDescription(text)
        self._show()

    def show_message(self, text: str, *, link: str = "", stays: bool = False) -> None:
        """A sentence that goes by itself; one that stays, with a link to more, goes when it is closed."""
        if stays:
            self._kept = (text, link)
        else:
            self._passing = text
            self._offers_undo = False
            self._timer.start()
        self._show()

    def offer_undo(self, text: str) -> None:
        """A sentence that goes by itself, with Undo beside it. Something was done: an older refusal goes."""
        if self._kept is not None and not self._kept[1]:
            self._kept = None
        self._passing = text
        self._offers_undo = True
        self._timer.start()
        self._show()

    def withdraw_undo(self) -> None:
        """Undo would take back something else by now."""
        if self._offers_undo:
            self._forget_passing()

    def end_progress(self) -> None:
        """What was going on has ended."""
        self._progress = None
        self._show()

    def clear(self) -> None:
        """Nothing to say, but for what is going on."""
        self._kept = None
        self._forget_passing()

    def _forget_passing(self) -> None:
        self._timer.stop()
        self._passing = ""
        self._offers_undo = False
        self._show()

    @property
    def text(self) -> str:
        return self._text.text()

    def _show(self) -> None:
        """A sentence that stays comes first, then one with Undo, then what is going on, then a passing word."""
        sentence, link = self._kept or ("", "")
        busy = self._progress is not None
        offer = self._passing if self._offers_undo and not sentence else ""
        self._text.setText(sentence or offer or self._progress or self._passing)
        self._undo.setVisible(bool(offer))
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        self._link.setText(link)
        self._link.setAccessibleName(link)
        self._link.setVisible(bool(link))
        self._close.setVisible(bool(sentence or offer or (self._passing and not busy)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(hairline(self.palette()))
        painter.drawLine(0, 0, self.width(), 0)
