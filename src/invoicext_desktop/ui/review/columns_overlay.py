"""Columns drawn over the page: edges that are dragged, heads that say what stands below them, the lines they give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QLabel, QWidget

from invoicext_desktop.domain import column_grid as grids
from invoicext_desktop.domain.column_grid import Grid
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import Line
from invoicext_desktop.ui.review.columns_heads import ColumnHead, drawing_key
from invoicext_desktop.ui.review.columns_paint import paint_grid, paint_numbers
from invoicext_desktop.ui.review.columns_places import ColumnsPlaces, Handle
from invoicext_desktop.ui.review.page_layout import PagePoint
from invoicext_desktop.ui.review.page_marks import paint_band
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, font

#: What is drawn smaller than this (points) was a click.
_LEAST_DRAWN = 12.0
#: How far a key moves an edge (points), and with Ctrl.
_STEP, _LEAP = 2.0, 12.0


class ColumnsOverlay(QWidget):
    """`changed`: other columns. `drawn`: a new table was drawn on a page (from 1, as in its file)."""

    changed = Signal()
    drawn = Signal(int, object)
    taken = Signal()
    left = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.grid: Grid | None = None
        self.lines: Sequence[Line] = ()
        self.heads: list[ColumnHead] = []
        self._held: Handle | None = None
        self._over: Handle | None = None
        self._start: PagePoint | None = None
        self._band: tuple[int, BBox] | None = None
        self._commands = (
            (tr("Divide this column"), self.divide),
            (tr("Join with the next column"), self.join),
            (tr("No table on this page"), self._leave_page),
        )
        self._hint = QLabel(tr("Drag the edges, double-click to divide or join, press a head to say what it is."), self)
        self._hint.setAutoFillBackground(True)
        self._hint.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self._hint.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self._hint.setFont(font(TypeSize.SMALL))
        self._hint.setMargin(SPACE_1)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Columns on the page"))
        self.setAccessibleDescription(
            tr("Tab goes from column to column, Up and Down move the lower end, Enter takes the lines, Escape leaves.")
        )
        self.hide()
        view.viewport().installEventFilter(self)
        view.moved.connect(self._arrange)

    # --- from outside ----------------------------------------------------------------------------

    def open(self, grid: Grid | None) -> None:
        """Begin with these columns, or with none: then a table is drawn first."""
        self.lines = ()
        self.setGeometry(self._view.viewport().rect())
        self.show()
        self.raise_()
        self.set_grid(grid, tell=False)
        (self.heads[0] if self.heads else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_grid(self, grid: Grid | None, *, tell: bool = True) -> None:
        """Show these columns."""
        self.grid = grid
        focused = next((at for at, head in enumerate(self.heads) if head.hasFocus()), None)
        self._make_heads(len(grid.kinds) if grid is not None else 0)
        if focused is not None and self.heads:
            self.heads[min(focused, len(self.heads) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()
        if tell:
            self.changed.emit()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Number these lines where they stand."""
        self.lines = lines
        self.update()

    def _make_heads(self, count: int) -> None:
        while len(self.heads) > count:
            head = self.heads.pop()
            if head.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            head.hide()
            head.deleteLater()
        while len(self.heads) < count:
            head = ColumnHead(len(self.heads), self._choose, self._commands, self)
            if self.heads:
                QWidget.setTabOrder(self.heads[-1], head)
            self.heads.append(head)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._view.viewport().rect())
            self._arrange()
        return super().eventFilter(watched, event)

    # --- where things are ------------------------------------------------------------------------

    @property
    def places(self) -> ColumnsPlaces:
        """Where the table and its edges lie in the viewport now."""
        return ColumnsPlaces(self._view, self.grid)

    def _seen(self) -> tuple[int, QRectF] | None:
        """The first page with the table that is in view, and the table there."""
        tables = self.places.rects()
        return next(((p, rect) for p, rect in tables if rect.bottom() > 0 and rect.top() < self.height()), None)

    def _arrange(self) -> None:
        """The heads stand on the table that is in view, and stay in view with it."""
        if not self.isVisible():
            return
        seen, grid = self._seen(), self.grid
        if seen is None or grid is None:
            for head in self.heads:
                head.setGeometry(QRect(0, -100, 40, 20))
        else:
            self._place_heads(grid, seen[1])
        self._hint.setMaximumWidth(max(self.width() - 2 * SPACE_2, 1))
        self._hint.adjustSize()
        self._hint.move(SPACE_2, self.height() - self._hint.height() - SPACE_2)
        self.update()

    def _place_heads(self, grid: Grid, rect: QRectF) -> None:
        xs, height = self.places.xs(rect), self.heads[0].sizeHint().height()
        top = max(round(rect.top()) - height, 0)
        for at, head in enumerate(self.heads):
            left, right = round(xs[at]), round(xs[at + 1])
            head.setGeometry(left, top, max(right - left, 12), height)
            head.say(grid.kinds[at], right - left)
            head.show()

    # --- what can be done ------------------------------------------------------------------------

    def _choose(self, at: int, kind: str) -> None:
        if self.grid is not None:
            self.set_grid(grids.with_kind(self.grid, at, kind))

    def divide(self, at: int) -> None:
        """Two columns of one."""
        if self.grid is not None:
            column = self.grid.columns[at]
            self.set_grid(grids.divided(self.grid, (column.left + column.right) / 2))

    def join(self, at: int) -> None:
        """One column of this and the next; of the last and the one before."""
        if self.grid is not None:
            self.set_grid(grids.without_edge(self.grid, min(at + 1, len(self.grid.edges) - 2)))

    def _leave_page(self, _at: int) -> None:
        seen = self._seen()
        if self.grid is not None and seen is not None:
            self.set_grid(grids.without_area(self.grid, seen[0]))

    def _drag(self, handle: Handle, place: PagePoint) -> None:
        grid = self.grid
        area = grid.area_on(handle.page) if grid is not None else None
        if grid is None or area is None:
            return
        if handle.side == "edge":
            self.set_grid(grids.with_edge(grid, handle.at, place.x))
        elif place.page == self.places.own(handle.page) and handle.side == "top":
            self.set_grid(grids.with_area(grid, handle.page, min(place.y, area.bottom - grids.LEAST), area.bottom))
        elif place.page == self.places.own(handle.page):
            self.set_grid(grids.with_area(grid, handle.page, area.top, max(place.y, area.top + grids.LEAST)))

    def _draw(self, page: int, box: BBox) -> None:
        """A table where none is yet: on another page with the same columns, else with those that are seen there."""
        if box.x1 - box.x0 < _LEAST_DRAWN or box.y1 - box.y0 < _LEAST_DRAWN:
            return
        if self.grid is None or self.grid.area_on(page) is not None:
            self.drawn.emit(page, box)
        else:
            self.set_grid(grids.with_area(self.grid, page, box.y0, box.y1))

    # --- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._held = self.places.handle_at(event.position())
        inside = self.places.holds(event.position())
        if self._held is None and not inside:
            self._start = self._view.place_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        place = self._view.place_at(event.position())
        if self._held is not None and place is not None:
            self._drag(self._held, place)
        elif self._start is not None and place is not None and place.page == self._start.page:
            one, other = self._start, place
            box = BBox(min(one.x, other.x), min(one.y, other.y), max(one.x, other.x), max(one.y, other.y))
            self._band = place.page, box
            self.update()
        else:
            self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        band, self._band, self._start, self._held = self._band, None, None, None
        if band is not None:
            self._draw(self._view.file_page(band[0]) + 1, band[1])
        self._show_cursor(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A new edge where there is none; the edge that is there goes."""
        handle, place = self.places.handle_at(event.position()), self._view.place_at(event.position())
        if self.grid is None or place is None:
            return
        if handle is not None and handle.side == "edge":
            self.set_grid(grids.without_edge(self.grid, handle.at))
        elif self.places.holds(event.position()):
            self.set_grid(grids.divided(self.grid, place.x))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scrolls and zooms the page below."""
        self._view.wheelEvent(event)

    def _show_cursor(self, point: QPointF) -> None:
        over = self.places.handle_at(point)
        if over != self._over:
            self._over = over
            self.update()
        shape = Qt.CursorShape.CrossCursor
        if over is not None:
            shape = Qt.CursorShape.SplitHCursor if over.side == "edge" else Qt.CursorShape.SplitVCursor
        elif self.places.holds(point):
            shape = Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    # --- keys ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and drawing_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _LEAP if control else _STEP
        at = next((at for at, head in enumerate(self.heads) if head.hasFocus()), 0)
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Insert:
                self.divide(at)
            case Qt.Key.Key_Delete:
                self.join(at)
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self._nudge_edge(at if shift else at + 1, step if key == Qt.Key.Key_Right else -step)
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                self._nudge_end(step if key == Qt.Key.Key_Down else -step, top=shift)
            case _:
                super().keyPressEvent(event)

    def _nudge_edge(self, at: int, by: float) -> None:
        if self.grid is not None:
            self.set_grid(grids.with_edge(self.grid, at, self.grid.edges[at] + by))

    def _nudge_end(self, by: float, *, top: bool) -> None:
        """The upper or the lower end of the table in view."""
        seen = self._seen()
        area = self.grid.area_on(seen[0]) if self.grid is not None and seen is not None else None
        if self.grid is not None and area is not None:
            high = area.top + by if top else area.top
            low = area.bottom if top else area.bottom + by
            if low - high >= grids.LEAST:
                self.set_grid(grids.with_area(self.grid, area.page, high, low))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._held or self._over
        for page, rect in self.places.rects():
            if self.grid is not None and rect.bottom() > -40 and rect.top() < self.height() + 40:
                edge = held.at if held is not None and held.side == "edge" else None
                paint_grid(painter, rect, self.places.xs(rect), self.grid.kinds, held=edge)
                paint_numbers(painter, rect, self._marks(page))
        if self._band is not None:
            paint_band(painter, self._view.rect_of(*self._band))

    def _marks(self, page: int) -> Iterator[tuple[int, float, Line]]:
        """(number, height in the viewport, line) of the lines that begin on a page."""
        for number, line in enumerate(self.lines, 1):
            first = next((item for _, item in line.evidence if item.bbox is not None), None)
            if first is not None and first.page == page and first.bbox is not None:
                yield number, self._view.rect_of(self.places.own(page), first.bbox).center().y(), line
