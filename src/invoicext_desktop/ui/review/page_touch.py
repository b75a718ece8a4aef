"""Mouse and keys on the pages: panning, pointing at values and words, zooming, and what the cursor looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication

from invoicext_desktop.ui.review.page_walk import PageWalk
from invoicext_desktop.ui.theme import SPACE_5

if TYPE_CHECKING:
    from invoicext_desktop.ui.review.page_view import PageView

#: While a box is drawn beyond the edge, the page moves along so often.
DRAG_MS = 40
_WORD_KEYS: dict[int, str] = {
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
}
_OWN_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)


class PageTouch(QObject):
    """`picked`: the value of this field was clicked. `left`: Escape, back to where the cursor was.

    A click fills the field with the cursor; without one, or with Ctrl, it goes to the field whose value lies there.
    With Shift, text is chosen. Twice chooses the word, three times its row.
    """

    picked = Signal(str)
    left = Signal()
    copied = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._walk = PageWalk(view)
        self.hovered = ""
        self._pressed_on: str | None = None
        self._panning: QPointF | None = None
        self._space = False
        self._twice: QPointF | None = None
        self._since = QElapsedTimer()
        self._beyond = QTimer(self, interval=DRAG_MS)
        self._beyond.timeout.connect(self._drag_on)

    # --- mouse -----------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._panning = event.position()
            self.show_cursor()
        elif left and self._is_third(event.position()):
            self._view.hand.choose_at(event.position(), row=True)
        elif left:
            self._pressed_on = self._view.path_at(event.position())
            self._view.hand.press(event.position(), event.modifiers())

    def move(self, event: QMouseEvent) -> None:
        if self._panning is not None:
            step, self._panning = self._panning - event.position(), event.position()
            self._view.scroll_by(step)
            return
        hand = self._view.hand
        goes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        hand.move(event.position(), fill=not goes)
        self._keep_drawing(event.position())
        busy = hand.offer is not None or hand.band is not None
        self.hover("" if busy else self._view.path_at(event.position()))
        self.show_cursor()

    def release(self, event: QMouseEvent) -> None:
        pressed, self._pressed_on = self._pressed_on, None
        self._beyond.stop()
        if self._panning is not None:
            self._panning = None
        elif event.button() is Qt.MouseButton.LeftButton and pressed is not None:
            self._let_go(event, pressed)
        self.show_cursor()

    def twice(self, event: QMouseEvent) -> None:
        """Its second press came as this; what the first one filled is filled once."""
        hand = self._view.hand
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() is Qt.MouseButton.LeftButton and (shift or not hand.fills()):
            self._twice = event.position()
            self._since.start()
            hand.choose_at(event.position(), row=False)
            self._take_focus()

    def _is_third(self, point: QPointF) -> bool:
        """Whether this press follows a double click, as quickly and as near as one belongs to the other."""
        twice, self._twice = self._twice, None
        if twice is None or self._since.elapsed() > QApplication.doubleClickInterval():
            return False
        return (point - twice).manhattanLength() < QApplication.startDragDistance()

    def _let_go(self, event: QMouseEvent, pressed_on: str) -> None:
        hand = self._view.hand
        if hand.release():
            if hand.choice.words:
                self._take_focus()
            return
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            hand.choose_at(event.position(), row=False)
            self._take_focus()
        elif not modifiers & Qt.KeyboardModifier.ControlModifier and hand.click(event.position()):
            return
        elif pressed_on:
            self.picked.emit(pressed_on)

    def _take_focus(self) -> None:
        """Text is chosen: the keys that copy it are for the page now; Escape goes back to the field."""
        if self._view.hand.choice.words:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _keep_drawing(self, point: QPointF) -> None:
        outside = not self._view.viewport().rect().contains(point.toPoint())
        if self._view.hand.band is None or not outside:
            self._beyond.stop()
        elif not self._beyond.isActive():
            self._beyond.start()

    def _drag_on(self) -> None:
        """The mouse rests beyond the edge with a box in its hand: what lies there comes into view."""
        hand, rect = self._view.hand, self._view.viewport().rect()
        point = hand.pointer
        step = QPointF(_beyond(point.x(), rect.width()), _beyond(point.y(), rect.height()))
        self._view.scroll_by(step)
        hand.move(point)

    def hover(self, path: str) -> None:
        """The value of this field is under the mouse; "" where none is."""
        if path != self.hovered:
            self.hovered = path
            self._view.viewport().update()
            self.show_cursor()

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._view.hand.leave()
        self.hover("")

    def scrolled(self) -> None:
        """Something else lies under the mouse now."""
        self.hovered = ""
        if not self._beyond.isActive():
            self._view.hand.point_elsewhere()

    def show_cursor(self) -> None:
        hand, shape = self._view.hand, Qt.CursorShape.ArrowCursor
        if self._panning is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.hovered or (hand.offer is not None and hand.offer.fits):
            shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)

    # --- keys ------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key means something here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.hand.choose_page(self._view.page)
        elif event.key() in _WORD_KEYS:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._walk.step(_WORD_KEYS[event.key()], extend=extend)
        else:
            return self._hand_key(event) or self._view_key(event)
        return True

    def _hand_key(self, event: QKeyEvent) -> bool:
        hand = self._view.hand
        match event.key():
            case Qt.Key.Key_Space if not event.isAutoRepeat():
                self._space = True
                self.show_cursor()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if hand.take():
                hand.forget()
            case Qt.Key.Key_Escape if hand.choice.words:
                hand.forget()
                self._view.viewport().update()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def _view_key(self, event: QKeyEvent) -> bool:
        bar = self._view.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + round(bar.pageStep() * 0.9))
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - round(bar.pageStep() * 0.9))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._view.zoom_in()
            case Qt.Key.Key_Minus:
                self._view.zoom_out()
            case _:
                return False
        return True

    def let_go_of_keys(self) -> None:
        """Whatever is held down is not seen to go up."""
        self._space = False
        self.show_cursor()

    def key_up(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.show_cursor()


def is_own_key(event: QKeyEvent) -> bool:
    """Whether the window's key of the same name has to wait: text is copied and chosen on the page."""
    return any(event.matches(key) for key in _OWN_KEYS)


def _beyond(at: float, size: int) -> float:
    """How far to scroll for a place so far outside of [0, size]."""
    over = at if at < 0 else max(at - size, 0.0)
    return max(min(over, SPACE_5 * 2), -SPACE_5 * 2)
