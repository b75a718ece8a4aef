"""Pages one under the other that are scrolled and zoomed. Only places; what is on them is painted elsewhere."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.ui.review.page_layout import PagePoint, Size, fit_page, fit_width, lay_out
from invoicext_desktop.ui.theme import SPACE_5

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)
POINTS_AN_INCH = 72


class Zoom(Enum):
    """What the zoom follows."""

    FIT_WIDTH = "fit_width"
    FIT_PAGE = "fit_page"
    FREE = "free"


class PageScroll(QAbstractScrollArea):
    """`moved`: the page at the top or the zoom may be another. Pages are counted from 0; places are in the viewport."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[Size, ...] = ()
        self._zoom, self._mode = 1.0, Zoom.FIT_WIDTH
        self._layout = lay_out((), 1.0, 0, 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(SPACE_5 * 2)
        self.horizontalScrollBar().setSingleStep(SPACE_5 * 2)

    def on_scrolled(self) -> None:
        """Something else is in view now."""

    def on_rearranged(self) -> None:
        """The pages have another size now."""

    # --- zoom ------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    @property
    def mode(self) -> Zoom:
        return self._mode

    def set_mode(self, mode: Zoom) -> None:
        """Fit to width or page, from now on."""
        self._mode = mode
        self._rearrange(self._top_left())

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom freely; the place under `anchor` (in the viewport) stays where it is."""
        self._mode = Zoom.FREE
        self._zoom = min(max(zoom, STEPS[0] / 2), STEPS[-1])
        self._rearrange(anchor or QPointF(self.viewport().rect().center()))

    def zoom_in(self) -> None:
        self.set_zoom(next((step for step in STEPS if step > self._zoom + 0.005), STEPS[-1]))

    def zoom_out(self) -> None:
        self.set_zoom(next((step for step in reversed(STEPS) if step < self._zoom - 0.005), STEPS[0]))

    def scale_for(self, sizes: tuple[Size, ...]) -> float:
        """Logical pixels a point at which pages of these sizes are shown."""
        room, height = self._room()
        if self._mode is Zoom.FIT_WIDTH:
            return fit_width(sizes, room)
        if self._mode is Zoom.FIT_PAGE:
            return fit_page(sizes, room, height)
        return self._zoom * self._inch()

    def _inch(self) -> float:
        return self.logicalDpiY() / POINTS_AN_INCH

    def _arrange(self) -> None:
        """Lay the pages out for the present size, zoom and screen; tell the scroll bars."""
        room, height = self._room()
        if self._sizes and self._mode is not Zoom.FREE:
            self._zoom = self.scale_for(self._sizes) / self._inch()
        self._layout = lay_out(self._sizes, self._zoom * self._inch(), room, self.devicePixelRatioF())
        for bar, extent, shown in (
            (self.verticalScrollBar(), self._layout.height, height),
            (self.horizontalScrollBar(), self._layout.width, room),
        ):
            bar.setRange(0, max(round(extent - shown), 0))
            bar.setPageStep(round(shown))

    def _room(self) -> tuple[float, float]:
        """Width and height for pages: what there is beside a scroll bar, whether it shows or not."""
        whole = self.maximumViewportSize()
        return whole.width() - self.verticalScrollBar().sizeHint().width(), whole.height()

    def _rearrange(self, anchor: QPointF) -> None:
        """Arrange anew around a place in the viewport that does not move."""
        if not self._sizes:
            return
        place = self._layout.to_page(anchor + self._offset())
        self._arrange()
        moved = self._layout.from_page(place) - anchor
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))
        self.on_rearranged()
        self.viewport().update()
        self.moved.emit()

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _top_left(self) -> QPointF:
        return QPointF(self.viewport().width() / 2, 0)

    # --- where it is -----------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page that fills the upper part of the view."""
        return self._layout.page_at(self._offset().y() + self.viewport().height() / 3) if self._sizes else 0

    @property
    def pages(self) -> int:
        return len(self._sizes)

    def visible_pages(self) -> list[int]:
        """Those in view, from the top."""
        top = self._offset().y()
        return self._layout.visible(top, top + self.viewport().height()) if self._sizes else []

    def near_pages(self) -> list[int]:
        """Those within a view's height of it, without those in view."""
        top, height = self._offset().y(), self.viewport().height()
        seen = self.visible_pages()
        return [page for page in self._layout.visible(top - height, top + 2 * height) if page not in seen]

    def page_rect(self, page: int) -> QRectF:
        """Where the paper of a page lies."""
        return self._layout.rects[page].translated(-self._offset())

    def rect_of(self, page: int, box: BBox) -> QRectF:
        """Where a box on a page lies."""
        return self._layout.box(page, box).translated(-self._offset())

    def place_on(self, page: int, point: QPointF) -> PagePoint:
        """The place on that page, which may be outside of it."""
        return self._layout.to_place(page, point + self._offset())

    def place_at(self, point: QPointF) -> PagePoint | None:
        """The place on the nearest page; None where there is no page."""
        return self._layout.to_page(point + self._offset()) if self._sizes else None

    # --- going somewhere -------------------------------------------------------------------------

    def go_to_page(self, page: int) -> None:
        """Scroll so that a page begins at the top."""
        if self._sizes:
            page = min(max(page, 0), len(self._sizes) - 1)
            self.verticalScrollBar().setValue(round(self._layout.rects[page].top() - 8))

    def show_rect(self, rect: QRectF) -> None:
        """Scroll to a place, but only where it cannot be seen as it is."""
        view = QRectF(self.viewport().rect()).adjusted(8, SPACE_5, -8, -SPACE_5)
        if not (view.top() <= rect.top() and rect.bottom() <= view.bottom()):
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.center().y() - view.top() - view.height() / 3))
        if not (view.left() <= rect.left() and rect.right() <= view.right()):
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() + rect.center().x() - view.center().x()))

    def scroll_by(self, step: QPointF) -> None:
        """Move the view by so many pixels over the pages."""
        for bar, by in ((self.horizontalScrollBar(), step.x()), (self.verticalScrollBar(), step.y())):
            bar.setValue(bar.value() + round(by))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802
        self.on_scrolled()
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002, N802
        self._rearrange(self._top_left())
        if not self._sizes:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._rearrange(self._top_left())
        return super().event(event)
