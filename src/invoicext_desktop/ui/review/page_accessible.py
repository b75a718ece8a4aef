"""The words of the page preview for screen readers: each a text with its place on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from invoicext_desktop.domain.page_text import PageWord
    from invoicext_desktop.ui.review.page_view import PageView

#: A page of a telephone book has more; nobody listens to them one by one.
MOST_WORDS = 20_000


# Where Qt takes no object for none, its stubs for Python don't say so: such methods return Any.


class WordAccessible(QAccessibleInterface):
    """The word that stands at `index` now. Its place follows the page as it is scrolled and zoomed.

    One object for each place in the order of words, for as long as the view lives: Qt keeps pointers to what it was
    given, so that nothing may be thrown away with an invoice.
    """

    def __init__(self, view: PageView, index: int) -> None:
        super().__init__()
        self._view = view
        self.index = index

    def _found(self) -> tuple[int, PageWord] | None:
        if not isValid(self._view):
            return None
        words = self._view.known_words()
        return words[self.index] if self.index < len(words) else None

    def isValid(self) -> bool:  # noqa: N802
        return self._found() is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle() if isValid(self._view) else None

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._view) if isValid(self._view) else None

    def child(self, index: int) -> Any:  # noqa: ARG002
        return None

    def childAt(self, x: int, y: int) -> Any:  # noqa: ARG002, N802
        return None

    def childCount(self) -> int:  # noqa: N802
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002, N802
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        found = self._found()
        return found[1].text if found is not None and kind in (QAccessible.Text.Name, QAccessible.Text.Value) else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802
        """What is printed stays as it is."""

    def rect(self) -> QRect:
        box = self._box()
        return QRect() if box is None else QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def _box(self) -> QRect | None:
        """Where the word lies in the viewport."""
        found = self._found()
        return None if found is None else self._view.rect_of(found[0], found[1].box).toAlignedRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        box = self._box()
        state.invalid = box is None
        state.readOnly = True
        state.offscreen = box is None or not self._view.viewport().rect().intersects(box)
        return state


class PageAccessible(QAccessibleWidget):
    """The preview: a document whose children are the words of the pages that are known."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view, QAccessible.Role.Document, "")
        self._view = view
        self._words: list[WordAccessible] = []

    def childCount(self) -> int:  # noqa: N802
        return min(len(self._view.known_words()), MOST_WORDS) if isValid(self._view) else 0

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        while len(self._words) <= index:
            self._words.append(WordAccessible(self._view, len(self._words)))
        return self._words[index]

    def childAt(self, x: int, y: int) -> Any:  # noqa: N802
        found = self._view.word_at(self._view.viewport().mapFromGlobal(QPoint(x, y)).toPointF())
        words = self._view.known_words()
        return None if found is None else self.child(words.index(found))

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        return child.index if isinstance(child, WordAccessible) else -1

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._view.accessibleDescription()
        return ""


def _factory(name: str, thing: QObject) -> Any:
    if name == "PageView" and isinstance(thing, QWidget):
        made = PageAccessible(thing)  # type: ignore[arg-type]
        _kept.append(made)
        return made
    return None


_kept: list[QAccessibleInterface] = []


def install() -> None:
    """Once: from now on previews are described by their words."""
    QAccessible.installFactory(_factory)
