"""The pages of one invoice side by side: chosen, dragged to other places and other rows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from invoicext_desktop.domain.pages import PagePlace
from invoicext_desktop.ui.arranging.board import Sheet, sheet_of
from invoicext_desktop.ui.arranging.thumbnails import ROOM
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_5, accent, hairline

CELL = QSize(ROOM.width() + 2 * SPACE_2, ROOM.height() + SPACE_5 + SPACE_2)
SHEET = Qt.ItemDataRole.UserRole
Words = Callable[[PagePlace], tuple[str, str]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


class PageRow(QListWidget):
    """`dropped`: pages (Sheets) and the place before which they were let go. `entered`: it has the keyboard."""

    dropped = Signal(object, int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: int | None = None
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setIconSize(ROOM)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)  # the board moves them, not the list
        self.viewport().setAcceptDrops(True)  # a list that does not move its items by itself takes none
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_places(self, places: Sequence[PagePlace], words: Words, chosen: Collection[Sheet]) -> None:
        """These pages; `words` gives what stands under a page and what a screen reader says."""
        self.clear()
        for place in places:
            label, spoken = words(place)
            item = QListWidgetItem(blank(self), label)
            item.setData(SHEET, sheet_of(place))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(spoken)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.addItem(item)
            item.setSelected(sheet_of(place) in chosen)
        self._fit()

    def show_picture(self, sheet: Sheet, picture: QPixmap) -> None:
        for number in range(self.count()):
            if self.sheet(number) == sheet:
                self.item(number).setIcon(_framed(picture, self))

    def sheet(self, number: int) -> Sheet:
        document_id, page = self.item(number).data(SHEET)
        return str(document_id), int(page)

    @property
    def chosen(self) -> list[Sheet]:
        """What is selected, in order."""
        return [self.sheet(number) for number in range(self.count()) if self.item(number).isSelected()]

    @property
    def current(self) -> Sheet | None:
        """The page that has the keyboard."""
        return self.sheet(self.currentRow()) if 0 <= self.currentRow() < self.count() else None

    def _fit(self) -> None:
        """As high as its pages: the dialog scrolls, not each row."""
        across = max(1, (self.width() - 2 * self.frameWidth()) // CELL.width())
        lines = max(1, -(-self.count() // across))
        self.setFixedHeight(lines * CELL.height() + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        self.entered.emit()

    # --- dragging -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        self._answer(event)

    def _answer(self, event: QDragMoveEvent) -> None:
        if not isinstance(event.source(), PageRow):
            event.ignore()
            return
        self._mark = self.place_at(event.position().toPoint())
        self.viewport().update()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802
        self._mark = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        source = event.source()
        self._mark = None
        self.viewport().update()
        if isinstance(source, PageRow):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(source.chosen, self.place_at(event.position().toPoint()))

    def place_at(self, point: QPoint) -> int:
        """Before which page something is let go at `point` of the viewport."""
        across = max(1, self.viewport().width() // CELL.width())
        line = max(0, point.y() // CELL.height())
        column = min(across, max(0, (point.x() + CELL.width() // 2) // CELL.width()))
        return min(self.count(), line * across + column)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.count():
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, _tr("No pages. Drag some here."))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent(self.palette()), 2))
        for item in self.selectedItems():
            painter.drawRoundedRect(QRectF(self.visualItemRect(item)).adjusted(1, 1, -1, -1), SPACE_1, SPACE_1)
        if self.hasFocus() and self.currentItem() is not None and not self.currentItem().isSelected():
            painter.setPen(QPen(accent(self.palette()), 1, Qt.PenStyle.DashLine))
            ring = QRectF(self.visualItemRect(self.currentItem())).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, SPACE_1, SPACE_1)
        if self._mark is not None:
            across = max(1, self.viewport().width() // CELL.width())
            line, column = divmod(self._mark, across)
            if column == 0 and line and self._mark == self.count():
                line, column = line - 1, across
            x, y = column * CELL.width(), line * CELL.height()
            painter.setPen(QPen(accent(self.palette()), 3))
            painter.drawLine(max(x, 2), y + SPACE_2, max(x, 2), y + CELL.height() - SPACE_2)


def blank(widget: QWidget) -> QIcon:
    """A sheet of paper, until its picture is there."""
    paper = QPixmap(ROOM * widget.devicePixelRatioF())
    paper.setDevicePixelRatio(widget.devicePixelRatioF())
    paper.fill(Qt.GlobalColor.transparent)
    painter = QPainter(paper)
    width = round(ROOM.height() / 1.414)
    painter.fillRect((ROOM.width() - width) // 2, 0, width, ROOM.height(), Qt.GlobalColor.white)
    painter.setPen(hairline(widget.palette()))
    painter.drawRect((ROOM.width() - width) // 2, 0, width - 1, ROOM.height() - 1)
    painter.end()
    return _still(paper)


def _framed(picture: QPixmap, widget: QWidget) -> QIcon:
    """The picture in the middle of its room, with an edge: paper is as white as the list."""
    ratio = picture.devicePixelRatio()
    room = QPixmap(ROOM * ratio)
    room.setDevicePixelRatio(ratio)
    room.fill(Qt.GlobalColor.transparent)
    width, height = round(picture.width() / ratio), round(picture.height() / ratio)
    x, y = (ROOM.width() - width) // 2, (ROOM.height() - height) // 2
    painter = QPainter(room)
    painter.drawPixmap(x, y, picture)
    painter.setPen(hairline(widget.palette()))
    painter.drawRect(x, y, width - 1, height - 1)
    painter.end()
    return _still(room)


def _still(pixmap: QPixmap) -> QIcon:
    """The same whether it is selected or not: a tinted page cannot be told from its neighbour."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
