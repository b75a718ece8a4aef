"""The pages of the document, one under the other: sharp at every zoom, with the value's box lit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Invoice, Status
from invoicext_desktop.domain.page_text import PageText, PageWord, around
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.own_pages import OwnPages
from invoicext_desktop.ui.review.page_accessible import install
from invoicext_desktop.ui.review.page_boxes import PageBoxes
from invoicext_desktop.ui.review.page_hand import PageHand
from invoicext_desktop.ui.review.page_images import PageImages, capped
from invoicext_desktop.ui.review.page_layout import Size
from invoicext_desktop.ui.review.page_painter import paint_view
from invoicext_desktop.ui.review.page_scroll import PageScroll
from invoicext_desktop.ui.review.page_texts import PageTexts
from invoicext_desktop.ui.review.page_touch import PageTouch, is_own_key
from invoicext_desktop.ui.review.picking import Picking
from invoicext_desktop.ui.review.words import tr

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

A4 = (595.0, 842.0)
#: While a zoom gesture runs, images are asked for only when it rests this long.
REST_MS = 40
#: Words of a page (from 0) that were searched for.
Hit = tuple[int, tuple[PageWord, ...]]


class PageView(PageScroll):
    """What stands on the pages and what one can do with it. Pages are counted from 0 within the invoice."""

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
        self.touch = PageTouch(self)
        self._hits: tuple[Hit, ...] = ()
        self._hit: Hit | None = None
        self._pointed: tuple[int, BBox] | None = None
        self._listed: list[tuple[int, PageWord]] | None = None
        self._own = OwnPages()
        self._bad: dict[int, str] = {}
        self._boxes = PageBoxes({})
        self._reopen_at: tuple[str, int] | None = None
        self._sizes_known = False
        self._seen_status: Status | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        # A click leaves the cursor in its field: that is the one to be filled.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Page preview"))
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_changed)
        desk.focused.connect(self._on_focused)

    # --- what is shown ---------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        invoice = self._desk.invoice
        self._sizes_known = False
        self._bad.clear()
        self.touch.hovered = ""
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
        """This invoice is opened at this page when it is shown next, or now if it is."""
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
        self.hand.forget()
        self.texts.show(self._desk.invoice.id if self._desk.invoice else None)
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

    # --- images ----------------------------------------------------------------------------------

    def first_image(self, invoice: Invoice, sizes: tuple[Size, ...]) -> tuple[int, float] | None:
        """The page (from 1) and the scale that would be asked for if this invoice were shown; None: it has no page."""
        own = OwnPages.of(invoice)
        mine = own.of_file(sizes)
        if not mine:
            return None
        return own.before + 1, capped(self.scale_for(mine) * self.devicePixelRatioF(), mine[0])

    def image_of(self, page: int) -> tuple[QImage | None, str]:
        """The page's image as far as there is one, or why there is none."""
        image = self._images.best(self._own.before + page, self._image_scale(page))
        return image, self._bad.get(page, "")

    def close_images(self) -> None:
        """The window closes: nothing is asked for any more."""
        self._rest.stop()
        self.texts.give_up()
        self._images.give_up()

    def _ask(self) -> None:
        """The pages in view first, then those within a view's height of it."""
        if not self._sizes or not self.isVisible():
            return
        seen = self.visible_pages()
        self.texts.want([self._own.before + page for page in seen])
        wanted = (*seen, *self.near_pages())
        self._images.want([(self._own.before + page, self._image_scale(page)) for page in wanted])

    def _image_scale(self, page: int) -> float:
        """Pixels a point on this screen at this zoom."""
        return capped(self._layout.scale * self.devicePixelRatioF(), self._sizes[page])

    def on_scrolled(self) -> None:
        self.touch.scrolled()
        if not self._rest.isActive():
            self._ask()

    def on_rearranged(self) -> None:
        self.touch.scrolled()
        self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Now its size is known, and with it the scale to ask for."""
        super().showEvent(event)
        self._ask()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        paint_view(self)

    # --- values ----------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """The page in the upper part of the view as the services count it (from 1)."""
        return self._own.before + self.page + 1

    def file_page(self, page: int) -> int:
        """A page of the invoice as the services count it (from 0)."""
        return self._own.before + page

    def point_at(self, place: tuple[int, BBox] | None) -> None:
        """Frame a place (page from 1) that is not the field's own, and scroll to it; None: no more."""
        self._pointed = place
        rect = self.pointed_rect()
        if rect is not None:
            self.show_rect(rect)
        self.viewport().update()

    def pointed_rect(self) -> QRectF | None:
        """Where the place lies that is pointed at."""
        return self._rect(*self._pointed) if self._pointed is not None else None

    def lit_rect(self) -> QRectF | None:
        """Where the value with the cursor lies in the viewport."""
        return self.box_of(self._desk.focus_path)

    def box_of(self, path: str) -> QRectF | None:
        """Where the value of a field lies in the viewport; None where nothing says so."""
        evidence = self._desk.content.evidence.get(path)
        if evidence is None or evidence.page is None or evidence.bbox is None:
            return None
        return self._rect(evidence.page, evidence.bbox)

    def path_at(self, point: QPointF) -> str:
        """The field whose value lies there; "" where none does."""
        place = self.place_at(point)
        return "" if place is None else self._boxes.at(self._own.before + place.page, place.x, place.y)

    def _rect(self, number: int, box: BBox) -> QRectF | None:
        """A box on a page as the services count it (from 1), in the viewport."""
        page = number - 1 - self._own.before
        return self.rect_of(page, box) if 0 <= page < len(self._sizes) else None

    def _show_lit(self) -> None:
        rect = self.lit_rect()
        if rect is not None:
            self.show_rect(rect)

    # --- words -----------------------------------------------------------------------------------

    def rects_of(self, page: int, words: Sequence[PageWord]) -> list[QRectF]:
        """Where words of a page lie in the viewport."""
        return [self.rect_of(page, word.box) for word in words] if page < len(self._sizes) else []

    def want_words(self, most: int) -> None:
        """Ask for the words of all pages, up to so many, when those in view are known."""
        self.texts.want_later([self._own.before + page for page in range(min(len(self._sizes), most))])

    def known_pages(self) -> list[tuple[int, PageText]]:
        """The pages whose words are known, in order."""
        before, pages = self._own.before, len(self._sizes)
        known = sorted(page for page in self.texts.known if before <= page < before + pages)
        return [(page - before, self.texts.known[page].text) for page in known]

    def known_words(self) -> list[tuple[int, PageWord]]:
        """The words of the pages that are known, each with its page, in the order in which they are read."""
        if self._listed is None:
            self._listed = [(page, word) for page, text in self.known_pages() for word in text.words]
        return self._listed

    def word_at(self, point: QPointF) -> tuple[int, PageWord] | None:
        """The word at a place of the viewport, with its page."""
        place = self.place_at(point)
        index = self.texts.of(self.file_page(place.page)) if place is not None else None
        word = index.at(place.x, place.y) if index is not None and place is not None else None
        return None if word is None or place is None else (place.page, word)

    @property
    def hits(self) -> tuple[tuple[Hit, ...], Hit | None]:
        """What was searched for, and the one of them that is looked at."""
        return self._hits, self._hit

    def show_found(self, hits: Sequence[Hit], current: Hit | None, *, scroll: bool = False) -> None:
        """Tint these words, page by page, and frame those of `current`."""
        self._hits, self._hit = tuple(hits), current
        if current is not None and scroll and current[0] < len(self._sizes):
            box = around(current[1])
            if box is not None:
                self.show_rect(self.rect_of(current[0], box))
        self.viewport().update()

    def _on_words(self) -> None:
        """Other words are known than before."""
        self._listed = None
        self.viewport().update()

    # --- mouse and keys --------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.touch.move(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.touch.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.touch.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.touch.twice(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * 1.2 ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Leave:
            self.touch.leave()
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self.touch.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.touch.key_up(event)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """A key that is held down is not seen to go up any more."""
        super().focusOutEvent(event)
        self.touch.let_go_of_keys()
