"""The words of the pages of the invoice on the desk: asked for once a page, found by place."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageText, PageWord

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: How far from a word a click still means it, in points.
SLACK = 2.0
#: Words are looked up by strips of the page this high.
STRIP = 24.0
#: The words of so many pages are asked for at a time.
AT_ONCE = 2


class WordIndex:
    """Finds words of a page by place. `text` is what the page says; coordinates are points on the page."""

    def __init__(self, text: PageText) -> None:
        self.text = text
        self._strips: dict[int, list[int]] = {}
        for number, word in enumerate(text.words):
            for strip in range(int(word.box.y0 // STRIP), int(word.box.y1 // STRIP) + 1):
                self._strips.setdefault(strip, []).append(number)

    def at(self, x: float, y: float) -> PageWord | None:
        """The word there, or within a hair of it; of several the smallest."""
        near = [
            self.text.words[number]
            for strip in {int((y - SLACK) // STRIP), int((y + SLACK) // STRIP)}
            for number in self._strips.get(strip, ())
        ]
        hit = [word for word in near if _holds(word.box, x, y)]
        return min(hit, key=lambda word: _area(word.box)) if hit else None

    def run_at(self, x: float, y: float) -> tuple[PageWord, ...]:
        """The words that belong together there: an amount in two parts, a name of three words."""
        word = self.at(x, y)
        return () if word is None else tuple(other for other in self.text.words if other.run == word.run)

    def within(self, box: BBox) -> tuple[PageWord, ...]:
        """The words whose middle lies in the box, in the order in which they are read."""
        return tuple(word for word in self.text.words if _middle_in(word.box, box))


class PageTexts(QObject):
    """Pages are counted from 0, as in their file. `changed`: the words of a page have come, or all are forgotten."""

    changed = Signal()
    _ready = Signal(str, int, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = services.previews
        self._invoice_id: str | None = None
        self._known: dict[int, WordIndex] = {}
        self._asked: dict[int, Future[PageText]] = {}
        self._now: list[int] = []
        self._later: list[int] = []
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)

    def show(self, invoice_id: str | None) -> None:
        """From now on it is about this invoice, or about the same one read anew."""
        self.give_up()
        self._known.clear()
        self._invoice_id = invoice_id
        self.changed.emit()

    def give_up(self) -> None:
        """Nobody waits for anything any more."""
        for future in self._asked.values():
            future.cancel()
        self._asked.clear()
        self._now.clear()
        self._later.clear()

    def want(self, pages: Sequence[int]) -> None:
        """These pages are in view now; those that were before can wait."""
        self._now = self._missing(pages)
        self._go_on()

    def want_later(self, pages: Sequence[int]) -> None:
        """These too, when those in view are known."""
        self._later = self._missing(pages)
        self._go_on()

    @property
    def complete(self) -> bool:
        """Whether all words have come that were wanted."""
        return not self._asked and not self._now and not self._later

    def _missing(self, pages: Sequence[int]) -> list[int]:
        return [page for page in pages if page not in self._known]

    def _go_on(self) -> None:
        """The next ones, a few at a time: images of pages never wait for a whole book of words."""
        while self._invoice_id is not None and len(self._asked) < AT_ONCE and (queue := self._now or self._later):
            page = queue.pop(0)
            if page not in self._known and page not in self._asked:
                self._ask(self._invoice_id, page)

    def of(self, page: int) -> WordIndex | None:
        """The words of a page (from 0); None until they are known."""
        return self._known.get(page)

    @property
    def known(self) -> dict[int, WordIndex]:
        return self._known

    def _ask(self, invoice_id: str, page: int) -> None:
        future = self._previews.page_words(invoice_id, page + 1)
        self._asked[page] = future

        def tell(done: Future[PageText]) -> None:
            if isValid(self):
                self._ready.emit(invoice_id, page, _outcome(done))

        future.add_done_callback(tell)

    def _on_ready(self, invoice_id: str, page: int, text: PageText | None) -> None:
        if invoice_id != self._invoice_id or page not in self._asked:
            return
        del self._asked[page]
        if text is not None:
            self._known[page] = WordIndex(text)
        self._go_on()
        if text is not None:
            self.changed.emit()


def _outcome(future: Future[PageText]) -> PageText | None:
    """The words; none where the page cannot be opened (the page says why), None where it was given up."""
    try:
        return future.result()
    except FutureCancelledError:
        return None
    except InvoiceXTError:
        return PageText()


def _holds(box: BBox, x: float, y: float) -> bool:
    return box.x0 - SLACK <= x <= box.x1 + SLACK and box.y0 - SLACK <= y <= box.y1 + SLACK


def _area(box: BBox) -> float:
    return (box.x1 - box.x0) * (box.y1 - box.y0)


def _middle_in(word: BBox, box: BBox) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1
