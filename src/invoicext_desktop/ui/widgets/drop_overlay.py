"""Dropping files anywhere on the window, with a clear yes or no before they are let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.dropping.formats import Dropped, look, read
from invoicext_desktop.ui.dropping.words import why_nothing
from invoicext_desktop.ui.theme import SPACE_4, SPACE_5, Meaning, TypeSize, accent, font, meaning_color

ICON = 48


class DropOverlay(QWidget):
    """Covers its parent while something is dragged over it. `dropped`: a Dropped; `nothing`: why it was not taken."""

    dropped = Signal(object)
    nothing = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.hide()
        self._seen = Dropped()
        self._ready = False

    def set_ready(self, ready: bool) -> None:
        """Whether files can be taken now."""
        self._ready = ready

    def begin(self, event: QDragEnterEvent) -> None:
        """A drag has come over the window: what carries files or pictures is for us, wherever it is let go."""
        seen = look(event.mimeData())
        if not (seen.count or seen.links):
            return
        self._seen = seen
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        event.acceptProposedAction()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        self._answer(event)

    def _answer(self, event: QDragMoveEvent) -> None:
        self._seen = look(event.mimeData())
        if self._takes or (self._ready and self._seen.links):  # a link is let go here too: then it is said why not
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self.update()

    @property
    def _takes(self) -> bool:
        return self._ready and self._seen.count > 0

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, ARG002
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.hide()
        if not self._ready:
            return
        found = read(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if found.count or found.missing:
            self.dropped.emit(found)
        else:
            self.nothing.emit(why_nothing(found))

    def _words(self) -> str:
        if not self._ready:
            return self.tr("One moment, please: the data folder is being opened")
        count = self._seen.count
        if count == 0:
            return why_nothing(self._seen)
        return self.tr("Drop to add 1 item") if count == 1 else self.tr("Drop to add {0} items").format(count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        palette = self.palette()
        color = accent(palette) if self._takes else meaning_color(Meaning.PROBLEM, palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(palette.window().color())
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(SPACE_5, SPACE_5, -SPACE_5, -SPACE_5)
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, SPACE_4, SPACE_4)
        centre = self.rect().center()
        drawing = icons.pixmap("drop" if self._takes else "problem", QSize(ICON, ICON), self.devicePixelRatio(), color)
        painter.drawPixmap(centre.x() - ICON // 2, centre.y() - ICON - SPACE_4, drawing)
        painter.setPen(palette.windowText().color())
        painter.setFont(font(TypeSize.HEADING, bold=True))
        words = self.rect().adjusted(SPACE_5, centre.y(), -SPACE_5, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words())


def leave_drops_to(window: QWidget) -> None:
    """Fields and lists inside the window take no drops themselves: a dropped file would become text in a field.

    Dialogs over the window keep theirs.
    """
    for field in window.findChildren(QLineEdit):
        if field.window() is window:
            field.setAcceptDrops(False)
    for area in window.findChildren(QAbstractScrollArea):
        if area.window() is window:
            area.setAcceptDrops(False)
            area.viewport().setAcceptDrops(False)
    window.setAcceptDrops(True)
