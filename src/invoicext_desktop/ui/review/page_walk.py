"""The word cursor: the keys walk over the words of the pages, and each says what it would mean for the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from invoicext_desktop.ui.review.words import tr

if TYPE_CHECKING:
    from invoicext_desktop.ui.review.page_view import PageView


class PageWalk:
    """Keeps the word with the cursor in view, and goes on over the ends of pages."""

    def __init__(self, view: PageView) -> None:
        self._view = view

    def step(self, key: str, *, extend: bool) -> None:
        """Move the cursor: "next", "previous", "up" or "down"; `extend` keeps what was chosen before."""
        view, choice = self._view, self._view.hand.choice
        page = view.page if choice.words or choice.is_walking else self._begin()
        if view.hand.step(page, key, extend=extend):
            if choice.at is not None:
                view.show_rect(view.rect_of(choice.page, choice.at.box))
            view.hand.say()
            self._announce()
        elif choice.is_walking:  # on to a page whose words are still to come: its paper shows at least
            view.go_to_page(choice.page + (1 if key in ("next", "down") else -1))

    def _begin(self) -> int:
        """At the value of the field, or on the first word in view. Returns the page."""
        view, whole = self._view, QRectF(self._view.viewport().rect())
        lit = view.lit_rect()
        if lit is not None and lit.intersects(whole):
            found = view.word_at(QPointF(lit.left() + 2, lit.center().y())) or view.word_at(lit.center())
            if found is not None:
                view.hand.choice.choose(found[0], [found[1]])
                return found[0]
        here = [(page, word) for page, word in view.known_words() if page == view.page]
        first = next((word for page, word in here if whole.contains(view.rect_of(page, word.box))), None)
        if first is not None:
            view.hand.choice.choose(view.page, [first])
        return view.page

    def _announce(self) -> None:
        """A screen reader says the word, and what it would mean for the field."""
        word, offer = self._view.hand.choice.at, self._view.hand.offer
        if word is None:
            return
        said = tr("{word}. {meaning}").format(word=word.text, meaning=offer.words) if offer else word.text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, said))
