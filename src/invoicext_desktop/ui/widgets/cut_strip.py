"""Pages side by side, and between them the places where the row can be cut."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QWidget

from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, TypeSize, accent, font, hairline, make_palette, subtle

#: The room for a page's picture, in logical pixels.
PICTURE = QSize(132, 176)
MARK_WIDTH = 28


def _tr(text: str) -> str:
    return QCoreApplication.translate("CutStrip", text)


class CutStrip(QScrollArea):
    """Pages are counted from 0. `changed`: other cuts. `moved`: other pages are in view.

    One cut mark has the Tab key; from there the arrow keys go to the others and Space cuts or joins.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, pages: int, begins: Collection[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its marks have it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(_tr("Pages"))
        self.row = row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        layout.setSpacing(0)
        self.tiles = [_Tile(page, row) for page in range(pages)]
        self.marks = [CutMark(page, row) for page in range(1, pages)]
        for page, tile in enumerate(self.tiles):
            if page:
                layout.addWidget(self._prepared(self.marks[page - 1], cut=page in begins))
            layout.addWidget(tile)
        layout.addStretch(1)
        self.setWidget(row)
        self.setWidgetResizable(True)
        bar = self.horizontalScrollBar()
        self.setMinimumHeight(row.sizeHint().height() + bar.sizeHint().height())
        bar.valueChanged.connect(lambda _: self.moved.emit())
        self._let_tab(0)
        self._number()

    def _prepared(self, mark: CutMark, *, cut: bool) -> CutMark:
        mark.setChecked(cut)
        mark.toggled.connect(self._on_toggled)
        mark.stepped.connect(self._step)
        mark.focused.connect(self._on_focused)
        return mark

    @property
    def begins(self) -> list[int]:
        """The pages with which a piece begins; the first one always does."""
        return [0, *(mark.page for mark in self.marks if mark.isChecked())]

    def in_view(self) -> list[int]:
        """The pages that can be seen, and one more on both sides."""
        left = self.horizontalScrollBar().value()
        step = PICTURE.width() + MARK_WIDTH
        first, last = left // step - 1, (left + self.viewport().width()) // step + 1
        return [page for page in range(len(self.tiles)) if first <= page <= last]

    def set_picture(self, page: int, image: QImage) -> None:
        self.tiles[page].set_picture(image)

    def focus_first(self) -> None:
        """Put the keyboard on the first cut; where there is none, between the first two pages."""
        marks = [mark for mark in self.marks if mark.isChecked()] or self.marks
        if marks:
            marks[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self) -> None:
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        """Each piece is one invoice; its first page says which one."""
        begins = self.begins
        for tile in self.tiles:
            tile.set_piece(begins.index(tile.page) + 1 if tile.page in begins else 0)

    def _step(self, page: int, by: int) -> None:
        wanted = min(max(page - 1 + by, 0), len(self.marks) - 1)
        self.marks[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_focused(self, page: int) -> None:
        self._let_tab(page - 1)
        self.ensureWidgetVisible(self.marks[page - 1], PICTURE.width() + SPACE_3, 0)

    def _let_tab(self, place: int) -> None:
        """Tab goes to one of the marks and out of the row again, however many pages there are."""
        for mark in self.marks:
            here = mark is self.marks[place]
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The row goes sideways only, whichever way the wheel turns."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turn)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.moved.emit()


class CutMark(QAbstractButton):
    """Between `page` and the one before it: cut where it is checked."""

    stepped = Signal(int, int)
    focused = Signal(int)

    def __init__(self, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.setCheckable(True)
        self.setFixedWidth(MARK_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = _tr("Cut between page {0} and page {1}").format(page, page + 1)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(MARK_WIDTH, PICTURE.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -self.page, Qt.Key.Key_End: 1_000_000}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(self.page, step)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focused.emit(self.page)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Cut: a line in the accent with a knob. Not cut: a plus that shows where one can be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, top, bottom = self.width() / 2, SPACE_1, self.height() - SPACE_1
        middle = QPointF(x, self.height() / 2)
        color = accent(self.palette()) if self.isChecked() or self.underMouse() else subtle(self.palette())
        if self.isChecked():
            painter.setPen(QPen(color, 2))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        elif self.underMouse():
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if self.isChecked() else self.palette().color(QPalette.ColorRole.Window))
        painter.drawEllipse(middle, 8, 8)
        sign = self.palette().color(QPalette.ColorRole.Window) if self.isChecked() else color
        painter.setPen(QPen(sign, 1.5))
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        if not self.isChecked():
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))


class _Tile(QWidget):
    """A page's picture with its number below; above the first page of a piece, which invoice it is."""

    def __init__(self, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._piece = 0
        self._picture: QImage | None = None
        self._line = QFontMetrics(font(TypeSize.BODY, bold=True)).height() + SPACE_1
        self.setFixedSize(PICTURE.width(), PICTURE.height() + 2 * self._line)

    def set_picture(self, image: QImage) -> None:
        self._picture = image
        self.update()

    def set_piece(self, piece: int) -> None:
        """Which invoice begins here, from 1; 0: the one before goes on."""
        self._piece = piece
        self.setAccessibleName(_tr("Page {0}").format(self.page + 1))
        self.setAccessibleDescription(_tr("Invoice {0} begins here").format(piece) if piece else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRect(0, self._line, PICTURE.width(), PICTURE.height())
        paper = self._paper(room)
        painter.fillRect(paper, make_palette(dark=False).color(QPalette.ColorRole.Base))
        if self._picture is not None:
            painter.drawImage(paper, self._picture)
        painter.setPen(QPen(hairline(self.palette()), 1))
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._piece:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.setFont(font(TypeSize.BODY, bold=True))
            above = QRect(0, 0, self.width(), self._line - SPACE_1)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, _tr("Invoice {0}").format(self._piece))
        painter.setPen(subtle(self.palette()))
        painter.setFont(font(TypeSize.SMALL, tabular=True))
        below = QRect(0, room.bottom() + 1 + SPACE_1, self.width(), self._line - SPACE_1)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _tr("Page {0}").format(self.page + 1))

    def _paper(self, room: QRect) -> QRectF:
        """The page in its own proportions, in the middle of its room."""
        usual = QSize(595, 842)  # until it is there, so that nothing jumps
        shape = usual if self._picture is None or self._picture.isNull() else self._picture.size()
        size = QSize(shape).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        paper = QRectF(0, 0, size.width(), size.height())
        paper.moveCenter(QRectF(room).center())
        return paper
