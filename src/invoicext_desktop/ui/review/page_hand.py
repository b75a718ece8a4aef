"""The hand on the page: pointing at words and drawing boxes to fill a field, or choosing text to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageWord
from invoicext_desktop.ui.review.page_layout import PagePoint
from invoicext_desktop.ui.review.page_texts import PageTexts, WordIndex
from invoicext_desktop.ui.review.picking import Offer, Picking
from invoicext_desktop.ui.review.word_choice import Choice, meant


class Paper(Protocol):
    """What the hand needs of the view. Pages are counted from 0 within the invoice."""

    def place_at(self, point: QPointF) -> PagePoint | None: ...
    def place_on(self, page: int, point: QPointF) -> PagePoint: ...
    def locale(self) -> QLocale: ...
    def file_page(self, page: int) -> int: ...
    @property
    def pages(self) -> int: ...


class PageHand(QObject):
    """`moved`: something is to be painted anew. `fills` says whether a field with the cursor waits for a value."""

    moved = Signal()

    def __init__(self, paper: Paper, texts: PageTexts, picking: Picking, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._texts = texts
        self._picking = picking
        self.fills: Callable[[], bool] = lambda: False
        self.choice = Choice()
        self.offer: Offer | None = None
        self.offered: tuple[int, tuple[PageWord, ...]] = (0, ())
        self.pointer = QPointF()
        self.band: tuple[int, BBox] | None = None
        self._pressed: tuple[QPointF, PagePoint] | None = None
        self._choosing = False
        self._hovered: tuple[str, int, PageWord] | None = None

    def forget(self) -> None:
        """Another invoice, or the same one with other words."""
        self.choice.clear()
        self.leave()

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._pressed, self.band = None, None
        self._show(None, 0, ())

    def point_elsewhere(self) -> None:
        """The pages moved under the mouse: what it pointed at is not there any more."""
        if self._pressed is None:
            self._show(None, 0, ())

    # --- mouse -----------------------------------------------------------------------------------

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        place = self._paper.place_at(point)
        if place is None:
            return
        self._pressed = (point, place)
        self._choosing = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) or not self.fills()

    def move(self, point: QPointF, *, fill: bool = True) -> None:
        """The mouse has moved, with the button down or not; without `fill` what it points at is not offered."""
        self.pointer = point
        if self._pressed is None and fill:
            self._hover(point)
            return
        if self._pressed is None:
            self._show(None, 0, ())
            return
        start, place = self._pressed
        if self.band is None and (point - start).manhattanLength() < QApplication.startDragDistance() // 2:
            return
        self._draw(place, point)

    def release(self) -> bool:
        """The button is up. Returns whether that was more than a click."""
        pressed, self._pressed = self._pressed, None
        drawn, self.band = self.band is not None, None
        if not drawn or not self._choosing:
            self.choice.clear()
        if drawn and pressed is not None and not self._choosing:
            self.take()
        self._show(None, 0, ())
        self.moved.emit()
        return drawn

    def click(self, point: QPointF) -> bool:
        """Fill the field with what lies there. Returns whether that was possible."""
        if not self.fills():
            return False
        self._hover(point)
        taken = self.take()
        self._show(None, 0, ())
        return taken

    def take(self) -> bool:
        """Take what is offered."""
        if self.offer is None or not self.offer.fits:
            return False
        self._picking.take(self.offer)
        return True

    def _hover(self, point: QPointF) -> None:
        place = self._paper.place_at(point) if self.fills() else None
        index = self._texts.of(self._paper.file_page(place.page)) if place is not None else None
        word = index.at(place.x, place.y) if index is not None and place is not None else None
        if word is None or index is None or place is None:
            self._show(None, 0, ())
            return
        here = (self._picking.path, place.page, word)
        if here == self._hovered and self.offer is not None:
            self.moved.emit()  # the label goes along; what the word means stays
            return
        self._offer_first(place.page, word)
        self._hovered = here

    def _offer_first(self, page: int, word: PageWord) -> None:
        """Of what may be meant, the first that fits; else the first, with why it doesn't."""
        path = self._picking.path
        index = self._texts.of(self._paper.file_page(page))
        if not path or index is None:
            return
        refused: tuple[Offer | None, tuple[PageWord, ...]] = (None, ())
        for words in meant(path, word, index.text):
            offer = self._offer(page, words)
            if offer is not None and offer.fits:
                self._show(offer, page, words)
                return
            refused = refused if refused[0] is not None else (offer, words)
        self._show(refused[0], page, refused[1])

    def _offer(self, page: int, words: Sequence[PageWord]) -> Offer | None:
        index = self._texts.of(self._paper.file_page(page))
        if index is None:
            return None
        return self._picking.offer(words, index.text, self._paper.file_page(page) + 1, self._paper.locale())

    def _draw(self, start: PagePoint, point: QPointF) -> None:
        """The box from where the button went down to here, on that page."""
        if start.page >= self._paper.pages:
            return
        here = self._paper.place_on(start.page, point)
        box = BBox(min(start.x, here.x), min(start.y, here.y), max(start.x, here.x), max(start.y, here.y))
        self.band = (start.page, box)
        index = self._texts.of(self._paper.file_page(start.page))
        words = index.within(box) if index is not None else ()
        if self._choosing:
            self.choice.choose(start.page, words)
            self.moved.emit()
        else:
            self._show(self._offer(start.page, words) if words else None, start.page, words)

    def _show(self, offer: Offer | None, page: int, words: tuple[PageWord, ...]) -> None:
        self._hovered = None
        if (offer, (page, words)) != (self.offer, self.offered) or offer is not None or self.band is not None:
            self.offer, self.offered = offer, (page, words)
            self.moved.emit()

    # --- choosing text ---------------------------------------------------------------------------

    def choose_at(self, point: QPointF, *, row: bool) -> None:
        """Choose the word there, or its whole row."""
        place = self._paper.place_at(point)
        index = self._texts.of(self._paper.file_page(place.page)) if place is not None else None
        word = index.at(place.x, place.y) if index is not None and place is not None else None
        if word is None or index is None or place is None:
            return
        words = [other for other in index.text.words if other.row == word.row] if row else [word]
        self.choice.choose(place.page, words)
        self.moved.emit()

    def choose_page(self, page: int) -> None:
        """All words of a page."""
        index = self._texts.of(self._paper.file_page(page))
        if index is not None:
            self.choice.choose(page, index.text.words)
            self.moved.emit()

    def step(self, page: int, key: str, *, extend: bool) -> bool:
        """Move the word cursor, which begins on `page`. Returns whether there is one; `say` tells what it means."""
        page = self.choice.page if self.choice.words or self.choice.is_walking else page
        index = self._known(page)
        if index is None:
            return False
        beyond = page + (1 if key in ("next", "down") else -1)
        if not extend and 0 <= beyond < self._paper.pages and self.choice.at_end(page, index.text, key):
            other = self._known(beyond)
            if other is None:
                return False
            self.choice.enter(beyond, other.text, last=beyond < page)
        else:
            self.choice.step(page, index.text, key, extend=extend)
        return bool(self.choice.words)

    def _known(self, page: int) -> WordIndex | None:
        """The words of a page; those of one in view come by themselves."""
        return self._texts.of(self._paper.file_page(page))

    def say(self) -> None:
        """Offer what the chosen words, or the one with the cursor, mean for the field."""
        page, word = self.choice.page, self.choice.cursor
        if self.fills() and word is not None:
            self._offer_first(page, word)
        elif self.fills() and self.choice.words:
            self._show(self._offer(page, self.choice.words), page, self.choice.words)
        self.moved.emit()

    def copied(self) -> str:
        """The chosen words as text."""
        return self.choice.copied()

    @property
    def band_rect(self) -> tuple[int, QRectF] | None:
        """The box that is being drawn, in points on its page."""
        if self.band is None:
            return None
        page, box = self.band
        return page, QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
