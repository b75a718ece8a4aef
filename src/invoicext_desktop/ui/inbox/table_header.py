"""The line of headings, in the window's own look, with an arrow at what the list is sorted by."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, font, hairline, subtle

ARROW = 14


class TableHeader(QHeaderView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), QFontMetrics(font(TypeSize.SMALL)).height() + 2 * SPACE_1 + 4)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N802, N803
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        width = QFontMetrics(font(TypeSize.SMALL)).horizontalAdvance(text) + 2 * SPACE_2 + ARROW + SPACE_1
        return QSize(width, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        if not rect.isValid():
            return
        painter.save()
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(hairline(palette))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.drawLine(rect.right(), rect.top() + SPACE_1, rect.right(), rect.bottom() - SPACE_1)
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        model, across = self.model(), Qt.Orientation.Horizontal
        role = Qt.ItemDataRole.TextAlignmentRole
        right = bool(Qt.AlignmentFlag.AlignRight & (model.headerData(logicalIndex, across, role) or 0))
        inner = rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        if sorted_by:
            inner = self._paint_arrow(painter, inner, palette, right=right)
        painter.setFont(font(TypeSize.SMALL, bold=sorted_by))
        painter.setPen(palette.color(QPalette.ColorRole.Text) if sorted_by else subtle(palette))
        text = str(model.headerData(logicalIndex, across) or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, rect: QRect, palette: QPalette, *, right: bool) -> QRect:
        """On the side away from the text's edge, so that words and amounts stay in line. Returns what is left."""
        left = rect.left() if right else rect.right() + 1 - ARROW
        place = QRect(left, rect.center().y() - ARROW // 2 + 1, ARROW, ARROW)
        down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        icons.paint(painter, "chevron-down" if down else "chevron-up", place, palette.color(QPalette.ColorRole.Text))
        taken = ARROW + SPACE_1
        return rect.adjusted(taken, 0, 0, 0) if right else rect.adjusted(0, 0, -taken, 0)
