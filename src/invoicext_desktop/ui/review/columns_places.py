"""Where drawn columns lie on the screen, and what the mouse would take hold of. Pure geometry, in logical pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from invoicext_desktop.domain.column_grid import Grid
from invoicext_desktop.ui.review.page_view import PageView

#: An edge is taken hold of within so many pixels.
_REACH = 5.0


@dataclass(frozen=True, slots=True)
class Handle:
    """What can be dragged: "edge" `at` of the columns, or the "top" or "bottom" of the table on `page` (from 1)."""

    side: str
    at: int
    page: int


@dataclass(frozen=True, slots=True)
class ColumnsPlaces:
    """The table `grid` in the viewport of `view`, as it is scrolled and zoomed now."""

    view: PageView
    grid: Grid | None

    def own(self, page: int) -> int:
        """A page of the file (from 1) as the view counts it (from 0)."""
        return page - 1 - self.view.file_page(0)

    def rects(self) -> Iterator[tuple[int, QRectF]]:
        """(page from 1, the table there) for each page that has it."""
        for area in self.grid.areas if self.grid is not None else ():
            box = self.grid.box_on(area.page) if self.grid is not None else None
            if box is not None and 0 <= self.own(area.page) < self.view.pages:
                yield area.page, self.view.rect_of(self.own(area.page), box)

    def holds(self, point: QPointF) -> bool:
        """Whether a point lies in the table."""
        return any(rect.contains(point) for _, rect in self.rects())

    def xs(self, rect: QRectF) -> list[float]:
        """Where the edges lie, on the page of whose table this is the rectangle."""
        edges = self.grid.edges if self.grid is not None else ()
        if not edges:
            return []
        scale = rect.width() / max(edges[-1] - edges[0], 0.01)
        return [rect.left() + (edge - edges[0]) * scale for edge in edges]

    def handle_at(self, point: QPointF) -> Handle | None:
        """What would be dragged from here."""
        for page, rect in self.rects():
            if not rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
                continue
            near = min(enumerate(self.xs(rect)), key=lambda item: abs(item[1] - point.x()))
            if abs(near[1] - point.x()) <= _REACH:
                return Handle("edge", near[0], page)
            if abs(rect.bottom() - point.y()) <= _REACH:
                return Handle("bottom", 0, page)
            if abs(rect.top() - point.y()) <= _REACH:
                return Handle("top", 0, page)
        return None
