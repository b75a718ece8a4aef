"""The pages of the document, one under the other: sharp at every zoom, with the value's box lit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Invoice, Status
from invoicext_desktop.domain.page_text import PageText, PageWord, around
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.own_pages import OwnPages
from invoicext_desktop.ui.review.page_accessible import install
from invoicext_desktop.ui.review.page_boxes import PageBoxes, paint_hovered, paint_lit
from invoicext_desktop.ui.review.page_hand import PageHand
from invoicext_desktop.ui.review.page_images import PageImages, capped
from invoicext_desktop.ui.review.page_layout import PagePoint, Size, fit_page, fit_width, lay_out
from invoicext_desktop.ui.review.page_marks import paint_band, paint_chosen, paint_found, paint_offer, paint_offered
from invoicext_desktop.ui.review.page_texts import PageTexts
from invoicext_desktop.ui.review.picking import Picking
from invoicext_desktop.ui.review.words import place_of, tr
from invoicext_desktop.ui.theme import SPACE_5, hairline, make_palette, subtle

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

A4 = (595.0, 842.0)
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)
POINTS_AN_INCH = 72
#: While a zoom gesture runs, images are asked for only when it rests this long.
REST_MS = 40
#: Words of a page (from 0) that were searched for.
Hit = tuple[int, tuple[PageWord, ...]]
_WORD_KEYS: dict[int, str] = {
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
}


class Zoom(Enum):
    """What the zoom follows."""

    FIT_WIDTH = "fit_width"
    FIT_PAGE = "fit_page"
    FREE = "free"


class PageView(QAbstractScrollArea):
    """`moved`: the page at the top or the zoom may be another. `picked`: a value was clicked on the page."""

    moved = Signal()
    picked = Signal(str)
    unreadable = Signal(str)
    readable = Signal()

    def __init__(self, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        install()
        super().__init__(parent)
        self._desk = desk
        self._images = PageImages(services, self)
        self._images.sizes_known.connect(self._on_sizes)
        self._images.arrived.connect(self._on_arrived)
        self._images.failed.connect(self._on_failed)
        self.texts = PageTexts(services, self)
        self.texts.changed.connect(self._on_words)
        self.picking = Picking(desk, services, self)
        self.hand = PageHand(self, self.texts, self.picking, self)
        self.hand.moved.connect(self.viewport().update)
        self._pressed_on = ""
        self._hits: tuple[Hit, ...] = ()
        self._hit: Hit | None = None
        self._pointed: tuple[int, BBox] | None = None
        self._listed: list[tuple[int, PageWord]] | None = None
        self._sizes: tuple[Size, ...] = ()
        self._own = OwnPages()
        self._bad: dict[int, str] = {}
        self._zoom, self._mode = 1.0, Zoom.FIT_WIDTH
        self._layout = lay_out((), 1.0, 0, 1.0)
        self._boxes = PageBoxes({})
        self._hovered = ""
        self._panning: QPoint | None = None
        self._space = False
        self._reopen_at: tuple[str, int] | None = None
        self._sizes_known = False
        self._seen_status: Status | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A click leaves the cursor in its field: that is the one to be filled.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Page preview"))
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(SPACE_5 * 2)
        self.horizontalScrollBar().setSingleStep(SPACE_5 * 2)
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_changed)
        desk.focused.connect(self._on_focused)

    # --- what is shown ---------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        invoice = self._desk.invoice
        self._sizes_known = False
        self._bad.clear()
        self._hovered = ""
        self._boxes = PageBoxes(self._desk.content.evidence)
        self._own = OwnPages.of(invoice)
        self._set_sizes((A4,) * self._own.guess if invoice else ())
        self.verticalScrollBar().setValue(0)
        self._seen_status = self._desk.status
        self.hand.forget()
        self.texts.show(invoice.id if invoice else None)
        self._images.show(invoice.id if invoice else None)

    def show_again(self) -> None:
        """The document can be opened now: forget that it could not."""
        invoice = self._desk.invoice
        if invoice is not None:
            self._bad.clear()
            self._images.forget(invoice.id)
            self._images.show(invoice.id)

    def open_at(self, invoice_id: str, page: int) -> None:
        """This invoice is opened at this page (from 0) when it is shown next, or now if it is."""
        self._reopen_at = (invoice_id, page)
        if self._sizes_known:
            self._reopen()

    def _reopen(self) -> None:
        invoice = self._desk.invoice
        if self._reopen_at is not None and invoice is not None and invoice.id == self._reopen_at[0]:
            self.go_to_page(self._reopen_at[1])
            self._reopen_at = None

    def _on_changed(self) -> None:
        invoice, status = self._desk.invoice, self._desk.status
        if status is not self._seen_status and invoice is not None:
            self._seen_status = status  # it was read: what was recognised has words now
            self.hand.forget()
            self.texts.show(invoice.id)
            self._ask()
        self._boxes = PageBoxes(self._desk.content.evidence)
        self._follow_pages()
        self.viewport().update()

    def _follow_pages(self) -> None:
        """It was split, merged, or that was undone: it has other pages now."""
        own = OwnPages.of(self._desk.invoice)
        if own.parts == self._own.parts:
            return
        self._own = own
        self._sizes_known = False
        self.verticalScrollBar().setValue(0)
        self._set_sizes((A4,) * own.guess)
        self.show_again()

    def _on_sizes(self, sizes: tuple[Size, ...]) -> None:
        self._set_sizes(self._own.of_file(sizes))
        self.readable.emit()
        self._sizes_known = True
        self._reopen()
        self._show_lit()

    def _set_sizes(self, sizes: tuple[Size, ...]) -> None:
        self._sizes = sizes
        self._listed = None
        self._arrange()
        self._ask()
        self.viewport().update()
        self.moved.emit()

    def _on_arrived(self, page: int) -> None:
        self._bad.pop(page - self._own.before, None)
        self.viewport().update()

    def _on_failed(self, page: int, reason: str) -> None:
        if page < 0:
            self._set_sizes(())
            self.unreadable.emit(reason)
        else:
            self._bad[page - self._own.before] = reason
            self.viewport().update()

    def _on_focused(self, _path: str) -> None:
        self._show_lit()
        self.viewport().update()

    def first_image(self, invoice: Invoice, sizes: tuple[Size, ...]) -> tuple[int, float] | None:
        """The page (from 1) and the scale that would be asked for if this invoice were shown; None: it has no page."""
        own = OwnPages.of(invoice)
        mine = own.of_file(sizes)
        if not mine:
            return None
        room, height = self._room()
        scale = self._zoom * self._inch()
        if self._mode is Zoom.FIT_WIDTH:
            scale = fit_width(mine, room)
        elif self._mode is Zoom.FIT_PAGE:
            scale = fit_page(mine, room, height)
        return own.before + 1, capped(scale * self.devicePixelRatioF(), mine[0])

    def close_images(self) -> None:
        """The window closes: nothing is asked for any more."""
        self._rest.stop()
        self.texts.give_up()
        self._images.give_up()

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

    def _inch(self) -> float:
        return self.logicalDpiY() / POINTS_AN_INCH

    def _arrange(self) -> None:
        """Lay the pages out for the present size, zoom and screen; tell the scroll bars."""
        room, height = self._room()
        if self._sizes and self._mode is Zoom.FIT_WIDTH:
            self._zoom = fit_width(self._sizes, room) / self._inch()
        elif self._sizes and self._mode is Zoom.FIT_PAGE:
            self._zoom = fit_page(self._sizes, room, height) / self._inch()
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
        self._hovered = ""
        self._rest.start()
        self.viewport().update()
        self.moved.emit()

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _top_left(self) -> QPointF:
        return QPointF(self.viewport().width() / 2, 0)

    # --- where it is -----------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page (from 0) that fills the upper part of the view."""
        return self._layout.page_at(self._offset().y() + self.viewport().height() / 3) if self._sizes else 0

    @property
    def pages(self) -> int:
        return len(self._sizes)

    @property
    def number(self) -> int:
        """The page in the upper part of the view as the services count it (from 1)."""
        return self._own.before + self.page + 1

    def go_to_page(self, page: int) -> None:
        """Scroll so that a page (from 0) begins at the top."""
        if self._sizes:
            page = min(max(page, 0), len(self._sizes) - 1)
            self.verticalScrollBar().setValue(round(self._layout.rects[page].top() - 8))

    def point_at(self, place: tuple[int, BBox] | None) -> None:
        """Frame a place (page from 1) that is not the field's own, and scroll to it; None: no more."""
        self._pointed = place
        rect = self._pointed_rect()
        if rect is not None:
            self._show_rect(rect)
        self.viewport().update()

    def _pointed_rect(self) -> QRectF | None:
        if self._pointed is None:
            return None
        page = self._pointed[0] - 1 - self._own.before
        return self.rect_of(page, self._pointed[1]) if 0 <= page < len(self._sizes) else None

    def lit_rect(self) -> QRectF | None:
        """Where the value with the cursor lies in the viewport."""
        return self._box(self._desk.focus_path)

    def _box(self, path: str) -> QRectF | None:
        evidence = self._desk.content.evidence.get(path)
        if evidence is None or evidence.page is None or evidence.bbox is None:
            return None
        page = evidence.page - 1 - self._own.before
        if not 0 <= page < len(self._sizes):
            return None
        return self._layout.box(page, evidence.bbox).translated(-self._offset())

    def _show_lit(self) -> None:
        """Scroll to the lit box, but only where it cannot be seen as it is."""
        rect = self.lit_rect()
        if rect is not None:
            self._show_rect(rect)

    def _show_rect(self, rect: QRectF) -> None:
        view = QRectF(self.viewport().rect()).adjusted(8, SPACE_5, -8, -SPACE_5)
        if not (view.top() <= rect.top() and rect.bottom() <= view.bottom()):
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.center().y() - view.top() - view.height() / 3))
        if not (view.left() <= rect.left() and rect.right() <= view.right()):
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() + rect.center().x() - view.center().x()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802
        self._hovered = ""
        self.viewport().update()
        if not self._rest.isActive():
            self._ask()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002, N802
        self._rearrange(self._top_left())
        if not self._sizes:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Now its size is known, and with it the scale to ask for."""
        super().showEvent(event)
        self._ask()

    # --- images ----------------------------------------------------------------------------------

    def _ask(self) -> None:
        """The pages in view first, then those within a view's height of it."""
        if not self._sizes or not self.isVisible():
            return
        top, height = self._offset().y(), self.viewport().height()
        seen = self._layout.visible(top, top + height)
        near = [page for page in self._layout.visible(top - height, top + 2 * height) if page not in seen]
        self.texts.want([self._own.before + page for page in seen])
        self._images.want([(self._own.before + page, self._image_scale(page)) for page in (*seen, *near)])

    def _image_scale(self, page: int) -> float:
        """Pixels a point on this screen at this zoom."""
        return capped(self._layout.scale * self.devicePixelRatioF(), self._sizes[page])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self.viewport())
        if not self._sizes:
            return
        top, height = self._offset().y(), self.viewport().height()
        for page in self._layout.visible(top, top + height):
            self._paint_page(painter, page, self._layout.rects[page].translated(-self._offset()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit, hovered = self.lit_rect(), self._box(self._hovered) if self._hovered else None
        if lit is not None:
            paint_lit(painter, lit)
        if hovered is not None:
            paint_hovered(painter, hovered, place_of(self._hovered), QRectF(self.viewport().rect()))
        self._paint_hand(painter)

    def _paint_hand(self, painter: QPainter) -> None:
        """What the hand has chosen, draws, and would take."""
        self._paint_hits(painter)
        hand, pointed = self.hand, self._pointed_rect()
        if pointed is not None:
            paint_offered(painter, [pointed], fits=True)
        paint_chosen(painter, self.rects_of(hand.choice.page, hand.choice.words))
        if hand.band_rect is not None:
            page, box = hand.band_rect
            if page < len(self._sizes):
                paint_band(painter, self.rect_of(page, BBox(box.left(), box.top(), box.right(), box.bottom())))
        if hand.offer is not None:
            rects = self.rects_of(*hand.offered)
            paint_offered(painter, rects, fits=hand.offer.fits)
            at = rects[0].bottomLeft() if self.hasFocus() and rects else hand.pointer
            paint_offer(painter, hand.offer, at, QRectF(self.viewport().rect()))

    def _paint_hits(self, painter: QPainter) -> None:
        view = QRectF(self.viewport().rect())
        rects = [rect for page, words in self._hits for rect in self.rects_of(page, words) if rect.intersects(view)]
        box = around(self._hit[1]) if self._hit is not None and self._hit[0] < len(self._sizes) else None
        current = self.rect_of(self._hit[0], box) if self._hit is not None and box is not None else None
        if rects or current is not None:
            paint_found(painter, rects, current)

    def rects_of(self, page: int, words: Sequence[PageWord]) -> list[QRectF]:
        """Where words of a page (from 0) lie in the viewport."""
        return [self.rect_of(page, word.box) for word in words] if page < len(self._sizes) else []

    def rect_of(self, page: int, box: BBox) -> QRectF:
        """Where a box on a page (from 0) lies in the viewport."""
        return self._layout.box(page, box).translated(-self._offset())

    def place_at(self, point: QPointF) -> PagePoint | None:
        """The place on the nearest page; None where there is no page."""
        return self._layout.to_page(point + self._offset()) if self._sizes else None

    def file_page(self, page: int) -> int:
        """A page of the invoice (from 0) as the services count it (from 0)."""
        return self._own.before + page

    def want_words(self, most: int) -> None:
        """Ask for the words of all pages, up to so many."""
        self.texts.want([self._own.before + page for page in range(min(len(self._sizes), most))])

    def known_pages(self) -> list[tuple[int, PageText]]:
        """The pages (from 0) whose words are known, in order."""
        before, pages = self._own.before, len(self._sizes)
        known = sorted(
            ((page - before, index.text) for page, index in self.texts.known.items()), key=lambda item: item[0]
        )
        return [(page, text) for page, text in known if 0 <= page < pages]

    def show_found(self, hits: Sequence[Hit], current: Hit | None, *, scroll: bool = False) -> None:
        """Tint these words, page by page (from 0), and frame those of `current`."""
        self._hits, self._hit = tuple(hits), current
        if current is not None and scroll and current[0] < len(self._sizes):
            box = around(current[1])
            if box is not None:
                self._show_rect(self.rect_of(current[0], box))
        self.viewport().update()

    def _on_words(self) -> None:
        """Other words are known than before."""
        self._listed = None
        self.viewport().update()

    def known_words(self) -> list[tuple[int, PageWord]]:
        """The words of the pages that are known, each with its page (from 0), in the order in which they are read."""
        if self._listed is not None:
            return self._listed
        before, pages = self._own.before, len(self._sizes)
        known = sorted(((page - before, index) for page, index in self.texts.known.items()), key=lambda item: item[0])
        self._listed = [(page, word) for page, index in known if 0 <= page < pages for word in index.text.words]
        return self._listed

    def word_at(self, point: QPointF) -> tuple[int, PageWord] | None:
        """The word at a place of the viewport, with its page."""
        place = self.place_at(point)
        index = self.texts.of(self.file_page(place.page)) if place is not None else None
        word = index.at(place.x, place.y) if index is not None and place is not None else None
        return None if word is None or place is None else (place.page, word)

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        paper = make_palette(dark=False)
        image = self._images.best(self._own.before + page, self._image_scale(page))
        painter.fillRect(rect, paper.color(QPalette.ColorRole.Base))
        if image is not None:
            self._paint_image(painter, image, rect)
        elif page in self._bad:
            painter.setPen(subtle(paper))
            text = rect.adjusted(SPACE_5, SPACE_5, -SPACE_5, -SPACE_5)
            painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._bad[page])
        painter.setPen(QPen(hairline(self.palette()), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_image(self, painter: QPainter, image: QImage, rect: QRectF) -> None:
        """Pixel by pixel where the image is the right one, scaled until that one is there."""
        ratio = self.devicePixelRatioF()
        exact = abs(image.width() - rect.width() * ratio) <= 1 and abs(image.height() - rect.height() * ratio) <= 1
        if exact:
            target = QRectF(rect.x(), rect.y(), image.width() / ratio, image.height() / ratio)
            painter.save()
            painter.setClipRect(rect)
            painter.drawImage(target, image)
            painter.restore()
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    # --- mouse and keys --------------------------------------------------------------------------

    def _path_at(self, point: QPointF) -> str:
        if not self._sizes:
            return ""
        place: PagePoint = self._layout.to_page(point + self._offset())
        return self._boxes.at(self._own.before + place.page, place.x, place.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._panning is not None:
            step = event.position().toPoint() - self._panning
            self._panning = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - step.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - step.y())
            return
        self.hand.move(event.position())
        offered = self.hand.offer is not None or self.hand.band is not None
        self._hover("" if offered else self._path_at(event.position()))
        self._show_cursor()

    def _hover(self, path: str) -> None:
        if path != self._hovered:
            self._hovered = path
            self.viewport().update()
            self._show_cursor()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._panning is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._hovered or (self.hand.offer is not None and self.hand.offer.fits):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._panning = event.position().toPoint()
            self._show_cursor()
        elif left:
            self._pressed_on = self._path_at(event.position())
            self.hand.press(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._panning is not None:
            self._panning = None
        elif event.button() is Qt.MouseButton.LeftButton and not self.hand.release():
            self._click(event)
        self._show_cursor()

    def _click(self, event: QMouseEvent) -> None:
        """Fills the field with the cursor; without one, or with Ctrl, goes to the field whose value lies there."""
        goes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not goes and self.hand.click(event.position()):
            return
        if self._pressed_on:
            self.picked.emit(self._pressed_on)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Chooses the word; its whole row with Shift."""
        if event.button() is Qt.MouseButton.LeftButton and not self.hand.fills():
            row = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.hand.choose_at(event.position(), row=row)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802
        self.hand.leave()
        self._hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * 1.2 ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Leave:
            self.hand.leave()
            self._hover("")
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._rearrange(self._top_left())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + round(bar.pageStep() * 0.9))
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - round(bar.pageStep() * 0.9))
            case Qt.Key.Key_Space if not event.isAutoRepeat():
                self._space = True
                self._show_cursor()
            case key if key in _WORD_KEYS:
                extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.hand.step(self.page, _WORD_KEYS[key], extend=extend)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.hand.take():
                self.hand.leave()
            case Qt.Key.Key_Escape if self.hand.choice.words:
                self.hand.forget()
                self.viewport().update()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case _:
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        super().keyReleaseEvent(event)
