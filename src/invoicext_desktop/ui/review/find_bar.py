"""The bar that finds text on the pages: every place tinted, one of them framed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from invoicext_desktop.domain.page_text import PageWord
from invoicext_desktop.ui.keys.key_action import key_action, tool_button
from invoicext_desktop.ui.review.page_search import PageSearch
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, font
from invoicext_desktop.ui.widgets.line_edit import LineEdit

#: Pages of a longer document are searched as far as they have been looked at.
MOST_PAGES = 400

Hit = tuple[int, tuple[PageWord, ...]]


class FindBar(QWidget):
    """`left`: it was closed; back to where the cursor was."""

    left = Signal()

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._search = PageSearch()
        self._hits: list[Hit] = []
        self._at = 0
        self.text = LineEdit(self)
        self.text.setPlaceholderText(tr("Find on the page"))
        self.text.setAccessibleName(tr("Find on the page"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._look_anew)
        self._count = QLabel(self)
        self._count.setFont(font(TypeSize.BODY, tabular=True))
        self.next = self._action("find-next", "chevron-down", tr("Next place"), "F3", lambda: self._step(1))
        self.previous = self._action(
            "find-previous", "chevron-up", tr("Place before"), "Shift+F3", lambda: self._step(-1)
        )
        self.shut = self._action("find-close", "close", tr("Close"), "", self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self.text, 1)
        row.addWidget(self._count)
        for action in (self.previous, self.next, self.shut):
            row.addWidget(tool_button(action, self))
        view.texts.changed.connect(self._look_again)
        self.hide()

    def _action(self, name: str, icon: str, text: str, key: str, run: object) -> QAction:
        action = key_action(self, name, text, icon=icon, keys=key, group=tr("Page"))
        action.triggered.connect(run)
        return action

    def open_bar(self) -> None:
        """Show it, with all that was asked for chosen, so that typing begins anew."""
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()
        self._look_anew()

    def close_bar(self) -> None:
        """Hide it; nothing is tinted any more, and no more pages are looked through."""
        self.hide()
        self._view.want_words(0)
        self._view.show_found([], None)
        self.left.emit()

    @property
    def hits(self) -> list[Hit]:
        """The places found, each with its page (from 0)."""
        return self._hits

    def _look_anew(self) -> None:
        """Something else is asked for: the first place from the page in view on."""
        self._view.want_words(MOST_PAGES)
        self._hits = self._search.find(self._view.known_pages(), self.text.text())
        here = self._view.page
        self._at = next((at for at, hit in enumerate(self._hits) if hit[0] >= here), 0)
        self._show(scroll=True)

    def _look_again(self) -> None:
        """More pages are known, or it is another invoice: the place that is looked at stays."""
        if not self.isVisible():
            return
        self._view.want_words(MOST_PAGES)
        current = self._hits[self._at] if self._hits else None
        self._hits = self._search.find(self._view.known_pages(), self.text.text())
        first = current is None and bool(self._hits)
        self._at = self._hits.index(current) if current in self._hits else 0
        self._show(scroll=first)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open_bar()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show(scroll=True)

    def _show(self, *, scroll: bool) -> None:
        current = self._hits[self._at] if self._hits else None
        self._view.show_found(self._hits, current, scroll=scroll)
        words = self._count_words() if self.text.text().strip() else ""
        self._count.setText(words)
        self.text.setAccessibleDescription(words)

    def _count_words(self) -> str:
        number, everywhere = self._at + 1, self._view.texts.complete
        if self._hits:
            words = tr("{number} of {all}") if everywhere else tr("{number} of {all}, still looking")
            return words.format(number=number, all=len(self._hits))
        return tr("Not found") if everywhere else tr("Looking on the pages...")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)
